"""The figures of `obstacles`: how often with how wide an interval, and which group has which obstacle."""

import pandas as pd
from matplotlib.patches import Rectangle

from kerjasama_analysis import words
from kerjasama_analysis.analysis import lettering, obstacles, statebar, style, swatches, view
from kerjasama_analysis.analysis.lettering import SEMIBOLD

PITCH, TOP, LEFT, CHART = 5.6, 20.0, 46.0, 76.0
CELL, CELL_PITCH, HEAD = 12.6, 5.5, 15.5
CLASSES = (20, 40, 60)
LEAST_TOLD, TOLD_LEVEL = 10, 0.999
COMPACT_WIDTH, COMPACT_ROWS = 78.0, 5


@style.drawn
def plot_obstacles(table: pd.DataFrame, shares: pd.DataFrame, seen: view.View) -> style.HouseAxes:
    """Return the figure of obstacles: the answers in one bar, then points with Wilson intervals and columns."""
    n, found = int(table["n"].iloc[0]), obstacles.named(table)
    finding = obstacles.obstacles_finding(table, seen)
    if found.empty:
        ax = style.nothing(f"{finding}.")
    elif n < obstacles.ENOUGH:
        ax = _few(found)
    else:
        ax = _intervals(table, shares)
    values = [f"{_label(r.obstacle).lower()} {r.partners} dari {n}" for r in found.head(5).itertuples()]
    overlap = "Selang bertumpuk" if len(obstacles.leaders(table)) > 1 else ""
    blank = int(shares.loc[shares["answer"].eq("tidak_diisi"), "partners"].sum())
    return style.finish(
        ax,
        title=finding,
        subtitle="Bagian mitra yang menyebut hambatan, dengan selang kepercayaan 95%"
        if n >= obstacles.ENOUGH
        else "Banyaknya mitra yang menyebut hambatan",
        note=_note(table, shares, seen),
        alt=style.alt_text(
            f"Grafik titik dan selang: hambatan menurut mitra, {seen.place}, {seen.date}",
            finding,
            values,
            f"{overlap}; {blank} mitra tidak diisi".strip("; ") if blank or overlap else "",
        ),
        caption=f"Hambatan menurut bagian mitra yang menyebut, {seen.date}",
        sample=seen.sample,
    )


@style.drawn
def plot_by_type(table: pd.DataFrame, seen: view.View) -> style.HouseAxes:
    """Return obstacles by partner type: counts in cells, shaded by share; groups under five apart, grey, unshaded."""
    counted = table.groupby("obstacle")["partners"].sum() if len(table) else pd.Series(dtype=int)
    told = [slug for slug in obstacles.NAMED if counted.get(slug, 0)]
    told.sort(key=lambda slug: (slug == obstacles.OTHER, -counted[slug]))
    finding = by_type_finding(table, seen)
    ax = _cells(table, told) if told else style.nothing(f"{finding}.")
    shown = table[table["compared"]] if len(table) else table
    shown = shown.assign(share=shown["partners"] / shown["n"]).sort_values("share", ascending=False).head(3)
    values = [
        f"{_label(r.obstacle)} pada {_group(r.partner_type).lower()} {r.partners} dari {r.n}".lower()
        for r in shown.itertuples()
        if r.partners > 1
    ]
    note = "n di kepala kolom = mitra yang mengisi hambatan; LSM: lembaga swadaya masyarakat. Kelompok dengan n di "
    note += "bawah 5 tidak diberi warna dan tidak dibandingkan; sel berisi 1 selalu berwarna paling muda."
    return style.finish(
        ax,
        title=finding,
        subtitle="Banyaknya mitra yang menyebut hambatan; warna: bagian dari mitra yang mengisi pada kelompok itu",
        note=f"{note if told else ''} {seen.source_note()}".strip(),
        alt=style.alt_text(
            f"Tabel panas: hambatan menurut kelompok mitra, {seen.place}, {seen.date}", finding, values
        ),
        caption=f"Hambatan menurut kelompok mitra, {seen.date}",
        sample=seen.sample,
    )


