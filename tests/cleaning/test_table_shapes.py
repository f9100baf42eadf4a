"""Shapes of tables that hide what a column means: found by layouts that nobody had read before."""

import datetime as dt

import pytest

from kerjasama_analysis.cleaning import dates
from tests.cleaning.test_tables import draw, roles_of, rows_of


@pytest.mark.parametrize(
    "marks", ["(1) | (2) | (3) | (4)", "1. | 2. | 3. | 4.", "1) | 2) | 3) | 4)", "a. | b. | c. | d."]
)
def test_a_row_that_counts_the_columns_is_no_agreement(marks):
    sheet = draw(f"""
No | Mitra | Jenis | Tanggal TTD
{marks}
1 | Universitas Contoh | MoU | 3 Mei 2022
""")
    assert roles_of(sheet) == ["kepala", "nomor_kolom", "perjanjian"]


def test_the_unit_of_a_count_may_be_shortened_in_the_label():
    rows = rows_of(draw("No | Mitra | Tgl TTD | Durasi (bln)\n1 | Universitas Contoh | 3 Mei 2022 | 36"))
    assert rows[0].values["duration_unit"] == "bulan"


@pytest.mark.parametrize("tick", ["v", "√", "X", "1"])
def test_a_tick_under_the_name_of_a_kind_is_that_kind(tick):
    sheet = draw(f"""
No | Mitra | Jenis Dokumen | < | Tanggal TTD | Berakhir
^ | ^ | MoU | PKS | ^ | ^
1 | Universitas Contoh | {tick} | | 3 Mei 2022 | 2 Mei 2025
2 | Polres Contoh | - | {tick} | 4 Mei 2022 | 3 Mei 2025
""")
    assert [row.values.get("kind") for row in rows_of(sheet)] == ["MoU", "PKS"]


@pytest.mark.parametrize("month", ["5", "Mei", "05"])
def test_a_day_may_stand_in_three_cells(month):
    sheet = draw(f"""
No | Mitra | Tanggal Penandatanganan | < | < | Berakhir
^ | ^ | Tgl | Bln | Thn | ^
1 | Universitas Contoh | 13 | {month} | 2022 | 2 Mei 2025
""")
    (row,) = rows_of(sheet)
    assert dates.parse_date(row.values["signed_on"]).start == dt.date(2022, 5, 13)
    assert "year" not in row.values
