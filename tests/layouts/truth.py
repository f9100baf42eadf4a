"""What a reader should say of an agreement, given what its register tells."""

import dataclasses
import datetime as dt

from tests.layouts import invention

FIELDS = ("kind", "signed_on", "starts_on", "ends_on", "end_rule", "partners")


@dataclasses.dataclass(frozen=True)
class Expected:
    """The accepted answers per field; no tuple for a field: not asked. `row` None: the order decides.

    `repeats`: the row repeats another one of the file (a recapitulation) and must be known as that.
    """

    sheet: str
    row: int | None
    accepted: dict[str, tuple]
    repeats: bool = False


def expect(agreement: invention.Agreement, told: set[str]) -> dict[str, tuple]:
    """Accepted answers per field where the register tells what `told` names.

    A start that is not told is the day of signing. An end by duration may be the anniversary or the day before:
    both are in use. The date of an event is the vocabulary's affair and not asked.
    """
    starts = agreement.starts if told & {"starts", "period"} else None
    signed = agreement.signed if "signed" in told else None
    return {
        "kind": (agreement.kind if "kind" in told else None,),
        "signed_on": (signed,),
        "starts_on": (starts or signed,),
        "partners": (len(set(agreement.partners)) if "partners" in told else 0,),
        **_expect_end(agreement, told, starts or signed),
    }


def standing_in(agreement: invention.Agreement, day: dt.date) -> dict[str, tuple]:
    """Accepted answers where only the day of a proposal is told: it may stand in for that of signing, with a doubt."""
    last = invention.anniversary(day, agreement.years)
    ends = (None, last, last - dt.timedelta(days=1))
    return {"signed_on": (None, day), "starts_on": (None, day), "ends_on": ends}


def _expect_end(agreement: invention.Agreement, told: set[str], starts: dt.date | None) -> dict[str, tuple]:
    if not told & {"ends", "period", "duration"} or agreement.rule == "unknown":
        return {"ends_on": (None,), "end_rule": ("unknown",)}
    if agreement.rule == "open":
        return {"ends_on": (None,), "end_rule": ("open",)}
    if agreement.rule == "event":
        return {"end_rule": ("event",)}
    if told & {"ends", "period"}:
        return {"ends_on": (agreement.ends,), "end_rule": ("date",)}
    if starts is None:
        return {"ends_on": (None,), "end_rule": ("duration", "unknown")}
    anniversary = invention.anniversary(starts, agreement.years)
    return {"ends_on": (anniversary, anniversary - dt.timedelta(days=1)), "end_rule": ("duration",)}
