"""What goes back to offices: a template that is read without doubt when filled in, a marked copy Excel opens."""

import datetime as dt

import openpyxl
import pandas as pd
import pytest

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import handback, register

FILLED = {
    "no": 1,
    "partner": "Universitas Contoh Bahari",
    "kind": "Perjanjian kerja sama",
    "number_own": "15/PR.07-PKS/5202/2022",
    "number_partner": "7/UCB/2022",
    "title": "Pendidikan pemilih",
    "signed_on": dt.date(2022, 3, 5),
    "starts_on": dt.date(2022, 4, 1),
    "ends_on": dt.date(2025, 3, 31),
    "status": "Masih berlaku",
    "implementation": "Berjalan sebagian",
    "obstacle": "Belum ada anggaran",
    "follow_up": "Menyusun jadwal rapat koordinasi",
}


@pytest.fixture
def filled(tmp_path):
    path = handback.write_template(tmp_path / "register.xlsx")
    book = openpyxl.load_workbook(path)
    sheet = book["Register"]
    sheet["A2"], sheet["A3"] = "SATUAN KERJA: KPU Kabupaten Lombok Tengah", "KEADAAN S.D.: 30 Juni 2023"
    for number, column in enumerate(words.table("template_columns"), 1):
        sheet.cell(6, number, FILLED.get(column["column"]))
    book.save(path)
    return path


def test_a_filled_template_is_read_without_a_doubt(filled):
    read = register.read_registers([filled], workers=1)
    doubts = read.problems[~read.problems["problem"].isin(["jenis_mitra_tak_dikenal"])]
    assert doubts.empty, doubts["message"].tolist()
    [row] = read.agreements.itertuples()
    assert (row.office, row.kind, row.number_own) == ("52.02", "PKS", FILLED["number_own"])
    assert [row.signed_on, row.starts_on, row.ends_on] == [
        pd.Timestamp(FILLED[c]) for c in ("signed_on", "starts_on", "ends_on")
    ]
    assert row.implementation == "sebagian" and read.obstacles["obstacle"].tolist() == ["anggaran"]
    assert read.tables["register_date"].tolist() == [pd.Timestamp("2023-06-30")]


def test_an_empty_template_gives_no_agreement_and_is_never_written_over(tmp_path):
    path = handback.write_template(tmp_path / "register.xlsx")
    found = register.read_registers([path], workers=1)
    assert found.agreements.empty
    assert list(found.problems["problem"]) == ["register_kosong"]
    with pytest.raises(handback.NotWritten, match="sudah ada"):
        handback.write_template(path)


def test_a_marked_copy_keeps_the_register_and_marks_every_doubted_cell(filled, tmp_path):
    book = openpyxl.load_workbook(filled)
    book["Register"]["G6"] = "31 Februari 2022"
    book["Register"]["F6"] = "=cmd|'/c calc'!A1"
    book.save(filled)
    read = register.read_registers([filled], workers=1)
    copy = openpyxl.load_workbook(
        handback.write_marked_copy(filled, handback.problems_of(read), tmp_path / "salinan.xlsx")
    )
    marked = copy["Register"]["G6"]
    assert "tidak terbaca" in marked.comment.text and marked.fill.fgColor.rgb.endswith(
        handback.MARKS["peringatan"]
    )
    assert (
        copy["Register"]["B6"].value == FILLED["partner"] and copy.sheetnames[-1] == "Yang perlu diperbaiki"
    )
    listed = [cell for row in copy["Yang perlu diperbaiki"].iter_rows(values_only=True) for cell in row]
    assert "G6" in listed and not any(str(cell).startswith("=") for cell in listed)
    again = register.read_registers([tmp_path / "salinan.xlsx"], workers=1)
    assert len(again.agreements) == 1
