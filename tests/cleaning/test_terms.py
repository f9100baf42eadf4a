"""When an agreement runs, from the cells a row has: typed by hand, read as a person reads them."""

import datetime as dt

import pytest

from kerjasama_analysis.cleaning.times import terms
from kerjasama_analysis.cleaning.times.date_order import Order

DMY = Order("dmy", "", True)
SIGNED = "19 Agustus 2022"
TERMS = [
    # cells, start, end, rule
    ({"signed_on": SIGNED, "duration": "5 tahun"}, "2022-08-19", "2027-08-18", "duration"),
    ({"signed_on": SIGNED, "duration": "5 (lima) tahun"}, "2022-08-19", "2027-08-18", "duration"),
    ({"signed_on": SIGNED, "duration": "lima tahun"}, "2022-08-19", "2027-08-18", "duration"),
    ({"signed_on": SIGNED, "duration": "5 th"}, "2022-08-19", "2027-08-18", "duration"),
    ({"signed_on": SIGNED, "duration": "60 bulan"}, "2022-08-19", "2027-08-18", "duration"),
    ({"signed_on": SIGNED, "duration": "2 tahun 6 bulan"}, "2022-08-19", "2025-02-18", "duration"),
    ({"signed_on": SIGNED, "duration": "1,5 tahun"}, "2022-08-19", "2024-02-18", "duration"),
    ({"signed_on": SIGNED, "duration": "1 (satu) tahun anggaran"}, "2022-08-19", "2022-12-31", "duration"),
    ({"signed_on": SIGNED, "duration": "90 hari"}, "2022-08-19", "2022-11-16", "duration"),
    ({"signed_on": SIGNED, "period": "3 tahun sejak ditandatangani"}, "2022-08-19", "2025-08-18", "duration"),
    (
        {"signed_on": SIGNED, "period": "sejak tgl ttd s.d. 31 Desember 2024"},
        "2022-08-19",
        "2024-12-31",
        "date",
    ),
    ({"signed_on": SIGNED, "period": "s/d 2024"}, "2022-08-19", "2024-12-31", "date"),
    ({"period": "1 Mei 2021 s.d. 30 April 2026"}, "2021-05-01", "2026-04-30", "date"),
    ({"period": "1 Mei 2021\n30 April 2026"}, "2021-05-01", "2026-04-30", "date"),
    ({"signed_on": SIGNED, "duration": "1 Mei 2023 s.d. 30 April 2026"}, "2023-05-01", "2026-04-30", "date"),
    (
        {"signed_on": SIGNED, "duration": "3 tahun, 1 Mei 2023 s.d. 30 April 2026"},
        "2023-05-01",
        "2026-04-30",
        "date",
    ),
    ({"signed_on": SIGNED, "ends_on": "Akhir Desember 2024"}, "2022-08-19", "2024-12-31", "date"),
    ({"signed_on": SIGNED, "ends_on": "akhir tahun 2024"}, "2022-08-19", "2024-12-31", "date"),
    ({"signed_on": "5 (lima) Mei 2022"}, "2022-05-05", None, "unknown"),
    ({"signed_on": "tanggal satu bulan Mei tahun dua ribu dua puluh"}, "2020-05-01", None, "unknown"),
    ({"period": "3 tahun terhitung mulai tanggal 5 Mei 2021"}, "2021-05-05", "2024-05-04", "duration"),
    ({"period": "2022-2027"}, "2022-01-01", "2027-12-31", "date"),
    ({"signed_on": "1 Mei 2021 - 30 April 2026"}, "2021-05-01", "2026-04-30", "date"),
    ({"signed_on": SIGNED, "ends_on": "18 Agustus 2027"}, "2022-08-19", "2027-08-18", "date"),
    ({"starts_on": SIGNED, "ends_on": "2027"}, "2022-08-19", "2027-12-31", "date"),
    (
        {"starts_on": SIGNED, "ends_on": "18 Agustus 2027 (dapat diperpanjang)"},
        "2022-08-19",
        "2027-08-18",
        "date",
    ),
    ({"signed_on": SIGNED, "duration": "tidak terbatas"}, "2022-08-19", None, "open"),
    ({"signed_on": SIGNED, "ends_on": "s.d. ada pencabutan"}, "2022-08-19", None, "open"),
    ({"signed_on": SIGNED, "ends_on": "auto renew"}, "2022-08-19", None, "open"),
    ({"signed_on": SIGNED, "duration": "selama tahapan Pemilu 2024"}, "2022-08-19", "2024-10-20", "event"),
    ({"signed_on": SIGNED, "ends_on": "Until the agreement is signed"}, "2022-08-19", None, "event"),
    ({"signed_on": SIGNED, "period": "sampai dengan selesainya kegiatan"}, "2022-08-19", None, "event"),
    ({"signed_on": SIGNED, "ends_on": "-"}, "2022-08-19", None, "unknown"),
    ({"signed_on": SIGNED, "ends_on": "0000-00-00"}, "2022-08-19", None, "unknown"),
    ({"signed_on": SIGNED, "ends_on": "9999-12-31"}, "2022-08-19", None, "unknown"),
    (
        {"number": "15/PR.07-NK/52/2022 tanggal 3 Mei 2022", "duration": "1 tahun"},
        "2022-05-03",
        "2023-05-02",
        "duration",
    ),
]


@pytest.mark.parametrize(("cells", "start", "end", "rule"), TERMS)
def test_a_term_is_read_as_a_person_reads_it(cells, start, end, rule):
    term = terms.read_term(cells, DMY)
    told = (term.starts_on.isoformat(), term.ends_on and term.ends_on.isoformat(), term.end_rule)
    assert told == (start, end, rule)


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"signed_on": SIGNED, "duration": "5 (tiga) tahun"}, "durasi_beda_huruf"),
        ({"starts_on": SIGNED, "ends_on": "18 Agustus 2021"}, "akhir_sebelum_mulai"),
        ({"starts_on": SIGNED, "ends_on": SIGNED, "duration": "5 tahun"}, "akhir_sama_mulai"),
        ({"starts_on": SIGNED, "ends_on": "18 Agustus 2024", "duration": "5 tahun"}, "durasi_beda_akhir"),
        ({"signed_on": SIGNED, "ends_on": "9999-12-31"}, "tanggal_pengganti"),
        ({"signed_on": "entahlah 2", "ends_on": "2027"}, "tanggal_tak_terbaca"),
        ({"signed_on": "12/72020"}, "tanggal_diperbaiki"),
        ({"signed_on": SIGNED, "duration": "selama Pemilu 2024"}, "akhir_menurut_peristiwa"),
    ],
)
def test_what_does_not_fit_is_told_with_what_was_written(cells, code):
    [doubt] = terms.read_term(cells, DMY).doubts
    assert doubt.code == code and doubt.value in map(str, cells.values())


def test_a_wrong_end_suggests_the_likely_one():
    [doubt] = terms.read_term({"starts_on": SIGNED, "ends_on": SIGNED, "duration": "5 tahun"}, DMY).doubts
    assert doubt.suggestion == "18 Agustus 2027" and doubt.alternative == "2027-08-18"


def test_an_undecided_day_keeps_both_readings():
    [doubt] = terms.read_term({"signed_on": "05/06/2022"}, Order("dmy", "", False)).doubts
    assert (doubt.code, doubt.alternative) == ("hari_bulan_ganda", "2022-05-06")
    assert terms.read_term({"signed_on": "05/06/2022"}, DMY).signed_on == dt.date(2022, 6, 5)
