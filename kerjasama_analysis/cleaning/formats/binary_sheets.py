"""What the value reader drops from xlsb files: merges, hidden rows and columns, struck-out cells, errors, formats.

Records and their layout: Microsoft, [MS-XLSB] Excel (.xlsb) Binary File Format, sections 2.1.4 and 2.4.
"""

import posixpath
import struct
import zipfile
from collections.abc import Iterator

from lxml import etree

from kerjasama_analysis.cleaning.formats import number_formats
from kerjasama_analysis.cleaning.formats.sheets import Marks, Source, Styles, left_of

ROW, ERROR, FORMULA_ERROR, COLUMNS, MERGE = 0, 3, 11, 60, 176
CELLS = range(1, 12)
BLANK, SHARED_TEXT, TEXT = 1, 7, 19
RICH = 0x01
FORMAT, FONT, XF, CELL_XFS, CELL_XFS_END, BUNDLE_SHEET = 44, 43, 47, 617, 618, 156
STRUCK_OUT, ROW_HIDDEN, COLUMN_HIDDEN = 0x08, 0x10, 0x01
ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}


def read_marks(source: Source, archive: zipfile.ZipFile) -> dict[str, Marks]:
    """Return what each sheet of an xlsb file holds beside its values, by sheet name."""
    members = {name.lower().replace("\\", "/"): name for name in archive.namelist()}
    styles, fonts = Styles(), []
    if "xl/styles.bin" in members:
        styles, fonts = _read_styles(archive.read(members["xl/styles.bin"]))
    if any(fonts) and "xl/sharedstrings.bin" in members:
        _read_struck_texts(archive.read(members["xl/sharedstrings.bin"]), fonts, styles)
    relations = etree.fromstring(archive.read(members["xl/_rels/workbook.bin.rels"]))
    targets = {r.get("Id"): r.get("Target", "") for r in relations}
    found = {}
    for kind, body in _records(archive.read(members["xl/workbook.bin"])):
        if kind == BUNDLE_SHEET:
            identifier, after = _text(body, 8)
            name, _ = _text(body, after)
            path = posixpath.normpath(posixpath.join("/xl", targets.get(identifier, ""))).lstrip("/").lower()
            if path in members:
                found[name] = _scan(archive.read(members[path]), styles, source, name)
    return found


def _scan(data: bytes, styles: Styles, source: Source, sheet: str) -> Marks:
    marks = Marks()
    row = rows = columns = 0
    for kind, body in _records(data):
        if kind == ROW:
            row = _number(body, 0)
            if body[11] & ROW_HIDDEN:
                marks.hidden_rows.add(row)
        elif kind in CELLS:
            column, style = _number(body, 0), _number(body, 4) & 0xFFFFFF
            if kind != BLANK:
                rows, columns = max(rows, row + 1), max(columns, column + 1)
                marks.style((row, column), styles, style)
            if kind == SHARED_TEXT:
                marks.text((row, column), styles, _number(body, 8))
            elif kind in (ERROR, FORMULA_ERROR):
                marks.errors[row, column] = ERRORS.get(body[8], "#N/A")
        elif kind == COLUMNS and body[16] & COLUMN_HIDDEN:
            marks.hidden_columns.update(range(_number(body, 0), min(_number(body, 4), 16_383) + 1))
        elif kind == MERGE:
            first, last, left, right = struct.unpack_from("<4I", body)
            marks.merges.append((first, left, last, right))
    source.check_extent(sheet, rows, columns)
    return marks


def _read_struck_texts(data: bytes, fonts: list[bool], styles: Styles) -> None:
    """Keep the numbers of the shared texts that are struck out by themselves, or what is left of them."""
    number = 0
    for kind, body in _records(data):
        if kind != TEXT:
            continue
        if body[0] & RICH:
            text, after = _text(body, 1)
            pairs = struct.iter_unpack("<HH", body[after + 4 : after + 4 + 4 * _number(body, after)])
            runs = [(start, font < len(fonts) and fonts[font]) for start, font in pairs]
            styles.keep_text(number, left_of(text, [(0, False), *runs]))
        number += 1


def _read_styles(data: bytes) -> tuple[Styles, list[bool]]:
    """Return which cell styles are struck out and which formats say more than the value; and which fonts strike out."""
    codes, struck, styles = dict(number_formats.BUILT_IN), [], Styles()
    number, inside = 0, False
    for kind, body in _records(data):
        if kind == FORMAT:
            codes[struct.unpack_from("<H", body)[0]] = _text(body, 2)[0]
        elif kind == FONT:
            struck.append(bool(body[2] & STRUCK_OUT))
        elif kind in (CELL_XFS, CELL_XFS_END):
            inside = kind == CELL_XFS
        elif kind == XF and inside:
            _, code, font = struct.unpack_from("<3H", body)
            if font < len(struck) and struck[font]:
                styles.struck.add(number)
            if shown := number_formats.find_shown(codes.get(code, "")):
                styles.shown[number] = shown
            number += 1
    return styles, struck


def _records(data: bytes) -> Iterator[tuple[int, memoryview]]:
    """Yield the type and body of each record; both type and size are written in as many bytes as they need."""
    view, at, end = memoryview(data), 0, len(data)
    while at < end:
        kind, at = data[at], at + 1
        if kind & 0x80:
            kind, at = kind & 0x7F | (data[at] & 0x7F) << 7, at + 1
        size = shift = 0
        while True:
            byte, at = data[at], at + 1
            size |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80 or shift == 28:
                break
        yield kind, view[at : at + size]
        at += size


def _number(body: memoryview, at: int) -> int:
    return struct.unpack_from("<I", body, at)[0]


def _text(body: memoryview, at: int) -> tuple[str, int]:
    """Return a counted UTF-16 text and where it ends."""
    end = at + 4 + 2 * _number(body, at)
    return bytes(body[at + 4 : end]).decode("utf-16-le"), end
