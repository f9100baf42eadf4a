"""What an agreement is called, and which rows repeat another: the same whatever the file is named or how it is sorted."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Sequence
from operator import add

from kerjasama_analysis.cleaning import numbers, partners
from kerjasama_analysis.cleaning.drafts import Drafts
from kerjasama_analysis.encoded import find_repeated, map_distinct

WITHOUT = {"office": "tanpa-satker", "kind": "naskah", "partner": "tanpa-mitra", "start": "tanpa-tanggal"}
SUMMARY_SHEET = re.compile(
    r"\b(?:rekap\w*|gabung\w*|semua|seluruh\w*|total|kompilasi|induk)\b", re.IGNORECASE
)


def name_agreements(drafts: Drafts) -> list[str]:
    """Return an id for every agreement: office, kind and number; without a number office, kind, partner and start.

    Repeats of one id are told apart by an ordinal, given in the order of what the rows say, not of where they stand.
    """
    ids = _plain_ids(drafts)
    if len(set(ids)) == len(ids):
        return ids
    times = Counter(ids)
    taken = set(times)
    repeated = [at for at, name in enumerate(ids) if times[name] > 1]
    seen: Counter = Counter()
    for at in sorted(repeated, key=lambda i: (ids[i], *_content(drafts, i), *drafts.place(i))):
        name = plain = ids[at]
        seen[plain] += 1
        while seen[plain] > 1 and name in taken:
            name = f"{plain}-{seen[plain]}"
            if name in taken:
                seen[plain] += 1
        taken.add(name)
        ids[at] = name
    return ids


def find_repeats(drafts: Drafts, partner_ids: Sequence[frozenset[str]]) -> dict[int, int]:
    """Return position of a repeating row -> position of the row it repeats.

    Rows are one document where number, kind, partners and dates agree (then offices may differ: a REKAP sheet, a list
    of the province); without a number all that describes it must agree, and be more than a partner's name. The row
    outside summary sheets, of the smaller office, comes first.
    """
    v = drafts.values
    groups: dict[tuple, list[int]] = {}
    told = [partner_ids, *(v[column] for column in ("kind", "signed_on", "starts_on", "ends_on"))]
    for at in find_repeated(*told):
        key = _repeat_key(drafts, at, partner_ids[at])
        if key:
            groups.setdefault(key, []).append(at)
    return {
        i: first
        for members in groups.values()
        if len(members) > 1
        for first, *others in [sorted(members, key=lambda i: _first_standing(drafts, i))]
        for i in others
    }


def _repeat_key(drafts: Drafts, at: int, partner_ids: frozenset[str]) -> tuple | None:
    v = {column: drafts.values[column][at] for column in _COMPARED}
    time = (v["kind"], v["signed_on"], v["starts_on"], v["ends_on"])
    number = v["number_own"] or v["number_partner"]
    if numbers.is_filled(number) and len(fold(number)) > 7 and partner_ids:
        return (fold(v["number_own"]), fold(v["number_partner"]), partner_ids, *time)
    described = (fold(v["title"]), fold(v["scope"]), fold(drafts.faculties[at]))
    if not partner_ids or not (any(described) or any(time[1:])):
        return None
    told = (fold(v["number_own"]), fold(v["number_partner"]), v["end_rule"], v["office"])
    return (*told, partner_ids, *time, *described)


def _first_standing(drafts: Drafts, at: int) -> tuple:
    v = drafts.values
    office = v["office"][at] or ""
    return (
        bool(SUMMARY_SHEET.search(v["source_sheet"][at])),
        v["struck_out"][at],
        -len(office),
        office,
        *drafts.place(at),
    )


def _plain_ids(drafts: Drafts) -> list[str]:
    """Return the id of every agreement as if no other bore the same."""
    v = drafts.values
    begins = map_distinct(
        lambda office, kind: f"{office or WITHOUT['office']}-{kind or WITHOUT['kind']}-",
        v["office"],
        v["kind"],
    )
    slugs = v["number_own"].map_values(_slug_of_number)
    ids = list(map(add, begins, slugs))
    columns = (v["number_own"], v["number_partner"], drafts.partners, v["starts_on"], v["signed_on"])
    for at in slugs.where(lambda slug: not slug):
        own, other, names, starts, signed = (column[at] for column in columns)
        slug = "" if numbers.is_filled(own) else _slug_of_number(other)
        ids[at] += slug or _parties(names, starts or signed)
    return ids


def _slug_of_number(number: str | None) -> str:
    return _slug(number) if numbers.is_filled(number) else ""


def _parties(names: Sequence[str], start: dt.date | None) -> str:
    partner = _slug(partners.normalise(names[0]))[:60].strip("-") if names else ""
    return f"{partner or WITHOUT['partner']}-{start.isoformat() if start else WITHOUT['start']}"


def _content(drafts: Drafts, at: int) -> tuple[str, ...]:
    v = drafts.values
    dated = (v["starts_on"][at], v["ends_on"][at], v["number_partner"][at])
    told = (*dated, *drafts.partners[at], v["scope"][at], v["title"][at], drafts.faculties[at])
    return tuple(str(value or "") for value in told)


def fold(text: str | None) -> str:
    """Return a text without case, blanks and punctuation, to compare what two registers write.

    >>> fold("15 / PR.07-NK/52/2022") == fold("15/PR.07-NK/52/2022")
    True
    """
    if not text:
        return ""
    if text.isascii():
        return text.encode().translate(_LOWER, _SIGNS).decode()
    return _NO_LETTERS.sub("", text.lower())


def _slug(text: str) -> str:
    """Return a text as part of an id.

    >>> _slug("15/PR.07-PKS/61/2023")
    '15-pr07-pks-61-2023'
    """
    if text.isascii():
        slug = text.encode().translate(_DASHED, b".").decode().strip("-")
        return _DASHES.sub("-", slug) if "--" in slug else slug
    return _NO_SLUG.sub("-", text.lower().replace(".", "")).strip("-")


_COMPARED = (
    *("kind", "signed_on", "starts_on", "ends_on", "number_own", "number_partner"),
    *("title", "scope", "end_rule", "office"),
)
_SIGNS = bytes(at for at in range(128) if not chr(at).isalnum())
_LOWER = bytes(range(256)).lower()
_DASHED = _LOWER.translate(bytes.maketrans(_SIGNS, b"-" * len(_SIGNS)))
"""How bytes fold a text of ASCII only: as the patterns below do any text, in a fraction of the time."""
_DASHES = re.compile(r"-{2,}")
_NO_LETTERS = re.compile(r"[\W_]+")
_NO_SLUG = re.compile(r"[^a-z0-9]+")
