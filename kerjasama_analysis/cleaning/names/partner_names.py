"""The key under which spellings of one institution meet, and the vetoes that keep two institutions apart.

A key is the name in plain words: abbreviations written out, legal form, acronym in brackets and courtesy words
left out, places told from levels. Two keys are the same institution when they differ by a slip of the pen only;
a word that sets institutions apart (place, level, faith, direction, number) is never a slip.
"""

import re
from functools import cache

from rapidfuzz.distance import DamerauLevenshtein

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import patterns

LEVELS = ("kota", "kabupaten", "provinsi")
SHORTEST_SLIP = 6
"""Letters a word needs for one wrong letter in it to be a slip and no other word."""

_OLD_SPELLING = (("oe", "u"), ("dj", "j"), ("tj", "c"), ("x", "ks"), ("ph", "f"), ("iy", "i"), ("ou", "u"))


@cache
def normalise(name: str) -> str:
    """Return the key under which spellings of one institution meet.

    >>> normalise("UNIV. CONTOH  Bahari (UCB)"), normalise("PT. Contoh Pos Kilat (Persero) Tbk")
    ('universitas contoh bahari', 'contoh pos kilat')
    >>> normalise("Pemkab Wakatobi"), normalise("Pemerintah Kota Bima"), normalise("Dinkes Prov. Jatim")
    ('pemerintah wakatobi', 'pemerintah kota bima', 'dinas kesehatan jawa timur')
    """
    text = _prefix().sub("", name.strip())
    text = re.sub(r"\(([^)]*)\)?", lambda m: " " if is_side_note(m[1], name) else f" {m[1]} ", text)
    text = re.sub(r"[\"'`’‘“”.]", lambda m: " " if m[0] == "." else "", text.lower().replace("tb.k", "tbk"))
    text = " ".join(_expand(re.sub(r"[^a-z0-9&]+", " ", text).replace("&", " dan ").split()))
    text = re.sub(r"\bperusahaan perseroan\b", " ", text)
    text = re.sub(r"\b0+(?=\d+\b)", "", re.sub(r"^(sm[apk]|mts|ma) n (?=\d)", r"\1 negeri ", text))
    text = re.sub(r"^kantor (?=kementerian )", "", text)
    text = re.sub(rf"^({patterns.of('name_words', 'state_body')}\b.*?)\s+republik indonesia\b", r"\1", text)
    text = re.sub(rf"(?<=\w )pemerintah (?=(?:{'|'.join(LEVELS)}|daerah)\b)", "", text)
    text = re.sub(r"^pemerintah daerah\b", "pemerintah", text)
    tokens = [t for t in _without_level(text.split()) if t not in _courtesy()]
    if (
        len(tokens) > 2
        and tokens[0] in patterns.listed("name_words", "school")
        and re.fullmatch(r"\d", tokens[-1])
    ):
        tokens = tokens[:-1]
    return " ".join(tokens) or re.sub(r"[^a-z0-9]+", " ", name.lower()).strip()


def is_side_note(inside: str, name: str) -> bool:
    """Return whether words in brackets add nothing to a name: its acronym, its legal form, an activity.

    >>> is_side_note("UNTIRTA", "Universitas Sultan Ageng Tirtayasa (UNTIRTA)"), is_side_note("Bengkulu", "BI (Bengkulu)")
    (True, False)
    """
    bare = re.sub(r"^(?:pt|cv)\.?\s+|[^A-Za-z ]", "", inside.strip(), flags=re.IGNORECASE)
    if not bare.strip() or re.match(rf"{patterns.of('name_words', 'side_note')}\b", bare.lower()):
        return True
    outside = re.sub(r"\([^)]*\)?", " ", name).lower()
    if " " in bare.strip():
        acronym = re.sub(r" RI$", "", bare.strip())
        return acronym.isupper() and len(acronym) <= 12 and _letters_in_order(acronym.lower(), outside)
    if bare.lower() in places():
        return False
    return (bare.isupper() and len(bare) <= 12) or bool(_letters_in_order(bare.lower(), outside))


