"""The commonest writing of a date, read in one step: 20 Juli 2023, alone or as a range; most dates of most registers.

Every other writing is weighed by `date_forms`, with the same result; this only saves the weighing.
"""

import re
from functools import cache

from kerjasama_analysis.cleaning.times import date_parts
from kerjasama_analysis.cleaning.times.date_parts import Reading


def read(text: str) -> Reading | None:
    """Return the date or range that a text is where it is written in the commonest way, else None.

    >>> read("20 Juli 2023").start, read("1 Januari 2020 s.d. 31 Des 2023").end, read("20/07/2023")
    (datetime.date(2023, 7, 20), datetime.date(2023, 12, 31), None)
    """
    m = _pattern().fullmatch(text)
    if m is None:
        return None
    day, month, year, day2, month2, year2 = m.groups()
    first, last = date_parts.limits()
    months = date_parts.months()
    if not first <= int(year) <= last:
        return None
    start = date_parts.day_of(int(year), months[month.lower()], int(day))
    if day2 is None or start is None:
        return Reading(start, how="nama bulan") if start else None
    end = date_parts.day_of(int(year2), months[month2.lower()], int(day2))
    if end is None or not start <= end or end.year > last:
        return None
    return Reading(start, end, "day", "rentang")


@cache
def _pattern() -> re.Pattern:
    date = rf"(\d{{1,2}}) ({date_parts.any_month()}) ((?:19|20)\d\d)"
    return re.compile(rf"{date}(?: (?:s\.d\.|s/d|sampai dengan|-|–) {date})?", re.IGNORECASE)
