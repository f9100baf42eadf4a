"""What the words about a document mean: its kind, its numbers, its state, how far it is carried out.

Legal validity, implementation and document state are three axes; a word speaks for one of them. Personal data
is masked here before any text enters a frame.
"""

import datetime as dt
import re
from functools import cache, lru_cache

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import dates, patterns

LETTER = re.compile(r"/\s*[A-Z]{2}\.?\d{2}(?:\.\d{1,2})?\s*-\s*([A-Za-z]{2,4})\s*/")
"""What follows the archive code in a number of KPU: NK, PKS, or the code of a letter."""
OWN_NUMBER = re.compile(
    r"\d{1,5}\s*[A-Z]?\s*/\s*(?:(?:KB|MOU|NK|PKS)\s*/\s*KPU[^\s;]*(?:\s*/\s*(?:TAHUN\s*)?\d{4})?"
    r"|[A-Z]{2}\.?\d{2}(?:\.\d{1,2})?(?:\s*-\s*[A-Za-z]{1,5})?\s*/\s*\d{2,4}(?:\s*/\s*[\w.-]+)*?\s*/\s*(?:19|20)\d\d)",
)
"""KPU's own numbers in their three eras (domain notes 1.3): KB/KPU, archive code with and without the Roman month."""

_BLANKS = re.compile(r"[\s\u00a0\u200b\ufeff\x00]+")
_MAY_BE_PERSONAL = re.compile(r"@|\d(?:[\s-]?\d){7}")
_MASKS = (
    (re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+"), "[surel disamarkan]"),
    (re.compile(r"(?<![\d/.-])(?:19|20)\d{6}\s?(?:19|20)\d{4}\s?[12]\s?\d{3}(?![\d/])"), "[NIP disamarkan]"),
    (re.compile(r"(?<![\d/.-])\d{16}(?![\d/.-])"), "[NIK disamarkan]"),
    (
        re.compile(r"(?<![\w/.-])(?:\+62|62|0)8\d{1,2}[ -]?\d{3,4}[ -]?\d{3,5}(?![\w/])"),
        "[telepon disamarkan]",
    ),
)


def tidy(value: object) -> str | None:
    """Return a cell's text with its white space folded, or None for blanks and the marks offices write for them.

    >>> tidy("  Sosialisasi\\n pemilih "), tidy("- "), tidy(12.0), tidy(dt.datetime(2022, 3, 5))
    ('Sosialisasi pemilih', None, '12', '2022-03-05')
    """
    if value is None or value is False or value is True:
        return None
    if isinstance(value, dt.date):
        return value.isoformat()[:10]
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return _tidy(str(value))


@lru_cache(maxsize=200_000)
def _tidy(text: str) -> str | None:
    text = re.sub(r"<[a-zA-Z/][^>]{0,60}>", " ", text) if "<" in text else text
    text = _BLANKS.sub(" ", text).strip()
    return None if _empty().fullmatch(text) else mask(text)


def mask(text: str) -> str:
    """Return the text with NIK, NIP, telephone numbers and e-mail addresses made unreadable.

    >>> mask("PIC 0812-3456-7890, nomor 80/PR.07-NK/01/2022")
    'PIC [telepon disamarkan], nomor 80/PR.07-NK/01/2022'
    """
    if _MAY_BE_PERSONAL.search(text):
        for pattern, told in _MASKS:
            text = pattern.sub(told, text)
    return text


@lru_cache(maxsize=100_000)
def find_kind(*texts: object) -> str | None:
    """Return the kind of document that the first telling text says, or None.

    >>> find_kind("Nota Kesepahaman (MoU)"), find_kind("PkS"), find_kind(None, "Adendum I PKS")
    ('NK', 'PKS', 'ADENDUM')
    >>> find_kind("M.o.U"), find_kind("Nota Kesepahaman Bersama"), find_kind("Kesepahaman Bersama")
    ('NK', 'NK', 'KB')
    >>> find_kind("P K S"), find_kind("Agreement"), find_kind("LIST OF AGREEMENTS")
    ('PKS', 'PKS', None)
    """
    for text in texts:
        folded = _set_apart().sub("", re.sub(r"[\s_]+", " ", str(text or "")).strip().lower())
        for pattern, kind in _patterns("kinds", "kind"):
            if folded and pattern.search(folded):
                return kind
    return None


@cache
def _set_apart() -> re.Pattern:
    """Return a pattern for what stands between single letters: M.o.U, P K S."""
    return re.compile(r"(?<=\b[a-z])[. ]+(?=[a-z]\b)")


def find_kinds(text: object) -> set[str]:
    """Return every kind of document that a text speaks of, each word counted for one kind only.

    >>> sorted(find_kinds("DAFTAR NOTA KESEPAHAMAN DAN PERJANJIAN KERJA SAMA")), find_kinds("Sheet1")
    (['NK', 'PKS'], set())
    """
    folded = re.sub(r"[\s_]+", " ", str(text or "")).lower()
    found = set()
    for pattern, kind in _patterns("kinds", "kind"):
        folded, times = pattern.subn(" ", folded)
        found |= {kind} if times else set()
    return found


@lru_cache(maxsize=100_000)
def is_kind_word(text: str) -> bool:
    """Whether a text is the name of a kind and nothing else.

    >>> is_kind_word("MoU"), is_kind_word("Addendum I"), is_kind_word("Nota Kesepahaman (MoU)")
    (True, True, True)
    >>> is_kind_word("Fakultas Hukum"), is_kind_word("MoU Kesehatan")
    (False, False)
    """
    parts = [
        part
        for part in re.split(r"[\s.]*[()/][\s.]*|\s+(?:[ivx]+|\d)$", _set_apart().sub("", _fold(text)))
        if part
    ]
    patterns = [pattern for pattern, _ in _patterns("kinds", "kind")]
    return bool(parts) and all(any(pattern.fullmatch(part) for pattern in patterns) for part in parts)


def kind_at_start(text: str) -> int:
    """Return how many letters of a text are the name of a kind that it begins with; 0 where it begins with none.

    >>> kind_at_start("Nota Kesepahaman dengan Polres Contoh"), kind_at_start("Polres Contoh, MoU")
    (16, 0)
    """
    folded = text.lower()
    return max(
        (m.end() for pattern, _ in _patterns("kinds", "kind") if (m := pattern.match(folded))), default=0
    )


def kind_of_number(number: str | None) -> str | None:
    """Return the kind that a KPU number carries.

    >>> kind_of_number("80/PR.07-NK/01/2022"), kind_of_number("27/KB/KPU/TAHUN 2015")
    ('NK', 'KB')
    """
    m = _kind_in_number().search((number or "").upper())
    return words.mapping("number_codes", "kind")[m[1]] if m else None


def is_letter(number: str) -> bool:
    """Whether a document number is that of a letter of KPU, by `letter_codes.csv`.

    >>> is_letter("12/PR.07-Und/5272/2022"), is_letter("12/PR.07-NK/5272/2022")
    (True, False)
    """
    m = LETTER.search(number)
    return bool(m) and m[1].lower() in words.mapping("letter_codes", "name")


def year_of_number(number: str | None) -> int | None:
    """Return the year a document number ends in.

    >>> year_of_number("0853/PL37/KL/2018")
    2018
    """
    m = _YEAR_AT_END.search((number or "").upper()[-16:])
    return int(m[1]) if m else None


def split_numbers(cell: object) -> tuple[str | None, str | None]:
    """Return own and partner's number of a cell that may hold both, dates left out; KPU's pattern tells which is own.

    >>> split_numbers("Nomor : 15/PR.07-NK/01/2022\\nNomor : 034/IT1.A/KS.00/2021")
    ('15/PR.07-NK/01/2022', '034/IT1.A/KS.00/2021')
    >>> split_numbers("15/PR.07-NK/01/2022\\nTanggal : 3 Mei 2022"), split_numbers("15/NK/2022\\n3 Mei 2022")
    (('15/PR.07-NK/01/2022', None), ('15/NK/2022', None))
    """
    text = str(cell or "")
    parts = [p for part in re.split(r"[\n;|]+|\bdan\b(?=\s*(?:nomor|no\.|\d))", text) if (p := _number(part))]
    parts = [*parts[:1], *(part for part in parts[1:] if not _is_day(part))]
    own = next((p for p in parts if OWN_NUMBER.search(p.upper())), None)
    if own is None:
        return (parts[0], parts[1] if len(parts) > 1 else None) if parts else (None, None)
    return own, next((p for p in parts if p != own), None)


def _is_day(part: str) -> bool:
    found = dates.parse_date(part)
    return found is not None and found.precision == "day"


def find_state(text: object) -> str | None:
    """Return the document state that words say, or None: validity words say nothing of the document.

    >>> find_state("Dalam proses perpanjangan"), find_state("masih berlaku"), find_state("Draft")
    ('proses_perpanjangan', None, 'draf')
    """
    return _find("document", text)


@lru_cache(maxsize=100_000)
def find_legal_word(text: object) -> str | None:
    """Return `berlaku` or `berakhir` where the status cell says so; dates decide, this is held against them.

    >>> find_legal_word("Kadaluarsa"), find_legal_word("Aktif"), find_legal_word("tidak aktif")  # asleep, not ended
    ('berakhir', 'berlaku', None)
    >>> find_legal_word("akan berakhir"), find_legal_word("masa berlaku habis"), find_legal_word("belum berlaku")
    (None, 'berakhir', None)
    """
    folded = _not_yet().sub(" ", _fold(text))
    found = [value for pattern, value in _axis("legal") if pattern.search(folded)]
    return "berakhir" if "berakhir" in found else (found[0] if found else None)


def is_state(text: str) -> bool:
    """Whether a text speaks of a document's validity, state or implementation."""
    return bool(find_legal_word(text) or find_state(text) or find_implementation(text))


def find_implementation(text: object) -> str | None:
    """Return how far an agreement is carried out, as the words say, or None.

    >>> find_implementation("blm ada kegiatan"), find_implementation("sdh berjalan"), find_implementation("vakum")
    ('belum', 'berjalan', 'tidak')
    """
    return _find("implementation", text)


@lru_cache(maxsize=100_000)
def _find(axis: str, text: object) -> str | None:
    folded = _fold(text)
    return next((value for pattern, value in _axis(axis) if folded and pattern.search(folded)), None)


def _fold(text: object) -> str:
    return re.sub(r"\s+", " ", str(text or "")).strip(" .").lower()


@cache
def _empty() -> re.Pattern:
    return re.compile(rf"[\s\-–—_.?:/0]*|{patterns.of('cell_words', 'blank')}", re.IGNORECASE)


@cache
def _not_yet() -> re.Pattern:
    """Return a pattern for words of an end or a beginning that has not come: they say neither."""
    return re.compile(
        rf"\b{patterns.of('time_words', 'not_yet')}\s+(?:\w+\s+)?{patterns.of('time_words', 'to_come')}\b"
        rf"|\b{patterns.of('time_words', 'neither')}\b"
    )


@cache
def _kind_in_number() -> re.Pattern:
    return re.compile(rf"[-/]\s*({'|'.join(words.mapping('number_codes', 'kind'))})\s*/")


def _number(part: str) -> str | None:
    part = re.sub(
        r"^\s*(?:\d[.)]\s+)?(?:(?:nomor|no)\b\s*[.:]*\s*(?:kpu|mitra|pihak \w+)?\s*:?)?"
        rf"(?:(?!{patterns.of('time_words', 'date')}\s)[a-z][a-z .()-]{{1,40}}:\s*(?=\S*\d))?",
        "",
        part.strip(),
        flags=re.IGNORECASE,
    )
    part = re.split(
        rf"\s*[,(]?\s*{patterns.of('time_words', 'date')}\s", part, maxsplit=1, flags=re.IGNORECASE
    )[0]
    found = tidy(part.strip(" ,;.()"))
    return found if found and any(c.isdigit() for c in found) else None


_YEAR_AT_END = re.compile(r"(?:/|TAHUN\s*|\s)((?:19|20)\d\d)\s*$")


@cache
def _patterns(table: str, value: str) -> tuple[tuple[re.Pattern, str], ...]:
    return tuple((re.compile(row["pattern"], re.IGNORECASE), row[value]) for row in words.table(table))


@cache
def _axis(axis: str) -> tuple[tuple[re.Pattern, str], ...]:
    return tuple(
        (re.compile(row["pattern"]), row["value"]) for row in words.table("states") if row["axis"] == axis
    )
