"""Words of an end that is no day: open ones, events of `vocabulary/events.csv`, what hangs on something that happens."""

import datetime as dt
import re
from functools import cache

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import dates, patterns
from kerjasama_analysis.cleaning.times import durations


@cache
def open_words() -> tuple[str, ...]:
    """Return the phrases of an end that is left open."""
    return tuple(words.mapping("end_words", "end_rule"))


def find_event(text: str) -> dt.date | None:
    """Return the end of the event whose longest name stands in the text, and of a time that is counted from it.

    >>> find_event("selama tahapan pemilu 2024"), find_event("2 tahun setelah pemilu 2024")
    (datetime.date(2024, 10, 20), datetime.date(2026, 10, 20))
    """
    best, length = None, 0
    for event in words.table("events"):
        for phrase in event["words"].split("|"):
            if phrase in text and len(phrase) > length:
                best, length = dt.date.fromisoformat(event["ends_on"]), len(phrase)
    later = durations.parse_duration(text) if best and _after().search(text) else None
    return durations.add(best + dt.timedelta(days=1), later) if later else best


@cache
def _after() -> re.Pattern:
    return re.compile(rf"{patterns.of('duration_units')}\b\.? {patterns.of('time_words', 'after')}\b")


@cache
def condition() -> re.Pattern:
    """Return a pattern for an end that hangs on something that happens, without a date of its own."""
    open_ = patterns.of("time_words", "open_condition")
    return re.compile(rf"^{patterns.of('time_words', 'condition')}(?!\w).*[a-z]{{4}}|{open_}")


def day_until(text: str, order: str) -> dates.Reading | None:
    """Return the date behind the words for until: s.d. akhir tahun anggaran 2024, berakhir tanggal 5 Mei 2024."""
    m = _until().search(text)
    if m is None:
        return None
    whole, bare = (m[part].strip("() ") for part in ("whole", "bare"))
    return dates.parse_date(whole, order) or dates.parse_date(bare, order)


@cache
def _until() -> re.Pattern:
    until, named = patterns.of("time_words", "until"), patterns.of("time_words", "named")
    return re.compile(rf"{until} (?P<whole>(?:{named} )*(?P<bare>.+))$")
