"""The figures of `distribution`: partners beside the published count, and documents by year."""

import pandas as pd
import seaborn as sns
from matplotlib.patches import Rectangle

from kerjasama_analysis import words
from kerjasama_analysis.analysis import distribution, statebar, style, view
from kerjasama_analysis.analysis.lettering import SEMIBOLD

PITCH, TOP, BARS_X = 6.2, 10.5, 44.0
MOST_YEARS = 20


@style.drawn
def plot_partners(table: pd.DataFrame, seen: view.View) -> style.HouseAxes:
    """Return the figure of partners by group: bars, and for the nation a tick and columns for the published count."""
    partners, documents = distribution.count_total(seen)
    compared = distribution.has_published(seen)
    shown = table[table["partner_type"].ne("")]
    if not partners:
        ax = style.nothing(seen.nothing_note())
    elif partners < 5 and not compared:
        ax = _few_partners(shown)
    elif compared:
        ax = _reconciled(distribution.reconcile(shown))
    else:
        ax = _counted(shown, documents)
    finding = distribution.partners_finding(table, seen)
    compare = ", register dibandingkan dengan pengumuman 20 Juli 2023" if compared else f" pada {seen.date}"
    return style.finish(
        ax,
        title=finding,
        subtitle=f"Banyaknya mitra menurut kelompok{compare}",
        note=_note(table, partners, documents, seen),
        alt=_alt(shown, finding, seen),
        caption="Mitra menurut kelompok" + (", register dan pengumuman" if compared else f", {seen.date}"),
        sample=seen.sample,
    )


@style.drawn
def plot_years(table: pd.DataFrame, seen: view.View) -> style.HouseAxes:
    """Return the figure of documents by year of signing: one bar a year, the count above."""
    shown = table.tail(MOST_YEARS)
    dated, earlier = (
        int(shown["documents"].sum()) if len(shown) else 0,
        int(table.head(-MOST_YEARS)["documents"].sum()),
    )
    told = distribution.years_finding(table, seen)
    ax = _years(shown) if dated >= 5 else _few_years(shown) if dated else style.nothing(f"{told}.")
    counts = [f"{r.year} {words.number(r.documents)}" for r in shown.itertuples() if r.documents]
    note = f"n = {words.number(dated)} dokumen dengan tanggal penandatanganan"
    note += f"; {words.number(earlier)} dari tahun sebelumnya tidak digambar" if earlier else ""
    missing, later = distribution.count_outside(seen)
    note += f"; {words.number(missing)} tanpa tanggal tidak digambar" if missing else ""
    note += f"; {words.number(later)} bertanggal sesudah {seen.date} tidak digambar" if later else ""
    return style.finish(
        ax,
        title=told,
        subtitle="Banyaknya dokumen menurut tahun penandatanganan",
        note=f"{note}. {seen.source_note()}",
        alt=style.alt_text(
            f"Grafik batang: dokumen menurut tahun penandatanganan, {seen.place}", told, counts
        ),
        caption="Dokumen menurut tahun penandatanganan",
        sample=seen.sample,
    )


def _note(table: pd.DataFrame, partners: int, documents: int, seen: view.View) -> str:
    told = f"n = {words.number(partners)} mitra dalam register, {words.number(documents)} dokumen. "
    if not partners:
        return f"{told}{seen.source_note()}"
    told += "Satu mitra dihitung satu kali walau memiliki beberapa dokumen. "
    if distribution.has_published(seen):
        told += "Cocok = yang lebih kecil dari kedua jumlah, sebab yang diumumkan banyaknya mitra, bukan daftar nama. "
    elif table["documents"].sum() > documents:
        told += "Dokumen dengan mitra dari beberapa kelompok dihitung pada setiap kelompok. "
    return f"{told}{seen.left_out_note()} {seen.source_note()}".replace("  ", " ")


def _alt(shown: pd.DataFrame, finding: str, seen: view.View) -> str:
    values = [
        f"{words.label('partner_type', row.partner_type).lower()} {words.number(row.partners)}"
        for row in shown.itertuples()
        if row.partners
    ]
    return style.alt_text(
        f"Grafik batang: mitra menurut kelompok, {seen.place}, {seen.date}", finding, values
    )


def _few_partners(shown: pd.DataFrame) -> style.HouseAxes:
    told = [
        (
            "batang",
            int(row.partners),
            f"{row.partners} {words.label('partner_type', row.partner_type).lower()}",
        )
        for row in shown.itertuples()
        if row.partners
    ]
    ax = style.figure(9.0 * len(told))
    for i, group in enumerate(told):
        statebar.draw_units(ax, 9.0 * i + 1, [group])
    return ax


def _bars(ax: style.HouseAxes, shown: pd.DataFrame, width: float, most: int):
    """Draw the bars of partners with seaborn on a panel whose rows lie PITCH apart; return the panel."""
    labels = [words.label("partner_type", kind) for kind in shown["partner_type"]]
    panel = style.panel(ax, BARS_X, TOP, width, PITCH * len(shown))
    data = pd.DataFrame({"kelompok": labels, "mitra": shown["partners"].to_numpy(int)})
    sns.barplot(
        data,
        x="mitra",
        y="kelompok",
        color=style.colour("batang"),
        saturation=1,
        width=0.6,
        ax=panel,
        errorbar=None,
    )
    panel.set(xlim=(0, max(most, 1)), ylim=(len(shown) - 0.5, -0.5), xlabel="", ylabel="", xticks=[])
    panel.axvline(0, color=style.colour("tinta"), linewidth=1.0)
    return panel


