"""Reports: this package beside stock papermill and beside the floor, on the sample grown to 553 offices.

    python benchmarks/reports.py [QUESTION ...] [--reports 40] [--stock 2] [--browser /usr/bin/chromium]

prints one line a question with its bound; without a name all of `speed`, `floor`, `again`, `sizes`, `dask`. Fewer
reports than 553 give the same ratios with more noise; the time to start is counted wherever a user would wait for
it. Only ratios within one run mean anything; `CPU` is the same ratio of CPU seconds, which other work on the
machine touches less.
"""

import argparse
import itertools
import random
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import psutil

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import floor, grown
from kerjasama_analysis import frames
from kerjasama_analysis.reporting import batch, elsewhere

ALL = 553
PLAN = batch.read_recipe("rapat_monev")


class Peak:
    """The largest memory of any one worker while the block ran, in MB: resident, and its fair share of what is shared.

    Resident memory counts pages that a worker has in common with the fork server as if they were its own.
    """

    def __enter__(self) -> "Peak":
        self.resident, self.share, self._over = 0.0, 0.0, threading.Event()
        self._watch = threading.Thread(target=self._look)
        self._watch.start()
        return self

    def __exit__(self, *error) -> None:
        self._over.set()
        self._watch.join()

    def _look(self) -> None:
        here = psutil.Process()
        for turn in itertools.count():
            if self._over.wait(0.05):
                return
            for child in here.children(recursive=True):
                try:
                    self.resident = max(self.resident, child.memory_info().rss / 2**20)
                    if turn % 5 == 0:  # a dearer question
                        self.share = max(self.share, child.memory_full_info().pss / 2**20)
                except psutil.Error:
                    continue


def timed(task: Callable) -> tuple[float, object]:
    """Return the seconds a task took, and what it returned."""
    began = time.monotonic()
    value = task()
    return time.monotonic() - began, value


def worked_for(task: Callable) -> tuple[float, float, object]:
    """Return the seconds a task took, the CPU seconds of this process and all below it, and what it returned."""
    before = worked_below()
    spent, value = timed(task)
    return spent, worked_below() - before, value


def worked_below() -> float:
    """Return the CPU seconds of this process and its living descendants, with those of children they have outlived."""
    here = psutil.Process()
    return sum(sum(process.cpu_times()[:4]) for process in (here, *here.children(recursive=True)))


def build(data: Path, offices: Sequence[str], out: Path, **how) -> list[batch.Report]:
    """Return what became of the reports; stops where one failed, since a benchmark of failures says nothing."""
    given = batch.How(**{"processes": 2, **how})
    made = list(batch.build_reports(PLAN, offices, as_of=PLAN.as_of, data=data, out=out, how=given))
    failed = [report.error for report in made if report.error]
    if failed:
        raise SystemExit(f"failed: {failed[0]}")
    return made


def choose(data: Path, count: int) -> list[str]:
    """Return so many regencies and cities that have agreements, drawn with a seed."""
    offices = sorted(o for o in frames.read_frames(data).agreements["office"].dropna().unique() if "." in o)
    return sorted(random.Random(2023).sample(offices, min(count, len(offices))))


def run_stock(given: tuple[str, Path, Path]) -> list[str]:
    """Run the notebooks of one report with papermill as it comes, each in a kernel; return the executed ones."""
    import papermill

    office, data, out = given
    one = batch.make_job(PLAN, office, as_of=PLAN.as_of, data=data, out=out)
    written = []
    for path in PLAN.notebook_files():
        place = one.place_of(path.stem)
        place.parent.mkdir(parents=True, exist_ok=True)
        papermill.execute_notebook(
            str(path), str(place), parameters=one.parameters, kernel_name="python3", progress_bar=False
        )
        written.append(str(place))
    return written


def stock(data: Path, offices: Sequence[str], out: Path) -> list[list[str]]:
    """Run the reports' notebooks in two parallel kernels and return the executed ones."""
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        return list(pool.map(run_stock, [(office, data, out) for office in offices]))


