"""Where an agreement comes from: the cells it was read from, the rules that read them, and what was doubted."""

import json

import pandas as pd

from kerjasama_analysis import blocks, frames, words
from kerjasama_analysis.analysis import view

SHOWN = {
    "kind": ("kind",),
    "number_own": ("number_own", "number"),
    "number_partner": ("number_partner", "number"),
    "title": ("title",),
    "scope": ("scope",),
    "signed_on": ("signed_on", "period", "starts_on", "number_own"),
    "starts_on": ("starts_on", "period", "signed_on"),
    "ends_on": ("ends_on", "period", "duration"),
    "document_state": ("status", "notes"),
    "status_written": ("status",),
    "implementation": ("implementation", "status"),
}
"""Column of `agreements` -> columns of the register it may have been read from, the likeliest first."""


def list_cells(register: frames.Register, agreement_id: str) -> pd.DataFrame:
    """Return what was read from which cell by which rule: column, cell, value, rule; empty for an unknown id."""
    found = register.agreements[register.agreements["agreement_id"] == agreement_id]
    if found.empty:
        return pd.DataFrame(columns=["column", "cell", "value", "rule"])
    row = found.iloc[0]
    letters, order = _table_of(register, row)
    rows = [
        (column, _cell(letters, sources, row.source_row), _told(row[column]), _rule(row, column, order))
        for column, sources in SHOWN.items()
        if pd.notna(row[column])
    ]
    rows += _parties(register, agreement_id, _cell(letters, ("partner",), row.source_row))
    for name, column in (("obstacles", "obstacle"), ("follow_ups", "follow_up")):
        rows += _coded(register, agreement_id, name, column, _cell(letters, (column,), row.source_row))
    return pd.DataFrame(rows, columns=["column", "cell", "value", "rule"])


def find_beside(register: frames.Register, agreement_id: str) -> list[str]:
    """Return the other agreements that the same row of the register holds, in its order."""
    ledger = register.ledger
    own = ledger[ledger["agreement_id"].eq(agreement_id).fillna(False)]
    if own.empty:
        return []
    place = ["source_file", "source_sheet", "row"]
    same = ledger.merge(own[place].drop_duplicates(), on=place)["agreement_id"]
    return [name for name in same.dropna() if name != agreement_id]


def table_cells(register: frames.Register, agreement_id: str) -> blocks.Table | None:
    """Return the cells of an agreement as a table; None for an unknown id."""
    listing = list_cells(register, agreement_id)
    if listing.empty:
        return None
    row = register.agreements[register.agreements["agreement_id"] == agreement_id].iloc[0]
    sheet = f", lembar {row.source_sheet}" if row.source_sheet else ""
    columns = (
        blocks.Column("Isi", width=0.18),
        blocks.Column("Sel", width=0.1),
        blocks.Column("Terbaca", width=0.42),
        blocks.Column("Aturan", width=0.3),
    )
    rows = tuple(
        blocks.Row((words.label("column", r.column), r.cell or "–", r.value, r.rule))
        for r in listing.itertuples()
    )
    beside = find_beside(register, agreement_id)
    shared = f" (sebaris dengan {words.enumerate_words(beside)})" if beside else ""
    return blocks.Table(f"{row.source_file}{sheet}, baris {row.source_row}{shared}", columns, rows)


def table_doubts(register: frames.Register, agreement_id: str) -> blocks.Table | None:
    """Return what was doubted about an agreement; None where nothing was."""
    problems = register.problems
    told = problems[problems["agreement_id"] == agreement_id]
    if told.empty:
        return None
    columns = (
        blocks.Column("Sel", width=0.1),
        blocks.Column("Tingkat", width=0.15),
        blocks.Column("Catatan", width=0.75),
    )
    rows = tuple(
        blocks.Row(
            (r.cell if pd.notna(r.cell) else "–", words.label("severity", str(r.severity)), str(r.message))
        )
        for r in told.itertuples()
    )
    return blocks.Table("Yang diragukan", columns, rows)


