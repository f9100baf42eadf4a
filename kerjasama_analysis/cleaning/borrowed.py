"""What a table has no column for and tells elsewhere: an end among the remarks, the partner inside the title."""

from collections.abc import Sequence
from functools import lru_cache

from kerjasama_analysis.cleaning import partner_cells, phrases
from kerjasama_analysis.cleaning.roles import TableRow

ENDS = {"ends_on", "period", "duration"}


def fill(slugs: dict[int, str], rows: Sequence[TableRow]) -> dict[str, int]:
    """Return slug -> column from which cells were borrowed, after they have been put into the rows."""
    where = {slug: column for column, slug in reversed(slugs.items())}
    lent = {}
    if not ENDS & set(where):
        for lender in ("status", "notes"):
            if "period" not in lent and lender in where and _lend(rows, lender, "period", phrases.end_in):
                lent["period"] = where[lender]
    most = len(rows) // 2
    if (
        "partner" not in where
        and "title" in where
        and _lend(rows, "title", "partner", phrases.partners_in, most)
    ):
        lent["partner"] = where["title"]
    if {"owner", "partner"} <= set(where):
        _exchange_sides(rows)
    return lent


def _exchange_sides(rows: Sequence[TableRow]) -> None:
    """Take the first party for the partner where the office itself stands as the second."""
    for row in rows:
        first, second = row.values.get("owner"), row.values.get("partner")
        if first and second and not _names_partner(str(second)) and _names_partner(str(first)):
            row.values["partner"] = first


@lru_cache(maxsize=100_000)
def _names_partner(text: str) -> bool:
    return bool(partner_cells.split_partners(text))


def _lend(rows: Sequence[TableRow], lender: str, slug: str, read, more_than: int = 0) -> bool:
    """Put what the lender's cells tell into the rows, where more than so many of them tell it; whether they did."""
    found = {id(row): told for row in rows if (told := read(row.values.get(lender)))}
    if len(found) <= more_than:
        return False
    for row in rows:
        if id(row) in found:
            row.values[slug] = found[id(row)]
    return bool(found)
