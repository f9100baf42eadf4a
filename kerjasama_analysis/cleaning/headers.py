"""Which row of a sheet is the header, how deep it is, and what each of its columns holds.

Labels are matched by `vocabulary/header_words.csv`, in its order. Depth comes from vertical merges that start in
the header row where there are any, else from the shape of the row below. Merges are filled only afterwards.
"""

import re
from dataclasses import dataclass, field
from functools import cache

from kerjasama_analysis import words
from kerjasama_analysis.cleaning.workbooks import Sheet

DATES = {"signed_on", "starts_on", "ends_on", "period", "duration"}
NUMBERS = {"number", "number_own", "number_partner"}
SUBJECTS = {"partner", "title", "scope"} | NUMBERS
TELLING = SUBJECTS | DATES | {"kind", "status", "obstacle", "implementation", "follow_up"}
DEPTH = 3


@dataclass(frozen=True)
class Header:
    """A header found: its first row and depth (0-based), column -> slug, and the labels nobody knows."""

    row: int
    depth: int
    columns: dict[int, str]
    labels: dict[int, str]
    unknown: dict[int, str] = field(default_factory=dict)

    def is_register(self) -> bool:
        """Whether such a table lists agreements: a subject, and a time, a number, a kind or a state of it."""
        held = set(self.columns.values())
        telling = len(held & TELLING)
        return telling >= 3 and bool(held & SUBJECTS) and bool(held & (DATES | NUMBERS | {"kind", "status"}))

    def stands_alone(self) -> bool:
        """Whether a row below another header is surely one too: nearly all its labels are known, four or more."""
        return self.is_register() and len(self.columns) >= max(4, 0.7 * len(self.labels))


def find_header(sheet: Sheet, start: int, rows: int = 60) -> Header | None:
    """Return the first header at or below row `start`, or None; the fullest of the depths that fit is taken."""
    best: Header | None = None
    for at in range(start, min(len(sheet.rows), start + rows)):
        header = read_header(sheet, at)
        if header is None:
            continue
        if best is None or (at <= best.row + best.depth and _score(header) > _score(best)):
            best = header
        elif at > best.row + best.depth:
            break
    return best


def read_header(sheet: Sheet, at: int) -> Header | None:
    """Return the header that begins in this row, or None where the row does not name columns."""
    if not _looks_like_labels(sheet.rows[at]):
        return None
    best = None
    for depth in _depths(sheet, at):
        labels = _labels(sheet, at, depth)
        block = _main_block(labels)
        columns, unknown = _name_columns(block)
        if len(set(columns.values()) & TELLING) < 2 or len(columns) * 5 < len(block) * 2:
            continue
        header = Header(at, depth, columns, block, unknown)
        if best is None or _score(header) > _score(best):
            best = header
    return best


def find_column(label: str) -> str | None:
    """Return the slug of the column that a written label names, or None.

    >>> find_column("Nomor / Pihak II"), find_column("Tanggal Selesai"), find_column("Faktor Penghambat")
    ('number_partner', 'ends_on', 'obstacle')
    """
    folded = fold(label)
    if not folded or len(folded) > 200:
        return None
    return next((column for pattern, column in _patterns() if pattern.search(folded)), None)


def fold(label: object) -> str:
    """Return a label as the table of header words writes it: lower case, one blank between words.

    >>> fold("CONTI-\\nNENT "), fold("Interna-sional"), fold("Jangka  Waktu")
    ('continent', 'interna-sional', 'jangka waktu')
    """
    text = re.sub(r"-\s*\n\s*", "", str(label or ""))
    text = re.sub(r"[\s\u00a0_]+|(?<=\w)\.(?=\w)", " ", text).strip(" :*.").lower()
    return re.sub(r"\s*/\s*", " / ", text).replace("kerjasama", "kerja sama") if " / " not in text else text


def _score(header: Header) -> float:
    held = set(header.columns.values())
    return len(held & TELLING) * 2 + len(header.columns) - 0.5 * len(header.unknown) - 0.01 * header.depth


def _looks_like_labels(row: list) -> bool:
    filled = [v for v in row if v not in (None, "")]
    texts = [v for v in filled if isinstance(v, str) and _may_be_label(v)]
    return len(filled) >= 2 and len(texts) >= 0.8 * len(filled) and len(set(map(fold, texts))) >= 2


def _may_be_label(text: str) -> bool:
    """Labels are short, or questions, and hold no dates, numbers of documents or lists; they need a letter."""
    folded = text.strip()
    short = (
        len(folded) <= 60
        or (folded.endswith("?") and len(folded) <= 200)
        or (len(folded) <= 120 and "(" in folded)
    )
    return (
        short and not re.search(r"\d{3,}|\d/|;|^-$|^\d+[.)]? ", folded) and any(ch.isalpha() for ch in folded)
    )


