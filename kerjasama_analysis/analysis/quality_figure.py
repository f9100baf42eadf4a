"""The figure of `quality`: per cent read by office and column, amber, the least complete first."""

import pandas as pd
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path

from kerjasama_analysis import words
from kerjasama_analysis.analysis import lettering, quality, statebar, style, swatches, view
from kerjasama_analysis.analysis.lettering import SEMIBOLD

HEAD, PITCH, LEFT, CELL_PITCH, CELL = 11.5, 5.2, 55.0, 12.0, 11.4
LIMITS = (95, 80, 60, 40)
MOST_ROWS, LONGEST, WEAK = 20, 38, 0.6
HEADS = {
    "starts_on": "Tanggal\nmulai",
    "ends_on": "Tanggal\nakhir",
    "implementation": "Pelaksa-\nnaan",
}


@style.drawn
def plot_reading(reading: pd.DataFrame, offices: pd.DataFrame, seen: view.View) -> style.HouseAxes:
    """Return per cent read by office and column; offices under five documents stand last, as counts, uncoloured."""
    shown = offices if len(offices) <= LONGEST else offices.head(MOST_ROWS)
    documents = int(offices["documents"].sum())
    finding = reading_finding(reading, seen)
    if not documents:
        ax = style.nothing(seen.nothing_note())
    elif documents < 5:
        ax = _few(reading)
    else:
        ax = _cells(reading, shown)
    weakest = quality.count_columns(reading).head(3)
    values = [f"{words.label('quality', r.column).lower()} {_share(r)}" for r in weakest.itertuples()]
    weak = offices[offices["documents"].ge(5) & offices["share"].lt(WEAK)]["office"]
    names = [_area(code) for code in weak.head(4)]
    return style.finish(
        ax,
        title=finding,
        subtitle="Bagian isian yang terbaca per kolom register"
        + (", dari yang paling tidak lengkap" if len(shown) > 1 else ""),
        note=_note(offices, shown, seen),
        alt=style.alt_text(
            f"Tabel berwarna: kelengkapan register, {seen.place}, {seen.date}",
            finding,
            values,
            f"Terbaca di bawah 60%: {words.enumerate_words(names)}" if names else "",
        ),
        caption=f"Kelengkapan register menurut kolom, {seen.date}",
        sample=seen.sample,
    )


def reading_finding(reading: pd.DataFrame, seen: view.View) -> str:
    """Return the title: the weakest columns by name, never a worst office."""
    columns = quality.count_columns(reading)
    if columns.empty:
        return f"Tidak ada dokumen kerja sama pada {seen.date}"
    if columns["n"].max() < 5:
        read, asked = int(columns["read"].sum()), int(columns["n"].sum())
        return f"Sebanyak {read} dari {asked} isian register terbaca"
    weak = columns[columns["share"].lt(0.95)].head(2)
    if weak.empty:
        return (
            "Hampir semua isian register terbaca"
            if columns["share"].lt(1).any()
            else "Semua isian register terbaca"
        )
    names = words.enumerate_words([words.label("quality", c).lower() for c in weak["column"]])
    return f"Kolom {names} paling sering kosong atau tidak terbaca"


def shade_of(share: float) -> int:
    """Return the class 0 (read, white) to 4 (mostly empty) of a share.

    >>> [shade_of(s) for s in (1, 0.95, 0.94, 0.6, 0.59, 0.1)]
    [0, 0, 1, 2, 3, 4]
    """
    return sum(round(100 * share) < limit for limit in LIMITS)


def _cells(reading: pd.DataFrame, shown: pd.DataFrame) -> style.HouseAxes:
    ax = style.figure(HEAD + PITCH * len(shown) + 6.5)
    cells = reading.set_index(["office", "column"])
    style.column_head(ax, LEFT - 1.5, HEAD - 2, "Dok.")
    style.column_head(ax, style.WIDTH, HEAD - 2, "Berten-\ntangan")
    for j, column in enumerate(quality.COLUMNS):
        head = HEADS.get(column, words.label("quality", column))
        style.column_head(ax, LEFT + CELL_PITCH * j + CELL / 2 + 1, HEAD - 2, head, align="center", size=7.5)
    boxes: dict[int, list[tuple]] = {}
    for i, r in enumerate(shown.itertuples()):
        y = HEAD + PITCH * i
        name = lettering.wrap(_area(r.office), LEFT - 8, style.LABEL, lines=1)[0]
        ax.text(LEFT - 10, y + 3.5, name, ha="right")
        style.column(ax, LEFT - 1.5, [y + 3.5], [words.number(r.documents)], color=style.colour("tinta_2"))
        for j, column in enumerate(quality.COLUMNS):
            x, cell = LEFT + 1 + CELL_PITCH * j, cells.loc[(r.office, column)]
            boxes.setdefault(_cell(ax, x, y, cell, r.documents), []).append((x, y))
        told = words.number(r.contradictions) if r.contradictions else "–"
        style.column(ax, style.WIDTH, [y + 3.5], [told])
    for shade, places in boxes.items():
        _boxes(ax, shade, places)
    _key(ax, LEFT - 8, ax.content - 1.3)
    return ax


