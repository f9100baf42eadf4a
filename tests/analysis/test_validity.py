"""States by hand-typed rules; what ends, when its letter is due, when ends pile up, what waits, what sleeps."""

import pandas as pd
import pytest
from matplotlib.patches import Rectangle

from kerjasama_analysis import frames
from kerjasama_analysis.analysis import (
    endings,
    practice,
    summary,
    summary_items,
    validity,
    view,
    waiting,
    waiting_curve,
)
from tests.analysis import hand

STATES_OF_TEN = {
    "a1": "berlaku",
    "a2": "akan_berakhir",
    "a3": "berakhir",
    "a4": "proses_perpanjangan",
    "a5": "berlaku",
    "a6": "tidak_diketahui",
    "a7": "draf",
    "a8": "belum_berlaku",
    "a9": "dihentikan",
    "a10": "berlaku",
}


@pytest.mark.parametrize(
    ("starts", "ends", "rule", "document", "wanted"),
    [
        ("2022-01-01", "2024-01-21", "date", None, "berlaku"),
        ("2022-01-01", "2024-01-20", "date", None, "akan_berakhir"),  # the last day of the lead time
        ("2022-01-01", "2023-07-20", "date", None, "akan_berakhir"),  # the last day is still in force
        ("2022-01-01", "2023-07-19", "date", None, "berakhir"),
        ("2022-01-01", "2023-07-19", "date", "ditandatangani", "berakhir"),
        ("2022-01-01", "2020-01-01", "date", "proses_perpanjangan", "proses_perpanjangan"),
        ("2022-01-01", "2024-01-20", "date", "proses_perpanjangan", "proses_perpanjangan"),
        ("2022-01-01", "2026-01-20", "date", "proses_perpanjangan", "berlaku"),  # long before its end
        ("2022-01-01", None, "open", None, "berlaku"),
        ("2022-01-01", None, "unknown", None, "tidak_diketahui"),
        ("2022-01-01", None, "unknown", "proses_perpanjangan", "tidak_diketahui"),
        (None, None, "unknown", None, "tidak_diketahui"),
        (None, "2027-01-01", "date", None, "berlaku"),
        ("2023-07-21", "2027-01-01", "date", None, "belum_berlaku"),
        ("2023-07-20", "2027-01-01", "date", None, "berlaku"),  # the first day is in force
        ("2024-01-01", None, "open", None, "belum_berlaku"),
        ("2015-01-01", "2016-01-01", "date", "draf", "draf"),
        ("2015-01-01", "2016-01-01", "date", "dihentikan", "dihentikan"),
    ],
)
def test_dates_decide_the_state(starts, ends, rule, document, wanted):
    row = {
        "agreement_id": "x",
        "starts_on": starts,
        "ends_on": ends,
        "end_rule": rule,
        "document_state": document,
    }
    table = frames.frame("agreements", [row])
    assert list(validity.status_on(table, hand.AS_OF)) == [wanted]


def test_the_lead_time_moves_what_is_about_to_end():
    row = {"agreement_id": "x", "starts_on": "2022-01-01", "ends_on": "2024-07-20"}
    table = frames.frame("agreements", [row])
    assert list(validity.status_on(table, hand.AS_OF, 11)) == ["berlaku"]
    assert list(validity.status_on(table, hand.AS_OF, 12)) == ["akan_berakhir"]


def test_states_of_ten_documents():
    table = validity.with_status(hand.seen(hand.ten()))
    assert dict(zip(table["agreement_id"], table["status"], strict=True)) == STATES_OF_TEN


def test_states_are_counted_with_partners_and_ids():
    table = validity.count_status(hand.seen(hand.ten())).set_index("status")
    assert table["documents"].to_dict() == {
        "berlaku": 3,
        "akan_berakhir": 1,
        "proses_perpanjangan": 1,
        "berakhir": 1,
        "dihentikan": 1,
        "draf": 1,
        "belum_berlaku": 1,
        "tidak_diketahui": 1,
    }
    assert table.loc["tidak_diketahui", "partners"] == 2
    assert table.loc["berlaku", "agreement_ids"] == ("a1", "a10", "a5")


