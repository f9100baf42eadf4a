"""Document numbers of a table's rows: own and partner's, from one cell that holds both or from a cell each."""

import re
from dataclasses import dataclass

from kerjasama_analysis.cleaning import documents
from kerjasama_analysis.cleaning.distinct import map_distinct
from kerjasama_analysis.cleaning.terms import Doubt

MAY_HOLD_DATE = re.compile(
    r"tanggal|tgl|\d\s+[A-Za-z]{3,9}\.?\s+\d{4}|\b\d{1,2}[-/]\d{1,2}[-/]\d{4}\b", re.IGNORECASE
)
"""A document number that a date may follow."""
PLAIN = re.compile(
    r"\d{1,7}/[A-Z]{2}\.?\d{2}(?:\.\d{1,2})?(?:-(?P<kind>[A-Za-z]{1,5}))?/\d{2,4}/(?P<year>(?:19|20)\d\d)"
    r"|\d{1,7}(?:/[A-Za-z]+)+/\d{2,4}"
)
"""The commonest numbers, KPU's since 2021 and a partner's: nothing in them is to be folded, masked or split."""


@dataclass(frozen=True)
class Numbers:
    """Of each row: own and partner's number, kind and year in its own number, a number cell that may hold a date."""

    own: list[str | None]
    partner: list[str | None]
    kinds: list[str | None]
    years: list[int | None]
    dated: list[str | None]
    doubts: list[tuple[int, Doubt]]


def read_numbers(both: list, own: list, partner: list) -> Numbers:
    """Return what the number cells of the rows say: cells that hold both, own ones, the partner's ones; None for none.

    >>> read = read_numbers([None], ["12/PR.07-NK/52/2022 tanggal 3 Mei 2022"], ["-"])
    >>> read.own, read.partner, read.kinds, read.years
    (['12/PR.07-NK/52/2022'], [None], ['NK'], [2022])
    """
    split = map_distinct(_split, both)
    told = [
        (one[0], documents.kind_of_number(one[0]), documents.year_of_number(one[0]), _dated(cell))
        if one[0]
        else _read_own(alone)
        for one, cell, alone in zip(split, both, own, strict=True)
    ]
    mine, kinds, years, dated = map(list, zip(*told, strict=True)) if told else ([], [], [], [])
    theirs = [
        one[1] or (None if cell is None else _read_one(cell))
        for one, cell in zip(split, partner, strict=True)
    ]
    doubts = _doubt_open(mine, own, "number_own") + _doubt_open(theirs, partner, "number_partner")
    return Numbers(mine, theirs, kinds, years, dated, doubts)


def is_filled(number: str | None) -> bool:
    """Whether a document number is there and no part of it is left open.

    >>> is_filled("445/ /102,9/2023"), is_filled("15/PR.07-NK/52/2022"), is_filled(None)
    (False, True, False)
    """
    return bool(number) and not _UNFILLED.search(number)


def _doubt_open(numbers: list[str | None], cells: list, column: str) -> list[tuple[int, Doubt]]:
    """Return a doubt for each number of which a part is left open."""
    return [
        (at, Doubt("nomor_belum_diisi", "number" if cells[at] is None else column, number))
        for at, number in enumerate(numbers)
        if number and _UNFILLED.search(number)
    ]


def _split(cell: object) -> tuple[str | None, str | None]:
    return documents.split_numbers(str(cell)) if cell is not None else (None, None)


def _read_own(cell: object) -> tuple[str | None, str | None, int | None, str | None]:
    """Return the own number of a cell, the kind and year it carries, and the cell where it may hold a date."""
    if cell is None:
        return None, None, None, None
    if cell.__class__ is str and (m := PLAIN.fullmatch(cell)) and m["year"]:
        return cell, documents.NUMBER_KINDS.get((m["kind"] or "").upper()), int(m["year"]), None
    number = _read_one(cell)
    return number, documents.kind_of_number(number), documents.year_of_number(number), _dated(cell)


def _read_one(cell: object) -> str | None:
    """Return the number of a cell that holds one, without the date that may follow it."""
    if cell.__class__ is str and PLAIN.fullmatch(cell):
        return cell
    text = documents.tidy(cell)
    if text and MAY_HOLD_DATE.search(text):
        return _split(cell)[0] or text
    return documents.tidy(_LABEL.sub("", text)) if text and _LABEL.match(text) else text


def _dated(cell: object) -> str | None:
    """Return a number cell that may hold a date."""
    return cell if isinstance(cell, str) and MAY_HOLD_DATE.search(cell) else None


_UNFILLED = re.compile(r"/\s+/|/\s*[.…_]{2,}\s*/|^\s*[.…_]*\s*/|^\?+/")
_LABEL = re.compile(r"^(?:nomor|no)\b\s*[.:]+\s*", re.IGNORECASE)
