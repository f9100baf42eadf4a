"""What programs left wrapped in cells: `&amp;` and tags of web pages, lists and objects of JSON, whole lines of a text file.

The cells of a sheet are opened in place before anything is sought in it, so that nothing after knows of it. Whether
there is something to open is told by the first rows: a sheet of a million plain rows is not gone through.
"""

import ast
import csv
import html
import json
import re
from collections.abc import Sequence
from functools import cache

from kerjasama_analysis.cleaning import patterns
from kerjasama_analysis.cleaning.formats import text_files
from kerjasama_analysis.cleaning.formats.sheets import Sheet
from kerjasama_analysis.cleaning.layout import header_labels

SAMPLE = 2000
"""Rows by which it is told whether cells of a sheet are wrapped."""
LINES, SHARE, FIELDS = 3, 0.7, 3
"""Lines of a text file that a sheet must hold at least, their share of its rows, and the fields of each."""
SEPARATORS = ";|\t,"


def unwrap(sheet: Sheet) -> Sheet:
    """Return the sheet after its cells, which are changed, have been opened."""
    _split_lines(sheet)
    if any(_is_wrapped(value) for row in sheet.rows[:SAMPLE] for value in row):
        for row in sheet.rows:
            for c, value in enumerate(row):
                if _is_wrapped(value):
                    row[c] = plain(value)
    return sheet


def plain(text: str) -> str:
    """Return what a cell says without the marks of web pages and of JSON.

    >>> plain("<p>CV Contoh &amp; Rekan</p>"), plain("Dinas&nbsp;Contoh"), plain("a<br>b"), plain("Tanya & <jawab>;")
    ('CV Contoh & Rekan', 'Dinas Contoh', 'a\\nb', 'Tanya & <jawab>;')
    >>> plain('[{"nama": "PT Contoh", "negara": "Indonesia"}, {"nama": "CV Contoh"}]'), plain("['Magang', 'Riset']")
    ('PT Contoh; CV Contoh', 'Magang; Riset')
    >>> plain('{"mulai": "2021-05-03", "selesai": "2024-05-02"}'), plain("[belum diisi]")
    ('2021-05-03 s.d. 2024-05-02', '[belum diisi]')
    """
    text = text_files.ENTITY.sub(lambda m: html.unescape(m[0]).replace("\u00a0", " "), text)
    if text[:1] in "[{" and (held := _read_json(text)) is not None:
        return _told(held)
    if "<" in text and _WEB.search(text):
        text = re.sub(r"\n\s*", "\n", _TAG.sub("", _BREAK.sub("\n", text))).strip()
    return text


def _is_wrapped(value: object) -> bool:
    if value.__class__ is not str:
        return False
    if value[:1] in ("[", "{") and value[-1] in "]}":
        return True
    return ("&" in value and bool(text_files.ENTITY.search(value))) or (
        "<" in value and bool(_WEB.search(value))
    )


def _read_json(text: str) -> list | dict | None:
    """Return the list or object that a text is, in JSON or as Python prints it."""
    for read, errors in ((json.loads, (ValueError, RecursionError)), (ast.literal_eval, _UNREADABLE)):
        try:
            held = read(text)
        except errors:
            continue
        if isinstance(held, list | dict):
            return held
    return None


def _told(held: object) -> str:
    """Return what a value of JSON says: of an object its name, or its span of days, else all it holds."""
    if isinstance(held, list):
        return "; ".join(filter(None, map(_told, held)))
    if not isinstance(held, dict):
        return "" if held is None or isinstance(held, bool) else str(held)
    named = next((value for key, value in held.items() if _name_key().fullmatch(str(key))), None)
    if named:
        return _told(named)
    parts = [text for value in held.values() if (text := _told(value))]
    return (" s.d. " if len(parts) == 2 and all(map(_DAY.match, parts)) else "; ").join(parts)


def _split_lines(sheet: Sheet) -> None:
    """Put the fields of a text file apart whose lines stand in the first column, as when it was opened the wrong way."""
    filled = [row for row in sheet.rows[:SAMPLE] if any(value not in (None, "") for value in row)]
    for separator in SEPARATORS:
        shown = [line for row in filled if (line := _line(row, separator))]
        if len(shown) < max(LINES, SHARE * len(filled)):
            continue
        alone = all(sum(value not in (None, "") for value in row) == 1 for row in filled)
        if not _names_columns(shown[0], separator) and not (alone and _are_even(shown, separator)):
            continue
        for r, row in enumerate(sheet.rows):
            if line := _line(row, separator):
                sheet.rows[r] = _fields(line, separator)
        return


def _line(row: Sequence[object], separator: str) -> str:
    """Return the line of a text file that a row is; empty for any other row.

    Where other separators than commas are in it, what stands beside the first cell was cut off at a comma.
    """
    beside = [value for value in row[1:] if value not in (None, "")]
    if not row or not isinstance(row[0], str) or separator not in row[0]:
        return ""
    if beside and (separator == "," or not all(isinstance(value, str) for value in beside)):
        return ""
    last = max(c for c, value in enumerate(row) if value not in (None, ""))
    line = ",".join("" if value is None else value for value in row[: last + 1])
    return line if line.count(separator) + 1 >= FIELDS else ""


def _names_columns(line: str, separator: str) -> bool:
    named = {header_labels.find_column(field or "") for field in _fields(line, separator)} - {None}
    return len(named) > 1 and not _DATED.search(line)


def _are_even(lines: Sequence[str], separator: str) -> bool:
    """Whether lines without labels are surely of a file: all of as many fields, parted by what no sentence has."""
    widths = {line.count(separator) + 1 for line in lines}
    return separator != "," and len(widths) == 1 and widths.pop() > FIELDS


def _fields(line: str, separator: str) -> list[str | None]:
    return [field.strip() or None for field in next(csv.reader([line], delimiter=separator))]


@cache
def _name_key() -> re.Pattern:
    return re.compile(patterns.of("cell_words", "name_key"), re.IGNORECASE)


_UNREADABLE = (ValueError, SyntaxError, TypeError, MemoryError, RecursionError)
_WEB = re.compile(r"</[a-z][a-z0-9]{0,9}>|<br\s*/?>", re.I)
"""What shows that a text is of a web page: a tag that closes, or a break; <contoh> alone may be anything."""
_TAG = re.compile(r"</?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,200})?/?>", re.I)
_DATED = re.compile(r"(?:19|20)\d\d\b|^\s*\d+[.)]")
"""What no line of labels has: a year, or a count."""
_BREAK = re.compile(r"<br\s*/?>|</(?:p|li|div)>", re.I)
_DAY = re.compile(r"\d{4}-\d\d-\d\d|\d{1,2}[ /-]\w+[ /-]\d{4}")
