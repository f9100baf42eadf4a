"""Text as it can be printed: every character has a face, and no word is wider than its column."""

import re
import unicodedata

from kerjasama_analysis.reporting import fonts

LONG = 24
"""A word longer than this may be broken anywhere."""

_LONG_WORD = re.compile(rf"\S{{{LONG + 1},}}")
_BREAK = "\u200b"
_KEPT = {"\n", _BREAK, "\u00ad"}


def printable(text: str) -> str:
    """Return the text with each character that no face holds written as its code point.

    >>> printable("ก a"), printable("nul\\x00"), printable("e\\u0301")
    ('[U+0E01] a', 'nul[U+0000]', 'é')
    """
    text = unicodedata.normalize("NFC", text.replace("\t", " "))
    if text.isascii() and text.isprintable():
        return text
    return "".join(_printed(ch) for ch in text)


def breakable(text: str) -> str:
    """Return the text with break points inside words of more than 24 characters, first after their joints.

    >>> breakable("singkat"), breakable("a" * 30).count("\\u200b")
    ('singkat', 29)
    """
    return _LONG_WORD.sub(lambda match: _broken(match[0]), text)


def _broken(word: str) -> str:
    pieces = re.split(r"(?<=[/._@&?=-])", word)
    return _BREAK.join(_BREAK.join(p) if len(p) > LONG else p for p in pieces)


def _printed(ch: str) -> str:
    if ch in _KEPT:
        return ch
    category = unicodedata.category(ch)
    if category == "Zs":
        return " " if ch != "\u00a0" else ch
    if category == "Cf":  # marks of direction and joining: nothing to see, and some would reorder the line
        return ""
    held = ord(ch) in fonts.covered() and category not in ("Co", "Cn", "Cc", "Cs")
    return ch if held else f"[U+{ord(ch):04X}]"