def print_webpdf(given: tuple[str, str]) -> int:
    """Set one executed notebook as PDF with nbconvert's webpdf and the system's Chromium; return its size."""
    from nbconvert.exporters.webpdf import WebPDFExporter
    from playwright.sync_api import sync_playwright

    path, browser = given

    class SystemBrowser(WebPDFExporter):
        def run_playwright(self, html: str) -> bytes:
            with tempfile.NamedTemporaryFile("w", suffix=".html", encoding="utf-8") as page:
                page.write(html)
                page.flush()
                with sync_playwright() as playwright:
                    opened = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"])
                    sheet = opened.new_page()
                    sheet.goto(f"file://{page.name}", wait_until="load")
                    printed = sheet.pdf(print_background=True)
                    opened.close()
            return printed

    return len(SystemBrowser(exclude_input=True).from_filename(path)[0])


def webpdf(notebooks: Sequence[str], browser: str) -> int:
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        return sum(pool.map(print_webpdf, [(path, browser) for path in notebooks]))


def line(question: str, value: float, bound: str, detail: str) -> None:
    print(f"{question:<58} {value:>8.2f}   {bound:<10} {detail}", flush=True)


def compare_stock(data: Path, chosen, folder: Path, each: float, worked_each: float) -> None:
    """Print how much faster a report is than stock papermill, without and with its PDF step."""
    offices = choose(data, chosen.stock)
    spent, worked, written = worked_for(lambda: stock(data, offices, folder / "stock"))
    alone, cpu = spent / len(offices), worked / len(offices) / worked_each
    question = "stock papermill, two kernels, no PDF / ours with PDF"
    line(question, alone / each, ">= 4", f"{alone:.1f} s : {each:.2f} s; CPU {cpu:.2f}")
    if chosen.browser:
        notebooks = [path for paths in written for path in paths]
        printing, _ = timed(lambda: webpdf(notebooks, chosen.browser))
        both = alone + printing / len(offices)
        line("stock papermill and webpdf / ours", both / each, ">= 6", f"{both:.1f} s : {each:.2f} s")


def compare_floor(data: Path, folder: Path, count: int) -> None:
    """Print how far one worker is from the floor: the same answers, figures and pages in one warm process."""
    offices = choose(data, count)
    build(
        data, offices[:1], folder / "warm", processes=1
    )  # the fork server has started, as the floor's process has
    ours, worked, _ = worked_for(lambda: build(data, offices, folder / "one", processes=1))
    jobs = [batch.make_job(PLAN, o, as_of=PLAN.as_of, data=data, out=folder / "floor") for o in offices]
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        pool.submit(floor.measure, jobs[:2]).result()
        least, needed, _ = worked_for(lambda: pool.submit(floor.measure, jobs).result())
    told = f"{ours / len(offices):.2f} s : {least / len(offices):.2f} s; CPU {worked / needed:.2f}"
    line("ours, one worker / floor", ours / least, "<= 1.5", told)


def compare_again(data: Path, offices: Sequence[str], out: Path, built: float) -> None:
    """Print what checking costs where nothing changed, and where one office changed."""
    checked, again = timed(lambda: build(data, offices, out))
    assert all(report.fresh for report in again)
    line(
        "nothing changed: checking / building",
        100 * checked / built,
        "<= 2 %",
        f"{checked:.2f} s : {built:.1f} s",
    )
    register = frames.read_frames(data)
    changed = next(office for office in offices if "." in office)
    rows = register.agreements.copy()
    rows.loc[rows["office"].eq(changed).fillna(False), "title"] = "Judul lain"
    frames.write(replace(register, agreements=rows), data)
    spent, made = timed(lambda: build(data, offices, out))
    remade = {report.office for report in made if not report.fresh}
    assert remade == {"00", changed[:2], changed} & set(offices), remade
    own = sum(report.seconds for report in made if not report.fresh)
    line("one office changed: time beyond its reports / building", 100 * (spent - own) / built, "<= 2 %",
         f"{spent:.1f} s for {len(remade)} reports that took {own:.1f} s")  # fmt: skip


