"""The time cells of one row to its term: counts of years, columns with orders of their own, a year where no date is."""

import datetime as dt
import re
from functools import lru_cache

from kerjasama_analysis.cleaning import date_order, dates, documents, terms
from kerjasama_analysis.cleaning.terms import Doubt

TIME = ("signed_on", "starts_on", "ends_on", "period", "duration", "duration_unit")
MAY_HOLD_DATE = re.compile(
    r"tanggal|tgl|\d\s+[A-Za-z]{3,9}\.?\s+\d{4}|\b\d{1,2}[-/]\d{1,2}[-/]\d{4}\b", re.IGNORECASE
)
"""A document number that a date may follow."""


def read_term(cells: dict, orders: dict[str, date_order.Order], doubts: list[Doubt]) -> terms.Term:
    """Return the term that a row's time cells say together, each column read in its own order of day and month."""
    asked = tuple(_counted(cells.get(c)) if c == "duration" else cells.get(c) for c in TIME)
    number = cells.get("number") or cells.get("number_own")
    number = number if isinstance(number, str) and MAY_HOLD_DATE.search(number) else None
    term = _term((*asked, number), tuple(sorted(orders.items())))
    doubts.extend(term.doubts)
    return term


def _counted(duration: object) -> object:
    """Return a bare count of a duration as a number, and nothing for a count of nought."""
    text = tidy(duration)
    if text and re.fullmatch(r"\d{1,3}(?:[.,]\d)?", text):
        return float(text.replace(",", ".")) or None
    return duration


@lru_cache(maxsize=200_000, typed=True)
def _term(asked: tuple, orders: tuple) -> terms.Term:
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


def start_from_year(values: dict, cells: dict, doubts: list[Doubt]) -> None:
    """Take the year that a year column or a document number tells, where no date does."""
    if values["starts_on"] is not None or values["signed_on"] is not None:
        return
    written = tidy(cells.get("year"))
    reading = dates.parse_date(written) if written else None
    column, told = "year", written
    year = reading.start.year if reading and reading.precision == "year" else None
    for column_of, number in (
        ("number_own", values["number_own"]),
        ("number_partner", values["number_partner"]),
    ):
        if year is None and number:
            year, column, told = documents.year_of_number(number), column_of, number
    if year is not None:
        values["starts_on"], values["start_precision"] = dt.date(year, 1, 1), "year"
        column = column if column in cells else "number"
        doubts.append(Doubt("tahun_dari_nomor", column, told, str(year)))


@lru_cache(maxsize=100_000, typed=True)
def tidy(value: object) -> str | None:
    """Return a cell as tidy text, a date as ISO; None where nothing is written."""
    return value.isoformat()[:10] if isinstance(value, dt.date) else documents.tidy(value)
