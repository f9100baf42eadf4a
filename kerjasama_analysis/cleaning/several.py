"""Rows whose cells list several documents: 1. MoU Nomor … 2. PKS Nomor …, and as many dates beside or inside them.

Such a row is read as so many agreements only where the lists are parallel beyond doubt; what looks like several
documents and is not parallel stays one agreement, and a doubt says so.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from kerjasama_analysis.cleaning import dates, documents, patterns
from kerjasama_analysis.cleaning.layout.table_rows import TableRows
from kerjasama_analysis.cleaning.times.terms import Doubt
from kerjasama_analysis.encoded import Encoded

HOLDERS = ("number", "number_own", "title", "kind")
"""Columns whose cells may list documents; the last two where the table has no column of numbers."""
DAYS = ("signed_on", "starts_on", "ends_on")
TIMES = (*DAYS, "period", "duration")
LISTED = (
    "number",
    "number_own",
    "number_partner",
    "kind",
    *TIMES,
    "title",
    "scope",
    "status",
    "notes",
    "partner",
)
"""Columns of which each document has its own item, where they list as many; all others are shared."""
LINES = ("number", "number_own", "number_partner", "kind", *TIMES)
"""Columns in which a line is an item though it bears no number."""
BEGINS = frozenset(("1.", "1)", "(1", "a.", "a)", "(a", "A.", "A)"))
MOST = 20


@dataclass(frozen=True)
class _Split:
    """The documents of one row: column -> its items, one a document."""

    count: int
    items: Mapping[str, Sequence[object]]


def split(rows: TableRows) -> tuple[TableRows, list[tuple[int, Doubt]]]:
    """Return the rows with one for each document of those that list several, and what was doubted on the way."""
    found: dict[int, _Split] = {}
    doubts: dict[int, Doubt] = {}
    for at in _likely(rows.columns):
        values = {slug: cells[at] for slug, cells in rows.columns.items() if cells[at] is not None}
        told = _read(values)
        if isinstance(told, Doubt):
            doubts[at] = told
        elif told:
            found[at] = told
    if not found:
        return rows, list(doubts.items())
    origin = [at for at in range(len(rows)) for _ in range(found[at].count if at in found else 1)]
    first = {at: place for place, at in reversed(list(enumerate(origin)))}
    more = rows.taken(origin, {slug for of_row in found.values() for slug in of_row.items})
    for at, told in found.items():
        for slug, items in told.items.items():
            more.columns[slug][first[at] : first[at] + told.count] = items
    noted = [(first[at], doubt) for at, doubt in doubts.items()]
    noted += [
        (first[at], Doubt("beberapa_naskah_dipisah", column, str(rows.columns[column][at]), str(told.count)))
        for at, told in found.items()
        for column in [next(slug for slug in HOLDERS if slug in told.items and rows.columns[slug][at])]
    ]
    return more, noted


def items_of(cell: object) -> list[str]:
    """Return the items of a numbered list, empty where a cell is none.

    >>> items_of("1. 12/PR.07-NK/52/2021; 2. 13/PR.07-PKS/52/2022"), items_of("a) 3 Mei 2021 b) 4 Juni 2022")
    (['12/PR.07-NK/52/2021', '13/PR.07-PKS/52/2022'], ['3 Mei 2021', '4 Juni 2022'])
    >>> items_of("1. Universitas Contoh"), items_of("12/PR.07-NK/52/2021")
    ([], [])
    """
    text = cell.strip() if isinstance(cell, str) else ""
    if text[:2] not in BEGINS:
        return []
    first = re.search(r"\w", text)[0]
    cuts: list[re.Match] = []
    for mark in range(MOST):
        at = cuts[-1].end() if cuts else 0
        m = _mark(chr(ord(first) + mark) if first.isalpha() else str(mark + 1)).search(text, at)
        if m is None or (not cuts and m.start() > 0):
            break
        cuts.append(m)
    ends = [*(m.start() for m in cuts[1:]), len(text)]
    found = [text[m.end() : end].strip(" ;,\n\t") for m, end in zip(cuts, ends, strict=True)]
    return found if len(found) > 1 and all(found) else []


def _likely(columns: Mapping[str, list]) -> list[int]:
    """Return the positions of rows in which a column that may list documents, or a day, is of several lines or items."""
    holders = [slug for slug in HOLDERS[:2] if slug in columns] or [s for s in HOLDERS if s in columns]
    asked = [*holders, *(slug for slug in DAYS if slug in columns)]
    found: set[int] = set()
    for slug in asked:
        found.update(Encoded.of(columns[slug]).where(_may_list))
    return sorted(found)


def _may_list(cell: object) -> bool:
    return isinstance(cell, str) and ("\n" in cell or ";" in cell or cell[:2] in BEGINS)


def _read(values: Mapping[str, object]) -> _Split | Doubt | None:
    """Return the documents that the cells of a row list in parallel, a doubt where they only seem to, or None."""
    for slug in HOLDERS:
        items = _documents(values.get(slug)) if slug in values else []
        items = items or (_kinds(values[slug]) if slug == "kind" and slug in values else [])
        if not items or (slug in HOLDERS[2:] and {"number", "number_own"} & set(values)):
            continue
        lists = {column: told for column in LISTED if (told := _list(column, values, len(items)))}
        dated = all(dates.find_date(item) for item in items)
        if dated or any(_are_times(column, lists[column], values) for column in TIMES if column in lists):
            return _Split(len(items), _with_kinds(slug, items, lists, values, dated))
        if _are_several(items):
            return Doubt("beberapa_naskah", slug, str(values[slug]), str(len(items)))
    return next(_open_days(values), None)


def _documents(cell: object) -> list[str]:
    """Return the items of a cell that lists document numbers: numbered ones, or lines that each name a kind."""
    items = items_of(cell)
    if not items and isinstance(cell, str):
        lines = _lines(cell)
        items = lines if len(lines) > 1 and (all(map(_kind_before, lines)) or _count_own(lines) > 1) else []
    return items if all(map(_is_number, items)) else []


def _kinds(cell: object) -> list[str]:
    """Return the items of a cell that lists kinds; two names of one kind below each other are one document."""
    items = items_of(cell)
    lines = items or (_lines(cell) if isinstance(cell, str) else [])
    told = list(map(documents.find_kind, lines))
    different = bool(items) or len(set(told)) == len(told)
    return lines if len(lines) > 1 and different and all(map(documents.is_kind_word, lines)) else []


def _lines(cell: str) -> list[str]:
    return [line.strip(" ,") for line in re.split(r"[\n;]+", cell) if line.strip(" ,")]


def _is_number(item: str) -> bool:
    return any(ch.isdigit() for ch in item) and bool(_NUMBER.search(item))


def _count_own(items: Sequence[str]) -> int:
    return sum(bool(documents.OWN_NUMBER.search(item.upper())) for item in items)


def _are_several(items: Sequence[str]) -> bool:
    """Whether items are surely several documents, and not the two numbers that the sides of one gave it."""
    return len(items) > 2 or _count_own(items) > 1 or all(map(_kind_before, items))


def _list(column: str, values: Mapping[str, object], count: int) -> list[str]:
    """Return the items of a column where it lists as many as there are documents."""
    cell = values.get(column)
    items = items_of(cell)
    if not items and column in LINES and isinstance(cell, str):
        items = _lines(cell)
        if column == "kind" and len(items) != count:
            items = re.split(rf"\s*[,/+]\s*|\s+{patterns.of('title_words', 'joins')}\s+", cell)
    return items if len(items) == count else []


def _are_times(column: str, items: Sequence[str], values: Mapping[str, object]) -> bool:
    """Whether the items of a column are each the time of a document; two bare lines of a period are its ends."""
    read = [dates.parse_date(item) or dates.find_date(item) for item in items]
    if not all(read):
        return False
    return column in DAYS or bool(items_of(values[column])) or all(day.how == "rentang" for day in read)


def _with_kinds(
    slug: str, items: Sequence[str], lists: Mapping[str, list[str]], values: Mapping[str, object], dated: bool
) -> dict[str, Sequence[object]]:
    """Return the items of every column; a document's kind and number stand in its own item, and perhaps its day."""
    if slug == "kind" and all(map(documents.is_kind_word, items)):
        return {**lists, "kind": items}
    told = [_kind_before(item) for item in items]
    found: dict[str, Sequence[object]] = dict(lists)
    target = slug if slug in HOLDERS[:2] else "number"
    found[target] = [item[m.end() :] if m else item for item, m in zip(items, told, strict=True)]
    if "kind" not in lists or slug == "kind":
        own = [
            documents.find_kind(m[1]) if m else documents.kind_of_number(item)
            for item, m in zip(items, told, strict=True)
        ]
        found["kind"] = [kind or values.get("kind") for kind in own]
    if dated and "signed_on" not in lists:
        found["signed_on"] = [None] * len(items)
    return found


def _open_days(values: Mapping[str, object]) -> Iterator[Doubt]:
    """Yield a doubt for a day that is several, where nothing tells of which documents."""
    for column in DAYS:
        items = items_of(values.get(column))
        if items and all(map(dates.find_date, items)):
            yield Doubt("beberapa_naskah", column, str(values[column]), str(len(items)))


def _kind_before(item: str) -> re.Match | None:
    """Return the match of a kind that stands before a number, as group 1: MoU Nomor 12/2021."""
    m = _BEFORE.match(item)
    return m if m and documents.find_kind(m[1]) else None


@cache
def _mark(mark: str) -> re.Pattern:
    return re.compile(rf"(?:^|(?<=[\s;,]))\(?{mark}(?:\)|\.(?=\s|[A-Za-z]))\s*")


_NUMBER = re.compile(r"\w\s*/\s*[\w.-]+|\d{4}|\b(?:nomor|no)\b", re.IGNORECASE)
_BEFORE = re.compile(r"\s*([^\d/]{2,60}?)\s*\b(?:nomor|no)\b\s*[.:]*\s*", re.IGNORECASE)
