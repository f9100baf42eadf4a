"""A run skips what is fresh, rebuilds what changed and no more, holds its folder alone, and survives kill -9."""

import contextlib
import dataclasses
import errno
import json
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import time

import pypdf
import pytest

from kerjasama_analysis import frames, words, workers
from kerjasama_analysis.reporting import batch, occupied, record

from .conftest import AS_OF, write_notebook

PLACE = {"source_sheet": "", "source_row": 2}


def office_frames(folder, titles: dict[str, str]):
    """Write frames of one agreement an office, each in a file of its own."""
    agreements = [
        {"agreement_id": f"{o}-a", "office": o, "kind": "NK", "title": t, "source_file": f"{o}.csv", **PLACE}
        for o, t in titles.items()
    ]
    tables = [
        {"source_file": f"{o}.csv", "source_sheet": "", "range": "A1:B2", "office": o, "columns": "{}",
         "agreements": 1, "sample": True}
        for o in titles
    ]  # fmt: skip
    parties = [{"agreement_id": f"{o}-a", "partner_id": "x", "partner": "Lembaga Contoh"} for o in titles]
    rows = {"agreements": agreements, "tables": tables, "parties": parties}
    register = frames.Register(**{name: frames.frame(name, rows.get(name, ())) for name in frames.COLUMNS})
    return frames.write(register, folder)


def build(project, data, *offices, **how) -> dict[str, batch.Report]:
    plan = batch.read_recipe(project / "reports" / "kecil.toml")
    how = batch.How(**{"processes": 2, **how})
    made = batch.build_reports(plan, offices, as_of=AS_OF, data=data, out=project / "out", how=how)
    return {report.office: report for report in made}


def outcomes(made) -> dict[str, str]:
    return {office: report.outcome for office, report in made.items()}


OFFICES = ("00", "51", "52", "52.01", "52.02")
TITLES = dict.fromkeys(OFFICES, "Pendidikan pemilih")


def test_nothing_changed_makes_nothing(project, tmp_path):
    data = office_frames(tmp_path / "data", TITLES)
    first = build(project, data, *OFFICES)
    assert set(outcomes(first).values()) == {"ok"}
    before = {path: path.stat().st_mtime_ns for path in (project / "out").glob("*.pdf")}
    second = build(project, data, *OFFICES)
    assert set(outcomes(second).values()) == {"lewat"}
    assert {path: path.stat().st_mtime_ns for path in before} == before
    assert {o: r.pages for o, r in second.items()} == {o: r.pages for o, r in first.items()}


def test_one_office_s_change_costs_that_office_its_province_and_the_nation(project, tmp_path):
    build(project, office_frames(tmp_path / "data", TITLES), *OFFICES)
    data = office_frames(tmp_path / "data", {**TITLES, "52.02": "Data pemilih"})
    made = outcomes(build(project, data, *OFFICES))
    assert {o for o, outcome in made.items() if outcome == "ok"} == {"00", "52", "52.02"}
    assert {o for o, outcome in made.items() if outcome == "lewat"} == {"51", "52.01"}


@pytest.mark.parametrize("what", ["notebook", "text", "recipe", "date", "pdf gone", "pdf changed", "again"])
def test_whatever_a_report_is_made_of_makes_it_anew(project, tmp_path, what):
    data, how, plan = office_frames(tmp_path / "data", TITLES), {}, project / "reports" / "kecil.toml"
    pdf = build(project, data, "52")["52"].path
    if what == "notebook":
        write_notebook(project / "notebooks" / "lampiran.ipynb", "# Lampiran", "## Lain", "1")
    elif what == "text":
        (project / "reports" / "teks" / "awal.md").write_text("Teks lain.", encoding="utf-8")
    elif what == "recipe":
        plan.write_text(plan.read_text(encoding="utf-8").replace("Kepala Biro", "Kepala"), encoding="utf-8")
    elif what == "date":
        plan.write_text("bulan_peringatan = 12\n" + plan.read_text(encoding="utf-8"), encoding="utf-8")
    elif what == "pdf gone":
        pdf.unlink()
    elif what == "pdf changed":
        pdf.write_bytes(pdf.read_bytes()[:-20])
    else:
        how = {"again": True}
    assert outcomes(build(project, data, "52", **how)) == {"52": "ok"}
    assert pypdf.PdfReader(pdf).pages


@pytest.mark.parametrize(
    "name", ["reporting/templates/parts.typ", "analysis/validity.py", "vocabulary/labels.csv"]
)
def test_another_program_template_or_word_is_another_print(tmp_path, monkeypatch, name):
    """Records hold a hash of the package's own files: on a copy, one changed letter changes it."""
    copy = shutil.copytree(record.PACKAGE, tmp_path / "kerjasama_analysis")
    monkeypatch.setattr(record, "PACKAGE", copy)
    monkeypatch.setattr(words, "PACKAGED", copy / "vocabulary")
    before = record.print_program.__wrapped__()
    (copy / name).write_bytes((copy / name).read_bytes() + b"\n")
    assert record.print_program.__wrapped__() != before


