"""How much of whole registers is read right that six authors wrote, before seeing the reader and after.

Whoever mends the reader looks at seeds below 1000 (`python -m tests.registers_by_hand 1 4`); those from 1000 on only
judge.
"""

import pytest

from tests.layouts import scoring
from tests.registers_by_hand import catalogue

SEEDS = (1000, 1001, 1002)

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def total(tmp_path_factory):
    scores = scoring.score(catalogue.REGISTERS, SEEDS, tmp_path_factory.mktemp("registers"), catalogue.build)
    told = scoring.Score()
    for one in scores.values():
        told.add(one)
    return told


def test_cells_and_rows_of_registers_by_hand(total, measured):
    measured("register buatan: sel benar", total.cells)
    measured("register buatan: baris ditemukan", total.found / total.rows)
    measured("register buatan: baris tidak berlebih", 1 - total.spare / total.rows)


@pytest.mark.parametrize("field", ["kind", "signed_on", "starts_on", "ends_on", "end_rule", "partners"])
def test_each_field_of_registers_by_hand(field, total, measured):
    measured(f"register buatan: {field}", total.right[field] / total.asked[field])
