"""A file that cannot be read is named in one sentence, and the others are read all the same."""

import pytest

from kerjasama_analysis.cleaning import register

GOOD = (
    "No;Nama Mitra;Jenis;Nomor;Tanggal;Berakhir\n1;Universitas Contoh Satu;MoU;1/2023;01/02/2023;31/12/2025\n"
)


@pytest.fixture
def folder(tmp_path, checkout):
    whole = next((checkout / "data/raw/contoh").glob("KS Prov*.xlsx")).read_bytes()
    (tmp_path / "terpotong.xlsx").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "kosong.xlsx").write_bytes(b"")
    (tmp_path / "laporan.xls").write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n")
    (tmp_path / "baik.csv").write_text(GOOD, encoding="utf-8")
    return tmp_path


def test_broken_files_are_named_and_the_good_one_is_read(folder):
    read = register.read_registers([folder], workers=1)
    assert read.agreements["source_file"].tolist() == ["baik.csv"]
    refused = read.problems[read.problems["source_file"] != "baik.csv"]
    assert sorted(refused["source_file"]) == ["kosong.xlsx", "laporan.xls", "terpotong.xlsx"]
    for problem in refused.itertuples():
        assert problem.message.startswith(problem.source_file) and problem.message.count(". ") == 0
    unread = read.ledger[read.ledger["source_file"] != "baik.csv"]
    assert len(unread) == 3 and unread["row"].isna().all()


def test_a_fault_nobody_foresaw_costs_its_file_only(folder):
    (file,) = register.find_files([folder / "baik.csv"])
    refused = register._refuse(file, KeyError("bulan"))
    (problem,) = refused.problems
    assert problem["problem"] == "berkas_gagal" and problem["value"] == "KeyError: 'bulan'"
