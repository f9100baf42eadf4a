"""What stands outside a cell and says what it means: the small table beside the data, the unit in a label."""

import itertools
import re
from collections.abc import Sequence
from functools import cache

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import documents, offices
from kerjasama_analysis.cleaning.layout import header_labels
from kerjasama_analysis.cleaning.layout.headers import Header
from kerjasama_analysis.cleaning.layout.table_rows import TableRows
from kerjasama_analysis.cleaning.workbooks import Sheet
from kerjasama_analysis.encoded import Encoded, map_distinct

CODED = "kind"
"""The column whose codes are looked up; other codes do not enter the frames."""
MOST_CODES, LONGEST = 12, 80
"""Different codes of a legend, and letters of one of its lines."""
PLACE, NAME = "office_code", "office"
UNIT = "duration_unit"
"""The one column that a table may have without a label of its own."""
SMALL = 60
"""Rows of the longest sheet that is looked at for codes and what they mean."""


def decode(sheet: Sheet, header: Header, slugs: dict[int, str], rows: TableRows) -> None:
    """Put the words of a look-up table in place of the codes of kinds: one beside the data, else on another sheet."""
    codes = set(rows.columns[CODED]) - {None}
    if CODED not in slugs.values() or not codes or not all(map(_is_code, codes)):
        return
    outside = set(range(max(map(len, sheet.rows), default=0)))
    outside -= set(range(min(header.labels), max(header.labels) + 1))
    runs = itertools.chain(_runs(sheet.rows, outside), sheet.lookups)
    meant = next((run for run in runs if _tells_kinds(run)), {}) or _legend(sheet, codes)
    rows.columns[CODED] = map_distinct(
        lambda code: code if code is None else meant.get(_key(code), code), rows.columns[CODED]
    )


def name_unit(header: Header, slugs: dict[int, str], rows: TableRows) -> None:
    """Put the unit that stands in the label of a duration beside its bare counts: Jangka Waktu (Bulan)."""
    label = next(
        (header_labels.fold(header.labels[c]) for c, slug in slugs.items() if slug == "duration"), ""
    )
    if UNIT in slugs.values() or not (m := _unit().search(label)):
        return
    unit = m[0]
    rows.columns[UNIT] = map_distinct(
        lambda duration: None if duration is None else unit, rows.columns["duration"]
    )


def name_scheme(header: Header, slugs: dict[int, str], rows: TableRows) -> None:
    """Put the name of BPS before codes that are its by their label, or as the column shows: 94 is another province there."""
    if PLACE not in slugs.values():
        return
    label = next(header_labels.fold(header.labels[c]) for c, slug in slugs.items() if slug == PLACE)
    held = Encoded.of(rows.columns[PLACE])
    told = "BPS" if re.search(r"\bbps\b", label) else None
    if told is None and any(map(_is_code, held.values)):
        beside = map_distinct(
            lambda code, name: (_key(code), name) if code else None, held, rows.columns[NAME]
        )
        told = offices.SUPPOSED if offices.is_of_bps({*beside.values} - {None}) else None
    if told:
        rows.columns[PLACE] = held.map_values(lambda code: None if code is None else f"{told} {_key(code)}")


def find_tables(book: Sequence[Sheet]) -> list[dict[str, str]]:
    """Return code -> word for the small sheets of a workbook that explain codes of kinds."""
    small = (sheet.rows for sheet in book if 0 < len(sheet.rows) <= SMALL)
    runs = (run for rows in small for run in _runs(rows, set(range(max(map(len, rows))))))
    return [run for run in runs if _tells_kinds(run)]


def _runs(rows: Sequence[list], outside: set[int]) -> list[dict[str, str]]:
    """Return code -> word for every run of rows in whose columns `outside` neighbouring cells are a code and a word."""
    found = []
    for c in sorted(outside):
        if c + 1 not in outside:
            continue
        run: dict[str, str] = {}
        for row in [*rows, []]:
            pair = row[c : c + 2] if len(row) > c + 1 else []
            code = next((v for v in pair if _is_code(v)), None)
            word = next((v for v in pair if isinstance(v, str) and not _is_code(v)), None)
            if code is not None and word:
                run[_key(code)] = word
            elif run:
                found.append(run)
                run = {}
    return found


def _legend(sheet: Sheet, codes: set) -> dict[str, str]:
    """Return code -> word where cells of the sheet explain every code in one text each: A = Nota Kesepahaman."""
    if len(codes) > MOST_CODES:
        return {}
    told = {
        m[1].upper(): m[2]
        for row in sheet.rows
        for v in row
        if isinstance(v, str) and len(v) <= LONGEST and (m := _EXPLAINED.fullmatch(v.strip()))
    }
    found = {_key(code): told.get(_key(code).upper()) for code in codes}
    return found if all(found.values()) and _tells_kinds(found) else {}


def _tells_kinds(run: dict[str, str]) -> bool:
    return sum(documents.find_kind(word) is not None for word in run.values()) * 2 > len(run)


def _is_code(value: object) -> bool:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value).is_integer()
    return isinstance(value, str) and bool(_CODE.fullmatch(value))


def _key(value: object) -> str:
    return str(int(value)) if isinstance(value, int | float) else str(value).strip()


_CODE = re.compile(r"\s*(?:\d+|[A-Za-z])\s*")
_EXPLAINED = re.compile(r"[-•]?\s*\(?([A-Za-z]|\d{1,2})\)?\s*[=:]\s*(\S.*)")


@cache
def _unit() -> re.Pattern:
    """Return a pattern for the units that a bare count may have but years, which need no word."""
    units = (row["pattern"] for row in words.table("duration_units") if row["unit"] != "year")
    return re.compile(rf"\b(?:{'|'.join(units)})\b", re.IGNORECASE)
