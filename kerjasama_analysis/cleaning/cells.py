"""The cells of a table's rows to agreements: kind, numbers, term, office, states, partners, obstacles, and the doubts.

Nothing here knows where a table stands in its file; `reading` adds that. What a word means is told by `documents`,
`numbers`, `terms`, `offices`, `partners` and `obstacles`; this module says which cells are asked for what. Columns are
read, not rows: a value that stands in a thousand rows is read once.
"""

import datetime as dt
import re
from dataclasses import dataclass
from functools import partial
from operator import attrgetter, itemgetter

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import (
    contradictions,
    documents,
    numbers,
    obstacles,
    offices,
    patterns,
    phrases,
)
from kerjasama_analysis.cleaning.drafts import Drafts
from kerjasama_analysis.cleaning.layout.table_rows import Columns, TableRows
from kerjasama_analysis.cleaning.names import own_house
from kerjasama_analysis.cleaning.times import date_order, periods
from kerjasama_analysis.cleaning.times.terms import Doubt
from kerjasama_analysis.encoded import Encoded, map_distinct

SHORT = 60
DIFFERENT = frozenset(("NK", "PKS", "IA"))
"""Kinds of which one document can be but one; an addendum names that of its parent, and offices call a KB an NK."""
"""Longest remark that can be a status word."""


@dataclass(frozen=True)
class Place:
    """What a row inherits from its table: office, date and kind of the whole register, the house among its parties."""

    file: str
    sheet: str
    office: str | None
    register_date: dt.date | None
    kind: str | None
    has_kinds: bool
    columns: dict[str, str]
    house: str | None = None


def read_rows(
    rows: TableRows,
    place: Place,
    orders: dict[str, date_order.Order],
    proven: dict[int, dict[str, date_order.Order]],
) -> tuple[Drafts, contradictions.Doubts]:
    """Return the agreements of a table's rows, and what was doubted on the way, in the order of the rows.

    `orders` says for each date column whether day or month stands first, `proven` for single rows that tell another.
    """
    cells = rows.columns
    told = map_distinct(partial(_read_partners, place.house), cells["partner"])
    names = told.map_values(itemgetter(0))
    known = numbers.read_numbers(cells["number"], cells["number_own"], cells["number_partner"])
    sections = rows.sections
    faculties = map_distinct(documents.tidy, cells["faculty"])
    units = map_distinct(lambda faculty, unit: faculty or unit, faculties, cells["unit"])
    kinds = map_distinct(
        partial(_read_kind, place),
        *(cells["kind"], sections, known.kinds, told.map_values(itemgetter(1)), units, cells["title"]),
    )
    found = periods.read_terms(cells, known.dated, orders, proven)
    place_of = map_distinct(partial(_read_office, place), cells["office_code"], cells["office"], sections)
    states = map_distinct(_read_state, cells["status"], cells["notes"])
    values = {
        "office": place_of.map_values(itemgetter(0)),
        "kind": kinds.map_values(itemgetter(0)),
        "number_own": known.own,
        "number_partner": known.partner,
        "title": map_distinct(documents.tidy, cells["title"]),
        "scope": map_distinct(documents.tidy, cells["scope"]),
        **_columns_of_terms(found),
        "document_state": states.map_values(itemgetter(1)),
        "status_written": states.map_values(itemgetter(0)),
        "implementation": map_distinct(_read_implementation, cells["implementation"], cells["status"]),
        "hidden": rows.hidden,
        "struck_out": rows.struck_out,
        "source_file": Encoded.constant(place.file, len(rows)),
        "source_sheet": Encoded.constant(place.sheet, len(rows)),
        "source_row": rows.numbers,
    }
    told_of = (
        kinds.map_values(itemgetter(1)),
        found.map_values(attrgetter("doubts")),
        place_of.map_values(itemgetter(1)),
    )
    doubts = known.doubts + [(at, doubt) for of in told_of for at in of.where(bool) for doubt in of[at]]
    doubts += _take_years(values, cells)
    doubts += contradictions.check_rows(rows, names, place.columns)
    told_in = states.map_values(itemgetter(2))
    days = contradictions.find_days(place.register_date, cells["timestamp"], values["signed_on"])
    doubts += contradictions.check_states(values, told_in, days)
    doubts += contradictions.check_drafts(values, told_in, days)
    doubts += contradictions.check_numbers(known, values["office"], cells["number_own"])
    doubts += contradictions.check_years(values["signed_on"], known.years, cells["number_own"])
    drafts = Drafts(
        values,
        names,
        map_distinct(_read_category, cells["partner_type"], sections),
        map_distinct(obstacles.code_obstacles, cells["obstacle"]),
        map_distinct(obstacles.code_follow_ups, cells["follow_up"]),
        map_distinct(_read_quoting, cells["title"], cells["scope"], cells["notes"]),
        Encoded.constant(place.columns, len(rows)).changed(rows.cells),
        faculties,
    )
    return drafts, sorted(doubts, key=lambda doubt: doubt[0])


