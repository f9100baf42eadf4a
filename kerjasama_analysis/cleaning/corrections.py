"""Corrections by hand, kept apart from the registers: a table of cells with their right values, applied on every run.

Registers as received are never edited. Each use of a correction is a row of the frame `problems`; one that no
longer fits its source is an error that names it, so that an old correction never changes a new register unseen.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kerjasama_analysis import KerjasamaError, words
from kerjasama_analysis.cleaning.formats.sheets import Sheet, Workbook
from kerjasama_analysis.cleaning.sources import File

NEEDED = ("file", "sheet", "cell", "value", "reason", "by", "date")
FITTED = "koreksi_dipakai"
UNFIT = "koreksi_tidak_cocok"


class CorrectionsInvalid(KerjasamaError):
    """The table of corrections cannot be used as written; the message names column or row."""


@dataclass(frozen=True)
class Correction:
    """One cell and its right value; `was`, where given, is what must stand in the cell for the correction to fit."""

    file: str
    sheet: str
    cell: str
    value: str
    reason: str
    by: str
    date: str
    was: str = ""


def read_corrections(path: Path) -> list[Correction]:
    """Return the corrections of a CSV with the columns file, sheet, cell, value, reason, by, date, and perhaps was.

    Raises CorrectionsInvalid for a missing column, a cell that is none, or a correction without reason or author.
    """
    rows = words.read_csv(path)
    missing = [name for name in NEEDED if rows and name not in rows[0]]
    if missing:
        raise CorrectionsInvalid(f"{path.name} tidak memuat kolom {words.enumerate_words(missing)}.")
    found = [Correction(*(row[n] for n in NEEDED), was=row.get("was", "")) for row in rows]
    for at, correction in enumerate(found, 2):
        if not _position(correction.cell):
            raise CorrectionsInvalid(
                f"{path.name} baris {at}: “{correction.cell}” bukan alamat sel seperti F12."
            )
        if not (correction.file and correction.reason and correction.by):
            raise CorrectionsInvalid(
                f"{path.name} baris {at}: isi file, reason, dan by; koreksi harus beralasan."
            )
    return found


def attach(files: Iterable[File], corrections: Sequence[Correction]) -> list[File]:
    """Return the files with the corrections meant for each."""
    return [replace(file, corrections=tuple(c for c in corrections if c.file == file.name)) for file in files]


def apply(book: Workbook, corrections: Sequence[Correction]) -> list[tuple[str, Correction, str]]:
    """Put the corrections into the cells of a workbook; return for each whether it fitted, and what stood there."""
    sheets = {sheet.name: sheet for sheet in book.sheets}
    told = []
    for correction in corrections:
        sheet = sheets.get(correction.sheet)
        stood = _cell(sheet, correction.cell) if sheet else None
        fits = stood is not None and stood != correction.value and correction.was in ("", stood)
        if fits:
            _put(sheet, correction)
        told.append((FITTED if fits else UNFIT, correction, stood or ""))
    return told


def _cell(sheet: Sheet, cell: str) -> str | None:
    """Return what stands in a cell as text; None where the sheet does not reach so far."""
    row, column = _position(cell)
    if row >= len(sheet.rows) or column >= max(map(len, sheet.rows)):
        return None
    value = sheet.rows[row][column] if column < len(sheet.rows[row]) else None
    if value is None:
        return sheet.errors.get((row, column), "")
    return value.isoformat()[:10] if hasattr(value, "isoformat") else str(value)


def _put(sheet: Sheet, correction: Correction) -> None:
    row, column = _position(correction.cell)
    cells = sheet.rows[row]
    cells += [None] * (column + 1 - len(cells))
    cells[column] = correction.value or None
    sheet.errors.pop((row, column), None)


def _position(cell: str) -> tuple[int, int] | None:
    """Return row and column of a reference, counted from 0.

    >>> _position("F12"), _position("AA1"), _position("12F")
    ((11, 5), (0, 26), None)
    """
    m = re.fullmatch(r"([A-Z]{1,3})([1-9]\d{0,6})", cell.strip().upper())
    if not m:
        return None
    column = 0
    for letter in m[1]:
        column = column * 26 + ord(letter) - 64
    return int(m[2]) - 1, column - 1
