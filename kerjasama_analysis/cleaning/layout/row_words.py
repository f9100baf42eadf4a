"""What a row tells by its own words, whatever its columns: it closes a table, counts columns, or says there is nothing."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from functools import cache

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import dates, patterns
from kerjasama_analysis.cleaning.times import date_forms

WIDE = 3
"""Cells that a row of signatures has, where they are not all of signers."""
FEW, FAR = 4, 4
"""Cells that a row of a block of signatures has at most; rows below a gap that are no longer right below it."""


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


def before_signature(rows: Sequence[list]) -> Sequence[list]:
    """Return the rows above the block of signatures that closes a table; it stands below a gap.

    >>> before_signature([[1.0, "Polres Contoh"], [], ["Mengetahui,", None], ["Ketua", None]])
    [[1.0, 'Polres Contoh'], []]
    """
    gap = FAR
    for at, row in enumerate(rows):
        filled = [v for v in row if v is not None and v != ""]
        gap = 0 if not filled else gap + 1
        few = 0 < len(filled) <= FEW and gap < FAR
        if few and isinstance(filled[0], str) and "tanda_tangan" in find_role(filled[0]):
            return rows[:at]
    return rows


def are_signers(cells: Iterable[object]) -> bool:
    """Whether every cell begins the block of a signer.

    >>> are_signers(["Menyetujui,", "Mengetahui,", "Diperiksa oleh", "Dibuat oleh"]), are_signers(["Ketua", "MoU"])
    (True, False)
    """
    return all("tanda_tangan" in find_role(str(cell)) for cell in cells)


def is_place_and_day(cells: Iterable[object], below: Sequence[list]) -> bool:
    """Whether cells are the place and day above a signature; without a comma only where a signer stands in the next row.

    >>> is_place_and_day(["Bima,", "12 Juni 2023"], ()), is_place_and_day(["Bima", "12 Juni 2023"], [["Ketua,"]])
    (True, True)
    >>> is_place_and_day(["Bima", "12 Juni 2023"], [["Polres Contoh", "3 Mei 2022"]])
    False
    """
    *place, day = [str(cell).removesuffix(" 00:00:00").strip() for cell in cells]
    together = f"{' '.join(place).rstrip(' ,:')}, {day}"
    if "tanda_tangan" not in find_role(together) or dates.parse_date(day) is None:
        return False
    filled = next(([v for v in row if v not in (None, "")] for row in below if any(row)), [])
    return place[-1].endswith(",") or bool(filled and are_signers(filled[:1]))


def find_signed_day(rows: Sequence[list]) -> dt.date | None:
    """Return the day above the signature in rows that close a table, the last of a month that has no day, or None.

    >>> find_signed_day([["Mengetahui,", "Bima, 12 Juni 2023"], ["Ketua", "Sekretaris"]])
    datetime.date(2023, 6, 12)
    """
    for row in rows:
        texts = [str(v).removesuffix(" 00:00:00").strip() for v in row if v not in (None, "")]
        for text in (*texts, " ".join(texts), ", ".join(texts)):
            told = "tanda_tangan" in find_role(text) and _AFTER_PLACE.search(text)
            found = dates.parse_date(told[1]) if told else None
            if found and found.precision != "year":
                return found.end or found.start
    return None


def is_year(value: object) -> bool:
    """Whether a cell is a year alone, as it heads the documents of that year.

    >>> is_year(2021.0), is_year("Tahun Anggaran 2021"), is_year("3 Mei 2021")
    (True, True, False)
    """
    text = str(value).strip(" .:").removesuffix(".0").lower()
    return bool(_year_alone().fullmatch(text))


def is_pager(values: Iterable[object]) -> bool:
    """Whether cells are the buttons below a table of a web page.

    >>> is_pager(["Previous", 1.0, 2.0, "...", 6.0, "Next"]), is_pager(["Next", "3 Mei 2022"])
    (True, False)
    """
    texts = [str(value).strip().removesuffix(".0").lower() for value in values]
    return any(map(_pager().fullmatch, texts)) and all(
        _pager().fullmatch(t) or _PAGE.fullmatch(t) for t in texts
    )


def is_hint(values: Iterable[object]) -> bool:
    """Whether cells only say how to fill in what stands under the labels.

    >>> is_hint(["(nama lengkap)", "(tgl/bln/thn)"]), is_hint(["(MoU)", "3 Mei 2022"])
    (True, False)
    """
    texts = [str(value).strip() for value in values]
    return len(texts) > 1 and all(map(_hint().fullmatch, texts))


def is_example(count: object) -> bool:
    """Whether what stands where rows are counted says that the row only shows how to fill in.

    >>> is_example("Contoh:"), is_example(1.0), is_example("1")
    (True, False, False)
    """
    return isinstance(count, str) and bool(_example().fullmatch(count.strip()))


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
def _example() -> re.Pattern:
    return re.compile(patterns.of("cell_words", "example"), re.IGNORECASE)


@cache
def _nothing() -> re.Pattern:
    return re.compile(rf"\W*{patterns.of('cell_words', 'nothing')}\W*", re.IGNORECASE)


@cache
def _year_alone() -> re.Pattern:
    return re.compile(rf"(?:{patterns.of('label_words', 'year')} *(?:[a-z]+ *)?)?(?:19|20)\d\d")


@cache
def _pager() -> re.Pattern:
    return re.compile(patterns.of("cell_words", "pager"), re.IGNORECASE)


_AFTER_PLACE = re.compile(r"(?:,|\b(?:tanggal|tgl)\b ?:?)\s*([^,]+)$", re.IGNORECASE)
"""What stands behind a place and its comma, or behind the word for a day."""
_PAGE = re.compile(r"\d{0,4}|[.…]+")
_MARK = re.compile(r"\s*\(?(\d{1,2}|[A-Za-z])[.)]?(?:\.0)?\s*")
