"""What the rows of a table say against themselves: a status against its dates, a number's year, cells that hold no value."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from functools import partial

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import documents, offices
from kerjasama_analysis.cleaning.distinct import map_distinct
from kerjasama_analysis.cleaning.roles import TableRow
from kerjasama_analysis.cleaning.terms import Doubt

LEGAL_WORDS = {"berlaku": "masih berlaku", "berakhir": "sudah berakhir"}
SLACK = {"month": 31, "year": 366}
"""Days before an end of that precision, read as its last day, on which it may have come already."""

Doubts = list[tuple[int, Doubt]]
"""Position of a row, and what was doubted there."""


def check_rows(rows: Sequence[TableRow], names: Sequence[tuple], columns: Mapping[str, str]) -> Doubts:
    """Return what rows show beside their values: error values, no partner, struck out, hidden."""
    doubts: Doubts = []
    for at, row in enumerate(rows):
        if not (row.errors or row.struck_out or row.hidden or not names[at]):
            continue
        for column, error in (row.errors or {}).items():
            code = "rumus_belum_dihitung" if error == "=" else "sel_galat"
            doubts.append((at, Doubt(code, column, error)))
        if not names[at] and "partner" in columns and "partner" not in (row.errors or ()):
            doubts.append((at, Doubt("mitra_kosong", "partner", str(row.values.get("partner") or ""))))
        if row.struck_out:
            doubts.append((at, Doubt("baris_dicoret", "partner", "")))
        if row.hidden:
            doubts.append((at, Doubt("baris_tersembunyi", "partner", "")))
    return doubts


def check_years(signed: list[dt.date | None], years: list[int | None], own: list) -> Doubts:
    """Return a doubt for each number whose year is not that of its signature."""
    return [
        (
            at,
            Doubt(
                "tahun_nomor_beda",
                "number" if own[at] is None else "number_own",
                str(year),
                str(day.year),
            ),
        )
        for at, (day, year) in enumerate(zip(signed, years, strict=True))
        if day and year and year != day.year
    ]


def check_numbers(values: Mapping[str, list], own: Sequence) -> Doubts:
    """Return a doubt for each own number that carries another office's code, or that of a letter."""
    found = map_distinct(_number_against, values["number_own"], values["office"])
    column = ["number" if cell is None else "number_own" for cell in own]
    return [
        (at, Doubt(code, column[at], values["number_own"][at], told))
        for at, of in enumerate(found)
        for code, told in of
    ]


def _number_against(number: str | None, office: str | None) -> tuple[tuple[str, str], ...]:
    """Return what a number says against its row: (code of the problem, what it tells).

    >>> _number_against("12/PR.07-NK/5206/2021", "52.02"), _number_against("12/PR.07-NK/52/2021", "52")
    ((('satker_beda_nomor', 'KPU Kabupaten Bima'),), ())
    >>> _number_against("05/PR.08-Und/61/3.1/2023", "61")
    (('nomor_surat', 'undangan'),)
    """
    if not number:
        return ()
    unit, m = offices.office_of_number(number), _LETTER.search(number)
    letters = words.mapping("letter_codes", "name")
    told = [("satker_beda_nomor", words.office_name(unit))] if unit and office and unit != office else []
    return (*told, *([("nomor_surat", letters[m[1].lower()])] if m and m[1].lower() in letters else []))


def check_states(values: dict[str, list], columns: list[str], today: dt.date | None) -> Doubts:
    """Return a doubt for each status word that contradicts the dates on the register's own date."""
    if today is None:
        return []
    asked = ("status_written", "document_state", "ends_on", "end_rule", "end_precision")
    found = map_distinct(partial(_contradicted_by, today), *(values[column] for column in asked))
    return [
        (at, Doubt("status_beda_tanggal", columns[at], values["status_written"][at], LEGAL_WORDS[true]))
        for at, true in enumerate(found)
        if true
    ]


def _contradicted_by(
    today: dt.date, status: str, state: str, ends: dt.date, rule: str, precision: str
) -> str | None:
    """Return the legal word that dates tell where the status tells the other one."""
    word = documents.find_legal_word(status)
    if word is None or state or (ends is None and rule != "open"):
        return None
    if ends is not None and -1 <= (ends - today).days <= SLACK.get(precision, 1):
        return None  # a day's difference, or an end known to its month or year only, contradicts nobody
    true = "berakhir" if ends is not None and ends < today else "berlaku"
    return true if true != word else None


_LETTER = re.compile(r"/\s*[A-Z]{2}\.?\d{2}(?:\.\d{1,2})?\s*-\s*([A-Za-z]{2,4})\s*/")
