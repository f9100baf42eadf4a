"""The rows that an office's report rests on, as one hash an office."""

import hashlib
from collections import defaultdict
from collections.abc import Callable

import numpy as np
import pandas as pd

from kerjasama_analysis import frames

NATIONAL = "00"


def print_rows(register: frames.Register) -> Callable[[str], str]:
    """Return a function from an office to the hash of all rows its report may read.

    Those are its own rows and those of the offices below it, which a province's report counts; the national
    report rests on everything. Rows of a file with several offices belong to each of them.
    """
    held = _prints_by_office(register)
    mark = b"contoh" if register.is_sample else b""

    def print_office(office: str) -> str:
        mine = [
            code for code in held if office == NATIONAL or code == office or code.startswith(f"{office}.")
        ]
        total = hashlib.sha256(mark)
        for code in sorted(mine):
            total.update(code.encode() + b"\0" + held[code])
        return total.hexdigest()

    return print_office


def files_of(register: frames.Register) -> dict[str, set[str]]:
    """Return office -> the names of the files that tell of it; rows without an office stand under ""."""
    found: dict[str, set[str]] = defaultdict(set)
    for table in (register.tables, register.agreements):
        for office, file in zip(table["office"].fillna(""), table["source_file"].fillna(""), strict=True):
            found[office].add(file)
    return found


def _prints_by_office(register: frames.Register) -> dict[str, bytes]:
    """Return office -> one digest of its rows, frame by frame in their order."""
    offices = register.agreements.set_index("agreement_id")["office"].fillna("")
    by_file: dict[str, set[str]] = defaultdict(set)
    for office, files in files_of(register).items():
        for file in files:
            by_file[file].add(office)
    totals: dict[str, object] = defaultdict(hashlib.sha256)
    for name, table in register.frames().items():
        rows = pd.util.hash_pandas_object(table, index=False).to_numpy()
        for office, places in _places(name, table, offices, by_file).items():
            totals[office].update(name.encode() + rows[np.asarray(places)].tobytes())
    return {office: total.digest() for office, total in totals.items()}


def _places(name: str, table: pd.DataFrame, offices: pd.Series, by_file) -> dict[str, list[int]]:
    """Return office -> the positions of its rows in one frame."""
    places: dict[str, list[int]] = defaultdict(list)
    if name == "agreements":
        owners = [(office,) for office in table["office"].fillna("")]
    elif name in ("parties", "obstacles", "follow_ups"):
        owners = [(office,) for office in table["agreement_id"].map(offices).fillna("")]
    else:  # tables, ledger and problems stand in a file, and a file may tell of several offices
        owners = [by_file.get(file, ("",)) for file in table["source_file"].fillna("")]
    for place, codes in enumerate(owners):
        for code in codes:
            places[code].append(place)
    return places
