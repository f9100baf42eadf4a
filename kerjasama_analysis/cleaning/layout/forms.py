"""Forms: labels run down a column, and what they ask stands beside them, one agreement to a column or to a block.

Looked for only where a sheet holds no table of agreements. A form is believed when it names a party, a document and
a time or number, and the cells beside say so.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kerjasama_analysis.cleaning import documents
from kerjasama_analysis.cleaning.formats import sheets
from kerjasama_analysis.cleaning.layout import content, header_labels, headers
from kerjasama_analysis.cleaning.layout.table_rows import TableRow
from kerjasama_analysis.cleaning.workbooks import Sheet

GAP = 3
"""Rows without a known label that end a form."""
UNASKED = ("contact", "signatory", "ignore", "drafted_on", "owner", "no", "timestamp")


@dataclass
class Form:
    """One block of labels: their column, row -> slug, row -> label, and the agreements beside, one a column."""

    column: int
    slugs: dict[int, str]
    labels: dict[int, str]
    rows: list[TableRow]

    @property
    def span(self) -> tuple[int, int]:
        """First and last row, counted from 0."""
        return min(self.slugs), max(self.slugs)


def find_forms(sheet: Sheet) -> list[Form]:
    """Return the forms of a sheet, from top to bottom, that hold agreements."""
    width = max(map(len, sheet.rows), default=0)
    for column in range(min(width, headers.LOOKED_AT)):
        forms = [form for form in _blocks(sheet, column) if _asks_enough(form)]
        for form in forms:
            form.rows = [row for c in range(column + 1, width) if (row := _read(sheet, form, c))]
        if found := [form for form in forms if form.rows]:
            return found
    return []


def _blocks(sheet: Sheet, column: int) -> Iterator[Form]:
    """Yield the runs of labels in a column; one ends at a gap, or where its first label comes again."""
    held: Form | None = None
    for r, row in enumerate(sheet.rows):
        text = row[column] if column < len(row) else None
        slug = header_labels.find_column(text) if isinstance(text, str) and len(text) <= 80 else None
        slug = "number" if slug == "no" and len(text) > 3 else slug
        slug = "kind" if slug == "title" and _names_kind(row[column + 1 :]) else slug
        if slug is None or _counts_columns(row[column + 1 :]):
            continue
        first = header_labels.fold(held.labels[held.span[0]]) if held else ""
        if held and (r - held.span[1] > GAP or header_labels.fold(text) == first):
            yield held
            held = None
        held = held or Form(column, {}, {}, [])
        if slug not in held.slugs.values():
            held.slugs[r], held.labels[r] = slug, text
    if held:
        yield held


def _counts_columns(beside: list) -> bool:
    """Whether what stands beside only counts the columns: Mitra 1, Mitra 2."""
    told = [_COUNT.fullmatch(v) for v in beside if isinstance(v, str)]
    return len(told) > 1 and all(told) and [int(m[1]) for m in told] == list(range(1, len(told) + 1))


def _names_kind(beside: list) -> bool:
    """Whether what stands beside a label is the name of a kind: Nama Naskah, PKS."""
    told = (v.lstrip(" :") for v in beside if isinstance(v, str) and v.strip(" :"))
    first = next(told, None)
    return first is not None and documents.is_kind_word(first)


def _asks_enough(form: Form) -> bool:
    held = set(form.slugs.values())
    told = held & (headers.DATES | headers.NUMBERS)
    return len(held & headers.TELLING) >= 3 and bool(held & {"partner", "title"}) and bool(told)


def _read(sheet: Sheet, form: Form, column: int) -> TableRow | None:
    """Return the agreement that stands in a column beside the labels, or None."""
    values, cells = {}, {}
    for r, slug in form.slugs.items():
        value = sheet.rows[r][column] if column < len(sheet.rows[r]) else None
        value = value.lstrip(" :") if isinstance(value, str) else value
        if slug not in UNASKED:
            cells[slug] = f"{sheets.column_letters(column)}{r + 1}"
            if documents.tidy(value):
                values[slug] = value
    known = any(content.is_date(values.get(slug)) for slug in headers.DATES) or any(
        content.is_number(values.get(slug)) for slug in headers.NUMBERS
    )
    if not known or not {"partner", "title"} & set(values) or len(set(values) & headers.TELLING) < 3:
        return None
    first = form.span[0]
    hidden = first in sheet.hidden_rows or column in sheet.hidden_columns
    struck = any(
        (r, column) in sheet.struck for r, slug in form.slugs.items() if slug in ("partner", "title")
    )
    return TableRow(first + 1, values, hidden=hidden, struck_out=struck, cells=cells)


_COUNT = re.compile(r"[^\d]*?(\d{1,2})\s*")
