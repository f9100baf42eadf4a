"""A working folder holds what the other commands look for, and keeps what its owner changed."""

from kerjasama_analysis import cli, words
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


def test_the_words_of_the_working_folder_are_used_and_a_table_of_no_such_name_is_told(
    tmp_path, monkeypatch, capsys
):
    monkeypatch.setattr(words, "_laid", [])
    monkeypatch.setenv("KERJASAMA_KOSAKATA", "")
    monkeypatch.chdir(tmp_path)
    assert cli.main(["init", "."]) == 0
    (tmp_path / "kosakata" / "labels.csv").write_text("key,label,short\nkind.PKS,Perjanjian kita,PKS\n")
    (tmp_path / "kosakata" / "partner.csv").write_text("partner_id,name\nx,Lembaga Contoh\n")
    (tmp_path / "data/raw/r.csv").write_text(
        "No,Nama Mitra,Jenis,Nomor,Tanggal Mulai\n1,Lembaga Contoh,MoU,1/NK/2022,1 Mei 2022\n"
    )
    try:
        assert cli.main(["clean", "data/raw", "--workers", "1"]) == 0
        assert words.label("kind", "PKS") == "Perjanjian kita"
    finally:
        words.use_folder(None)
    said = capsys.readouterr().out
    assert "Kosakata sendiri: 2 kata" in said
    assert "partner.csv tidak dipakai: tidak ada tabel bernama itu; maksud Anda partners.csv?" in said
