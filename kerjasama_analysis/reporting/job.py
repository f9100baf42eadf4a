"""One report: a job with checked parameters -> its PDF in place, with what stands beside it."""

import datetime as dt
import os
import time
from dataclasses import dataclass, field
from pathlib import Path

import nbformat

from kerjasama_analysis import KerjasamaError, frames, parameters, words
from kerjasama_analysis.reporting import assembly, below, execute, facts, pdf, recipe, record, story


class OutputBlocked(KerjasamaError):
    """A file of the report cannot be replaced because another program holds it open."""


@dataclass(frozen=True)
class Report:
    """What became of one office's report: where it stands and how long it took, or the sentence why there is none.

    `fresh` says that it stood there already and nothing it is made of had changed.
    """

    office: str
    path: Path | None = None
    pages: int = 0
    seconds: float = 0.0
    error: str = ""
    fresh: bool = False
    documents: int = 0

    @property
    def outcome(self) -> str:
        """Return `gagal`, `lewat` (fresh) or `ok`."""
        return "gagal" if self.error else "lewat" if self.fresh else "ok"


@dataclass(frozen=True)
class Job:
    """All that a child needs to make one report; `prints` and `origin` are only written into its record.

    `rows` are the frames of this office, so that the child need not read those of all; without them it does.
    """

    recipe: recipe.Recipe
    office: str
    parameters: dict
    out: Path
    engine: str = "fork"
    prints: dict = field(default_factory=dict)
    origin: dict = field(default_factory=dict)
    rows: frames.Register | None = field(default=None, repr=False, compare=False)

    @property
    def as_of(self) -> dt.date:
        return dt.date.fromisoformat(self.parameters["as_of"])

    @property
    def folder(self) -> Path:
        """Where executed notebooks, tracebacks and the record are kept."""
        return self.out / "notebook" / self.office

    def place_of(self, notebook: str) -> Path:
        """Return where an executed notebook is kept."""
        return self.folder / f"{notebook}.ipynb"

    @property
    def path(self) -> Path:
        return self.out / f"laporan-{self.office}.pdf"

    @property
    def workbook(self) -> Path:
        """Where the agreements of the offices below are listed, in a report `with_below`."""
        return self.out / f"laporan-{self.office}-di-bawahnya.xlsx"


def make_job(
    plan: recipe.Recipe, office: str, *, as_of: dt.date, data: Path, out: Path, engine: str = "fork"
) -> Job:
    """Return one report's job with its parameters checked and its folders made absolute."""
    given = {
        "as_of": as_of,
        "office": office,
        "scope": plan.settings.get("cakupan", "own"),
        "data": frames.find_folder(data).resolve(),
        "lead_time_months": plan.settings.get("bulan_peringatan", 6),
    }
    if earlier := plan.settings.get("sebelumnya"):
        given["earlier"] = frames.find_folder(earlier).resolve()
    execute.check_engine(engine)
    return Job(plan, office, parameters.check_parameters(given), Path(out).resolve(), engine)


def make_report(job: Job) -> Report:
    """Run the recipe's notebooks one after the other in this process, set the PDF, and move it into place.

    The record is written last: a report without one is made again.
    """
    began = time.monotonic()
    if job.rows is not None:
        frames.hold(job.rows, Path(job.parameters["data"]))
    known = facts.read_facts(
        job.parameters["data"], job.office, scope=job.parameters["scope"], as_of=job.as_of
    )
    printed = pdf.render_pdf(assemble(job, known), job.as_of)
    written = {job.path: printed}
    if job.parameters["scope"] == "with_below":
        register = frames.read_frames(job.parameters["data"])
        listed = below.list_below(register, job.office)
        written |= {job.workbook: below.write_workbook(listed, register.is_sample, job.as_of)}
    for path, data in written.items():
        replace_file(path, data)
    report = Report(
        job.office, job.path, pdf.count_pages(printed), time.monotonic() - began, documents=known.documents
    )
    record.write(job.folder, _told(job, report, known, written))
    return report


def run_recipe(job: Job) -> dict:
    """Run the recipe's notebooks in this process and return the report as data, ready to be set."""
    scope = job.parameters["scope"]
    return assemble(job, facts.read_facts(job.parameters["data"], job.office, scope=scope, as_of=job.as_of))


def assemble(job: Job, known: facts.Facts) -> dict:
    """Return the report as data: the whole recipe, or the one page of an office without agreements."""
    if known.documents == 0 and assembly.has_nil_page(job.recipe, known):
        return assembly.assemble_nil(job.recipe, office=job.office, as_of=job.as_of, known=known)
    stories = {name: _run(job, name) for name in job.recipe.notebooks}
    return assembly.assemble(job.recipe, stories, office=job.office, as_of=job.as_of, known=known)


def _run(job: Job, notebook: str) -> list[dict]:
    """Run one notebook of the report and return its story."""
    source, place = job.recipe.find_notebook(notebook), job.place_of(notebook)
    given = execute.taken_by(source, job.parameters)
    executed = execute.run_here(source, given, place, engine=job.engine)
    return story.read_story(nbformat.read(executed, as_version=4))


def replace_file(path: Path, data: bytes) -> None:
    """Write a file beside its place and move it in, so that there is never half of one."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        beside.write_bytes(data)
        os.replace(beside, path)
    except PermissionError:
        raise OutputBlocked(f"{path} sedang dibuka program lain; tutup dulu, lalu jalankan lagi.") from None
    finally:
        beside.unlink(missing_ok=True)


def _told(job: Job, report: Report, known: facts.Facts, written: dict[Path, bytes]) -> dict:
    return {
        "office": job.office,
        "name": words.office_name(job.office),
        "as_of": job.parameters["as_of"],
        "recipe": job.recipe.path.name,
        "pages": report.pages,
        "documents": report.documents,
        "sample": known.sample,
        "seconds": round(report.seconds, 3),
        "prints": job.prints,
        "files": {path.name: record.digest(data) for path, data in written.items()},
        **job.origin,
    }
