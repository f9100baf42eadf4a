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


BLOCKED = {
    PermissionError: "tidak boleh dibaca atau ditulis, atau sedang dibuka program lain; tutup dulu, atau pilih tempat lain",
    FileExistsError: "sudah ada dan bukan folder; pilih nama lain",
    NotADirectoryError: "melewati berkas yang bukan folder; pilih tempat lain",
    IsADirectoryError: "adalah folder, bukan berkas; sebut nama berkasnya",
    FileNotFoundError: "tidak ditemukan; periksa letak dan ejaannya",
}
"""What a user is told where the system refuses a file."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # a Windows console on an old code page
    if not words.own_folder() and OWN_WORDS.is_dir():
        words.use_folder(OWN_WORDS)
    if not (sys.argv[1:] if arguments is None else arguments):
        parser().print_help()
        return 2
    try:
        chosen = parser().parse_args(arguments)
        words.check_own_tables()
        return chosen.run(chosen)
    except KerjasamaError as error:
        print(error, file=sys.stderr)
        return 2
    except BrokenPipeError:  # the reader of a pipe, such as head, has seen enough
        sys.stderr.close()
        return 0
    except OSError as error:
        if not error.filename:
            raise
        print(_blocked(error), file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("Dihentikan. Yang sudah selesai tetap tersimpan.", file=sys.stderr)
        return 2


def _blocked(error: OSError) -> str:
    """Return in one sentence which file or folder the system did not give, and what to do."""
    for kind, why in BLOCKED.items():
        if isinstance(error, kind):
            return f"{error.filename} {why}."
    return f"{error.filename} tidak dapat dibaca atau ditulis ({error.strerror}); periksa letak dan isi cakramnya."


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
