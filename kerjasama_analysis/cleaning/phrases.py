"""Phrases inside a longer text that a column might have told: until when, and between whom."""

import re
from functools import cache

from kerjasama_analysis.cleaning import dates, documents, patterns
from kerjasama_analysis.cleaning.layout import content
from kerjasama_analysis.cleaning.times import durations


def end_in(remark: object) -> str | None:
    """Return the part of a remark that says how long the document is valid, or None.

    >>> end_in("Arsip ada. Berlaku s.d. 31 Desember 2024"), end_in("berlaku"), end_in("diterima 3 Mei 2022")
    ('Berlaku s.d. 31 Desember 2024', None, None)
    >>> end_in("s.d. 2 Mei 2024"), end_in("sampai saat ini belum dilaksanakan")
    ('s.d. 2 Mei 2024', None)
    """
    m = _valid().search(str(remark)) if isinstance(remark, str) else None
    if m is None:
        return None
    until = _until().search(m[0])
    told = dates.find_date(m[0]) or durations.parse_duration(m[0]) or (until and dates.parse_date(until[1]))
    return m[0] if told else None


def partners_in(title: object) -> str | None:
    """Return the parties that the title of a document names, or None.

    A title that names no kind must name an institution.

    >>> partners_in("Perjanjian Kerja Sama antara KPU Kota Bima dengan Institut Contoh tentang Magang")
    'KPU Kota Bima dengan Institut Contoh'
    >>> partners_in("PKS KPU Kota Bima dan Institut Contoh tentang Magang")
    'KPU Kota Bima dan Institut Contoh'
    >>> partners_in("MoU dg Sanggar Contoh ttg Gudang"), partners_in("Seminar dengan Universitas Contoh")
    ('Sanggar Contoh', 'Universitas Contoh')
    >>> partners_in("PKS dgn Sanggar Contoh, ditandatangani 3 Mei 2021"), partners_in("Rapat dengan metode daring")
    ('Sanggar Contoh', None)
    """
    folded = re.sub(r"\s+", " ", title) if isinstance(title, str) else ""
    m = _parties().search(folded) or _sides().match(folded)
    return m[1] if m and (documents.find_kinds(title) or content.is_partner(m[1])) else None


def subject_in(document: object) -> str | None:
    """Return what a document is about that a cell tells in full, or None.

    >>> subject_in("MoU No. 12/2021 tanggal 3 Mei 2021 tentang Sosialisasi Pemilu, berlaku 3 tahun")
    'Sosialisasi Pemilu'
    """
    m = _subject().search(re.sub(r"\s+", " ", document)) if isinstance(document, str) else None
    return m[1] if m else None


def kind_before(name: str) -> re.Match | None:
    """Return the kind of document that an office wrote before a partner's name (Pks. Iagi), as group 1 of a match."""
    return _kind_before().match(name)


def begins_with_kind(title: str) -> bool:
    """Whether a title begins with the name of a kind of document: Perjanjian Kerja Sama tentang …"""
    return bool(_kind_first().match(title))


@cache
def _kind_before() -> re.Pattern:
    kind, beside = (patterns.of("title_words", role) for role in ("kind_before", "beside_kind"))
    return re.compile(rf"\s*({kind})\s*(?:[.:]\s*|\s{beside}\s+)", re.IGNORECASE)


@cache
def _kind_first() -> re.Pattern:
    return re.compile(rf"{patterns.of('title_words', 'kind_first')}\b", re.IGNORECASE)


@cache
def _valid() -> re.Pattern:
    valid, until = (patterns.of("time_words", role) for role in ("valid", "until"))
    return re.compile(rf"\b{valid}\b.*|^\s*{until}\s.*", re.I | re.S)


@cache
def _until() -> re.Pattern:
    return re.compile(rf"{patterns.of('time_words', 'until')}\s+(.+)", re.I | re.S)


@cache
def _subject() -> re.Pattern:
    topic, valid = patterns.of("title_words", "topic"), patterns.of("time_words", "valid")
    return re.compile(rf"\b{topic}\s+(.+?)\s*(?:[,;.]\s*{valid}\b|$)", re.I)


@cache
def _sides() -> re.Pattern:
    """Return a pattern for both sides behind a kind that no word for "between" introduces: PKS KPU Kota Bima dan …"""
    kind, joins, topic = (patterns.of("title_words", role) for role in ("kind_first", "joins", "topic"))
    body = patterns.of("office_words", "body")
    return re.compile(rf"{kind}\s+({body}\b.+?\s{joins}\s.+?)\s*(?:\b{topic}\b|$)", re.I)


@cache
def _parties() -> re.Pattern:
    topic = rf"\b{patterns.of('title_words', 'topic')}\b"
    parties = patterns.of("title_words", "parties")
    timed = "|".join(patterns.of("time_words", role) for role in ("lead", "valid", "until"))
    stop = rf"{topic}|[,;(]\s*(?:{timed}|nomor|no)(?!\w)|[,;(]\s*\d|$"
    return re.compile(rf"\b{parties}\s+((?:(?!{topic}).)+?)\s*(?:{stop})", re.I)