def acronym_of(name: str) -> str | None:
    """Return the acronym that a name carries in brackets, in lower case.

    >>> acronym_of("Politeknik Negeri Jakarta (PNJ)"), acronym_of("Bank Contoh (Persero)")
    ('pnj', None)
    """
    m = re.search(r"\(\s*([A-Za-z-]{2,12})\s*\)\s*$", name)
    outside = name[: m.start()].lower() if m else ""
    if m and m[1].lower() not in ("persero", "tbk", "ri") and _letters_in_order(m[1].lower(), outside):
        return m[1].lower()
    return None


def initials(key: str) -> str:
    """Return the first letters of a key's words."""
    return "".join(word[0] for word in key.split())


def same_institution(a: str, b: str) -> bool:
    """Return whether two keys differ only by a slip of the pen, an old spelling or the order of words.

    >>> same_institution("universitas padjadjaran", "universitas padjajaran")
    True
    >>> same_institution("politeknik negeri madiun", "politeknik negeri madura")
    False
    >>> same_institution("politeknik negeri pontinak", "politeknik negeri pontianak")
    True
    >>> same_institution("rsud sutomo", "rsud soetomo"), same_institution("smk negeri 1", "smk negeri 2")
    (True, False)
    """
    if re.findall(r"\d+", a) != re.findall(r"\d+", b):
        return False
    left, right = [[sound(t) for t in key.split()] for key in (a, b)]
    if sorted(left) == sorted(right) or "".join(left) == "".join(right):
        return True
    only_left, only_right = _unshared(a.split(), right), _unshared(b.split(), left)
    if len(only_left) != len(only_right) or not only_left or len(only_left) > 2:
        return False
    return all(_same_word(x, y) for x, y in zip(only_left, only_right, strict=True))


@cache
def places() -> frozenset[str]:
    """Return the lower-case names of provinces, regencies and cities, and the words they are made of."""
    names = {row["name"].lower() for t in ("regencies", "provinces") for row in words.table(t)}
    parts = {part for name in names for part in name.split()} - {"kota", "daerah", "barat", "timur"}
    return frozenset(names | parts)


def without_place(key: str) -> tuple[str, str]:
    """Return a key and the place that stands at its end, split; the place is empty where there is none.

    >>> without_place("saba indomedika surabaya"), without_place("bank contoh jawa timur")
    (('saba indomedika', 'surabaya'), ('bank contoh', 'jawa timur'))
    """
    tokens = key.split()
    for size in (4, 3, 2, 1):
        tail = " ".join(tokens[-size:])
        if len(tokens) > size and (tail in _place_names() or (size == 1 and tail in _countries())):
            rest = tokens[:-size]
            if rest and rest[-1] in LEVELS:
                tail, rest = f"{rest[-1]} {tail}", rest[:-1]
            return " ".join(rest), tail
    return key, ""


def _expand(tokens: list[str]) -> list[str]:
    known = _written_out()
    return [part for token in tokens for part in known.get(token, _straighten(token)).split()]


@cache
def _straighten(token: str) -> str:
    """Return the word of a level or kind that a token misspells by one letter, else the token.

    >>> _straighten("kabupaen"), _straighten("univeristas"), _straighten("kabanjahe")
    ('kabupaten', 'universitas', 'kabanjahe')
    """
    near = (
        w
        for w in patterns.listed("name_words", "often")
        if DamerauLevenshtein.distance(w, token, score_cutoff=1) == 1
    )
    return next(near, token) if len(token) > 6 else token


def _without_level(tokens: list[str]) -> list[str]:
    """Drop kota, kabupaten, provinsi before a name that has only that level: Kabupaten Wakatobi, Provinsi Bali."""
    kept: list[str] = []
    for i, token in enumerate(tokens):
        if token in LEVELS and i + 1 < len(tokens):
            rest = tokens[i + 1 :]
            names = (" ".join(rest[:size]) for size in (4, 3, 2, 1))
            name = next((n for n in names if n in _place_names()), None)
            if name and _place_names()[name] == {token}:
                continue
        kept.append(token)
    return kept


def _unshared(tokens: list[str], sounds: list[str]) -> list[str]:
    """Return the words that sound like none of another name."""
    left = list(sounds)
    unshared = []
    for token in tokens:
        if sound(token) in left:
            left.remove(sound(token))
        else:
            unshared.append(token)
    return unshared


