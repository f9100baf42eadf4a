"""Notes that tell each agreement in a sentence: 1. PKS dengan Polres Contoh tentang Magang, tgl 3 Mei 2021, 3 tahun."""

import re
from collections.abc import Iterator
from functools import cache

from kerjasama_analysis.cleaning import dates, documents, patterns, phrases
from kerjasama_analysis.cleaning.formats.sheets import Sheet
from kerjasama_analysis.cleaning.layout import content
from kerjasama_analysis.cleaning.layout.table_rows import TableRow
from kerjasama_analysis.cleaning.times import durations

LEAST, SHARE = 2, 0.6
"""Sentences that a sheet must hold at least, and their share of its longer texts."""
LONG = 25
"""Letters from which a text may be a sentence."""
MOST = 2000
"""Rows of the longest sheet in which sentences are looked for."""
TIMES = ("signed_on", "period", "duration")


def find(sheet: Sheet) -> list[tuple[int, TableRow]]:
    """Return column and row of every agreement that a cell tells by itself; none where other texts prevail."""
    if len(sheet.rows) > MOST:
        return []
    cells = list(_cells(sheet))
    found = [
        (c, TableRow(r + 1, values, hidden=r in sheet.hidden_rows, struck_out=(r, c) in sheet.struck))
        for r, c, text in cells
        if (values := read(text)) is not None
    ]
    return found if len(found) >= max(LEAST, SHARE * len(cells)) else []


def read(sentence: str) -> dict[str, object] | None:
    """Return what a sentence tells of an agreement, by slug; None unless it tells kind, partner and a time or number.

    >>> read("1. PKS dengan Polres Contoh tentang Magang, ditandatangani 3 Mei 2021, berlaku 3 tahun")["partner"]
    'Polres Contoh'
    >>> told = read("MoU SMA Contoh, tgl 03/05/2021, 2 thn")
    >>> told["kind"], told["partner"], told["signed_on"], told["duration"]
    ('MoU', 'SMA Contoh', 'tgl 03/05/2021', '2 thn')
    >>> read("Sehubungan dengan MoU KPU, agar dilaporkan 3 Mei 2021"), read("PKS dengan Polres Contoh")
    (None, None)
    >>> read("Pada tanggal 3 Mei 2021 ditandatangani PKS antara KPU dengan Polres Contoh tentang Magang")["kind"]
    'PKS'
    """
    text = _MARK.sub("", re.sub(r"\s+", " ", sentence)).strip()
    start = documents.kind_at_start(text)
    kinds = documents.find_kinds(text) if _begin().match(text) else set()
    if not start and len(kinds) != 1:
        return None
    values: dict[str, object] = {"kind": text[:start] or kinds.pop()}
    partner = phrases.partners_in(text) or (_named_behind(text[start:]) if start else None)
    for part in re.split(r"\s*[,;()]\s*", text[start:]):
        if (slug := _time_of(part)) and slug not in values:
            values[slug] = part
    if m := _NUMBER.search(text):
        values["number"] = m[1]
    if not partner or not values.keys() & {*TIMES, "number"}:
        return None
    if m := _about().search(text):
        values["title"] = m[1]
    return {**values, "partner": partner}


def _cells(sheet: Sheet) -> Iterator[tuple[int, int, str]]:
    """Yield row, column and text of every longer text that stands alone in its row, or behind a count.

    The lines of a text file were cut at their commas.
    """
    for r, row in enumerate(sheet.rows):
        filled = [(c, v) for c, v in enumerate(row) if v not in (None, "") and not content.is_serial(v)]
        if len(filled) > 1 and not sheet.name and all(isinstance(v, str) for _, v in filled):
            filled = [(filled[0][0], ", ".join(v.strip() for _, v in filled))]
        if len(filled) == 1 and isinstance(filled[0][1], str) and len(filled[0][1]) >= LONG:
            yield r, *filled[0]


def _time_of(part: str) -> str | None:
    """Return the slug of the time that a part of a sentence is: a span, a length, or the day of signing."""
    read = dates.parse_date(part)
    if (read and read.how == "rentang") or phrases.end_in(part):
        return "period"
    if read or dates.find_date(part):
        return "signed_on"
    return "duration" if durations.parse_duration(part) else None


def _named_behind(rest: str) -> str | None:
    """Return the name right behind a kind: MoU Universitas Contoh, tgl 3 Mei 2021."""
    name = _about().split(re.split(r"[,;(]", rest, maxsplit=1)[0])[0].strip(" :-")
    return name if content.is_partner(name) else None


@cache
def _begin() -> re.Pattern:
    """Return a pattern for how a sentence begins that names its kind later: Kerja sama dengan … (MoU)."""
    return re.compile(rf"{patterns.of('title_words', 'sentence_first')}\b", re.IGNORECASE)


@cache
def _about() -> re.Pattern:
    return re.compile(rf"\b{patterns.of('title_words', 'topic')}\s+([^,;(]+?)\s*(?=[,;(]|$)", re.IGNORECASE)


_MARK = re.compile(r"^\s*(?:\(?(?:\d{1,3}|[a-z])[.)]|[-–•*])\s*", re.IGNORECASE)
_NUMBER = re.compile(r"\b(?:nomor|no)\b\s*[.:]*\s*(\S+/\S+\d)", re.IGNORECASE)
