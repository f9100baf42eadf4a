"""What was read from a form leads back to its cells, though they share no row and no column."""

import openpyxl
import pytest

from kerjasama_analysis import frames
from kerjasama_analysis.analysis import origin
from kerjasama_analysis.cleaning import register
from tests.cleaning.test_table_shapes import ACROSS, CARDS


@pytest.mark.parametrize(
    ("drawn", "places"),
    [
        (CARDS, [("C2", "C3", "C4", "C5"), ("C7", "C8", "C9", "C10")]),
        (ACROSS, [("B2", "B3", "B4", "B5"), ("C2", "C3", "C4", "C5")]),
    ],
)
def test_the_cells_of_a_forms_agreement_are_named(drawn, places, tmp_path):
    book = openpyxl.Workbook()
    for line in drawn.strip().splitlines():
        book.active.append([cell.strip() or None for cell in line.split("|")])
    book.save(tmp_path / "kartu.xlsx")
    read = register.read_registers([tmp_path / "kartu.xlsx"], workers=1)
    assert list(read.tables["agreements"]) == [1, 1]
    assert frames.asked(read, "kind").all() and not frames.asked(read, "obstacle").any()
    for agreement, expected in zip(read.agreements["agreement_id"], places, strict=True):
        told = origin.list_cells(read, agreement).set_index("column")["cell"]
        assert tuple(told[["partner", "kind", "number_own", "signed_on"]]) == expected


def test_what_a_form_asks_and_nobody_answered_was_asked(tmp_path):
    book = openpyxl.Workbook()
    for line in (CARDS + "Hambatan | : |").strip().splitlines():
        book.active.append([cell.strip() or None for cell in line.split("|")])
    book.save(tmp_path / "kartu.xlsx")
    read = register.read_registers([tmp_path / "kartu.xlsx"], workers=1)
    assert list(frames.asked(read, "obstacle")) == [False, True]
