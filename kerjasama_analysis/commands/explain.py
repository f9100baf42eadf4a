"""`kerjasama explain`: where an agreement stands, what was read from it, what was doubted."""

import argparse
import difflib

from kerjasama_analysis import arguments, terminal

HELP = "asal satu perjanjian: sel, aturan, keraguan"
WHERE = " Nomornya ada dalam kolom agreement_id data olahan, atau klik dokumennya dalam notebook jelajah."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument(
        "agreement_id", metavar="ID", help="nomor dokumen dalam data olahan, seperti 52-NK-9-pr07-nk-52-2021"
    )
    parser.add_argument("--data", **arguments.FRAMES, help="folder data olahan (bawaan: data/processed)")


def run(chosen: argparse.Namespace) -> int:
    """Say where an agreement stands, what was read from it, and what was doubted."""
    from kerjasama_analysis import frames, words
    from kerjasama_analysis.analysis import origin

    register = frames.read_frames(chosen.data)
    match = register.agreements[register.agreements["agreement_id"] == chosen.agreement_id]
    if match.empty:
        near = difflib.get_close_matches(chosen.agreement_id, register.agreements["agreement_id"], 1)
        hint = f" Maksud Anda {near[0]}?" if near else ""
        raise arguments.NotUnderstood(f"Tidak ada perjanjian {chosen.agreement_id}.{hint or WHERE}")
    row = match.iloc[0]
    print(f"{row.source_file} · {row.source_sheet or '(teks)'} · baris {row.source_row}")
    for beside in origin.find_beside(register, chosen.agreement_id):
        print(f"  baris itu juga memuat {beside}")
    for told in origin.list_cells(register, chosen.agreement_id).itertuples():
        head = f"  {told.cell or '–':<7}{words.label('column', told.column)}"
        print(terminal.hanging(head, f"{told.value} [{told.rule}]", 27))
    for problem in register.problems[register.problems["agreement_id"] == chosen.agreement_id].itertuples():
        cell = problem.cell if isinstance(problem.cell, str) else "–"
        print(terminal.hanging(f"  {cell:<7}{problem.severity}", problem.message, 27))
    return 0
