"""How far the numbers can be trusted: what was read, what contradicts itself, what another reading would change."""

import pandas as pd

from kerjasama_analysis import blocks, words
from kerjasama_analysis.analysis import memory, quality, validity, view

ISO_DATE = r"\d{4}-\d{2}-\d{2}"


def count_confidence(seen: view.View) -> pd.DataFrame:
    """Return what the numbers rest on: measure, count, agreement_ids.

    `documents`; `dated` (an end read, or open); `contradictions` (there may be several in a document); `repeated`
    (left out of all numbers); `guessed` (a date whose day and month may be swapped).
    """
    found = validity.with_status(seen)
    dated = found["ends_on"].notna() | found["end_rule"].astype(object).eq("open")
    doubts = quality.list_contradictions(seen)
    doubts = doubts.loc[doubts["agreement_id"].isin(found["agreement_id"]), "agreement_id"]
    problems = seen.everything.problems
    guessed = problems["problem"].eq(quality.GUESSED) & problems["agreement_id"].isin(found["agreement_id"])
    again = view.with_repeats(seen).agreements["agreement_id"]
    held = {
        "documents": found["agreement_id"],
        "dated": found.loc[dated, "agreement_id"],
        "contradictions": doubts,
        "repeated": again[~again.isin(found["agreement_id"])],
        "guessed": problems.loc[guessed, "agreement_id"].drop_duplicates(),
    }
    rows = [(measure, len(ids), view.ids(ids)) for measure, ids in held.items()]
    return pd.DataFrame(rows, columns=["measure", "count", "agreement_ids"])


@memory.remembered
def compare_readings(seen: view.View) -> pd.DataFrame:
    """Return documents by status as read and under the other reading of every date that has one: status, read, other, ids.

    The other reading stands in `problems.alternative`: day and month swapped, or the end that the duration gives.
    agreement_ids are those read, other_ids those of the other reading.
    """
    read, again = validity.count_status(seen), validity.count_status(with_other_dates(seen))
    return pd.DataFrame(
        {
            "status": read["status"],
            "read": read["documents"],
            "other": again["documents"],
            "agreement_ids": read["agreement_ids"],
            "other_ids": again["agreement_ids"],
        }
    )


def with_other_dates(seen: view.View) -> view.View:
    """Return the view with every date that has another reading read that way."""
    problems = seen.everything.problems
    other = problems[problems["alternative"].str.fullmatch(ISO_DATE).fillna(False).astype(bool)]
    changed = seen.agreements.copy()
    for column in ("signed_on", "starts_on", "ends_on"):
        found = other[other["column"].eq(column)].drop_duplicates("agreement_id").set_index("agreement_id")
        dates = pd.to_datetime(changed["agreement_id"].map(found["alternative"]))
        changed[column] = dates.where(dates.notna(), changed[column])
    return view.with_agreements(seen, changed)


def tell_confidence(seen: view.View, *, role: str = "text") -> blocks.Prose:
    """Return how far the numbers can be trusted: dates read, contradictions, repeats, and the other reading of dates."""
    count = count_confidence(seen).set_index("measure")["count"].to_dict()
    if not count["documents"]:
        return blocks.Prose(seen.nothing_note(), role)
    share = words.percent(count["dated"], count["documents"])
    of = f"{words.number(count['dated'])} dari {words.number(count['documents'])}"
    told = f"Terbaca {share} tanggal akhir ({of})" if share else f"Tanggal akhir terbaca pada {of} dokumen"
    if count["dated"] == count["documents"]:
        told = f"Setiap tanggal akhir terbaca ({of})"
    told += (
        f"; {words.number(count['contradictions'])} butir bertentangan"
        if count["contradictions"]
        else "; tidak ada butir bertentangan"
    )
    told += (
        f"; {words.number(count['repeated'])} dokumen rangkap tidak dihitung." if count["repeated"] else "."
    )
    return blocks.Prose(f"{told} {tell_readings(compare_readings(seen)).text}", role)


def tell_readings(table: pd.DataFrame) -> blocks.Prose:
    """Return whether the counts by status hold under the other reading of the dates."""
    moved = table[table["read"].ne(table["other"])]
    if moved.empty:
        return blocks.Prose(
            "Angka keadaan tidak berubah bila tanggal yang meragukan dibaca dengan cara lain."
        )
    told = [
        f"{validity.state_words(r.status)} {words.number(r.read)} menjadi {words.number(r.other)}"
        for r in moved.itertuples()
    ]
    return blocks.Prose(
        f"Bila tanggal yang meragukan dibaca dengan cara lain, berubah: {words.enumerate_words(told)}."
    )


def table_readings(table: pd.DataFrame, seen: view.View) -> blocks.Table | None:
    """Return documents by state under both readings of the dates; None where no state changes."""
    if table["read"].eq(table["other"]).all():
        return None
    columns = (
        blocks.Column("Keadaan", width=0.5),
        blocks.Column("Seperti dibaca", "right", 0.25),
        blocks.Column("Pembacaan lain", "right", 0.25),
    )
    rows = [
        blocks.Row(
            (
                blocks.Line(words.label("status", r.status), swatch=r.status),
                words.number(r.read),
                blocks.Line(words.number(r.other), bold=r.read != r.other),
            )
        )
        for r in table.itertuples()
    ]
    rows.append(
        blocks.total(
            ["Jumlah", words.number(int(table["read"].sum())), words.number(int(table["other"].sum()))]
        )
    )
    note = "Pembacaan lain: hari dan bulan ditukar pada tanggal yang bermakna ganda, dan tanggal akhir "
    note += "menurut jangka waktu. "
    return blocks.Table(
        "Keadaan menurut dua pembacaan tanggal", columns, tuple(rows), note + seen.source_note()
    )
