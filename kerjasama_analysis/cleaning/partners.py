"""Names of partners to institutions: matched to the registry or to one another, with group and parent.

Two spellings of one institution get one id; two institutions never do. The key of a name and the registry decide;
rapidfuzz only proposes within blocks, and vetoes refuse. Doubt sets `needs_review` and names both spellings. Ids of
partners outside the registry come from their key, and stay what they were in an earlier run.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import patterns
from kerjasama_analysis.cleaning.names import partner_cells, partner_names, partner_types
from kerjasama_analysis.cleaning.names.partner_candidates import Candidates
from kerjasama_analysis.cleaning.names.partner_cells import split_partners
from kerjasama_analysis.cleaning.names.partner_names import normalise

__all__ = ["Earlier", "Partner", "normalise", "resolve", "split_partners"]

Earlier = Mapping[str, tuple[str, str]]
"""Written name -> partner_id and matched_by of an earlier run."""

LONGEST_ID = 80
SAME_UNIVERSITY = "universitas sama"
GUESSES = frozenset(("ejaan mirip", "tanpa nama kota", SAME_UNIVERSITY))
"""Ways of matching that a person should look at again."""


@dataclass(frozen=True)
class Partner:
    """An institution: registry or derived id, canonical name, group, and how a spelling was matched to it.

    `note` is one Indonesian sentence where something was doubted; `written_type` is the register's own group where
    it contradicts the name.
    """

    partner_id: str
    partner: str
    partner_type: str
    partner_subtype: str
    part_of: str | None
    matched_by: str
    needs_review: bool = False
    note: str = ""
    written_type: str | None = None


@dataclass(frozen=True)
class _Match:
    key: str
    how: str
    doubtful: bool = False


def resolve(
    names: Sequence[str],
    categories: Sequence[str | None] | None = None,
    *,
    earlier: Earlier | None = None,
) -> dict[str, Partner]:
    """Return the institution behind every written name; equal institutions get equal ids.

    `categories` are the register's own group words, evidence where a name says nothing of its group. Names that an
    `earlier` run knew keep their id, unless the registry knows better; new spellings of them take it.

    >>> found = resolve(["Universitas Contoh Bahari", "UNIV. CONTOH BAHARI", "Universitas Contoh Nusantara"])
    >>> [p.partner_id for p in found.values()]
    ['universitas-contoh-bahari', 'universitas-contoh-bahari', 'universitas-contoh-nusantara']
    """
    told = dict(zip(names, categories or [None] * len(names), strict=True))
    counts = Counter(normalise(name) for name in names)
    known = {normalise(name): held for name, held in (earlier or {}).items()}
    matches = _match(counts, _harvest(told), known)
    spellings: dict[str, list[str]] = {}
    for name in told:
        spellings.setdefault(matches[normalise(name)].key, []).append(name)
    shown = {key: _best_spelling(written, key) for key, written in spellings.items()}
    ids = {key: known[key][0] if key in known else _identifier(key) for key in spellings}
    found: dict[str, Partner] = {}
    for name, category in told.items():
        match = matches[normalise(name)]
        found[name] = _partner(name, match, (ids[match.key], shown[match.key]), category)
    return found


def _match(counts: Counter, acronyms: dict[str, str], known: Earlier) -> dict[str, _Match]:
    """Return key -> the key it is the same institution as: in the registry, in an earlier run, else the likeliest."""
    registry = partner_cells.registered()
    found: dict[str, _Match] = {}
    centres, owners = Candidates(), {}
    for key in sorted(counts, key=lambda k: (_seniority(k, known), -counts[k], -len(k), k)):
        if key in registry:
            found[key] = _Match(key, "registri")
        elif twin := _registry().twin(key):
            found[key] = _Match(twin, "ejaan mirip", doubtful=True)
        elif key in known and owners.setdefault(known[key][0], key) != key:
            found[key] = _Match(owners[known[key][0]], known[key][1], _is_guess(key, known[key][1]))
        elif key not in known and acronyms.get(key) in counts:
            found[key] = _Match(acronyms[key], "singkatan")
        elif key not in known and (twin := centres.twin(key)):
            found[key] = _Match(twin, "ejaan mirip", doubtful=True)
        else:
            found[key] = _Match(key, "nama")
            centres.add(key)
    _join_known_acronyms(found, acronyms, known)
    _join_places(found, counts, known)
    _join_faculties(found, counts, known)
    for key, match in list(found.items()):
        last = found.get(match.key, match)
        found[key] = _Match(last.key, match.how, match.doubtful or (last.doubtful and last.key != match.key))
    return found


def _seniority(key: str, known: Earlier) -> int:
    """Return 0 for a key whose own id an earlier run gave, 1 for another one it knew, 2 for a new one."""
    if key not in known:
        return 2
    return int(known[key][0] != _identifier(key))


def _join_known_acronyms(found: dict[str, _Match], acronyms: dict[str, str], known: Earlier) -> None:
    """Join a new full name to the acronym that an earlier run took for a name of its own."""
    for acronym, key in acronyms.items():
        alone = acronym in known and found.get(acronym) == _Match(acronym, "nama")
        if alone and key not in known and found[key] == _Match(key, "nama"):
            found[key] = _Match(acronym, "singkatan")


def _join_places(found: dict[str, _Match], counts: Counter, known: Earlier) -> None:
    """Join a company or hospital named with and without its town, where only one town is ever named."""
    named: dict[str, set[str]] = {}
    for key in counts:
        rest, place = partner_names.without_place(key)
        if place and found[key].how == "nama":
            named.setdefault(rest, set()).add(key)
    for rest, keys in named.items():
        if rest in found and len(keys) == 1 and _may_omit_place(rest):
            key = next(iter(keys))
            if key not in known:
                found[key] = _Match(found[rest].key, "tanpa nama kota", doubtful=True)
            elif rest not in known and found[rest].how == "nama":
                found[rest] = _Match(key, "tanpa nama kota", doubtful=True)


def _join_faculties(found: dict[str, _Match], counts: Counter, known: Earlier) -> None:
    """Join faculties whose universities are one: FK Universitas X and Fakultas Kedokteran Universitas X Kota Y."""
    centres: dict[str, str] = {}
    faculties = (k for k in found if found[k].how == "nama" and _university(k))
    for key in sorted(faculties, key=lambda k: (_seniority(k, known), -counts[k], -len(k), k)):
        centre = centres.setdefault(_identifier(key), key)
        if centre != key and key not in known:
            found[key] = _Match(centre, SAME_UNIVERSITY, _is_guess(key, SAME_UNIVERSITY))


def _is_guess(key: str, how: str) -> bool:
    """Whether a way of matching leaves a doubt; a faculty's does not where its university is in the registry."""
    sure = how == SAME_UNIVERSITY and _university(key) in partner_cells.registered()
    return how in GUESSES and not sure


