"""What a register is made of: a paper of lines, each with its cells, its role and the truth it holds."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any


@dataclass
class Line:
    """One spreadsheet row; `truth` is what an agreement row says, `key` lets other rows name it as parent."""

    cells: Sequence[Any]
    role: str
    truth: dict | None = None
    key: Any = None


@dataclass
class Paper:
    """One sheet of a register as it is sent: the lines from row 1, and what its head says.

    `merges` are ranges (first row, column, last row, column) from 0; `beside` holds cells beside the table.
    """

    file: str
    sheet: str
    lines: list[Line] = field(default_factory=list)
    office: str | None = None
    register_date: date | None = None
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    beside: dict[tuple[int, int], Any] = field(default_factory=dict)

    def add(self, role: str, *cells: Any) -> None:
        self.lines.append(Line(cells, role))


BLANK = {
    **dict.fromkeys(("number_own", "number_partner", "title", "scope", "signed_on", "starts_on", "ends_on")),
    **dict.fromkeys(
        ("start_precision", "end_precision", "document_state", "status_written", "implementation")
    ),
    "end_rule": "unknown",
    "hidden": False,
    "struck_out": False,
}
"""An agreement of which a register says nothing but that it exists."""


def agreement(**told: Any) -> dict:
    """Return the truth of one row: the cells told, the others blank, precision `day` wherever a date stands."""
    row = {
        **BLANK,
        "parties": [],
        "obstacles": set(),
        "follow_ups": set(),
        "parent": None,
        "duplicate": None,
        **told,
    }
    row.setdefault("parent_said", False)
    row.setdefault("contradicts", False)
    if row["starts_on"] is None:
        row["starts_on"] = row["signed_on"]
    for side, day in (("start_precision", row["starts_on"]), ("end_precision", row["ends_on"])):
        row[side] = row[side] or ("day" if day else None)
    return row


def party(partner: str, partner_type: str, *, written: str = "", part_of: str | None = None) -> dict:
    """Return one partner of an agreement."""
    return {
        "partner": partner,
        "partner_type": partner_type,
        "written": written or partner,
        "part_of": part_of,
    }


def truth_of(sheets: Sequence[Paper]) -> dict[str, list[dict]]:
    """Return what a reader should find: agreements, ledger rows and tables.

    `parent` is (file, sheet, row) of the agreement a row carries out, renews or amends, `parent_said` tells whether
    the register itself names it; `duplicate` is the place of the agreement that the row repeats.
    """
    places = {
        id(line.key): (paper.file, paper.sheet, number)
        for paper in sheets
        for number, line in enumerate(paper.lines, 1)
        if line.key is not None
    }
    found: dict[str, list[dict]] = {"agreements": [], "ledger": [], "tables": []}
    for paper in sheets:
        place = {"source_file": paper.file, "source_sheet": paper.sheet}
        for number, line in enumerate(paper.lines, 1):
            found["ledger"].append({**place, "row": number, "role": line.role})
            if line.truth:
                told = {**line.truth, **place, "source_row": number}
                told |= {name: places.get(id(line.truth[name])) for name in ("parent", "duplicate")}
                found["agreements"].append(told | {"office": line.truth.get("office", paper.office)})
        head = {**place, "office": paper.office, "register_date": paper.register_date, "sample": True}
        found["tables"] += [{**head, "agreements": count} for count in _count_tables(paper)]
    return found


def _count_tables(paper: Paper) -> list[int]:
    """Return the agreements of each table: a head below a title begins a new one, a repeated head does not."""
    counts: list[int] = []
    before = ""
    for line in paper.lines:
        if line.role == "kepala" and before in ("", "judul", "kosong"):
            counts.append(0)
        elif line.role == "perjanjian":
            counts[-1] += 1
        before = line.role
    return counts
