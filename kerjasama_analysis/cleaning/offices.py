"""Which KPU office a register is from: names, abbreviations, Kemendagri and BPS codes, number segments.

The 26 names that are both kabupaten and kota stay open unless a word tells which. Codes and names are those of
Kemendagri; BPS province codes are taken only where no Kemendagri code of that number exists, those of regencies where a
label, or the names beside a column of codes, say that they are of BPS.
"""

import datetime as dt
import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import dates, patterns

NATIONAL = "00"
SUPPOSED = "dianggap BPS"
"""What stands before a code that is read as one of BPS because the column shows it, though no label says so."""


@dataclass(frozen=True)
class Office:
    """An office found in a text: code, name, level (`pusat`, `provinsi`, `kabupaten`, `kota`); uncertain without a code."""

    code: str | None
    name: str
    level: str
    certain: bool = True


def name(code: str) -> str:
    """Return the full name of an office.

    >>> name("52"), name("52.02"), name("11")
    ('KPU Provinsi Nusa Tenggara Barat', 'KPU Kabupaten Lombok Tengah', 'KIP Aceh')
    """
    return words.office_name(code)


def find_office(text: object) -> Office | None:
    """Return the office a text names, or None.

    >>> find_office("KPU Kab. Lombok Tengah").code, find_office("KPU Prov NTB").code, find_office("5271").code
    ('52.02', '52', '52.71')
    >>> find_office("KPU Bima").certain
    False
    """
    folded = _fold(text)
    if not folded:
        return None
    if code := _as_code(folded) or _as_bps_code(folded):
        return _office(code)
    return _regency(folded) or _province(folded) or _national(folded)


def is_of_bps(codes: Iterable[tuple[str, str | None]]) -> bool:
    """Whether a column of codes, each with the office named beside it, is of BPS: by the names, else by codes only BPS has.

    >>> is_of_bps([("1103", "KIP Aceh Selatan"), ("1201", "KPU Nias")]), is_of_bps([("1103", None), ("7325", None)])
    (True, True)
    >>> is_of_bps([("1103", "KIP Aceh Timur")]), is_of_bps([("3201", None)])
    (False, False)
    """
    plain = [(code, beside) for code, beside in codes if code.isdigit()]  # a dot is Kemendagri's
    read = [(find_office(code), _as_bps_code(f"bps {code}"), find_office(beside)) for code, beside in plain]
    named = [(own and own.code, bps, by.code) for own, bps, by in read if by and by.code and "." in by.code]
    votes = sum((bps == by) - (own == by) for own, bps, by in named)
    if votes or not read:
        return votes > 0
    return all(bps for _, bps, _ in read) and not all(own for own, _, _ in read)


def office_of(titles: Sequence[str], sheet: str, file: str, numbers: Iterable[str] = ()) -> str | None:
    """Return the code of the office that a table is from: its title lines first, then sheet, file, numbers.

    >>> office_of(["DAFTAR KERJA SAMA", "KPU KABUPATEN LOMBOK TENGAH"], "Sheet1", "data.xlsx")
    '52.02'
    """
    # A letterhead names the body on one line and its place on the next.
    heads = [f"{a} {b}" for a, b in itertools.pairwise(titles) if _place().match(b) and _body().fullmatch(a)]
    for source in (*heads, *titles, *map(_words_apart, (sheet, _stem(file)))):
        found = find_office(source)
        if (
            found
            and found.certain
            and (found.level != "pusat" or source in titles or "kpu ri" in _fold(source))
        ):
            return found.code
    known = [code for code in map(office_of_number, numbers) if code]
    return known[0] if len(known) >= 2 and len(set(known)) == 1 else None


def office_of_heading(section: str, above: str | None) -> str | None:
    """Return the office that a heading inside a table names, the innermost first; `above` is that of the table.

    A heading without the word for an office is one where it is nothing but a place of the table's own province.

    >>> office_of_heading("1. KPU KOTA MATARAM", "52"), office_of_heading("B. KABUPATEN DOMPU", "52")
    ('52.71', '52.05')
    >>> office_of_heading("PEMERINTAH KABUPATEN DOMPU", "52"), office_of_heading("KABUPATEN DOMPU", "52.72")
    (None, None)
    """
    for heading in reversed(section.split("\n")):
        bare = _fold(_HEADING_MARK.sub("", heading))
        found = find_office(bare)
        if not found or not found.code or found.code == NATIONAL:
            continue
        if re.match(rf"{patterns.of('office_words', 'body')}\b", bare):
            return found.code
        if re.match(rf"{_level()}(?!\w)", bare) and f"{found.code}.".startswith(f"{above}."):
            return found.code
    return None


