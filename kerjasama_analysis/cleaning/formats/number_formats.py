"""What a number format shows that the number does not say: leading zeros, a unit, percent, a date without its day."""

import datetime as dt
import re
from collections.abc import Callable
from functools import cache

from kerjasama_analysis import words

BUILT_IN = {9: "0%", 10: "0.00%", 17: "mmm-yy"}
"""Formats that workbooks name by number only, as far as they matter here (ECMA-376, 18.8.30)."""


@cache
def find_shown(code: str) -> Callable[[object], object] | None:
    """Return what turns a value into what its format shows; None for a format that says no more than the value.

    >>> find_shown("00000")(123.0), find_shown('0" tahun"')(5.0), find_shown("0%")(0.25)
    ('00123', '5 tahun', '25%')
    >>> find_shown("mmm-yy")(dt.date(2023, 7, 1)), find_shown("mmm-yy")(dt.date(2023, 7, 14))
    ('Juli 2023', datetime.date(2023, 7, 14))
    >>> find_shown("dd/mm/yyyy"), find_shown("#,##0.00"), find_shown("0"), find_shown("General")
    (None, None, None, None)
    """
    section = _BRACKETS.sub("", _first_section(code))
    bare = _LITERAL.sub("", section)
    if re.search("[dmyhs]", bare.lower().replace("general", "")):
        return _find_date_shown(bare.lower())
    if percent := re.fullmatch(r"[#0]*0(?:[.,](0+))?\s*%", bare.strip()):
        return _Percent(len(percent[1] or ""))
    match = _NUMBER.fullmatch(section)
    if not match:
        return None
    before, digits, after = _unquoted(match[1]), match[2], _unquoted(match[3])
    zeros = digits.count("0")
    if zeros < 2 and not re.search(r"[^\W\d_]", before + after):
        return None
    return _Padded(before, zeros, after)


def _find_date_shown(bare: str) -> Callable[[object], object] | None:
    """Return what shows the month or year of a date that its format gives no day; Excel makes 1 July of `Jul-23`."""
    if "d" in bare or "h" in bare or "s" in bare or "y" not in bare:
        return None
    return _show_month if "m" in bare else _show_year


class _Padded:
    """Shows a whole number with leading zeros and the words around it."""

    def __init__(self, before: str, zeros: int, after: str):
        self.before, self.zeros, self.after = before, zeros, after

    def __call__(self, value: object) -> object:
        if not _is_whole(value) or value < 0:
            return value
        return f"{self.before}{int(value):0{self.zeros}d}{self.after}".strip()


class _Percent:
    """Shows a share as percent."""

    def __init__(self, decimals: int):
        self.decimals = decimals

    def __call__(self, value: object) -> object:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return value
        return f"{value * 100:.{self.decimals}f}".replace(".", ",") + "%"


def _show_month(value: object) -> object:
    if isinstance(value, dt.date) and value.day == 1:
        return words.month_year(value)
    return value


def _show_year(value: object) -> object:
    if isinstance(value, dt.date) and (value.month, value.day) == (1, 1):
        return str(value.year)
    return value


def _is_whole(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and float(value).is_integer()


def _first_section(code: str) -> str:
    return re.match(r'(?:"[^"]*"|\\.|[^;])*', code)[0]


def _unquoted(literals: str) -> str:
    """Return the text of literals: quoted, escaped or plain."""
    return re.sub(r'"([^"]*)"|\\(.)|_.|\*.', lambda m: m[1] or m[2] or "", literals)


_BRACKETS = re.compile(r"\[[^\]]*\]")
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.')
_TEXT = r'(?:"[^"]*"|\\.|_.|\*.|[ /:()+-])*'
_NUMBER = re.compile(rf"({_TEXT})(0+|#|General)({_TEXT})", re.IGNORECASE)
