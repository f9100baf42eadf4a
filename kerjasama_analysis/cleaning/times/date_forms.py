"""The forms in which offices write one date: each a function from folded text to a reading, or None.

A strict grammar and a table of month names (`vocabulary/months.csv`); nothing is guessed from today's date. Names
follow CLDR `id`, old spelling (Nopember, Pebruari) and abbreviations from real registers.
"""

import datetime as dt
import re
from functools import cache

from rapidfuzz.distance import OSA

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import patterns
from kerjasama_analysis.cleaning.times import date_parts, year_parts
from kerjasama_analysis.cleaning.times.date_parts import Reading

EXCEL_EPOCH = dt.date(1899, 12, 30)
SERIALS = (18264, 73050)
"""Serial numbers taken as dates: 1950 to 2099; anything else that is a bare number is not a date."""
ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
MENDED = "diperbaiki"
"""How a reading is called whose writing had to be mended: a missing slash, a doubled digit in the year."""


def single(text: str, order: str) -> Reading | None:
    """Return the one date that a folded text is, or None.

    >>> single("sun jul 01 2018 00:00:00 gmt+0700 (western indonesia time)", "dmy").start
    datetime.date(2018, 7, 1)
    >>> single("12/viii/2022", "dmy").start, single("20220819", "dmy").start, single("12/72020", "dmy").how
    (datetime.date(2022, 8, 12), datetime.date(2022, 8, 19), 'diperbaiki')
    """
    before = lead().match(text)
    day = _weekday().search(before[0]) if before else None
    bare = lead().sub("", text).strip()
    bare = _clock().sub(" ", bare).strip() if ":" in bare else bare
    for form in _FORMS:
        if reading := form(bare, order):
            reading = as_year(reading.start) or reading
            if date_parts.is_plausible(reading):
                return _by_weekday(reading, day[1]) if day else reading
    return None


def as_year(day: dt.date) -> Reading | None:
    """Return the year that a spreadsheet shows as a day of 1905 because its cell is formatted as a date.

    >>> as_year(dt.date(1905, 6, 21)).start
    datetime.date(1999, 1, 1)
    """
    year = (day - EXCEL_EPOCH).days
    if day.year != 1905 or not date_parts.limits()[0] <= year <= date_parts.limits()[1]:
        return None
    return Reading(dt.date(year, 1, 1), date_parts.last_day(year), "year", MENDED)


def spelled(text: str, order: str) -> Reading | None:
    """Return the date a text spells out: sembilan belas bulan agustus tahun dua ribu dua puluh dua."""
    bare = " ".join(re.sub(r"\([^)]*\)|[.,]", " ", text).split())
    m = _spelled_pattern().search(lead().sub("", bare))
    if not m:
        return None
    number, year = date_parts.spelled_number(m["d"]), date_parts.spelled_number(m["y"])
    day = date_parts.day_of(year, date_parts.months()[m["m"]], number) if number and year else None
    return Reading(day, how="ditulis dengan huruf") if day else None


def from_number(value: float) -> Reading | None:
    """Return the date a bare number is: a year, an Excel serial, or eight digits."""
    if value.is_integer() and date_parts.limits()[0] <= value <= date_parts.limits()[1]:
        return _year(str(int(value)), "")
    if SERIALS[0] <= value <= SERIALS[1]:
        return Reading(EXCEL_EPOCH + dt.timedelta(days=int(value)), how="nomor seri Excel")
    return _compact(str(int(value)), "") if value.is_integer() else None


def _iso(text: str, order: str) -> Reading | None:
    m = _ISO.fullmatch(text)
    day = m and date_parts.day_of(int(m["y"]), int(m["m"]), int(m["d"]))
    if day and _MIDNIGHT.search(text):
        day += dt.timedelta(days=1)
    return Reading(day, how="ISO") if day else None


def _numeric(text: str, order: str) -> Reading | None:
    m = _NUMERIC.fullmatch(text)
    if not m:
        return None
    a, b, year = int(m["a"]), int(m["b"]), date_parts.full_year(m["y"])
    dmy, mdy = date_parts.day_of(year, b, a), date_parts.day_of(year, a, b)
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
        day = date_parts.day_of(date_parts.full_year(m["y"]), date_parts.months()[m["m"]], int(m["d"]))
        return Reading(day, how="nama bulan") if day else None
    m = _english_pattern().fullmatch(text)
    day = m and date_parts.day_of(date_parts.full_year(m["y"]), date_parts.months()[m["m"]], int(m["d"]))
    return Reading(day, how="nama bulan") if day else None


