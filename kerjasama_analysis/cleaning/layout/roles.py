"""What each row below a header is: an agreement, more of the one above, a group, a total, a signature, or nothing.

A row's role depends on what stood above it, so rows are walked in order. Ditto marks and vertical merges are filled
here, from the row above and only inside their own range.
"""

import itertools
import re

from kerjasama_analysis.cleaning import documents
from kerjasama_analysis.cleaning.formats import sheets
from kerjasama_analysis.cleaning.layout import (
    columns,
    content,
    header_labels,
    headers,
    outline,
    routine,
    row_words,
)
from kerjasama_analysis.cleaning.layout.headers import Header
from kerjasama_analysis.cleaning.layout.table_rows import Gathered, TableRow
from kerjasama_analysis.cleaning.names import partner_types
from kerjasama_analysis.cleaning.workbooks import Sheet

LISTED = ("kind", "title", "scope", "obstacle", "follow_up", "implementation", "notes", "number", "partner")
"""Columns whose text goes on in continuation rows."""
SUBJECT_CELLS = ("partner", "title", "number", "number_own")
MET = headers.NUMBERS | {"signed_on", "starts_on", "kind"}
"""What tells one document from another: two of these make a row an agreement of its own."""


class Walk:
    """Goes down the rows of one table and keeps its agreements and its printed totals; `end` is the first row after it."""

    def __init__(self, sheet: Sheet, header: Header, slugs: dict[int, str], end: int):
        self.sheet, self.slugs, self.end = sheet, slugs, end
        self.first, self.last = min(header.labels), max(header.labels)
        self.labels = header.parts()
        self.raw_labels = {part for label in header.labels.values() for part in label.split(" / ")}
        self.initials = {
            next(filter(str.isalpha, label), "").lower() for label in self.labels | self.raw_labels
        }
        self.covers = sheets.find_covers(sheet, header.below, end)
        self.needed = header.needed
        self.has_counts = "no" in slugs.values()
        self.keyed = "key" in slugs.values()
        self.routine = self._find_routine(header.below, "partner_more" in slugs.values())
        self.rows = Gathered(self.routine.columns, header.below, sheet.hidden_rows)
        self.totals: list[tuple[str, int, int]] = []
        self.outline, self.section, self.group_start, self.groups = outline.Outline(), "", 0, 0
        self.signing, self.blanks = 0, 0

    def read(self, below: int) -> list[str]:
        """Return the role of every row from the first below the header, and keep what they give."""
        roles: list[str] = []
        at = below
        for other in (*(below + position for position in self.routine.others), self.end):
            if other > at:
                self.signing, self.blanks = 0, 0
                self.rows.take(at, other, self.section)
                roles += ["perjanjian"] * (other - at)
            if other < self.end:
                roles.append(self._read(other))
            at = other + 1
        return roles

    def _find_routine(self, below: int, joins_columns: bool) -> routine.Routine:
        """Return the rows that are agreements at a glance; those with marks on them are weighed in full."""
        rows = self.sheet.rows[below : self.end]
        if self.needed or joins_columns:
            return routine.Routine(range(len(rows)))
        marked = {r for r, _ in (*self.covers, *self.sheet.errors, *self.sheet.struck)}
        unsure = {r - below for r in marked if below <= r < self.end}
        return routine.find(rows, self.slugs, unsure=unsure, is_label=self._is_label)

    def _is_label(self, text: str) -> bool:
        """Whether a cell is the label of a column; only one that begins like a label is folded to see."""
        letter = next(filter(str.isalpha, text), "").lower()
        return text in self.raw_labels or (
            letter in self.initials and header_labels.fold(text) in self.labels
        )

    def _read(self, r: int) -> str:
        row = self.sheet.rows[r]
        cells = {c: v for c in range(self.first, min(self.last + 1, len(row))) if _filled(v := row[c])}
        for c in self.slugs:
            if (r, c) in self.sheet.errors:
                cells[c] = self.sheet.errors[r, c]
        if not cells:
            self.blanks += 1
            beside = itertools.chain(row[: self.first], row[self.last + 1 :])
            return "bukan_register" if any(map(_filled, beside)) else "kosong"
        if self.needed and len(cells) > 2 and self._lacks(r, cells):
            return "bukan_register"
        values = self._values(cells)
        role = self._role(r, cells, values)
        self._keep(r, role, cells, values)
        self.blanks = 0 if role in ("perjanjian", "lanjutan") else self.blanks
        return role

    def _lacks(self, r: int, cells: dict[int, object]) -> bool:
        """Whether a row holds nothing of the document that this table tells, though of another one perhaps."""
        return not any(
            (documents.tidy(v := cells.get(c)) and not row_words.is_nothing(v)) or (r, c) in self.covers
            for c in self.needed
        )

    def _role(self, r: int, cells: dict[int, object], values: dict[str, object]) -> str:
        if len(cells) > 1 and self._is_header(cells):
            return "kepala"
        if row_words.is_pager(cells.values()):
            return "bukan_register"
        counts_columns = len(cells) >= 3 and row_words.is_numbering(cells.values())
        if counts_columns and not (self.rows and any(self.covers.get((r, c)) for c in cells)):
            return "nomor_kolom"
        if not self.rows and row_words.is_hint(cells.values()):
            return "kepala"
        if row_words.is_example(values.get("no")):
            return "bukan_register"
        told = self._told(cells, values) or self._begins_signature(r, cells, values)
        if told == "tanda_tangan" or (len(cells) <= self.signing and not content.is_serial(values.get("no"))):
            self.signing = max(self.signing, row_words.WIDE, len(cells))
            return "tanda_tangan"
        self.signing = 0
        if told:
            return told
        if self._is_group(r, cells, values):
            return "kelompok"
        covered = {self.slugs[c] for c in self.slugs if (r, c) in self.covers}
        if self._continues(values, covered):
            return "lanjutan"
        if self._is_agreement(cells, values, covered):
            return "perjanjian"
        only_counted = set(values) <= {"no"} and self.has_counts and len(cells) == len(values)
        return "kosong" if only_counted else "bukan_register"

    def _keep(self, r: int, role: str, cells: dict[int, object], values: dict[str, object]) -> None:
        if role == "perjanjian":
            self.rows.add(self._row(r, values))
        elif role == "lanjutan":
            above = self.rows.last().values
            for slug in LISTED:
                if slug in values:
                    joint = "" if str(above.get(slug, "")).rstrip().endswith("/") else "\n"
                    above[slug] = f"{above[slug]}{joint}{values[slug]}" if slug in above else values[slug]
            for slug in values:
                above.setdefault(slug, values[slug])
        elif role == "kelompok":
            self.outline.add(" ".join(str(v).strip() for v in cells.values()))
            self.section = self.outline.text()
            self.group_start = len(self.rows)
            self.groups += 1
        elif role == "jumlah":
            self._keep_total(r, cells)

    def _keep_total(self, r: int, cells: dict[int, object]) -> None:
        """Keep a printed total with what was counted: of the group, or of the whole table."""
        printed = [(c, int(v)) for c, v in cells.items() if content.is_serial(v) and not isinstance(v, str)]
        printed = printed or [
            (c, int(v)) for c, v in cells.items() if isinstance(v, str) and v.strip().isdigit()
        ]
        label = next((header_labels.fold(v) for v in cells.values() if isinstance(v, str)), "")
        if len(printed) == 1:
            first_of_many = self.groups > 1 and not self.totals
            whole = _WHOLE.search(label) or not self.section or first_of_many
            counted = len(self.rows) - (0 if whole else self.group_start)
            if not whole and printed[0][1] == len(self.rows):
                counted = len(self.rows)
            self.totals.append((f"{sheets.column_letters(printed[0][0])}{r + 1}", printed[0][1], counted))

    def _row(self, r: int, values: dict[str, object]) -> TableRow:
        row = TableRow(r + 1, values, self.section, r in self.sheet.hidden_rows)
        if self.rows:
            self._fill(r, row, self.rows.last())
        if self.sheet.errors:
            row.errors = {
                s: self.sheet.errors[r, c] for c, s in self.slugs.items() if (r, c) in self.sheet.errors
            }
            row.values = {slug: v for slug, v in values.items() if slug not in row.errors}
        if self.sheet.struck:
            subject = [c for c, s in self.slugs.items() if s in SUBJECT_CELLS and s in values]
            row.struck_out = bool(subject) and all((r, c) in self.sheet.struck for c in subject)
        return row

    def _fill(self, r: int, row: TableRow, above: TableRow) -> None:
        """Fill ditto marks, cells a vertical merge covers, and a partner left blank under its first document."""
        values = row.values
        for slug, value in values.items():
            if slug != "no" and routine.is_ditto(value):
                values[slug] = above.values.get(slug)
        if self.covers:
            for c, slug in self.slugs.items():
                inside = self.covers.get((r, c), r) < above.number and slug in above.values
                if inside and documents.tidy(values.get(slug)) is None:
                    values[slug] = above.values[slug]
        if "partner" not in values and self.has_counts and "no" not in values and "partner" in above.values:
            values["partner"] = above.values["partner"]

    def _values(self, cells: dict[int, object]) -> dict[str, object]:
        """Return the cells by slug; several columns of kind, scope or notes are read together."""
        found: dict[str, object] = {}
        for c, slug in self.slugs.items():
            if c not in cells:
                continue
            value = cells[c]
            if slug not in found:
                found[slug] = value
            elif slug in columns.JOINED and str(value) not in str(found[slug]):
                found[slug] = f"{found[slug]}\n{value}"
            elif documents.tidy(found[slug]) is None:
                found[slug] = value
        if more := documents.tidy(found.pop("partner_more", None)):
            found["partner"] = f"{found.get('partner') or ''}; {more}"
        return found

    def _is_header(self, cells: dict[int, object]) -> bool:
        if not any(v in self.raw_labels or header_labels.fold(v) in self.labels for v in _texts(cells)[:2]):
            return False
        met = sum(header_labels.fold(v) in self.labels for v in _texts(cells))
        return met >= max(2, 0.6 * len(cells))

    def _told(self, cells: dict[int, object], values: dict[str, object]) -> str | None:
        """Return the role that the row's own words tell, where few cells are filled and none counts it."""
        texts = _texts(cells)
        first = next(iter(cells.values()))
        if not texts or first not in texts or len(cells) > max(4, len(self.slugs) // 2):
            return None
        return next(
            (role for role in row_words.find_role(texts[0]) if self._may_be(role, cells, values)), None
        )

    def _begins_signature(self, r: int, cells: dict[int, object], values: dict[str, object]) -> str | None:
        """Return the role of a row whose cells say place and day only together: Mataram, | 17 Juli 2023."""
        if not self.rows or not 2 <= len(cells) <= row_words.WIDE or content.is_serial(values.get("no")):
            return None
        below = self.sheet.rows[r + 1 : self.end] if self.blanks else ()
        return "tanda_tangan" if row_words.is_place_and_day(cells.values(), below) else None

    def _may_be(self, role: str, cells: dict[int, object], values: dict[str, object]) -> bool:
        if role == "tanda_tangan":
            few = len(cells) <= row_words.WIDE or row_words.are_signers(cells.values())
            return few and (bool(self.rows) or row_words.find_signed_day([list(cells.values())]) is not None)
        if role == "jumlah":
            return len(cells) <= 2 or any(content.is_serial(v) for v in cells.values())
        return len(cells) <= 2

    def _is_group(self, r: int, cells: dict[int, object], values: dict[str, object]) -> bool:
        """Whether a row is a heading inside the table: one text, lettered, wide, in capitals, or naming a group."""
        if len(cells) == 1 and row_words.is_year(*cells.values()):
            return True
        texts = [str(v).strip() for v in cells.values() if isinstance(v, str)]
        if len(cells) > 2 or not texts or any(outline.says_more(slug, v) for slug, v in values.items()):
            return False
        text = " ".join(texts)
        if not any(ch.isalpha() for ch in text) or len(text) > 150:
            return False
        at = min(cells)
        if any(r0 == r == r1 and c1 - c0 >= 2 for r0, c0, r1, c1 in self.sheet.merges):
            return True
        if at == self.first and not content.is_serial(cells[at]) and outline.HEADING.match(text):
            return True
        if len(cells) > 1 or at > self.first + 1:
            return False
        named = partner_types.find_category(text) or documents.find_kinds(text)
        return bool((named or self._restarts(r + 1)) and "no" not in values) or (
            text.upper() == text and not content.is_serial(text)
        )

    def _restarts(self, r: int) -> bool:
        """Whether the count begins anew in a row that names its own partner: what stands above is a heading."""
        told = self._values(dict(enumerate(self.sheet.rows[r]))) if r < self.end else {}
        return _filled(told.get("partner")) and str(told.get("no")).strip(" .)") in ("1", "1.0")

    def _continues(self, values: dict[str, object], covered: set[str]) -> bool:
        """Whether the row only goes on with the agreement above: its number and partner are merged or left blank."""
        if not self.rows or self.keyed or "no" in values:
            return False
        own = len(set(values) & MET)
        if covered & {"no", "partner"}:
            return own < 2
        if self.has_counts and self.blanks == 0 and "no" not in values:
            return own < 2 and set(values) <= set(LISTED) | {"number_own", "number_partner"} and bool(values)
        return (
            bool(values)
            and self.blanks == 0
            and "partner" not in values
            and not own
            and set(values) <= set(LISTED)
        )

    def _is_agreement(self, cells: dict[int, object], values: dict[str, object], covered: set[str]) -> bool:
        if "key" in values and len(cells) >= 3 and documents.tidy(values["key"]):
            return True
        said = {slug for slug in values if not row_words.is_nothing(values[slug])}
        said -= {slug for slug in ("partner", "title") if content.is_serial(values.get(slug))}
        held = {slug for slug in said if documents.tidy(values[slug])} | (covered & set(values))
        told = len(held & headers.TELLING)
        subject = (held | covered) & headers.SUBJECTS
        if self.has_counts and _WORD.fullmatch(str(values.get("no", ""))):
            return told >= 3  # a small table below begins: Jenis | Jumlah
        return told >= 3 or (bool(subject) and (told >= 2 or bool(held & {"partner", "title"})))


def _filled(value: object) -> bool:
    return value is not None and value != "" and not (isinstance(value, str) and not value.strip())


def _texts(cells: dict[int, object]) -> list[str]:
    return [v for v in cells.values() if isinstance(v, str)]


_WORD = re.compile(r"\s*[A-Za-z]{4,}\s*")
_WHOLE = re.compile(r"seluruh|grand|(?<!sub)(?<!sub[ -])total|keseluruhan")
