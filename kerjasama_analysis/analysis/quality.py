"""Whose register needs help, in which column, and which cells to fix.

A value is read where it is filled in and understood without guessing. What a register never asked is not counted
against it. Nothing is lost without a word: every row of every file has a role.
"""

import pandas as pd

from kerjasama_analysis import blocks, frames, words
from kerjasama_analysis.analysis import view

COLUMNS = ("partner", "number", "starts_on", "ends_on", "kind", "implementation", "obstacle", "parent")
DEPENDENT = ("PKS", "ADENDUM", "IA")
"""Kinds that carry out or change another document, so that a parent is asked of them."""
GUESSED = "hari_bulan_ganda"
MOST_CELLS = 40


def count_reading(seen: view.View) -> pd.DataFrame:
    """Return office x column: documents asked (n), read, share (missing for n = 0), agreement_ids of the unread ones.

    The national report sees the centre and the provinces, each by its own register; other reports their scope.
    """
    told = _reading(seen)
    rows = []
    for office, group in told.groupby("office", sort=True, dropna=False):
        for column in COLUMNS:
            asked = group[group[column].notna()]
            unread = asked.loc[~asked[column].astype(bool), "agreement_id"]
            n, read = len(asked), len(asked) - len(unread)
            rows.append((office, column, n, read, read / n if n else float("nan"), view.ids(unread)))
    return pd.DataFrame(rows, columns=["office", "column", "n", "read", "share", "agreement_ids"])


def count_offices(seen: view.View) -> pd.DataFrame:
    """Return one row an office: documents, contradictions, `share` (all its values read), the least complete first."""
    told, doubts = _reading(seen), list_contradictions(seen)
    rows = []
    for office, group in told.groupby("office", sort=True, dropna=False):
        cells = group[list(COLUMNS)]
        asked = int(cells.notna().to_numpy().sum())
        read = int(cells.eq(True).to_numpy().sum())
        found = doubts[doubts["agreement_id"].isin(group["agreement_id"])]
        ids = view.ids(found["agreement_id"])
        rows.append((office, len(group), len(found), read / asked if asked else 0.0, ids))
    table = pd.DataFrame(rows, columns=["office", "documents", "contradictions", "share", "agreement_ids"])
    few = table["documents"].lt(5)
    order = table.assign(few=few).sort_values(["few", "share", "office"])
    return order.drop(columns="few").reset_index(drop=True)


def count_columns(reading: pd.DataFrame) -> pd.DataFrame:
    """Return all offices' columns together: column, n, read, share, agreement_ids of the unread; the least read first."""
    groups = reading.groupby("column", sort=False)
    table = groups[["n", "read"]].sum().reset_index()
    unread = groups["agreement_ids"].agg(lambda held: view.ids(i for ids in held for i in ids))
    table["agreement_ids"] = table["column"].map(unread)
    table = table[table["n"].gt(0)]
    return table.assign(share=table["read"] / table["n"]).sort_values("share").reset_index(drop=True)


def count_ledger(seen: view.View) -> pd.DataFrame:
    """Return the rows of the files in scope by role: role, rows, agreement_ids; they add up to all rows read."""
    files = _tables(seen)["source_file"].dropna().unique()
    ledger = seen.everything.ledger
    refused = ledger["role"].astype(object).eq("tidak_terbaca") & (seen.office == view.NATIONAL)
    held = ledger[ledger["source_file"].isin(files) | refused]
    once = seen.everything.rows_read()
    counts = once.loc[once.index.isin(held.index), "role"].value_counts()
    ids = held[held["agreement_id"].notna()].groupby("role", observed=True)["agreement_id"].agg(view.ids)
    rows = [(role, int(counts[role]), ids.get(role, ())) for role in frames.ROLES if counts.get(role, 0)]
    return pd.DataFrame(rows, columns=["role", "rows", "agreement_ids"])


def list_cells(seen: view.View) -> pd.DataFrame:
    """Return the cells to fix, `galat` before `peringatan`, in the order of file, sheet and row; notes are left out."""
    problems = seen.everything.problems
    tables = _tables(seen)
    agreements = seen.everything.agreements
    own = view.is_within(agreements["office"], seen.office, seen.scope)  # struck-out and repeated ones, too
    ours = problems["agreement_id"].isin(agreements.loc[own, "agreement_id"])
    ours |= problems["agreement_id"].isna() & problems["source_file"].isin(tables["source_file"])
    if seen.office == view.NATIONAL:
        ours |= problems["agreement_id"].isna() & problems["severity"].astype(object).eq("galat")
    found = problems[ours & problems["severity"].astype(object).isin(["galat", "peringatan"])]
    row = found["cell"].str.extract(r"(\d+)$")[0].astype(float)
    found = found.assign(rank=found["severity"].astype(object).eq("peringatan"), row=row)
    found = found.sort_values(
        ["rank", "source_file", "source_sheet", "row", "cell"], na_position="first", kind="stable"
    )
    return found.drop(columns=["rank", "row"]).reset_index(drop=True)


def tell_reading(reading: pd.DataFrame, seen: view.View) -> blocks.Prose:
    """Return which columns are read least, over all offices of the report."""
    columns = count_columns(reading)
    if columns.empty:
        return blocks.Prose(seen.nothing_note())
    told = [
        f"{words.label('quality', r.column).lower()} ({words.percent(r.read, r.n) or f'{r.read} dari {r.n}'})"
        for r in columns.head(3).itertuples()
        if r.share < 1
    ]
    if not told:
        return blocks.Prose("Semua kolom yang ada terisi dan terbaca.")
    return blocks.Prose(
        f"Kolom yang paling sedikit terbaca: {words.enumerate_words(told)}. Tidak ada isian yang diperbaiki diam-diam: "
        "setiap tebakan tercatat dengan lembar dan selnya."
    )


