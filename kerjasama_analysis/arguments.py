"""The command line in Indonesian: a parser that suggests what was meant, and the kinds of values options take."""

import argparse
import difflib
import importlib.util
import re
from datetime import date
from pathlib import Path

from kerjasama_analysis import KerjasamaError

FRAMES = {"type": Path, "default": Path("data/processed"), "metavar": "FOLDER"}
"""What every option for the folder of frames has in common."""

WORKERS = {"metavar": "N", "help": "banyaknya proses (bawaan: sebanyak inti)"}
SCHEDULER = {"metavar": "ALAMAT", "help": "penjadwal Dask yang sudah berjalan, misalnya tcp://10.0.0.5:8786"}
"""What every option for where the work is done has in common."""


class NotUnderstood(KerjasamaError):
    """The command line cannot be carried out as written."""


class Parser(argparse.ArgumentParser):
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


def day(text: str) -> date:
    """Return the date that an option names.

    >>> day("2023-07-20")
    datetime.date(2023, 7, 20)
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise NotUnderstood(f"Tanggal {text!r} tidak dipahami; tulis seperti 2023-07-20.") from None


def count(text: str) -> int:
    """Return the number of workers that an option names.

    >>> count("2")
    2
    """
    if not text.isdigit() or int(text) < 1:
        raise NotUnderstood(f"Jumlah pekerja {text!r} harus bilangan bulat mulai dari 1.")
    return int(text)


def scheduler(text: str) -> str:
    """Return the address of a Dask scheduler that an option names.

    >>> scheduler("tcp://127.0.0.1:8786")
    'tcp://127.0.0.1:8786'
    """
    if not re.fullmatch(r"(tcp|tls|ws|wss)://[^\s/]+:\d+", text):
        raise NotUnderstood(f"Alamat penjadwal {text!r} tidak dipahami; tulis seperti tcp://10.0.0.5:8786.")
    if importlib.util.find_spec("distributed") is None:
        raise NotUnderstood("--scheduler memerlukan Dask; pasang dulu: pip install distributed.")
    return text


class _Help(argparse.HelpFormatter):
    def add_usage(self, usage, actions, groups, prefix=None):
        super().add_usage(usage, actions, groups, prefix or "pemakaian: ")


def _translated(message: str) -> str:
    for english, indonesian in (
        ("unrecognized arguments:", "tidak dikenal:"),
        ("the following arguments are required:", "belum disebutkan:"),
        ("invalid choice:", "pilihan tidak ada:"),
        ("choose from", "pilih dari"),
        ("expected one argument", "memerlukan satu nilai"),
        ("not allowed with argument", "tidak boleh bersama"),
        ("argument ", ""),
    ):
        message = message.replace(english, indonesian)
    return message
