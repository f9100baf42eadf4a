"""The cells about time to one term: when an agreement starts and ends, how the end is known, and what is doubted.

The end of start + n years is the day before the anniversary unless `vocabulary/settings.csv` says otherwise; a
difference of one day between two ways to tell an end is never a finding.
"""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import dates, patterns
from kerjasama_analysis.cleaning.times import date_order, date_parts, durations, end_words, year_parts

TOLERANCE = 31
"""Days by which a written end may differ from start + duration before it is a finding."""


EVENT = 7
"""Days of which a range that tells when a document was signed is that of a meeting, and no term."""


@dataclass(frozen=True)
class Doubt:
    """Something guessed, corrected or refused: a code of messages.csv, the cell's column and value, other readings."""

    code: str
    column: str
    value: str
    suggestion: str = ""
    alternative: str = ""


@dataclass(frozen=True)
class Term:
    """When an agreement runs, as the frame `agreements` says it, and the doubts met on the way."""

    signed_on: dt.date | None = None
    starts_on: dt.date | None = None
    start_precision: str | None = None
    ends_on: dt.date | None = None
    end_precision: str | None = None
    end_rule: str = "unknown"
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True)
class _End:
    rule: str
    day: dt.date | None = None
    precision: str | None = None
    start: dates.Reading | None = None
    duration: durations.Duration | None = None
    part: dates.Reading | None = None
    """The part of a year, or a range of such, that tells the end."""
    within: dates.Reading | None = None
    """The part of a year in which the term runs; it starts there where no other cell says when."""


def adds_up(cells: Mapping[str, object], order: str) -> bool | None:
    """Return whether start and duration give the written end when dates are read in `order`; None if unknowable.

    >>> adds_up({"starts_on": "05/06/2022", "ends_on": "04/06/2024", "duration": "2 tahun"}, "dmy")
    True
    """
    start, end = (dates.parse_date(cells.get(c), order) for c in ("starts_on", "ends_on"))
    start = start or dates.parse_date(cells.get("signed_on"), order)
    duration = durations.parse_duration(cells.get("duration"))
    if not (start and end and duration) or {start.precision, end.precision} != {"day"}:
        return None
    return abs((durations.add(start.start, duration) - end.start).days) <= 1


def read_term(cells: dict[str, object], order: date_order.Order) -> Term:
    """Return the term that the cells of one row say together.

    `cells` holds raw values under `signed_on`, `starts_on`, `ends_on`, `period`, `duration`, `number`; missing keys
    are columns the register does not have.
    """
    doubts: list[Doubt] = []
    read = {name: _read_day(cells.get(name), name, order, doubts) for name in ("signed_on", "starts_on")}
    signed, starts = read["signed_on"], read["starts_on"]
    if signed is None and isinstance(cells.get("number"), str):
        signed = dates.find_date(cells["number"], order.order)
    end = _find_end(cells, order, doubts)
    ranged = next((r for r in (starts, signed) if r and r.how == "rentang" and not _is_event(r)), None)
    if end.rule == "unknown" and ranged:
        end = _End("date", ranged.end, ranged.precision)
    start = starts or end.start or signed or end.within
    if start is None:
        return Term(end_rule=end.rule, ends_on=end.day, end_precision=end.precision, doubts=tuple(doubts))
    if signed and signed.precision == "day" and date_parts.agree(signed.start, start.start, start.precision):
        start = signed
    end = _count_within(start, end)
    if end.rule == "duration":
        end = _End(
            "duration", durations.add(start.start, end.duration), start.precision, duration=end.duration
        )
    if (day := starts or signed) and _is_span_of_years(day, end):
        end = _End("duration", durations.add(day.start, end.duration), "day", duration=end.duration)
        start = day
    end = _check_end(start, end, cells, doubts)
    return Term(
        signed.start if signed else None,
        start.start,
        start.precision,
        end.day,
        end.precision,
        end.rule,
        tuple(doubts),
    )


def _count_within(start: dates.Reading, end: _End) -> _End:
    """Return an end of which a cell tells no more than month or year as its duration, where that ends there."""
    if end.rule != "date" or end.precision == "day" or not end.duration or start.precision != "day":
        return end
    day = durations.add(start.start, end.duration)
    within = any(date_parts.agree(d, end.day, end.precision) for d in (day, day + dt.timedelta(days=1)))
    return _End("duration", duration=end.duration) if within else end


