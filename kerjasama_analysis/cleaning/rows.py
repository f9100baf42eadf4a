"""One file to documents: every row of its tables with what its cells mean. Runs inside a guarded child process."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import (
    dates,
    documents,
    obstacles,
    offices,
    partners,
    tables,
    terms,
    workbooks,
)
from kerjasama_analysis.cleaning.terms import Doubt

DATE_COLUMNS = ("signed_on", "starts_on", "ends_on", "period")
KIND_PREFIX = re.compile(r"^(?:pks|mou|moa|nk)\b\.?\s+(?=\S)", re.IGNORECASE)


@dataclass
class Document:
    """A document as its row says it: cells of the frame `agreements`, names and sentences still to be put in frames."""

    cells: dict[str, Any]
    columns: dict[str, str]
    partner_names: list[str]
    category: str | None
    notes: str | None
    obstacles: list[obstacles.Coded]
    follow_ups: list[obstacles.Coded]
    doubts: list[Doubt]
    parties: list[tuple[partners.Partner, str]] = field(default_factory=list)
    parent: "Document | None" = None
    agreement_id: str = ""


@dataclass
class Part:
    """What one file gives: its documents, and rows of the frames that need no other file."""

    file: str
    documents: list[Document] = field(default_factory=list)
    tables: list[dict] = field(default_factory=list)
    ledger: list[dict] = field(default_factory=list)
    problems: list[dict] = field(default_factory=list)


def read_file(file) -> Part:
    """Return what a file holds; raises workbooks.Unreadable where it gives no cells."""
    part = Part(file.name)
    book = workbooks.read_workbook(Path(file.path), file.name)
    for sheet in book.sheets:
        if not sheet.visible:
            part.problems.append(_problem(file.name, sheet.name, "lembar_tersembunyi", sheet.name))
            continue
        reading = tables.find_tables(sheet)
        part.ledger += [
            {"source_file": file.name, "source_sheet": sheet.name, "row": row, "role": role}
            for row, role in reading.roles
        ]
        for table in reading.tables:
            _read_table(part, file, sheet.name, table)
    return part


def refused(file, code: str) -> Part:
    """Return the part of a file that could not be read: one row in the ledger, one sentence in the problems."""
    role = "bukan_register" if words.severity(code) == "catatan" else "tidak_terbaca"
    ledger = [{"source_file": file.name, "source_sheet": "", "row": 0, "role": role}]
    return Part(file.name, ledger=ledger, problems=[_problem(file.name, "", code, "")])


def agreement_row(document: Document) -> dict:
    """Return the row of the frame `agreements`."""
    parent = document.parent.agreement_id if document.parent else None
    return {**document.cells, "agreement_id": document.agreement_id, "parent_id": parent}


def party_rows(document: Document) -> list[dict]:
    """Return the rows of the frame `parties`, each institution once."""
    found = {}
    for partner, written in document.parties:
        found.setdefault(
            partner.partner_id,
            {
                "agreement_id": document.agreement_id,
                "partner_id": partner.partner_id,
                "partner": partner.partner,
                "partner_written": written,
                "partner_type": partner.partner_type,
                "partner_subtype": partner.partner_subtype,
                "part_of": partner.part_of,
                "matched_by": partner.matched_by,
                "needs_review": partner.needs_review,
            },
        )
    return list(found.values())


def coded_rows(document: Document, column: str) -> list[dict]:
    """Return the rows of `obstacles` or `follow_ups` (column `obstacle` or `follow_up`)."""
    coded = document.obstacles if column == "obstacle" else document.follow_ups
    return [
        {"agreement_id": document.agreement_id, column: c.code, "text": c.text, "cue": c.cue} for c in coded
    ]


def problem_rows(document: Document) -> list[dict]:
    """Return the rows of `problems` that the document's doubts make, each with its cell."""
    cells = document.cells
    return [
        {
            **_problem(
                cells["source_file"], cells["source_sheet"], doubt.code, doubt.value, doubt.suggestion
            ),
            "cell": f"{document.columns.get(doubt.column, '')}{cells['source_row']}",
            "agreement_id": document.agreement_id,
            "column": doubt.column,
            "alternative": doubt.alternative or None,
        }
        for doubt in document.doubts
    ]


