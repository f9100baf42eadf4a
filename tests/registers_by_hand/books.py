"""A file in the making, page by page: text, HTML, and workbooks of three formats."""

import dataclasses
import datetime as dt
from pathlib import Path

import openpyxl
import xlwt
from odf import opendocument, style, table, text
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from tests.layouts import grids, invention, truth


@dataclasses.dataclass
class Page(grids.Grid):
    """A sheet that is filled from top to bottom; `at` is the next free row."""

    at: int = 1
    left: int = 1
    hidden: bool = False
    hidden_rows: list[int] = dataclasses.field(default_factory=list)
    hidden_columns: list[int] = dataclasses.field(default_factory=list)

    def say(self, *values: object, across: int = 1, column: int | None = None) -> int:
        """Write one row, its first cell merged over `across` columns, and return its number."""
        column = column or self.left
        self.put(self.at, column, *values)
        self.merge(self.at, column, self.at, column + across - 1)
        self.at += 1
        return self.at - 1

    def skip(self, rows: int = 1) -> None:
        """Leave rows blank."""
        self.at += rows

    def head(self, *labels: str | tuple) -> None:
        """Write a header; a tuple is a label over others, and makes the header two rows deep."""
        depth = 2 if any(isinstance(label, tuple) for label in labels) else 1
        column = self.left
        for label in labels:
            over, *under = label if isinstance(label, tuple) else (label,)
            self.put(self.at, column, over)
            self.put(self.at + 1, column, *under)
            width = max(len(under), 1)
            self.merge(self.at, column, self.at + (depth - 1 if not under else 0), column + width - 1)
            column += width
        self.at += depth

    def add(self, told: str, doc: invention.Agreement, *values: object, **accepted: tuple | None) -> int:
        """Write one agreement's row; `told` names what the row tells, `accepted` says otherwise for a field.

        None as accepted answers: the field is not asked.
        """
        self.know(told, doc, self.at, **accepted)
        return self.say(*values)

    def know(self, told: str, doc: invention.Agreement, row: int | None, **accepted: tuple | None) -> None:
        """Expect an agreement in a row that is written by other means."""
        answers = truth.expect(doc, set(told.split())) | accepted
        repeats = bool(answers.pop("repeats", False))
        answers = {field: answer for field, answer in answers.items() if answer is not None}
        self.expected.append(truth.Expected(self.name, row, answers, repeats))


@dataclasses.dataclass
class Book(grids.Book):
    """A file; `legacy` makes a true .xls of one that would else be HTML."""

    legacy: bool = False
    date_format: str = "dd/mm/yyyy"

    def page(self, name: str = "Sheet1", **place: int) -> Page:
        """A new sheet at the end; text and HTML files name none."""
        self.grids.append(Page(name, **place))
        return self.grids[-1]

    def write(self, folder: Path) -> Path:
        """Write the file into the folder, in the way its name says."""
        path = folder / self.file_name
        writers = {".xlsx": self._to_xlsx, ".ods": self._to_ods}
        if self.legacy:
            writers[".xls"] = self._to_xls
        if path.suffix in writers:
            writers[path.suffix](path)
            return path
        return super().write(folder)

    def _to_xlsx(self, path: Path) -> None:
        book = openpyxl.Workbook()
        book.remove(book.active)
        for page in self.grids:
            sheet = book.create_sheet(page.name)
            for (row, column), value in page.cells.items():
                cell = sheet.cell(row, column, value)
                if isinstance(value, dt.datetime):
                    cell.number_format = self.date_format
                if row in page.struck:
                    cell.font = Font(strike=True)
            for top, left, bottom, right in page.merges:
                sheet.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)
            sheet.sheet_state = "hidden" if page.hidden else "visible"
            for row in page.hidden_rows:
                sheet.row_dimensions[row].hidden = True
            for column in page.hidden_columns:
                sheet.column_dimensions[get_column_letter(column)].hidden = True
        book.save(path)

    def _to_xls(self, path: Path) -> None:
        book = xlwt.Workbook(encoding="utf-8")
        day = xlwt.easyxf(num_format_str=self.date_format)
        for page in self.grids:
            sheet = book.add_sheet(page.name)
            spans = {(top, left): (bottom, right) for top, left, bottom, right in page.merges}
            for (row, column), value in page.cells.items():
                looks = [day] if isinstance(value, dt.datetime) else []
                bottom, right = spans.get((row, column), (row, column))
                sheet.write_merge(row - 1, bottom - 1, column - 1, right - 1, value, *looks)
        book.save(str(path))

    def _to_ods(self, path: Path) -> None:
        document = opendocument.OpenDocumentSpreadsheet()
        document.automaticstyles.addElement(style.Style(name="plain", family="table-cell"))
        for page in self.grids:
            sheet = table.Table(name=page.name)
            spans, covered = _spans(page)
            for row in range(1, page.height + 1):
                line = table.TableRow()
                for column in range(1, page.width + 1):
                    if (row, column) in covered:
                        line.addElement(table.CoveredTableCell())
                    else:
                        line.addElement(_ods_cell(page.cells.get((row, column)), spans.get((row, column))))
                sheet.addElement(line)
            document.spreadsheet.addElement(sheet)
        document.save(str(path))


def _spans(page: Page) -> tuple[dict, set]:
    spans = {(t, left): (b - t + 1, r - left + 1) for t, left, b, r in page.merges}
    covered = {
        (row, column)
        for t, left, b, r in page.merges
        for row in range(t, b + 1)
        for column in range(left, r + 1)
    }
    return spans, covered - set(spans)


def _ods_cell(value: object, span: tuple[int, int] | None) -> table.TableCell:
    looks = {"numberrowsspanned": span[0], "numbercolumnsspanned": span[1]} if span else {}
    if value is None:
        return table.TableCell(**looks)
    if isinstance(value, dt.datetime):
        looks |= {"valuetype": "date", "datevalue": f"{value:%Y-%m-%d}"}
    elif isinstance(value, int | float):
        looks |= {"valuetype": "float", "value": value}
    else:
        looks |= {"valuetype": "string"}
    cell = table.TableCell(**looks)
    shown = f"{value:%d/%m/%Y}" if isinstance(value, dt.datetime) else str(value)
    for line in shown.split("\n"):
        cell.addElement(text.P(text=line))
    return cell