def test_what_ends_is_listed_with_the_last_day_for_its_letter():
    listing = validity.list_ending(hand.seen(hand.ten()))
    assert list(listing["agreement_id"]) == ["a4", "a2"]  # a9 was stopped and needs no letter
    assert [str(day.date()) for day in listing["letter_by"]] == ["2023-07-31", "2023-10-30"]
    assert list(listing["days_left"]) == [42, 133]
    assert not listing["overdue"].any()
    later = validity.list_ending(hand.seen(hand.ten(), as_of="2023-08-05"))
    assert list(later["overdue"]) == [True, False]
    assert list(validity.list_ending(hand.seen(hand.ten()), 14)["agreement_id"]) == ["a4", "a2", "a8"]


def test_the_table_of_ends_marks_a_letter_that_is_late():
    seen = hand.seen(hand.ten(), as_of="2023-08-05")
    rows = validity.table_ending(validity.list_ending(seen), seen).rows
    assert rows[0].cells[3].text == "31 Jul 2023" and rows[0].cells[3].tone == "late"
    assert rows[1].cells[3].tone == ""
    assert validity.table_ending(validity.list_ending(hand.seen(hand.register([]))), seen) is None


def test_ends_within_three_and_twelve_months_are_one_sentence():
    """a4 on 31 August and a2 on 30 November 2023; nothing else before 20 July 2024."""
    seen = hand.seen(hand.ten())
    told = validity.tell_ending(validity.list_ending(seen), seen, horizons=(1, 3, 12)).text
    assert told == (
        "Sampai 20 Januari 2024 berakhir dua dokumen; yang terdekat, dengan Radio Contoh, pada 31 Agustus 2023. "
        "Berakhir dalam satu bulan (sampai 20 Agustus 2023) tidak ada dokumen, dalam tiga bulan (sampai "
        "20 Oktober 2023) satu dokumen, dan dalam 12 bulan (sampai 20 Juli 2024) dua dokumen."
    )


def test_the_title_of_the_states_is_chosen_by_what_holds():
    def title(*ends):
        rows = [{"agreement_id": str(i), "starts_on": "2020-01-01", "ends_on": e} for i, e in enumerate(ends)]
        seen = hand.seen(hand.register(rows))
        return validity.status_finding(validity.count_status(seen), seen)

    later, soon, over = "2027-01-01", "2023-09-01", "2022-01-01"
    assert title(later, soon, over, over) == (
        "Dari 4 dokumen, 2 sudah berakhir dan 1 lagi berakhir dalam enam bulan"
    )
    assert title(later, over) == "Dari 2 dokumen, 1 sudah berakhir; tidak ada yang berakhir dalam enam bulan"
    assert title(later, soon) == "Tidak ada dokumen yang sudah berakhir; 1 dari 2 berakhir dalam enam bulan"
    assert title(later, later) == "Tidak ada dokumen yang sudah berakhir atau berakhir dalam enam bulan"
    assert title(later) == "Satu-satunya dokumen masih berlaku"
    assert title(over) == "Satu-satunya dokumen sudah berakhir"
    assert title(None, None, over) == "Masa berlaku 2 dari 3 dokumen tidak diketahui"
    assert title() == "Tidak ada dokumen kerja sama pada 20 Juli 2023"


def test_the_bar_of_states_is_as_wide_as_the_counts():
    seen = hand.seen(hand.ten())
    ax = validity.plot_status(validity.count_status(seen), seen)
    bars = [p for p in ax.patches if isinstance(p, Rectangle) and p.get_gid() and p.get_height() == 11]
    wide = {bar.get_gid(): bar.get_width() for bar in bars}
    assert list(wide) == ["berlaku", "akan_berakhir", "proses_perpanjangan", "berakhir", "dihentikan", "draf",
                          "belum_berlaku", "tidak_diketahui"]  # fmt: skip
    assert wide["berlaku"] == pytest.approx(3 * wide["draf"])
    assert sum(wide.values()) + 7 * 0.5 == pytest.approx(164)
    told = {text.get_text() for text in ax.texts}
    assert {"Keadaan", "30,0%", "kirim surat perpanjangan", "Jumlah", "100,0%"} <= told