@cache
def _registered_or_near(key: str) -> words.Row | None:
    registry = partner_cells.registered()
    return registry.get(key) or registry.get(_registry().twin(key) or "")


def _university(key: str) -> str:
    """Return the key of the university that a faculty's key names in full or by an acronym of the registry."""
    if m := _faculty().search(key):
        return next(g for g in (m["behind"], m["before"]) if g)
    tokens = key.split() if re.match(rf"{patterns.of('name_words', 'faculty')}\b", key) else []
    tails = (" ".join(tokens[-size:]) for size in range(1, min(5, len(tokens))))
    registry = partner_cells.registered()
    return next((t for t in tails if t in registry and registry[t]["partner_type"] == "perguruan_tinggi"), "")


def _may_omit_place(key: str) -> bool:
    """Whether a name is its own without a town: a hospital's or company's proper name, never a branch or office."""
    own = re.sub(r"^rumah sakit(?: umum| ibu anak| jiwa)?(?: daerah| pusat)? ", "", key)
    hospital = own != key
    return bool(_own_name().match(key)) and len(own.split()) > (not hospital) and not _unit().search(own)


def _harvest(names: Sequence[str]) -> dict[str, str]:
    """Return acronym -> key from `Nama (SINGKATAN)`, and initials of four letters or more; ambiguous ones are left."""
    found: dict[str, set[str]] = {}
    for name in names:
        key = normalise(name)
        for acronym in {partner_names.acronym_of(name), partner_names.initials(key)}:
            if acronym and acronym != key and (len(acronym) > 3 or acronym == partner_names.acronym_of(name)):
                found.setdefault(acronym, set()).add(key)
    return {acronym: next(iter(keys)) for acronym, keys in found.items() if len(keys) == 1}


