"""How much of a layout the reader got right."""

import dataclasses
from collections import Counter
from pathlib import Path

import pandas as pd

from kerjasama_analysis import frames
from kerjasama_analysis.cleaning import register
from tests.layouts import catalogue, grids, truth


@dataclasses.dataclass
class Score:
    """Counts over one or many files: cells asked and right per field, rows asked, found and too many."""

    asked: Counter = dataclasses.field(default_factory=Counter)
    right: Counter = dataclasses.field(default_factory=Counter)
    rows: int = 0
    found: int = 0
    spare: int = 0
    faults: list[str] = dataclasses.field(default_factory=list)

    def add(self, other: "Score") -> None:
        """Count another score in."""
        self.asked.update(other.asked)
        self.right.update(other.right)
        self.rows, self.found, self.spare = (
            self.rows + other.rows,
            self.found + other.found,
            self.spare + other.spare,
        )
        self.faults += other.faults

    @property
    def cells(self) -> float:
        """The share of the cells asked for that are right; cells of rows not found are wrong."""
        return sum(self.right.values()) / max(sum(self.asked.values()), 1)


def score(name: str, seed: int, folder: Path) -> Score:
    """What the reader makes of the layout for that seed, written into the folder."""
    book = catalogue.build(name, seed)
    path = book.write(folder)
    return compare(book, register.read_registers([path]), f"{name} {seed}")


def compare(book: grids.Book, read: frames.Register, where: str) -> Score:
    """Match the agreements read with the book's truth, by sheet and row, or by order where rows mean nothing."""
    agreements = read.agreements[~read.agreements["struck_out"].astype(bool)]
    partners = read.parties.groupby("agreement_id").size()
    found: dict[tuple[str, int], list[dict]] = {}
    by_row = all(one.row is not None for one in book.expected)
    for position, row in enumerate(agreements.to_dict("records")):
        key = (row["source_sheet"], int(row["source_row"]) if by_row else position)
        found.setdefault(key, []).append(row | {"partners": int(partners.get(row["agreement_id"], 0))})
    result = Score()
    for position, one in enumerate(book.expected):
        key = (one.sheet, one.row if by_row else position)
        hits = found.get(key, [])
        _judge(one, hits.pop(0) if hits else None, result, f"{where} {one.sheet}:{one.row or position}")
    for key, rows in found.items():
        extra = [row for row in rows if pd.isna(row["duplicate_of"])]
        result.spare += len(extra)
        result.faults += [f"{where} {key}: spare row {row['title']!s:.40}" for row in extra]
    return result


def _judge(one: truth.Expected, row: dict | None, result: Score, where: str) -> None:
    result.rows += 1
    result.found += row is not None
    if row is None:
        result.faults.append(f"{where}: row missed")
    elif one.repeats == pd.isna(row["duplicate_of"]):
        result.spare += 1
        result.faults.append(f"{where}: duplicate_of is {row['duplicate_of']}")
    for field, accepted in one.accepted.items():
        result.asked[field] += 1
        value = _plain(row[field]) if row is not None else "missed"
        result.right[field] += value in accepted
        if value not in accepted and row is not None:
            result.faults.append(f"{where}: {field} is {value}, not {' or '.join(map(str, accepted))}")


def _plain(value: object) -> object:
    if pd.isna(value):
        return None
    return value.date() if isinstance(value, pd.Timestamp) else value
