"""A sheet to its tables: header, columns, and a role for every row, so that nothing is lost without a word."""

import re
from dataclasses import dataclass, field
from functools import cache

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import headers
from kerjasama_analysis.cleaning.documents import tidy
from kerjasama_analysis.cleaning.headers import Header
from kerjasama_analysis.cleaning.workbooks import Sheet

DITTO = re.compile(
    r"(?:s\.?d\.?a\.?|idem|id\.|-\s*[\"/']+\s*-|[\"〃″”']{1,2}|sama dengan (?:di )?atas)", re.IGNORECASE
)
UNREAD = ("contact", "signatory")
"""Columns of people: their cells are never looked at."""
JOINED = ("title", "scope", "obstacle", "follow_up", "implementation", "notes")
"""Columns whose text goes on in continuation rows."""


@dataclass
class TableRow:
    """One agreement's row: its spreadsheet row number, raw value and column letter by slug, and the group it stands in."""

    number: int
    values: dict[str, object]
    section: str = ""
    hidden: bool = False
    struck_out: bool = False
    errors: dict[str, str] = field(default_factory=dict)


@dataclass
class Table:
    """A table of agreements: where it stands, its columns, its rows, and what its header could not tell."""

    span: str
    header_row: int
    header_rows: int
    columns: dict[str, str]
    unknown: dict[str, str]
    titles: list[str]
    rows: list[TableRow]
    totals: list[tuple[str, str, int, int]] = field(default_factory=list)


@dataclass
class SheetReading:
    """What a sheet holds: its tables, and (row number, role) for every row up to the last filled one."""

    tables: list[Table]
    roles: list[tuple[int, str]]


def find_tables(sheet: Sheet) -> SheetReading:
    """Return the register tables of a sheet and the role of every row."""
    roles: dict[int, str] = {}
    tables: list[Table] = []
    start = 0
    while header := headers.find_header(sheet, start):
        following = _next_header(sheet, header)
        end = following.row if following else len(sheet.rows)
        roles.update(dict.fromkeys(range(start, header.row), "judul"))
        if header.is_register():
            table = _read_table(sheet, header, start, end, roles)
            if table.rows:
                tables.append(table)
        else:
            roles.update(dict.fromkeys(range(header.row, end), "bukan_register"))
        start = end
    roles.update(dict.fromkeys(range(start, len(sheet.rows)), "judul" if not tables else "bukan_register"))
    if not tables:
        roles = {
            r: "bukan_register" if role in ("judul", "perjanjian") else role for r, role in roles.items()
        }
    blank = {
        r for r, row in enumerate(sheet.rows) if not any(v not in (None, "") and str(v).strip() for v in row)
    }
    return SheetReading(
        tables, [(r + 1, "kosong" if r in blank else roles[r]) for r in range(len(sheet.rows))]
    )


def letter(column: int) -> str:
    """Return the letter of a column counted from 0.

    >>> letter(0), letter(27)
    ('A', 'AB')
    """
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def _next_header(sheet: Sheet, header: Header) -> Header | None:
    """Return the next header with other columns; one that repeats this header on a new page is not a new table."""
    at = header.row + header.depth
    own = {headers.fold(label) for label in header.labels.values()}
    while at < len(sheet.rows):
        following = headers.read_header(sheet, at)
        if (
            following
            and {headers.fold(v) for v in following.labels.values()} != own
            and following.is_register()
        ):
            return following
        at += 1
    return None


def _read_table(sheet: Sheet, header: Header, start: int, end: int, roles: dict[int, str]) -> Table:
    slugs = {c: slug for c, slug in header.columns.items() if slug not in UNREAD}
    first, last = min(header.labels), max(header.labels)
    table = Table(
        f"{letter(first)}{header.row + 1}:{letter(last)}{end}",
        header.row + 1,
        header.depth,
        {slug: letter(c) for c, slug in reversed(slugs.items())},
        {letter(c): label for c, label in header.unknown.items()},
        [t for r in range(start, header.row) for v in sheet.rows[r] if isinstance(v, str) and (t := tidy(v))],
        [],
    )
    roles.update(dict.fromkeys(range(header.row, header.row + header.depth), "kepala"))
    walk = _Walk(sheet, header, slugs, _covers(sheet, header, end))
    for r in range(header.row + header.depth, end):
        roles[r] = walk.role(r)
        walk.take(r, roles[r], table)
    while (
        roles
        and end - 1 in roles
        and table.rows
        and roles[end - 1] != "perjanjian"
        and end > table.rows[-1].number
    ):
        end -= 1
    table.span = f"{letter(first)}{header.row + 1}:{letter(last)}{max(end, header.row + 1)}"
    return table


