"""The cover shows the data itself: one square a document, a row of squares a partner group, coloured by legal state."""

import pandas as pd

from kerjasama_analysis import words
from kerjasama_analysis.analysis import distribution, lettering, style, swatches, validity, view
from kerjasama_analysis.analysis.lettering import SEMIBOLD

SQUARE, STEP, A_ROW = 2.9, 3.47, 34
MOST_SQUARES = 500
UNITS = (1, 10, 50, 100, 500, 1000, 10**9)


@style.drawn
def plot_cover(seen: view.View) -> style.HouseAxes:
    """Return the squares of the cover: one square a document, a row of squares a partner group, coloured by state."""
    agreements = validity.with_status(seen)
    partners, documents = distribution.count_total(seen)
    if not documents:
        ax, said = style.nothing(seen.nothing_note()), seen.nothing_note()
    else:
        unit = square_unit(documents)
        one = "Satu kotak satu dokumen" if unit == 1 else f"Satu kotak sampai {words.number(unit)} dokumen"
        said = f"Seluruhnya {words.number(documents)} dokumen dengan {words.number(partners)} mitra."
        ax = _squares(_grouped(agreements, seen), unit, (said, f"{one}, warna menurut masa berlaku."))
    counts = agreements["status"].value_counts(sort=False)
    values = [f"{words.label('status', s).lower()} {words.number(n)}" for s, n in counts.items() if n]
    return style.finish(
        ax,
        title=said.rstrip("."),
        subtitle="",
        note="",
        alt=style.alt_text(
            f"Petak dokumen menurut kelompok mitra dan masa berlaku, {seen.date}", said, values
        ),
        caption=f"Dokumen menurut kelompok mitra dan masa berlaku, {seen.date}",
        sample=seen.sample,
        place="cover",
    )


def square_unit(documents: int) -> int:
    """Return how many documents one square stands for, so that at most 500 squares are drawn.

    >>> square_unit(148), square_unit(5000), square_unit(11000)
    (1, 10, 50)
    """
    return next(unit for unit in UNITS if documents / unit <= MOST_SQUARES)


def _grouped(agreements: pd.DataFrame, seen: view.View) -> list[tuple[str, list[tuple[str, int]]]]:
    """Return for each partner group the documents by state; a document counts under its first partner."""
    first = seen.register.parties.drop_duplicates("agreement_id").set_index("agreement_id")["partner_type"]
    types = first.astype(object).dropna().to_dict()
    kinds = agreements["agreement_id"].map(lambda i: types.get(i, ""))
    found = []
    for kind in [*distribution.count_partners(seen)["partner_type"]]:
        counts = agreements.loc[kinds.eq(kind), "status"].value_counts(sort=False).reindex(swatches.STATES)
        if counts.sum():
            found.append((words.label("partner_type", kind), [(s, int(n)) for s, n in counts.items() if n]))
    return found


def _squares(groups: list, unit: int, said: tuple[str, str]) -> style.HouseAxes:
    rows = [[state for state, n in counts for _ in range(-(-n // unit))] for _, counts in groups]
    lines = [-(-len(row) // A_ROW) for row in rows]
    ax = style.figure(9 + sum(3.6 * (n - 1) + 5.7 for n in lines) + 12)
    ax.text(0, 3, said[0], fontsize=9, fontweight=SEMIBOLD)
    ax.text(lettering.width(said[0], 9, SEMIBOLD) + 1.6, 3, said[1], fontsize=9)
    y, left = 9.0, style.WIDTH - A_ROW * STEP + STEP - SQUARE
    for (name, _), row, count in zip(groups, rows, lines, strict=True):
        ax.text(0, y + 2.4, name)
        for state in dict.fromkeys(row):
            at = [i for i, other in enumerate(row) if other == state]
            places = [(left + STEP * (i % A_ROW), y + 3.6 * (i // A_ROW)) for i in at]
            swatches.draw_squares(ax, places, SQUARE, state)
        y += 3.6 * (count - 1) + 5.7
    states = {state for row in rows for state in row}
    _state_key(ax, left, y + 3.6, [state for state in swatches.STATES if state in states])
    return ax


def _state_key(ax: style.HouseAxes, left: float, y: float, states: list[str]) -> None:
    x = left
    for state in states:
        name = words.label("status", state)
        wide = 4 + lettering.width(name, style.NOTE)
        if x + wide > style.WIDTH:
            x, y = left, y + 4.6
        swatches.draw(ax, x, y - 2.4, SQUARE, SQUARE, state)
        ax.text(x + 4, y, name, fontsize=style.NOTE, color=style.colour("tinta_2"))
        x += wide + 4.5
