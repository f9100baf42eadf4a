"""What goes together: pairs of obstacles with one partner, and obstacles with documents that wait or sleep.

An association in a register is no cause: whoever writes much names more obstacles, and what is asleep is looked at
more closely. So a ratio is told only with its interval, only where both sides hold five documents or more, and as a
finding only where Fisher's exact test still holds after Bonferroni's correction for all obstacles compared.
"""

from itertools import combinations

import pandas as pd

from kerjasama_analysis import blocks, words
from kerjasama_analysis.analysis import obstacles, practice, view, waiting

LEAST_PAIR, MOST_PAIRS, DOUBT = 2, 10, 0.05
BY_DEFINITION = {"tanpa_pks": "tanpa_tindak_lanjut"}
"""Outcome -> the obstacle that only says it in other words, which no ratio is made of."""


def count_pairs(seen: view.View) -> pd.DataFrame:
    """Return pairs of obstacles that two or more partners name together: both, first_only, second_only, ids."""
    told = obstacles.list_mentions(seen)
    told = told[~told["obstacle"].isin([obstacles.NONE, obstacles.OTHER])]
    keys = {slug: set(group["key"]) for slug, group in told.groupby("obstacle")}
    rows = []
    for first, second in combinations([slug for slug in obstacles.NAMED if slug in keys], 2):
        both = keys[first] & keys[second]
        if len(both) < LEAST_PAIR:
            continue
        part = told[told["key"].isin(both) & told["obstacle"].isin([first, second])]
        alone = len(keys[first] - both), len(keys[second] - both)
        rows.append((first, second, len(both), *alone, view.ids(part["agreement_id"])))
    columns = ["first", "second", "both", "first_only", "second_only", "agreement_ids"]
    table = pd.DataFrame(rows, columns=columns)
    return table.sort_values(["both", "first", "second"], ascending=[False, True, True]).reset_index(
        drop=True
    )


def list_outcomes(seen: view.View, outcome: str) -> pd.Series:
    """Return agreement_id -> whether it has the outcome, for those where it can be known.

    `tanpa_pks`: signed memoranda, true while no PKS followed. `dorman`: documents in force whose implementation is
    filled in, true where nothing runs.
    """
    if outcome == "tanpa_pks":
        memoranda = waiting.list_memoranda(seen)
        return (~memoranda["followed"].astype(bool)).set_axis(memoranda["agreement_id"])
    found = practice.list_practice(seen)
    found = found[found["paper"].eq("berlaku") & found["practice"].ne("tidak_diisi")]
    return found["practice"].eq("tidak_berjalan").set_axis(found["agreement_id"])


def compare_risks(seen: view.View, outcome: str) -> pd.DataFrame:
    """Return each obstacle with the outcome's share among documents with it and without it, and their ratio.

    Only documents whose obstacle column is filled in count. `ratio`, `low`, `high` (Katz, 95 %) are missing where
    either side holds fewer than five documents, or where one of the four numbers is 0; `sure` is the exact test.
    """
    from scipy import stats

    known = list_outcomes(seen, outcome)
    told = seen.register.obstacles[["agreement_id", "obstacle"]].astype({"obstacle": object})
    told = told[told["agreement_id"].isin(known.index)]
    known = known[known.index.isin(told["agreement_id"])].astype(bool)
    rows = []
    for obstacle in obstacles.NAMED:
        if obstacle in (obstacles.OTHER, BY_DEFINITION.get(outcome)):
            continue
        held = known.index.isin(told.loc[told["obstacle"].eq(obstacle), "agreement_id"])
        having, lacking = known[held], known[~held]
        counts = int(having.sum()), len(having), int(lacking.sum()), len(lacking)
        if len(having):
            rows.append((obstacle, *counts, *ratio(*counts), view.ids(having.index)))
    columns = [
        "obstacle",
        "with_k",
        "with_n",
        "without_k",
        "without_n",
        "ratio",
        "low",
        "high",
        "agreement_ids",
    ]
    table = pd.DataFrame(rows, columns=columns)
    borne = table[table["ratio"].notna()]
    chances = [
        stats.fisher_exact([[r.with_k, r.with_n - r.with_k], [r.without_k, r.without_n - r.without_k]]).pvalue
        for r in borne.itertuples()
    ]
    sure = pd.Series([chance * len(borne) < DOUBT for chance in chances], index=borne.index, dtype=bool)
    return table.assign(sure=sure.reindex(table.index, fill_value=False))


def ratio(with_k: int, with_n: int, without_k: int, without_n: int) -> tuple[float, float, float]:
    """Return the risk ratio with its 95 % interval; missing where the numbers do not bear one.

    >>> [round(v, 2) for v in ratio(8, 10, 10, 20)]
    [1.6, 0.94, 2.74]
    """
    from scipy.stats import contingency

    cells = with_k, with_n - with_k, without_k, without_n - without_k
    if min(with_n, without_n) < obstacles.ENOUGH or min(cells) == 0:
        return (float("nan"),) * 3
    found = contingency.relative_risk(with_k, with_n, without_k, without_n)
    low, high = found.confidence_interval(0.95)
    return float(found.relative_risk), float(low), float(high)


