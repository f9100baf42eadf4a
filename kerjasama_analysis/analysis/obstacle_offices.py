"""Which office writes which obstacle, and whether it writes one sentence into every row.

An office is no sample of partners, so offices are listed in the order of their codes and never ranked; the largest
share of one identical sentence tells whether an office's numbers are so many answers, or one answer pasted.
"""

import pandas as pd

from kerjasama_analysis import blocks, words
from kerjasama_analysis.analysis import obstacles, view

MOST_ROWS, TOLD = 40, 3


def count_by_office(seen: view.View) -> pd.DataFrame:
    """Return office x obstacle named there: partners, n (its partners that filled in), documents, agreement_ids."""
    told = obstacles.list_mentions(seen)
    sizes = told.groupby("office")["key"].nunique()
    rows = []
    for (office, obstacle), group in told[told["obstacle"].ne(obstacles.NONE)].groupby(
        ["office", "obstacle"]
    ):
        ids = view.ids(group["agreement_id"])
        rows.append((office, obstacle, group["key"].nunique(), int(sizes[office]), len(ids), ids))
    columns = ["office", "obstacle", "partners", "n", "documents", "agreement_ids"]
    table = pd.DataFrame(rows, columns=columns)
    order = table.assign(order=table["obstacle"].map(obstacles.NAMED.index))
    order = order.sort_values(["office", "partners", "order"], ascending=[True, False, True])
    return order.drop(columns="order").reset_index(drop=True)


def count_sentences(seen: view.View) -> pd.DataFrame:
    """Return one row an office: documents with an obstacle, how many of them hold its most frequent sentence, ids."""
    told = seen.register.obstacles
    told = told[told["obstacle"].astype(object).ne(obstacles.NONE)]
    offices = seen.agreements.set_index("agreement_id")["office"]
    told = told.assign(office=told["agreement_id"].map(offices), said=told["text"].str.lower().str.strip())
    rows = []
    for office, group in told[told["said"].notna()].groupby("office"):
        documents = group["agreement_id"].nunique()
        by_sentence = (
            group.groupby("said")["agreement_id"].nunique().sort_values(ascending=False, kind="stable")
        )
        same = group.loc[group["said"].eq(by_sentence.index[0])]
        rows.append(
            (
                office,
                documents,
                int(by_sentence.iloc[0]),
                same["text"].iloc[0],
                view.ids(same["agreement_id"]),
            )
        )
    return pd.DataFrame(rows, columns=["office", "documents", "same", "text", "agreement_ids"])


def is_pasted(row) -> bool:
    """Return whether five or more documents of an office hold obstacles, and half of them or more the same sentence."""
    return bool(row.documents >= obstacles.ENOUGH and 2 * row.same >= row.documents)


def tell_by_office(table: pd.DataFrame, sentences: pd.DataFrame, seen: view.View) -> blocks.Prose | None:
    """Return how many offices name obstacles and which of them repeat one sentence; None where the report is of one."""
    if seen.scope == "own":
        return None
    if table.empty:
        asked = obstacles.list_mentions(seen)
        none = "Tidak ada satuan kerja yang menyebut hambatan"
        return blocks.Prose(f"{none if len(asked) else obstacles.unanswered(seen)}.")
    told = f"{view.amount(table['office'].nunique())} satuan kerja menyebut hambatan."
    pasted = [r for r in sentences.itertuples() if is_pasted(r)]
    if pasted:
        names = [
            f"{words.office_name(r.office)} ({r.same} dari {r.documents} dokumen)" for r in pasted[:TOLD]
        ]
        told += (
            f" Kalimat yang sama berulang pada separuh dokumen atau lebih di {words.enumerate_words(names)}"
        )
        told += f", dan {words.number(len(pasted) - TOLD)} satuan kerja lain" if len(pasted) > TOLD else ""
        told += "; hitungan menurut satuan kerja tidak terpengaruh."
    return blocks.Prose(told)


def table_by_office(table: pd.DataFrame, sentences: pd.DataFrame, seen: view.View) -> blocks.Table | None:
    """Return each office's partners that filled in, its first three obstacles, and its most frequent sentence's share."""
    if seen.scope == "own" or table.empty:
        return None
    columns = (
        blocks.Column("Satuan kerja", width=0.3),
        blocks.Column("Mitra mengisi", "right", 0.12),
        blocks.Column("Hambatan yang paling banyak disebut", width=0.4),
        blocks.Column("Kalimat yang sama", "right", 0.18),
    )
    repeated = {r.office: r for r in sentences.itertuples()}
    short = words.mapping("labels", "short")
    rows = []
    for office, group in list(table.groupby("office"))[:MOST_ROWS]:
        first = [f"{short[f'obstacle.{r.obstacle}']} {r.partners}" for r in group.head(TOLD).itertuples()]
        same: blocks.Cell = blocks.Line("–", tone="muted")
        if held := repeated.get(office):
            late = {"bold": True, "tone": "late"} if is_pasted(held) else {}
            same = blocks.Line(f"{held.same} dari {held.documents}", **late)
        n = words.number(int(group["n"].iloc[0]))
        rows.append(blocks.Row((words.office_name(office), n, ", ".join(first), same)))
    count = table["office"].nunique()
    note = f"n = {words.number(count)} satuan kerja menurut kode; tidak diurutkan menurut hambatan. Kalimat yang sama = "
    note += "dokumen dengan kalimat tersering dari dokumen yang menyebut hambatan. "
    note += f"Ditampilkan {MOST_ROWS} yang pertama. " if count > MOST_ROWS else ""
    return blocks.Table(
        f"Hambatan menurut satuan kerja, {seen.date}", columns, tuple(rows), note + seen.source_note()
    )
