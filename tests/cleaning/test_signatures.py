"""The block of signatures below a table: never an agreement, and the day of the register where nothing else tells it."""

import datetime as dt

import openpyxl
import pytest

from kerjasama_analysis.cleaning import register
from kerjasama_analysis.cleaning.layout import row_words

HEAD = ["No", "Nama Mitra", "Jenis", "Nomor", "Tanggal TTD", "Berakhir", "Status"]
ROWS = [
    [1, "Universitas Contoh", "MoU", "1/PR.07-NK/5272/2021", "3 Mei 2021", "2 Mei 2023", "berlaku"],
    [2, "Polres Contoh", "PKS", "2/PR.07-PKS/5272/2022", "4 Juni 2022", "3 Juni 2024", "berlaku"],
]
NIP = "NIP. 19700101 199003 1 001"
BLOCKS = {
    "on the right": [
        [],
        ["", "", "", "", "Bima, 12 Juni 2023"],
        ["", "", "", "", "Ketua,"],
        [],
        ["", "", "", "", NIP],
    ],
    "beside each other": [
        [],
        ["", "Mengetahui,", "", "", "Bima, 12 Juni 2023"],
        ["", "Ketua KPU Kota Bima", "", "", "a.n. Sekretaris"],
        ["", "", "", "", "Kasubbag Hukum"],
        [],
        ["", "NAMA CONTOH, S.Sos.", "", "", "NAMA LAIN, S.H."],
        ["", NIP, "", "", NIP],
    ],
    "without a gap": [
        ["", "", "", "", "Bima, 12 Juni 2023"],
        ["", "Mengetahui", "", "", "Sekretaris,"],
        ["", "NAMA"],
    ],
    "place and day apart": [
        [],
        ["", "", "", "Bima,", "12 Juni 2023"],
        ["", "", "", "Yang melaporkan,"],
        ["", "", "", "N"],
    ],
    "no comma": [
        [],
        ["", "", "", "Bima", "12 Juni 2023"],
        ["", "", "", "Sekretaris,"],
        ["", "", "", "NAMA CONTOH"],
    ],
    "a typed day": [[], ["", "", "", "", "Bima,", dt.datetime(2023, 6, 12)], ["", "", "", "", "Sekretaris"]],
    "decreed": [
        [],
        ["", "", "", "Ditetapkan di : Bima"],
        ["", "", "", "Pada tanggal : 12 Juni 2023"],
        ["", "", "", "Ketua,"],
    ],
    "decreed in cells": [
        [],
        ["", "", "Dibuat di", "Bima"],
        ["", "", "Pada tanggal", "12 Juni 2023"],
        ["", "", "ttd"],
    ],
    "four signers": [
        [],
        ["", "", "", "", "", "Bima, 12 Juni 2023"],
        ["Menyetujui,", "", "Mengetahui,", "", "Diperiksa oleh", "Dibuat oleh"],
        ["NAMA A", "", "NAMA B", "", "NAMA C", "NAMA D"],
    ],
}


def read(folder, *rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append([cell or None for cell in row])
    book.save(folder / "KPU Kota Bima.xlsx")
    return register.read_registers([folder / "KPU Kota Bima.xlsx"], workers=1)


@pytest.mark.parametrize("name", BLOCKS)
def test_a_block_of_signatures_is_no_agreement_and_tells_the_day(name, tmp_path):
    told = read(tmp_path, ["DAFTAR KERJA SAMA KPU KOTA BIMA"], HEAD, *ROWS, *BLOCKS[name])
    assert told.agreements["source_row"].tolist() == [3, 4]
    assert set(told.ledger["role"].iloc[4:]) <= {"tanda_tangan", "kosong"}
    assert told.tables["register_date"].dt.date.tolist() == [dt.date(2023, 6, 12)]
    contradicted = told.problems[told.problems["problem"].eq("status_beda_tanggal")]
    assert contradicted["cell"].tolist() == ["G3"]


def test_a_title_tells_the_day_before_any_signature(tmp_path):
    told = read(tmp_path, ["KEADAAN S.D. 31 MEI 2023"], HEAD, *ROWS, *BLOCKS["on the right"])
    assert told.tables["register_date"].dt.date.tolist() == [dt.date(2023, 5, 31)]


def test_the_place_and_day_of_a_letter_above_the_table_are_those_of_the_register(tmp_path):
    told = read(
        tmp_path, ["", "", "", "", "Bima, 12 Juni 2023"], ["Perihal: Laporan Kerja Sama"], [], HEAD, *ROWS
    )
    assert told.tables["register_date"].dt.date.tolist() == [dt.date(2023, 6, 12)]


@pytest.mark.parametrize(
    ("rows", "day"),
    [
        ([["Bima,        Juni 2023"]], dt.date(2023, 6, 30)),
        ([["Bima, 2023"]], None),
        ([["Ketua"], ["NAMA CONTOH, S.Sos."], [NIP]], None),
    ],
)
def test_a_month_stands_for_its_last_day_and_a_year_tells_none(rows, day):
    assert row_words.find_signed_day(rows) == day


def test_a_partner_and_a_day_are_no_signature(tmp_path):
    head = ["No", "Nama Mitra", "Tanggal TTD", "Berakhir"]
    rows = [[1, "Universitas Contoh", "3 Mei 2021", "2 Mei 2023"], ["", "Pemkot Bima", "4 Mei 2021", ""]]
    told = read(tmp_path, ["DAFTAR MoU KPU KOTA BIMA"], head, *rows, [2, "Polres Contoh", "5 Mei 2021", ""])
    assert told.agreements["source_row"].tolist() == [3, 4, 5]
