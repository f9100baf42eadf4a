"""Rows that look like headers and are none cost a bounded number of weighings, however many there are."""

import pytest

from kerjasama_analysis.cleaning import tables
from kerjasama_analysis.cleaning.formats.sheets import Sheet
from kerjasama_analysis.cleaning.layout import headers, next_headers

HEAD = ["No", "Nama Mitra", "Jenis Naskah", "Nomor Naskah", "Tanggal TTD", "Berakhir"]
ROW = ["1", "Polres Contoh", "MoU", "1/PR.07-NK/52/2022", "3 Mei 2022", "2 Mei 2025"]
WORDS = ("sosialisasi", "pemilih", "kampus", "pelatihan", "data", "lembaga", "dinas")


def prose(count: int) -> list[list[str]]:
    """Return rows of short texts, no two alike."""
    return [
        [f"{WORDS[n % 7]} {WORDS[(n + c) % 7]} {WORDS[n // 7 % 7]} {n}" for c in range(6)]
        for n in range(count)
    ]


@pytest.fixture
def weighed(monkeypatch):
    """Return the rows that were weighed as headers, as they are."""
    seen: list[int] = []
    read = headers.read_header
    monkeypatch.setattr(headers, "read_header", lambda sheet, at: seen.append(at) or read(sheet, at))
    return seen


@pytest.mark.parametrize("count", [500, 5000])
def test_rows_of_prose_below_a_table(count, weighed):
    found = tables.find_tables(Sheet("Data", [HEAD, ROW, *prose(count)]))
    assert len(found.tables) == 1
    assert len(weighed) <= next_headers.VAIN + headers.LOOKED_AT


@pytest.mark.parametrize("count", [300, 6000])
def test_rows_of_prose_each_below_a_gap(count, weighed):
    spaced = [row for text in prose(count) for row in ([], text)]
    tables.find_tables(Sheet("Data", [HEAD, ROW, *spaced]))
    assert len(weighed) <= next_headers.VAIN_BELOW_GAPS + headers.LOOKED_AT


def test_a_header_on_every_page_is_weighed_once(weighed):
    pages = [row for n in range(2000) for row in (HEAD, [str(n), *ROW[1:]])]
    found = tables.find_tables(Sheet("Data", pages))
    assert [len(table.rows) for table in found.tables] == [2000]
    assert len(weighed) < headers.LOOKED_AT


def test_another_table_below_a_gap_is_found_behind_much_prose():
    other = ["Mitra", "Nomor Perjanjian", "Tanggal Mulai", "Tanggal Selesai"]
    more = ["Dinas Contoh", "7/PR.07-PKS/52/2023", "1 Maret 2023", "28 Februari 2025"]
    found = tables.find_tables(Sheet("Data", [HEAD, ROW, *prose(2 * next_headers.VAIN), [], other, more]))
    assert [table.header_row for table in found.tables] == [1, 2 * next_headers.VAIN + 4]
