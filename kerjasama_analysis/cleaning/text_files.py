"""Text, HTML and XML files to sheets: encodings, separators and spans as office programs write them."""

import csv
import email
import io
import re
from collections import Counter

from lxml import etree, html

from kerjasama_analysis.cleaning.workbooks import Sheet, Unreadable

SEPARATORS = ",;\t|"


def read_text(data: bytes, name: str, record_bytes: int) -> Sheet:
    """Return a delimited text file as one sheet; every record counts as a row, blank ones too."""
    text = decode(data).replace("\x00", "")
    csv.field_size_limit(record_bytes)
    if max(map(len, text.splitlines()[:100_000]), default=0) > record_bytes:
        raise Unreadable("berkas_terlalu_besar", name)
    separator = find_separator(text)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error:
        raise Unreadable("berkas_rusak", name) from None
    return Sheet("", [[value if value != "" else None for value in row] for row in rows])


def decode(data: bytes) -> str:
    """Return the text: by its byte-order mark, else strict UTF-8, else Windows-1252.

    >>> decode("Jum’at".encode("cp1252"))
    'Jum’at'
    """
    if data.startswith((b"\\xff\\xfe", b"\\xfe\\xff")) or data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def find_separator(text: str) -> str:
    """Return the separator under which most records have the same number of fields.

    >>> find_separator("a;b;c\\n1,5;2;3\\n1,5;2;3")
    ';'
    """
    head = text[:200_000]

    def regularity(separator: str) -> tuple[float, int]:
        try:
            widths = Counter(
                len(row) for row in csv.reader(io.StringIO(head, newline=""), delimiter=separator) if row
            )
        except csv.Error:
            return 0.0, 0
        wide = {width: count for width, count in widths.items() if width > 1}
        if not wide:
            return 0.0, 0
        width, count = max(wide.items(), key=lambda item: (item[1] * min(item[0], 6), item[0]))
        return count / sum(widths.values()) * min(width, 6), width

    return max(SEPARATORS, key=regularity)


def read_html(data: bytes, name: str) -> list[Sheet]:
    """Return the tables of an HTML page as one sheet, a blank row between them; row and column spans are merges."""
    root = html.fromstring(decode(data) or "<p/>", parser=html.HTMLParser(huge_tree=False))
    tables = [t for t in root.iter("table") if not any(a.tag == "table" for a in t.iterancestors())]
    if not tables:
        raise Unreadable("bukan_spreadsheet", name)
    sheet = Sheet("", [])
    for table in tables:
        _add_table(sheet, table)
        sheet.rows.append([])
    return [sheet]


def read_mhtml(data: bytes, name: str) -> list[Sheet]:
    """Return the tables of a web archive (an Excel page saved as one file)."""
    for part in email.message_from_bytes(data).walk():
        payload = part.get_payload(decode=True) if part.get_content_type() == "text/html" else None
        if payload and b"<table" in payload.lower():
            return read_html(payload, name)
    raise Unreadable("bukan_spreadsheet", name)


def read_spreadsheetml(data: bytes, name: str) -> list[Sheet]:
    """Return the worksheets of a SpreadsheetML 2003 file."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    root = etree.fromstring(data, parser)
    if root is None:
        raise Unreadable("berkas_rusak", name)
    sheets = []
    for worksheet in root.iter("{*}Worksheet"):
        sheet = Sheet(_ss(worksheet, "Name") or "", [])
        for row in worksheet.iter("{*}Row"):
            at = int(_ss(row, "Index") or len(sheet.rows) + 1)
            while len(sheet.rows) < at - 1:
                sheet.rows.append([])
            values: list = []
            for cell in row.findall("{*}Cell"):
                column = int(_ss(cell, "Index") or len(values) + 1)
                values += [None] * (column - 1 - len(values))
                right, down = int(_ss(cell, "MergeAcross") or 0), int(_ss(cell, "MergeDown") or 0)
                if right or down:
                    sheet.merges.append(
                        (len(sheet.rows), len(values), len(sheet.rows) + down, len(values) + right)
                    )
                data_node = cell.find("{*}Data")
                values.append(
                    None
                    if data_node is None
                    else _typed("".join(data_node.itertext()), _ss(data_node, "Type"))
                )
                values += [None] * right
            sheet.rows.append(values)
        sheets.append(sheet)
    return sheets


def _add_table(sheet: Sheet, table) -> None:
    taken: dict[tuple[int, int], None] = {}
    for tr in table.iter("tr"):
        if next(a for a in tr.iterancestors() if a.tag == "table") is not table:
            continue
        r, c, values = len(sheet.rows), 0, []
        for td in tr:
            if td.tag not in ("td", "th"):
                continue
            while (r, c) in taken:
                values.append(None)
                c += 1
            down, right = _span(td.get("rowspan")), _span(td.get("colspan"))
            if down > 1 or right > 1:
                sheet.merges.append((r, c, r + down - 1, c + right - 1))
                taken.update(
                    dict.fromkeys((i, j) for i in range(r + 1, r + down) for j in range(c, c + right))
                )
            for br in td.iter("br"):
                br.tail = "\n" + (br.tail or "")
            text = re.sub(r"[ \t\r\f\u00a0]+", " ", td.text_content()).strip()
            values += [text or None, *[None] * (right - 1)]
            c += right
        sheet.rows.append(values)


def _span(text: str | None) -> int:
    return min(int(text), 1000) if text and text.isdigit() and int(text) else 1


def _ss(node, local: str) -> str | None:
    return node.get(f"{{urn:schemas-microsoft-com:office:spreadsheet}}{local}")


def _typed(text: str, kind: str | None):
    if kind == "Number":
        return float(text)
    return text or None
