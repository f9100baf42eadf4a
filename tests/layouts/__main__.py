"""`python -m tests.layouts [FIRST LAST [NAME...]]`: the figures for these seeds, and what went wrong in which layout."""

import sys
import tempfile
from pathlib import Path

from tests.layouts import catalogue, scoring


def report(seeds: range, names: list[str]) -> None:
    """Print the share right per field, rows missed and spare, and the faults of each layout."""
    total = scoring.Score()
    with tempfile.TemporaryDirectory() as folder:
        scores = scoring.score(names, seeds, Path(folder))
    for name, one in scores.items():
        total.add(one)
        if one.faults:
            print(f"\n{name}: cells {one.cells:.3f}, rows {one.found}/{one.rows}, spare {one.spare}")
            print("\n".join(f"    {fault}" for fault in one.faults[:4]))
    print(f"\n{len(names)} layouts, {len(seeds)} seeds")
    for field, asked in total.asked.items():
        print(f"{field:<12}{total.right[field] / asked:.4f} of {asked}")
    print(f"cells {total.cells:.4f}; rows found {total.found}/{total.rows}, spare {total.spare}")


if __name__ == "__main__":
    first, last = map(int, sys.argv[1:3] or (1, 3))
    report(range(first, last + 1), sys.argv[3:] or list(catalogue.LAYOUTS))
