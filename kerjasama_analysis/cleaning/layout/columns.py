"""Columns settled: what labels leave open is decided by the cells below them.

Two columns of one label are the office's and the partner's side; `Nomor` counts rows or names documents; a label
nobody knows is read where its cells are unmistakable and nothing else in the table says the same.
"""

import itertools
import re
from collections.abc import Sequence

from kerjasama_analysis.cleaning import documents, patterns, phrases
from kerjasama_analysis.cleaning.layout import content, groups, header_labels, nested, row_words, time_columns
from kerjasama_analysis.cleaning.workbooks import Sheet

JOINED = ("kind", "scope", "notes", "obstacle", "follow_up")
"""Columns of which a table may have several, whose cells are read together."""
TOGETHER = (*JOINED, "title", "partner")
"""Those, and the ones of which the first filled cell counts."""
NUMBERS = ("number", "number_own", "number_partner")
MAY_HOLD_KINDS = ("number", "title", "notes", "partner_type", "status", "unit", "faculty")


def settle(
    sheet: Sheet, below: int, known: dict[int, str], labels: dict[int, str], unknown: dict[int, str]
) -> dict[int, str]:
    """Return column -> slug, each slug once but those of TOGETHER; columns to be ignored are left out.

    Of two columns that name the same, one that is about an activity (Mulai Kegiatan) steps aside.
    """
    head = sheet.rows[below - 1] if below else None  # repeated on every page it is no data
    rows = row_words.before_signature(sheet.rows[below : below + 4 * content.SAMPLE])
    rows = [row for row in rows if row != head]
    found = _settle_proofs(_settle_nested(known, unknown, rows), rows)
    found = _settle_kinds(_settle_titles(found, rows), unknown, rows)
    found = _settle_people(found, rows)
    found = _settle_partner(found, labels, rows)
    found = groups.settle(found, labels, rows)
    found = groups.settle_states(found, rows)
    found = _settle_counts(found, rows)
    found = time_columns.settle(found, labels, rows)
    found = _settle_numbers(found, labels, rows)
    found = _add_by_content(found, unknown, labels, rows)
    found = _settle_documents(found, rows)
    abroad = "ignore" if "partner" in found.values() else "partner"
    found = {c: abroad if slug == "country" else slug for c, slug in found.items()}
    kept, seen = {}, set()
    for column, slug in sorted(
        found.items(), key=lambda item: (header_labels.speaks("aside", labels[item[0]]), item[0])
    ):
        if slug not in ("ignore", "drafted_on") and (slug not in seen or slug in TOGETHER):
            kept[column] = slug
        seen.add(slug)
    return dict(sorted(kept.items()))


def _settle_nested(known: dict[int, str], unknown: dict[int, str], rows: Sequence[list]) -> dict[int, str]:
    """Take a column for that of partners whose cells are partners alone in their rows, and kinds below them: Uraian."""
    count = next((c for c, slug in known.items() if slug == "no"), None)
    if count is None or {"partner", "kind"} & set(known.values()):
        return known
    holders = [c for c, slug in known.items() if slug == "title"] + list(unknown)
    nests = (c for c in holders if nested.is_nested(rows, {"no": count, "partner": c}, None))
    return {**known, **dict.fromkeys(itertools.islice(nests, 1), "partner")}


def _settle_kinds(known: dict[int, str], unknown: dict[int, str], rows: Sequence[list]) -> dict[int, str]:
    """Take the column whose cells are kinds for that, where the one called so says something else.

    Jenis Kerjasama may say home or abroad, while Dasar Dokumen or Nomor holds MoU and PKS. A code that repeats and
    is called after documents is no key: it stands for their kinds.
    """
    if "kind" not in known.values():
        known = {c: "kind" if slug == "key" and _repeats(rows, c) else slug for c, slug in known.items()}
    known = {
        c: "number" if slug == "kind" and content.look(content.values_of(rows, c)) == "number" else slug
        for c, slug in known.items()
    }
    named = [c for c, slug in known.items() if slug == "kind"]
    if any(documents.find_kind(str(v)) for c in named for v in content.values_of(rows, c)):
        return known
    holders = (*(c for c, slug in known.items() if slug in MAY_HOLD_KINDS), *(unknown if named else ()))
    holder = next((c for c in holders if content.look(content.values_of(rows, c)) == "kind"), None)
    if holder is None:
        return known
    return {**known, **dict.fromkeys(named, "ignore"), holder: "kind"}


