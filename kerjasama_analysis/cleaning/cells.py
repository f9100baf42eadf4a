"""The cells of one row to one agreement: kind, numbers, term, office, states, partners, obstacles, and the doubts.

Nothing here knows where the row stands in a file; `reading` adds that. What a word means is told by `documents`,
`terms`, `offices`, `partners` and `obstacles`; this module says which cell is asked for what.
"""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from kerjasama_analysis.cleaning import date_order, documents, obstacles, offices, partners, periods
from kerjasama_analysis.cleaning.roles import TableRow
from kerjasama_analysis.cleaning.terms import Doubt

LEGAL_WORDS = {"berlaku": "masih berlaku", "berakhir": "sudah berakhir"}
SLACK = {"month": 31, "year": 366}
"""Days before an end of that precision, read as its last day, on which it may have come already."""
SHORT = 60
"""Longest remark that can be a status word."""


@dataclass(frozen=True)
class Place:
    """What a row inherits from its table: office, date and kind of the whole register."""

    file: str
    sheet: str
    office: str | None
    register_date: dt.date | None
    kind: str | None
    has_kinds: bool
    columns: dict[str, str]


@dataclass
class Draft:
    """An agreement without its id: columns of the frame, and what other frames are made of."""

    values: dict[str, object]
    partners: list[str]
    category: str | None
    obstacles: list[obstacles.Coded]
    follow_ups: list[obstacles.Coded]
    quoted: str
    columns: dict[str, str]

    def cell(self, column: str) -> str | None:
        """Return where a column of this agreement stands: F12."""
        return f"{self.columns[column]}{self.values['source_row']}" if column in self.columns else None


def read_row(row: TableRow, place: Place, orders: dict[str, date_order.Order]) -> tuple[Draft, list[Doubt]]:
    """Return the agreement of a row and what was doubted on the way."""
    cells, doubts = row.values, []
    names, kind_in_name = _read_partners(cells.get("partner"))
    own, other = read_numbers(cells, doubts)
    kind = _read_kind(cells, row.section, own, kind_in_name, place, doubts)
    term = periods.read_term(cells, orders, doubts)
    status = periods.tidy(cells.get("status")) or _short_status(cells.get("notes"))
    values = {
        "office": _read_office(cells, place, doubts),
        "kind": kind,
        "number_own": own,
        "number_partner": other,
        "title": periods.tidy(cells.get("title")),
        "scope": periods.tidy(cells.get("scope")),
        "signed_on": term.signed_on,
        "starts_on": term.starts_on,
        "ends_on": term.ends_on,
        "start_precision": term.start_precision,
        "end_precision": term.end_precision,
        "end_rule": term.end_rule,
        "document_state": _read_state(status, cells.get("notes")),
        "status_written": status,
        "implementation": documents.find_implementation(periods.tidy(cells.get("implementation"))),
        "hidden": row.hidden,
        "struck_out": row.struck_out,
        "source_file": place.file,
        "source_sheet": place.sheet,
        "source_row": row.number,
    }
    periods.start_from_year(values, cells, doubts)
    _check_row(row, values, names, place, doubts)
    draft = Draft(
        values,
        names,
        periods.tidy(cells.get("partner_type")) or row.section or None,
        _code(obstacles.code_obstacles, cells.get("obstacle")),
        _code(obstacles.code_follow_ups, cells.get("follow_up")),
        " ".join(
            t for t in map(periods.tidy, (cells.get("title"), cells.get("scope"), cells.get("notes"))) if t
        ),
        place.columns,
    )
    return draft, doubts


def read_numbers(cells: dict[str, object], doubts: list[Doubt]) -> tuple[str | None, str | None]:
    """Return own and partner's number, from one cell that holds both or from a cell each.

    >>> read_numbers({"number_own": "12/PR.07-NK/52/2022 tanggal 3 Mei 2022", "number_partner": "-"}, [])
    ('12/PR.07-NK/52/2022', None)
    """
    own, other = (None, None)
    if "number" in cells:
        own, other = _split_numbers(str(cells["number"]))
    own = own or _one_number(cells.get("number_own"))
    other = other or _one_number(cells.get("number_partner"))
    for column, number in (("number_own", own), ("number_partner", other)):
        if number and _UNFILLED.search(number):
            doubts.append(Doubt("nomor_belum_diisi", column if column in cells else "number", number))
    return own, other


def is_filled(number: str | None) -> bool:
    """Whether a document number is there and no part of it is left open.

    >>> is_filled("445/ /102,9/2023"), is_filled("15/PR.07-NK/52/2022"), is_filled(None)
    (False, True, False)
    """
    return bool(number) and not _UNFILLED.search(number)


def _read_partners(cell: object) -> tuple[list[str], str | None]:
    """Return the partners of a cell, and the kind of document that an office wrote before a name (Pks. Iagi)."""
    names, kind = [], None
    for name in _split_partners(str(cell)) if cell is not None else ():
        m = _KIND_BEFORE.match(name)
        kind = kind or (documents.find_kind(m[1]) if m else None)
        name = name[m.end() :].strip() if m else name
        names += [name] if name and name not in names else []
    return names, kind


