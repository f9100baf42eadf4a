"""axe-core finds nothing serious in the pages people open outside JupyterLab."""

import subprocess
import sys

import pytest

from kerjasama_analysis.reporting import index_page

pytestmark = pytest.mark.browser


def serious(page) -> list[str]:
    """Return what axe-core calls serious or critical on the page, one line each."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page).response["violations"]
    return [
        f"{v['id']}: {v['help']} ({v['nodes'][0]['html'][:120]})"
        for v in found
        if v["impact"] in ("serious", "critical")
    ]


@pytest.fixture(scope="module")
def exported(folder):
    """A report notebook, run by stock papermill and exported by stock nbconvert."""
    import papermill

    executed = folder / "status_kerja_sama.ipynb"
    papermill.execute_notebook(
        folder / "notebooks/status_kerja_sama.ipynb", executed, progress_bar=False, cwd=folder
    )
    subprocess.run(
        [sys.executable, "-m", "nbconvert", "--to", "html", "--no-input", str(executed)], check=True
    )
    return executed.with_suffix(".html")


def test_axe_finds_a_fault_that_is_there(page):
    page.set_content('<html lang="id"><title>x</title><main><img src="data:,"></main></html>')
    assert any(line.startswith("image-alt") for line in serious(page))


def test_the_exported_notebook_has_nothing_serious(page, exported):
    page.goto(exported.as_uri(), wait_until="domcontentloaded")
    page.wait_for_selector("img[alt]")
    assert serious(page) == []


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    """The index page over reports of three offices, one of them failed."""
    out = tmp_path_factory.mktemp("laporan")
    entries = [
        index_page.Entry("00", "KPU", ("laporan-00.pdf",), 40, 120, sample=True),
        index_page.Entry(
            "52", "KPU Provinsi Nusa Tenggara Barat", ("laporan-52.pdf", "laporan-52.xlsx"), 22, 31
        ),
        index_page.Entry("52.02", "KPU Kabupaten Lombok Tengah", error="Notebook hasil gagal: kolom hilang."),
    ]
    for entry in entries:
        for name in entry.files:
            (out / name).write_bytes(b"%PDF-1.7")
    page = out / index_page.NAME
    page.write_text(index_page.render_index(entries, "Evaluasi Kerja Sama", "20 Juli 2023"), encoding="utf-8")
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_index_page_has_nothing_serious(page, index, scheme):
    page.emulate_media(color_scheme=scheme)
    page.goto(index.as_uri())
    assert serious(page) == []


def test_the_index_page_works_by_keyboard_and_without_a_network(page, index):
    page.context.set_offline(True)
    page.goto(index.as_uri())
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Tab")
    page.keyboard.type("lombok")
    rows = page.locator("tbody tr:visible")
    assert rows.count() == 1 and "Lombok Tengah" in rows.first.inner_text()
    assert "1 satuan kerja" in page.locator("#jumlah").inner_text()
    for _ in "lombok":
        page.keyboard.press("Backspace")
    page.keyboard.press("Tab")
    reached = [page.evaluate("document.activeElement.getAttribute('href')")]
    while reached[-1] and len(reached) < 12:
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.getAttribute('href')"))
    assert {"laporan-00.pdf", "laporan-52.pdf", "laporan-52.xlsx"} <= set(reached)
    page.context.set_offline(False)
