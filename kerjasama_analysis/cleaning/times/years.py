"""The year of a day that was written without one, or with one mistyped, from elsewhere in its own row.

Tanggal 8 Oktober beside Tahun 2021; 8 Mei 2202 beside the number 3/PR.07-NK/52/2022. What stands above the rows is asked
after these, by `year_above`.
"""

import re
from functools import cache

from rapidfuzz.distance import OSA

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import dates, documents
from kerjasama_analysis.cleaning.layout.table_rows import TableRows
from kerjasama_analysis.cleaning.times import date_forms, date_parts, periods
from kerjasama_analysis.cleaning.times.terms import Doubt
from kerjasama_analysis.encoded import Encoded

DAYS = ("signed_on", "starts_on")
TELLERS = ("number_own", "number", "number_partner")


def complete(rows: TableRows) -> list[tuple[int, Doubt]]:
    """Put the year that a row tells elsewhere into its days, and return what was done as doubts.

    >>> from kerjasama_analysis.cleaning.layout.table_rows import TableRow
    >>> rows = TableRows.of([TableRow(3, {"signed_on": "8 Oktober", "year": 2021.0})])
    >>> len(complete(rows)), rows.columns["signed_on"][0]
    (1, '8 Oktober 2021')
    """
    doubts: list[tuple[int, Doubt]] = []
    for column in DAYS:
        held = Encoded.of(rows.columns[column])
        found: dict[int, str] = {}
        for at in held.where(_lacks_year):
            own, both, partner = (documents.tidy(rows.columns[slug][at]) for slug in TELLERS)
            told = periods.year_without_date(rows.columns["year"][at], own or both, partner)
            if told and (day := with_year(held[at], told[0])):
                found[at] = day
                meant = words.long_date(dates.parse_date(day).start)
                doubts.append((at, Doubt("tahun_dilengkapi", column, str(held[at]), meant)))
        if found:
            rows.columns[column] = held.changed(found)
    return doubts


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


@cache
def _dayless() -> re.Pattern:
    month = rf"(?P<m>{date_parts.any_month()})"
    return re.compile(rf"(?P<d>\d{{1,2}})[ ./-]*(?:bulan )?{month}(?:[ .,/-]*(?P<y>\d{{3,5}}))?")
