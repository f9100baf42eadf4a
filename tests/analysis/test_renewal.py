"""The renewal table: every rule once, in a register where it is plain by hand which one must fire."""

from dataclasses import replace

from kerjasama_analysis import frames, words
from kerjasama_analysis.analysis import renewal
from tests.analysis import hand


def row(agreement_id: str, end: str, kind: str = "NK", done: str | None = "berjalan", **more) -> dict:
    signed = {"signed_on": "2019-01-01", "starts_on": "2019-01-01"}
    held = {"agreement_id": agreement_id, "kind": kind, **signed, "ends_on": end, "end_rule": "date"}
    return {**held, "implementation": done, **more}


def seen():
    rows = [
        (row("a1", "2023-08-31"), "A", "belum_pks"),  # a memorandum that runs and has no PKS
        (row("a2", "2023-09-30", "PKS"), "B", "belum_lewat"),  # runs, not yet past: an addendum is enough
        (row("a3", "2023-01-31", "PKS"), "C", "berjalan"),  # runs, but past its end
        (row("a4", "2023-10-31", done="belum"), "D", "tidak_berjalan"),
        (row("a5", "2023-11-30", "PKS"), "E", "rangkap"),  # a6 of the same partner and kind runs longer
        (row("a6", "2025-11-30", "PKS"), "E", None),
        (row("a7", "2022-11-30", "PKS"), "E", "digantikan"),
        (row("a8", "2023-06-30", done=None, document_state="proses_perpanjangan"), "F", "diproses"),
        (row("a9", "2023-12-31", done=None), "G", "tidak_diisi"),
        (row("a10", "2023-12-30"), "H", "akhiri_register"),  # the register says so, though it runs
        (row("a11", "2023-08-01", "ADENDUM"), "I", None),  # follows its parent
        (row("a12", "2023-08-15"), "J", "berjalan"),  # a memorandum that a13 follows
        (row("a13", "2026-01-01", "PKS", parent_id="a12"), "J", None),
    ]
    held = hand.register([r for r, _, _ in rows], [hand.party(r["agreement_id"], p) for r, p, _ in rows])
    noted = frames.frame("follow_ups", [{"agreement_id": "a10", "follow_up": "akhiri_gabung"}])
    rules = {r["agreement_id"]: rule for r, _, rule in rows if rule}
    return hand.seen(replace(held, follow_ups=noted)), rules


def test_each_rule_fires_where_it_must():
    told, rules = seen()
    listing = renewal.list_choices(told)
    assert dict(zip(listing["agreement_id"], listing["rule"], strict=True)) == rules
    assert set(rules.values()) == {r["key"] for r in words.table("renewal_rules")}


def test_what_ends_next_comes_first_and_what_ended_last_before_what_ended_long_ago():
    listing = renewal.list_choices(seen()[0])
    assert listing["agreement_id"].tolist() == ["a12", "a1", "a2", "a4", "a5", "a10", "a9", "a8", "a3", "a7"]


def test_proposals_are_counted_and_keep_their_documents():
    count = renewal.count_choices(renewal.list_choices(seen()[0])).set_index("choice")
    assert count["documents"].to_dict() == {
        "perpanjang": 3, "naikkan ke PKS": 1, "gabung": 1, "adendum": 1, "akhiri": 3, "": 1,
    }  # fmt: skip
    assert count.at["akhiri", "agreement_ids"] == ("a10", "a4", "a7")


def test_the_table_leaves_the_decision_to_people():
    told, _ = seen()
    table = renewal.table_choices(renewal.list_choices(told), told)
    rows = [row for row in table.rows if row.kind == "row"]
    assert table.columns[-1].label == "Keputusan rapat" and {row.cells[-1] for row in rows} == {""}
    assert len(rows) == 10
    heads = [row.cells[0] for row in table.rows if row.kind == "group"]
    assert heads[0] == "Perpanjang · berjalan dan berakhir atau segera berakhir · 2 dokumen"
    assert [head.split(" · ")[0] for head in heads] == [
        "Perpanjang", "Perpanjang", "Naikkan ke PKS", "Gabung", "Adendum", "Akhiri", "Akhiri", "Akhiri",
        "Belum dapat diusulkan",
    ]  # fmt: skip
    [merged] = [row for row in rows if len(row.cells[0]) == 3]
    assert merged.cells[0][0].text == "E" and merged.cells[0][2].text.endswith(
        "berlaku sampai 30 November 2025."
    )


def test_nothing_to_decide_is_said():
    told = hand.seen(hand.register([row("a1", "2030-01-01")], [hand.party("a1", "A")]))
    listing = renewal.list_choices(told)
    assert listing.empty and renewal.table_choices(listing, told) is None
    assert "tidak ada dokumen yang menunggu" in renewal.tell_choices(listing, told).text


def test_a_group_of_which_not_all_are_listed_says_how_many_there_are(monkeypatch):
    told, _ = seen()
    monkeypatch.setattr(renewal, "MOST_ROWS", 3)  # of the two that run past or near their end, one is listed
    listing = renewal.list_choices(told)
    heads = [row.cells[0] for row in renewal.table_choices(listing, told).rows if row.kind == "group"]
    shown = listing.head(3)["rule"].value_counts()
    assert shown["berjalan"] == 1 and listing["rule"].eq("berjalan").sum() == 2
    assert any(head.startswith("Perpanjang") and head.endswith("1 dari 2 dokumen") for head in heads)
    assert (
        f"perpanjang ({listing['choice'].eq('perpanjang').sum()})" in renewal.tell_choices(listing, told).text
    )