def test_ends_are_counted_by_month_and_the_undated_apart():
    seen = hand.seen(hand.ten())
    table = endings.count_endings(seen)
    held = {str(r.month): r.documents for r in table.itertuples() if r.documents}
    assert held == {
        "2023-02": 1,
        "2023-08": 1,
        "2023-11": 1,
        "2023-12": 1,
        "2024-08": 1,
        "2027-02": 1,
        "2027-08": 1,
    }
    assert len(table) == 55  # February 2023 to August 2027, empty months included
    assert endings.count_undated(seen).to_numpy().tolist() == [
        ["open", 1, ("a5",)],
        ["draf", 1, ("a7",)],
        ["unknown", 1, ("a6",)],
    ]


def test_a_pile_up_is_the_fullest_five_months_to_come():
    months = pd.period_range("2027-06", "2028-03", freq="M")
    table = pd.DataFrame(
        {"month": months, "documents": [1, 0, 9, 4, 3, 7, 6, 0, 0, 2], "agreement_ids": [()] * 10}
    )
    first, last, count = endings.find_pile(table, pd.Timestamp(hand.AS_OF))
    assert (str(first), str(last), count) == ("2027-08", "2027-12", 29)
    seen = hand.seen(hand.ten())
    assert endings.endings_finding(table, seen) == (
        "Pada Agustus–Desember 2027 berakhir 29 dokumen, menjelang pemilu berikutnya"
    )
    assert endings.find_pile(table, pd.Timestamp("2028-01-01")) is None
    assert endings.endings_finding(table.head(0), seen) == "Sampai Januari 2024 berakhir dua dokumen"


def test_the_fullest_months_are_those_to_come_that_no_other_equals():
    """Before the date 9; to come 4, 3, 3, 3, 1: only the first stands out. With 4, 3, 2 and ones all three do."""

    def fullest(*counts):
        months = pd.period_range("2023-06", periods=len(counts), freq="M")
        table = pd.DataFrame({"month": months, "documents": counts, "agreement_ids": [()] * len(counts)})
        return list(endings._fullest(table, pd.Timestamp(hand.AS_OF))["documents"])

    assert fullest(9, 4, 3, 3, 3, 1) == [4]
    assert fullest(9, 4, 3, 2, 1, 1) == [4, 3, 2]
    assert fullest(9, 1, 1, 1) == []


@pytest.mark.parametrize(
    ("month", "told"),
    [
        ("2023-09", ", menjelang pemungutan suara Pemilu 2024"),
        ("2024-02", ", di sekitar pemungutan suara Pemilu 2024"),
        ("2024-05", ", menjelang pemungutan suara Pilkada 2024"),
        ("2025-06", ""),
        ("2028-12", ", menjelang pemilu berikutnya"),
    ],
)
def test_a_pile_up_is_set_by_its_polling_day(month, told):
    table = pd.DataFrame({"month": [pd.Period(month, "M")], "documents": [12], "agreement_ids": [()]})
    title = endings.endings_finding(table, hand.seen(hand.ten()))
    assert title.endswith(f"berakhir 12 dokumen{told}")


def test_the_calendar_holds_the_counts_in_its_cells():
    seen = hand.seen(hand.ten())
    ax = endings.plot_endings(endings.count_endings(seen), seen)
    cells = dict(p.get_gid().split(":") for p in ax.patches if p.get_gid())
    assert (cells["2023-08"], cells["2023-09"], cells["2027-08"]) == ("1", "0", "1")
    assert len(cells) == 5 * 12
    assert "1 tanpa batas waktu, 1 belum ditandatangani, dan 1 tanpa tanggal akhir tidak digambar" in (
        " ".join(text.get_text() for text in ax.texts)
    )


