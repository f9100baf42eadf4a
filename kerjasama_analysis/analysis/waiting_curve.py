"""The curve of memoranda that still wait for their PKS, drawn; a list where there are too few for a curve."""

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from kerjasama_analysis import words
from kerjasama_analysis.analysis import lettering, style, swatches, view, waiting
from kerjasama_analysis.analysis.lettering import SEMIBOLD

X, Y, WIDE, HIGH = 18.5, 5.0, 112.0, 55.0
MOST_GROUPS, MOST_LISTED = 3, 38
DASHES = ((0, (5, 1.6)), (0, (1.2, 1.4)), (0, (6, 1.6, 1.2, 1.6)))
TEXTS = ("tinta_2", "peringatan_teks", "garis_3")


@style.drawn
def plot_waiting(memoranda: pd.DataFrame, seen: view.View) -> style.HouseAxes:
    """Return the figure of waiting times: Kaplan-Meier steps from ten dated memoranda on, else a list with days."""
    dated = memoranda[memoranda["days"].notna() & memoranda["days"].ge(0)]
    if memoranda.empty:
        ax = style.nothing(f"Tidak ada nota kesepahaman yang ditandatangani sampai {seen.date}.")
    elif waiting.bears_curve(memoranda):
        ax = _curve(dated)
    elif len(memoranda) <= MOST_LISTED:
        ax = _list(memoranda)
    else:
        ax = style.nothing(_none_followed(memoranda, dated))
    finding = waiting.waiting_finding(memoranda, seen)
    return style.finish(
        ax,
        title=finding,
        subtitle="Bagian nota kesepahaman yang belum disusul PKS, menurut bulan sejak ditandatangani"
        if waiting.bears_curve(memoranda)
        else "Nota kesepahaman menurut lama menunggu perjanjian kerja sama (PKS)",
        note=_note(memoranda, dated, seen),
        alt=_alt(memoranda, dated, finding, seen),
        caption=f"Lama nota kesepahaman menunggu PKS, {seen.date}",
        sample=seen.sample,
    )


def _alt(memoranda: pd.DataFrame, dated: pd.DataFrame, finding: str, seen: view.View) -> str:
    told = []
    if waiting.bears_curve(memoranda):
        curve = waiting.estimate_waiting(dated)
        for months in (6, 12, 24):
            if (row := waiting.share_at(curve, months)) is not None:
                low, high = (words.number(100 * row[k]) for k in ("low", "high"))
                told.append(f"{months} bulan {waiting.share_words(row['share'])} (selang {low}–{high}%)")
    left = waiting.list_waiting(memoranda)
    told.append(f"masih menunggu {words.number(len(left))}")
    if len(left) and pd.notna(left["signed"].iloc[0]):
        told.append(f"tertua sejak {words.long_date(left['signed'].iloc[0])}")
    return style.alt_text(
        f"Grafik garis: nota kesepahaman yang belum disusul PKS, {seen.date}", finding, told
    )


def _note(memoranda: pd.DataFrame, dated: pd.DataFrame, seen: view.View) -> str:
    followed = int(memoranda["followed"].sum())
    told = f"n = {words.number(len(memoranda))} nota kesepahaman dan kesepakatan bersama, "
    of = f"{words.number(followed)} sudah disusul" if followed else "belum ada yang disusul"
    told += f"{of} perjanjian kerja sama (PKS). "
    if len(dated) < len(memoranda):
        told += f"Tanpa tanggal, tidak digambar: {words.number(len(memoranda) - len(dated))}. "
    if waiting.bears_curve(memoranda):
        told += (
            "Yang masih menunggu diperhitungkan sampai tanggal laporan, tidak dianggap gagal. Taksiran Kaplan–Meier; "
            "pita: selang kepercayaan 95% seluruh mitra; garis berhenti bila yang menunggu kurang dari 5. Kelompok "
            "dengan kurang dari 10 nota kesepahaman tidak digambar. "
        )
    return f"{told}{seen.source_note()}"


def _none_followed(memoranda: pd.DataFrame, dated: pd.DataFrame) -> str:
    told = f"Belum satu pun dari {words.number(len(memoranda))} nota kesepahaman disusul PKS"
    middle = (
        f"; setengahnya sudah menunggu lebih dari {words.number(dated['days'].median())} hari"
        if len(dated)
        else ""
    )
    return f"{told}{middle}."