def _table_of(register: frames.Register, row: pd.Series) -> tuple[dict, str]:
    """Return the letters of the columns of the table that holds the row, and the order its dates were read in."""
    tables = register.tables
    same = tables[
        (tables["source_file"] == row.source_file)
        & (tables["source_sheet"].fillna("") == (row.source_sheet or ""))
    ]
    covering = [
        t for t in same.itertuples() if (span := frames.rows_of(t.range))[0] <= row.source_row <= span[1]
    ]
    if not covering:
        return {}, ""
    chosen = covering[0] if len(covering) == 1 else _in_order(register, row, same) or covering[0]
    return json.loads(chosen.columns or "{}"), chosen.date_order if pd.notna(chosen.date_order) else ""


def _in_order(register: frames.Register, row: pd.Series, tables: pd.DataFrame) -> tuple | None:
    """Return which of the tables that share rows an agreement is from: agreements stand in the order of their tables."""
    agreements = register.agreements
    beside = agreements[
        (agreements["source_file"] == row.source_file)
        & (agreements["source_sheet"].fillna("") == (row.source_sheet or ""))
    ]
    if len(beside) != tables["agreements"].sum():
        return None
    at = beside["agreement_id"].tolist().index(row.agreement_id)
    before = tables["agreements"].cumsum()
    return next(t for t, count in zip(tables.itertuples(), before, strict=True) if at < count)


def _cell(letters: dict, sources: tuple[str, ...], row: int) -> str:
    """Return the reference of the first column there is: `F12`; a form tells its cells themselves."""
    for source in sources:
        if letter := letters.get(source):
            first = letter if isinstance(letter, str) else letter[0]
            return first if first[-1].isdigit() else f"{first}{row}"
    return ""


def _told(value: object) -> str:
    return words.long_date(value) if hasattr(value, "year") else str(value)


def _rule(row: pd.Series, column: str, order: str) -> str:
    if column == "ends_on":
        return words.label("end_rule", str(row.end_rule))
    precision = row.start_precision if column == "starts_on" else None
    if column in ("signed_on", "starts_on"):
        told = [words.label("precision", str(precision))] if pd.notna(precision) else []
        told += [words.label("date_order", order)] if order else []
        return ", ".join(told) or "tanggal"
    if column in ("kind", "document_state", "implementation"):
        return "kosakata"
    return "seperti tertulis"


def _parties(register: frames.Register, agreement_id: str, cell: str) -> list[tuple]:
    parties = register.parties[register.parties["agreement_id"] == agreement_id]
    return [
        (
            "partner",
            cell,
            f"{p.partner} ({words.label('partner_type', str(p.partner_type) if pd.notna(p.partner_type) else '')})",
            f"{p.matched_by}, dari “{p.partner_written}”" + (", perlu diperiksa" if p.needs_review else ""),
        )
        for p in parties.itertuples()
    ]


def _coded(register: frames.Register, agreement_id: str, name: str, column: str, cell: str) -> list[tuple]:
    coded = getattr(register, name)
    coded = coded[coded["agreement_id"] == agreement_id]
    return [
        (
            column,
            cell,
            f"{words.label(column, str(getattr(c, column)))}: {c.text}",
            f"kata “{c.cue}”" if isinstance(c.cue, str) and c.cue else "tanpa kata penanda",
        )
        for c in coded.itertuples()
    ]


def tell_place(seen: view.View, agreement_id: str) -> blocks.Prose:
    """Return whose agreement it is and with whom, as a sentence."""
    row = seen.everything.agreements.set_index("agreement_id").loc[agreement_id]
    names = view.names_by_agreement(seen.everything.parties).get(agreement_id, "mitra tidak terbaca")
    office = words.office_name(row.office) if pd.notna(row.office) else "satuan kerja tidak diketahui"
    return blocks.Prose(f"{office} dengan {names}.")
