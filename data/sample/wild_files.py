"""How the wilder papers become files: an old workbook, an OpenDocument, a web page named .xls, a book of sheets."""

import html
import zipfile
from datetime import date, datetime
from pathlib import Path
from xml.sax.saxutils import escape

import xlsxwriter
import xlwt

from sample import files, papers

FIXED = (2023, 7, 10, 8, 0, 0)
NAMES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
}
ODS = "application/vnd.oasis.opendocument.spreadsheet"


def write_old_workbook(paper: papers.Paper, folder: Path) -> Path:
    """Write a paper as an Excel 97 workbook with its merged ranges."""
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet(paper.sheet)
    merged = {(r, c) for r0, c0, r1, c1 in paper.merges for r in range(r0, r1 + 1) for c in range(c0, c1 + 1)}
    for r, line in enumerate(paper.lines):
        for c, value in enumerate(line.cells):
            if value not in (None, "") and (r, c) not in merged:
                sheet.write(r, c, value)
    for r0, c0, r1, c1 in paper.merges:
        sheet.write_merge(r0, r1, c0, c1, paper.lines[r0].cells[c0])
    path = folder / paper.file
    book.save(str(path))
    return path


def write_open_document(paper: papers.Paper, folder: Path) -> Path:
    """Write a paper as an OpenDocument spreadsheet with one sheet."""
    names = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMES.items())
    rows = "".join(f"<table:table-row>{_cells(line)}</table:table-row>" for line in paper.lines)
    body = f'<table:table table:name="{escape(paper.sheet)}">{rows}</table:table>'
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {names} office:version="1.3">'
        f"<office:body><office:spreadsheet>{body}</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        f'<?xml version="1.0" encoding="UTF-8"?><manifest:manifest {names} manifest:version="1.3">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{ODS}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    path = folder / paper.file
    with zipfile.ZipFile(path, "w") as packed:
        for name, text in (("mimetype", ODS), ("content.xml", content), ("META-INF/manifest.xml", manifest)):
            kind = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            packed.writestr(zipfile.ZipInfo(name, FIXED), text, kind)
    return path


def write_html(paper: papers.Paper, folder: Path) -> Path:
    """Write a paper as the HTML table that a web application gives out under the name .xls."""
    width = max(len(line.cells) for line in paper.lines)
    rows = []
    for line in paper.lines:
        span = f' colspan="{width}"' if line.role == "judul" else ""
        cells = "".join(f"<td{span}>{html.escape(str(value))}</td>" for value in line.cells)
        rows.append(f"<tr>{cells}</tr>")
    path = folder / paper.file
    text = "\n".join(
        ['<html><head><meta charset="utf-8"></head><body><table border="1">', *rows, "</table></body></html>"]
    )
    path.write_text(text + "\n", encoding="utf-8", newline="\n")
    return path


def write_sheets(sheets: list[papers.Paper], folder: Path) -> Path:
    """Write papers as the sheets of one workbook: hidden rows hidden, struck-out rows struck out."""
    path = folder / sheets[0].file
    with xlsxwriter.Workbook(path) as book:
        book.set_properties({"created": datetime(*FIXED), "author": "Kerjasama Analysis"})
        formats = {
            struck: (
                book.add_format({"font_strikeout": struck, "text_wrap": True, "valign": "top"}),
                book.add_format({"font_strikeout": struck, "num_format": files.LONG_DATE, "valign": "top"}),
            )
            for struck in (False, True)
        }
        for paper in sheets:
            sheet = book.add_worksheet(paper.sheet)
            sheet.set_column(0, 0, 6)
            sheet.set_column(1, 9, 24)
            for r, line in enumerate(paper.lines):
                truth = line.truth or {}
                plain, dated = formats[bool(truth.get("struck_out"))]
                for c, value in enumerate(line.cells):
                    if isinstance(value, date):
                        sheet.write_datetime(r, c, value, dated)
                    elif value not in (None, ""):
                        sheet.write(r, c, value, plain)
                if truth.get("hidden"):
                    sheet.set_row(r, None, None, {"hidden": True})
            for (r, c), value in paper.beside.items():
                sheet.write(r, c, value)
    return path


def _cells(line: papers.Line) -> str:
    return "".join(_cell(value) for value in line.cells)


def _cell(value: object) -> str:
    if value is None or value == "":
        return "<table:table-cell/>"
    if isinstance(value, date):
        return (
            f'<table:table-cell office:value-type="date" office:date-value="{value.isoformat()}">'
            f"<text:p>{value:%d/%m/%Y}</text:p></table:table-cell>"
        )
    if isinstance(value, int):
        return (
            f'<table:table-cell office:value-type="float" office:value="{value}">'
            f"<text:p>{value}</text:p></table:table-cell>"
        )
    return f'<table:table-cell office:value-type="string"><text:p>{escape(str(value))}</text:p></table:table-cell>'
