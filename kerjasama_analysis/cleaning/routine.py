"""Rows that can be nothing but an agreement, told at a glance: most rows of most registers are.

Every other row is weighed in full by `roles`, with the same result; this only saves the weighing. Whole columns are
looked at, and every different cell of a column once.
"""

import re
import string
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import cache
from operator import itemgetter

import numpy as np

from kerjasama_analysis.cleaning import documents, headers, patterns, row_words
from kerjasama_analysis.encoded import Encoded

SUBJECTS = ("partner", "title")
LONG = 8
"""Length from which a text that begins with a letter or number is no mark for a blank (null, none, kosong)."""
FIGURES = frozenset("123456789")
NOTHING = frozenset("nNtTbB")
"""How words begin that say there is nothing to report."""
ENOUGH_FILLED, ENOUGH_TOLD = 5, 3
FILLED, TOLD, SUBJECT, DITTO = (1 << shift for shift in (0, 16, 32, 48))
"""What a cell counts for, in parts of one number that sums over a row do not mix."""
PART = (1 << 16) - 1

DITTO_LENGTH = 25


@dataclass
class Routine:
    """The rows of a table that are agreements at a glance: their cells by slug, and the positions of all other rows."""

    others: Sequence[int]
    columns: dict[str, Sequence] = field(default_factory=dict)


def find(rows: Sequence[list], slugs: dict[int, str], first: int, unsure: Collection[int] = ()) -> Routine:
    """Return what is told at a glance of the rows below a header whose columns are `slugs`, the first of them `first`.

    A row is an agreement that begins with a number and tells a subject and two things more, none of them by a
    ditto mark; `unsure` are rows that are to be weighed all the same. Nothing is told where the first column does not
    count the rows or a slug has several columns.

    >>> slugs = {0: "no", 1: "partner", 2: "number", 3: "kind", 4: "starts_on"}
    >>> rows = [[1.0, "Universitas Contoh", "1/NK/2022", "MoU", "1 Mei 2022"], ["Jumlah", "", 4.0, "", ""]]
    >>> found = find(rows, slugs, 0)
    >>> found.others, list(found.columns["number"])
    ([1], ['1/NK/2022', 4.0])
    """
    if not rows or slugs.get(first) != "no" or len(set(slugs.values())) < len(slugs):
        return Routine(range(len(rows)))
    width = max(slugs) + 1
    if min(map(len, rows)) < width:
        rows = [row if len(row) >= width else row + [None] * (width - len(row)) for row in rows]
    columns, sums = {}, np.full(len(rows), FILLED)
    for column, slug in sorted(slugs.items()):
        cells = list(map(itemgetter(column), rows))
        if slug == "no":
            columns[slug] = cells
            continue
        held = Encoded.of(cells)
        weights = _weigh(held.values, slug)
        sums += np.fromiter(weights, np.int64, len(weights))[held.codes]
        columns[slug] = Encoded(
            held.codes, [cell if weight else None for cell, weight in zip(held.values, weights, strict=True)]
        )
    counted = np.fromiter((cell.__class__ is float for cell in columns["no"]), bool, len(rows))
    told = (sums & PART >= ENOUGH_FILLED) & (sums // TOLD & PART >= ENOUGH_TOLD)
    routine = counted & told & (sums // SUBJECT & PART > 0) & (sums < DITTO)
    routine[list(unsure)] = False
    return Routine(np.flatnonzero(~routine).tolist(), columns)


def _weigh(cells: Sequence, slug: str) -> list[int]:
    """Return what each of the different cells of a column counts for; 0 for blanks.

    Of document numbers hardly any two are equal: most are told by their look.
    """
    tells, is_subject = slug in headers.TELLING, slug in SUBJECTS
    begins = _plain_begins() if slug in headers.NUMBERS else ()
    return [
        FILLED + TOLD
        if begins and cell.__class__ is str and len(cell) > LONG and cell[0] in begins
        else _weigh_cell(cell, tells, is_subject)
        for cell in cells
    ]


def _weigh_cell(cell: object, tells: bool, may_be_subject: bool) -> int:
    if cell is None or cell == "":
        return 0
    is_text = cell.__class__ is str
    if is_text and cell[0].isspace() and cell.isspace():
        return 0
    if is_ditto(cell):
        return DITTO
    if not tells:
        return FILLED
    is_long = is_text and len(cell) > LONG and (cell[0].isalpha() or cell[0] in FIGURES)
    if not (is_long or documents.tidy(cell)):
        return FILLED
    named = may_be_subject and is_text and not cell[0].isdigit()
    is_subject = named and not (cell[0] in NOTHING and row_words.is_nothing(cell))
    return FILLED + TOLD + (SUBJECT if is_subject else 0)


def is_ditto(value: object) -> bool:
    """Whether a cell says that it is as the one above.

    >>> is_ditto("sda"), is_ditto(" ” "), is_ditto("Sdr. Contoh"), is_ditto(3.0)
    (True, True, False, False)
    """
    return value.__class__ is str and len(value) < DITTO_LENGTH and bool(_ditto().fullmatch(value.strip()))


@cache
def _plain_begins() -> frozenset[str]:
    """Return how a text begins that is neither a ditto mark nor, from some length on, a blank."""
    firsts = {pattern[0].lower() for pattern in patterns.listed("cell_words", "ditto")}
    letters = () if firsts & set("(\\.") else string.ascii_lowercase
    plain = "".join(letter for letter in letters if letter not in firsts)
    return FIGURES | frozenset(plain + plain.upper())


@cache
def _ditto() -> re.Pattern:
    return re.compile(rf"{patterns.of('cell_words', 'ditto')}\s*\.?", re.IGNORECASE)