def _columns_of_terms(found: Encoded) -> dict[str, Encoded]:
    names = ("signed_on", "starts_on", "ends_on", "start_precision", "end_precision", "end_rule")
    return {name: found.map_values(attrgetter(name)) for name in names}


def _read_category(written: object, section: str) -> str | None:
    return documents.tidy(written) or section.rpartition("\n")[2] or None


def _read_implementation(written: object, status: object) -> str | None:
    """Return how far a document is carried out: its own cell, or a status that says this and nothing of its term."""
    if own := documents.find_implementation(documents.tidy(written)):
        return own
    told = documents.tidy(status)
    if documents.tidy(written) or documents.find_legal_word(told) or documents.find_state(told):
        return None
    return documents.find_implementation(told)


def _read_quoting(*cells: object) -> str:
    """Return the text of a row that may name another document."""
    return " ".join(text for text in map(documents.tidy, cells) if text)


def _read_partners(house: str | None, cell: object) -> tuple[tuple[str, ...], str | None]:
    """Return the partners of a cell, and the kind of document that an office wrote before a name (Pks. Iagi).

    The house that keeps the register is no partner.
    """
    names, kind = [], None
    for name in own_house.split(str(cell), house) if cell is not None else ():
        m = phrases.kind_before(name)
        kind = kind or (documents.find_kind(m[1]) if m else None)
        name = name[m.end() :].strip() if m else name
        is_house = house is not None and own_house.key_of(name) == own_house.key_of(house)
        names += [name] if name and name not in names and not is_house else []
    return tuple(names), kind


def _read_kind(
    place: Place,
    written: object,
    section: str,
    in_number: str | None,
    in_name: str | None,
    unit: object,
    title: object,
) -> tuple[str | None, tuple[Doubt, ...]]:
    """Return the kind of a document: its own cell first, then group, number, partner's name, unit, title, table."""
    written = documents.tidy(written)
    kind = documents.find_kind(written)
    doubts = ()
    if (
        kind
        and in_number
        and in_number != kind
        and not {kind, in_number} <= {"NK", "KB"}
        and kind != "ADENDUM"
    ):
        doubts = (Doubt("jenis_beda_nomor", "kind", written, in_number),)
    if kind and _names_several(written):
        doubts += (Doubt("jenis_ganda", "kind", written, words.label("kind", kind)),)
    if kind:
        return kind, doubts
    unit = documents.tidy(unit) or ""
    if not documents.is_kind_word(unit):
        unit = ""
    kind = (
        documents.find_kind(*reversed(section.split("\n")))
        or in_number
        or in_name
        or documents.find_kind(unit)
    )
    kind = kind or _kind_of_title(documents.tidy(title)) or place.kind
    if kind is None and written and place.has_kinds:
        return "LAINNYA", (Doubt("jenis_tak_dikenal", "kind", written),)
    return kind, doubts


