"""Parts of a year for which no day is known: read with their precision, and never without a word."""

import datetime as dt

import pytest

from kerjasama_analysis.cleaning import dates
from kerjasama_analysis.cleaning.times import terms
from kerjasama_analysis.cleaning.times.date_order import Order

DMY = Order("dmy", "", True)
SIGNED = "2 Mei 2022"
PARTS = [
    # written, first day, last day, precision
    ("Semester I 2021", "2021-01-01", "2021-06-30", "year"),
    ("Semester 2 Tahun 2021", "2021-07-01", "2021-12-31", "year"),
    ("SMT. II/2021", "2021-07-01", "2021-12-31", "year"),
    ("paruh kedua 2023", "2023-07-01", "2023-12-31", "year"),
    ("Triwulan II 2022", "2022-04-01", "2022-06-30", "year"),
    ("Triwulan ke-2 Tahun Anggaran 2022", "2022-04-01", "2022-06-30", "year"),
    ("TW III/2023", "2023-07-01", "2023-09-30", "year"),
    ("2022 (TW II)", "2022-04-01", "2022-06-30", "year"),
    ("Q4 2022", "2022-10-01", "2022-12-31", "year"),
    ("awal 2021", "2021-01-01", "2021-01-31", "year"),
    ("pertengahan tahun 2022", "2022-06-01", "2022-06-30", "year"),
    ("akhir tahun anggaran 2024", "2024-12-01", "2024-12-31", "year"),
    ("Tahun Akademik 2021/2022", "2021-09-01", "2022-08-31", "year"),
    ("TA 2021/22", "2021-09-01", "2022-08-31", "year"),
    ("Tahun Pelajaran 2022-2023", "2022-07-01", "2023-06-30", "year"),
    ("Semester Ganjil 2021/2022", "2021-09-01", "2022-02-28", "year"),
    ("Semester II TA 2021/2022", "2022-03-01", "2022-08-31", "year"),
    ("akhir tahun akademik 2023/2024", "2024-08-01", "2024-08-31", "year"),
    ("awal bulan Maret 2022", "2022-03-01", "2022-03-31", "month"),
    ("Minggu kedua Maret 2022", "2022-03-01", "2022-03-31", "month"),
]
NONE = [
    "Semester V 2021",
    "Triwulan 5 2022",
    "TA 2021/2024",
    "akhir masa jabatan 2024",
    "TW II",
    "semester ini",
]


@pytest.mark.parametrize(("written", "first", "last", "precision"), PARTS)
def test_a_part_of_a_year_has_a_first_and_a_last_day(written, first, last, precision):
    reading = dates.parse_date(written)
    assert (reading.start.isoformat(), reading.end.isoformat(), reading.precision) == (first, last, precision)


@pytest.mark.parametrize("written", NONE)
def test_what_is_no_part_of_a_year_stays_unread(written):
    assert dates.parse_date(written) is None


def test_a_budget_year_stays_a_plain_year():
    reading = dates.parse_date("TA 2022")
    assert (reading.start, reading.end, reading.how) == (
        dt.date(2022, 1, 1),
        dt.date(2022, 12, 31),
        "tahun saja",
    )


TERMS = [
    # cells, start, its precision, end, its precision, parts of a year that are doubted
    ({"signed_on": "Semester II 2021", "duration": "2 tahun"}, "2021-07-01", "year", "2023-06-30", "year", 1),
    (
        {"signed_on": SIGNED, "ends_on": "s.d. akhir tahun anggaran 2024"},
        "2022-05-02",
        "day",
        "2024-12-31",
        "year",
        1,
    ),
    (
        {"signed_on": SIGNED, "ends_on": "berlaku s.d. Semester I 2024"},
        "2022-05-02",
        "day",
        "2024-06-30",
        "year",
        1,
    ),
    ({"signed_on": SIGNED, "period": "TA 2021/2022"}, "2022-05-02", "day", "2022-08-31", "year", 1),
    ({"period": "Tahun Akademik 2021/2022"}, "2021-09-01", "year", "2022-08-31", "year", 1),
    ({"period": "awal 2021 s.d. akhir 2023"}, "2021-01-01", "year", "2023-12-31", "year", 1),
    ({"signed_on": "awal 2021", "ends_on": "akhir 2023"}, "2021-01-01", "year", "2023-12-31", "year", 2),
    ({"signed_on": SIGNED, "ends_on": "akhir Desember 2024"}, "2022-05-02", "day", "2024-12-31", "month", 0),
    (
        {"signed_on": SIGNED, "duration": "Semester 2 tahun 2022"},
        "2022-05-02",
        "day",
        "2022-12-31",
        "year",
        1,
    ),
    ({"signed_on": SIGNED, "duration": "2 (dua) semester"}, "2022-05-02", "day", "2023-05-01", "day", 0),
    ({"signed_on": SIGNED, "duration": "3 triwulan"}, "2022-05-02", "day", "2023-02-01", "day", 0),
]


@pytest.mark.parametrize(("cells", "start", "begins", "end", "ends", "doubted"), TERMS)
def test_a_term_told_by_parts_of_a_year_says_so(cells, start, begins, end, ends, doubted):
    term = terms.read_term(cells, DMY)
    told = (term.starts_on.isoformat(), term.start_precision, term.ends_on.isoformat(), term.end_precision)
    assert told == (start, begins, end, ends)
    assert [doubt.code for doubt in term.doubts] == ["waktu_tanpa_hari"] * doubted
