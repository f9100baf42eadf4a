"""What the frame `tables` says of a table: where it stands, whose it is, its columns, and in which order its dates go."""

import json
from collections.abc import Iterable

from kerjasama_analysis.cleaning import cells
from kerjasama_analysis.cleaning.sources import File
from kerjasama_analysis.cleaning.tables import Table
from kerjasama_analysis.cleaning.times import date_order


def describe(
    table: Table, sheet: str, file: File, place: cells.Place, orders: dict[str, date_order.Order]
) -> list[dict]:
    """Return the row of the frame `tables`; of forms one for each agreement, with the cells of its answers."""
    evidence = {column: order.evidence for column, order in orders.items() if order.evidence}
    described = {
        "source_file": file.name,
        "source_sheet": sheet,
        "range": table.span,
        "office": place.office,
        "register_date": place.register_date,
        "header_rows": table.header_rows,
        "columns": json.dumps(table.columns),
        "date_order": _joined(orders[column].order for column in evidence),
        "date_evidence": "; ".join(f"{column}: {told}" for column, told in evidence.items()) or None,
        "agreements": len(table.rows),
        "sample": file.sample,
    }
    forms = [_describe_form(table.rows.numbers[at], told) for at, told in table.rows.cells.items()]
    return [{**described, **told} for told in forms] or [described]


def _describe_form(first: int, answers: dict[str, str]) -> dict:
    """Return what the frame `tables` says of one agreement of a form, that begins in row `first`."""
    last = list(answers.values())[-1]
    span = f"{last.rstrip('0123456789')}{first}:{last}"
    return {"range": span, "columns": json.dumps(answers), "agreements": 1}


def _joined(orders: Iterable[str]) -> str | None:
    return "/".join(dict.fromkeys(orders)) or None