def test_the_record_says_versions_inputs_and_times(project, tmp_path):
    data = office_frames(tmp_path / "data", TITLES)
    register = dataclasses.replace(
        frames.read_frames(data), origin={"inputs": {"52.csv": "abc", "51.csv": "def"}}
    )
    frames.write(register, data)
    build(project, data, "52", made_at="2026-01-02T03:04:05+07:00")
    told = record.read(project / "out" / "notebook" / "52")
    assert told["made_at"] == "2026-01-02T03:04:05+07:00" and told["seconds"] > 0
    assert told["inputs"] == {"52.01.csv": None, "52.02.csv": None, "52.csv": "abc"}
    assert {"python", "pandas", "typst", "kerjasama_analysis"} <= set(told["versions"])
    assert record.digest((project / "out" / "laporan-52.pdf").read_bytes()) == told["files"]["laporan-52.pdf"]


def test_a_broken_record_counts_as_none(project, tmp_path):
    data = office_frames(tmp_path / "data", TITLES)
    build(project, data, "52")
    (project / "out" / "notebook" / "52" / record.NAME).write_text('{"office": ', encoding="utf-8")
    assert outcomes(build(project, data, "52")) == {"52": "ok"}


def test_the_second_run_into_one_folder_says_so_and_stops(project, tmp_path):
    data = office_frames(tmp_path / "data", TITLES)
    with (
        occupied.occupy(project / "out"),
        pytest.raises(occupied.FolderOccupied, match="sedang diisi oleh perintah lain"),
    ):
        build(project, data, "52")
    assert outcomes(build(project, data, "52")) == {"52": "ok"}


@pytest.mark.skipif(sys.platform == "win32", reason="locks are told the POSIX way")
def test_a_shared_drive_without_locks_is_no_occupied_folder(tmp_path, monkeypatch):
    import fcntl

    def refuse(*_):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuse)
    with occupied.occupy(tmp_path):
        assert (tmp_path / "notebook").is_dir()


def test_a_notebook_opened_in_jupyterlab_is_no_hindrance(project, tmp_path):
    data = office_frames(tmp_path / "data", TITLES)
    build(project, data, "52")
    (project / "out" / "notebook" / "52" / ".ipynb_checkpoints").mkdir()
    assert outcomes(build(project, data, "52")) == {"52": "lewat"}


def test_a_report_over_its_time_is_ended_and_the_others_are_made(project, tmp_path):
    data = office_frames(tmp_path / "data", TITLES)
    plan = project / "reports" / "kecil.toml"
    plan.write_text("batas_detik = 3\n" + plan.read_text(encoding="utf-8"), encoding="utf-8")
    hang = "import time\nif office == '51':\n    time.sleep(60)"
    write_notebook(project / "notebooks" / "hasil.ipynb", "# Hasil", "## Apa?", hang)
    began = time.monotonic()
    made = build(project, data, "51", "52")
    assert outcomes(made) == {"51": "gagal", "52": "ok"}
    assert "KPU Provinsi Bali dihentikan setelah 3 detik" in made["51"].error
    assert time.monotonic() - began < 40
    assert not (project / "out" / "laporan-51.pdf").exists()


def test_a_killed_worker_s_report_is_tried_once_more(project, tmp_path):
    data = office_frames(tmp_path / "data", TITLES)
    once = tmp_path / "once"
    killed = "p.touch()\n    os.kill(os.getpid(), 9)"
    die = f"import os, pathlib\np = pathlib.Path({str(once)!r})\nif office == '51' and not p.exists():\n    {killed}"
    write_notebook(project / "notebooks" / "hasil.ipynb", "# Hasil", "## Apa?", die)
    assert outcomes(build(project, data, "51", "52")) == {"51": "ok", "52": "ok"}
    assert once.exists()


def test_a_worker_that_is_always_killed_costs_its_report_only(project, tmp_path):
    data = office_frames(tmp_path / "data", TITLES)
    die = "import os\nif office == '51':\n    os.kill(os.getpid(), 9)"
    write_notebook(project / "notebooks" / "hasil.ipynb", "# Hasil", "## Apa?", die)
    made = build(project, data, "51", "52")
    assert outcomes(made) == {"51": "gagal", "52": "ok"}
    assert re.match(r"Proses laporan KPU Provinsi Bali terhenti .*jalankan lagi\.$", made["51"].error)


