"""Whether another table begins below one: the next header with other columns, and what only looks like it."""

from collections.abc import Iterator

from kerjasama_analysis.cleaning.formats.sheets import Sheet
from kerjasama_analysis.cleaning.layout import content, headers
from kerjasama_analysis.cleaning.layout.headers import Header

VAIN, VAIN_BELOW_GAPS = 200, 2000
"""Rows weighed as the next header in vain before only those below a gap are weighed, and before none is."""


def find(sheet: Sheet, header: Header) -> Header | None:
    """Return the next header with other columns; one that repeats this header on a new page is not a new table."""
    own = header.parts()
    dated = [
        c
        for c, slug in header.columns.items()
        if slug in headers.DATES | headers.NUMBERS or slug in ("no", "key")
    ]
    vain = 0
    for at in _not_counted(sheet, header):
        row = sheet.rows[at]
        if vain >= VAIN and (vain >= VAIN_BELOW_GAPS or not _is_below_gap(sheet, at)):
            continue
        if any(
            c < len(row) and row[c] and headers.is_data(row[c]) for c in dated
        ) or not headers.looks_like_labels(row):
            continue
        if any(c < len(row) and content.is_date(row[c]) for c in dated):
            continue
        if _is_the_same(row, header) or _is_the_same(_row(sheet, at + 1), header):
            continue  # the row above a repeated header is none of it
        following = headers.read_header(sheet, at)
        if following and following.is_register() and not _repeats(following, own, header):
            return following
        vain += 1
    return None


def _row(sheet: Sheet, at: int) -> list:
    return sheet.rows[at] if at < len(sheet.rows) else []


def _is_the_same(row: list, header: Header) -> bool:
    """Whether a row says what the header of one row says, cell by cell."""
    told = {c: text for c, v in enumerate(row) if v is not None and (text := str(v).strip())}
    return header.depth == 1 and told == header.labels


def _is_below_gap(sheet: Sheet, at: int) -> bool:
    """Whether the row above is blank, or a title of one or two cells."""
    return sum(v is not None and v != "" for v in sheet.rows[at - 1]) <= 2


def _not_counted(sheet: Sheet, header: Header) -> Iterator[int]:
    """Yield the rows below a header that its column of counts does not number: the others are no headers."""
    counts = next((c for c, slug in header.columns.items() if slug == "no"), None)
    for at in range(header.below, len(sheet.rows)):
        row = sheet.rows[at]
        if counts is None or counts >= len(row) or row[counts].__class__ is not float or not row[counts]:
            yield at


def _repeats(following: Header, own: set[str], header: Header) -> bool:
    """Whether a header further down is the same one on a new page, cut or slightly changed as it may be."""
    parts = following.parts()
    same_place = sum(header.columns.get(c) == slug for c, slug in following.columns.items())
    return len(parts & own) >= 0.8 * len(parts) and same_place >= 0.8 * len(following.columns)
