"""Day or month first: settled by evidence of column, row and neighbours, and left open where there is none."""

import datetime as dt

from kerjasama_analysis.cleaning import register
from kerjasama_analysis.cleaning.times import date_order, terms


def settle(*rows: dict) -> list[tuple[str, bool]]:
    columns = {
        slug: [row.get(slug) for row in rows] for slug in ("starts_on", "ends_on", "duration", "number_own")
    }
    orders = date_order.find_orders({"starts_on": columns["starts_on"]})
    settled = date_order.settle_rows(columns, orders, terms.adds_up)
    told = [settled.get(at, orders)["starts_on"] for at in range(len(rows))]
    return [(order.order, order.decided) for order in told]


def test_a_day_over_twelve_decides_for_its_column():
    assert settle({"starts_on": "05/06/2022"}, {"starts_on": "06/15/2022"}) == [("mdy", True)] * 2


def test_without_evidence_the_day_comes_first_and_it_stays_open():
    assert settle({"starts_on": "05/06/2022"}, {"starts_on": "07/08/2022"}) == [("dmy", False)] * 2


def test_neighbours_settle_a_column_that_flips_in_its_middle():
    days = ["13/05/2022", "05/06/2022", "14/06/2022", "06/15/2022", "07/08/2022", "08/16/2022"]
    told = settle(*({"starts_on": day} for day in days))
    assert told[1] == ("dmy", True) and told[4] == ("mdy", True)


def test_between_two_conventions_it_stays_open():
    told = settle({"starts_on": "13/05/2022"}, {"starts_on": "05/06/2022"}, {"starts_on": "06/15/2022"})
    assert told[1][1] is False


def test_the_month_in_the_number_settles_its_row():
    [told] = settle({"starts_on": "05/06/2022", "number_own": "12/HK.03/VI/2022"})
    assert told == ("dmy", True)
    [told] = settle({"starts_on": "05/06/2022", "number_own": "12/HK.03/V/2022"})
    assert told == ("mdy", True)


def test_start_and_duration_settle_what_gives_the_end():
    [told] = settle({"starts_on": "05/06/2022", "ends_on": "05/05/2023", "duration": "1 tahun"})
    assert told == ("mdy", True)


def test_rows_that_prove_themselves_settle_the_others():
    sure = [{"starts_on": f"0{m}/09/2022", "number_own": f"1/X/{r}/2022"} for m, r in ((5, "IX"), (6, "IX"))]
    assert settle(*sure, {"starts_on": "07/08/2022"})[-1] == ("dmy", True)


def test_typed_dates_exchanged_by_a_us_locale_are_found_and_only_they():
    text = ["13/05/2022", "25/05/2022"]
    typed = [dt.date(2022, month, 6) for month in (1, 2, 3, 5)]
    assert date_order.find_swapped([*text, *typed]) == [2, 3, 4, 5]
    assert date_order.find_swapped([*text, *typed, dt.date(2022, 1, 20)]) == []
    assert date_order.find_swapped([*text, *typed[:2]]) == []


def test_the_search_for_neighbours_grows_with_the_rows_only(monkeypatch):
    asked = []
    find = date_order.find_order
    monkeypatch.setattr(date_order, "find_order", lambda values: asked.append(1) or find(values))
    counts = []
    for count in (1000, 4000):
        proven = {0: "13/05/2020", count // 2: "05/13/2020"}
        days = [
            proven.get(at, f"{at % 12 + 1}/{at // 12 % 12 + 1}/{1950 + at // 144}") for at in range(count)
        ]
        orders = date_order.find_orders({"signed_on": days})
        asked.clear()
        settled = date_order.settle_rows(
            {"signed_on": days, "number_own": [None] * count, "number": [None] * count}
            | {"number_partner": [None] * count},
            orders,
            lambda row, order: None,
        )
        counts.append(len(asked))
        assert settled[count - 1]["signed_on"].order == "mdy"
    assert counts[1] <= 5 * counts[0]


def test_a_column_of_years_or_a_number_tells_that_the_year_stands_first(tmp_path):
    rows = (
        "No;Mitra;Tahun;Nomor;Tanggal TTD",
        "1;Polres Contoh;2020;1/A/B;20/05/22",
        "2;Dinas Contoh;;2/PR.07-NK/52/2021;21-03-15",
        "3;Bank Contoh;2022;3/A/B;20/05/22",
    )
    (tmp_path / "a.csv").write_text("\n".join(rows), encoding="utf-8")
    read = register.read_registers([tmp_path / "a.csv"], workers=1)
    assert list(read.agreements["signed_on"].astype(str)) == ["2020-05-22", "2021-03-15", "2022-05-20"]
    assert list(read.problems.loc[read.problems["problem"] == "tanggal_diperbaiki", "cell"]) == ["E2", "E3"]
