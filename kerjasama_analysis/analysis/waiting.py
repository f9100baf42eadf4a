"""How long a memorandum waits for the agreement that carries it out.

A memorandum (nota kesepahaman, kesepakatan bersama) counts as followed when an implementing agreement (PKS) names it
as its parent, or when the same office and partner signed one while it ran. Those still waiting are not failures:
they are counted up to the evaluation date (right-censored), as Kaplan and Meier (1958) do.
"""

import warnings

import pandas as pd

from kerjasama_analysis import blocks, words
from kerjasama_analysis.analysis import memory, validity, view

MEMORANDA = ("NK", "KB")
MONTH_DAYS = 365.25 / 12
ENOUGH_FOR_A_CURVE = 10
STILL_WAITING = 5
MOST_ROWS = 20


@memory.remembered
def list_memoranda(seen: view.View) -> pd.DataFrame:
    """Return one row per signed memorandum: its partner, when it was signed, the first PKS after it, and days.

    `days` runs to the PKS where `followed`, else to the evaluation date; it is missing where a date is.
    Memoranda signed after the date, drafts, and PKS without signature are left out.
    """
    agreements = validity.with_status(seen)
    signed = agreements["signed_on"].fillna(agreements["starts_on"])
    agreements = agreements.assign(signed=signed, partner_type=_types(seen, agreements))
    agreements = agreements[agreements["status"].ne("draf") & ~(signed > seen.as_of)]
    memoranda = agreements[agreements["kind"].isin(MEMORANDA)]
    first = _first_followers(memoranda, agreements[agreements["kind"].eq("PKS")], seen)
    followed = memoranda["agreement_id"].map(lambda i: i in first)
    pks = memoranda["agreement_id"].map(lambda i: first.get(i, (None, pd.NaT))[0])
    when = pd.to_datetime(memoranda["agreement_id"].map(lambda i: first.get(i, (None, pd.NaT))[1]))
    until = when.where(followed, seen.as_of)
    found = memoranda.assign(
        followed=followed.astype(bool),
        pks_id=pks,
        days=(until - memoranda["signed"]).dt.days,
        agreement_ids=[
            view.ids(i for i in pair if isinstance(i, str))
            for pair in zip(memoranda["agreement_id"], pks, strict=True)
        ],
    )
    kept = ["agreement_id", "office", "partner", "partner_type", "kind", "number_own", "title", "signed"]
    kept += ["status", "followed", "pks_id", "days", "agreement_ids"]
    return found[kept].sort_values(["signed", "agreement_id"]).reset_index(drop=True)


def list_waiting(memoranda: pd.DataFrame) -> pd.DataFrame:
    """Return the memoranda without PKS, the oldest first, undated ones last."""
    return memoranda[~memoranda["followed"]].sort_values(["signed", "agreement_id"]).reset_index(drop=True)


def count_by_type(memoranda: pd.DataFrame) -> pd.DataFrame:
    """Return memoranda and those still waiting by partner type, the largest group first, `lainnya` last."""
    rows = [
        (kind, len(group), int((~group["followed"]).sum()), view.ids(group["agreement_id"]))
        for kind, group in memoranda.groupby("partner_type", sort=False, dropna=False)
    ]
    table = pd.DataFrame(rows, columns=["partner_type", "memoranda", "waiting", "agreement_ids"])
    last = table["partner_type"].isin(["lainnya", ""])
    order = table.assign(last=last).sort_values(
        ["last", "memoranda", "partner_type"], ascending=[True, False, True]
    )
    return order.drop(columns="last").reset_index(drop=True)


