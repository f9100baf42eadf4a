"""A small project with frames, notebooks and a recipe, and one report set from hand-made notebooks."""

import datetime as dt
import json
from pathlib import Path

import nbformat
import pytest
from nbformat import v4

from kerjasama_analysis import frames
from kerjasama_analysis.reporting import document, pdf, story

from . import samples

AS_OF = dt.date(2023, 7, 20)


@pytest.fixture(scope="session")
def chapter_nodes() -> list[dict]:
    return story.read_story(samples.chapter_notebook())


@pytest.fixture(scope="session")
def report(chapter_nodes) -> dict:
    """A report of hand-made notebooks: summary, lists, two chapters, two annexes."""
    summary = story.read_story(samples.summary_notebook())
    annex = story.read_story(samples.notebook("# Lampiran", "## Daftar dokumen", samples.register_table(120)))
    body = [document.chapter("Gambaran umum", [chapter_nodes]), *document.annexes([annex])]
    head = document.Head("Evaluasi Kerja Sama", "Evaluasi Kerja Sama KPU", "20 Juli 2023", sample=True)
    return document.report(head, [document.summary(summary), document.contents(body), *body])


@pytest.fixture(scope="session")
def printed(report) -> bytes:
    return pdf.render_pdf(report, AS_OF)


@pytest.fixture(scope="session")
def data(tmp_path_factory) -> Path:
    """Frames of three agreements of the national office and one of a province, marked as sample."""
    place = {"source_file": "register.xlsx", "source_sheet": "Data"}
    agreements = [
        {"agreement_id": "00-a", "office": "00", "kind": "NK", **place, "source_row": 5},
        {"agreement_id": "00-b", "office": "00", "kind": "PKS", **place, "source_row": 6},
        {"agreement_id": "00-c", "office": "00", "duplicate_of": "00-a", **place, "source_row": 7},
        {"agreement_id": "52-a", "office": "52", "kind": "NK", **place, "source_row": 8},
    ]
    party = {"agreement_id": "00-a", "partner_id": "contoh", "partner": "Universitas Contoh"}
    table = {
        **place,
        "range": "A4:F8",
        "office": "00",
        "columns": json.dumps({}),
        "agreements": 4,
        "sample": True,
    }
    rows = {
        "agreements": agreements,
        "parties": [party, {**party, "agreement_id": "00-b"}],
        "tables": [table],
    }
    register = frames.Register(**{name: frames.frame(name, rows.get(name, ())) for name in frames.COLUMNS})
    return frames.write(register, tmp_path_factory.mktemp("data"))


def write_notebook(path: Path, *cells: str) -> Path:
    """Write a notebook of Markdown (`#` first) and code cells, with the parameters cell every one has."""
    parameters = v4.new_code_cell(
        'as_of = "2023-07-20"\noffice = "00"\nscope = "own"\ndata = "data/processed"\nlead_time_months = 6',
        metadata={"tags": ["parameters"]},
    )
    made = [v4.new_markdown_cell(c) if c.startswith("#") else v4.new_code_cell(c) for c in cells]
    notebook = v4.new_notebook(cells=[made[0], parameters, *made[1:]])
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, path)
    return path


RECIPE = """
nama = "kecil"
judul = "Evaluasi Kerja Sama"
subjudul = "menurut keadaan {keadaan}"
as_of = 2023-07-20
[[bab]]
judul = "Pendahuluan"
teks = "teks/awal.md"
[[bab]]
judul = "Hasil"
notebook = ["hasil"]
[penutup]
jabatan = "Kepala Biro"
jabatan_daerah = "Sekretaris {satuan_kerja}"
[lampiran]
notebook = ["lampiran"]
"""


@pytest.fixture
def project(tmp_path) -> Path:
    """A project folder: a recipe of two chapters and an annex, a text, and thin notebooks."""
    show = "from kerjasama_analysis import blocks\nblocks.Prose(f'Keadaan {as_of}, satuan kerja {office}.')"
    rows = "blocks.Table('Daftar', (blocks.Column('Kode'), blocks.Column('n', 'right')), (blocks.Row((office, '3')),))"
    write_notebook(tmp_path / "notebooks" / "hasil.ipynb", "# Hasil\n\nPembuka.", "## Apa hasilnya?", show)
    write_notebook(
        tmp_path / "notebooks" / "lampiran.ipynb",
        "# Lampiran",
        "## Daftar dokumen",
        f"{show.splitlines()[0]}\n{rows}",
    )
    (tmp_path / "reports" / "teks").mkdir(parents=True)
    (tmp_path / "reports" / "teks" / "awal.md").write_text(
        "Laporan {satuan_kerja}: {jumlah_dokumen} dokumen, {jumlah_mitra} mitra.\n\n## Dasar hukum\n\nTeks.\n",
        encoding="utf-8",
    )
    (tmp_path / "reports" / "kecil.toml").write_text(RECIPE, encoding="utf-8")
    return tmp_path
