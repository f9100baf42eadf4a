"""What travels to a cluster: the frames once as files, never with a task; register files in batches."""

import pickle
from pathlib import Path

import pytest

from kerjasama_analysis import workers
from kerjasama_analysis.cleaning import elsewhere as reading_elsewhere
from kerjasama_analysis.cleaning.sources import File
from kerjasama_analysis.reporting import batch, elsewhere

from .conftest import AS_OF
from .test_runs import office_frames

OFFICES = ("00", "52", "52.01")


def test_frames_travel_once_and_a_task_holds_none(project, tmp_path, monkeypatch):
    cluster = pytest.importorskip("kerjasama_analysis.cluster")
    data = office_frames(tmp_path / "data", dict.fromkeys(OFFICES, "Pendidikan pemilih"))
    sent: list[tuple[list, dict[str, bytes]]] = []

    def carried(task, items, *, address, files):
        sent.append((list(items), files))
        yield from (workers.Outcome(item, error=workers.Died("tidak ada")) for item in sent[-1][0])

    monkeypatch.setattr(cluster, "map_tasks", carried)
    plan, how = (
        batch.read_recipe(project / "reports" / "kecil.toml"),
        batch.How(spread=elsewhere.spread_on("tcp://x:1")),
    )
    list(batch.build_reports(plan, OFFICES, as_of=AS_OF, data=data, out=tmp_path / "out", how=how))
    first, again = sent  # one whose worker was killed is tried once more
    assert [job.office for job, _ in first[0]] == [job.office for job, _ in again[0]] == list(OFFICES)
    assert first[1]["data/agreements.parquet"] == (data / "agreements.parquet").read_bytes()
    assert all(job.rows is None and len(pickle.dumps(job)) < 10_000 for job, _ in first[0])


def test_a_worker_reads_the_frames_once_and_hands_each_report_the_rows_of_its_office(tmp_path):
    data = office_frames(tmp_path / "data", dict.fromkeys(OFFICES, "Pendidikan pemilih"))
    rows = elsewhere.rows_in(data)
    assert elsewhere.rows_in(data) is rows
    assert list(rows.keep("52.01").agreements["office"]) == ["52.01"]


def test_register_files_travel_in_batches_and_a_large_one_alone(tmp_path, monkeypatch):
    monkeypatch.setattr(reading_elsewhere, "MOST_FILES", 3)
    monkeypatch.setattr(reading_elsewhere, "MOST_BYTES", 100)
    sizes = [10, 10, 10, 10, 60, 50, 500, 1]
    files = []
    for number, size in enumerate(sizes):
        path = Path(tmp_path / f"{number}.csv")
        path.write_bytes(b"x" * size)
        files.append(File(path=path, name=path.name))
    split = [[int(f.path.stem) for f in held] for held in reading_elsewhere.split(files)]
    assert split == [[0, 1, 2], [3, 4], [5], [6], [7]]