def _roman(text: str, order: str) -> Reading | None:
    m = _ROMAN.fullmatch(text)
    day = m and date_parts.day_of(date_parts.full_year(m["y"]), ROMAN.index(m["m"]) + 1, int(m["d"]))
    return Reading(day, how="bulan Romawi") if day else None


def _counted(text: str, order: str) -> Reading | None:
    """Read 5 bulan 8 tahun 2022."""
    m = _COUNTED.fullmatch(text)
    day = m and date_parts.day_of(date_parts.full_year(m["y"]), int(m["m"]), int(m["d"]))
    return Reading(day, how="angka bulan") if day else None


def _compact(text: str, order: str) -> Reading | None:
    """Read 20220819 and 19082022."""
    if not re.fullmatch(r"\d{8}", text):
        return None
    first, last = date_parts.limits()
    for y, m, d in ((text[:4], text[4:6], text[6:]), (text[4:], text[2:4], text[:2])):
        if first <= int(y) <= last and (day := date_parts.day_of(int(y), int(m), int(d))):
            return Reading(day, how="delapan angka")
    return None


def _mended(text: str, order: str) -> Reading | None:
    """Read a date with a missing separator before its year, a doubled digit in it, or the letter O for nought."""
    for pattern, instead in _MENDS:
        mended = pattern.sub(instead, text)
        if mended == text:
            continue
        for form in (_numeric, _named, _month):
            if (reading := form(mended, order)) and date_parts.is_plausible(reading):
                return Reading(reading.start, reading.end, reading.precision, MENDED, reading.alternative)
    return None


def _month(text: str, order: str) -> Reading | None:
    m = _month_pattern().fullmatch(text)
    return _whole_month(date_parts.full_year(m["y"]), date_parts.months()[m["m"]]) if m else None


def _month_number(text: str, order: str) -> Reading | None:
    """Read 05/2021 and 2021-05."""
    m = re.fullmatch(r"(0?[1-9]|1[0-2]) ?[-/.] ?((?:19|20)\d\d)", text)
    turned = re.fullmatch(r"((?:19|20)\d\d)-(0[1-9]|1[0-2])", text)
    if turned:
        return _whole_month(int(turned[1]), int(turned[2]))
    return _whole_month(int(m[2]), int(m[1])) if m else None


def _whole_month(year: int, month: int) -> Reading:
    return Reading(dt.date(year, month, 1), date_parts.last_day(year, month), "month", "bulan dan tahun")


def _misspelt(text: str, order: str) -> Reading | None:
    """Read 19 Agusuts 2022: the one month whose name is nearest; a name between two, such as Jumi, stays unread."""
    m = re.fullmatch(r"(\d{1,2})[ ./-]*([a-z]{4,10})[ .,/-]*(\d{4})", text)
    if not m:
        return None
    near = sorted(
        (OSA.distance(m[2], name), month) for name, month in date_parts.months().items() if len(name) > 3
    )
    least = near[0][0]
    found = {month for distance, month in near if distance == least}
    if len(found) != 1 or least > (1 if len(m[2]) < 6 else 2):
        return None
    day = date_parts.day_of(int(m[3]), found.pop(), int(m[1]))
    return Reading(day, how=MENDED) if day else None


def _year(text: str, order: str) -> Reading | None:
    m = _YEAR.fullmatch(text)
    return (
        Reading(dt.date(int(m["y"]), 1, 1), date_parts.last_day(int(m["y"])), "year", "tahun saja")
        if m
        else None
    )


def _serial(text: str, order: str) -> Reading | None:
    return from_number(float(text)) if re.fullmatch(r"\d{5}(\.\d+)?", text) else None


def _by_weekday(reading: Reading, written: str) -> Reading:
    """Return the reading that falls on the weekday written beside it, where only one of the two does."""
    if reading.alternative is None:
        return reading
    wanted = int(words.mapping("weekdays", "day")[written])
    fits = [day for day in (reading.start, reading.alternative) if day.weekday() == wanted]
    return Reading(fits[0], how="menurut nama hari") if len(fits) == 1 else reading


