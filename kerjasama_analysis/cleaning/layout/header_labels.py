"""What a written label names: header words after `vocabulary/header_words.csv`, in its order, short forms spelt out."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import documents, patterns

SURE = 11
"""Letters from which on a word of a label may be misspelt twice."""


@lru_cache(maxsize=200_000)
def is_early(label: str) -> bool:
    """Whether a column holds the day of a step before the signing that settles nothing, as a proposal does.

    >>> is_early("Tanggal Pengajuan"), is_early("Tanggal Disetujui"), is_early("Tanggal TTD")
    (True, False, False)
    """
    return find_column(label) == "drafted_on" and not speaks("approved", label)


@lru_cache(maxsize=200_000)
def speaks(role: str, label: str) -> bool:
    """Whether a label holds a word of `label_words.csv` that plays this part.

    >>> speaks("approved", "Tanggal Disetujui"), speaks("approved", "Tanggal Pengajuan")
    (True, False)
    """
    return bool(re.search(patterns.of("label_words", role), label, re.IGNORECASE))


def find_column(label: str) -> str | None:
    """Return the slug of the column that a written label names, or None.

    The parts of a header several rows deep are joined by ` / `; what the lowest part says of a date counts first.

    >>> find_column("Nomor / Pihak II"), find_column("Tanggal Selesai"), find_column("Faktor Penghambat")
    ('number_partner', 'ends_on', 'obstacle')
    >>> find_column("Periode / Awal"), find_column("Naskah / Tanggal"), find_column("Masa Berlaku")
    ('starts_on', 'signed_on', 'period')
    >>> find_column("Ditandatangani\\nSigned on"), find_column("Tangal Berahir"), find_column("Nama Mtra")
    ('signed_on', 'ends_on', None)
    """
    parts = [part for part in label.split(" / ") if part.strip()]
    if len(parts) > 1 and (column := _find(parts[-1])) in ("starts_on", "ends_on", "contact", "signatory"):
        return column
    asked = (label, " ".join(reversed(parts)), *reversed(parts)) if len(parts) > 1 else (label,)
    told = next((column for text in asked if (column := _find(text))), None)
    spelt = _spelt(label)
    mended = _find(spelt) if spelt != fold(label) else None
    if mended in ("starts_on", "ends_on"):
        return mended
    return told or mended or _find_below_each_other(label)


def _find_below_each_other(label: str) -> str | None:
    """Return what a label in two languages, one below the other, names in both; a label may be broken anywhere."""
    found = {_find(line) for line in label.split("\n") if line.strip()} if "\n" in label else set()
    return found.pop() if len(found) == 1 else None


@lru_cache(maxsize=200_000)
def fold(label: object) -> str:
    """Return a label as the table of header words writes it: lower case, one blank between words, nothing shortened.

    >>> fold("T A N G G A L"), fold("1. Nama Mitra *)"), fold("Tanggal (dd/mm/yyyy)")
    ('tanggal', 'nama mitra', 'tanggal')
    >>> fold("tanggalMulai"), fold("nomorMoU")
    ('tanggal mulai', 'nomor mou')
    >>> fold("CONTI-\\nNENT "), fold("Berlaku s/d."), fold("Jangka  Wkt"), fold("Jns. Kerjasama")
    ('continent', 'berlaku sd', 'jangka waktu', 'jenis kerja sama')
    """
    text = _together(re.sub(r"-\s*\n\s*", "", str(label or "")))
    text = _JOINED.sub(" ", text).lower()
    text = _ASKED.sub("", text)
    text = re.sub(r"\bs\s*[./]\s*d\b\.?", "sd", text)
    text = re.sub(r"[\s\u00a0_]+|(?<=\w)\.(?=\w)|(?<=\w)\. ", " ", text)
    text = re.sub(r"\s*/\s*", " / ", text).strip(" :*.-")
    text = _ADDED.sub("", text).strip(" :*.-")
    return _short_forms().sub(lambda m: _expansions()[m[0]], text)


def share_kind(labels: Iterable[str], others: Iterable[str]) -> bool:
    """Whether a label of each are of the same one kind of document.

    >>> share_kind(["Nomor KB"], ["Tanggal KB"]), share_kind(["Nomor KB"], ["Tanggal PKS"]), share_kind(["No"], [])
    (True, False, False)
    """
    told, also = ([documents.find_kinds(label) for label in of] for of in (labels, others))
    return any(len(kinds) == 1 and kinds in also for kinds in told)


def _together(text: str) -> str:
    """Return a label whose letters were set apart as one: M I T R A, T A N G G A L   T T D."""
    if not re.fullmatch(r"\s*\w(?:\s+\w)+\s*", text):
        return text
    return " ".join(re.sub(r"\s", "", word) for word in re.split(r"\s{2,}", text.strip()))


def _spelt(label: str) -> str:
    """Return a label whose long words are mended that differ in a letter or two from words of the tables."""
    return re.sub(r"[a-z]{5,}", lambda m: _nearest(m[0]), fold(label))


@cache
def _nearest(word: str) -> str:
    if word in _known_words():
        return word
    near = process.extractOne(
        word, _known_words(), scorer=OSA.distance, score_cutoff=1 if len(word) < SURE else 2
    )
    return near[0] if near else word


@cache
def _known_words() -> tuple[str, ...]:
    """Return the long words of the patterns that name columns, and those that are known to be no slips of them."""
    texts = [*(row["pattern"] for row in words.table("header_words")), *_expansions()]
    return tuple(dict.fromkeys(word for text in texts for word in re.findall(r"[a-z]{5,}", text)))


def _find(label: str) -> str | None:
    folded = fold(label)
    if not folded or len(folded) > 200:
        return None
    folded = folded.replace(" / ", "/") if not _spaced().search(folded) else folded
    return next((column for pattern, column in _patterns() if pattern.search(folded)), None)


@cache
def _patterns() -> tuple[tuple[re.Pattern, str], ...]:
    return tuple((re.compile(row["pattern"]), row["column"]) for row in words.table("header_words"))


@cache
def _expansions() -> dict[str, str]:
    return words.mapping("label_abbreviations", "expanded")


@cache
def _short_forms() -> re.Pattern:
    """Return a pattern for the short forms of `vocabulary/label_abbreviations.csv`, each as a word of its own."""
    return re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, _expansions()), key=len, reverse=True))})\b")


@cache
def _spaced() -> re.Pattern:
    """Return a pattern for an upper label behind which a stroke sets another apart: Nomor / KPU."""
    return re.compile(rf"{patterns.of('label_words', 'upper')} / ")


_JOINED = re.compile(r"(?<=[a-z]{2})(?=[A-Z][a-z])")
"""Where programs join two words: tanggalMulai."""
_ASKED = re.compile(r"^\s*(?:\d{1,2}|[a-z])[.)]\s*(?=[a-z]{2})")
_ADDED = re.compile(r"[ *]+\*\)?$|\*\)$|\((?:[dmyhblntgari]{2,7}[ /.-]+){1,2}[dmyhblntgari]{2,5}\)")
"""What is written beside a label: the number of a question before it; a star of duty, the form of a date behind."""
