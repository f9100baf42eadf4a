"""What hinders: how many partners and offices say so, and how sure their order is.

An obstacle counts once a partner, however often its documents repeat it, and once an office beside that: one office
that pastes a sentence into every row must not decide a national order. Shares have Wilson's 95 % interval (1927);
an order is claimed only where intervals do not overlap.
"""

import pandas as pd

from kerjasama_analysis import blocks, frames, words
from kerjasama_analysis.analysis import memory, view

NONE, OTHER = "tidak_ada", "lainnya"
NAMED = tuple(slug for slug in frames.OBSTACLES if slug != NONE)
ANSWERS = ("disebut", "tidak_ada", "tidak_diisi", "tidak_ditanyakan")
ENOUGH = 5
"""Below this many, counts only: no per cent, no order."""
MOST_LEADERS = 3
PASTED_SHARE, PASTED_LEAST, PASTED_OFFICES = 1 / 3, 3, 5


@memory.remembered
def list_mentions(seen: view.View) -> pd.DataFrame:
    """Return one row per partner, agreement and obstacle written (`tidak_ada` too): key, partner_type, office, obstacle."""
    told = seen.register.obstacles[["agreement_id", "obstacle"]].astype({"obstacle": object})
    found = list_partners(seen).merge(told, on="agreement_id")
    return found.drop_duplicates(["key", "agreement_id", "obstacle"]).reset_index(drop=True)


@memory.remembered
def list_partners(seen: view.View) -> pd.DataFrame:
    """Return one row per partner and agreement: agreement_id, office, key, partner_type; a faculty is its university."""
    parties = seen.register.parties
    rows = pd.DataFrame(
        {
            "agreement_id": parties["agreement_id"],
            "key": view.partner_keys(parties),
            "partner_type": view.partner_types(parties).fillna(OTHER),
        }
    )
    offices = seen.agreements[["agreement_id", "office"]]
    return rows[rows["key"].notna()].merge(offices, on="agreement_id")


def share_answers(seen: view.View) -> pd.DataFrame:
    """Return partners by what their documents answer: disebut, tidak_ada, tidak_diisi, tidak_ditanyakan; they add up.

    A partner stands in the first that holds for any of its documents: one obstacle outweighs a blank elsewhere.
    """
    answers = answer_by_partner(seen)
    found = list_partners(seen)
    rows = [
        (answer, int(held.sum()), view.ids(found.loc[found["key"].isin(held[held].index), "agreement_id"]))
        for answer in ANSWERS
        for held in [answers.eq(answer)]
    ]
    return pd.DataFrame(rows, columns=["answer", "partners", "agreement_ids"])


def answer_by_partner(seen: view.View) -> pd.Series:
    """Return partner key -> its answer."""
    found = list_partners(seen)
    told = list_mentions(seen)
    asked = seen.agreements.loc[frames.asked(seen.register, "obstacle").to_numpy(), "agreement_id"]
    keys = pd.Index(found["key"].unique())
    answers = pd.Series("tidak_ditanyakan", index=keys, dtype=object)
    answers[keys.isin(found.loc[found["agreement_id"].isin(asked), "key"])] = "tidak_diisi"
    answers[keys.isin(told.loc[told["obstacle"].eq(NONE), "key"])] = "tidak_ada"
    answers[keys.isin(told.loc[told["obstacle"].ne(NONE), "key"])] = "disebut"
    return answers


@memory.remembered
def count_obstacles(seen: view.View) -> pd.DataFrame:
    """Return obstacles by partners that name them, most first, `lainnya` last; zero where no one does.

    `partners` of `n` partners that filled the column in, with `share`, `low`, `high`; `offices` of `offices_n`;
    `most_from_one` is the largest number of those partners that one office brings; `documents`; agreement_ids.
    """
    told = list_mentions(seen)
    n, offices_n = told["key"].nunique(), told["office"].nunique()
    rows = []
    for order, obstacle in enumerate(NAMED):
        part = told[told["obstacle"].eq(obstacle)]
        partners, offices = part["key"].nunique(), part["office"].nunique()
        most = int(part.groupby("office")["key"].nunique().max()) if len(part) else 0
        ids = view.ids(part["agreement_id"])
        interval, between = wilson(partners, n), wilson(offices, offices_n)
        rows.append(
            (obstacle, partners, n, *interval, offices, offices_n, *between, most, len(ids), ids, order)
        )
    columns = ["obstacle", "partners", "n", "share", "low", "high", "offices", "offices_n", "office_share"]
    columns += ["office_low", "office_high", "most_from_one", "documents", "agreement_ids", "order"]
    table = pd.DataFrame(rows, columns=columns)
    table = table.assign(last=table["obstacle"].eq(OTHER)).sort_values(
        ["last", "partners", "order"], ascending=[True, False, True]
    )
    return table.drop(columns=["last", "order"]).reset_index(drop=True)


