"""What every form of a date is made of: the reading, month names, years within bounds, number words."""

import datetime as dt
import re
from calendar import monthrange
from functools import cache
from typing import NamedTuple

from kerjasama_analysis import words


class Reading(NamedTuple):
    """A date as read: `end` for a range, `precision` as written, `alternative` where day and month could swap."""

    start: dt.date
    end: dt.date | None = None
    precision: str = "day"
    how: str = ""
    alternative: dt.date | None = None


def is_plausible(reading: Reading) -> bool:
    """Whether a reading lies within the years of `settings.csv`, its end not before its start."""
    first, last = limits()
    ends = reading.end or reading.start
    return first <= reading.start.year and ends.year <= last and reading.start <= ends


def agree(day: dt.date, other: dt.date, precision: str | None) -> bool:
    """Whether two days are the same in all that a precision tells: day, month or year.

    >>> agree(dt.date(2023, 5, 12), dt.date(2023, 1, 1), "year"), agree(dt.date(2023, 5, 12), dt.date(2023, 1, 1), "month")
    (True, False)
    """
    parts = {"year": 1, "month": 2}.get(precision or "", 3)
    return day.timetuple()[:parts] == other.timetuple()[:parts]


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


def day_of(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def last_day(year: int, month: int = 12) -> dt.date:
    """Return the last day of a month, or of a year."""
    return dt.date(year, month, monthrange(year, month)[1])


def full_year(text: str) -> int:
    """Return the year of two or four figures."""
    year = int(text)
    if year >= 100:
        return year
    return year + (2000 if year < int(words.mapping("settings", "value")["two_digit_pivot"]) else 1900)


@cache
def limits() -> tuple[int, int]:
    settings = words.mapping("settings", "value")
    return int(settings["first_year"]), int(settings["last_year"])


@cache
def months() -> dict[str, int]:
    return {written: int(month) for written, month in words.mapping("months", "month").items()}


@cache
def any_month() -> str:
    return "|".join(sorted(map(re.escape, months()), key=len, reverse=True))
