"""Cues in a clause: the words that stand for a code, how much each is worth, and which gives way to which.

A cue is a `phrase` that says the matter itself (*sulit dihubungi*), a `topic` that names it (*anggaran*), a
`result` (*belum terlaksana*) that is no matter of its own beside its cause, a `mention` (*naskah*) that counts
only where something is said of it, or a `hint` that speaks where nothing better does (*terlambat*). A topic that
merely says what kind another one is (*anggaran sosialisasi*), or stands after a preposition, is worth little; a
topic or mention that is said to be lacking is as good as a phrase.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import filterfalse

from kerjasama_analysis import words

PHRASE, RESULT, TOPIC, ASIDE, FAR, HINT = 5, 4, 3, 2, 1, 0
"""What a cue is worth: ASIDE where it is not what the clause is about, FAR in a clause that is only an aside."""

STRENGTHS = {"phrase": PHRASE, "result": RESULT, "topic": TOPIC, "mention": ASIDE, "hint": HINT}


@dataclass(frozen=True)
class Cue:
    """A cue met in a clause: its code, where it stands, the words, and what they are worth."""

    code: str
    start: int
    end: int
    written: str
    worth: int


def find(clause: str, table: str, least: int = TOPIC) -> list[Cue]:
    """Return the cues of a clause in their order; those worth less than `least` step aside.

    >>> told = find("anggaran sosialisasi habis", "obstacle_cues")
    >>> {c.code for c in told if c.worth >= TOPIC}
    {'anggaran'}
    >>> [c.written for c in strongest(find("belum ada pic dan dana", "obstacle_cues"))]
    ['belum ada pic', 'dana']
    """
    met = [
        Cue(code, m.start(), m.end(), m[0], worth)
        for pattern, code, worth in rules(table)
        for m in pattern.finditer(clause)
    ]
    heads = [cue for cue in met if not _covered(cue, met)]
    nouns = {(cue.code, cue.start) for cue in met if cue.worth <= TOPIC}
    told = [_weighed(cue, heads, clause, least, (cue.code, cue.start) in nouns) for cue in heads]
    if table == "obstacle_cues":
        told = [_after_phrase(cue, told, clause) for cue in told]
    return sorted(told, key=lambda cue: (cue.start, cue.code))


def strongest(met: Sequence[Cue]) -> list[Cue]:
    """Return one cue for every code that counts: those of phrases and topics, or else of the best of the rest.

    Where there are only hints, the code with most of them takes all.
    """
    least = min(max((cue.worth for cue in met), default=HINT), TOPIC)
    if least == HINT and met:
        most = Counter(cue.code for cue in met).most_common(1)[0][0]
        met = [cue for cue in met if cue.code == most]
    best: dict[str, Cue] = {}
    for cue in met:
        known = best.setdefault(cue.code, cue)
        if (cue.worth, len(cue.written)) > (known.worth, len(known.written)):
            best[cue.code] = cue
    return [cue for cue in best.values() if cue.worth >= least]


def agree(met: Sequence[Cue]) -> bool:
    """Return whether several hints speak for one code, so that they need no word of lack beside them."""
    counted = Counter(cue.code for cue in met).most_common(2)
    return bool(counted) and counted[0][1] > 1 and (len(counted) == 1 or counted[0][1] > counted[1][1])


@cache
def rules(table: str) -> tuple[tuple[re.Pattern, str, int], ...]:
    """Return the cue rules of a table, joined by code and worth: a cue always is whole words."""
    joined: dict[tuple[str, int], list[str]] = {}
    for row in words.table(table):
        joined.setdefault((row["code"], _strength(row, table)), []).append(row["pattern"])
    return tuple((_compile(patterns, table), code, worth) for (code, worth), patterns in joined.items())


def _compile(patterns: Sequence[str], table: str) -> re.Pattern:
    """Return patterns as one, that of whole words; the first that cannot be read is named."""
    try:
        return re.compile(rf"\b(?:{'|'.join(map(written_out, patterns))})(?!\w)")
    except (re.error, KeyError):
        wrong = next(filterfalse(_is_readable, patterns), patterns[0])
        raise words.UnknownWord(f"{table}.csv: pola {wrong!r} tidak dapat dibaca; betulkan.") from None


def _is_readable(pattern: str) -> bool:
    try:
        return bool(re.compile(written_out(pattern)))
    except (re.error, KeyError):
        return False


def _strength(row: words.Row, table: str) -> int:
    """Return what a row's cue is worth; a row of an own table that does not say is a phrase."""
    try:
        return STRENGTHS[row["strength"] or "phrase"]
    except KeyError:
        known = ", ".join(STRENGTHS)
        raise words.UnknownWord(
            f"{table}.csv: kekuatan {row['strength']!r} tidak dikenal; pakailah salah satu dari {known}."
        ) from None


