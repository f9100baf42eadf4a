"""A file to sheets of cells, whatever its format: told apart by first bytes, refused in one sentence.

python-calamine reads values and merged ranges; `workbook_xml` adds what it drops (hidden rows, struck-out text,
error cells). Text and HTML are in `text_files`. Run inside a guarded child process: a damaged file may abort it.
"""

import io
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

from kerjasama_analysis import KerjasamaError, words

Merge = tuple[int, int, int, int]


class Unreadable(KerjasamaError):
    """A file that gives no cells; `code` stands in messages.csv and its severity tells spreadsheets from strangers."""

    def __init__(self, code: str, file: str):
        super().__init__(words.message(code, file=file, value=""))
        self.code, self.file = code, file

    def __reduce__(self):
        return Unreadable, (self.code, self.file)


@dataclass(frozen=True)
class Limits:
    """What a workbook may cost: bytes on disk and unpacked, the last row and column, bytes in one text record."""

    file_bytes: int = 400 * 2**20
    unpacked_bytes: int = 1500 * 2**20
    columns: int = 702
    cells: int = 40_000_000
    record_bytes: int = 8 * 2**20


@dataclass
class Sheet:
    """The cells of one sheet; row 0 is the spreadsheet's row 1. Positions are (row, column), counted from 0."""

    name: str
    rows: list[list]
    merges: list[Merge] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    struck: set[tuple[int, int]] = field(default_factory=set)
    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    visible: bool = True


@dataclass
class Workbook:
    """A file as read: its name for messages, its kind, its sheets."""

    name: str
    kind: str
    sheets: list[Sheet]


def read_workbook(path: Path, name: str | None = None, limits: Limits = Limits()) -> Workbook:
    """Return the sheets of a file of any kind that offices send; raise Unreadable with one sentence otherwise."""
    from kerjasama_analysis.cleaning import text_files

    name = name or path.name
    if path.stat().st_size > limits.file_bytes:
        raise Unreadable("berkas_terlalu_besar", name)
    data = path.read_bytes()
    kind = sniff(data, name)
    if kind in ("xlsx", "xlsb", "xls", "ods"):
        return Workbook(name, kind, _read_cells(data, kind, name, limits))
    reader = {
        "html": text_files.read_html,
        "mhtml": text_files.read_mhtml,
        "xml": text_files.read_spreadsheetml,
    }
    if kind in reader:
        return Workbook(name, kind, reader[kind](data, name))
    return Workbook(name, "csv", [text_files.read_text(data, name, limits.record_bytes)])


def sniff(data: bytes, name: str) -> str:
    """Return the kind of a file by its first bytes, or raise Unreadable for one that is no spreadsheet.

    >>> sniff(b"No;Mitra\\r\\n", "a.xls")
    'csv'
    """
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not data.strip(b"\x00 \r\n\t"):
        raise Unreadable("berkas_kosong", name)
    if data.startswith(b"PK"):
        return _sniff_zip(data, name)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise Unreadable("berkas_bersandi", name)
        if not any(stream.encode("utf-16-le") in data for stream in ("Workbook", "Book")):
            raise Unreadable("bukan_spreadsheet", name)
        return "xls"
    lowered = head[:1024].lower()
    if b"mime-version:" in lowered:
        return "mhtml"
    if b"urn:schemas-microsoft-com:office:spreadsheet" in data[:4096]:
        return "xml"
    if lowered.startswith((b"<!doctype html", b"<html", b"<table", b"<meta", b"<head", b"<style", b"<body")):
        return "html"
    if lowered.startswith(
        (b"%pdf", b"\x89png", b"gif8", b"\xff\xd8\xff", b"{\\rtf", b"7z\xbc", b"rar!", b"\x1f\x8b", b"{")
    ):
        raise Unreadable("bukan_spreadsheet", name)
    if not data.startswith((b"\xff\xfe", b"\xfe\xff")) and data[:4096].count(0) > len(data[:4096]) // 10:
        raise Unreadable("bukan_spreadsheet", name)
    return "csv"


def _sniff_zip(data: bytes, name: str) -> str:
    try:
        names = set(zipfile.ZipFile(io.BytesIO(data)).namelist())
    except zipfile.BadZipFile:
        raise Unreadable("berkas_rusak", name) from None
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "xl/workbook.bin" in names:
        return "xlsb"
    if "content.xml" in names:
        return "ods"
    raise Unreadable("bukan_spreadsheet", name)


def _read_cells(data: bytes, kind: str, name: str, limits: Limits) -> list[Sheet]:
    import python_calamine
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    from kerjasama_analysis.cleaning import workbook_xml

    extras = {}
    if kind in ("xlsx", "ods", "xlsb"):
        workbook_xml.check_size(data, name, limits)
    try:
        if kind == "xlsx":
            extras = workbook_xml.read_xlsx_extras(data, name, limits)
        elif kind == "ods":
            extras = workbook_xml.read_ods_extras(data)
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheets = []
        for about in book.sheets_metadata:
            if about.typ not in (SheetTypeEnum.WorkSheet,):
                continue
            read = book.get_sheet_by_name(about.name)
            rows = read.to_python(skip_empty_area=False)
            sheet = Sheet(about.name, rows, visible=about.visible == SheetVisibleEnum.Visible)
            sheet.merges = [(*m[0], *m[1]) for m in (read.merged_cell_ranges or [])]
            if more := extras.get(about.name):
                sheet.merges = sheet.merges or more.merges
                sheet.hidden_rows, sheet.hidden_columns = more.hidden_rows, more.hidden_columns
                sheet.struck, sheet.errors = more.struck, more.errors
            sheets.append(_clipped(sheet))
    except python_calamine.PasswordError:
        raise Unreadable("berkas_bersandi", name) from None
    except (
        python_calamine.CalamineError,
        zipfile.BadZipFile,
        OSError,
        KeyError,
        ValueError,
        EOFError,
    ) as error:
        raise Unreadable("berkas_rusak", name) from error
    return sheets


def _clipped(sheet: Sheet) -> Sheet:
    """Trim blank rows at the foot and clip merged ranges to what is left, so that filling one costs nothing."""
    while sheet.rows and not any(value not in (None, "") for value in sheet.rows[-1]):
        sheet.rows.pop()
    last, width = len(sheet.rows) - 1, max(map(len, sheet.rows), default=0) - 1
    sheet.merges = [
        (r0, c0, min(r1, last), min(c1, width))
        for r0, c0, r1, c1 in sheet.merges
        if r0 <= last and c0 <= width
    ]
    return sheet
