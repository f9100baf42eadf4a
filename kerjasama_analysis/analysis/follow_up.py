"""What was promised against which obstacle, and which obstacle has no promise.

Counted by document: obstacle and follow-up stand in one row of a register, so they belong together. "Ditingkatkan"
and the like promise nothing that a meeting could check; they count apart, as `tidak_jelas`.
"""

import pandas as pd

from kerjasama_analysis import blocks, frames, words
from kerjasama_analysis.analysis import memory, obstacles, validity, view

NONE, VAGUE = "tidak_ada", "tidak_jelas"
ANSWERS = ("jelas", "tidak_jelas", "tidak_ada", "tidak_diisi", "tidak_ditanyakan")
MOST_ROWS, MOST_TOLD = 40, 5


@memory.remembered
def answer_by_agreement(seen: view.View) -> pd.Series:
    """Return agreement_id -> which of `ANSWERS` its follow-up column holds."""
    told = seen.register.follow_ups[["agreement_id", "follow_up"]].astype({"follow_up": object})
    ids = pd.Index(seen.agreements["agreement_id"])
    answers = pd.Series("tidak_ditanyakan", index=ids, dtype=object)
    answers[frames.asked(seen.register, "follow_up").to_numpy()] = "tidak_diisi"
    clear = ~told["follow_up"].isin([NONE, VAGUE])
    for answer, rows in (
        (NONE, told[told["follow_up"].eq(NONE)]),
        (VAGUE, told[told["follow_up"].eq(VAGUE)]),
        ("jelas", told[clear]),
    ):
        answers[ids.isin(rows["agreement_id"])] = answer
    return answers


def share_answers(seen: view.View) -> pd.DataFrame:
    """Return documents by what their follow-up column says; the rows add up to all documents."""
    answers = answer_by_agreement(seen)
    held = [view.ids(answers.index[answers.eq(answer)]) for answer in ANSWERS]
    return pd.DataFrame({"answer": ANSWERS, "documents": [len(h) for h in held], "agreement_ids": held})


def count_follow_ups(seen: view.View) -> pd.DataFrame:
    """Return what was promised, most documents first: follow_up, documents, agreement_ids; only what occurs."""
    told = seen.register.follow_ups
    rows = []
    for slug in frames.FOLLOW_UPS:
        ids = view.ids(told.loc[told["follow_up"].eq(slug), "agreement_id"])
        if ids:
            rows.append((slug, len(ids), ids))
    table = pd.DataFrame(rows, columns=["follow_up", "documents", "agreement_ids"])
    return table.sort_values("documents", ascending=False, kind="stable").reset_index(drop=True)


@memory.remembered
def count_against(seen: view.View) -> pd.DataFrame:
    """Return each obstacle with its documents and how many of them promise something checkable, vague, or nothing.

    `clear` + `vague` + `without` = `documents`; `most` is the follow-up most often promised beside it, "" for none.
    """
    told = _obstacles(seen)
    answers = answer_by_agreement(seen)
    promised = seen.register.follow_ups[["agreement_id", "follow_up"]].astype({"follow_up": object})
    promised = promised[~promised["follow_up"].isin([NONE, VAGUE])].drop_duplicates()
    rows = []
    for obstacle in obstacles.NAMED:
        ids = view.ids(told.loc[told["obstacle"].eq(obstacle), "agreement_id"])
        if not ids:
            continue
        count = answers[list(ids)].value_counts()
        clear, vague = int(count.get("jelas", 0)), int(count.get(VAGUE, 0))
        most = promised.loc[promised["agreement_id"].isin(ids), "follow_up"].mode()
        rows.append(
            (obstacle, len(ids), clear, vague, len(ids) - clear - vague, most[0] if len(most) else "", ids)
        )
    columns = ["obstacle", "documents", "clear", "vague", "without", "most", "agreement_ids"]
    table = pd.DataFrame(rows, columns=columns)
    return table.sort_values("documents", ascending=False, kind="stable").reset_index(drop=True)


def list_without(seen: view.View) -> pd.DataFrame:
    """Return the documents that name an obstacle and promise nothing checkable, in the order of the register."""
    told = _obstacles(seen)
    answers = answer_by_agreement(seen)
    named = told.groupby("agreement_id", sort=False)["obstacle"].agg(
        lambda found: tuple(dict.fromkeys(found))
    )
    found = validity.with_status(seen)
    found = found[found["agreement_id"].isin(named.index)]
    found = found.assign(
        obstacles=found["agreement_id"].map(named),
        answer=found["agreement_id"].map(answers),
        agreement_ids=[(i,) for i in found["agreement_id"]],
    )
    found = found[found["answer"].isin([VAGUE, NONE, "tidak_diisi"])]
    kept = [
        "agreement_id",
        "office",
        "partner",
        "kind",
        "number_own",
        "title",
        "status",
        "obstacles",
        "answer",
    ]
    return found[[*kept, "agreement_ids"]].reset_index(drop=True)