def written_out(pattern: str) -> str:
    """Return a pattern with its named parts (`{no}`, `{few}` of cue_parts.csv) written out.

    >>> written_out("{hard} dihubungi").startswith("(?:sulit|")
    True
    """
    parts = words.mapping("cue_parts", "pattern")
    while (out := re.sub(r"\{([a-z]+)\}", lambda m: parts[m[1]], pattern)) != pattern:
        pattern = out
    return pattern


@cache
def lexicon() -> tuple[str, ...]:
    """Return the longer words that the cues are made of: what a slip of the keys is held against."""
    tables = ("obstacle_cues", "follow_up_cues", "absence_words", "clause_words", "vague_words")
    patterns = [written_out(row["pattern"]) for table in tables for row in words.table(table)]
    found = {w for p in patterns for w in re.findall(r"(?<![\\\w*?+)\]])[a-z]{7,}(?![\w?*+(\[])", p)}
    return tuple(sorted(found))


def _covered(cue: Cue, met: Sequence[Cue]) -> bool:
    """Whether another code's cue says the same stretch better: the longer, or after *belum ada* the nearer noun."""
    return any(_takes(other, cue) for other in met if other.code != cue.code)


def _takes(other: Cue, cue: Cue) -> bool:
    if other.worth < cue.worth or (other.start, other.end) == (cue.start, cue.end):
        return False
    if cue.worth >= RESULT and other.start == cue.start:
        return other.end < cue.end and not joins(cue.written[len(other.written) :])
    if other.start <= cue.start and cue.end <= other.end:
        rest = other.written[: cue.start - other.start] + " " + other.written[cue.end - other.start :]
        return not joins(rest)
    return False


def _weighed(cue: Cue, met: Sequence[Cue], clause: str, least: int, noun: bool) -> Cue:
    """Return the cue with what it is worth here: a topic said to be lacking is as good as a phrase."""
    if cue.worth == HINT:
        return cue
    attribute = (noun or cue.worth == TOPIC) and _is_attribute(cue, met, clause)
    if cue.worth in (TOPIC, ASIDE) and not attribute and _is_lacking(cue, clause):
        cue = replace(cue, worth=PHRASE)
    context = cue.worth == TOPIC and _part(r"\b{context} (?:[a-z]+ ){0,2}$").search(clause[: cue.start])
    hindered = least == PHRASE and _hindered().search(cue.written)
    if cue.worth < least or hindered:
        return replace(cue, worth=FAR)
    return replace(cue, worth=ASIDE) if attribute or context or _is_place(cue, met, clause) else cue


def _after_phrase(cue: Cue, met: Sequence[Cue], clause: str) -> Cue:
    """Return the cue, put aside where it is a bare topic behind another code's phrase and no *dan* joins them."""
    ahead = [p for p in met if p.worth == PHRASE and p.code != cue.code and p.start < cue.start]
    joined = any(joins(clause[p.end : cue.start]) for p in ahead)
    return replace(cue, worth=ASIDE) if cue.worth == TOPIC and ahead and not joined else cue


def _is_place(cue: Cue, met: Sequence[Cue], clause: str) -> bool:
    """Whether a phrase only says where, with whom or about what: *di jam pelajaran*, *tentang pengelolaan arsip*."""
    after = _part(r"\b{about} (?:[a-z]+ )?$").search(clause[: cue.start])
    if not after or _says().search(cue.written):
        return False
    return not any(after.start() < other.start < cue.start and other.code != cue.code for other in met)


@cache
def _says() -> re.Pattern:
    return _part(r"\b(?:{no}|{not}|{few}|{hard}|{doing})\b")


def _is_lacking(cue: Cue, clause: str) -> bool:
    """Whether *belum ada* stands right before the cue, or *kurang*, *belum cukup* right after it."""
    before, after = _lack()
    return bool(before.search(clause[: cue.start]) or after.match(clause[cue.end :]))


@cache
def _hindered() -> re.Pattern:
    """Return what a clause says of a thing that only suffers from a cause told elsewhere."""
    return _part(r"\b(?:{hard}|{suffers})\b")


@cache
def _lack() -> tuple[re.Pattern, re.Pattern]:
    return _part(r"\b{no} $"), _part(r"(?: {gap})? {few}\b")


def _is_attribute(cue: Cue, met: Sequence[Cue], clause: str) -> bool:
    """Whether another code's word stands right before, so that this one only says what kind: anggaran monev."""
    return any(
        other.code != cue.code
        and other.worth >= TOPIC
        and other.end <= cue.start
        and _part(" (?:{business} )?").fullmatch(clause[other.end : cue.start])
        for other in met
    )


def joins(text: str) -> bool:
    """Whether words that put things side by side stand in a text: *dan*, *serta*, a comma."""
    return bool(_part(r"\b{joins}\b|[,/+]").search(text))


@cache
def _part(pattern: str) -> re.Pattern:
    return re.compile(written_out(pattern))
