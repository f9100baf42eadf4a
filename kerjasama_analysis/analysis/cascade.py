"""Who reported: the offices below, drawn as a tile map of 38 provinces or listed for one province.

Three kinds of nothing stay apart: `nihil` (a register came and holds no document), `tidak_melapor` (none came though
it was due), `belum_wajib` (the office is not obliged yet on that date, `office_dates.csv`).
"""

import pandas as pd
from matplotlib.patches import Rectangle

from kerjasama_analysis import blocks, words
from kerjasama_analysis.analysis import lettering, memory, style, swatches, view
from kerjasama_analysis.analysis.lettering import SEMIBOLD

STATES = ("melapor", "nihil", "tidak_melapor", "belum_wajib")
CLASSES = ((1, 3), (4, 7), (8, 15), (16, None))
PITCH, TILE = 9.05, 8.6
SMALL_PITCH, SMALL_TILE, SMALL_WIDTH = 4.3, 4.0, 78.0
SHORTENED = {"Gorontalo": "Goron.", "Bengkulu": "Bengk.", "Lampung": "Lamp."}
NAME_SIZES = (7.2, 6.9, 6.6)


@memory.remembered
def count_reports(seen: view.View) -> pd.DataFrame:
    """Return the offices below with state, documents, agreement_ids: 38 provinces, or a province's regencies.

    A regency has none below it. An office's own documents count, not those of the offices below it; one that
    reported before it was obliged counts as obliged.
    """
    counted = view.counted(seen.everything).agreements
    held = counted.groupby("office")["agreement_id"].agg(view.ids)
    received = set(seen.everything.tables["office"].dropna())
    due = words.mapping("office_dates", "due_from")
    rows = []
    for office in _below(seen.office):
        ids = held.get(office, ())
        not_due = pd.Timestamp(due.get(office[:2], "1900-01-01")) > seen.as_of
        state = (
            "melapor"
            if ids
            else "nihil"
            if office in received
            else "belum_wajib"
            if not_due
            else "tidak_melapor"
        )
        rows.append((office, state, len(ids), ids))
    return pd.DataFrame(rows, columns=["office", "state", "documents", "agreement_ids"])


def count_states(table: pd.DataFrame) -> dict[str, int]:
    """Return offices by state, and `wajib`: how many were obliged, and `diterima`: how many of those sent a register."""
    counts = {state: int(table["state"].eq(state).sum()) for state in STATES}
    received = counts["melapor"] + counts["nihil"]
    return {**counts, "diterima": received, "wajib": received + counts["tidak_melapor"]}


def reports_finding(table: pd.DataFrame, seen: view.View) -> str:
    """Return the title: how many of the obliged offices reported, how many of those nothing, how many are silent."""
    count, below = count_states(table), below_words(seen)
    if table.empty:
        return f"{seen.place} tidak memiliki satuan kerja di bawahnya"
    if not count["diterima"]:
        return f"Belum ada {below} yang melapor"
    told = f"Sudah {words.number(count['diterima'])} dari {words.number(count['wajib'])} {below} melapor"
    if not count["tidak_melapor"]:
        told = f"Seluruh {words.number(count['wajib'])} {below} sudah melapor"
    told += f", {words.spelled(count['nihil'])} di antaranya nihil" if count["nihil"] else ""
    return told + (f"; {words.spelled(count['tidak_melapor'])} belum" if count["tidak_melapor"] else "")


def tell_reports(table: pd.DataFrame, seen: view.View) -> blocks.Prose:
    """Return the finding, and the silent offices by name where there are at most ten."""
    silent = table.loc[table["state"].eq("tidak_melapor"), "office"]
    told = f"{reports_finding(table, seen)}."
    if 0 < len(silent) <= 10 and count_states(table)["diterima"]:
        told += f" Yang belum: {words.enumerate_words([area(code) for code in silent])}."
    waiting = count_states(table)["belum_wajib"]
    if waiting:
        told += f" Belum wajib melapor pada {seen.date}: {words.spelled(waiting)} kantor yang baru dibentuk."
    return blocks.Prose(told)


def table_reports(table: pd.DataFrame, seen: view.View) -> blocks.Table | None:
    """Return the offices below by name, state and documents; None for a regency."""
    if table.empty:
        return None
    columns = (
        blocks.Column("Kode", width=0.12),
        blocks.Column("Satuan kerja", width=0.48),
        blocks.Column("Laporan", width=0.24),
        blocks.Column("Dokumen", "right", 0.16),
    )
    rows = []
    for r in table.itertuples():
        late = r.state == "tidak_melapor"
        state = blocks.Line(words.label("report", r.state), tone="late" if late else "")
        documents = (
            words.number(r.documents) if r.state in ("melapor", "nihil") else blocks.Line("–", tone="muted")
        )
        rows.append(blocks.Row((r.office, words.office_name(r.office), state, documents)))
    note = f"Nihil = register diterima dan tidak memuat dokumen. {seen.source_note()}"
    return blocks.Table(f"Laporan {below_words(seen)}, {seen.date}", columns, tuple(rows), note)