def _read_kind(
    cells: dict, section: str, own: str | None, in_name: str | None, place: Place, doubts: list[Doubt]
) -> str | None:
    written = periods.tidy(cells.get("kind"))
    kind = documents.find_kind(written)
    in_number = documents.kind_of_number(own)
    if (
        kind
        and in_number
        and in_number != kind
        and not {kind, in_number} <= {"NK", "KB"}
        and kind != "ADENDUM"
    ):
        doubts.append(Doubt("jenis_beda_nomor", "kind", written, in_number))
    if kind:
        return kind
    unit = periods.tidy(cells.get("unit")) or ""
    if not documents.is_kind_word(unit):
        unit = ""
    kind = documents.find_kind(section) or in_number or in_name or documents.find_kind(unit)
    kind = kind or _kind_of_title(periods.tidy(cells.get("title"))) or place.kind
    if kind is None and written and place.has_kinds:
        doubts.append(Doubt("jenis_tak_dikenal", "kind", written))
        return "LAINNYA"
    return kind


def _kind_of_title(title: str | None) -> str | None:
    """Return the kind with which a title begins: Perjanjian Kerja Sama tentang …"""
    return documents.find_kind(" ".join(title.split()[:4])) if title and _KIND_FIRST.match(title) else None


def _read_office(cells: dict, place: Place, doubts: list[Doubt]) -> str | None:
    if "office_code" not in cells and "office" not in cells:
        return place.office
    for column in ("office_code", "office"):
        found = _find_office(str(periods.tidy(cells.get(column)) or ""))
        if found and found.code:
            return found.code
    if place.office is None:
        column = "office" if "office" in cells else "office_code"
        doubts.append(Doubt("satker_tak_diketahui", column, str(cells[column])))
    return place.office


def _read_state(status: str | None, notes: object) -> str | None:
    """Return the document state: the status cell speaks first, a remark only of an end before its time."""
    if state := documents.find_state(status):
        return state
    told = documents.find_state(periods.tidy(notes))
    return told if told == "dihentikan" else None


def _short_status(notes: object) -> str | None:
    """Return a remark that is nothing but a status, where the register has no status column."""
    text = periods.tidy(notes)
    if text and len(text) <= SHORT and (documents.find_legal_word(text) or documents.find_state(text)):
        return text
    return None


def _check_row(row: TableRow, values: dict, names: list[str], place: Place, doubts: list[Doubt]) -> None:
    for column, error in row.errors.items():
        code = "rumus_belum_dihitung" if error == "=" else "sel_galat"
        doubts.append(Doubt(code, column, error))
    if not names and "partner" in place.columns and "partner" not in row.errors:
        doubts.append(Doubt("mitra_kosong", "partner", str(row.values.get("partner") or "")))
    if row.struck_out:
        doubts.append(Doubt("baris_dicoret", "partner", ""))
    if row.hidden:
        doubts.append(Doubt("baris_tersembunyi", "partner", ""))
    column = "status" if row.values.get("status") else "notes"
    _check_status(values, place.register_date, column, doubts)
    year = documents.year_of_number(values["number_own"])
    day = values["signed_on"]
    if year and day and year != day.year:
        told = (str(year), str(day.year))
        doubts.append(
            Doubt("tahun_nomor_beda", "number_own" if "number_own" in row.values else "number", *told)
        )


def _check_status(values: dict, register_date: dt.date | None, column: str, doubts: list[Doubt]) -> None:
    """Note a status word that contradicts the dates on the register's own date."""
    word = documents.find_legal_word(values["status_written"])
    if word is None or register_date is None or values["document_state"]:
        return
    ends = values["ends_on"]
    if ends is None and values["end_rule"] != "open":
        return
    if ends is not None and -1 <= (ends - register_date).days <= SLACK.get(values["end_precision"], 1):
        return  # a day's difference, or an end known to its month or year only, contradicts nobody
    true = "berakhir" if ends is not None and ends < register_date else "berlaku"
    if true != word:
        doubts.append(Doubt("status_beda_tanggal", column, values["status_written"], LEGAL_WORDS[true]))


@lru_cache(maxsize=100_000)
def _split_numbers(text: str) -> tuple[str | None, str | None]:
    return documents.split_numbers(text)


@lru_cache(maxsize=100_000)
def _split_partners(text: str) -> tuple[str, ...]:
    return tuple(partners.split_partners(text))


@lru_cache(maxsize=100_000, typed=True)
def _code(coder: Callable[[object], list[obstacles.Coded]], cell: object) -> list[obstacles.Coded]:
    return coder(cell)


@lru_cache(maxsize=10_000)
def _find_office(text: str) -> offices.Office | None:
    return offices.find_office(text)


def _one_number(cell: object) -> str | None:
    """Return the number of a cell that holds one, without the date that may follow it."""
    text = periods.tidy(cell)
    if text and periods.MAY_HOLD_DATE.search(text):
        return _split_numbers(str(cell))[0] or text
    return documents.tidy(_LABEL.sub("", text)) if text and _LABEL.match(text) else text


_UNFILLED = re.compile(r"/\s+/|/\s*[.…_]{2,}\s*/|^\s*[.…_]*\s*/|^\?+/")
_LABEL = re.compile(r"^(?:nomor|no)\b\s*[.:]+\s*", re.IGNORECASE)
_KIND_BEFORE = re.compile(
    r"\s*(pks|mou|moa|nk|perjanjian kerja ?sama|nota kesepahaman)\s*(?:[.:]\s*|\s(?:dengan|dg|dgn)\s+)",
    re.IGNORECASE,
)
_KIND_FIRST = re.compile(
    r"(?:pks|mou|moa|nota|perjanjian|kesepakatan|kesepahaman|adendum|addendum|perubahan|memorandum|implementation)\b",
    re.IGNORECASE,
)
