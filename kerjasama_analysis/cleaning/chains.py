"""Which document carries out, extends or amends which: only where the register leaves no doubt.

A document's parent is certain when its title or note quotes the parent's number, or when one memorandum with the
same partner and office was signed before it and still ran, and no other did, or no other of that date or subject.
Likely, and only suggested, is the latest of several such memoranda, that of the institution the partner is a part of,
the nation's memorandum with the partner of a province's PKS, and the document of the same kind and partners that
ended when this one began.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from kerjasama_analysis import words
from kerjasama_analysis.cleaning.shelves import Document, Documents, Shelves

QUOTED = 8
"""Letters that a number must have, blanks left out, to be told when a text quotes it."""
NATIONAL = "00"
RENEWED_WITHIN = (-183, 366)
"""Days after the end of a document within which one of the same kind and partners is likely its renewal."""
TELLING = 12
"""Letters that a subject must have to be told from others."""
CARRIED_OUT_BY = {"PKS": ("NK", "KB"), "IA": ("PKS", "NK", "KB"), "ADENDUM": ("NK", "KB", "PKS")}


def find_chains(documents: Documents) -> tuple[dict[int, int], dict[int, int]]:
    """Return position of a document -> position of its parent: the certain ones, and the likely ones of the others."""
    shelves = Shelves(documents)
    certain = find_parents(documents, shelves)
    return certain, find_likely(certain, shelves)


def find_parents(documents: Documents, shelves: Shelves) -> dict[int, int]:
    """Return position of a document -> position of its parent, certain ones only.

    >>> import datetime as dt
    >>> nk = Document("00", "NK", "1/PR.07-NK/01/2022", frozenset({"x"}), dt.date(2022, 1, 5), dt.date(2027, 1, 4))
    >>> pks = Document("00", "PKS", "2/PR.07-PKS/01/2022", frozenset({"x"}), dt.date(2022, 6, 1), None)
    >>> find_chains(Documents.of([nk, pks]))
    ({1: 0}, {})
    """
    quoted = _find_quoted(documents)
    found = {}
    for i in sorted({*quoted, *shelves.asked(_carried_out)}):
        document = documents[i]
        kinds = CARRIED_OUT_BY.get(document.kind or "")
        child, parent = i, quoted.get(i)
        if parent is not None and _comes_before(document, documents[parent]):
            child, parent = parent, i
        if parent is None and kinds and document.signed_on and len(document.partners) == 1:
            running = shelves.running(i, document.office, kinds, document.partners)
            parent = _only_one(document, running, documents)
        if parent is not None and found.get(parent) != child:
            found.setdefault(child, parent)
    return found


def find_likely(parents: dict[int, int], shelves: Shelves) -> dict[int, int]:
    """Return position of a document without a certain parent -> position of its likely one.

    >>> import datetime as dt
    >>> nation = Document("00", "NK", "1/NK/2022", frozenset({"x"}), dt.date(2022, 1, 5), dt.date(2027, 1, 4))
    >>> province = Document("52", "PKS", "2/PKS/2022", frozenset({"x"}), dt.date(2022, 6, 1), None)
    >>> old = Document("52", "NK", "3/NK/2017", frozenset({"y"}), dt.date(2017, 1, 5), dt.date(2022, 1, 4))
    >>> new = Document("52", "NK", "4/NK/2022", frozenset({"y"}), dt.date(2022, 2, 1), None)
    >>> find_likely({}, Shelves(Documents.of([nation, province, old, new])))
    {1: 0, 3: 2}
    """
    found = {}
    for i in sorted({*shelves.asked(_may_come_after)} - parents.keys()):
        document = shelves.documents[i]
        kinds = CARRIED_OUT_BY.get(document.kind or "", ())
        likely = (
            shelves.running(i, document.office, kinds, document.partners)
            or shelves.running(i, document.office, kinds, document.above)
            or shelves.running(i, NATIONAL, kinds, document.partners | document.above)
            or shelves.ended(i, RENEWED_WITHIN)
        )
        if likely:
            found[i] = likely[0]
    return found


Place = tuple[str | None, str | None, str]
"""Office, kind and partner: where documents stand side by side."""


def _carried_out(
    office: str | None, kind: str | None, partners: frozenset[str], above: frozenset[str]
) -> Iterator[Place]:
    """Yield where a parent of such documents may stand."""
    return ((office, other, partner) for other in CARRIED_OUT_BY.get(kind or "", ()) for partner in partners)


def _may_come_after(
    office: str | None, kind: str | None, partners: frozenset[str], above: frozenset[str]
) -> Iterator[Place]:
    """Yield where a likely parent of such documents may stand: their own, the nation's, and one that has ended."""
    yield office, kind, min(partners)
    for of_office in (office, NATIONAL):
        yield from _carried_out(of_office, kind, partners | above, above)


