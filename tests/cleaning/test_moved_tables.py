"""Where a table stands and in which order its columns go says nothing of its agreements: moved tables read the same."""

import random

import hypothesis
import pytest
from hypothesis import strategies as st

from kerjasama_analysis.cleaning import tables, workbooks
from tests.layouts import catalogue

PLAIN = (
    "informal_without_title",
    "without_ordinal",
    "english",
    "abbreviated",
    "duration_words",
    "years_only",
)
ASKED = ("partner", "kind", "number", "number_own", "title", "signed_on", "starts_on", "ends_on", "duration")


def cells_of(name, seed):
    """Return the filled cells of a layout as rows from the header on, without a title."""
    rows = catalogue.build(name, seed).grids[0].rows()
    top = next(i for i, row in enumerate(rows) if sum(v != "" for v in row) > 2)
    return rows[top:]


def told(rows):
    """Return what the reader finds in rows: the asked values of every agreement, in order."""
    sheet = workbooks.Sheet("Sheet1", [[None if v == "" else v for v in row] for row in rows])
    found = [row.values for table in tables.find_tables(sheet).tables for row in table.rows]
    return [{slug: values[slug] for slug in ASKED if slug in values} for values in found]


@hypothesis.given(
    st.sampled_from(PLAIN),
    st.integers(1, 50),
    st.integers(0, 12),
    st.integers(0, 6),
    st.randoms(use_true_random=False),
)
@hypothesis.settings(max_examples=60, deadline=None)
def test_origin_order_and_blank_rows_change_nothing(name, seed, down, right, chance):
    rows = cells_of(name, seed)
    order = list(range(len(rows[0])))
    chance.shuffle(order)
    moved = [[""] * right + [row[c] for c in order] for row in rows]
    for at in sorted(chance.sample(range(2, len(moved)), 2), reverse=True):
        moved.insert(at, [])
    assert told([[]] * down + moved) == told(rows) != []


@pytest.mark.parametrize("name", PLAIN)
def test_a_blank_column_anywhere_changes_nothing(name):
    rows = cells_of(name, random.Random(name).randint(1, 50))
    for at in range(1, len(rows[0])):
        spaced = [[*row[:at], "", *row[at:]] for row in rows]
        assert told(spaced) == told(rows), f"blank column before {rows[0][at]}"
