"""Obstacle and follow-up cells to coded sentences, by cue rules that an analyst can correct.

A cell is split into sentences, abbreviations and typos are written out, clauses that deny an obstacle are left
out, and each sentence gets every code whose cue it holds. Where cues meet, the head word decides: *anggaran
sosialisasi habis* is about the budget, *mitra pasif setelah penandatanganan* about the partner. *None* as written
is a code of its own; a blank cell has no row.
"""

import re
from dataclasses import dataclass
from functools import cache

from kerjasama_analysis import words
from kerjasama_analysis.cleaning.wording import clauses, cues, sentences

CERTAIN_FIRST = {
    "lainnya": {"komitmen_mitra", "kebijakan", "geografi_sarpras", "waktu_tahapan", "administrasi"},
    "tanpa_tindak_lanjut": {"administrasi", "pemahaman", "koordinasi", "waktu_tahapan"},
    "monev": {"koordinasi", "data_ti", "waktu_tahapan"},
    "pemahaman": {"administrasi", "kebijakan"},
    "pergantian_pejabat": {"kebijakan", "sdm", "koordinasi", "komitmen_mitra", "tanpa_tindak_lanjut"},
    "ruang_lingkup": {"administrasi"},
}
"""Codes that take the place of weaker ones met in the same clause (precedence of the code book, domain notes 3.1)."""


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
    return _code(cell, "obstacle")


def code_follow_ups(cell: object) -> list[Coded]:
    """Return the follow-ups of a cell, coded the same way.

    >>> [c.code for c in code_follow_ups("segera ditindaklanjuti dgn PKS; rakor dgn mitra")]
    ['susun_pks', 'rapat_koordinasi']
    >>> [c.code for c in code_follow_ups("akan ditingkatkan")]
    ['tidak_jelas']
    """
    return _code(cell, "follow_up")


def _code(cell: object, column: str) -> list[Coded]:
    written = str(cell or "").strip()
    if re.fullmatch(r"[-–—0./]+", written):
        return [Coded("tidak_ada", written, written)]
    found: dict[str, Coded] = {}
    nothing: Coded | None = None
    for sentence in sentences.split_sentences(cell):
        told, denied = _read(sentences.expand(sentence).strip(" .,"), column)
        if not told and denied:
            nothing = nothing or Coded("tidak_ada", sentence, denied)
            continue
        for code, cue in told or [("lainnya", "")]:
            found.setdefault(code, Coded(code, sentence, cue))
    if len(found) > 1 and column == "follow_up" and _only_vague_beside(found):
        found.pop("tidak_jelas")
    return list(found.values()) or ([nothing] if nothing else [])


def _read(full: str, column: str) -> tuple[list[tuple[str, str]], str]:
    """Return (code, cue) of a sentence in their order, and the words that deny an obstacle, if any."""
    if vague := next((m for p in _vague() if (m := p.fullmatch(full))), None):
        return ([("tidak_jelas", vague[0])], "") if column == "follow_up" else ([], "")
    met: list[cues.Cue] = []
    denied, lacking = "", False
    for clause, least in clauses.cut(full, column):
        if absent := clauses.absent(clause, column):
            denied = denied or absent
            continue
        if column == "obstacle" and any(p.fullmatch(clause) for p in _vague()):
            continue
        lacking = lacking or (least < clauses.ALL_ASIDE and clauses.lacks(clause))
        met += _certain(cues.find(clause, f"{column}_cues", least), clause, column)
    if denied and not lacking and column == "obstacle":
        met = [cue for cue in met if cue.worth >= cues.RESULT]
    if denied and not lacking and all(cue.worth < cues.TOPIC for cue in met):
        return [], denied
    if column == "obstacle" and not clauses.lacks(full) and not cues.agree(met):
        met = [cue for cue in met if cue.worth > cues.HINT]
    told = {cue.code: cue.written for cue in cues.strongest(met)}
    if column == "follow_up" and len(told) > 1:
        told.pop("tidak_jelas", None)
    return list(told.items()), "" if lacking else denied


def _certain(met: list[cues.Cue], clause: str, column: str) -> list[cues.Cue]:
    """Leave out the cues whose place a more certain code takes."""
    if column != "obstacle":
        return met
    certain = [cue for cue in met if cue.worth >= cues.TOPIC and cue.code in CERTAIN_FIRST]
    return [cue for cue in met if not any(_gives_way(cue, strong, clause) for strong in certain)]


def _gives_way(cue: cues.Cue, strong: cues.Cue, clause: str) -> bool:
    """Whether a more certain code speaks for this cue too; a phrase behind *dan* is a matter of its own."""
    between = clause[min(cue.end, strong.end) : max(cue.start, strong.start)]
    apart = cue.worth == cues.PHRASE and cues.joins(between)
    return cue.code in CERTAIN_FIRST[strong.code] and not apart


def _only_vague_beside(found: dict[str, Coded]) -> bool:
    """Whether the vague words stand in the same sentence as a clear follow-up, and so add nothing."""
    vague = found.get("tidak_jelas")
    return vague is not None and any(c.text == vague.text for c in found.values() if c is not vague)


@cache
def _vague() -> tuple[re.Pattern, ...]:
    return tuple(re.compile(row["pattern"]) for row in words.table("vague_words"))
