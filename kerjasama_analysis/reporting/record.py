"""The run record of a report: what it was made of, as content hashes, and whether that is still so."""

import hashlib
import json
import os
import platform
from collections.abc import Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kerjasama_analysis import __version__, words

NAME = "catatan.json"
PACKAGE = Path(__file__).resolve().parents[1]
MATTERING = ("matplotlib", "numpy", "pandas", "papermill", "scipy", "seaborn", "typst")
"""Packages whose other version may give another page."""


def digest(data: bytes) -> str:
    """Return the SHA-256 of some bytes.

    >>> digest(b"")[:8]
    'e3b0c442'
    """
    return hashlib.sha256(data).hexdigest()


@cache
def versions() -> dict[str, str]:
    """Return the versions of Python, of this package and of those that matter to a page."""
    found = {"python": platform.python_version(), "kerjasama_analysis": __version__}
    for name in MATTERING:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


@cache
def print_program() -> str:
    """Return a hash of this package's own files, templates included, of the vocabulary and of the versions."""
    total = hashlib.sha256(json.dumps(versions(), sort_keys=True).encode())
    for path in sorted(p for p in PACKAGE.rglob("*") if p.suffix in (".py", ".typ")):
        total.update(path.relative_to(PACKAGE).as_posix().encode() + b"\0" + path.read_bytes())
    total.update(words.digest().encode())
    return total.hexdigest()


def print_files(paths: Mapping[str, Path]) -> str:
    """Return a hash of files by the names a report knows them by; a missing one counts as empty."""
    total = hashlib.sha256()
    for name, path in sorted(paths.items()):
        data = path.read_bytes() if path.is_file() else b""
        total.update(f"{name}\0{len(data)}\0".encode() + data)
    return total.hexdigest()


def print_frames(folder: str | None) -> str:
    """Return a hash of the frames of an earlier register that a report compares with; empty without one."""
    if not folder:
        return ""
    return print_files({path.name: path for path in Path(folder).glob("*.parquet")})


def print_parameters(parameters: Mapping[str, object], engine: str) -> str:
    """Return a hash of the parameters; where the frames lie does not count, since their rows do."""
    told = {**{k: v for k, v in parameters.items() if k not in ("data", "earlier")}, "engine": engine}
    return digest(json.dumps(told, sort_keys=True, default=str).encode())


def read(folder: Path) -> dict:
    """Return the record kept in a report's folder; empty where there is none or it cannot be read."""
    try:
        told = json.loads((folder / NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return told if isinstance(told, dict) else {}


def write(folder: Path, told: Mapping) -> None:
    """Write the record, beside its place and then moved in."""
    folder.mkdir(parents=True, exist_ok=True)
    beside = folder / f".{os.getpid()}-{NAME}"
    beside.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    os.replace(beside, folder / NAME)


def is_fresh(told: Mapping, prints: Mapping[str, str], out: Path) -> bool:
    """Return whether a report was made of the same things and its files still hold what was written."""
    if not told or told.get("prints") != dict(prints):
        return False
    return all(_holds(out / name, expected) for name, expected in told.get("files", {}).items())


def _holds(path: Path, expected: str) -> bool:
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest() == expected
    except OSError:
        return False
