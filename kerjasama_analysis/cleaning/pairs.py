"""Rows that hold a document of each kind: Nomor MoU, Tanggal MoU, Nomor PKS, Tanggal PKS beside one partner."""

from collections.abc import Sequence
from dataclasses import replace

from kerjasama_analysis.cleaning import documents, header_labels, headers
from kerjasama_analysis.cleaning.headers import Header
from kerjasama_analysis.cleaning.roles import TableRow

OWN = headers.NUMBERS | headers.DATES | {"title", "scope", "status", "notes"}
"""What a document has for itself; partner, office and obstacles are shared by the documents of a row."""


def split_kinds(header: Header) -> list[tuple[Header, str | None, frozenset[str]]]:
    """Return one header for each kind of document that has columns of its own, with the kind and those columns' slugs.

    Labels that merely use two words for one document (Nomor MoU, Tanggal Perjanjian) split nothing: the kinds must
    tell the same of themselves.
    """
    own: dict[str, dict[int, str]] = {}
    for column, label in header.labels.items():
        kinds, slug = documents.find_kinds(label), header_labels.find_column(label)
        if len(kinds) == 1 and slug in OWN:
            own.setdefault(kinds.pop(), {})[column] = slug
    told = [set(columns.values()) & (headers.NUMBERS | headers.DATES) for columns in own.values()]
    if len(own) < 2 or not set.intersection(*told):
        return [(header, None, frozenset())]
    shared = {
        c: slug for c, slug in header.columns.items() if not any(c in columns for columns in own.values())
    }
    shared = {c: slug for c, slug in shared.items() if slug != "kind"}
    return [
        (
            replace(header, columns=dict(sorted({**shared, **_first_of_each(columns)}.items()))),
            kind,
            frozenset(columns.values()),
        )
        for kind, columns in own.items()
    ]


def keep_kind(rows: Sequence[TableRow], kind: str, own: frozenset[str]) -> list[TableRow]:
    """Return the rows that hold a document of that kind, each told so."""
    kept = [row for row in rows if any(documents.tidy(row.values.get(slug)) for slug in own)]
    for row in kept:
        row.values["kind"] = kind
    return kept


def _first_of_each(columns: dict[int, str]) -> dict[int, str]:
    return {c: slug for c, slug in columns.items() if slug not in [columns[d] for d in columns if d < c]}