def _settle_titles(known: dict[int, str], rows: Sequence[list]) -> dict[int, str]:
    """Take a column called after kinds for titles where its cells go on behind the kind: PKS antara A dan B tentang C."""
    if "title" in known.values():
        return known
    found = dict(known)
    for column in (c for c, slug in known.items() if slug == "kind"):
        values = [v for v in content.values_of(rows, column) if isinstance(v, str)]
        longer = [v for v in values if phrases.begins_with_kind(v) and not documents.is_kind_word(v)]
        whole = [v for v in longer if phrases.partners_in(v) or phrases.subject_in(v)]
        if whole and len(whole) >= content.ENOUGH * len(values):
            found[column] = "title"
    return found


def _repeats(rows: Sequence[list], column: int) -> bool:
    """Whether the cells of a column are a few words or codes again and again."""
    values = list(map(str, content.values_of(rows, column)))
    return len(set(values)) * 2 < len(values)


def _settle_proofs(known: dict[int, str], rows: Sequence[list]) -> dict[int, str]:
    """Read columns of proofs where they name documents and nothing else does: MoU No. 12/C/2021; links are left out."""
    found = dict(known)
    for column in (c for c, slug in known.items() if slug == "proof"):
        values = [v for v in content.values_of(rows, column) if documents.tidy(v)]
        filed = any(_FILE.search(str(v)) for v in values)
        kinds = sum(documents.find_kind(v) is not None for v in values)
        found[column] = "ignore"
        if content.look(values) == "number" and (filed or not set(found.values()).intersection(NUMBERS)):
            found[column] = "ignore" if filed else "number"
        elif "kind" not in found.values() and values and kinds >= content.ENOUGH * len(values):
            found[column] = "kind"
    return found


def _settle_people(known: dict[int, str], rows: Sequence[list]) -> dict[int, str]:
    """Take a column called after those who sign for the day of signing where it holds days."""
    people = (c for c, slug in known.items() if slug == "signatory")
    days = [c for c in people if content.look(content.values_of(rows, c)) == "date"]
    return {**known, days[0]: "signed_on"} if days and "signed_on" not in known.values() else known


def _settle_partner(known: dict[int, str], labels: dict[int, str], rows: Sequence[list]) -> dict[int, str]:
    """Name the partner's column of a table that has none by its first word: Pihak Ketiga alone, Uraian/Mitra.

    A column called after the cooperation itself may hold whole titles, or the names of those it is with;
    so may one called after documents: Naskah Kerja Sama.
    """
    if "partner" in known.values():
        return known
    for column in (
        c for c, slug in known.items() if slug == "title" and header_labels.speaks("cooperation", labels[c])
    ):
        values = content.values_of(rows, column)
        named = sum(phrases.partners_in(v) is not None for v in values)
        if content.look(values) == "partner" and named * 2 <= len(values):
            return {**known, column: "partner"}
    for column, slug in known.items():
        full = [row for row in rows if sum(v not in (None, "") for v in row) > 2]  # no headings of groups
        if slug == "kind" and content.look(content.values_of(full, column)) == "partner":
            return {**known, column: "partner"}
        parts = re.split(
            rf"\s*[/\n]\s*|\s+{patterns.of('title_words', 'joins')}\s+", labels[column], flags=re.I
        )
        if slug == "partner_more" or (len(parts) > 1 and "partner" in map(header_labels.find_column, parts)):
            return {**known, column: "partner"}
    return known


