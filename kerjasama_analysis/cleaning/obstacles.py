"""Obstacle and follow-up cells to coded sentences, by cue rules that an analyst can correct.

A cell is split into sentences, abbreviations and typos are written out, clauses that deny an obstacle are left
out, and each sentence gets every code whose cue it holds. Where cues meet, the head word decides: *anggaran
sosialisasi habis* is about the budget, *mitra pasif setelah penandatanganan* about the partner. *None* as written
is a code of its own; a blank cell has no row.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import documents

CERTAIN_FIRST = {
    "tanpa_tindak_lanjut": {"administrasi", "pemahaman", "koordinasi", "waktu_tahapan"},
    "monev": {"koordinasi", "data_ti", "waktu_tahapan"},
    "pemahaman": {"administrasi", "kebijakan"},
    "pergantian_pejabat": {"kebijakan", "sdm"},
    "ruang_lingkup": {"administrasi"},
}
"""Codes that take the place of weaker ones met in the same clause (precedence of the code book, domain notes 3.1)."""


@dataclass(frozen=True)
class Coded:
    """One sentence under one code, and the words that decided."""

    code: str
    text: str
    cue: str


@dataclass(frozen=True)
class _Cue:
    code: str
    start: int
    end: int
    written: str


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


def split_sentences(cell: object) -> list[str]:
    """Return the sentences of a cell, numbering and bullets left out; word pairs of the field stay whole.

    >>> split_sentences("a. sarana dan prasarana kurang; b. monitoring dan evaluasi belum ada")
    ['sarana dan prasarana kurang', 'monitoring dan evaluasi belum ada']
    >>> split_sentences("- SDM kurang - anggaran belum ada"), split_sentences("kerja sama KPU - Bawaslu")
    (['SDM kurang', 'anggaran belum ada'], ['kerja sama KPU - Bawaslu'])
    """
    text = str(cell or "").replace("\r", "\n").strip()
    if re.match(r"[-–*]\s", text):
        text = re.sub(r"\s[-–*]\s+", "\n", text)
    text = re.sub(r"(?:(?<=^)|(?<=[\s;,.]))\(?(?:\d{1,2}|[a-h])[.)]\s*(?=[^\W\d]{2})", "\n", text)
    parts = re.split(r"\n+|;|•|●|(?<=[a-z]{3}[a-z)])\.\s+(?=[A-Z])", text)
    return [p for part in parts if (p := documents.tidy(re.sub(r"^\s*[-–*]\s+", "", part).strip(" .,:")))]


@cache
def expand(text: str) -> str:
    """Return the sentence in full words and lower case, for the cue rules to search.

    >>> expand("blm dianggarkan dlm RKA, koord. krg"), expand("kurang nya SDM")
    ('belum dianggarkan dalam rka, koordinasi kurang', 'kurang sdm')
    """
    known = words.mapping("abbreviations", "expanded")
    text = re.sub(r"\s+", " ", text.lower())
    text = re.sub(r"\bdi (?=tindak|laksana|anggar|susun|buat|per|lapor)", "di", text)
    text = re.sub(r"(?<=[a-z]{4})[ -]?nya\b", "", text)
    return re.sub(r"[a-z]+\.?", lambda m: known.get(m[0].rstrip("."), m[0]), text)


def _code(cell: object, column: str) -> list[Coded]:
    written = str(cell or "").strip()
    if re.fullmatch(r"[-–—]+", written):
        return [Coded("tidak_ada", written, written)]
    found: dict[str, Coded] = {}
    nothing: Coded | None = None
    for sentence in split_sentences(cell):
        full = expand(sentence).strip(" .,")
        codes, denied = _read(full, column)
        if not codes and denied:
            nothing = nothing or Coded("tidak_ada", sentence, denied)
            continue
        for code, cue in codes or [("lainnya", "")]:
            found.setdefault(code, Coded(code, sentence, cue))
    if len(found) > 1 and column == "follow_up" and _only_vague_beside(found):
        found.pop("tidak_jelas")
    return list(found.values()) or ([nothing] if nothing else [])


def _read(full: str, column: str) -> tuple[list[tuple[str, str]], str]:
    """Return (code, cue) of a sentence in their order, and the words that deny an obstacle, if any."""
    if vague := next((m for p, _ in _rules("vague_words") if (m := p.fullmatch(full))), None):
        return ([("tidak_jelas", vague[0])], "") if column == "follow_up" else ([], "")
    told: dict[str, str] = {}
    denied = ""
    for clause in _clauses(full, column):
        if absent := _absent(clause, column):
            denied = denied or absent
            continue
        for cue in _cues(clause, column):
            told.setdefault(cue.code, cue.written)
    if column == "follow_up" and len(told) > 1:
        told.pop("tidak_jelas", None)
    return list(told.items()), denied


def _clauses(full: str, column: str) -> list[str]:
    """Cut a sentence where it turns: however, only, except; a comma cuts before a new statement."""
    if column == "follow_up":
        return [full]
    return [c.strip(" ,") for c in _TURNS.split(full) if c and c.strip(" ,")]


def _cues(clause: str, column: str) -> list[_Cue]:
    met = [
        _Cue(code, m.start(), m.end(), m[0])
        for pattern, code in _rules(f"{column}_cues")
        for m in pattern.finditer(clause)
    ]
    heads = [cue for cue in met if not _is_attribute(cue, met, clause)]
    plain = [cue for cue in heads if not _CONTEXT.search(clause[: cue.start])] or heads
    codes = {cue.code for cue in plain}
    weaker = {w for strong in codes for w in CERTAIN_FIRST.get(strong, ())} if column == "obstacle" else set()
    return sorted((cue for cue in plain if cue.code not in weaker), key=lambda cue: cue.start)


def _is_attribute(cue: _Cue, met: Sequence[_Cue], clause: str) -> bool:
    """Whether another code's word stands right before, so that this one only says what kind: anggaran monev."""
    if _SAYS.match(cue.written):
        return False
    others = [other for other in met if other.code != cue.code]
    before = (o for o in others if o.end <= cue.start)
    around = (o for o in others if o.start <= cue.start and cue.end <= o.end)
    return any(_BETWEEN.fullmatch(clause[o.end : cue.start]) for o in before) or any(
        len(o.written) > len(cue.written) for o in around
    )


