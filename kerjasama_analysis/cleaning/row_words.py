"""What a row tells by its own words, whatever its columns: it closes a table, counts columns, or says there is nothing."""

import re
from collections.abc import Iterable
from functools import cache

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import date_forms, patterns


def is_closing(cells) -> bool:
    """Whether a row's first text closes a table: a total, a signature, a pager line or a note."""
    text = re.sub(r"\s+", " ", str(next(iter(cells)))).strip().lower()
    return any(pattern.search(text) for pattern, _ in _row_words())


def find_role(text: str) -> list[str]:
    """Return the roles that a row beginning with this text may have, the likeliest first.

    >>> find_role("Mengetahui,"), find_role("Universitas Contoh")
    (['tanda_tangan'], [])
    """
    folded = re.sub(r"\s+", " ", text).strip().lower()
    return [role for pattern, role in _row_words() if pattern.search(folded)]


def is_hint(values: Iterable[object]) -> bool:
    """Whether cells only say how to fill in what stands under the labels.

    >>> is_hint(["(nama lengkap)", "(tgl/bln/thn)"]), is_hint(["(MoU)", "3 Mei 2022"])
    (True, False)
    """
    texts = [str(value).strip() for value in values]
    return len(texts) > 1 and all(map(_hint().fullmatch, texts))


def is_nothing(value: object) -> bool:
    """Whether a cell says that there is nothing to report.

    >>> is_nothing("N I H I L"), is_nothing("Belum ada kerja sama"), is_nothing("Dinas Contoh")
    (True, True, False)
    """
    return isinstance(value, str) and bool(_nothing().fullmatch(value.strip()))


def is_numbering(values) -> bool:
    """Whether cells count the columns: (1) (2) (3), 1 2 3, I II III, or a b c; letters start with a or b."""
    values = [str(v).strip() for v in values]
    if [v.strip("().").lower() for v in values] == list(date_forms.ROMAN[: len(values)]):
        return True
    marks = [m[1].lower() if (m := _MARK.fullmatch(v)) else "" for v in values]
    if not all(mark.isdigit() for mark in marks):
        return "".join(marks) in "abcdefghijklmnopqrstuvwxyz"[marks[0] == "b" :][: len(marks)] and all(marks)
    counted = list(map(int, marks))
    return counted == list(range(counted[0], counted[0] + len(counted)))


@cache
def _row_words() -> tuple[tuple[re.Pattern, str], ...]:
    return tuple((re.compile(row["pattern"]), row["role"]) for row in words.table("row_words"))


@cache
def _hint() -> re.Pattern:
    return re.compile(patterns.of("cell_words", "hint"), re.IGNORECASE)


@cache
def _nothing() -> re.Pattern:
    return re.compile(rf"\W*{patterns.of('cell_words', 'nothing')}\W*", re.IGNORECASE)


_MARK = re.compile(r"\s*\(?(\d{1,2}|[A-Za-z])[.)]?(?:\.0)?\s*")
