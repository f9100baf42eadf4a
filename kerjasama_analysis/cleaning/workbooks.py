"""A file to sheets of cells, whatever its format: told apart by first bytes, refused in one sentence.

python-calamine reads the values of xlsx, xlsb and ods files; what it drops is added by a module for each format.
Run inside a guarded child process: a damaged file may abort it.
"""

import io
import struct
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path

import python_calamine
from lxml import etree
from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from kerjasama_analysis.cleaning import unwrapped
from kerjasama_analysis.cleaning.formats import (
    binary_sheets,
    file_kinds,
    large_sheets,
    markup_files,
    old_workbooks,
    open_document,
    text_files,
    workbook_xml,
)
from kerjasama_analysis.cleaning.formats.sheets import (
    Limits,
    Marks,
    Merge,
    Sheet,
    Source,
    Unreadable,
    Workbook,
    read_limits,
)

__all__ = ["Limits", "Merge", "Sheet", "Unreadable", "Workbook", "read_workbook"]

MARKS = {
    "xlsx": workbook_xml.read_marks,
    "xlsb": binary_sheets.read_marks,
    "ods": open_document.read_marks,
    "fods": open_document.read_marks,
}
READERS = {
    "xls": old_workbooks.read_sheets,
    "html": markup_files.read_html,
    "mhtml": markup_files.read_mhtml,
    "xml": markup_files.read_spreadsheetml,
    "csv": text_files.read_sheets,
}
DAMAGED = (
    python_calamine.CalamineError,
    zipfile.BadZipFile,
    zlib.error,
    etree.LxmlError,
    OSError,
    EOFError,
    KeyError,
    ValueError,
    NotImplementedError,
    struct.error,
)
"""What parsers raise over a damaged file: parts that are missing, cut off, or packed in a way no office program does."""


def read_workbook(
    path: Path, name: str | None = None, *, limits: Limits | None = None, hidden_sheets: bool = False
) -> Workbook:
    """Return the sheets of a file of any kind that offices send; raise Unreadable with one sentence otherwise.

    Hidden sheets are listed without rows unless `hidden_sheets`; limits are those of settings.csv unless given.
    """
    name, limits = name or path.name, limits or read_limits()
    try:
        if path.stat().st_size > limits.file_bytes:
            raise Unreadable("berkas_terlalu_besar", name)
        source = Source(path.read_bytes(), name, limits, hidden_sheets)
    except OSError as error:
        raise Unreadable("berkas_tak_terbuka", name) from error
    kind = file_kinds.sniff(source)
    try:
        if kind == "fods":
            source = replace(source, data=open_document.pack(source.data))
        sheets = READERS[kind](source) if kind in READERS else _read_archive(source, kind)
    except DAMAGED as error:
        raise _refusal(error, source) from error
    return Workbook(name, kind, [unwrapped.unwrap(_trimmed(sheet)) for sheet in sheets])


def _refusal(error: Exception, source: Source) -> Unreadable:
    return source.refuse(
        "berkas_bersandi" if isinstance(error, python_calamine.PasswordError) else "berkas_rusak"
    )


def _read_archive(source: Source, kind: str) -> list[Sheet]:
    """Return the sheets of a zipped workbook."""
    data = io.BytesIO(source.data)
    with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
        file_kinds.check_archive(source, archive)
        marks = MARKS[kind](source, archive)
        large = [told.large for told in marks.values() if told.large]
        if large:
            data = large_sheets.shrink(archive, large, are_all=len(large) == len(marks))
    book = CalamineWorkbook.from_filelike(data)
    return [
        _read_sheet(book, about, marks.get(about.name, Marks()), source)
        for about in book.sheets_metadata
        if about.typ == SheetTypeEnum.WorkSheet
    ]


def _read_sheet(book: CalamineWorkbook, about, marks: Marks, source: Source) -> Sheet:
    visible = about.visible == SheetVisibleEnum.Visible
    if not visible and not source.hidden_sheets:
        return Sheet(about.name, [], visible=False)
    read = book.get_sheet_by_name(about.name)
    rows = read.to_python(skip_empty_area=False)
    if marks.large:
        rows = marks.large.spread(rows)
    marks.merges = marks.merges or [(*first, *last) for first, last in read.merged_cell_ranges or []]
    return marked(Sheet(about.name, rows, visible=visible), marks)


def marked(sheet: Sheet, marks: Marks) -> Sheet:
    """Return the sheet with what stands beside its values; values whose format shows more become what it shows."""
    for (r, c), shown in marks.shown.items():
        if r < len(sheet.rows) and c < len(sheet.rows[r]):
            sheet.rows[r][c] = shown(sheet.rows[r][c])
    for (r, c), left in marks.left.items():
        if r < len(sheet.rows) and c < len(sheet.rows[r]):
            sheet.rows[r][c] = left
            sheet.part_struck.add((r, c))
    for r, c in marks.errors:
        if r < len(sheet.rows) and c < len(sheet.rows[r]):
            sheet.rows[r][c] = None
    sheet.merges, sheet.struck, sheet.errors = marks.merges, marks.struck, marks.errors
    sheet.hidden_rows, sheet.hidden_columns = marks.hidden_rows, marks.hidden_columns
    return sheet


def _trimmed(sheet: Sheet) -> Sheet:
    """Trim blank rows at the foot and clip merged ranges to what is left, so that filling one costs nothing."""
    lowest = max((r for r, _ in sheet.errors), default=-1) if sheet.rows else -1
    sheet.rows += [[] for _ in range(lowest + 1 - len(sheet.rows))]
    while len(sheet.rows) - 1 > lowest and not any(v not in (None, "") for v in sheet.rows[-1]):
        sheet.rows.pop()
    last, width = len(sheet.rows) - 1, max(map(len, sheet.rows), default=0) - 1
    sheet.merges = [
        (r0, c0, min(r1, last), min(c1, width))
        for r0, c0, r1, c1 in sheet.merges
        if r0 <= last and c0 <= width
    ]
    if not sheet.visible:
        sheet.hidden_rows = set(range(len(sheet.rows)))
    return sheet
