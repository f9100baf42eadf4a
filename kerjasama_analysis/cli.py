"""The commands: the only place that knows the clock and wires the rooms together.

Exit status: 0 done; 1 done, but a spreadsheet could not be read or a report failed (each is named); 2 not
understood. Rooms are imported by the command that needs them, so that `--help` answers at once.
"""

import argparse
import difflib
import sys
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from kerjasama_analysis import KerjasamaError, __version__, terminal


class NotUnderstood(KerjasamaError):
    """The command line cannot be carried out as written."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # a Windows console on an old code page
    try:
        chosen = _parser().parse_args(arguments)
        return chosen.run(chosen)
    except KerjasamaError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("Dihentikan. Yang sudah selesai tetap tersimpan.", file=sys.stderr)
        return 2


def run_clean(chosen: argparse.Namespace) -> int:
    """Read the registers in the sources and write the frames; one line a file at the end."""
    from kerjasama_analysis import frames
    from kerjasama_analysis.cleaning import register

    began = time.monotonic()
    found = register.find_files(chosen.source)
    found, samples = _apart(found, chosen.with_sample)
    progress = terminal.Progress(len(found), "berkas dibaca")
    read = register.read_registers(found, workers=chosen.workers, told=progress.step)
    folder = frames.write(read, chosen.out)
    files = _count_files(read, found)
    print(f"Selesai {_seconds(began)} · {len(found)} berkas · {len(read.agreements)} dokumen")
    print(terminal.table(["", "Berkas", "Baris", "Dokumen", "Galat", "Peringatan"], files))
    for problem in _refused(read).itertuples():
        print(f"{terminal.sign('gagal')} {problem.message}")
    if samples:
        print(f"Data contoh dilewati ({samples} berkas); sertakan dengan --with-sample.")
    print(f"Bingkai data: {folder}\nBerikutnya: kerjasama report" + _data_option(chosen.out))
    return int(any(row[0] == "gagal" for row in files))


def run_report(chosen: argparse.Namespace) -> int:
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
    print(f"Selesai {_seconds(began)} · {len(made) - len(failed)} laporan · {len(failed)} gagal")
    for report in failed:
        print(f"{terminal.sign('gagal')} {report.error}")
    for report in made:
        if not report.error:
            print(report.path)
    return int(bool(failed))


def run_explain(chosen: argparse.Namespace) -> int:
    """Say where an agreement stands, what was read from it, and what was doubted."""
    from kerjasama_analysis import frames

    register = frames.read_frames(chosen.data)
    match = register.agreements[register.agreements["agreement_id"] == chosen.agreement_id]
    if match.empty:
        near = difflib.get_close_matches(chosen.agreement_id, register.agreements["agreement_id"], 1)
        hint = f" Maksud Anda {near[0]}?" if near else ""
        raise NotUnderstood(f"Tidak ada perjanjian {chosen.agreement_id}.{hint}")
    row = match.iloc[0]
    print(f"{row.source_file} · {row.source_sheet or '(teks)'} · baris {row.source_row}")
    for column, value in row.dropna().items():
        if not column.startswith("source_"):
            print(f"  {column:<17} {value:%Y-%m-%d}" if hasattr(value, "year") else f"  {column:<17} {value}")
    kept = register.keep(match)
    for party in kept.parties.itertuples():
        print(f"  mitra             {party.partner} ({party.partner_type}, {party.matched_by})")
        print(f"                    dibaca dari {party.partner_written!r}")
    for code, text, cue in [*kept.obstacles.iloc[:, 1:].values, *kept.follow_ups.iloc[:, 1:].values]:
        print(f"  {code:<17} {text!r} karena {cue!r}")
    for problem in register.problems[register.problems["agreement_id"] == chosen.agreement_id].itertuples():
        print(f"  {problem.severity:<11} {problem.cell} {problem.message}")
    return 0


def run_check(chosen: argparse.Namespace) -> int:
    """Print the problems of one register and write a marked-up copy beside the working folder."""
    from kerjasama_analysis.cleaning import handback, register

    read = register.read_registers(register.find_files([chosen.file]), workers=1)
    problems = handback.problems_of(read)
    for problem in problems.itertuples():
        place = " ".join(str(p) for p in (problem.source_sheet, problem.cell) if isinstance(p, str) and p)
        print(f"{problem.severity:<11} {place:<12} {problem.message}")
    print(f"{len(read.agreements)} dokumen terbaca, {len(problems)} catatan.")
    if (read.ledger["role"] == "tidak_terbaca").any():
        return 1
    copy = chosen.out or Path(f"{chosen.file.stem} - diperiksa.xlsx")
    print(f"Salinan bertanda: {handback.write_marked_copy(chosen.file, problems, copy)}")
    return 0


def run_template(chosen: argparse.Namespace) -> int:
    """Write an empty register to fill in."""
    from kerjasama_analysis.cleaning import handback

    print(f"Register kosong: {handback.write_template(chosen.file)}")
    return 0


def _apart(found: list, with_sample: bool) -> tuple[list, int]:
    """Return the files to read and how many sample files were passed over: the two kinds are not mixed unasked."""
    real = [file for file in found if not file.sample]
    if with_sample or not real:
        return found, 0
    return real, len(found) - len(real)


def _count_files(read, found: list) -> list[list[str]]:
    """Return one row a file for the closing table: outcome, name, rows, documents, errors, warnings."""
    rows = []
    for file in found:
        ledger = read.ledger[read.ledger["source_file"] == file.name]
        told = read.problems[read.problems["source_file"] == file.name]["severity"].value_counts()
        unread = (ledger["role"] == "tidak_terbaca").any()
        documents = int((read.agreements["source_file"] == file.name).sum())
        outcome = "gagal" if unread else "sebagian" if told.get("galat", 0) else "ok"
        counts = [len(ledger), documents, told.get("galat", 0), told.get("peringatan", 0)]
        rows.append([outcome, file.name, *(f"{n:,}".replace(",", ".") if n else "–" for n in counts)])
    return rows


def _refused(read):
    """Return the problems that cost a whole file."""
    lost = read.ledger[read.ledger["role"] == "tidak_terbaca"]["source_file"]
    problems = read.problems
    return problems[
        problems["source_file"].isin(lost) & (problems["severity"] == "galat") & problems["cell"].isna()
    ]


def _seconds(began: float) -> str:
    return f"{time.monotonic() - began:.1f} dtk".replace(".", ",")


def _data_option(out: Path) -> str:
    return "" if out == Path("data/processed") else f" --data {out}"


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise NotUnderstood(f"Tanggal {text!r} tidak dipahami; tulis seperti 2023-07-20.") from None


def _count(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise NotUnderstood(f"Jumlah pekerja {text!r} harus bilangan bulat mulai dari 1.")
    return int(text)


class _Help(argparse.HelpFormatter):
    def add_usage(self, usage, actions, groups, prefix=None):
        super().add_usage(usage, actions, groups, prefix or "pemakaian: ")


class _Parser(argparse.ArgumentParser):
    """A parser that speaks Indonesian and suggests what was meant."""

    def __init__(self, **settings):
        super().__init__(formatter_class=_Help, add_help=False, allow_abbrev=False, **settings)
        self._positionals.title, self._optionals.title = "masukan", "pilihan"
        self.add_argument("-h", "--help", action="help", help="tampilkan bantuan ini")

    def error(self, message: str):
        words = [w.strip("'\"") for w in message.split() if w.strip("'\"")]
        known = self._known_words()
        near = [n for w in words for n in difflib.get_close_matches(w, known, 1, 0.7) if w not in known]
        hint = f" Maksud Anda `{near[0]}`?" if near else ""
        raise NotUnderstood(
            f"Perintah tidak dipahami: {_translated(message)}.{hint} Lihat `{self.prog} --help`."
        )

    def _known_words(self) -> list[str]:
        commands = {n: p for a in self._actions if isinstance(a.choices, dict) for n, p in a.choices.items()}
        below = [option for parser in commands.values() for option in parser._option_string_actions]
        return [*self._option_string_actions, *commands, *below]


def _translated(message: str) -> str:
    for english, indonesian in (
        ("unrecognized arguments:", "tidak dikenal:"),
        ("the following arguments are required:", "belum disebutkan:"),
        ("invalid choice:", "pilihan tidak ada:"),
        ("choose from", "pilih dari"),
        ("expected one argument", "memerlukan satu nilai"),
        ("argument ", ""),
    ):
        message = message.replace(english, indonesian)
    return message


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="kerjasama",
        description="Membersihkan register kerja sama KPU, menganalisisnya, dan mencetak laporan rapat.",
        epilog="Mulai dari: kerjasama clean data/raw/contoh, lalu kerjasama report.",
    )
    parser.add_argument(
        "--version", action="version", version=f"kerjasama {__version__}", help="tampilkan versi"
    )
    commands = parser.add_subparsers(prog="kerjasama", dest="command", required=True, metavar="PERINTAH")
    data = {"type": Path, "default": Path("data/processed"), "metavar": "FOLDER"}

    clean = commands.add_parser("clean", help="baca register, tulis bingkai data")
    clean.add_argument(
        "source", nargs="+", type=Path, metavar="SUMBER", help="berkas register atau folder berisi register"
    )
    clean.add_argument("--out", **data, help="tempat bingkai data (bawaan: data/processed)")
    clean.add_argument("--workers", type=_count, metavar="N", help="banyaknya proses (bawaan: sebanyak inti)")
    clean.add_argument(
        "--with-sample", action="store_true", help="baca data contoh bersama register sungguhan"
    )
    clean.set_defaults(run=run_clean)

    report = commands.add_parser("report", help="jalankan notebook, cetak laporan PDF")
    report.add_argument(
        "--recipe", default="rapat_monev", metavar="NAMA", help="resep laporan di folder reports"
    )
    report.add_argument("--data", **data, help="tempat bingkai data (bawaan: data/processed)")
    report.add_argument(
        "--office",
        action="append",
        metavar="KODE",
        help="kode satuan kerja, misalnya 52 atau 52.02; boleh berulang",
    )
    report.add_argument("--all", action="store_true", help="laporan semua satuan kerja yang ada dalam data")
    report.add_argument("--as-of", type=_day, metavar="TANGGAL", help="tanggal keadaan, misalnya 2023-07-20")
    report.add_argument("--out", type=Path, metavar="FOLDER", help="tempat laporan (bawaan: reports/TANGGAL)")
    report.add_argument(
        "--workers", type=_count, metavar="N", help="banyaknya proses (bawaan: sebanyak inti)"
    )
    report.set_defaults(run=run_report)

    explain = commands.add_parser("explain", help="asal satu perjanjian: sel, aturan, keraguan")
    explain.add_argument("agreement_id", metavar="ID")
    explain.add_argument("--data", **data, help="tempat bingkai data (bawaan: data/processed)")
    explain.set_defaults(run=run_explain)

    check = commands.add_parser("check", help="catatan atas satu register, dan salinan bertanda")
    check.add_argument("file", type=Path, metavar="BERKAS")
    check.add_argument("--out", type=Path, metavar="BERKAS", help="tempat salinan bertanda")
    check.set_defaults(run=run_check)

    template = commands.add_parser("template", help="tulis register kosong untuk diisi")
    template.add_argument("file", type=Path, metavar="BERKAS.xlsx")
    template.set_defaults(run=run_template)
    return parser
