"""The report's headline figures under other readings: dates read the other way, and repeated documents counted.

A figure is robust where no reading moves it by more than `robust_percent` of settings.csv. Only robust figures are told
on the chair's page; the others stand in the chapter on data, under every reading.
"""

import pandas as pd

from kerjasama_analysis import blocks, words
from kerjasama_analysis.analysis import practice, sensitivity, validity, view, waiting

FIGURES = {
    "dokumen": "Dokumen",
    "berlaku": "Berlaku atau akan berakhir",
    "akan_berakhir": "Berakhir dalam tenggang",
    "lewat_surat": "Batas surat sudah lewat",
    "berakhir": "Sudah berakhir",
    "tanpa_pks": "Nota kesepahaman tanpa PKS",
    "dorman": "Berlaku tanpa kegiatan",
}
READINGS = ("read", "other_dates", "with_repeats")


def compare_headlines(seen: view.View) -> pd.DataFrame:
    """Return figure with its value as `read`, under `other_dates`, `with_repeats`; `robust`; agreement_ids as read."""
    views = (seen, sensitivity.with_other_dates(seen), view.with_repeats(seen))
    held = [list_headlines(one) for one in views]
    rows = []
    for name in FIGURES:
        values = [len(found[name]) for found in held]
        rows.append((name, *values, _is_robust(values), view.ids(held[0][name])))
    return pd.DataFrame(rows, columns=["figure", *READINGS, "robust", "agreement_ids"])


def list_headlines(seen: view.View) -> dict[str, set[str]]:
    """Return headline figure -> the agreement_ids it counts."""
    status = validity.count_status(seen).set_index("status")["agreement_ids"]
    ending = validity.list_ending(seen)
    asleep = practice.list_practice(seen)
    asleep = asleep[asleep["paper"].eq("berlaku") & asleep["practice"].eq("tidak_berjalan")]
    left = waiting.list_waiting(waiting.list_memoranda(seen))
    return {
        "dokumen": set(seen.agreements["agreement_id"]),
        "berlaku": {*status["berlaku"], *status["akan_berakhir"]},
        "akan_berakhir": set(ending["agreement_id"]),
        "lewat_surat": set(ending.loc[ending["overdue"], "agreement_id"]),
        "berakhir": set(status["berakhir"]),
        "tanpa_pks": set(left["agreement_id"]),
        "dorman": set(asleep["agreement_id"]),
    }


def robust(table: pd.DataFrame) -> set[str]:
    """Return the names of the figures that every reading leaves standing."""
    return set(table.loc[table["robust"], "figure"])


def tell_headlines(table: pd.DataFrame) -> blocks.Prose:
    """Return which headline figures hang on a reading, with their range; or that none does."""
    moved = table[~table["robust"]]
    limit = words.mapping("settings", "value")["robust_percent"]
    if moved.empty:
        return blocks.Prose(f"Tidak ada angka utama yang berubah lebih dari {limit}% pada pembacaan lain.")
    told = []
    for r in moved.itertuples():
        values = [getattr(r, reading) for reading in READINGS]
        told.append(f"{_lower(r.figure)} ({words.number(min(values))} sampai {words.number(max(values))})")
    return blocks.Prose(
        f"Bergantung pada pembacaan, sehingga tidak masuk ringkasan: {words.enumerate_words(told)}."
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
        rows.append(blocks.Row((FIGURES[r.figure], *cells)))
    limit = words.mapping("settings", "value")["robust_percent"]
    note = (
        f"Tebal: berubah. Angka yang berubah lebih dari {limit}% tidak masuk ringkasan. {seen.source_note()}"
    )
    return blocks.Table("Angka utama menurut tiga pembacaan", columns, tuple(rows), note)


def _is_robust(values: list[int]) -> bool:
    limit = float(words.mapping("settings", "value")["robust_percent"]) / 100
    return all(abs(value - values[0]) <= limit * values[0] for value in values)


def _lower(figure: str) -> str:
    return FIGURES[figure][:1].lower() + FIGURES[figure][1:]
