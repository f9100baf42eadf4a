"""Many reports: which are fresh already, which to make, each in a process of its own, and a second try for a killed one."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kerjasama_analysis import KerjasamaError, frames, words, workers
from kerjasama_analysis.reporting import execute, job, occupied, office_rows, recipe, record

SECONDS = 600
"""Longest time one report may take, unless the recipe says another (`batas_detik`)."""

Job, Report = job.Job, job.Report
make_job, make_report, run_recipe = job.make_job, job.make_report, job.run_recipe
read_recipe = recipe.read_recipe


Spread = Callable[[Sequence[Job], float], Iterator[workers.Outcome]]


@dataclass(frozen=True)
class How:
    """How reports are made: how many at a time, by which engine, whether fresh ones too, and what is told.

    `made_at` is written into the records, since nothing below the commands asks the clock. `spread` maps the
    task over the jobs elsewhere, such as on a cluster; without it, processes of this machine do.
    """

    processes: int | None = None
    engine: str = "fork"
    again: bool = False
    made_at: str = ""
    told: Callable[[Report], None] = lambda report: None
    spread: Spread | None = None


def build_report(
    plan: recipe.Recipe, office: str, *, as_of: dt.date, data: Path, out: Path, how: How | None = None
) -> Report:
    """Return the report of one office, made in a child process; its error says why there is none."""
    how = replace(how or How(), processes=1)
    return next(build_reports(plan, [office], as_of=as_of, data=data, out=out, how=how))


def build_reports(
    plan: recipe.Recipe,
    offices: Sequence[str],
    *,
    as_of: dt.date,
    data: Path,
    out: Path,
    how: How | None = None,
) -> Iterator[Report]:
    """Yield a Report for each office as it is done, the fresh ones first.

    Parameters are checked before the first one starts. The folder is held for this run alone.
    """
    how = how or How()
    jobs = [make_job(plan, o, as_of=as_of, data=data, out=out, engine=how.engine) for o in offices]
    stale, rows = [], office_rows.OfficeRows(frames.read_frames(data))
    with occupied.occupy(Path(out).resolve()):
        for one in with_prints(jobs, rows, how.made_at):
            found = None if how.again else find_fresh(one)
            if found is None:
                stale.append(one)
            else:
                how.told(found)
                yield found
        for report in _run(stale, how.spread or _spread_here(how, rows)):
            how.told(report)
            yield report


def find_offices(data: Path) -> list[str]:
    """Return the codes of all offices: the nation, the provinces, regencies and cities, and others in the frames."""
    register = frames.read_frames(data)
    known = ["00", *words.mapping("provinces", "name"), *words.mapping("regencies", "name")]
    return sorted({*known, *register.agreements["office"].dropna(), *register.tables["office"].dropna()})


def find_default_office(data: Path) -> str:
    """Return the only office that has agreements in the frames, else the national one."""
    offices = frames.read_frames(data).agreements["office"].dropna().unique()
    return offices[0] if len(offices) == 1 else "00"


def with_prints(jobs: Sequence[Job], rows: office_rows.OfficeRows, made_at: str = "") -> Iterator[Job]:
    """Yield each job with the hashes of all that its report is made of, and the inputs its record names."""
    if not jobs:
        return
    inputs = rows.register.origin.get("inputs", {})
    plan = jobs[0].recipe
    ground = record.print_files({**plan.files(), **plan.earlier_frames()})
    program = record.print_program()
    earlier = record.print_frames(jobs[0].parameters.get("earlier"))
    for one in jobs:
        prints = {
            "program": program,
            "recipe": ground,
            "parameters": record.print_parameters(one.parameters, one.engine),
            "rows": rows.print(one.office),
            "earlier": earlier,
        }
        origin = {
            "made_at": made_at,
            "engine": one.engine,
            "versions": record.versions(),
            "inputs": {name: inputs.get(name) for name in rows.files(one.office)},
        }
        yield replace(one, prints=prints, origin=origin)


def find_fresh(one: Job) -> Report | None:
    """Return the report that stands there already, if nothing it is made of has changed."""
    told = record.read(one.folder)
    if not record.is_fresh(told, one.prints, one.out):
        return None
    return Report(one.office, one.path, told["pages"], fresh=True, documents=told["documents"])


def _run(jobs: Sequence[Job], spread: Spread) -> Iterator[Report]:
    """Yield what became of each job. One whose process was killed is tried once more, after the others."""
    killed = []
    for outcome in spread(jobs, limit_of(jobs)):
        if isinstance(outcome.error, workers.Died):
            killed.append(outcome.item)
        else:
            yield _report(outcome)
    for outcome in spread(killed, limit_of(jobs)) if killed else ():
        yield _report(outcome)


def _spread_here(how: How, rows: office_rows.OfficeRows) -> Spread:
    """Return a function that maps the task over jobs on this machine, each with the rows of its office."""

    def spread(jobs: Sequence[Job], seconds: float) -> Iterator[workers.Outcome]:
        if not jobs:
            return iter(())
        preload = execute.preload_for(jobs[0].recipe.notebook_files())
        laden = (replace(one, rows=rows.keep(one.office)) for one in jobs)
        return workers.map_tasks(
            job.make_report, laden, workers=how.processes, seconds=seconds, preload=preload, fresh=True
        )

    return spread


def limit_of(jobs: Sequence[Job]) -> float:
    """Return the longest time one of these reports may take, in seconds."""
    return jobs[0].recipe.settings.get("batas_detik", SECONDS) if jobs else SECONDS


def _report(outcome: workers.Outcome) -> Report:
    if outcome.error is None:
        return outcome.value
    return Report(outcome.item.office, error=_sentence(outcome))


def _sentence(outcome: workers.Outcome) -> str:
    """Return why a report is missing, in one sentence."""
    name, error = words.office_name(outcome.item.office), outcome.error
    if isinstance(error, workers.Hung):
        seconds = words.number(limit_of([outcome.item]))
        return (
            f"Laporan {name} dihentikan setelah {seconds} detik; naikkan batas_detik dalam resep, atau "
            "kurangi datanya, lalu jalankan lagi."
        )
    if isinstance(error, workers.Died):
        return f"Proses laporan {name} terhenti ({error}); tutup program lain, lalu jalankan lagi."
    if isinstance(error, KerjasamaError):
        return str(error)
    cause = " ".join(f"{type(error).__name__}: {error}".split())[:300]
    return f"Laporan {name} gagal karena kesalahan program ({cause}); laporkan kepada pengelola."