def _same_word(a: str, b: str) -> bool:
    """Whether two words differ by a slip, as written or as they sound, and neither sets institutions apart."""
    x, y = sound(a), sound(b)
    return (_slip(x, y) or _slip(a, b)) and not ({x, y} & _sounds_apart() and not _is_misspelt(x, y))


def _slip(a: str, b: str) -> bool:
    """Whether two words differ as typing slips do: one letter, in a long word two, never the first."""
    shorter = min(len(a), len(b))
    allowed = 0 if shorter < SHORTEST_SLIP else 1 if shorter < 9 else 2
    return a[0] == b[0] and DamerauLevenshtein.distance(a, b) <= allowed


def _is_misspelt(a: str, b: str) -> bool:
    """Whether one of two words is no word that names are made of, and only the other is one letter away from it."""
    unknown = [word for word in (a, b) if word not in _known_words()]
    return len(unknown) == 1 and _only_near(unknown[0]) == (b if unknown[0] == a else a)


@cache
def _only_near(word: str) -> str | None:
    """Return the one known word that a misspelt one stands for; None where several are as near."""
    near = [
        known
        for known in _known_words()
        if known[0] == word[0] and DamerauLevenshtein.distance(known, word, score_cutoff=1) <= 1
    ]
    return near[0] if len(near) == 1 else None


@cache
def _known_words() -> frozenset[str]:
    """Return every word of the registry's names, of places and of the tables of words, as it sounds."""
    names = {word for row in words.table("partners") for word in normalise(row["name"]).split()}
    return frozenset(sound(word) for word in names | set(places())) | _sounds_apart()


@cache
def sound(token: str) -> str:
    """Return a word as it sounds: old spelling made new, doubled letters once.

    >>> sound("djoewita"), sound("hasanuddin")
    ('juwita', 'hasanudin')
    """
    for old, new in _OLD_SPELLING:
        token = token.replace(old, new)
    return re.sub(r"([a-z])\1", r"\1", token)


@cache
def _sounds_apart() -> frozenset[str]:
    told = {row["word"] for row in words.table("distinguishing_words")}
    return frozenset(sound(word) for word in told | places())


@cache
def _place_names() -> dict[str, set[str]]:
    """Return place -> the levels that bear the name."""
    names: dict[str, set[str]] = {}
    for row in words.table("regencies"):
        names.setdefault(re.sub(r"[^a-z ]", " ", row["name"].lower()), set()).add(row["kind"].lower())
    for row in words.table("provinces"):
        names.setdefault(row["name"].lower(), set()).add("provinsi")
    names.setdefault("yogyakarta", set()).add("provinsi")
    names["jakarta"] = {"provinsi"}
    return names


@cache
def _countries() -> frozenset[str]:
    return frozenset(row["word"] for row in words.table("countries"))


@cache
def _written_out() -> dict[str, str]:
    known = {row["abbreviation"].lower(): row["name"].lower() for row in words.table("provinces")}
    names = {row["code"]: row["name"].lower() for row in words.table("regencies")}
    for row in words.table("office_aliases"):
        long = (alias.lower() for alias in row["aliases"].split("|") if len(alias) > 4 and " " not in alias)
        known |= {alias: names[row["code"]] for alias in long if row["code"] in names}
    return known | words.mapping("partner_words", "expanded")


def _letters_in_order(letters: str, text: str) -> bool:
    """Whether letters stand in a text in this order, the first one at the start of a word."""
    letters = re.sub(r"[^a-z]", "", letters)
    for m in re.finditer(rf"\b{letters[:1]}", text) if letters else ():
        rest = iter(text[m.end() :])
        if all(letter in rest for letter in letters[1:]):
            return True
    return False


@cache
def _courtesy() -> frozenset[str]:
    """Return the words that a key leaves out: of courtesy, of legal form, between others."""
    return frozenset(patterns.listed("name_words", "courtesy"))


@cache
def _prefix() -> re.Pattern:
    kind, before = (patterns.of("title_words", role) for role in ("kind_of_name", "parties"))
    return re.compile(rf"^(?:{kind}\b[.:]?\s+)?(?:{before}\s+)?", re.IGNORECASE)
