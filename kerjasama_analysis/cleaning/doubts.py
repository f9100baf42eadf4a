"""What is doubted across rows and files, once partners, repeats and chains are known: rows of the frame `problems`."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import identity, numbers
from kerjasama_analysis.cleaning.drafts import Drafts
from kerjasama_analysis.cleaning.names import partner_types
from kerjasama_analysis.cleaning.partners import Partner
from kerjasama_analysis.cleaning.reading import Reading
from kerjasama_analysis.encoded import Encoded, combine, find_repeated

TELLING = 8
"""Letters and figures that a number must have to be one document's own; 12/2022 may be anyone's."""


def doubt_partners(drafts: Drafts, known: dict[str, Partner]) -> list[dict]:
    """Return one problem for each spelling whose institution or group was guessed, at its first row."""
    noted = Reading()
    for name, at in _first_rows(drafts).items():
        if known[name].needs_review:
            code = "mitra_perlu_periksa" if known[name].note else "jenis_mitra_tak_dikenal"
            told = {"column": "partner", "value": name, "suggestion": known[name].partner}
            _doubt_at(noted, drafts, at, code, **told)
    return noted.problems


def doubt_groups(drafts: Drafts, known: dict[str, Partner]) -> list[dict]:
    """Return one problem for each partner and group that a register writes against the partner's own."""
    noted, found = Reading(), set()
    for at in combine(drafts.partners, drafts.category)[1].tolist():
        names, category = drafts.partners[at], drafts.category[at]
        written = partner_types.find_category(category)
        for name in names if written else ():
            group = known[name].partner_type
            if group != written and (name, written) not in found:
                found.add((name, written))
                told = {"value": f"{name}: {category}", "suggestion": group, "alternative": written}
                _doubt_at(noted, drafts, at, "jenis_mitra_bertentangan", column="partner", **told)
    return noted.problems


def doubt_times(drafts: Drafts, known: dict[str, Partner]) -> list[dict]:
    """Return one note for each institution that signed before it was founded or after it became another."""
    noted, found = Reading(), set()
    lived = {r["partner_id"]: (r["valid_from"], r["valid_to"]) for r in words.table("partners")}
    lived = {name: lived.get(partner.partner_id, ("", "")) for name, partner in known.items()}
    for at, names in _among(drafts.partners, lambda names: any(any(lived[name]) for name in names)):
        day = drafts.values["signed_on"][at]
        for name in names if day else ():
            first, last = lived[name]
            written = day.isoformat()
            if name not in found and (written < first or (last and written > last)):
                found.add(name)
                why = f"sejak {_told(first)}" if written < first else f"sampai {_told(last)}"
                _doubt_at(noted, drafts, at, "mitra_di_luar_masa", column="partner", value=name, why=why)
    return noted.problems


def _told(day: str) -> str:
    return words.long_date(dt.date.fromisoformat(day))


def doubt_repeats(drafts: Drafts, repeats: dict[int, int], ids: Sequence[str]) -> list[dict]:
    """Return one problem for each row that repeats another."""
    noted = Reading()
    for at, first in sorted(repeats.items()):
        file, sheet, row = drafts.place(first)
        place = ", ".join(filter(None, (file, sheet, f"baris {row}")))
        _doubt_at(noted, drafts, at, "naskah_berulang", suggestion=place, alternative=ids[first])
    return noted.problems


def doubt_numbers(drafts: Drafts, repeats: dict[int, int]) -> list[dict]:
    """Return one problem for each document that bears the number of another one of its office."""
    noted, first = Reading(), {}
    v = drafts.values
    folded = v["number_own"].map_values(identity.fold)
    for at in find_repeated(folded):
        number, written = folded[at], v["number_own"][at]
        if at in repeats or v["struck_out"][at] or len(number) < TELLING or not numbers.is_filled(written):
            continue
        before = first.setdefault((v["office"][at], number), at)
        if before != at:
            _, sheet, row = drafts.place(before)
            told = ", ".join(filter(None, (sheet, f"baris {row}")))
            _doubt_at(
                noted, drafts, at, "nomor_berulang", column="number_own", value=written, suggestion=told
            )
    return noted.problems


def suggest_parents(drafts: Drafts, likely: dict[int, int], ids: Sequence[str]) -> list[dict]:
    """Return one note for each agreement whose parent is likely and not certain."""
    noted = Reading()
    v = drafts.values
    for at, parent in sorted(likely.items()):
        number = v["number_own"][parent] or v["number_partner"][parent]
        told = number or f"{v['kind'][parent]} baris {v['source_row'][parent]}"
        _doubt_at(noted, drafts, at, "induk_mungkin", suggestion=told, alternative=ids[parent])
    return noted.problems


def _among(values: Sequence, asked: Callable) -> Iterator[tuple[int, object]]:
    """Yield position and value where the values are of those asked for; equal values are asked of once."""
    values = Encoded.of(values)
    return ((at, values[at]) for at in values.where(asked))


def _first_rows(drafts: Drafts) -> dict[str, int]:
    """Return name of a partner -> position of the first agreement with it."""
    found: dict[str, int] = {}
    for at in combine(drafts.partners)[1].tolist():
        for name in drafts.partners[at]:
            found.setdefault(name, at)
    return found


def _doubt_at(noted: Reading, drafts: Drafts, at: int, code: str, **told) -> None:
    file, sheet, row = drafts.place(at)
    told["cell"] = drafts.cell(at, told.get("column") or "partner") or drafts.cell(at, "partner")
    noted.doubt(code, file, sheet, row=row, at=at, **told)
