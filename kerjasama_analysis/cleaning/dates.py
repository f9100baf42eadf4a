"""One cell to one date: the habits of Indonesian offices, with precision, ranges and the other possible reading.

A strict grammar and a table of month names; nothing is guessed from today's date. Sources of the habits: CLDR
`id` for names, old spelling (Nopember, Pebruari) and abbreviations from real registers.
"""

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from kerjasama_analysis import words

EXCEL_EPOCH = dt.date(1899, 12, 30)
SERIALS = (18264, 73050)
"""Serial numbers taken as dates: 1950 to 2099; anything else that is a bare number is not a date."""


@dataclass(frozen=True)
class Reading:
    """A date as read: `end` for a range, `precision` as written, `alternative` where day and month could swap."""

    start: dt.date
    end: dt.date | None = None
    precision: str = "day"
    how: str = ""
    alternative: dt.date | None = None


@dataclass(frozen=True)
class Order:
    """Which of day and month stands first in a column, why, and whether evidence decided it."""

    order: str
    evidence: str
    decided: bool


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
    """
    if isinstance(value, dt.datetime):
        return _plausible(Reading(value.date(), how="tanggal Excel"))
    if isinstance(value, dt.date):
        return _plausible(Reading(value, how="tanggal Excel"))
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return _from_number(float(value))
    return _parse_text(str(value), order)


def find_order(values: Iterable[object]) -> Order:
    """Return the order of day and month that the column's own dates prove; day first where they prove nothing.

    >>> find_order(["09/26/2023", "06/12/2024"])
    Order(order='mdy', evidence='1 tanggal dengan angka kedua di atas 12', decided=True)
    """
    first = second = both = 0
    for value in values:
        if isinstance(value, str) and (m := _NUMERIC.search(value)):
            a, b = int(m["a"]), int(m["b"])
            first += a > 12 >= b
            second += b > 12 >= a
            both += a <= 12 and b <= 12
    if first and not second:
        return Order("dmy", f"{first} tanggal dengan angka pertama di atas 12", True)
    if second and not first:
        return Order("mdy", f"{second} tanggal dengan angka kedua di atas 12", True)
    if first and second:
        order = "dmy" if first >= second else "mdy"
        return Order(order, f"{first} tanggal hari-bulan dan {second} tanggal bulan-hari bercampur", False)
    return Order("dmy", f"tidak ada bukti; {both} tanggal dapat dibaca dua cara" if both else "", not both)


def find_date(text: str, order: str = "dmy") -> Reading | None:
    """Return the first full date that stands inside a longer text, such as `80/PR.07/01/2022 tanggal 7 Des 2022`.

    >>> find_date("Nomor 80/PR.07-NK/01/2022, Jakarta 7 Desember 2022").start
    datetime.date(2022, 12, 7)
    """
    folded = re.sub(r"[\s\u00a0]+", " ", text).lower()
    for pattern in (_named_inside(), _NUMERIC_INSIDE):
        for m in pattern.finditer(folded):
            if (reading := _single(m[0].strip(), order)) and reading.precision == "day":
                return reading
    return None


def last_day(year: int, month: int = 12) -> dt.date:
    """Return the last day of a month, or of a year."""
    return dt.date(year, month, monthrange(year, month)[1])


@cache
def _parse_text(text: str, order: str) -> Reading | None:
    text = re.sub(r"[\s\u00a0]+", " ", text).strip(" .,;:'\"").lower()
    if not text or len(text) > 120 or not any(c.isdigit() or c == "r" for c in text):
        return None
    text = _LEAD.sub("", text).strip()
    for read in (_iso, _numeric, _named, _month, _year, _serial, _range, _spelled):
        if (reading := read(text, order)) and _plausible(reading):
            return reading
    return None


def _plausible(reading: Reading) -> Reading | None:
    first, last = _limits()
    ends = reading.end or reading.start
    return reading if first <= reading.start.year and ends.year <= last and reading.start <= ends else None


def _from_number(value: float) -> Reading | None:
    if value.is_integer() and _limits()[0] <= value <= _limits()[1]:
        return _year(str(int(value)), "")
    if SERIALS[0] <= value <= SERIALS[1]:
        return Reading(EXCEL_EPOCH + dt.timedelta(days=int(value)), how="nomor seri Excel")
    return None


def _iso(text: str, order: str) -> Reading | None:
    m = _ISO.fullmatch(text)
    day = m and _day(int(m["y"]), int(m["m"]), int(m["d"]))
    return Reading(day, how="ISO") if day else None


def _numeric(text: str, order: str) -> Reading | None:
    m = _NUMERIC.fullmatch(text)
    if not m:
        return None
    a, b, year = int(m["a"]), int(m["b"]), _full_year(m["y"])
    dmy, mdy = _day(year, b, a), _day(year, a, b)
    chosen, other = (dmy, mdy) if order == "dmy" else (mdy, dmy)
    if chosen is None:
        return Reading(other, how="hari dan bulan bertukar") if other else None
    return Reading(
        chosen,
        how="hari/bulan" if chosen is dmy else "bulan/hari",
        alternative=other if other != chosen else None,
    )


def _named(text: str, order: str) -> Reading | None:
    m = _named_pattern().fullmatch(text)
    if m:
        day = _day(_full_year(m["y"]), _months()[m["m"]], int(m["d"]))
        return Reading(day, how="nama bulan") if day else None
    m = _english_pattern().fullmatch(text)
    day = m and _day(_full_year(m["y"]), _months()[m["m"]], int(m["d"]))
    return Reading(day, how="nama bulan") if day else None


def _month(text: str, order: str) -> Reading | None:
    m = _month_pattern().fullmatch(text)
    if not m:
        return None
    year, month = _full_year(m["y"]), _months()[m["m"]]
    return Reading(dt.date(year, month, 1), last_day(year, month), "month", "bulan dan tahun")


def _year(text: str, order: str) -> Reading | None:
    m = _YEAR.fullmatch(text)
    return Reading(dt.date(int(m["y"]), 1, 1), last_day(int(m["y"])), "year", "tahun saja") if m else None


def _serial(text: str, order: str) -> Reading | None:
    return _from_number(float(text)) if re.fullmatch(r"\d{5}(\.\d+)?", text) else None


def _range(text: str, order: str) -> Reading | None:
    """Read two dates in one cell; what the first lacks (month, year) it takes from the second."""
    for m in _BETWEEN.finditer(text):
        left, right = text[: m.start()].strip(" ,."), text[m.end() :].strip(" ,.")
        if not left or not right:
            continue
        last = _single(right, order)
        if last is None:
            continue
        first = (
            _single(left, order)
            or _single(f"{left} {_tail(right, 1)}", order)
            or _single(f"{left} {_tail(right, 2)}", order)
        )
        if first and first.start <= (last.end or last.start):
            ends = last.end or last.start
            precision = max(first.precision, last.precision, key=("day", "month", "year").index)
            return Reading(first.start, ends, precision, "rentang")
    return None


def _single(text: str, order: str) -> Reading | None:
    text = _LEAD.sub("", text).strip()
    for read in (_iso, _numeric, _named, _month, _year):
        if (reading := read(text, order)) and _plausible(reading):
            return reading
    return None


def _tail(text: str, parts: int) -> str:
    return " ".join(text.split()[-parts:])


def _spelled(text: str, order: str) -> Reading | None:
    """Read a date in words: sembilan belas bulan agustus tahun dua ribu dua puluh dua."""
    m = _spelled_pattern().search(re.sub(r"\([^)]*\)", " ", text))
    if not m:
        return None
    number, year = spelled_number(m["d"]), spelled_number(m["y"])
    day = _day(year, _months()[m["m"]], number) if number and year else None
    return Reading(day, how="ditulis dengan huruf") if day else None


def spelled_number(text: str) -> int | None:
    """Return the number that Indonesian number words say, or None.

    >>> spelled_number("dua ribu dua puluh dua"), spelled_number("sembilan belas"), spelled_number("biru")
    (2022, 19, None)
    """
    known = words.mapping("number_words", "value")
    total = group = unit = 0
    for word in re.sub(r"[^a-z ]+", " ", text.lower()).split():
        value = known.get(word)
        if value is None:
            return None
        if value == "+10":
            group, unit = group + unit + 10, 0
        elif value == "*1000":
            total, group, unit = total + (group + unit) * 1000, 0, 0
        elif value.startswith("*"):
            group, unit = group + unit * int(value[1:]), 0
        else:
            group, unit = group + unit, int(value)
    return total + group + unit or None


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _full_year(text: str) -> int:
    year = int(text)
    if year >= 100:
        return year
    return year + (2000 if year < int(words.mapping("settings", "value")["two_digit_pivot"]) else 1900)


@cache
def _limits() -> tuple[int, int]:
    settings = words.mapping("settings", "value")
    return int(settings["first_year"]), int(settings["last_year"])


@cache
def _months() -> dict[str, int]:
    return {written: int(month) for written, month in words.mapping("months", "month").items()}


@cache
def _any_month() -> str:
    return "|".join(sorted(map(re.escape, _months()), key=len, reverse=True))


@cache
def _named_pattern() -> re.Pattern:
    return re.compile(
        rf"(?P<d>\d{{1,2}})[ ./-]*(?:bulan )?(?P<m>{_any_month()})[ .,/'-]*(?:tahun )?(?P<y>\d{{4}}|\d{{2}})"
    )


@cache
def _named_inside() -> re.Pattern:
    return re.compile(rf"(?<!\d)\d{{1,2}}[ .-]+(?:{_any_month()})[ .,-]+(?:\d{{4}})(?!\d)")


@cache
def _english_pattern() -> re.Pattern:
    return re.compile(rf"(?P<m>{_any_month()})[ .]+(?P<d>\d{{1,2}}),? +(?P<y>\d{{4}})")


@cache
def _month_pattern() -> re.Pattern:
    return re.compile(
        rf"(?:bulan )?(?P<m>{_any_month()})[ .,/'-]*(?:tahun )?(?P<y>\d{{4}}|(?<=[-'/])\d{{2}})"
    )


@cache
def _spelled_pattern() -> re.Pattern:
    return re.compile(rf"(?P<d>[a-z ]+?) bulan (?P<m>{_any_month()}) tahun (?P<y>[a-z ]+)")


_LEAD = re.compile(
    r"^(?:(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?[,/ ]+)?"
    r"(?:(?:pada|hari|tanggal|tgl\.?|per|ttd|mulai|sejak)[ .:]+)*"
)
_ISO = re.compile(
    r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?:[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?)?"
)
_NUMERIC = re.compile(
    r"(?P<a>\d{1,2}) ?[-/. ] ?(?P<b>\d{1,2}) ?[-/. ] ?(?P<y>\d{4}|\d{2})(?: \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: [ap]m)?)?"
)
_NUMERIC_INSIDE = re.compile(r"(?<![\d/.-])(?:\d{1,2}[-/]\d{1,2}[-/]\d{4}|\d{4}-\d{1,2}-\d{1,2})(?![\d/.-])")
_YEAR = re.compile(r"(?:tahun |th\.? |ta\.? )?(?P<y>(?:19|20)\d\d)")
_BETWEEN = re.compile(r" ?(?:s\.? ?/? ?d\.?|sampai dengan|sampai|hingga|to|until|[-–—]) ?")
