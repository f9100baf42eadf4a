"""Register files read on a cluster, in batches: their bytes travel with the task, each read in a guarded child there."""

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kerjasama_analysis import words, workers
from kerjasama_analysis.cleaning import reading
from kerjasama_analysis.cleaning.sources import File

MOST_FILES = 16
MOST_BYTES = 8 * 2**20
PRELOAD = ("kerjasama_analysis.cleaning.reading", "kerjasama_analysis.cleaning.formats.text_files")


@dataclass(frozen=True)
class Batch:
    """Some files with their bytes, and the limits of one file."""

    files: tuple[File, ...]
    contents: tuple[bytes, ...]
    seconds: float
    memory_mb: int


def map_on(
    address: str, files: Sequence[File], *, seconds: float, memory_mb: int
) -> Iterator[workers.Outcome]:
    """Yield what became of each file, read on the cluster at an address."""
    from kerjasama_analysis import cluster  # Dask is an extra

    batches = (
        Batch(tuple(held), tuple(f.path.read_bytes() for f in held), seconds, memory_mb)
        for held in split(files)
    )
    known = {file.name: file for file in files}
    for outcome in cluster.map_tasks(read_batch, batches, address=address, files=own_words()):
        if outcome.error is not None:
            yield from (workers.Outcome(file, error=outcome.error) for file in outcome.item.files)
            continue
        for read in outcome.value:
            yield replace(read, item=known[read.item.name])


def split(files: Sequence[File]) -> Iterator[list[File]]:
    """Yield the files in batches of at most 16 and of 8 MB, in their order; a larger file goes alone."""
    held: list[File] = []
    size = 0
    for file in files:
        more = file.path.stat().st_size
        if held and (len(held) >= MOST_FILES or size + more > MOST_BYTES):
            yield held
            held, size = [], 0
        held.append(file)
        size += more
    if held:
        yield held


def own_words() -> dict[str, bytes]:
    """Return the tables of the user's own vocabulary, to be laid over the packaged ones in the workers too."""
    return {f"kosakata/{path.name}": path.read_bytes() for path in words.own_tables()}


def read_batch(batch: Batch, folder: Path) -> list[workers.Outcome]:
    """Return what became of each file of a batch; this runs in a worker of the cluster."""
    with tempfile.TemporaryDirectory(dir=folder) as place:
        there = []
        for number, (file, data) in enumerate(zip(batch.files, batch.contents, strict=True)):
            path = Path(place) / f"{number}{file.path.suffix}"
            path.write_bytes(data)
            there.append((replace(file, path=path), folder / "kosakata"))
        made = workers.map_tasks(
            read_with_words,
            there,
            workers=1,
            seconds=batch.seconds,
            memory_mb=batch.memory_mb,
            quiet=True,
            preload=PRELOAD,
        )
        return [replace(outcome, item=outcome.item[0]) for outcome in made]


def read_with_words(item: tuple[File, Path]) -> reading.Reading:
    """Return what a file says, read with the user's own words that came along."""
    file, own = item
    words.use_folder(own if own.is_dir() else None)
    return reading.read_file(file)
