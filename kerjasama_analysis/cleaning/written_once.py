"""A partner or a kind written once over several documents, each with a running number of its own: what a blank means.

A person sees the blank as "the same", if the table is kept that way, and as a gap if it is not. Evidence decides; where
it does not, the cell stays blank and the doubt names the partner above.
"""

import itertools
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kerjasama_analysis import frames
from kerjasama_analysis.cleaning import documents
from kerjasama_analysis.cleaning.layout.table_rows import TableRows
from kerjasama_analysis.cleaning.names import partner_names
from kerjasama_analysis.cleaning.times.terms import Doubt
from kerjasama_analysis.encoded import Encoded

OWN = ("number", "number_own", "number_partner", "signed_on", "starts_on", "title", "kind")
"""Columns of which a row must fill one to be a document of its own."""
TELLING = ("title", "scope", "notes")
"""Columns that may name the partner."""
HABIT = 0.25
"""Share of rows with a blank partner from which blanks are how the table is kept."""
LEAST = 2
"""Blanks that make a habit."""
KINDS = frames.KINDS
LONGEST_GAP = 5
"""Documents of one partner below each other of which but the first may be blank."""

Doubts = list[tuple[int, Doubt]]


@dataclass(frozen=True)
class Filled:
    """What was read as the partner above, as doubts, and position -> the partner above where nothing settles it."""

    doubts: Doubts
    likely: dict[int, str]


def fill(rows: TableRows) -> Filled:
    """Put the partner above into the blank cells that mean it; return what was filled and what stays open.

    >>> from kerjasama_analysis.cleaning.layout.table_rows import TableRow
    >>> told = [("Polres Contoh", "MoU"), (None, "PKS"), ("Institut Contoh", "MoU"), (None, "PKS")]
    >>> rows = TableRows.of(TableRow(5 + n, {"partner": p, "kind": k}) for n, (p, k) in enumerate(told))
    >>> len(fill(rows).doubts), rows.columns["partner"][3]
    (2, 'Institut Contoh')
    """
    cells = Encoded.of(rows.columns["partner"])
    blank = [at for at in cells.where(_is_blank) if "partner" not in rows.errors.get(at, ())]
    if not blank or "timestamp" in rows.columns:
        return Filled([], {})
    above = _named_above(rows, cells, blank)
    asked = [at for at in blank if above[at] is not None and _is_document(rows, at)]
    usual = _is_habit(rows, cells, blank, asked) or _stands_blank_beside(rows, cells, blank)
    settled = set(asked) if usual else _find_told(rows, asked, above)
    rows.columns["partner"] = cells.changed({at: cells[above[at]] for at in settled})
    names = {at: documents.tidy(cells[above[at]]) for at in asked}
    doubts = [(at, Doubt("mitra_dari_atas", "partner", "", names[at])) for at in sorted(settled)]
    return Filled(doubts, {at: names[at] for at in asked if at not in settled})


def fill_kinds(rows: TableRows) -> Doubts:
    """Put the kind above into the blank cells of a table that names each kind once, at its first document.

    >>> from kerjasama_analysis.cleaning.layout.table_rows import TableRow
    >>> told = ["MoU", None, None, "PKS", None]
    >>> rows = TableRows.of(TableRow(5 + n, {"kind": k, "partner": f"Dinas {n}"}) for n, k in enumerate(told))
    >>> len(fill_kinds(rows)), rows.columns["kind"][4]
    (3, 'PKS')
    """
    cells = Encoded.of(rows.columns["kind"])
    blank = cells.where(_is_blank)
    named = [] if len(blank) < LEAST else cells.where(lambda cell: not _is_blank(cell))
    kinds = [documents.find_kind(documents.tidy(cells[at])) for at in named[: len(KINDS) + 1]]
    once = len(named) <= len(KINDS) and None not in kinds and len(set(kinds)) == len(kinds) > 1
    if not once or named[0] > 0 or any(rows.sections) or any(map(_tells_kind, (rows,) * len(blank), blank)):
        return []
    above = {at: max(n for n in named if n < at) for at in blank}
    rows.columns["kind"] = cells.changed({at: cells[above[at]] for at in blank})
    return [(at, Doubt("jenis_dari_atas", "kind", "", documents.tidy(cells[above[at]]))) for at in blank]


