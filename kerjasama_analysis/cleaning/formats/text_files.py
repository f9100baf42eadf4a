"""Delimited text to a sheet: encodings, separators and quotes as office programs and web exports write them."""

import csv
import html
import io
import re
from collections import Counter

from kerjasama_analysis.cleaning.formats import file_kinds
from kerjasama_analysis.cleaning.formats.sheets import Sheet, Source

SEPARATORS = ",;\t|"
SAMPLE = 200_000
"""Characters from the start by which the separator is judged."""
SAMPLE_ROWS = 1000
"""Records by which it is judged whether blanks before fields mean nothing."""
ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{2,5}|#x[0-9a-fA-F]{2,4});")
"""What stands for a letter in the text of a web page: &amp; &nbsp; &#8217;"""
ERRORS = re.compile(r"\s*(?:#(?:REF|DIV/0|VALUE|NAME|NUM|NULL|SPILL|CALC)[!?]|#N/A|Err:5\d\d)\s*")
KEPT = re.compile(r"'(\d.*)|=\(?\"([^\"]*)\"\)?", re.DOTALL)
"""Text that an export guards from being read as a number."""


def read_sheets(source: Source) -> list[Sheet]:
    """Return a delimited text file as one sheet; every record counts as a row, blank ones too."""
    text = decode(source.data).replace("\x00", "")
    text = ENTITY.sub(_shown, text) if "&" in text else text
    _check_records(text, source)
    separator = find_separator(text)
    if text.count(separator) + text.count("\n") > source.limits.cells:
        raise source.refuse("berkas_terlalu_besar")
    csv.field_size_limit(source.limits.record_bytes)
    try:
        rows = _read_records(text, separator)
    except csv.Error:
        raise source.refuse("berkas_terlalu_besar") from None
    return [mark_errors(Sheet("", rows))]


def _shown(entity: re.Match) -> str:
    """Return what an entity of a web page shows, so that its semicolon parts no cells; nothing that is syntax here."""
    shown = html.unescape(entity[0]).replace("\u00a0", " ")
    return {'"': "”"}.get(shown, shown) if len(shown) == 1 and shown.isprintable() else entity[0]


def mark_errors(sheet: Sheet) -> Sheet:
    """Return the sheet with texts that are error values (#REF!) kept as such, and what keeps a figure text left out.

    Exports write '0021 or ="0021" so that a spreadsheet keeps the zeros.
    """
    for r, row in enumerate(sheet.rows):
        for c, value in enumerate(row):
            if not isinstance(value, str) or value[:1] not in "#E '=":
                continue
            if ERRORS.fullmatch(value):
                sheet.errors[r, c], row[c] = value.strip(), None
            elif m := KEPT.fullmatch(value):
                row[c] = m[1] or m[2] or None
    return sheet


def decode(data: bytes) -> str:
    """Return the text: by its byte-order mark, else UTF-8, else Windows-1252; where both are mixed, each by itself.

    >>> decode("café".encode("cp1252")), decode("café".encode()), decode("é–é".encode() + b" caf\\xe9")
    ('café', 'café', 'é–é café')
    """
    if encoding := file_kinds.find_unicode(data):
        return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    odd = _NOT_ASCII.findall(data)
    if sum(map(len, _UTF8.findall(data))) * 2 < sum(map(len, odd)):
        return data.decode("cp1252", errors="replace")
    pieces = _UTF8.split(data)
    whole = _UTF8.findall(data)
    return "".join(
        piece.decode("cp1252", errors="replace") + mark.decode()
        for piece, mark in zip(pieces, [*whole, b""], strict=True)
    )


def find_separator(text: str) -> str:
    """Return the separator that a first line `sep=;` names, else the one under which most records are equally wide.

    >>> find_separator("a;b;c\\n1,5;2;3\\n1,5;2;3"), find_separator("sep=|\\na;b")
    (';', '|')
    """
    if named := re.match(r"\s*sep=(.)\r?\n", text, re.IGNORECASE):
        return named[1]
    head = text[:SAMPLE]

    def regularity(separator: str) -> tuple[float, int]:
        try:
            rows = csv.reader(io.StringIO(head, newline=""), delimiter=separator)
            widths = Counter(len(row) for row in rows if row)
        except csv.Error:
            return 0.0, 0
        wide = {width: count for width, count in widths.items() if width > 1}
        if not wide:
            return 0.0, 0
        width, count = max(wide.items(), key=lambda item: (item[1] * min(item[0], 6), item[0]))
        return count / sum(widths.values()) * min(width, 6), width

    return max(SEPARATORS, key=regularity)


def _check_records(text: str, source: Source) -> None:
    """Raise Unreadable where a line is longer than the limit, without cutting the text into lines."""
    at, limit = 0, source.limits.record_bytes
    while len(text) - at > limit:
        end = max(text.rfind("\n", at, at + limit), text.rfind("\r", at, at + limit))
        if end < 0:
            raise source.refuse("baris_terlalu_panjang")
        at = end + 1


def _read_records(text: str, separator: str) -> list[list]:
    """Return the records; where a quote is never closed, the rest of the file is read with quotes as letters."""
    # `"6,000"` after a blank is still quoted, and then blanks before fields mean nothing
    blanks = bool(re.search(rf'{re.escape(separator)} +"', text[:SAMPLE]))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=blanks)
    rows, started = [], 0
    for row in reader:
        if reader.line_num - started > 1 and _swallows(row, separator):
            lines = list(io.StringIO(text, newline=""))
            rest = csv.reader(lines[started:], delimiter=separator, quoting=csv.QUOTE_NONE)
            return rows + [[value.strip('"') or None for value in row] for row in rest]
        started = reader.line_num
        rows.append([value or None for value in row])
    return _rejoin(rows, separator)


def _rejoin(rows: list[list], separator: str) -> list[list]:
    """Return records without the cuts inside a name that no quotes hold: of a field that begins with a blank.

    Only those are mended that are wider than most, where no field of the others begins so, and where that makes
    them as wide as most.

    >>> _rejoin([["No", "Mitra"], ["1", "Dinas Contoh", " Kota"], ["2", "Polres"], ["3", "Kodim"]], ",")[1]
    ['1', 'Dinas Contoh, Kota']
    """
    widths = Counter(map(len, rows)).most_common(1)
    usual = widths[0][0] if widths else 0
    wide = [at for at, row in enumerate(rows) if len(row) > usual > 1]
    if not wide or any(
        map(_begins_blank, (v for row in rows[:SAMPLE_ROWS] if len(row) <= usual for v in row))
    ):
        return rows
    for at in wide:
        joined: list = []
        for value in rows[at]:
            if joined and joined[-1] and _begins_blank(value):
                joined[-1] += f"{separator}{value}"
            else:
                joined.append(value)
        if len(joined) == usual:
            rows[at] = joined
    return rows


def _begins_blank(value: object) -> bool:
    return isinstance(value, str) and value[:1] == " "


def _swallows(row: list[str], separator: str) -> bool:
    """Whether a field of a record holds whole records: three lines, each with as many separators."""
    for value in row:
        lines = value.split("\n")[1:-1]
        if len(lines) >= 2:
            counts = {line.count(separator) for line in lines}
            if len(counts) == 1 and counts.pop() >= 2:
                return True
    return False


_NOT_ASCII = re.compile(rb"[\x80-\xff]+")
_UTF8 = re.compile(rb"(?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+")
