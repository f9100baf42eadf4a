"""A status word is held against the dates on the register's own date; what may be true is no contradiction."""

import datetime as dt

import pytest

from kerjasama_analysis.cleaning import contradictions, register

ON = dt.date(2023, 6, 30)


@pytest.mark.parametrize(
    ("status", "ends", "precision", "doubted"),
    [
        ("Aktif", dt.date(2021, 3, 1), "day", True),
        ("Masih Berjalan", dt.date(2020, 3, 1), "day", True),
        ("Masih berlaku", dt.date(2027, 3, 1), "day", False),
        ("Berakhir", dt.date(2027, 3, 1), "day", True),
        ("masa berlaku habis", dt.date(2022, 3, 1), "day", False),
        ("akan berakhir", dt.date(2023, 9, 1), "day", False),
        ("segera habis", dt.date(2023, 9, 1), "day", False),
        ("belum berlaku", dt.date(2027, 9, 1), "day", False),
        ("Berakhir", dt.date(2023, 7, 1), "day", False),
        ("Berakhir", dt.date(2023, 12, 31), "year", False),
        ("Berakhir", dt.date(2027, 12, 31), "year", True),
        ("Aktif", dt.date(2022, 12, 31), "year", True),
    ],
)
def test_only_a_contradiction_is_doubted(status, ends, precision, doubted):
    values = {
        "status_written": [status],
        "document_state": [None],
        "ends_on": [ends],
        "end_precision": [precision],
        "end_rule": ["date"],
    }
    found = contradictions.check_states(values, ["status"], ON)
    assert [(at, d.code) for at, d in found] == ([(0, "status_beda_tanggal")] if doubted else [])


def doubted(tmp_path, *rows: str) -> list[tuple[str, str, str]]:
    """Return (code, cell, suggestion) of the doubts about numbers of a province's register."""
    path = tmp_path / "KPU Provinsi Nusa Tenggara Barat.csv"
    head = "No,Nama Mitra,Jenis Naskah,Nomor KPU,Tanggal Mulai,Tanggal Berakhir\n"
    path.write_text(head + "\n".join(rows) + "\n", encoding="utf-8")
    problems = register.read_registers([path], workers=1).problems
    about = problems[problems["problem"].isin(["nomor_berulang", "nomor_surat", "satker_beda_nomor"])]
    return list(about[["problem", "cell", "suggestion"]].itertuples(index=False, name=None))


def test_a_number_of_two_documents_of_another_office_or_of_a_letter_is_doubted(tmp_path):
    term = "1 Maret 2022,28 Februari 2025"
    assert doubted(
        tmp_path,
        f"1,Universitas Contoh Satu,MoU,15/PR.07-NK/52/2022,{term}",
        f"2,Universitas Contoh Dua,MoU,15/PR.07-NK/52/2022,{term}",
        f"3,Universitas Contoh Tiga,MoU,16/PR.07-NK/5202/2022,{term}",
        f"4,Universitas Contoh Empat,MoU,17/PR.08-Und/52/3.1/2022,{term}",
        f"5,Universitas Contoh Lima,MoU,18/PR.07-NK/01/2022,{term}",
    ) == [
        ("satker_beda_nomor", "D4", "KPU Kabupaten Lombok Tengah"),
        ("nomor_surat", "D5", "undangan"),
        ("nomor_berulang", "D3", "baris 2"),
    ]


def test_a_row_that_repeats_another_or_a_short_number_is_no_second_document(tmp_path):
    row = "Universitas Contoh Satu,MoU,15/PR.07-NK/52/2022,1 Maret 2022,28 Februari 2025"
    short = "MoU,12/2022,1 Maret 2022,28 Februari 2025"
    rows = (f"1,{row}", f"2,{row}", f"3,Universitas Contoh Dua,{short}", f"4,Universitas Contoh Tiga,{short}")
    assert doubted(tmp_path, *rows) == []
