"""Obstacle and follow-up cells to coded sentences, by cue rules that an analyst can correct.

A cell is split into sentences, abbreviations and typos are expanded, negated cues are dropped, and each sentence
gets every code whose cue it holds. *None* as written is a code of its own; a blank cell has no row.
"""

import re
from dataclasses import dataclass
from functools import cache

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import documents

CERTAIN_FIRST = {
    "tanpa_tindak_lanjut": {"administrasi", "pemahaman", "koordinasi"},
    "monev": {"koordinasi", "data_ti", "waktu_tahapan"},
    "pemahaman": {"administrasi", "kebijakan"},
    "pergantian_pejabat": {"kebijakan"},
}
"""Codes that take the place of weaker ones met in the same clause (precedence of the code book)."""


@dataclass(frozen=True)
class Coded:
    """One sentence under one code, and the words that decided."""

    code: str
    text: str
    cue: str


def code_obstacles(cell: object) -> list[Coded]:
    """Return the obstacles of a cell; [] for a blank one, `tidak_ada` where the office writes that there is none.

    >>> [c.code for c in code_obstacles("1. Anggaran terbatas\\n2. blm ada PIC dari mitra")]
    ['anggaran', 'koordinasi']
    >>> [c.code for c in code_obstacles("tidak ada kendala")], code_obstacles("")
    (['tidak_ada'], [])
    >>> [c.code for c in code_obstacles("koordinasi sudah baik, hanya SDM terbatas")]
    ['sdm']
    """
    return _code(cell, "obstacle_cues", drop_negated=True)


def code_follow_ups(cell: object) -> list[Coded]:
    """Return the follow-ups of a cell, coded the same way.

    >>> [c.code for c in code_follow_ups("segera ditindaklanjuti dgn PKS; rakor dgn mitra")]
    ['susun_pks', 'rapat_koordinasi']
    """
    return _code(cell, "follow_up_cues", drop_negated=False)


def split_sentences(cell: object) -> list[str]:
    """Return the sentences of a cell, numbering and bullets left out; word pairs of the field stay whole.

    >>> split_sentences("a. sarana dan prasarana kurang; b. monitoring dan evaluasi belum ada")
    ['sarana dan prasarana kurang', 'monitoring dan evaluasi belum ada']
    """
    text = str(cell or "").replace("\r", "\n")
    text = re.sub(r"(?:(?<=^)|(?<=[\s;,.]))(?:\d{1,2}|[a-h])[.)]\s+(?=\S)", "\n", text)
    parts = re.split(r"\n+|;|\u2022|(?<=[a-z]{3}[a-z)])\.\s+(?=[A-Z])|(?:^|\s)[-–*]\s+", text)
    return [p for part in parts if (p := documents.tidy(part.strip(" .,:")))]


@cache
def expand(text: str) -> str:
    """Return the sentence in full words and lower case, for the cue rules to search.

    >>> expand("blm dianggarkan dlm RKA, koord. krg")
    'belum dianggarkan dalam rka, koordinasi kurang'
    """
    known = words.mapping("abbreviations", "expanded")
    text = re.sub(r"\s+", " ", text.lower())
    return re.sub(r"[a-z]+\.?", lambda m: known.get(m[0].rstrip("."), m[0]), text)


def _code(cell: object, table: str, *, drop_negated: bool) -> list[Coded]:
    if re.fullmatch(r"\s*[-–]+\s*", str(cell or "")):
        return [Coded("tidak_ada", str(cell).strip(), str(cell).strip())]
    found: dict[str, Coded] = {}
    nothing: Coded | None = None
    for sentence in split_sentences(cell):
        full = expand(sentence).strip(" .,")
        if absent := _absent(full):
            nothing = nothing or Coded("tidak_ada", sentence, absent)
            continue
        codes = _cues(full, table, drop_negated)
        if not codes and drop_negated and _is_denial(full):
            nothing = nothing or Coded("tidak_ada", sentence, full[:40])
            continue
        for code, cue in codes or [("lainnya", "")]:
            found.setdefault(code, Coded(code, sentence, cue))
    return list(found.values()) or ([nothing] if nothing else [])


def _cues(full: str, table: str, drop_negated: bool) -> list[tuple[str, str]]:
    """Return (code, cue) met in a sentence, clause by clause, in the order they stand there."""
    told: dict[str, tuple[int, str]] = {}
    position = 0
    for clause in re.split(
        r"(,\s|\btetapi\b|\bnamun\b|\bhanya\b(?! sebatas)|\bsehingga\b|\bmeskipun\b|\bwalaupun\b)", full
    ):
        met = {code: m for pattern, code in _rules(table) if (m := pattern.search(clause))}
        if drop_negated and _is_denial(clause):
            met = {}
        weaker = {w for strong in met for w in CERTAIN_FIRST.get(strong, ()) if drop_negated}
        for code, m in met.items():
            if code not in weaker:
                told.setdefault(code, (position + m.start(), m[0]))
        position += len(clause)
    if table == "follow_up_cues" and len(told) > 1:
        told.pop("tidak_jelas", None)
    return [(code, cue) for code, (_, cue) in sorted(told.items(), key=lambda item: item[1][0])]


def _absent(full: str) -> str | None:
    return next(
        (m[0] for pattern in _absences() if (m := pattern.fullmatch(full) or pattern.match(full))), None
    )


def _is_denial(clause: str) -> bool:
    """Whether a clause says that all is well: no obstacle of this kind, enough, good, available."""
    return bool(_DENIAL.search(clause)) and not _LACK.search(clause)


_DENIAL = re.compile(
    r"(?:tidak|belum) (?:ada|menjadi|terdapat|mengalami|menemui) (?:kendala|hambatan|masalah|persoalan)"
    r"|\bbukan (?:kendala|masalah)|(?<!belum )(?<!tidak )(?<!kurang )\b(?:tersedia|memadai|mencukupi|cukup|lancar|"
    r"sudah (?:baik|ada|jelas|berjalan|lengkap|terjalin)|berjalan (?:baik|lancar)|terjalin baik|baik)\b"
)
_LACK = re.compile(
    r"\b(?:kurang|terbatas|minim|lambat|sulit|lemah|rendah|terkendala|hanya sebatas|tetapi|namun|"
    r"belum (?!ada (?:kendala|hambatan|masalah)))\b"
)


@cache
def _rules(table: str) -> tuple[tuple[re.Pattern, str], ...]:
    return tuple((re.compile(row["pattern"]), row["code"]) for row in words.table(table))


@cache
def _absences() -> tuple[re.Pattern, ...]:
    return tuple(re.compile(row["pattern"]) for row in words.table("absence_words"))