@style.drawn
def plot_compact(table: pd.DataFrame, seen: view.View) -> style.HouseAxes:
    """Return the five most named obstacles as small bars for the chair's page, 78 mm wide."""
    found = obstacles.named(table).head(COMPACT_ROWS)
    ax = style.figure(4.7 * len(found) + 1, width_mm=COMPACT_WIDTH)
    most = max(int(found["partners"].max()), 1)
    left, wide = 38.0, 32.0
    for i, r in enumerate(found.itertuples()):
        y = 4.7 * i + 0.8
        label = lettering.wrap(_short(r.obstacle), left - 1, style.NOTE, lines=1)[0]
        ax.text(left - 1.5, y + 2.6, label, ha="right", fontsize=style.NOTE)
        _box(ax, left, y, wide * r.partners / most, 3.2, "batang")
        ax.text(COMPACT_WIDTH, y + 2.6, words.number(r.partners), ha="right", fontweight=SEMIBOLD)
    values = [f"{_label(r.obstacle).lower()} {r.partners}" for r in found.itertuples()]
    finding = obstacles.obstacles_finding(table, seen)
    return style.finish(
        ax,
        title=finding,
        subtitle="",
        note="",
        alt=style.alt_text(f"Grafik batang: hambatan menurut mitra, {seen.date}", finding, values),
        caption=f"Lima hambatan teratas, {seen.date}",
        sample=False,
        place="inline",
    )


def by_type_finding(table: pd.DataFrame, seen: view.View) -> str:
    """Return the title of the group figure: the obstacle that stands out in a group of ten or more, else neutral.

    An obstacle stands out where its interval in the group lies above the interval of all other partners; intervals
    of 99,9 %, since more than a hundred cells are looked at.
    """
    if table.empty or not table["partners"].sum():
        return "Tidak ada hambatan yang disebut menurut kelompok mitra"
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
        return "Hambatan menurut kelompok mitra"
    first = told[0].replace(" pada ", " menonjol pada ", 1)
    return ", ".join([first[:1].upper() + first[1:], *told[1:]])


