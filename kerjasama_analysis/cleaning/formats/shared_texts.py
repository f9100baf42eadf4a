"""The texts that the cells of an xlsx file share, as far as nothing in them has to be decoded.

A text without markup and escapes is what is written; all others (rich text, `&amp;`, `_x000D_`) are left to
python-calamine, in a list of their own.
"""

import re
from dataclasses import dataclass

import numpy as np

LIST = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">%s</sst>'
NO_TEXTS = (LIST % "").encode()


@dataclass(frozen=True)
class SharedTexts:
    """The `count` shared texts of a file: `texts`, None for those to decode, and their `numbers` in the list `xml` of these.

    Both are None where all texts are to be decoded and `xml` is the file's own list.
    """

    xml: bytes
    count: int
    texts: np.ndarray | None = None
    numbers: np.ndarray | None = None

    def checked(self, asked: np.ndarray) -> np.ndarray:
        """Return numbers of texts unchanged; raise ValueError for one that the file has no text for."""
        if asked.max(initial=-1) >= self.count:
            raise ValueError(f"no shared text {asked.max()}")
        return asked

    def find(self, asked: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the texts of these numbers, None for those to decode, and the numbers that they have in `xml`, else -1."""
        if self.texts is None:
            return np.full(len(asked), None, object), asked
        return self.texts[asked], self.numbers[asked]


def leave(xml: bytes) -> SharedTexts:
    """Return the texts of a file's `sharedStrings.xml`, all to be decoded."""
    return SharedTexts(xml, len(_TEXT.findall(xml)))


def read_texts(xml: bytes) -> SharedTexts:
    """Return the texts of a file's `sharedStrings.xml`.

    >>> read = read_texts(b"<sst><si><t>Tetap</t></si><si><t>R &amp;amp; D</t></si></sst>")
    >>> read.texts.tolist(), read.numbers.tolist(), read.xml[-35:]
    (['Tetap', None], [-1, 0], b'<si><t>R &amp;amp; D</t></si></sst>')
    """
    try:
        written = xml.decode()
    except UnicodeDecodeError:
        return leave(xml)
    told = _PLAIN.findall(written)
    if len(told) != written.count("<si") or "<!" in written:
        return leave(xml)
    escapes = bool(_ESCAPE.search(written))
    odd = [at for at, text in enumerate(told) if not text or (escapes and _ESCAPE.search(text))]
    parts = written.split("<si>") if odd else []
    listed = "".join("<si>" + parts[at + 1].partition("</sst>")[0] for at in odd)
    texts, numbers = np.array([*told, None], object)[:-1], np.full(len(told), -1)
    texts[odd], numbers[odd] = None, np.arange(len(odd))
    return SharedTexts((LIST % listed).encode(), len(told), texts, numbers)


_TEXT = re.compile(rb"<(?:\w+:)?si[\s/>]")
_PLAIN = re.compile(r'<si>(?:<t(?: xml:space="preserve")?>([^<]*)</t></si>)?')
_ESCAPE = re.compile(r"[&\r]|_x")
