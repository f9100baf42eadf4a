"""What the rows of a table say against themselves: a status against its dates, a number's year, cells that hold no value."""

import datetime as dt
import heapq
from collections.abc import Mapping, Sequence
from itertools import compress, count

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import dates, documents, numbers
from kerjasama_analysis.cleaning.layout.table_rows import TableRows
from kerjasama_analysis.cleaning.times import date_order
from kerjasama_analysis.cleaning.times.terms import Doubt
from kerjasama_analysis.encoded import Encoded, map_distinct

SLACK = {"month": 31, "year": 366}
"""Days before an end of that precision, read as its last day, on which it may have come already."""

ENOUGH = 3
"""Signatures that must reach a day before the register is held to be no older."""

Doubts = list[tuple[int, Doubt]]
"""Position of a row, and what was doubted there."""


def check_rows(rows: TableRows, names: Encoded, columns: Mapping[str, str]) -> Doubts:
    """Return what rows show beside their values: error values, no partner, struck out, hidden."""
    doubts: Doubts = []
    for at, errors in rows.errors.items():
        for column, error in errors.items():
            code = "rumus_belum_dihitung" if error == "=" else "sel_galat"
            doubts.append((at, Doubt(code, column, error)))
    if "partner" in columns:
        written = rows.columns["partner"]
        doubts += [
            (at, Doubt("mitra_kosong", "partner", str(written[at] or "")))
            for at in names.where(lambda found: not found)
            if "partner" not in rows.errors.get(at, ())
        ]
    for code, marked in (("baris_dicoret", rows.struck_out), ("baris_tersembunyi", rows.hidden)):
        doubts += [(at, Doubt(code, "partner", "")) for at in compress(count(), marked)]
    return doubts


def check_years(signed: Sequence[dt.date | None], years: Sequence[int | None], own: Sequence) -> Doubts:
    """Return a doubt for each number whose year is not that of its signature."""
    differs = map_distinct(lambda day, year: bool(day and year and year != day.year), signed, years)
    return [
        (at, Doubt("tahun_nomor_beda", _column_of(own[at]), str(years[at]), str(signed[at].year)))
        for at in differs.where(bool)
    ]


def check_numbers(known: numbers.Numbers, held: Sequence[str | None], own: Sequence) -> Doubts:
    """Return a doubt for each own number that carries another office's code than its row's, or that of a letter."""
    names = words.mapping("letter_codes", "name")
    others = map_distinct(
        lambda code, office: words.office_name(code) if code and office and code != office else None,
        known.offices,
        held,
    )
    letters = map_distinct(names.get, known.letters)
    return [
        (at, Doubt(problem, _column_of(own[at]), known.own[at], meant[at]))
        for problem, meant in (("satker_beda_nomor", others), ("nomor_surat", letters))
        for at in meant.where(bool)
    ]


def _column_of(own: object) -> str:
    """Return the column of an own number: one cell for both sides' where there is none for it alone."""
    return "number" if own is None else "number_own"


def find_days(register_date: dt.date | None, stamps: Sequence, signed: Sequence[dt.date | None]) -> Encoded:
    """Return for each row the day on which it was true, and whether that is known or only the earliest it can be.

    A form's own time stamp first, then the date of the register; else the register is no older than what it holds:
    the third latest signature, since a year typed wrong is no evidence.

    >>> day = dt.date(2020, 8, 1)
    >>> find_days(None, [None] * 3, [day, dt.date(2032, 1, 1), dt.date(2021, 1, 1)])[0]
    (datetime.date(2020, 8, 1), False)
    """
    days = (day for day, times in Encoded.of(signed).times() if day for _ in range(min(times, ENOUGH)))
    latest = heapq.nlargest(ENOUGH, days)
    usual = (register_date, True) if register_date else (latest[-1] if len(latest) == ENOUGH else None, False)
    order = date_order.find_order(stamps).order

    def read(stamp: object) -> tuple[dt.date | None, bool]:
        found = dates.parse_date(stamp, order) or dates.find_date(str(stamp), order)
        return (found.start, True) if found else usual

    return map_distinct(read, stamps)


def check_states(values: Mapping[str, Sequence], columns: Sequence[str], days: Sequence[tuple]) -> Doubts:
    """Return a doubt for each status word that contradicts the row's dates on the day it was true."""
    asked = ("status_written", "document_state", "ends_on", "end_rule", "end_precision")
    found = map_distinct(_contradicted_by, days, *(values[column] for column in asked))
    names = words.labels("legal")
    return [
        (at, Doubt("status_beda_tanggal", columns[at], values["status_written"][at], names[found[at]]))
        for at in found.where(bool)
    ]


def _contradicted_by(
    day: tuple[dt.date | None, bool], status: str, state: str, ends: dt.date, rule: str, precision: str
) -> str | None:
    """Return the legal word that dates tell where the status tells the other one."""
    today, is_known = day
    word = documents.find_legal_word(status) if today else None
    if word is None or state or (ends is None and rule != "open"):
        return None
    if ends is not None and -1 <= (ends - today).days <= SLACK.get(precision, 1):
        return None  # a day's difference, or an end known to its month or year only, contradicts nobody
    true = "berakhir" if ends is not None and ends < today else "berlaku"
    return true if true != word and (is_known or true == "berakhir") else None


def check_drafts(values: Mapping[str, Sequence], columns: Sequence[str], days: Sequence[tuple]) -> Doubts:
    """Return a doubt for each document that is called a draft and was signed before the day the row was true."""
    signed = values["signed_on"]
    found = map_distinct(
        lambda state, day, today: state == "draf" and bool(day and today[0] and day <= today[0]),
        values["document_state"],
        signed,
        days,
    )
    return [
        (at, Doubt("draf_bertanggal", columns[at], values["status_written"][at], words.long_date(signed[at])))
        for at in found.where(bool)
    ]
