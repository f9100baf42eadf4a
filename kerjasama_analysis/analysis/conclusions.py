"""What follows from the numbers: conclusions in the order of the meeting's aims, and the matrix of recommendations.

A rule fires where its number is not 0, and tells only that number; its words stand in `recommendations.csv`, so that
an office can change, add or silence them. Status is left to people: every line starts as `diusulkan`.
"""

from dataclasses import dataclass, field

import pandas as pd

from kerjasama_analysis import blocks, words
from kerjasama_analysis.analysis import (
    cascade,
    distribution,
    follow_up,
    obstacles,
    practice,
    quality,
    sensitivity,
    validity,
    view,
    waiting,
)

PROPOSED = "diusulkan"


@dataclass(frozen=True)
class Measure:
    """What a rule speaks of: how many, of how many, names where it has any, and the agreements it rests on."""

    n: int
    of: int = 0
    names: str = ""
    agreement_ids: tuple[str, ...] = field(default=())


def count_measures(seen: view.View) -> dict[str, Measure]:
    """Return rule key -> its measure, for all rules that could fire; `n` is 0 where nothing is to be done."""
    if seen.agreements.empty:
        return {"belum_register": _unreceived(seen), "tidak_melapor": _silent(seen)}
    return {
        **_validity(seen),
        **_practice(seen),
        "tanpa_pks": _waiting(seen),
        "hambatan": _obstacles(seen),
        "tanpa_tindak_lanjut": _without_follow_up(seen),
        "tidak_melapor": _silent(seen),
        "perbaikan": _cells(seen),
        "selisih": _differences(seen),
    }


def list_recommendations(seen: view.View) -> pd.DataFrame:
    """Return the rules that fire, in the order of the table: key, finding, recommendation, responsible, due, …, ids."""
    measures = count_measures(seen)
    rows = []
    for rule in words.table("recommendations"):
        measure = measures.get(rule["key"])
        if measure is None or not measure.n or not rule["finding"]:
            continue
        values = _values(measure, seen)
        owner = rule["responsible" if seen.office == view.NATIONAL else "responsible_below"]
        finding, indicator = (rule[column].format(**values) for column in ("finding", "indicator"))
        due = _due(int(rule["months"] or 0), seen)
        rows.append(
            (
                rule["key"],
                finding,
                rule["recommendation"],
                owner,
                due,
                indicator,
                PROPOSED,
                measure.agreement_ids,
            )
        )
    columns = [
        "key",
        "finding",
        "recommendation",
        "responsible",
        "due",
        "indicator",
        "status",
        "agreement_ids",
    ]
    return pd.DataFrame(rows, columns=columns)


def table_recommendations(table: pd.DataFrame, seen: view.View) -> blocks.Table | None:
    """Return the matrix No, Temuan, Rekomendasi, Penanggung jawab, Batas waktu, Indikator, Status; None where empty."""
    if table.empty:
        return None
    columns = (
        blocks.Column("No.", "right", 0.04),
        blocks.Column("Temuan", width=0.22),
        blocks.Column("Rekomendasi", width=0.24),
        blocks.Column("Penanggung jawab", width=0.155),
        blocks.Column("Batas waktu", width=0.115),
        blocks.Column("Indikator", width=0.14),
        blocks.Column("Status", width=0.09),
    )
    rows = [
        blocks.Row((str(i), r.finding, r.recommendation, r.responsible, r.due, r.indicator, r.status))
        for i, r in enumerate(table.itertuples(), start=1)
    ]
    note = "Rekomendasi disusun oleh aturan dari angka register dan masih usulan; penanggung jawab, batas waktu, dan "
    note += f"status ditetapkan oleh rapat. {seen.source_note()}"
    return blocks.Table("Matriks temuan dan rekomendasi", columns, tuple(rows), note)


def tell_recommendations(table: pd.DataFrame) -> blocks.Prose:
    """Return how many recommendations there are, or that the register gives no ground for any."""
    if table.empty:
        return blocks.Prose("Register tidak memberi dasar untuk rekomendasi.")
    told = f"{view.amount(len(table))} temuan berikut memiliki dasar angka dalam register"
    order = "; urutannya mengikuti bab laporan, bukan kepentingannya" if len(table) > 1 else ""
    return blocks.Prose(f"{told}{order}.")


