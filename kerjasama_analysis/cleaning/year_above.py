"""Days written without their year, which stands above them: in a group's heading, in the title, on the tab of the sheet."""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from kerjasama_analysis.cleaning import dates, patterns
from kerjasama_analysis.cleaning.layout import apart, row_words
from kerjasama_analysis.cleaning.layout.table_rows import TableRows
from kerjasama_analysis.cleaning.times.terms import Doubt
from kerjasama_analysis.encoded import map_distinct

BEGINS = ("signed_on", "starts_on", "period")


def complete(rows: TableRows, titles: Sequence[str], sheet: str) -> list[tuple[int, Doubt]]:
    """Put the year that stands above days into the rows, which are changed, and return what was done as doubts.

    An end gets its year only where it then lies behind its start: what runs into another year stays unread.

    >>> from kerjasama_analysis.cleaning.layout.table_rows import TableRow
    >>> rows = TableRows.of([TableRow(3, {"signed_on": "9 Januari", "ends_on": "31 Desember"})])
    >>> len(complete(rows, ["KERJA SAMA TAHUN 2021"], "Sheet1")), rows[0].values["ends_on"]
    (2, '31 Desember 2021')
    """
    above = _year_of(titles) or _year_of_tab(sheet)
    years = map_distinct(lambda section: _year_of(reversed(section.split("\n"))) or above, rows.sections)
    if not any(years.values):
        return []
    told: list[tuple[int, Doubt]] = []
    for column in (*BEGINS, "ends_on"):
        if column not in rows.columns:
            continue
        cells = rows.columns[column]
        found = map_distinct(_with_year, cells, years)
        if column == "ends_on":
            begins = next((rows.columns[c] for c in BEGINS if c in rows.columns), [None] * len(rows))
            found = map_distinct(_behind, found, begins)
        done = found.where(bool)
        if done:
            told += [(at, Doubt("tahun_dari_judul", column, str(cells[at]), str(years[at]))) for at in done]
            rows.columns[column] = map_distinct(lambda full, cell: full or cell, found, cells)
    return told


def _with_year(cell: object, year: int | None) -> str | None:
    """Return a day, month or range with the year, where it is one only then."""
    if year is None or not isinstance(cell, str) or not _MAY_LACK.search(cell) or dates.parse_date(cell):
        return None
    full = apart.with_year(cell.strip(), year)
    return full if dates.parse_date(full) else None


def _behind(end: str | None, begin: object) -> str | None:
    last, first = dates.parse_date(end), dates.parse_date(begin)
    return end if last and first and last.start >= first.start else None


def _year_of(texts: Iterable[str]) -> int | None:
    """Return the one year that the first of the texts to do so names as its own; that of a list as of a day is none."""
    for text in texts:
        found = set(_YEAR.findall(text))
        named = row_words.is_year(text) or _titled().search(text)
        if len(found) == 1 and named and not _until().search(text):
            return int(found.pop())
    return None


@cache
def _titled() -> re.Pattern:
    return re.compile(
        rf"\b{patterns.of('label_words', 'year')}\s*(?:[a-z]+\s*)?{_YEAR.pattern}", re.IGNORECASE
    )


@cache
def _until() -> re.Pattern:
    lead = "|".join(patterns.of("time_words", role) for role in ("until", "as_of"))
    return re.compile(rf"(?<!\w)(?:{lead})[^,;]*{_YEAR.pattern}", re.IGNORECASE)


def _year_of_tab(sheet: str) -> int | None:
    found = _YEAR.findall(sheet)
    return int(found[0]) if len(found) == 1 else None


_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_MAY_LACK = re.compile(r"[A-Za-z]{3}|\d\s*[-/.]\s*\d")
