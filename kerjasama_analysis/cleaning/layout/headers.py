"""Which row of a sheet is the header, how deep it is, and what each of its columns holds.

Labels are matched by `vocabulary/header_words.csv`, in its order. Depth comes from vertical merges that start in
the header row where there are any, else from the shape of the row below. Merges are filled only afterwards.
"""

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from kerjasama_analysis.cleaning.formats import sheets
from kerjasama_analysis.cleaning.layout import columns, evidence, header_labels, label_lines, row_words
from kerjasama_analysis.cleaning.workbooks import Sheet

DATES = {"signed_on", "starts_on", "ends_on", "period", "duration"}
NUMBERS = {"number", "number_own", "number_partner"}
SUBJECTS = {"partner", "title", "scope"} | NUMBERS
TELLING = SUBJECTS | DATES | {"kind", "status", "obstacle", "implementation", "follow_up"}
WHOLE = {"kind", "title", "scope", "signed_on", "obstacle", "follow_up", "implementation", "status", "notes"}
"""What a label says that needs none above it."""
DEPTH = 3
LOOKED_AT = 80
"""Rows below the last table among which a header is sought."""


@dataclass(frozen=True)
class Header:
    """A header found: its first row and depth (0-based), column -> slug, its labels, and those nobody knows.

    `spoken`: some word of the table is of agreements; `proven`: parties and days stand below it besides.
    `needed`: columns of which one must be filled where several documents share a row.
    """

    row: int
    depth: int
    columns: dict[int, str]
    labels: dict[int, str]
    unknown: dict[int, str] = field(default_factory=dict)
    proven: bool = False
    spoken: bool = True
    needed: frozenset[int] = frozenset()

    @property
    def below(self) -> int:
        """The first row under the header."""
        return self.row + self.depth

    def is_register(self) -> bool:
        """Whether such a table lists agreements: a partner or a kind, a subject, and a time, a number or a state.

        Where cells prove it, a party and a time or a number are enough. Labels may tell the kind: Nomor KB, Tanggal KB.
        """
        held = set(self.columns.values())
        named = held & {"partner", "kind", "number_partner"}
        known = held & (DATES | NUMBERS | {"kind", "status"})
        if not self.spoken or evidence.is_of_exports(self.columns, self.labels):
            return self.spoken
        numbers, begins = (
            [self.labels[c] for c, s in self.columns.items() if s in told]
            for told in (NUMBERS, {"signed_on", "starts_on"})
        )
        named = named or header_labels.share_kind(numbers, begins)
        if self.proven and held & {"partner", "title"} and held & (DATES | NUMBERS | {"year"}):
            return True
        return len(held & TELLING) >= 3 and bool(named and held & SUBJECTS and known)

    def is_of_something_else(self) -> bool:
        """Whether such a table has columns that a register has, and no word of agreements."""
        return not self.spoken and len(set(self.columns.values()) & TELLING) >= 3

    def parts(self) -> set[str]:
        """Return every label of the header, folded, the rows of a deep one apart."""
        return {header_labels.fold(part) for label in self.labels.values() for part in label.split(" / ")}


def find_header(sheet: Sheet, start: int, read: Header | None = None) -> Header | None:
    """Return the first header at or below row `start`, or None; the fullest of those that overlap is taken.

    `read` is one that was read before, and is not read again.
    """
    best: Header | None = None
    for at in range(start, min(len(sheet.rows), start + LOOKED_AT)):
        if best is not None and at >= best.below:
            break
        header = read if read and read.row == at else read_header(sheet, at)
        if header and (best is None or _score(header) > _score(best)):
            best = header
    return best


def split_header(header: Header) -> list[Header]:
    """Return the headers of tables that stand beside each other, or the header alone."""
    sides = _sides(header.labels)
    if len(sides) < 2:
        return [header]
    return [
        replace(
            header,
            labels=side,
            columns={c: slug for c, slug in header.columns.items() if c in side},
            unknown={c: label for c, label in header.unknown.items() if c in side},
        )
        for side in sides
    ]


