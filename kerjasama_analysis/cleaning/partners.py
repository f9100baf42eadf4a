"""Partner cells to institutions: names split, normalised, matched to the registry or to one another.

Two spellings of one institution get one id; two institutions never do. Normalising and the registry decide;
rapidfuzz only proposes, and vetoes (place, level, faith, number, any distinguishing word) refuse. Doubt sets
`needs_review`. Ids of partners outside the registry come from their normalised name, so they are stable.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz.distance import DamerauLevenshtein

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import documents, partner_types

OWNER = re.compile(
    r"^(?:komisi pemilihan umum|kpu|kip|sekretariat (?:jenderal )?kpu|setjen kpu)(?: ri| republik indonesia|"
    r" (?:provinsi|prov\.?|kabupaten|kab\.?|kota)\b.*| [a-z ]{3,30})?$"
)
STARTS = (
    "universitas|univ|institut|politeknik|poltekkes|sekolah|akademi|stikes|uin|iain|kementerian|kementrian|badan|lembaga|"
    "komisi|dewan|pemerintah|dinas|pt|cv|perum|bank|yayasan|ikatan|persatuan|perhimpunan|himpunan|perkumpulan|"
    "asosiasi|jaringan|radio|harian|kepolisian|polda|polres|kejaksaan|pengadilan|fakultas|direktorat|majelis|rumah"
)
"""Words with which an institution's name begins: only between two of these is `dan` a join of partners."""


@dataclass(frozen=True)
class Partner:
    """An institution: registry or derived id, canonical name, group, and how a spelling was matched to it."""

    partner_id: str
    partner: str
    partner_type: str
    partner_subtype: str
    part_of: str | None
    matched_by: str
    needs_review: bool = False
    note: str = ""


def split_partners(cell: object) -> list[str]:
    """Return the partners of a cell, the register's owner left out.

    >>> split_partners("1. Universitas Contoh A\\n2. Universitas Contoh B")
    ['Universitas Contoh A', 'Universitas Contoh B']
    >>> split_partners("Badan Penelitian, Pengembangan, dan Pelatihan"), split_partners("KPU RI")
    (['Badan Penelitian, Pengembangan, dan Pelatihan'], [])
    """
    text = str(cell or "").replace("\r", "\n")
    parts = re.split(r"\n\s*(?=(?:\d{1,2}|[a-h])[.)]\s)|^\s*(?=1[.)]\s)|;|\u2022|\n\s*[-*]\s+", text)
    parts = [part for piece in parts for part in _split_lines(piece)]
    names = [documents.tidy(re.sub(r"^\s*(?:\d{1,2}|[a-h])[.)]\s+|^[-*]\s+", "", part)) for part in parts]
    return [name for name in names if name and not OWNER.match(name.lower())]


def resolve(names: Sequence[str], categories: Sequence[str | None] | None = None) -> dict[str, Partner]:
    """Return the institution behind every written name; equal institutions get equal ids.

    `categories` are the register's own group words, evidence where a name says nothing of its group.
    """
    told = dict(zip(names, categories or [None] * len(names), strict=True))
    registry, known, found = _registry(), {}, {}
    for name in dict.fromkeys(names):
        key = normalise(name)
        if row := registry.get(key) or registry.get(_acronym(name)):
            found[name] = _from_registry(row, name, told[name])
        else:
            known.setdefault(key, []).append(name)
    centres: dict[str, str] = {}
    for key in sorted(known, key=lambda k: (-len(known[k]), -len(k), k)):
        twin = next((c for c in centres if _same(key, c)), None)
        centres.setdefault(twin or key, _best_spelling(known[key])) if twin is None else None
        group, subtype, rule = partner_types.find_type(centres[twin or key], told[known[key][0]])
        for name in known[key]:
            found[name] = Partner(
                re.sub(r"[^a-z0-9]+", "-", twin or key).strip("-")[:80] or "tanpa-nama",
                centres[twin or key],
                group,
                subtype,
                None,
                "ejaan mirip" if twin else "nama",
                needs_review=twin is not None or rule == "tanpa aturan",
                note=f"{name} = {centres[twin]}" if twin else "",
            )
    return found


