"""Words of an end that is no day: open ones, events of `vocabulary/events.csv`, what hangs on something that happens."""

import datetime as dt
import re
from functools import cache

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import patterns


@cache
def open_words() -> tuple[str, ...]:
    """Return the phrases of an end that is left open."""
    return tuple(words.mapping("end_words", "end_rule"))


def find_event(text: str) -> dt.date | None:
    """Return the end of the event whose longest name stands in the text."""
    best, length = None, 0
    for event in words.table("events"):
        for phrase in event["words"].split("|"):
            if phrase in text and len(phrase) > length:
                best, length = dt.date.fromisoformat(event["ends_on"]), len(phrase)
    return best


@cache
def condition() -> re.Pattern:
    """Return a pattern for an end that hangs on something that happens, without a date of its own."""
    open_ = patterns.of("time_words", "open_condition")
    return re.compile(rf"^{patterns.of('time_words', 'condition')}(?!\w).*[a-z]{{4}}|{open_}")
