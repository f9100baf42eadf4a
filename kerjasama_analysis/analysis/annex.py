"""The annexes: the list of agreements by partner group, the definitions, and the files that were read."""

import pandas as pd

from kerjasama_analysis import blocks, frames, words
from kerjasama_analysis.analysis import obstacles, validity, view

MOST_ROWS = 400
NEEDS_ACTION = ("akan_berakhir", "proses_perpanjangan", "berakhir", "draf", "tidak_diketahui")


def list_documents(seen: view.View) -> pd.DataFrame:
    """Return the agreements in the order of the annex: by group of their first partner, then partner and start.

    Groups stand by size, `lainnya` last, documents whose partner no one could read after it. Only the office's own
    are listed, `with_below` too: those of the offices below go into a workbook beside the report. What no office
    could be read for stands in the nation's list.
    """
    found = validity.with_status(seen)
    own = found["office"].eq(seen.office).fillna(False).astype(bool)
    unread = found["office"].isna() & (seen.office == view.NATIONAL)
    found = found[own | unread]
    kinds = (
        obstacles.list_partners(seen)
        .drop_duplicates("agreement_id")
        .set_index("agreement_id")["partner_type"]
    )
    found = found.assign(
        partner_type=found["agreement_id"].map(kinds).astype(object).fillna(""),
        agreement_ids=[(i,) for i in found["agreement_id"]],
    )
    sizes = found["partner_type"].value_counts()
    kinds = sorted(
        (k for k in (*frames.PARTNER_TYPES, "") if k in sizes), key=lambda k: (_last(k), -sizes[k])
    )
    order = found["partner_type"].map({kind: place for place, kind in enumerate(kinds)})
    found = found.assign(order=order).sort_values(["order", "partner", "starts_on", "agreement_id"])
    return found.drop(columns="order").reset_index(drop=True)


def table_documents(listing: pd.DataFrame, seen: view.View) -> blocks.Table | None:
    """Return the list of agreements in five columns, grouped; over 400, only those that need action. None when empty."""
    if listing.empty:
        return None
    shown = listing
    if len(listing) > MOST_ROWS:
        shown = listing[listing["status"].isin(NEEDS_ACTION)].head(MOST_ROWS)
    columns = (
        blocks.Column("No.", "right", 0.045),
        blocks.Column("Mitra dan pokok kerja sama", width=0.34),
        blocks.Column("Jenis dan nomor", width=0.254),
        blocks.Column("Masa berlaku", width=0.156),
        blocks.Column("Keadaan", width=0.205),
    )
    rows, number = [], 0
    for kind, group in shown.groupby("partner_type", sort=False):
        title = f"{words.label('partner_type', kind)} · {words.number(len(group))} dokumen"
        rows.append(blocks.Row((title,), "group"))
        for r in group.itertuples():
            number += 1
            rows.append(_row(number, r))
    caption = f"Dokumen kerja sama menurut kelompok mitra, keadaan {seen.date}"
    return blocks.Table(caption, columns, tuple(rows), _note(listing, shown, seen))


def tell_documents(listing: pd.DataFrame, seen: view.View) -> blocks.Prose:
    """Return how many documents the list holds, and what it leaves out."""
    below = len(seen.agreements) - len(listing)
    beside = (
        f" Berkas Excel di samping laporan memuat {words.number(below)} dokumen satuan kerja di bawahnya."
    )
    beside = beside if below else ""
    if listing.empty:
        return blocks.Prose(f"Daftar ini kosong.{beside}" if below else seen.nothing_note())
    total = words.number(len(listing))
    if len(listing) <= MOST_ROWS:
        return blocks.Prose(
            f"Daftar ini memuat seluruh {total} dokumen yang dihitung. Untuk lingkungan KPU.{beside}"
        )
    acting = int(listing["status"].isin(NEEDS_ACTION).sum())
    most = f", {MOST_ROWS} yang pertama dicetak" if acting > MOST_ROWS else ""
    told = f"Dari {total} dokumen, daftar ini memuat {words.number(acting)} yang memerlukan tindakan{most}; selebihnya ada "
    return blocks.Prose(f"{told}dalam data olahan (agreements). Untuk lingkungan KPU.{beside}")


def table_definitions() -> blocks.Table:
    """Return the terms of the report with their meaning, from `definitions.csv`."""
    columns = (blocks.Column("Istilah", width=0.28), blocks.Column("Arti", width=0.72))
    rows = [
        blocks.Row((blocks.Line(row["term"], bold=True), row["meaning"][:1].upper() + row["meaning"][1:]))
        for row in words.table("definitions")
    ]
    return blocks.Table("Definisi yang dipakai", columns, tuple(rows))


