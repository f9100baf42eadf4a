"""Document numbers of a table's rows: own and partner's, from one cell that holds both or from a cell each."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import itemgetter

from kerjasama_analysis.cleaning import documents, offices, patterns
from kerjasama_analysis.cleaning.times.terms import Doubt
from kerjasama_analysis.encoded import Encoded, map_distinct

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

    own: Encoded
    partner: Encoded
    kinds: Encoded
    years: Encoded
    offices: Encoded
    letters: Encoded
    dated: Encoded
    doubts: list[tuple[int, Doubt]]


def read_numbers(both: Sequence, own: Sequence, partner: Sequence) -> Numbers:
    """Return what the number cells of the rows say: cells that hold both, own ones, the partner's ones; None for none.

    >>> read = read_numbers([None], ["12/PR.07-NK/52/2022 tanggal 3 Mei 2022"], ["-"])
    >>> read.own[0], read.partner[0], read.kinds[0], read.years[0], read.offices[0]
    ('12/PR.07-NK/52/2022', None, 'NK', 2022, '52')
    """
    tails = _Tails()
    mine = map_distinct(
        lambda both, cell: (both is None and tails.read(cell)) or _read_own(both, cell), both, own
    )
    theirs = map_distinct(_read_partner, both, partner)
    doubts = _doubt_open(mine, own, "number_own") + _doubt_open(theirs, partner, "number_partner")
    number, carried, dated = (mine.map_values(itemgetter(part)) for part in range(3))
    carried = carried.compact()
    told = [carried.map_values(itemgetter(part)) for part in range(len(_NOTHING))]
    return Numbers(number, theirs.map_values(itemgetter(0)), *told, dated, doubts)


def is_filled(number: str | None) -> bool:
    """Whether a document number is there and no part of it is left open.

    >>> is_filled("445/ /102,9/2023"), is_filled("15/PR.07-NK/52/2022"), is_filled(None)
    (False, True, False)
    """
    if not number or _UNFILLED.search(number):
        return False
    return number[0].isalnum() or not _LEFT_OUT.match(number)


def _doubt_open(read: Encoded, cells: Sequence, column: str) -> list[tuple[int, Doubt]]:
    """Return a doubt for each number of which a part is left open."""
    return [
        (at, Doubt("nomor_belum_diisi", "number" if cells[at] is None else column, read[at][0]))
        for at in read.where(itemgetter(-1))
    ]


@lru_cache(maxsize=10_000)
def _split(cell: object) -> tuple[str | None, str | None]:
    return documents.split_numbers(str(cell)) if cell is not None else (None, None)


class _Tails(dict):
    """What follows a serial -> what it carries where it is one of the commonest, else None; few differ in a register."""

    def __missing__(self, tail: str) -> Carried | None:
        found = self[tail] = _carry(f"1/{tail}") if PLAIN.fullmatch(tail) else None
        return found

    def read(self, cell: object) -> tuple | None:
        """Return what `_read_own` does of a cell that is a plain number and nothing else, None for any other."""
        if cell.__class__ is str:
            serial, _, tail = cell.partition("/")
            if serial.isdigit() and len(serial) <= SERIAL and (carried := self[tail]):
                return cell, carried, None, False
        return None


def _read_own(both: object, cell: object) -> tuple[str | None, Carried, object, bool]:
    """Return the office's number, what it carries, the cell if a date may follow, and whether a part is left open."""
    first = _split(both)[0]
    number, cell = (first, both) if first else (_read_number(cell), cell)
    dated = cell if number and isinstance(cell, str) and _may_hold_date().search(cell) else None
    carried = _carry(number)
    if carried[0] is None and isinstance(cell, str) and (m := _BEFORE.match(cell)):
        carried = (documents.find_kind(m[0]), *carried[1:])
        number = number.removeprefix(m[0].lstrip()) if carried[0] and not _JOINED.match(m[0]) else number
    elif number and (named := _NAMED.match(number)) and documents.find_kind(named[1]):
        number = number[named.end() :]
    return number, carried, dated, bool(number) and not is_filled(number)


def _read_partner(both: object, cell: object) -> tuple[str | None, bool]:
    """Return the partner's number, and whether a part of it is left open."""
    if both is None and cell.__class__ is str and _WHOLE.fullmatch(cell):
        return cell, False
    number = _split(both)[1] or _read_number(cell)
    return number, bool(number) and not is_filled(number)


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
    letter = documents.LETTER.search(number)
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


_WHOLE = re.compile(rf"\d{{1,{SERIAL}}}/(?:{PLAIN.pattern})")
_NOTHING: Carried = (None, None, None, None)
_UNFILLED = re.compile(r"/(?:\s+|\s*[.…_]{2,}\s*)/")
_LEFT_OUT = re.compile(r"\s*[.…_]*\s*/|\?+/")
_NAMED = re.compile(r"([^\d/]{2,60}?)\s*\b(?:nomor|no)\b\s*[.:]*\s*(?=\S*\d)", re.IGNORECASE)
_BEFORE = re.compile(r"\s*[^\d/]{2,60}(?=\d)")
"""Words before a number, that may name its kind: MoU Nomor 12/2021."""
_JOINED = re.compile(r"\s*\w+[-.]$")
"""What begins a number and is a part of it: PKS-2021-04."""
_LABEL = re.compile(
    r"^(?:nomor|no)\b\s*[.:]+\s*(?:[a-z][a-z .()-]{1,40}:\s*(?=\S*\d))?|^[a-z][a-z .()-]{1,40}:\s*(?=\S*\d)",
    re.IGNORECASE,
)
"""What stands before a number and is none of it: Nomor: …, KPU: …, Univ. Contoh : …"""
