"""A real JupyterLab over a new user's working folder, and a real Chromium that looks at it."""

import os
import secrets
import shutil
import socket
import subprocess
import time
from argparse import Namespace
from pathlib import Path

import pytest

from kerjasama_analysis import cli
from kerjasama_analysis.commands import lab
from tests.conftest import CHECKOUT

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
PICTURES = CHECKOUT / "build" / "browser"


@pytest.fixture(scope="session")
def executable() -> str:
    found = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if not found:
        pytest.skip("no Chromium on this machine: install Debian's `chromium` to run the browser tests")
    return found


@pytest.fixture(scope="session")
def folder(tmp_path_factory) -> Path:
    """A working folder as `kerjasama init` makes it, with the sample cleaned in it."""
    made = tmp_path_factory.mktemp("kerja")
    assert cli.main(["init", str(made)]) == 0
    sample = CHECKOUT / "data/raw/contoh"
    assert cli.main(["clean", str(sample), "--out", str(made / "data/processed")]) == 0
    return made


@pytest.fixture(scope="session")
def server(folder, executable):
    """The address of JupyterLab over the folder, with its token."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    token = secrets.token_hex(8)
    command = lab.command(Namespace(no_browser=True, port=port, allow_root=True), folder / "notebooks")
    command += ["--LabApp.expose_app_in_browser=True", "--ServerApp.ip=127.0.0.1"]
    with open(folder / "lab.log", "w") as log:
        running = subprocess.Popen(
            command, env={**lab.environment(), "JUPYTER_TOKEN": token}, stdout=log, stderr=log
        )
    try:
        _wait_for(port, running, folder / "lab.log")
        yield f"http://127.0.0.1:{port}", token
    finally:
        running.terminate()
        running.wait(20)


@pytest.fixture(scope="session")
def browser(executable):
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        options = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
        opened = playwright.chromium.launch(executable_path=executable, args=options)
        yield opened
        opened.close()


@pytest.fixture
def page(browser):
    opened = browser.new_page(viewport={"width": 1280, "height": 2400})
    yield opened
    opened.close()


def _wait_for(port: int, running: subprocess.Popen, log: Path) -> None:
    for _ in range(120):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            assert running.poll() is None, log.read_text()
            time.sleep(0.5)
    raise AssertionError("JupyterLab does not answer")
