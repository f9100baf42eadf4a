"""The plain list of steps from register files to frames."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter
from pathlib import Path

import numpy as np

from kerjasama_analysis import frames, words, workers
from kerjasama_analysis.cleaning import chains, doubts, elsewhere, identity, partners, reading, sources
from kerjasama_analysis.cleaning.drafts import Drafts
from kerjasama_analysis.cleaning.formats import sheets
from kerjasama_analysis.cleaning.formats.sheets import Unreadable
from kerjasama_analysis.cleaning.partners import Partner
from kerjasama_analysis.cleaning.reading import Reading
from kerjasama_analysis.cleaning.shelves import Document, Documents
from kerjasama_analysis.cleaning.sources import File
from kerjasama_analysis.encoded import Encoded, combine, map_distinct
from kerjasama_analysis.workers import without_collection

Places = dict[tuple[str, str], dict[int, str]]
PARTNER = (
    *("partner_id", "partner", "partner_type", "partner_subtype", "part_of", "matched_by", "needs_review"),
)

find_files = sources.find_files
read_file = reading.read_file


@dataclass(frozen=True)
class Guard:
    """What reading one file may cost before it is given up: seconds, and megabytes of address space."""

    seconds: float
    memory_mb: int


def read_guard() -> Guard:
    """Return the limits of settings.csv."""
    return Guard(sheets.read_setting("limit_seconds"), sheets.read_setting("limit_memory_mb"))


@without_collection()
def read_registers(
    paths: Iterable[Path | str | File],
    *,
    workers: int | None = None,
    told: Callable[[str], object] = lambda name: None,
    guard: Guard | None = None,
    scheduler: str | None = None,
    earlier: partners.Earlier | None = None,
) -> frames.Register:
    """Return all that the register files in `paths` (files and folders) say.

    A file that cannot be read becomes a problem and a ledger row; the others go on. `told` hears each file's name
    as it is done. `scheduler` is the address of a Dask cluster that reads them instead. Partners of an `earlier`
    run keep their ids. The result does not depend on `workers`, the cluster or the order in which files are done.
    """
    files = find_files(paths)
    guard = guard or read_guard()
    outcomes = map_there(files, scheduler, guard) if scheduler else map_files(files, workers, guard)
    readings = read_files(files, outcomes, told=told)
    drafts = gather(readings)
    ids = identity.name_agreements(drafts)
    known = resolve_partners(drafts, earlier)
    members = map_distinct(lambda names: frozenset(known[name].partner_id for name in names), drafts.partners)
    repeats = identity.find_repeats(drafts, members)
    parents, likely = find_parents(drafts, members, repeats, known)
    named = _by_place(drafts, ids)
    problems = [row for read in readings for row in read.problems]
    problems += doubts.doubt_partners(drafts, known)
    problems += doubts.doubt_groups(drafts, known)
    problems += doubts.doubt_times(drafts, known)
    problems += doubts.doubt_repeats(drafts, repeats, ids)
    problems += doubts.doubt_numbers(drafts, repeats)
    problems += doubts.suggest_parents(drafts, likely, ids)
    return frames.Register(
        agreements=frames.of_columns("agreements", list_agreements(drafts, ids, repeats, parents)),
        parties=frames.of_columns("parties", list_parties(drafts, ids, known)),
        obstacles=frames.of_columns("obstacles", list_coded(drafts.obstacles, ids, "obstacle")),
        follow_ups=frames.of_columns("follow_ups", list_coded(drafts.follow_ups, ids, "follow_up")),
        problems=frames.frame("problems", _with_ids(problems, named, ids)),
        tables=frames.frame("tables", [row for read in readings for row in read.tables]),
        ledger=frames.of_columns(
            "ledger", _one_each(list_roles(readings, named), _sharing(drafts, ids, named))
        ),
        origin=_origin(files),
    )


def _origin(files: Sequence[File]) -> dict:
    """Return what the frames were made from: hashes of inputs and vocabulary, words of one's own, corrections."""
    return {
        "inputs": {file.name: sources.digest(file) for file in files},
        "vocabulary": words.digest(),
        "own_words": words.own_changes(),
        "corrections": sum(len(file.corrections) for file in files),
    }


