"""Answers given before are given again: a report asks the same thing in several places, and in several notebooks.

Only as long as nothing changed. A view whose frames were altered in place is asked anew; pandas copies a frame's
blocks when it is altered while a shallow copy stands beside it, and this is how a change is seen.
"""

import functools
from collections import OrderedDict
from collections.abc import Callable, Hashable

import numpy as np
import pandas as pd

from kerjasama_analysis import frames, words

MOST = 12
"""Views whose answers are kept: those of one report, and a few that were derived from them."""
UNASKED = ("ledger",)

_answers: OrderedDict[Hashable, tuple["Held", dict]] = OrderedDict()


class Held:
    """Frames as they were, beside which a later change in place shows."""

    def __init__(self, *registers: frames.Register):
        named = [
            ((i, n), f) for i, r in enumerate(registers) for n, f in r.frames().items() if n not in UNASKED
        ]
        self._frames = dict(named)
        self._beside = {name: f.copy(deep=False) for name, f in named}
        self._places = {name: _places(f) for name, f in named}

    def is_unchanged(self) -> bool:
        """Return whether the frames are still what they were.

        >>> register = frames.Register(*(frames.frame(name) for name in frames.COLUMNS))
        >>> held = Held(register)
        >>> before = held.is_unchanged()
        >>> register.agreements["office"] = "52"
        >>> before, held.is_unchanged()
        (True, False)
        """
        return all(
            f.columns.is_(self._beside[name].columns) and _places(f) == self._places[name]
            for name, f in self._frames.items()
        )


def stamp(register: frames.Register) -> Hashable:
    """Return what identifies the data of a register's frames, as long as somebody holds them."""
    return tuple((*f.columns, *_places(f)) for name, f in register.frames().items() if name not in UNASKED)


def remembered(answer: Callable) -> Callable:
    """Return the function asked of a view with its answers kept; a frame is given as a copy of its own."""

    @functools.wraps(answer)
    def ask(seen, *more, **how):
        if not seen.held.is_unchanged():
            return answer(seen, *more, **how)
        known = _of(seen)
        key = (answer, more, tuple(sorted(how.items())))
        if key not in known:
            known[key] = answer(seen, *more, **how)
        found = known[key]
        return found.copy(deep=False) if isinstance(found, pd.DataFrame | pd.Series) else found

    return ask


def _of(seen) -> dict:
    """Return what is remembered of a view's source under the words of now; its frames are held as long as that is."""
    source = (seen.source, words.version())
    _, known = _answers.setdefault(source, (seen.held, {}))
    _answers.move_to_end(source)
    while len(_answers) > MOST:
        _answers.popitem(last=False)
    return known


def _places(table: pd.DataFrame) -> tuple[int, ...]:
    """Return what identifies the data of a frame without looking at them."""
    blocks = table._mgr.blocks  # what pandas keeps to copy on write; it has no public way to ask
    places = (b.values.ctypes.data for b in blocks if isinstance(b.values, np.ndarray))
    return (*(id(block.refs) for block in blocks), *places)
