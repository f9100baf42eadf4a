"""One register file to plain rows: what every table of it says, what was doubted, and a role for every row.

Runs inside a guarded child process (`register` starts it), so only plain values cross back. Every distinct cell
value is read once.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice
from operator import itemgetter
from pathlib import PurePosixPath

from kerjasama_analysis import words, workers
from kerjasama_analysis.cleaning import (
    alike,
    cells,
    corrections,
    descriptions,
    documents,
    offices,
    patterns,
    several,
    table_doubts,
    tables,
    workbooks,
    written_once,
    year_above,
)
from kerjasama_analysis.cleaning.drafts import Drafts
from kerjasama_analysis.cleaning.formats import sheets
from kerjasama_analysis.cleaning.layout import evidence, lookups, row_words
from kerjasama_analysis.cleaning.names import own_house
from kerjasama_analysis.cleaning.sources import File
from kerjasama_analysis.cleaning.tables import Table
from kerjasama_analysis.cleaning.times import date_order, periods, terms, years
from kerjasama_analysis.encoded import Encoded

DATE_COLUMNS = ("signed_on", "starts_on", "ends_on", "period")


@dataclass(frozen=True)
class Part:
    """The roles of one sheet's rows from the first on; `rows` are their numbers, None for a file that gave none."""

    file: str
    sheet: str
    rows: Sequence[int | None]
    roles: list[str]


@dataclass
class Reading:
    """What one file gave: agreements still without ids, table by table, rows of problems, tables and ledger.

    `begins` says that it has the head of a register, though perhaps nothing below.
    """

    drafts: list[Drafts] = field(default_factory=list)
    problems: list[dict] = field(default_factory=list)
    tables: list[dict] = field(default_factory=list)
    ledger: list[Part] = field(default_factory=list)
    begins: bool = False

    def doubt(self, code: str, file: str, sheet: str = "", **told) -> None:
        """Add a row of the frame `problems`; `row` and `at` (not columns) let the agreement be named later.

        `at` is the agreement's position among the drafts, needed where several agreements share a row.
        """
        value, suggestion = (documents.mask(str(told.pop(k, "") or "")) for k in ("value", "suggestion"))
        self.problems.append(
            {
                "source_file": file,
                "source_sheet": sheet,
                "value": value,
                "suggestion": suggestion,
                "problem": code,
                "severity": words.severity(code),
                "message": words.message(
                    code, value=value, suggestion=suggestion, file=file, why=told.pop("why", ""), sheet=sheet
                ),
                **told,
            }
        )


@workers.without_collection()
def read_file(file: File) -> Reading:
    """Return what a register file says; raise workbooks.Unreadable for a file that gives no cells.

    The file's name may say that it is of agreements where nothing in it does.
    """
    stem = PurePosixPath(file.name).stem
    reading = _read_sheets(file, "")
    if not reading.tables and evidence.is_of_agreements(stem):
        reading = _read_sheets(file, stem)
    if not reading.tables:
        reading.doubt("register_kosong" if reading.begins else "bukan_register", file.name)
    return reading


def _read_sheets(file: File, told: str) -> Reading:
    """Return what the sheets of a file say; `told` is what its name tells of each of them."""
    book = workbooks.read_workbook(file.path, file.name, hidden_sheets=file.hidden_sheets)
    reading = Reading()
    _correct(book, file, reading)
    codes = lookups.find_tables(book.sheets)
    for sheet in book.sheets:
        sheet.told, sheet.lookups = told, codes
        if not sheet.visible:
            code = "lembar_tersembunyi_dibaca" if file.hidden_sheets else "lembar_tersembunyi"
            reading.doubt(code, file.name, sheet.name, value=sheet.name)
        if not sheet.rows:
            continue
        found = tables.find_tables(sheet)
        reading.begins = reading.begins or found.begins
        sheet.rows = []
        reading.ledger.append(Part(file.name, sheet.name, range(1, len(found.roles) + 1), found.roles))
        for table in found.tables:
            _read_table(table, sheet.name, file, reading, found.tables[0].titles)
            table_doubts.add_hidden_columns(table, sheet, file.name, reading.doubt)
        if found.tables:
            _doubt_struck_words(sheet, file, reading)
    return reading


def _doubt_struck_words(sheet: workbooks.Sheet, file: File, reading: Reading) -> None:
    for r, c in sorted(sheet.part_struck):
        reading.doubt(
            "teks_dicoret", file.name, sheet.name, row=r + 1, cell=f"{sheets.column_letters(c)}{r + 1}"
        )


def _correct(book: workbooks.Workbook, file: File, reading: Reading) -> None:
    """Put the corrections of the file into its cells, and say of each whether it fitted."""
    for code, correction, stood in corrections.apply(book, file.corrections):
        reading.doubt(
            code,
            file.name,
            correction.sheet,
            row=int("".join(filter(str.isdigit, correction.cell))),
            cell=correction.cell,
            value=stood,
            suggestion=correction.value,
            why=f"{correction.reason} ({correction.by}, {correction.date})",
        )


def refuse(file: File, code: str, value: str | None = None) -> Reading:
    """Return the reading of a file that gave nothing: one problem, and one ledger row without a row number.

    `value` says what stopped it, for those who mend the reader.
    """
    reading = Reading()
    reading.doubt(code, file.name, value=value)
    stranger = words.severity(code) == "catatan"
    role = "bukan_register" if stranger else "tidak_terbaca"
    reading.ledger.append(Part(file.name, "", [None], [role]))
    return reading


