"""The side of a title that is not the register's owner: Kerja sama A dan B, Perjanjian antara A dengan B.

KPU is known as the owner of its registers. Of another institution's register the titles tell it: one side recurs.
"""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

from rapidfuzz import fuzz

from kerjasama_analysis.cleaning import patterns, phrases
from kerjasama_analysis.cleaning.layout import content

LEAST = 3
"""Different titles in which an institution must stand before it is the owner."""
HABIT = 0.6
"""Share of the titles with two sides in which it must stand."""
SAME = 90
"""Likeness, of 100, from which a side names the owner: its short form, or a part of it with the whole behind."""


def other_sides(titles: Iterable[object]) -> dict[str, str]:
    """Return title -> the side that is not the owner's, for those that name two; empty where no side recurs.

    >>> told = [f"Kerjasama UCB dan {name}" for name in ("Universitas Contoh", "PT Contoh", "Dinas Contoh")]
    >>> other_sides(told)["Kerjasama UCB dan PT Contoh"]
    'PT Contoh'
    >>> other_sides([f"PKS antara Institut Contoh dengan Bank {n} tentang Magang" for n in "ABC"]).popitem()[1]
    'PKS dengan Bank C'
    """
    told = {title: sides for title in dict.fromkeys(titles) if (sides := _sides_of(title))}
    if len(told) < LEAST:
        return {}
    owner, _ = Counter(side.casefold() for _, *pair in told.values() for side in pair).most_common(1)[0]
    found, named = {}, 0
    for title, (kind, first, second) in told.items():
        alike = [fuzz.token_set_ratio(side.casefold(), owner) >= SAME for side in (first, second)]
        other = second if alike[0] else first
        if any(alike) and not all(alike) and not phrases.begins_with_kind(other):
            found[title] = f"{kind} dengan {other}" if kind else other
            named += content.is_partner(other)
    enough = len(found) >= max(LEAST, HABIT * len(told)) and named * 2 >= len(found)
    return found if enough else {}


def _sides_of(title: object) -> tuple[str, str, str] | None:
    """Return the kind that a title begins with (or "") and its two sides, or None."""
    if not isinstance(title, str):
        return None
    text = re.sub(r"\s+", " ", title).strip(" .")
    m = next((m for pattern in _patterns() if (m := pattern.match(text))), None)
    if m is None:
        return None
    kind = phrases.kind_before(f"{m['kind'] or ''} dengan ")
    return kind[1] if kind else "", m["first"].strip(), m["second"].strip(" ,;")


@cache
def _patterns() -> tuple[re.Pattern, ...]:
    """Return patterns for titles with two sides, the word that joins only parties before those that join anything."""
    first, named, topic = (
        patterns.of("title_words", role) for role in ("kind_first", "kind_of_name", "topic")
    )
    either, joined = patterns.of("title_words", "parties"), patterns.of("title_words", "joins")
    before = patterns.of("title_words", "kind_before")
    rest = rf"(?P<second>(?:(?!\b{topic}\b).)+?)\s*(?:\b{topic}\b.*)?$"
    between = rf"(?P<kind>{before}|(?:{first}|{named})\b(?:(?!\b{either}\b).)*?)\s+(?!dengan\b){either}\s+(?P<first>.+?)"
    plain = rf"(?P<kind>{before}|{named})\s+(?!{either}\b)(?P<first>.+?)"
    return tuple(
        re.compile(rf"{head}\s+{joint}\s+{rest}", re.IGNORECASE)
        for head in (between, plain)
        for joint in (either, joined)
    )