def _depths(sheet: Sheet, at: int) -> list[int]:
    """Return the depths worth trying: that of the tallest vertical merge in the row, or 1 and what the shape allows."""
    tall = [r1 - at + 1 for r0, c0, r1, c1 in sheet.merges if r0 == at and r1 > at]
    if tall:
        return [min(max(tall), DEPTH)]
    wide = any(r0 == at and c1 > c0 for r0, c0, r1, c1 in sheet.merges)
    below = sheet.rows[at + 1] if at + 1 < len(sheet.rows) else []
    gaps = any(v in (None, "") for v in sheet.rows[at][: _width(sheet.rows[at])])
    if (wide or gaps) and _looks_like_labels(below) and not re.search(r"\d{2,}", " ".join(map(str, below))):
        return [1, 2]
    return [1]


def _width(row: list) -> int:
    return max((i + 1 for i, v in enumerate(row) if v not in (None, "")), default=0)


def _labels(sheet: Sheet, at: int, depth: int) -> dict[int, str]:
    """Return column -> label, the parts of a header several rows deep joined by ` / `, wide merges spread out."""
    spread = {
        (r, c): sheet.rows[r0][c0] if c0 < len(sheet.rows[r0]) else None
        for r0, c0, r1, c1 in sheet.merges
        if at <= r0 < at + depth
        for r in range(r0, min(r1 + 1, at + depth))
        for c in range(c0, c1 + 1)
    }
    labels: dict[int, list[str]] = {}
    for r in range(at, min(at + depth, len(sheet.rows))):
        row, last = sheet.rows[r], ""
        for c in range(max(map(len, sheet.rows[at : at + depth]))):
            value = spread.get((r, c), row[c] if c < len(row) else None)
            text = str(value).strip() if value not in (None, "") else ""
            if not text and depth > 1 and r == at and not sheet.merges and last and _sub_label(sheet, r, c):
                text = last
            last = text or last
            if text and text not in labels.get(c, []):
                labels.setdefault(c, []).append(text)
    return {c: " / ".join(parts) for c, parts in sorted(labels.items())}


def _sub_label(sheet: Sheet, r: int, c: int) -> bool:
    below = sheet.rows[r + 1] if r + 1 < len(sheet.rows) else []
    return c < len(below) and below[c] not in (None, "")


def _main_block(labels: dict[int, str]) -> dict[int, str]:
    """Return the run of neighbouring labels that names most columns: look-up tables beside the data stay out."""
    blocks: list[dict[int, str]] = []
    for column, label in labels.items():
        if blocks and column - max(blocks[-1]) <= 1:
            blocks[-1][column] = label
        else:
            blocks.append({column: label})
    known = [sum(find_column(label) is not None for label in block.values()) for block in blocks]
    if not blocks:
        return {}
    chosen = dict(blocks[known.index(max(known))])
    for block, count in zip(blocks, known, strict=True):
        if count >= 2 and count * 2 >= len(block):
            chosen.update(block)
    return dict(sorted(chosen.items()))


def _name_columns(labels: dict[int, str]) -> tuple[dict[int, str], dict[int, str]]:
    found = {c: find_column(label) for c, label in labels.items()}
    unknown = {c: labels[c] for c, slug in found.items() if slug is None}
    columns = {c: slug for c, slug in found.items() if slug and slug != "ignore"}
    return _sides(columns, labels), unknown


def _sides(columns: dict[int, str], labels: dict[int, str]) -> dict[int, str]:
    """Tell own from partner's number where two columns are called alike, and keep the first of other twins."""
    numbers = [c for c, slug in columns.items() if slug == "number"]
    has_partner = "number_partner" in columns.values()
    if len(numbers) >= 2:
        theirs = next(
            (
                c
                for c in numbers
                if re.search(r"mitra|partner|pihak (?:ke-?)?(?:ii|2|kedua)", fold(labels[c]))
            ),
            numbers[1],
        )
        ours = next(c for c in numbers if c != theirs)
        columns = {**columns, theirs: "number_partner", ours: "number_own"}
    elif numbers and has_partner:
        columns = {**columns, numbers[0]: "number_own"}
    seen: set[str] = set()
    kept = {}
    for c, slug in columns.items():
        if slug not in seen or slug in ("kind", "scope", "title", "notes", "partner"):
            kept[c] = slug
        seen.add(slug)
    return kept


@cache
def _patterns() -> tuple[tuple[re.Pattern, str], ...]:
    return tuple((re.compile(row["pattern"]), row["column"]) for row in words.table("header_words"))
