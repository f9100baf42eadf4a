"""Recommendations: each rule's number counted by hand on ten documents, its due date, its words."""

from dataclasses import replace

from kerjasama_analysis import frames
from kerjasama_analysis.analysis import conclusions, practice, waiting
from tests.analysis import hand


def test_each_rule_counts_what_it_speaks_of():
    """The ten documents of `hand.ten` on 20 July 2023; no province has sent a register."""
    told = conclusions.count_measures(hand.seen(hand.ten()))
    assert {key: (measure.n, measure.agreement_ids) for key, measure in told.items() if key != "selisih"} == {
        "lewat_surat": (0, ()),
        "segera_berakhir": (2, ("a2", "a4")),  # 30 November and 31 August, letters not yet due
        "berakhir": (1, ("a3",)),
        "draf": (1, ("a7",)),
        "tidak_diketahui": (1, ("a6",)),
        "dorman": (2, ("a10", "a2")),
        "tanpa_dasar": (1, ("a3",)),  # ended in February, still running
        "tanpa_pks": (2, ("a3", "a5")),
        "hambatan": (0, ()),
        "tanpa_tindak_lanjut": (0, ()),
        "tidak_melapor": (34, ()),
        "perbaikan": (0, ()),
    }
    assert (told["selisih"].n, told["selisih"].of) == (
        9,
        9,
    )  # no group has as many partners as were published


def test_a_rule_that_counts_nothing_is_silent_and_the_others_have_a_date():
    told = hand.seen(hand.ten())
    table = conclusions.list_recommendations(told)
    assert table[["key", "due"]].to_numpy().tolist() == [
        ["segera_berakhir", "batas surat"],
        ["berakhir", "20 Okt 2023"],
        ["tanpa_pks", "20 Jan 2024"],
        ["dorman", "20 Jan 2024"],
        ["tanpa_dasar", "20 Agu 2023"],
        ["draf", "20 Okt 2023"],
        ["tidak_diketahui", "20 Agu 2023"],
        ["tidak_melapor", "20 Agu 2023"],
        ["selisih", "20 Agu 2023"],
    ]
    found = table.set_index("key")["finding"]
    assert found["tanpa_pks"] == "Dua dari empat nota kesepahaman belum disusul perjanjian kerja sama (PKS)."
    assert found["berakhir"] == "Satu dokumen sudah berakhir tanpa catatan perpanjangan."
    assert set(table["status"]) == {"diusulkan"}
    assert conclusions.tell_recommendations(table).text.startswith("Sembilan temuan berikut")
    shown = conclusions.table_recommendations(table, told)
    assert [row.cells[0] for row in shown.rows] == [str(n) for n in range(1, 10)]


def obstacles_of(first: int, second: int) -> frames.Register:
    """Return forty memoranda; the first so many partners name anggaran, the last so many koordinasi."""
    held = hand.many(40)
    named = [{"agreement_id": f"d{i}", "obstacle": "anggaran"} for i in range(first)]
    named += [{"agreement_id": f"d{i}", "obstacle": "koordinasi"} for i in range(40 - second, 40)]
    return replace(held, obstacles=frames.frame("obstacles", named))


def test_the_most_frequent_obstacle_is_recommended_only_where_the_intervals_tell_it():
    """35 of 40 against 8 of 40: apart. Twelve obstacles named once each: no order, no recommendation."""
    told = conclusions.count_measures(hand.seen(obstacles_of(35, 8)))["hambatan"]
    assert (told.n, told.of, told.names) == (1, 40, "anggaran (35 dari 40 mitra)")
    assert len(told.agreement_ids) == 35
    held = hand.many(40)
    slugs = [slug for slug in frames.OBSTACLES if slug not in ("tidak_ada", "lainnya")][:12]
    even = [{"agreement_id": f"d{i}", "obstacle": slug} for i, slug in enumerate(slugs)]
    flat = hand.seen(replace(held, obstacles=frames.frame("obstacles", even)))
    assert conclusions.count_measures(flat)["hambatan"].n == 0


def test_the_conclusions_follow_the_aims_of_the_meeting():
    told = [prose.text for prose in conclusions.tell_conclusions(hand.seen(hand.ten()))]
    assert len(told) == 5
    assert told[0].startswith("Dari 6 mitra, 2 adalah perguruan tinggi.")
    assert (
        "2 (" not in told[1]
        and "Dari 4 nota kesepahaman dan kesepakatan bersama yang sudah ditandatangani, 2 belum disusul"
        in told[1]
    )
    assert (
        "Dari 5 dokumen yang masih berlaku, termasuk satu yang perpanjangannya sedang diproses, 2 tidak memiliki"
        in told[1]
    )
    assert told[2] == "Hambatan tidak tersedia: register tidak memuat kolom hambatan."


def test_an_office_that_sent_nothing_is_asked_for_a_register():
    held = hand.register([])
    told = conclusions.list_recommendations(hand.seen(held, office="52"))
    assert list(told["key"]) == ["tidak_melapor", "belum_register"]
    assert "tidak ada dokumen" in conclusions.tell_conclusions(hand.seen(held))[0].text.lower()


def test_memoranda_are_counted_by_partner_type():
    """a1 (followed) and a5 with universities, a3 with a ministry, a4 (followed) with a radio."""
    seen = hand.seen(hand.ten())
    memoranda = waiting.list_memoranda(seen)
    table = waiting.count_by_type(memoranda)
    assert table.to_numpy().tolist() == [
        ["perguruan_tinggi", 2, 1, ("a1", "a5")],
        ["kementerian", 1, 1, ("a3",)],
        ["perusahaan_media", 1, 0, ("a4",)],
    ]
    shown = waiting.table_types(memoranda, seen)
    assert [row.cells[1:] for row in shown.rows][:1] == [("2", "1", "–")]  # under five: no per cent


def test_what_to_act_on_is_listed_by_its_end():
    seen = hand.seen(hand.ten())
    rows = practice.table_practice(seen, "dorman").rows
    assert [row.cells[3] for row in rows] == ["30 Nov 2023", "1 Feb 2027"]  # a2, a10
    [bare] = practice.table_practice(seen, "tanpa_dasar").rows
    assert bare.cells[0][0].text == "Kementerian Contoh" and bare.cells[3] == "28 Feb 2023"  # a3
