"""Which document belongs under which: certain ones, likely ones, and those that must stay apart."""

import datetime as dt

from kerjasama_analysis.cleaning import chains
from kerjasama_analysis.cleaning.shelves import MOST, Document, Documents, Shelves


def document(kind, signed, ends=None, *, office="00", partners="x", number=None, text="", **more):
    days = [dt.date.fromisoformat(day) if day else None for day in (signed, ends)]
    return Document(office, kind, number, frozenset(partners), *days, text, **more)


def certain_of(documents):
    return chains.find_chains(Documents.of(documents))[0]


def likely_of(documents, certain=()):
    return chains.find_likely(dict(certain), Shelves(Documents.of(documents)))


NK = document("NK", "2022-01-05", "2027-01-04", number="1/PR.07-NK/01/2022")


def test_a_quoted_number_is_certain_in_any_office():
    below = document(
        "PKS", "2022-06-01", office="52", partners="z", text="Menindaklanjuti NK 1/PR.07-NK/01/2022"
    )
    assert certain_of([NK, below]) == {1: 0}


def test_a_number_inside_a_longer_one_is_not_quoted():
    other = document("PKS", "2022-06-01", partners="z", text="Menindaklanjuti NK 11/PR.07-NK/01/2022")
    assert certain_of([NK, other]) == {}


def test_two_memoranda_leave_a_doubt_and_the_latest_is_suggested():
    later = document("NK", "2022-03-01", "2027-02-28")
    pks = document("PKS", "2022-06-01")
    certain = certain_of([NK, later, pks])
    assert certain == {} and likely_of([NK, later, pks], certain) == {2: 1}


def test_a_memorandum_that_had_ended_carries_nothing():
    ended = document("NK", "2016-01-05", "2021-01-04")
    assert certain_of([ended, document("PKS", "2022-06-01")]) == {}


def test_an_addendum_hangs_on_the_agreement_it_changes():
    pks = document("PKS", "2022-06-01", "2024-05-31")
    addendum = document("ADENDUM", "2023-01-10")
    assert certain_of([pks, addendum]) == {1: 0}


def test_the_nations_memorandum_is_suggested_for_a_provinces_pks():
    pks = document("PKS", "2022-06-01", office="52")
    assert certain_of([NK, pks]) == {}
    assert likely_of([NK, pks]) == {1: 0}


def test_a_renewal_follows_the_same_kind_and_partners_only():
    old = document("NK", "2017-01-05", "2022-01-04")
    new = document("NK", "2022-02-01", "2027-01-31")
    with_another = document("NK", "2022-02-01", partners="xy")
    years_later = document("NK", "2024-02-01")
    assert likely_of([old, new]) == {1: 0}
    assert likely_of([old, with_another]) == {}
    assert likely_of([old, years_later]) == {}


def test_a_memorandum_that_names_its_pks_is_the_parent():
    nk = Document(
        "00",
        "NK",
        "11/PR.07-NK/01/2022",
        frozenset({"x"}),
        dt.date(2022, 1, 5),
        None,
        "PKS 12/PR.07-PKS/01/2022",
    )
    pks = Document("00", "PKS", "12/PR.07-PKS/01/2022", frozenset({"y"}), dt.date(2022, 6, 1), None, "")
    assert certain_of([nk, pks]) == {1: 0} and certain_of([pks, nk]) == {0: 1}


def test_an_old_memorandum_that_names_its_renewal_is_the_parent():
    old = Document(
        "00",
        "NK",
        "11/PR.07-NK/01/2017",
        frozenset({"x"}),
        dt.date(2017, 1, 5),
        None,
        "kini 12/PR.07-NK/01/2022",
    )
    new = Document("00", "NK", "12/PR.07-NK/01/2022", frozenset({"x"}), dt.date(2022, 1, 5), None, "")
    assert certain_of([old, new]) == {1: 0}


def test_of_two_memoranda_the_one_whose_day_is_named_is_certain():
    later = document("NK", "2022-03-01", "2027-02-28")
    for told in ("menindaklanjuti MoU tanggal 05 Januari 2022", "turunan NK tgl. 5/1/2022"):
        assert certain_of([NK, later, document("PKS", "2022-06-01", text=told)]) == {2: 0}
    assert certain_of([NK, later, document("PKS", "2022-06-01", text="MoU tanggal 15 Januari 2022")]) == {}


def test_of_two_agreements_an_addendum_hangs_on_that_of_its_subject():
    data = document("PKS", "2022-01-05", title="Perjanjian Kerja Sama tentang Pertukaran Data Pemilih")
    guard = document("PKS", "2022-02-05", title="Pengamanan Gudang Logistik")
    addendum = document("ADENDUM", "2023-01-10", title="Adendum PKS tentang Pertukaran data pemilih")
    assert certain_of([data, guard, addendum]) == {2: 0}
    assert certain_of([data, data, addendum]) == {}


def test_the_memorandum_of_the_university_is_suggested_for_its_faculty():
    faculty = document("PKS", "2022-06-01", partners="f", above=frozenset("x"))
    assert certain_of([NK, faculty]) == {}
    assert likely_of([NK, faculty]) == {1: 0}


def test_the_partners_number_is_quoted_too_and_a_number_of_two_documents_says_nothing():
    nk = document("NK", "2022-01-05", number_partner="119/77/Dukcapil/2022")
    pks = document("PKS", "2022-06-01", partners="z", text="berdasarkan NK Nomor 119/77/Dukcapil/2022")
    assert certain_of([nk, pks]) == {1: 0}
    other = document("NK", "2022-01-06", partners="w", number_partner="119/77/Dukcapil/2022")
    assert certain_of([nk, other, pks]) == {}


def test_a_group_of_hundreds_of_documents_says_nothing():
    many = [document("NK", "2022-01-05", title=f"Desa {i}") for i in range(MOST + 1)]
    assert likely_of([*many, document("PKS", "2022-06-01")]) == {}


def test_of_documents_signed_on_one_day_the_first_in_the_register_is_suggested():
    twins = [document("NK", "2022-01-05"), document("NK", "2022-01-05"), document("PKS", "2022-06-01")]
    assert likely_of(twins) == {2: 0}