def clear(table: pd.DataFrame) -> pd.DataFrame:
    """Return the obstacles whose ratio surely differs from 1, the largest first."""
    return table[table["sure"]].sort_values("ratio", ascending=False)


def tell_pairs(table: pd.DataFrame) -> blocks.Prose:
    """Return the pairs named most often together as a sentence."""
    if table.empty:
        return blocks.Prose("Tidak ada dua hambatan yang disebut bersama oleh dua mitra atau lebih.")
    told = [
        f"{_lower(r.first)} dengan {_lower(r.second)} ({words.number(r.both)} mitra)"
        for r in table.head(3).itertuples()
    ]
    return blocks.Prose(f"Yang paling banyak disebut bersama: {words.enumerate_words(told)}.")


def tell_risks(table: pd.DataFrame, outcome: str) -> blocks.Prose:
    """Return which obstacles go with the outcome, said to be an association; or that the numbers do not bear it."""
    phrase = _phrase(outcome)
    borne = table[table["ratio"].notna()]
    if borne.empty:
        return blocks.Prose(
            f"Kaitan hambatan dengan dokumen {phrase} tidak dihitung: datanya belum cukup (kurang dari lima dokumen)."
        )
    found = clear(borne)
    if found.empty:
        told = f"Dari {words.spelled(len(borne))} hambatan yang dapat dibandingkan, tidak satu pun jelas "
        told += f"berkaitan dengan dokumen {phrase}."
        return blocks.Prose(told)
    told = []
    sides = ("lebih sering", found[found["ratio"].gt(1)]), ("lebih jarang", found[found["ratio"].lt(1)][::-1])
    for how, part in sides:
        named = [
            f"{_lower(r.obstacle)} ({_of(r.with_k, r.with_n)} dokumen yang menyebutnya, "
            f"{_of(r.without_k, r.without_n)} yang tidak)"
            for r in part.head(3).itertuples()
        ]
        told += [f"{how} ditemukan di antara yang menyebut {words.enumerate_words(named)}"] * bool(named)
    begun = f"Dokumen {phrase} {'; '.join(told)}"
    return blocks.Prose(f"{begun}. Ini kaitan dalam register, bukan hubungan sebab akibat.")


def table_pairs(table: pd.DataFrame, seen: view.View) -> blocks.Table | None:
    """Return the ten pairs named most often together; None where there is none."""
    if table.empty:
        return None
    heads = ("Keduanya", "Hanya yang pertama", "Hanya yang kedua")
    columns = (
        blocks.Column("Hambatan pertama", width=0.3),
        blocks.Column("Hambatan kedua", width=0.3),
        *(blocks.Column(h, "right") for h in heads),
    )
    rows = [
        blocks.Row(
            (
                _label(r.first),
                _label(r.second),
                *(words.number(n) if n else "–" for n in (r.both, r.first_only, r.second_only)),
            )
        )
        for r in table.head(MOST_PAIRS).itertuples()
    ]
    note = "Banyaknya mitra. "
    if len(table) > MOST_PAIRS:
        note += f"Ditampilkan {MOST_PAIRS} pasangan teratas dari {words.number(len(table))}. "
    return blocks.Table("Hambatan yang disebut bersama", columns, tuple(rows), note + seen.source_note())


def table_risks(table: pd.DataFrame, seen: view.View, outcome: str) -> blocks.Table | None:
    """Return the ratios that the numbers bear; None where there is none."""
    found = table[table["ratio"].notna()].sort_values("ratio", ascending=False)
    if found.empty:
        return None
    columns = (
        blocks.Column("Hambatan", width=0.34),
        *(blocks.Column(h, "right") for h in ("Dengan hambatan", "Tanpa hambatan", "Rasio", "Selang 95%")),
    )
    rows = [
        blocks.Row(
            (
                _label(r.obstacle),
                _of(r.with_k, r.with_n),
                _of(r.without_k, r.without_n),
                words.number(r.ratio, 2),
                f"{words.number(r.low, 2)}–{words.number(r.high, 2)}",
            )
        )
        for r in found.itertuples()
    ]
    note = f"Banyaknya dokumen {_phrase(outcome)}. Rasio = bagian pada dokumen dengan hambatan itu dibagi bagian pada "
    note += "yang tanpa. Selang yang memuat 1 tidak menunjukkan kaitan. Kaitan bukan sebab; "
    note += f"dari {words.number(len(found))} perbandingan, satu dari 20 dapat menyimpang karena kebetulan. "
    caption = f"Hambatan dan dokumen {_phrase(outcome)}"
    return blocks.Table(caption, columns, tuple(rows), note + seen.source_note())


def _of(part: int, whole: int) -> str:
    return f"{words.number(part)} dari {words.number(whole)}"


def _phrase(outcome: str) -> str:
    return {"tanpa_pks": "tanpa perjanjian kerja sama", "dorman": "berlaku tanpa kegiatan"}[outcome]


def _label(obstacle: str) -> str:
    return words.label("obstacle", obstacle)


def _lower(obstacle: str) -> str:
    return obstacles.in_sentence(_label(obstacle))
