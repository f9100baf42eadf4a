"""HTML pages, web archives and SpreadsheetML 2003 named .xls to sheets, as web exports and old programs write them."""

import datetime as dt
import email
import re
from collections.abc import Iterator

from lxml import etree, html

from kerjasama_analysis.cleaning.formats import file_kinds, number_formats, text_files
from kerjasama_analysis.cleaning.formats.sheets import Marks, Sheet, Source, Styles, column_letters

SPAN = 1000
"""The most rows or columns that one HTML cell is taken to cover, as in browsers."""
LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
STRUCK = ("s", "strike", "del")
UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")
CROSSED = re.compile(r"text-decoration[\w-]*\s*:[^;]*line-through")


def read_html(source: Source) -> list[Sheet]:
    """Return the tables of an HTML page as one sheet, a blank row between them; row and column spans are merges."""
    text = text_files.decode(source.data)
    file_kinds.check_entities(source, text[: file_kinds.HEAD].encode())
    # a declared encoding that is not the real one must not be believed, and lxml refuses it in a str
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text.replace("\x00", ""))
    root = html.fromstring(text or "<p/>", parser=html.HTMLParser(huge_tree=False))
    tables = [t for t in root.iter("table") if _holds_rows(t)]
    if not tables:
        raise source.refuse("bukan_spreadsheet")
    sheet = Sheet("", [])
    for table in tables:
        _add_table(sheet, table, source)
        sheet.rows.append([])
    return [text_files.mark_errors(sheet)]


def read_mhtml(source: Source) -> list[Sheet]:
    """Return the tables of a web archive (an Excel page saved as one file), one sheet a page that holds any."""
    pages = [
        Source(payload, source.name, source.limits)
        for part in email.message_from_bytes(source.data).walk()
        if part.get_content_type() == "text/html" and (payload := part.get_payload(decode=True))
        if b"<table" in payload.replace(b"\x00", b"").lower()
    ]
    if not pages:
        raise source.refuse("bukan_spreadsheet")
    return [sheet for page in pages for sheet in read_html(page)]


def read_spreadsheetml(source: Source) -> list[Sheet]:
    """Return the worksheets of a SpreadsheetML 2003 file."""
    file_kinds.check_entities(source, source.data[: file_kinds.HEAD])
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    root = etree.fromstring(source.data.lstrip(), parser)
    if root is None or root.find("{*}Worksheet") is None:
        raise source.refuse("berkas_rusak")
    styles, names = _read_styles(root)
    return [_read_worksheet(node, (styles, names), source) for node in root.iter("{*}Worksheet")]


def _holds_rows(table) -> bool:
    """Whether a table holds data: one that only lays out other tables does not, nor does one inside a cell of data."""
    if any(a.tag == "table" and _holds_rows(a) for a in table.iterancestors("table")):
        return False
    cells = [td for tr in _rows_of(table) for td in tr if td.tag in ("td", "th")]
    return bool(cells) and not all(td.find(".//table") is not None for td in cells)


def _rows_of(table) -> list:
    return [tr for tr in table.iter("tr") if next(tr.iterancestors("table"), None) is table]


def _add_table(sheet: Sheet, table, source: Source) -> None:
    """Add the rows of a table to the sheet; spans cost as much as the cells that a row then has."""
    widest = 0
    covered: dict[int, int] = {}  # column -> row above which a cell from further up ends
    for tr in _rows_of(table):
        r, c, values = len(sheet.rows), 0, []
        if UNSEEN.search(tr.get("style", "").lower()):
            sheet.hidden_rows.add(r)
        for td in tr:
            if td.tag not in ("td", "th"):
                continue
            while covered.get(c, 0) > r:
                values.append(None)
                c += 1
            down, right = _span(td.get("rowspan")), _span(td.get("colspan"))
            if down > 1 or right > 1:
                sheet.merges.append((r, c, r + down - 1, c + right - 1))
                covered.update(dict.fromkeys(range(c, c + right), r + down))
            text = _text(td)
            if text and _is_struck(td, text):
                sheet.struck.add((r, c))
            elif text and (left := _text(td, struck=False)) != text:
                text = left
                sheet.part_struck.add((r, c))
            values += [text, *[None] * (right - 1)]
            c += right
            if c > LAST_COLUMN:
                raise source.refuse("sel_tersesat", f"{column_letters(c - 1)}{r + 1}")
        sheet.rows.append(values)
        widest = max(widest, len(values))
        source.check_extent(sheet.name, len(sheet.rows), widest)


def _text(td, *, struck: bool = True) -> str | None:
    """Return a cell's text with a line for every break, without what a reader of the page never sees.

    With `struck=False`, struck-out words are left out too.
    """
    pieces: list[str] = []
    _gather(td, pieces, struck)
    lines = (re.sub(r"[ \t\r\f\xa0]+", " ", line).strip() for line in "".join(pieces).split("\v"))
    return "\n".join(lines).strip() or None


def _is_crossed(node) -> bool:
    return node.tag in STRUCK or bool(CROSSED.search(node.get("style", "").lower()))