def _read_day(
    value: object, column: str, order: date_order.Order, doubts: list[Doubt]
) -> dates.Reading | None:
    text = _fold(value)
    if not text:
        return None
    if _stands_in(str(text)):
        doubts.append(Doubt("tanggal_pengganti", column, str(value)))
        return None
    reading = dates.parse_date(value, order.order) or (
        dates.find_date(value, order.order) if isinstance(value, str) else None
    )
    if reading is None:
        doubts.append(Doubt("tanggal_tak_terbaca", column, str(value)))
    else:
        _doubt_day(reading, value, column, order, doubts)
    return reading


def _is_event(reading: dates.Reading) -> bool:
    """Whether a range is of the days of a meeting, not of a term: 20 s.d. 22 Juli 2023."""
    return reading.precision == "day" and (reading.end - reading.start).days < EVENT


def _doubt_day(
    reading: dates.Reading, value: object, column: str, order: date_order.Order, doubts: list[Doubt]
) -> None:
    """Note a date that can be read two ways, or whose writing was mended."""
    if reading.alternative and not order.decided:
        told = words.long_date(reading.alternative)
        doubts.append(Doubt("hari_bulan_ganda", column, str(value), told, reading.alternative.isoformat()))
    elif reading.how == dates.MENDED:
        doubts.append(Doubt("tanggal_diperbaiki", column, str(value), words.long_date(reading.start)))
    elif year_parts.is_told(reading, str(value)):
        doubts.append(_doubt_part(reading, value, column))


def _doubt_part(reading: dates.Reading, value: object, column: str) -> Doubt:
    """Return the doubt about a part of a year: the days it was read as are those of custom, not of the register."""
    told = f"{words.long_date(reading.start)} s.d. {words.long_date(reading.end)}"
    return Doubt("waktu_tanpa_hari", column, str(value), told)


def _find_end(cells: dict[str, object], order: date_order.Order, doubts: list[Doubt]) -> _End:
    """Return the first end that a cell tells: the end cell, then the period, then the duration."""
    found: _End | None = None
    for column in ("ends_on", "period", "duration"):
        value = cells.get(column)
        if column == "duration" and isinstance(value, int | float) and not isinstance(value, bool):
            value = f"{value:g} {cells.get('duration_unit') or 'tahun'}"
        text = _fold(value)
        if not text:
            continue
        end = _parse_end(value, text, order, column != "ends_on")
        if end and end.part:
            doubts.append(_doubt_part(end.part, value, column))
        if end is None:
            code = "tanggal_pengganti" if _stands_in(text) else "akhir_tak_terbaca"
            doubts.append(Doubt(code, column, str(value)))
        elif found is not None and _is_closer(end, found):
            found = replace(end, duration=found.duration or end.duration)
        elif found is None or (found.rule == "duration" and end.rule == "date"):
            found = end if found is None else _End("date", end.day, end.precision, end.start, found.duration)
        else:
            start = found.start or end.start or _begin_before(end, found)
            found = replace(found, start=start, duration=found.duration or end.duration)
        if end and end.duration and end.duration.mismatch:
            doubts.append(Doubt("durasi_beda_huruf", column, str(value)))
    return found or _End("unknown")


def _begin_before(told: _End, end: _End) -> dates.Reading | None:
    """Return the year before the end that a cell of durations tells instead of one: 2019 beside an end in 2021."""
    begun = told.precision == "year" and not told.duration and end.day and told.day.year < end.day.year
    return dates.Reading(dt.date(told.day.year, 1, 1), precision="year") if begun else None


def _is_closer(end: _End, found: _End) -> bool:
    """Whether an end names the day of which another cell tells only the month or year."""
    if end.rule != "date" or found.rule != "date" or end.precision != "day" or found.precision == "day":
        return False
    return end.day.year == found.day.year


