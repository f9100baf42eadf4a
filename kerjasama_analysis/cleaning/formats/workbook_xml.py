"""What the value reader drops from xlsx files: hidden rows and columns, struck-out cells, errors, number formats.

A pass over the XML in pieces, linear in its size, before anything is decoded into memory; so it also refuses stray
cells. Files that write their XML in an unusual way (prefixes, cells without a reference) are parsed in full.
"""

import posixpath
import re
import zipfile
from collections.abc import Iterator

from lxml import etree

from kerjasama_analysis.cleaning.formats import large_sheets, number_formats
from kerjasama_analysis.cleaning.formats.sheets import Marks, Position, Source, Styles

PIECE = 2**20
UNCOMPUTED = "="
"""Stands for the value of a formula that no program has computed yet."""


def read_marks(source: Source, archive: zipfile.ZipFile) -> dict[str, Marks]:
    """Return what each sheet of an xlsx file holds beside its values, by sheet name."""
    members = {name.lower().replace("\\", "/"): name for name in archive.namelist()}
    styles = read_styles(archive, members.get("xl/styles.xml"))
    if "xl/sharedstrings.xml" in members:
        _read_struck_texts(archive, members["xl/sharedstrings.xml"], styles)
    paths = _sheet_paths(archive, members)
    paths = {sheet: members[path.lower()] for sheet, path in paths.items() if path.lower() in members}
    is_large = any(archive.getinfo(member).file_size > large_sheets.LARGE for member in paths.values())
    return {
        sheet: _scan(archive, (sheet, member), styles, source, is_large=is_large)
        for sheet, member in paths.items()
    }


def read_styles(archive: zipfile.ZipFile, member: str | None) -> Styles:
    """Return which cell styles are struck out and which formats say more than the value."""
    if member is None:
        return Styles()
    root = _parse(archive, member)
    codes = number_formats.BUILT_IN | {
        int(f.get("numFmtId")): f.get("formatCode", "") for f in root.iterfind("{*}numFmts/{*}numFmt")
    }
    fonts = root.iterfind("{*}fonts/{*}font")
    struck = {i for i, font in enumerate(fonts) if _is_struck(font.find("{*}strike"))}
    styles = Styles()
    for number, xf in enumerate(root.iterfind("{*}cellXfs/{*}xf")):
        if int(xf.get("fontId", 0)) in struck:
            styles.struck.add(number)
        if shown := number_formats.find_shown(codes.get(int(xf.get("numFmtId", 0)), "")):
            styles.shown[number] = shown
    return styles


def _read_struck_texts(archive: zipfile.ZipFile, member: str, styles: Styles) -> None:
    """Keep the numbers of the shared texts that are struck out, or what is left of them."""
    with archive.open(member) as stream:
        if not any(b"strike" in block for block in iter(lambda: stream.read(PIECE), b"")):
            return
    number = 0
    with archive.open(member) as stream:
        for _, text in etree.iterparse(stream, tag="{*}si", resolve_entities=False):
            styles.keep_text(number, _left_of(text))
            number += 1
            text.clear()


def _left_of(text: etree._Element) -> str | None:
    """Return what is left of a rich text without its struck-out runs, None where none is struck out."""
    runs = [
        (run.findtext("{*}t") or "", _is_struck(run.find("{*}rPr/{*}strike")))
        for run in text.iterfind("{*}r")
    ]
    if not any(struck and run.strip() for run, struck in runs):
        return None
    return "".join(run for run, struck in runs if not struck).strip()


def _is_struck(strike: etree._Element | None) -> bool:
    return strike is not None and strike.get("val", "1") in ("1", "true")


