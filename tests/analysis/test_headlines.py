"""Headline figures under other readings: what moves is counted by hand, and the chair's page leaves it out."""

from dataclasses import replace

import pytest

from kerjasama_analysis import frames
from kerjasama_analysis.analysis import headlines, sensitivity, summary
from tests.analysis import hand


def row(agreement_id: str, end: str, **more) -> dict:
    signed = {"signed_on": "2020-01-01", "starts_on": "2020-01-01"}
    return {"agreement_id": agreement_id, "kind": "NK", **signed, "ends_on": end, "end_rule": "date", **more}


def seen(*, doubt: bool = True, repeat: bool = True):
    """Four memoranda: one in force; one ending whose day and month may be swapped; one ended; one repeated row."""
    rows = [row("a1", "2027-01-01"), row("a2", "2023-11-08"), row("a3", "2022-01-01")]
    rows += [row("a4", "2022-01-01", duplicate_of="a3")] * repeat
    held = hand.register(rows, [hand.party(r["agreement_id"], f"Mitra {r['agreement_id']}") for r in rows])
    problem = {
        "source_file": "r.xlsx",
        "agreement_id": "a2",
        "column": "ends_on",
        "problem": "hari_bulan_ganda",
        "severity": "peringatan",
        "alternative": "2023-08-11",
    }
    return hand.seen(replace(held, problems=frames.frame("problems", [problem] * doubt)))


def test_every_figure_is_counted_under_three_readings():
    """Swapped, a2 ends on 11 August, whose letter was due on 11 July; the repeated row ended, and has no PKS."""
    table = headlines.compare_headlines(seen())
    assert table[["figure", "read", "other_dates", "with_repeats", "robust"]].to_numpy().tolist() == [
        ["mitra", 3, 3, 4, False],
        ["dokumen", 3, 3, 4, False],
        ["cocok", 3, 3, 4, False],
        ["berlaku", 2, 2, 2, True],
        ["akan_berakhir", 1, 1, 1, True],
        ["lewat_surat", 0, 1, 0, False],
        ["berakhir", 1, 1, 2, False],
        ["nota", 3, 3, 4, False],
        ["tanpa_pks", 3, 3, 4, False],
        ["dinilai", 0, 0, 0, True],
        ["dorman", 0, 0, 0, True],
        ["hambatan", 0, 0, 0, True],
    ]
    assert table.set_index("figure").at["berlaku", "agreement_ids"] == ("a1", "a2")


def test_a_change_within_five_per_cent_leaves_a_figure_standing():
    assert headlines.is_robust([20, 21, 20]) and not headlines.is_robust([19, 20, 19])
    assert not headlines.is_robust([0, 1, 0])


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"doubt": False, "repeat": False}, "Satu dokumen berakhir sampai 20 Januari 2024"),
        ({"repeat": False}, "Banyaknya dokumen yang segera berakhir bergantung"),
        ({"doubt": False}, "Banyaknya nota kesepahaman tanpa PKS bergantung"),
    ],
)
def test_only_robust_figures_reach_the_lead_of_the_summary(settings, told):
    assert told in summary.tell_lead(summary.open_page(seen(**settings))).text


def test_what_hangs_on_a_reading_is_named_with_its_range():
    table = headlines.compare_headlines(seen())
    told = headlines.tell_headlines(table).text
    assert "batas surat sudah lewat (0 sampai 1)" in told and "dokumen (3 sampai 4)" in told
    shown = headlines.table_headlines(table, seen())
    assert [line.bold for line in shown.rows[5].cells[1:]] == [False, True, False]
    sure = headlines.compare_headlines(seen(doubt=False, repeat=False))
    assert headlines.tell_headlines(sure).text.startswith("Tidak ada angka utama yang berubah")


def test_confidence_counts_dates_read_repeats_and_guesses():
    count = sensitivity.count_confidence(seen())
    assert count.to_numpy().tolist() == [
        ["documents", 3, ("a1", "a2", "a3")],
        ["dated", 3, ("a1", "a2", "a3")],
        ["contradictions", 0, ()],
        ["repeated", 1, ("a4",)],
        ["guessed", 1, ("a2",)],
    ]
    assert "1 dokumen rangkap tidak dihitung" in sensitivity.tell_confidence(seen()).text


def test_states_that_do_not_move_need_no_table():
    told = seen()
    readings = sensitivity.compare_readings(told)
    assert readings["read"].tolist() == readings["other"].tolist()  # about to end under both
    assert sensitivity.table_readings(readings, told) is None
    assert sensitivity.tell_readings(readings).text.startswith("Angka keadaan tidak berubah")
