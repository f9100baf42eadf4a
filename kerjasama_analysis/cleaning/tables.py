"""A sheet to its tables: header, columns, and a role for every row, so that nothing is lost without a word."""

import datetime as dt
from dataclasses import dataclass, field

from kerjasama_analysis.cleaning import documents
from kerjasama_analysis.cleaning.formats import sheets
from kerjasama_analysis.cleaning.layout import (
    apart,
    borrowed,
    content,
    forms,
    headers,
    lookups,
    nested,
    next_headers,
    pairs,
    partner_above,
    roles,
    row_words,
    sentences_told,
)
from kerjasama_analysis.cleaning.layout.headers import Header
from kerjasama_analysis.cleaning.layout.table_rows import TableRows
from kerjasama_analysis.cleaning.workbooks import Sheet
from kerjasama_analysis.encoded import Encoded

UNREAD = ("contact", "signatory", "ignore")
"""Columns of people are never looked at."""
GRAVITY = (
    "perjanjian",
    "lanjutan",
    "jumlah",
    "kelompok",
    "kepala",
    "nomor_kolom",
    "tanda_tangan",
    "bukan_register",
)
"""Which role a row has that two tables beside each other share."""
FORM = 2000
"""Rows of the longest sheet in which forms are looked for."""
FEW = 3
"""Agreements of tables that may be a form misread: a row of a form looks like a header with rows below."""
Roles = list[str]
"""The role of every row of a sheet, or of some that follow each other."""


@dataclass
class Table:
    """A table of agreements: where it stands, its columns, its rows, and what its header could not tell.

    `columns` is slug -> letter, `labels` slug -> label, `unknown` letter -> label, `titles` what stands above;
    `totals` holds (cell, number printed, number counted), `signed_on` is the day above the signature below the table.
    """

    span: str
    header_row: int
    header_rows: int
    columns: dict[str, str]
    labels: dict[str, str]
    unknown: dict[str, str]
    titles: list[str]
    rows: TableRows
    totals: list[tuple[str, int, int]] = field(default_factory=list)
    signed_on: dt.date | None = None


@dataclass
class SheetReading:
    """What a sheet holds: its tables, the role of every row up to the last filled one, and whether a register begins.

    A register that begins and has no agreement is no table.
    """

    tables: list[Table]
    roles: list[str]
    begins: bool


def find_tables(sheet: Sheet) -> SheetReading:
    """Return the register tables of a sheet and the role of every row."""
    told: Roles = ["bukan_register"] * len(sheet.rows)
    found: list[Table] = []
    start, others, begins, following = 0, False, False, None
    while header := headers.find_header(sheet, start, following):
        others, begins = others or header.is_of_something_else(), begins or header.is_register()
        following = next_headers.find(sheet, header) if header.is_register() else None
        end = _title_above(sheet, header, following) if following else _end_of(sheet, header)
        told[start : header.row] = ["judul"] * (header.row - start)
        if header.is_register():
            found += _read_tables(sheet, header, (start, end), told)
        start = end
    if sum(len(table.rows) for table in found) <= FEW and len(sheet.rows) <= FORM:
        found, told = _read_forms(sheet, found, told)
    if not found and not others:
        found, told = _read_sentences(sheet) or _read_headless(sheet)
    if not found:
        told = ["bukan_register" if role in ("judul", "perjanjian") else role for role in told]
    for r, role in enumerate(told):
        if role != "perjanjian" and not any(map(_filled, sheet.rows[r])):
            told[r] = "kosong"
    return SheetReading(found, told, begins)


def _end_of(sheet: Sheet, header: Header) -> int:
    """Return where a table ends that is the last, or is none: a table that is none ends at its first gap."""
    if header.is_register():
        return len(sheet.rows)
    for r in range(header.below, len(sheet.rows)):
        if not any(map(_filled, sheet.rows[r])):
            return r + 1
    return len(sheet.rows)


