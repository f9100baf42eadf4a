"""index.html beside the reports: every report by province, found by typing, usable without network or mouse."""

import html
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kerjasama_analysis import words
from kerjasama_analysis.reporting import record
from kerjasama_analysis.reporting.job import Report, replace_file

NAME = "index.html"
TEMPLATE = Path(__file__).parent / "templates" / NAME


@dataclass(frozen=True)
class Entry:
    """One line of the page: an office, its report where there is one, and why there is none otherwise."""

    office: str
    name: str
    files: tuple[str, ...] = ()
    pages: int = 0
    documents: int = 0
    error: str = ""
    sample: bool = False


def write_index(out: Path, made: Iterable[Report], title: str, as_of) -> Path:
    """Write the page over all reports that stand in the folder, those of earlier runs too; return its path."""
    page = render_index(list_entries(out, made), title, words.long_date(as_of))
    replace_file(out / NAME, page.encode())
    return out / NAME


def list_entries(out: Path, made: Iterable[Report]) -> list[Entry]:
    """Return an entry for each office with a record in the folder or a failure in this run, in order of code."""
    found = {}
    for path in sorted((out / "notebook").glob(f"*/{record.NAME}")):
        told = record.read(path.parent)
        names = tuple(name for name in told.get("files", {}) if (out / name).is_file())
        if names:
            found[told["office"]] = Entry(
                *(told["office"], told["name"], names, told["pages"], told["documents"]),
                sample=told.get("sample", False),
            )
    for report in made:
        if report.error:
            before = found.get(report.office)
            files = before.files if before else ()
            found[report.office] = Entry(
                *(report.office, words.office_name(report.office), files),
                error=report.error,
                sample=bool(before and before.sample),
            )
    return [found[office] for office in sorted(found)]


def render_index(entries: Sequence[Entry], title: str, as_of: str) -> str:
    """Return the page; every text of it is escaped."""
    sections = [_section(*group) for group in _groups(entries)]
    told = {
        "title": html.escape(title),
        "as_of": html.escape(as_of),
        "count": words.number(sum(bool(e.files) for e in entries)),
        "sample": ' · <strong class="failed">DATA CONTOH</strong>' * any(e.sample for e in entries),
        "sections": "\n".join(sections),
    }
    page = TEMPLATE.read_text(encoding="utf-8")
    for name, value in told.items():
        page = page.replace(f"<!--{name}-->", value)
    return page


def _groups(entries: Sequence[Entry]) -> list[tuple[str, str, list[Entry]]]:
    """Return (anchor, title, entries): the nation, then each province with the offices below it."""
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        groups.setdefault(entry.office[:2], []).append(entry)
    names = words.mapping("provinces", "name")
    return [(f"p{code}", names.get(code, "Nasional"), held) for code, held in groups.items()]


def _section(anchor: str, title: str, entries: Sequence[Entry]) -> str:
    rows = "\n".join(_row(entry) for entry in entries)
    return (
        f'<section aria-labelledby="{anchor}"><h2 id="{anchor}">{html.escape(title)}</h2>\n<table>\n'
        '<thead><tr><th scope="col">Kode</th><th scope="col">Satuan kerja</th><th scope="col" class="n">Dokumen</th>'
        '<th scope="col" class="n">Halaman</th><th scope="col">Laporan</th></tr></thead>\n'
        f"<tbody>\n{rows}\n</tbody></table></section>"
    )


def _row(entry: Entry) -> str:
    name = html.escape(entry.name)
    links = [
        f'<a href="{html.escape(file)}">{_kind(file)}<span class="unseen"> {name}</span></a>'
        for file in entry.files
    ]
    if entry.error:
        links.append(f'<strong class="failed">Gagal:</strong> {html.escape(entry.error)}')
    counts = [words.number(n) if n else "–" for n in (entry.documents, entry.pages)]
    cells = "".join(f'<td class="n">{count}</td>' for count in counts)
    return f'<tr><td>{entry.office}</td><th scope="row">{name}</th>{cells}<td>{" · ".join(links)}</td></tr>'


def _kind(file: str) -> str:
    return {".pdf": "PDF", ".xlsx": "Excel, di bawahnya"}.get(Path(file).suffix, html.escape(file))