def read_files(
    files: Sequence[File], outcomes: Iterable[workers.Outcome], *, told: Callable[[str], object]
) -> list[Reading]:
    """Return the reading of every file in their order, from what became of each as they are done."""
    done: dict[File, Reading] = {}
    for outcome in outcomes:
        done[outcome.item] = outcome.value if outcome.error is None else _refuse(outcome.item, outcome.error)
        told(outcome.item.name)
    return [done[file] for file in files]


def map_files(files: Sequence[File], count: int | None, guard: Guard) -> Iterable[workers.Outcome]:
    """Yield what became of each file, as they are done."""
    return workers.map_tasks(
        reading.read_file,
        files,
        workers=count,
        seconds=guard.seconds,
        memory_mb=guard.memory_mb,
        quiet=True,
        preload=elsewhere.PRELOAD,
    )


def map_there(files: Sequence[File], scheduler: str, guard: Guard) -> Iterable[workers.Outcome]:
    """Yield what became of each file, read on a Dask cluster."""
    return elsewhere.map_on(scheduler, files, seconds=guard.seconds, memory_mb=guard.memory_mb)


def gather(readings: Sequence[Reading]) -> Drafts:
    """Return the agreements of all files, in the order of the files; the readings keep none.

    What a reading doubts of an agreement then tells its position among all.
    """
    drafts = Drafts.join([of_table for read in readings for of_table in read.drafts])
    before = 0
    for read in readings:
        for row in read.problems:
            if "at" in row:
                row["at"] += before
        before += sum(map(len, read.drafts))
        read.drafts = []
    return drafts


def resolve_partners(drafts: Drafts, earlier: partners.Earlier | None = None) -> dict[str, Partner]:
    """Return the institution behind every partner's name in the registers, its first category told with it."""
    told: dict[str, str | None] = {}
    for at in combine(drafts.partners, drafts.category)[1].tolist():
        for name in drafts.partners[at]:
            told.setdefault(name, drafts.category[at])
    names = sorted(told)
    return partners.resolve(names, [told[name] for name in names], earlier=earlier)


def find_parents(
    drafts: Drafts, members: Sequence[frozenset[str]], repeats: dict[int, int], known: dict[str, Partner]
) -> tuple[dict[int, int], dict[int, int]]:
    """Return position of an agreement -> position of the one it carries out, extends or amends: certain, and likely."""
    left_out = np.fromiter(drafts.values["struck_out"], bool, len(drafts))
    left_out[list(repeats)] = True
    kept = np.flatnonzero(~left_out)
    both = chains.find_chains(_documents(drafts, members, known, kept))
    where = kept.tolist()
    return tuple({where[child]: where[parent] for child, parent in found.items()} for found in both)


def list_agreements(
    drafts: Drafts, ids: Sequence[str], repeats: dict[int, int], parents: dict[int, int]
) -> dict[str, Sequence]:
    """Return the columns of the frame `agreements`."""
    nobody = Encoded.constant(None, len(ids))
    named = {
        column: nobody.changed({at: ids[other] for at, other in found.items()})
        for column, found in (("parent_id", parents), ("duplicate_of", repeats))
    }
    return {**drafts.values, "agreement_id": ids, **named}


def list_parties(drafts: Drafts, ids: Sequence[str], known: dict[str, Partner]) -> dict[str, Sequence]:
    """Return the columns of the frame `parties`, with a row for each partner of an agreement."""
    rows, names = drafts.partners.explode()
    found = names.map_values(known.__getitem__)
    return {
        "agreement_id": Encoded(rows, ids),
        "partner_written": names,
        **{column: found.map_values(attrgetter(column)) for column in PARTNER},
    }


def list_coded(coded: Encoded, ids: Sequence[str], column: str) -> dict[str, Sequence]:
    """Return the columns of the frame `obstacles` or `follow_ups`."""
    rows, found = coded.explode()
    told = {
        name: found.map_values(attrgetter(part))
        for name, part in ((column, "code"), ("text", "text"), ("cue", "cue"))
    }
    return {"agreement_id": Encoded(rows, ids), **told}


