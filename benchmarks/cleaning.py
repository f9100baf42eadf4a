"""What cleaning costs beside what it stands on: `python benchmarks/cleaning.py [--rows N] [register|dates|files]`.

Every measure runs in a process of its own; CPU is that of the process and all its children. The collection of
reference cycles is off in bare decoding as it is in the cleaning. Ratios compare measures of one run, so they hold
on other machines; seconds do not. Needs Linux, and the extra `benchmark` for dateparser.
"""

import argparse
import ctypes
import json
import os
import platform
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import made
from benchmarks.tasks import DATEPARSER_SAMPLE

OPENPYXL_ROWS = 50_000
SUBREAPER = 36
"""PR_SET_CHILD_SUBREAPER: children that outlive their parent become this process's own, and are counted."""


@dataclass(frozen=True)
class Cost:
    """What a measure took: CPU seconds with all children, wall seconds, megabytes at most, and what it found."""

    cpu: float
    wall: float
    megabytes: float
    found: dict


def measure(name: str, *arguments: object) -> Cost:
    """Return what the task of this name costs in a fresh process."""
    began = time.monotonic()
    command = [sys.executable, __file__, "task", name, *map(str, arguments)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    said = process.stdout.read()
    wall = time.monotonic() - began
    cpu = megabytes = 0.0
    try:
        while True:
            _, _, used = os.wait3(0)
            cpu += used.ru_utime + used.ru_stime
            megabytes = max(megabytes, used.ru_maxrss / 1024)
    except ChildProcessError:
        pass
    return Cost(cpu, wall, megabytes, json.loads(said.splitlines()[-1]))


def compare_register(rows: int, folder: Path) -> list[list[str]]:
    """Return the table of one workbook of `rows` agreements: each step beside bare decoding."""
    path = made.register(folder / "register.xlsx", rows)
    bare = measure("decode", path)
    table = [["bare python-calamine to lists", bare, 1.0, ""]]
    found = measure("find", path)
    table.append(["read, find, dates", found, found.cpu / bare.cpu, "1.8"])
    whole = measure("clean", path, folder / "frames")
    table.append(["whole cleaning to Parquet", whole, whole.cpu / bare.cpu, "2.5"])
    small = made.register(folder / "small.xlsx", min(rows, OPENPYXL_ROWS))
    pandas = measure("pandas", small)
    own = measure("decode", small)
    told = f"pandas.read_excel with openpyxl, {min(rows, OPENPYXL_ROWS)} rows"
    table.append([told, pandas, pandas.cpu / own.cpu, ""])
    assert whole.found["agreements"] == found.found["rows"] == rows, (whole.found, found.found)
    return [
        [what, f"{c.cpu:.1f}", f"{c.wall:.1f}", f"{c.megabytes:.0f}", f"{ratio:.2f}", most]
        for what, c, ratio, most in table
    ]


def compare_dates(count: int, folder: Path) -> list[list[str]]:
    """Return the table of reading `count` date strings."""
    path = made.date_strings(folder / "dates.json", count)
    floor, own = measure("date_floor", path), measure("date_parse", path)
    beside = measure("date_dateparser", path)
    table = [
        ("bare regular expression over distinct values", floor, count),
        ("cleaning.dates", own, count),
        (f"dateparser, {DATEPARSER_SAMPLE} of them", beside, DATEPARSER_SAMPLE),
    ]
    each = floor.found["seconds"] / count
    return [
        [
            what,
            f"{c.found['seconds']:.2f}",
            f"{c.found['seconds'] / n / each:.2f}",
            f"{c.found['right']:.2%}",
        ]
        for what, c, n in table
    ]


def compare_files(count: int, folder: Path) -> list[list[str]]:
    """Return the table of reading `count` workbooks of 150 rows, and ten times as many."""
    rows, first = [], None
    for n in (count, 10 * count):
        where = made.registers(folder / str(n), n)
        plain = measure("read_plain", where) if n == count else None
        guarded = measure("read_guarded", where)
        if plain:
            first = guarded
            rows.append([f"{n} in this process", plain, 1.0, 1.0])
        ratio = guarded.cpu / plain.cpu if plain else None
        rows.append([f"{n} in 2 guarded processes", guarded, ratio, guarded.cpu / n / (first.cpu / count)])
        assert guarded.found["agreements"] == 150 * n
    return [
        [what, f"{c.cpu:.1f}", f"{c.wall:.1f}", f"{c.megabytes:.0f}", _ratio(ratio), _ratio(each)]
        for what, c, ratio, each in rows
    ]


def _ratio(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"


SECTIONS: dict[str, tuple[Callable, int, list[str]]] = {
    "register": (compare_register, 1_000_000, ["step", "CPU s", "wall s", "MB", "ratio", "at most"]),
    "dates": (compare_dates, 1_000_000, ["reader", "s", "ratio for each date", "right"]),
    "files": (compare_files, 553, ["workbooks", "CPU s", "wall s", "MB", "ratio", "CPU for each, ratio"]),
}


def run(section: str, rows: int | None) -> str:
    """Return a section's table as Markdown."""
    compare, usual, heads = SECTIONS[section]
    with tempfile.TemporaryDirectory() as folder:
        table = compare(rows or usual, Path(folder))
    lines = [heads, ["---"] * len(heads), *table]
    title = f"### {section}, {rows or usual}"
    return "\n".join([title, "", *("| " + " | ".join(line) + " |" for line in lines), ""])


def machine() -> str:
    """Return what the figures were measured on."""
    model = re.search(r"model name\s*:\s*(.+)", Path("/proc/cpuinfo").read_text())
    load = os.getloadavg()[0]
    name = model[1] if model else platform.machine()
    return (
        f"Python {platform.python_version()}, {os.cpu_count()} cores ({name}), load {load:.1f} at the start."
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sections", nargs="*", choices=[*SECTIONS, []], help="which tables (all)")
    parser.add_argument("--rows", type=int, help="rows, dates or workbooks instead of the usual number")
    chosen = parser.parse_args()
    random.seed(1)
    ctypes.CDLL(None).prctl(SUBREAPER, 1, 0, 0, 0)
    print(machine() + "\n")
    for section in chosen.sections or SECTIONS:
        print(run(section, chosen.rows), flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["task"]:
        from benchmarks import tasks

        print(json.dumps(getattr(tasks, sys.argv[2])(*sys.argv[3:])))
    else:
        main()
