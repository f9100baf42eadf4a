"""Which keys could be the same institution as another: all but two words shared, found without comparing all pairs."""

from functools import lru_cache
from itertools import combinations

from rapidfuzz import fuzz, process

from kerjasama_analysis.cleaning.names import partner_names

CLOSE = 78
"""Least rapidfuzz ratio (0-100) of two keys for the vetoes to be asked at all."""

SHORTEST = 8
"""Letters a key needs for a slip of the pen in it to be told from another name."""


class Candidates:
    """Keys under handles: two keys that differ by slips have a handle in common.

    >>> known = Candidates(["politeknik negeri pontianak", "politeknik negeri madura"])
    >>> known.twin("politeknik negeri pontinak"), known.twin("politeknik negeri madiun")
    ('politeknik negeri pontianak', None)
    """

    def __init__(self, keys: list[str] | None = None) -> None:
        self._held: dict[tuple, list[str]] = {}
        for key in keys or ():
            self.add(key)

    def add(self, key: str) -> None:
        """Take a key in."""
        for handle in _handles(key):
            self._held.setdefault(handle, []).append(key)

    def twin(self, key: str) -> str | None:
        """Return the closest key that differs from this one by a slip only, and is not kept apart by a veto."""
        if len(key) < SHORTEST:
            return None
        found = {held for handle in _handles(key) for held in self._held.get(handle, ())}
        near = process.extract(key, sorted(found), scorer=fuzz.token_sort_ratio, score_cutoff=CLOSE, limit=8)
        return next((held for held, _, _ in near if partner_names.same_institution(key, held)), None)


@lru_cache(maxsize=8)
def _handles(key: str) -> set[tuple]:
    """Return what a key is found by: its sounds in any order or run together, and without one or two long words.

    Of a word left out the first letter stays, for a slip never changes it.
    """
    tokens = sorted((partner_names.sound(token), len(token)) for token in key.split())
    sounds = [sound for sound, _ in tokens]
    long = [
        i for i, token in enumerate(tokens) if max(len(token[0]), token[1]) >= partner_names.SHORTEST_SLIP
    ]
    handles = {tuple(sounds), ("+", "".join(partner_names.sound(token) for token in key.split()))}
    for out in (*combinations(long, 1), *combinations(long, 2)):
        kept = (sound for i, sound in enumerate(sounds) if i not in out)
        handles.add((*sorted(sounds[i][0] for i in out), "-", *kept))
    return handles
