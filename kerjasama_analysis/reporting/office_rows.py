"""The rows that an office's report rests on: their hash, the files they came from, and the rows themselves."""

import hashlib
from collections import defaultdict

import numpy as np
import pandas as pd

from kerjasama_analysis import frames

NATIONAL = "00"
Places = dict[str, np.ndarray]


class OfficeRows:
    """A register by office.

    A report rests on the office's own rows and those of the offices below it, which a province's report counts;
    the national report rests on everything. Rows of a file with several offices belong to each of them.
    """

    def __init__(self, register: frames.Register):
        self.register = register
        self._files = _files(register)
        self._places = _places(register, self._files)
        self._prints = _prints(register, self._places)

    def print(self, office: str) -> str:
        """Return the hash of all rows that the office's report may read."""
        total = hashlib.sha256(b"contoh" if self.register.is_sample else b"")
        for code in self._codes(office):
            total.update(code.encode() + b"\0" + self._prints[code])
        return total.hexdigest()

    def files(self, office: str) -> list[str]:
        """Return the names of the files those rows came from."""
        return sorted({file for code in self._codes(office) for file in self._files.get(code, ()) if file})

    def keep(self, office: str) -> frames.Register | None:
        """Return the register of only those rows; None for the nation, which needs all.

        That part of the data is an invented sample stays known, whichever part it is.
        """
        if office == NATIONAL:
            return None
        codes = self._codes(office)
        kept = {}
        for name, table in self.register.frames().items():
            held = [self._places[name][code] for code in codes if code in self._places[name]]
            kept[name] = table.iloc[np.unique(np.concatenate(held)) if held else []]
        return frames.Register(**kept, origin={**self.register.origin, "sample": self.register.is_sample})

    def _codes(self, office: str) -> list[str]:
        below = f"{office}."
        return sorted(c for c in self._prints if office in (NATIONAL, c) or c.startswith(below))


def _files(register: frames.Register) -> dict[str, set[str]]:
    """Return office -> the names of the files that tell of it; rows without an office stand under ""."""
    found: dict[str, set[str]] = defaultdict(set)
    for table in (register.tables, register.agreements):
        for office, file in zip(table["office"].fillna(""), table["source_file"].fillna(""), strict=True):
            found[office].add(file)
    return found


def _places(register: frames.Register, files: dict[str, set[str]]) -> dict[str, Places]:
    """Return frame -> office -> the positions of its rows."""
    offices = register.agreements.set_index("agreement_id")["office"].fillna("")
    by_file: dict[str, set[str]] = defaultdict(set)
    for office, names in files.items():
        for name in names:
            by_file[name].add(office)
    return {name: _places_in(name, table, offices, by_file) for name, table in register.frames().items()}


def _places_in(name: str, table: pd.DataFrame, offices: pd.Series, by_file) -> Places:
    if name == "agreements":
        owners = [(office,) for office in table["office"].fillna("")]
    elif name in ("parties", "obstacles", "follow_ups"):
        owners = [(office,) for office in table["agreement_id"].map(offices).fillna("")]
    else:  # tables, ledger and problems stand in a file, and a file may tell of several offices
        owners = [by_file.get(file, ("",)) for file in table["source_file"].fillna("")]
    places: dict[str, list[int]] = defaultdict(list)
    for place, codes in enumerate(owners):
        for code in codes:
            places[code].append(place)
    return {code: np.asarray(held) for code, held in places.items()}


def _prints(register: frames.Register, places: dict[str, Places]) -> dict[str, bytes]:
    """Return office -> one digest of its rows, frame by frame in their order."""
    totals: dict[str, object] = defaultdict(hashlib.sha256)
    for name, table in register.frames().items():
        rows = pd.util.hash_pandas_object(table, index=False).to_numpy()
        for office, held in places[name].items():
            totals[office].update(name.encode() + rows[held].tobytes())
    return {office: total.digest() for office, total in totals.items()}
