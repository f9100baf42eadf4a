"""axe-core finds nothing serious in the pages people open outside JupyterLab."""

import subprocess
import sys

import pytest

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
