"""Documents of one office, kind and partner in the order of their signatures: who still ran on a day, who ended by it.

Only `chains` asks; what it finds costs no more than the documents that are found.
"""

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, islice
from typing import NamedTuple

MOST = 60
"""Documents on one shelf: a partner with more of one kind at one office is a group (schools, villages), and says nothing."""


class Document(NamedTuple):
    """What a chain is told from.

    Place, kind, own and partner's number, ids of partners and of what these are parts of, dates, title, and all text
    that may quote another document.
    """

    office: str | None
    kind: str | None
    number: str | None
    partners: frozenset[str]
    signed_on: dt.date | None
    ends_on: dt.date | None
    text: str = ""
    number_partner: str | None = None
    above: frozenset[str] = frozenset()
    title: str | None = None


@dataclass
class Shelf:
    """Positions of documents, latest signature last, and the latest end among those up to each."""

    signed: list[tuple[dt.date, int]] = field(default_factory=list)
    latest_end: list[dt.date] = field(default_factory=list)


class Shelves:
    """All documents that bear a date, by office, kind and partner."""

    def __init__(self, documents: Sequence[Document]):
        self.documents = documents
        self._shelves: dict[tuple, Shelf] = {}
        for i, document in enumerate(documents):
            if document.signed_on:
                for partner in document.partners:
                    key = document.office, document.kind, partner
                    # of two signed on one day the earlier in the register is met first from behind
                    self._shelves.setdefault(key, Shelf()).signed.append((document.signed_on, -i))
        self._shelves = {key: self._sorted(s) for key, s in self._shelves.items() if len(s.signed) <= MOST}

    def running(self, i: int, office: str | None, kinds: Iterable[str], partners: Iterable[str]) -> list[int]:
        """Return what an office signed with partners before document `i` and still ran then, of the kinds, latest first.

        >>> day = dt.date
        >>> nk = Document("00", "NK", None, frozenset("x"), day(2020, 1, 1), day(2025, 1, 1))
        >>> pks = Document("00", "PKS", None, frozenset("x"), day(2022, 1, 1), None)
        >>> Shelves([nk, pks]).running(1, "00", ("NK", "KB"), "x"), Shelves([pks, nk]).running(1, "00", ("PKS",), "x")
        ([0], [])
        """
        day = self.documents[i].signed_on
        keys = ((office, kind, partner) for kind in kinds for partner in partners)
        shelves = [self._shelves[key] for key in keys if key in self._shelves]
        found = {
            j
            for shelf in shelves
            for j in _until(shelf, day, day)
            if j != i and (self.documents[j].ends_on or dt.date.max) >= day
        }
        return sorted(found, key=lambda j: (-self.documents[j].signed_on.toordinal(), j)) if found else []

    def ended(self, i: int, within: tuple[int, int]) -> list[int]:
        """Return the latest of office, kind and partners of document `i` that ended `within` days of its start, or none."""
        document = self.documents[i]
        shelf = self._shelves.get((document.office, document.kind, min(document.partners)))
        if shelf is None or len(shelf.signed) < 2:
            return []
        day = document.signed_on
        since, until = (day - dt.timedelta(days=days) for days in reversed(within))
        found = (
            j
            for j in _until(shelf, day - dt.timedelta(days=1), since)
            if since <= (self.documents[j].ends_on or dt.date.max) <= until
            and self.documents[j].partners == document.partners
        )
        return list(islice(found, 1))

    def _sorted(self, shelf: Shelf) -> Shelf:
        shelf.signed.sort()
        ends = (self.documents[-i].ends_on or dt.date.max for _, i in shelf.signed)
        return Shelf(shelf.signed, list(accumulate(ends, max)))


def _until(shelf: Shelf, day: dt.date, since: dt.date) -> Iterator[int]:
    """Yield what was signed until `day`, latest first, while any of the rest may have ended after `since`."""
    for at in range(bisect_right(shelf.signed, (day, 1)) - 1, -1, -1):
        if shelf.latest_end[at] < since:
            return
        yield -shelf.signed[at][1]
