"""`kerjasama report`: run the notebooks of a recipe, print one PDF an office, skip what is fresh."""

import argparse
import datetime as dt
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from kerjasama_analysis import arguments, terminal

HELP = "jalankan notebook, cetak laporan PDF"
LEVELS = ("Provinsi", "Kabupaten dan kota")
FEW = 12
"""Up to so many reports are named one by one; beyond, the index page lists them."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument(
        "--recipe", default="rapat_monev", metavar="NAMA", help="resep laporan di folder reports"
    )
    parser.add_argument("--data", **arguments.FRAMES, help="folder data olahan (bawaan: data/processed)")
    parser.add_argument(
        "--office",
        action="append",
        metavar="KODE",
        help="kode satuan kerja, misalnya 52 atau 52.02; boleh berulang (bawaan: satu-satunya yang ada, atau 00)",
    )
    parser.add_argument(
        "--all", action="store_true", help="laporan pusat, semua provinsi, semua kabupaten dan kota"
    )
    parser.add_argument(
        "--as-of", type=arguments.day, metavar="TANGGAL", help="tanggal keadaan, misalnya 2023-07-20"
    )
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="tempat laporan (bawaan: reports/TANGGAL)")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--workers", type=arguments.count, **arguments.WORKERS)
    where.add_argument("--scheduler", type=arguments.scheduler, **arguments.SCHEDULER)
    parser.add_argument(
        "--engine",
        default="fork",
        metavar="MESIN",
        help="fork: cepat (bawaan); kernel: kernel Jupyter sungguhan",
    )
    parser.add_argument("--again", action="store_true", help="buat lagi juga laporan yang belum berubah")


def run(chosen: argparse.Namespace) -> int:
    """Make the reports of the offices asked for, those that changed; their paths are the last lines."""
    from kerjasama_analysis.reporting import batch, elsewhere, index_page

    began = time.monotonic()
    recipe = batch.read_recipe(chosen.recipe)
    as_of = chosen.as_of or recipe.as_of
    offices = dict.fromkeys(chosen.office or [batch.find_default_office(chosen.data)])
    offices = batch.find_offices(chosen.data) if chosen.all else list(offices)
    out = chosen.out or Path("reports") / as_of.isoformat()
    with terminal.Progress(len(offices), "laporan") as progress:
        how = batch.How(
            processes=chosen.workers,
            engine=chosen.engine,
            again=chosen.again,
            made_at=dt.datetime.now().astimezone().isoformat(timespec="seconds"),
            told=lambda report: progress.step(_told(report)),
            spread=elsewhere.spread_on(chosen.scheduler) if chosen.scheduler else None,
        )
        made = list(batch.build_reports(recipe, offices, as_of=as_of, data=chosen.data, out=out, how=how))
    index = index_page.write_index(out.resolve(), made, " ".join(recipe.settings["judul"].split()), as_of)
    print_outcome(made, terminal.seconds_since(began))
    print(index)
    if not chosen.all and not any(report.documents or report.error for report in made):
        print(_elsewhere(chosen.data))
    return int(any(report.error for report in made))


def print_outcome(made: Sequence, spent: str) -> None:
    """Print what was made, skipped and failed, why, and the paths where they are few."""
    count = Counter(report.outcome for report in made)
    print(
        f"Selesai {spent} · {count['ok']} laporan dibuat · {count['lewat']} tidak berubah · {count['gagal']} gagal"
    )
    print(terminal.table(["", "Tingkat", "Dibuat", "Dilewati", "Gagal", "Halaman"], _rows(made)))
    for report in made:
        if report.error:
            print(f"{terminal.sign('gagal')} {report.error}")
    done = sorted((report for report in made if not report.error), key=lambda report: report.office)
    for report in done if len(done) <= FEW else ():
        print(report.path)


def _elsewhere(data: Path) -> str:
    """Return where the documents are that a report without any did not find."""
    from kerjasama_analysis import frames, words

    held = frames.read_frames(data).agreements["office"].value_counts()
    told = [f"{code} {words.office_name(code)} ({words.number(n)})" for code, n in held.head(FEW).items()]
    if not told:
        return (
            "Laporan itu tanpa dokumen: tidak satu pun dokumen dalam data olahan diketahui satuan kerjanya."
        )
    more = f" dan {words.number(len(held) - FEW)} satuan kerja lain" if len(held) > FEW else ""
    return f"Laporan itu tanpa dokumen; yang ada dalam data olahan: {'; '.join(told)}{more}. Pilih dengan --office."


def _rows(made: Sequence) -> list[list[str]]:
    """Return one row a level of offices, of those levels that reports were asked for."""
    levels: dict[str, list] = {}
    for report in sorted(made, key=lambda report: (report.office != "00", len(report.office))):
        level = "Pusat" if report.office == "00" else LEVELS[len(report.office) > 2]
        levels.setdefault(level, []).append(report)
    rows = []
    for name, held in levels.items():
        count = Counter(report.outcome for report in held)
        outcome = "gagal" if count["gagal"] else "ok" if count["ok"] else "lewat"
        numbers = [count["ok"], count["lewat"], count["gagal"], sum(r.pages for r in held)]
        rows.append([outcome, name, *(f"{n:,}".replace(",", ".") if n else "–" for n in numbers)])
    return rows


def _told(report) -> str:
    from kerjasama_analysis import words

    more = {"gagal": " (gagal)", "lewat": " (tidak berubah)"}.get(report.outcome, "")
    return words.office_name(report.office) + more
