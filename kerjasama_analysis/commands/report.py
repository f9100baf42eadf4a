"""`kerjasama report`: run the notebooks of a recipe, print one PDF an office."""

import argparse
import time
from pathlib import Path

from kerjasama_analysis import arguments, terminal

HELP = "jalankan notebook, cetak laporan PDF"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument(
        "--recipe", default="rapat_monev", metavar="NAMA", help="resep laporan di folder reports"
    )
    parser.add_argument("--data", **arguments.FRAMES, help="tempat bingkai data (bawaan: data/processed)")
    parser.add_argument(
        "--office",
        action="append",
        metavar="KODE",
        help="kode satuan kerja, misalnya 52 atau 52.02; boleh berulang",
    )
    parser.add_argument("--all", action="store_true", help="laporan semua satuan kerja yang ada dalam data")
    parser.add_argument(
        "--as-of", type=arguments.day, metavar="TANGGAL", help="tanggal keadaan, misalnya 2023-07-20"
    )
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="tempat laporan (bawaan: reports/TANGGAL)")
    parser.add_argument(
        "--workers", type=arguments.count, metavar="N", help="banyaknya proses (bawaan: sebanyak inti)"
    )


def run(chosen: argparse.Namespace) -> int:
    """Print the reports of the offices asked for; their paths are the last lines."""
    from kerjasama_analysis.reporting import batch

    began = time.monotonic()
    recipe = batch.read_recipe(chosen.recipe)
    as_of = chosen.as_of or recipe.as_of
    offices = batch.find_offices(chosen.data) if chosen.all else (chosen.office or ["00"])
    out = chosen.out or Path("reports") / as_of.isoformat()
    progress = terminal.Progress(len(offices), "laporan")
    made = list(
        batch.build_reports(
            recipe,
            offices,
            as_of=as_of,
            data=chosen.data,
            out=out,
            workers=chosen.workers,
            told=progress.step,
        )
    )
    failed = [report for report in made if report.error]
    print(
        f"Selesai {terminal.seconds_since(began)} · {len(made) - len(failed)} laporan · {len(failed)} gagal"
    )
    for report in failed:
        print(f"{terminal.sign('gagal')} {report.error}")
    for report in made:
        if not report.error:
            print(report.path)
    return int(bool(failed))
