"""Document numbers of a table's rows: own and partner's, from one cell that holds both or from a cell each."""

import re
from dataclasses import dataclass
from functools import cache

from kerjasama_analysis.cleaning import documents, offices, patterns
from kerjasama_analysis.cleaning.distinct import map_distinct
from kerjasama_analysis.cleaning.terms import Doubt

PLAIN = re.compile(
    r"[A-Z]{2}\.?\d{2}(?:\.\d{1,2})?(?:-[A-Za-z]{1,5})?/\d{2,4}/(?:19|20)\d\d|[A-Za-z]+(?:/[A-Za-z]+)*/\d{2,4}"
)
"""What follows the serial in the commonest numbers, KPU's since 2021 and a partner's: nothing to fold, mask or split."""
SERIAL = 7
"""Most figures of a serial; more may be somebody's own number, and is masked."""

Read = tuple[str | None, str | None, int | None, str | None, str | None, str | None, bool]
"""Number, then the kind, year, code of office and code of letter it carries, the cell if it may hold a date, left open."""


@dataclass(frozen=True)
class Numbers:
    """Of each row: own and partner's number, what its own carries, and a number cell that may hold a date."""

    own: list[str | None]
    partner: list[str | None]
    kinds: list[str | None]
    years: list[int | None]
    offices: list[str | None]
    letters: list[str | None]
    dated: list[str | None]
    doubts: list[tuple[int, Doubt]]


def read_numbers(both: list, own: list, partner: list) -> Numbers:
    """Return what the number cells of the rows say: cells that hold both, own ones, the partner's ones; None for none.

    >>> read = read_numbers([None], ["12/PR.07-NK/52/2022 tanggal 3 Mei 2022"], ["-"])
    >>> read.own, read.partner, read.kinds, read.years, read.offices
    (['12/PR.07-NK/52/2022'], [None], ['NK'], [2022], ['52'])
    """
    split = map_distinct(_split, both)
    tails = _Tails()
    mine = [
        _carried(one[0], cell) if one[0] else _read_cell(alone, tails)
        for one, cell, alone in zip(split, both, own, strict=True)
    ]
    theirs = [one[1] or _read_number(cell) for one, cell in zip(split, partner, strict=True)]
    numbers, kinds, years, offices, letters, dated, _ = (
        map(list, zip(*mine, strict=True)) if mine else [[]] * 7
    )
    left_open = [is_open for *_, is_open in mine], [bool(n) and not is_filled(n) for n in theirs]
    doubts = _doubt_open(numbers, left_open[0], own, "number_own")
    doubts += _doubt_open(theirs, left_open[1], partner, "number_partner")
    return Numbers(numbers, theirs, kinds, years, offices, letters, dated, doubts)


def is_filled(number: str | None) -> bool:
    """Whether a document number is there and no part of it is left open.

    >>> is_filled("445/ /102,9/2023"), is_filled("15/PR.07-NK/52/2022"), is_filled(None)
    (False, True, False)
    """
    return bool(number) and not _UNFILLED.search(number)


def _doubt_open(numbers: list, left_open: list[bool], cells: list, column: str) -> list[tuple[int, Doubt]]:
    """Return a doubt for each number of which a part is left open."""
    return [
        (at, Doubt("nomor_belum_diisi", "number" if cells[at] is None else column, numbers[at]))
        for at, is_open in enumerate(left_open)
        if is_open
    ]


def _split(cell: object) -> tuple[str | None, str | None]:
    return documents.split_numbers(str(cell)) if cell is not None else (None, None)


class _Tails(dict):
    """What follows a serial -> what it carries where it is one of the commonest, else None; few differ in a register."""

    def __missing__(self, tail: str) -> tuple | None:
        found = self[tail] = _carried(f"1/{tail}", None)[1:] if PLAIN.fullmatch(tail) else None
        return found


def _read_cell(cell: object, tails: _Tails) -> Read:
    """Return the number of a cell that holds one, and what it carries."""
    if cell.__class__ is str:
        serial, _, tail = cell.partition("/")
        if serial.isdigit() and len(serial) <= SERIAL and (carried := tails[tail]):
            return cell, *carried
    return _carried(_read_number(cell), cell)


def _read_number(cell: object) -> str | None:
    """Return the number of a cell that holds one, without the date that may follow it."""
    if cell is None:
        return None
    if cell.__class__ is str:
        serial, _, tail = cell.partition("/")
        if serial.isdigit() and len(serial) <= SERIAL and PLAIN.fullmatch(tail):
            return cell
    text = documents.tidy(cell)
    if text and _may_hold_date().search(text):
        return _split(cell)[0] or text
    return documents.tidy(_LABEL.sub("", text)) if text and _LABEL.match(text) else text


def _carried(number: str | None, cell: object) -> Read:
    """Return a number with what it carries."""
    if number is None:
        return _NOTHING
    letter = _LETTER.search(number)
    return (
        number,
        documents.kind_of_number(number),
        documents.year_of_number(number),
        offices.office_of_number(number),
        letter[1].lower() if letter else None,
        cell if isinstance(cell, str) and _may_hold_date().search(cell) else None,
        bool(_UNFILLED.search(number)),
    )


@cache
def _may_hold_date() -> re.Pattern:
    """Return a pattern for a document number that a date may follow."""
    date = patterns.of("time_words", "date")
    return re.compile(
        rf"{date}|\d\s+[A-Za-z]{{3,9}}\.?\s+\d{{4}}|\b\d{{1,2}}[-/]\d{{1,2}}[-/]\d{{4}}\b", re.IGNORECASE
    )


_NOTHING: Read = (None, None, None, None, None, None, False)
_LETTER = re.compile(r"/\s*[A-Z]{2}\.?\d{2}(?:\.\d{1,2})?\s*-\s*([A-Za-z]{2,4})\s*/")
_UNFILLED = re.compile(r"/\s+/|/\s*[.…_]{2,}\s*/|^\s*[.…_]*\s*/|^\?+/")
_LABEL = re.compile(r"^(?:nomor|no)\b\s*[.:]+\s*", re.IGNORECASE)
