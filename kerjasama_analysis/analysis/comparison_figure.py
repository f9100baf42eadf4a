"""What became of the documents of last time, drawn: states then in rows, states now in columns.

A matrix and not flowing ribbons: it is exact, prints in grey, and can be read aloud.
"""

from collections.abc import Collection

import pandas as pd
from matplotlib.patches import Rectangle

from kerjasama_analysis import words
from kerjasama_analysis.analysis import comparison, comparison_words, lettering, statebar, style, swatches
from kerjasama_analysis.analysis.comparison import BETTER, GONE, NEW, SAME, TIME, WORSE, Comparison
from kerjasama_analysis.analysis.lettering import SEMIBOLD
from kerjasama_analysis.analysis.swatches import STATES

LEFT, TOP, HIGH, PITCH, SUMS = 40.0, 12.0, 7.0, 7.6, 14.0
ARROWS = {BETTER: " ↑", WORSE: " ↓"}
HEADS = {
    "akan_berakhir": "Akan\nberakhir",
    "proses_perpanjangan": "Proses\nperpan-\njangan",
    "belum_berlaku": "Belum\nberlaku",
    "tidak_diketahui": "Tidak\ndiketahui",
    "dihentikan": "Dihen-\ntikan",
    GONE: "Tidak\nditemukan",
}


@style.drawn
def plot_transitions(table: pd.DataFrame, told: Comparison | None) -> style.HouseAxes | None:
    """Return the matrix of states then and now; None where there is no earlier register."""
    if told is None:
        return None
    count = comparison.count_directions(table)
    finding = comparison_words.transitions_finding(table, told)
    total = int(table["documents"].sum())
    draw = _units if total < 5 else _matrix
    ax = draw(table) if total else style.nothing(told.now.nothing_note())
    note = f"n = {words.number(count['cocok'])} dokumen yang cocok pada kedua register; {words.number(count[GONE])} "
    note += f"tidak ditemukan lagi dan {words.number(count[NEW])} baru ditampilkan terpisah. Berpindah karena waktu = "
    note += "masa berlakunya mendekati akhir tanpa keputusan baru. "
    values = [
        f"tetap {count[SAME]}; karena waktu {count[TIME]}; membaik {count[BETTER]}; memburuk {count[WORSE]}; "
        f"tidak ditemukan {count[GONE]}; baru {count[NEW]}"
    ]
    return style.finish(
        ax,
        title=finding,
        subtitle=f"Keadaan dokumen pada {told.earlier.date} (baris) dan pada {told.now.date} (kolom)",
        note=note + told.now.source_note(),
        alt=style.alt_text(
            f"Tabel silang: keadaan dokumen lalu dan kini, {told.now.place}, {told.now.date}", finding, values
        ),
        caption=f"Perpindahan keadaan dokumen sejak {told.earlier.date}",
        sample=told.now.sample or told.earlier.sample,
    )


def _units(table: pd.DataFrame) -> style.HouseAxes:
    """Return one to four documents as unit squares with words: what they were and what they are."""
    ax = style.figure(9.0 * len(table))
    for i, r in enumerate(table.itertuples()):
        then, now = (words.label("status", s).lower() if s in STATES else "" for s in (r.then, r.now))
        told = f"dari {then} menjadi {now}{ARROWS.get(r.direction, '')}" if then != now else f"tetap {now}"
        if r.then == NEW:
            told = f"baru dalam register, {now}"
        if r.now == GONE:
            told = f"tidak ditemukan lagi, dahulu {then}"
        count = int(r.documents)
        group = (r.direction or "selang", count, f"{words.spelled(count)} dokumen {told}")
        statebar.draw_units(ax, 9.0 * i + 1, [group])
    return ax