def _gather(node, pieces: list[str], struck: bool) -> None:
    if node.text and isinstance(node.tag, str):
        pieces.append(node.text.replace("\n", " "))
    for child in node:
        seen = isinstance(child.tag, str) and child.tag not in ("script", "style")
        seen = seen and (struck or not _is_crossed(child))
        if seen and not UNSEEN.search(child.get("style", "").lower()):
            if child.tag in ("br", "p", "div", "li", "tr") and (pieces or child.tag == "br"):
                pieces.append("\v")
            _gather(child, pieces, struck)
        if child.tail:
            pieces.append(child.tail.replace("\n", " "))


def _is_struck(td, text: str) -> bool:
    """Whether all of a cell's text is struck out."""
    nodes = (n for n in td.iter() if isinstance(n.tag, str))
    crossed = (n for n in nodes if _is_crossed(n))
    return any(len(n.text_content().strip()) >= len(text.strip()) for n in crossed)


def _span(text: str | None) -> int:
    return min(int(text), SPAN) if text and text.strip().isdecimal() and int(text) else 1


def _read_styles(root) -> tuple[Styles, dict[str, int]]:
    """Return which styles are struck out or show more than the value, and the number of each style's name."""
    styles, names = Styles(), {}
    for number, style in enumerate(root.iterfind("{*}Styles/{*}Style")):
        names[_ss(style, "ID")] = number
        font, code = style.find("{*}Font"), style.find("{*}NumberFormat")
        if font is not None and _ss(font, "StrikeThrough") == "1":
            styles.struck.add(number)
        if code is not None and (shown := number_formats.find_shown(_ss(code, "Format") or "")):
            styles.shown[number] = shown
    return styles, names


def _read_worksheet(node, known: tuple[Styles, dict[str, int]], source: Source) -> Sheet:
    sheet, marks = Sheet(_ss(node, "Name") or "", []), Marks()
    visible = node.find("{*}WorksheetOptions/{*}Visible")
    sheet.visible = visible is None or not (visible.text or "").startswith("SheetHidden")
    sheet.visible = sheet.visible and (visible is None or visible.text != "SheetVeryHidden")
    if not sheet.visible and not source.hidden_sheets:
        return sheet
    at = 0
    for column in node.iterfind("{*}Table/{*}Column"):
        at = int(_ss(column, "Index") or at + 1)
        if _ss(column, "Hidden") == "1":
            sheet.hidden_columns.update(range(at - 1, at + int(_ss(column, "Span") or 0)))
        at += int(_ss(column, "Span") or 0)
    for row in node.iterfind("{*}Table/{*}Row"):
        at = int(_ss(row, "Index") or len(sheet.rows) + 1)
        if at > LAST_ROW:
            raise source.refuse("sel_tersesat", f"{sheet.name}!{at}")
        sheet.rows += [[] for _ in range(at - 1 - len(sheet.rows))]
        if _ss(row, "Hidden") == "1":
            sheet.hidden_rows.add(at - 1)
        sheet.rows.append(_read_row(row, at - 1, marks, known))
    sheet.merges, sheet.struck, sheet.errors = marks.merges, marks.struck, marks.errors
    sheet.part_struck = set(marks.left)
    return sheet


def _read_row(row, r: int, marks: Marks, known: tuple[Styles, dict[str, int]]) -> list:
    styles, names = known
    values: list = []
    for cell in row.iterfind("{*}Cell"):
        column = min(int(_ss(cell, "Index") or len(values) + 1), LAST_COLUMN)
        values += [None] * (column - 1 - len(values))
        place = (r, len(values))
        right, down = int(_ss(cell, "MergeAcross") or 0), int(_ss(cell, "MergeDown") or 0)
        if right or down:
            marks.merges.append((*place, r + down, place[1] + right))
        marks.style(place, styles, names.get(_ss(cell, "StyleID"), -1))
        value = _left(cell, place, marks, _value(cell, place, marks))
        values.append(marks.shown[place](value) if place in marks.shown else value)
        values += [None] * min(right, LAST_COLUMN)
    return values


def _value(cell, place: tuple[int, int], marks: Marks) -> object:
    data = cell.find("{*}Data")
    kind = "" if data is None else _ss(data, "Type")
    text = "" if data is None else "".join(data.itertext())
    if kind == "Error":
        marks.errors[place] = text or "#N/A"
        return None
    if not text and _ss(cell, "Formula") and kind != "String":
        marks.errors[place] = "="
    if kind == "Number" and text.strip():
        return float(text)
    if kind == "Boolean":
        return text.strip() == "1"
    if kind == "DateTime" and text:
        moment = dt.datetime.fromisoformat(text.strip())
        return moment.date() if moment.time() == dt.time() else moment
    return text or None


def _left(cell, place: tuple[int, int], marks: Marks, value: object) -> object:
    """Return a cell's value without the words of its text that are struck out by themselves, and mark it."""
    data = cell.find("{*}Data")
    if not isinstance(value, str) or data is None or not len(data):
        return value
    left = "".join(_kept(data)).strip()
    if left == value.strip():
        return value
    if not left:
        marks.struck.add(place)
        return value
    marks.left[place] = left
    return left


def _kept(node) -> Iterator[str]:
    """Yield the pieces of a rich text that are not struck out."""
    yield node.text or ""
    for child in node:
        if etree.QName(child).localname.lower() not in STRUCK:
            yield from _kept(child)
        yield child.tail or ""


def _ss(node, local: str) -> str | None:
    return node.get(f"{{urn:schemas-microsoft-com:office:spreadsheet}}{local}")