def estimate_waiting(memoranda: pd.DataFrame) -> pd.DataFrame:
    """Return the Kaplan-Meier share still waiting after each time: months, share, low, high (95 %), waiting, agreement_ids.

    The first row is month 0; rows end where fewer than five still wait, since a step there rests on too few.
    agreement_ids are the memoranda whose wait ended, or was cut by the evaluation date, at that time.
    """
    from scipy import stats  # a third of a second, only for those who draw the curve

    known = memoranda[memoranda["days"].notna() & memoranda["days"].ge(0)]
    days, followed = known["days"].astype(float), known["followed"]
    curve = stats.ecdf(stats.CensoredData(uncensored=days[followed], right=days[~followed])).sf
    with (
        warnings.catch_warnings()
    ):  # the interval is undefined at shares of 0 and 1, which is filled in below
        warnings.simplefilter("ignore", RuntimeWarning)
        band = curve.confidence_interval(method="log-log")
    at = curve.quantiles
    table = pd.DataFrame(
        {
            "months": at / MONTH_DAYS,
            "share": curve.probabilities,
            "low": band.low.probabilities,
            "high": band.high.probabilities,
            "waiting": [int((days >= day).sum()) for day in at],
            "agreement_ids": pd.Series(
                known["agreement_id"].groupby(days).agg(view.ids).reindex(at).to_list()
            ),
        }
    )
    table["low"] = table["low"].fillna(table["share"])
    table["high"] = table["high"].fillna(table["share"])
    all_wait = {"months": [0.0], "share": [1.0], "low": [1.0], "high": [1.0], "waiting": [len(known)]}
    start = pd.DataFrame({**all_wait, "agreement_ids": [()]})
    kept = table[table["waiting"] >= STILL_WAITING]
    return pd.concat([start, kept], ignore_index=True)


def bears_curve(memoranda: pd.DataFrame) -> bool:
    """Return whether there are enough dated memoranda, and at least one followed, for a curve to say something."""
    dated = memoranda[memoranda["days"].notna() & memoranda["days"].ge(0)]
    return len(dated) >= ENOUGH_FOR_A_CURVE and bool(dated["followed"].any())


def share_at(curve: pd.DataFrame, months: float) -> pd.Series | None:
    """Return the row of the curve that holds after `months`; None where the curve ends before."""
    if curve.empty or curve["months"].max() < months:
        return None
    return curve[curve["months"] <= months].iloc[-1]


def share_words(share: float) -> str:
    """Return a share in whole per cent; one that only rounds to all or none is said to be less or more.

    >>> share_words(0.574), share_words(0.999), share_words(0.001), share_words(1.0)
    ('57%', 'lebih dari 99%', 'kurang dari 1%', '100%')
    """
    if 0.99 < share < 1:
        return "lebih dari 99%"
    if 0 < share < 0.01:
        return "kurang dari 1%"
    return words.percent(share * 100, 100, 0)


def waiting_finding(memoranda: pd.DataFrame, seen: view.View) -> str:
    """Return the title: the share after a year where the curve bears it, else the count."""
    total, waiting = len(memoranda), int((~memoranda["followed"]).sum())
    if not total:
        return f"Tidak ada nota kesepahaman yang ditandatangani sampai {seen.date}"
    if total == 1:
        told = "belum" if waiting else "sudah"
        return f"Satu-satunya nota kesepahaman {told} disusul perjanjian kerja sama"
    if total == waiting:
        return f"Belum satu pun dari {words.spelled(total)} nota kesepahaman disusul perjanjian kerja sama"
    if bears_curve(memoranda) and (year := share_at(estimate_waiting(memoranda), 12)) is not None:
        share = share_words(year["share"])
        return f"Setahun setelah nota kesepahaman, {share} belum disusul perjanjian kerja sama"
    if not waiting:
        return f"Seluruh {words.spelled(total)} nota kesepahaman sudah disusul perjanjian kerja sama"
    return f"{view.amount(waiting)} dari {words.spelled(total)} nota kesepahaman belum disusul PKS"


def tell_waiting(memoranda: pd.DataFrame, seen: view.View) -> blocks.Prose:
    """Return how many memoranda wait for a PKS, and the oldest of them."""
    total, waiting = len(memoranda), list_waiting(memoranda)
    if not total or total == 1 or not len(waiting):
        return blocks.Prose(f"{waiting_finding(memoranda, seen)}.")
    told = (
        f"Dari {words.number(total)} nota kesepahaman dan kesepakatan bersama yang sudah ditandatangani, "
        f"{words.number(len(waiting))}"
    )
    share = words.percent(len(waiting), total)
    told += f" ({share})" if share else ""
    told += " belum disusul perjanjian kerja sama (PKS)."
    if len(waiting) == total:
        told = f"{waiting_finding(memoranda, seen)} (PKS)."
    dated = waiting[waiting["signed"].notna()]
    if len(dated):
        oldest = dated.iloc[0]
        told += (
            f" Yang tertua, dengan {oldest['partner']}, menunggu sejak {words.long_date(oldest['signed'])}."
        )
    return blocks.Prose(told)


