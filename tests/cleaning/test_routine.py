"""Rows told at a glance are told as if every row were weighed: roles, columns and rows of any register are the same."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kerjasama_analysis.cleaning import tables, workbooks
from kerjasama_analysis.cleaning.layout import routine
from tests.layouts import catalogue as layouts
from tests.registers_by_hand import catalogue as by_hand


def read(path: Path, find, monkeypatch) -> list:
    """Return what the sheets of a file are read as, with `find` telling rows at a glance."""
    with monkeypatch.context() as patch:
        patch.setattr(routine, "find", find)
        found = [tables.find_tables(sheet) for sheet in workbooks.read_workbook(path).sheets if sheet.rows]
    return [(f.roles, [(t.columns, t.totals, t.unknown, list(t.rows)) for t in f.tables]) for f in found]


def weigh_all(rows, *asked, **how) -> routine.Routine:
    """Tell nothing at a glance."""
    return routine.Routine(range(len(rows)))


def files(folder: Path, names, build) -> Iterator[Path]:
    """Yield the files of registers by name."""
    for name in names:
        with tempfile.TemporaryDirectory(dir=folder) as made:
            build(name, 1).write(Path(made))
            yield from sorted(path for path in Path(made).rglob("*") if path.is_file())


@pytest.mark.slow
@pytest.mark.parametrize(
    ("names", "build"),
    [(layouts.LAYOUTS, layouts.build), (by_hand.REGISTERS, by_hand.build)],
    ids=["layouts", "by hand"],
)
def test_rows_told_at_a_glance_are_told_as_if_weighed(names, build, tmp_path, monkeypatch):
    glances = []

    def find(rows, *asked, **how):
        told = glance(rows, *asked, **how)
        glances.append(len(rows) - len(told.others))
        return told

    glance = routine.find
    for path in files(tmp_path, names, build):
        assert read(path, find, monkeypatch) == read(path, weigh_all, monkeypatch), path.name
    assert sum(glances) > len(names), "hardly any row was told at a glance"


@pytest.mark.parametrize("count", ["{}", "{}.", " {} ) "])
def test_counts_written_as_text_are_counts(count):
    slugs = dict(enumerate(("no", "partner", "number", "kind", "signed_on", "ends_on")))
    told = ["Universitas Contoh", "1/NK/2022", "MoU", "1 Mei 2022", "1 Mei 2025"]
    found = routine.find([[count.format(n), *told] for n in range(1, 4)], slugs)
    assert found.others == []


def test_without_counts_labels_first_and_short_rows_are_weighed():
    slugs = dict(enumerate(("partner", "number", "kind", "signed_on", "ends_on")))
    row = ["Universitas Contoh", "1/NK/2022", "MoU", "1 Mei 2022", "1 Mei 2025"]
    labels = ["Mitra", "Nomor", "Jenis", "Tanggal", "Berakhir"]
    rows = [row, row, labels, [*row[:4], ""], row]
    assert routine.find(rows, slugs, is_label=set(labels).__contains__).others == [0, 2, 3]
