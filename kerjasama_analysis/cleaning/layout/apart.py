"""One thing that stands in several columns: a tick under the name of a kind, a day in cells for day, month and year.

The cells of the sheet are joined in place before its rows are walked, so that nothing after knows of it.
"""

import datetime as dt
import itertools
import re
from collections.abc import Iterator, Sequence
from functools import cache

from kerjasama_analysis.cleaning import documents, patterns
from kerjasama_analysis.cleaning.layout import content, header_labels, headers, row_words
from kerjasama_analysis.cleaning.layout.headers import Header
from kerjasama_analysis.cleaning.workbooks import Sheet

STATES = ("status", "implementation")
DAY = ("day", "month", "year")
"""The parts of `label_words.csv` that the cells of a day are called by, shortenings spelt out."""


def join(sheet: Sheet, header: Header, slugs: dict[int, str], end: int) -> dict[int, str]:
    """Return column -> slug after the cells below the header, which are changed, have been joined."""
    rows = sheet.rows[header.below : end]
    found = dict(slugs)
    for column, kind in _ticked(header, rows):
        found[column] = "kind"
        for row in rows:
            if column < len(row):
                row[column] = kind if _tick().fullmatch(str(row[column] or "").strip()) else None
    for columns, slug, told in _states(header, rows):
        found = {c: s for c, s in found.items() if c not in columns} | {columns[0]: slug}
        for row in rows:
            ticked = [
                told[c] for c in columns if c < len(row) and _tick().fullmatch(str(row[c] or "").strip())
            ]
            if len(row) > columns[0]:
                row[columns[0]] = ticked[0] if len(ticked) == 1 else None
    for columns, slug in _parts_of_numbers(header):
        found = {c: s for c, s in found.items() if c not in columns} | {columns[0]: slug}
        for row in rows:
            parts = [str(row[c]).strip().removesuffix(".0") for c in columns if c < len(row) and row[c]]
            if len(row) > columns[0] and not row_words.is_numbering(v for v in row if v not in (None, "")):
                row[columns[0]] = "/".join(part.strip("/") for part in parts) or None
    for first, slug in _days(header):
        found = {c: s for c, s in found.items() if c not in (first + 1, first + 2)}
        found[first] = slug
        for row in rows:
            if len(row) > first + 2:
                row[first : first + 3] = _day(row[first : first + 3]), None, None
    years = next((c for c, slug in found.items() if slug == "year"), None)
    for column in _days_of_year(header) if years is not None else ():
        for row in rows:
            counts = row_words.is_numbering(v for v in row if v not in (None, ""))
            if len(row) > max(column, years) and row[column] and row[years] and not counts:
                row[column] = with_year(str(row[column]).strip(), row[years])
    return dict(sorted(found.items()))


def _ticked(header: Header, rows: Sequence[list]) -> Iterator[tuple[int, str]]:
    """Yield column and kind where the label is a kind of document and the cells are ticks."""
    shown = row_words.before_signature(rows[: 4 * content.SAMPLE])
    for column, label in header.labels.items():
        kind = label.split(" / ")[-1].strip(" *:")
        if documents.is_kind_word(kind):
            values = [str(v).strip().strip(" *:") for v in content.values_of(shown, column)]
            said = [v for v in values if documents.tidy(v) and v not in ("0", "0.0", kind)]
            ticks = sum(bool(_tick().fullmatch(v)) for v in said)
            if ticks and ticks >= len(said) - (ticks > 1):  # one may be a total
                yield column, kind


def _states(header: Header, rows: Sequence[list]) -> Iterator[tuple[list[int], str, dict[int, str]]]:
    """Yield columns, slug and column -> state where ticks stand under the states of one label: Status / Aktif, Berakhir."""
    shown = row_words.before_signature(rows[: 4 * content.SAMPLE])
    for columns, above in _siblings(header):
        slug = header_labels.find_column(above)
        values = [str(v).strip() for c in columns for v in content.values_of(shown, c) if documents.tidy(v)]
        if slug in STATES and values and all(map(_tick().fullmatch, values)):
            yield columns, slug, {c: header.labels[c].split(" / ")[-1] for c in columns}


def _parts_of_numbers(header: Header) -> Iterator[tuple[list[int], str]]:
    """Yield columns and slug where the parts of a number stand in cells of their own: Nomor / Urut, Kode, Tahun."""
    for columns, above in _siblings(header):
        slug = header_labels.find_column(above)
        last = [header_labels.fold(header.labels[c].split(" / ")[-1]) for c in columns]
        named = last[-1] in _called()[-1] and any(map(_number_part().search, last))
        if named and slug in (*headers.NUMBERS, "no"):
            yield columns, "number" if slug == "no" else slug


def _siblings(header: Header) -> Iterator[tuple[list[int], str]]:
    """Yield the neighbouring columns that share the label above them, with that label."""
    split = [(c, label.rpartition(" / ")[0]) for c, label in sorted(header.labels.items())]
    for above, run in itertools.groupby(split, key=lambda item: item[1]):
        columns = [c for c, _ in run]
        if above and len(columns) > 1:
            yield columns, above


def _days(header: Header) -> Iterator[tuple[int, str]]:
    """Yield first column and slug of three neighbours for day, month and year under one label that names a time."""
    for column in header.labels:
        parts = [header.labels.get(column + shift, "").split(" / ") for shift in range(3)]
        parents = {tuple(part[:-1]) for part in parts}
        named = all(
            header_labels.fold(part[-1]) in called for part, called in zip(parts, _called(), strict=True)
        )
        if named and len(parents) == 1 and (above := " / ".join(parents.pop())):
            slug = header_labels.find_column(f"{above} / Tanggal")
            if slug in headers.DATES:
                yield column, slug


def _days_of_year(header: Header) -> Iterator[int]:
    """Yield the columns of day and month that leave the year to another column: Tgl/Bln."""
    day, month, _ = (f"(?:{'|'.join(called)})" for called in _called())
    for column, label in header.labels.items():
        if re.fullmatch(rf"{day}(?: ?[/,&] ?| dan | ){month}", header_labels.fold(label)):
            yield column


def with_year(day: str, year: object) -> str:
    """Return a day with the year that stands elsewhere, as text for the reader of dates."""
    year = str(int(year)) if isinstance(year, float) else str(year).strip()
    joint = day.strip("0123456789")
    return f"{day}{joint if joint in tuple('/-.') else ' '}{year}"


@cache
def _tick() -> re.Pattern:
    """Return a pattern for what stands for yes; a bare dash or nought beside it says no."""
    return re.compile(patterns.of("cell_words", "yes"), re.IGNORECASE)


@cache
def _number_part() -> re.Pattern:
    """Return a pattern for the labels of parts of a number: No. Urut, Kode."""
    return re.compile(rf"\b{patterns.of('label_words', 'number_part')}\b")


@cache
def _called() -> list[tuple[str, ...]]:
    return [patterns.listed("label_words", part) for part in DAY]


def _day(cells: Sequence[object]) -> object:
    """Return the day that three cells say, as text for the reader of dates; nothing where they are empty."""
    day, month, year = (str(int(v)) if isinstance(v, float) else str(v or "").strip() for v in cells)
    if any(isinstance(v, dt.date) for v in cells):
        return next(v for v in cells if isinstance(v, dt.date))
    if day.isdigit() and month.isdigit() and year.isdigit() and 1 <= int(month) <= 12:
        return f"{year}-{int(month):02d}-{int(day):02d}"
    return f"{day} {month} {year}".strip() or None
