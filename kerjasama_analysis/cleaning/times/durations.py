"""How long an agreement runs, as offices write it: 5 (lima) tahun, 60 bulan, 2 th 6 bln, 1 tahun anggaran."""

import datetime as dt
import re
from dataclasses import dataclass
from functools import cache

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import dates, patterns


@dataclass(frozen=True)
class Duration:
    """A length of time; `mismatch` where digit and word disagree, as in 5 (tiga) tahun; `budget_year` ends 31 December."""

    months: int
    days: int = 0
    mismatch: bool = False
    budget_year: bool = False


def parse_duration(text: object) -> Duration | None:
    """Return the duration a text says, or None.

    >>> parse_duration("5 (lima) tahun"), parse_duration("60 bulan").months, parse_duration("lima tahun").months
    (Duration(months=60, days=0, mismatch=False, budget_year=False), 60, 60)
    """
    folded = re.sub(r"[\s\u00a0]+", " ", str(text or "")).strip().lower()
    found = list(_duration().finditer(folded))
    if not found:
        return None
    first, *others = found
    parts = [_length(first)]
    end = first.end()
    for m in others:
        if not re.fullmatch(r"[ ,]*(?:dan |and )?", folded[end : m.start()]):
            break
        parts.append(_length(m))
        end = m.end()
    if None in parts or not any(months or days for months, days, _ in parts):
        return None
    return Duration(
        sum(months for months, _, _ in parts),
        sum(days for _, days, _ in parts),
        any(mismatch for _, _, mismatch in parts),
        bool(first["budget"]),
    )


def _length(m: re.Match) -> tuple[int, int, bool] | None:
    """Return months, days, and whether digit and word disagree."""
    written = (m["n"] or "").replace(",", ".")
    digit = float(written) + (0.5 if m["half"] else 0) if written else None
    word = dates.spelled_number(m["w"] or m["word"] or "") if (m["w"] or m["word"]) else None
    count = digit if digit is not None else word
    if count is None or count > 1200:
        return None
    mismatch = digit is not None and word is not None and digit != word
    unit = next(unit for pattern, unit in _units() if pattern.fullmatch(m["unit"]))
    return round(count * MONTHS.get(unit, 0)), round(count * DAYS.get(unit, 0)), mismatch


def add(start: dt.date, duration: Duration) -> dt.date:
    """Return the last day of what starts on `start`: the eve of the anniversary unless `settings.csv` says otherwise."""
    if duration.budget_year:
        return dates.last_day(start.year + max(duration.months // 12 - 1, 0))
    month = start.month - 1 + duration.months
    year, month = start.year + month // 12, month % 12 + 1
    day = dt.date(year, month, min(start.day, dates.last_day(year, month).day)) + dt.timedelta(
        days=duration.days
    )
    less = words.mapping("settings", "value")["end_of_duration"] == "minus_one_day"
    return day - dt.timedelta(days=1) if less else day


MONTHS, DAYS = {"year": 12, "half": 6, "quarter": 3, "month": 1}, {"week": 7, "day": 1}
"""What a unit of `duration_units.csv` is worth."""


@cache
def _units() -> tuple[tuple[re.Pattern, str], ...]:
    return tuple((re.compile(row["pattern"]), row["unit"]) for row in words.table("duration_units"))


@cache
def _duration() -> re.Pattern:
    word = f"(?:{'|'.join(sorted(words.mapping('number_words', 'value'), key=len, reverse=True))})"
    return re.compile(
        r"(?:(?P<n>(?<![\d/.-])\d{1,4}(?:[.,]\d)?)\s*(?P<half>½|1/2)?\s*(?:\((?P<w>[a-z ]+)\))?"
        rf"|(?<![a-z])(?P<word>{word}(?: {word}){{0,3}})(?:\s*\(\d+\))?)"
        rf"\s*(?P<unit>{patterns.of('duration_units')})\b\.?(?P<budget> anggaran)?"
    )