def count_by_type(seen: view.View) -> pd.DataFrame:
    """Return obstacle x partner type: partners, n (partners of the type that filled in), compared (n of 5 or more)."""
    told = list_mentions(seen)
    sizes = told.groupby("partner_type")["key"].nunique()
    rows = []
    for obstacle in NAMED:
        part = told[told["obstacle"].eq(obstacle)]
        for kind, n in sizes.items():
            group = part[part["partner_type"].eq(kind)]
            ids = view.ids(group["agreement_id"])
            rows.append((obstacle, kind, group["key"].nunique(), int(n), n >= ENOUGH, ids))
    columns = ["obstacle", "partner_type", "partners", "n", "compared", "agreement_ids"]
    return pd.DataFrame(rows, columns=columns)


def wilson(k: int, n: int, *, level: float = 0.95) -> tuple[float, float, float]:
    """Return share, low and high of Wilson's interval, 95 % unless told; all missing where n is 0.

    >>> [round(v, 3) for v in wilson(31, 74)]
    [0.419, 0.313, 0.533]
    """
    from scipy import stats  # a third of a second, only for those who ask for intervals

    if n == 0:
        return (float("nan"),) * 3
    interval = stats.binomtest(int(k), int(n)).proportion_ci(level, method="wilson")
    return k / n, float(interval.low), float(interval.high)


def named(table: pd.DataFrame) -> pd.DataFrame:
    """Return the obstacles that anyone names."""
    return table[table["partners"].gt(0)].reset_index(drop=True)


def leaders(table: pd.DataFrame) -> pd.DataFrame:
    """Return the first obstacle and all whose interval overlaps its own: none of these is surely the most frequent."""
    found = named(table)
    found = found[found["obstacle"].ne(OTHER)]
    return found[found["high"] >= found["low"].iloc[0]] if len(found) else found


def is_pasted(row) -> bool:
    """Return whether a third or more of the partners that name an obstacle come from one office of five or more."""
    several = row.offices_n >= PASTED_OFFICES and row.most_from_one >= PASTED_LEAST
    return bool(several and row.most_from_one >= PASTED_SHARE * row.partners)


def obstacles_finding(table: pd.DataFrame, seen: view.View) -> str:
    """Return the title of the obstacle figure, chosen by what the intervals bear."""
    n, found, first = int(table["n"].iloc[0]), named(table), leaders(table)
    if not n:
        return unanswered(seen)
    if found.empty:
        return f"Tidak ada hambatan yang disebut oleh {words.number(n)} mitra yang mengisi"
    if n < ENOUGH:
        told = [f"{_lower(r.obstacle)} oleh {words.spelled(r.partners)}" for r in found.itertuples()]
        if len(told) > MOST_LEADERS:
            return f"Dari {words.spelled(n)} mitra yang mengisi, disebut {words.spelled(len(told))} hambatan"
        return f"Dari {words.spelled(n)} mitra yang mengisi, disebut {words.enumerate_words(told)}"
    if first.empty:
        return f"Hambatan yang disebut {words.number(n)} mitra tidak termasuk kelompok yang dikenal"
    top = first.iloc[0]
    if len(first) == 1:
        return (
            f"{_label(top.obstacle)} paling sering disebut, oleh {top.partners} dari {words.number(n)} mitra"
        )
    tied = first["partners"].iloc[1] == top.partners
    if tied or len(first) > MOST_LEADERS:
        return f"Urutan hambatan teratas belum pasti: selang {words.spelled(len(first))} hambatan bertumpuk"
    rest = words.enumerate_words([_lower(o) for o in first["obstacle"].iloc[1:]])
    return f"{_label(top.obstacle)} paling sering disebut, tetapi selangnya bertumpuk dengan {rest}"


def tell_answers(shares: pd.DataFrame, seen: view.View, *, role: str = "text") -> blocks.Prose:
    """Return the four shares as a sentence: named, none, not filled in, not asked."""
    count = dict(zip(shares["answer"], shares["partners"].astype(int), strict=True))
    total = sum(count.values())
    if not total or count["tidak_ditanyakan"] == total:
        return blocks.Prose(f"{unanswered(seen)}.", role)
    parts = (
        ("disebut", "menyebut hambatan"),
        ("tidak_ada", "menulis tidak ada hambatan"),
        ("tidak_diisi", "tanpa isian"),
        ("tidak_ditanyakan", "dari register tanpa kolom hambatan"),
    )
    told = [f"{words.number(count[key])} {phrase}" for key, phrase in parts if count[key] or key == "disebut"]
    return blocks.Prose(f"Dari {words.number(total)} mitra, {words.enumerate_words(told)}.", role)


