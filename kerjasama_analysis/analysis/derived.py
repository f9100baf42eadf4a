"""Did the offices below follow a memorandum with a PKS of their own, and after how many days?

An office followed where one of its PKS names the memorandum as its parent, or was signed with the same partner while
the memorandum ran. Silent offices are neither: their share is told as best and worst case. An office counts only if it
existed when the memorandum was signed (`office_dates.csv`).
"""

import pandas as pd

from kerjasama_analysis import blocks, words
from kerjasama_analysis.analysis import cascade, view, waiting

STATES = ("pks", "belum", "tidak_melapor", "belum_ada")
MOST_ROWS = 20


def list_followers(seen: view.View) -> pd.DataFrame:
    """Return memorandum x office below: state, days to its PKS, pks_id, agreement_ids; no rows where none is below.

    `state` is `pks`, `belum` (it reported, without such a PKS), `tidak_melapor`, or `belum_ada` (founded later).
    """
    columns = ["agreement_id", "partner", "signed", "office", "state", "days", "pks_id", "agreement_ids"]
    reports = cascade.count_reports(seen)
    memoranda = waiting.list_memoranda(seen)
    memoranda = memoranda[memoranda["office"].eq(seen.office) & memoranda["signed"].notna()]
    if reports.empty or memoranda.empty:
        return pd.DataFrame(columns=columns)
    silent = set(reports.loc[reports["state"].isin(["tidak_melapor", "belum_wajib"]), "office"])
    founded = words.mapping("office_dates", "exists_from")
    first = _first_followers(memoranda, seen)
    rows = []
    for memo in memoranda.itertuples():
        for office in reports["office"]:
            pks, signed = first.get((memo.agreement_id, office), (None, pd.NaT))
            young = pd.Timestamp(founded.get(office[:2], "1900-01-01")) > memo.signed
            state = "tidak_melapor" if office in silent else "belum"
            state = "pks" if pks else "belum_ada" if young else state
            ids = view.ids(i for i in (memo.agreement_id, pks) if i)
            days = (signed - memo.signed).days if pd.notna(signed) else None
            rows.append((memo.agreement_id, memo.partner, memo.signed, office, state, days, pks, ids))
    return pd.DataFrame(rows, columns=columns).astype({"days": "Int64"})


def count_followed(listing: pd.DataFrame) -> pd.DataFrame:
    """Return one row a memorandum, the most followed first: offices by state, n, median days, agreement_ids.

    `n` is the offices that existed. `least` is their share that followed if no silent office did, `most` if all did.
    """
    first = listing.drop_duplicates("agreement_id").set_index("agreement_id")[["partner", "signed"]]
    count = pd.crosstab(listing["agreement_id"], listing["state"]).reindex(first.index, columns=list(STATES))
    count = count.fillna(0).astype(int)
    followed = listing[listing["state"].eq("pks")]
    by_memo = followed.groupby("agreement_id")
    held = by_memo["pks_id"].agg(list).to_dict()
    n = count.sum(axis=1) - count["belum_ada"]
    median = followed["days"].astype(float).groupby(followed["agreement_id"]).median()
    table = pd.DataFrame({"partner": first["partner"], "signed": first["signed"], "n": n, **count})
    table["median_days"] = median.reindex(first.index)
    table["least"] = count["pks"] / n.where(n > 0)
    table["most"] = (count["pks"] + count["tidak_melapor"]) / n.where(n > 0)
    table["agreement_ids"] = [view.ids([i, *held.get(i, ())]) for i in first.index]
    table = table.reset_index()
    return table.sort_values(["pks", "signed"], ascending=[False, True], kind="stable").reset_index(drop=True)


