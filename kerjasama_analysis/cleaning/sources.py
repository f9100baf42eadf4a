"""Which files are read: found below folders, named by where they stand there, known by their bytes."""

import hashlib
import tomllib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from kerjasama_analysis import KerjasamaError

PASSED_OVER = {
    ".toml", ".md", ".py", ".ipynb", ".json", ".parquet", ".part", ".pyc", ".ini", ".lnk", ".tmp", ".log",
}  # fmt: skip
"""Endings of files that lie beside registers and are none; anything else is opened and judged by its bytes."""


class SourceMissing(KerjasamaError):
    """A file or folder that was named is not there."""


@dataclass(frozen=True)
class File:
    """One file to read: its path, its name below the source folder (POSIX), whether it is marked as a sample.

    `hidden_sheets` asks for its hidden sheets too; `corrections` are those of `corrections.attach`.
    """

    path: Path
    name: str
    sample: bool = False
    hidden_sheets: bool = False
    corrections: tuple = ()


def find_files(sources: Iterable[Path | str | File]) -> list[File]:
    """Return the files of the sources, sorted by name; folders are searched below, files already found are kept.

    Lock files, thumbnails and dot files are passed over. Two files of one name from different sources are told
    apart by the folder they came from.
    """
    found: dict[Path, File] = {}
    for source in sources:
        for file in [source] if isinstance(source, File) else _find(Path(source)):
            found.setdefault(file.path.resolve(), file)
    twice = {name for name, count in Counter(file.name for file in found.values()).items() if count > 1}
    named = [replace(f, name=f.path.as_posix()) if f.name in twice else f for f in found.values()]
    return sorted(named, key=lambda file: file.name)


def digest(file: File) -> str:
    """Return the SHA-256 of a file's bytes."""
    with file.path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _find(source: Path) -> list[File]:
    if source.is_file():
        return [File(source, source.name, _is_sample(source, source.parent))]
    if not source.is_dir():
        raise SourceMissing(f"{source} tidak ditemukan; periksa letak dan ejaannya.")
    return [
        File(path, path.relative_to(source).as_posix(), _is_sample(path, source))
        for path in sorted(source.rglob("*"))
        if path.is_file() and _may_be_register(path.relative_to(source))
    ]


def _may_be_register(path: Path) -> bool:
    hidden = any(part.startswith((".", "~$", "__MACOSX")) for part in path.parts)
    return not hidden and path.suffix.lower() not in PASSED_OVER and path.name.lower() != "thumbs.db"


def _is_sample(path: Path, source: Path) -> bool:
    """Whether a TOML file beside the file, or in a folder above it up to the source, says `contoh = true`."""
    for folder in path.parents:
        for mark in sorted(folder.glob("*.toml")):
            try:
                told = tomllib.loads(mark.read_text(encoding="utf-8"))
            except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError):
                continue
            if told.get("contoh") is True:
                return True
        if folder == source:
            return False
    return False