def list_roles(readings: Sequence[Reading], named: Places) -> dict[str, Sequence]:
    """Return the columns of the frame `ledger`: every row of every sheet, its role and its agreement."""
    told: dict[str, list] = {c: [] for c in ("source_file", "source_sheet", "row", "role", "agreement_id")}
    for part in (part for read in readings for part in read.ledger):
        there = named.get((part.file, part.sheet), {})
        told["source_file"] += [part.file] * len(part.rows)
        told["source_sheet"] += [part.sheet] * len(part.rows)
        told["row"] += part.rows
        told["role"] += part.roles
        told["agreement_id"] += map(there.get, part.rows)
    return told


def _sharing(drafts: Drafts, ids: Sequence[str], named: Places) -> dict[tuple, list[str]]:
    """Return (file, sheet, row) -> ids of its agreements, of the rows that hold several."""
    if sum(map(len, named.values())) == len(drafts):
        return {}
    held: dict[tuple, list[str]] = {}
    for at, name in enumerate(ids):
        held.setdefault(drafts.place(at), []).append(name)
    return {place: names for place, names in held.items() if len(names) > 1}


def _one_each(told: dict[str, list], sharing: dict[tuple, list[str]]) -> dict[str, list]:
    """Return the columns of the ledger with a row for each agreement, where some rows of sheets hold several."""
    if not sharing:
        return told
    places = zip(told["source_file"], told["source_sheet"], told["row"], strict=True)
    held = [sharing.get(place, [one]) for place, one in zip(places, told["agreement_id"], strict=True)]
    spread = {
        column: [cell for cell, names in zip(cells, held, strict=True) for _ in names]
        for column, cells in told.items()
    }
    return {**spread, "agreement_id": [name for names in held for name in names]}


def _documents(
    drafts: Drafts, members: Sequence[frozenset[str]], known: dict[str, Partner], kept: np.ndarray
) -> Documents:
    """Return what chains are told from, of the agreements at the positions `kept`."""
    v = drafts.values
    day = map_distinct(lambda signed, starts: signed or starts, v["signed_on"], v["starts_on"])
    above = map_distinct(
        lambda names: frozenset(known[name].part_of for name in names if known[name].part_of), drafts.partners
    )
    told = (v["office"], v["kind"], v["number_own"], members, day, v["ends_on"])
    columns = (*told, drafts.quoted, v["number_partner"], above, v["title"])
    return Documents(Document(*(Encoded.of(column).take(kept) for column in columns)))


def _refuse(file: File, error: BaseException) -> Reading:
    """Return the reading of a file that `error` stopped; what nobody foresaw is quoted, and the others go on."""
    if isinstance(error, Unreadable):
        return reading.refuse(file, error.code, error.value)
    if isinstance(error, MemoryError):
        return reading.refuse(file, "berkas_terlalu_besar")
    if isinstance(error, workers.Hung):
        return reading.refuse(file, "berkas_macet")
    return reading.refuse(file, "berkas_gagal", f"{type(error).__name__}: {error}")


def _by_place(drafts: Drafts, ids: Sequence[str]) -> Places:
    """Return (file, sheet) -> row -> id of the agreement that stands there."""
    named: Places = {}
    v = drafts.values
    rows = list(v["source_row"])
    sheets = map_distinct(lambda *place: place, v["source_file"], v["source_sheet"])
    cuts = (np.flatnonzero(np.diff(sheets.codes)) + 1).tolist()
    for first, end in pairwise([0, *cuts, len(rows)] if rows else []):
        named.setdefault(sheets[first], {}).update(zip(rows[first:end], ids[first:end], strict=True))
    return named


def _with_ids(rows: Iterable[dict], named: Places, ids: Sequence[str]) -> Iterator[dict]:
    """Yield rows with the id of the agreement that they are about, or that stands in their row."""
    for row in rows:
        if "at" in row:
            yield {**row, "agreement_id": ids[row["at"]]}
        else:
            there = named.get((row["source_file"], row["source_sheet"]), {})
            yield {**row, "agreement_id": there.get(row.get("row"))}
