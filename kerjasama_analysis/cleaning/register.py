"""The plain list of steps from register files to frames.

Each file is read in a guarded child process; what needs all files at once (partners, chains, ids, repeats) comes
after, in an order that depends on names only. Nothing here asks the clock.
"""

import hashlib
import json
import os
import re
import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kerjasama_analysis import KerjasamaError, frames, words
from kerjasama_analysis import workers as processes
from kerjasama_analysis.cleaning import chains, partners, rows, workbooks

PASSED_OVER = re.compile(
    r"^(?:~\$|\.|thumbs\.db$|desktop\.ini$)|\.(?:toml|md|py|pyc|part|lnk|tmp)$", re.IGNORECASE
)
SECONDS = 120
MEMORY_MB = 6000


class SourceMissing(KerjasamaError):
    """A source named on the command line is not there."""


@dataclass(frozen=True)
class SourceFile:
    """A file to read: where it lies, its name in the frames, and whether a mark beside it says it is sample data."""

    path: Path
    name: str
    sample: bool


def find_files(sources: Iterable[Path]) -> list[SourceFile]:
    """Return the files to read, in order of name: files as named, folders searched below.

    Lock files, hidden files and notes are passed over. A TOML file with `contoh = true` in the folder of a file, or
    in one above it within the source, marks it as sample data.
    """
    found: dict[str, SourceFile] = {}
    for source in map(Path, sources):
        if not source.exists():
            raise SourceMissing(f"{source} tidak ada; periksa nama berkas atau folder.")
        root = source if source.is_dir() else source.parent
        paths = (
            (Path(base) / name for base, _, names in os.walk(source) for name in names)
            if source.is_dir()
            else [source]
        )
        for path in paths:
            if not PASSED_OVER.search(path.name):
                name = path.relative_to(root).as_posix()
                name = name if name not in found or found[name].path == path else path.as_posix()
                found[name] = SourceFile(path, name, _is_sample(path, root))
    return [found[name] for name in sorted(found)]


def read_registers(
    sources: Sequence[Path | str | SourceFile],
    *,
    workers: int | None = None,
    told: Callable[[str], None] = lambda _: None,
) -> frames.Register:
    """Return the register that all sources hold together: seven frames, checked when they are written.

    A file that cannot be read costs itself only: it has one row in `ledger` and one sentence in `problems`.
    """
    files = [s for s in sources if isinstance(s, SourceFile)]
    files += find_files([Path(s) for s in sources if not isinstance(s, SourceFile)])
    parts = []
    for outcome in processes.map_tasks(
        rows.read_file, files, workers=workers, seconds=SECONDS, memory_mb=MEMORY_MB
    ):
        parts.append(outcome.value or rows.refused(outcome.item, _reason(outcome.error)))
        told(outcome.item.name)
    parts.sort(key=lambda part: part.file)
    documents = [document for part in parts for document in part.documents]
    _name_partners(documents)
    _name_parents(documents)
    _name_ids(documents)
    _mark_repeats(documents)
    return _to_frames(parts, documents, files)


def _reason(error: BaseException | None) -> str:
    if isinstance(error, workbooks.Unreadable):
        return error.code
    return "berkas_macet" if isinstance(error, processes.Hung) else "berkas_gagal"


def _is_sample(path: Path, root: Path) -> bool:
    folder = path.parent
    while True:
        for mark in sorted(folder.glob("*.toml")):
            try:
                if tomllib.loads(mark.read_text(encoding="utf-8")).get("contoh") is True:
                    return True
            except (tomllib.TOMLDecodeError, UnicodeDecodeError):
                continue
        if folder == root or folder == folder.parent:
            return False
        folder = folder.parent


def _name_partners(documents: list[rows.Document]) -> None:
    """Resolve all written names at once, so that one institution has one id over all files."""
    written = {name: document.category for document in documents for name in document.partner_names}
    known = partners.resolve(list(written), list(written.values()))
    for document in documents:
        document.parties = [(known[name], name) for name in document.partner_names]


