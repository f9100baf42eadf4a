"""The year of a day that was written without one, or with one mistyped, from elsewhere in its row or its group.

Tanggal 8 Oktober beside Tahun 2021, or under the heading TAHUN 2021; 8 Mei 2202 beside the number 3/PR.07-NK/52/2022.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from rapidfuzz.distance import OSA

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import dates
from kerjasama_analysis.cleaning.times import date_forms, date_parts, periods
from kerjasama_analysis.cleaning.times.terms import Doubt
from kerjasama_analysis.encoded import Encoded

DAYS = ("signed_on", "starts_on")


def complete(
    cells: Mapping[str, Sequence], numbers: tuple[Sequence, Sequence], sections: Sequence[str]
) -> tuple[dict[str, Encoded], list[tuple[int, Doubt]]]:
    """Return the columns of days in which some got their year, and a doubt for each of these.

    `numbers` are the own and the partner's, `sections` the headings that hold for each row.
    """
    changed: dict[str, Encoded] = {}
    doubts: list[tuple[int, Doubt]] = []
    for column in DAYS:
        held = Encoded.of(cells[column])
        found: dict[int, str] = {}
        for at in held.where(_lacks_year):
            told = periods.year_without_date(cells["year"][at], numbers[0][at], numbers[1][at])
            year = told[0] if told else _year_of(sections[at])
            day = with_year(held[at], year) if year else None
            if day:
                found[at] = day
                meant = words.long_date(dates.parse_date(day).start)
                doubts.append((at, Doubt("tahun_dilengkapi", column, str(held[at]), meant)))
        if found:
            changed[column] = held.changed(found)
    return changed, doubts


def with_year(written: str, year: int) -> str | None:
    """Return a day of named month with the year it lacks, or in place of one that is a slip of it; None for others.

    >>> with_year("8 Oktober", 2021), with_year("8 Mei 2202", 2022), with_year("8 Mei 1987", 2022)
    ('8 Oktober 2021', '8 Mei 2022', None)
    """
    m = _dayless().fullmatch(_folded(written))
    if m is None or (m["y"] and not _is_slip(m["y"], str(year))):
        return None
    day = f"{m['d']} {m['m'].capitalize()} {year}"
    return day if dates.parse_date(day) else None


def _is_slip(written: str, year: str) -> bool:
    """Whether figures are a year with two figures exchanged, or one left out, doubled or wrong."""
    return sorted(written) == sorted(year) or OSA.distance(written, year) <= 1


def _lacks_year(cell: object) -> bool:
    return (
        isinstance(cell, str) and bool(_dayless().fullmatch(_folded(cell))) and dates.parse_date(cell) is None
    )


def _folded(text: str) -> str:
    return date_forms.lead().sub("", " ".join(text.lower().split()).strip(" .,"))


def _year_of(section: str) -> int | None:
    """Return the only year that the innermost heading with one names."""
    for heading in reversed(section.split("\n")):
        found = set(re.findall(r"\b(?:19|20)\d\d\b", heading))
        if found:
            return int(found.pop()) if len(found) == 1 else None
    return None


@cache
def _dayless() -> re.Pattern:
    month = rf"(?P<m>{date_parts.any_month()})"
    return re.compile(rf"(?P<d>\d{{1,2}})[ ./-]*(?:bulan )?{month}(?:[ .,/-]*(?P<y>\d{{3,5}}))?")
