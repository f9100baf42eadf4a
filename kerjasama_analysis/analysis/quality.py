"""Data quality: what was read, what was doubted, and which cells an office should mend."""

import pandas as pd

from kerjasama_analysis import blocks, words
from kerjasama_analysis.analysis import view

MOST_ROWS = 40
READ = {"kind": "jenis", "number_own": "nomor", "starts_on": "tanggal mulai", "implementation": "pelaksanaan"}


def share_read(seen: view.View) -> pd.DataFrame:
    """Return column, read, n: how many documents have the cell read; an end counts where its rule is known."""
    found = seen.agreements
    rows = [(label, int(found[column].notna().sum())) for column, label in READ.items()]
    rows.insert(3, ("tanggal akhir", int(found["end_rule"].ne("unknown").sum())))
    table = pd.DataFrame(rows, columns=["column", "read"]).assign(n=len(found))
    return table.assign(agreement_ids=[view.ids(found["agreement_id"])] * len(table))


def list_problems(seen: view.View) -> pd.DataFrame:
    """Return the problems of the documents that count, and of the files they stand in, the gravest first."""
    problems = seen.register.problems
    ids = set(seen.agreements["agreement_id"])
    files = set(seen.agreements["source_file"])
    own = problems["agreement_id"].isin(ids) | (
        problems["agreement_id"].isna() & problems["source_file"].isin(files)
    )
    return (
        problems[own].sort_values(["severity", "source_file", "cell"], kind="stable").reset_index(drop=True)
    )


def tell_read(table: pd.DataFrame, seen: view.View, *, role: str = "text") -> blocks.Prose:
    """Return how much was read as a sentence: starts and ends first, since the states stand on them."""
    n = len(seen.agreements)
    if not n:
        return blocks.Prose("Tidak ada dokumen yang dapat dinilai mutu datanya.", role)
    told = table.set_index("column")["read"]
    return blocks.Prose(
        f"Dari {words.number(n)} dokumen, {words.number(told['tanggal mulai'])} terbaca tanggal mulainya dan "
        f"{words.number(told['tanggal akhir'])} terbaca akhir masa berlakunya.",
        role,
    )


def tell_problems(listing: pd.DataFrame, seen: view.View) -> blocks.Prose:
    """Return how many cells need mending as a sentence."""
    mend = listing[listing["severity"].astype(str).ne("catatan")]
    if mend.empty:
        return blocks.Prose("Tidak ada sel yang perlu diperbaiki.")
    return blocks.Prose(
        f"Ada {words.number(len(mend))} sel yang perlu diperiksa atau diperbaiki; daftarnya pada tabel di bawah."
    )


def table_read(table: pd.DataFrame, seen: view.View) -> blocks.Table:
    """Return the shares read, column by column."""
    columns = (
        blocks.Column("Kolom"),
        blocks.Column("Terbaca", "right"),
        blocks.Column("Dokumen", "right"),
        blocks.Column("Persen", "right"),
    )
    rows = tuple(
        blocks.Row(
            (
                r.column.capitalize(),
                words.number(r.read),
                words.number(r.n),
                words.percent(r.read, r.n) or "–",
            )
        )
        for r in table.itertuples()
    )
    return blocks.Table(f"Bagian sel yang terbaca, keadaan {seen.date}", columns, rows, seen.source_note())


def table_problems(listing: pd.DataFrame, seen: view.View) -> blocks.Table | None:
    """Return the cells to mend, at most 40; None where there are none."""
    mend = listing[listing["severity"].astype(str).ne("catatan")]
    if mend.empty:
        return None
    columns = (
        blocks.Column("Berkas dan sel", width=0.32),
        blocks.Column("Tertulis", width=0.2),
        blocks.Column("Yang perlu dilakukan", width=0.48),
    )
    rows = tuple(
        blocks.Row(
            (
                (blocks.Line(r.source_file), blocks.Line(_place(r), tone="muted")),
                _text(r.value),
                _text(r.message),
            )
        )
        for r in mend.head(MOST_ROWS).itertuples()
    )
    note = f"n = {words.number(len(mend))} sel. "
    note += f"Ditampilkan {MOST_ROWS} yang pertama. " if len(mend) > MOST_ROWS else ""
    return blocks.Table("Sel yang perlu diperiksa", columns, rows, note + seen.source_note())


def _place(row) -> str:
    return " · ".join(p for p in (row.source_sheet, row.cell) if isinstance(p, str) and p) or "seluruh berkas"


def _text(value: object) -> str:
    return value if isinstance(value, str) else "–"
