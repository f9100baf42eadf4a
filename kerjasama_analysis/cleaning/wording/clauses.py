"""The clauses of a sentence: where it turns, which are only effect, remedy or purpose, which deny a problem."""

import re
from functools import cache

from kerjasama_analysis import words
from kerjasama_analysis.cleaning.wording import cues

ALL_ASIDE = cues.PHRASE + 1
LEAST = {
    "obstacle": {"effect": cues.PHRASE, "purpose": cues.PHRASE, "concession": ALL_ASIDE, "remedy": ALL_ASIDE},
    "follow_up": dict.fromkeys(("effect", "cause", "purpose", "concession"), ALL_ASIDE),
}
"""Per column, the parts of a sentence that are not what it is about, and what a cue must be worth to count there."""


def cut(full: str, column: str) -> list[tuple[str, int]]:
    """Return the clauses of a sentence, each with what a cue must at least be worth to count there.

    >>> cut("anggaran terbatas sehingga kegiatan tertunda", "obstacle")
    [('anggaran terbatas', 3), ('kegiatan tertunda', 5)]
    >>> cut("monev belum ada karena dana kurang", "obstacle"), cut("karena efisiensi, rapat batal", "obstacle")
    ([('monev belum ada', 5), ('dana kurang', 3)], [('efisiensi', 3), ('rapat batal', 5)])
    """
    told: list[tuple[str, str]] = []
    role, start = "main", 0
    for mark in _marks().finditer(full):
        _add(told, full[start : mark.start()], role)
        role, start = _role_after(mark.lastgroup, role, told), mark.end()
    _add(told, full[start:], role)
    return [(clause, LEAST[column].get(role, cues.TOPIC)) for clause, role in told]


def absent(clause: str, column: str) -> str:
    """Return the words with which a clause says that there is nothing, or that all is well; empty otherwise.

    >>> absent("anggaran tersedia", "obstacle"), absent("anggaran belum tersedia", "obstacle")
    ('tersedia', '')
    """
    if any(pattern.fullmatch(clause) for pattern in _absences(column)):
        return clause
    if column == "obstacle" and (m := _words("denial").search(clause)):
        return "" if lacks(clause) else m[0]
    return ""


def lacks(full: str) -> bool:
    """Return whether anything is said to be missing, slow or hard."""
    return bool(_words("lack").search(full))


def _add(told: list[tuple[str, str]], written: str, role: str) -> None:
    """Append a clause unless it is empty; one that opens like a remedy, and lacks nothing, is one."""
    if clause := written.strip(" ,.:"):
        remedy = role == "main" and _words("remedy").match(clause) and not lacks(clause)
        told.append((clause, "remedy" if remedy else role))


def _role_after(mark: str | None, role: str, told: list[tuple[str, str]]) -> str:
    """Return the role of what follows a mark; before *karena* stands the effect, in front or after a comma."""
    if mark == "comma":
        return "effect" if role == "cause" and len(told) == 1 else "main"
    if mark == "cause" and told:
        told[-1] = (told[-1][0], "effect")
    if mark == "concession" and told:
        return "main"
    return "main" if mark in (None, "turn") else mark


@cache
def _absences(column: str) -> tuple[re.Pattern, ...]:
    rows = (row for row in words.table("absence_words") if row["column"] in (column, "both"))
    return tuple(re.compile(cues.written_out(row["pattern"])) for row in rows)


@cache
def _marks() -> re.Pattern:
    named = (f"(?P<{role}>{_joined(role)})" for role in ("turn", "concession", "effect", "cause", "purpose"))
    return re.compile(rf"(?P<comma>,\s)|\b(?:{'|'.join(named)})\b")


@cache
def _words(role: str) -> re.Pattern:
    return re.compile(rf"\b(?:{_joined(role)})")


def _joined(role: str) -> str:
    return "|".join(
        cues.written_out(row["pattern"]) for row in words.table("clause_words") if row["role"] == role
    )
