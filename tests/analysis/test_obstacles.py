"""Obstacles counted by hand: by partner, by type, by office, their pairs and what goes with them, and the promises."""

from dataclasses import replace

import pandas as pd
import pytest

from kerjasama_analysis import frames
from kerjasama_analysis.analysis import (
    follow_up,
    obstacle_figures,
    obstacle_groups,
    obstacle_links,
    obstacle_offices,
    obstacles,
)
from tests.analysis import hand


def document(agreement_id: str, office: str = "00", **more) -> dict:
    dates = {
        "signed_on": "2022-01-01",
        "starts_on": "2022-01-01",
        "ends_on": "2027-01-01",
        "end_rule": "date",
    }
    return {"agreement_id": agreement_id, "office": office, "kind": "NK", **dates, **more}


def register(
    rows, parties, told="", promised="", *, columns='{"obstacle": "I", "follow_up": "J"}'
) -> frames.Register:
    """Return a register whose obstacles and follow-ups are told as `a1: anggaran sdm; a2: tidak_ada`."""
    held = hand.register(rows, parties, columns=columns)
    return replace(
        held,
        obstacles=frames.frame("obstacles", spelled(told, "obstacle")),
        follow_ups=frames.frame("follow_ups", spelled(promised, "follow_up")),
    )


def spelled(told: str, column: str) -> list[dict]:
    rows = []
    for entry in filter(None, (part.strip() for part in told.split(";"))):
        agreement_id, slugs = entry.split(": ")
        rows += [
            {"agreement_id": agreement_id, column: slug, "text": f"{slug} kurang"} for slug in slugs.split()
        ]
    return rows


def six() -> frames.Register:
    """Six partners: a faculty counts as its university, one answers twice, one says none, one leaves it blank."""
    rows = [document(f"a{i}") for i in range(1, 9)]
    parties = [
        hand.party("a1", "Universitas Contoh"),
        hand.party("a2", "Fakultas Contoh", part_of="universitas_contoh"),
        hand.party("a3", "Institut Contoh"),
        hand.party("a4", "Kementerian Contoh", "kementerian"),
        hand.party("a5", "Radio Contoh", "perusahaan_media"),
        hand.party("a6", "Forum Contoh", "lsm"),
        hand.party("a7", "Televisi Contoh", "perusahaan_media"),
        hand.party("a8", "Televisi Contoh", "perusahaan_media"),
    ]
    told = "a1: anggaran sdm; a2: anggaran; a3: anggaran; a4: tidak_ada; a5: sdm monev; a7: tidak_ada; a8: anggaran"
    return register(rows, parties, told)


def test_the_four_answers_add_up_to_all_partners():
    """The one that wrote an obstacle in one document and none in another stands with those that name one."""
    shares = obstacles.share_answers(hand.seen(six()))
    assert shares[["answer", "partners"]].to_numpy().tolist() == [
        ["disebut", 4],
        ["tidak_ada", 1],
        ["tidak_diisi", 1],
        ["tidak_ditanyakan", 0],
    ]
    assert shares["agreement_ids"].tolist()[0] == ("a1", "a2", "a3", "a5", "a7", "a8")


def test_a_register_without_the_column_says_not_available():
    held = register([document("a1")], [hand.party("a1", "A")], columns="{}")
    told = hand.seen(held)
    shares, table = obstacles.share_answers(told), obstacles.count_obstacles(told)
    assert shares.set_index("answer").at["tidak_ditanyakan", "partners"] == 1
    assert (
        obstacles.tell_answers(shares, told).text
        == "Hambatan tidak tersedia: register tidak memuat kolom hambatan."
    )
    assert obstacles.table_obstacles(table, told) is None


def test_a_partner_counts_once_however_often_its_documents_repeat_an_obstacle():
    table = obstacles.count_obstacles(hand.seen(six())).set_index("obstacle")
    assert table["n"].unique().tolist() == [5]
    assert table.loc[["anggaran", "sdm", "monev", "koordinasi"], "partners"].tolist() == [3, 2, 1, 0]
    assert table.at["anggaran", "documents"] == 4
    assert table.at["anggaran", "agreement_ids"] == ("a1", "a2", "a3", "a8")
    assert table.at["anggaran", "share"] == pytest.approx(0.6)
    # Wilson, by hand: (3 + 1.92) / (5 + 3.84) -+ 1.96 sqrt(3 * 2 / 5 + 0.96) / (5 + 3.84)
    assert table.at["anggaran", "low"] == pytest.approx(0.231, abs=0.001)
    assert table.at["anggaran", "high"] == pytest.approx(0.882, abs=0.001)


