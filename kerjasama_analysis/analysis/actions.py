"""What the earlier evaluation left to be done, and what today's register says of the same documents.

A register has no list of actions. What it showed last time is found with the rules that make today's recommendations,
and followed document by document: settled, still open, or not to be known (not found again, or not filled in now).
Responsible and due are those that the rules proposed then.
"""

import pandas as pd

from kerjasama_analysis import blocks, words
from kerjasama_analysis.analysis import conclusions, follow_up, practice, renewal, validity, view, waiting
from kerjasama_analysis.analysis.comparison import Comparison

COLUMNS = ["key", "documents", "closed", "open", "unknown", "responsible", "due", "overdue", "agreement_ids"]
REPLACED = "digantikan"
NO_EARLIER = "tidak tersedia: belum ada register evaluasi sebelumnya."

Known = dict[str, bool]
"""agreement_id -> whether the finding still holds; what cannot be known is not in it."""


def list_actions(told: Comparison | None) -> pd.DataFrame:
    """Return one row a finding of last time: its documents then, how many are closed, open, unknown; whose, due, overdue.

    `closed` + `open` + `unknown` = `documents`; agreement_ids are those still open. Overdue: open past its due date.
    """
    if told is None:
        return pd.DataFrame(columns=COLUMNS)
    now_of = told.pairs.set_index("earlier_id")["agreement_id"].to_dict()
    measures, standing = conclusions.count_measures(told.earlier), _standing(told.now)
    rows = []
    for rule in words.table("recommendations"):
        measure = measures.get(rule["key"])
        if measure is None or rule["key"] not in standing or not measure.agreement_ids:
            continue
        held = [standing[rule["key"]].get(now_of.get(i, "")) for i in measure.agreement_ids]
        still = view.ids(now_of[i] for i, h in zip(measure.agreement_ids, held, strict=True) if h)
        due = _due(int(rule["months"] or 0), told.earlier)
        owner = rule["responsible" if told.now.office == view.NATIONAL else "responsible_below"]
        counts = held.count(False), held.count(True), held.count(None)
        late = bool(still) and due < told.now.as_of
        rows.append((rule["key"], len(held), *counts, owner, due, late, still))
    return pd.DataFrame(rows, columns=COLUMNS)


def tell_actions(table: pd.DataFrame, told: Comparison | None) -> blocks.Prose | None:
    """Return how many findings of last time are settled, open, and open past their date; None without last time."""
    if told is None:
        return None
    if table.empty:
        return blocks.Prose(
            f"Register keadaan {told.earlier.date} tidak memuat temuan yang perlu ditindaklanjuti."
        )
    documents, closed, still = (int(table[c].sum()) for c in ("documents", "closed", "open"))
    said = f"Register keadaan {told.earlier.date} memuat {words.spelled(documents)} temuan dari {words.spelled(len(table))} "
    said += f"jenis; menurut register sekarang {words.spelled(closed)} selesai dan {words.spelled(still)} masih terbuka"
    late = int(table.loc[table["overdue"], "open"].sum())
    among = "semuanya" if late == still else f"{words.spelled(late)} di antaranya"
    said += f", {among} melewati batas waktu" if late else ""
    unknown = int(table["unknown"].sum())
    said += f"; {words.spelled(unknown)} tidak dapat diketahui" if unknown else ""
    return blocks.Prose(f"{said}. Satu dokumen dapat memuat beberapa temuan.")


def table_actions(
    table: pd.DataFrame, told: Comparison | None, *, brief: bool = False
) -> blocks.Table | None:
    """Return the findings of last time with what became of them; `brief` for the chair's page; None where none was."""
    if told is None or table.empty:
        return None
    heads = ("Dokumen", "Selesai", "Terbuka", "Tidak diketahui")
    columns = (
        blocks.Column("Temuan lalu", width=0.26),
        *(blocks.Column(h, "right", w) for h, w in zip(heads, (0.075, 0.065, 0.07, 0.105), strict=True)),
        blocks.Column("Penanggung jawab", width=0.285),
        blocks.Column("Batas waktu", "right", 0.14),
    )
    rows = [blocks.Row(_cells(r)) for r in table.itertuples()]
    note = "Tidak diketahui: tidak ditemukan lagi, atau tidak diisi dalam register sekarang. Tebal merah: masih terbuka "
    note += "dan melewati batas waktu."
    if not brief:
        note += " Penanggung jawab dan batas waktu diusulkan oleh aturan yang sama dengan rekomendasi. "
        note += told.now.source_note()
    caption = f"Temuan pada {told.earlier.date} dan keadaannya pada {told.now.date}"
    return blocks.Table(caption, columns, tuple(rows), note)


def _cells(r) -> tuple[blocks.Cell, ...]:
    late = {"bold": True, "tone": "late"} if r.overdue else {}
    counts = [words.number(n) if n else blocks.Line("–", tone="muted") for n in (r.documents, r.closed)]
    still = blocks.Line(words.number(r.open), **late) if r.open else blocks.Line("–", tone="muted")
    unknown = words.number(r.unknown) if r.unknown else blocks.Line("–", tone="muted")
    label = words.label("action", r.key)
    return label, *counts, still, unknown, r.responsible, blocks.Line(words.short_date(r.due), **late)


def _standing(now: view.View) -> dict[str, Known]:
    """Return finding -> for each document of today's register that can be judged, whether the finding still holds."""
    found = validity.with_status(now)
    status = found.set_index("agreement_id")["status"].astype(object)
    memoranda = waiting.list_memoranda(now)
    states, replaced = status.to_dict(), _replaced(now)
    ended = {i: s in renewal.DUE and i not in replaced for i, s in states.items() if s != "tidak_diketahui"}
    waits = ~memoranda["followed"].astype(bool) & memoranda["status"].ne("dihentikan")
    return {
        **dict.fromkeys(("lewat_surat", "segera_berakhir", "berakhir"), ended),
        "tanpa_pks": dict(zip(memoranda["agreement_id"], waits.astype(bool), strict=True)),
        **_in_practice(now),
        "draf": {i: s == "draf" for i, s in states.items()},
        "tidak_diketahui": {i: s == "tidak_diketahui" for i, s in states.items()},
        "tanpa_tindak_lanjut": _without_follow_up(now),
    }


def _replaced(now: view.View) -> set[str]:
    """Return the ended documents in whose place a newer one of the same partner and kind is in force."""
    choices = renewal.list_choices(now)
    return set(choices.loc[choices["rule"].eq(REPLACED), "agreement_id"])


def _in_practice(now: view.View) -> dict[str, Known]:
    found = practice.list_practice(now)
    found = found[found["practice"].ne("tidak_diisi")]
    asleep = found["paper"].eq("berlaku") & found["practice"].eq("tidak_berjalan")
    bare = found["paper"].eq("tidak_berlaku") & found["practice"].eq("berjalan")
    return {
        key: dict(zip(found["agreement_id"], held.astype(bool), strict=True))
        for key, held in (("dorman", asleep), ("tanpa_dasar", bare))
    }


def _without_follow_up(now: view.View) -> Known:
    answers = follow_up.answer_by_agreement(now)
    without = set(follow_up.list_without(now)["agreement_id"])
    told = set(now.register.obstacles["agreement_id"])
    return {i: i in without for i in told if i in without or answers[i] != "tidak_ditanyakan"}


def _due(months: int, earlier: view.View) -> pd.Timestamp:
    """Return the date proposed then; without months it was each document's letter, so the end of the lead time."""
    return earlier.as_of + pd.DateOffset(months=months) if months else earlier.horizon
