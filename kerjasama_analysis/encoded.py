"""Columns that hold every different value once: of a million rows only the few different cells are read.

Arrow calls this dictionary encoding. A column is a sequence like a list; what is said of it value by value
(`map_values`) costs no more than its different values, and its codes stay as they are.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import compress, count, repeat

import numpy as np

SEEN = 1000
"""Cells at the head of a column that, where no two of them are equal, leave little hope for the rest."""
DENSE = 8
"""Combinations for each row up to which they are counted in a table of all that are possible."""


class Encoded(Sequence):
    """A column: `values`, and for each of its n rows the position of its value (`codes`, n integers).

    `distinct` says that no two values are equal; what was said of several values may be one and the same.

    >>> column = Encoded.of(["a", "b", "a"])
    >>> column.codes.tolist(), column.values, column[2], list(column)
    ([0, 1, 0], ['a', 'b'], 'a', ['a', 'b', 'a'])
    """

    __slots__ = ("codes", "distinct", "values")

    def __init__(self, codes: np.ndarray, values: list, *, distinct: bool = False):
        self.codes, self.values, self.distinct = codes, values, distinct

    @classmethod
    def of(cls, cells: Iterable) -> "Encoded":
        """Return cells as a column; they must be hashable; equal ones (1, 1.0, True) become the first of them."""
        if isinstance(cells, Encoded):
            return cells
        cells = cells if isinstance(cells, list) else list(cells)
        if len(cells) > SEEN and len(set(cells[:SEEN])) == SEEN:
            return cls(np.arange(len(cells)), cells)
        return cls(*_number(cells), distinct=True)

    @classmethod
    def constant(cls, value: object, length: int) -> "Encoded":
        """Return a column that says the same in every row."""
        return cls(np.zeros(length, np.intp), [value], distinct=True)

    @classmethod
    def join(cls, columns: Sequence[Sequence]) -> Sequence:
        """Return columns one below the other; one alone as it is."""
        if len(columns) == 1:
            return columns[0]
        parts = [cls.of(part) for part in columns]
        starts = np.cumsum([0, *(len(part.values) for part in parts)])
        codes = [part.codes + start for part, start in zip(parts, starts, strict=False)]
        values = [value for part in parts for value in part.values]
        return cls(np.concatenate(codes) if codes else np.zeros(0, np.intp), values)

    def __len__(self) -> int:
        return len(self.codes)

    def __getitem__(self, at: int) -> object:
        return self.values[self.codes[at]]

    def __iter__(self) -> Iterator:
        return map(self.values.__getitem__, self.codes.tolist())

    def map_values(self, read: Callable) -> "Encoded":
        """Return what `read` says of the values, in a column of the same rows."""
        return Encoded(self.codes, list(map(read, self.values)))

    def compact(self) -> "Encoded":
        """Return the column with equal values held once; values that cannot be compared stay as they are."""
        if self.distinct:
            return self
        try:
            codes, values = _number(self.values)
        except TypeError:
            return self
        return Encoded(codes[self.codes], values, distinct=True)

    def where(self, holds: Callable) -> list[int]:
        """Return the positions of the rows whose value `holds` for."""
        flags = np.fromiter((bool(holds(value)) for value in self.values), bool, len(self.values))
        return np.flatnonzero(flags[self.codes]).tolist() if flags.any() else []

    def times(self) -> Iterator[tuple[object, int]]:
        """Yield each value that some row has, and how many rows have it."""
        rows = np.bincount(self.codes, minlength=len(self.values)).tolist()
        return ((value, times) for value, times in zip(self.values, rows, strict=True) if times)

    def take(self, rows: np.ndarray | Sequence[int]) -> "Encoded":
        """Return the rows at these positions."""
        return Encoded(self.codes[np.asarray(rows, np.intp)], self.values, distinct=self.distinct)

    def changed(self, cells: Mapping[int, object]) -> "Encoded":
        """Return the column with other cells at some positions."""
        if not cells:
            return self
        codes = self.codes.copy()
        codes[list(cells)] = np.arange(len(self.values), len(self.values) + len(cells))
        return Encoded(codes, [*self.values, *cells.values()]).used()

    def used(self) -> "Encoded":
        """Return the column without the values that no row has any more."""
        held = np.bincount(self.codes, minlength=len(self.values)) > 0
        if held.all():
            return self
        codes, values = (np.cumsum(held) - 1)[self.codes], list(compress(self.values, held))
        return Encoded(codes, values, distinct=self.distinct)

    def explode(self) -> tuple[np.ndarray, "Encoded"]:
        """Return, of a column of sequences, their elements in a column of its own, and for each of these its row.

        >>> rows, flat = Encoded.of([("x", "y"), (), ("z",)]).explode()
        >>> rows.tolist(), list(flat)
        ([0, 0, 2], ['x', 'y', 'z'])
        """
        lengths = np.fromiter(map(len, self.values), np.intp, len(self.values))
        first = np.cumsum(lengths) - lengths
        of_row = lengths[self.codes]
        rows = np.repeat(np.arange(len(self.codes)), of_row)
        within = np.arange(len(rows)) - np.repeat(np.cumsum(of_row) - of_row, of_row)
        return rows, Encoded(
            first[self.codes[rows]] + within, [one for value in self.values for one in value]
        )


def combine(*columns: Sequence) -> tuple[np.ndarray, np.ndarray]:
    """Return for each row the number of its combination of values, and for each combination the first row that has it.

    Combinations are numbered as they appear.

    >>> codes, first = combine(["x", "y", "x"], ["1", "1", "1"])
    >>> codes.tolist(), first.tolist()
    ([0, 1, 0], [0, 1])
    """
    codes, held = _dense(*_group(columns))
    first = np.zeros(held, np.intp)
    first[codes[::-1]] = np.arange(len(codes))[::-1]
    order = np.argsort(first)
    return np.argsort(order)[codes], first[order]


def find_repeated(*columns: Sequence) -> list[int]:
    """Return the positions of the rows whose combination of values other rows have too.

    >>> find_repeated(["x", "y", "x"])
    [0, 2]
    """
    codes, _ = _group(columns)
    return np.flatnonzero(np.bincount(codes)[codes] > 1).tolist()


def map_distinct(read: Callable, *columns: Sequence) -> Encoded:
    """Return what `read` says of the cells that stand beside each other in the columns; equal ones are read once.

    >>> list(map_distinct(lambda a, b: a + b, ["x", "y", "x"], ["1", "2", "1"]))
    ['x1', 'y2', 'x1']
    """
    columns = [Encoded.of(column) for column in columns]
    varying = [column for column in columns if len(column.values) != 1] or columns[:1]
    if len(varying) == 1:
        alone = varying[0]
        told = (alone.values if column is alone else repeat(column.values[0]) for column in columns)
        return Encoded(alone.codes, list(map(read, *told)))
    codes, first = combine(*columns)
    told = (map(column.values.__getitem__, column.codes[first].tolist()) for column in columns)
    return Encoded(codes, list(map(read, *told)))


def _group(columns: Sequence[Sequence]) -> tuple[np.ndarray, int]:
    """Return a number for the combination of values in each row, equal ones alike, and how many numbers there may be."""
    varying = [column for column in map(Encoded.compact, map(Encoded.of, columns)) if len(column.values) != 1]
    if not varying:
        return np.zeros(len(columns[0]), np.intp), 1
    codes, size = varying[0].codes, len(varying[0].values)
    for column in varying[1:]:
        codes, size = _dense(codes * len(column.values) + column.codes, size * len(column.values))
    return codes, size


def _number(cells: list) -> tuple[np.ndarray, list]:
    """Return the number of every cell, equal ones alike, and the cells by number."""
    numbers: defaultdict = defaultdict(count().__next__)
    codes = np.fromiter(map(numbers.__getitem__, cells), np.intp, len(cells))
    return codes, list(numbers)


def _dense(codes: np.ndarray, size: int) -> tuple[np.ndarray, int]:
    """Return codes below `size` renumbered without gaps, and how many they are."""
    if not len(codes):
        return codes, 0
    if size <= DENSE * len(codes):
        held = np.zeros(size, bool)
        held[codes] = True
        numbers = np.cumsum(held) - 1
        return numbers[codes], int(numbers[-1]) + 1
    held, codes = np.unique(codes, return_inverse=True)
    return codes, len(held)
