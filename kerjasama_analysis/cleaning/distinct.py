"""Columns of cells read value by value: a register of many rows holds few different cells, and each is read once."""

from collections.abc import Callable, Iterable


def map_distinct(read: Callable, *columns: Iterable) -> list:
    """Return what `read` says of the cells that stand beside each other in the columns; equal cells are read once.

    >>> map_distinct(lambda a, b: a + b, ["x", "y", "x"], ["1", "2", "1"])
    ['x1', 'y2', 'x1']
    """
    known = _Known(read)
    return list(map(known.__getitem__, zip(*columns, strict=True)))


class _Known(dict):
    """Cells -> what a function says of them."""

    def __init__(self, read: Callable):
        super().__init__()
        self.read = read

    def __missing__(self, cells: tuple):
        found = self[cells] = self.read(*cells)
        return found
