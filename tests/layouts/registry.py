"""Where layouts enter themselves by name, and the desk at which a register is made."""

import random
from collections.abc import Callable

from tests.layouts import columns, grids, invention, spellings

Layout = Callable[[grids.Book, "Desk"], None]
LAYOUTS: dict[str, Layout] = {}


class Desk:
    """Where a register is made: chance, a hand, and the agreements to be written down."""

    def __init__(self, seed: str) -> None:
        self.rng = random.Random(seed)

    def hand(self, style: str = "formal", *dates: str) -> columns.Hand:
        """Somebody with a style of words and one or more ways to write a date."""
        return columns.Hand(self.rng, style, spellings.mixed(self.rng, *(dates or ("long",))))

    def agreements(self, least: int = 7, most: int = 14, **fixed: object) -> list[invention.Agreement]:
        """Some agreements, their given fields as said."""
        return invention.invent(self.rng, self.rng.randint(least, most), **fixed)

    def mixed_ends(self, **fixed: object) -> list[invention.Agreement]:
        """Agreements of which some have no day as their end."""
        rules = ["date", "open", "event", "unknown", "date"]
        return [
            one
            for rule in rules
            for one in invention.invent(self.rng, self.rng.randint(1, 3), rule=rule, **fixed)
        ]


def layout(make: Layout) -> Layout:
    """Enter a layout into the catalogue under its function's name."""
    assert make.__name__ not in LAYOUTS, make.__name__
    LAYOUTS[make.__name__] = make
    return make


def build(name: str, seed: int) -> grids.Book:
    """The file of that layout for that seed; the same seed gives the same file."""
    book = grids.Book()
    LAYOUTS[name](book, Desk(f"{name} {seed}"))
    return book