def _settle_counts(known: dict[int, str], rows: Sequence[list]) -> dict[int, str]:
    """Tell a column that counts rows from one of document numbers: both may be called No or Nomor."""
    counts = [c for c, slug in known.items() if slug == "no"]
    found = dict(known)
    first = min(known, default=None)
    if not counts and known.get(first) == "number" and _counts(content.values_of(rows, first)):
        found[first] = "no"
    for at, column in enumerate(counts):
        values = content.values_of(rows, column)
        documents = sum(map(content.is_number, values)) * 2 > len(values) > 0
        serial = values and all(map(content.is_serial, values))
        if documents or (at > 0 and not serial):
            found[column] = "number"
    return found


def _counts(values: Sequence[object]) -> bool:
    """Whether cells count 1, 2, 3."""
    serials = [int(str(v).strip(" .)").removesuffix(".0")) for v in values if content.is_serial(v)]
    return len(serials) == len(values) > 1 and serials == list(range(1, len(values) + 1))


def _settle_numbers(known: dict[int, str], labels: dict[int, str], rows: Sequence[list]) -> dict[int, str]:
    """Tell the office's own number from the partner's where two columns are called alike."""
    numbers = [c for c, slug in known.items() if slug == "number"]
    if "number_partner" in known.values() or "number_own" in known.values():
        other = "number_own" if "number_partner" in known.values() else "number_partner"
        both = {"number_own", "number_partner"} <= set(known.values())
        return {c: other if c in numbers[:1] and not both else slug for c, slug in known.items()}
    if len(numbers) < 2:
        return known
    theirs = next((c for c in numbers if header_labels.speaks("theirs", labels[c])), None)
    if theirs is None:
        return {**known, **content.name_numbers(numbers, rows)}
    ours = next(c for c in numbers if c != theirs)
    return {**known, theirs: "number_partner", ours: "number_own"}


def _add_by_content(
    known: dict[int, str], unknown: dict[int, str], labels: dict[int, str], rows: Sequence[list]
) -> dict[int, str]:
    """Read a column nobody can name where the table lacks what its cells surely are."""
    held = set(known.values())
    looks = {c: content.look(content.values_of(rows, c)) for c in unknown}
    found = dict(known)
    for kind, same in (("partner", {"partner"}), ("kind", {"kind"}), ("duration", {"duration", "period"})):
        column = next((c for c, seen in looks.items() if seen == kind), None)
        if column is not None and not held & same:
            found[column] = kind
    if not held.intersection(NUMBERS):
        found |= content.name_numbers([c for c, seen in looks.items() if seen == "number"], rows)
    dated = [c for c, seen in looks.items() if seen == "date"]
    dated = [c for c in dated if not header_labels.speaks("aside", labels[c])] or dated
    spans = [c for c, slug in known.items() if slug == "period"]
    if any(content.look(content.values_of(rows, c)) == "duration" for c in spans):
        held -= {"period"}
    if not held & {"signed_on", "starts_on", "ends_on", "period"}:
        return found | content.name_dates(dated, rows)
    if not held & {"signed_on", "starts_on", "period"}:
        ends = next(c for c, slug in known.items() if slug == "ends_on")
        return found | content.name_begin([c for c in dated if c != ends], ends, rows)
    if not set(found.values()) & {"ends_on", "period", "duration"}:
        begin = next((c for c, slug in known.items() if slug in ("starts_on", "signed_on")), None)
        found |= content.name_end(dated, begin, rows)
    return found


def _settle_documents(known: dict[int, str], rows: Sequence[list]) -> dict[int, str]:
    """Read titles that are whole documents as their numbers, where no column tells a number or a time.

    Uraian Dokumen: MoU Nomor 12/2021 tanggal 3 Mei 2021 tentang Sosialisasi.
    """
    if set(known.values()).intersection((*NUMBERS, *time_columns.DAYS, "period", "duration", "year")):
        return known
    return {
        c: "number" if slug == "title" and content.look(content.values_of(rows, c)) == "number" else slug
        for c, slug in known.items()
    }


_FILE = re.compile(r"://|[\w)]\.[a-z]{3,4}\s*$", re.IGNORECASE)
"""Where a scan lies, not what it shows."""