def test_no_order_is_claimed_where_intervals_overlap():
    told = hand.seen(six())
    table = obstacles.count_obstacles(told)
    assert obstacles.leaders(table)["obstacle"].tolist() == ["anggaran", "sdm", "monev"]
    assert "selangnya bertumpuk" in obstacles.obstacles_finding(table, told)


def test_an_order_is_claimed_where_they_do_not():
    rows = [document(f"a{i}") for i in range(40)]
    parties = [hand.party(f"a{i}", f"Mitra {i}") for i in range(40)]
    told = "; ".join(f"a{i}: {'anggaran' if i < 35 else 'sdm'}" for i in range(40))
    seen = hand.seen(register(rows, parties, told))
    finding = obstacles.obstacles_finding(obstacles.count_obstacles(seen), seen)
    assert finding == "Anggaran paling sering disebut, oleh 35 dari 40 mitra"


def test_under_five_partners_nothing_is_in_percent():
    rows, parties = [document("a1"), document("a2")], [hand.party("a1", "A"), hand.party("a2", "B")]
    seen = hand.seen(register(rows, parties, "a1: anggaran; a2: tidak_ada"))
    table = obstacles.count_obstacles(seen)
    told = obstacles.table_obstacles(table, seen)
    assert (
        obstacles.obstacles_finding(table, seen) == "Dari dua mitra yang mengisi, disebut anggaran oleh satu"
    )
    assert told.rows[0].cells[1:4] == ("1", "–", "–")


def test_none_is_singled_out_of_obstacles_named_as_often():
    """Ten partners: anggaran and SDM by four each, one more obstacle, one none; then five obstacles by two each."""
    named = [(f"d{i}", "anggaran") for i in range(4)] + [(f"d{i}", "sdm") for i in range(4, 8)]
    told = obstacles.tell_obstacles(*count_of([*named, ("d8", "monev"), ("d9", "tidak_ada")]))
    assert told.text.startswith(
        "Anggaran dan sumber daya manusia masing-masing disebut oleh 4 dari 10 mitra (40,0%"
    )
    slugs = ("anggaran", "sdm", "monev", "pemahaman", "administrasi")
    level = obstacles.tell_obstacles(*count_of([(f"d{i}", slugs[i % 5]) for i in range(10)]))
    assert level.text.startswith("Lima hambatan masing-masing disebut oleh 2 dari 10 mitra")


def count_of(named: list[tuple[str, str]]):
    rows = [{"agreement_id": agreement, "obstacle": slug} for agreement, slug in named]
    seen = hand.seen(replace(hand.many(10), obstacles=frames.frame("obstacles", rows)))
    return obstacles.count_obstacles(seen), seen


def test_groups_are_counted_and_small_ones_are_not_compared():
    table = obstacles.count_by_type(hand.seen(six())).set_index(["partner_type", "obstacle"])
    assert table.at[("perguruan_tinggi", "anggaran"), "partners"] == 2
    assert table.at[("perguruan_tinggi", "anggaran"), "n"] == 2
    assert table.at[("perusahaan_media", "anggaran"), "agreement_ids"] == ("a8",)
    assert not table["compared"].any()
    assert "lsm" not in table.index.get_level_values(0)  # left the column blank
    title = obstacle_groups.by_type_finding(table.reset_index(), hand.seen(six()))
    assert title == "Hambatan menurut kelompok mitra"


def offices() -> frames.Register:
    """Province 11 pastes one sentence into six rows; 12 and 13 answer for themselves."""
    places = ["11"] * 6 + ["12", "12", "13"]
    rows = [document(f"a{i}", office) for i, office in enumerate(places)]
    parties = [hand.party(f"a{i}", f"Mitra {i}") for i in range(9)]
    told = "; ".join([*(f"a{i}: anggaran" for i in range(6)), "a6: sdm", "a7: sdm monev", "a8: sdm"])
    return register(rows, parties, told)


def test_by_office_one_that_pastes_a_sentence_does_not_lead():
    seen = hand.seen(offices(), scope="with_below")
    table = obstacles.count_obstacles(seen).set_index("obstacle")
    assert table.at["anggaran", "partners"] == 6 and table.at["anggaran", "most_from_one"] == 6
    assert table.at["anggaran", "offices"] == 1 and table.at["sdm", "offices"] == 2
    assert table.at["anggaran", "offices_n"] == 3


