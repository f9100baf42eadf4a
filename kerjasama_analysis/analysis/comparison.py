"""What became of the documents of an earlier register: their states then and now, what is new, what is gone.

Only documents found in both registers are compared, each register on its own date. The pairs rest on the identity
that cleaning gives (office, kind and number), then on the number alone, then on partner, kind and start; a pair that
two documents could claim is no pair. Which change is better or worse stands in `transitions.csv`.
"""

from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from kerjasama_analysis import frames, words
from kerjasama_analysis.analysis import validity, view
from kerjasama_analysis.analysis.swatches import STATES

GONE, NEW = "tidak_ditemukan", "baru"
BETTER, WORSE, TIME, SAME = "membaik", "memburuk", "waktu", "tetap"


@dataclass(frozen=True)
class Comparison:
    """Two registers of one office side by side: the views, and the documents found in both.

    `pairs` holds earlier_id and agreement_id; `dated_by` says how the earlier date is known: `register` (written in
    it), `signed` (its last signature, since it cannot be older), or `none`.
    """

    earlier: view.View
    now: view.View
    pairs: pd.DataFrame
    dated_by: str


def open_comparison(data: str | Path, now: view.View) -> Comparison | None:
    """Return the comparison with the frames in folder `data`; None where none were ever put there."""
    try:
        register = frames.read_frames(data)
    except frames.FramesMissing:
        return None
    return compare(register, now)


def compare(register: frames.Register, now: view.View) -> Comparison | None:
    """Return the comparison of an earlier register with a view; None where it tells nothing of the view's office."""
    looked = view.open_view(register, office=now.office, scope=now.scope, as_of=now.as_of)
    if looked.agreements.empty:
        return None
    date, dated_by = date_of(looked)
    earlier = view.open_view(
        register, office=now.office, scope=now.scope, as_of=date, lead_time_months=now.lead_time_months
    )
    return Comparison(earlier, now, match_agreements(earlier, now), dated_by)


def date_of(seen: view.View) -> tuple[pd.Timestamp, str]:
    """Return the date of a register and how it is known: the last date its tables name, else its last signature."""
    named = seen.everything.tables.loc[
        seen.everything.tables["source_file"].isin(seen.agreements["source_file"]), "register_date"
    ].dropna()
    if len(named):
        return named.max(), "register"
    signed = seen.agreements["signed_on"].fillna(seen.agreements["starts_on"]).dropna()
    signed = signed[signed <= seen.as_of]
    return (signed.max(), "signed") if len(signed) else (seen.as_of, "none")


def match_agreements(earlier: view.View, now: view.View) -> pd.DataFrame:
    """Return earlier_id, agreement_id of the documents found in both; no document is in two pairs."""
    left, right = _keys(earlier), _keys(now)
    found: list[pd.DataFrame] = []
    for key in ("agreement_id", "number", "partner"):
        one = left[left[key].notna() & ~left[key].duplicated(keep=False)]
        other = right[right[key].notna() & ~right[key].duplicated(keep=False)]
        both = one[["id", key]].merge(other[["id", key]], on=key, suffixes=("_then", "_now"))
        found.append(both[["id_then", "id_now"]])
        left, right = left[~left["id"].isin(both["id_then"])], right[~right["id"].isin(both["id_now"])]
    pairs = pd.concat(found, ignore_index=True)
    return pairs.set_axis(["earlier_id", "agreement_id"], axis=1).sort_values(
        "agreement_id", ignore_index=True
    )


def list_transitions(told: Comparison | None) -> pd.DataFrame:
    """Return one row a document of either register: then, now, direction, the ids, what it is called.

    None without an earlier register gives no rows. `then` is `baru` for what only today's register holds, `now` is
    `tidak_ditemukan` for what only the earlier one did; neither has a direction.
    """
    if told is None:
        return pd.DataFrame(columns=["then", "now", "direction", "ends_on", "agreement_id", "agreement_ids"])
    then, now = validity.with_status(told.earlier), validity.with_status(told.now)
    before = then.set_index("agreement_id")["status"].astype(object)
    earlier = told.pairs.set_index("agreement_id")["earlier_id"]
    here = now.assign(earlier_id=now["agreement_id"].map(earlier), now=now["status"].astype(object))
    here["then"] = here["earlier_id"].map(before).fillna(NEW)
    gone = then[~then["agreement_id"].isin(told.pairs["earlier_id"])]
    gone = gone.assign(earlier_id=gone["agreement_id"], then=gone["status"].astype(object), now=GONE)
    kept = ["agreement_id", "earlier_id", "office", "partner", "kind", "number_own", "title", "ends_on"]
    rows = pd.concat([here[[*kept, "then", "now"]], gone[[*kept, "then", "now"]]], ignore_index=True)
    rows["direction"] = [direction_of(a, b) for a, b in zip(rows["then"], rows["now"], strict=True)]
    rows["agreement_ids"] = [(i,) for i in rows["agreement_id"]]
    return rows


