"""A Dask cluster on this machine: reports byte-equal to the local ones, though a worker is killed in mid-run."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from kerjasama_analysis import cli, frames, words
from kerjasama_analysis.cleaning import register
from kerjasama_analysis.reporting import batch, elsewhere

from .reporting.conftest import AS_OF, project, write_notebook  # noqa: F401
from .reporting.test_runs import office_frames

pytest.importorskip("distributed")

OFFICES = ("00", "51", "52", "52.01", "52.02", "53")


@pytest.mark.parametrize("address", ["127.0.0.1", "http://127.0.0.1:1", "tcp://x"])
def test_an_address_that_is_none_is_not_understood(address, capsys):
    assert cli.main(["report", "--scheduler", address]) == 2
    assert "tulis seperti tcp://10.0.0.5:8786" in capsys.readouterr().err


def test_workers_and_scheduler_exclude_each_other(capsys):
    assert cli.main(["report", "--workers", "2", "--scheduler", "tcp://127.0.0.1:1"]) == 2
    assert "tidak boleh bersama" in capsys.readouterr().err


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


@contextlib.contextmanager
def started(log: Path, *words: str):
    """Run a Dask command until the block ends; yield the process."""
    with log.open("w") as told:
        running = subprocess.Popen(
            [sys.executable, "-m", "dask", *words], stdout=told, stderr=told, cwd=log.parent
        )
        try:
            yield running
        finally:
            running.terminate()
            try:
                running.wait(20)
            except subprocess.TimeoutExpired:
                running.kill()


@contextlib.contextmanager
def cluster(folder: Path, *flags: str):
    """Start a scheduler and two workers of one thread; yield the address and the processes of the workers."""
    address = f"tcp://127.0.0.1:{free_port()}"
    port, with_worker = address.rpartition(":")[2], ["--nthreads", "1", "--no-dashboard", *flags]
    with contextlib.ExitStack() as stack:
        stack.enter_context(
            started(folder / "s.log", "scheduler", "--host", "127.0.0.1", "--port", port, "--no-dashboard")
        )
        yield (
            address,
            [
                stack.enter_context(started(folder / f"{name}.log", "worker", address, *with_worker))
                for name in "ab"
            ],
        )


def build(project, data, out: str, **how):  # noqa: F811
    plan = batch.read_recipe(project / "reports" / "kecil.toml")
    return batch.build_reports(plan, OFFICES, as_of=AS_OF, data=data, out=project / out, how=batch.How(**how))


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.glob("laporan-*"))}


@pytest.mark.slow
def test_no_scheduler_or_no_worker_is_said_in_one_sentence(tmp_path, project, capsys):  # noqa: F811
    data = office_frames(tmp_path / "data", dict.fromkeys(OFFICES, "Judul"))
    given = ["report", "--recipe", str(project / "reports" / "kecil.toml"), "--data", str(data)]
    assert (
        cli.main([*given, "--scheduler", f"tcp://127.0.0.1:{free_port()}", "--out", str(tmp_path / "o")]) == 2
    )
    said = capsys.readouterr().err.strip()
    assert "tidak menjawab" in said and "Traceback" not in said


@pytest.mark.slow
@pytest.mark.parametrize("flags", [(), ("--no-nanny",)], ids=["nanny", "no nanny"])
def test_all_reports_come_though_a_worker_is_killed_byte_equal_to_the_local_ones(
    project,  # noqa: F811
    tmp_path,
    flags,
):
    data = office_frames(tmp_path / "data", dict.fromkeys(OFFICES, "Pendidikan pemilih"))
    fail = (
        "import time\ntime.sleep(1)\nif office == '53':\n    raise ValueError('kolom hilang')\nprint(office)"
    )
    write_notebook(project / "notebooks" / "hasil.ipynb", "# Hasil", "## Apa?", fail)
    local = {report.office: report for report in build(project, data, "sini", processes=2)}
    with cluster(tmp_path, *flags) as (address, processes):
        spread = elsewhere.spread_on(address)
        there = {}
        for report in build(project, data, "sana", spread=spread):
            if not there:  # in mid-run
                os.kill(worker_pid(address), signal.SIGKILL)
            there[report.office] = report
        assert all(process.poll() is None for process in processes) or flags
    assert files_in(project / "sana") == files_in(project / "sini")
    assert len(files_in(project / "sana")) == len(OFFICES) - 1
    assert there["53"].error == local["53"].error.replace("/sini/", "/sana/")
    assert (project / "sana" / "notebook" / "53" / "hasil.galat.txt").is_file()
    assert {report.outcome for report in build(project, data, "sana") if report.office != "53"} == {"lewat"}


def worker_pid(address: str) -> int:
    """Return the process of one worker of the cluster, as the scheduler knows it."""
    from distributed import Client

    with Client(address, set_as_default=False) as client:
        return min(client.run(os.getpid).values())


@pytest.mark.slow
def test_clean_on_a_cluster_reads_what_it_reads_here(checkout, tmp_path, monkeypatch):
    own = tmp_path / "kosakata"
    own.mkdir()
    (own / "abbreviations.csv").write_text(f"{','.join(words.table('abbreviations')[0])}\n", encoding="utf-8")
    monkeypatch.setenv("KERJASAMA_KOSAKATA", str(own))
    broken = tmp_path / "rusak.xlsx"
    broken.write_bytes(b"PK\x03\x04 bukan buku kerja")
    sources = [checkout / "data" / "raw" / "contoh", broken]
    here = register.read_registers(sources, workers=1)
    with cluster(tmp_path) as (address, _):
        there = register.read_registers(sources, scheduler=address)
    for name, table in here.frames().items():
        assert table.equals(getattr(there, name)), name
    assert there.origin == here.origin
    assert frames.check(there) is there
    assert "rusak.xlsx" in set(there.problems["source_file"])
