"""Whether day or month stands first, from evidence: days over 12, neighbours, document numbers, terms that add up."""

import bisect
import datetime as dt
import itertools
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from kerjasama_analysis import words
from kerjasama_analysis.cleaning.times import date_parts
from kerjasama_analysis.cleaning.times.date_forms import ROMAN
from kerjasama_analysis.encoded import Encoded

NUMBERS = ("number_own", "number", "number_partner")
ROW_BY_ROW = 20_000
"""Rows of the longest table in which each row is held against its own duration."""
ENOUGH = 2
"""Rows that must prove an order by themselves before it holds for the whole column."""


@dataclass(frozen=True)
class Order:
    """Which of day and month stands first in a column, why, and whether evidence decided it.

    `mixed`: the column holds dates of both orders. `sums`: start and duration give the end.
    """

    order: str
    evidence: str
    decided: bool
    mixed: bool = field(default=False, repr=False)
    sums: bool = field(default=False, repr=False)


def find_order(values: Iterable[object]) -> Order:
    """Return the order of day and month that the column's own dates prove; day first where they prove nothing.

    >>> find_order(["09/26/2023", "06/12/2024"])
    Order(order='mdy', evidence='1 tanggal dengan angka kedua di atas 12', decided=True)
    """
    first = second = both = 0
    for value, times in Encoded.of(values).times():
        if m := _NUMERIC.search(value) if isinstance(value, str) else None:
            a, b = int(m["a"]), int(m["b"])
            first += times * (a > 12 >= b)
            second += times * (b > 12 >= a)
            both += times * (a <= 12 and b <= 12)
    if first and not second:
        return Order("dmy", _said("first_over_12", count=first), True)
    if second and not first:
        return Order("mdy", _said("second_over_12", count=second), True)
    if first and second:
        order = "dmy" if first >= second else "mdy"
        return Order(order, _said("mixed", first=first, second=second), False, mixed=True)
    return Order("dmy", _said("nothing", count=both) if both else "", not both)


def find_orders(columns: Mapping[str, Sequence[object]]) -> dict[str, Order]:
    """Return the order of each date column; one that proves nothing follows the columns that do.

    >>> orders = find_orders({"signed_on": ["05/06/2022"], "ends_on": ["05/30/2025"]})
    >>> orders["signed_on"].order, orders["signed_on"].decided
    ('mdy', True)
    """
    found = {column: find_order(values) for column, values in columns.items()}
    proven = [order for order in found.values() if order.decided and order.evidence]
    if len({order.order for order in proven}) == 1:
        for column, order in found.items():
            if (not order.evidence or not order.decided) and not order.mixed:
                told = _said("other_column", told=proven[0].evidence)
                found[column] = Order(proven[0].order, told, True)
    return found


def settle_rows(
    columns: Mapping[str, Sequence[object]],
    orders: Mapping[str, Order],
    adds_up: Callable[[Mapping[str, object], str], bool | None],
) -> dict[int, dict[str, Order]]:
    """Return position of a row -> order of every date column, where the row itself or its neighbours settle another.

    `columns` is slug -> cells, one a row. `adds_up(row, order)` says whether start and duration give the end under
    that order, None where that cannot be told. What nothing settles keeps the column's order, undecided, so that
    both readings are reported.
    """
    opened = {column: Encoded.of(columns[column]).where(_is_open) for column in orders}
    own = {
        at: _own_evidence({slug: cells[at] for slug, cells in columns.items()}, orders, adds_up)
        for at in sorted(set().union(*opened.values()))
    }
    enough = sum(proof is not None for proof in own.values()) >= ENOUGH
    told: dict[int, dict[str, Order]] = {}
    for column, order in orders.items():
        between = _Neighbours(columns[column]) if order.mixed else None
        votes = {own[at].order for at in opened[column] if own[at]}
        agreed = (
            Order(*votes, _said("other_rows"), True) if len(votes) == 1 and enough and not between else None
        )
        for at in opened[column]:
            settled = None
            if own[at] and (not order.decided or own[at].sums):
                settled = own[at]
            elif not order.decided:
                settled = (between.order(at) if between else None) or agreed
            if settled:
                told.setdefault(at, dict(orders))[column] = settled
    return told


def find_swapped(values: Sequence[object]) -> list[int]:
    """Return the positions of typed dates whose day and month were exchanged when the spreadsheet was filled in.

    Under a US locale `13/05/2022` stays text while `05/06/2022` becomes 6 May: a column with text dates that can
    only be day first, and with typed dates none of which has a day over 12, was filled in that way.

    >>> import datetime as dt
    >>> find_swapped(["13/05/2022", "25/05/2022", *(dt.date(2022, m, 6) for m in (1, 2, 3, 5))])
    [2, 3, 4, 5]
    """
    typed = text = 0
    cells = Encoded.of(values)
    for value, times in cells.times():
        if isinstance(value, dt.date):
            typed += times
            if value.day > 12:
                return []
        elif m := _NUMERIC.search(value) if isinstance(value, str) else None:
            text += times
            if int(m["a"]) <= 12:
                return []
    return cells.where(lambda value: isinstance(value, dt.date)) if typed >= 4 and text >= 2 else []