def _intervals(table: pd.DataFrame, shares: pd.DataFrame) -> style.HouseAxes:
    found = obstacles.named(table)
    ax = style.figure(TOP + PITCH * len(found) + 1.5)
    _answers(ax, shares)
    limit = _limit(float(found["high"].max()))
    scale = CHART / limit
    for share in range(0, limit + 1, limit // 4):
        x = LEFT + share * scale
        ax.text(x, TOP - 2.6, f"{share}%", ha="center", fontsize=style.NOTE, color=style.colour("tinta_2"))
        ax.add_line(
            style.Line2D(
                (x, x),
                (TOP - 1, ax.content),
                color=style.colour("garis_halus" if share else "tinta"),
                linewidth=0.5 if share else 0.8,
            )
        )
    first = set(obstacles.leaders(table)["obstacle"])
    for i, r in enumerate(found.itertuples()):
        _row(ax, TOP + PITCH * (i + 0.5), r, scale, r.obstacle in first)
    _columns(ax, found)
    return ax


def _row(ax: style.HouseAxes, y: float, r, scale: float, leading: bool) -> None:
    weight = SEMIBOLD if leading else "normal"
    label = lettering.wrap(_label(r.obstacle), LEFT - 0.5, style.LABEL, weight=weight, lines=1)[0]
    ax.text(LEFT - 2, y + 1.1, label, ha="right", fontweight=weight)
    low, high = 100 * r.low * scale, 100 * r.high * scale
    band = Rectangle(
        (LEFT + low, y - 0.55), high - low, 1.1, facecolor=style.colour("petrol_2" if leading else "selang")
    )
    band.set_linewidth(0)
    ax.add_patch(band)
    point = style.Line2D([LEFT + 100 * r.share * scale], [y], marker="o", markersize=6.2, linestyle="none")
    point.set(color=style.colour("titik_utama" if leading else "titik_lain"), markeredgewidth=0)
    ax.add_line(point)


def _columns(ax: style.HouseAxes, found: pd.DataFrame) -> None:
    ys = [TOP + PITCH * (i + 0.5) + 1.1 for i in range(len(found))]
    several = int(found["offices_n"].iloc[0]) > 1
    rights = (134.0, 147.0, 164.0) if several else (146.0, 164.0)
    style.column_head(ax, rights[0], TOP - 2.6, "mitra")
    style.column(ax, rights[0], ys, [words.number(k) for k in found["partners"]], fontweight=SEMIBOLD)
    if not several:
        style.column_head(ax, rights[1], TOP - 2.6, "dokumen")
        style.column(ax, rights[1], ys, [words.number(k) for k in found["documents"]])
        return
    style.column_head(ax, rights[1], TOP - 2.6, "satker")
    style.column_head(ax, rights[2], TOP - 2.6, "terbanyak dari\nsatu satker")
    style.column(ax, rights[1], ys, [words.number(k) for k in found["offices"]])
    for y, r in zip(ys, found.itertuples(), strict=True):
        late = {"fontweight": SEMIBOLD, "color": style.colour("galat_teks")} if obstacles.is_pasted(r) else {}
        style.column(ax, rights[2], [y], [words.number(r.most_from_one)], **late)


def _answers(ax: style.HouseAxes, shares: pd.DataFrame) -> None:
    """Draw the answers as one bar of 6 mm; a segment too narrow for its words is told in the note."""
    looks = {
        "disebut": ("berlaku", "kertas", "mitra menyebut hambatan"),
        "tidak_ada": ("petrol_2", "tinta", "menulis tidak ada"),
        "tidak_diisi": ("tidak_diketahui", "tinta", "tidak diisi"),
        "tidak_ditanyakan": ("latar", "tinta", "tidak ditanyakan"),
    }
    counts = [(r.answer, int(r.partners)) for r in shares.itertuples()]
    for segment in statebar.segments(counts, style.WIDTH):
        token, ink, phrase = looks[segment.state]
        if token == "tidak_diketahui":
            swatches.draw(ax, segment.x, 1, segment.width, 6, token)
        else:
            _box(ax, segment.x, 1, segment.width, 6, token)
        if token == "latar":
            swatches.edge(ax, segment.x, 1, segment.width, 6)
        number = words.number(segment.count)
        short = phrase.removeprefix("menulis ").removeprefix("mitra ")
        fits = [t for t in (f"{number} {phrase}", f"{number} {short}", number) if _fits(t, segment.width)]
        if fits:
            _told(ax, segment.x + 1.8, fits[0], ink, token)


def _fits(text: str, width: float) -> bool:
    return lettering.width(text, style.NOTE, SEMIBOLD) + 4 <= width


def _told(ax: style.HouseAxes, x: float, text: str, ink: str, token: str) -> None:
    if token == "tidak_diketahui":
        wide = lettering.width(text, style.NOTE, SEMIBOLD)
        _box(ax, x - 0.6, 2.2, wide + 1.2, 3.6, "kertas")
    ax.text(x, 5.05, text, fontsize=style.NOTE, fontweight=SEMIBOLD, color=style.colour(ink))


def _few(found: pd.DataFrame) -> style.HouseAxes:
    """Return one line an obstacle, a square a partner: with under five partners there is no share."""
    ax = style.figure(8.5 * len(found) + 1)
    for i, r in enumerate(found.itertuples()):
        told = f"{_label(r.obstacle)}: {words.spelled(r.partners)} dari {words.spelled(r.n)} mitra"
        statebar.draw_units(ax, 8.5 * i + 1, [("batang", int(r.partners), told)])
    return ax


def _cells(table: pd.DataFrame, told: list[str]) -> style.HouseAxes:
    sizes = table.drop_duplicates("partner_type").set_index("partner_type")[["n", "compared"]]
    order = sorted(
        sizes.index, key=lambda t: (not sizes.at[t, "compared"], t == obstacles.OTHER, -sizes.at[t, "n"])
    )
    counts = table.set_index(["obstacle", "partner_type"])["partners"]
    ax = style.figure(HEAD + CELL_PITCH * len(told) + 7)
    left = 45.5
    for i, slug in enumerate(told):
        ax.text(left - 2, HEAD + CELL_PITCH * (i + 0.5) + 0.9, _label(slug), ha="right")
    for j, kind in enumerate(order):
        x, compared = left + (CELL + 0.55) * j, bool(sizes.at[kind, "compared"])
        _group_head(ax, x + CELL / 2, kind, int(sizes.at[kind, "n"]), compared)
        for i, slug in enumerate(told):
            count = int(counts[slug, kind])
            _cell(ax, x, HEAD + CELL_PITCH * i, count, int(sizes.at[kind, "n"]) if compared else 0)
    kept = sum(bool(c) for c in sizes["compared"])
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


GROUP_HEADS = {
    "kementerian": "Kemen-\nterian",
    "lembaga_negara": "Lembaga\nnegara",
    "perguruan_tinggi": "Perguruan\ntinggi",
    "organisasi_profesi": "Organisasi\nprofesi",
    "lsm": "LSM",
    "perkumpulan_mahasiswa": "Maha-\nsiswa",
    "perusahaan_media": "Perusah.\nmedia",
    "perusahaan": "Perusa-\nhaan",
    "lainnya": "Lainnya",
}
"""Heads of columns 12,6 mm wide; the full names stand in the table of definitions."""


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


def _note(table: pd.DataFrame, shares: pd.DataFrame, seen: view.View) -> str:
    count = dict(zip(shares["answer"], shares["partners"].astype(int), strict=True))
    n, offices = int(table["n"].iloc[0]), int(table["offices_n"].iloc[0])
    if not n:
        return f"n = 0 mitra yang mengisi hambatan. {seen.source_note()}"
    from_offices = f" dari {words.number(offices)} satuan kerja (satker)" if offices > 1 else ""
    told = (
        f"n = {words.number(n)} mitra{from_offices} yang mengisi hambatan, termasuk yang menulis “tidak ada”"
    )
    parts = (("tidak_diisi", "tidak diisi"), ("tidak_ditanyakan", "tidak ditanyakan"))
    rest = [f"{words.number(count[key])} mitra {phrase}" for key, phrase in parts if count[key]]
    told += f"; {words.enumerate_words(rest)} dan tidak dihitung." if rest else "."
    if n >= obstacles.ENOUGH and obstacles.named(table)["partners"].sum():
        told += " Satu mitra dapat menyebut beberapa hambatan. Selang Wilson; tebal: bertumpuk dengan yang teratas."
    if any(obstacles.is_pasted(r) for r in table.itertuples()):
        told += " Merah pada kolom terakhir: sepertiga atau lebih berasal dari satu satker."
    return f"{told} {seen.source_note()}"


def _limit(high: float) -> int:
    """Return the end of the axis in per cent, a multiple of 20 so that four steps are whole."""
    return next(limit for limit in (20, 40, 60, 80, 100) if 100 * high <= limit)


def _box(ax: style.HouseAxes, x: float, y: float, width: float, height: float, token: str) -> None:
    ax.add_patch(Rectangle((x, y), width, height, facecolor=style.colour(token), linewidth=0))


def _label(obstacle: str) -> str:
    return words.label("obstacle", obstacle)


def _short(obstacle: str) -> str:
    return words.mapping("labels", "short")[f"obstacle.{obstacle}"]


def _group(kind: str) -> str:
    return words.label("partner_type", kind)
