"""The invented facts of the national register: who signed what with KPU, when, for how long, and what it carries out.

partners.csv tells the life of each partnership in one line, such as `NK 2022-11 5; PKS 2023-02 2 ref`: kind, month
of signature, term (years, `18m` months, `event`, `open`, `unknown`), then words for what is particular:

`ref` the register names the parent document · `idle` in force, nothing done · `active` carried on without valid
paper · `renew` renewal under way · `stopped` · `wrong` the status cell contradicts the dates · `later` starts two
months after it was signed · `years` and `month` only so much of the dates is written · `with A & B` further
partners · `as X` signed by a part of the partner.
"""

import csv
import random
import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

HERE = Path(__file__).parent
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
EVENT_END = date(2024, 10, 20)
"""End of the stages of the 2024 election: the oath of President and Vice President (PKPU 3/2022)."""

DOCUMENT = re.compile(
    r"(?P<kind>[A-Z]+) (?:(?P<draft>draft)|(?P<year>\d{4})-(?P<month>\d\d) (?P<term>\S+))"
    r"(?P<words>(?: (?!with |as )\w+)*)(?: with (?P<further>.+)| as (?P<part>.+))?"
)


@dataclass(frozen=True)
class Partner:
    name: str
    type: str
    also_written: tuple[str, ...] = ()
    part_of: str | None = None


@dataclass
class Document:
    """One document as it is, whatever the register writes of it."""

    partners: list[Partner]
    kind: str
    term: str
    words: frozenset[str]
    title: str
    signed: date | None = None
    starts: date | None = None
    ends: date | None = None
    number: str | None = None
    partner_number: str | None = None
    parent: "Document | None" = None
    children: list["Document"] = field(default_factory=list)

    def ended_by(self, day: date) -> bool:
        """Return whether its last day lies before the day."""
        return self.ends is not None and self.ends < day


def read_rows(name: str) -> list[dict[str, str]]:
    with open(HERE / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def read_partners() -> dict[str, Partner]:
    """Return the 87 partners of the national register by name."""
    return {
        row["partner"]: Partner(
            row["partner"], row["partner_type"], tuple(filter(None, row["also_written"].split("|")))
        )
        for row in read_rows("partners")
    }


def make_documents(rng: random.Random) -> list[Document]:
    """Return the documents of the national register, each partner's together, with numbers and parents."""
    partners, drawn = read_partners(), {}
    for row in read_rows("titles"):
        drawn.setdefault(row["partner_type"], []).append(row["title"])
    documents = []
    for row in read_rows("partners"):
        fitting = [row["about"]] if row["about"] else drawn[row["partner_type"]]
        life: list[Document] = []
        for text in row["documents"].split("; "):
            document = read_document(text, partners[row["partner"]], partners, rng)
            adopt(document, life)
            document.title = document.parent.title if document.parent else rng.choice(fitting)
            life.append(document)
        documents += life
    number_documents(documents, rng)
    return documents


def read_document(text: str, partner: Partner, partners: dict[str, Partner], rng: random.Random) -> Document:
    """Return one document of a life; the day is drawn, the rest is written there."""
    m = DOCUMENT.fullmatch(text)
    signers = [partner, *(partners[name] for name in (m["further"] or "").split(" & ") if name)]
    if m["part"]:
        signers = [Partner(m["part"], partner.type, part_of=partner.name)]
    document = Document(signers, m["kind"], m["term"] or "unknown", frozenset(m["words"].split()), "")
    if m["draft"]:
        document.words |= {"draft"}
        return document
    document.signed = document.starts = working_day(int(m["year"]), int(m["month"]), rng)
    if "later" in document.words:
        document.starts = add_months(document.signed.replace(day=1), 2)
    document.ends = find_end(document, rng)
    return document


def working_day(year: int, month: int, rng: random.Random) -> date:
    day = date(year, month, rng.randint(3, 26))
    return day + timedelta(days={5: 2, 6: 1}.get(day.weekday(), 0))


def add_months(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    return day.replace(year=day.year + years, month=month + 1)


def find_months(term: str) -> int | None:
    """Return a term in months, or None where it is no number: `5` is 60, `18m` is 18."""
    m = re.fullmatch(r"(\d+)(m?)", term)
    return int(m[1]) * (1 if m[2] else 12) if m else None


def find_end(document: Document, rng: random.Random) -> date | None:
    """Return the last day: start + term less a day, as most offices count; one in six counts the same day."""
    months = find_months(document.term)
    if months is None:
        return EVENT_END if document.term == "event" else None
    same_day = rng.random() < 1 / 6
    return add_months(document.starts, months) - timedelta(days=0 if same_day else 1)


def adopt(document: Document, life: list[Document]) -> None:
    """Set the parent: the agreement that a PKS carries out, an amendment amends, a renewal renews."""
    wanted = {"PKS": ("NK", "KB"), "IA": ("NK", "KB"), "ADENDUM": ("PKS",)}.get(document.kind, ("NK", "KB"))
    if document.signed is None or len(document.partners) > 1:
        return
    before = [d for d in life if d.kind in wanted and d.signed and d.signed <= document.signed]
    if document.kind not in ("NK", "KB"):
        before = [d for d in before if d.ends is None or d.ends >= document.signed]
    if before:
        document.parent = before[-1]
        before[-1].children.append(document)


def number_documents(documents: list[Document], rng: random.Random) -> None:
    """Give every signed document KPU's number of its era, rising within a year, and the partner's number."""
    serial: dict[int, int] = {}
    for d in sorted((d for d in documents if d.signed), key=lambda d: d.signed):
        serial[d.signed.year] = serial.get(d.signed.year, 0) + rng.randint(1, 5)
        d.number = own_number(serial[d.signed.year], d)
        if d.kind == "ADENDUM":
            d.title = f"Adendum Pertama atas Perjanjian Kerja Sama Nomor {d.parent.number}"
        d.partner_number = partner_number(d, rng) if rng.random() > 0.12 else None


def own_number(serial: int, document: Document) -> str:
    signed, kind = document.signed, {"ADENDUM": "ADD"}.get(document.kind, document.kind)
    if signed.year <= 2015:
        return f"{serial:02d}/KB/KPU/TAHUN {signed.year}"
    if signed.year <= 2020:
        return f"{serial}/PR.07-{kind}/01/KPU/{ROMAN[signed.month - 1]}/{signed.year}"
    return f"{serial}/PR.07-{kind}/01/{signed.year}"


def partner_number(document: Document, rng: random.Random) -> str:
    """Return a number in the manner of the partner's kind; `CTH` (contoh) in it says that it is invented."""
    n, year, month = rng.randint(11, 989), document.signed.year, ROMAN[document.signed.month - 1]
    return {
        "kementerian": f"HK.03/{n}/CTH/{year}",
        "lembaga_negara": f"B/{n}/CTH/{month}/{year}",
        "perguruan_tinggi": f"{n}/UN.CTH/HK.07.00/{year}",
        "perusahaan_media": f"{n:03d}/DIR-CTH/{month}/{year}",
        "perusahaan": f"{n:03d}/DIR-CTH/{month}/{year}",
    }.get(document.partners[0].type, f"{n:03d}.A/CTH/{month}/{year}")
