"""Which group has which obstacle: counts in cells, shaded by share, groups too small to compare set apart."""

import pandas as pd
from matplotlib.patches import Rectangle

from kerjasama_analysis import blocks, words
from kerjasama_analysis.analysis import lettering, obstacles, style, view
from kerjasama_analysis.analysis.lettering import SEMIBOLD

CELL, CELL_PITCH, HEAD = 12.6, 5.5, 15.5
CLASSES = (20, 40, 60)
LEAST_TOLD, TOLD_LEVEL = 10, 0.999
NEUTRAL = "Hambatan menurut kelompok mitra"
NONE_NAMED = "Tidak ada hambatan yang disebut menurut kelompok mitra"
GROUP_HEADS = {
    "kementerian": "Kemen-\nterian",
    "lembaga_negara": "Lembaga\nnegara",
    "perguruan_tinggi": "Perguruan\ntinggi",
    "organisasi_profesi": "Organisasi\nprofesi",
    "lsm": "LSM",
    "perkumpulan_mahasiswa": "Mahasiswa",
    "perusahaan_media": "Perusahaan\nmedia",
    "perusahaan": "Peru-\nsahaan",
    "lainnya": "Lainnya",
}
"""Heads of columns 12,6 mm wide; the full names stand in the table of definitions."""


@style.drawn
def plot_by_type(table: pd.DataFrame, seen: view.View) -> style.HouseAxes:
    """Return obstacles by partner type: counts in cells, shaded by share; groups under five apart, grey, unshaded."""
    counted = table.groupby("obstacle")["partners"].sum() if len(table) else pd.Series(dtype=int)
    told = [slug for slug in obstacles.NAMED if counted.get(slug, 0)]
    told.sort(key=lambda slug: (slug == obstacles.OTHER, -counted[slug]))
    finding = by_type_finding(table, seen)
    compared = bool(len(table) and table["compared"].any())
    ax = _cells(table, told) if told else style.nothing(_nothing(table, seen))
    shown = table[table["compared"]] if len(table) else table
    shown = shown.assign(share=shown["partners"] / shown["n"]).sort_values("share", ascending=False).head(3)
    values = [
        f"{_label(r.obstacle)} pada {_group(r.partner_type).lower()} {r.partners} dari {r.n}".lower()
        for r in shown.itertuples()
        if r.partners > 1
    ]
    note = "n di kepala kolom = mitra yang mengisi hambatan; LSM: lembaga swadaya masyarakat. Kelompok dengan n di "
    note += "bawah 5 tidak diberi warna dan tidak dibandingkan"
    note += "; sel berisi 1 selalu berwarna paling muda." if compared else "."
    n = int(table.drop_duplicates("partner_type")["n"].sum()) if len(table) else 0
    note = note if told else f"n = {words.number(n)} mitra yang mengisi hambatan."
    return style.finish(
        ax,
        title=finding,
        subtitle="Banyaknya mitra yang menyebut hambatan"
        + ("; warna: bagian dari mitra yang mengisi pada kelompok itu" if compared else ", menurut kelompok"),
        note=f"{note} {seen.source_note()}",
        alt=style.alt_text(
            f"Tabel berwarna: hambatan menurut kelompok mitra, {seen.place}, {seen.date}", finding, values
        ),
        caption=f"Hambatan menurut kelompok mitra, {seen.date}",
        sample=seen.sample,
    )


def by_type_finding(table: pd.DataFrame, seen: view.View) -> str:
    """Return the title of the group figure: the obstacle that stands out in a group of ten or more, else neutral.

    An obstacle stands out where its interval in the group lies above the interval of all other partners; intervals
    of 99,9 %, since more than a hundred cells are looked at.
    """
    if table.empty:
        return obstacles.unanswered(seen)
    if not table["partners"].sum():
        return NONE_NAMED
    found = []
    sizes = table.drop_duplicates("partner_type").set_index("partner_type")["n"]
    other = table["obstacle"].eq(obstacles.OTHER) | table["partner_type"].eq(obstacles.OTHER)
    for r in table[table["n"].ge(LEAST_TOLD) & ~other].itertuples():
        elsewhere = table[table["obstacle"].eq(r.obstacle)]["partners"].sum() - r.partners
        rest = int(sizes.sum()) - r.n
        low = obstacles.wilson(r.partners, r.n, level=TOLD_LEVEL)[1]
        high = obstacles.wilson(elsewhere, rest, level=TOLD_LEVEL)[2] if rest else 1.0
        if low > high:
            found.append(
                (
                    low - high,
                    f"{obstacles.in_sentence(_label(r.obstacle))} pada {_group(r.partner_type).lower()}",
                )
            )
    told = [phrase for _, phrase in sorted(found, reverse=True)[:2]]
    if not told:
        return NEUTRAL
    first = told[0].replace(" pada ", " menonjol pada ", 1)
    return ", ".join([first[:1].upper() + first[1:], *told[1:]])


