"""One cell to one date: the habits of Indonesian offices, with precision, ranges and the other possible reading."""

import datetime as dt
import re
from functools import cache

from kerjasama_analysis.cleaning import patterns
from kerjasama_analysis.cleaning.times import date_common, date_forms, date_parts
from kerjasama_analysis.cleaning.times.date_forms import MENDED
from kerjasama_analysis.cleaning.times.date_parts import Reading, last_day, spelled_number

__all__ = ["MENDED", "Reading", "find_date", "find_dates", "last_day", "parse_date", "spelled_number"]


def parse_date(value: object, order: str = "dmy") -> Reading | None:
    """Return the date or range a cell holds, or None for blanks and anything that is no date.

    `order` (`dmy` or `mdy`) says how 05/06/2023 is read in this column; ISO dates are never swapped. A bare year
    or month keeps its precision and stands for its first day; `end` is then its last.

    >>> parse_date("Jumat, 19 Agustus 2022").start
    datetime.date(2022, 8, 19)
    >>> parse_date("19 s.d. 21 Juli 2023").end
    datetime.date(2023, 7, 21)
    >>> parse_date("Agustus 2022").precision, parse_date("31 Februari 2023")
    ('month', None)
    >>> parse_date("Jumat, 05/08/2022", "mdy").start, parse_date("05/08/2022", "mdy").start
    (datetime.date(2022, 8, 5), datetime.date(2022, 5, 8))
    """
    if isinstance(value, dt.datetime):
        value = value.date()
    if isinstance(value, dt.date):
        return date_forms.as_year(value) or _checked(Reading(value, how="tanggal Excel"))
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return _checked(date_forms.from_number(float(value)))
    return _parse_text(str(value), order)


def find_date(text: str, order: str = "dmy") -> Reading | None:
    """Return the first full date that stands inside a longer text, such as `80/PR.07/01/2022 tanggal 7 Des 2022`.

    >>> find_date("Nomor 80/PR.07-NK/01/2022, Jakarta 7 Desember 2022").start
    datetime.date(2022, 12, 7)
    """
    found = find_dates(text, order)
    return found[0] if found else None


def find_dates(text: str, order: str = "dmy") -> list[Reading]:
    """Return the full dates inside a longer text: those with a named month first, then those in figures.

    >>> [r.start.year for r in find_dates("sejak 1 Mei 2020 berakhir tgl 30 April 2025")]
    [2020, 2025]
    """
    folded = re.sub(r"[\s\u00a0]+", " ", text).lower()
    return [
        reading
        for pattern in (_named_inside(), _NUMERIC_INSIDE)
        for m in pattern.finditer(folded)
        if (reading := date_forms.single(m[0].strip(), order)) and reading.precision == "day"
    ]


@cache
def _parse_text(text: str, order: str) -> Reading | None:
    if common := date_common.read(text):
        return common
    text = re.sub(r"[\s\u00a0]+", " ", text).strip(" .,;:'\"").lower().translate(_STROKES)
    if not text or len(text) > 120 or not any(c.isdigit() or c == "r" for c in text):
        return None
    text = _SAID_TWICE.sub("", text)
    return date_forms.single(text, order) or _range(text, order) or _checked(date_forms.spelled(text, order))


def _checked(reading: Reading | None) -> Reading | None:
    return reading if reading and date_parts.is_plausible(reading) else None


def _range(text: str, order: str) -> Reading | None:
    """Read two dates in one cell; what the first lacks (month, year) it takes from the second."""
    for m in _between().finditer(text):
        left, right = text[: m.start()].strip(" ,."), text[m.end() :].strip(" ,.")
        if not date_forms.lead().sub("", f"{left} ").strip() or not right:
            continue
        last = date_forms.single(right, order)
        if last is None:
            continue
        first = (
            date_forms.single(left, order)
            or date_forms.single(f"{left} {_tail(right, 1)}", order)
            or date_forms.single(f"{left} {_tail(right, 2)}", order)
        )
        if first and first.start <= (last.end or last.start):
            ends = last.end or last.start
            precision = max(first.precision, last.precision, key=("day", "month", "year").index)
            return Reading(first.start, ends, precision, "rentang")
    return None


def _tail(text: str, parts: int) -> str:
    return " ".join(text.split()[-parts:])


@cache
def _between() -> re.Pattern:
    """Return a pattern for what stands between the ends of a range: words, a dash, a stroke between two years."""
    joins = rf"(?<=^\d) ?{patterns.of('title_words', 'joins')}(?= ?\d)"  # 8 dan 9 Oktober 2022
    several = rf"{joins}|{joins.replace('^', '^[0-3]', 1)}"
    return re.compile(
        rf" ?(?:{patterns.of('time_words', 'range')}|[-–—]|(?<=^\d{{4}}) ?/(?= ?\d{{4}}$)|{several}) ?"
    )


@cache
def _named_inside() -> re.Pattern:
    return re.compile(rf"(?<!\d)\d{{1,2}}[ .-]+(?:{date_parts.any_month()})[ .,-]+(?:\d{{4}})(?!\d)")


_NUMERIC_INSIDE = re.compile(r"(?<![\d/.-])(?:\d{1,2}[-/]\d{1,2}[-/]\d{4}|\d{4}-\d{1,2}-\d{1,2})(?![\d/.-])")
_SAID_TWICE = re.compile(r"(?<=\d) ?\([a-z ]+\)(?= ?[a-z/-])")
"""A number in words behind its figures: 5 (lima) Mei 2022."""
_STROKES = str.maketrans("–—−\\’", "---/'")
