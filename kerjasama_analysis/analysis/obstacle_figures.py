"""The figures of `obstacles`: how often, with how wide an interval; and the five first of the chair's page."""

import pandas as pd
from matplotlib.patches import Rectangle

from kerjasama_analysis import words
from kerjasama_analysis.analysis import lettering, obstacles, statebar, style, swatches, view
from kerjasama_analysis.analysis.lettering import SEMIBOLD

PITCH, TOP, LEFT, CHART = 5.6, 20.0, 46.0, 76.0
COMPACT_WIDTH, COMPACT_ROWS = 78.0, 5


@style.drawn
def plot_obstacles(table: pd.DataFrame, shares: pd.DataFrame, seen: view.View) -> style.HouseAxes:
    """Return the figure of obstacles: the answers in one bar, then points with Wilson intervals and columns."""
    n, found = int(table["n"].iloc[0]), obstacles.named(table)
    finding = obstacles.obstacles_finding(table, seen)
    if found.empty:
        ax = style.nothing(seen.nothing_note() if seen.agreements.empty else f"{finding}.")
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
def plot_compact(table: pd.DataFrame, seen: view.View, before: pd.DataFrame | None = None) -> style.HouseAxes:
    """Return the five most named obstacles as small bars for the chair's page, 78 mm wide; `before` as ticks and column."""
    found = obstacles.named(table).head(COMPACT_ROWS)
    then = before.set_index("obstacle")["partners"] if before is not None and before["n"].iloc[0] else None
    top = 0.0 if then is None else 3.6
    ax = style.figure(top + 4.7 * len(found) + 1, width_mm=COMPACT_WIDTH)
    most = max(int(found["partners"].max()), 1 if then is None else int(then[found["obstacle"]].max()), 1)
    left, right = 34.0, COMPACT_WIDTH if then is None else COMPACT_WIDTH - 9
    wide = right - left - 8
    for i, r in enumerate(found.itertuples()):
        y = top + 4.7 * i + 0.8
        label = lettering.wrap(_short(r.obstacle), left - 1, style.NOTE, lines=1)[0]
        ax.text(left - 1.5, y + 2.6, label, ha="right", fontsize=style.NOTE)
        _box(ax, left, y, wide * r.partners / most, 3.2, "batang")
        ax.text(right, y + 2.6, words.number(r.partners), ha="right", fontweight=SEMIBOLD)
        if then is not None:
            _last_time(ax, left + wide * then[r.obstacle] / most, y, int(then[r.obstacle]))
    if then is not None:
        style.column_head(ax, right, 2.6, "kini", size=style.SMALLEST_MARK)
        style.column_head(ax, COMPACT_WIDTH, 2.6, "lalu", size=style.SMALLEST_MARK)
    values = [
        f"{_label(r.obstacle).lower()} {r.partners}"
        + (f", lalu {then[r.obstacle]}" if then is not None else "")
        for r in found.itertuples()
    ]
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


def _last_time(ax: style.HouseAxes, x: float, y: float, count: int) -> None:
    """Draw last time's value of a bar as a tick, and write it at the right edge."""
    ax.add_line(style.Line2D((x, x), (y - 0.5, y + 3.7), color=style.colour("tinta"), linewidth=1.2))
    ax.text(COMPACT_WIDTH, y + 2.6, words.number(count), ha="right", color=style.colour("tinta_2"))


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
    """Draw the answers as one bar of 6 mm; a segment too narrow for its words is told under the bar's end."""
    looks = {
        "disebut": ("berlaku", "kertas", "mitra menyebut hambatan"),
        "tidak_ada": ("petrol_2", "tinta", "menulis tidak ada"),
        "tidak_diisi": ("tidak_diketahui", "tinta", "tidak diisi"),
        "tidak_ditanyakan": ("latar", "tinta", "tidak ditanyakan"),
    }
    counts = [(r.answer, int(r.partners)) for r in shares.itertuples()]
    below: list[str] = []
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
        if fits in ([], [number]):
            below.append(f"{number} {phrase}")
    ax.text(
        style.WIDTH, 10.6, " · ".join(below), ha="right", fontsize=style.NOTE, color=style.colour("tinta_2")
    )


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
