"""The commands: what they answer to words they do not understand, and that every one is documented."""

import subprocess
import sys

import pytest

from kerjasama_analysis import cli


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["reprot"], "Maksud Anda `report`?"),
        (["report", "--ofice", "52"], "Maksud Anda `--office`?"),
        (["report", "--as-of", "20 Juli"], "tulis seperti 2023-07-20"),
        (["clean", "x", "--workers", "nol"], "bilangan bulat"),
        (["clean"], "belum disebutkan: SUMBER"),
        (["explain", "a", "--data", "tidak-ada"], "kerjasama clean"),
    ],
)
def test_what_is_not_understood_gets_one_sentence_and_status_2(arguments, told, capsys):
    assert cli.main(arguments) == 2
    said = capsys.readouterr().err.strip()
    assert told in said and "\n" not in said


@pytest.mark.parametrize(
    "arguments", [["init", "berkas"], ["clean", "r.csv", "--workers", "1", "--out", "berkas"]]
)
def test_a_place_that_cannot_be_written_is_named_in_one_sentence(arguments, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "berkas").write_text("x", encoding="utf-8")
    (tmp_path / "r.csv").write_text("No;Nama Mitra;Jenis\n1;Yayasan Contoh;MoU\n", encoding="utf-8")
    assert cli.main(arguments) == 2
    said = capsys.readouterr().err.strip().splitlines()[-1]
    assert said.startswith("berkas") and "pilih" in said


def test_the_bare_command_shows_what_there_is(capsys):
    assert cli.main([]) == 2
    assert "baca register" in capsys.readouterr().out


def test_every_command_is_documented(checkout):
    readme = (checkout / "README.md").read_text(encoding="utf-8")
    parser = cli.parser()
    commands = next(a.choices for a in parser._actions if isinstance(a.choices, dict))
    assert [c for c in commands if f"kerjasama {c}" not in readme] == []


def test_help_imports_no_pandas():
    code = "import sys, kerjasama_analysis.cli as c; c.parser(); print('pandas' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"
