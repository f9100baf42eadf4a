"""Documents by legal state in one line: a bar from five documents on, unit squares for two to four, a sentence for one.

A bar shows every state that has a document, however small; a number stands inside a segment, and a name above
it, only where they fit.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd
from matplotlib.patches import Rectangle

from kerjasama_analysis import words
from kerjasama_analysis.analysis import lettering, style, swatches
from kerjasama_analysis.analysis.lettering import SEMIBOLD

GAP = 0.5
LEAST_WIDTH = 0.9
NUMBER_ROOM = 2.0
SQUARE = 6.0


@dataclass(frozen=True)
class Segment:
    """One state's part of the bar: where it stands, in millimetres, and how many documents it is."""

    state: str
    count: int
    x: float
    width: float


def segments(counts: Sequence[tuple[str, int]], width: float) -> list[Segment]:
    """Return the segments of a bar, widths proportional, each at least .9 mm so that one document still shows.

    >>> [round(s.width, 1) for s in segments([("berlaku", 999), ("draf", 0), ("berakhir", 1)], 100)]
    [98.6, 0.9]
    """
    shown = [(state, count) for state, count in counts if count]
    room = width - GAP * (len(shown) - 1)
    small = [count for _, count in shown if count * room < LEAST_WIDTH * sum(c for _, c in shown)]
    rest = sum(count for _, count in shown) - sum(small)
    scale = (room - LEAST_WIDTH * len(small)) / rest if rest else 0.0
    found, x = [], 0.0
    for state, count in shown:
        wide = LEAST_WIDTH if count in small else count * scale
        found.append(Segment(state, count, x, wide))
        x += wide + GAP
    return found


def draw_bar(
    ax: style.HouseAxes, y: float, counts: Sequence[tuple[str, int]], *, height=11.0
) -> list[Segment]:
    """Draw the bar over the whole width with its upper edge at y and names above; return its segments."""
    drawn = segments(counts, ax.get_xlim()[1])
    for segment in drawn:
        swatches.draw(ax, segment.x, y, segment.width, height, segment.state)
        _number(ax, segment, y, height)
        name = words.label("status", segment.state)
        if lettering.width(name, style.LABEL, SEMIBOLD) <= segment.width:
            ax.text(segment.x, y - 1.9, name, fontweight=SEMIBOLD)
    return drawn


def unnamed(drawn: Sequence[Segment]) -> list[Segment]:
    """Return the segments that had no room for their name or their number."""
    return [
        segment
        for segment in drawn
        if lettering.width(words.label("status", segment.state), style.LABEL, SEMIBOLD) > segment.width
    ]


def draw_key(ax: style.HouseAxes, y: float, drawn: Sequence[Segment]) -> None:
    """Write a key of small swatches, names and numbers, in as many lines as it needs, the first baseline at y."""
    x = 0.0
    for segment in drawn:
        told = f"{words.label('status', segment.state)} {words.number(segment.count)}"
        wide = 4.2 + lettering.width(told, style.NOTE)
        if x and x + wide > ax.get_xlim()[1]:
            x, y = 0.0, y + 4.2
        swatches.draw(ax, x, y - 2.5, 2.8, 2.8, segment.state)
        ax.text(x + 4.2, y, told, fontsize=style.NOTE)
        x += wide + 4.5


def draw_units(ax: style.HouseAxes, y: float, counts: Sequence[tuple[str, int, str]]) -> None:
    """Draw two to four things as unit squares: (state or colour token, count, words) each, words in ink beside."""
    x = 0.0
    for token, count, told in counts:
        wide = count * (SQUARE + 1) + 1.5 + lettering.width(told, 9)
        if x and x + wide > ax.get_xlim()[1]:
            x, y = 0.0, y + SQUARE + 2.5
        for _ in range(count):
            unit(ax, x, y, token)
            x += SQUARE + 1
        ax.text(x + 1.5, y + 4.1, told, fontsize=9)
        x += 1.5 + lettering.width(told, 9) + 6


def unit(ax: style.HouseAxes, x: float, y: float, token: str, size: float = SQUARE) -> None:
    """Draw one square: a state with its texture and edge, or a plain colour."""
    if token in swatches.STATES:
        swatches.draw(ax, x, y, size, size, token)
    else:
        ax.add_patch(Rectangle((x, y), size, size, facecolor=style.colour(token), linewidth=0))


def _number(ax: style.HouseAxes, segment: Segment, y: float, height: float) -> None:
    told, shown = words.number(segment.count), swatches.look(segment.state)
    wide = lettering.width(told, style.SUBTITLE, SEMIBOLD)
    if wide + NUMBER_ROOM > segment.width:
        return
    middle, base = segment.x + segment.width / 2, y + height / 2 + 1.15
    if shown.texture:
        clear = Rectangle(
            (middle - wide / 2 - 0.8, base - 3.1), wide + 1.6, 4.0, facecolor=shown.fill, linewidth=0
        )
        ax.add_patch(clear)
    ax.text(middle, base, told, ha="center", fontsize=style.SUBTITLE, fontweight=SEMIBOLD, color=shown.text)


def bar(counts: Sequence[tuple[str, int]]) -> style.HouseAxes:
    """Return axes with the bar alone, for a place where a table has no room; what did not fit stands in a key."""
    ax = style.figure(20.5)
    key = unnamed(draw_bar(ax, 5, counts, height=9.4))
    draw_key(ax, 18.6, key)
    return ax


def bar_and_table(table: pd.DataFrame, partners: int) -> style.HouseAxes:
    """Return axes with the bar and, under it, a row for each state: documents, per cent, partners, what to do."""
    pitch, top = 5.3, 25.5
    ax = style.figure(top + pitch * (len(table) + 1) + 1.5)
    draw_bar(ax, 8, list(zip(table["status"], table["documents"], strict=True)))
    heads = (
        (7, "Keadaan", "left"),
        (72, "Dokumen", "right"),
        (94, "Persen", "right"),
        (114, "Mitra", "right"),
    )
    for x, label, align in (*heads, (120, "Yang perlu dilakukan", "left")):
        style.column_head(ax, x, top - 1.8, label, align=align)
    style.hairline(ax, top, token="tinta", points=0.6)
    total = int(table["documents"].sum())
    for i, row in enumerate(table.itertuples()):
        y = top + pitch * i + 3.7
        swatches.draw(ax, 0, y - 2.8, 3.4, 3.4, row.status)
        ax.text(7, y, words.label("status", row.status))
        _status_row(ax, y, row, total)
        if i + 1 < len(table):
            style.hairline(ax, top + pitch * (i + 1))
    y = top + pitch * len(table)
    style.hairline(ax, y, token="tinta", points=0.6)
    ax.text(7, y + 3.7, "Jumlah", fontweight=SEMIBOLD)
    for x, told in ((72, words.number(total)), (94, "100,0%"), (114, words.number(partners))):
        ax.text(x, y + 3.7, told, ha="right", fontweight=SEMIBOLD)
    return ax


def _status_row(ax: style.HouseAxes, y: float, row, total: int) -> None:
    documents, partners = int(row.documents), int(row.partners)
    share = words.percent(documents, total) if documents else "–"
    style.column(ax, 72, [y], [words.number(documents) if documents else "–"], fontweight=SEMIBOLD)
    style.column(ax, 94, [y], [share])
    style.column(ax, 114, [y], [words.number(partners) if partners else "–"])
    action = words.label("status_action", row.status) if documents else "–"
    ax.text(120, y, action, color=style.colour("tinta_3" if action == "–" else "tinta_2"))
