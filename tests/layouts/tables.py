"""A table in a sheet: header of any depth, rows, and what the rows should be read as."""

from collections.abc import Sequence

from tests.layouts import columns as columns_
from tests.layouts import grids, invention, truth

Columns = Sequence[columns_.Column]
Agreements = Sequence[invention.Agreement]


def write_table(
    grid: grids.Grid,
    columns: Columns,
    agreements: Agreements,
    at: tuple[int, int] = (1, 1),
    *,
    told: str = "",
) -> int:
    """Write header and rows from that cell on and return the next free row; `told`: what stands elsewhere."""
    row = write_header(grid, columns, at)
    return write_rows(grid, columns, agreements, (row, at[1]), told=told)


def write_header(grid: grids.Grid, columns: Columns, at: tuple[int, int], *, merged: bool = True) -> int:
    """Write the labels, merged as Excel users merge them or not at all, and return the row below."""
    top, left = at
    depth = max(len(column.labels) for column in columns)
    for shift, column in enumerate(columns):
        for level, label in enumerate(column.labels):
            before = columns[shift - 1].labels[: level + 1] if shift else ()
            if len(column.labels) == level + 1 or before != column.labels[: level + 1]:
                grid.put(top + level, left + shift, label)
        if merged:
            grid.merge(top + len(column.labels) - 1, left + shift, top + depth - 1, left + shift)
    if merged:
        _merge_parents(grid, columns, at, depth)
    return top + depth


def _merge_parents(grid: grids.Grid, columns: Columns, at: tuple[int, int], depth: int) -> None:
    top, left = at
    for level in range(depth - 1):
        start = 0
        for shift in range(1, len(columns) + 1):
            parents = [c.labels[: level + 1] if len(c.labels) > level + 1 else None for c in columns]
            if shift == len(columns) or parents[shift] is None or parents[shift] != parents[start]:
                if parents[start] is not None:
                    grid.merge(top + level, left + start, top + level, left + shift - 1)
                start = shift


def write_rows(
    grid: grids.Grid,
    columns: Columns,
    agreements: Agreements,
    at: tuple[int, int],
    *,
    told: str = "",
    step: int = 1,
    first: int = 1,
) -> int:
    """Write one row per agreement, `step` rows apart, numbered from `first`; return the next free row."""
    row, left = at
    for position, agreement in enumerate(agreements, start=first):
        write_row(grid, columns, agreement, (row, left), position)
        note(grid, columns, agreement, row, told=told)
        row += step
    return row


def write_row(
    grid: grids.Grid, columns: Columns, agreement: invention.Agreement, at: tuple[int, int], position: int
) -> None:
    """Write the cells of one agreement."""
    for shift, column in enumerate(columns):
        grid.put(at[0], at[1] + shift, column.write(agreement, position))


def note(
    grid: grids.Grid,
    columns: Columns,
    agreement: invention.Agreement,
    row: int | None,
    *,
    told: str = "",
    repeats: bool = False,
) -> None:
    """Remember what the row should be read as."""
    tells = set(told.split()).union(*(column.tells for column in columns))
    sheet = grid.name
    grid.expected.append(truth.Expected(sheet, row, truth.expect(agreement, tells), repeats))