def direction_of(then: str, now: str) -> str:
    """Return whether a change is `membaik`, `memburuk`, due to `waktu`, or `tetap`; "" for new and gone documents.

    >>> direction_of("berlaku", "akan_berakhir"), direction_of("berakhir", "berlaku"), direction_of("baru", "draf")
    ('waktu', 'membaik', '')
    """
    return words.mapping("transitions", "direction").get(f"{then}.{now}", "")


def count_transitions(rows: pd.DataFrame) -> pd.DataFrame:
    """Return then x now: documents, direction, agreement_ids; only pairs of states that occur."""
    states = [*STATES, NEW, GONE]
    found = []
    for (then, now), group in rows.groupby(["then", "now"], sort=False):
        ids = view.ids(group["agreement_id"])
        found.append((then, now, len(group), direction_of(then, now), ids))
    table = pd.DataFrame(found, columns=["then", "now", "documents", "direction", "agreement_ids"])
    order = table.assign(a=table["then"].map(states.index), b=table["now"].map(states.index))
    return order.sort_values(["a", "b"]).drop(columns=["a", "b"]).reset_index(drop=True)


def count_directions(table: pd.DataFrame) -> dict[str, int]:
    """Return documents by direction, and `baru`, `tidak_ditemukan`, `cocok` (found in both)."""
    counts = {
        d: int(table.loc[table["direction"].eq(d), "documents"].sum()) for d in (BETTER, WORSE, TIME, SAME)
    }
    new = int(table.loc[table["then"].eq(NEW), "documents"].sum())
    gone = int(table.loc[table["now"].eq(GONE), "documents"].sum())
    return {**counts, NEW: new, GONE: gone, "cocok": sum(counts.values())}


def count_obstacles(told: Comparison | None) -> pd.DataFrame:
    """Return obstacle with documents where it persists, is resolved, or is new, among those that answered twice.

    A document answered where its obstacle column holds anything, "tidak ada" too: a cell left blank resolves nothing.
    `asked` is how many documents answered both times. The earlier register is coded as its frames are; `kerjasama
    compare` cleans it anew, with today's words.
    """
    if told is None:
        return pd.DataFrame()
    then, now = _obstacles(told.earlier), _obstacles(told.now)
    pairs = told.pairs[told.pairs["earlier_id"].isin(then.index) & told.pairs["agreement_id"].isin(now.index)]
    rows = []
    for obstacle in (slug for slug in frames.OBSTACLES if slug != "tidak_ada"):
        before = pairs["earlier_id"].map(lambda i, o=obstacle: o in then[i]).astype(bool)
        after = pairs["agreement_id"].map(lambda i, o=obstacle: o in now[i]).astype(bool)
        held = [
            view.ids(pairs.loc[m, "agreement_id"]) for m in (before & after, before & ~after, ~before & after)
        ]
        if any(held):
            counts = [len(ids) for ids in held]
            rows.append((obstacle, *counts, len(pairs), *held, view.ids(i for ids in held for i in ids)))
    columns = ["obstacle", "persistent", "resolved", "new", "asked"]
    columns += ["persistent_ids", "resolved_ids", "new_ids", "agreement_ids"]
    table = pd.DataFrame(rows, columns=columns)
    return table.sort_values(["persistent", "new"], ascending=False, kind="stable").reset_index(drop=True)


def is_coded_alike(told: Comparison) -> bool:
    """Return whether both registers were coded with the same words: else an obstacle may differ only by its coding."""
    then, now = (seen.everything.origin.get("vocabulary") for seen in (told.earlier, told.now))
    return then == now


def _keys(seen: view.View) -> pd.DataFrame:
    """Return one row a document with the three keys it may be found by; each is missing where it says too little."""
    rows, parties = seen.agreements, seen.register.parties
    keys = parties[["agreement_id"]].assign(key=view.partner_keys(parties)).dropna().drop_duplicates()
    partners = keys.sort_values("key").groupby("agreement_id")["key"].agg("|".join)
    names = rows["agreement_id"].map(partners.to_dict())
    office, kind = rows["office"].fillna("").astype(object), rows["kind"].astype(object).fillna("")
    number = rows["number_own"].str.lower().str.replace(r"[^0-9a-z]+", "", regex=True).astype(object)
    starts = rows["starts_on"].fillna(rows["signed_on"])
    day = starts.dt.strftime("%Y-%m-%d").astype(object)
    sure = names.notna() & names.ne("") & starts.notna()
    return pd.DataFrame(
        {
            "id": rows["agreement_id"].astype(object),
            "agreement_id": rows["agreement_id"].astype(object),
            "number": (office + "|" + number).where(number.notna() & number.ne(""), None),
            "partner": (office + "|" + kind + "|" + names.astype(object) + "|" + day).where(sure, None),
        }
    )


def _obstacles(seen: view.View) -> pd.Series:
    told = seen.register.obstacles.astype({"obstacle": object})
    return told.groupby("agreement_id")["obstacle"].agg(set)
