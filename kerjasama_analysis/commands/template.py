"""`kerjasama template`: an empty register for offices to fill in."""

import argparse
from pathlib import Path

from kerjasama_analysis import arguments

HELP = "tulis register kosong untuk diisi"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument(
        "file", type=Path, metavar="BERKAS.xlsx", help="berkas yang ditulis; yang sudah ada tidak ditimpa"
    )


def run(chosen: argparse.Namespace) -> int:
    """Write an empty register to fill in."""
    from kerjasama_analysis.cleaning import handback

    if chosen.file.suffix.lower() != ".xlsx":
        raise arguments.NotUnderstood(f"{chosen.file} harus berakhiran .xlsx.")
    if not chosen.file.resolve().parent.is_dir():
        raise arguments.NotUnderstood(
            f"Folder {chosen.file.parent} tidak ditemukan; periksa letak dan ejaannya."
        )
    print(f"Register kosong: {handback.write_template(chosen.file)}")
    return 0