def parse_position(reference: bytes) -> Position:
    """Return row and column of a reference, from 0.

    >>> parse_position(b"B3")
    (2, 1)
    """
    letters = reference.rstrip(b"0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + letter - 64
    return int(reference[len(letters) :]) - 1, column - 1


def _scan(
    archive: zipfile.ZipFile, place: tuple[str, str], styles: Styles, source: Source, *, is_large: bool
) -> Marks:
    sheet, member = place
    marks = Marks()
    rows = columns = 0
    large = large_sheets.LargeSheet(sheet, member) if is_large else None
    for piece in _pieces(archive, member):
        if not _is_plain(piece):
            marks, rows, columns = _parse_sheet(archive, member, styles)
            large = None
            break
        large = large if large and large.add(piece) else None
        _mark_hidden(piece, marks)
        for start in _interesting(piece, styles, is_odd=large is None or large.is_odd):
            _mark_cell(piece, start, marks, styles)
        seen = (large.rows, large.columns) if large else (_last_row(piece), _widest(piece))
        rows, columns = max(rows, seen[0]), max(columns, seen[1])
    source.check_extent(sheet, rows, columns)
    marks.large = large if large and large.is_whole() else None
    return marks


def _pieces(archive: zipfile.ZipFile, member: str) -> Iterator[bytes]:
    """Yield the XML in pieces that end before a row or a cell, so that none is cut."""
    with archive.open(member) as stream:
        rest = b""
        while block := stream.read(PIECE):
            piece = rest + block
            cut = max(piece.rfind(b"<row "), piece.rfind(b"<c "))
            if cut > 0:
                yield piece[:cut]
                rest = piece[cut:]
            else:
                rest = piece
        yield rest


def _is_plain(piece: bytes) -> bool:
    """Whether rows and cells look as nearly every program writes them, judged by the first of each."""
    cell = _TAG.search(piece)
    if cell is None:
        return b"sheetData>" not in piece or b"<row" not in piece
    return cell[0].startswith(b"<c ") and b' r="' in cell[0]


def _mark_hidden(piece: bytes, marks: Marks) -> None:
    if b"hidden=" not in piece:
        return
    for m in _HIDDEN.finditer(piece):
        if m[0].startswith(b"<row"):
            if number := re.search(rb'\br="(\d+)"', m[0]):
                marks.hidden_rows.add(int(number[1]) - 1)
        else:
            first, last = (int(re.search(rb'\b%s="(\d+)"' % side, m[0])[1]) for side in (b"min", b"max"))
            marks.hidden_columns.update(range(first - 1, min(last, 16_384)))


def _interesting(piece: bytes, styles: Styles, *, is_odd: bool) -> set[int]:
    """Return where cells start that hold an error, a formula without a result, or a style that says something.

    A piece that is not odd holds plain values only.
    """
    starts = set()
    if is_odd:
        starts = {piece.rfind(b"<c ", 0, at) for at in _find_all(piece, b't="e"')}
        for at in _find_all(piece, b"<f"):
            if _NO_RESULT.match(piece, at):
                starts.add(piece.rfind(b"<c ", 0, at))
        starts.update(piece.rfind(b"<c ", 0, at) for at in _find_all(piece, b"<strike"))
    for number in styles.struck | styles.shown.keys():
        starts.update(piece.rfind(b"<c ", 0, at) for at in _find_all(piece, b' s="%d"' % number))
    for number in styles.struck_texts | styles.left_texts.keys():
        starts.update(piece.rfind(b"<c ", 0, at) for at in _find_all(piece, b"<v>%d</v>" % number))
    return starts - {-1}


def _mark_cell(piece: bytes, start: int, marks: Marks, styles: Styles) -> None:
    m = _CELL.match(piece, start)
    reference = _REFERENCE.search(m[1]) if m else None
    if reference is None:
        return
    position = parse_position(reference[1])
    if style := _STYLE.search(m[1]):
        marks.style(position, styles, int(style[1]))
    body = m[2] or b""
    value = _VALUE.search(body)
    if b't="e"' in m[1]:
        marks.errors[position] = value[1].decode() if value else "#N/A"
    elif b"<strike" in body and (inline := _INLINE.search(body)):
        marks.keep_left(position, _left_of(etree.fromstring(inline[0])))
    elif b't="s"' in m[1] and value:
        marks.text(position, styles, int(value[1]))
    elif b"<f" in body and b't="str"' not in m[1] and not value:
        marks.errors[position] = UNCOMPUTED


def _find_all(piece: bytes, needle: bytes) -> Iterator[int]:
    at = piece.find(needle)
    while at >= 0:
        yield at
        at = piece.find(needle, at + 1)


def _last_row(piece: bytes) -> int:
    """Return the number of the last row in which a cell holds something."""
    start = piece.rfind(b"<c ", 0, max(piece.rfind(b"</c>"), 0))
    reference = _REFERENCE.search(piece, start) if start >= 0 else None
    return parse_position(reference[1])[0] + 1 if reference else 0


def _widest(piece: bytes) -> int:
    """Return how many columns the widest row has, 26 or more; three letters are wider than two."""
    last = max(map(_by_length, _FILLED_WIDE.findall(piece)), default=None)
    return parse_position(last[1] + b"1")[1] + 1 if last else 26


def _by_length(letters: bytes) -> tuple[int, bytes]:
    return len(letters), letters


def _parse_sheet(archive: zipfile.ZipFile, member: str, styles: Styles) -> tuple[Marks, int, int]:
    """Return the same from a full parse: slower, and blind to how the XML is written."""
    marks = Marks()
    row = column = rows = columns = 0
    with archive.open(member) as stream:
        events = etree.iterparse(stream, events=("start", "end"), resolve_entities=False)
        for event, node in events:
            tag = etree.QName(node).localname
            if event == "start" and tag == "row":
                row, column = int(node.get("r") or row + 1), 0
                if node.get("hidden") in ("1", "true"):
                    marks.hidden_rows.add(row - 1)
            elif event == "start" and tag == "col" and node.get("hidden") in ("1", "true"):
                last = min(int(node.get("max")), 16_384)
                marks.hidden_columns.update(range(int(node.get("min")) - 1, last))
            elif event == "end" and tag == "c":
                position = parse_position(node.get("r").encode()) if node.get("r") else (row - 1, column)
                column = position[1] + 1
                if len(node):
                    rows, columns = max(rows, position[0] + 1), max(columns, column)
                _mark_node(node, position, marks, styles)
            elif event == "end" and tag == "row":
                node.clear()
    return marks, rows, columns


def _mark_node(node: etree._Element, position: Position, marks: Marks, styles: Styles) -> None:
    marks.style(position, styles, int(node.get("s") or 0))
    value = node.findtext("{*}v") or ""
    if node.get("t") == "e":
        marks.errors[position] = value or "#N/A"
    elif node.get("t") == "s" and value.isdigit():
        marks.text(position, styles, int(value))
    elif node.find("{*}is") is not None:
        marks.keep_left(position, _left_of(node.find("{*}is")))
    elif node.find("{*}f") is not None and not value and node.get("t") != "str":
        marks.errors[position] = UNCOMPUTED


def _sheet_paths(archive: zipfile.ZipFile, members: dict[str, str]) -> dict[str, str]:
    """Return sheet name -> member of the archive."""
    workbook = _parse(archive, members["xl/workbook.xml"])
    relations = _parse(archive, members["xl/_rels/workbook.xml.rels"])
    targets = {r.get("Id"): r.get("Target", "") for r in relations}
    paths = {}
    for sheet in workbook.iter("{*}sheet"):
        identifier = next((v for k, v in sheet.attrib.items() if etree.QName(k).localname == "id"), "")
        target = targets.get(identifier, "").replace("\\", "/")
        paths[sheet.get("name", "")] = posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")
    return paths


def _parse(archive: zipfile.ZipFile, member: str) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    return etree.fromstring(archive.read(member), parser)


_TAG = re.compile(rb"<(?:\w+:)?c[\s>][^>]*>?")
_CELL = re.compile(rb"<c ([^>]*?)(?:/>|>(.*?)</c>)", re.DOTALL)
_REFERENCE = re.compile(rb'\br="([A-Z]+\d+)"')
_STYLE = re.compile(rb'\bs="(\d+)"')
_VALUE = re.compile(rb"<v[^>]*>([^<]+)</v>")
_INLINE = re.compile(rb"<is>.*</is>", re.DOTALL)
_NO_RESULT = re.compile(
    rb"<f(?:\s[^>]*)?(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v>\s*</v>)?\s*</c>",
)
_HIDDEN = re.compile(rb'<(?:row|col) [^>]*\bhidden="(?:1|true)"[^>]*>')
_FILLED_WIDE = re.compile(rb' r="([A-Z]{2,3})\d+"[^>/]*>')
