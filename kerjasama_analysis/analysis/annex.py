"""The annex: every document of the office by partner group, and the files it was read from."""

import pandas as pd

from kerjasama_analysis import blocks, words
from kerjasama_analysis.analysis import validity, view


def list_documents(seen: view.View) -> pd.DataFrame:
    """Return the documents that count with status, partner names and the group of the first partner, in print order."""
    found = validity.with_status(seen)
    first = seen.register.parties.drop_duplicates("agreement_id").set_index("agreement_id")["partner_type"]
    group = found["agreement_id"].map(first.astype(object)).fillna("lainnya")
    order = {kind: i for i, kind in enumerate(words.labels("partner_type"))}
    found = found.assign(
        group=group, order=group.map(order), agreement_ids=[(a,) for a in found["agreement_id"]]
    )
    return found.sort_values(["order", "partner", "starts_on", "agreement_id"]).reset_index(drop=True)


def table_documents(listing: pd.DataFrame, seen: view.View) -> blocks.Table | None:
    """Return the list of documents in five columns, a group row before each partner group; None without documents."""
    if listing.empty:
        return None
    columns = (
        blocks.Column("No.", "right", 0.05),
        blocks.Column("Mitra dan pokok kerja sama", width=0.38),
        blocks.Column("Jenis dan nomor", width=0.25),
        blocks.Column("Masa berlaku", width=0.15),
        blocks.Column("Keadaan", width=0.17),
    )
    rows: list[blocks.Row] = []
    for number, row in enumerate(listing.itertuples(), 1):
        if number == 1 or row.group != listing["group"].iloc[number - 2]:
            many = int(listing["group"].eq(row.group).sum())
            rows.append(
                blocks.Row(
                    (f"{words.label('partner_type', row.group)} · {words.number(many)} dokumen",), "group"
                )
            )
        rows.append(blocks.Row((str(number), *_document(row))))
    caption = f"Dokumen kerja sama menurut kelompok mitra, keadaan {seen.date}"
    return blocks.Table(caption, columns, tuple(rows), seen.source_note())


def table_files(seen: view.View) -> blocks.Table:
    """Return the files that were read: rows, documents, and what the register shows as its own date."""
    everything = seen.everything
    columns = (
        blocks.Column("Berkas"),
        blocks.Column("Tanggal register"),
        blocks.Column("Baris", "right"),
        blocks.Column("Dokumen", "right"),
    )
    dates = everything.tables.groupby("source_file")["register_date"].first()
    rows = []
    for name, lines in everything.ledger.groupby("source_file", sort=True):
        shown = dates.get(name)
        documents = int(everything.agreements["source_file"].eq(name).sum())
        told = words.short_date(shown) if pd.notna(shown) else "tidak disebut"
        rows.append(blocks.Row((name, told, words.number(len(lines)), words.number(documents))))
    return blocks.Table("Berkas yang dibaca", columns, tuple(rows), "Setiap baris berkas tercatat perannya.")


def _document(row) -> tuple[blocks.Cell, ...]:
    kind = words.label("kind", row.kind if isinstance(row.kind, str) else "")
    number = row.number_own if isinstance(row.number_own, str) else "nomor tidak diisi"
    subject = next((t for t in (row.title, row.scope) if isinstance(t, str)), "pokok tidak diisi")
    start = f"{words.short_date(row.starts_on)} –" if pd.notna(row.starts_on) else "tidak diketahui –"
    ends = words.short_date(row.ends_on) if pd.notna(row.ends_on) else ""
    ends = ends or ("tanpa batas waktu" if row.end_rule == "open" else "tidak diketahui")
    return (
        (blocks.Line(row.partner, bold=True), blocks.Line(subject, tone="muted")),
        (blocks.Line(kind), blocks.Line(number, tone="muted")),
        (blocks.Line(start), blocks.Line(ends)),
        blocks.Line(words.label("status", row.status), swatch=row.status),
    )
