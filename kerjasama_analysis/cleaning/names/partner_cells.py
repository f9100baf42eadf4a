"""A partner cell to the names of partners: where one name ends and the next begins, the register's owner left out."""

import re
from functools import cache

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import documents, offices, patterns
from kerjasama_analysis.cleaning.names import partner_names

_HARD = re.compile(r"\n\s*(?=(?:\(?\d{1,2}|[a-h])[.)]\s)|;|•|\n\s*[-–*]\s+|\s(?=\d[.)]\s(?:[A-Z]))")
_CAPITALS = re.compile(r"(?:^|(?<=\n))\s*\(?[A-H](?=[.)]\s)")
"""Marks of a list in capitals, taken for that where one begins the cell: A. Yani may begin a line."""
_BULLET = re.compile(r"^\s*(?:\(?(?:\d{1,2}|[a-h])[.)]\s+|[-–*]\s+)")


def split_partners(cell: object) -> list[str]:
    """Return the partners of a cell, the register's owner left out.

    >>> split_partners("1. Universitas Contoh A\\n2. Universitas Contoh B")
    ['Universitas Contoh A', 'Universitas Contoh B']
    >>> split_partners("KPU Provinsi NTB dengan Polda NTB dan Universitas Mataram")
    ['Polda NTB', 'Universitas Mataram']
    >>> split_partners("KPU Kabupaten Bima\\nSanggar Contoh"), split_partners("KPU Kab. Pangkajene dan Kepulauan")
    (['Sanggar Contoh'], [])
    >>> split_partners("Institut Contoh\\nJl. Contoh No. 1, Bima\\nTelp. 0370"), split_partners("PT Contoh, Jl. Contoh 2")
    (['Institut Contoh'], ['PT Contoh'])
    >>> split_partners("Universitas Contoh (Dr. Nama, M.Pd.)"), split_partners("Bank Contoh\\nNama Contoh, S.E.")
    (['Universitas Contoh'], ['Bank Contoh'])
    >>> split_partners("Fakultas Filsafat, UGM"), split_partners("Fakultas Hukum Universitas Contoh dan UGM")
    (['Fakultas Filsafat, UGM'], ['Fakultas Hukum Universitas Contoh', 'UGM'])
    >>> split_partners("Adelaide, University of"), split_partners("Bank Contoh Abadi, PT")
    (['University of Adelaide'], ['PT Bank Contoh Abadi'])
    >>> split_partners("Badan Penelitian, Pengembangan, dan Pelatihan"), split_partners("KPU RI")
    (['Badan Penelitian, Pengembangan, dan Pelatihan'], [])
    >>> split_partners("Dinas Perdagangan, Koperasi dan UKM"), split_partners("Dinas Sosial Kab. Bima dan Koperasi Contoh")
    (['Dinas Perdagangan, Koperasi dan UKM'], ['Dinas Sosial Kab. Bima', 'Koperasi Contoh'])
    """
    text = str(cell or "").replace("\u00a0", " ")
    text = text.replace("\\r\\n", "\n").replace("\r", "\n")  # exports write line breaks out: \\r\\n
    text = _side().sub("; ", _person().sub("", _address().sub("", text)))
    if _CAPITALS.match(text):
        text = _CAPITALS.sub(lambda m: m[0].lower(), text)
    pieces = [_BULLET.sub("", piece) for piece in _HARD.split(text)]
    names = [
        name
        for piece in pieces
        for part in _split_soft(_before_name().sub("", piece))
        if (name := _tidy(part))
    ]
    return list(dict.fromkeys(name for name in names if not is_owner(name)))


def is_owner(name: str) -> bool:
    """Return whether a name is an office of KPU itself, which is no partner of its own register.

    >>> is_owner("KPU Kab. Lombok Tengah"), is_owner("Komisi Informasi"), is_owner("KPU Malaysia")
    (True, False, False)
    """
    folded = re.sub(r"\s+", " ", re.sub(r"[.,]", " ", name)).strip().lower()
    if _owner().fullmatch(folded):
        return True
    return bool(re.match(r"(?:kpu|kip) [a-z]+(?: [a-z]+){0,3}$", folded)) and bool(
        offices.find_office(folded)
    )


