"""The chair's page: ten fixed items, the same number at the same place each time; an item without data says why."""

from kerjasama_analysis import blocks, words
from kerjasama_analysis.analysis import (
    distribution,
    obstacle_figures,
    obstacles,
    practice,
    quality,
    validity,
    view,
    waiting,
)

NEAREST = 5


def tell_lead(seen: view.View) -> blocks.Prose:
    """Return the two sentences that a chair reads if nothing else."""
    ending = validity.list_ending(seen)
    late = int(ending["overdue"].sum())
    told = f"Sampai {words.long_date(seen.horizon)} berakhir {words.number(len(ending))} dokumen"
    told += (
        f"; untuk {words.spelled(late)} di antaranya batas surat perpanjangan sudah lewat." if late else "."
    )
    memoranda = waiting.list_memoranda(seen)
    left = len(waiting.list_waiting(memoranda))
    if len(memoranda):
        told += f" Dari {words.number(len(memoranda))} nota kesepahaman, {words.number(left)} belum disusul perjanjian kerja sama."
    return blocks.Prose(told, "lead")


def item_partners(seen: view.View) -> blocks.Item:
    """Item 1: partners and documents, counted apart, beside the published number where there is one."""
    partners, documents = distribution.count_total(seen)
    keys = [(words.number(partners), "mitra"), (words.number(documents), "dokumen")]
    if distribution.has_published(seen):
        published = sum(int(row["partners"]) for row in words.table("published_2023"))
        keys.append((words.number(published), "mitra diumumkan pada Juli 2023"))
    return blocks.Item(1, "Mitra dan dokumen", (blocks.Keys(tuple(keys)),))


def item_status(seen: view.View) -> blocks.Item:
    """Item 2: the bar of legal states."""
    table = validity.count_status(seen)
    return blocks.Item(2, "Masa berlaku", (validity.plot_status(table, seen, place="inline").as_block(),))


def item_nearest(seen: view.View) -> blocks.Item:
    """Item 3: the nearest ends, with the last day for the letter."""
    ending = validity.list_ending(seen)
    if ending.empty:
        return blocks.Item(
            3, "Paling dekat berakhir", (blocks.Prose("Tidak ada yang berakhir dalam tenggang ini."),)
        )
    shown = ending.head(NEAREST)
    columns = (
        blocks.Column("Mitra", width=0.5),
        blocks.Column("Berakhir", "right"),
        blocks.Column("Batas surat", "right"),
    )
    rows = tuple(
        blocks.Row(
            (
                row.partner,
                words.short_date(row.ends_on),
                blocks.Line(
                    words.short_date(row.letter_by), bold=row.overdue, tone="late" if row.overdue else ""
                ),
            )
        )
        for row in shown.itertuples()
    )
    title = f"Paling dekat berakhir ({len(shown)} dari {words.number(len(ending))})"
    return blocks.Item(3, title, (blocks.Table("Dokumen yang paling dekat berakhir", columns, rows),))


def item_waiting(seen: view.View) -> blocks.Item:
    """Item 4: memoranda without a PKS, and the oldest."""
    memoranda = waiting.list_memoranda(seen)
    left = len(waiting.list_waiting(memoranda))
    told = f"dari {words.number(len(memoranda))} nota kesepahaman"
    return blocks.Item(4, "Nota kesepahaman tanpa PKS", (blocks.Keys(((words.number(left), told),)),))


def item_dormant(seen: view.View) -> blocks.Item:
    """Item 5: valid on paper, asleep in practice."""
    found = practice.list_practice(seen)
    asleep = int((found["paper"].eq("berlaku") & found["practice"].eq("tidak_berjalan")).sum())
    return blocks.Item(5, "Berlaku tanpa kegiatan", (blocks.Keys(((words.number(asleep), "dokumen"),)),))


def item_uncovered(seen: view.View) -> blocks.Item:
    """Item 6: partner groups without a single partner."""
    present = set(seen.register.parties["partner_type"].astype(str))
    empty = [label for slug, label in words.labels("partner_type").items() if slug and slug not in present]
    told = words.enumerate_words(empty) + "." if empty else "Semua kelompok mitra terwakili."
    return blocks.Item(6, "Kelompok tanpa mitra", (blocks.Prose(told),))


def item_reporting(seen: view.View) -> blocks.Item:
    """Item 7: how many provinces have a register among what was read."""
    offices = {o for o in seen.everything.agreements["office"].dropna() if len(o) == 2 and o != view.NATIONAL}
    told = f"Register {words.number(len(offices))} KPU provinsi terbaca dalam data ini."
    return blocks.Item(7, "KPU provinsi yang melapor", (blocks.Prose(told),))


def item_obstacles(seen: view.View) -> blocks.Item:
    """Item 8: the five obstacles named most."""
    table = obstacles.count_obstacles(seen)
    return blocks.Item(8, "Hambatan tersering", (obstacle_figures.plot_compact(table, seen).as_block(),))


def item_actions(seen: view.View) -> blocks.Item:
    """Item 9: the actions of the last meeting, which no register holds."""
    told = "Tidak tersedia: data ini tidak memuat daftar tindakan rapat sebelumnya."
    return blocks.Item(9, "Tindak lanjut rapat lalu", (blocks.Prose(told),))


def item_confidence(seen: view.View) -> blocks.Item:
    """Item 10: how far the numbers on the page can be trusted."""
    read = quality.tell_read(quality.share_read(seen), seen)
    mend = quality.list_problems(seen)
    many = int(mend["severity"].astype(str).ne("catatan").sum())
    return blocks.Item(
        10, "Keyakinan data", (blocks.Prose(f"{read.text} Sel yang diragukan: {words.number(many)}."),)
    )
