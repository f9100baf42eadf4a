"""`kerjasama compare`: what became of the documents of an earlier register, said here and printed as one chapter."""

import argparse
import dataclasses
import datetime as dt
from pathlib import Path

from kerjasama_analysis import arguments, terminal

HELP = "bandingkan register lama dengan register baru"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    told = "berkas atau folder register, atau folder data olahan"
    parser.add_argument("old", type=Path, metavar="LAMA", help=told)
    parser.add_argument("new", type=Path, metavar="BARU", help=told)
    only = "kode satuan kerja (bawaan: satu-satunya dalam register baru, atau 00)"
    parser.add_argument("--office", metavar="KODE", help=only)
    parser.add_argument(
        "--as-of",
        type=arguments.day,
        metavar="TANGGAL",
        help="tanggal keadaan register baru (bawaan: tanggal dalam registernya)",
    )
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("reports/perbandingan"),
        metavar="FOLDER",
        help="tempat hasil (bawaan: reports/perbandingan)",
    )


def run(chosen: argparse.Namespace) -> int:
    """Read both registers with today's words, say what changed, and print the chapter as a PDF."""
    from kerjasama_analysis.analysis import comparison, comparison_words, view
    from kerjasama_analysis.reporting import batch

    old, old_failed = _frames(chosen.old, chosen.out / "lama")
    new, new_failed = _frames(chosen.new, chosen.out / "baru")
    office = chosen.office or batch.find_default_office(new)
    as_of = chosen.as_of or _date_of(new, office)
    both = comparison.open_comparison(old, view.open_view(new, office=office, as_of=as_of.isoformat()))
    print(comparison_words.tell_comparison(both).text)
    if both is None:
        return 1
    table = comparison.count_transitions(comparison.list_transitions(both))
    print(comparison_words.tell_transitions(table, both).text)
    print(comparison_words.tell_obstacles(comparison.count_obstacles(both), both).text)
    plan = batch.read_recipe("perbandingan")
    plan = dataclasses.replace(plan, settings={**plan.settings, "sebelumnya": str(old)})
    report = batch.build_report(plan, office, as_of=as_of, data=new, out=chosen.out)
    print(f"{terminal.sign('gagal')} {report.error}" if report.error else report.path)
    return int(bool(report.error) or old_failed or new_failed)


def _frames(source: Path, out: Path) -> tuple[Path, bool]:
    """Return a folder of frames, and whether a spreadsheet could not be read: registers are cleaned into `out`."""
    from kerjasama_analysis import frames
    from kerjasama_analysis.cleaning import register

    if (source / "agreements.parquet").is_file():
        return source.resolve(), False
    read = register.read_registers(register.find_files([source]))
    lost = read.ledger.loc[read.ledger["role"] == "tidak_terbaca", "source_file"].unique()
    for name in lost:
        print(f"{terminal.sign('gagal')} {name} tidak terbaca; lihat kerjasama check.")
    return frames.write(read, out).resolve(), bool(len(lost))


def _date_of(data: Path, office: str) -> dt.date:
    """Return the date that the new register names, or today where it names none."""
    from kerjasama_analysis.analysis import comparison, view

    today = dt.date.today()
    date, _ = comparison.date_of(view.open_view(data, office=office, as_of=today.isoformat()))
    return date.date()
