"""The house that keeps a register and stands among the parties of every row: Pemerintah Kabupaten Contoh; CV Contoh.

Offices of KPU are told by their names (`partner_cells.is_owner`); any other house only by its standing first or
last in row after row, beside parties that change.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import islice

from kerjasama_analysis.cleaning.names import partner_cells, partner_names

SAMPLE = 200
"""Different cells looked at."""
LEAST = 4
"""Cells of several parties that must begin alike."""
SHARE = 0.9
"""Share of all cells that must begin so."""


def find(cells: Iterable[object], titles: Sequence[str], has_office: bool) -> str | None:
    """Return the name that stands first, or last, in nearly all of the different cells of partners, beside others; or None.

    Where the register is known to be of an office of KPU (`has_office`), its titles must name the house besides.

    >>> rows = [f"Pemerintah Kabupaten Contoh; CV Contoh {place}" for place in ("Hulu", "Hilir", "Raya", "Timur")]
    >>> find(rows, [], False), find(rows[:3], [], False), find(rows, ["KPU KABUPATEN BIMA"], True)
    ('Pemerintah Kabupaten Contoh', None, None)
    """
    held = [str(cell) for cell in islice(cells, SAMPLE) if cell]
    several = [names for cell in held if len(names := partner_cells.split_partners(cell)) > 1]
    if len(several) < LEAST:
        return None
    for place in (0, -1):
        house = several[0][place]
        key = key_of(house)
        named = [names for cell in held if (names := split(cell, house))]
        alike = [names for names in named if key_of(names[place]) == key]
        others = {key_of(name) for names in alike for name in names} - {key}
        if len(alike) >= SHARE * len(named) and len(others) >= LEAST - 1:
            is_told = not has_office or any(key in key_of(title) for title in titles)
            return house if is_told else None
    return None


def split(cell: str, house: str | None) -> list[str]:
    """Return the names in a cell; the house that it begins with stands apart, whatever the next name looks like.

    >>> split("Universitas Contoh Bahari / UD Contoh", "Universitas Contoh Bahari")
    ['Universitas Contoh Bahari', 'UD Contoh']
    """
    names = partner_cells.split_partners(cell)
    begins = house and re.match(rf"\s*{re.escape(house)}\s*[/;,&|\n]\s*(?=\w)", cell, re.IGNORECASE)
    if not begins or (names and key_of(names[0]) == key_of(house)):
        return names
    return [house, *partner_cells.split_partners(cell[begins.end() :])]


def key_of(name: str) -> str:
    """Return what spellings of a name share."""
    return partner_names.normalise(name)