def _partner(name: str, match: _Match, cluster: tuple[str, str], category: str | None) -> Partner:
    """Return the partner of a name, from its match and the id and name of those it is matched with."""
    partner_id, shown = cluster
    row = partner_cells.registered().get(match.key)
    written = partner_types.find_category(category)
    note = f"“{name}” dibaca sebagai {row['name'] if row else shown}." if match.doubtful else ""
    if row:
        own = match.how == "registri" and normalise(row["name"]) != match.key
        contradicts = written if written and written != row["partner_type"] else None
        return Partner(
            row["partner_id"], row["name"], row["partner_type"], row["partner_subtype"], row["part_of"] or None,
            "alias registri" if own else match.how, match.doubtful, note, contradicts,
        )  # fmt: skip
    group, subtype, rule = partner_types.find_type(shown, category)
    contradicts = written if written and written != group else None
    part_of = parent_of(shown)
    unsure = rule == "tanpa aturan" or (len(match.key) < 6 and match.how == "nama")
    return Partner(
        partner_id, shown, group, subtype, part_of, match.how, match.doubtful or unsure, note, contradicts
    )  # fmt: skip


def parent_of(name: str) -> str | None:
    """Return the id of the institution a name is a part of: a faculty's university, a branch's company, or None.

    >>> parent_of("Fakultas Hukum Universitas Mataram"), parent_of("Bank BRI Cabang Mataram")
    ('unram', 'bri')
    >>> parent_of("Kantor Wilayah Kementerian Agama Provinsi Bali"), parent_of("Universitas Mataram")
    ('kemenag', None)
    """
    key = normalise(name)
    registry = partner_cells.registered()
    if university := _university(key):
        row = _registered_or_near(university)
        return row["partner_id"] if row else _identifier(university)
    rest = re.sub(r"^(?:kantor wilayah|kantor|direktorat jenderal .*?(?=kementerian)) ", "", key)
    rest = re.split(rf" {patterns.of('name_words', 'unit')}\b", rest)[0]
    bare = partner_names.without_place(rest)[0]
    for whole in (rest, bare):
        if whole != key and whole in registry and registry[whole]["partner_type"] != "perguruan_tinggi":
            return registry[whole]["partner_id"]
    return None


def _best_spelling(names: Sequence[str], key: str) -> str:
    """Return the spelling to show: its own key before a slip, mixed case before capitals, nothing added behind."""
    return max(
        names,
        key=lambda n: (normalise(n) == key, not n.isupper(), not _shortened().search(n), len(n), n),
    )


def _identifier(key: str) -> str:
    """Return an id from a key; a faculty's is made with the registry's id of its university, however written."""
    university = _university(key)
    row = _registered_or_near(university) if university and university != key else None
    key = key.replace(university, row["partner_id"]) if row else key
    slug = re.sub(r"[^a-z0-9]+", "-", key).strip("-")
    if len(slug) > LONGEST_ID:  # two long names must not become one by being cut
        slug = f"{slug[: LONGEST_ID - 9].strip('-')}-{hashlib.sha256(slug.encode()).hexdigest()[:8]}"
    return slug or "tanpa-nama"


@cache
def _registry() -> Candidates:
    return Candidates(list(partner_cells.registered()))


@cache
def _unit() -> re.Pattern:
    unit, many = (patterns.of("name_words", role) for role in ("unit", "many"))
    return re.compile(rf"\b(?:{unit}|{many})\b")


@cache
def _own_name() -> re.Pattern:
    """Return a pattern for what does not begin with a word that many institutions are called by."""
    return re.compile(rf"(?!{patterns.of('name_words', 'general')})")


@cache
def _faculty() -> re.Pattern:
    """Return a pattern for a faculty and its university, in either order."""
    faculty, school = (patterns.of("name_words", role) for role in ("faculty", "university"))
    inside = patterns.of("name_words", "faculty_behind")
    return re.compile(
        rf"^{faculty}\b.*?\b(?P<behind>{school} .+)$|^(?P<before>{school} .+?) {inside} ",
    )


@cache
def _shortened() -> re.Pattern:
    short = patterns.of("name_words", "short")
    return re.compile(rf"\b{short}\b|[()]|\bRI$|\bRepublik Indonesia$", re.IGNORECASE)
