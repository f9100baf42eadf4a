"""How much of a layout the reader got right."""

import dataclasses
import itertools
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

import pandas as pd

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


Build = Callable[[str, int], grids.Book]


def score(
    names: Iterable[str], seeds: Iterable[int], folder: Path, build: Build = catalogue.build
) -> dict[str, Score]:
    """Return layout -> score: one file for each layout and seed, written into the folder and read in one go."""
    books = {}
    for name, seed in itertools.product(names, seeds):
        place = folder / name / str(seed)
        place.mkdir(parents=True)
        path = build(name, seed).write(place)
        books[path.relative_to(folder).as_posix()] = name, seed
    read = register.read_registers([folder])
    partners = read.parties.groupby("agreement_id").size()
    files = {row["agreement_id"]: row["source_file"] for row in read.agreements.to_dict("records")}
    by_file: dict[str, list[dict]] = {}
    for row in read.agreements[~read.agreements["struck_out"].astype(bool)].to_dict("records"):
        repeats = pd.notna(row["duplicate_of"]) and files[row["duplicate_of"]] == row["source_file"]
        told = {"partners": int(partners.get(row["agreement_id"], 0)), "repeats": repeats}
        by_file.setdefault(row["source_file"], []).append(row | told)
    scores: dict[str, Score] = {}
    for file, (name, seed) in books.items():
        one = compare(build(name, seed), by_file.get(file, []), f"{name} {seed}")
        scores.setdefault(name, Score()).add(one)
    return scores


def compare(book: grids.Book, rows: Iterable[dict], where: str) -> Score:
    """Match the agreements read with the book's truth, by sheet and row, or by order where rows mean nothing."""
    found: dict[tuple[str, int], list[dict]] = {}
    by_row = all(one.row is not None for one in book.expected)
    for position, row in enumerate(rows):
        key = (row["source_sheet"], int(row["source_row"]) if by_row else position)
        found.setdefault(key, []).append(row)
    result = Score()
    for position, one in enumerate(book.expected):
        key = (one.sheet, one.row if by_row else position)
        hits = found.get(key, [])
        _judge(one, hits.pop(0) if hits else None, result, f"{where} {one.sheet}:{one.row or position}")
    for key, left in found.items():
        extra = [row for row in left if not row["repeats"]]
        result.spare += len(extra)
        result.faults += [f"{where} {key}: spare row {row['title']!s:.40}" for row in extra]
    return result


def _judge(one: truth.Expected, row: dict | None, result: Score, where: str) -> None:
    result.rows += 1
    result.found += row is not None
    if row is None:
        result.faults.append(f"{where}: row missed")
    elif one.repeats and pd.isna(row["duplicate_of"]):
        result.spare += 1
        result.faults.append(f"{where}: not known as a repetition")
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


def report(names: list[str], seeds: range, build: Build = catalogue.build) -> None:
    """Print the share right per field, rows missed and spare, and the faults of each layout."""
    total = Score()
    with tempfile.TemporaryDirectory() as folder:
        scores = score(names, seeds, Path(folder), build)
    for name, one in scores.items():
        total.add(one)
        if one.faults:
            print(f"\n{name}: cells {one.cells:.3f}, rows {one.found}/{one.rows}, spare {one.spare}")
            print("\n".join(f"    {fault}" for fault in one.faults[:4]))
    print(f"\n{len(names)} layouts, {len(seeds)} seeds")
    for field, asked in total.asked.items():
        print(f"{field:<12}{total.right[field] / asked:.4f} of {asked}")
    print(f"cells {total.cells:.4f}; rows found {total.found}/{total.rows}, spare {total.spare}")
