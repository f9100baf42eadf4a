"""What a column holds, told from its cells where words fail: serial numbers, dates, document numbers, kinds, partners.

Used for a label that may mean two things, for columns nobody can name, and for tables without a header.
"""

import datetime as dt
import re
from collections.abc import Sequence
from functools import cache, lru_cache

from kerjasama_analysis.cleaning import dates, documents, patterns
from kerjasama_analysis.cleaning.names import partner_types
from kerjasama_analysis.cleaning.times import durations
from kerjasama_analysis.cleaning.workbooks import Sheet

SAMPLE = 60
"""Cells looked at in a column."""
ENOUGH = 0.7
"""Share of a column's filled cells that must look alike."""
LONGEST_TERM = 90
"""Letters of a clause that says how long: berlaku selama 3 (tiga) tahun terhitung sejak tanggal penandatanganan."""
LONGEST_YEARS = 10
"""The largest count under Year that is surely a length of time."""
GUESSED = 3
"""Columns that must be unmistakable before a table without a header is read."""


def find_columns(sheet: Sheet, first: int, last: int) -> dict[int, str]:
    """Return column -> slug for rows that have no header, empty unless they surely are a register.

    Sure is a column of partners, a column of dates or document numbers, three columns in all, and two rows.
    """
    rows = sheet.rows[first:last]
    looks = {c: look(values_of(rows, c)) for c in range(max(map(len, rows), default=0))}
    found: dict[int, str] = {}
    for kind in ("partner", "kind", "duration", "serial"):
        column = next((c for c, seen in looks.items() if seen == kind), None)
        if column is not None:
            found[column] = "no" if kind == "serial" else kind
    found |= name_dates([c for c, seen in looks.items() if seen == "date"], rows)
    found |= name_numbers([c for c, seen in looks.items() if seen == "number"], rows)
    held = set(found.values())
    sure = "partner" in held and len(held - {"no"}) >= GUESSED and len(rows) >= 2
    if sure and held & {"number", "number_own", "signed_on", "starts_on"}:
        return dict(sorted(found.items()))
    return {}


def values_of(rows: Sequence[list], column: int) -> list:
    """Return the first filled cells of a column."""
    found = []
    for row in rows:
        if column < len(row) and row[column] not in (None, ""):
            found.append(row[column])
            if len(found) == SAMPLE:
                break
    return found


def look(values: Sequence[object]) -> str | None:
    """Return what most of the values are: serial, date, number, kind, duration, partner; None where unsure.

    >>> look([1, 2, 3]), look(["1 Mei 2022", "2 Juni 2023"]), look(["1/PR.07-NK/52/2022", "14 Tahun 2022"])
    ('serial', 'date', 'number')
    >>> look(["MoU", "PKS", "MoU"]), look(["Universitas Mataram", "Polres Bima"]), look(["biru", "merah"])
    ('kind', 'partner', None)
    """
    values = [v for v in values if v.__class__ is not str or not _mark().fullmatch(v)]
    if not values:
        return None
    for kind in _JUDGES:
        told = (_judge(kind, v) if v.__class__ is str else _JUDGES[kind](v) for v in values)
        if sum(told) >= ENOUGH * len(values):
            return kind
    return None


@cache
def _unit() -> re.Pattern:
    """Return a pattern for a name that is numbered: Kodim 1608/Bima."""
    return re.compile(rf"\s*{patterns.of('name_words', 'start')} \d+\s*/\s*[a-z. ]+$", re.IGNORECASE)


@cache
def _mark() -> re.Pattern:
    """Return a pattern for cells that say nothing of their own: a dash, a ditto mark."""
    return re.compile(rf"\s*(?:[-–—?.]*|{patterns.of('cell_words', 'ditto')})\s*", re.IGNORECASE)


def is_serial(value: object) -> bool:
    """Whether a cell counts rows: 1, 2., 12."""
    if isinstance(value, bool):
        return False
    if isinstance(value, int | float):
        return float(value).is_integer() and 0 < value < 18_000
    return isinstance(value, str) and bool(re.fullmatch(r"\s*\d{1,5}\s*[.)]?\s*", value))


def are_lengths(values: Sequence[object]) -> bool:
    """Whether all cells are small counts, or lengths of time, as under Year where it says for how many."""
    counts = [float(str(v).strip(" .)")) for v in values if is_serial(v)]
    told = len(counts) + sum(look([v]) == "duration" for v in values)
    return bool(counts) and told == len(values) and max(counts) <= LONGEST_YEARS


def is_date(value: object) -> bool:
    """Whether a cell is a date for itself; bare counts are none."""
    if isinstance(value, dt.date):
        return True
    if not isinstance(value, str) or re.fullmatch(r"\s*\d{1,5}\s*", value):
        return False
    return dates.parse_date(value) is not None