def command(project, data, *more) -> list[str]:
    recipe = str(project / "reports" / "kecil.toml")
    start = [sys.executable, "-m", "kerjasama_analysis", "report", "--recipe", recipe, "--data", str(data)]
    return [*start, "--out", str(project / "out"), "--workers", "2", *more]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
@pytest.mark.parametrize("after", [1, 2, 4])
def test_kill_9_of_the_command_leaves_no_half_report_and_the_next_run_goes_on(project, tmp_path, after):
    data = office_frames(tmp_path / "data", TITLES)
    write_notebook(project / "notebooks" / "hasil.ipynb", "# Hasil", "## Apa?", "import time\ntime.sleep(1)")
    offices = [part for office in OFFICES for part in ("--office", office)]
    running = subprocess.Popen(command(project, data, *offices), stderr=subprocess.PIPE, text=True)
    for _ in range(after):
        running.stderr.readline()
    os.kill(running.pid, signal.SIGKILL)
    running.wait()
    reports = sorted((project / "out").glob("laporan-*.pdf"))
    assert len(reports) >= after
    for path in reports:
        assert pypdf.PdfReader(path).pages
    told = subprocess.run(command(project, data, *offices), capture_output=True, text=True)
    assert told.returncode == 0, told.stderr
    made, kept = map(int, re.search(r"(\d+) laporan dibuat · (\d+) tidak berubah", told.stdout).groups())
    assert (made + kept, kept >= after) == (len(OFFICES), True)
    assert {p.name for p in (project / "out").glob("laporan-*.pdf")} == {f"laporan-{o}.pdf" for o in OFFICES}
    assert not list((project / "out").rglob("*.part"))


@pytest.mark.slow
def test_the_second_command_into_one_folder_says_so_and_stops(project, tmp_path):
    data = office_frames(tmp_path / "data", TITLES)
    begun = tmp_path / "begun"
    hold = f"import pathlib, time\npathlib.Path({str(begun)!r}).touch()\ntime.sleep(120)"
    write_notebook(project / "notebooks" / "hasil.ipynb", "# Hasil", "## Apa?", hold)
    running = subprocess.Popen(command(project, data, "--office", "52"), stderr=subprocess.DEVNULL)
    try:
        while not begun.exists():
            assert running.poll() is None
            time.sleep(0.1)
        second = subprocess.run(command(project, data, "--office", "51"), capture_output=True, text=True)
        assert running.poll() is None
    finally:
        running.kill()
        running.wait()
    assert (second.returncode, second.stdout) == (2, "")
    assert "sedang diisi oleh perintah lain; tunggu sampai selesai" in second.stderr
    assert "Traceback" not in second.stderr
    assert not list((project / "out").glob("laporan-*"))


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_kill_9_at_any_moment_leaves_whole_reports_only(project, tmp_path):
    """Killed again and again, at moments drawn by a seed, until it ends by itself."""
    data, chance = office_frames(tmp_path / "data", TITLES), random.Random(7)
    offices = [part for office in OFFICES for part in ("--office", office)]
    for _ in range(12):
        running = subprocess.Popen(
            command(project, data, *offices), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        with contextlib.suppress(subprocess.TimeoutExpired):
            running.wait(chance.uniform(1, 9))
        running.kill()  # SIGKILL, where it has not ended by itself
        ended = running.wait() == 0
        for path in (project / "out").glob("laporan-*.pdf"):
            assert pypdf.PdfReader(path).pages
            told = record.read(project / "out" / "notebook" / path.stem.removeprefix("laporan-"))
            assert not told or told["files"][path.name] == record.digest(path.read_bytes())
        if ended:
            break
    assert set(outcomes(build(project, data, *OFFICES)).values()) <= {"ok", "lewat"}
    assert {p.name for p in (project / "out").glob("laporan-*.pdf")} == {f"laporan-{o}.pdf" for o in OFFICES}
    assert not list((project / "out").rglob("*.part"))


@pytest.mark.slow
def test_where_there_is_no_fork_fresh_processes_give_the_same_bytes(project, tmp_path, monkeypatch):
    data = office_frames(tmp_path / "data", TITLES)
    forked = build(project, data, "52")["52"].path.read_bytes()
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(workers.sys, "platform", "win32")
        spawning = workers._context(())
    assert spawning.get_start_method() == "spawn"
    monkeypatch.setattr(workers, "_context", lambda preload: spawning)
    made = build(project, data, "52", again=True)
    assert outcomes(made) == {"52": "ok"} and made["52"].path.read_bytes() == forked


def test_the_command_ends_with_a_table_and_the_index_page(project, tmp_path, capsys):
    from kerjasama_analysis import cli

    data = office_frames(tmp_path / "data", TITLES)
    fail = "if office == '51':\n    raise ValueError('kolom <b>hilang</b>')"
    write_notebook(project / "notebooks" / "hasil.ipynb", "# Hasil", "## Apa?", fail)
    given = command(project, data, "--office", "00", "--office", "51", "--office", "52")[3:]
    assert cli.main(given) == 1
    said = capsys.readouterr().out
    assert "2 laporan dibuat · 0 tidak berubah · 1 gagal" in said
    assert re.search(r"gagal +Provinsi +1 +– +1 ", said)
    assert "Notebook hasil gagal pada bagian “Apa?”: kolom <b>hilang</b> (ValueError)" in said
    assert said.rstrip().endswith("index.html")
    page = (project / "out" / "index.html").read_text(encoding="utf-8")
    assert 'href="laporan-52.pdf"' in page and "kolom &lt;b&gt;hilang&lt;/b&gt;" in page
    assert 'href="laporan-51.pdf"' not in page
    assert json.loads((project / "out" / "notebook" / "52" / record.NAME).read_text())["office"] == "52"


@pytest.mark.parametrize("office", ["52", "52.02"])
def test_the_rows_of_an_office_give_what_all_rows_give(checkout, tmp_path, office):
    """Reports are made of their own rows only: what a notebook reads beyond them would go stale unseen."""
    from kerjasama_analysis.cleaning import register
    from kerjasama_analysis.reporting import office_rows

    read = register.read_registers([checkout / "data" / "raw" / "contoh"], workers=1)
    data = frames.write(read, tmp_path / "data")
    plan = batch.read_recipe(checkout / "reports" / "rapat_monev.toml")
    whole = batch.make_job(plan, office, as_of=plan.as_of, data=data, out=tmp_path / "whole")
    part = dataclasses.replace(whole, out=tmp_path / "part", rows=office_rows.OfficeRows(read).keep(office))
    assert len(part.rows.agreements) < len(read.agreements)
    made = [o.value for o in workers.map_tasks(batch.make_report, [whole, part], workers=1, fresh=True)]
    assert made[0].path.read_bytes() == made[1].path.read_bytes()


def most_megabytes(one: batch.Job) -> float:
    """Make the report and return the most memory that this process ever held: this runs in the child."""
    batch.make_report(one)
    told = pathlib.Path("/proc/self/status").read_text(encoding="utf-8")
    return int(re.search(r"VmHWM:\s+(\d+) kB", told)[1]) / 1024


@pytest.mark.slow
@pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="memory is told the way Linux tells it")
def test_a_worker_holds_at_most_400_megabytes(checkout, tmp_path):
    from kerjasama_analysis.cleaning import register
    from kerjasama_analysis.reporting import execute

    read = register.read_registers([checkout / "data" / "raw" / "contoh"], workers=1)
    plan, data = (
        batch.read_recipe(checkout / "reports" / "rapat_monev.toml"),
        frames.write(read, tmp_path / "data"),
    )
    one = batch.make_job(plan, "52", as_of=plan.as_of, data=data, out=tmp_path / "out")
    preload = execute.preload_for(plan.notebook_files())
    (outcome,) = workers.map_tasks(most_megabytes, [one], workers=1, preload=preload, fresh=True)
    assert outcome.error is None
    assert 100 < outcome.value <= 400


