"""Rows that hold several documents: Nomor MoU and Nomor PKS beside one partner, or the questions of a form asked again.

Each becomes a table for itself that shares the remaining columns: partner, office, obstacles.
"""

import re
from collections import Counter
from dataclasses import replace

from kerjasama_analysis.cleaning import documents
from kerjasama_analysis.cleaning.layout import header_labels, headers
from kerjasama_analysis.cleaning.layout.headers import Header
from kerjasama_analysis.cleaning.layout.table_rows import TableRows
from kerjasama_analysis.encoded import Encoded

OWN = headers.NUMBERS | headers.DATES | {"title", "scope", "status", "notes"}
"""What a document has for itself where the partner is shared."""
OF_PARTNERS = {"partner", "number_partner"}
"""What one document has for each of several partners."""

Columns = dict[int, str]


def split(header: Header) -> list[tuple[Header, str | None]]:
    """Return the headers of the documents that a row holds, each with its kind if the labels tell it.

    A header's own columns are its `needed`: a row in which all of them are blank holds no such document.
    """
    rounds = _rounds(header)
    if len(rounds) > 1:
        return [(_share(header, own, rounds), None) for own in rounds]
    kinds = _kinds(header)
    if len(kinds) > 1:
        shared = replace(header, columns={c: s for c, s in header.columns.items() if s != "kind"})
        return [(_share(shared, own, kinds.values()), kind) for kind, own in kinds.items()]
    return [(header, None)]


def tell_kind(rows: TableRows, kind: str) -> None:
    """Put the kind that the labels tell into the rows."""
    rows.columns["kind"] = Encoded.constant(kind, len(rows))


def _kinds(header: Header) -> dict[str, Columns]:
    """Return kind -> the columns of its documents.

    Labels that merely use two words for one document (Nomor MoU, Tanggal Perjanjian) split nothing: the kinds must
    tell the same of themselves.
    """
    own: dict[str, Columns] = {}
    for column, label in header.labels.items():
        kinds, slug = documents.find_kinds(label), header_labels.find_column(label)
        if len(kinds) == 1 and slug in OWN:
            own.setdefault(kinds.pop(), {})[column] = slug
    told = [set(columns.values()) & (headers.NUMBERS | headers.DATES) for columns in own.values()]
    return own if len(own) > 1 and set.intersection(*told) else {}


def _rounds(header: Header) -> list[Columns]:
    """Return the columns of each round of questions: numbered (Nama Mitra 2) or asked again in the same words.

    A round asks for a partner and something more than the partner's number; Pihak 1 and Pihak 2 are the sides of one
    document.
    """
    rounds: dict[int, Columns] = {}
    times: Counter = Counter()
    for column, label in header.labels.items():
        folded = header_labels.fold(label)
        m = _NUMBERED.fullmatch(folded)
        asked = m[1] if m else folded
        times[asked] += 1
        slug = header_labels.find_column(asked)
        if slug and not _SIDES.search(folded):
            rounds.setdefault(int(m[2]) if m else times[asked], {})[column] = slug
    again = {
        column for columns in rounds.values() for column in columns if _is_asked_again(header, column, times)
    }
    asked = [{c: slug for c, slug in columns.items() if c in again} for columns in rounds.values()]
    full = [
        own
        for own in asked
        if "partner" in own.values() and set(own.values()) & headers.TELLING - OF_PARTNERS
    ]
    return full if len(full) > 1 else []


def _is_asked_again(header: Header, column: int, times: Counter) -> bool:
    folded = header_labels.fold(header.labels[column])
    m = _NUMBERED.fullmatch(folded)
    return times[m[1] if m else folded] > 1


def _share(header: Header, own: Columns, all_own) -> Header:
    """Return the header of one document: its own columns, each meaning once, and those that no document has."""
    taken = {column for columns in all_own for column in columns}
    shared = {c: slug for c, slug in header.columns.items() if c not in taken}
    first = {c: slug for c, slug in own.items() if slug not in [own[d] for d in own if d < c]}
    return replace(header, columns=dict(sorted({**shared, **first}.items())), needed=frozenset(own))


_NUMBERED = re.compile(r"(.+?)[\s(]*(?:ke ?-? ?)?([1-9])\)?")
_SIDES = re.compile(r"\bpihak\b|\bparty\b")
