"""Dates of public suites: what CLDR says Indonesian dates look like, and what dateparser's tests hold for Indonesian."""

import csv
import datetime as dt
import json

import pytest

from kerjasama_analysis.cleaning import dates

MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@pytest.fixture(scope="module")
def suites(shared):
    if not (shared / "suites").is_dir():
        pytest.skip("the public suites are not beside this checkout")
    return shared / "suites"


@pytest.fixture(scope="module")
def cldr(suites) -> dict:
    return json.loads((suites / "cldr-id" / "cldr_id.json").read_text(encoding="utf-8"))


def read(text: str) -> str | None:
    """Return the day of a cell as the reader of terms asks for it: the whole cell, then a date inside it."""
    reading = dates.parse_date(text) or dates.find_date(text)
    return reading.start.isoformat() if reading else None


def share(cases: list[tuple[str, str | None]]) -> float:
    """Return how many of the cases (text, day) are read right, and print those that are not."""
    wrong = [(text, day, read(text)) for text, day in cases if read(text) != day]
    print(wrong)
    return 1 - len(wrong) / len(cases)


def test_dates_as_cldr_writes_them(cldr, measured):
    forms = ("full", "long", "medium", "short")
    cases = [(golden[form], golden["iso"]) for golden in cldr["golden"] for form in forms]
    assert len(cases) == 48
    measured("tanggal: contoh CLDR id", share(cases))


def test_names_of_months_and_days_as_cldr_has_them(cldr, measured):
    cases = [
        (f"7 {name} 2021", f"2021-{int(month):02d}-07")
        for names in (cldr["months_wide"], cldr["months_abbr"])
        for month, name in names.items()
    ]
    monday = dt.date(2024, 1, 1)
    for names in (cldr["days_wide_monday0"], cldr["days_abbr_monday0"]):
        for day, name in names.items():
            date = monday + dt.timedelta(int(day))
            cases.append((f"{name}, {date.day} Januari 2024", date.isoformat()))
    assert len(cases) == 38
    measured("tanggal: nama bulan dan hari CLDR id", share(cases))


def test_dates_of_dateparsers_own_suite(suites, measured):
    """Words like kemarin name no day by themselves: a register is read the same tomorrow."""
    with (suites / "dateparser-id" / "id_translations.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    told = (row["english"].split() for row in rows)
    cases = [(row["input"], day_of(words)) for row, words in zip(rows, told, strict=True)]
    assert sum(day is not None for _, day in cases) == 3 and len(cases) == 16
    measured("tanggal: uji dateparser id", share(cases))


def day_of(words: list[str]) -> str | None:
    """Return the day that a plain English date tells, its weekday and time of day passed over."""
    if len(words) > 3 and words[0] in WEEKDAYS:
        words = words[1:]
    if len(words) < 3 or words[1] not in MONTHS:
        return None
    return dt.date(int(words[2]), MONTHS.index(words[1]) + 1, int(words[0])).isoformat()


def test_names_as_dateparser_knows_them(suites, measured):
    known = json.loads((suites / "dateparser-id" / "id_cldr.json").read_text(encoding="utf-8"))
    cases = [
        (f"7 {name} 2021", f"2021-{month:02d}-07")
        for month, english in enumerate(MONTHS, 1)
        for name in known[english]
    ]
    for day, english in enumerate(WEEKDAYS, 1):
        cases += [(f"{name}, {day} Januari 2024", f"2024-01-{day:02d}") for name in known[english]]
    assert len(cases) > 30
    measured("tanggal: nama bulan dan hari dateparser id", share(cases))


@pytest.mark.parametrize(
    "written", ["Sen, 05/08/2024", "Mon, 05/08/2024", "Senin, 05/08/2024", "Monday 05/08/2024"]
)
def test_any_name_of_the_day_settles_day_and_month(written):
    assert dates.parse_date(written, "mdy").start == dt.date(2024, 8, 5)