def test_offices_are_listed_by_code_with_their_pasted_sentences():
    seen = hand.seen(offices(), scope="with_below")
    table, sentences = obstacle_offices.count_by_office(seen), obstacle_offices.count_sentences(seen)
    assert table[["office", "obstacle", "partners", "n"]].to_numpy().tolist() == [
        ["11", "anggaran", 6, 6],
        ["12", "sdm", 2, 2],
        ["12", "monev", 1, 2],
        ["13", "sdm", 1, 1],
    ]
    assert table["agreement_ids"].tolist()[2] == ("a7",)
    assert sentences[["office", "documents", "same", "text"]].to_numpy().tolist() == [
        ["11", 6, 6, "anggaran kurang"],
        ["12", 2, 2, "sdm kurang"],
        ["13", 1, 1, "sdm kurang"],
    ]
    told = obstacle_offices.tell_by_office(table, sentences, seen).text
    assert told.startswith("Tiga satuan kerja menyebut hambatan.") and "KIP Aceh (6 dari 6 dokumen)" in told
    assert "Sumatera Utara (" not in told  # two documents are too few to call pasted
    shown = obstacle_offices.table_by_office(table, sentences, seen)
    assert [row.cells[3].tone for row in shown.rows] == ["late", "", ""]


def test_a_report_of_one_office_has_no_table_of_offices():
    seen = hand.seen(six())
    table, sentences = obstacle_offices.count_by_office(seen), obstacle_offices.count_sentences(seen)
    assert obstacle_offices.tell_by_office(table, sentences, seen) is None
    assert obstacle_offices.table_by_office(table, sentences, seen) is None


def test_pairs_are_partners_that_name_both():
    rows = [document(f"a{i}") for i in range(1, 6)]
    parties = [hand.party(f"a{i}", f"Mitra {i}") for i in range(1, 5)] + [hand.party("a5", "Mitra 4")]
    told = "a1: anggaran sdm; a2: anggaran sdm; a3: anggaran; a4: sdm; a5: monev"
    table = obstacle_links.count_pairs(hand.seen(register(rows, parties, told)))
    assert table.drop(columns="agreement_ids").to_numpy().tolist() == [["anggaran", "sdm", 2, 1, 1]]
    assert table["agreement_ids"].tolist() == [("a1", "a2")]
    assert "anggaran dengan" in obstacle_links.tell_pairs(table).text


def dormant() -> frames.Register:
    """Twenty documents in force: 8 of 10 with `komitmen_mitra` sleep, 2 of 10 without."""
    rows = [
        document(f"a{i}", implementation="belum" if i < 8 or i in (10, 11) else "berjalan") for i in range(20)
    ]
    parties = [hand.party(f"a{i}", f"Mitra {i}") for i in range(20)]
    told = "; ".join(f"a{i}: {'komitmen_mitra' if i < 10 else 'tidak_ada'}" for i in range(20))
    return register(rows, parties, told)


def test_a_risk_ratio_is_that_of_the_four_numbers():
    table = obstacle_links.compare_risks(hand.seen(dormant()), "dorman")
    [row] = table.itertuples()
    assert (row.obstacle, row.with_k, row.with_n, row.without_k, row.without_n) == (
        "komitmen_mitra",
        8,
        10,
        2,
        10,
    )
    assert row.ratio == pytest.approx(4.0)
    # Katz, by hand: 4 * exp(-+ 1.96 * sqrt(1/8 - 1/10 + 1/2 - 1/10))
    assert row.low == pytest.approx(1.115, abs=0.001) and row.high == pytest.approx(14.354, abs=0.001)
    assert row.sure and row.agreement_ids == tuple(sorted(f"a{i}" for i in range(10)))
    told = obstacle_links.tell_risks(table, "dorman").text
    assert "8 dari 10 dokumen yang menyebutnya, 2 dari 10 yang tidak" in told
    assert "bukan hubungan sebab akibat" in told


def test_an_association_has_a_direction():
    rows = [("sdm", 8, 10, 2, 10, 4.0, 1.1, 14.4, True), ("monev", 1, 20, 15, 20, 0.07, 0.01, 0.5, True)]
    columns = ["obstacle", "with_k", "with_n", "without_k", "without_n", "ratio", "low", "high", "sure"]
    told = obstacle_links.tell_risks(pd.DataFrame(rows, columns=columns), "tanpa_pks").text
    assert told.startswith(
        "Dokumen tanpa perjanjian kerja sama lebih sering ditemukan di antara yang menyebut sumber daya manusia (8 dari 10"
    )
    assert (
        "; lebih jarang ditemukan di antara yang menyebut pemantauan dan pelaporan (1 dari 20 dokumen" in told
    )


