"""What a notebook cell shows and a report prints: figures, tables, prose, key numbers, items of the summary.

A block carries its data under one MIME type beside the HTML (or SVG) that JupyterLab shows. The report reads
the data and never the HTML, so nothing that stands in a register can become markup.
"""

import html
from collections.abc import Sequence
from dataclasses import asdict, dataclass

MIME = "application/vnd.kerjasama.block+json"


@dataclass(frozen=True)
class Line:
    """One line of a table cell: its text, weight, tone (`muted`, `late`) and the state whose swatch precedes it."""

    text: str
    bold: bool = False
    tone: str = ""
    swatch: str = ""


Cell = str | Line | tuple[Line, ...]


@dataclass(frozen=True)
class Column:
    """A column head; words stand left, numbers right; `width` is a share of the table's width, 0 for automatic."""

    label: str
    align: str = "left"
    width: float = 0


@dataclass(frozen=True)
class Row:
    """A table row: `row`, `group` (one text over all columns) or `total`."""

    cells: tuple[Cell, ...]
    kind: str = "row"


class Block:
    """Something that JupyterLab shows and the report prints; subclasses give `as_data` and `as_html`."""

    def as_data(self) -> dict:
        raise NotImplementedError

    def as_html(self) -> str:
        raise NotImplementedError

    def _repr_mimebundle_(self, include=None, exclude=None) -> dict:
        return {MIME: self.as_data(), "text/html": self.as_html(), "text/plain": repr(self)[:200]}


@dataclass(frozen=True)
class Prose(Block):
    """A paragraph made from numbers. Role: `text`, `lead` (large), `note` (small, below), `margin` (beside the next)."""

    text: str
    role: str = "text"

    def as_data(self) -> dict:
        return {"type": "prose", **asdict(self)}

    def as_html(self) -> str:
        small = ' style="font-size:12px;opacity:.75"' if self.role in ("note", "margin") else ""
        return f"<p{small}>{html.escape(self.text)}</p>"


@dataclass(frozen=True)
class Table(Block):
    """A table: caption above, numbers flush right, a note below. Refuses rows that do not fit its columns."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    note: str = ""

    def __post_init__(self):
        for row in self.rows:
            wanted = 1 if row.kind == "group" else len(self.columns)
            if len(row.cells) != wanted:
                raise ValueError(f"Baris tabel {self.caption!r} memuat {len(row.cells)} sel, bukan {wanted}.")

    def as_data(self) -> dict:
        return {
            "type": "table",
            "caption": self.caption,
            "columns": [asdict(c) for c in self.columns],
            "rows": [
                {"kind": r.kind, "cells": [[asdict(line) for line in lines_of(c)] for c in r.cells]}
                for r in self.rows
            ],
            "note": self.note,
        }

    def as_html(self) -> str:
        from kerjasama_analysis.blocks_html import table_html

        return table_html(self)


@dataclass(frozen=True)
class Keys(Block):
    """Large key numbers with the words beside them."""

    items: tuple[tuple[str, str], ...]

    def as_data(self) -> dict:
        return {"type": "keys", "items": [{"value": v, "label": w} for v, w in self.items]}

    def as_html(self) -> str:
        told = (f"<b style='font-size:23px'>{html.escape(v)}</b> {html.escape(w)}" for v, w in self.items)
        return "<p>" + " &emsp; ".join(told) + "</p>"


@dataclass(frozen=True)
class Figure(Block):
    """A drawn figure: SVG with live text, its neutral caption, and the alt text, without which there is none.

    `place`: `text` (numbered, with caption), `cover`, or `inline` (inside an item of the summary, unnumbered).
    """

    svg: str
    alt: str
    caption: str
    title: str = ""
    place: str = "text"

    def __post_init__(self):
        if not self.alt.strip() or not self.caption.strip():
            raise ValueError("Gambar tanpa teks alternatif atau keterangan tidak dapat ditampilkan.")

    def as_data(self) -> dict:
        return {"type": "figure", **asdict(self)}

    def as_html(self) -> str:
        return f'<div role="img" aria-label="{html.escape(self.alt)}" style="background:#fff;padding:12px">{self.svg}</div>'


@dataclass(frozen=True)
class Item(Block):
    """One of the ten fixed items of the chair's page: its number, its heading, and blocks under it."""

    number: int
    title: str
    blocks: tuple[Block, ...] = ()

    def as_data(self) -> dict:
        return {
            "type": "item",
            "number": self.number,
            "title": self.title,
            "blocks": [b.as_data() for b in self.blocks],
        }

    def as_html(self) -> str:
        inner = "".join(b.as_html() for b in self.blocks)
        return f"<h4>{self.number} &ensp; {html.escape(self.title)}</h4>{inner}"


def lines_of(cell: Cell) -> tuple[Line, ...]:
    """Return a cell as its lines."""
    if isinstance(cell, Line):
        return (cell,)
    return (Line(cell),) if isinstance(cell, str) else cell


def total(cells: Sequence[Cell]) -> Row:
    """Return a total row: bold, with a line above."""
    return Row(tuple(cells), "total")
