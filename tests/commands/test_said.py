"""What the small commands say where there is nothing to read, nowhere to write, or a name for a code."""

import pytest

from kerjasama_analysis import cli, words
from kerjasama_analysis.reporting import execute


def test_a_folder_without_files_is_said_and_nothing_is_written(tmp_path, capsys):
    (tmp_path / "kosong").mkdir()
    assert cli.main(["clean", str(tmp_path / "kosong"), "--out", str(tmp_path / "olahan")]) == 2
    assert "Tidak ada berkas di" in capsys.readouterr().err
    assert not (tmp_path / "olahan").exists()


def test_a_file_passed_over_is_named_with_the_reason_and_no_report_is_proposed(tmp_path, capsys):
    (tmp_path / "surat.txt").write_text("halo", encoding="utf-8")
    assert cli.main(["clean", str(tmp_path), "--out", str(tmp_path / "olahan"), "--workers", "1"]) == 0
    told = capsys.readouterr().out
    assert "surat.txt tidak memuat daftar perjanjian" in told or "surat.txt bukan spreadsheet" in told
    assert "Berikutnya: kerjasama report" not in told


@pytest.mark.parametrize(
    ("name", "told"), [("a.csv", "berakhiran .xlsx"), ("tidak/ada/a.xlsx", "tidak ditemukan")]
)
def test_a_template_that_cannot_be_written_gets_one_sentence(name, told, tmp_path, capsys):
    assert cli.main(["template", str(tmp_path / name)]) == 2
    said = capsys.readouterr().err.strip()
    assert told in said and "\n" not in said


def test_a_file_that_is_no_spreadsheet_gets_no_marked_copy(tmp_path, capsys):
    (tmp_path / "rusak.xlsx").write_bytes(bytes(range(256)) * 12)
    copy = tmp_path / "salinan.xlsx"
    assert cli.main(["check", str(tmp_path / "rusak.xlsx"), "--out", str(copy)]) == 0
    assert "0 dokumen terbaca; 1 catatan." in capsys.readouterr().out and not copy.exists()


def test_jupyterlab_on_a_folder_that_is_not_there_gets_one_sentence(tmp_path, capsys):
    assert cli.main(["lab", str(tmp_path / "tidak-ada")]) == 2
    assert "tidak ditemukan" in capsys.readouterr().err


def test_a_name_for_a_code_is_answered_with_codes():
    with pytest.raises(execute.ParameterRefused) as refused:
        execute._check_office("lombok")
    assert f"'52.01' ({words.office_name('52.01')})" in str(refused.value)
