"""The time cells of rows to their terms: counts of years, columns with orders of their own, a year where no date is."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from kerjasama_analysis.cleaning import dates, documents, patterns
from kerjasama_analysis.cleaning.times import date_order, terms
from kerjasama_analysis.encoded import Encoded, map_distinct

ENDS = ("ends_on", "period", "duration")
TIME = ("signed_on", "starts_on", "ends_on", "period", "duration", "duration_unit")


def read_terms(
    cells: Mapping[str, Sequence],
    dated: Sequence[str | None],
    orders: dict[str, date_order.Order],
    proven: dict[int, dict[str, date_order.Order]],
) -> Encoded:
    """Return a Term for each row, which its time cells say together, each column read in its own order of day and month.

    `dated` holds numbers that a date may follow, `proven` the orders of rows that differ from those of the columns.
    """
    told = {**{c: cells[c] for c in TIME}, "duration": map_distinct(_counted, cells["duration"])}
    told["ends_on"] = map_distinct(_end_or_status, *(cells[c] for c in (*ENDS, "status")))
    asked = [told[c] for c in TIME]
    common = tuple(sorted(orders.items()))
    found = map_distinct(lambda *told: _read_term(told, common), *asked, dated)
    return found.changed(
        {
            at: _read_term((*(column[at] for column in asked), dated[at]), tuple(sorted(of_row.items())))
            for at, of_row in proven.items()
        }
    )


def _end_or_status(end: object, period: object, duration: object, status: object) -> object:
    """Return the end cell, or a status that tells an end where no other cell does: berlaku s.d. 31 Desember 2024."""
    if end is not None or not isinstance(status, str) or not _until().search(status):
        return end
    return None if documents.tidy(period) or documents.tidy(duration) else _until().search(status)[0]


def _counted(duration: object) -> object:
    """Return a bare count of a duration as a number, and nothing for a count of nought."""
    text = documents.tidy(duration)
    if m := re.fullmatch(r"(\d{1,3}(?:[.,]\d)?)(?: ?\([a-z ]+\))?", text.lower() if text else ""):
        return float(m[1].replace(",", ".")) or None
    return duration


def _read_term(asked: tuple, orders: tuple) -> terms.Term:
    told = dict(zip((*TIME, "number"), asked, strict=True))
    by_column = dict(orders)
    common = next((o for o in by_column.values() if o.evidence), date_order.Order("dmy", "", True))
    for column, order in by_column.items():
        if order.order != common.order and isinstance(told.get(column), str):
            reading = dates.parse_date(told[column], order.order)
            if reading and reading.precision == "day" and reading.end is None:
                told[column] = reading.start
    undecided = any(not o.decided for o in by_column.values())
    return terms.read_term(told, date_order.Order(common.order, common.evidence, not undecided))


def year_without_date(year: object, own: str | None, partner: str | None) -> tuple[int, str, str] | None:
    """Return the year that a year cell or a document number tells, with column and text; None where none does.

    >>> year_without_date("2021", None, None), year_without_date(None, None, "14/UN18/2019")
    ((2021, 'year', '2021'), (2019, 'number_partner', '14/UN18/2019'))
    """
    written = documents.tidy(year)
    reading = dates.parse_date(written) if written else None
    if reading and reading.precision == "year":
        return reading.start.year, "year", written
    for column, number in (("number_own", own), ("number_partner", partner)):
        if number and (found := documents.year_of_number(number)):
            return found, column, number
    return None


@cache
def _until() -> re.Pattern:
    until = patterns.of("time_words", "until")
    return re.compile(rf"(?<!\w){until}(?!\w).{{0,24}}(?:19|20)\d\d\b(?:/\d{{2,4}})?", re.IGNORECASE)
