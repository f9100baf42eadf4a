"""Columns that hold every value once say the same as lists, whatever their size and however few their values."""

import random

import pytest

from kerjasama_analysis import encoded
from kerjasama_analysis.encoded import Encoded

SIZES = (0, 1, 7, 150, encoded.SEEN + 500)


def columns(size: int, *kinds: int) -> list[list]:
    """Return columns of that many cells, each of so many different values or fewer, None among them."""
    chance = random.Random(size)
    values = [[None, *map(str, range(kind))] for kind in kinds]
    return [chance.choices(of_column, k=size) for of_column in values]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kinds", [(1, 3), (5, 40, 2), (3, 100_000), (100_000, 100_000)])
def test_what_is_said_of_combinations_is_said_of_every_row(size, kinds):
    told = columns(size, *kinds)
    read = encoded.map_distinct(lambda *cells: cells, *told)
    assert list(read) == list(zip(*told, strict=True)) and len(read) == size


@pytest.mark.parametrize("size", SIZES)
def test_every_combination_is_read_once(size):
    told = columns(size, 4, 6)
    asked = []
    encoded.map_distinct(lambda *cells: asked.append(cells), *told)
    assert sorted(asked, key=str) == sorted(set(zip(*told, strict=True)), key=str)


def test_values_that_became_equal_are_one_in_what_follows():
    cells = [f"{at} / A" for at in range(encoded.SEEN)] + ["0/A", "7/a"]
    folded = Encoded.of(cells).map_values(lambda text: text.replace(" ", "").lower())
    assert encoded.find_repeated(folded) == [0, 7, encoded.SEEN, encoded.SEEN + 1]
    asked = []
    encoded.map_distinct(lambda one, other: asked.append(one), folded, ["x", "y"] * (len(cells) // 2))
    assert len(asked) == len({*zip(folded, ["x", "y"] * (len(cells) // 2), strict=True)})


@pytest.mark.parametrize("size", SIZES)
def test_rows_are_found_changed_taken_and_joined_as_in_a_list(size):
    [cells] = columns(size, 5)
    column = Encoded.of(cells)
    assert column.where(lambda value: value == "3") == [at for at, cell in enumerate(cells) if cell == "3"]
    assert dict(column.times()) == {cell: cells.count(cell) for cell in set(cells)}
    odd = dict.fromkeys(range(1, size, 2), "other")
    changed = [odd.get(at, cell) for at, cell in enumerate(cells)]
    assert list(column.changed(odd)) == changed and set(column.changed(odd).values) == set(changed)
    assert list(column.take(range(0, size, 3))) == cells[::3]
    assert list(Encoded.join([column, changed, column])) == cells + changed + cells


def test_cells_of_several_things_become_a_row_for_each():
    told = [("a", "b"), (), ("c",), ("a", "b")]
    rows, flat = Encoded.of(told).explode()
    assert [(int(row), one) for row, one in zip(rows, flat, strict=True)] == [
        (at, one) for at, of_row in enumerate(told) for one in of_row
    ]


def test_values_without_a_hash_stay_as_they_are():
    column = Encoded.of(["x", "y", "x"]).map_values(lambda text: [text])
    assert list(encoded.map_distinct(lambda one, other: [*one, other], column, ["1", "1", "1"])) == [
        ["x", "1"],
        ["y", "1"],
        ["x", "1"],
    ]