def test_memoranda_are_followed_by_parent_or_by_partner_while_they_ran():
    rows = [
        {"agreement_id": "m1", "kind": "NK", "signed_on": "2022-01-01", "ends_on": "2022-12-31"},
        {"agreement_id": "p1", "kind": "PKS", "signed_on": "2022-02-01"},  # same partner, while it ran
        {"agreement_id": "m2", "kind": "KB", "signed_on": "2020-01-01", "ends_on": "2020-12-31"},
        {"agreement_id": "p2", "kind": "PKS", "signed_on": "2021-06-01"},  # same partner, too late
        {"agreement_id": "m3", "kind": "NK", "signed_on": "2023-01-01"},
        {
            "agreement_id": "p3",
            "kind": "PKS",
            "signed_on": "2023-01-11",
            "parent_id": "m3",
        },  # other partner, named
        {"agreement_id": "m4", "kind": "NK", "signed_on": "2023-08-01"},  # signed after the date
        {"agreement_id": "m5", "kind": "NK", "document_state": "draf"},
        {"agreement_id": "m6", "kind": "NK", "signed_on": "2023-07-10"},
        {"agreement_id": "p6", "kind": "PKS", "signed_on": "2023-09-01"},  # after the date: still waiting
    ]
    partners = ["A", "A", "B", "B", "C", "D", "E", "F", "G", "G"]
    held = hand.register(
        rows, [hand.party(r["agreement_id"], p) for r, p in zip(rows, partners, strict=True)]
    )
    table = waiting.list_memoranda(hand.seen(held)).set_index("agreement_id")
    assert table["followed"].to_dict() == {"m2": False, "m1": True, "m3": True, "m6": False}
    assert table["days"].to_dict() == {"m2": 1296, "m1": 31, "m3": 10, "m6": 10}
    assert table.loc["m1", "agreement_ids"] == ("m1", "p1")
    listed = waiting.list_waiting(table.reset_index())
    assert list(listed["agreement_id"]) == ["m2", "m6"]
    told = waiting.tell_waiting(table.reset_index(), hand.seen(held)).text
    assert "2 belum disusul" in told and "B, menunggu sejak 1 Januari 2020" in told


def memoranda(days, followed) -> pd.DataFrame:
    count = len(days)
    return pd.DataFrame(
        {
            "agreement_id": [f"m{i}" for i in range(count)],
            "partner": ["Mitra"] * count,
            "partner_type": ["lsm"] * count,
            "signed": [pd.Timestamp("2020-01-01")] * count,
            "followed": followed,
            "days": days,
        }
    )


def test_those_still_waiting_are_censored_not_failed():
    days = [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]
    followed = [True, False, True, False, False, False, False, False, False, False]
    curve = waiting.estimate_waiting(memoranda(days, followed))
    assert list(curve["share"].round(4)) == [
        1,
        0.9,
        0.9,
        0.7875,
        0.7875,
        0.7875,
        0.7875,
    ]  # 9/10, then times 7/8
    assert list(curve["waiting"]) == [10, 10, 9, 8, 7, 6, 5]  # ends where fewer than five wait
    assert waiting.share_at(curve, 12)["share"] == pytest.approx(0.7875)
    assert waiting.share_at(curve, 24) is None


def test_too_few_memoranda_give_a_list_and_no_curve():
    seen = hand.seen(hand.ten())
    few = waiting.list_memoranda(seen)
    assert not waiting.bears_curve(few)
    ax = waiting_curve.plot_waiting(few, seen)
    assert not ax.child_axes
    assert any(text.get_text().startswith("PKS setelah 104 hari") for text in ax.texts)
    days, followed = list(range(60, 1260, 60)), [True] * 5 + [False] * 15
    curve = waiting_curve.plot_waiting(memoranda(days, followed), seen)
    assert [label.get_text() for label in curve.child_axes[0].get_yticklabels()][-1] == "100%"
    assert curve.told.title == "Setahun setelah nota kesepahaman, 75% belum disusul perjanjian kerja sama"