def tell_by_type(table: pd.DataFrame, seen: view.View) -> blocks.Prose:
    """Return what stands out in which group, where anything does, and which groups are large enough to be compared."""
    sizes = table.drop_duplicates("partner_type")
    if sizes.empty:
        return blocks.Prose(f"{obstacles.unanswered(seen)}.")
    few = [
        words.label("partner_type", kind).lower() for kind in sizes.loc[~sizes["compared"], "partner_type"]
    ]
    if len(few) == len(sizes):
        told = "Tidak ada kelompok yang cukup besar untuk dibandingkan: di setiap kelompok kurang dari lima mitra yang "
        return blocks.Prose(f"{told}mengisi. Angkanya ditulis, tidak dibandingkan.")
    finding = by_type_finding(table, seen)
    told = "" if finding in (NEUTRAL, NONE_NAMED) else f"{finding}. "
    enough = f"{words.spelled(len(sizes) - len(few))} dari {words.spelled(len(sizes))}"
    told += f"Kelompok yang cukup besar untuk dibandingkan: {enough}."
    if few:
        names = words.enumerate_words(few)
        told += f" Kurang dari lima mitra yang mengisi pada {names}; angkanya ditulis, tidak dibandingkan."
    return blocks.Prose(told)


def _nothing(table: pd.DataFrame, seen: view.View) -> str:
    """Return which kind of nothing it is: no document, not asked, not filled in, or none named."""
    if seen.agreements.empty:
        return seen.nothing_note()
    if table.empty:
        return f"{obstacles.unanswered(seen)}."
    return "Setiap mitra yang mengisi kolom hambatan menulis tidak ada."


def _cells(table: pd.DataFrame, told: list[str]) -> style.HouseAxes:
    sizes = table.drop_duplicates("partner_type").set_index("partner_type")[["n", "compared"]]
    order = sorted(
        sizes.index, key=lambda t: (not sizes.at[t, "compared"], t == obstacles.OTHER, -sizes.at[t, "n"])
    )
    counts = table.set_index(["obstacle", "partner_type"])["partners"]
    kept = sum(bool(c) for c in sizes["compared"])
    ax = style.figure(HEAD + CELL_PITCH * len(told) + (7 if kept else 1))
    left = 45.5
    for i, slug in enumerate(told):
        ax.text(left - 2, HEAD + CELL_PITCH * (i + 0.5) + 0.9, _label(slug), ha="right")
    for j, kind in enumerate(order):
        x, compared = left + (CELL + 0.55) * j, bool(sizes.at[kind, "compared"])
        _group_head(ax, x + CELL / 2, kind, int(sizes.at[kind, "n"]), compared)
        for i, slug in enumerate(told):
            count = int(counts[slug, kind])
            _cell(ax, x, HEAD + CELL_PITCH * i, count, int(sizes.at[kind, "n"]) if compared else 0)
    if 0 < kept < len(order):
        x = left + (CELL + 0.55) * kept - 0.27
        dots = style.Line2D((x, x), (1, ax.content - 6.5), color=style.colour("tinta_3"), linewidth=0.6)
        dots.set_linestyle((0, (1, 2)))
        ax.add_line(dots)
    if kept:
        _class_key(ax, left, ax.content - 1.2)
    return ax


def _group_head(ax: style.HouseAxes, x: float, kind: str, n: int, compared: bool) -> None:
    ink = style.colour("tinta" if compared else "tinta_3")
    lines = GROUP_HEADS[kind].split("\n")
    for i, line in enumerate(lines):
        ax.text(x, HEAD - 5.6 - 3.1 * (len(lines) - 1 - i), line, ha="center", fontsize=7.5, color=ink)
    ax.text(
        x,
        HEAD - 1.6,
        f"n = {words.number(n)}",
        ha="center",
        fontsize=style.NOTE,
        color=style.colour("tinta_2"),
    )


def _cell(ax: style.HouseAxes, x: float, y: float, count: int, n: int) -> None:
    middle, base = x + CELL / 2, y + CELL_PITCH / 2 + 0.9
    if not count:
        ax.text(middle, base, "–", ha="center", color=style.colour("tinta_3"))
        return
    ink, weight = "tinta", "normal"
    if n:
        shade = shade_of(count, n)
        _box(ax, x, y, CELL, CELL_PITCH - 0.55, f"petrol_{shade}")
        ink, weight = ("kertas", SEMIBOLD) if shade > 2 else ("tinta", "normal")
    ax.text(middle, base, words.number(count), ha="center", fontweight=weight, color=style.colour(ink))


def shade_of(count: int, n: int) -> int:
    """Return the class 1 to 4 of a share; a cell of 1 is never darker than the first.

    >>> shade_of(1, 5), shade_of(1, 2), shade_of(2, 5), shade_of(8, 11)
    (1, 1, 3, 4)
    """
    return 1 if count == 1 else 1 + sum(100 * count / n >= limit for limit in CLASSES)


def _class_key(ax: style.HouseAxes, x: float, y: float) -> None:
    for shade, told in enumerate(("di bawah 20%", "20–39%", "40–59%", "60% ke atas"), start=1):
        _box(ax, x, y - 2.7, 4.2, 3.3, f"petrol_{shade}")
        ax.text(x + 5.4, y, told, fontsize=style.NOTE)
        x += 9.5 + lettering.width(told, style.NOTE)


def _box(ax: style.HouseAxes, x: float, y: float, width: float, height: float, token: str) -> None:
    ax.add_patch(Rectangle((x, y), width, height, facecolor=style.colour(token), linewidth=0))


def _label(obstacle: str) -> str:
    return words.label("obstacle", obstacle)


def _group(kind: str) -> str:
    return words.label("partner_type", kind)
