"""Rows that can be nothing but an agreement, told at a glance: most rows of most registers are.

Every other row is weighed in full by `roles`, with the same result; this only saves the weighing. Whole columns are
looked at, and every different cell of a column once.
"""

import re
import string
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from functools import cache
from operator import itemgetter

import numpy as np

from kerjasama_analysis.cleaning import documents, patterns
from kerjasama_analysis.cleaning.layout import headers, row_words
from kerjasama_analysis.encoded import Encoded

SUBJECTS = ("partner", "title")
CONTINUED = frozenset(("title", "scope", "obstacle", "follow_up", "implementation", "notes", "contact"))
"""Columns that a row may have filled which only goes on with the one above."""
LONG = 8
"""Length from which a text that begins with a letter or number is no mark for a blank (null, none, kosong)."""
FIGURES = frozenset("123456789")
NOTHING = frozenset("nNtTbB")
"""How words begin that say there is nothing to report."""
ENOUGH_FILLED, ENOUGH_TOLD = 5, 3
FILLED, TOLD, SUBJECT, OWN, ODD = (1 << shift for shift in range(0, 60, 12))
"""What a cell counts for, in parts of one number that sums over a row do not mix.

OWN is what a row has that does not go on with the one above, ODD a ditto mark or the label of a column.
"""
PART = (1 << 12) - 1

DITTO_LENGTH = 25


@dataclass
class Routine:
    """The rows of a table that are agreements at a glance: their cells by slug, and the positions of all other rows."""

    others: Sequence[int]
    columns: dict[str, Sequence] = field(default_factory=dict)


def find(
    rows: Sequence[list],
    slugs: dict[int, str],
    *,
    unsure: Collection[int] = (),
    is_label: Callable[[str], bool] = lambda text: False,
) -> Routine:
    """Return what is told at a glance of the rows below a header whose columns are `slugs`.

    A row is an agreement that bears a count and tells a subject and two things more, none of them by a ditto mark.
    Where no column counts, more cells have to be filled, none by the label of a column. `unsure` are rows that are
    to be weighed all the same, as the first is where no column counts: it may say how a row is to be filled in.
    Nothing is told where a slug has several columns.

    >>> slugs = {0: "no", 1: "partner", 2: "number", 3: "kind", 4: "starts_on"}
    >>> rows = [["1.", "Universitas Contoh", "1/NK/2022", "MoU", "1 Mei 2022"], ["Jumlah", "", 4.0, "", ""]]
    >>> found = find(rows, slugs)
    >>> found.others, list(found.columns["number"])
    ([1], ['1/NK/2022', 4.0])
    """
    if not rows or len(set(slugs.values())) < len(slugs):
        return Routine(range(len(rows)))
    width = max(slugs) + 1
    if min(map(len, rows)) < width:
        rows = [row if len(row) >= width else row + [None] * (width - len(row)) for row in rows]
    counts = "no" in slugs.values()
    columns, sums = {}, np.zeros(len(rows), np.int64)
    routine = np.ones(len(rows), bool)
    for column, slug in sorted(slugs.items()):
        cells = list(map(itemgetter(column), rows))
        if slug == "no":
            columns[slug] = cells
            routine &= np.fromiter(map(_is_count, cells), bool, len(rows))
            sums += FILLED + OWN
            continue
        held = Encoded.of(cells)
        weights = _weigh(held.values, slug, None if counts else is_label)
        sums += np.fromiter(weights, np.int64, len(weights))[held.codes]
        columns[slug] = Encoded(
            held.codes, [cell if weight else None for cell, weight in zip(held.values, weights, strict=True)]
        )
    filled = ENOUGH_FILLED if counts else max(ENOUGH_FILLED, len(slugs) // 2 + 1)
    routine &= (sums & PART >= filled) & (sums // TOLD & PART >= ENOUGH_TOLD)
    routine &= (sums // SUBJECT & PART > 0) & (sums // OWN & PART > 0) & (sums < ODD)
    routine[[*unsure, *([] if counts else [0])]] = False
    return Routine(np.flatnonzero(~routine).tolist(), columns)


def _is_count(cell: object) -> bool:
    return cell.__class__ is float or (cell.__class__ is str and bool(_COUNT.fullmatch(cell)))


def _weigh(cells: Sequence, slug: str, is_label: Callable[[str], bool] | None) -> list[int]:
    """Return what each of the different cells of a column counts for; 0 for blanks.

    Of document numbers hardly any two are equal: most are told by their look.
    """
    tells, is_subject = slug in headers.TELLING, slug in SUBJECTS
    begins = _plain_begins() if slug in headers.NUMBERS else ()
    own = 0 if slug in CONTINUED else OWN
    weights = [
        FILLED + TOLD + own
        if begins and cell.__class__ is str and len(cell) > LONG and cell[0] in begins
        else (told + own if (told := _weigh_cell(cell, tells, is_subject)) else 0)
        for cell in cells
    ]
    if is_label is not None:
        weights = [
            ODD if cell.__class__ is str and is_label(cell) else weight
            for cell, weight in zip(cells, weights, strict=True)
        ]
    return weights


def _weigh_cell(cell: object, tells: bool, may_be_subject: bool) -> int:
    if cell is None or cell == "":
        return 0
    is_text = cell.__class__ is str
    if is_text and cell[0].isspace() and cell.isspace():
        return 0
    if is_ditto(cell):
        return ODD
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


_COUNT = re.compile(r"\s*\d{1,7}\s*[.)]?\s*")
