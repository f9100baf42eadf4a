"""A sheet in the making, and the files a sheet can stand in: workbook, text, HTML."""

import csv
import dataclasses
import datetime as dt
import html
import io
from pathlib import Path

import openpyxl
from openpyxl.styles import Font

from tests.layouts import truth


@dataclasses.dataclass
class Grid:
    """The cells and merged ranges of one sheet, and the agreements somebody wrote into it."""

    name: str = "Sheet1"
    cells: dict[tuple[int, int], object] = dataclasses.field(default_factory=dict)
    merges: list[tuple[int, int, int, int]] = dataclasses.field(default_factory=list)
    struck: list[int] = dataclasses.field(default_factory=list)
    expected: list[truth.Expected] = dataclasses.field(default_factory=list)

    def put(self, row: int, column: int, *values: object) -> None:
        """Write values side by side from that cell on; None and "" leave a cell empty."""
        for shift, value in enumerate(values):
            if value not in (None, ""):
                self.cells[row, column + shift] = value

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        """Merge a range, if it is more than a cell."""
        if (top, left) != (bottom, right):
            self.merges.append((top, left, bottom, right))

    def lines(self, row: int, column: int, *values: object) -> int:
        """Write values one below the other and return the next free row."""
        for shift, value in enumerate(values):
            self.put(row + shift, column, value)
        return row + len(values)

    @property
    def height(self) -> int:
        return max((row for row, _ in self.cells), default=0)

    @property
    def width(self) -> int:
        return max((column for _, column in self.cells), default=0)

    def rows(self) -> list[list[object]]:
        """All cells as a rectangle from A1 on."""
        return [
            [self.cells.get((row, column), "") for column in range(1, self.width + 1)]
            for row in range(1, self.height + 1)
        ]


@dataclasses.dataclass
class Book:
    """A file in the making: its name, its sheets, and how it is written."""

    file_name: str = "register.xlsx"
    grids: list[Grid] = dataclasses.field(default_factory=list)
    separator: str = ";"
    encoding: str = "utf-8"

    def sheet(self, name: str = "Sheet1") -> Grid:
        """A new sheet at the end."""
        self.grids.append(Grid(name))
        return self.grids[-1]

    @property
    def expected(self) -> list[truth.Expected]:
        """The agreements of all sheets; text and HTML files have one sheet without a name."""
        return [one for grid in self.grids for one in grid.expected]

    def write(self, folder: Path) -> Path:
        """Write the file into the folder, in the way its name says."""
        path = folder / self.file_name
        suffix = path.suffix.lower()
        if suffix == ".csv":
            path.write_bytes(_to_text(self.grids[0], self.separator).encode(self.encoding))
        elif suffix in (".html", ".xls"):
            path.write_bytes(_to_html(self.grids[0]).encode(self.encoding))
        else:
            _to_workbook(self.grids).save(path)
        return path


def _to_workbook(grids: list[Grid]) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for grid in grids:
        sheet = book.create_sheet(grid.name)
        for (row, column), value in grid.cells.items():
            cell = sheet.cell(row, column, value)
            if isinstance(value, dt.datetime):
                cell.number_format = "dd/mm/yyyy"
            if row in grid.struck:
                cell.font = Font(strike=True)
        for top, left, bottom, right in grid.merges:
            sheet.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)
    return book


def _shown(value: object) -> str:
    return f"{value:%d/%m/%Y}" if isinstance(value, dt.datetime) else str(value)


def _to_text(grid: Grid, separator: str) -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=separator).writerows([_shown(v) for v in row] for row in grid.rows())
    return text.getvalue()


def _to_html(grid: Grid) -> str:
    spans = {(t, left): (b - t + 1, r - left + 1) for t, left, b, r in grid.merges}
    covered = {
        (row, column)
        for t, left, b, r in grid.merges
        for row in range(t, b + 1)
        for column in range(left, r + 1)
    } - set(spans)
    rows = []
    for row, values in enumerate(grid.rows(), start=1):
        cells = ""
        for column, value in enumerate(values, start=1):
            if (row, column) not in covered:
                down, across = spans.get((row, column), (1, 1))
                text = html.escape(_shown(value)).replace("\n", "<br>")
                cells += f'<td rowspan="{down}" colspan="{across}">{text}</td>'
        rows.append(f"<tr>{cells}</tr>")
    return f'<html><head><meta charset="utf-8"></head><body><table>{"".join(rows)}</table></body></html>'
