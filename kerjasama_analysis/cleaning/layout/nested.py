"""Documents that stand below their partner in one column: 1 Universitas Contoh, a Nota Kesepahaman, b PKS.

The cells are put in place before the rows are walked, so that nothing after knows of it: every document gets its
partner, the kind takes the place of its letter, and the partner's own row becomes a heading.
"""

from collections.abc import Sequence

from kerjasama_analysis.cleaning import documents
from kerjasama_analysis.cleaning.layout import content
from kerjasama_analysis.cleaning.workbooks import Sheet


def unfold(sheet: Sheet, below: int, slugs: dict[int, str], end: int) -> dict[int, str]:
    """Return column -> slug after the cells from row `below` on, which are changed, have been put in place."""
    columns = {slug: c for c, slug in reversed(slugs.items())}
    rows = sheet.rows[below:end]
    head = sheet.rows[below - 1] if below else None  # may be repeated on every page
    if "kind" in columns or not {"no", "partner"} <= columns.keys() or not is_nested(rows, columns, head):
        return slugs
    count, partner = columns["no"], columns["partner"]
    above = None
    for row in rows:
        if len(row) <= max(count, partner) or not row[partner]:
            continue
        if documents.is_kind_word(str(row[partner])):
            row[count], row[partner] = row[partner], above
        elif _is_alone(row, columns):
            above = row[partner]
            row[:] = [None] * len(row)
            row[count] = f"1. {above}"
    return {c: "kind" if c == count else slug for c, slug in slugs.items()}


def is_nested(rows: Sequence[list], columns: dict[str, int], head: list | None) -> bool:
    """Whether a column of partners holds partners that stand alone in their rows, and below them nothing but kinds."""
    partner = columns["partner"]
    if not any(documents.is_kind_word(str(v)) for v in content.values_of(rows, partner)):
        return False
    filled = [row for row in rows if partner < len(row) and row[partner] and row != head]
    kinds = [documents.is_kind_word(str(row[partner])) for row in filled]
    alone = [_is_alone(row, columns) for row in filled]
    first = alone and alone[0] and not kinds[0]
    return bool(first) and all(kind != single for kind, single in zip(kinds, alone, strict=True))


def _is_alone(row: list, columns: dict[str, int]) -> bool:
    """Whether a row holds nothing but a partner and its count."""
    told = (columns["no"], columns["partner"])
    return not any(v not in (None, "") for c, v in enumerate(row) if c not in told)
