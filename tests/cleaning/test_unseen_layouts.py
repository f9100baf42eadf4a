"""How much of registers in layouts drawn by somebody who had not seen the reader is read right: the judging seeds.

Whoever mends the reader looks at seeds below 1000 (`python -m tests.layouts 1 4`); those from 1000 on only judge.
"""

import pytest

from tests.layouts import catalogue, scoring

SEEDS = (1000, 1001)


@pytest.fixture(scope="module")
def total(tmp_path_factory):
    scores = scoring.score(catalogue.LAYOUTS, SEEDS, tmp_path_factory.mktemp("layouts"))
    told = scoring.Score()
    for one in scores.values():
        told.add(one)
    return told


def test_cells_and_rows_of_unseen_layouts(total, measured):
    measured("tata letak: sel benar", total.cells)
    measured("tata letak: baris ditemukan", total.found / total.rows)
    measured("tata letak: baris tidak berlebih", 1 - total.spare / total.rows)


@pytest.mark.parametrize("field", ["kind", "signed_on", "starts_on", "ends_on", "end_rule", "partners"])
def test_each_field_of_unseen_layouts(field, total, measured):
    measured(f"tata letak: {field}", total.right[field] / total.asked[field])