def tell_obstacles(table: pd.DataFrame, seen: view.View, *, role: str = "text") -> blocks.Prose:
    """Return the finding, its numbers, whether the order is sure, and which obstacle one office dominates."""
    n, first = int(table["n"].iloc[0]), leaders(table)
    told = f"{obstacles_finding(table, seen)}."
    if n >= ENOUGH and len(first):
        told = f"{_top(first)} dari {words.number(n)} mitra ({_interval(first.iloc[0])})."
        if 1 < len(first) <= MOST_LEADERS:
            rest = words.enumerate_words([_lower(o) for o in first["obstacle"].iloc[1:]])
            told += f" Selang kepercayaannya bertumpuk dengan {rest}, sehingga urutan teratas belum dapat dipastikan."
        elif len(first) > MOST_LEADERS:
            told += f" Selang {words.spelled(len(first))} hambatan teratas bertumpuk, sehingga urutannya belum pasti."
    pasted = [
        f"{words.spelled(r.most_from_one)} dari {words.number(r.partners)} penyebutan {_lower(r.obstacle)}"
        for r in named(table).itertuples()
        if is_pasted(r)
    ]
    if pasted:
        joined = words.enumerate_words(pasted[:3])
        told += f" Berasal dari satu satuan kerja: {joined}."
    return blocks.Prose(told, role)


def table_obstacles(table: pd.DataFrame, seen: view.View) -> blocks.Table | None:
    """Return obstacles by partner and by office with their intervals; None where no one names any."""
    found, n = named(table), int(table["n"].iloc[0])
    if found.empty:
        return None
    several = int(table["offices_n"].iloc[0]) > 1
    heads = ["Mitra", "Persen", "Selang 95%", "Dokumen"]
    heads += ["Satker", "Selang 95%", "Terbanyak dari satu satker"] * several
    columns = (blocks.Column("Hambatan", width=0.3), *(blocks.Column(h, "right") for h in heads))
    rows = []
    for r in found.itertuples():
        share = words.percent(r.partners, r.n) or "–"
        cells = [_label(r.obstacle), words.number(r.partners), share, _bounds(r.low, r.high, r.n)]
        cells.append(words.number(r.documents))
        if several:
            tone = "late" if is_pasted(r) else ""
            most = blocks.Line(words.number(r.most_from_one), bold=bool(tone), tone=tone)
            between = _bounds(r.office_low, r.office_high, r.offices_n)
            cells += [words.number(r.offices), between, most]
        rows.append(blocks.Row(tuple(cells)))
    note = f"n = {words.number(n)} mitra yang mengisi kolom hambatan, termasuk yang menulis tidak ada. "
    note += "Satu mitra dapat menyebut beberapa hambatan. Selang Wilson. "
    caption = f"Hambatan menurut mitra{' dan satuan kerja' * several} yang menyebut, {seen.date}"
    return blocks.Table(caption, columns, tuple(rows), note + seen.source_note())


def _top(first: pd.DataFrame) -> str:
    """Return what most partners name, and how many do; where several are named as often, all of them or their number."""
    most = int(first["partners"].iloc[0])
    equal = first.loc[first["partners"].eq(most), "obstacle"]
    if len(equal) == 1:
        return f"{_label(equal.iloc[0])} disebut oleh {words.number(most)}"
    if len(equal) > MOST_LEADERS:
        return f"{words.spelled(len(equal)).capitalize()} hambatan masing-masing disebut oleh {words.number(most)}"
    names = words.enumerate_words([_lower(o) for o in equal])
    return f"{names[:1].upper()}{names[1:]} masing-masing disebut oleh {words.number(most)}"


def unanswered(seen: view.View) -> str:
    """Return which kind of nothing: no document, no column, or a column that no one filled in."""
    if seen.agreements.empty:
        return f"Tidak ada dokumen kerja sama pada {seen.date}"
    if not frames.asked(seen.register, "obstacle").any():
        return "Hambatan tidak tersedia: register tidak memuat kolom hambatan"
    return "Kolom hambatan tidak diisi pada satu pun dokumen"


def _label(obstacle: str) -> str:
    return words.label("obstacle", obstacle)


def _lower(obstacle: str) -> str:
    return in_sentence(_label(obstacle))


def in_sentence(label: str) -> str:
    """Return a label as it stands inside a sentence: an abbreviation keeps its capitals.

    >>> in_sentence("Anggaran"), in_sentence("SDM dan bimbingan teknis")
    ('anggaran', 'SDM dan bimbingan teknis')
    """
    return label if label[:2].isupper() else label[:1].lower() + label[1:]


def _interval(row) -> str:
    low, high = (words.number(100 * value, 0) for value in (row.low, row.high))
    return f"{words.percent(row.partners, row.n)}, selang {low}–{high}%"


def _bounds(low: float, high: float, n: int) -> str:
    return f"{words.number(100 * low, 0)}–{words.number(100 * high, 0)}%" if n >= ENOUGH else "–"
