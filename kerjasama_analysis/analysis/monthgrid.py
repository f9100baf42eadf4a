"""A calendar of counts: years down, months across, election stages as amber lines under their months.

Four classes with round limits carry the shade; the count stands in every cell, so that the shade is never alone.
"""

import datetime as dt
import itertools
from collections.abc import Sequence

import pandas as pd
from babel.dates import get_month_names
from matplotlib.patches import Polygon, Rectangle

from kerjasama_analysis import words
from kerjasama_analysis.analysis import lettering, style, swatches
from kerjasama_analysis.analysis.lettering import SEMIBOLD

LEFT, CELL, PITCH, ROW, TOP = 12.0, 7.3, 7.9, 8.2, 9.5
SUM_RIGHT = LEFT + 12 * PITCH + 9.2
STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)

Pile = tuple[pd.Period, pd.Period, int]


def draw(shown: pd.DataFrame, as_of: pd.Timestamp, pile: Pile | None) -> style.HouseAxes:
    """Return axes with the calendar of a frame (month, documents), the report date marked and the pile-up named."""
    counts = {(m.year, m.month): int(n) for m, n in zip(shown["month"], shown["documents"], strict=True)}
    years = range(shown["month"].iloc[0].year, shown["month"].iloc[-1].year + 1)
    classes = class_limits(max(counts.values()))
    ax = style.figure(TOP + ROW * len(years) + 7)
    for month, name in get_month_names("abbreviated", locale="id").items():
        ax.text(
            _x(month) + CELL / 2, 6.4, name, ha="center", fontsize=style.NOTE, color=style.colour("tinta_2")
        )
    style.column_head(ax, SUM_RIGHT, 6.4, "Jumlah")
    for i, year in enumerate(years):
        weight = SEMIBOLD if year == as_of.year else "normal"
        ax.text(LEFT - 2, TOP + ROW * i + 4.3, str(year), ha="right", fontsize=9, fontweight=weight)
        _year(ax, TOP + ROW * i, year, counts, classes)
        _beside(ax, TOP + ROW * i, year, pile, sum(counts.get((year, m), 0) for m in range(1, 13)))
    _stages(ax, years)
    if as_of.year in years:
        _marker(ax, _x(as_of.month) + CELL * as_of.day / 31, TOP + ROW * (as_of.year - years[0]))
    _key(ax, TOP + ROW * len(years) + 4.8, classes)
    return ax


def class_limits(most: int) -> list[tuple[int, int | None]]:
    """Return four classes with round limits: 1, 2–3, 4–5, 6+ for small counts, wider ones for larger.

    >>> class_limits(9), class_limits(130)
    ([(1, 1), (2, 3), (4, 5), (6, None)], [(1, 19), (20, 49), (50, 99), (100, None)])
    """
    if most <= 12:
        return [(1, 1), (2, 3), (4, 5), (6, None)]
    top = max(step for step in STEPS if step <= most)
    at = STEPS.index(top)
    starts = [1, STEPS[at - 2], STEPS[at - 1], top]
    return [(s, e - 1) for s, e in itertools.pairwise(starts)] + [(top, None)]


def class_of(count: int, classes: Sequence[tuple[int, int | None]]) -> int:
    """Return the number of the class a count falls in, from 1; 0 for nothing."""
    return sum(count >= first for first, _ in classes)


def _x(month: int) -> float:
    return LEFT + (month - 1) * PITCH


def _year(ax: style.HouseAxes, y: float, year: int, counts: dict, classes: list) -> None:
    for month in range(1, 13):
        count = counts.get((year, month), 0)
        at = class_of(count, classes)
        fill = style.colour(f"petrol_{at}" if at else "kertas")
        cell = Rectangle((_x(month), y), CELL, ROW - 1.6, facecolor=fill, linewidth=0)
        cell.set_gid(f"{year}-{month:02d}:{count}")
        ax.add_patch(cell)
        if not at:
            swatches.edge(ax, _x(month), y, CELL, ROW - 1.6, colour="garis_halus")
            continue
        ink = style.colour("tinta" if at < 3 else "kertas")
        weight = SEMIBOLD if at == 4 else "normal"
        ax.text(_x(month) + CELL / 2, y + 4.3, words.number(count), ha="center", color=ink, fontweight=weight)