def is_day(value: object) -> bool:
    """Whether a cell is one day, no span of time and no bare year.

    >>> is_day("3 Mei 2022"), is_day("3 Mei 2022 s.d. 2 Mei 2024"), is_day("2022")
    (True, False, False)
    """
    reading = dates.parse_date(value)
    return reading is not None and reading.precision == "day" and reading.end is None


def whole_days(known: dict[int, str], slug: str, rows: Sequence[list]) -> list[int]:
    """Return the first column of that name of which every cell is one day."""
    held = {c: values_of(rows, c) for c, other in known.items() if other == slug}
    return [c for c, values in held.items() if values and all(map(is_day, values))][:1]


def is_number(value: object) -> bool:
    """Whether a cell is a document's number.

    >>> is_number("B/3/I/2013"), is_number("Nomor : 14 Tahun 2022"), is_number("12/05/2022"), is_number("Kodim 1608/Bima")
    (True, True, False, False)
    """
    if not isinstance(value, str) or is_date(value):
        return False
    return bool(_NUMBER.search(value)) and any(ch.isdigit() for ch in value) and not _unit().match(value)


def is_partner(value: object) -> bool:
    """Whether a cell is the name of an institution."""
    if not isinstance(value, str):
        return False
    value = _LISTED.split(value.strip(), maxsplit=1)[0] or value  # the first of several
    if not 3 <= len(value) <= 150 or is_number(value):
        return False
    return partner_types.find_type(value)[2] != "tanpa aturan"


def name_dates(columns: Sequence[int], rows: Sequence[list]) -> dict[int, str]:
    """Return which date columns are signing, start and end: two in order of time are start and end;
    a column of periods tells both."""
    spans = [c for c in columns if name_end([c], None, rows).get(c) == "period"]
    if spans:
        return {spans[0]: "period", **dict.fromkeys([c for c in columns if c not in spans][:1], "signed_on")}
    columns = list(columns)[:3]
    names = {1: ("signed_on",), 2: ("starts_on", "ends_on"), 3: ("signed_on", "starts_on", "ends_on")}
    return dict(zip(columns, names.get(len(columns), ()), strict=False))


def name_end(columns: Sequence[int], begin: int | None, rows: Sequence[list]) -> dict[int, str]:
    """Return the first of the date columns that holds periods, or days that follow those of the column `begin`."""
    for column in columns:
        pairs = [
            (row[begin] if begin is not None and begin < len(row) else None, row[column])
            for row in rows
            if column < len(row)
        ]
        read = [
            (dates.parse_date(first), last)
            for first, value in pairs[:SAMPLE]
            if (last := dates.parse_date(value))
        ]
        if sum(last.how == "rentang" for _, last in read) > ENOUGH * len(read):
            return {column: "period"}
        if sum(bool(first) and last.start > first.start for first, last in read) > ENOUGH * len(read):
            return {column: "ends_on"}
    return {}


def name_numbers(columns: Sequence[int], rows: Sequence[list]) -> dict[int, str]:
    """Return which number column is the office's own: the one with more numbers of KPU's pattern, else the first."""
    columns = list(columns)[:2]
    if len(columns) < 2:
        return dict.fromkeys(columns, "number")
    own = max(columns, key=lambda c: (count_own(values_of(rows, c)), -c))
    return {c: "number_own" if c == own else "number_partner" for c in columns}


def name_begin(columns: Sequence[int], ends: int, rows: Sequence[list]) -> dict[int, str]:
    """Return the date columns that stand before an end: the day of signing, and the start where there are two."""
    begins = [c for c in columns if name_end([ends], c, rows)]
    return dict(zip(begins[:2], ("signed_on", "starts_on"), strict=False))


def count_own(values: Sequence[object]) -> int:
    """Return how many of the cells hold a number of KPU's own pattern."""
    return sum(bool(documents.OWN_NUMBER.search(v.upper())) for v in values if isinstance(v, str))


def _is_duration(value: object) -> bool:
    return (
        isinstance(value, str) and len(value) <= LONGEST_TERM and durations.parse_duration(value) is not None
    )


@lru_cache(maxsize=100_000)
def _judge(kind: str, text: str) -> bool:
    """Whether a text looks like a kind of cell; the rows below one header are below the next one too."""
    return _JUDGES[kind](text)


_JUDGES = {
    "serial": is_serial,
    "date": lambda v: is_date(v) or (isinstance(v, str) and bool(m := _PLACED.match(v)) and is_date(m[1])),
    "kind": lambda v: isinstance(v, str) and documents.is_kind_word(v),
    "number": is_number,
    "duration": _is_duration,
    "partner": is_partner,
}
_LISTED = re.compile(r"\n|;\s")
_PLACED = re.compile(r"\s*[A-Za-z .']{3,30}, ?([\w ./-]+)$")
"""A day with the place before it: Mataram, 3 Mei 2022."""
_NUMBER = re.compile(r"\w\s*/\s*[\w.-]+|\btahun\s+(?:19|20)\d\d\b|^\s*(?:nomor|no)\b\s*[.:]", re.IGNORECASE)
