"""Paper against practice: what is valid but asleep, and what runs without a valid paper."""

from dataclasses import dataclass

import pandas as pd
from matplotlib.patches import Rectangle

from kerjasama_analysis import blocks, frames, words
from kerjasama_analysis.analysis import lettering, memory, statebar, style, swatches, validity, view
from kerjasama_analysis.analysis.lettering import SEMIBOLD

RUNNING, RESTING = ("berjalan", "sebagian"), ("belum", "tidak")
COLUMN_X = ((22.0, 51.0), (75.0, 51.0), (128.0, 36.0))
ROW_Y, HIGH = (7.0, 45.0), 36.0
NAMED = 3


@dataclass(frozen=True)
class Field:
    """One field of the figure: what its documents are called, and how it is tinted."""

    words: str
    tint: str = "latar"
    bar: str = ""
    token: str = "tinta_2"


FIELDS = {
    ("berlaku", "berjalan"): Field("berjalan dengan dasar yang sah"),
    ("berlaku", "tidak_berjalan"): Field("dorman", "latar_peringatan", "akan_berakhir", "peringatan_teks"),
    ("berlaku", "tidak_diisi"): Field("belum dapat dinilai", "kertas"),
    ("tidak_berlaku", "berjalan"): Field("berjalan tanpa dasar", "latar_galat", "dihentikan", "galat_teks"),
    ("tidak_berlaku", "tidak_berjalan"): Field("selesai"),
    ("tidak_berlaku", "tidak_diisi"): Field("belum dapat dinilai", "kertas"),
}
"""(paper, practice) -> its field, in reading order."""


@memory.remembered
def count_practice(seen: view.View) -> pd.DataFrame:
    """Return six rows: paper, practice, documents, partners (names, once each) and agreement_ids; drafts left out.

    In force: `berlaku`, `akan_berakhir`, and a renewal under way whose end has not passed. `sebagian` counts as
    running; a blank implementation is neither.
    """
    found = list_practice(seen)
    rows = []
    for paper, practice in FIELDS:
        part = found[found["paper"].eq(paper) & found["practice"].eq(practice)]
        names = tuple(dict.fromkeys(part["partner"]))
        rows.append((paper, practice, len(part), names, view.ids(part["agreement_id"])))
    return pd.DataFrame(rows, columns=["paper", "practice", "documents", "partners", "agreement_ids"])


@memory.remembered
def list_practice(seen: view.View) -> pd.DataFrame:
    """Return the signed agreements with `paper` (berlaku, tidak_berlaku) and `practice`."""
    found = validity.with_status(seen)
    found = found[found["status"].ne("draf")]
    valid = validity.is_in_force(found, seen.as_of)
    done = found["implementation"].astype(object)
    practice = pd.Series("tidak_diisi", index=found.index, dtype=object)
    practice = practice.mask(done.isin(RUNNING), "berjalan").mask(done.isin(RESTING), "tidak_berjalan")
    paper = pd.Series("tidak_berlaku", index=found.index, dtype=object).mask(valid, "berlaku")
    return found.assign(paper=paper, practice=practice)


def practice_finding(table: pd.DataFrame, seen: view.View) -> str:
    """Return the title: how many sleep, how many run without paper."""
    count = _counts(table)
    dormant, bare = count["berlaku", "tidak_berjalan"], count["tidak_berlaku", "berjalan"]
    known = sum(n for (_, practice), n in count.items() if practice != "tidak_diisi")
    if not table["documents"].sum():
        return f"Tidak ada dokumen yang sudah ditandatangani pada {seen.date}"
    if not known:
        return "Pelaksanaan tidak tersedia dalam register"
    if dormant and bare:
        return (
            f"{view.amount(dormant)} dokumen berlaku tanpa kegiatan; "
            f"{words.spelled(bare)} kegiatan berjalan tanpa dasar"
        )
    if dormant:
        return f"{view.amount(dormant)} dokumen berlaku tanpa kegiatan"
    if bare:
        return f"{view.amount(bare)} kegiatan berjalan tanpa dasar yang berlaku"
    if count["berlaku", "berjalan"]:
        return "Semua kegiatan berjalan dengan dasar yang berlaku"
    return "Tidak ada kegiatan yang berjalan"