def _reconciled(told: pd.DataFrame) -> style.HouseAxes:
    height = TOP + PITCH * (len(told) + 1) + 0.5
    ax = style.figure(height)
    most = int(max(told["partners"].max(), told["published"].max()))
    panel = _bars(ax, told, 48.0, most)
    for i, count in enumerate(told["published"]):
        panel.plot(
            [count, count], [i - 0.42, i + 0.42], color=style.colour("tinta"), linewidth=1.7, clip_on=False
        )
    _key(ax)
    columns = (
        (110.0, "Diumumkan", "published", "normal"),
        (123.0, "Register", "partners", SEMIBOLD),
        (134.0, "Cocok", "matched", "normal"),
        (152.0, "Hanya\ndiumumkan", "only_published", "normal"),
        (164.0, "Hanya\nregister", "only_register", "normal"),
    )
    for right, head, column, weight in columns:
        _column(ax, right, head, told[column].astype(int).tolist(), weight, late=column.startswith("only"))
    style.hairline(ax, TOP - 0.4, 96, token="tinta", points=0.6)
    style.hairline(ax, TOP + PITCH * len(told), 96, token="tinta", points=0.6)
    ax.text(BARS_X - 1.1, TOP + PITCH * (len(told) + 0.5) + 1.1, "Jumlah", ha="right", fontweight=SEMIBOLD)
    return ax


def _counted(shown: pd.DataFrame, documents: int) -> style.HouseAxes:
    ax = style.figure(TOP + PITCH * (len(shown) + 1) + 0.5)
    _bars(ax, shown, 78.0, int(shown["partners"].max()))
    for right, head, column, weight in (
        (143.0, "Mitra", "partners", SEMIBOLD),
        (164.0, "Dokumen", "documents", "normal"),
    ):
        total = None if column == "partners" else words.number(documents)
        _column(ax, right, head, shown[column].astype(int).tolist(), weight, total=total)
    style.hairline(ax, TOP - 0.4, 126, token="tinta", points=0.6)
    style.hairline(ax, TOP + PITCH * len(shown), 126, token="tinta", points=0.6)
    ax.text(BARS_X - 1.1, TOP + PITCH * (len(shown) + 0.5) + 1.1, "Jumlah", ha="right", fontweight=SEMIBOLD)
    return ax


def _column(
    ax: style.HouseAxes, right: float, head: str, values: list[int], weight, *, late=False, total=None
) -> None:
    style.column_head(ax, right, TOP - 2, head)
    for i, value in enumerate(values):
        look = (
            {"fontweight": SEMIBOLD, "color": style.colour("galat_teks")}
            if late and value
            else {"fontweight": weight}
        )
        told = words.number(value) if value else "–"
        style.column(ax, right, [TOP + PITCH * (i + 0.5) + 1.1], [told], **look)
    told = words.number(sum(values)) if total is None else total
    style.column(ax, right, [TOP + PITCH * (len(values) + 0.5) + 1.1], [told], fontweight=SEMIBOLD)


def _key(ax: style.HouseAxes) -> None:
    y = TOP - 3.2
    ax.add_patch(Rectangle((BARS_X, y - 2.5), 4.4, 3.0, facecolor=style.colour("batang"), linewidth=0))
    ax.text(BARS_X + 5.6, y, "register", fontweight=SEMIBOLD, fontsize=style.NOTE)
    x = BARS_X + 22
    ax.add_line(style.Line2D((x, x), (y - 3, y + 0.8), color=style.colour("tinta"), linewidth=1.7))
    ax.text(x + 1.6, y, "diumumkan", fontweight=SEMIBOLD, fontsize=style.NOTE)


def _few_years(shown: pd.DataFrame) -> style.HouseAxes:
    told = [
        ("batang", int(r.documents), f"{r.documents} pada {r.year}")
        for r in shown.itertuples()
        if r.documents
    ]
    ax = style.figure(9.0 * len(told))
    for i, group in enumerate(told):
        statebar.draw_units(ax, 9.0 * i + 1, [group])
    return ax


def _years(shown: pd.DataFrame) -> style.HouseAxes:
    high = 34.0
    ax = style.figure(high + 13)
    width = min(style.WIDTH, 16.0 * len(shown))
    panel = style.panel(ax, 0, 5, width, high)
    data = pd.DataFrame({"tahun": shown["year"].astype(str), "dokumen": shown["documents"].astype(int)})
    sns.barplot(
        data,
        x="tahun",
        y="dokumen",
        color=style.colour("batang"),
        saturation=1,
        width=0.7,
        ax=panel,
        errorbar=None,
    )
    panel.set(ylim=(0, data["dokumen"].max()), xlabel="", ylabel="", yticks=[])
    panel.tick_params(axis="x", labelcolor=style.colour("tinta_2"))
    for i, count in enumerate(data["dokumen"]):
        x, y = width * (i + 0.5) / len(data), 5 + high * (1 - count / data["dokumen"].max()) - 1.2
        told = words.number(count) if count else "–"
        ax.text(
            x, y, told, ha="center", fontweight=SEMIBOLD, color=style.colour("tinta" if count else "tinta_3")
        )
    style.hairline(ax, 5 + high, 0, width, token="tinta", points=0.6)
    return ax
