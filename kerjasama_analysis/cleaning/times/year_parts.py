"""Parts of a year as offices name them where no day is known: Semester I 2021, TW III/2023, TA 2021/2022, akhir tahun 2024.

What each word covers is told by `vocabulary/year_parts.csv`. Tahun akademik is read from September to August and
tahun ajaran from July to June, as most universities and schools keep them.
"""

import re
from dataclasses import dataclass
from functools import cache

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import patterns
from kerjasama_analysis.cleaning.times import date_parts
from kerjasama_analysis.cleaning.times.date_parts import Reading

PART = "bagian tahun"
"""How a reading is called that is a part of a year: only its first and last day are known, by custom."""

LENGTH = 366
"""Days of the longest year."""


@dataclass(frozen=True)
class _Span:
    """Months counted from January of a year: first and last."""

    first: int
    last: int


def read(text: str, order: str = "") -> Reading | None:
    """Return the part of a year that a folded text is, from its first day to its last; None for anything else.

    The precision is that of the year, since no month is written; a month with such a word keeps its own.

    >>> read("triwulan ii 2022").start, read("semester 2 tahun 2021").end, read("awal maret 2022").precision
    (datetime.date(2022, 4, 1), datetime.date(2021, 12, 31), 'month')
    >>> read("ta 2021/2022").start, read("akhir tahun anggaran 2024").end, read("semester v 2021")
    (datetime.date(2021, 9, 1), datetime.date(2024, 12, 31), None)
    """
    if m := _of_month().fullmatch(text):
        year, month = int(m["y"]), date_parts.months()[m["m"]]
        return Reading(date_parts.day_of(year, month, 1), date_parts.last_day(year, month), "month", PART)
    m = _part_first().fullmatch(text) or _year_first().fullmatch(text)
    if m is None or not (m["edge"] or m["part"]):
        return None
    year, pair = int(m["y"]), m["y2"]
    if pair and date_parts.full_year(pair if len(pair) == 4 else f"{m['y'][:2]}{pair}") != year + 1:
        return None
    span = _span(m, bool(pair))
    if span is None:
        return None
    first, last = (divmod(month - 1, 12) for month in (span.first, span.last))
    start = date_parts.day_of(year + first[0], first[1] + 1, 1)
    return Reading(start, date_parts.last_day(year + last[0], last[1] + 1), "year", PART)


def is_told(reading: Reading, text: str) -> bool:
    """Whether a date was read from a part of a year of which no month is written, alone or as an end of a range.

    >>> is_told(Reading(date_parts.day_of(2022, 1, 1), None, "year", "rentang"), "Awal 2022 - akhir 2023")
    True
    """
    if reading.precision != "year":
        return False
    return reading.how == PART or bool(_named().search(text.lower()))


def _span(m: re.Match, is_pair: bool) -> _Span | None:
    """Return the months of a part in a year or a pair of years, narrowed to its edge where one is named."""
    span = _Span(1, 12)
    if m["part"]:
        span = _academic(m["part"], is_pair) or _counted(m["part"], m["ordinal"], is_pair)
    elif is_pair:
        return None
    if span is None or not m["edge"]:
        return span
    place = next(int(r["first_month"]) for r in _rows("edge") if re.fullmatch(r["pattern"], m["edge"]))
    month = span.first - 1 + max(1, -(-place * (span.last - span.first + 1) // 12))
    return _Span(month, month)


def _academic(part: str, is_pair: bool) -> _Span | None:
    for row in _rows("academic", "academic_pair"):
        if re.fullmatch(row["pattern"], part) and (is_pair or row["part"] == "academic"):
            first = int(row["first_month"])
            return _Span(first, first + int(row["months"]) - 1)
    return None


def _counted(part: str, ordinal: str | None, is_pair: bool) -> _Span | None:
    row = next((r for r in _rows("counted") if re.fullmatch(r["pattern"], part)), None)
    if row is None or not ordinal:
        return None
    months = int(row["months"])
    nth = next(int(r["first_month"]) for r in _rows("ordinal") if re.fullmatch(r["pattern"], ordinal))
    if nth * months > 12 or (is_pair and months != 6):
        return None
    year_begins = int(_rows("academic")[0]["first_month"]) if is_pair else 1
    first = year_begins + months * (nth - 1)
    return _Span(first, first + months - 1)


def year_before(text: str) -> Reading | None:
    """Return the year of a start that stands before a length of time, or None.

    >>> year_before("2020, 2 tahun").start, year_before("2 tahun")
    (datetime.date(2020, 1, 1), None)
    """
    m = _YEAR_BEFORE.match(text)
    return Reading(date_parts.day_of(int(m[1]), 1, 1), precision="year") if m else None


@cache
def _rows(*parts: str) -> tuple[words.Row, ...]:
    """Return the rows of these parts, in the order of the parts."""
    return tuple(row for part in parts for row in words.table("year_parts") if row["part"] == part)


def _any(*parts: str) -> str:
    return "|".join(patterns.readable(row["pattern"], "year_parts") for row in _rows(*parts))


@cache
def _named() -> re.Pattern:
    return re.compile(rf"(?<![a-z])(?:{_any('edge', 'counted', 'academic')})(?![a-z])")


@cache
def _body() -> str:
    part = rf"(?P<part>{_any('academic', 'academic_pair', 'counted')})"
    ordinal = rf"(?:[ .-]*(?:ke ?-? ?)?(?P<ordinal>{_any('ordinal')}))?"
    return rf"(?:(?P<edge>{_any('edge')})[ -]+)?(?:{part}{ordinal})?"


@cache
def _year() -> str:
    return r"(?P<y>(?:19|20)\d\d)(?: ?[/-] ?(?P<y2>(?:19|20)?\d\d))?"


@cache
def _part_first() -> re.Pattern:
    filler = rf"(?:{_any('filler', 'academic', 'academic_pair')})"
    return re.compile(rf"{_body()}(?:[ ,./(-]*{filler})?[ ,./(-]*{_year()}\)?")


@cache
def _year_first() -> re.Pattern:
    return re.compile(rf"(?:(?:{_any('filler')}) )?{_year()}[ ,./(-]+{_body()}\)?")


@cache
def _of_month() -> re.Pattern:
    before = rf"(?:(?:{_any('edge', 'week')})[ ,-]+)+(?:(?:{_any('month_filler')}) )?"
    month = rf"(?P<m>{date_parts.any_month()})"
    return re.compile(rf"{before}{month}[ .,/'-]*(?:(?:{_any('filler')}) )?(?P<y>(?:19|20)\d\d)")


_YEAR_BEFORE = re.compile(r"((?:19|20)\d\d)\s*[,;/&(–-]")
