"""What the earlier evaluation left to be done: every document followed by hand from one register to the next."""

from dataclasses import replace

import pandas as pd

from kerjasama_analysis import frames
from kerjasama_analysis.analysis import actions, comparison
from tests.analysis import hand

ASKED = '{"implementation": "H", "obstacle": "I", "follow_up": "J"}'


def row(agreement_id: str, end: str | None = "2026-01-01", **more) -> dict:
    given = {"kind": "PKS", "signed_on": "2021-01-01", "starts_on": "2021-01-01", "end_rule": "date"}
    return {"agreement_id": agreement_id, "ends_on": end, **given, **more}


def register(rows: list[dict], date: str | None = None, promised: tuple = ()) -> frames.Register:
    """Return a register in which g1 names an obstacle; every document has a partner of its own, e2 that of e1."""
    parties = [
        hand.party(r["agreement_id"], "E1" if r["agreement_id"] == "e2" else r["agreement_id"]) for r in rows
    ]
    held = hand.register(rows, parties, columns=ASKED)
    named = [{"agreement_id": "g1", "obstacle": "anggaran", "text": "dana"}]
    follow_ups = [{"agreement_id": i, "follow_up": "monev"} for i in promised]
    tables = held.tables.assign(register_date=pd.Timestamp(date)) if date else held.tables
    return replace(
        held,
        obstacles=frames.frame("obstacles", named),
        follow_ups=frames.frame("follow_ups", follow_ups),
        tables=frames.conform("tables", tables),
    )


def both() -> comparison.Comparison:
    then = [
        row("d1", implementation="belum"),  # valid and asleep: now it runs
        row("d2", implementation="belum"),  # valid and asleep: now the cell is blank
        row("d3", implementation="belum"),  # valid and asleep: still
        row("d4", implementation="tidak"),  # valid and asleep: not found again
        row("e1", "2022-09-30"),  # about to end: e2 has come in its place
        row("e3", "2022-08-31"),  # about to end: ended, nothing in its place
        row("f1", None, document_state="draf", signed_on=None, starts_on=None),  # a draft: signed by now
        row("g1"),  # an obstacle without a promise: now there is one
    ]
    now = [
        row("d1", implementation="berjalan"),
        row("d2"),
        row("d3", implementation="belum"),
        row("e1", "2022-09-30"),
        row("e2", "2027-09-30", signed_on="2022-10-01", starts_on="2022-10-01"),
        row("e3", "2022-08-31"),
        row("f1", signed_on="2022-12-01", starts_on="2022-12-01"),
        row("g1"),
    ]
    return comparison.compare(register(then, "2022-06-30"), hand.seen(register(now, promised=("g1",))))


def test_each_finding_is_followed_document_by_document():
    table = actions.list_actions(both())
    shown = table[["key", "documents", "closed", "open", "unknown", "overdue", "agreement_ids"]]
    assert shown.to_numpy().tolist() == [
        ["segera_berakhir", 2, 1, 1, 0, True, ("e3",)],  # e1 was replaced
        ["dorman", 4, 1, 1, 2, True, ("d3",)],  # d2 is blank now, d4 is gone
        ["draf", 1, 1, 0, 0, False, ()],
        ["tanpa_tindak_lanjut", 1, 1, 0, 0, False, ()],
    ]


def test_a_finding_is_due_as_long_after_the_earlier_date_as_its_rule_says():
    due = actions.list_actions(both()).set_index("key")["due"]
    assert due["segera_berakhir"] == pd.Timestamp("2022-12-30")  # letters by the end of the lead time
    assert due["dorman"] == pd.Timestamp("2022-12-30")  # six months
    assert due["draf"] == pd.Timestamp("2022-09-30")  # three months


def test_the_sentence_and_the_table_tell_the_same():
    told = both()
    table = actions.list_actions(told)
    said = actions.tell_actions(table, told).text
    assert said == (
        "Register keadaan 30 Juni 2022 memuat delapan temuan dari empat jenis; menurut register sekarang empat selesai "
        "dan dua masih terbuka, semuanya melewati batas waktu; dua tidak dapat diketahui. "
        "Satu dokumen dapat memuat beberapa temuan."
    )
    shown = actions.table_actions(table, told)
    assert [row.cells[0] for row in shown.rows][:2] == ["Segera berakhir", "Berlaku tanpa kegiatan"]
    assert (shown.rows[1].cells[3].text, shown.rows[1].cells[3].tone) == ("1", "late")
    assert shown.rows[2].cells[6].tone == ""  # nothing is open, so nothing is late


def test_without_an_earlier_register_there_is_nothing_to_tell():
    table = actions.list_actions(None)
    assert table.empty and actions.table_actions(table, None) is None
    assert actions.tell_actions(table, None) is None
