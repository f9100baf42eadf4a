"""`kerjasama lab`: JupyterLab on the notebooks, where there is no make."""

import argparse
import os
import subprocess
import sys
from pathlib import Path

HELP = "buka JupyterLab pada folder notebooks"
SETTINGS = Path(__file__).resolve().parents[1] / "jupyter"
"""Defaults of JupyterLab: Indonesian where its language pack is installed, no question about news."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument(
        "folder", nargs="?", type=Path, default=Path("notebooks"), metavar="FOLDER", help="folder notebook"
    )
    parser.add_argument("--no-browser", action="store_true", help="cetak alamatnya saja")
    parser.add_argument("--port", type=int, metavar="N", help="porta (bawaan: 8888 atau berikutnya)")


def run(chosen: argparse.Namespace) -> int:
    """Open JupyterLab and stay until it is closed; its exit status is the command's."""
    from kerjasama_analysis import frames

    try:
        return subprocess.call(command(chosen, frames.find_folder(chosen.folder)), env=environment())
    except KeyboardInterrupt:
        return 0


def command(chosen: argparse.Namespace, folder: Path) -> list[str]:
    """Return the command that starts JupyterLab with this environment's Python."""
    told = [sys.executable, "-m", "jupyterlab", str(folder)]
    told += ["--no-browser"] if chosen.no_browser else []
    return told + ([f"--port={chosen.port}"] if chosen.port else [])


def environment() -> dict[str, str]:
    """Return the environment with this project's defaults laid under the user's own settings of JupyterLab."""
    paths = [path for path in (os.environ.get("JUPYTER_CONFIG_PATH"), str(SETTINGS)) if path]
    return {**os.environ, "JUPYTER_CONFIG_PATH": os.pathsep.join(paths)}
