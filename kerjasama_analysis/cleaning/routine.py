"""Rows that can be nothing but an agreement, told at a glance: most rows of most registers are.

Every other row is weighed in full by `roles`, with the same result; this only saves the weighing.
"""

import re

from kerjasama_analysis.cleaning import documents, headers, row_words

SUBJECT = 2
LONG = 8
"""Length from which a text that begins with a letter or number is no mark for a blank (null, none, kosong)."""
NOTHING = frozenset("nNtTbB")
"""How words begin that say there is nothing to report."""
FILLED = 5
TOLD = 3

DITTO = re.compile(
    r"(?:s\.?d\.?a\.?|idem|id\.|-\s*[\"/'”″]+\s*-?|[\"〃″”'`]{1,2}|sama(?: dengan)? (?:di )?atas|same as above)\s*\.?",
    re.IGNORECASE,
)
DITTO_BEGINS = frozenset("sSiI-\"〃″”'` \n\t\r\u00a0")
DITTO_LENGTH = 25

Columns = list[tuple[int, str, int]]


def find_columns(slugs: dict[int, str], first: int) -> Columns:
    """Return (column, slug, weight) where the first column counts the rows and each slug has one column."""
    if slugs.get(first) != "no" or len(set(slugs.values())) < len(slugs):
        return []
    return [
        (c, slug, SUBJECT if slug in ("partner", "title") else int(slug in headers.TELLING))
        for c, slug in sorted(slugs.items())
    ]


def read_row(row: list, columns: Columns) -> dict[str, object] | None:
    """Return the cells by slug of a row that begins with a number and tells a subject and two things more, else None.

    A row with a ditto mark is none of these.

    >>> columns = find_columns({0: "no", 1: "partner", 2: "number", 3: "kind", 4: "starts_on"}, 0)
    >>> read_row([1.0, "Universitas Contoh", "1/NK/2022", "MoU", "1 Mei 2022"], columns)["kind"]
    'MoU'
    >>> read_row(["Jumlah", "", 4.0, "", ""], columns)
    """
    if not columns or len(row) <= columns[-1][0] or row[columns[0][0]].__class__ is not float:
        return None
    values: dict[str, object] = {}
    told, subject = 0, False
    for c, slug, weight in columns:
        value = row[c]
        if value is None or value == "":
            continue
        if value.__class__ is str:
            first, size = value[0], len(value)
            if first.isspace() and value.isspace():
                continue
            if first in DITTO_BEGINS and size < DITTO_LENGTH and DITTO.fullmatch(value.strip()):
                return None
            if weight and (
                (size > LONG and (first.isalpha() or first in "123456789")) or documents.tidy(value)
            ):
                told += 1
                named = weight == SUBJECT and not first.isdigit()
                subject = subject or (named and not (first in NOTHING and row_words.is_nothing(value)))
        values[slug] = value
    return values if subject and told >= TOLD and len(values) >= FILLED else None


def is_ditto(value: object) -> bool:
    """Whether a cell says that it is as the one above.

    >>> is_ditto("sda"), is_ditto(" ” "), is_ditto("Sdr. Contoh"), is_ditto(3.0)
    (True, True, False, False)
    """
    return (
        value.__class__ is str
        and value[:1] in DITTO_BEGINS
        and len(value) < DITTO_LENGTH
        and bool(DITTO.fullmatch(value.strip()))
    )
