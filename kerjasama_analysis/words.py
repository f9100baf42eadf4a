"""The vocabulary that people edit: CSV tables in `vocabulary/`, and a user's own folder laid over them.

Every table has its key in the first column. A row of the user's table replaces the row with the same key or
adds a new one, so one corrected word needs a file of two lines. Tables are read as Indonesian Excel saves
them: separated by comma or semicolon, in UTF-8 or Windows-1252.
"""

import csv
import difflib
import hashlib
import os
from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path

from kerjasama_analysis import KerjasamaError

PACKAGED = Path(__file__).parent / "vocabulary"
OWN_FOLDER = "KERJASAMA_KOSAKATA"
"""Environment variable that names the user's own folder; child processes inherit it."""

COUNT_WORDS = (
    *("nol", "satu", "dua", "tiga", "empat", "lima"),
    *("enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"),
)

Row = dict[str, str]


class UnknownWord(KerjasamaError, KeyError):
    """A label or message that no table holds."""

    def __str__(self) -> str:
        return str(self.args[0])


class OwnTableRefused(KerjasamaError):
    """A table of one's own whose heads are not those of the table it is laid over."""


def use_folder(folder: str | Path | None) -> None:
    """Lay the tables of `folder` over the packaged ones, in this process and its children."""
    if folder is None:
        os.environ.pop(OWN_FOLDER, None)
    else:
        os.environ[OWN_FOLDER] = str(Path(folder).resolve())
    _read.cache_clear()
    _laid.append(own_folder())


def own_folder() -> str:
    """Return the user's own folder, an empty text where there is none."""
    return os.environ.get(OWN_FOLDER, "")


def version() -> tuple[int, str]:
    """Return what is another whenever words were laid over, in this process or the one it was forked from."""
    return len(_laid), own_folder()


_laid: list[str] = []


def table(name: str) -> tuple[Row, ...]:
    """Return the rows of `vocabulary/NAME.csv` with the user's rows laid over, every value a stripped string.

    >>> table("provinces")[0]["name"]
    'Aceh'
    """
    return _read(name, own_folder())


def mapping(name: str, value: str, key: str | None = None) -> dict[str, str]:
    """Return one column of a table by its key column (the first one unless `key` names another).

    >>> mapping("provinces", "name")["52"]
    'Nusa Tenggara Barat'
    """
    rows = table(name)
    key = key or (next(iter(rows[0])) if rows else "")
    return {row[key]: row[value] for row in rows}


def label(group: str, slug: str) -> str:
    """Return the Indonesian label of a category value, from `labels.csv`.

    >>> label("kind", "PKS")
    'Perjanjian kerja sama'
    """
    try:
        return mapping("labels", "label")[f"{group}.{slug}"]
    except KeyError:
        raise UnknownWord(f"labels.csv tidak memuat {group}.{slug}; tambahkan barisnya.") from None


def labels(group: str) -> dict[str, str]:
    """Return all labels of a group by slug, in the order of the table.

    >>> list(labels("partner_type"))[:2]
    ['kementerian', 'lembaga_negara']
    """
    return {
        row["key"].removeprefix(f"{group}."): row["label"]
        for row in table("labels")
        if row["key"].startswith(f"{group}.")
    }


def message(code: str, **values: object) -> str:
    """Return the Indonesian sentence for a problem code, from `messages.csv`, with its values filled in."""
    return _message(code)["message"].format(**values)


def severity(code: str) -> str:
    """Return `galat`, `peringatan` or `catatan` for a problem code."""
    return _message(code)["severity"]


def digest() -> str:
    """Return a hash of every vocabulary file, packaged and own: it changes when any word changes."""
    total = hashlib.sha256()
    own = own_folder()
    for folder in (PACKAGED, Path(own)) if own else (PACKAGED,):
        for path in sorted(folder.glob("*.csv")):
            total.update(path.name.encode() + b"\0" + path.read_bytes())
    return total.hexdigest()


def own_tables() -> list[Path]:
    """Return the tables in the user's own folder."""
    own = own_folder()
    return sorted(Path(own).glob("*.csv")) if own else []


def misnamed_tables() -> dict[str, str]:
    """Return file name -> the nearest table's, of the tables in the user's own folder that no packaged one is called."""
    known = [path.name for path in PACKAGED.glob("*.csv")]
    strange = [path.name for path in own_tables() if path.name not in known]
    return {name: next(iter(difflib.get_close_matches(name, known, 1, 0.5)), "") for name in strange}


def own_changes() -> dict[str, list[str]]:
    """Return table -> keys of the rows that the user's own folder changes or adds, for the record of a run."""
    told = {}
    for path in own_tables():
        packaged = PACKAGED / path.name
        known = {tuple(row.items()) for row in read_csv(packaged)} if packaged.is_file() else set()
        told[path.stem] = [next(iter(r.values())) for r in read_csv(path) if tuple(r.items()) not in known]
    return told


