"""`kerjasama explain`: where an agreement stands, what was read from it, what was doubted."""

import argparse
import difflib

from kerjasama_analysis import arguments

HELP = "asal satu perjanjian: sel, aturan, keraguan"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument("agreement_id", metavar="ID")
    parser.add_argument("--data", **arguments.FRAMES, help="tempat bingkai data (bawaan: data/processed)")


def run(chosen: argparse.Namespace) -> int:
    """Say where an agreement stands, what was read from it, and what was doubted."""
    from kerjasama_analysis import frames

    register = frames.read_frames(chosen.data)
    match = register.agreements[register.agreements["agreement_id"] == chosen.agreement_id]
    if match.empty:
        near = difflib.get_close_matches(chosen.agreement_id, register.agreements["agreement_id"], 1)
        hint = f" Maksud Anda {near[0]}?" if near else ""
        raise arguments.NotUnderstood(f"Tidak ada perjanjian {chosen.agreement_id}.{hint}")
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
