"""Two registers side by side: pairs, states then and now, and obstacles that persist; all counted by hand."""

from dataclasses import replace

import pandas as pd
import pytest

from kerjasama_analysis import frames
from kerjasama_analysis.analysis import comparison, comparison_figure, comparison_words
from kerjasama_analysis.analysis.swatches import STATES
from tests.analysis import hand

THEN = "2022-06-30"


def row(agreement_id: str, end: str | None, number: str | None = None, **more) -> dict:
    given = {"kind": "NK", "signed_on": "2020-01-01", "starts_on": "2020-01-01"}
    end_rule = "date" if end else "unknown"
    return {
        "agreement_id": agreement_id,
        **given,
        "ends_on": end,
        "end_rule": end_rule,
        "number_own": number,
        **more,
    }


def with_obstacles(register: frames.Register, told: dict[str, str]) -> frames.Register:
    rows = [{"agreement_id": i, "obstacle": o} for i, several in told.items() for o in several.split()]
    return replace(register, obstacles=frames.frame("obstacles", rows))


def earlier() -> frames.Register:
    """Seven documents on 30 June 2022."""
    rows = [
        row("a1", "2024-12-31"),  # in force, and still
        row("a2", "2023-12-31"),  # in force, now about to end
        row("a3", "2023-01-31"),  # in force, now ended
        row("a4", "2021-12-31"),  # ended, now renewed under a new end
        row("old5", "2025-01-01", "15/PR.07/2021"),  # the same number under another id now
        row("old6", "2025-01-01"),  # the same partner, kind and start under another id now
        row("a7", "2025-01-01"),  # found no more
    ]
    parties = [hand.party(f"a{i}", f"Mitra {i}") for i in (1, 2, 3, 4, 7)]
    parties += [hand.party("old5", "Mitra 5"), hand.party("old6", "Mitra 6")]
    held = hand.register(rows, parties)
    held = replace(held, tables=held.tables.assign(register_date=pd.Timestamp(THEN).as_unit("s")))
    return with_obstacles(held, {"a1": "anggaran sdm", "a2": "tidak_ada", "a3": "monev", "a7": "sdm"})


def now() -> frames.Register:
    """Seven documents on 20 July 2023; a8 is new."""
    rows = [
        row("a1", "2024-12-31"),
        row("a2", "2023-12-31"),
        row("a3", "2023-01-31"),
        row("a4", "2026-12-31"),
        row("new5", None, "15 / PR.07 / 2021"),
        row("new6", "2025-01-01"),
        row("a8", "2026-01-01"),
    ]
    parties = [hand.party(f"a{i}", f"Mitra {i}") for i in (1, 2, 3, 4, 8)]
    parties += [hand.party("new5", "Mitra Lima"), hand.party("new6", "Mitra 6")]
    return with_obstacles(hand.register(rows, parties), {"a1": "anggaran", "a2": "koordinasi", "a8": "sdm"})


@pytest.fixture(scope="module")
def both() -> comparison.Comparison:
    return comparison.compare(earlier(), hand.seen(now()))


def test_documents_are_paired_by_identity_then_number_then_partner_and_start(both):
    assert both.pairs.to_numpy().tolist() == [
        ["a1", "a1"],
        ["a2", "a2"],
        ["a3", "a3"],
        ["a4", "a4"],
        ["old5", "new5"],
        ["old6", "new6"],
    ]


def test_a_pair_that_two_documents_could_claim_is_no_pair():
    twice = [row("x1", "2025-01-01", "7/2021"), row("x2", "2025-01-01", "7-2021")]
    once = [row("y1", "2025-01-01", "7/2021")]
    told = comparison.compare(hand.register(twice), hand.seen(hand.register(once)))
    assert told.pairs.empty


def test_each_register_is_looked_at_on_its_own_date(both):
    assert both.earlier.date == "30 Juni 2022" and both.dated_by == "register"
    undated = comparison.compare(now(), hand.seen(now()))
    assert (undated.earlier.date, undated.dated_by) == ("1 Januari 2020", "signed")
    assert "tidak tertulis" in comparison_words.tell_comparison(undated).text


