"""Labels that go on in the row below, as in a table pasted from a text: Nama Mitra | Tanggal, and below Kerja Sama | TTD."""

from collections.abc import Sequence

from kerjasama_analysis.cleaning import documents
from kerjasama_analysis.cleaning.layout import content, header_labels

LONGEST = 30
"""Letters of a line of a label."""


def go_on(rows: Sequence[list]) -> bool:
    """Whether the second of three rows goes on with the labels of the first, and the third is where the count begins.

    Every line must stand under a label, and name a column with it; one that stands alone must make it another column.

    >>> labels = ["No", "Nama Mitra", "Tanggal"]
    >>> go_on([labels, [None, "Kerja Sama", "Penandatanganan"], [1.0, "Universitas Contoh", "3 Mei 2022"]])
    True
    >>> go_on([labels, [None, "PERGURUAN TINGGI", None], [1.0, "Universitas Contoh", "3 Mei 2022"]])
    False
    """
    if len(rows) < 3:
        return False
    upper, lower, below = ({c: v for c, v in enumerate(row) if v not in (None, "")} for row in rows)
    first = min(upper, default=None)
    if first is None or first in lower or header_labels.find_column(str(upper[first])) != "no":
        return False
    if not lower or not set(lower) <= set(upper) or not content.is_serial(below.get(first)):
        return False
    named = [(header_labels.find_column(str(upper[c])), _name(upper[c], line)) for c, line in lower.items()]
    return all(with_line for _, with_line in named) and (len(named) > 1 or len(set(named[0])) > 1)


def join(parts: Sequence[str]) -> str:
    """Return a label of several lines as one; a word broken at a hyphen is one word.

    >>> join(["Nama Mitra", "Kerja Sama"]), join(["Penanda-", "tanganan"])
    ('Nama Mitra Kerja Sama', 'Penandatanganan')
    """
    return " ".join(parts).replace("- ", "")


def _name(label: object, line: object) -> str | None:
    """Return the column that a label names with the line below it; None where that is no line of a label."""
    if not isinstance(line, str) or len(line) > LONGEST or any(ch.isdigit() for ch in line):
        return None
    return None if documents.is_kind_word(line) else header_labels.find_column(join([str(label), line]))