def _cell(ax: style.HouseAxes, x: float, y: float, cell: pd.Series, documents: int) -> int:
    """Write what stands in a cell and return its class; -1 for a cell without a box."""
    middle, base = x + CELL / 2, y + 3.5
    if not cell["n"]:
        ax.text(middle, base, "–", ha="center", color=style.colour("tinta_3"))
        return -1
    if documents < 5 or cell["n"] < 5:
        told = f"{cell['read']}/{cell['n']}"
        ax.text(middle, base, told, ha="center", color=style.colour("tinta_2"))
        return 0
    shade = shade_of(cell["share"])
    ink, weight = ("kertas", SEMIBOLD) if shade > 2 else ("tinta", "normal")
    told = words.number(100 * cell["share"])
    ax.text(middle, base, told, ha="center", color=style.colour(ink), fontweight=weight)
    return shade


def _boxes(ax: style.HouseAxes, shade: int, places: list[tuple[float, float]]) -> None:
    """Draw all boxes of a class as one shape, so that a figure of 38 rows stays small."""
    if shade < 0:
        return
    inset, high = (0.0 if shade else 0.1), PITCH - 0.5
    rings = [
        (
            (x + inset, y + inset),
            (x + CELL - inset, y + inset),
            (x + CELL - inset, y + high - inset),
            (x + inset, y + high - inset),
            (x + inset, y + inset),
        )
        for x, y in places
    ]
    codes = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY] * len(rings)
    shape = PathPatch(Path([point for ring in rings for point in ring], codes), linewidth=0 if shade else 0.5)
    shape.set(facecolor=style.colour(f"amber_{shade}" if shade else "kertas"), zorder=0.5)
    shape.set_edgecolor(style.colour("garis") if not shade else "none")
    ax.add_patch(shape)


def _key(ax: style.HouseAxes, x: float, y: float) -> None:
    ax.text(x, y, "% terbaca:", ha="right", fontsize=style.NOTE, color=style.colour("tinta_2"))
    x += 1.5
    for shade, told in enumerate(("95 ke atas", "80–94", "60–79", "40–59", "di bawah 40")):
        if shade:
            box = Rectangle((x, y - 2.7), 4.2, 3.3, facecolor=style.colour(f"amber_{shade}"), linewidth=0)
            ax.add_patch(box)
        else:
            swatches.edge(ax, x, y - 2.7, 4.2, 3.3, colour="garis", points=0.5)
        ax.text(x + 5.4, y, told, fontsize=style.NOTE)
        x += 9.5 + lettering.width(told, style.NOTE)


def _few(reading: pd.DataFrame) -> style.HouseAxes:
    """Return one line a column, a square a document: read, then unread."""
    columns = list(quality.count_columns(reading).itertuples())
    ax = style.figure(8.5 * len(columns) + 1)
    for i, r in enumerate(columns):
        name = words.label("quality", r.column)
        told = f"{name}: terbaca {words.spelled(r.read)} dari {words.spelled(r.n)}"
        x = _squares(ax, 8.5 * i + 1, r.read, r.n)
        ax.text(x + 1.5, 8.5 * i + 5.1, told, fontsize=9)
    return ax


def _squares(ax: style.HouseAxes, y: float, read: int, n: int) -> float:
    x = 0.0
    for number in range(n):
        if number < read:
            statebar.unit(ax, x, y, "batang")
        else:
            swatches.edge(ax, x, y, statebar.SQUARE, statebar.SQUARE)
        x += statebar.SQUARE + 1
    return x


def _share(r) -> str:
    return words.percent(r.read, r.n, 0) or f"{r.read} dari {r.n}"


def _area(code: str) -> str:
    if not code:
        return "Satuan kerja tidak terbaca"
    if code == view.NATIONAL:
        return "KPU (pusat)"
    return (
        words.mapping("provinces", "name")[code]
        if "." not in code
        else words.office_name(code).split(" ", 1)[1]
    )


def _note(offices: pd.DataFrame, shown: pd.DataFrame, seen: view.View) -> str:
    documents, count = int(offices["documents"].sum()), len(offices)
    told = f"n = {words.number(documents)} dokumen" + (
        f" dari {words.number(count)} satuan kerja" if count > 1 else ""
    )
    told += f", {len(shown)} yang terendah digambar. " if len(shown) < count else ". "
    if documents:
        told += (
            "Terbaca = terisi dan dapat dipahami tanpa ditebak; – = tidak ditanyakan. "
            "Induk: hanya PKS, adendum, dan pengaturan pelaksanaan. "
        )
    if documents >= 5:
        told += "Kurang dari 5 dokumen ditulis banyaknya, bukan persen. "
    return told + seen.source_note()
