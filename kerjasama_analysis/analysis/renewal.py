"""What to do with each document that ended or is about to: a proposal, the rule that made it, room for the decision.

The first rule of `renewal_rules.csv` that holds makes the proposal; its words and its choice can be changed there. The
last column stays empty: the meeting decides. An addendum follows its parent and gets no row.
"""

import pandas as pd

from kerjasama_analysis import blocks, words
from kerjasama_analysis.analysis import practice, validity, view, waiting

DUE = ("akan_berakhir", "proses_perpanjangan", "berakhir")
CHOICES = ("perpanjang", "naikkan ke PKS", "gabung", "adendum", "akhiri", "")
EXTENDED_BY_ADDENDUM = ("PKS", "IA")
MOST_ROWS = 40


def list_choices(seen: view.View) -> pd.DataFrame:
    """Return the documents that ended or end within the lead time with choice, rule, reason and an empty `decision`.

    Those still in force come first, the nearest end on top; then the ended ones, the latest on top.
    """
    found = validity.with_status(seen)
    found = found[found["status"].isin(DUE) & found["kind"].astype(object).ne("ADENDUM")]
    told = [_rule(row, facts) for row, facts in zip(found.itertuples(), _facts(found, seen), strict=True)]
    rules = {row["key"]: row for row in words.table("renewal_rules")}
    past = found["ends_on"].lt(seen.as_of)
    found = found.assign(
        rule=[key for key, _ in told],
        choice=[rules[key]["choice"] for key, _ in told],
        reason=[rules[key]["reason"].format(other=other) for key, other in told],
        decision="",
        past=past,
        near=(found["ends_on"] - seen.as_of).dt.days.abs(),
        agreement_ids=[(i,) for i in found["agreement_id"]],
    ).sort_values(["past", "near", "agreement_id"])
    kept = ["agreement_id", "office", "partner", "kind", "number_own", "title", "ends_on", "status"]
    return found[[*kept, "choice", "rule", "reason", "decision", "agreement_ids"]].reset_index(drop=True)


def count_choices(listing: pd.DataFrame) -> pd.DataFrame:
    """Return documents by proposal in the order of `CHOICES`: choice, documents, agreement_ids; "" proposes nothing."""
    held = [view.ids(listing.loc[listing["choice"].eq(choice), "agreement_id"]) for choice in CHOICES]
    return pd.DataFrame({"choice": CHOICES, "documents": [len(h) for h in held], "agreement_ids": held})


def tell_choices(listing: pd.DataFrame, seen: view.View) -> blocks.Prose:
    """Return how many documents wait for a decision and what the rules propose for them."""
    if listing.empty:
        return blocks.Prose(f"Pada {seen.date} tidak ada dokumen yang menunggu keputusan perpanjangan.")
    count = count_choices(listing)
    parts = [
        f"{r.choice or 'belum dapat diusulkan'} ({words.number(r.documents)})"
        for r in count.itertuples()
        if r.documents
    ]
    told = f"{view.amount(len(listing))} dokumen sudah berakhir atau berakhir sampai {words.long_date(seen.horizon)}. "
    return blocks.Prose(f"{told}Usulan menurut aturan: {words.enumerate_words(parts)}.")


def table_choices(listing: pd.DataFrame, seen: view.View) -> blocks.Table | None:
    """Return the proposals by rule with an empty column for the decision, at most 40; None where none waits.

    A rule and its proposal head their documents, so that a meeting may decide on several at once.
    """
    if listing.empty:
        return None
    columns = (
        blocks.Column("Mitra dan dokumen", width=0.66),
        blocks.Column("Berakhir", "right", 0.12),
        blocks.Column("Keputusan rapat", width=0.22),
    )
    shown, rows = listing.head(MOST_ROWS), []
    for rule in sorted(words.table("renewal_rules"), key=lambda rule: CHOICES.index(rule["choice"])):
        group = shown[shown["rule"].eq(rule["key"])]
        if len(group):
            whole = int(listing["rule"].eq(rule["key"]).sum())
            rows.append(blocks.Row((_heading(rule, len(group), whole),), "group"))
            rows += [_row_of(r, _general(rule)) for r in group.itertuples()]
    note = f"n = {words.number(len(listing))} dokumen. Usulan disusun oleh aturan dari isi register; yang memutuskan "
    note += "rapat. Untuk lingkungan KPU. "
    if len(listing) > MOST_ROWS:
        note += f"Ditampilkan {MOST_ROWS} yang terdekat. "
    caption = f"Dokumen yang menunggu keputusan, {seen.date}"
    return blocks.Table(caption, columns, tuple(rows), note + seen.source_note())