def _parse_end(value: object, text: str, order: date_order.Order, holds_start: bool) -> _End | None:
    if _stands_in(text):
        return None
    reading = dates.parse_date(value, order.order)
    if reading is None and (noted := _NOTED.fullmatch(text)):
        later = _extended().search(text) and dates.find_date(text[noted.end(1) :], order.order)
        reading = dates.parse_date(noted[1], order.order)
        reading = later if reading and later and later.start > reading.start else reading
    if reading is None and text.startswith("(") and text.endswith(")"):
        reading = dates.parse_date(text[1:-1], order.order)
    if reading and reading.end and reading.how == "rentang":
        return _End(
            "date",
            reading.end,
            reading.precision,
            start=dates.Reading(reading.start, precision=reading.precision),
            part=reading if year_parts.is_told(reading, text) else None,
        )
    if reading and year_parts.is_told(reading, text):
        within = reading if holds_start else None
        return _End("date", reading.end, reading.precision, part=reading, within=within)
    if reading:
        duration = durations.parse_duration(text)
        return _End("date", reading.end or reading.start, reading.precision, duration=duration)
    inside = dates.find_dates(text, order.order) if isinstance(value, str) else []
    if holds_start and len(inside) == 2 and inside[0].start < inside[1].start:
        return _End("date", inside[1].start, "day", inside[0], durations.parse_duration(text))
    if any(phrase in text for phrase in end_words.open_words()):
        return _End("open", start=inside[0] if holds_start and len(inside) == 1 else None)
    if (event := end_words.find_event(text)) is not None:
        return _End("event", event, "day")
    if last := end_words.day_until(text, order.order):
        part = last if year_parts.is_told(last, text) else None
        return _End("date", last.end or last.start, last.precision, part=part)
    if duration := durations.parse_duration(text):
        bracket = re.search(r"\(([^()]*\d{4}[^()]*)\)", text)
        told = dates.parse_date(bracket[1], order.order) if bracket else None
        if told and told.how == "rentang":
            start = dates.Reading(told.start, precision=told.precision)
            return _End("date", told.end, told.precision, start=start, duration=duration)
        begun = inside[0] if inside else year_parts.year_before(text) if holds_start else None
        return _End("duration", start=begun, duration=duration)
    if inside:
        return _End("date", inside[0].start, "day")
    return _End("event") if end_words.condition().search(text) else None


def _is_span_of_years(begun: dates.Reading, end: _End) -> bool:
    """Whether years beside a duration only say from when to when it runs: 5 tahun (2023-2028), signed in May 2023."""
    told = [begun.precision, *(r.precision for r in (end, end.start) if r)]
    if end.duration is None or told != ["day", "year", "year"] or end.start.start.year != begun.start.year:
        return False
    return abs((durations.add(begun.start, end.duration) - end.day).days) <= year_parts.LENGTH


def _check_end(begun: dates.Reading, end: _End, cells: dict[str, object], doubts: list[Doubt]) -> _End:
    """Note an end that contradicts its start or its own duration; the end stays as written.

    Of years alone the last may count or not: 2020, for two years, until 2022.
    """
    start = begun.start
    expected = durations.add(start, end.duration) if end.duration else None
    tolerance = year_parts.LENGTH if {begun.precision, end.precision} == {"year"} else TOLERANCE
    if end.day is None or end.rule not in ("date", "event"):
        return end
    written = str(
        next((cells[c] for c in ("ends_on", "period", "duration") if cells.get(c) not in (None, "")), "")
    )
    told = words.long_date(expected) if expected else ""
    alternative = expected.isoformat() if expected else ""
    if end.day < start:
        doubts.append(Doubt("akhir_sebelum_mulai", "ends_on", written, told, alternative))
    elif end.day == start and expected and expected > start:
        doubts.append(Doubt("akhir_sama_mulai", "ends_on", written, told, alternative))
    elif expected and abs((expected - end.day).days) > tolerance:
        doubts.append(Doubt("durasi_beda_akhir", "ends_on", written, told, alternative))
    if end.rule == "event":
        doubts.append(Doubt("akhir_menurut_peristiwa", "ends_on", written, words.long_date(end.day)))
    return end


def _fold(value: object) -> str:
    if value is None or isinstance(value, dt.date):
        return "" if value is None else value.isoformat()
    text = re.sub(r"[\s\u00a0]+", " ", str(value)).strip().lower()
    return "" if _blank().fullmatch(text) and not _stands_in(text) else text


def _stands_in(text: str) -> bool:
    """Whether a text is what a program writes for a date that nobody filled in."""
    return bool(_placeholder().match(text))


@cache
def _placeholder() -> re.Pattern:
    return re.compile(patterns.of("time_words", "placeholder"))


@cache
def _blank() -> re.Pattern:
    words_ = f"{patterns.of('cell_words', 'blank')}|{patterns.of('cell_words', 'blank_time')}"
    return re.compile(rf"[\s\-–—_.?0/]*|{words_}", re.IGNORECASE)


@cache
def _extended() -> re.Pattern:
    return re.compile(patterns.of("time_words", "extended"))


_NOTED = re.compile(r"(.*\d) ?(?:\([^()]*\)|\*+\)?)")
"""A day with a remark behind it: 30 April 2023 (5 tahun), 30 April 2023 *)."""
