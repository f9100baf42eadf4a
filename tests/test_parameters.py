"""Parameters are refused before anything starts, in one sentence that says how to write them."""

import datetime as dt

import pytest

from kerjasama_analysis import parameters


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"asof": "2023-07-20"}, "maksud Anda `as_of`"),
        ({"xyz": 1}, "yang ada: as_of, office, scope, data, lead_time_months"),
        ({"as_of": "20-07-2023"}, "tanggal seperti 2023-07-20"),
        ({"as_of": 20230720}, "tanggal seperti 2023-07-20"),
        ({"office": 52.02}, "papermill tulis -r office"),
        ({"office": "52.2"}, "Maksud Anda '52"),
        ({"scope": "semua"}, r"own .* atau with_below"),
        ({"data": 3}, "nama folder"),
        ({"lead_time_months": "6"}, "1 sampai 60"),
        ({"lead_time_months": True}, "1 sampai 60"),
        ({"lead_time_months": 61}, "1 sampai 60"),
    ],
)
def test_wrong_parameters_are_refused_with_a_way_out(given, said):
    with pytest.raises(parameters.ParameterRefused, match=said):
        parameters.check_parameters(given)


def test_right_parameters_come_back_as_notebooks_take_them():
    given = {"as_of": dt.date(2023, 7, 20), "office": "52.02", "scope": "with_below", "lead_time_months": 12}
    assert parameters.check_parameters(given) == {**given, "as_of": "2023-07-20"}


def test_every_parameter_has_a_help_text():
    assert all(len(p.help) > 10 for p in parameters.PARAMETERS)


@pytest.mark.parametrize(
    "day", ["2023-02-30", "0223-07-20", "9999-12-31", "20230720", "2023-07-20T10:00", None]
)
def test_a_day_that_is_none_or_a_slip_of_the_hand_is_refused(day):
    with pytest.raises(parameters.ParameterRefused, match="tanggal seperti 2023-07-20"):
        parameters.check_day(day)


def test_days_come_as_text_dates_or_timestamps():
    for day in ("2023-07-20", dt.date(2023, 7, 20), dt.datetime(2023, 7, 20, 9, 30)):
        assert parameters.check_day(day) == "2023-07-20"