@cache
def lead() -> re.Pattern:
    """Return a pattern for what stands before a date: the name of the day, or a word."""
    return re.compile(rf"^(?:{_weekday().pattern}\.?[,/ ]+|{patterns.of('time_words', 'lead')}[ .:]+)+")


@cache
def _weekday() -> re.Pattern:
    names = sorted(map(re.escape, words.mapping("weekdays", "day")), key=len, reverse=True)
    return re.compile(rf"({'|'.join(names)})\b")


@cache
def _clock() -> re.Pattern:
    """Return a pattern for the hour that programs print behind a day, or before its year."""
    zone = rf"(?: ?\b{patterns.of('time_words', 'zone')}\b)?(?: ?[+-]\d\d(?::?\d\d)?)?(?: ?\([a-z ]+\))?"
    return re.compile(
        rf"(?:,? at |[ ,]+)\d{{1,2}}:\d\d(?::\d\d(?:\.\d+)?)?(?: ?[ap]m)?{zone}(?: (?=\d{{4}}$)|$)"
    )


@cache
def _named_pattern() -> re.Pattern:
    return re.compile(
        rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th)?[ ,./-]*(?:of |bulan |bln\.? )?(?P<m>{date_parts.any_month()})"
        r"[ .,/'-]*(?:tahun |thn\.? )?(?P<y>\d{4}|\d{2})"
    )


@cache
def _english_pattern() -> re.Pattern:
    return re.compile(
        rf"(?P<m>{date_parts.any_month()})[ .,]+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? +(?P<y>\d{{4}})"
    )


@cache
def _month_pattern() -> re.Pattern:
    return re.compile(
        rf"(?:bulan )?(?P<m>{date_parts.any_month()})[ .,/'-]*(?:tahun )?(?P<y>\d{{4}}|(?<=[-'/])\d{{2}})"
    )


@cache
def _spelled_pattern() -> re.Pattern:
    return re.compile(
        rf"(?P<d>[a-z ]+?) (?:bulan )?(?P<m>{date_parts.any_month()}) (?:tahun )?(?P<y>[a-z ]+)"
    )


_ISO = re.compile(
    r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})"
    r"(?:[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?"
)
_MIDNIGHT = re.compile(r"t1[567]:00(?::00(?:\.0+)?)?z$")
"""Midnight in one of Indonesia's three time zones, which programs write as the evening before in Greenwich."""
_NUMERIC = re.compile(
    r"(?P<a>\d{1,2}) ?[-/.,| ] ?(?P<b>\d{1,2}) ?[-/.,| ] ?(?P<y>\d{4}|\d{2})"
    r"(?:,? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: [ap]m)?)?"
)
_ROMAN = re.compile(r"(?P<d>\d{1,2}) ?[-/. ] ?(?P<m>x|ix|iv|v?i{1,3}|v|xi{1,2}) ?[-/. ] ?(?P<y>\d{4}|\d{2})")
_COUNTED = re.compile(
    r"(?P<d>\d{1,2}) (?:bulan|bln)\.? (?P<m>\d{1,2}) (?:tahun|thn|th)\.? (?P<y>\d{4}|\d{2})"
)
_YEAR = re.compile(r"(?:tahun (?:anggaran )?|thn\.? |th\.? |t\.? ?a\.? ?)?(?P<y>(?:19|20)\d\d)")
_MENDS = (
    (re.compile(r"(?<=\d)o|o(?=\d)"), "0"),
    (re.compile(r"^(\d{1,2}[-/.]\d{1,2})(?=(?:19|20)\d\d$)"), r"\1/"),
    (re.compile(r"^(\d{1,2})(?=\d{1,2}[-/.](?:19|20)\d\d$)(?=0|1[0-2])"), r"\1/"),
    (re.compile(r"([-/. ])(2)(0)(?:\3(?=\d\d$))"), r"\1\2\3"),
    (re.compile(r"([-/. ]20)(\d)(\d)(?:\2|\3)$"), r"\1\2\3"),
    (re.compile(r"[-/.]{2,}"), "/"),
    (re.compile(r"(?<=[a-z]) *(19|20) (\d\d)$"), r" \1\2"),
)
"""What is mended: O for 0, 12/72020, 127/2020 only where the month is sure, 20022, 20222, 12//7/2020, Mei 20 22."""
_FORMS = (
    *(_iso, _numeric, _named, _roman, _counted, _month, _month_number, _year, _serial, _compact),
    *(year_parts.read, _mended, _misspelt),
)