def fill_offices(rows: TableRows) -> Doubts:
    """Put the office above into the blank cells of a table that names each office once, at its first document.

    >>> from kerjasama_analysis.cleaning.layout.table_rows import TableRow
    >>> told = ["KPU Kota Bima", None, "KPU Kabupaten Dompu", None]
    >>> rows = TableRows.of(TableRow(5 + n, {"office": k, "kind": "MoU"}) for n, k in enumerate(told))
    >>> len(fill_offices(rows)), rows.columns["office"][3]
    (2, 'KPU Kabupaten Dompu')
    """
    doubts: Doubts = []
    for column in ("office_code", "office"):
        cells = Encoded.of(rows.columns[column])
        blank = cells.where(_is_blank)
        if "timestamp" in rows.columns or not 0 < len(blank) < len(rows) or blank[0] == 0:
            continue
        told = [documents.tidy(cells[at]) for at in cells.where(lambda cell: not _is_blank(cell))]
        if len(set(told)) < len(told):
            continue
        above: dict[int, int] = {}
        for at in blank:
            above[at] = above.get(at - 1, at - 1)
        rows.columns[column] = cells.changed({at: cells[over] for at, over in above.items()})
        doubts += [
            (at, Doubt("satker_dari_atas", column, "", documents.tidy(cells[over])))
            for at, over in above.items()
        ]
    return doubts


def _tells_kind(rows: TableRows, at: int) -> bool:
    """Whether a row's own number tells its kind."""
    numbers = (documents.tidy(rows.columns[slug][at]) for slug in OWN[:2] if slug in rows.columns)
    return any(map(documents.kind_of_number, numbers))


def suggest(doubts: Iterable[tuple[int, Doubt]], likely: Mapping[int, str]) -> Doubts:
    """Return doubts with the partner above as what a blank one may mean."""
    return [
        (
            at,
            replace(doubt, suggestion=likely[at]) if doubt.code == "mitra_kosong" and at in likely else doubt,
        )
        for at, doubt in doubts
    ]


def _named_above(rows: TableRows, cells: Encoded, blank: Sequence[int]) -> dict[int, int | None]:
    """Return position of a blank -> that of the nearest partner above it in its group, None where there is none near."""
    found: dict[int, int | None] = {}
    for at in blank:
        over = at - 1
        if over < 0 or rows.sections[over] != rows.sections[at]:
            found[at] = None
        else:
            found[at] = found.get(over, over)
            if found[at] is not None and at - found[at] > LONGEST_GAP:
                found[at] = None
    return found


def _is_document(rows: TableRows, at: int) -> bool:
    return any(documents.tidy(rows.columns[slug][at]) for slug in OWN if slug in rows.columns)


def _is_habit(rows: TableRows, cells: Encoded, blank: Sequence[int], asked: Sequence[int]) -> bool:
    """Whether the table writes a partner once: blanks are many, all of documents, and no name stands twice in a row.

    Fewer blanks do where each goes on with another kind of document than the row above it has.
    """
    if (
        len(blank) < LEAST
        or len(asked) < len(blank)
        or len({str(cells[at] or "").strip() for at in blank}) > 1
    ):
        return False
    if not all(_goes_on(rows, at) for at in blank) and len(blank) < HABIT * len(rows):
        return False
    return not _repeats(rows, cells)


def _goes_on(rows: TableRows, at: int) -> bool:
    if "kind" not in rows.columns:
        return False
    own, over = (documents.find_kind(documents.tidy(rows.columns["kind"][n])) for n in (at, at - 1))
    return own is not None and over is not None and own != over


def _repeats(rows: TableRows, cells: Encoded) -> bool:
    """Whether two rows below each other name the same partner."""
    names = [partner_names.normalise(name) if (name := documents.tidy(v)) else None for v in cells.values]
    told = [names[code] for code in cells.codes.tolist()]
    return any(a == b and a is not None for a, b in itertools.pairwise(told))


def _stands_blank_beside(rows: TableRows, cells: Encoded, blank: Sequence[int]) -> bool:
    """Whether the partner's group is blank in the very rows in which the partner is."""
    if "partner_type" not in rows.columns or len(blank) == len(rows):
        return False
    return Encoded.of(rows.columns["partner_type"]).where(_is_blank) == cells.where(_is_blank)


def _find_told(rows: TableRows, asked: Sequence[int], above: Mapping[int, int]) -> set[int]:
    """Return the rows that name the partner above themselves, or bear its kind of number and no other partner's."""
    names, numbers = rows.columns["partner"], rows.columns["number_partner"]
    bearers: dict[str, set] = defaultdict(set)
    for name, number in zip(names, numbers, strict=True):
        if name is not None and (letters := _letters(documents.tidy(number))):
            bearers[letters].add(name)
    found = set()
    for at in asked:
        name = names[above[at]]
        key = partner_names.normalise(documents.tidy(name))
        text = " ".join(t for slug in TELLING if (t := documents.tidy(rows.columns[slug][at])))
        own = bearers.get(_letters(documents.tidy(numbers[at])))
        if own == {name} or (key and key in partner_names.normalise(text)):
            found.add(at)
    return found


def _letters(number: str | None) -> str:
    """Return the letters of a partner's number, those of its own scheme: UN18/HK."""
    found = [part for part in re.findall(r"[A-Za-z][\w.]*", number or "") if not _ROMAN.fullmatch(part)]
    return "/".join(found).upper() if sum(map(len, found)) >= 4 else ""


def _is_blank(cell: object) -> bool:
    return documents.tidy(cell) is None


_ROMAN = re.compile(r"[IVXivx]{1,4}")