def _title_above(sheet: Sheet, header: Header, following: Header) -> int:
    """Return the first of the title rows above the next header: rows of one or two cells, after the last full one."""
    at = following.row
    while at - 1 > header.below:
        filled = [v for v in sheet.rows[at - 1] if _filled(v)]
        if len(filled) > 2 or (filled and not isinstance(filled[0], str)):
            break
        if filled and row_words.is_closing(filled):
            break
        at -= 1
    return at


def _read_tables(sheet: Sheet, header: Header, rows: tuple[int, int], told: Roles) -> list[Table]:
    """Return the table of a header, or the tables beside each other that share its rows."""
    found, read = [], False
    for part, kind in (split for side in headers.split_header(header) for split in pairs.split(side)):
        table, seen = _read_table(sheet, part, rows)
        if kind:
            pairs.tell_kind(table.rows, kind)
            table.columns["kind"] = sheets.column_letters(min(part.needed))
        beside = told[header.row : rows[1]] if read else seen
        told[header.row : rows[1]] = [
            a if a == b else min(a, b, key=_gravity) for a, b in zip(beside, seen, strict=True)
        ]
        read = True
        if table.rows:
            found.append(table)
    return found


def _read_table(sheet: Sheet, header: Header, rows: tuple[int, int]) -> tuple[Table, Roles]:
    """Return the table of a header, and the roles of the rows from its header on."""
    start, end = rows
    slugs = {c: slug for c, slug in header.columns.items() if slug not in UNREAD}
    slugs = apart.join(sheet, header, slugs, end)
    slugs = nested.unfold(sheet, header.below, slugs, end)
    walk = roles.Walk(sheet, header, slugs, end)
    told = ["kepala"] * header.depth + walk.read(header.below)
    last = next((at for at in range(len(told) - 1, -1, -1) if told[at] in GRAVITY[:3]), header.depth - 1)
    first_column, last_column = (
        sheets.column_letters(min(header.labels)),
        sheets.column_letters(max(header.labels)),
    )
    read = walk.rows.rows()
    lookups.decode(sheet, header, slugs, read)
    lookups.name_unit(header, slugs, read)
    lookups.name_scheme(header, slugs, read)
    lent = {slug: sheets.column_letters(c) for slug, c in borrowed.fill(slugs, read).items()}
    if "partner" not in {*slugs.values(), *lent} and (name := partner_above.find(sheet, header.row)):
        read.columns["partner"] = Encoded.constant(name, len(read))
    table = Table(
        f"{first_column}{header.row + 1}:{last_column}{header.row + last + 1}",
        header.row + 1,
        header.depth,
        {**{slug: sheets.column_letters(c) for c, slug in reversed(slugs.items())}, **lent},
        {slug: header.labels[c] for c, slug in reversed(slugs.items())},
        {sheets.column_letters(c): label for c, label in _unread(sheet, header, read).items()},
        _titles(sheet, start, header),
        read,
        walk.totals,
        row_words.find_signed_day(
            [row for row, role in zip(sheet.rows[header.row :], told, strict=False) if role == "tanda_tangan"]
        ),
    )
    return table, told


def _unread(sheet: Sheet, header: Header, rows: TableRows) -> dict[int, str]:
    """Return column -> label of what was not read; a filled column without a label is called by its first cell."""
    found = dict(header.unknown)
    for column in range(min(header.labels), max(header.labels) + 2):
        if column not in header.labels:
            values = content.values_of((sheet.rows[number - 1] for number in rows.numbers), column)
            told = next((text for v in values if isinstance(v, str) and (text := documents.tidy(v))), None)
            if told and len(values) > 1:
                found[column] = told[:60]
    return dict(sorted(found.items()))


def _titles(sheet: Sheet, start: int, header: Header) -> list[str]:
    """Return the texts above a header; beside another table, only those that stand above its own columns."""
    first, last = min(header.labels), max(header.labels)
    texts = [
        (c, v)
        for r in range(start, header.row)
        for c, v in enumerate(sheet.rows[r])
        if isinstance(v, str) and (first <= c <= last or c < first)
    ]
    own = [v for c, v in texts if c >= first] or [v for _, v in texts]
    return [text for v in own if (text := documents.tidy(v))]