def _list(memoranda: pd.DataFrame) -> style.HouseAxes:
    """Return the memoranda as rows: an open square still waits, a filled one has its PKS."""
    pitch, more = 6.4, 3.7
    rows = list(memoranda.sort_values("days", ascending=False).itertuples())
    names = [lettering.wrap(row.partner, 112, style.LABEL, lines=2) for row in rows]
    ax = style.figure(sum(pitch + more * (len(name) - 1) for name in names) + 1)
    y = 4.4
    for row, name in zip(rows, names, strict=True):
        square = Rectangle(
            (0, y - 3), 3.6, 3.6, linewidth=0, facecolor=style.colour("batang" if row.followed else "kertas")
        )
        ax.add_patch(square)
        if not row.followed:
            swatches.edge(ax, 0, y - 3, 3.6, 3.6)
        style.lines_of_text(ax, 6.5, y, name, pitch=more)
        days = f"{words.number(row.days)} hari" if pd.notna(row.days) else "tanpa tanggal"
        ax.text(164, y, f"PKS setelah {days}" if row.followed else f"menunggu {days}", ha="right")
        y += more * (len(name) - 1)
        style.hairline(ax, y + 2)
        y += pitch
    return ax


def _curve(dated: pd.DataFrame) -> style.HouseAxes:
    curve = waiting.estimate_waiting(dated)
    groups = _groups(dated)
    longest = max([curve["months"].max(), *(g["months"].max() for _, g, _ in groups)])
    step = next((s for s in (1, 2, 3, 6, 12, 24, 60, 120) if longest / s <= 8), 240)
    ticks = [step * i for i in range(int(longest // step) + 1)]
    ax = style.figure(Y + HIGH + 12)
    panel = _panel(ax, longest)
    curve, groups = _thinned(curve, longest), [(name, _thinned(g, longest), n) for name, g, n in groups]
    _band(panel, curve)
    for i, (_, table, _) in enumerate(groups):
        panel.plot(
            table["months"], table["share"], drawstyle="steps-post", color=style.colour(f"garis_{i + 1}"),
            linewidth=1.7, linestyle=DASHES[i],
        )  # fmt: skip
    panel.plot(
        curve["months"],
        curve["share"],
        drawstyle="steps-post",
        color=style.colour("titik_utama"),
        linewidth=2.4,
    )
    _year_mark(ax, panel, curve, longest)
    _labels(ax, curve, len(dated), groups, longest)
    _rows_below(ax, dated, ticks, longest)
    return ax


def _groups(dated: pd.DataFrame) -> list[tuple[str, pd.DataFrame, int]]:
    """Return at most three partner types with ten or more memoranda: label, curve, n."""
    counted = dated["partner_type"].value_counts()
    kept = [
        kind
        for kind in counted.index
        if counted[kind] >= waiting.ENOUGH_FOR_A_CURVE and kind not in ("", "lainnya")
    ]
    if len(counted) < 2:
        return []
    found = []
    for kind in kept[:MOST_GROUPS]:
        curve = waiting.estimate_waiting(dated[dated["partner_type"] == kind])
        found.append((words.label("partner_type", kind), curve, int(counted[kind])))
    return found


def _thinned(table: pd.DataFrame, longest: float) -> pd.DataFrame:
    """Return the curve with at most one step every .25 mm: the eye sees no more, and the file stays small."""
    place = (table["months"] / longest * WIDE / 0.25).round()
    return table[~place.duplicated(keep="last") | table["months"].eq(0)]


def _panel(ax: style.HouseAxes, longest: float) -> Axes:
    panel = style.panel(ax, X, Y, WIDE, HIGH)
    panel.set(xlim=(0, longest), ylim=(0, 1.0), xticks=[], yticks=[0, 0.25, 0.5, 0.75, 1])
    panel.set_yticklabels(["0%", "25%", "50%", "75%", "100%"])
    panel.tick_params(axis="y", labelcolor=style.colour("tinta_2"), labelsize=style.NOTE)
    for share in (0.25, 0.5, 0.75, 1.0):
        panel.axhline(share, color=style.colour("garis_halus"), linewidth=0.5, zorder=0)
    style.hairline(ax, Y + HIGH, X, X + WIDE, token="tinta", points=0.6)
    return panel


def _band(panel: Axes, curve: pd.DataFrame) -> None:
    band = panel.fill_between(curve["months"], curve["low"], curve["high"], step="post", linewidth=0)
    band.set(facecolor=style.colour("petrol_1"), zorder=0.5)


def _year_mark(ax: style.HouseAxes, panel: Axes, curve: pd.DataFrame, last: float) -> None:
    row = waiting.share_at(curve, 12)
    if row is None:
        return
    panel.plot(
        [12, 12], [0, row["share"]], color=style.colour("tinta"), linewidth=0.8, linestyle=(0, (1.5, 1.5))
    )
    panel.plot([12], [row["share"]], "o", color=style.colour("titik_utama"), markersize=5.5, clip_on=False)
    told = f"{waiting.share_words(row['share'])} setelah 12 bulan"
    x, y = X + WIDE * 12 / last + 1.5, Y + HIGH - 4.5
    ax.text(x, y, told, fontweight=SEMIBOLD, color=style.colour("aksen"), zorder=6)


def _labels(ax: style.HouseAxes, curve: pd.DataFrame, n: int, groups: list, last: float) -> None:
    """Write each line's name where it ends: right of the panel, or inside at a place that no line crosses."""
    lines = [("Seluruh mitra", curve, n, "aksen"), *((*g, TEXTS[i]) for i, g in enumerate(groups))]
    ends = [_place(table, last, -1) for _, table, _, _ in lines]
    outside = [line for line, (x, _) in zip(lines, ends, strict=True) if x > X + WIDE - 14]
    lowest = 0.0
    for name, table, count, token in sorted(outside, key=lambda line: -line[1]["share"].iloc[-1]):
        told = [*lettering.wrap(name, style.WIDTH - X - WIDE - 3, style.LABEL), f"n = {words.number(count)}"]
        y = max(_place(table, last, -1)[1] + 1.2 - 1.8 * (len(told) - 1), lowest)
        lowest = _name(ax, X + WIDE + 3, y, told, token) + 0.8
    taken = [_box(X + WIDE * min(12 / last, 1), Y + HIGH - 8, 36, 5)]
    for line in lines:
        if line not in outside:
            taken.append(_inside(ax, line, [table for _, table, _, _ in lines], taken, last))


def _inside(ax: style.HouseAxes, line: tuple, curves: list, taken: list, last: float) -> tuple:
    """Write a name near the end of its line, clear of lines and other names, and return its box."""
    name, table, count, token = line
    told = f"{name}, n = {words.number(count)}"
    wide = lettering.width(told, style.LABEL, SEMIBOLD) + 1
    x, y = _place(table, last, -1)
    x = min(x + 1.5, X + WIDE - wide)
    for shift in sorted((step / 2 for step in range(-90, 91)), key=abs):
        box = _box(x, y + shift - 2.2, wide, 4.6)
        free = box[1] >= Y and box[3] < Y + HIGH and not any(_overlap(box, other) for other in taken)
        if free and not any(_crossed(box, other, last) for other in curves):
            break
    _name(ax, x, box[1] + 3.3, [told], token)
    return box


def _name(ax: style.HouseAxes, x: float, y: float, told: list[str], token: str) -> float:
    weight = SEMIBOLD if token == "aksen" else "normal"
    return style.lines_of_text(
        ax, x, y, told, pitch=3.7, color=style.colour(token), zorder=6, fontweight=weight
    )


def _place(table: pd.DataFrame, last: float, at: int) -> tuple[float, float]:
    """Return where a step of a curve stands on the page, in millimetres."""
    return X + WIDE * table["months"].iloc[at] / last, Y + HIGH * (1 - table["share"].iloc[at])


def _box(x: float, y: float, wide: float, high: float) -> tuple[float, float, float, float]:
    return x, y, x + wide, y + high


def _overlap(a: tuple, b: tuple) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def _crossed(box: tuple, table: pd.DataFrame, last: float) -> bool:
    """Return whether a step curve runs through a box, half a millimetre of air included."""
    ends = [*table["months"].iloc[1:], table["months"].iloc[-1]]
    level = None
    for start, end, share in zip(table["months"], ends, table["share"], strict=True):
        x0, x1 = X + WIDE * start / last, X + WIDE * end / last
        y = Y + HIGH * (1 - share)
        top = min(y, level if level is not None else y)
        if _overlap(box, (x0 - 0.5, top - 0.7, x1 + 0.5, max(y, level or y) + 0.7)):
            return True
        level = y
    return False


def _rows_below(ax: style.HouseAxes, dated: pd.DataFrame, ticks: list[int], longest: float) -> None:
    y, colour = Y + HIGH, style.colour("tinta_2")
    ax.text(0, y + 4.2, "Bulan", fontsize=style.NOTE, color=colour)
    ax.text(0, y + 9.4, "Menunggu", fontsize=style.NOTE, color=colour)
    for tick in ticks:
        x = X + WIDE * tick / longest
        still = int((dated["days"] >= tick * waiting.MONTH_DAYS).sum())
        ax.add_line(style.Line2D((x, x), (y, y + 1), color=style.colour("tinta"), linewidth=0.6))
        ax.text(x, y + 4.2, words.number(tick), ha="center", fontsize=style.NOTE, color=colour)
        ax.text(x, y + 9.4, words.number(still), ha="center", fontsize=style.LABEL)
