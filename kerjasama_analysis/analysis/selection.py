"""What an analyst picks out of a view: by office, partner type, status, period and words."""

from collections import defaultdict
from dataclasses import dataclass, replace

import pandas as pd

from kerjasama_analysis import words
from kerjasama_analysis.analysis import validity, view


@dataclass(frozen=True)
class Choice:
    """Filters that all hold at once; an empty one lets everything through.

    `years` are first and last year of signing, both counted; documents without a date pass only while it is None.
    `text` is sought in partners, title, scope, numbers and the sentences on obstacles and follow-ups.
    """

    office: str = ""
    partner_type: str = ""
    status: str = ""
    years: tuple[int, int] | None = None
    text: str = ""


def choose(seen: view.View, choice: Choice) -> view.View:
    """Return the view of what the choice lets through; an office's own register where one is chosen."""
    if choice.office:
        seen = view.open_view(
            seen.everything,
            office=choice.office,
            as_of=seen.as_of,
            lead_time_months=seen.lead_time_months,
        )
    kept = validity.with_status(seen)
    tests = (_is_of_type, _has_status, _is_signed_within, _holds_text)
    for passes in tests:
        kept = kept[passes(kept, seen, choice)]
    chosen = view.with_agreements(seen, seen.agreements.loc[kept.index])
    return replace(chosen, chosen=len(kept) < len(seen.agreements))


def list_offices(seen: view.View) -> list[str]:
    """Return the codes of the offices with agreements that count, the nation first."""
    return sorted(view.counted(seen.everything).agreements["office"].dropna().unique())


def list_types(seen: view.View) -> list[str]:
    """Return the partner types of the view, in the order of their labels' table."""
    there = set(seen.register.parties["partner_type"].dropna())
    return [slug for slug in words.labels("partner_type") if slug in there]


def find_years(seen: view.View) -> tuple[int, int]:
    """Return the first and last year of signing; the year of `as_of` twice where no document is dated."""
    years = _years(view.counted(seen.everything).agreements).dropna()
    return (int(years.min()), int(years.max())) if len(years) else (seen.as_of.year, seen.as_of.year)


def describe(choice: Choice) -> str:
    """Return the filters in words; empty where there is none.

    >>> describe(Choice(partner_type="lsm", years=(2020, 2022), text="data"))
    'kelompok Lembaga swadaya masyarakat, ditandatangani 2020–2022, memuat “data”'
    """
    told = [words.office_name(choice.office)] if choice.office else []
    told += [f"kelompok {words.label('partner_type', choice.partner_type)}"] if choice.partner_type else []
    told += [f"keadaan {words.label('status', choice.status)}"] if choice.status else []
    told += [f"ditandatangani {choice.years[0]}–{choice.years[1]}"] if choice.years else []
    told += [f"memuat “{choice.text.strip()}”"] if choice.text.strip() else []
    return ", ".join(told)


def _is_of_type(kept: pd.DataFrame, seen: view.View, choice: Choice) -> pd.Series:
    parties = seen.register.parties
    ids = parties.loc[parties["partner_type"].eq(choice.partner_type), "agreement_id"]
    return kept["agreement_id"].isin(ids) | (not choice.partner_type)


def _has_status(kept: pd.DataFrame, seen: view.View, choice: Choice) -> pd.Series:
    return kept["status"].eq(choice.status) | (not choice.status)


def _is_signed_within(kept: pd.DataFrame, seen: view.View, choice: Choice) -> pd.Series:
    if choice.years is None:
        return pd.Series(True, index=kept.index)
    return _years(kept).between(*choice.years).fillna(False).astype(bool)


def _holds_text(kept: pd.DataFrame, seen: view.View, choice: Choice) -> pd.Series:
    sought = choice.text.casefold().split()
    if not sought:
        return pd.Series(True, index=kept.index)
    texts: dict[str, list[str]] = defaultdict(list)
    register = seen.register
    for frame, columns in (
        (kept, ["title", "scope", "number_own", "number_partner"]),
        (register.parties, ["partner", "partner_written"]),
        (register.obstacles, ["text"]),
        (register.follow_ups, ["text"]),
    ):
        for column in columns:
            for key, text in frame.set_index("agreement_id")[column].dropna().items():
                texts[key].append(text)
    whole = [" ".join(texts[key]).casefold() for key in kept["agreement_id"]]
    return pd.Series([all(word in text for word in sought) for text in whole], index=kept.index, dtype=bool)


def _years(agreements: pd.DataFrame) -> pd.Series:
    return agreements["signed_on"].fillna(agreements["starts_on"]).dt.year