def tell_practice(table: pd.DataFrame, seen: view.View) -> blocks.Prose:
    """Return the finding as prose, with how many cannot be judged."""
    count = _counts(table)
    total = sum(count.values())
    blank = count["berlaku", "tidak_diisi"] + count["tidak_berlaku", "tidak_diisi"]
    if not total or blank == total:
        return blocks.Prose(f"{practice_finding(table, seen)}.")
    valid = sum(n for (paper, _), n in count.items() if paper == "berlaku")
    dormant, bare = count["berlaku", "tidak_berjalan"], count["tidak_berlaku", "berjalan"]
    found = list_practice(seen)
    renewing = int((found["paper"].eq("berlaku") & found["status"].eq("proses_perpanjangan")).sum())
    among = f"termasuk {words.spelled(renewing)} yang perpanjangannya sedang diproses, " if renewing else ""
    told = f"Dari {words.number(valid)} dokumen yang masih berlaku, {among}"
    told += (
        f"{words.number(dormant)} tidak memiliki kegiatan."
        if dormant
        else "tidak satu pun tercatat tanpa kegiatan."
    )
    if not valid:
        told = "Tidak ada dokumen yang masih berlaku."
    basis = "berjalan dengan dasar yang tidak berlaku atau tidak diketahui."
    told += (
        f" Sebaliknya, {words.spelled(bare)} kegiatan {basis}"
        if bare
        else f" Tidak ada kegiatan yang {basis}"
    )
    if blank:
        told += (
            f" Pada {words.spelled(blank)} dokumen pelaksanaannya tidak diisi, sehingga belum dapat dinilai."
        )
    return blocks.Prose(told)


def table_practice(seen: view.View, practice: str) -> blocks.Table | None:
    """Return the agreements to act on: `dorman` (valid, asleep) or `tanpa_dasar` (running without); None for none."""
    wanted = ("berlaku", "tidak_berjalan") if practice == "dorman" else ("tidak_berlaku", "berjalan")
    found = list_practice(seen)
    found = found[found["paper"].eq(wanted[0]) & found["practice"].eq(wanted[1])].sort_values(
        ["ends_on", "agreement_id"]
    )
    if found.empty:
        return None
    shown = found.head(validity.MOST_ROWS)
    columns = (
        blocks.Column("Mitra dan dokumen", width=0.48),
        blocks.Column("Keadaan", width=0.22),
        blocks.Column("Pelaksanaan", width=0.175),
        blocks.Column("Berakhir", "right", 0.125),
    )
    rows = [
        blocks.Row(
            (
                (blocks.Line(row.partner, bold=True), blocks.Line(validity.document_line(row), tone="muted")),
                blocks.Line(words.label("status", row.status), swatch=row.status),
                words.label("implementation", row.implementation),
                words.short_date(row.ends_on) if pd.notna(row.ends_on) else "–",
            )
        )
        for row in shown.itertuples()
    ]
    caption = (
        "Dokumen yang berlaku tanpa kegiatan (dorman)"
        if practice == "dorman"
        else "Kegiatan tanpa dasar yang berlaku"
    )
    note = f"n = {words.number(len(found))} dokumen. Untuk lingkungan KPU. "
    if len(found) > len(shown):
        note += f"Ditampilkan {len(shown)} yang pertama berakhir. "
    return blocks.Table(caption, columns, tuple(rows), note + seen.source_note())


@style.drawn
def plot_practice(table: pd.DataFrame, seen: view.View) -> style.HouseAxes:
    """Return the figure of six fields; the two that need action are tinted and name three partners."""
    total = int(table["documents"].sum())
    blank = int(table.loc[table["practice"].eq("tidak_diisi"), "documents"].sum())
    if not total:
        ax = style.nothing(seen.nothing_note())
    elif blank == total:
        ax = style.nothing(_unknown(seen))
    elif total < 5:
        ax = _units(table)
    else:
        ax = _fields(table)
    finding = practice_finding(table, seen)
    values = [f"{_told(r)} {words.number(r.documents)}" for r in table.itertuples()]
    note = f"n = {words.number(total)} dokumen yang sudah ditandatangani. Berlaku mencakup akan berakhir dan proses "
    note += "perpanjangan yang belum lewat tanggal akhirnya. Sebagian dihitung sebagai berjalan. Untuk lingkungan KPU. "
    return style.finish(
        ax,
        title=finding,
        subtitle="Banyaknya dokumen menurut masa berlaku (baris) dan pelaksanaan (kolom)",
        note=f"{note}{seen.source_note()}",
        alt=style.alt_text(f"Tabel silang: masa berlaku dan pelaksanaan, {seen.date}", finding, values),
        caption=f"Dokumen menurut masa berlaku dan pelaksanaan, {seen.date}",
        sample=seen.sample,
    )


