"""The plain list of steps from register files to frames."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kerjasama_analysis import frames, words, workers
from kerjasama_analysis.cleaning import (
    chains,
    elsewhere,
    identity,
    partner_types,
    partners,
    reading,
    sheets,
    sources,
)
from kerjasama_analysis.cleaning.cells import Draft
from kerjasama_analysis.cleaning.partners import Partner
from kerjasama_analysis.cleaning.reading import Reading
from kerjasama_analysis.cleaning.sheets import Unreadable
from kerjasama_analysis.cleaning.shelves import Document
from kerjasama_analysis.cleaning.sources import File
from kerjasama_analysis.workers import without_collection

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
    drafts = [draft for read in readings for draft in read.drafts]
    ids = identity.name_agreements(drafts)
    known = resolve_partners(drafts, earlier)
    members = [frozenset(known[name].partner_id for name in draft.partners) for draft in drafts]
    repeats = identity.find_repeats(drafts, members)
    parents, likely = find_parents(drafts, members, repeats, known)
    named = _by_place(drafts, ids)
    problems = [row for read in readings for row in read.problems]
    problems += (
        doubt_partners(drafts, known) + doubt_groups(drafts, known) + doubt_repeats(drafts, repeats, ids)
    )
    problems += suggest_parents(drafts, likely, ids)
    return frames.Register(
        agreements=frames.frame("agreements", list_agreements(drafts, ids, repeats, parents)),
        parties=frames.frame("parties", list_parties(drafts, ids, known)),
        obstacles=frames.frame("obstacles", list_coded(drafts, ids, "obstacle", "obstacles")),
        follow_ups=frames.frame("follow_ups", list_coded(drafts, ids, "follow_up", "follow_ups")),
        problems=frames.frame("problems", _with_ids(problems, named)),
        tables=frames.frame("tables", [row for read in readings for row in read.tables]),
        ledger=frames.frame("ledger", _with_ids(_ledger(readings), named)),
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


def resolve_partners(drafts: Sequence[Draft], earlier: partners.Earlier | None = None) -> dict[str, Partner]:
    """Return the institution behind every partner's name in the registers."""
    told = {name: draft.category for draft in reversed(drafts) for name in draft.partners}
    names = sorted(told)
    return partners.resolve(names, [told[name] for name in names], earlier=earlier)


def find_parents(
    drafts: Sequence[Draft],
    members: Sequence[frozenset[str]],
    repeats: dict[int, int],
    known: dict[str, Partner],
) -> tuple[dict[int, int], dict[int, int]]:
    """Return position of an agreement -> position of the one it carries out, extends or amends: certain, and likely."""
    kept = [i for i in range(len(drafts)) if i not in repeats and not drafts[i].values["struck_out"]]
    documents = [_document(drafts[i], members[i], known) for i in kept]
    certain = chains.find_parents(documents)
    both = certain, chains.find_likely(documents, certain)
    return tuple({kept[child]: kept[parent] for child, parent in found.items()} for found in both)


def list_agreements(
    drafts: Sequence[Draft], ids: Sequence[str], repeats: dict[int, int], parents: dict[int, int]
) -> Iterator[dict]:
    """Yield the rows of the frame `agreements`."""
    return (
        {
            **draft.values,
            "agreement_id": ids[i],
            "parent_id": ids[parents[i]] if i in parents else None,
            "duplicate_of": ids[repeats[i]] if i in repeats else None,
        }
        for i, draft in enumerate(drafts)
    )


def list_parties(drafts: Sequence[Draft], ids: Sequence[str], known: dict[str, Partner]) -> Iterator[dict]:
    """Yield the rows of the frame `parties`, one for each partner of an agreement."""
    return (
        {
            "agreement_id": ids[i],
            "partner_id": known[name].partner_id,
            "partner": known[name].partner,
            "partner_written": name,
            "partner_type": known[name].partner_type,
            "partner_subtype": known[name].partner_subtype,
            "part_of": known[name].part_of,
            "matched_by": known[name].matched_by,
            "needs_review": known[name].needs_review,
        }
        for i, draft in enumerate(drafts)
        for name in draft.partners
    )


def list_coded(drafts: Sequence[Draft], ids: Sequence[str], column: str, attribute: str) -> Iterator[dict]:
    """Yield the rows of the frame `obstacles` or `follow_ups`."""
    return (
        {"agreement_id": ids[i], column: coded.code, "text": coded.text, "cue": coded.cue}
        for i, draft in enumerate(drafts)
        for coded in getattr(draft, attribute)
    )