def table_waiting(memoranda: pd.DataFrame, seen: view.View) -> blocks.Table | None:
    """Return the oldest memoranda without PKS as a table of at most 20 rows; None where none waits."""
    waiting = list_waiting(memoranda)
    if waiting.empty:
        return None
    shown = waiting.head(MOST_ROWS)
    columns = (
        blocks.Column("Mitra dan dokumen", width=0.52),
        blocks.Column("Keadaan", width=0.22),
        blocks.Column("Ditandatangani", "right", 0.14),
        blocks.Column("Menunggu", "right", 0.12),
    )
    rows = [
        blocks.Row(
            (
                (blocks.Line(row.partner, bold=True), blocks.Line(validity.document_line(row), tone="muted")),
                blocks.Line(words.label("status", row.status), swatch=row.status),
                words.short_date(row.signed) if pd.notna(row.signed) else "–",
                f"{words.number(row.days)} hari" if pd.notna(row.days) else "–",
            )
        )
        for row in shown.itertuples()
    ]
    note = f"n = {words.number(len(waiting))} nota kesepahaman dan kesepakatan bersama tanpa PKS. "
    if len(waiting) > len(shown):
        note += f"Ditampilkan {len(shown)} yang tertua. "
    return blocks.Table("Nota kesepahaman tertua tanpa PKS", columns, tuple(rows), note + seen.source_note())


def table_types(memoranda: pd.DataFrame, seen: view.View) -> blocks.Table | None:
    """Return memoranda by partner type: how many, how many wait for a PKS, and what share; None without memoranda."""
    if memoranda.empty:
        return None
    table = count_by_type(memoranda)
    heads = ("Nota kesepahaman", "Belum disusul PKS", "Persen")
    columns = (blocks.Column("Kelompok mitra"), *(blocks.Column(h, "right") for h in heads))
    told = [(words.label("partner_type", r.partner_type), r.memoranda, r.waiting) for r in table.itertuples()]
    rows = [blocks.Row((name, *_numbers(total, left))) for name, total, left in told]
    sums = int(table["memoranda"].sum()), int(table["waiting"].sum())
    rows.append(blocks.total(["Jumlah", *_numbers(*sums)]))
    note = "Kelompok menurut mitra pertama; tanpa persen bila kurang dari 5. "
    if left := int(seen.agreements["kind"].isin(MEMORANDA).sum()) - len(memoranda):
        note += f"Tidak dihitung: {words.spelled(left)} yang masih draf atau bertanggal sesudah {seen.date}. "
    caption = "Nota kesepahaman tanpa PKS menurut kelompok mitra"
    return blocks.Table(caption, columns, tuple(rows), note + seen.source_note())


def _numbers(total: int, left: int) -> tuple[str, str, str]:
    return words.number(total), words.number(left) if left else "–", words.percent(left, total) or "–"


def _types(seen: view.View, agreements: pd.DataFrame) -> pd.Series:
    """Return the partner type of each agreement, that of its first partner; empty where none was read."""
    parties = seen.register.parties
    first = parties.assign(type=view.partner_types(parties)).drop_duplicates("agreement_id")
    types = first.set_index("agreement_id")["type"].dropna().to_dict()
    return agreements["agreement_id"].map(lambda i: types.get(i, "")).astype(object)


def _first_followers(memoranda: pd.DataFrame, agreements: pd.DataFrame, seen: view.View) -> dict[str, tuple]:
    """Return memorandum id -> (id, signing date) of the first PKS that follows it."""
    parties = seen.register.parties
    keys = parties.assign(key=view.partner_keys(parties)).groupby("agreement_id")["key"].agg(set)
    by_parent: dict[str, list] = {}
    by_partner: dict[tuple, list] = {}
    for row in agreements.itertuples():
        if isinstance(row.parent_id, str):
            by_parent.setdefault(row.parent_id, []).append(row)
            continue
        for key in keys.get(row.agreement_id, ()):
            by_partner.setdefault((row.office, key), []).append(row)
    found = {}
    for memo in memoranda.itertuples():
        near = [r for key in keys.get(memo.agreement_id, ()) for r in by_partner.get((memo.office, key), ())]
        rows = by_parent.get(memo.agreement_id, []) + [r for r in near if _while_it_ran(memo, r)]
        if rows:
            first = min(rows, key=lambda r: (pd.isna(r.signed), r.signed, r.agreement_id))
            found[memo.agreement_id] = (first.agreement_id, first.signed)
    return found


def _while_it_ran(memo, row) -> bool:
    if pd.isna(memo.signed) or pd.isna(row.signed) or row.signed < memo.signed:
        return False
    return pd.isna(memo.ends_on) or row.signed <= memo.ends_on