def _name_parents(documents: list[rows.Document]) -> None:
    told = [
        chains.Document(
            d.cells["office"],
            d.cells["kind"],
            d.cells["number_own"],
            frozenset(p.partner_id for p, _ in d.parties),
            d.cells["signed_on"] or d.cells["starts_on"],
            d.cells["ends_on"],
            f"{d.cells['title'] or ''} {d.notes or ''}",
        )
        for d in documents
    ]
    for child, parent in chains.find_parents(told).items():
        documents[child].parent = documents[parent]


def _name_ids(documents: list[rows.Document]) -> None:
    """Give each document an id from office, kind and number, else partner and start; repeats get an ordinal."""
    counted: dict[str, int] = {}
    for document in documents:
        cells = document.cells
        subject = cells["number_own"] or cells["number_partner"]
        if not subject:
            who = document.parties[0][0].partner_id if document.parties else cells["title"] or "tanpa-nama"
            subject = f"{who} {cells['starts_on'] or ''}"
        parts = (cells["office"] or "xx", cells["kind"] or "dok", subject)
        slug = re.sub(r"[^a-z0-9.]+", "-", " ".join(parts).lower()).strip("-.")[:120]
        counted[slug] = counted.get(slug, 0) + 1
        document.agreement_id = slug if counted[slug] == 1 else f"{slug}-{counted[slug]}"


def _mark_repeats(documents: list[rows.Document]) -> None:
    """Mark a document that says the same as an earlier one: office, kind, number, partners, dates and title."""
    first: dict[tuple, rows.Document] = {}
    for document in documents:
        cells = document.cells
        key = (
            *(
                cells[c]
                for c in (
                    "office",
                    "kind",
                    "number_own",
                    "number_partner",
                    "signed_on",
                    "starts_on",
                    "ends_on",
                    "title",
                )
            ),
            frozenset(p.partner_id for p, _ in document.parties),
        )
        known = sum(value is not None for value in key[2:8]) >= 2 and bool(key[-1])
        if known and key in first:
            document.cells["duplicate_of"] = first[key].agreement_id
            document.doubts.append(rows.Doubt("dokumen_rangkap", "number_own", first[key].agreement_id))
        else:
            first.setdefault(key, document)


def _to_frames(
    parts: list[rows.Part], documents: list[rows.Document], files: Sequence[SourceFile]
) -> frames.Register:
    agreement_ids = {
        (d.cells["source_file"], d.cells["source_sheet"], d.cells["source_row"]): d.agreement_id
        for d in documents
    }
    ledger = [
        {**row, "agreement_id": agreement_ids.get((row["source_file"], row["source_sheet"], row["row"]))}
        for part in parts
        for row in part.ledger
    ]
    last: dict[tuple, str | None] = {}
    for row in ledger:
        place = (row["source_file"], row["source_sheet"])
        if row["role"] == "perjanjian":
            last[place] = row["agreement_id"]
        elif row["role"] == "lanjutan":
            row["agreement_id"] = last.get(place)
    return frames.Register(
        agreements=frames.frame("agreements", [rows.agreement_row(d) for d in documents]),
        parties=frames.frame("parties", [row for d in documents for row in rows.party_rows(d)]),
        obstacles=frames.frame(
            "obstacles", [row for d in documents for row in rows.coded_rows(d, "obstacle")]
        ),
        follow_ups=frames.frame(
            "follow_ups", [row for d in documents for row in rows.coded_rows(d, "follow_up")]
        ),
        problems=frames.frame(
            "problems",
            [row for part in parts for row in part.problems]
            + [row for d in documents for row in rows.problem_rows(d)],
        ),
        tables=frames.frame(
            "tables",
            [{**row, "columns": json.dumps(row["columns"])} for part in parts for row in part.tables],
        ),
        ledger=frames.frame("ledger", ledger),
        origin={
            "vocabulary": words.digest(),
            "inputs": {file.name: hashlib.sha256(file.path.read_bytes()).hexdigest() for file in files},
        },
    )
