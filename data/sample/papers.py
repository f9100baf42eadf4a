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
    """One register as it is sent: the lines from row 1, and what its head says."""

    file: str
    sheet: str
    lines: list[Line] = field(default_factory=list)
    office: str | None = None
    register_date: date | None = None

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
    row = {**BLANK, "parties": [], "obstacles": set(), "follow_ups": set(), "parent": None, **told}
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


def truth_of(paper: Paper) -> dict[str, list[dict]]:
    """Return what a reader should find in the paper: agreements, ledger rows and the table.

    `parent` is (file, row) of the agreement a row carries out, renews or amends; `parent_said` tells whether the
    register itself names it.
    """
    rows = {id(line.key): n for n, line in enumerate(paper.lines, 1) if line.key is not None}
    agreements, ledger = [], []
    for number, line in enumerate(paper.lines, 1):
        place = {"source_file": paper.file, "source_sheet": paper.sheet}
        ledger.append({**place, "row": number, "role": line.role})
        if line.truth:
            parent = line.truth["parent"]
            agreements.append(
                {
                    **line.truth,
                    **place,
                    "source_row": number,
                    "office": line.truth.get("office", paper.office),
                    "parent": (paper.file, rows[id(parent)]) if parent is not None else None,
                }
            )
    table = {
        **place,
        "office": paper.office,
        "register_date": paper.register_date,
        "agreements": len(agreements),
    }
    return {"agreements": agreements, "ledger": ledger, "tables": [{**table, "sample": True}]}