def _absent(clause: str, column: str) -> str:
    """Return the words with which a clause says that there is nothing, or that all is well; empty otherwise."""
    for row in words.table("absence_words"):
        if row["column"] in (column, "both") and (m := re.fullmatch(row["pattern"], clause)):
            return m[0]
    if column == "obstacle" and (m := _DENIAL.search(clause)) and not _LACK.search(clause):
        return m[0]
    return ""


def _only_vague_beside(found: dict[str, Coded]) -> bool:
    """Whether the vague words stand in the same sentence as a clear follow-up, and so add nothing."""
    vague = found.get("tidak_jelas")
    return vague is not None and any(c.text == vague.text for c in found.values() if c is not vague)


_TURNS = re.compile(
    r",\s|\btetapi\b|\btapi\b|\bnamun\b|\bhanya saja\b|\bhanya\b(?! (?:sebatas|sampai|di|pada|lewat|melalui))"
    r"|\bsehingga\b|\bmeskipun\b|\bwalaupun\b|\bselain\b|\bkecuali\b|\bsedangkan\b|\bsementara\b|\bakan tetapi\b"
)
_BETWEEN = re.compile(
    r" (?:(?:penyusunan|pengelolaan|pembuatan|pengisian|kegiatan|untuk kegiatan|bersama) )?"
)
_SAYS = re.compile(
    r"(?:belum|tidak|kurang|tanpa|menolak|memahami|mengetahui|terlambat|terukur|"
    r"di(?:balas|jawab|ganti|laporkan|evaluasi|perpanjang|teken|jangkau|anggarkan))\b"
)
"""Cues that say something of the word before them, and so are never its attribute."""
_CONTEXT = re.compile(
    r"\b(?:setelah|sesudah|sejak|usai|pada|dalam|saat|ketika|selama|untuk|guna|terkait|tentang|mengenai|kepada|atas|"
    r"kegiatan|pelaksanaan|yang|bidang|di) (?:[a-z]+ ){0,2}$"
)
_DENIAL = re.compile(
    r"(?:tidak|belum|tanpa)(?: (?:ada|menjadi|terdapat|mengalami|menemui|lagi))* (?:kendala|hambatan|masalah|persoalan)"
    r"|\bbukan (?:kendala|masalah|hambatan)|\btidak (?:lagi )?(?:terkendala|terhambat|bermasalah)"
    r"|(?<!belum )(?<!tidak )(?<!kurang )\b(?:tersedia|memadai|mencukupi|lancar|terpenuhi|"
    r"cukup(?= baik| memadai| lancar| jelas| tersedia| aktif|$)|"
    r"sudah (?:baik|ada|jelas|berjalan|lengkap|terjalin|cukup|aktif)|berjalan (?:baik|lancar)|terjalin baik|baik|bagus)\b"
)
_LACK = re.compile(
    r"\b(?:kurang|terbatas|minim|lambat|sulit|lemah|rendah|(?<!tidak )(?<!tidak lagi )terkendala|sebatas|habis|"
    r"(?:belum|tidak) (?!(?:ada |menjadi |terdapat |mengalami |menemui |lagi |pernah ada )*(?:kendala|hambatan|masalah|"
    r"persoalan|terkendala|terhambat|bermasalah)))\b"
)


@cache
def _rules(table: str) -> tuple[tuple[re.Pattern, str], ...]:
    return tuple((re.compile(row["pattern"]), row["code"]) for row in words.table(table))
