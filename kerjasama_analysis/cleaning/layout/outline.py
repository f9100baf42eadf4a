"""Headings inside a table, groups within groups: I. NOTA KESEPAHAMAN, in it A. PERGURUAN TINGGI and B. MEDIA."""

import re

from kerjasama_analysis.cleaning import documents
from kerjasama_analysis.cleaning.layout import headers


class Outline:
    """The headings that hold for the next row, the outer ones first.

    >>> outline = Outline()
    >>> for text in ("I. NOTA KESEPAHAMAN", "A. KAMPUS", "B. MEDIA", "II. PERJANJIAN KERJA SAMA", "A. KAMPUS"):
    ...     outline.add(text)
    >>> outline.text()
    'II. PERJANJIAN KERJA SAMA\\nA. KAMPUS'
    """

    def __init__(self) -> None:
        self.levels: list[tuple[tuple, str]] = []

    def add(self, text: str) -> None:
        """Put a heading at its level: that of the last one marked like it, else within the last one."""
        level = self._level(text)
        known = [i for i, (other, _) in enumerate(self.levels) if other == level]
        self.levels = [*self.levels[: known[-1] if known else None], (level, text)]

    def text(self) -> str:
        """Return the headings, one a line, the innermost last; nothing where there is none."""
        return "\n".join(text for _, text in self.levels)

    def _level(self, text: str) -> tuple:
        """Return how a heading is marked, and whether it names a kind of document: headings of one level agree."""
        m = _MARKED.match(text)
        mark = (m[1] or m[2]).upper() if m else ""
        names_kind = bool(documents.find_kinds(text))
        letters = [t for (style, _), t in self.levels if style == "letter"]
        follows = (
            bool(letters) and ord(letters[-1].strip()[0].upper()) + 1 == ord(mark[0])
            if len(mark) == 1
            else False
        )
        if mark.isdigit():
            return "number", names_kind
        if mark and _ROMAN.fullmatch(mark) and not follows:
            return "roman", names_kind
        return ("letter" if mark else "", names_kind)


_MARKED = re.compile(r"\s*([IVXivx]{1,5}|[A-Za-z]|\d{1,2})\s*[.)]\s*\S|\s*([IVX]{1,5}|[A-Z])\s+\S")
_ROMAN = re.compile(r"[IVX]+")


def says_more(slug: str, value: object) -> bool:
    """Whether a cell is more than a heading that begins in its column: a time with figures, a state, a number."""
    if slug in headers.DATES:
        return not isinstance(value, str) or any(ch.isdigit() for ch in value)
    if slug == "obstacle" and documents.find_kinds(value):
        return not HEADING.match(str(value))
    return slug in ("obstacle", "number_own") or (slug == "status" and not HEADING.match(str(value)))


HEADING = re.compile(r"(?:[A-Z]|[IVX]{1,5})\s*[.)]?\s+\S|\d{1,2}\s*[.)]\s+\S")