def number(value: float, decimals: int = 0) -> str:
    """Write a number the Indonesian way.

    >>> number(1234), number(1234.5, 1), number(-3)
    ('1.234', '1.234,5', '–3')
    """
    text = f"{abs(value):,.{decimals}f}".translate(str.maketrans(",.", ".,"))
    return f"–{text}" if value < 0 and text.strip("0,.") else text


def percent(part: float, whole: float, decimals: int = 1) -> str:
    """Write a share; an empty string where the whole is under 5, since that is a count, not a share.

    >>> percent(7, 19), percent(1, 4)
    ('36,8%', '')
    """
    return f"{number(100 * part / whole, decimals)}%" if whole >= 5 else ""


def long_date(day: date) -> str:
    """Write a date as running text does: 20 Juli 2023."""
    return _format_date(day, "d MMMM y")


def short_date(day: date) -> str:
    """Write a date as tables do: 20 Jul 2023."""
    return _format_date(day, "d MMM y")


def month_year(day: date) -> str:
    """Write a month: Juli 2023."""
    return _format_date(day, "MMMM y")


def spelled(count: int) -> str:
    """Write a count in words where the word is one: tiga, sebelas; longer ones stay figures.

    >>> spelled(3), spelled(11), spelled(23)
    ('tiga', 'sebelas', '23')
    """
    return COUNT_WORDS[count] if 0 <= count < len(COUNT_WORDS) else number(count)


def enumerate_words(items: Sequence[str]) -> str:
    """Join words as a sentence does: a, b, dan c; where an item holds "dan" itself, the last is joined with "serta".

    >>> enumerate_words(["a"]), enumerate_words(["a", "b"]), enumerate_words(["a", "b", "c"])
    ('a', 'a dan b', 'a, b, dan c')
    >>> enumerate_words(["waktu dan tahapan", "anggaran"])
    'waktu dan tahapan serta anggaran'
    """
    items = list(items)
    joined = "serta" if any(" dan " in item for item in items) else "dan"
    if len(items) < 3:
        return f" {joined} ".join(items)
    return ", ".join(items[:-1]) + f", {joined} " + items[-1]


def office_name(code: str) -> str:
    """Return the full name of an office from its code.

    >>> office_name("52"), office_name("52.02"), office_name("11")
    ('KPU Provinsi Nusa Tenggara Barat', 'KPU Kabupaten Lombok Tengah', 'KIP Aceh')
    """
    if code == "00":
        return "Komisi Pemilihan Umum"
    if "." not in code:
        return "KIP Aceh" if code == "11" else f"KPU Provinsi {mapping('provinces', 'name')[code]}"
    row = next(row for row in table("regencies") if row["code"] == code)
    return f"{'KIP' if code.startswith('11') else 'KPU'} {row['kind']} {row['name']}"


def check_own_tables() -> None:
    """Raise OwnTableRefused for a table of the user's own folder whose rows would else be lost without a word."""
    for path in own_tables():
        if (PACKAGED / path.name).is_file():
            _check_heads(path)


def read_csv(path: Path) -> list[Row]:
    """Read a table as people save it: comma or semicolon, UTF-8 with or without BOM, or Windows-1252."""
    rows = _reader(path)
    return [{k: (v or "").strip() for k, v in row.items() if k} for row in rows if any(row.values())]


def _reader(path: Path) -> csv.DictReader:
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    head = text.split("\n", 1)[0]
    separator = ";" if head.count(";") > head.count(",") else ","
    return csv.DictReader(text.splitlines(keepends=True), delimiter=separator)


def _check_heads(path: Path) -> None:
    """Raise OwnTableRefused where the key column is missing, or a column that the packaged table does not have."""
    known = list(_reader(PACKAGED / path.name).fieldnames or ())
    heads = [head for head in _reader(path).fieldnames or () if head]
    if heads and (known[0] not in heads or not set(heads) <= set(known)):
        raise OwnTableRefused(
            f"Kosakata sendiri {path} tidak terpakai: baris pertamanya {';'.join(heads)[:80]}, padahal harus berisi "
            f"kepala kolom {';'.join(known)}; kolom selain {known[0]} boleh ditiadakan."
        )


def _format_date(day: date, pattern: str) -> str:
    from babel.dates import format_date  # a tenth of a second, only for those who write dates

    return format_date(day, pattern, locale="id")


def _message(code: str) -> Row:
    for row in table("messages"):
        if row["code"] == code:
            return row
    raise UnknownWord(f"messages.csv tidak memuat kode {code}; tambahkan barisnya.")


@cache
def _read(name: str, own: str) -> tuple[Row, ...]:
    rows = read_csv(PACKAGED / f"{name}.csv")
    overlay = Path(own) / f"{name}.csv" if own else None
    if overlay and overlay.is_file():
        _check_heads(overlay)
        key = next(iter(rows[0]))
        corrected = {row[key]: row for row in read_csv(overlay) if row.get(key)}
        rows = [{**row, **corrected.pop(row[key], {})} for row in rows]
        rows += [{**dict.fromkeys(rows[0], ""), **row} for row in corrected.values()]
    return tuple(rows)
