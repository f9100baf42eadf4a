"""Columns of cells read value by value: a register of many rows holds few different cells, and each is read once."""

from collections.abc import Callable, Iterable


def map_distinct(read: Callable, *columns: Iterable) -> list:
    """Return what `read` says of the cells that stand beside each other in the columns; equal cells are read once.

    >>> map_distinct(lambda a, b: a + b, ["x", "y", "x"], ["1", "2", "1"])
    ['x1', 'y2', 'x1']
    """
    if len(columns) == 1:
        return list(map(_Known(read).__getitem__, *columns))
    return list(map(_Known(lambda cells: read(*cells)).__getitem__, zip(*columns, strict=True)))


class _Known(dict):
    """A cell, or cells beside each other -> what a function says of them."""

    def __init__(self, read: Callable):
        super().__init__()
        self.read = read

    def __missing__(self, cell):
        found = self[cell] = self.read(cell)
        return found