def test_transitions_are_counted_by_hand(both):
    table = comparison.count_transitions(comparison.list_transitions(both))
    assert table[["then", "now", "documents", "direction"]].to_numpy().tolist() == [
        ["berlaku", "berlaku", 2, "tetap"],
        ["berlaku", "akan_berakhir", 1, "waktu"],
        ["berlaku", "berakhir", 1, "memburuk"],
        ["berlaku", "tidak_diketahui", 1, "memburuk"],
        ["berlaku", "tidak_ditemukan", 1, ""],
        ["berakhir", "berlaku", 1, "membaik"],
        ["baru", "berlaku", 1, ""],
    ]
    assert table["agreement_ids"].tolist()[0] == ("a1", "new6") and table["agreement_ids"].tolist()[4] == (
        "a7",
    )
    assert comparison.count_directions(table) == {
        "membaik": 1, "memburuk": 2, "waktu": 1, "tetap": 2, "baru": 1, "tidak_ditemukan": 1, "cocok": 6,
    }  # fmt: skip


def test_obstacles_count_only_where_both_registers_were_filled_in(both):
    """a1 and a2 answered twice; a3 left the column blank now, so its `monev` is not resolved; a7 is gone."""
    table = comparison.count_obstacles(both)
    assert table[["obstacle", "persistent", "resolved", "new", "asked"]].to_numpy().tolist() == [
        ["anggaran", 1, 0, 0, 2],
        ["koordinasi", 0, 0, 1, 2],
        ["sdm", 0, 1, 0, 2],
    ]
    assert table["resolved_ids"].tolist()[2] == ("a1",)
    told = comparison_words.tell_obstacles(table, both).text
    assert told == (
        "Pada 2 dokumen yang kolom hambatannya terisi dalam kedua register: yang menetap anggaran (1); yang teratasi "
        "sumber daya manusia (1); yang baru koordinasi dan komunikasi (1)."
    )


def test_the_title_and_the_tables_say_what_was_counted(both):
    moved = comparison.list_transitions(both)
    table = comparison.count_transitions(moved)
    ax = comparison_figure.plot_transitions(table, both)
    assert ax.told.title == "Sejak 30 Juni 2022, satu dokumen membaik dan dua memburuk keadaannya"
    assert "membaik 1; memburuk 2; tidak ditemukan 1; baru 1" in ax.told.alt
    shown = [text.get_text() for text in ax.texts]
    assert "1 ↑" in shown and shown.count("1 ↓") == 2 and "+1" in shown
    worse = comparison_words.table_changed(moved, both, "memburuk")
    assert [r.cells[0][0].text for r in worse.rows] == ["Mitra 3", "Mitra Lima"]
    [gone] = comparison_words.table_changed(moved, both, "tidak_ditemukan").rows
    assert gone.cells[0][0].text == "Mitra 7" and gone.cells[2].text == "tidak ditemukan"


def test_without_an_earlier_register_one_sentence_says_so(tmp_path):
    assert comparison.open_comparison(tmp_path / "tidak-ada", hand.seen(now())) is None
    assert comparison.compare(hand.register([]), hand.seen(now())) is None
    assert comparison_words.tell_comparison(None).text.startswith("Perbandingan tidak tersedia")
    nothing = comparison.list_transitions(None)
    table = comparison.count_transitions(nothing)
    shown = [
        comparison_words.tell_transitions(table, None),
        comparison_figure.plot_transitions(table, None),
        comparison_words.table_changed(nothing, None, "baru"),
        comparison_words.tell_obstacles(comparison.count_obstacles(None), None),
        comparison_words.table_obstacles(comparison.count_obstacles(None), None),
    ]
    assert shown == [None] * 5


def test_every_change_of_state_has_a_direction():
    told = {(a, b): comparison.direction_of(a, b) for a in STATES for b in STATES}
    assert set(told.values()) == {"membaik", "memburuk", "waktu", "tetap"}
    assert all(told[state, state] == "tetap" for state in STATES)
    assert told["berlaku", "akan_berakhir"] == told["belum_berlaku", "berlaku"] == "waktu"
    assert told["berlaku", "berakhir"] == "memburuk" and told["draf", "berlaku"] == "membaik"
