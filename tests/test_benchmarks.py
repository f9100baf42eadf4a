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
