"""`kerjasama template`: an empty register for offices to fill in."""

import argparse
from pathlib import Path

HELP = "tulis register kosong untuk diisi"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument("file", type=Path, metavar="BERKAS.xlsx")


def run(chosen: argparse.Namespace) -> int:
    """Write an empty register to fill in."""
    from kerjasama_analysis.cleaning import handback

    print(f"Register kosong: {handback.write_template(chosen.file)}")
    return 0