def most_followed(listing: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of the memorandum that most offices followed; none where no one followed any."""
    table = count_followed(listing)
    if table.empty or not table["pks"].iloc[0]:
        return listing.iloc[:0]
    return listing[listing["agreement_id"].eq(table["agreement_id"].iloc[0])].reset_index(drop=True)


def tell_followed(listing: pd.DataFrame, seen: view.View) -> blocks.Prose | None:
    """Return how many memoranda were followed below, and the most followed with best and worst case; None below none."""
    if cascade.count_reports(seen).empty:
        return None
    table = count_followed(listing)
    if table.empty:
        return blocks.Prose(
            f"PKS turunan tidak tersedia: {seen.place} tidak memiliki nota kesepahaman yang bertanggal sampai {seen.date}."
        )
    followed = table[table["pks"].gt(0)]
    below = cascade.below_words(seen)
    if followed.empty:
        of = f"satu pun dari {words.spelled(len(table))}" if len(table) > 1 else "satu-satunya"
        return blocks.Prose(
            f"Belum ada {below} yang tercatat menindaklanjuti {of} nota kesepahaman dengan PKS."
        )
    r = followed.iloc[0]
    told = f"Dari {words.number(len(table))} nota kesepahaman, {words.spelled(len(followed))} sudah ditindaklanjuti {below} "
    told += "dengan PKS. "
    told += "Yang paling banyak ditindaklanjuti" if len(followed) > 1 else "Nota kesepahaman itu"
    told += f", dengan {r['partner']}, disusul PKS oleh {words.spelled(r['pks'])} dari {words.number(r['n'])} {below}"
    if pd.notna(r["median_days"]):
        days = words.number(r["median_days"])
        told += f", setelah {days} hari" if r["pks"] == 1 else f", separuhnya dalam {days} hari"
    if r["tidak_melapor"]:
        most = words.number(r["pks"] + r["tidak_melapor"])
        told += f"; paling banyak {most} bila semua yang tidak melapor ternyata sudah"
    return blocks.Prose(f"{told}.")


def table_followed(listing: pd.DataFrame, seen: view.View) -> blocks.Table | None:
    """Return the memoranda that were followed, with median days and best and worst case; None where none was."""
    table = count_followed(listing)
    table = table[table["pks"].gt(0)]
    if table.empty:
        return None
    heads = ("Ada PKS", "Belum", "Tidak melapor", "Median hari", "Bagian")
    columns = (
        blocks.Column("Nota kesepahaman dengan", width=0.36),
        *(blocks.Column(h, "right") for h in heads),
    )
    rows = []
    for r in table.head(MOST_ROWS).itertuples():
        name = (blocks.Line(r.partner, bold=True), blocks.Line(words.long_date(r.signed), tone="muted"))
        days = words.number(r.median_days) if pd.notna(r.median_days) else "–"
        counts = (words.number(k) if k else "–" for k in (r.pks, r.belum, r.tidak_melapor))
        rows.append(blocks.Row((name, *counts, days, _bounds(r))))
    note = f"Bagian dari {cascade.below_words(seen)} yang ada pada tanggal penandatanganan: paling sedikit – paling banyak, "
    note += "bergantung pada yang tidak melapor. "
    if len(table) > MOST_ROWS:
        note += f"Ditampilkan {MOST_ROWS} yang paling banyak ditindaklanjuti. "
    caption = f"PKS turunan di {cascade.below_words(seen)}, {seen.date}"
    return blocks.Table(caption, columns, tuple(rows), note + seen.source_note())


def _bounds(r) -> str:
    least, most = (words.number(100 * share) for share in (r.least, r.most))
    if r.n < 5:
        return f"{words.number(r.pks)} dari {words.number(r.n)}"
    return f"{least}%" if least == most else f"{least}–{most}%"


def _first_followers(memoranda: pd.DataFrame, seen: view.View) -> dict[tuple, tuple]:
    """Return (memorandum, office) -> (id, signing date) of the office's first PKS under it."""
    whole = view.counted(seen.everything)
    rows = whole.agreements
    rows = rows.assign(signed=rows["signed_on"].fillna(rows["starts_on"]))
    rows = rows[rows["kind"].eq("PKS") & ~rows["signed"].gt(seen.as_of) & rows["office"].ne(seen.office)]
    rows = rows[rows["document_state"].astype(object).ne("draf")]
    parties = whole.parties.assign(key=view.partner_keys(whole.parties))
    keys = parties.groupby("agreement_id")["key"].agg(lambda held: set(held.dropna())).to_dict()
    ends = seen.agreements.set_index("agreement_id")["ends_on"]
    found: dict[tuple, tuple] = {}
    for pks in rows.sort_values(["signed", "agreement_id"]).itertuples():
        for memo in memoranda.itertuples():
            named = isinstance(pks.parent_id, str)
            same = pks.parent_id == memo.agreement_id
            if not named and keys.get(memo.agreement_id, set()) & keys.get(pks.agreement_id, set()):
                same = pd.notna(pks.signed) and memo.signed <= pks.signed
                same = same and not ends[memo.agreement_id] < pks.signed
            if same:
                found.setdefault((memo.agreement_id, pks.office), (pks.agreement_id, pks.signed))
    return found
