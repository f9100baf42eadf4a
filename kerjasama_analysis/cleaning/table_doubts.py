"""What is doubted of a table as a whole: its labels, its hidden columns, what it lacks, sums that do not add up."""

from collections.abc import Callable

from kerjasama_analysis.cleaning import documents
from kerjasama_analysis.cleaning.cells import Place
from kerjasama_analysis.cleaning.formats import sheets
from kerjasama_analysis.cleaning.layout import header_labels
from kerjasama_analysis.cleaning.tables import Table
from kerjasama_analysis.encoded import Encoded

Doubt = Callable[..., None]
"""Keeps a doubt: code, file, sheet, and the columns of its row of `problems`."""


def add(table: Table, place: Place, doubt: Doubt) -> None:
    """Doubt what a table's header, size and surroundings leave open."""
    where = (place.file, place.sheet)
    for column, label in table.unknown.items():
        code = "hari_sebelum_ttd" if header_labels.is_early(label) else "kolom_tak_dikenal"
        told = {"value": documents.tidy(label), "why": "tidak dibaca sebagai tanggal naskah"}
        doubt(code, *where, cell=f"{column}{table.header_row}", **told)
    if header_labels.is_early(label := table.labels.get("signed_on", "")):
        cell = f"{table.columns['signed_on']}{table.header_row}"
        why = "dipakai sebagai tanggal naskah karena tidak ada yang lain"
        doubt("hari_sebelum_ttd", *where, cell=cell, column="signed_on", value=documents.tidy(label), why=why)
    if place.house:
        doubt("pemilik_bukan_mitra", *where, cell=table.span, column="partner", value=place.house)
    if not any(Encoded.of(table.rows.columns["partner"]).values):
        doubt("tanpa_kolom_mitra", *where, cell=table.span)
    for cell, printed, counted in table.totals:
        if printed != counted:
            doubt("jumlah_beda", *where, cell=cell, value=str(printed), suggestion=str(counted))
    if place.office is None and not {"office", "office_code"} & set(table.columns):
        doubt("satker_tak_diketahui", *where, cell=table.span, value=" ".join(where).strip())


def add_hidden_columns(table: Table, sheet: sheets.Sheet, file: str, doubt: Doubt) -> None:
    """Say which columns of a table are hidden."""
    hidden = {sheets.column_letters(c) for c in sheet.hidden_columns}
    for slug, letters in table.columns.items():
        if letters in hidden:
            told = {"column": slug, "value": table.labels.get(slug, slug)}
            doubt("kolom_tersembunyi", file, sheet.name, cell=f"{letters}{table.header_row}", **told)
