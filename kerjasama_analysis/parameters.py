"""The parameters of a report, each checked in one place: whoever opens a view and whoever runs notebooks refuses alike."""

import datetime as dt
import difflib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kerjasama_analysis import KerjasamaError, words

SCOPES = ("own", "with_below")
LONGEST_LEAD_TIME = 60
YEARS = range(1900, 3000)
"""Years of an evaluation date; another one is a slip of the hand."""
MOST_HINTS = 3
"""Offices named at most where a name was written for a code."""


@dataclass(frozen=True)
class Parameter:
    """A declared parameter: its name, what it is for, and a check that returns the value to use."""

    name: str
    help: str
    check: Callable[[object], object]


class ParameterRefused(KerjasamaError):
    """A parameter that no notebook knows, or a value that no report can be made from; the message says how to write it."""


def check_parameters(given: Mapping[str, object]) -> dict[str, object]:
    """Return the parameters as notebooks take them, or raise ParameterRefused before anything starts.

    >>> check_parameters({"as_of": dt.date(2023, 7, 20), "office": "52"})
    {'as_of': '2023-07-20', 'office': '52'}
    >>> check_parameters({"asof": "2023-07-20"})
    Traceback (most recent call last):
    ...
    kerjasama_analysis.parameters.ParameterRefused: Parameter `asof` tidak dikenal; maksud Anda `as_of`?
    """
    known = {p.name: p for p in PARAMETERS}
    for name in given:
        if name not in known:
            near = difflib.get_close_matches(name, known, 1, 0.5)
            hint = f"maksud Anda `{near[0]}`?" if near else f"yang ada: {', '.join(known)}."
            raise ParameterRefused(f"Parameter `{name}` tidak dikenal; {hint}")
    return {name: known[name].check(value) for name, value in given.items()}


def check_day(value: object) -> str:
    """Return the evaluation date as YYYY-MM-DD, from such a text or a date, or raise ParameterRefused.

    >>> check_day(dt.date(2023, 7, 20))
    '2023-07-20'
    """
    written = value.isoformat()[:10] if isinstance(value, dt.date) else str(value)
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", written) and dt.date.fromisoformat(written).year in YEARS:
            return written
    except ValueError:
        pass
    raise ParameterRefused(f"`as_of` harus tanggal seperti 2023-07-20, bukan {written!r}.")


def check_office(value: object) -> str:
    """Return the office code, or raise ParameterRefused with the codes that were perhaps meant.

    >>> check_office("52.02")
    '52.02'
    >>> check_office(52.02)
    Traceback (most recent call last):
    ...
    kerjasama_analysis.parameters.ParameterRefused: `office` harus teks, bukan 52.02: pada papermill tulis -r office 52.02.
    """
    if not isinstance(value, str):
        shown = f"{value:05.2f}" if isinstance(value, float) else value
        raise ParameterRefused(f"`office` harus teks, bukan {value}: pada papermill tulis -r office {shown}.")
    known = ["00", *words.mapping("provinces", "name"), *words.mapping("regencies", "name")]
    if value not in known:
        raise ParameterRefused(f"Tidak ada satuan kerja dengan kode {value!r}.{_meant(value, known)}")
    return value


def check_scope(value: object) -> str:
    """Return the scope, or raise ParameterRefused."""
    if value not in SCOPES:
        raise ParameterRefused(
            f"`scope` harus own (register sendiri) atau with_below (beserta di bawahnya), bukan {value!r}."
        )
    return value


def check_folder(value: object) -> str:
    """Return the folder's name, or raise ParameterRefused."""
    if not isinstance(value, str | Path):
        raise ParameterRefused(f"`data` harus nama folder, bukan {value!r}.")
    return str(value)


def check_months(value: object) -> int:
    """Return the lead time in months, or raise ParameterRefused."""
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= LONGEST_LEAD_TIME:
        raise ParameterRefused(
            f"`lead_time_months` harus bilangan bulat 1 sampai {LONGEST_LEAD_TIME}, bukan {value!r}."
        )
    return value


def _meant(value: str, known: list[str]) -> str:
    """Return which code was perhaps meant: one written alike, else those of offices with such a name."""
    near = difflib.get_close_matches(value, known, 1, 0.7)
    if near:
        return f" Maksud Anda '{near[0]}'?"
    wanted = value.strip().casefold()
    names = {code: words.office_name(code) for code in known}
    named = [f"'{code}' ({name})" for code, name in names.items() if wanted and wanted in name.casefold()]
    if not named:
        return " Kodenya seperti 00, 52, atau 52.02."
    more = f", dan {len(named) - MOST_HINTS} lainnya" if len(named) > MOST_HINTS else ""
    return f" Maksud Anda {', '.join(named[:MOST_HINTS])}{more}?"


PARAMETERS = (
    Parameter("as_of", "tanggal keadaan, misalnya 2023-07-20", check_day),
    Parameter(
        "office",
        "kode satuan kerja sebagai teks: 00 pusat, 52 provinsi, 52.02 kabupaten atau kota",
        check_office,
    ),
    Parameter("scope", "own: register sendiri; with_below: juga satuan kerja di bawahnya", check_scope),
    Parameter("data", "folder data olahan", check_folder),
    Parameter(
        "lead_time_months",
        "berapa bulan sebelum berakhir sebuah dokumen disebut akan berakhir",
        check_months,
    ),
    Parameter("earlier", "folder data olahan register sebelumnya, untuk perbandingan", check_folder),
)
"""The parameters of a report's notebooks, declared once; `earlier` goes only to those that name it."""
