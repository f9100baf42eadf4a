"""`kerjasama init`: a working folder of one's own, with the notebooks, the recipe and places for data."""

import argparse
import shutil
from pathlib import Path

from kerjasama_analysis import arguments

HELP = "siapkan folder kerja: notebook, resep, tempat register"
PROJECT = Path(__file__).resolve().parents[2]
COPIED = ("notebooks/*.ipynb", "reports/*.toml", "reports/README.md", "reports/teks/*.md")
EMPTY = ("data/raw", "data/processed", "kosakata")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="folder kerja; dibuat bila belum ada")


def run(chosen: argparse.Namespace) -> int:
    """Fill the folder with what is missing there; what stands there already is kept as it is."""
    made, kept = fill(chosen.folder)
    print(f"Folder kerja: {chosen.folder} ({made} berkas dibuat, {kept} sudah ada dan dibiarkan)")
    print("Berikutnya:")
    print(f"  1. taruh register di {chosen.folder / 'data/raw'}")
    print(f"  2. cd {chosen.folder}")
    print("  3. kerjasama clean data/raw, lalu kerjasama report")
    return 0


def fill(folder: Path) -> tuple[int, int]:
    """Return how many files were made in `folder`, and how many stood there already and were left alone."""
    sources = [source for pattern in COPIED for source in sorted(PROJECT.glob(pattern))]
    if not sources:  # a wheel holds the package alone
        raise arguments.NotUnderstood(
            f"{PROJECT} tidak memuat notebook dan resep; pasang dengan pip install -e."
        )
    for name in EMPTY:
        (folder / name).mkdir(parents=True, exist_ok=True)
    missing = [s for s in sources if not (folder / s.relative_to(PROJECT)).exists()]
    for source in missing:
        target = folder / source.relative_to(PROJECT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    return len(missing), len(sources) - len(missing)