def _names_several(written: str) -> bool:
    """Whether a cell lists kinds of different documents: MoU & PKS."""
    parts = re.split(
        rf"\s*(?:[/,+;\n]|(?<!\w){patterns.of('title_words', 'joins')}(?!\w))\s*", written, flags=re.I
    )
    named = len(parts) > 1 and all(map(documents.is_kind_word, parts))
    return named and len(set(map(documents.find_kind, parts)) & DIFFERENT) > 1


def _kind_of_title(title: str | None) -> str | None:
    """Return the kind with which a title begins: Perjanjian Kerja Sama tentang …"""
    return (
        documents.find_kind(" ".join(title.split()[:4]))
        if title and phrases.begins_with_kind(title)
        else None
    )


def _read_office(
    place: Place, code: object, name: object, section: str
) -> tuple[str | None, tuple[Doubt, ...]]:
    if code is None and name is None:
        return (offices.office_of_heading(section, place.office) if section else None) or place.office, ()
    by_code, by_name = (offices.find_office(str(documents.tidy(cell) or "")) for cell in (code, name))
    if by_code and by_code.code:
        return _weigh_office(by_code.code, code, by_name and by_name.code, name)
    if by_name and by_name.code:
        return by_name.code, ()
    if place.office is None:
        told = ("office_code", code) if name is None else ("office", name)
        return None, (Doubt("satker_tak_diketahui", told[0], str(told[1])),)
    return place.office, ()


def _weigh_office(
    by_code: str, code: object, by_name: str | None, name: object
) -> tuple[str, tuple[Doubt, ...]]:
    """Return the office of a code and a name: a name inside the code's province is closer, another one is doubted."""
    if by_name and by_name.startswith(f"{by_code}."):
        return by_name, ()
    if str(code).startswith(offices.SUPPOSED):
        written = str(code).removeprefix(offices.SUPPOSED).strip()
        return by_code, (Doubt("kode_bps", "office_code", written, words.office_name(by_code)),)
    if by_name and not f"{by_code}.".startswith(f"{by_name}.") and by_name != offices.NATIONAL:
        return by_code, (Doubt("kode_beda_satker", "office_code", str(code), str(name)),)
    return by_code, ()


def _read_state(status: object, notes: object) -> tuple[str | None, str | None, str]:
    """Return the written status, the document state, and the column of the status.

    The status cell speaks first; a remark only where it is nothing but a status, or of an end before its time.
    """
    written = documents.tidy(status) or _short_status(notes)
    told = documents.find_state(documents.tidy(notes))
    state = documents.find_state(written) or (told if told == "dihentikan" else None)
    return written, state, "status" if status else "notes"


def _short_status(notes: object) -> str | None:
    """Return a remark that is nothing but a status, where the register has no status column."""
    text = documents.tidy(notes)
    if not text or len(text) > SHORT:
        return None
    told = documents.find_legal_word(text) or (documents.find_state(text) and not _QUOTES.search(text))
    return text if told else None


_QUOTES = re.compile(r"\d\s*/|\b(?:nomor|no)\b", re.IGNORECASE)
"""A remark that quotes another document's number: Perpanjangan MoU No 1/2019."""


def _take_years(values: dict[str, Encoded], cells: Columns) -> contradictions.Doubts:
    """Take the year that a year column or a number tells where no date does, and return that as doubts."""
    doubts, years = [], {}
    untimed = map_distinct(lambda *days: days == (None, None), values["starts_on"], values["signed_on"])
    for at in untimed.where(bool):
        told = (cells["year"][at], values["number_own"][at], values["number_partner"][at])
        if year_told := periods.year_without_date(*told):
            year, column, written = year_told
            years[at] = dt.date(year, 1, 1)
            column = column if cells[column][at] is not None else "number"
            doubts.append((at, Doubt("tahun_dari_nomor", column, written, str(year))))
    values["starts_on"] = values["starts_on"].changed(years)
    values["start_precision"] = values["start_precision"].changed(dict.fromkeys(years, "year"))
    return doubts