def _covers(sheet: Sheet, header: Header, end: int) -> dict[tuple[int, int], int]:
    """Return (row, column) -> first row of the vertical merge that covers it, below the header."""
    below = header.row + header.depth
    return {
        (r, c): r0
        for r0, c0, r1, c1 in sheet.merges
        if r1 > r0 >= below and r0 < end
        for r in range(r0 + 1, min(r1, end - 1) + 1)
        for c in range(c0, c1 + 1)
    }


class _Walk:
    """Goes down a table row by row: which role a row has depends on what stood above it."""

    def __init__(self, sheet: Sheet, header: Header, slugs: dict[int, str], covers: dict):
        self.sheet, self.header, self.slugs, self.covers = sheet, header, slugs, covers
        self.width = range(min(header.labels), max(header.labels) + 1)
        self.labels = {headers.fold(part) for label in header.labels.values() for part in label.split(" / ")}
        self.section, self.counted, self.group_start = "", 0, 0
        self.signing, self.blanks = False, 0

    def role(self, r: int) -> str:
        cells = {c: v for c in self.width if (v := self._value(r, c)) is not None}
        if not cells:
            self.blanks += 1
            return "kosong"
        texts = [headers.fold(v) for v in cells.values() if isinstance(v, str)]
        if len(cells) > 1 and sum(t in self.labels for t in texts) >= max(2, 0.6 * len(cells)):
            return "kepala"
        if _is_numbering(list(cells.values())) and self.counted == 0 and len(cells) >= 3:
            return "nomor_kolom"
        told = self._told(cells)
        if self.signing or told == "tanda_tangan":
            if told == "tanda_tangan" or len(cells) <= 3:
                self.signing = True
                return "tanda_tangan"
            self.signing = False
        if told:
            return told
        held = {self.slugs[c] for c in cells if c in self.slugs}
        if self._is_group(r, cells, held):
            return "kelompok"
        if self._continues(r, held):
            return "lanjutan"
        return (
            "perjanjian" if self._is_agreement(r, held) else "bukan_register" if held - {"no"} else "kosong"
        )

    def take(self, r: int, role: str, table: Table) -> None:
        """Add what the row gives to the table: an agreement, more text for the last one, a group, a printed total."""
        if role == "perjanjian":
            self.blanks, self.counted = 0, self.counted + 1
            table.rows.append(self._row(r, table))
        elif role == "lanjutan" and table.rows:
            for slug, value in self._values(r).items():
                if slug in JOINED and tidy(value):
                    old = table.rows[-1].values.get(slug)
                    table.rows[-1].values[slug] = f"{old}\n{value}" if tidy(old) else value
        elif role == "kelompok":
            self.section = " ".join(
                str(v).strip() for c in self.width if (v := self._value(r, c)) is not None
            )
            self.group_start = self.counted
        elif role == "jumlah":
            self._take_total(r, table)

    def _take_total(self, r: int, table: Table) -> None:
        cells = [(c, v) for c in self.width if (v := self._value(r, c)) is not None]
        printed = [
            (c, int(v))
            for c, v in cells
            if isinstance(v, int | float) or (isinstance(v, str) and v.strip().isdigit())
        ]
        whole = re.search(r"seluruh|grand|total|keseluruhan", headers.fold(cells[0][1])) or not self.section
        if len(printed) == 1:
            counted = self.counted if whole else self.counted - self.group_start
            table.totals.append(
                (f"{letter(printed[0][0])}{r + 1}", headers.fold(cells[0][1]), printed[0][1], counted)
            )

    def _row(self, r: int, table: Table) -> TableRow:
        values = self._values(r)
        if table.rows:
            above = table.rows[-1].values
            for slug, value in values.items():
                if slug != "no" and isinstance(value, str) and DITTO.fullmatch(value.strip()):
                    values[slug] = above.get(slug)
            for c, slug in self.slugs.items():
                if (
                    slug not in values
                    and (r, c) in self.covers
                    and self.covers[r, c] <= table.rows[-1].number - 1
                ):
                    values[slug] = above.get(slug)
        errors = {s: self.sheet.errors[r, c] for c, s in self.slugs.items() if (r, c) in self.sheet.errors}
        subject = [
            c
            for c, s in self.slugs.items()
            if s in ("partner", "title", "number", "number_own") and s in values
        ]
        struck = bool(subject) and all((r, c) in self.sheet.struck for c in subject)
        return TableRow(
            r + 1,
            {k: v for k, v in values.items() if k not in errors},
            self.section,
            r in self.sheet.hidden_rows,
            struck,
            errors,
        )

    def _values(self, r: int) -> dict[str, object]:
        found: dict[str, object] = {}
        for c, slug in self.slugs.items():
            value = self._value(r, c)
            if value is not None and (slug not in found or tidy(found[slug]) is None):
                found[slug] = value
        return found

    def _value(self, r: int, c: int):
        row = self.sheet.rows[r]
        value = row[c] if c < len(row) else None
        if (r, c) in self.sheet.errors:
            return self.sheet.errors[r, c]
        return None if value is None or (isinstance(value, str) and not value.strip()) else value

    def _told(self, cells: dict[int, object]) -> str | None:
        """Return the role that the row's own words tell, where few cells are filled."""
        first = next(iter(cells.values()))
        if not isinstance(first, str) or len(cells) > max(4, len(self.slugs) // 2):
            return None
        folded = headers.fold(first)
        for pattern, role in _row_words():
            if pattern.search(folded) and (role != "tanda_tangan" or self._may_sign(cells)):
                return role
        return None

    def _may_sign(self, cells: dict[int, object]) -> bool:
        return self.counted > 0 and len(cells) <= 3

    def _is_group(self, r: int, cells: dict[int, object], held: set[str]) -> bool:
        if len(cells) > 2 or held & (headers.DATES | {"status", "obstacle", "number_own", "number_partner"}):
            return False
        text = " ".join(str(v) for v in cells.values() if isinstance(v, str)).strip()
        wide = any(r0 == r == r1 and c1 - c0 >= 2 for r0, c0, r1, c1 in self.sheet.merges)
        marked = re.match(r"(?:[A-Z]|[IVX]{1,5}|\d{1,2})\s*[.)]?\s+\S", text) and min(cells) == min(
            self.width
        )
        alone = (
            len(cells) == 1
            and min(cells) <= min(self.width) + 1
            and text.upper() == text
            and any(ch.isalpha() for ch in text)
        )
        return (
            bool(text)
            and any(ch.isalpha() for ch in text)
            and bool(wide or (marked and not isinstance(cells[min(cells)], int | float)) or alone)
        )

    def _continues(self, r: int, held: set[str]) -> bool:
        """Whether the row only goes on with the agreement above: its number and partner are merged or left blank."""
        if self.counted == 0:
            return False
        own = held & (headers.NUMBERS | {"signed_on", "starts_on", "no", "kind"})
        covered = {self.slugs[c] for (row, c) in self.covers if row == r and c in self.slugs}
        if covered & {"no", "partner"}:
            return not own
        return bool(held) and "partner" not in held and not own and self.blanks == 0 and held <= set(JOINED)

    def _is_agreement(self, r: int, held: set[str]) -> bool:
        covered = {self.slugs[c] for (row, c) in self.covers if row == r and c in self.slugs}
        subject = (held | covered) & headers.SUBJECTS
        told = len(held & headers.TELLING)
        return told >= 3 or (bool(subject) and (told >= 2 or bool(held & {"partner", "title"})))


def _is_numbering(values: list) -> bool:
    """Whether cells count the columns: (1) (2) (3) or 1 2 3."""
    numbers = [re.fullmatch(r"\(?(\d{1,2})\)?(?:\.0)?", str(v).strip()) for v in values]
    if not all(numbers):
        return False
    counted = [int(m[1]) for m in numbers]
    return counted == list(range(counted[0], counted[0] + len(counted)))


@cache
def _row_words() -> tuple[tuple[re.Pattern, str], ...]:
    return tuple((re.compile(row["pattern"]), row["role"]) for row in words.table("row_words"))