def _read_table(part: Part, file, sheet: str, table: tables.Table) -> None:
    numbers = [
        str(row.values.get(c) or "")
        for row in table.rows
        for c in ("number_own", "number")
        if c in row.values
    ]
    office = offices.office_of(table.titles, sheet, file.name, numbers)
    shown_on = offices.register_date(table.titles, sheet, file.name)
    order = dates.find_order(row.values[c] for row in table.rows for c in DATE_COLUMNS if c in row.values)
    own_offices = {_row_office(row) for row in table.rows}
    part.tables.append(
        {
            "source_file": file.name,
            "source_sheet": sheet,
            "range": table.span,
            "office": office or (next(iter(own_offices)) if len(own_offices) == 1 else None),
            "register_date": shown_on,
            "header_rows": table.header_rows,
            "columns": table.columns,
            "date_order": order.order,
            "date_evidence": order.evidence,
            "agreements": len(table.rows),
            "sample": file.sample,
        }
    )
    for column, label in table.unknown.items():
        row = {
            **_problem(file.name, sheet, "kolom_tak_dikenal", label),
            "cell": f"{column}{_head_row(table.span)}",
        }
        part.problems.append(row)
    for cell, text, printed, counted in table.totals:
        if printed != counted:
            part.problems.append(
                {**_problem(file.name, sheet, "jumlah_beda", f"{text} {printed}", str(counted)), "cell": cell}
            )
    for row in table.rows:
        part.documents.append(_read_row(row, table, office, shown_on, order, file.name, sheet))


def _read_row(
    row: tables.TableRow, table: tables.Table, office, shown_on, order, file: str, sheet: str
) -> Document:
    values, tidy = row.values, documents.tidy
    term = terms.read_term(values, order)
    own, theirs = tidy(values.get("number_own")), tidy(values.get("number_partner"))
    if "number_own" in values:
        own = documents.split_numbers(own)[0] or own
    if "number_partner" in values and theirs:
        theirs = documents.split_numbers(theirs)[0] or theirs
    if "number" in values:
        own, second = documents.split_numbers(values["number"])
        theirs = theirs or second
    status = tidy(values.get("status"))
    written = str(values.get("partner") or "")
    prefix = KIND_PREFIX.match(written.strip())
    kind = (
        documents.find_kind(values.get("kind"), row.section)
        or documents.kind_of_number(own)
        or documents.find_kind(prefix[0] if prefix else None, values.get("unit"), values.get("title"))
    )
    doubts = [*term.doubts, *_status_doubts(status, term, shown_on)]
    doubts += [Doubt("sel_galat", column, value) for column, value in row.errors.items()]
    cells = {
        "office": _row_office(row) or office,
        "kind": kind,
        "number_own": own,
        "number_partner": theirs,
        "title": tidy(values.get("title")),
        "scope": tidy(values.get("scope")),
        "signed_on": term.signed_on,
        "starts_on": term.starts_on,
        "ends_on": term.ends_on,
        "start_precision": term.start_precision,
        "end_precision": term.end_precision,
        "end_rule": term.end_rule,
        "document_state": documents.find_state(status),
        "status_written": status,
        "implementation": documents.find_implementation(values.get("implementation")),
        "duplicate_of": None,
        "hidden": row.hidden,
        "struck_out": row.struck_out,
        "source_file": file,
        "source_sheet": sheet,
        "source_row": row.number,
    }
    return Document(
        cells,
        table.columns,
        partners.split_partners(written.strip()[len(prefix[0]) :] if prefix else written),
        tidy(values.get("partner_type")) or row.section or None,
        tidy(values.get("notes")),
        obstacles.code_obstacles(values.get("obstacle")),
        obstacles.code_follow_ups(values.get("follow_up")),
        doubts,
    )


def _status_doubts(status: str | None, term: terms.Term, shown_on) -> list[Doubt]:
    """Return the doubt of a status cell that contradicts the dates on the register's own date."""
    said = documents.find_legal_word(status)
    if shown_on is None or term.ends_on is None or said is None or documents.find_state(status):
        return []
    really = "berakhir" if term.ends_on < shown_on else "berlaku"
    return (
        [Doubt("status_bertentangan", "status", status or "", words.long_date(term.ends_on))]
        if said != really
        else []
    )


def _row_office(row: tables.TableRow) -> str | None:
    for column in ("office_code", "office"):
        found = offices.find_office(documents.tidy(row.values.get(column)))
        if found and found.certain:
            return found.code
    return None


def _head_row(span: str) -> str:
    return re.findall(r"\d+", span)[0]


def _problem(file: str, sheet: str, code: str, value: str, suggestion: str = "") -> dict:
    value = documents.mask(value)
    return {
        "source_file": file,
        "source_sheet": sheet,
        "value": value or None,
        "problem": code,
        "severity": words.severity(code),
        "message": words.message(code, file=file, sheet=sheet, value=value, suggestion=suggestion),
        "suggestion": suggestion or None,
    }
