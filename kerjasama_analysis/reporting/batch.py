"""Recipe + office -> PDF, for one office or for many, each report in a process of its own."""

import datetime as dt
import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kerjasama_analysis import KerjasamaError, frames, words, workers
from kerjasama_analysis.reporting import assembly, execute, facts, pdf, recipe

SECONDS = 600
"""Longest time one report may take."""

read_recipe = recipe.read_recipe


class ReportStopped(KerjasamaError):
    """The process that made a report ended without one, or took too long."""


@dataclass(frozen=True)
class Report:
    """What became of one office's report: where it stands and how long it took, or the sentence why there is none."""

    office: str
    path: Path | None = None
    pages: int = 0
    seconds: float = 0.0
    error: str = ""


@dataclass(frozen=True)
class Job:
    """All that a child needs to make one report."""

    recipe: recipe.Recipe
    office: str
    parameters: dict
    out: Path

    @property
    def as_of(self) -> dt.date:
        return dt.date.fromisoformat(self.parameters["as_of"])

    def place_of(self, notebook: str) -> Path:
        """Return where an executed notebook is kept."""
        return self.out / "notebook" / self.office / f"{notebook}.ipynb"

    @property
    def path(self) -> Path:
        return self.out / f"laporan-{self.office}.pdf"


def build_report(plan: recipe.Recipe, office: str, *, as_of: dt.date, data: Path, out: Path) -> Report:
    """Return the report of one office, made in a child process; its error says why there is none."""
    return next(build_reports(plan, [office], as_of=as_of, data=data, out=out, workers=1))


def build_reports(
    plan: recipe.Recipe,
    offices: Sequence[str],
    *,
    as_of: dt.date,
    data: Path,
    out: Path,
    workers: int | None = None,
    told: Callable[[str], None] | None = None,
) -> Iterator[Report]:
    """Yield a Report for each office as it is done. Parameters are checked before the first one starts."""
    jobs = [make_job(plan, office, as_of=as_of, data=data, out=out) for office in offices]
    for report in _run(jobs, workers):
        if told:
            told(words.office_name(report.office))
        yield report


def make_job(plan: recipe.Recipe, office: str, *, as_of: dt.date, data: Path, out: Path) -> Job:
    """Return one report's job with its parameters checked and its folders made absolute."""
    given = {
        "as_of": as_of,
        "office": office,
        "scope": plan.settings.get("cakupan", "own"),
        "data": frames.find_folder(data).resolve(),
        "lead_time_months": plan.settings.get("bulan_peringatan", 6),
    }
    return Job(plan, office, execute.check_parameters(given), Path(out).resolve())


def find_offices(data: Path) -> list[str]:
    """Return the codes of all offices that the frames know, those with agreements and those with tables only."""
    register = frames.read_frames(data)
    codes = {*register.agreements["office"].dropna(), *register.tables["office"].dropna()}
    return sorted(codes)


def make_report(job: Job) -> Report:
    """Run the recipe's notebooks one after the other in this process, set the PDF, and move it into place."""
    began = time.monotonic()
    printed = pdf.render_pdf(run_recipe(job), job.as_of)
    _write(job.path, printed)
    return Report(job.office, job.path, pdf.count_pages(printed), time.monotonic() - began)


def run_recipe(job: Job) -> dict:
    """Run the recipe's notebooks in this process and return the report as data, ready to be set."""
    known = facts.read_facts(
        job.parameters["data"], job.office, scope=job.parameters["scope"], as_of=job.as_of
    )
    executed = {
        name: execute.run_here(job.recipe.find_notebook(name), job.parameters, job.place_of(name))
        for name in job.recipe.notebooks
    }
    return assembly.assemble(job.recipe, executed, office=job.office, as_of=job.as_of, known=known)


def _run(jobs: Sequence[Job], count: int | None) -> Iterator[Report]:
    done = workers.map_tasks(
        make_report, jobs, workers=count, seconds=SECONDS, preload=execute.PRELOAD, fresh=True
    )
    for outcome in done:
        yield (
            outcome.value if outcome.error is None else Report(outcome.item.office, error=_sentence(outcome))
        )


def _sentence(outcome: workers.Outcome) -> str:
    """Return why a report is missing, in one sentence."""
    name, error = words.office_name(outcome.item.office), outcome.error
    if isinstance(error, workers.Hung):
        return f"Laporan {name} dihentikan setelah {SECONDS} detik; jalankan lagi dengan data yang lebih sedikit."
    if isinstance(error, workers.Died):
        return f"Proses laporan {name} terhenti ({error}); tutup program lain, lalu jalankan lagi."
    if isinstance(error, KerjasamaError):
        return str(error)
    return f"Laporan {name} gagal karena kesalahan program ({type(error).__name__}: {error}); laporkan kepada pengelola."


def _write(path: Path, printed: bytes) -> None:
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        beside.write_bytes(printed)
        os.replace(beside, path)
    except PermissionError:
        raise ReportStopped(f"{path} sedang dibuka program lain; tutup dulu, lalu jalankan lagi.") from None
    finally:
        beside.unlink(missing_ok=True)