def read_header(sheet: Sheet, at: int) -> Header | None:
    """Return the header that begins in this row, or None where the row does not name columns."""
    if not looks_like_labels(sheet.rows[at]) or row_words.is_hint(v for v in sheet.rows[at] if v):
        return None
    sheets.clear_blanks(sheet.rows[at : at + DEPTH + LOOKED_AT])
    best = None
    for depth in _depths(sheet, at):
        labels = _main_blocks(_labels(sheet, at, depth), sheet.rows[at + depth : at + depth + LOOKED_AT])
        if depth > 1 and (_is_titled(labels) or _is_titled_apart(labels, sheet.rows[at : at + depth])):
            continue
        found = {c: header_labels.find_column(label) for c, label in labels.items()}
        known = {c: slug for c, slug in found.items() if slug}
        if len(set(known.values()) & TELLING) < 2 or len(known) * 5 < len(labels) * 2:
            continue
        unknown = {c: labels[c] for c in labels if c not in known}
        kept = {
            c: slug
            for side in _sides(labels)
            for c, slug in columns.settle(
                sheet,
                at + depth,
                *({c: t for c, t in told.items() if c in side} for told in (known, labels, unknown)),
            ).items()
        }
        early = {c for c, slug in known.items() if slug == "drafted_on" and "signed_on" not in kept.values()}
        lost = {c: label for c, label in labels.items() if c not in kept and (c in unknown or c in early)}
        spoken = evidence.speaks(sheet, (at, at + depth), kept, labels)
        proven = spoken and evidence.is_enough(sheet, at + depth, kept)
        header = Header(at, depth, kept, labels, lost, proven, spoken)
        if best is None or _score(header) > _score(best):
            best = header
    return best


def _score(header: Header) -> float:
    held = set(header.columns.values())
    return len(held & TELLING) * 2 + len(header.columns) - 0.5 * len(header.unknown) - 0.01 * header.depth


def looks_like_labels(row: list) -> bool:
    """Whether a row may be a header by its look: two cells or more, nearly all short texts that are no data."""
    filled = [v for v in row if v is not None and v != "" and not (v.__class__ is str and v.isspace())]
    if len(filled) < 2:
        return False
    texts = [v for v in filled if isinstance(v, str) and len(v) <= 120 and not is_data(v)]
    return len(texts) >= 0.7 * len(filled) and len(set(texts)) >= 2


def is_data(value: object) -> bool:
    """Whether a cell cannot be a label: no text, or nothing but figures and signs, or a number with a year."""
    return not isinstance(value, str) or bool(_DATA.search(value))


def _depths(sheet: Sheet, at: int) -> list[int]:
    """Return the depths worth trying: that of the tallest vertical merge in the row, or 1 and what the shape allows."""
    if (lines := label_lines.depth(sheet.rows[at : at + 4])) > 1:
        return [lines]
    tall = [r1 - at + 1 for r0, _, r1, _ in sheet.merges if r0 == at and r1 > at]
    if tall:
        return [min(max(tall), DEPTH)]
    wide = any(r0 == at and c1 > c0 for r0, c0, r1, c1 in sheet.merges)
    below = sheet.rows[at + 1] if at + 1 < len(sheet.rows) else []
    if wide and _stands_under(sheet, at, below):
        return [2]
    width = max(_width(sheet.rows[at]), _width(below))
    gaps = any(v in (None, "") for v in (sheet.rows[at] + [None] * width)[:width])
    if (wide or gaps) and looks_like_labels(below) and not re.search(r"\d{2,}", " ".join(map(str, below))):
        return [1, 2]
    return [1]


def _stands_under(sheet: Sheet, at: int, below: list) -> bool:
    """Whether the cells of a row are labels that fill the wide merges above them and nothing else."""
    under = {c for r0, c0, r1, c1 in sheet.merges if r0 == at == r1 and c1 > c0 for c in range(c0, c1 + 1)}
    filled = {c for c, v in enumerate(below) if v not in (None, "")}
    return filled == under and looks_like_labels(below)


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
    loose = depth > 1 and not any(at <= r0 < at + depth for r0, *_ in sheet.merges)
    labels: dict[int, list[str]] = {}
    for r in range(at, min(at + depth, len(sheet.rows))):
        row, last = sheet.rows[r], ""
        for c in range(max(map(len, sheet.rows[at : at + depth]))):
            value = spread.get((r, c), row[c] if c < len(row) else None)
            text = str(value).strip() if value not in (None, "") else ""
            if not text and loose and r == at and last:
                text = last = last if _may_share(sheet, r, c) else ""
            last = text or last
            if text and text not in labels.get(c, []):
                labels.setdefault(c, []).append(text)
    if depth > 1 and label_lines.depth(sheet.rows[at : at + 4]) == depth:
        return {c: label_lines.join(parts) for c, parts in sorted(labels.items())}
    return {c: " / ".join(parts) for c, parts in sorted(labels.items())}