def doubt_partners(drafts: Sequence[Draft], known: dict[str, Partner]) -> list[dict]:
    """Return one problem for each spelling whose institution or group was guessed, at its first row."""
    noted, found = Reading(), set()
    for draft in drafts:
        for name in draft.partners:
            if name in found or not known[name].needs_review:
                continue
            found.add(name)
            code = "mitra_perlu_periksa" if known[name].note else "jenis_mitra_tak_dikenal"
            _doubt_at(noted, draft, code, column="partner", value=name, suggestion=known[name].partner)
    return noted.problems


def doubt_groups(drafts: Sequence[Draft], known: dict[str, Partner]) -> list[dict]:
    """Return one problem for each partner and group that a register writes against the partner's own."""
    noted, found = Reading(), set()
    for draft in drafts:
        written = partner_types.find_category(draft.category)
        for name in draft.partners if written else ():
            group = known[name].partner_type
            if group != written and (name, written) not in found:
                found.add((name, written))
                told = {"value": f"{name}: {draft.category}", "suggestion": group, "alternative": written}
                _doubt_at(noted, draft, "jenis_mitra_bertentangan", column="partner", **told)
    return noted.problems


def doubt_repeats(drafts: Sequence[Draft], repeats: dict[int, int], ids: Sequence[str]) -> list[dict]:
    """Return one problem for each row that repeats another."""
    noted = Reading()
    for i, first in sorted(repeats.items()):
        v = drafts[first].values
        place = ", ".join(filter(None, (v["source_file"], v["source_sheet"], f"baris {v['source_row']}")))
        _doubt_at(noted, drafts[i], "naskah_berulang", suggestion=place, alternative=ids[first])
    return noted.problems


def suggest_parents(drafts: Sequence[Draft], likely: dict[int, int], ids: Sequence[str]) -> list[dict]:
    """Return one note for each agreement whose parent is likely and not certain."""
    noted = Reading()
    for i, parent in sorted(likely.items()):
        v = drafts[parent].values
        told = v["number_own"] or v["number_partner"] or f"{v['kind']} baris {v['source_row']}"
        _doubt_at(noted, drafts[i], "induk_mungkin", suggestion=told, alternative=ids[parent])
    return noted.problems


def _doubt_at(noted: Reading, draft: Draft, code: str, **told) -> None:
    v = draft.values
    told["cell"] = draft.cell(told.get("column", "partner"))
    noted.doubt(code, v["source_file"], v["source_sheet"], row=v["source_row"], **told)


def _document(draft: Draft, members: frozenset[str], known: dict[str, Partner]) -> Document:
    v = draft.values
    day = v["signed_on"] or v["starts_on"]
    above = frozenset(known[name].part_of for name in draft.partners if known[name].part_of)
    return Document(
        v["office"], v["kind"], v["number_own"], members, day, v["ends_on"],
        draft.quoted, v["number_partner"], above - members, v["title"] or "",
    )  # fmt: skip


def _refuse(file: File, error: BaseException) -> Reading:
    """Return the reading of a file that `error` stopped; what nobody foresaw is quoted, and the others go on."""
    if isinstance(error, Unreadable):
        return reading.refuse(file, error.code, error.value)
    if isinstance(error, MemoryError):
        return reading.refuse(file, "berkas_terlalu_besar")
    if isinstance(error, workers.Hung):
        return reading.refuse(file, "berkas_macet")
    return reading.refuse(file, "berkas_gagal", f"{type(error).__name__}: {error}")


def _by_place(drafts: Sequence[Draft], ids: Sequence[str]) -> dict[tuple, str]:
    return {
        (d.values["source_file"], d.values["source_sheet"], d.values["source_row"]): ids[i]
        for i, d in enumerate(drafts)
    }


def _ledger(readings: Sequence[Reading]) -> Iterator[dict]:
    return (row for read in readings for row in read.ledger)


def _with_ids(rows: Iterable[dict], named: dict[tuple, str]) -> Iterator[dict]:
    """Yield rows with the id of the agreement that stands in their row."""
    return (
        {**row, "agreement_id": named.get((row["source_file"], row["source_sheet"], row.get("row")))}
        for row in rows
    )