def compare_sizes(folder: Path, data: Path, count: int) -> None:
    """Print the time of the same reports in frames of 40 offices and of all."""
    small = grown.write_grown(folder / "small", 40)
    shared = [
        o for o in choose(small, 40) if o in set(frames.read_frames(data).agreements["office"].dropna())
    ]
    offices = shared[:count]
    build(small, offices[:1], folder / "warm-small", processes=1)
    few, _ = timed(lambda: build(small, offices, folder / "few", processes=1))
    many, _ = timed(lambda: build(data, offices, folder / "many", processes=1))
    line(
        f"the same reports, {ALL} offices / 40 offices", many / few, "<= 1.15", f"{many:.1f} s : {few:.1f} s"
    )


def compare_dask(data: Path, offices: Sequence[str], folder: Path, pairs: int) -> None:
    """Print what a Dask cluster of two workers costs beside the local pool, both warm: the median of pairs in turn."""
    from tests.test_cluster import cluster

    ratios, worked = [], []
    with cluster(folder) as (address, _):
        spread = elsewhere.spread_on(address)
        build(data, offices[:4], folder / "dask-warm", spread=spread)
        build(data, offices[:2], folder / "local-warm")
        for turn in range(pairs):
            there, worked_there, _ = worked_for(
                partial(build, data, offices, folder / f"d{turn}", spread=spread)
            )
            here, worked_here, _ = worked_for(partial(build, data, offices, folder / f"l{turn}"))
            ratios.append(there / here)
            worked.append(worked_there / worked_here)
    told = f"{len(offices)} reports, pairs {', '.join(f'{r:.2f}' for r in ratios)}; CPU {statistics.median(worked):.2f}"
    line("Dask, two workers / local, two workers", statistics.median(ratios), "<= 1.4", told)


QUESTIONS = ("speed", "floor", "again", "sizes", "dask")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("questions", nargs="*", metavar="QUESTION", help=f"any of {', '.join(QUESTIONS)}")
    parser.add_argument("--reports", type=int, default=ALL, help="how many reports to build")
    parser.add_argument("--stock", type=int, default=4, help="how many reports stock papermill runs")
    parser.add_argument(
        "--some", type=int, default=12, help="how many reports floor, sizes and Dask are measured with"
    )
    parser.add_argument("--pairs", type=int, default=3, help="how often Dask and the local pool take turns")
    parser.add_argument("--browser", default="", help="Chromium for nbconvert's webpdf")
    chosen = parser.parse_args()
    asked = set(chosen.questions or QUESTIONS)
    if unknown := asked - set(QUESTIONS):
        parser.error(f"no such question: {', '.join(unknown)}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        data = grown.write_grown(folder / "data", ALL)
        offices = grown.list_offices(ALL)
        if chosen.reports < ALL:
            some = choose(data, chosen.reports - 2)
            offices = ["00", some[0][:2], *some]
        print(f"{len(offices)} of {ALL} reports, load {[round(n, 1) for n in psutil.getloadavg()]}")
        if asked & {"speed", "again"}:
            compare_speed(data, offices, folder, chosen, asked)
        if "floor" in asked:
            compare_floor(data, folder, chosen.some)
        if "sizes" in asked:
            compare_sizes(folder, data, chosen.some)
        if "dask" in asked:
            compare_dask(data, choose(data, chosen.some), folder, chosen.pairs)


def compare_speed(data: Path, offices: Sequence[str], folder: Path, chosen, asked: set[str]) -> None:
    """Build all reports and print what a worker holds, how fast stock papermill is, and what checking costs."""
    with Peak() as peak:
        below = [office for office in offices if office != "00"]
        built, worked, made = worked_for(lambda: build(data, below, folder / "out"))
    held = f"resident; {peak.share:.0f} MB with shared pages divided; without the national report"
    line("memory of the largest worker, MB", peak.resident, "<= 400", held)
    if "speed" in asked:
        compare_stock(data, chosen, folder, built / len(made), worked / len(made))
    if "again" in asked:
        national, _ = timed(lambda: build(data, ["00"], folder / "out"))
        compare_again(data, offices, folder / "out", built + national)


if __name__ == "__main__":
    main()
