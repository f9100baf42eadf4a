"""The agreements of one table before they are read: gathered row by row or run by run, kept in columns.

A register of a million rows is then a dozen lists; a row by itself is made only where somebody asks for it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from kerjasama_analysis.encoded import Encoded


@dataclass(slots=True)
class TableRow:
    """One agreement's row: its spreadsheet row number, raw values by slug, the groups it stands in.

    `cells` names the cell of each value where they do not share that row.
    """

    number: int
    values: dict[str, object]
    section: str = ""
    hidden: bool = False
    struck_out: bool = False
    errors: dict[str, str] | None = None
    cells: dict[str, str] | None = None


class Columns(dict):
    """Slug -> the cells of that column, one a row, None for blanks; a column that the table lacks is one of blanks."""

    def __init__(self, columns: Mapping[str, Sequence], length: int):
        super().__init__(columns)
        self.length = length

    def __missing__(self, slug: str) -> Sequence:
        return Encoded.constant(None, self.length)


@dataclass
class TableRows(Sequence):
    """The rows of a table in columns of equal length; `errors` and `cells` are position -> what a row has of them.

    >>> rows = TableRows.of([TableRow(5, {"partner": "Universitas Contoh"}), TableRow(6, {"kind": "MoU"})])
    >>> list(rows.columns["kind"]), list(rows.columns["scope"]), rows[0].values
    ([None, 'MoU'], [None, None], {'partner': 'Universitas Contoh'})
    """

    columns: Columns
    numbers: Sequence[int]
    sections: Sequence[str]
    hidden: Sequence[bool]
    struck_out: Sequence[bool]
    errors: dict[int, dict[str, str]] = field(default_factory=dict)
    cells: dict[int, dict[str, str]] = field(default_factory=dict)

    @classmethod
    def of(cls, rows: Iterable[TableRow]) -> "TableRows":
        """Return rows that were read one by one."""
        gathered = Gathered()
        for row in rows:
            gathered.add(row)
        return gathered.rows()

    def __len__(self) -> int:
        return len(self.numbers)

    def __getitem__(self, at: int) -> TableRow:
        values = {slug: cells[at] for slug, cells in self.columns.items() if cells[at] is not None}
        told = (self.sections[at], self.hidden[at], self.struck_out[at])
        return TableRow(self.numbers[at], values, *told, self.errors.get(at), self.cells.get(at))

    def taken(self, origin: Sequence[int], slugs: Iterable[str] = ()) -> "TableRows":
        """Return the rows at these positions, in this order, with columns for `slugs` though they were blank."""
        names = dict.fromkeys([*self.columns, *slugs])
        return TableRows(
            Columns({slug: [self.columns[slug][at] for at in origin] for slug in names}, len(origin)),
            *(
                [told[at] for at in origin]
                for told in (self.numbers, self.sections, self.hidden, self.struck_out)
            ),
            *(
                {i: told[at] for i, at in enumerate(origin) if at in told}
                for told in (self.errors, self.cells)
            ),
        )


@dataclass(frozen=True)
class _Run:
    """Rows of a sheet, from 0, whose cells are taken as they are, all in one section."""

    first: int
    end: int
    section: str

    def __len__(self) -> int:
        return self.end - self.first


class Gathered:
    """The rows of a table as they are found: single ones, and runs out of columns that were read before.

    `columns` holds the cells of the sheet's rows from `first` on, `hidden` the sheet's hidden rows.
    """

    def __init__(
        self,
        columns: Mapping[str, Sequence] | None = None,
        first: int = 0,
        hidden: frozenset[int] | set[int] = frozenset(),
    ):
        self._columns, self._first, self._hidden = columns or {}, first, hidden
        self._pieces: list[TableRow | _Run] = []
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def add(self, row: TableRow) -> None:
        """Add a row that was read by itself."""
        self._pieces.append(row)
        self._count += 1

    def take(self, first: int, end: int, section: str) -> None:
        """Add the sheet's rows from `first` to before `end` as their columns hold them."""
        self._pieces.append(_Run(first, end, section))
        self._count += end - first

    def last(self) -> TableRow:
        """Return the last row, which may be changed; that of a run is then a row by itself."""
        piece = self._pieces[-1]
        if isinstance(piece, TableRow):
            return piece
        at = piece.end - 1
        cells = {slug: column[at - self._first] for slug, column in self._columns.items()}
        values = {slug: value for slug, value in cells.items() if value is not None}
        row = TableRow(at + 1, values, piece.section, at in self._hidden)
        self._pieces[-1:] = [_Run(piece.first, at, piece.section), row] if at > piece.first else [row]
        return row

    def rows(self) -> TableRows:
        """Return all rows in their order."""
        alone = {at: piece for at, piece in self._starts() if isinstance(piece, TableRow)}
        slugs = dict.fromkeys([*self._columns, *(slug for row in alone.values() for slug in row.values)])
        return TableRows(
            Columns({slug: self._column(slug, alone) for slug in slugs}, self._count),
            self._tell(lambda row: row.number, lambda run: range(run.first + 1, run.end + 1)),
            self._tell(lambda row: row.section, lambda run: [run.section] * len(run)),
            self._tell(lambda row: row.hidden, self._hidden_in),
            self._tell(lambda row: row.struck_out, lambda run: [False] * len(run)),
            {at: row.errors for at, row in alone.items() if row.errors},
            {at: row.cells for at, row in alone.items() if row.cells},
        )

    def _starts(self) -> Iterator[tuple[int, "TableRow | _Run"]]:
        """Yield each piece with the position of its first row."""
        at = 0
        for piece in self._pieces:
            yield at, piece
            at += 1 if isinstance(piece, TableRow) else len(piece)

    def _tell(self, of_row: Callable, of_run: Callable) -> list:
        """Return what is told of every row: of single ones, and of runs in one go."""
        told: list = []
        for piece in self._pieces:
            if isinstance(piece, TableRow):
                told.append(of_row(piece))
            else:
                told += of_run(piece)
        return told

    def _hidden_in(self, run: _Run) -> Iterable[bool]:
        rows = range(run.first, run.end)
        return map(self._hidden.__contains__, rows) if self._hidden else [False] * len(run)

    def _column(self, slug: str, alone: Mapping[int, TableRow]) -> Sequence:
        """Return one column of all rows; those of runs keep the codes that their cells have."""
        ready = self._columns.get(slug)
        if not isinstance(ready, Encoded):
            return self._tell(lambda row: row.values.get(slug), lambda run: self._cells(ready, run))
        codes = np.zeros(self._count, np.intp)
        for at, piece in self._starts():
            if isinstance(piece, _Run):
                codes[at : at + len(piece)] = ready.codes[piece.first - self._first : piece.end - self._first]
        others = {at: row.values.get(slug) for at, row in alone.items()}
        return Encoded(codes, ready.values).used().changed(others)

    def _cells(self, ready: list | None, run: _Run) -> list:
        return ready[run.first - self._first : run.end - self._first] if ready else [None] * len(run)
