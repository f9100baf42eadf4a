"""A status word is held against the dates on the register's own date; what may be true is no contradiction."""

import datetime as dt

import pandas as pd
import pytest

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import contradictions, register
from kerjasama_analysis.cleaning.names import partner_cells

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
    found = contradictions.check_states(values, ["status"], [(ON, True)])
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


def problems_of(tmp_path, head: str, *rows: str):
    path = tmp_path / "KPU Kota Bima.csv"
    path.write_text("\n".join((head, *rows)) + "\n", encoding="utf-8")
    return register.read_registers([path], workers=1)


HEAD = "No,Nama Mitra,Nomor KPU,Tanggal Penandatanganan,Tanggal Berakhir,Status"


def test_without_its_date_a_register_is_no_older_than_what_it_holds(tmp_path):
    read = problems_of(
        tmp_path,
        HEAD,
        "1,Yayasan Contoh Satu,1/PR.07-NK/5272/2018,5 Mei 2018,4 Mei 2020,Masih Berjalan",
        "2,Yayasan Contoh Dua,2/PR.07-NK/5272/2022,5 Mei 2022,4 Mei 2027,Sudah berakhir",
        "3,Yayasan Contoh Tiga,3/PR.07-NK/5272/2022,6 Juni 2022,5 Juni 2027,Masih Berjalan",
        "4,Yayasan Contoh Empat,4/PR.07-NK/5272/2022,7 Juli 2022,6 Juli 2027,Masih Berjalan",
    )
    told = read.problems[read.problems["problem"] == "status_beda_tanggal"]
    assert told["cell"].tolist() == ["F2"]  # the second may have ended when the register was written


def test_a_form_s_time_stamp_is_the_day_its_row_was_true(tmp_path):
    read = problems_of(
        tmp_path,
        "Timestamp,Nama Mitra,Nomor KPU,Tanggal Penandatanganan,Tanggal Berakhir,Status",
        "10/25/2025 8:30:01,Yayasan Contoh Satu,1/PR.07-NK/5272/2021,5 Mei 2021,4 Mei 2024,Aktif",
        "10/26/2025 9:30:01,Yayasan Contoh Dua,2/PR.07-NK/5272/2022,5 Mei 2022,4 Mei 2027,Berakhir",
    )
    told = read.problems[read.problems["problem"] == "status_beda_tanggal"]
    assert told["cell"].tolist() == ["F2", "F3"]


def test_a_draft_that_was_signed_is_doubted_and_a_status_may_tell_end_and_practice(tmp_path):
    read = problems_of(
        tmp_path,
        HEAD,
        "1,Yayasan Contoh Satu,1/PR.07-NK/5272/2021,5 Mei 2021,4 Mei 2026,Draft",
        "2,Yayasan Contoh Dua,2/PR.07-NK/5272/2022,6 Mei 2022,,Berlaku s.d. 31 Desember 2026",
        "3,Yayasan Contoh Tiga,3/PR.07-NK/5272/2022,7 Mei 2022,6 Mei 2027,tidak aktif",
        "4,Yayasan Contoh Empat,4/PR.07-NK/5272/2022,8 Mei 2022,7 Mei 2027,Perlu proses perpanjangan",
    )
    assert "draf_bertanggal" in read.problems["problem"].tolist()
    rows = read.agreements
    assert rows["ends_on"].iloc[1] == pd.Timestamp("2026-12-31") and rows["end_rule"].iloc[1] == "date"
    assert pd.isna(rows["implementation"].iloc[1]) and rows["implementation"].iloc[2] == "tidak"
    assert pd.isna(rows["document_state"].iloc[3])


def test_an_institution_that_did_not_bear_its_name_then_is_noted(tmp_path):
    own = tmp_path / "kosakata"
    own.mkdir()
    (own / "partners.csv").write_text(
        "partner_id,name,partner_type,partner_subtype,part_of,aliases,valid_from,valid_to,seat\n"
        "lcm,Lembaga Contoh Mutakhir,lembaga_negara,lembaga_negara,,LCM,2021-05-01,2024-10-20,\n",
        encoding="utf-8",
    )
    words.use_folder(own)
    partner_cells.registered.cache_clear()
    try:
        read = problems_of(
            tmp_path,
            HEAD,
            "1,Lembaga Contoh Mutakhir,1/PR.07-NK/5272/2022,5 Mei 2022,4 Mei 2026,",
            "2,LCM,2/PR.07-NK/5272/2020,6 Mei 2020,5 Mei 2025,",
        )
    finally:
        words.use_folder(None)
        partner_cells.registered.cache_clear()
    told = read.problems[read.problems["problem"] == "mitra_di_luar_masa"]
    assert told["cell"].tolist() == ["B3"] and "sejak 1 Mei 2021" in told["message"].iloc[0]
