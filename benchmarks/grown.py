"""The invented sample, grown to many offices: frames for measuring, the same for the same seed.

    python benchmarks/grown.py FOLDER [OFFICES]

Every province, regency and city gets 6 to 20 agreements drawn from those of the sample, with their partners,
obstacles, follow-ups and doubts, as if each office had sent a file of its own. The national register stays.
"""

import random
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import pandas as pd

from kerjasama_analysis import frames, words
from kerjasama_analysis.cleaning import register

SAMPLE = Path(__file__).resolve().parents[1] / "data" / "raw" / "contoh"
SEED = 2023
FEWEST, MOST = 6, 20


def grow(offices: int = 553, *, seed: int = SEED) -> frames.Register:
    """Return the sample's frames with so many offices; what an office holds does not depend on how many there are."""
    sample = register.read_registers([SAMPLE])
    grown = [_only(sample, "00")]
    grown += [
        _office(sample, office, random.Random(f"{seed} {office}")) for office in list_offices(offices)[1:]
    ]
    joined = {
        name: frames.conform(name, pd.concat([g.frames()[name] for g in grown], ignore_index=True))
        for name in frames.COLUMNS
    }
    return frames.Register(**joined, origin={"inputs": {}, "vocabulary": words.digest()})


def list_offices(count: int) -> list[str]:
    """Return the codes of so many offices: the nation, and provinces, regencies and cities in their proportion."""
    below = sorted([*words.mapping("provinces", "name"), *words.mapping("regencies", "name")])
    wanted = min(count - 1, len(below))
    return ["00", *(below[i * len(below) // wanted] for i in range(wanted))]


def write_grown(folder: Path, offices: int = 553) -> Path:
    """Write the grown frames into the folder and return it."""
    return frames.write(grow(offices), folder)


def _only(sample: frames.Register, office: str) -> frames.Register:
    """Return what the sample says of one office."""
    kept = sample.keep(sample.agreements[sample.agreements["office"] == office])
    files = kept.agreements["source_file"].unique()
    told = {n: f[f["source_file"].isin(files)] for n, f in sample.frames().items() if "source_file" in f}
    return replace(kept, **{n: told[n] for n in ("problems", "tables", "ledger")})


def _office(sample: frames.Register, office: str, rng: random.Random) -> frames.Register:
    """Return the frames of one invented office."""
    drawn = sorted(rng.sample(range(len(sample.agreements)), rng.randint(FEWEST, MOST)))
    rows = sample.agreements.iloc[drawn]
    names = {old: f"{office}-{n}" for n, old in enumerate(rows["agreement_id"])}
    place = {"source_file": f"{office}.csv", "source_sheet": ""}
    agreements = rows.assign(
        agreement_id=rows["agreement_id"].map(names),
        office=office,
        parent_id=rows["parent_id"].map(names),
        duplicate_of=None,
        source_row=range(2, len(rows) + 2),
        **place,
    )
    told = {name: _renamed(getattr(sample, name), names) for name in ("parties", "obstacles", "follow_ups")}
    roles = ["kepala", *["perjanjian"] * len(rows)]
    ledger = pd.DataFrame({"row": range(1, len(rows) + 2), "role": roles, **place})
    table = sample.tables.iloc[[0]].assign(
        office=office, range=f"A1:Z{len(rows) + 1}", agreements=len(rows), sample=True, **place
    )
    problems = _renamed(sample.problems, names).assign(**place)
    return frames.Register(agreements=agreements, problems=problems, tables=table, ledger=ledger, **told)


def _renamed(table: pd.DataFrame, names: dict[str, str]) -> pd.DataFrame:
    kept = table[table["agreement_id"].isin(names)]
    return kept.assign(agreement_id=kept["agreement_id"].map(names))


if __name__ == "__main__":
    place = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp())
    print(write_grown(place, int(sys.argv[2]) if len(sys.argv) > 2 else 553))
