"""What an agreement is called, and which rows repeat another: the same whatever the file is named or how it is sorted."""

import re
from collections import Counter
from collections.abc import Sequence

from kerjasama_analysis.cleaning import cells, partners
from kerjasama_analysis.cleaning.cells import Draft

WITHOUT = {"office": "tanpa-satker", "kind": "naskah", "partner": "tanpa-mitra", "start": "tanpa-tanggal"}
SUMMARY_SHEET = re.compile(
    r"\b(?:rekap\w*|gabung\w*|semua|seluruh\w*|total|kompilasi|induk)\b", re.IGNORECASE
)


def name_agreements(drafts: Sequence[Draft]) -> list[str]:
    """Return an id for every agreement: office, kind and number; without a number office, kind, partner and start.

    Repeats of one id are told apart by an ordinal, given in the order of what the rows say, not of where they stand.
    """
    plain = [_plain_id(draft) for draft in drafts]
    by_content = sorted(
        range(len(drafts)), key=lambda i: (plain[i], *_content(drafts[i]), *_place(drafts[i]))
    )
    seen, taken = Counter(), set(plain)
    ids = [""] * len(drafts)
    for i in by_content:
        seen[plain[i]] += 1
        ids[i] = plain[i]
        while seen[plain[i]] > 1 and ids[i] in taken:
            ids[i] = f"{plain[i]}-{seen[plain[i]]}"
            if ids[i] in taken:
                seen[plain[i]] += 1
        taken.add(ids[i])
    return ids


def find_repeats(drafts: Sequence[Draft], partner_ids: Sequence[frozenset[str]]) -> dict[int, int]:
    """Return position of a repeating row -> position of the row it repeats.

    Rows are one document where number, kind, partners and dates agree (then offices may differ: a REKAP sheet, a list
    of the province); without a number all that describes it must agree, and be more than a partner's name. The row
    outside summary sheets, of the smaller office, comes first.
    """
    groups: dict[tuple, list[int]] = {}
    for i, draft in enumerate(drafts):
        key = _repeat_key(draft, partner_ids[i])
        if key:
            groups.setdefault(key, []).append(i)
    return {
        i: first
        for members in groups.values()
        if len(members) > 1
        for first, *others in [sorted(members, key=lambda i: _first_standing(drafts[i]))]
        for i in others
    }


def _repeat_key(draft: Draft, partner_ids: frozenset[str]) -> tuple | None:
    v = draft.values
    time = (v["kind"], v["signed_on"], v["starts_on"], v["ends_on"])
    number = v["number_own"] or v["number_partner"]
    if cells.is_filled(number) and len(fold(number)) > 7 and partner_ids:
        return (fold(v["number_own"]), fold(v["number_partner"]), partner_ids, *time)
    described = (fold(v["title"]), fold(v["scope"]))
    if not partner_ids or not (any(described) or any(time[1:])):
        return None
    told = (fold(v["number_own"]), fold(v["number_partner"]), v["end_rule"], v["office"])
    return (*told, partner_ids, *time, *described)


def _first_standing(draft: Draft) -> tuple:
    v = draft.values
    office = v["office"] or ""
    return (
        bool(SUMMARY_SHEET.search(v["source_sheet"])),
        v["struck_out"],
        -len(office),
        office,
        *_place(draft),
    )


def _plain_id(draft: Draft) -> str:
    v = draft.values
    parts = [v["office"] or WITHOUT["office"], v["kind"] or WITHOUT["kind"]]
    number = next((n for n in (v["number_own"], v["number_partner"]) if cells.is_filled(n)), None)
    if number and _slug(number):
        return "-".join((*parts, _slug(number)))
    partner = _slug(partners.normalise(draft.partners[0]))[:60].strip("-") if draft.partners else ""
    start = v["starts_on"] or v["signed_on"]
    return "-".join((*parts, partner or WITHOUT["partner"], start.isoformat() if start else WITHOUT["start"]))


def _content(draft: Draft) -> tuple[str, ...]:
    v = draft.values
    told = (v["starts_on"], v["ends_on"], v["number_partner"], *draft.partners, v["scope"], v["title"])
    return tuple(str(value or "") for value in told)


def _place(draft: Draft) -> tuple:
    return draft.values["source_file"], draft.values["source_sheet"], draft.values["source_row"]


def fold(text: str | None) -> str:
    """Return a text without case, blanks and punctuation, to compare what two registers write.

    >>> fold("15 / PR.07-NK/52/2022") == fold("15/PR.07-NK/52/2022")
    True
    """
    return _NO_LETTERS.sub("", text.lower()) if text else ""


def _slug(text: str) -> str:
    """Return a text as part of an id.

    >>> _slug("15/PR.07-PKS/61/2023")
    '15-pr07-pks-61-2023'
    """
    return _NO_SLUG.sub("-", text.lower().replace(".", "")).strip("-")


_NO_LETTERS = re.compile(r"[\W_]+")
_NO_SLUG = re.compile(r"[^a-z0-9]+")
