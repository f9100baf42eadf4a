"""How the papers become files, as the programs of an office would save them."""

import csv
import io
from datetime import date, datetime
from pathlib import Path

import xlsxwriter

from sample import papers

LONG_DATE = "[$-421]dd mmmm yyyy;@"
WRITTEN = datetime(2023, 7, 10, 8, 0)
"""The one date that stands in every workbook, so that the same seed gives the same file."""

Merge = tuple[int, int, int, int]


def write_workbook(
    paper: papers.Paper, folder: Path, *, widths: list[float], merges: list[Merge], prose: str = ""
) -> Path:
    """Write a paper as a workbook with one sheet; `merges` are ranges (first row, column, last row, column) from 0.

    Columns are as wide as `widths` says; title rows are merged across all of them.
    """
    path = folder / paper.file
    with xlsxwriter.Workbook(path) as workbook:
        workbook.set_properties({"created": WRITTEN, "author": "Kerjasama Analysis", "comments": prose})
        sheet = workbook.add_worksheet(paper.sheet)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        titles = [
            (row, 0, row, len(widths) - 1) for row, line in enumerate(paper.lines) if line.role == "judul"
        ]
        styles = {role: workbook.add_format(look) for role, look in LOOKS.items()}
        dated = workbook.add_format({**LOOKS["perjanjian"], "num_format": LONG_DATE})
        for row, line in enumerate(paper.lines):
            for column, value in enumerate(line.cells):
                style = styles.get(line.role)
                if isinstance(value, date):
                    sheet.write_datetime(row, column, value, dated)
                elif value is not None or line.role in BORDERED:
                    sheet.write(row, column, value if value != "" else None, style)
        for merge in (*titles, *merges):
            sheet.merge_range(
                *merge, paper.lines[merge[0]].cells[merge[1]], styles[paper.lines[merge[0]].role]
            )
    return path


def write_text(paper: papers.Paper, folder: Path, *, separator: str, encoding: str, padded: bool) -> Path:
    """Write a paper as a text file; `padded` fills short lines with separators, as Excel does."""
    width = max(len(line.cells) for line in paper.lines)
    text = io.StringIO()
    writer = csv.writer(text, delimiter=separator, lineterminator="\r\n")
    for line in paper.lines:
        cells = ["" if cell is None else cell for cell in line.cells]
        writer.writerow([*cells, *[""] * (width - len(cells))] if padded else cells)
    path = folder / paper.file
    path.write_bytes(text.getvalue().encode(encoding))
    return path


_THIN = {"border": 1, "valign": "top", "text_wrap": True}
LOOKS = {
    "judul": {"bold": True, "align": "center"},
    "kepala": {**_THIN, "bold": True, "align": "center", "valign": "vcenter"},
    "nomor_kolom": {**_THIN, "align": "center", "italic": True},
    "kelompok": {**_THIN, "bold": True},
    "perjanjian": _THIN,
    "jumlah": {**_THIN, "bold": True},
    "tanda_tangan": {},
}
BORDERED = ("kepala", "perjanjian")