def _counts(table: pd.DataFrame) -> dict[tuple[str, str], int]:
    return {(r.paper, r.practice): int(r.documents) for r in table.itertuples()}


def _told(row) -> str:
    paper = "berlaku" if row.paper == "berlaku" else "tidak berlaku"
    return f"{paper} dan {row.practice.replace('_', ' ')}"


def _unknown(seen: view.View) -> str:
    if frames.asked(seen.register, "implementation").any():
        return "Kolom pelaksanaan ada dalam register, tetapi tidak diisi pada satu dokumen pun."
    return "Pelaksanaan tidak tersedia: register tidak memuat kolom pelaksanaan."


def _units(table: pd.DataFrame) -> style.HouseAxes:
    told = [("batang", r.documents, f"{r.documents} {_told(r)}") for r in table.itertuples() if r.documents]
    ax = style.figure(10.0 * len(told) - 1)
    for i, group in enumerate(told):
        statebar.draw_units(ax, 10.0 * i + 1, [group])
    return ax


def _fields(table: pd.DataFrame) -> style.HouseAxes:
    ax = style.figure(ROW_Y[1] + HIGH + 1)
    heads = ("Berjalan", "Belum atau tidak berjalan", "Pelaksanaan tidak diisi")
    for (x, _), head in zip(COLUMN_X, heads, strict=True):
        ax.text(x, 4, head, fontweight=SEMIBOLD)
    for y, head in zip(ROW_Y, (["Berlaku"], ["Tidak", "berlaku atau", "tidak", "diketahui"]), strict=True):
        style.lines_of_text(ax, 0, y + 5.2, head, pitch=3.7, fontweight=SEMIBOLD)
    for i, row in enumerate(table.itertuples()):
        _field(ax, COLUMN_X[i % 3], ROW_Y[i // 3], row)
    return ax


def _field(ax: style.HouseAxes, place: tuple[float, float], y: float, row) -> None:
    x, wide = place
    field = FIELDS[row.paper, row.practice]
    acts = bool(field.bar and row.documents)
    tint = field.tint if acts or not field.bar else "latar"
    ax.add_patch(Rectangle((x, y), wide, HIGH, facecolor=style.colour(tint), linewidth=0))
    if acts:
        ax.add_patch(Rectangle((x, y), 1.4, HIGH, facecolor=style.colour(field.bar), linewidth=0))
    if tint == "kertas":
        swatches.edge(ax, x, y, wide, HIGH, colour="garis")
    size = 19 if acts else 16
    told = words.number(row.documents)
    strong = style.colour("tinta_2" if tint == "kertas" else "tinta")
    ax.text(x + 3.6, y + 8, told, fontsize=size, fontweight=SEMIBOLD, color=strong)
    after = x + 5.4 + lettering.width(told, size, SEMIBOLD)
    ax.text(after, y + 8, "dokumen", color=style.colour("tinta_2"))
    token = field.token if acts or not field.bar else "tinta_2"
    ax.text(x + 3.6, y + 14, field.words, fontweight=SEMIBOLD, color=style.colour(token))
    if acts:
        _names(ax, x + 3.6, y + 19.4, wide - 5, row.partners)


def _names(ax: style.HouseAxes, x: float, y: float, wide: float, names: tuple[str, ...]) -> None:
    """Write up to three partners, two lines each where there is room, and how many more there are."""
    most = 2 if len(names) < NAMED else 1
    for name in names[:NAMED]:
        told = lettering.wrap(name, wide, style.NOTE, lines=most)
        y = style.lines_of_text(ax, x, y, told, pitch=3.8, fontsize=style.NOTE)
    if len(names) > NAMED:
        told = f"dan {words.number(len(names) - NAMED)} lainnya"
        ax.text(x, y, told, fontsize=style.NOTE, color=style.colour("tinta_2"))