def find_swapped_rows(
    columns: Mapping[str, Sequence[object]],
    adds_up: Callable[[Mapping[str, object], str], bool | None],
) -> dict[str, dict[int, dt.date]]:
    """Return column -> position -> the day meant, of typed dates whose own row shows that day and month were exchanged.

    Start and duration give the end only when one of them, or both, are read the other way round: 5 August 2022 and
    5 July 2024 over two years are 8 May 2022 and 7 May 2024. Tables longer than ROW_BY_ROW are not looked at.
    """
    begin = next((c for c in ("starts_on", "signed_on") if c in columns), None)
    if begin is None or not {"ends_on", "duration"} <= set(columns) or len(columns[begin]) > ROW_BY_ROW:
        return {}
    found: dict[str, dict[int, dt.date]] = {}
    for at, (first, last, duration) in enumerate(
        zip(columns[begin], columns["ends_on"], columns["duration"], strict=True)
    ):
        if duration is None or not (_may_be_swapped(first) and _may_be_swapped(last)):
            continue
        readings = itertools.product((first, swap(first)), (last, swap(last)))
        fits = [
            told
            for told in readings
            if adds_up({"starts_on": told[0], "ends_on": told[1], "duration": duration}, "dmy")
        ]
        if len(set(fits)) == 1 and fits[0] != (first, last):
            for column, day, meant in zip((begin, "ends_on"), (first, last), fits[0], strict=True):
                if day != meant:
                    found.setdefault(column, {})[at] = meant
    return found


def _may_be_swapped(cell: object) -> bool:
    return isinstance(cell, dt.date) and cell.day <= 12


def find_year_first(values: Sequence[object], year_of: Callable[[int], int | None]) -> dict[int, dt.date]:
    """Return position -> day of the dates whose first figures are the year, as the year of their row proves.

    `year_of` tells the year of a row from another cell: a column of years, a document's number. 20/05/22 is a day of
    2020 where that says 2020, and stays one of 2022 everywhere else.

    >>> find_year_first(["20/05/22", "20/05/22", "20/05/2022"], [2020, 2022, 2020].__getitem__)
    {0: datetime.date(2020, 5, 22)}
    """
    found = {}
    for at in Encoded.of(values).where(
        lambda value: isinstance(value, str) and bool(_SHORT.fullmatch(value))
    ):
        first, month, last = map(int, _SHORT.fullmatch(values[at]).groups())
        year = year_of(at)
        if year and first == year % 100 != last and (day := date_parts.day_of(year, month, last)):
            found[at] = day
    return found


def swap(day: dt.date) -> dt.date:
    """Return a date with day and month exchanged; both are 12 or less."""
    return dt.date(day.year, day.day, day.month)


def _own_evidence(
    row: Mapping[str, object],
    orders: Mapping[str, Order],
    adds_up: Callable[[Mapping[str, object], str], bool | None],
) -> Order | None:
    """Return the order that the row's own cells prove: its sum, its other dates, the month in its number."""
    open_dates = [row.get(column) for column in orders if _is_open(row.get(column))]
    if not open_dates:
        return None
    sums = {order: adds_up(row, order) for order in ("dmy", "mdy")}
    if set(sums.values()) == {True, False}:
        return Order(next(order for order, fits in sums.items() if fits), _said("sum"), True, sums=True)
    for column in orders:
        if (
            isinstance(value := row.get(column), str)
            and (proof := find_order([value])).decided
            and proof.evidence
        ):
            return Order(proof.order, _said("other_date"), True)
    months = {
        ROMAN.index(m[1].lower()) + 1 for n in NUMBERS for m in _ROMAN_MONTH.finditer(str(row.get(n) or ""))
    }
    m = _NUMERIC.search(str(open_dates[0]))
    fits = [order for order, part in (("dmy", "b"), ("mdy", "a")) if int(m[part]) in months]
    return Order(fits[0], _said("number_month"), True) if len(fits) == 1 else None


@cache
def _said(evidence: str, **told: object) -> str:
    return words.label("evidence", evidence).format(**told)


class _Neighbours:
    """The rows of a column that prove their order by themselves."""

    def __init__(self, cells: Sequence[object]):
        self._rows = Encoded.of(cells).where(_is_proven)
        self._orders = [find_order([cells[at]]).order for at in self._rows]

    def order(self, at: int) -> Order | None:
        """Return the order of the nearest proven rows above and below, where they agree."""
        place = bisect.bisect_left(self._rows, at)
        same = {*self._orders[max(place - 1, 0) : place], *self._orders[place : place + 1]}
        return Order(*same, _said("neighbours"), True) if len(same) == 1 else None


def _is_proven(value: object) -> bool:
    """Whether a cell by itself proves which of day and month stands first."""
    found = find_order([value])
    return found.decided and bool(found.evidence)


def _is_open(value: object) -> bool:
    """Whether a cell can be read both ways."""
    m = _NUMERIC.search(value) if isinstance(value, str) else None
    return bool(m) and int(m["a"]) <= 12 and int(m["b"]) <= 12 and int(m["a"]) != int(m["b"])


_NUMERIC = re.compile(r"(?<![\d/.-])(?P<a>\d{1,2}) ?[-/.] ?(?P<b>\d{1,2}) ?[-/.] ?(?P<y>\d{4}|\d{2})(?!\d)")
_SHORT = re.compile(r"\s*(\d\d)[-/.](\d\d)[-/.](\d\d)\s*")
_ROMAN_MONTH = re.compile(r"/(xii|xi|x|ix|viii|vii|vi|v|iv|iii|ii|i)(?=/|$)", re.IGNORECASE)