def list_files(seen: view.View) -> pd.DataFrame:
    """Return the tables that were read for this office: file, sheet, office, register_date, documents, rows, agreement_ids.

    `documents` counts rows read as documents in that table, struck-out and repeated ones included; `rows` is by the ledger.
    """
    tables = seen.everything.tables
    tables = tables[view.is_within(tables["office"], seen.office, seen.scope)]
    ledger = seen.everything.rows_read()
    rows = ledger.groupby(["source_file", ledger["source_sheet"].fillna("")])["row"].count()
    places = list(zip(tables["source_file"], tables["source_sheet"].fillna(""), strict=True))
    found = tables.assign(rows=[int(rows.get(place, 0)) for place in places])
    found["agreement_ids"] = _within(found, seen.everything.agreements)
    kept = ["source_file", "source_sheet", "range", "office", "register_date", "agreements", "rows"]
    return found[[*kept, "agreement_ids"]].rename(columns={"agreements": "documents"}).reset_index(drop=True)


def tell_files(listing: pd.DataFrame) -> blocks.Prose:
    """Return from how many files and tables the report is made."""
    if listing.empty:
        return blocks.Prose("Belum ada berkas register yang diterima.")
    files, documents = listing["source_file"].nunique(), int(listing["documents"].sum())
    return blocks.Prose(
        f"Dibaca {words.spelled(files)} berkas dengan {words.spelled(len(listing))} tabel "
        f"dan {words.spelled(documents)} baris dokumen."
    )


def table_files(listing: pd.DataFrame, seen: view.View) -> blocks.Table | None:
    """Return the files read as a table; None where there is none."""
    if listing.empty:
        return None
    columns = (
        blocks.Column("Berkas dan lembar", width=0.42),
        blocks.Column("Satuan kerja", width=0.28),
        blocks.Column("Tanggal register", width=0.16),
        blocks.Column("Dokumen", "right", 0.14),
    )
    rows = []
    for r in listing.itertuples():
        sheet = f"{r.source_sheet}, " if isinstance(r.source_sheet, str) and r.source_sheet else ""
        place = (blocks.Line(r.source_file), blocks.Line(f"{sheet}{r.range}", tone="muted"))
        office = words.office_name(r.office) if isinstance(r.office, str) and r.office else "–"
        dated = (
            words.short_date(r.register_date) if pd.notna(r.register_date) else blocks.Line("–", tone="muted")
        )
        count = words.number(int(r.documents)) if pd.notna(r.documents) else "–"
        rows.append(blocks.Row((place, office, dated, count)))
    rows.append(blocks.total(["Jumlah", "", "", words.number(int(listing["documents"].sum()))]))
    note = f"Dokumen menurut baris register, termasuk yang tidak dihitung. {seen.left_out_note()} {seen.source_note()}"
    return blocks.Table("Berkas register yang dibaca", columns, tuple(rows), note.replace("  ", " "))


def _within(tables: pd.DataFrame, agreements: pd.DataFrame) -> list[tuple[str, ...]]:
    """Return for each table the ids of the agreements that were read in its range."""
    place = [agreements["source_file"], agreements["source_sheet"].fillna("")]
    by_place = dict(iter(agreements.groupby(place)))
    held = []
    for t in tables.itertuples():
        group = by_place.get((t.source_file, t.source_sheet if isinstance(t.source_sheet, str) else ""))
        first, last = frames.rows_of(t.range)
        inside = group["source_row"].between(first, last) if group is not None else None
        held.append(view.ids(group.loc[inside.astype(bool), "agreement_id"]) if group is not None else ())
    return held


def _last(kind: str) -> int:
    return {"lainnya": 1, "": 2}.get(kind, 0)


def _row(number: int, r) -> blocks.Row:
    subject = next(
        (t for t in (r.title, r.scope) if isinstance(t, str) and t), "pokok kerja sama tidak diisi"
    )
    partner = [blocks.Line(r.partner, bold=True), blocks.Line(subject, tone="muted")]
    written = r.number_own if isinstance(r.number_own, str) and r.number_own else r.number_partner
    shown = written if isinstance(written, str) and written else "nomor tidak diisi"
    kind = words.label("kind", r.kind if isinstance(r.kind, str) else "")
    starts = r.starts_on if pd.notna(r.starts_on) else r.signed_on
    first = words.short_date(starts) if pd.notna(starts) else "tidak diketahui"
    return blocks.Row(
        (
            str(number),
            tuple(partner),
            (blocks.Line(kind), blocks.Line(shown, tone="muted")),
            (blocks.Line(f"{first} –"), blocks.Line(_end(r))),
            blocks.Line(words.label("status", r.status), swatch=r.status),
        )
    )


def _end(r) -> str:
    if pd.notna(r.ends_on):
        return words.short_date(r.ends_on)
    return "tanpa batas waktu" if r.end_rule == "open" else "tidak diketahui"


def _note(listing: pd.DataFrame, shown: pd.DataFrame, seen: view.View) -> str:
    told = f"n = {words.number(len(listing))} dokumen. "
    if len(shown) < len(listing):
        told += f"Dicetak {words.number(len(shown))} yang memerlukan tindakan. "
    return f"{told}{seen.left_out_note()} {seen.source_note()}".replace("  ", " ")
