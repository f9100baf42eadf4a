"""Documents of one office, kind and partner in the order of their signatures: who still ran on a day, who ended by it.

Only `chains` asks; documents that share office, kind and partners are looked at together, so that most cost nothing.
"""

import datetime as dt
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, islice
from typing import NamedTuple

import numpy as np

from kerjasama_analysis.encoded import Encoded, combine

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


class Documents(Sequence[Document]):
    """Documents in columns, `columns` holding each field of Document; one by itself is made only where it is asked for.

    >>> documents = Documents.of([Document("00", "NK", None, frozenset("x"), None, None)])
    >>> documents.columns.kind, documents[0].office
    (('NK',), '00')
    """

    def __init__(self, columns: Document):
        self.columns = columns

    @classmethod
    def of(cls, documents: Iterable[Document]) -> "Documents":
        """Return documents that were made one by one."""
        return cls(Document(*zip(*documents, strict=True)))

    def __len__(self) -> int:
        return len(self.columns.kind)

    def __getitem__(self, at: int) -> Document:
        return Document(*(column[at] for column in self.columns))

    def alike(self) -> dict[tuple, list[int]]:
        """Return (office, kind, partners, what these are parts of) -> positions of what bears a date and a partner."""
        c = self.columns
        dated = Encoded.of(c.signed_on).where(bool)
        columns = [Encoded.of(column).take(dated) for column in (c.office, c.kind, c.partners, c.above)]
        if not dated:
            return {}
        codes, first = combine(*columns)
        groups = np.split(
            np.asarray(dated, np.intp)[np.argsort(codes, kind="stable")], np.cumsum(np.bincount(codes))[:-1]
        )
        keys = zip(*(column.take(first) for column in columns), strict=True)
        return {key: those.tolist() for key, those in zip(keys, groups, strict=True) if key[2]}


@dataclass
class Shelf:
    """Positions of documents, latest signature last, and the latest end among those up to each."""

    signed: list[tuple[dt.date, int]] = field(default_factory=list)
    latest_end: list[dt.date] = field(default_factory=list)


class Shelves:
    """All documents that bear a date, by office, kind and partner."""

    def __init__(self, documents: Documents):
        self.documents = documents
        self._alike = documents.alike()
        held: defaultdict[tuple, list[list[int]]] = defaultdict(list)
        for (office, kind, partners, _), those in self._alike.items():
            for partner in partners:
                held[office, kind, partner].append(those)
        self._shelves = {
            key: self._fill(groups) for key, groups in held.items() if sum(map(len, groups)) <= MOST
        }

    def asked(self, name_places: Callable[..., Iterable[tuple]]) -> list[int]:
        """Return the documents for whose like (office, kind, partners, above) a place that is named is a shelf."""
        return [
            at
            for like, those in self._alike.items()
            if any(place in self._shelves for place in name_places(*like))
            for at in those
        ]

    def running(self, i: int, office: str | None, kinds: Iterable[str], partners: Iterable[str]) -> list[int]:
        """Return what an office signed with partners before document `i` and still ran then, of the kinds, latest first.

        >>> day = dt.date
        >>> nk = Document("00", "NK", None, frozenset("x"), day(2020, 1, 1), day(2025, 1, 1))
        >>> pks = Document("00", "PKS", None, frozenset("x"), day(2022, 1, 1), None)
        >>> shelves = Shelves(Documents.of([nk, pks]))
        >>> shelves.running(1, "00", ("NK", "KB"), "x"), shelves.running(0, "00", ("PKS",), "x")
        ([0], [])
        """
        signed_on, ends_on = self.documents.columns.signed_on, self.documents.columns.ends_on
        day = signed_on[i]
        keys = ((office, kind, partner) for kind in kinds for partner in partners)
        shelves = [self._shelves[key] for key in keys if key in self._shelves]
        found = {
            j
            for shelf in shelves
            for j in _until(shelf, day, day)
            if j != i and (ends_on[j] or dt.date.max) >= day
        }
        return sorted(found, key=lambda j: (-signed_on[j].toordinal(), j)) if found else []

    def ended(self, i: int, within: tuple[int, int]) -> list[int]:
        """Return the latest of office, kind and partners of document `i` that ended `within` days of its start, or none."""
        columns = self.documents.columns
        shelf = self._shelves.get((columns.office[i], columns.kind[i], min(columns.partners[i])))
        if shelf is None or len(shelf.signed) < 2:
            return []
        day = columns.signed_on[i]
        since, until = (day - dt.timedelta(days=days) for days in reversed(within))
        found = (
            j
            for j in _until(shelf, day - dt.timedelta(days=1), since)
            if since <= (columns.ends_on[j] or dt.date.max) <= until
            and columns.partners[j] == columns.partners[i]
        )
        return list(islice(found, 1))

    def _fill(self, groups: Iterable[list[int]]) -> Shelf:
        columns = self.documents.columns
        # of two signed on one day the earlier in the register is met first from behind
        signed = sorted((columns.signed_on[at], -at) for those in groups for at in those)
        ends = (columns.ends_on[-at] or dt.date.max for _, at in signed)
        return Shelf(signed, list(accumulate(ends, max)))


def _until(shelf: Shelf, day: dt.date, since: dt.date) -> Iterator[int]:
    """Yield what was signed until `day`, latest first, while any of the rest may have ended after `since`."""
    for at in range(bisect_right(shelf.signed, (day, 1)) - 1, -1, -1):
        if shelf.latest_end[at] < since:
            return
        yield -shelf.signed[at][1]
