"""Reports made on a cluster: the same task in the same guarded child, its files carried there and back."""

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from kerjasama_analysis import frames, words, workers
from kerjasama_analysis.reporting import execute, office_rows, record
from kerjasama_analysis.reporting.job import Job, Report, make_report, replace_file

FRAMES = ("data", "earlier")
"""Parameters that name a folder of frames."""


def spread_on(address: str) -> Callable[[Sequence[Job], float], Iterator[workers.Outcome]]:
    """Return a function that maps the task over jobs on the cluster at an address, as `batch.How` takes it."""

    def spread(jobs: Sequence[Job], seconds: float) -> Iterator[workers.Outcome]:
        from kerjasama_analysis import cluster  # Dask is an extra

        if not jobs:
            return
        items = [(replace(job, rows=None), seconds) for job in jobs]  # the frames are there already
        for outcome in cluster.map_tasks(make_there, items, address=address, files=pack(jobs[0])):
            job, _ = outcome.item
            yield unpack(job, *outcome.value) if outcome.error is None else replace(outcome, item=job)

    return spread


def pack(job: Job) -> dict[str, bytes]:
    """Return every file that reports of this recipe are made of: recipe, texts, notebooks, frames, own words."""
    found = {f"notebooks/{p.name}": p for p in job.recipe.notebook_files()}
    texts = {name: p for name, p in job.recipe.files().items() if p not in found.values()}
    found |= {f"reports/{name}": path for name, path in texts.items()}
    for given in set(FRAMES) & set(job.parameters):
        place = Path(job.parameters[given])
        found |= {f"{given}/{name}.parquet": place / f"{name}.parquet" for name in frames.COLUMNS}
    found |= {f"sebelumnya/{name}": path for name, path in job.recipe.earlier_frames().items()}
    found |= {f"kosakata/{path.name}": path for path in words.own_tables()}
    return {name: path.read_bytes() for name, path in found.items() if path.is_file()}


def make_there(item: tuple[Job, float], folder: Path) -> tuple[workers.Outcome, dict[str, bytes], str]:
    """Return what became of the job, the files it wrote by their path below its folder, and that folder's name.

    This runs in a worker of the cluster, whose `folder` holds what `pack` packed.
    """
    job, seconds = item
    out = Path(tempfile.mkdtemp(dir=folder))
    try:
        given = {**job.parameters, "data": str(folder / "data")}
        if "earlier" in given:
            given["earlier"] = str(folder / "sebelumnya")
        there = replace(
            job,
            recipe=replace(job.recipe, path=folder / "reports" / job.recipe.path.name),
            parameters=given,
            out=out,
            rows=rows_in(folder / "data").keep(job.office),
        )
        preload = execute.preload_for(there.recipe.notebook_files())
        made = workers.map_tasks(
            make_with_words, [there], workers=1, seconds=seconds, preload=preload, fresh=True
        )
        outcome = next(made)
        written = {p.relative_to(out).as_posix(): p.read_bytes() for p in out.rglob("*") if p.is_file()}
        return replace(outcome, item=None), written, str(out)
    finally:
        shutil.rmtree(out, ignore_errors=True)


@lru_cache(maxsize=2)
def rows_in(data: Path) -> office_rows.OfficeRows:
    """Return the frames of a folder by office, read once a worker: a report's child gets the rows of its office."""
    return office_rows.OfficeRows(frames.read_frames(data))


def make_with_words(job: Job) -> Report:
    """Return the report, made with the user's own words that came along."""
    own = Path(job.parameters["data"]).parent / "kosakata"
    words.use_folder(own if own.is_dir() else None)
    return make_report(job)


def unpack(job: Job, outcome: workers.Outcome, written: dict[str, bytes], there: str) -> workers.Outcome:
    """Return the outcome as if the job had run here: its files in their places, the record last."""
    for name in sorted(written, key=lambda name: name.endswith(record.NAME)):
        replace_file(job.out / name, written[name])
    report = replace(outcome.value, path=job.path) if outcome.error is None else None
    if outcome.error is not None and outcome.error.args:
        told = str(outcome.error.args[0]).replace(there, str(job.out))
        outcome.error.args = (told, *outcome.error.args[1:])
    return workers.Outcome(job, report, outcome.error)
