"""The cells in a piece of a sheet's XML: where they stand, and which of them are equal; all at a time, by numpy.

Nothing is decoded: a text that the file shares is told by its number, a whole number by its style and value, any other
cell by how it is written. XML that office programs do not write so (prefixes, other attributes first) is not read.
"""

import re
from dataclasses import dataclass

import numpy as np

TEXT, NUMBER, OTHER = range(3)
STYLE = 1 << 44
"""What a style counts for in the key of a number, above its value."""
MOST_DIGITS, STYLE_DIGITS, ROW_DIGITS = 12, 4, 7
BEYOND = 64
"""Bytes behind the piece that may be looked at from its last tag."""


@dataclass(frozen=True)
class Piece:
    """The n filled cells of a piece: `rows` and `columns` from 0, `kinds`, and `keys` that equal cells of a kind share.

    The key of a text is its number; that of a whole number `style * STYLE + value`, styles counted from 1 and 0 for
    none; that of any other cell its position in `others`, which hold the XML behind its reference. `last_row` is the
    number of the row that may go on behind the piece.
    """

    rows: np.ndarray
    columns: np.ndarray
    kinds: np.ndarray
    keys: np.ndarray
    others: list[bytes]
    last_row: int


def read_piece(xml: bytes, row: int) -> Piece | None:
    """Return the cells of a piece that cuts none; it begins in the row of number `row`, 0 for none.

    None where the XML is unusual, or a reference contradicts its row.

    >>> found = read_piece(b'<row r="2"><c r="B2" t="s"><v>7</v></c><c r="C2" s="1"><v>5</v></c><c r="D2"/></row>', 0)
    >>> found.rows.tolist(), found.columns.tolist(), found.kinds.tolist(), found.keys.tolist() == [7, 2 * STYLE + 5]
    ([1, 1], [1, 2], [0, 1], True)
    """
    text = np.frombuffer(xml + bytes(BEYOND), np.uint8)
    tags = np.flatnonzero(text == ord("<"))
    first = text[tags + 1]
    at = np.flatnonzero(first == ord("c"))
    at = at[text[tags[at] + 2] != ord("o")]
    lines = tags[first == ord("r")]
    lines = lines[text[lines + 2] == ord("o")]
    if (first == ord("!")).any() or not _says(text, lines + 3, b'w r="').all():
        return None
    numbers = np.append(row, _read_number(text, lines + 8, ROW_DIGITS)[0])
    start = tags[at]
    row_of = numbers[np.searchsorted(lines, start, "right")]
    column, quote = _read_references(text, start, row_of)
    ends = tags[(first == ord("/")) & _says(text, tags + 2, b"c>")]
    tags = np.append(tags, [len(xml)] * 3)
    close = tags[at + 1] - 1
    usual = _says(text, start + 2, b' r="') & (column >= 0) & (text[quote] == ord('"')) & (quote < close)
    usual &= (text[quote - 1] == ord("0") + row_of % 10) & (text[close] == ord(">"))
    if not usual.all():
        return None
    kinds, keys = _read_values(text, tags, at, quote, close)
    filled = (text[close - 1] != ord("/")) & ~_says(text, tags[at + 1], b"</c")
    odd = np.flatnonzero(filled & (kinds == OTHER))
    end_of = np.searchsorted(ends, start[odd])
    if end_of.max(initial=-1) == len(ends):
        return None
    keys[odd] = np.arange(len(odd))
    others = [xml[a:b] for a, b in zip((quote[odd] + 1).tolist(), ends[end_of].tolist(), strict=True)]
    if any(map(_TEXT.search, others)):
        return None
    told = ((row_of - 1).astype(np.int32), column.astype(np.int16), kinds, keys)
    return Piece(*(of_cell[filled] for of_cell in told), others, int(numbers[-1]))


def _read_references(text: np.ndarray, start: np.ndarray, row: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the column that a cell's reference names, -1 for none, and where the reference ends if its row is right."""
    column, length, is_letter = np.zeros(len(start), np.int64), 0, True
    for place in range(3):
        letter = text[start + 6 + place] - np.uint8(ord("A"))
        is_letter = is_letter & (letter < 26)
        column = np.where(is_letter, column * 26 + letter + 1, column)
        length = length + is_letter
    digits = np.searchsorted(10 ** np.arange(1, ROW_DIGITS), row, "right") + 1
    return column - 1, start + 6 + length + digits


def _read_values(
    text: np.ndarray, tags: np.ndarray, at: np.ndarray, quote: np.ndarray, close: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return kind and key of the cells at the positions `at` among the tags.

    Their references end at `quote`, their opening tags at `close`. A cell that has more than a value is of OTHER kind.
    """
    value, end, last = tags[at + 1], tags[at + 2], tags[at + 3]
    is_plain = _says(text, value + 1, b"v>") & _says(text, end + 1, b"/v>") & _says(text, last + 1, b"/c>")
    number, length = _read_number(text, value + 3, MOST_DIGITS)
    is_plain &= (length > 0) & (value + 3 + length == end) & (end + 4 == last)
    is_text = _says(text, close - 6, b' t="s"') & (close - 6 > quote)
    style, length = _read_number(text, quote + 5, STYLE_DIGITS)
    is_styled = _says(text, quote + 1, b' s="') & (length > 0) & (quote + 5 + length == close - 1)
    is_bare = close == quote + 1
    is_number = (is_bare | is_styled) & ~is_text
    kinds = np.where(is_plain & is_text, TEXT, np.where(is_plain & is_number, NUMBER, OTHER)).astype(np.uint8)
    return kinds, np.where(is_text, number, np.where(is_bare, 0, style + 1) * STYLE + number)


def _read_number(text: np.ndarray, start: np.ndarray, most: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the number of at most so many digits that begins at each place, and how many digits it has."""
    number, length = np.zeros(len(start), np.int64), np.zeros(len(start), np.int64)
    goes_on = np.ones(len(start), bool)
    for place in range(most):
        digit = text[start + place] - np.uint8(ord("0"))
        goes_on &= digit < 10
        if not goes_on.any():
            break
        number = np.where(goes_on, number * 10 + digit, number)
        length += goes_on
    return number, length


def _says(text: np.ndarray, start: np.ndarray, word: bytes) -> np.ndarray:
    """Return whether the word stands at each place."""
    told = text[start] == word[0]
    for place, letter in enumerate(word[1:], 1):
        told &= text[start + place] == letter
    return told


_TEXT = re.compile(rb"^[^>]*\st\s*=\s*[\"']s[\"']")
"""A shared text with more than its number."""