def plot_reports(table: pd.DataFrame, seen: view.View) -> style.HouseAxes | blocks.Table | None:
    """Return the map for the nation, the table of its regencies for a province, None for a regency."""
    return plot_map(table, seen) if seen.office == view.NATIONAL else table_reports(table, seen)


@style.drawn
def plot_map(table: pd.DataFrame, seen: view.View, *, place: str = "text") -> style.HouseAxes:
    """Return the tile map of the 38 provinces; `inline` is 78 mm wide and without names. Only for the national office."""
    if seen.office != view.NATIONAL:
        raise ValueError("Peta petak hanya untuk laporan nasional; pakai table_reports.")
    ax = _small(table) if place == "inline" else _large(table)
    count, finding = count_states(table), reports_finding(table, seen)
    silent = [area(code) for code in table.loc[table["state"].eq("tidak_melapor"), "office"]]
    told = f"n = {words.number(count['diterima'])} provinsi melapor"
    told += (
        f" ({words.number(count['nihil'])} di antaranya menyatakan tidak ada kerja sama)"
        if count["nihil"]
        else ""
    )
    told += f", {words.number(count['tidak_melapor'])} tidak melapor" if count["tidak_melapor"] else ""
    told += f", {words.number(count['belum_wajib'])} belum wajib melapor" if count["belum_wajib"] else ""
    note = f"{told} pada {seen.date}. "
    if seen.scope == "own" and len(seen.agreements):
        own = words.number(len(seen.agreements))
        note += f"Dokumen provinsi tidak terhitung dalam {own} dokumen tingkat nasional. "
    note += "Letak petak mendekati letak provinsi; luas petak tidak bermakna. "
    return style.finish(
        ax,
        title=finding,
        subtitle="Banyaknya dokumen yang dilaporkan KPU provinsi, satu petak satu provinsi",
        note=note + seen.source_note(),
        alt=style.alt_text(
            f"Peta petak: dokumen yang dilaporkan KPU provinsi, {seen.date}",
            finding,
            [f"belum melapor {words.enumerate_words(silent)}"] if silent else [],
            f"Belum wajib {count['belum_wajib']}" if count["belum_wajib"] else "",
        ),
        caption=f"KPU provinsi yang melapor, {seen.date}",
        sample=seen.sample and place == "text",
        place=place,
    )


def shade_of(documents: int) -> int:
    """Return the class 1 to 4 of a number of documents.

    >>> [shade_of(n) for n in (1, 3, 4, 15, 16, 900)]
    [1, 1, 2, 3, 4, 4]
    """
    return next(i for i, (_, most) in enumerate(CLASSES, start=1) if most is None or documents <= most)


def _below(office: str) -> list[str]:
    if office == view.NATIONAL:
        return [row["code"] for row in words.table("provinces")]
    if "." in office:
        return []
    return [row["code"] for row in words.table("regencies") if row["code"].startswith(f"{office}.")]


def below_words(seen: view.View) -> str:
    """Return what the offices below are called: KPU provinsi, KPU or KIP kabupaten/kota."""
    if seen.office == view.NATIONAL:
        return "KPU provinsi"
    return "KIP kabupaten/kota" if seen.office == "11" else "KPU kabupaten/kota"


def area(code: str) -> str:
    """Return where an office is: Nusa Tenggara Barat, Kabupaten Bima."""
    if "." not in code:
        return words.mapping("provinces", "name")[code]
    return words.office_name(code).split(" ", 1)[1]


def _large(table: pd.DataFrame) -> style.HouseAxes:
    ax = style.figure(PITCH * 7 + 11)
    tiles = {row["code"]: row for row in words.table("provinces")}
    for r in table.itertuples():
        row = tiles[r.office]
        x, y = 0.7 + PITCH * int(row["tile_column"]), 1.5 + PITCH * int(row["tile_row"])
        ink = _tile(ax, x, y, TILE, r)
        name, size = _fitted(row["abbreviation"])
        mark = {"tidak_melapor": "?", "belum_wajib": "–"}.get(r.state, words.number(r.documents))
        if r.state == "tidak_melapor":
            for text, base, points in ((name, y + 3.3, size), (mark, y + 7.1, 9)):
                wide = lettering.width(text, points, SEMIBOLD)
                clear = (x + TILE / 2 - wide / 2 - 0.4, base - 2.5)
                ax.add_patch(Rectangle(clear, wide + 0.8, 3.1, facecolor=style.colour("kertas"), linewidth=0))
        ax.text(x + TILE / 2, y + 3.3, name, ha="center", fontsize=size, color=ink)
        ax.text(x + TILE / 2, y + 7.1, mark, ha="center", fontsize=9, fontweight=SEMIBOLD, color=ink)
    _key(ax, PITCH * 7 + 7.5)
    return ax


