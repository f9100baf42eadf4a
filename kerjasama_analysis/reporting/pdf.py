"""A report as data -> one PDF that is PDF/UA-1 and PDF/A-2a; and the exporter for a single executed notebook."""

import ast
import datetime as dt
import json
import re
from collections.abc import Mapping
from pathlib import Path

from nbconvert.exporters import Exporter

from kerjasama_analysis import KerjasamaError, words
from kerjasama_analysis.reporting import document, fonts, story

TEMPLATES = Path(__file__).parent / "templates"
STANDARDS = ["ua-1", "a-2a"]


class TypesettingFailed(KerjasamaError):
    """Typst refused the report; the message holds its reason."""


def render_pdf(report: Mapping, as_of: dt.date) -> bytes:
    """Return the PDF of a report as `document.report` describes it; the same report gives the same bytes.

    The file's date is `as_of`, not today. The report goes in as JSON: no text of it is ever read as source.
    """
    return _compile(report, pdf_standards=STANDARDS, timestamp=_midnight(as_of))


def render_pages(report: Mapping, pixels_per_inch: float = 60) -> list[bytes]:
    """Return the pages of a report as PNG pictures, for people who want to look before they open a file."""
    pages = _compile(report, format="png", ppi=pixels_per_inch)
    return pages if isinstance(pages, list) else [pages]


def _compile(report: Mapping, **settings):
    import typst

    try:
        return typst.compile(
            TEMPLATES / "report.typ",
            root=TEMPLATES,
            font_paths=fonts.load(),
            ignore_system_fonts=True,
            sys_inputs={"report": json.dumps(report, ensure_ascii=False)},
            **settings,
        )
    except typst.TypstError as error:
        raise TypesettingFailed(f"Laporan tidak dapat dicetak: {error.message}.") from error


def count_pages(pdf: bytes) -> int:
    """Return the number of pages, read from the root of the page tree.

    >>> count_pages(b"<</Type/Pages/Count 12/Kids[24 0 R]>>")
    12
    """
    return max((int(n) for n in re.findall(rb"/Type\s*/Pages\s*/Count\s+(\d+)", pdf)), default=0)


class TypstPDFExporter(Exporter):
    """`jupyter nbconvert --to typstpdf FILE.ipynb`: one executed notebook as PDF, in the report's type."""

    file_extension = ".pdf"
    export_from_notebook = "PDF (Typst)"
    output_mimetype = "application/pdf"

    def from_notebook_node(self, nb, resources=None, **kw):
        nb, resources = super().from_notebook_node(nb, resources, **kw)
        name = resources.get("metadata", {}).get("name", "notebook")
        if not story.is_executed(nb):
            raise story.NotExecuted(
                f"Notebook {name} belum memuat hasil; jalankan dulu semua selnya, simpan, lalu ulangi."
            )
        as_of = dt.date.fromisoformat(find_parameters(nb).get("as_of", "1970-01-01"))
        parts = document.single(story.read_story(nb))
        sample = any("DATA CONTOH" in svg for svg in _drawings(nb))
        title = parts[0]["title"]
        head = document.Head(title, title, words.long_date(as_of), sample=sample)
        return render_pdf(document.report(head, parts), as_of), resources


def find_parameters(notebook: Mapping) -> dict:
    """Return the parameters a notebook ran with: those papermill wrote down over the defaults of its own cell."""
    values: dict = {}
    for cell in notebook["cells"]:
        if {"parameters", "injected-parameters"} & set(cell.get("metadata", {}).get("tags", ())):
            for node in ast.parse(cell["source"]).body:
                if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
                    values |= {
                        target.id: node.value.value for target in node.targets if isinstance(target, ast.Name)
                    }
    return values | dict(notebook["metadata"].get("papermill", {}).get("parameters", {}))


def _drawings(notebook: Mapping):
    for cell in notebook["cells"]:
        for output in cell.get("outputs", ()):
            yield str(output.get("data", {}).get(story.blocks.MIME, {}).get("svg", ""))


def _midnight(day: dt.date) -> int:
    return int(dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC).timestamp())