def _matrix(table: pd.DataFrame) -> style.HouseAxes:
    then = [s for s in STATES if s in set(table["then"])]
    now = [s for s in STATES if s in {*table["now"], *table["then"]}]
    cells = table.set_index(["then", "now"])
    lost = GONE in set(table["now"])
    columns = [*now, GONE] if lost else now
    wide = _width(columns)
    xs = [LEFT + wide * i for i in range(len(now))] + [LEFT + wide * len(now) + 3] * lost
    right = xs[-1] + wide + SUMS
    ax = style.figure(TOP + PITCH * (len(then) + 1) + 10)
    _heads(ax, columns, xs, wide)
    sums = table.groupby("then")["documents"].sum()
    for i, state in enumerate(then):
        y = TOP + PITCH * i
        ax.text(LEFT - 2.5, y + 4.6, words.label("status", state), ha="right")
        for x, column in zip(xs, columns, strict=True):
            held = cells.loc[(state, column)] if (state, column) in cells.index else None
            _cell(ax, (x, y, wide - 0.6, HIGH), held)
        ax.text(right, y + 4.6, words.number(int(sums[state])), ha="right", fontweight=SEMIBOLD)
    _new_row(ax, table, dict(zip(columns, xs, strict=True)), TOP + PITCH * len(then))
    _key(ax, ax.content - 1.5)
    return ax


def _width(columns: Collection[str]) -> float:
    """Return how wide a column is, in millimetres: at most 18, so that sums stay near what they add up."""
    return min(18.0, (style.WIDTH - LEFT - SUMS - 3 * (GONE in columns)) / len(columns))


def _heads(ax: style.HouseAxes, columns: list[str], xs: list[float], wide: float) -> None:
    for x, state in zip(xs, columns, strict=True):
        lines = HEADS.get(state, "").split("\n") if state in HEADS else [words.label("status", state)]
        muted = style.colour("tinta_2" if state == GONE else "tinta")
        for k, line in enumerate(reversed(lines)):
            ax.text(
                x + wide / 2 - 0.3, TOP - 2 - 3.2 * k, line, ha="center", fontsize=style.NOTE, color=muted
            )
    style.column_head(ax, xs[-1] + wide + SUMS, TOP - 2, "Jumlah")


def _cell(ax: style.HouseAxes, box: tuple[float, float, float, float], held: pd.Series | None) -> None:
    x, y, wide, high = box
    if held is None:
        swatches.edge(ax, x, y, wide, high, colour="garis_halus", points=0.5)
        ax.text(x + wide / 2, y + 4.6, "–", ha="center", color=style.colour("tinta_3"))
        return
    token = held["direction"] or "latar"
    ink, weight = ("tinta", SEMIBOLD) if token in (BETTER, TIME) else ("tinta", "normal")
    if token == WORSE:
        ink, weight = "kertas", SEMIBOLD
    ax.add_patch(Rectangle((x, y), wide, high, facecolor=style.colour(token), linewidth=0))
    shown = words.number(int(held["documents"])) + ARROWS.get(token, "")
    ax.text(x + wide / 2, y + 4.6, shown, ha="center", fontweight=weight, color=style.colour(ink))


def _new_row(ax: style.HouseAxes, table: pd.DataFrame, places: dict[str, float], y: float) -> None:
    """Write what only today's register holds, under a line: it has no state then."""
    wide = _width(places)
    right = max(places.values()) + wide + SUMS
    style.hairline(ax, y + 0.4, 0, right, token="tinta", points=0.6)
    fresh = table[table["then"].eq(NEW)].set_index("now")["documents"]
    ax.text(LEFT - 2.5, y + 5.4, "Baru dalam register", ha="right", color=style.colour("tinta_2"))
    for state, x in places.items():
        if state == GONE:
            continue
        shown = f"+{words.number(int(fresh[state]))}" if state in fresh.index else "–"
        ink = style.colour("tinta" if state in fresh.index else "tinta_3")
        ax.text(x + wide / 2 - 0.3, y + 5.4, shown, ha="center", color=ink)
    total = int(fresh.sum())
    ax.text(right, y + 5.4, f"+{words.number(total)}" if total else "–", ha="right", fontweight=SEMIBOLD)


def _key(ax: style.HouseAxes, y: float) -> None:
    x = LEFT
    told = ((SAME, "tetap"), (BETTER, "membaik ↑"), (WORSE, "memburuk ↓"), (TIME, "berpindah karena waktu"))
    for token, label in told:
        ax.add_patch(Rectangle((x, y - 2.9), 4.4, 3.6, facecolor=style.colour(token), linewidth=0))
        ax.text(x + 5.8, y, label)
        x += 10 + lettering.width(label, style.LABEL)