@cache
def normalise(name: str) -> str:
    """Return the key under which spellings of one institution meet.

    >>> normalise("UNIV. CONTOH  Bahari"), normalise("PT. Contoh Pos Kilat (Persero) Tbk")
    ('universitas contoh bahari', 'contoh pos kilat pt')
    """
    text = re.sub(r"\(([^)]*)\)", lambda m: "" if _is_acronym(m[1], name) else f" {m[1]} ", name)
    tokens = re.sub(r"[^a-z0-9&]+", " ", text.lower().replace("tb.k", "tbk").replace("'", "")).split()
    expand = words.mapping("partner_words", "expanded")
    tokens = [part for token in tokens for part in expand.get(token, expand.get(f"{token}.", token)).split()]
    form = [t for t in ("pt", "cv") if t in tokens[:1]]
    return " ".join([t for t in tokens if t not in form] + form)


def _split_lines(piece: str) -> list[str]:
    """Split at line breaks and `dan` only where both sides begin as institutions do."""
    joined = re.split(
        rf"\s*\n\s*(?=(?:{STARTS})\b)|,?\s+(?:dan|&)\s+(?=(?:{STARTS})\b)", piece, flags=re.IGNORECASE
    )
    if len(joined) > 1 and all(
        re.match(rf"\s*(?:\d+[.)]\s*)?(?:{STARTS})\b", j, re.IGNORECASE) for j in joined if j.strip()
    ):
        return joined
    return [piece]


def _same(a: str, b: str) -> bool:
    """Whether two keys differ only by a slip: the words not in common are within two edits of one another."""
    left, right = a.split(), b.split()
    only_left = [t for t in left if t not in right]
    only_right = [t for t in right if t not in left]
    if not only_left or len(only_left) != len(only_right):
        return "".join(left) == "".join(right)
    if any(t in _distinguishing() for t in only_left + only_right) or re.findall(r"\d+", a) != re.findall(
        r"\d+", b
    ):
        return False
    return all(
        min(len(x), len(y)) > 5
        and DamerauLevenshtein.distance(x, y) <= (1 if min(len(x), len(y)) < 8 else 2)
        and x[0] == y[0]
        for x, y in zip(only_left, only_right, strict=True)
    )


def _from_registry(row: words.Row, written: str, category: str | None) -> Partner:
    matched = "registri" if normalise(row["name"]) == normalise(written) else "alias registri"
    return Partner(
        row["partner_id"],
        row["name"],
        row["partner_type"],
        row["partner_subtype"],
        row["part_of"] or None,
        matched,
    )


def _best_spelling(names: Sequence[str]) -> str:
    """Return the spelling to show: not all capitals where another is at hand, the longest of those."""
    return max(names, key=lambda n: (not n.isupper(), not re.search(r"\bUniv\b|\bKab\b", n), len(n), n))


def _is_acronym(inside: str, name: str) -> bool:
    return bool(re.fullmatch(r"[A-Z][A-Za-z&. -]{1,14}", inside.strip())) and inside.strip().lower() not in (
        "persero",
        "tbk",
    )


def _acronym(name: str) -> str:
    m = re.fullmatch(r"[A-Z]{2,9}", name.strip())
    return name.strip().lower() if m else ""


@cache
def _registry() -> Mapping[str, words.Row]:
    found: dict[str, words.Row] = {}
    for row in words.table("partners"):
        for written in (row["name"], *row["aliases"].split("|")):
            if written:
                found.setdefault(normalise(written), row)
    return found


@cache
def _distinguishing() -> frozenset[str]:
    """Words that set institutions apart although they look alike: places, levels, faiths, directions."""
    places = {t for row in words.table("regencies") for t in row["name"].lower().split()}
    places |= {t for row in words.table("provinces") for t in row["name"].lower().split()}
    return frozenset(places | {row["word"] for row in words.table("distinguishing_words")})