def _beside(ax: style.HouseAxes, y: float, year: int, pile, total: int) -> None:
    ax.text(SUM_RIGHT, y + 4.3, words.number(total), ha="right", fontweight=SEMIBOLD)
    stages = [r["stage"] for r in words.table("events") if r["stage"] and r["starts_on"][:4] == str(year)]
    piled = bool(pile and pile[0].year == pile[1].year == year)
    base = y + 4.3 + (1.7 if stages and piled else 0)
    told = ", ".join(stages)
    ax.text(SUM_RIGHT + 4, base, told, fontsize=style.NOTE, color=style.colour("peringatan_teks"))
    if piled:
        told = f"penumpukan: {words.number(pile[2])} dari {words.number(total)}"
        base = y + 4.3 - (1.7 if stages else 0)
        ax.text(SUM_RIGHT + 4, base, told, fontweight=SEMIBOLD, fontsize=style.NOTE)


def find_stages(first: dt.date, last: dt.date) -> list[dict[str, str]]:
    """Return the election stages of events.csv that touch a span of dates."""
    return [
        row
        for row in words.table("events")
        if row["starts_on"] <= last.isoformat() and row["ends_on"] >= first.isoformat()
    ]


def _stages(ax: style.HouseAxes, years: range) -> None:
    for row in find_stages(dt.date(years[0], 1, 1), dt.date(years[-1], 12, 31)):
        start, end = dt.date.fromisoformat(row["starts_on"]), dt.date.fromisoformat(row["ends_on"])
        if start == end:
            y = TOP + ROW * (start.year - years[0])
            swatches.edge(ax, _x(start.month), y, CELL, ROW - 1.6, colour="amber_3", points=1.6)
            continue
        for year in range(max(start.year, years[0]), min(end.year, years[-1]) + 1):
            first = start.month if start.year == year else 1
            last = end.month if end.year == year else 12
            y = TOP + ROW * (year - years[0]) + ROW - 0.8
            style.hairline(ax, y, _x(first), _x(last) + CELL, token="amber_3", points=1.4)


def _marker(ax: style.HouseAxes, x: float, y: float) -> None:
    points = [(x - 1, y - 1.1), (x + 1, y - 1.1), (x, y + 0.5)]
    ax.add_patch(Polygon(points, facecolor=style.colour("galat_teks"), linewidth=0))


def _key(ax: style.HouseAxes, y: float, classes: list) -> None:
    ax.text(0, y, "Dokumen:", fontsize=style.NOTE, color=style.colour("tinta_2"))
    x = 15.0
    for i, (first, last) in enumerate(classes, start=1):
        told = (
            f"{first}" if first == last else f"{words.number(first)}+" if last is None else f"{first}–{last}"
        )
        ax.add_patch(Rectangle((x, y - 2.7), 4.4, 3.4, facecolor=style.colour(f"petrol_{i}"), linewidth=0))
        ax.text(x + 5.4, y, told, fontsize=style.NOTE)
        x += 8.8 + lettering.width(told, style.NOTE)
    x += 2
    style.hairline(ax, y - 1, x, x + 6.5, token="amber_3", points=1.4)
    ax.text(x + 7.8, y, "masa tahapan", fontsize=style.NOTE)
    swatches.edge(ax, x + 27.5, y - 2.9, 4.4, 3.8, colour="amber_3", points=1.6)
    ax.text(x + 33.2, y, "pemungutan suara", fontsize=style.NOTE)
    _marker(ax, x + 59, y - 0.6)
    ax.text(x + 61.2, y, "tanggal laporan", fontsize=style.NOTE)