def _split_soft(piece: str) -> list[str]:
    """Split at line breaks, wide gaps, commas, slashes and `dan` where a name stands on either side."""
    if m := _inverted().fullmatch(piece.strip()):
        piece = f"{m[2]} {m[1]}"
    if partner_names.normalise(piece) in registered():
        return [piece]
    if states := _split_states(piece):
        return states
    parts, begin = [], 0
    for m in _soft().finditer(piece):
        left, right = piece[begin : m.start()], piece[m.end() :]
        whole = _stands_alone(left) and _begins_name(right) and not _is_inside(m, left, right)
        if whole or (is_owner(left) and _follows_owner(m, right)):
            parts.append(left)
            begin = m.end()
    return [*parts, piece[begin:]]


def _split_states(piece: str) -> list[str]:
    """Return the parts of a list of states: Afghanistan, India; empty where it is none.

    >>> _split_states("Afghanistan, India, and Sri Lanka"), _split_states("Badan Penelitian, Pengembangan")
    (['Afghanistan', 'India', 'Sri Lanka'], [])
    """
    parts = [re.sub(r"^(?:and|dan)\s+", "", part.strip()) for part in piece.split(",")]
    named = sum(part.casefold() in _states() for part in parts)
    return parts if len(parts) > 1 and named >= 0.7 * len(parts) else []


def _stands_alone(left: str) -> bool:
    left = left.strip()
    if is_owner(left) or partner_names.normalise(left) in registered():
        return True
    return bool(_start().match(left) or _campus_part().match(left)) and len(left.split()) > 1


def _begins_name(right: str) -> bool:
    right = _BULLET.sub("", right)
    if _start().match(right):
        return True
    first = _soft().split(right, maxsplit=1)[0]
    if _campus_part().match(first) and _university().search(first):
        return True
    return partner_names.normalise(first) in registered() or is_owner(first)


def _follows_owner(separator: re.Match, right: str) -> bool:
    """Whether a partner stands behind the register's owner, whatever its name begins with."""
    if separator["line"] or separator["word"]:
        return not re.match(r"kepulauan\b", right, re.IGNORECASE)
    several = len(right.split()) > 1 and right[:1].isupper()
    return (
        bool(separator["slash"])
        and several
        and not re.match(rf"(?:{patterns.of('office_words', 'owner_place')}|kip)\b", right, re.IGNORECASE)
    )


def _is_inside(separator: re.Match, left: str, right: str) -> bool:
    """Whether the separator belongs to one name: Universitas X, Fakultas Y; the offices of one ministry.

    Dinas Perdagangan, Koperasi dan UKM is one office; but a faculty that names its own university stands for itself.
    """
    if _office().match(left.strip()) and _field().match(right) and not _place().search(left):
        return True
    if separator["word"] is not None and left.strip().endswith(","):
        return True
    first = _soft().split(right, maxsplit=1)[0]
    named = [bool(_university().search(text)) for text in (left, first)]
    nameless = bool(_campus_part().match(left.strip())) and not named[0]
    if not _campus_part().match(right):  # Fakultas Filsafat, UGM
        campus = named[1] or partner_names.normalise(first) in registered()
        return nameless and campus and separator["word"] is None
    return not named[1] or nameless


def _tidy(part: str) -> str | None:
    name = documents.tidy(_BULLET.sub("", part).strip(" ,/|&"))
    return name if name and re.search(r"[^\W\d_]{2}", name) else None


@cache
def _owner() -> re.Pattern:
    """Return a pattern for the name of an office of KPU, which keeps the register."""
    part = {role: patterns.of("office_words", role) for role in ("of_owner", "body", "behind_owner")}
    kip = rf"kip(?= {patterns.of('office_words', 'place')})"  # elsewhere it is the commission for information
    place = patterns.of("office_words", "owner_place")
    return re.compile(
        rf"(?:{part['of_owner']} )?(?:(?!kip\b){part['body']}|{kip})(?: {part['behind_owner']})?"
        rf"(?: {place}\b.*| aceh)?[ .]*"
    )


