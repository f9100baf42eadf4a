"""Who followed a national memorandum with a PKS: five provinces by hand, the others silent."""

from dataclasses import replace

import pandas as pd
import pytest

from kerjasama_analysis import frames
from kerjasama_analysis.analysis import derived, derived_figure
from tests.analysis import hand

SIGNED = "2022-12-07"


def document(agreement_id: str, office: str, kind: str, signed: str | None, **more) -> dict:
    dates = {"signed_on": signed, "starts_on": signed, "ends_on": "2027-12-06", "end_rule": "date"}
    return {"agreement_id": agreement_id, "office": office, "kind": kind, **dates, **more}


def register() -> frames.Register:
    rows = [
        document("nk", "00", "NK", SIGNED),
        document("lone", "00", "NK", "2023-01-01"),  # no one follows it
        document("p11", "11", "PKS", "2022-12-10", parent_id="nk"),  # names it: 3 days
        document("p12", "12", "PKS", "2023-02-01"),  # the same partner: 56 days
        document("p12b", "12", "PKS", "2023-03-01", parent_id="nk"),  # a second one of the same province
        document("p13", "13", "NK", "2023-01-01"),  # reported, but no PKS
        document("p14", "14", "PKS", "2022-12-01"),  # the same partner, but before the memorandum
        document("p15", "15", "PKS", "2023-01-15"),  # after it, but with another partner
        document("p16", "16", "PKS", "2022-12-17", parent_id="nk", document_state="draf"),  # unsigned
    ]
    partners = {"lone": "Lembaga Lain", "p15": "Lembaga Lain Lagi", "p11": "Cabang Contoh"}
    parties = [hand.party(r["agreement_id"], partners.get(r["agreement_id"], "Lembaga Contoh")) for r in rows]
    held = hand.register(rows, parties)
    offices = ["00", "11", "12", "13", "14", "15", "16"]
    places = [
        {"source_file": "r.xlsx", "source_sheet": o, "range": "A1:B9", "office": o, "columns": "{}"}
        for o in offices
    ]
    return replace(held, tables=frames.frame("tables", places))


@pytest.fixture(scope="module")
def listing() -> pd.DataFrame:
    return derived.list_followers(hand.seen(register()))


def test_each_province_followed_did_not_was_silent_or_did_not_exist(listing):
    ours = listing[listing["agreement_id"].eq("nk")].set_index("office")
    assert ours.loc[["11", "12", "13", "14", "15", "16"], "state"].tolist() == ["pks", "pks", *["belum"] * 4]
    assert ours.at["11", "days"] == 3 and ours.at["12", "days"] == 56
    assert ours.at["12", "pks_id"] == "p12" and ours.at["12", "agreement_ids"] == ("nk", "p12")
    assert ours["state"].value_counts().to_dict() == {
        "pks": 2,
        "belum": 4,
        "tidak_melapor": 28,
        "belum_ada": 4,
    }
    assert ours.index[ours["state"].eq("belum_ada")].tolist() == ["93", "94", "95", "96"]


def test_best_and_worst_case_of_the_national_share(listing):
    [count] = derived.count_followed(listing[listing["agreement_id"].eq("nk")]).itertuples()
    assert (count.n, count.pks, count.belum, count.tidak_melapor) == (34, 2, 4, 28)
    assert count.least == pytest.approx(2 / 34) and count.most == pytest.approx(30 / 34)
    assert count.median_days == 29.5 and count.agreement_ids == ("nk", "p11", "p12")


def test_prose_table_and_figure_tell_the_same_numbers(listing):
    told = hand.seen(register())
    prose = derived.tell_followed(listing, told).text
    assert prose.startswith("Dari 2 nota kesepahaman, satu sudah ditindaklanjuti KPU provinsi dengan PKS.")
    assert "dua dari 34" in prose and "paling banyak 30 bila" in prose
    [row] = derived.table_followed(listing, told).rows
    assert row.cells[1:] == ("2", "4", "28", "30", "6–88%")
    ax = derived_figure.plot_followed(listing, told)
    assert ax.told.title == "PKS turunan sudah ditandatangani oleh dua dari 34 KPU provinsi"
    shown = [text.get_text() for text in ax.texts]
    assert "3" in shown and "56" in shown and shown.count("tidak melapor") == 28 and shown.count("Aceh") == 1
    assert "Papua Selatan" not in shown
    days = {round(line.get_xdata()[0], 1) for line in ax.get_lines() if line.get_marker() == "o"}
    assert len(days) == 2


def test_a_province_counts_its_regencies_and_a_regency_has_none_below():
    rows = [document("nk", "52", "NK", "2023-01-01"), document("k", "52.02", "PKS", "2023-01-11")]
    held = hand.register(rows, [hand.party("nk", "Lembaga"), hand.party("k", "Lembaga")])
    [count] = derived.count_followed(derived.list_followers(hand.seen(held, office="52"))).itertuples()
    assert (count.n, count.pks, count.median_days) == (10, 1, 10.0)
    below = hand.seen(held, office="52.02")
    nothing = derived.list_followers(below)
    assert nothing.empty and derived.tell_followed(nothing, below) is None
    assert (
        derived.table_followed(nothing, below) is None
        and derived_figure.plot_followed(nothing, below) is None
    )


def test_no_one_followed_is_said():
    held = hand.register([document("nk", "00", "NK", SIGNED)], [hand.party("nk", "Lembaga")])
    told = hand.seen(held)
    nothing = derived.list_followers(told)
    assert derived.tell_followed(nothing, told).text.startswith("Belum ada KPU provinsi yang tercatat")
    assert derived_figure.plot_followed(nothing, told) is None