def test_a_part_of_a_sample_knows_that_it_is_one(tmp_path):
    from kerjasama_analysis.reporting import office_rows

    rows = office_rows.OfficeRows(frames.read_frames(office_frames(tmp_path, TITLES)))
    assert rows.keep("11").is_sample and rows.keep("11").agreements.empty
    assert list(rows.keep("52").agreements["office"]) == ["52", "52.01", "52.02"]
    assert rows.files("52") == ["52.01.csv", "52.02.csv", "52.csv"]


def test_a_changed_earlier_register_makes_the_reports_anew(project, tmp_path):
    data = office_frames(tmp_path / "data", TITLES)
    office_frames(tmp_path / "dulu", TITLES)
    plan = project / "reports" / "kecil.toml"
    plan.write_text(
        f'sebelumnya = "{(tmp_path / "dulu").as_posix()}"\n' + plan.read_text(encoding="utf-8"),
        encoding="utf-8",
    )
    assert outcomes(build(project, data, "52")) == {"52": "ok"}
    assert outcomes(build(project, data, "52")) == {"52": "lewat"}
    office_frames(tmp_path / "dulu", {**TITLES, "52": "Judul dahulu"})
    assert outcomes(build(project, data, "52")) == {"52": "ok"}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_a_forked_process_opens_its_faces_anew():
    """Two processes that read one open file move each other's place in it, and letters come out broken."""
    from kerjasama_analysis.analysis import lettering

    lettering.width("A", 9)
    assert lettering._font.cache_info().currsize > 0
    child = os.fork()
    if child == 0:
        os._exit(lettering._font.cache_info().currsize)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
