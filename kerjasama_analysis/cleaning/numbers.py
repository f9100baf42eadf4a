"""Document numbers of a table's rows: own and partner's, from one cell that holds both or from a cell each."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import itemgetter

from kerjasama_analysis.cleaning import documents, offices, patterns
from kerjasama_analysis.cleaning.terms import Doubt

PLAIN = re.compile(
    r"[A-Z]{2}\.?\d{2}(?:\.\d{1,2})?(?:-[A-Za-z]{1,5})?/\d{2,4}/(?:19|20)\d\d|[A-Za-z]+(?:/[A-Za-z]+)*/\d{2,4}"
)
"""What follows the serial in the commonest numbers, KPU's since 2021 and a partner's: nothing to fold, mask or split."""
SERIAL = 7
"""Most figures of a serial; more may be somebody's own number, and is masked."""

Carried = tuple[str | None, int | None, str | None, str | None]
"""What a number tells besides itself: kind, year, code of office and code of letter."""


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
    tails = _Tails()
    carried = tails.read(own)
    numbers, dated, doubts = list(own), [None] * len(own), []
    for at in _find_odd(carried, own, both):
        first = _split(both[at])[0]
        number, cell = (first, both[at]) if first else (_read_number(own[at]), own[at])
        numbers[at], carried[at] = number, _carry(number)
        dated[at] = cell if number and isinstance(cell, str) and _may_hold_date().search(cell) else None
        doubts += _doubt_open(at, number, "number_own" if cell is own[at] else "number")
    theirs = list(partner)
    plain = [cell.__class__ is str and _WHOLE.fullmatch(cell) for cell in partner]
    for at in _find_odd(plain, partner, both):
        theirs[at] = _split(both[at])[1] or _read_number(partner[at])
        doubts += _doubt_open(at, theirs[at], "number" if partner[at] is None else "number_partner")
    carried = [of_row or _NOTHING for of_row in carried]
    told = [list(map(itemgetter(part), carried)) for part in range(len(_NOTHING))]
    return Numbers(numbers, theirs, *told, dated, doubts)


def _find_odd(plain: Sequence, cells: Sequence, both: Sequence) -> list[int]:
    """Return the positions of cells that hold something and are not plain, or stand beside a cell for both numbers."""
    told = enumerate(zip(plain, cells, both, strict=True))
    return [at for at, (is_plain, cell, other) in told if other is not None or not (is_plain or cell is None)]


def is_filled(number: str | None) -> bool:
    """Whether a document number is there and no part of it is left open.

    >>> is_filled("445/ /102,9/2023"), is_filled("15/PR.07-NK/52/2022"), is_filled(None)
    (False, True, False)
    """
    return bool(number) and not _UNFILLED.search(number)


def _doubt_open(at: int, number: str | None, column: str) -> list[tuple[int, Doubt]]:
    """Return a doubt where a part of a number is left open."""
    return [(at, Doubt("nomor_belum_diisi", column, number))] if number and not is_filled(number) else []


@lru_cache(maxsize=10_000)
def _split(cell: object) -> tuple[str | None, str | None]:
    return documents.split_numbers(str(cell)) if cell is not None else (None, None)


class _Tails(dict):
    """What follows a serial -> what it carries where it is one of the commonest, else None; few differ in a register."""

    def __missing__(self, tail: str) -> Carried | None:
        found = self[tail] = _carry(f"1/{tail}") if PLAIN.fullmatch(tail) else None
        return found

    def read(self, cells: Iterable) -> list[Carried | None]:
        """Return what each cell carries that is a plain number and nothing else, None for any other."""
        parts = (cell.partition("/") if cell.__class__ is str else _NO_PARTS for cell in cells)
        return [
            self[tail] if serial.isdigit() and len(serial) <= SERIAL else None for serial, _, tail in parts
        ]


def _read_number(cell: object) -> str | None:
    """Return the number of a cell that holds one, without the date that may follow it."""
    if cell is None:
        return None
    text = documents.tidy(cell)
    if text and _may_hold_date().search(text):
        return _split(cell)[0] or text
    return documents.tidy(_LABEL.sub("", text)) if text and _LABEL.match(text) else text


def _carry(number: str | None) -> Carried:
    """Return what a number carries."""
    if number is None:
        return _NOTHING
    letter = _LETTER.search(number)
    return (
        documents.kind_of_number(number),
        documents.year_of_number(number),
        offices.office_of_number(number),
        letter[1].lower() if letter else None,
    )


@cache
def _may_hold_date() -> re.Pattern:
    """Return a pattern for a document number that a date may follow."""
    date = patterns.of("time_words", "date")
    return re.compile(
        rf"{date}|\d\s+[A-Za-z]{{3,9}}\.?\s+\d{{4}}|\b\d{{1,2}}[-/]\d{{1,2}}[-/]\d{{4}}\b", re.IGNORECASE
    )


_NO_PARTS = ("", "", "")
_WHOLE = re.compile(rf"\d{{1,{SERIAL}}}/(?:{PLAIN.pattern})")
_NOTHING: Carried = (None, None, None, None)
_LETTER = re.compile(r"/\s*[A-Z]{2}\.?\d{2}(?:\.\d{1,2})?\s*-\s*([A-Za-z]{2,4})\s*/")
_UNFILLED = re.compile(r"/\s+/|/\s*[.…_]{2,}\s*/|^\s*[.…_]*\s*/|^\?+/")
_LABEL = re.compile(r"^(?:nomor|no)\b\s*[.:]+\s*", re.IGNORECASE)
