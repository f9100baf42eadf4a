"""The report's headline figures under other readings: dates read the other way, and repeated documents counted.

A figure is robust where no reading moves it by more than `robust_percent` of settings.csv. Only robust figures are told
on the chair's page; the others stand in the chapter on data, under every reading.
"""

from collections.abc import Sequence

import pandas as pd

from kerjasama_analysis import blocks, words
from kerjasama_analysis.analysis import (
    distribution,
    memory,
    obstacles,
    practice,
    sensitivity,
    validity,
    view,
    waiting,
)

FIGURES = (
    "mitra",
    "dokumen",
    "cocok",
    "berlaku",
    "akan_berakhir",
    "lewat_surat",
    "berakhir",
    "nota",
    "tanpa_pks",
    "dinilai",
    "dorman",
    "hambatan",
)
READINGS = ("read", "other_dates", "with_repeats")

Counted = tuple[int, set[str]]


@memory.remembered
def read_again(seen: view.View) -> tuple[view.View, view.View, view.View]:
    """Return the view as read, with every doubtful date read the other way, and with repeated documents counted."""
    return seen, sensitivity.with_other_dates(seen), view.with_repeats(seen)


@memory.remembered
def compare_headlines(seen: view.View) -> pd.DataFrame:
    """Return figure with its value as `read`, under `other_dates`, `with_repeats`; `robust`; agreement_ids as read."""
    held = [list_headlines(one) for one in read_again(seen)]
    rows = []
    for name in held[0]:
        values = [found[name][0] for found in held]
        rows.append((name, *values, is_robust(values), view.ids(held[0][name][1])))
    return pd.DataFrame(rows, columns=["figure", *READINGS, "robust", "agreement_ids"])


def list_headlines(seen: view.View) -> dict[str, Counted]:
    """Return headline figure -> its count and the agreement_ids it rests on; `cocok` only where it was published."""
    status = validity.count_status(seen).set_index("status")["agreement_ids"]
    told = {**_partners(seen), "berlaku": _set({*status["berlaku"], *status["akan_berakhir"]})}
    told |= {**_ending(seen), "berakhir": _set(status["berakhir"])}
    told |= {**_waiting(seen), **_asleep(seen), "hambatan": _obstacles(seen)}
    return {name: told[name] for name in FIGURES if name in told}


def robust(table: pd.DataFrame) -> set[str]:
    """Return the names of the figures that every reading leaves standing."""
    return set(table.loc[table["robust"], "figure"])


def is_robust(values: Sequence[int]) -> bool:
    """Return whether no value lies further from the first than `robust_percent` of it.

    >>> is_robust([20, 21, 20]), is_robust([19, 20, 19]), is_robust([0, 1, 0])
    (True, False, False)
    """
    limit = float(words.mapping("settings", "value")["robust_percent"]) / 100
    return all(abs(value - values[0]) <= limit * values[0] for value in values)


def tell_headlines(table: pd.DataFrame) -> blocks.Prose:
    """Return which headline figures hang on a reading, with their range; or that none does."""
    moved = table[~table["robust"]]
    limit = words.mapping("settings", "value")["robust_percent"]
    if moved.empty:
        told = f"Tidak ada angka utama yang berubah lebih dari {limit}% bila tanggal yang meragukan dibaca dengan cara lain "
        return blocks.Prose(f"{told}atau dokumen rangkap ikut dihitung.")
    told = []
    for r in moved.itertuples():
        values = [getattr(r, reading) for reading in READINGS]
        told.append(f"{_lower(r.figure)} ({words.number(min(values))} sampai {words.number(max(values))})")
    return blocks.Prose(
        f"Bergantung pada cara membaca register, sehingga tidak masuk ringkasan: {words.enumerate_words(told)}."
    )


def table_headlines(table: pd.DataFrame, seen: view.View) -> blocks.Table | None:
    """Return the headline figures under every reading, changed values bold; None where no document counts."""
    if seen.agreements.empty:
        return None
    heads = ("Seperti dibaca", "Tanggal dibaca lain", "Rangkap dihitung")
    columns = (blocks.Column("Angka utama", width=0.4), *(blocks.Column(h, "right", 0.2) for h in heads))
    rows = []
    for r in table.itertuples():
        values = [r.read, r.other_dates, r.with_repeats]
        cells = (blocks.Line(words.number(v), bold=v != r.read) for v in values)
        rows.append(blocks.Row((words.label("headline", r.figure), *cells)))
    limit = words.mapping("settings", "value")["robust_percent"]
    note = (
        f"Tebal: berubah. Angka yang berubah lebih dari {limit}% tidak masuk ringkasan. {seen.source_note()}"
    )
    return blocks.Table("Angka utama menurut tiga pembacaan", columns, tuple(rows), note)


def _partners(seen: view.View) -> dict[str, Counted]:
    partners, documents = distribution.count_total(seen)
    ids = set(seen.agreements["agreement_id"])
    told = {"mitra": (partners, set(seen.register.parties["agreement_id"])), "dokumen": (documents, ids)}
    if distribution.has_published(seen):
        table = distribution.reconcile(distribution.count_partners(seen))
        told["cocok"] = int(table["matched"].sum()), {i for held in table["agreement_ids"] for i in held}
    return told


def _ending(seen: view.View) -> dict[str, Counted]:
    ending = validity.list_ending(seen)
    late = ending.loc[ending["overdue"], "agreement_id"]
    return {"akan_berakhir": _set(ending["agreement_id"]), "lewat_surat": _set(late)}


def _waiting(seen: view.View) -> dict[str, Counted]:
    memoranda = waiting.list_memoranda(seen)
    left = waiting.list_waiting(memoranda)
    return {"nota": _set(memoranda["agreement_id"]), "tanpa_pks": _set(left["agreement_id"])}


def _asleep(seen: view.View) -> dict[str, Counted]:
    found = practice.list_practice(seen)
    valid = found[found["paper"].eq("berlaku") & found["practice"].ne("tidak_diisi")]
    asleep = valid.loc[valid["practice"].eq("tidak_berjalan"), "agreement_id"]
    return {"dinilai": _set(valid["agreement_id"]), "dorman": _set(asleep)}


def _obstacles(seen: view.View) -> Counted:
    told = obstacles.list_mentions(seen)
    return told["key"].nunique(), set(told["agreement_id"])


def _set(ids) -> Counted:
    return len(set(ids)), set(ids)


def _lower(figure: str) -> str:
    label = words.label("headline", figure)
    return label[:1].lower() + label[1:]
