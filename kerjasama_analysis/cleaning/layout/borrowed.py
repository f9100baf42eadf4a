"""What a table has no column for and tells elsewhere: an end among the remarks, the partner inside the title,
the kind above a number."""

from collections.abc import Callable
from functools import lru_cache

from kerjasama_analysis.cleaning import documents, phrases, sides
from kerjasama_analysis.cleaning.layout.table_rows import TableRows
from kerjasama_analysis.cleaning.names import partner_cells
from kerjasama_analysis.encoded import Encoded, map_distinct

NUMBERS = ("number", "number_own")
LENDERS_OF_ENDS = ("status", "notes", *NUMBERS)
LENDERS_OF_KINDS = (*NUMBERS, "title")


def fill(slugs: dict[int, str], rows: TableRows) -> dict[str, int]:
    """Return slug -> column from which cells were borrowed, after they have been put into the rows."""
    where = {slug: column for column, slug in reversed(slugs.items())}
    lent = {}
    if not {"ends_on", "period"} & set(where):
        for lender in LENDERS_OF_ENDS if "duration" not in where else NUMBERS:
            if lender in where and _lend(rows, lender, "period", phrases.end_in):
                lent.setdefault("period", where[lender])
    for lender in NUMBERS if "title" not in where else ():
        if lender in where and _lend(rows, lender, "title", phrases.subject_in):
            lent.setdefault("title", where[lender])
    most = len(rows) // 2
    if {"partner", "title"} & set(where):
        lent |= _lend_sides(where, rows, most)
    if (
        not {"partner"} & {*where, *lent}
        and "title" in where
        and _lend(rows, "title", "partner", phrases.partners_in, most)
    ):
        lent["partner"] = where["title"]
    for lender in LENDERS_OF_KINDS if "kind" not in where else ():
        if "kind" not in lent and lender in where and _lend(rows, lender, "kind", _first_line_kind, most):
            lent["kind"] = where[lender]
    if {"owner", "partner"} <= set(where):
        _exchange_sides(rows)
    return lent


def _lend_sides(where: dict[str, int], rows: TableRows, more_than: int) -> dict[str, int]:
    """Take the owner out of titles that name two sides: where they stand as partners, and where there are none."""
    lender = "partner" if "partner" in where else "title"
    held = Encoded.of(rows.columns[lender])
    found = sides.other_sides(held.values)
    if lender == "partner":
        rows.columns[lender] = held.map_values(lambda cell: found.get(cell, cell))
    elif found and _lend(rows, lender, "partner", found.get, more_than):
        return {"partner": where[lender]}
    return {}


def _first_line_kind(cell: object) -> str | None:
    """Return the kind that stands above number and title in one cell, or None."""
    first, _, rest = cell.partition("\n") if isinstance(cell, str) else ("", "", "")
    return first if rest and documents.is_kind_word(first) else None


def _exchange_sides(rows: TableRows) -> None:
    """Take the first party for the partner where the office itself stands as the second, its number with it."""
    first, second = (Encoded.of(rows.columns[side]) for side in ("owner", "partner"))
    turned = map_distinct(_are_turned, first, second).where(bool)
    rows.columns["partner"] = second.changed({at: first[at] for at in turned})
    if {"number_own", "number_partner"} <= set(rows.columns):
        own, other = (Encoded.of(rows.columns[side]) for side in ("number_own", "number_partner"))
        turned = [at for at in turned if not _is_own(own[at]) and _is_own(other[at])]
        rows.columns["number_own"] = own.changed({at: other[at] for at in turned})
        rows.columns["number_partner"] = other.changed({at: own[at] for at in turned})


def _are_turned(first: object, second: object) -> bool:
    """Whether the partner stands as the first party, and the office itself as the second."""
    return bool(first and second and not _names_partner(str(second)) and _names_partner(str(first)))


def _is_own(number: object) -> bool:
    """Whether a number is of KPU's own pattern."""
    return bool(documents.OWN_NUMBER.search(str(number or "").upper()))


@lru_cache(maxsize=100_000)
def _names_partner(text: str) -> bool:
    return bool(partner_cells.split_partners(text))


def _lend(rows: TableRows, lender: str, slug: str, read: Callable, more_than: int = 0) -> bool:
    """Put what the lender's cells tell into the rows, where more than so many of them tell it; whether they did."""
    found = map_distinct(read, rows.columns[lender])
    if len(found.where(bool)) <= more_than:
        return False
    rows.columns[slug] = map_distinct(lambda told, held: held or told, found, rows.columns[slug])
    return True