def _heading(rule: dict, shown: int, whole: int) -> str:
    choice = f"{rule['choice'][:1].upper()}{rule['choice'][1:]}" or "Belum dapat diusulkan"
    reason = _general(rule).rstrip(".")
    of = f"{words.number(shown)} dari " if shown < whole else ""
    return f"{choice} · {reason[:1].lower()}{reason[1:]} · {of}{words.number(whole)} dokumen"


def _general(rule: dict) -> str:
    """Return the reason of a rule as it holds for all its documents.

    >>> _general({"reason": "Mitra yang sama memiliki dokumen lain yang berlaku {other}."})
    'Mitra yang sama memiliki dokumen lain yang berlaku.'
    """
    return rule["reason"].format(other="").replace(" .", ".")


def _row_of(r, general: str) -> blocks.Row:
    document = (blocks.Line(r.partner, bold=True), blocks.Line(validity.document_line(r), tone="muted"))
    if r.reason != general:
        document = (*document, blocks.Line(r.reason))
    return blocks.Row((document, words.short_date(r.ends_on), r.decision))


def _facts(found: pd.DataFrame, seen: view.View) -> list[dict]:
    """Return for each document what the rules ask: followed, ending noted, ended, and others of partner and kind."""
    memoranda = waiting.list_memoranda(seen)
    followed = set(memoranda.loc[memoranda["followed"], "agreement_id"])
    told = seen.register.follow_ups
    closing = set(told.loc[told["follow_up"].astype(object).eq("akhiri_gabung"), "agreement_id"])
    peers = _peers(seen)
    return [
        {
            "followed": row.agreement_id in followed,
            "closing": row.agreement_id in closing,
            "ended": row.ends_on < seen.as_of,
            "peers": [p for p in peers.get(row.agreement_id, ()) if p.agreement_id != row.agreement_id],
        }
        for row in found.itertuples()
    ]


def _peers(seen: view.View) -> dict[str, list]:
    """Return agreement_id -> the documents in force of the same office, kind and partner, itself among them."""
    agreements = validity.with_status(seen)
    valid = validity.is_in_force(agreements, seen.as_of)
    rows = {row.agreement_id: row for row in agreements.assign(valid=valid).itertuples()}
    parties = seen.register.parties.assign(key=view.partner_keys(seen.register.parties))
    held: dict[tuple, list] = {}
    places: dict[str, list[tuple]] = {}
    for agreement_id, key in zip(parties["agreement_id"], parties["key"], strict=True):
        row = rows[agreement_id]
        if not isinstance(key, str) or not isinstance(row.kind, str):
            continue
        place = (row.office, row.kind, key)
        places.setdefault(agreement_id, []).append(place)
        if row.valid:
            held.setdefault(place, []).append(row)
    return {i: [row for place in found for row in held.get(place, ())] for i, found in places.items()}


def _rule(row, facts: dict) -> tuple[str, str]:
    """Return the key of the first rule that holds, and the last day of the other document where it speaks of one."""
    running = row.implementation in practice.RUNNING
    later = [p for p in facts["peers"] if pd.isna(p.ends_on) or p.ends_on > row.ends_on]
    if facts["closing"]:
        return "akhiri_register", ""
    if later and facts["ended"]:
        return "digantikan", ""
    if later:
        last = max(later, key=lambda p: (pd.isna(p.ends_on), p.ends_on))
        return "rangkap", f"sampai {words.long_date(last.ends_on)}" if pd.notna(
            last.ends_on
        ) else "tanpa batas waktu"
    if row.implementation in practice.RESTING:
        return "tidak_berjalan", ""
    if running and row.kind in waiting.MEMORANDA and not facts["followed"]:
        return "belum_pks", ""
    if running and row.kind in EXTENDED_BY_ADDENDUM and not facts["ended"]:
        return "belum_lewat", ""
    if running:
        return "berjalan", ""
    return ("diproses" if row.status == "proses_perpanjangan" else "tidak_diisi"), ""
