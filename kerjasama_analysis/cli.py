"""The commands: with `commands`, the only place that knows the clock and wires the rooms together.

Exit status: 0 done; 1 done, but a spreadsheet could not be read or a report failed (each is named); 2 not
understood.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from kerjasama_analysis import KerjasamaError, __version__, arguments, words
from kerjasama_analysis.commands import check, clean, compare, explain, init, lab, report, template

COMMANDS = {
    "clean": clean,
    "report": report,
    "explain": explain,
    "check": check,
    "compare": compare,
    "template": template,
    "init": init,
    "lab": lab,
}

OWN_WORDS = Path("kosakata")
"""A folder of one's own tables in the working folder, as `init` makes it; an environment variable may name another."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # a Windows console on an old code page
    if not words.own_folder() and OWN_WORDS.is_dir():
        words.use_folder(OWN_WORDS)
    try:
        chosen = parser().parse_args(arguments)
        return chosen.run(chosen)
    except KerjasamaError as error:
        print(error, file=sys.stderr)
        return 2
    except BrokenPipeError:  # the reader of a pipe, such as head, has seen enough
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        print("Dihentikan. Yang sudah selesai tetap tersimpan.", file=sys.stderr)
        return 2


def parser() -> arguments.Parser:
    """Return the parser of the whole command line."""
    whole = arguments.Parser(
        prog="kerjasama",
        description="Membersihkan register kerja sama KPU, menganalisisnya, dan mencetak laporan rapat.",
        epilog="Mulai dari: kerjasama clean data/raw/contoh, lalu kerjasama report.",
    )
    whole.add_argument(
        "--version", action="version", version=f"kerjasama {__version__}", help="tampilkan versi"
    )
    below = whole.add_subparsers(prog="kerjasama", dest="command", required=True, metavar="PERINTAH")
    for name, command in COMMANDS.items():
        one = below.add_parser(name, help=command.HELP)
        command.add_arguments(one)
        one.set_defaults(run=command.run)
    return whole
