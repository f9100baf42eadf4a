"""Dates as offices write them, typed by hand: what is written, and the day a person reads."""

import datetime as dt
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import dates
from kerjasama_analysis.cleaning.times import date_common

ONE_DAY = """
19 Agustus 2022 | 2022-08-19
19 Agt 2022 | 2022-08-19
19 Ags. 2022 | 2022-08-19
19 agustus 2022 | 2022-08-19
19-Agu-22 | 2022-08-19
19-08-2022 | 2022-08-19
19/8/22 | 2022-08-19
19.08.2022 | 2022-08-19
8/19/2022 | 2022-08-19
2022-08-19 | 2022-08-19
2022/08/19 | 2022-08-19
2022-08-19 00:00:00 | 2022-08-19
2022-08-19T00:00:00.000Z | 2022-08-19
2022-08-19T07:00:00+07:00 | 2022-08-19
44792 | 2022-08-19
20220819 | 2022-08-19
19082022 | 2022-08-19
Jumat, 19 Agustus 2022 | 2022-08-19
Jum'at, 19 Agustus 2022 | 2022-08-19
Jumat / 19 Agustus 2022 | 2022-08-19
Tanggal 19 Agustus 2022 | 2022-08-19
Tgl. 19 Agustus 2022 | 2022-08-19
tanggal Sembilan Belas bulan Agustus tahun Dua Ribu Dua Puluh Dua | 2022-08-19
hari Jumat tanggal Sembilan Belas bulan Agustus tahun Dua Ribu Dua Puluh Dua (19-08-2022) | 2022-08-19
19 Agustus2022 | 2022-08-19
19Agustus 2022 | 2022-08-19
19 bulan Agustus tahun 2022 | 2022-08-19
19 bulan 8 tahun 2022 | 2022-08-19
19/VIII/2022 | 2022-08-19
19-VIII-2022 | 2022-08-19
August 19, 2022 | 2022-08-19
19 August 2022 | 2022-08-19
19th August 2022 | 2022-08-19
19 Aug 22 | 2022-08-19
5 Nopember 2021 | 2021-11-05
5 Pebruari 2021 | 2021-02-05
05 Sept 2021 | 2021-09-05
1 Okt 2020 | 2020-10-01
12/72020 | 2020-07-12
12//7/2020 | 2020-07-12
12 Juli 20222 | 2022-07-12
12 Juli 2O22 | 2022-07-12
13/05/22 | 2022-05-13
13 Mei '22 | 2022-05-13
31 Des 1999 | 1999-12-31
3-Mar-2017 | 2017-03-03
"""
NONE_AT_ALL = [
    "",
    "-",
    "0000-00-00",
    "31 Februari 2023",
    "32/13/2022",
    "sda",
    "belum ada",
    "12",
    "5 tahun",
    "tba",
]
RANGES = """
19 s.d. 21 Juli 2023 | 2023-07-19 | 2023-07-21
20 - 22 Juli 2023 | 2023-07-20 | 2023-07-22
1 Januari 2020 s/d 31 Desember 2024 | 2020-01-01 | 2024-12-31
1 Januari 2020 sampai dengan 31 Desember 2024 | 2020-01-01 | 2024-12-31
01/01/2020 - 31/12/2024 | 2020-01-01 | 2024-12-31
2022-2027 | 2022-01-01 | 2027-12-31
2022 / 2027 | 2022-01-01 | 2027-12-31
Mei - Desember 2023 | 2023-05-01 | 2023-12-31
30 Juni s.d. 2 Juli 2023 | 2023-06-30 | 2023-07-02
"""


def rows_of(table: str) -> list[tuple[str, ...]]:
    return [tuple(part.strip() for part in line.split(" | ")) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("written", "day"), rows_of(ONE_DAY))
def test_a_day_is_read_as_a_person_reads_it(written, day):
    reading = dates.parse_date(written)
    assert reading and (reading.start.isoformat(), reading.end, reading.precision) == (day, None, "day")


@pytest.mark.parametrize("written", NONE_AT_ALL)
def test_what_is_no_date_stays_unread(written):
    assert dates.parse_date(written) is None


@pytest.mark.parametrize(("written", "first", "last"), rows_of(RANGES))
def test_a_range_has_both_ends(written, first, last):
    reading = dates.parse_date(written)
    assert (reading.start.isoformat(), reading.end.isoformat()) == (first, last)


@pytest.mark.parametrize(
    ("written", "precision", "first", "last"),
    [
        ("2022", "year", "2022-01-01", "2022-12-31"),
        (2022, "year", "2022-01-01", "2022-12-31"),
        ("Tahun 2022", "year", "2022-01-01", "2022-12-31"),
        ("Agustus 2022", "month", "2022-08-01", "2022-08-31"),
        ("Agt-22", "month", "2022-08-01", "2022-08-31"),
    ],
)
def test_bare_years_and_months_keep_their_precision(written, precision, first, last):
    reading = dates.parse_date(written)
    assert reading.precision == precision
    assert (reading.start.isoformat(), reading.end.isoformat()) == (first, last)


def test_mended_dates_say_so():
    assert dates.parse_date("12/72020").how == dates.MENDED
    assert dates.parse_date("12/07/2020").how != dates.MENDED


def test_a_year_shown_as_a_day_of_1905_is_a_year():
    for written in ("21-Jun-1905", dt.date(1905, 6, 21), dt.datetime(1905, 6, 21)):
        reading = dates.parse_date(written)
        assert (reading.start, reading.precision, reading.how) == (dt.date(1999, 1, 1), "year", dates.MENDED)


def test_a_weekday_settles_which_is_the_day():
    assert dates.parse_date("Jumat, 05/08/2022", "mdy").start == dt.date(2022, 8, 5)
    assert dates.parse_date("Minggu, 05/08/2022", "dmy").start == dt.date(2022, 5, 8)
    assert dates.parse_date("Jumat, 05/08/2022").alternative is None


HABITS = (
    lambda d: f"{d.day} {words.long_date(d).split()[1]} {d.year}",
    lambda d: f"{d:%d-%m-%Y}",
    lambda d: f"{d:%Y-%m-%d}",
    lambda d: f"Tanggal {words.long_date(d)}",
    lambda d: str((d - dt.date(1899, 12, 30)).days),
    lambda d: f"{d:%Y%m%d}",
)


@given(st.dates(dt.date(1995, 1, 1), dt.date(2049, 12, 31)), st.sampled_from(HABITS))
def test_any_day_in_any_habit_comes_back(day, write):
    assert dates.parse_date(write(day)).start == day


def test_the_commonest_writing_is_read_the_same_when_every_form_is_weighed(monkeypatch):
    chance = random.Random(3)
    names = ["Januari", "Mei", "Agustus", "Nopember", "Des", "Juli", "agu", "February"]
    texts = []
    for _ in range(2000):
        first, second = (
            f"{chance.randrange(33)} {chance.choice(names)} {chance.choice((1905, 1931, 2019, 2022, 2027, 2090))}"
            for _ in range(2)
        )
        texts += [first, first + chance.choice((" s.d. ", " s/d ", " - ", " – ", " sampai dengan ")) + second]
    quick = [date_common.read(text) for text in texts]
    assert sum(reading is not None for reading in quick) > 1000
    monkeypatch.setattr(date_common, "read", lambda text: None)
    dates._parse_text.cache_clear()
    for text, reading in zip(texts, quick, strict=True):
        assert reading is None or reading == dates.parse_date(text), text