def office_of_number(number: str | None) -> str | None:
    """Return the code of the province, regency or city that a document number carries before its year, or None.

    >>> office_of_number("05/PR.08-NK/61/3.1/2023"), office_of_number("7/PR.07-PKS/5202/2022"), office_of_number("1/X/2022")
    ('61', '52.02', None)
    """
    m = _UNIT.search(number or "")
    code = f"{m[1][:2]}.{m[1][2:]}".rstrip(".") if m else ""
    return code if code in _provinces() or code in _regencies() else None


def register_date(titles: Sequence[str], sheet: str, file: str) -> dt.date | None:
    """Return the date a register says it shows (KEADAAN S.D. 30 JUNI 2023, per 31 Desember 2022), or None.

    >>> register_date(["DAFTAR", "KEADAAN S.D. 30 JUNI 2023"], "", "")
    datetime.date(2023, 6, 30)
    """
    for text in (*titles, sheet, _stem(file)):
        m = _as_of().search(_fold(text))
        if m and (found := dates.find_date(m[1]) or dates.parse_date(m[1])):
            return found.end or found.start
    return None


def _fold(text: object) -> str:
    folded = re.sub(r"(?<=[^\W\d])-(?=[^\W\d])|[\s\u00a0_]+", " ", str(text or "")).strip().lower()
    folded = re.sub(r"\b(?:n ?t ?b)\b", "ntb", folded)
    folded = re.sub(r"\bkep\b\.?", "kepulauan", folded)
    return folded.replace("propinsi", "provinsi").replace("sumatra", "sumatera")


def _words_apart(name: str) -> str:
    """Return a name with its glued words apart.

    >>> _words_apart("DataKS_KabAcehSelatan")
    'Data KS_Kab Aceh Selatan'
    """
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)


def _stem(file: str) -> str:
    return re.sub(r"\.\w{2,5}$", "", file.rsplit("/", 1)[-1])


def _as_code(folded: str) -> str | None:
    m = re.fullmatch(r"(\d{2})[. ]?(\d{2})?(?:\.0)?", folded)
    if not m:
        return None
    code = f"{m[1]}.{m[2]}" if m[2] else m[1]
    if code in _regencies() or code in _provinces() or code == NATIONAL:
        return code
    return None if m[2] else _bps_codes().get(code)


def _as_bps_code(folded: str) -> str | None:
    """Return the office of a code that is said to be of BPS, which counts many regencies otherwise than Kemendagri.

    >>> _as_bps_code("bps 94"), _as_bps_code("bps 3300"), _as_bps_code("bps 1103"), _as_bps_code("bps 5202")
    ('91', '33', '11.01', '52.02')
    """
    m = re.fullmatch(rf"(?:{SUPPOSED.lower()}|(?:kode )?bps):? (\d{{2}})(?:[. ]?(\d\d))?(?:\.0)?", folded)
    if m is None:
        return None
    if m[2] in (None, "00"):
        return _bps_codes().get(m[1])
    return _bps_regencies().get(m[1] + m[2])


def _office(code: str) -> Office:
    level = (
        "pusat" if code == NATIONAL else "provinsi" if "." not in code else _regencies()[code]["kind"].lower()
    )
    return Office(code, name(code), level)


def _regency(folded: str) -> Office | None:
    """Find the longest regency or city name; the word before it, or an unambiguous name, tells which."""
    if _province_word().search(folded) and not re.search(rf"\b{_level()}(?!\w)", folded):
        return None
    kind_ = rf"(?P<kind>{_level()})"
    for told in (
        kind_,
        f"{kind_}?",
    ):  # a name behind its kind is the office's own; one alone may be its province's
        for written, codes in _regency_names():
            if written not in folded:  # a pattern for each of 514 names would fill the cache of patterns
                continue
            if told != kind_ and _is_in_province(written, folded):
                continue
            if m := re.search(rf"(?<![a-z]){told}\s*{re.escape(written)}(?![a-z])", folded):
                kind = (m["kind"] or "")[:3]
                chosen = [c for c in codes if not kind or _regencies()[c]["kind"].lower().startswith(kind)]
                if len(chosen) == 1 and (kind or not _is_province_word(written)):
                    return _office(chosen[0])
                if len(chosen) > 1:
                    return Office(None, written.title(), "", certain=False)
    return None


