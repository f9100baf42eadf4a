"""Columns settled: what labels leave open is decided by the cells below them.

Two columns of one label are the office's and the partner's side; `Nomor` counts rows or names documents; a label
nobody knows is read where its cells are unmistakable and nothing else in the table says the same.
"""

import re
from collections.abc import Sequence

from kerjasama_analysis.cleaning import content
from kerjasama_analysis.cleaning.workbooks import Sheet

TOGETHER = ("kind", "scope", "title", "notes", "partner")
"""Columns of which a table may have several: the cells are read together, or the first filled one counts."""
THEIRS = re.compile(r"mitra|partner|instansi|lembaga|pihak (?:ke-?)?(?:ii|2|kedua)", re.IGNORECASE)


def settle(
    sheet: Sheet, below: int, known: dict[int, str], labels: dict[int, str], unknown: dict[int, str]
) -> dict[int, str]:
    """Return column -> slug, each slug once but those of TOGETHER; columns to be ignored are left out."""
    rows = sheet.rows[below : below + 4 * content.SAMPLE]
    found = _settle_counts(known, rows)
    found = _settle_numbers(found, labels, rows)
    found = _add_by_content(found, unknown, rows)
    kept, seen = {}, set()
    for column, slug in sorted(found.items()):
        if slug != "ignore" and (slug not in seen or slug in TOGETHER):
            kept[column] = slug
        seen.add(slug)
    return kept


def _settle_counts(known: dict[int, str], rows: Sequence[list]) -> dict[int, str]:
    """Tell a column that counts rows from one of document numbers: both may be called No or Nomor."""
    counts = [c for c, slug in known.items() if slug == "no"]
    found = dict(known)
    for at, column in enumerate(counts):
        values = content.values_of(rows, column)
        documents = sum(map(content.is_number, values)) * 2 > len(values) > 0
        serial = values and all(map(content.is_serial, values))
        if documents or (at > 0 and not serial):
            found[column] = "number"
    return found


def _settle_numbers(known: dict[int, str], labels: dict[int, str], rows: Sequence[list]) -> dict[int, str]:
    """Tell the office's own number from the partner's where two columns are called alike."""
    numbers = [c for c, slug in known.items() if slug == "number"]
    if "number_partner" in known.values() or "number_own" in known.values():
        other = "number_own" if "number_partner" in known.values() else "number_partner"
        both = {"number_own", "number_partner"} <= set(known.values())
        return {c: other if c in numbers[:1] and not both else slug for c, slug in known.items()}
    if len(numbers) < 2:
        return known
    theirs = next((c for c in numbers if THEIRS.search(labels[c])), None)
    if theirs is None:
        return {**known, **content.name_numbers(numbers, rows)}
    ours = next(c for c in numbers if c != theirs)
    return {**known, theirs: "number_partner", ours: "number_own"}


def _add_by_content(known: dict[int, str], unknown: dict[int, str], rows: Sequence[list]) -> dict[int, str]:
    """Read a column nobody can name where the table lacks what its cells surely are."""
    held = set(known.values())
    looks = {c: content.look(content.values_of(rows, c)) for c in unknown}
    found = dict(known)
    for kind, same in (("partner", {"partner"}), ("kind", {"kind"}), ("duration", {"duration", "period"})):
        column = next((c for c, seen in looks.items() if seen == kind), None)
        if column is not None and not held & same:
            found[column] = kind
    if not held & {"number", "number_own", "number_partner"}:
        found |= content.name_numbers([c for c, seen in looks.items() if seen == "number"], rows)
    if not held & {"signed_on", "starts_on", "ends_on", "period"}:
        found |= content.name_dates([c for c, seen in looks.items() if seen == "date"], rows)
    return found