@cache
def _soft() -> re.Pattern:
    """Return a pattern for what may stand between two partners, or inside the name of one."""
    return re.compile(
        r"(?P<line>\s*\n\s*)|(?P<wide>\s{3,})|(?P<slash>\s*/\s*|\s+\|\s+|\s+[-–]\s+)"
        rf"|(?P<word>,?\s+{patterns.of('title_words', 'joins')}\s+)|(?P<comma>,\s+)",
        re.IGNORECASE,
    )


@cache
def _start() -> re.Pattern:
    """Return a pattern for words that begin an institution's name; a soft separator joins partners only before one."""
    return re.compile(rf"{patterns.of('name_words', 'start')}\b", re.IGNORECASE)


@cache
def _before_name() -> re.Pattern:
    return re.compile(rf"^\s*{patterns.of('title_words', 'leads_name')}\s+", re.IGNORECASE)


@cache
def _side() -> re.Pattern:
    """Return a pattern for the side that stands before a party: Pihak II : Polres Contoh."""
    return re.compile(rf"\b{patterns.of('title_words', 'side')}\s*[:=]\s*", re.IGNORECASE)


@cache
def _inverted() -> re.Pattern:
    """Return a pattern for a name whose first word stands last, as in lists put in order: Adelaide, University of."""
    return re.compile(rf"([^,\n]+), ({patterns.of('name_words', 'last_first')})", re.IGNORECASE)


@cache
def _campus_part() -> re.Pattern:
    return re.compile(rf"{patterns.of('name_words', 'campus_part')}\b", re.IGNORECASE)


@cache
def _university() -> re.Pattern:
    return re.compile(rf"\b{patterns.of('name_words', 'university')}\b", re.IGNORECASE)


@cache
def _office() -> re.Pattern:
    """Return a pattern for the first word of an office that is called after its fields: Dinas, Badan."""
    field, office = (patterns.of("name_words", role) for role in ("field", "of_fields"))
    return re.compile(rf"(?:{field}\s+)?{office}\b", re.IGNORECASE)  # Perpustakaan Dinas Kearsipan


@cache
def _field() -> re.Pattern:
    """Return a pattern for words that name a field in an office's name and begin other names: Koperasi."""
    return re.compile(rf"{patterns.of('name_words', 'field')}\b", re.IGNORECASE)


@cache
def _place() -> re.Pattern:
    return re.compile(rf"\b{patterns.of('office_words', 'owner_place')}\b", re.IGNORECASE)


@cache
def _address() -> re.Pattern:
    """Return a pattern for an address or telephone number below a name, or a street behind it."""
    line, street = (patterns.of("name_words", role) for role in ("address", "street"))
    return re.compile(rf"\n\s*{line}(?!\w)[^\n;]*|,\s*{street}(?!\w)[^\n;]*", re.IGNORECASE)


@cache
def _person() -> re.Pattern:
    """Return a pattern for the person who signs, in brackets behind a name or in a line below it."""
    person, title, degree = (patterns.of("name_words", role) for role in ("person", "title", "degree"))
    inside = rf"(?:{title} |{person} ?[:,]|{person}\)|[^()]*, ?{degree}(?![a-z]))"
    start = patterns.of("name_words", "start")
    line = rf"(?:{person} ?:|(?!{start}\b)(?:{title} ?)*[a-z.' ]+, ?{degree}(?![a-z]))"
    return re.compile(rf"\s*\((?={inside})[^()]*\)|\n\s*\(?{line}[^\n;]*", re.IGNORECASE)


@cache
def _states() -> frozenset[str]:
    """Return the names of states in Indonesian and English, folded."""
    from babel import Locale

    names = (name for language in ("id", "en") for name in Locale(language).territories.values())
    return frozenset(name.casefold() for name in names)


@cache
def registered() -> dict[str, words.Row]:
    """Return key -> registry row, for names and aliases, and for them with the seat behind: UII Yogyakarta."""
    found: dict[str, words.Row] = {}
    for row in words.table("partners"):
        for written in (row["name"], *row["aliases"].split("|")):
            if written:
                key = partner_names.normalise(written)
                found.setdefault(key, row)
                if row.get("seat"):
                    found.setdefault(partner_names.normalise(f"{written} {row['seat']}"), row)
    return found
