"""`kerjasama lab`: JupyterLab on the notebooks, where there is no make."""

import argparse
import os
import subprocess
import sys
from pathlib import Path

from kerjasama_analysis import arguments

HELP = "buka JupyterLab pada folder notebooks"
FIRST = "jelajah.ipynb"
"""The notebook that stands open when JupyterLab starts."""

ROOT = "JupyterLab tidak dijalankan sebagai root; masuk sebagai pengguna biasa, atau tambahkan --allow-root."
SETTINGS = Path(__file__).resolve().parents[1] / "jupyter"
"""Defaults of JupyterLab: Indonesian where its language pack is installed, no question about news."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument(
        "folder",
        nargs="?",
        type=Path,
        default=Path("notebooks"),
        metavar="FOLDER",
        help="folder notebook (bawaan: notebooks)",
    )
    parser.add_argument("--no-browser", action="store_true", help="cetak alamatnya saja")
    parser.add_argument("--port", type=int, metavar="N", help="porta (bawaan: 8888 atau berikutnya)")
    parser.add_argument(
        "--allow-root", action="store_true", help="izinkan pengguna root, misalnya di wadah Docker"
    )


def run(chosen: argparse.Namespace) -> int:
    """Open JupyterLab and stay until it is closed; its exit status is the command's.

    Where the system can, JupyterLab takes the place of this process: what ends the command then ends JupyterLab.
    """
    from kerjasama_analysis import frames

    folder = frames.find_folder(chosen.folder)
    if not folder.is_dir():
        raise arguments.NotUnderstood(f"Folder {chosen.folder} tidak ditemukan; periksa letak dan ejaannya.")
    if _is_root() and not chosen.allow_root:
        raise arguments.NotUnderstood(ROOT)
    told = command(chosen, folder)
    if os.name == "posix":
        os.execve(told[0], told, environment())
    try:
        return subprocess.call(told, env=environment())
    except KeyboardInterrupt:
        return 0


def command(chosen: argparse.Namespace, folder: Path) -> list[str]:
    """Return the command that starts JupyterLab with this environment's Python."""
    told = [sys.executable, "-m", "jupyterlab", str(folder)]
    first = folder / FIRST
    told += [f"--LabApp.default_url=/lab/tree/{FIRST}"] if first.is_file() else []
    told += ["--no-browser"] if chosen.no_browser else []
    told += ["--allow-root"] if chosen.allow_root else []
    return told + ([f"--port={chosen.port}"] if chosen.port else [])


def environment() -> dict[str, str]:
    """Return the environment with this project's defaults laid under the user's own settings of JupyterLab."""
    paths = [path for path in (os.environ.get("JUPYTER_CONFIG_PATH"), str(SETTINGS)) if path]
    return {**os.environ, "JUPYTER_CONFIG_PATH": os.pathsep.join(paths)}


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