def tell_cells(listing: pd.DataFrame) -> blocks.Prose:
    """Return how many cells wait to be fixed, and in how many files."""
    if listing.empty:
        return blocks.Prose("Tidak ada sel yang perlu diperbaiki.")
    files = listing["source_file"].nunique()
    told = f"{view.amount(len(listing))} isian dalam {words.spelled(files)} berkas perlu diperbaiki"
    return blocks.Prose(f"{told}; mulailah dari yang teratas." if len(listing) > 1 else f"{told}.")


def tell_ledger(table: pd.DataFrame) -> blocks.Prose:
    """Return how many rows were read and how many of them are documents; every row has a role."""
    total = int(table["rows"].sum())
    if not total:
        return blocks.Prose("Belum ada baris register yang dibaca.")
    count = dict(zip(table["role"], table["rows"], strict=True))
    told = f"Dari {words.number(total)} baris yang dibaca, {words.number(count.get('perjanjian', 0))} memuat dokumen; "
    unread = count.get("tidak_terbaca", 0)
    told += f"{words.number(unread)} tidak terbaca; " if unread else ""
    return blocks.Prose(told + "setiap baris tercatat perannya, tidak ada yang hilang.")


def table_cells(listing: pd.DataFrame, seen: view.View) -> blocks.Table | None:
    """Return the cells to fix as a table of at most 40 rows; None where there is none."""
    if listing.empty:
        return None
    columns = (
        blocks.Column("Berkas dan lembar", width=0.27),
        blocks.Column("Sel", width=0.08),
        blocks.Column("Tertulis", width=0.17),
        blocks.Column("Yang perlu dilakukan", width=0.48),
    )
    rows = []
    for r in listing.head(MOST_CELLS).itertuples():
        place = ", ".join(part for part in (r.source_file, r.source_sheet) if isinstance(part, str) and part)
        written = _shortened(r.value) if isinstance(r.value, str) and r.value else "–"
        cell = r.cell if isinstance(r.cell, str) and r.cell else "–"
        rows.append(
            blocks.Row((place or "–", cell, written, r.message if isinstance(r.message, str) else "–"))
        )
    note = f"n = {words.number(len(listing))} isian. "
    if len(listing) > MOST_CELLS:
        note += f"Ditampilkan {MOST_CELLS}; seluruhnya ada dalam data olahan (problems). "
    caption = "Isian yang perlu diperbaiki, satu baris satu sel"
    return blocks.Table(caption, columns, tuple(rows), note + seen.source_note())


def table_ledger(table: pd.DataFrame, seen: view.View) -> blocks.Table | None:
    """Return the rows read by role, adding up; None where nothing was read."""
    if table.empty:
        return None
    columns = (blocks.Column("Peran baris", width=0.7), blocks.Column("Baris", "right", 0.3))
    rows = [blocks.Row((words.label("role", r.role), words.number(r.rows))) for r in table.itertuples()]
    rows.append(blocks.total(["Jumlah", words.number(int(table["rows"].sum()))]))
    return blocks.Table("Baris register menurut perannya", columns, tuple(rows), seen.source_note())


def _reading(seen: view.View) -> pd.DataFrame:
    """Return one row a document: office, agreement_id, and for each column True (read), False, or missing (not asked)."""
    register = view.counted(seen.everything) if seen.office == view.NATIONAL else seen.register
    agreements = register.agreements
    if seen.office == view.NATIONAL and seen.scope == "own":
        agreements = agreements[agreements["office"].str.len().eq(2).fillna(False).astype(bool)]
    register = register.keep(agreements)
    ids, kinds = agreements["agreement_id"], agreements["kind"].astype(object)
    problems = seen.everything.problems
    guessed = {
        c: ids.isin(problems.loc[problems["problem"].eq(GUESSED) & problems["column"].eq(c), "agreement_id"])
        for c in ("starts_on", "ends_on")
    }
    sure = register.parties[register.parties["partner"].notna() & ~register.parties["needs_review"]]
    found = pd.DataFrame(
        {
            "office": agreements["office"].fillna(""),
            "agreement_id": ids,
            "partner": ids.isin(sure["agreement_id"]),
            "number": agreements["number_own"].notna() | agreements["number_partner"].notna(),
            "starts_on": agreements["starts_on"].notna() & ~guessed["starts_on"],
            "ends_on": (agreements["ends_on"].notna() | agreements["end_rule"].astype(object).eq("open"))
            & ~guessed["ends_on"],
            "kind": kinds.notna(),
            "implementation": agreements["implementation"].notna(),
            "obstacle": ids.isin(register.obstacles["agreement_id"]),
            "parent": agreements["parent_id"].notna(),
        }
    ).astype(dict.fromkeys(COLUMNS, object))
    for column in ("implementation", "obstacle"):
        found[column] = found[column].where(frames.asked(register, column).to_numpy(), None)
    found["parent"] = found["parent"].where(kinds.isin(DEPENDENT).to_numpy(), None)
    return found


def list_contradictions(seen: view.View) -> pd.DataFrame:
    """Return the problems of all offices that say a row contradicts itself, by the codes of `contradictions.csv`."""
    problems = seen.everything.problems
    codes = [row["code"] for row in words.table("contradictions")]
    return problems[problems["problem"].isin(codes) & problems["agreement_id"].notna()]


def _tables(seen: view.View) -> pd.DataFrame:
    tables = seen.everything.tables
    return tables[view.is_within(tables["office"], seen.office, seen.scope)]


def _shortened(value: str) -> str:
    return value if len(value) <= 80 else f"{value[:78].rsplit(' ', 1)[0]} …"
