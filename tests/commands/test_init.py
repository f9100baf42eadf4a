"""A working folder holds what the other commands look for, and keeps what its owner changed."""

from kerjasama_analysis import cli
from kerjasama_analysis.reporting import recipe

REGISTER = (
    "No;Nama Mitra;Jenis;Nomor;Tanggal;Berakhir\n1;Yayasan Contoh Satu;MoU;1/2023;1 Mei 2023;31/12/2025\n"
)


def test_a_new_folder_runs_the_commands(tmp_path, monkeypatch, capsys):
    assert cli.main(["init", str(tmp_path / "kerja")]) == 0
    monkeypatch.chdir(tmp_path / "kerja")
    (tmp_path / "kerja/data/raw/register kpu 52.csv").write_text(REGISTER, encoding="utf-8")
    assert cli.main(["clean", "data/raw", "--workers", "1"]) == 0
    assert (tmp_path / "kerja/data/processed/agreements.parquet").is_file()
    plan = recipe.read_recipe("rapat_monev")
    assert plan.path.is_relative_to(tmp_path)
    assert all(plan.find_notebook(name).is_relative_to(tmp_path) for name in plan.notebooks)
    assert all(plan.find_notebook(name).is_file() for name in plan.notebooks)


def test_what_stands_there_is_kept(tmp_path, capsys):
    own = tmp_path / "reports/rapat_monev.toml"
    own.parent.mkdir()
    own.write_text("nama = 'milik sendiri'\n", encoding="utf-8")
    assert cli.main(["init", str(tmp_path)]) == 0
    assert "1 sudah ada" in capsys.readouterr().out
    assert own.read_text(encoding="utf-8") == "nama = 'milik sendiri'\n"