def tell_conclusions(seen: view.View) -> tuple[blocks.Prose, ...]:
    """Return one paragraph for each aim of the meeting: state, practice, obstacles, follow-up, and data."""
    if seen.agreements.empty:
        return (blocks.Prose(seen.nothing_note()),)
    shares, table = obstacles.share_answers(seen), obstacles.count_obstacles(seen)
    against = follow_up.count_against(seen)
    told = [
        f"{distribution.tell_partners(distribution.count_partners(seen), seen).text} "
        f"{validity.tell_status(validity.count_status(seen), seen).text}",
        f"{waiting.tell_waiting(waiting.list_memoranda(seen), seen).text} "
        f"{practice.tell_practice(practice.count_practice(seen), seen).text}",
        f"{obstacles.tell_answers(shares, seen).text} {obstacles.tell_obstacles(table, seen).text}"
        if int(table["n"].iloc[0])
        else obstacles.tell_answers(shares, seen).text,
        follow_up.tell_follow_ups(against, seen).text,
        sensitivity.tell_confidence(seen).text,
    ]
    return tuple(blocks.Prose(paragraph) for paragraph in told)


def _validity(seen: view.View) -> dict[str, Measure]:
    status = validity.count_status(seen).set_index("status")
    ending = validity.list_ending(seen)
    late, soon = ending[ending["overdue"]], ending[~ending["overdue"]]
    measures = {
        "lewat_surat": Measure(len(late), len(ending), agreement_ids=view.ids(late["agreement_id"])),
        "segera_berakhir": Measure(len(soon), len(ending), agreement_ids=view.ids(soon["agreement_id"])),
    }
    for key in ("berakhir", "draf", "tidak_diketahui"):
        row = status.loc[key]
        measures[key] = Measure(
            int(row["documents"]), len(seen.agreements), agreement_ids=row["agreement_ids"]
        )
    return measures


def _practice(seen: view.View) -> dict[str, Measure]:
    table = practice.count_practice(seen).set_index(["paper", "practice"])
    found = {"dorman": ("berlaku", "tidak_berjalan"), "tanpa_dasar": ("tidak_berlaku", "berjalan")}
    return {
        key: Measure(int(table.loc[place, "documents"]), agreement_ids=table.loc[place, "agreement_ids"])
        for key, place in found.items()
    }


def _waiting(seen: view.View) -> Measure:
    memoranda = waiting.list_memoranda(seen)
    left = waiting.list_waiting(memoranda)
    return Measure(len(left), len(memoranda), agreement_ids=view.ids(left["agreement_id"]))


def _obstacles(seen: view.View) -> Measure:
    """Return the obstacles that may be the most frequent; none where the numbers do not tell up to three from the rest."""
    table = obstacles.count_obstacles(seen)
    first = obstacles.leaders(table)
    n = int(table["n"].iloc[0])
    if n < obstacles.ENOUGH or not 0 < len(first) <= obstacles.MOST_LEADERS:
        return Measure(0)
    told = [
        f"{obstacles.in_sentence(words.label('obstacle', r.obstacle))} ({r.partners} dari {words.number(n)} mitra)"
        for r in first.itertuples()
    ]
    ids = view.ids(i for held in first["agreement_ids"] for i in held)
    return Measure(len(first), n, words.enumerate_words(told), ids)


def _without_follow_up(seen: view.View) -> Measure:
    found = follow_up.list_without(seen)
    against = follow_up.count_against(seen)
    documents = {i for held in against["agreement_ids"] for i in held}
    return Measure(len(found), len(documents), agreement_ids=view.ids(found["agreement_id"]))


def _silent(seen: view.View) -> Measure:
    table = cascade.count_reports(seen)
    count = cascade.count_states(table)
    return Measure(count["tidak_melapor"], count["wajib"])


def _unreceived(seen: view.View) -> Measure:
    return Measure(0 if seen.office in set(seen.everything.tables["office"].dropna()) else 1)


def _cells(seen: view.View) -> Measure:
    found = quality.list_cells(seen)
    return Measure(len(found), agreement_ids=view.ids(found["agreement_id"].dropna()))


def _differences(seen: view.View) -> Measure:
    if not distribution.has_published(seen):
        return Measure(0)
    told = distribution.reconcile(distribution.count_partners(seen))
    differing = told[told["only_published"].gt(0) | told["only_register"].gt(0)]
    return Measure(
        len(differing), len(told), agreement_ids=view.ids(i for h in differing["agreement_ids"] for i in h)
    )


def _values(measure: Measure, seen: view.View) -> dict[str, str]:
    return {
        "n": words.spelled(measure.n),
        "N": view.amount(measure.n),
        "of": words.spelled(measure.of),
        "names": measure.names,
        "until": words.long_date(seen.horizon),
    }


def _due(months: int, seen: view.View) -> str:
    """Return the proposed date; without months, the earliest letter sets it for each document."""
    return words.short_date(seen.as_of + pd.DateOffset(months=months)) if months else "batas surat"
