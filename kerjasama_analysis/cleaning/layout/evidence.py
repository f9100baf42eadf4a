"""Whether a table speaks of agreements at all: many lists of an office have parties, days and numbers too.

Agendas of letters, timetables and lists of regulations have columns that a register has. Some word of theirs must be
of agreements: a label, a title above, the sheet's name, a group, or the kinds that stand in their cells.
"""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from kerjasama_analysis.cleaning import documents, patterns, phrases
from kerjasama_analysis.cleaning.layout import content, header_labels, row_words
from kerjasama_analysis.cleaning.workbooks import Sheet

TIMES = ("signed_on", "starts_on", "ends_on", "period", "duration")
NUMBERS = ("number", "number_own", "number_partner")
TELLERS = ("kind", "title", "number", "number_own", "number_partner", "unit", "faculty", "notes")
"""Columns whose cells may name the kind of a document."""
LONGEST_HEADING = 60
TITLES = 20
"""Rows at the head of a sheet, and right above a table, in which titles are looked for."""
SAMPLE = 4 * content.SAMPLE
"""Rows looked at below a header."""


def speaks(sheet: Sheet, header: tuple[int, int], found: dict[int, str], labels: dict[int, str]) -> bool:
    """Whether anything about a table is of agreements; `header` is its first row and the first below it."""
    top, below = header
    head = sheet.rows[: min(TITLES, top)] + sheet.rows[max(TITLES, top - TITLES) : top]
    above = [value for row in head for value in row if isinstance(value, str)]
    if _is_of_others(found, labels, (*above, sheet.name, sheet.told)):
        return False
    if _are_letters(sheet.rows[below : below + SAMPLE], found):
        return False
    if any(map(is_of_agreements, itertools.chain(labels.values(), (sheet.name, sheet.told), above))):
        return True
    rows = sheet.rows[below : below + SAMPLE]
    if any(_name_kinds(content.values_of(rows, c)) for c, slug in found.items() if slug in TELLERS):
        return True
    return any(map(documents.find_kinds, _headings(rows)))


def _are_letters(rows: Sequence[list], found: dict[int, str]) -> bool:
    """Whether a table without kinds only bears numbers of letters: invitations to a meeting about agreements."""
    columns = [c for c, slug in found.items() if slug in NUMBERS]
    if not columns or "kind" in found.values():
        return False
    values = [v for c in columns for v in content.values_of(rows, c) if isinstance(v, str)]
    return len(values) > 1 and all(map(documents.is_letter, values))


def is_of_agreements(text: str) -> bool:
    """Whether a label, a title or a name speaks of agreements.

    >>> is_of_agreements("Data KS 2023"), is_of_agreements("AGENDA SURAT KELUAR"), is_of_agreements("tb_mou")
    (True, False, True)
    """
    return bool(_of_agreements().search(header_labels.fold(text)))


def is_of_exports(found: dict[int, str], labels: dict[int, str]) -> bool:
    """Whether columns that a database has of its agreements stand together, though it keeps their partners elsewhere.

    A number, a signing and an end; a partner, a field and a year; or what is called the name or the number of an
    agreement, its start and its end.
    """
    held = set(found.values())
    if held >= {"number", "signed_on", "ends_on"} or held >= {"key", "partner", "scope", "year"}:
        return True
    names = [header_labels.fold(labels[c]) for c, slug in found.items() if slug in ("title", *NUMBERS)]
    named = any(is_of_agreements(name) and not _other("activity").search(name) for name in names)
    return named and held >= {"key", "starts_on", "ends_on"}


def is_enough(sheet: Sheet, below: int, found: dict[int, str]) -> bool:
    """Whether few columns are enough where agreements are spoken of: below stand parties, and days or durations,
    or numbers of documents with their year."""
    rows = row_words.before_signature(sheet.rows[below : below + SAMPLE])
    cells = {slug: content.values_of(rows, c) for c, slug in reversed(found.items())}
    timed = any(content.look(cells.get(slug, ())) in ("date", "duration") for slug in TIMES)
    timed = timed or any(content.look(cells.get(slug, ())) == "number" for slug in NUMBERS)
    titles = cells.get("title", ())
    return timed and (content.look(cells.get("partner", ())) == "partner" or _name_parties(titles))


def _name_parties(titles: Sequence[object]) -> bool:
    """Whether titles name parties: nearly all of them, or half, and the others at least speak of agreements."""
    named = sum(phrases.partners_in(title) is not None for title in titles)
    if named >= content.ENOUGH * len(titles):
        return bool(titles)
    return named * 2 >= len(titles) and all(isinstance(t, str) and is_of_agreements(t) for t in titles)


def _is_of_others(found: dict[int, str], labels: dict[int, str], titles: Iterable[str]) -> bool:
    """Whether a table is a list of something else, though it has words of agreements.

    Its title says so, two of its labels are those of an agenda of letters, or it tells of activities alone: what was
    done, when and where, with nothing of a document.
    """
    if any(_other("title").search(header_labels.fold(title)) for title in titles):
        return True
    folded = [header_labels.fold(label) for label in labels.values()]
    kinds = any(
        slug == "kind" and header_labels.find_column(labels[c]) == "kind" for c, slug in found.items()
    )
    kinds = kinds or any(map(documents.find_kinds, labels.values()))
    letters, more = (
        sum(bool(_other(role).search(label)) for label in folded) for role in ("label", "letter")
    )
    if letters and letters + more > 1 and not kinds:
        return True
    timed = [labels[c] for c, slug in found.items() if slug in TIMES]
    told = set(found.values()) & {"kind", *NUMBERS}
    aside = timed and all(header_labels.speaks("aside", label) for label in timed)
    done = sum(bool(_other("activity").search(label)) for label in folded)
    return not told and (done > 1 or bool(aside and done))


@cache
def _other(role: str) -> re.Pattern:
    return re.compile(patterns.of("other_list_words", role))


@cache
def _of_agreements() -> re.Pattern:
    return re.compile(patterns.of("agreement_words"))


def _headings(rows: Sequence[list]) -> Iterator[str]:
    """Yield the short texts that stand alone in their row, or beside a letter."""
    for row in rows:
        filled = [v for v in row if v not in (None, "")]
        if 0 < len(filled) <= 2 and isinstance(filled[-1], str) and len(filled[-1]) <= LONGEST_HEADING:
            yield filled[-1]


def _name_kinds(values: Sequence[object] | Iterable) -> bool:
    """Whether half of the cells name a kind of document, in words or in a number."""
    told = [
        bool(documents.find_kinds(v) or documents.kind_of_number(v)) for v in values if isinstance(v, str)
    ]
    return bool(told) and sum(told) * 2 >= len(told)