def _only_one(document: Document, running: list[int], documents: Documents) -> int | None:
    """Return the one of the running documents, or the one of them whose date or subject the document names."""
    if len(running) > 1:
        text = document.text.lower()
        dated = [j for j in running if _names_day(text, documents[j])]
        own = _subject(document.title)
        alike = [j for j in running if own and own == _subject(documents[j].title)]
        running = dated if len(dated) == 1 else alike
    return running[0] if len(running) == 1 else None


def _names_day(text: str, parent: Document) -> bool:
    """Whether a text names the day on which a document was signed: tanggal 5 Januari 2022, 05/01/2022."""
    day = parent.signed_on
    if str(day.year) not in text:
        return False
    named, numbers = words.long_date(day).lower(), rf"{day.day}[-/.]0?{day.month}[-/.]{day.year}"
    return bool(re.search(rf"(?<!\d)0?(?:{named}|{numbers})", text))


@lru_cache(maxsize=100_000)
def _subject(title: str | None) -> str:
    """Return what a document is about, folded: what follows "tentang", else the title; empty when it says too little.

    >>> _subject("Adendum Perjanjian Kerja Sama tentang Sosialisasi Pemilu")
    'sosialisasipemilu'
    """
    about = re.split(r"\btentang\b", (title or "").lower())[-1]
    folded = re.sub(r"[\W_]+", "", about)
    return folded if len(folded) >= TELLING else ""


def _index(documents: Documents) -> dict[str, dict[str, int]]:
    """Return first letters -> number -> position of the one document, for numbers long enough to be quoted."""
    found: dict[str, int] = {}
    shared = set()
    for i, numbers in enumerate(zip(documents.columns.number, documents.columns.number_partner, strict=True)):
        for number in map(_fold, numbers):
            if len(number) >= QUOTED and found.setdefault(number, i) != i:
                shared.add(number)
    by_beginning: dict[str, dict[str, int]] = {}
    for number in found.keys() - shared:
        by_beginning.setdefault(number[:QUOTED], {})[number] = found[number]
    return by_beginning


def _find_quoted(documents: Documents) -> dict[int, int]:
    """Return position of a document -> position of the one other whose number its text quotes."""
    texts = documents.columns.text
    with_figures = {text for text in set(texts) if _DIGIT.search(text)}
    by_number = _index(documents) if with_figures else {}
    told = ((i, _quoted(i, _fold(text), by_number)) for i, text in enumerate(texts) if text in with_figures)
    return {i: parent for i, parent in told if parent is not None}


def _quoted(i: int, text: str, by_number: dict[str, dict[str, int]]) -> int | None:
    # every place of the text is looked up once, so that the cost does not grow with the number of documents
    beginnings = {text[at : at + QUOTED] for at in range(len(text) - QUOTED + 1)}
    quoted = {
        j
        for begins in beginnings & by_number.keys()
        for number, j in by_number[begins].items()
        if j != i and number in text and _stands_in(number, text)
    }
    return quoted.pop() if len(quoted) == 1 else None


def _comes_before(quoting: Document, quoted: Document) -> bool:
    """Whether the document that quotes is the parent: a memorandum that names its PKS, an old one its renewal."""
    if quoting.kind != quoted.kind:
        return quoting.kind in CARRIED_OUT_BY.get(quoted.kind or "", ())
    return bool(quoting.signed_on and quoted.signed_on and quoting.signed_on < quoted.signed_on)


def _stands_in(number: str, text: str) -> bool:
    """Whether the number stands in the text by itself, not as the tail of a longer one."""
    return bool(re.search(rf"(?<!\d){re.escape(number)}(?!\d)", text))


def _fold(text: str | None) -> str:
    return "".join(text.lower().split()) if text else ""


_DIGIT = re.compile(r"\d")