def _small(table: pd.DataFrame) -> style.HouseAxes:
    ax = style.figure(SMALL_PITCH * 7 + 6, width_mm=SMALL_WIDTH)
    tiles = {row["code"]: row for row in words.table("provinces")}
    for r in table.itertuples():
        row = tiles[r.office]
        x, y = 0.4 + SMALL_PITCH * int(row["tile_column"]), 0.4 + SMALL_PITCH * int(row["tile_row"])
        ink = _tile(ax, x, y, SMALL_TILE, r, plain=True)
        mark = {"tidak_melapor": "?", "nihil": "0"}.get(r.state, "")
        if mark:
            ax.text(
                x + SMALL_TILE / 2, y + 3.0, mark, ha="center", fontsize=7.2, fontweight=SEMIBOLD, color=ink
            )
    _small_key(ax, SMALL_PITCH * 7 + 4)
    return ax


def _tile(ax: style.HouseAxes, x: float, y: float, size: float, r, *, plain: bool = False) -> str:
    """Draw a tile and return the colour of the text on it."""
    if r.state == "melapor":
        token = f"petrol_{shade_of(r.documents)}"
        ax.add_patch(Rectangle((x, y), size, size, facecolor=style.colour(token), linewidth=0))
        return style.colour("kertas" if shade_of(r.documents) > 2 else "tinta")
    if r.state == "tidak_melapor":
        if not plain:
            swatches.lines(ax, (x, y, size, size), swatches.DIAGONAL, style.colour("garis"), points=0.5)
        swatches.edge(ax, x, y, size, size, dashed=True)
        return style.colour("tinta")
    if r.state == "nihil":
        swatches.edge(ax, x, y, size, size)
        return style.colour("tinta")
    swatches.edge(ax, x, y, size, size, colour="garis", points=0.5)
    return style.colour("tinta_3")


def _fitted(name: str) -> tuple[str, float]:
    for told in (name, SHORTENED.get(name, name)):
        for size in NAME_SIZES:
            if lettering.width(told, size) <= TILE - 0.7:
                return told, size
    return told, NAME_SIZES[-1]


def _class_words() -> list[str]:
    return [f"{low}–{high}" if high else f"{low}+" for low, high in CLASSES]


def _key(ax: style.HouseAxes, y: float) -> None:
    x = 0.7
    ax.text(x, y, "Dokumen:", color=style.colour("tinta_2"))
    x += 14
    for shade, told in enumerate(_class_words(), start=1):
        ax.add_patch(Rectangle((x, y - 3), 4.4, 3.8, facecolor=style.colour(f"petrol_{shade}"), linewidth=0))
        ax.text(x + 5.8, y, told)
        x += 9.5 + lettering.width(told, style.LABEL)
    for state, told in (
        ("nihil", "0 (nihil)"),
        ("tidak_melapor", "tidak melapor"),
        ("belum_wajib", "belum wajib"),
    ):
        box = (x, y - 3, 4.4, 3.8)
        if state == "tidak_melapor":
            swatches.lines(ax, box, swatches.DIAGONAL, style.colour("garis"), points=0.5)
        colour, points = ("garis", 0.5) if state == "belum_wajib" else ("tinta_2", 0.6)
        swatches.edge(ax, *box, colour=colour, points=points, dashed=state == "tidak_melapor")
        ax.text(x + 5.8, y, told)
        x += 9.5 + lettering.width(told, style.LABEL)


def _small_key(ax: style.HouseAxes, y: float) -> None:
    x, size = 0.4, 7.5
    for shade, told in enumerate(_class_words(), start=1):
        ax.add_patch(Rectangle((x, y - 2.5), 3, 3, facecolor=style.colour(f"petrol_{shade}"), linewidth=0))
        ax.text(x + 3.8, y, told, fontsize=size, color=style.colour("tinta_2"))
        x += 6.2 + lettering.width(told, size)
    for mark, told in (("0", "nihil"), ("?", "tidak melapor")):
        swatches.edge(ax, x, y - 2.5, 3, 3, dashed=mark == "?")
        ax.text(x + 1.5, y - 0.1, mark, ha="center", fontsize=6.6, fontweight=SEMIBOLD)
        ax.text(x + 3.8, y, told, fontsize=size, color=style.colour("tinta_2"))
        x += 6.2 + lettering.width(told, size)
