"""Columns of time settled: which day is that of signing, what is a span or a length, which times are of something else."""

from collections.abc import Sequence

from kerjasama_analysis.cleaning.layout import content, header_labels

DAYS = ("signed_on", "starts_on", "ends_on")
INSTEAD = {
    "starts_on": {"starts_on", "signed_on", "period"},
    "ends_on": {"ends_on", "period", "duration"},
    "duration": {"ends_on", "period", "duration"},
    "period": {"ends_on", "period", "duration", "signed_on", "starts_on"},
    "signed_on": {"signed_on", "starts_on", "period"},
}
"""Column -> those of which one is enough to leave it out where its label is about something else."""
MOST_YEARS = 60
"""The largest bare count under Masa Berlaku that is a length of time."""


def settle(known: dict[int, str], labels: dict[int, str], rows: Sequence[list]) -> dict[int, str]:
    """Return column -> slug with the columns of time told by their cells and by each other; others as they were."""
    found = _settle_days(_settle_spans(known, rows), rows)
    return _settle_signing(_settle_asides(found, labels, rows), labels)


def _settle_spans(known: dict[int, str], rows: Sequence[list]) -> dict[int, str]:
    """Take a column called after a length of time for periods where it holds their days, and the other way round.

    Waktu dan Durasi may hold 3 Mei 2021 s.d. 2 Mei 2024, and Masa Berlaku a bare 3.
    """
    spans = {c: slug for c, slug in known.items() if slug in ("period", "duration")}
    if not spans:
        years = (c for c, slug in known.items() if slug == "year")
        counts = [c for c in years if content.are_lengths(content.values_of(rows, c))]
        return {**known, **dict.fromkeys(counts[:1], "duration")}
    if len(spans) != 1:
        return known
    column, slug = spans.popitem()
    values = content.values_of(rows, column)
    if slug == "period" and "ends_on" in known.values() and "starts_on" not in known.values():
        days = [content.is_day(v) for v in values]
        return {**known, column: "starts_on"} if days and all(days) else known
    if slug == "duration":
        return {**known, column: "period"} if content.look(values) == "date" else known
    counts = [v for v in values if content.is_serial(v) and float(str(v).strip(" .)")) <= MOST_YEARS]
    return {**known, column: "duration"} if counts and len(counts) == len(values) else known


def _settle_days(known: dict[int, str], rows: Sequence[list]) -> dict[int, str]:
    """Leave out a column of bare counts that is called like a day where another one of the name is none: Expiry check.

    A column called after a year that holds whole days is that of signing where nothing else tells a day.
    """
    dated = not {*DAYS, "period"} & set(known.values()) and content.whole_days(known, "year", rows)
    found = {**known, **dict.fromkeys(dated or (), "signed_on")}
    for slug in DAYS:
        named = [c for c, other in known.items() if other == slug]
        if len(named) > 1:
            counts = [c for c in named if content.look(content.values_of(rows, c)) == "serial"]
            found |= dict.fromkeys(counts if len(counts) < len(named) else (), "ignore")
    return found


def _settle_asides(known: dict[int, str], labels: dict[int, str], rows: Sequence[list]) -> dict[int, str]:
    """Leave out times of an activity (Mulai Kegiatan) where the table tells those of the agreement."""
    asides = {c for c, slug in known.items() if slug in INSTEAD and header_labels.speaks("aside", labels[c])}
    if not asides:
        return known
    told = {slug for c, slug in known.items() if c not in asides}
    spans = [c for c, slug in known.items() if slug == "period"]
    if spans and content.look(content.values_of(rows, spans[0])) == "duration":
        told = told - {"period"} | {"duration"}
    return {c: "ignore" if c in asides and told & INSTEAD[slug] else slug for c, slug in known.items()}


def _settle_signing(known: dict[int, str], labels: dict[int, str]) -> dict[int, str]:
    """Tell the day of signing from those of other steps; an approval, or else an earlier step, stands in for none."""
    signed = [c for c, slug in known.items() if slug == "signed_on"]
    surely = next((c for c in signed if header_labels.speaks("signing", labels[c])), None)
    own = [c for c in signed if not header_labels.speaks("issued", labels[c])]
    surely = own[0] if surely is None and own and len(own) < len(signed) else surely
    if surely is not None:
        return {**known, **{c: "ignore" for c in signed if c != surely}}
    drafted = [c for c, slug in known.items() if slug == "drafted_on"]
    if drafted and not set(known.values()) & {"signed_on", "starts_on", "period"}:
        approved = [c for c in drafted if header_labels.speaks("approved", labels[c])]
        return {**known, (approved or drafted)[0]: "signed_on"}
    return known