def test_fewer_than_five_documents_bear_no_ratio():
    rows = [document(f"a{i}", implementation="belum") for i in range(6)]
    told = "; ".join(f"a{i}: {'sdm' if i < 3 else 'tidak_ada'}" for i in range(6))
    table = obstacle_links.compare_risks(
        hand.seen(register(rows, [hand.party(f"a{i}", f"M {i}") for i in range(6)], told)), "dorman"
    )
    assert table["ratio"].isna().all() and not table["sure"].any()
    assert "tidak dihitung" in obstacle_links.tell_risks(table, "dorman").text


def promises() -> frames.Register:
    """Five documents: a clear promise, a slogan, "none" written, a blank, and one without an obstacle."""
    rows = [document(f"a{i}") for i in range(1, 6)]
    parties = [hand.party(f"a{i}", f"Mitra {i}") for i in range(1, 6)]
    told = "a1: anggaran sdm; a2: anggaran; a3: anggaran; a4: monev; a5: tidak_ada"
    return register(
        rows, parties, told, "a1: perpanjang tidak_jelas; a2: tidak_jelas; a3: tidak_ada; a5: susun_pks"
    )


def test_what_was_promised_against_which_obstacle():
    seen = hand.seen(promises())
    shares = follow_up.share_answers(seen).set_index("answer")["documents"].to_dict()
    assert shares == {"jelas": 2, "tidak_jelas": 1, "tidak_ada": 1, "tidak_diisi": 1, "tidak_ditanyakan": 0}
    against = follow_up.count_against(seen)
    assert against[["obstacle", "documents", "clear", "vague", "without", "most"]].to_numpy().tolist() == [
        ["anggaran", 3, 1, 1, 1, "perpanjang"],
        ["sdm", 1, 1, 0, 0, "perpanjang"],
        ["monev", 1, 0, 0, 1, ""],
    ]
    assert against["agreement_ids"].tolist()[0] == ("a1", "a2", "a3")
    told = follow_up.tell_follow_ups(against, seen).text
    assert told == (
        "Dari 4 dokumen yang menyebut hambatan, 1 memuat tindak lanjut yang jelas, 1 hanya berupa ajakan umum, "
        "dan 2 tidak memuat tindak lanjut."
    )


def test_obstacles_without_a_promise_are_listed():
    seen = hand.seen(promises())
    listing = follow_up.list_without(seen)
    assert listing[["agreement_id", "obstacles", "answer"]].to_numpy().tolist() == [
        ["a2", ("anggaran",), "tidak_jelas"],
        ["a3", ("anggaran",), "tidak_ada"],
        ["a4", ("monev",), "tidak_diisi"],
    ]
    assert follow_up.count_follow_ups(seen)[["follow_up", "documents"]].to_numpy().tolist() == [
        ["tidak_jelas", 2],
        ["susun_pks", 1],
        ["perpanjang", 1],
        ["tidak_ada", 1],
    ]
    assert [row.cells[2] for row in follow_up.table_without(listing, seen).rows] == [
        "tidak jelas",
        "tertulis tidak ada",
        "tidak diisi",
    ]


def test_follow_ups_that_were_not_asked_are_not_available():
    seen = hand.seen(
        register([document("a1")], [hand.party("a1", "A")], "a1: sdm", columns='{"obstacle": "I"}')
    )
    told = follow_up.tell_follow_ups(follow_up.count_against(seen), seen).text
    assert told.startswith("Tindak lanjut tidak tersedia")
    assert follow_up.list_without(seen).empty


def test_an_answer_too_narrow_for_its_words_is_named_under_the_bar():
    rows = [document(f"a{i}") for i in range(40)]
    parties = [hand.party(f"a{i}", f"Mitra {i}") for i in range(40)]
    told = "; ".join(f"a{i}: anggaran" for i in range(37)) + "; a37: tidak_ada"
    seen = hand.seen(register(rows, parties, told))
    found, shares = obstacles.count_obstacles(seen), obstacles.share_answers(seen)
    written = [text.get_text() for text in obstacle_figures.plot_obstacles(found, shares, seen).texts]
    assert "1 menulis tidak ada · 2 tidak diisi" in written