def _read_sentences(sheet: Sheet) -> tuple[list[Table], Roles] | None:
    """Return the agreements of a sheet that tells each in a sentence as one table, and the rows' roles; or None."""
    found = sentences_told.find(sheet)
    if not found:
        return None
    numbers = [row.number for _, row in found]
    told = ["judul"] * (numbers[0] - 1) + ["bukan_register"] * (len(sheet.rows) - numbers[0] + 1)
    for number in numbers:
        told[number - 1] = "perjanjian"
    letter = sheets.column_letters(found[0][0])
    slugs = dict.fromkeys(slug for _, row in found for slug in row.values)
    titles = [text for row in sheet.rows[: numbers[0] - 1] for v in row if (text := documents.tidy(v))]
    span = f"{letter}{numbers[0]}:{letter}{numbers[-1]}"
    rows = TableRows.of(row for _, row in found)
    return [Table(span, numbers[0], 0, dict.fromkeys(slugs, letter), {}, {}, titles, rows)], told


def _read_headless(sheet: Sheet) -> tuple[list[Table], Roles]:
    """Return the table of a sheet without any header, where its columns are unmistakable, and its rows' roles."""
    width = max(map(len, sheet.rows), default=0)
    first = next(
        (r for r, row in enumerate(sheet.rows) if sum(map(_filled, row)) >= max(3, width // 2)), None
    )
    columns = content.find_columns(sheet, first, len(sheet.rows)) if first is not None else {}
    told = ["bukan_register"] * len(sheet.rows)
    if not columns:
        return [], told
    headed = _is_heading(sheet.rows[first], sheet.rows[first + 1 :], columns)
    labels = {c: columns.get(c, "") for c in range(min(columns), max(columns) + 1)}
    table, read = _read_table(sheet, Header(first, int(headed), columns, labels), (0, len(sheet.rows)))
    return ([table], ["judul"] * first + read) if table.rows else ([], told)


def _is_heading(row: list, below: list[list], columns: dict[int, str]) -> bool:
    """Whether the first row of a table without a known header only says in words nobody knows what stands below."""
    told = [c for c, slug in columns.items() if slug in headers.DATES | headers.NUMBERS]
    looks = [content.look(content.values_of(below, c)) for c in told]
    return bool(told) and all(
        look and content.look([row[c] if c < len(row) else None]) != look
        for c, look in zip(told, looks, strict=True)
    )


def _read_forms(sheet: Sheet, tables: list[Table], told: Roles) -> tuple[list[Table], Roles]:
    """Return the agreements of a sheet's forms as one table without letters for its columns, and the rows' roles.

    Where there are none, or not more than the tables that were found hold, those are returned with their roles.
    """
    found = forms.find_forms(sheet)
    if sum(len(form.rows) * len(form.slugs) for form in found) <= sum(
        len(t.rows) * len(t.columns) for t in tables
    ):
        return tables, told
    top, bottom = found[0].span[0], found[-1].span[1]
    told = ["judul"] * top + ["bukan_register"] * (len(sheet.rows) - top)
    for form in found:
        for r in form.slugs:
            told[r] = "lanjutan"
        told[form.span[0]] = "perjanjian"
    labels = {slug: form.labels[r] for form in reversed(found) for r, slug in form.slugs.items()}
    width = max(len(row) for row in sheet.rows[top : bottom + 1])
    span = f"{sheets.column_letters(found[0].column)}{top + 1}:{sheets.column_letters(width - 1)}{bottom + 1}"
    titles = [
        text for row in sheet.rows[:top] for v in row if isinstance(v, str) and (text := documents.tidy(v))
    ]
    rows = TableRows.of(row for form in found for row in form.rows)
    table = Table(span, top + 1, 0, dict.fromkeys(labels, ""), labels, {}, titles, rows)
    return [table], told


def _gravity(role: str) -> int:
    return GRAVITY.index(role) if role in GRAVITY else len(GRAVITY)


def _filled(value: object) -> bool:
    return value is not None and value != "" and not (isinstance(value, str) and not value.strip())