def _is_titled(labels: dict[int, str]) -> bool:
    """Whether the upper row only names tables: it says the same over every column, or over each table's columns."""
    if len(labels) <= 2 or not all(" / " in label for label in labels.values()):
        return False
    groups = itertools.groupby(labels.items(), key=lambda item: item[1].split(" / ")[0])
    lower = [{c: label.split(" / ", 1)[1] for c, label in group} for _, group in groups]
    return len(lower) == 1 or _are_alike(lower)


def _is_titled_apart(labels: dict[int, str], rows: Sequence[list]) -> bool:
    """Whether the lowest row names all columns by itself, and the upper one only titles them.

    So it is where they are tables beside each other, or where one cell stands above that is no label.
    """
    upper, *_, own = (
        {c: str(v).strip() for c, v in enumerate(row) if c in labels and v not in (None, "")} for row in rows
    )
    if set(own) != set(labels):
        return False
    titled = len(upper) == 1 < len(own) and header_labels.find_column(*upper.values()) is None
    return titled or len(_sides(own)) > 1


def _may_share(sheet: Sheet, r: int, c: int) -> bool:
    """Whether a label may stand under the one left of the gap above it: it says by itself less than a whole label."""
    below = sheet.rows[r + 1] if r + 1 < len(sheet.rows) else []
    label = below[c] if c < len(below) else None
    return label not in (None, "") and header_labels.find_column(str(label)) not in WHOLE


def _main_blocks(labels: dict[int, str], rows: Sequence[list]) -> dict[int, str]:
    """Return the run of neighbouring labels that names most columns, and what belongs to it across a blank column.

    A block beside it belongs to it where it names columns of its own and is filled in the same rows: look-up tables
    beside the data stay out.
    """
    blocks = _blocks(labels)
    known = [_count_known(block.values()) for block in blocks]
    if len(blocks) < 2:
        return dict(labels)
    main = blocks[known.index(max(known))]
    told = {header_labels.find_column(label) for label in main.values()} | {None}
    filled = [row for row in rows if _count_filled(row, main) >= min(2, len(main))]
    chosen = dict(main)
    for block, count in zip(blocks, known, strict=True):
        beside = sum(_count_filled(row, block) > 0 for row in filled)
        more = {header_labels.find_column(label) for label in block.values()} - told
        belongs = max(known) >= 2 and more and filled and beside * 2 >= len(filled)
        if belongs or (count >= 2 and count * 2 >= len(block)):
            chosen.update(block)
    return dict(sorted(chosen.items()))


def _count_filled(row: list, columns: Iterable[int]) -> int:
    return sum(c < len(row) and row[c] not in (None, "") for c in columns)


def _sides(labels: dict[int, str]) -> list[dict[int, str]]:
    """Return the columns of each table that stands beside others: by empty columns between, or by labels that recur."""
    for sides in (_blocks(labels), _rounds(labels)):
        if _are_alike(sides):
            return sides
    return [labels]


def _are_alike(sides: Sequence[dict[int, str]]) -> bool:
    """Whether several runs of columns are tables for themselves: each names what a register needs, and the same."""
    told = [
        {column for label in side.values() if (column := header_labels.find_column(label))} for side in sides
    ]
    needed = [bool(t & SUBJECTS) and len(t & TELLING) >= 3 for t in told]
    return len(sides) > 1 and all(needed) and all(len(told[0] & t & TELLING) >= 2 for t in told[1:])


def _rounds(labels: dict[int, str]) -> list[dict[int, str]]:
    """Return the labels cut wherever the first of them recurs."""
    rounds: list[dict[int, str]] = []
    first = header_labels.fold(next(iter(labels.values()), ""))
    for column, label in labels.items():
        if not rounds or header_labels.fold(label) == first:
            rounds.append({})
        rounds[-1][column] = label
    return rounds


def _blocks(labels: dict[int, str]) -> list[dict[int, str]]:
    """Return the runs of labels without an empty column between them; most columns apart are one spaced table."""
    blocks: list[dict[int, str]] = []
    for column, label in labels.items():
        if blocks and column - max(blocks[-1]) <= 1:
            blocks[-1][column] = label
        else:
            blocks.append({column: label})
    spaced = sum(len(block) == 1 for block in blocks)
    return [dict(labels)] if spaced * 2 > len(blocks) > 2 else blocks


def _count_known(labels: Iterable[str]) -> int:
    return len({column for label in labels if (column := header_labels.find_column(label)) in TELLING})


_DATA = re.compile(
    r"^[\d\s().,/:-]+$|\d{3,}\s*/|/\s*(?:19|20)\d\d\b|\d{1,2}[ -][A-Za-z]{3,9}[ -](?:\d{4}|\d{2}$)"
)
