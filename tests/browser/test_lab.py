"""JupyterLab in a real browser: every notebook runs, filters are followed, an agreement leads to its cells."""

import io
import re

import pypdf
import pytest

from kerjasama_analysis.analysis import distribution, selection, view
from kerjasama_analysis.reporting import pdf
from tests.browser import conftest, notebook

pytestmark = pytest.mark.browser
NAMES = sorted(path.stem for path in (conftest.CHECKOUT / "notebooks").glob("*.ipynb"))


@pytest.mark.parametrize("name", NAMES)
def test_a_notebook_runs_without_an_error_and_is_pictured(page, server, name):
    notebook.open_notebook(page, server, name)
    cells = notebook.run_all(page)
    assert notebook.errors(cells) == []
    page.wait_for_timeout(1500)
    conftest.PICTURES.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=conftest.PICTURES / f"{name}.png")
    drawn = [svg for cell in cells for svg in notebook.drawings(cell)]
    assert all("DATA CONTOH" in svg for svg in drawn)
    pictures = page.locator(".jp-OutputArea-output img")
    assert all(pictures.nth(i).get_attribute("alt") for i in range(pictures.count()))


def test_filters_are_followed_and_a_picked_agreement_shows_its_cells(page, server, folder):
    notebook.open_notebook(page, server, "jelajah")
    assert notebook.errors(notebook.run_all(page)) == []
    seen = view.open_view(folder / "data/processed", as_of="2023-07-20")
    chosen = selection.choose(seen, selection.Choice(partner_type="lsm"))
    partners, documents = distribution.count_total(chosen)

    page.locator(".widget-dropdown", has_text="Kelompok").locator("select").select_option(
        label="Lembaga swadaya masyarakat"
    )
    page.wait_for_selector(f"text={partners} mitra, {documents} dokumen")
    page.wait_for_selector(f"text=dari {documents}")
    page.wait_for_selector(f'img[alt*="{documents} dokumen"]', timeout=20_000)

    page.locator("table.dataTable tbody tr").first.locator("td").first.click()
    page.wait_for_selector("text=seperti tertulis")
    told = page.locator(".jp-OutputArea-output", has_text="seperti tertulis").last.inner_text()
    files = set(chosen.agreements["source_file"])
    assert re.search(r"\b[A-Z]\d+\b", told) and any(file in told for file in files)


def test_missing_frames_are_told_in_one_sentence(page, server, folder):
    hidden = folder / "data/tersimpan"
    (folder / "data/processed").rename(hidden)
    (folder / "data/processed").mkdir()
    try:
        notebook.open_notebook(page, server, "distribusi_mitra")
        told = notebook.errors(notebook.run_all(page))
    finally:
        (folder / "data/processed").rmdir()
        hidden.rename(folder / "data/processed")
    assert len(told) == 1 and "jalankan `kerjasama clean" in told[0]


def test_the_project_pdf_stands_in_the_export_menu_and_is_what_the_command_sets(page, server, folder):
    notebook.open_notebook(page, server, "status_kerja_sama")
    assert notebook.errors(notebook.run_all(page)) == []
    page.evaluate("window.jupyterapp.commands.execute('docmanager:save')")
    page.locator(".lm-MenuBar-itemLabel", has_text=re.compile("^(File|Berkas)$")).click()
    page.locator(".lm-Menu-itemLabel", has_text=re.compile("Export Notebook As|Ekspor", re.I)).hover()
    entry = page.locator(".lm-Menu-itemLabel", has_text="Typst")
    entry.wait_for(timeout=20_000)
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    formats = page.evaluate("window.jupyterapp.serviceManager.nbconvert.getExportFormats()")
    assert formats["typstpdf"]["output_mimetype"] == "application/pdf"
    address, token = server
    answer = page.request.get(
        f"{address}/nbconvert/typstpdf/status_kerja_sama.ipynb?download=true&token={token}", timeout=120_000
    )
    assert answer.ok
    own, _ = pdf.TypstPDFExporter().from_filename(folder / "notebooks/status_kerja_sama.ipynb")
    pages = [
        [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(held)).pages]
        for held in (answer.body(), own)
    ]
    assert pages[0] == pages[1] and len(pages[0]) > 3