def _read_table(table: Table, sheet: str, file: File, reading: Reading, head: list[str]) -> None:
    """Read one table; what its own titles do not say of office and date, the head of the sheet says."""
    table.rows, listed = several.split(table.rows)
    is_asked = table.header_rows and "partner" in table.labels
    blank = written_once.fill(table.rows) if is_asked else written_once.Filled([], {})
    same = written_once.fill_kinds(table.rows) if "kind" in table.labels else []
    same += written_once.fill_offices(table.rows) if table.header_rows else []
    columns = table.rows.columns
    numbers = [
        str(own or both)
        for own, both in zip(columns["number_own"], columns["number"], strict=True)
        if own or both
    ]
    owner = [str(cell) for cell in islice(columns["owner"], 1) if cell is not None]
    office = offices.office_of([*table.titles, *owner], sheet, file.name, numbers) or offices.office_of(
        head, sheet, file.name, numbers
    )
    parties = Encoded.of(columns["partner"]).values
    place = cells.Place(
        file.name,
        sheet,
        office,
        offices.register_date(table.titles, sheet, file.name)
        or offices.register_date(head, sheet, file.name)
        or table.signed_on
        or row_words.find_signed_day([[title] for title in head]),
        _kind_of_table(table, sheet, file.name, table.titles is not head),
        any(map(documents.find_kind, Encoded.of(columns["kind"]).values)),
        table.columns,
        own_house.find(parties, [*table.titles, *head], office is not None),
    )
    yearless = years.complete(table.rows) + year_above.complete(table.rows, table.titles or head, sheet)
    _unswap(table, sheet, file, reading)
    orders = find_orders(table)
    proven = date_order.settle_rows(columns, orders, terms.adds_up)
    drafts, doubts = cells.read_rows(table.rows, place, orders, proven)
    before = sum(map(len, reading.drafts))
    doubts = written_once.suggest(doubts, blank.likely)
    told = sorted([*listed, *blank.doubts, *same, *yearless, *doubts], key=itemgetter(0))
    for at, doubt, others in alike.gather(told, drafts.cell):
        reading.doubt(
            doubt.code,
            file.name,
            sheet,
            row=table.rows.numbers[at],
            at=before + at,
            cell=drafts.cell(at, doubt.column),
            column=doubt.column,
            value=doubt.value,
            suggestion=doubt.suggestion,
            alternative=doubt.alternative or None,
            why=others,
        )
    reading.drafts.append(drafts)
    table_doubts.add(table, place, reading.doubt)
    reading.tables += descriptions.describe(table, sheet, file, place, orders)


def find_orders(table: Table) -> dict[str, date_order.Order]:
    """Return for each date column whether the day or the month stands first, as the table's own dates prove."""
    return date_order.find_orders({c: table.rows.columns[c] for c in DATE_COLUMNS if c in table.columns})


def _unswap(table: Table, sheet: str, file: File, reading: Reading) -> None:
    """Put right the dates of columns whose day and month, or day and year, were exchanged, and say so.

    The first are typed dates among texts that show it, the others texts beside another cell that tells the year.
    """
    before = sum(map(len, reading.drafts))
    cells_ = table.rows.columns
    told = [cells_[c] for c in ("year", "number_own", "number")]

    def year_of(at: int) -> int | None:
        found = periods.year_without_date(*(documents.tidy(cells[at]) for cells in told))
        return found[0] if found else None

    alone = date_order.find_swapped_rows(cells_, terms.adds_up)
    begun: set[int] = set()
    for column in (c for c in DATE_COLUMNS if c in table.columns):
        values = Encoded.of(cells_[column])
        turned = date_order.find_year_first(values, year_of)
        if column == "ends_on":  # an end lies in another year: only a start written so proves it
            turned = {at: day for at, day in turned.items() if at in begun}
        begun |= set(turned)
        swapped = {at: date_order.swap(values[at]) for at in date_order.find_swapped(values)} or alone.get(
            column, {}
        )
        cells_[column] = values.changed(swapped | turned)
        for at, meant in (swapped | turned).items():
            number, day = table.rows.numbers[at], values[at]
            reading.doubt(
                "tanggal_diperbaiki" if at in turned else "hari_bulan_tertukar",
                file.name,
                sheet,
                row=number,
                at=before + at,
                cell=f"{table.columns[column]}{number}",
                column=column,
                value=day if at in turned else words.long_date(day),
                suggestion=words.long_date(meant),
                alternative=None if at in turned else day.isoformat()[:10],
            )


def _kind_of_table(table: Table, sheet: str, file: str, later: bool) -> str | None:
    """Return the one kind that sheet name, titles or file name speak of; none where they speak of several.

    A `later` table of a sheet is called first by its own titles, and so is one whose labels say the same.
    Without a column of kinds the labels are the last to tell: Nomor MoU; but Nomor Perjanjian may be of any kind.
    """
    labels = "" if "kind" in table.columns else " ".join(filter(_names_one_kind, table.labels.values()))
    labels = re.sub(patterns.of("label_words", "any_kind"), " ", labels, flags=re.IGNORECASE)
    titles = " ".join(table.titles)
    kinds = documents.find_kinds(titles)
    if len(kinds) == 1 and (later or kinds == documents.find_kinds(labels.replace("_", " "))):
        return kinds.pop()
    for text in (sheet, titles, PurePosixPath(file).stem, labels):
        kinds = documents.find_kinds(text.replace("_", " "))
        if kinds:
            return kinds.pop() if len(kinds) == 1 else None
    return None


def _names_one_kind(label: str) -> bool:
    """Whether a label is of one kind of document: Nomor MoU, not Tanggal MoU/PKS."""
    return len(documents.find_kinds(label.replace("_", " "))) == 1
