"""Recipe + stories of executed notebooks + facts -> the report as data: cover, summary, contents, chapters, annexes."""

import datetime as dt
from collections.abc import Mapping

from kerjasama_analysis import words
from kerjasama_analysis.reporting import document, markdown
from kerjasama_analysis.reporting.facts import Facts
from kerjasama_analysis.reporting.recipe import Recipe


def assemble(
    plan: Recipe, stories: Mapping[str, list[dict]], *, office: str, as_of: dt.date, known: Facts
) -> dict:
    """Return all that Typst needs to set the report of one office, from the story of each notebook."""
    body = [*_chapters(plan, stories, known), *_closing(plan, office, known)]
    body += document.annexes([stories[name] for name in plan.annexes])
    summary = stories.get(plan.settings.get("ringkasan", ""))
    front = _cover(plan, office, known, summary or []) if plan.settings.get("sampul", True) else []
    front += [document.summary(summary)] if summary else []
    alone = not front and len(body) == 1  # one chapter needs neither a number nor a page of contents
    parts = [{**body[0], "kind": "single"}] if alone else [*front, document.contents(body), *body]
    return document.report(_head(plan, as_of, known), parts)


def has_nil_page(plan: Recipe, known: Facts) -> bool:
    """Return whether the recipe has a text for an office without agreements."""
    return bool(_nil_text(plan, known))


def assemble_nil(plan: Recipe, *, office: str, as_of: dt.date, known: Facts) -> dict:
    """Return the report of an office without agreements: one page that says which kind of nothing it is."""
    nodes = markdown.read_markdown(plan.read_text(_nil_text(plan, known)), known.values)
    closing = _closing(plan, office, known)
    page = document.nil_page(nodes, known.values["satuan_kerja"], office, known.files)
    if closing:
        page["signature"] = {**closing[0], "nodes": []}
    return document.report(_head(plan, as_of, known), [page])


def _nil_text(plan: Recipe, known: Facts) -> str:
    """Return the name of the text: read and empty is another thing than never received."""
    return plan.settings.get("nihil" if known.files else "belum_ada", "")


def _head(plan: Recipe, as_of: dt.date, known: Facts) -> document.Head:
    title = " ".join(plan.settings.get("judul", "Laporan").split())
    name = known.values["satuan_kerja"]
    return document.Head(
        title=f"{title} {name}",
        running_title=f"{plan.settings.get('judul_berjalan', title)} {_short(name)}",
        as_of=words.long_date(as_of),
        sample=known.sample,
        paper=plan.settings.get("kertas", "A4"),
        author=plan.settings.get("institusi", name),
    )


def _short(name: str) -> str:
    return "KPU" if name == "Komisi Pemilihan Umum" else name


def _chapters(plan: Recipe, stories: Mapping[str, list[dict]], known: Facts) -> list[dict]:
    chapters = []
    for entry in plan.chapters:
        read = [markdown.read_markdown(plan.read_text(entry.text), known.values)] if entry.text else []
        read += [stories[name] for name in entry.notebooks]
        chapters.append(document.chapter(entry.title, read))
    return document.sharing_pages(chapters)


def _cover(plan: Recipe, office: str, known: Facts, summary: list[dict]) -> list[dict]:
    settings = plan.settings
    emblem = settings.get("lambang", "")
    return [
        {
            "kind": "cover",
            "institution": settings.get("institusi", ""),
            "unit": settings.get("unit", "") if office == "00" else known.values["satuan_kerja"],
            "title": settings.get("judul", "Laporan").strip().split("\n"),
            "subtitle": _filled(settings.get("subjudul", ""), known).strip().split("\n"),
            "meeting": settings.get("rapat", ""),
            "place_date": ", ".join(filter(None, (settings.get("tempat", ""), settings.get("tanggal", "")))),
            "figure": document.cover_figure(summary),
            "emblem": plan.read_text(emblem) if emblem else None,
            "emblem_alt": f"Lambang {settings.get('institusi', '')}",
        }
    ]


def _closing(plan: Recipe, office: str, known: Facts) -> list[dict]:
    """Return the closing words and the place to sign; name and number stay blank, since no data has them."""
    closing = plan.settings.get("penutup")
    if not closing:
        return []
    position = closing.get("jabatan" if office == "00" else "jabatan_daerah", "")
    words_said = (
        markdown.read_markdown(plan.read_text(closing["teks"]), known.values) if closing.get("teks") else []
    )
    return [
        {
            "kind": "closing",
            "title": closing.get("judul", "Penutup"),
            "nodes": words_said,
            "place_date": closing.get("tempat_tanggal" if office == "00" else "tempat_tanggal_daerah", ""),
            "position": _filled(position, known),
            "name": closing.get("nama", ""),
            "nip": closing.get("nip", ""),
        }
    ]


def _filled(text: str, known: Facts) -> str:
    return markdown.filled(text, known.values)
