"""A view counts the right offices and rows, and refuses parameters in one Indonesian sentence."""

import pytest

from kerjasama_analysis import frames, parameters, words
from kerjasama_analysis.analysis import view
from tests.analysis import hand

WHOLE = next(
    row["partner_id"] for row in words.table("partners") if row["partner_type"] == "perguruan_tinggi"
)


def of_offices() -> frames.Register:
    rows = [
        {"agreement_id": "n", "office": "00"},
        {"agreement_id": "p", "office": "52"},
        {"agreement_id": "k", "office": "52.02"},
        {"agreement_id": "q", "office": "53"},
        {"agreement_id": "x", "office": None},
        {"agreement_id": "s", "office": "52", "struck_out": True},
        {"agreement_id": "d", "office": "52", "duplicate_of": "p", "hidden": True},
        {"agreement_id": "h", "office": "52", "hidden": True},
    ]
    return hand.register(rows, [hand.party(i, f"Mitra {i}") for i in "npkqxsdh"])


@pytest.mark.parametrize(
    ("office", "scope", "wanted"),
    [
        ("00", "own", "n"),
        ("00", "with_below", "npkqxh"),
        ("52", "own", "ph"),
        ("52", "with_below", "pkh"),
        ("52.02", "own", "k"),
        ("53", "with_below", "q"),
        ("51", "own", ""),
    ],
)
def test_the_scope_decides_which_offices_count(office, scope, wanted):
    seen = hand.seen(of_offices(), office=office, scope=scope)
    assert list(seen.agreements["agreement_id"]) == list(wanted)
    assert set(seen.register.parties["agreement_id"]) == set(wanted)


def test_struck_out_and_repeated_rows_are_left_out_and_said():
    seen = hand.seen(of_offices(), office="52")
    assert seen.left_out == {"struck_out": 1, "duplicates": 1}
    assert seen.left_out_note() == (
        "Tidak dihitung: 1 baris tercoret dan 1 dokumen rangkap. Ikut dihitung: 1 baris tersembunyi."
    )
    assert len(seen.everything.agreements) == 8
    assert hand.seen(of_offices(), office="53").left_out_note() == ""


@pytest.mark.parametrize(
    "changes", [{"office": 52.02}, {"as_of": "20 Juli 2023"}, {"scope": "semua"}, {"lead_time_months": 0}]
)
def test_a_bad_parameter_is_refused(changes):
    with pytest.raises(parameters.ParameterRefused):
        hand.seen(hand.ten(), **changes)


def test_words_name_place_date_and_source():
    seen = hand.seen(of_offices(), office="52.02")
    assert seen.place == "KPU Kabupaten Lombok Tengah"
    assert seen.source_note() == (
        "Sumber: register kerja sama KPU Kabupaten Lombok Tengah, keadaan 20 Juli 2023, diolah."
    )
    assert hand.seen(of_offices()).place == "KPU"


def test_nothing_says_which_kind_of_nothing():
    empty = hand.seen(hand.register([]))
    silent = hand.seen(hand.register([]), office="52")
    assert empty.nothing_note().endswith("Register yang diterima tidak memuat dokumen.")
    assert silent.nothing_note().endswith("Belum ada register yang diterima.")


def test_a_sample_is_known_as_one():
    assert hand.seen(hand.many(3)).sample
    assert not hand.seen(hand.ten()).sample


def test_frames_on_disk_give_the_same_view(tmp_path):
    frames.write(hand.ten(), tmp_path)
    seen = view.open_view(tmp_path, office="00", as_of=hand.AS_OF)
    assert list(seen.agreements["agreement_id"]) == [f"a{i}" for i in range(1, 11)]


def test_a_faculty_counts_as_its_university():
    parties = hand.ten().parties
    assert view.partner_keys(parties).iloc[1] == "universitas_contoh"
    assert view.partner_names(parties).iloc[1] == "Universitas Contoh"


def test_a_partner_has_one_type_that_of_its_whole_where_the_registry_knows_it():
    parties = frames.frame(
        "parties",
        [
            {"agreement_id": "a", "partner_id": "x", "partner_type": "lsm"},
            {"agreement_id": "b", "partner_id": "x", "partner_type": "perusahaan"},
            {"agreement_id": "c", "partner_id": "fakultas", "part_of": WHOLE, "partner_type": "lainnya"},
            {"agreement_id": "d", "partner_id": "y"},
        ],
    )
    types = view.partner_types(parties)
    assert types.iloc[:2].tolist() == ["lsm", "lsm"] and types.isna().tolist() == [False, False, False, True]
    assert types.iloc[2] == words.mapping("partners", "partner_type")[WHOLE]