@pytest.mark.parametrize("years", [2, 12, 45, 75])
def test_the_curve_holds_waits_of_any_length(years):
    """Twenty memoranda, the last signed so many years ago; at most nine marks stand under the axis."""
    days = [365 * years * (i + 1) // 20 for i in range(20)]
    axes = waiting_curve.plot_waiting(memoranda(days, [True] * 5 + [False] * 15), hand.seen(hand.ten()))
    base = waiting_curve.Y + waiting_curve.HIGH
    marks = [
        t.get_text()
        for t in axes.texts
        if t.get_position()[1] == pytest.approx(base + 4.2) and t.get_text() != "Bulan"
    ]
    assert 2 <= len(marks) <= 9 and marks[0] == "0"


def test_paper_against_practice_counts_six_fields():
    seen = hand.seen(hand.ten())
    table = practice.count_practice(seen)
    assert list(table["documents"]) == [2, 2, 1, 1, 1, 2]  # nine signed documents, the draft left out
    assert table["agreement_ids"].iloc[1] == ("a10", "a2")
    assert table["partners"].iloc[3] == ("Kementerian Contoh",)
    assert practice.practice_finding(table, seen) == (
        "Dua dokumen berlaku tanpa kegiatan; satu kegiatan berjalan tanpa dasar"
    )
    ax = practice.plot_practice(table, seen)
    told = [text.get_text() for text in ax.texts]
    assert "dorman" in told and "Forum Contoh" in told and "Kementerian Contoh" in told


def test_a_renewal_past_its_end_is_no_valid_paper():
    row = {
        "agreement_id": "x",
        "signed_on": "2020-01-01",
        "ends_on": "2022-01-01",
        "implementation": "berjalan",
    }
    seen = hand.seen(hand.register([{**row, "document_state": "proses_perpanjangan"}]))
    table = practice.count_practice(seen)
    assert list(table["documents"]) == [0, 0, 0, 1, 0, 0]


def test_an_unasked_implementation_is_not_available():
    rows = [{"agreement_id": str(i), "signed_on": "2022-01-01", "ends_on": "2027-01-01"} for i in range(6)]
    for columns, told in (("{}", "tidak tersedia"), ('{"implementation": "H"}', "tidak diisi")):
        seen = hand.seen(hand.register(rows, columns=columns))
        ax = practice.plot_practice(practice.count_practice(seen), seen)
        assert any(told in text.get_text() for text in ax.texts)


def undated(n: int = 6, **more) -> view.View:
    """Return a view of memoranda whose end no one knows."""
    rows = [{"agreement_id": f"u{i}", "kind": "NK", "end_rule": "unknown", **more} for i in range(n)]
    return hand.seen(hand.register(rows))


def test_an_unknown_end_is_not_told_as_no_end():
    seen = undated()
    told = "Sampai 20 Januari 2024 tidak ada dokumen yang diketahui berakhir; tanggal akhir enam dokumen tidak diketahui."
    assert validity.tell_ending(validity.list_ending(seen), seen).text == told
    page = summary.open_page(seen)
    assert summary.tell_lead(page).text.startswith(told)
    assert summary_items.list_items(page)[1].title.startswith(
        "Masa berlaku: 6 tidak diketahui, tidak ada yang"
    )
    known = hand.seen(hand.register([{"agreement_id": "a", "ends_on": "2030-01-01"}]))
    assert "tidak ada dokumen yang berakhir." in validity.tell_ending(validity.list_ending(known), known).text


def test_a_date_before_the_documents_is_seen_in_the_finding():
    seen = undated(signed_on="2024-01-01", implementation="berjalan")
    status = validity.count_status(seen)
    assert validity.status_finding(status, seen) == "Belum mulai berlaku pada 20 Juli 2023: 6 dari 6 dokumen"
    assert (
        validity.tell_in_force(status, seen).text
        == "Pada 20 Juli 2023 tidak satu pun dari 6 dokumen berlaku."
    )
    told = practice.tell_practice(practice.count_practice(seen), seen).text
    assert told.startswith("Tidak ada dokumen yang masih berlaku. Sebaliknya, enam kegiatan")


def test_a_renewal_covers_up_to_its_end_and_no_longer():
    found = pd.DataFrame(
        {
            "status": ["berlaku", "akan_berakhir", *["proses_perpanjangan"] * 2, "berakhir"],
            "ends_on": pd.to_datetime([None, "2023-08-01", "2023-07-20", "2023-07-19", "2023-07-19"]),
        }
    )
    covered = validity.is_in_force(found, pd.Timestamp("2023-07-20"))
    assert covered.tolist() == [True, True, True, False, False]


def test_memoranda_that_do_not_count_are_told_below_the_table_of_types():
    seen = hand.seen(hand.ten())
    assert waiting.table_types(waiting.list_memoranda(seen), seen).note.startswith(
        "Kelompok menurut mitra pertama; tanpa persen bila kurang dari 5. Tidak dihitung: satu yang masih draf"
    )