def _province(folded: str) -> Office | None:
    for written, code in _province_names():
        if written in folded and re.search(rf"(?<![a-z]){re.escape(written)}(?![a-z])", folded):
            told = _province_word().search(folded) or not any(written == n for n, _ in _regency_names())
            return _office(code) if told else Office(None, written.title(), "", certain=False)
    return None


def _national(folded: str) -> Office | None:
    if re.search(patterns.of("office_words", "whole_national"), folded):
        return _office(NATIONAL)
    national = rf"{patterns.of('office_words', 'national')}(?: pusat)?"
    return _office(NATIONAL) if re.fullmatch(national, folded) else None


def _is_in_province(written: str, folded: str) -> bool:
    """Whether a name stands in the text as part of a province's: Belitung in Kepulauan Bangka Belitung."""
    return any(written in name != written and name in folded for name, _ in _province_names())


def _is_province_word(written: str) -> bool:
    return any(written == n for n, _ in _province_names())


@cache
def _provinces() -> dict[str, words.Row]:
    return {row["code"]: row for row in words.table("provinces")}


@cache
def _bps_codes() -> dict[str, str]:
    """Return BPS code of a province -> its code; the two differ in Papua since 2022."""
    return {row["bps_code"]: row["code"] for row in words.table("provinces")}


@cache
def _bps_regencies() -> dict[str, str]:
    """Return BPS code of a regency or city -> its code: the same figures, save for those of `bps_codes.csv`.

    The table follows the bridge that BPS published for 2020 (sig.bps.go.id); what BPS gave in Papua since is not in it.
    """
    others = words.mapping("bps_codes", "code")
    same = {code.replace(".", ""): code for code in _regencies() if code not in others.values()}
    return {**same, **others}


@cache
def _regencies() -> dict[str, words.Row]:
    return {row["code"]: row for row in words.table("regencies")}


@cache
def _province_names() -> tuple[tuple[str, str], ...]:
    """Names, abbreviations and aliases, longest first, so that Kepulauan Riau is found before Riau."""
    names = []
    for row in words.table("provinces"):
        aliases = [a for a in row["aliases"].split("|") if len(a) > 2]
        names += [(n.lower(), row["code"]) for n in (row["name"], row["abbreviation"], *aliases) if n]
    return tuple(sorted(names, key=lambda pair: -len(pair[0])))


@cache
def _regency_names() -> tuple[tuple[str, tuple[str, ...]], ...]:
    codes: dict[str, list[str]] = {}
    for code, row in _regencies().items():
        for written in (row["name"], *words.mapping("office_aliases", "aliases").get(code, "").split("|")):
            if written and code not in codes.setdefault(_fold(written), []):
                codes[_fold(written)].append(code)
    return tuple(sorted(((n, tuple(c)) for n, c in codes.items()), key=lambda pair: -len(pair[0])))


@cache
def _level() -> str:
    return patterns.of("office_words", "level")


@cache
def _province_word() -> re.Pattern:
    return re.compile(rf"\b{patterns.of('office_words', 'province')}(?!\w)")


@cache
def _body() -> re.Pattern:
    return re.compile(rf"\s*{patterns.of('office_words', 'body')}\s*", re.IGNORECASE)


@cache
def _place() -> re.Pattern:
    return re.compile(rf"\s*{patterns.of('office_words', 'place')}\b", re.IGNORECASE)


@cache
def _as_of() -> re.Pattern:
    """Return a pattern for the date of a register: KEADAAN S.D. 30 JUNI 2023."""
    as_of, date = patterns.of("time_words", "as_of"), patterns.of("time_words", "date")
    return re.compile(rf"{as_of}(?: {date})?[\s:]+(?:s\.? ?d\.? )?(.{{6,24}})")


_HEADING_MARK = re.compile(r"^\s*(?:[IVX]{1,5}|[A-Za-z]|\d{1,2})\s*[.)]\s*")
_UNIT = re.compile(r"/(\d{2}|\d{4})(?:/[\d.]+)?/(?:19|20)\d\d\s*$")
