"""The sentences of a free-text cell, and each in full words for the cue rules to search."""

import re
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import documents
from kerjasama_analysis.cleaning.wording import cues

SHORTEST_TYPO = 9
"""Letters a word must have before a near match is taken for a slip of the keys."""


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
    >>> expand("org2nya kurang & komunkasi lemah")
    'orang kurang dan komunikasi lemah'
    """
    text = re.sub(r"\s+", " ", text.lower().replace("&", " dan ").replace("’", "'"))
    text = re.sub(cues.written_out(r"\bno\.? (?={numbered}|\d)"), "nomor ", text)
    text = re.sub(r"(?<=[a-z]{2})2(?=an\b|nya\b|\b)", "", text)
    text = re.sub(cues.written_out(r"\bdi (?={done})"), "di", text)
    text = re.sub(r"(?<=[a-z]{3})[ -]?nya\b", "", text)
    text = re.sub(r"[a-z]+\.?", lambda m: _full_word(m[0]), text)
    text = _fillers().sub("", text)
    return re.sub(r"\s+", " ", text)


@cache
def _full_word(word: str) -> str:
    bare = word.rstrip(".")
    known = words.mapping("abbreviations", "expanded")
    if bare in known:
        return known[bare]
    if len(bare) < SHORTEST_TYPO or bare in cues.lexicon():
        return word
    near = process.extract(bare, cues.lexicon(), scorer=OSA.distance, score_cutoff=1)
    return next((meant for meant, *_ in near if _slipped(bare, meant)), word)


def _slipped(written: str, meant: str) -> bool:
    """Whether a letter was left out, doubled or swapped; another letter often makes another word (pengawalan)."""
    return written[0] == meant[0] and (len(written) != len(meant) or sorted(written) == sorted(meant))


@cache
def _fillers() -> re.Pattern:
    """Return a pattern for words that say nothing of their own."""
    return re.compile(cues.written_out(r"\b{filler}\s"))
