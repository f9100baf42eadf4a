"""Shapes of tables that hide what a column means: found by layouts that nobody had read before."""

import pytest

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
