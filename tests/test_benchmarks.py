"""The benchmarks run as their documentation says, on a small number."""

import subprocess
import sys

import pytest

SECTIONS = {
    "register": ("200", ["read, find, dates", "whole cleaning to Parquet", "pandas.read_excel"]),
    "dates": ("2000", ["cleaning.dates", "dateparser"]),
    "files": ("2", ["2 in this process", "2 in 2 guarded processes", "20 in 2 guarded processes"]),
}


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="children are counted the way Linux counts them")
@pytest.mark.parametrize("section", SECTIONS)
def test_a_section_prints_its_table(section, checkout):
    if section == "dates":
        pytest.importorskip("dateparser")
    count, lines = SECTIONS[section]
    command = [sys.executable, "benchmarks/cleaning.py", section, "--rows", count]
    told = subprocess.run(command, cwd=checkout, check=True, capture_output=True, text=True).stdout
    assert all(any(row.startswith(f"| {line}") for row in told.splitlines()) for line in lines), told
    if section == "dates":
        assert told.count("100.00%") >= 2  # the bare loop and the cleaning both read every string right


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="children are counted the way Linux counts them")
def test_reports_answer_the_questions_asked(checkout):
    command = [sys.executable, "benchmarks/reports.py", "again", "floor", "--reports", "3", "--some", "1"]
    told = subprocess.run(command, cwd=checkout, check=True, capture_output=True, text=True).stdout
    first, *lines = told.splitlines()
    assert first.startswith("3 of 553 reports")
    starts = [
        "memory of the largest worker",
        "nothing changed",
        "one office changed",
        "ours, one worker / floor",
    ]
    assert [next(s for s in starts if line.startswith(s)) for line in lines] == starts
    assert all(float(line[58:].split()[0]) > 0 for line in lines if not line.startswith("one office"))
