"""The partner of a table without a column of partners, told once above it, as on the card of a partner."""

from kerjasama_analysis.cleaning.formats.sheets import Sheet
from kerjasama_analysis.cleaning.layout import content, header_labels
from kerjasama_analysis.cleaning.names import partner_cells

MOST = 60
"""Rows above a table that are looked at."""


def find(sheet: Sheet, top: int) -> str | None:
    """Return the name that stands behind or below the label of a partner above row `top`, the nearest one; or None.

    >>> find(Sheet("a", [["Mitra: Universitas Contoh"], ["Jenis", "Nomor"]]), 1)
    'Universitas Contoh'
    >>> find(Sheet("a", [["Nama Mitra", "Kota"], ["Polres Contoh", "Bima"], [], ["Jenis", "Nomor"]]), 3)
    'Polres Contoh'
    """
    for r in range(top - 1, max(top - MOST, 0) - 1, -1):
        for c, cell in enumerate(sheet.rows[r]):
            if isinstance(cell, str) and (name := _named(sheet, r, c, cell)):
                return name
    return None


def _named(sheet: Sheet, r: int, c: int, cell: str) -> str | None:
    label, colon, rest = cell.partition(":")
    if header_labels.find_column(label) != "partner" or content.is_partner(label):
        return None
    if rest.strip():
        told = [rest]
    else:
        told = [v for v in sheet.rows[r][c + 1 :] if v not in (None, "", ":")][:1]
        if not colon and _at(sheet, r + 2, c) in (None, ""):
            told.append(_at(sheet, r + 1, c))
    for value in told:
        name = value.strip(" :") if isinstance(value, str) else ""
        if header_labels.find_column(name) is None or content.is_partner(name):
            names = partner_cells.split_partners(name)
            if names and content.is_partner(name):
                return name
    return None


def _at(sheet: Sheet, r: int, c: int) -> object:
    return sheet.rows[r][c] if r < len(sheet.rows) and c < len(sheet.rows[r]) else None
