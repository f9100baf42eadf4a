"""Labels that go on in the row below, as in a table pasted from a text: Nama Mitra | Tanggal, and below Kerja Sama | TTD."""

from collections.abc import Sequence

from kerjasama_analysis.cleaning import documents
from kerjasama_analysis.cleaning.layout import content, header_labels

LONGEST, MOST = 30, 3
"""Letters of a line of a label, and lines of a header."""


def depth(rows: Sequence[list]) -> int:
    """Return how many of four rows are the lines of one header: 1, or more where the count begins below them.

    Every line must stand under a label, and name a column with it; one that stands alone must make it another column.

    >>> labels = ["No", "Nama Mitra", "Tanggal"]
    >>> depth([labels, [None, "Kerja Sama", "Penandatanganan"], [1.0, "Universitas Contoh", "3 Mei 2022"]])
    2
    >>> depth([labels, [None, "PERGURUAN TINGGI", None], [1.0, "Universitas Contoh", "3 Mei 2022"]])
    1
    """
    for last in range(2, min(MOST, len(rows) - 1) + 1):
        if _go_on(rows[0], rows[1:last], rows[last]):
            return last
    return 1


def _go_on(labels: list, lines: Sequence[list], below: list) -> bool:
    upper, *lower, first_row = (
        {c: v for c, v in enumerate(row) if v not in (None, "")} for row in (labels, *lines, below)
    )
    first = min(upper, default=None)
    if first is None or header_labels.find_column(str(upper[first])) != "no":
        return False
    if not content.is_serial(first_row.get(first)) or not all(lower):
        return False
    told = {c: [line[c] for line in lower if c in line] for c in upper if any(c in line for line in lower)}
    if first in told or any(not set(line) <= set(upper) for line in lower):
        return False
    named = [(header_labels.find_column(str(upper[c])), _name(upper[c], parts)) for c, parts in told.items()]
    return all(with_lines for _, with_lines in named) and (len(named) > 1 or len(set(named[0])) > 1)


def join(parts: Sequence[str]) -> str:
    """Return a label of several lines as one; a word broken at a hyphen is one word.

    >>> join(["Nama Mitra", "Kerja Sama"]), join(["Penanda-", "tanganan"])
    ('Nama Mitra Kerja Sama', 'Penandatanganan')
    """
    return " ".join(parts).replace("- ", "")


def _name(label: object, lines: Sequence[object]) -> str | None:
    """Return the column that a label names with the lines below it; None where those are no lines of a label."""
    if not all(isinstance(v, str) and len(v) <= LONGEST and not any(ch.isdigit() for ch in v) for v in lines):
        return None
    if any(map(documents.is_kind_word, lines)):
        return None
    return header_labels.find_column(join([str(label), *lines]))
