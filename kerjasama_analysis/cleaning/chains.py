"""Which document carries out, extends or amends which: only where the register leaves no doubt.

A document's parent is certain when its title or note quotes the parent's number, or when one memorandum with the
same partner and office was signed before it and still ran, and no other did. Likely, and only suggested, is the
latest of several such memoranda, the nation's memorandum with the partner of a province's PKS, and the document
of the same kind and partners that ended when this one began.
"""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

QUOTED = 8
"""Letters that a number must have, blanks left out, to be told when a text quotes it."""
NATIONAL = "00"
RENEWED_WITHIN = (-183, 366)
"""Days after the end of a document within which one of the same kind and partners is likely its renewal."""
MOST = 200
"""Documents of one partner looked at: a partner with more is a group, and says nothing."""
CARRIED_OUT_BY = {"PKS": ("NK", "KB"), "IA": ("PKS", "NK", "KB"), "ADENDUM": ("NK", "KB", "PKS")}


@dataclass(frozen=True)
class Document:
    """What a chain is told from: place, kind, own number, partner ids, dates, and the text that may quote a number."""

    office: str | None
    kind: str | None
    number: str | None
    partners: frozenset[str]
    signed_on: dt.date | None
    ends_on: dt.date | None
    text: str


def find_parents(documents: Sequence[Document]) -> dict[int, int]:
    """Return position of a document -> position of its parent, certain ones only.

    >>> nk = Document("00", "NK", "1/PR.07-NK/01/2022", frozenset({"x"}), dt.date(2022, 1, 5), dt.date(2027, 1, 4), "")
    >>> pks = Document("00", "PKS", "2/PR.07-PKS/01/2022", frozenset({"x"}), dt.date(2022, 6, 1), None, "")
    >>> find_parents([nk, pks])
    {1: 0}
    """
    by_number = _index(documents)
    by_partner = _by_partner(documents)
    found = {}
    for i, document in enumerate(documents):
        kinds = CARRIED_OUT_BY.get(document.kind or "")
        child, parent = i, _quoted(i, document, by_number)
        if parent is not None and _comes_before(document, documents[parent]):
            child, parent = parent, i
        if parent is None and kinds:
            parent = _only_one(i, document, documents, by_partner, kinds)
        if parent is not None and found.get(parent) != child:
            found.setdefault(child, parent)
    return found


def find_likely(documents: Sequence[Document], parents: dict[int, int]) -> dict[int, int]:
    """Return position of a document without a certain parent -> position of its likely one.

    >>> nation = Document("00", "NK", "1/NK/2022", frozenset({"x"}), dt.date(2022, 1, 5), dt.date(2027, 1, 4), "")
    >>> province = Document("52", "PKS", "2/PKS/2022", frozenset({"x"}), dt.date(2022, 6, 1), None, "")
    >>> old = Document("52", "NK", "3/NK/2017", frozenset({"y"}), dt.date(2017, 1, 5), dt.date(2022, 1, 4), "")
    >>> new = Document("52", "NK", "4/NK/2022", frozenset({"y"}), dt.date(2022, 2, 1), None, "")
    >>> find_likely([nation, province, old, new], {})
    {1: 0, 3: 2}
    """
    by_partner = _by_partner(documents)
    found = {}
    for i, document in enumerate(documents):
        if i in parents or document.signed_on is None or not document.partners:
            continue
        kinds = CARRIED_OUT_BY.get(document.kind or "", ())
        own, nation = (
            [
                j
                for j in _candidates(i, document.partners, office, by_partner)
                if _carries(documents[j], document, kinds)
            ]
            for office in (document.office, NATIONAL)
        )
        before = [
            j
            for j in _candidates(i, document.partners, document.office, by_partner)
            if _is_renewed_by(documents[j], document)
        ]
        if likely := own or nation or before:
            found[i] = max(likely, key=lambda j: documents[j].signed_on)
    return found


def _index(documents: Sequence[Document]) -> dict[str, dict[str, int]]:
    """Return first letters -> number -> position of the document, for numbers long enough to be quoted."""
    found: dict[str, dict[str, int]] = {}
    for i, document in enumerate(documents):
        number = _fold(document.number)
        if len(number) >= QUOTED:
            found.setdefault(number[:QUOTED], {})[number] = i
    return found


def _quoted(i: int, document: Document, by_number: dict[str, dict[str, int]]) -> int | None:
    text = _fold(document.text)
    if not re.search(r"\d", text):
        return None
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


def _by_partner(documents: Sequence[Document]) -> dict[tuple, list[int]]:
    found: dict[tuple, list[int]] = {}
    for i, document in enumerate(documents):
        for partner in document.partners:
            found.setdefault((document.office, partner), []).append(i)
    return found


def _only_one(
    i: int, document: Document, documents: Sequence[Document], by_partner: dict, kinds: tuple
) -> int | None:
    if document.signed_on is None or len(document.partners) != 1:
        return None
    near = by_partner[document.office, next(iter(document.partners))]
    if len(near) > MOST:
        return None
    fitting = (j for j in near if j != i and _carries(documents[j], document, kinds))
    first, second = next(fitting, None), next(fitting, None)
    return first if second is None else None


def _candidates(i: int, partners: frozenset[str], office: str | None, by_partner: dict) -> list[int]:
    """Return the documents of an office with one of the partners; few enough to look at each."""
    found = {j for partner in partners for j in by_partner.get((office, partner), ())[:MOST]}
    return sorted(found - {i})


def _carries(parent: Document, child: Document, kinds: tuple) -> bool:
    """Whether a document of one of the kinds was signed before the child and still ran then."""
    return bool(
        parent.kind in kinds
        and parent.signed_on
        and parent.signed_on <= child.signed_on
        and (parent.ends_on is None or child.signed_on <= parent.ends_on)
    )


def _is_renewed_by(before: Document, after: Document) -> bool:
    first, last = RENEWED_WITHIN
    return bool(
        before.kind == after.kind
        and before.partners == after.partners
        and before.ends_on
        and before.signed_on
        and before.signed_on < after.signed_on
        and first <= (after.signed_on - before.ends_on).days <= last
    )


def _fold(text: str | None) -> str:
    return re.sub(r"\s+", "", (text or "").lower())
