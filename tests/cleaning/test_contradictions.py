"""A status word is held against the dates on the register's own date; what may be true is no contradiction."""

import datetime as dt

import pytest

from kerjasama_analysis.cleaning import contradictions

ON = dt.date(2023, 6, 30)


@pytest.mark.parametrize(
    ("status", "ends", "precision", "doubted"),
    [
        ("Aktif", dt.date(2021, 3, 1), "day", True),
        ("Masih Berjalan", dt.date(2020, 3, 1), "day", True),
        ("Masih berlaku", dt.date(2027, 3, 1), "day", False),
        ("Berakhir", dt.date(2027, 3, 1), "day", True),
        ("masa berlaku habis", dt.date(2022, 3, 1), "day", False),
        ("akan berakhir", dt.date(2023, 9, 1), "day", False),
        ("segera habis", dt.date(2023, 9, 1), "day", False),
        ("belum berlaku", dt.date(2027, 9, 1), "day", False),
        ("Berakhir", dt.date(2023, 7, 1), "day", False),
        ("Berakhir", dt.date(2023, 12, 31), "year", False),
        ("Berakhir", dt.date(2027, 12, 31), "year", True),
        ("Aktif", dt.date(2022, 12, 31), "year", True),
    ],
)
def test_only_a_contradiction_is_doubted(status, ends, precision, doubted):
    values = {
        "status_written": [status],
        "document_state": [None],
        "ends_on": [ends],
        "end_precision": [precision],
        "end_rule": ["date"],
    }
    found = contradictions.check_states(values, ["status"], ON)
    assert [(at, d.code) for at, d in found] == ([(0, "status_beda_tanggal")] if doubted else [])