def tell_follow_ups(against: pd.DataFrame, seen: view.View, *, role: str = "text") -> blocks.Prose:
    """Return for how many documents with an obstacle something was promised."""
    documents = {i for ids in against["agreement_ids"] for i in ids}
    if not frames.asked(seen.register, "follow_up").any():
        return blocks.Prose("Tindak lanjut tidak tersedia: register tidak memuat kolom tindak lanjut.", role)
    if not documents:
        return blocks.Prose(
            "Tidak ada dokumen yang menyebut hambatan, sehingga tidak ada tindak lanjut yang ditunggu.", role
        )
    count = answer_by_agreement(seen)[sorted(documents)].value_counts()
    clear, vague = int(count.get("jelas", 0)), int(count.get(VAGUE, 0))
    rest = len(documents) - clear - vague
    parts = [f"{words.number(clear)} memuat tindak lanjut yang jelas"]
    parts += [f"{words.number(vague)} hanya berupa ajakan umum"] * bool(vague)
    parts += [f"{words.number(rest)} tidak memuat tindak lanjut"] * bool(rest)
    told = (
        f"Dari {words.number(len(documents))} dokumen yang menyebut hambatan, {words.enumerate_words(parts)}."
    )
    return blocks.Prose(told, role)


def tell_promises(count: pd.DataFrame) -> blocks.Prose | None:
    """Return what was promised, with the documents of each, at most five; None where nothing was."""
    clear = count[~count["follow_up"].isin([NONE, VAGUE])]
    if clear.empty:
        return None
    told = [
        f"{obstacles.in_sentence(words.label('follow_up', r.follow_up))} ({words.number(r.documents)} dokumen)"
        for r in clear.head(MOST_TOLD).itertuples()
    ]
    more = len(clear) - MOST_TOLD
    rest = f"; {words.spelled(more)} bentuk lain lebih jarang" if more > 0 else ""
    return blocks.Prose(f"Tindak lanjut yang dijanjikan: {words.enumerate_words(told)}{rest}.")


def table_against(against: pd.DataFrame, seen: view.View) -> blocks.Table | None:
    """Return obstacles against what was promised as a table; None where no obstacle is named."""
    if against.empty:
        return None
    heads = ("Dokumen", "Jelas", "Tidak jelas", "Tidak ada")
    columns = (
        blocks.Column("Hambatan", width=0.265),
        *(blocks.Column(h, "right") for h in heads),
        blocks.Column("Tindak lanjut tersering", width=0.33),
    )
    rows = []
    for r in against.itertuples():
        counts = [
            words.number(n) if n else blocks.Line("–", tone="muted") for n in (r.clear, r.vague, r.without)
        ]
        most = words.label("follow_up", r.most) if r.most else blocks.Line("–", tone="muted")
        rows.append(
            blocks.Row((words.label("obstacle", r.obstacle), words.number(r.documents), *counts, most))
        )
    note = "Satu dokumen dapat memuat beberapa hambatan, sehingga kolom tidak dijumlahkan. Tidak jelas = ajakan umum "
    note += "seperti “ditingkatkan”. "
    caption = f"Hambatan dan tindak lanjut yang dijanjikan, {seen.date}"
    return blocks.Table(caption, columns, tuple(rows), note + seen.source_note())


def table_without(listing: pd.DataFrame, seen: view.View) -> blocks.Table | None:
    """Return the documents with an obstacle and without a checkable promise, at most 40; None where all have one."""
    if listing.empty:
        return None
    columns = (
        blocks.Column("Mitra dan dokumen", width=0.57),
        blocks.Column("Hambatan", width=0.27),
        blocks.Column("Tindak lanjut", width=0.16),
    )
    rows = [
        blocks.Row(
            (
                (blocks.Line(r.partner, bold=True), blocks.Line(validity.document_line(r), tone="muted")),
                ", ".join(words.mapping("labels", "short")[f"obstacle.{o}"] for o in r.obstacles),
                {VAGUE: "tidak jelas", NONE: "tertulis tidak ada"}.get(r.answer, "tidak diisi"),
            )
        )
        for r in listing.head(MOST_ROWS).itertuples()
    ]
    note = f"n = {words.number(len(listing))} dokumen. Untuk lingkungan KPU. "
    if len(listing) > MOST_ROWS:
        note += f"Ditampilkan {MOST_ROWS} yang pertama dalam register. "
    return blocks.Table(
        "Hambatan tanpa tindak lanjut yang jelas", columns, tuple(rows), note + seen.source_note()
    )


def _obstacles(seen: view.View) -> pd.DataFrame:
    told = seen.register.obstacles[["agreement_id", "obstacle"]].astype({"obstacle": object})
    return told[told["obstacle"].ne(obstacles.NONE)]
