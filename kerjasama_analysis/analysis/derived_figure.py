"""The offices below that followed a memorandum, drawn: one row an office, a point at the days it took."""

import pandas as pd

from kerjasama_analysis import words
from kerjasama_analysis.analysis import cascade, derived, lettering, style, view

LEFT, CHART, PITCH, TOP, GAP = 48.0, 102.0, 3.75, 9.0, 1.6
MOST_OFFICES = 38


@style.drawn
def plot_followed(listing: pd.DataFrame, seen: view.View) -> style.HouseAxes | None:
    """Return the figure of the most followed memorandum; None where no office below followed any."""
    rows = derived.most_followed(listing)
    if rows.empty:
        return None
    [count] = derived.count_followed(rows).itertuples()
    below, n = cascade.below_words(seen), words.number(count.n)
    finding = f"PKS turunan sudah ditandatangani oleh {words.spelled(count.pks)} dari {n} {below}"
    missing = [cascade.area(o) for o in rows.loc[rows["state"].eq("belum"), "office"]]
    values = [f"median {words.number(count.median_days)} hari"] if pd.notna(count.median_days) else []
    values += [f"belum: {words.enumerate_words(missing[:8])}"] if missing else []
    silent = f"Tidak melapor {words.number(count.tidak_melapor)}" if count.tidak_melapor else ""
    return style.finish(
        _chart(rows, seen),
        title=finding,
        subtitle=f"Hari dari nota kesepahaman ({words.long_date(count.signed)}) sampai PKS {below}",
        note=_note(count, seen),
        alt=style.alt_text(f"Grafik titik: hari sampai PKS turunan, {seen.date}", finding, values, silent),
        caption=f"PKS turunan menurut {below}, {seen.date}",
        sample=seen.sample,
    )


def _note(count, seen: view.View) -> str:
    below = cascade.below_words(seen)
    told = f"n = {words.number(count.n)} {below} yang ada pada tanggal penandatanganan"
    told += (
        f"; {words.number(count.belum_ada)} yang dibentuk kemudian tidak dihitung. "
        if count.belum_ada
        else ". "
    )
    if count.tidak_melapor:
        most = words.number(count.pks + count.tidak_melapor)
        told += f"Paling sedikit {words.number(count.pks)}, paling banyak {most} dari {words.number(count.n)}, bergantung "
        told += f"pada {words.number(count.tidak_melapor)} yang tidak melapor. "
    return f"{told}Nota kesepahaman dengan {count.partner}. {seen.source_note()}"


def _chart(rows: pd.DataFrame, seen: view.View) -> style.HouseAxes:
    order = {"pks": 0, "belum": 1, "tidak_melapor": 2}
    shown = rows[rows["state"].isin(order)]
    shown = (
        shown.assign(rank=shown["state"].map(order))
        .sort_values(["rank", "days", "office"])
        .head(MOST_OFFICES)
    )
    ax = style.figure(TOP + PITCH * len(shown) + GAP * (shown["rank"].nunique() - 1) + 2)
    last = max((seen.as_of - shown["signed"].iloc[0]).days, 1)
    scale = CHART / last
    _axis(ax, last, scale)
    y, before = TOP, None
    for r in shown.itertuples():
        y += GAP if before not in (None, r.state) else 0.0
        if before != r.state and r.state == "belum":
            ax.text(LEFT + CHART + 2, y + 2.8, "belum", fontweight=lettering.SEMIBOLD)
        _row(ax, y + PITCH / 2, r, scale, last)
        before, y = r.state, y + PITCH
    return ax


def _axis(ax: style.HouseAxes, last: int, scale: float) -> None:
    step = next((s for s in (7, 30, 90, 180, 365, 730, 1825) if last / s <= 9), 3650)
    for day in range(0, last, step):
        x = LEFT + day * scale
        token = "garis_halus" if day else "tinta"
        ax.add_line(style.Line2D((x, x), (TOP - 2, ax.content), color=style.colour(token), linewidth=0.5))
        if (last - day) * scale > 22 or not day:
            ax.text(
                x,
                TOP - 3.4,
                words.number(day),
                ha="center",
                fontsize=style.NOTE,
                color=style.colour("tinta_2"),
            )
    end, ink = LEFT + CHART, style.colour("galat_teks")
    ax.add_line(style.Line2D((end, end), (TOP - 2, ax.content), color=ink, linewidth=1.0))
    told = f"{words.number(last)} hari (laporan)"
    ax.text(min(end + 14, style.WIDTH), TOP - 3.4, told, ha="right", fontsize=style.NOTE, color=ink)


def _row(ax: style.HouseAxes, y: float, r, scale: float, last: int) -> None:
    silent = r.state == "tidak_melapor"
    name = lettering.wrap(cascade.area(r.office), LEFT - 3, style.NOTE, lines=1)[0]
    ink = style.colour("tinta_2" if silent else "tinta")
    ax.text(LEFT - 2, y + 1, name, ha="right", fontsize=style.NOTE, color=ink)
    if silent:
        ax.text(LEFT + 2, y + 1, "tidak melapor", fontsize=style.NOTE, fontstyle="italic", color=ink)
    elif r.state == "belum":
        line = style.Line2D((LEFT, LEFT + CHART - 1.2), (y, y), color=style.colour("garis"), linewidth=0.8)
        line.set_linestyle((0, (3, 2)))
        ax.add_line(line)
        tip = style.Line2D([LEFT + CHART - 1.4], [y], marker=">", markersize=4, color=style.colour("tinta_3"))
        tip.set(markerfacecolor=style.colour("kertas"), markeredgewidth=0.7)
        ax.add_line(tip)
    elif pd.isna(r.days):
        ax.text(LEFT + 2, y + 1, "ada, tanpa tanggal", fontsize=style.NOTE, color=ink)
    else:
        x = LEFT + max(min(r.days, last), 0) * scale
        ax.add_line(style.Line2D((LEFT, x), (y, y), color=style.colour("petrol_2"), linewidth=1.2))
        point = style.Line2D([x], [y], marker="o", markersize=4.6, color=style.colour("berlaku"))
        point.set_markeredgewidth(0)
        ax.add_line(point)
        after = x + 1.8 if x < LEFT + CHART - 12 else x - 1.8
        side = "left" if after > x else "right"
        box = (
            {"facecolor": style.colour("kertas"), "edgecolor": "none", "pad": 0.4}
            if side == "right"
            else None
        )
        ax.text(after, y + 1, words.number(int(r.days)), ha=side, fontsize=style.NOTE, bbox=box)
