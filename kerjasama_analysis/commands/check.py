"""`kerjasama check`: the doubts in one register, and a marked-up copy to send back."""

import argparse
from pathlib import Path

from kerjasama_analysis import terminal, words

HELP = "catatan atas satu register, dan salinan bertanda"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument("file", type=Path, metavar="BERKAS", help="satu berkas register")
    told = 'tempat salinan bertanda (bawaan: di folder ini, "NAMA - diperiksa.xlsx")'
    parser.add_argument("--out", type=Path, metavar="SALINAN", help=told)


def run(chosen: argparse.Namespace) -> int:
    """Print the problems of one register and write a marked-up copy beside the working folder."""
    from kerjasama_analysis.cleaning import handback, register

    read = register.read_registers(register.find_files([chosen.file]), workers=1)
    problems = handback.problems_of(read)
    for problem in problems.itertuples():
        place = "!".join(str(p) for p in (problem.source_sheet, problem.cell) if isinstance(p, str) and p)
        print(terminal.hanging(f"{problem.severity:<11}{place}", problem.message, 28))
    print(f"{len(read.agreements)} dokumen terbaca; {_counted(problems)}.")
    if (read.ledger["role"] == "tidak_terbaca").any():
        return 1
    if problems["problem"].eq("bukan_spreadsheet").any():
        return 0  # nothing that could be marked
    copy = chosen.out or Path(f"{chosen.file.stem} - diperiksa.xlsx")
    print(f"Salinan bertanda: {handback.write_marked_copy(chosen.file, problems, copy)}")
    return 0


def _counted(problems) -> str:
    """Return how many doubts there are of each severity, the gravest first."""
    count = problems["severity"].value_counts()
    told = [f"{count[s]} {s}" for s in ("galat", "peringatan", "catatan") if count.get(s)]
    return words.enumerate_words(told) or "tidak ada yang diragukan"
