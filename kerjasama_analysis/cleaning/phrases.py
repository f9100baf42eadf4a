"""Phrases inside a longer text that a column might have told: until when, and between whom."""

import re

from kerjasama_analysis.cleaning import dates, documents, durations


def end_in(remark: object) -> str | None:
    """Return the part of a remark that says how long the document is valid, or None.

    >>> end_in("Arsip ada. Berlaku s.d. 31 Desember 2024"), end_in("berlaku"), end_in("diterima 3 Mei 2022")
    ('Berlaku s.d. 31 Desember 2024', None, None)
    """
    m = _VALID.search(str(remark)) if isinstance(remark, str) else None
    if m is None:
        return None
    until = _UNTIL.search(m[0])
    told = dates.find_date(m[0]) or durations.parse_duration(m[0]) or (until and dates.parse_date(until[1]))
    return m[0] if told else None


def partners_in(title: object) -> str | None:
    """Return the parties that the title of a document names, or None.

    >>> partners_in("Perjanjian Kerja Sama antara KPU Kota Bima dengan Institut Contoh tentang Magang")
    'KPU Kota Bima dengan Institut Contoh'
    >>> partners_in("Kerja sama dengan metode daring"), partners_in("Sosialisasi")
    (None, None)
    """
    m = _PARTIES.search(re.sub(r"\s+", " ", title)) if isinstance(title, str) else None
    return m[1] if m and documents.find_kinds(title) else None


_VALID = re.compile(
    r"\b(?:masa )?(?:berlaku|berakhir|habis|expired?|valid|jatuh tempo|kedalu?warsa)\b.*", re.I | re.S
)
_UNTIL = re.compile(r"(?:s\.?/?d\.?|sampai(?: dengan)?|hingga|until|berakhir)\s+(.+)", re.I | re.S)
_PARTIES = re.compile(
    r"\b(?:antara|dengan|dgn)\s+((?:(?!\btentang\b|\bdalam rangka\b|\bmengenai\b|\bterkait\b).)+?)"
    r"\s*(?:\btentang\b|\bdalam rangka\b|\bmengenai\b|\bterkait\b|$)",
    re.I,
)
