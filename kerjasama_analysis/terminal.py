"""What a command prints: a progress line on a terminal, plain lines elsewhere, one table at the end.

Colour stands only on a sign and its word and is never needed to understand. Without a terminal, with NO_COLOR
set or on a code page without the signs, words take their place.
"""

import os
import shutil
import sys
import textwrap
import time
from collections.abc import Iterable, Sequence
from typing import TextIO

WIDTH = 80
BAR = 20
SIGNS = {
    "ok": ("✓", "ok", "32"),
    "sebagian": ("!", "sebagian", "33"),
    "gagal": ("×", "gagal", "31"),
    "lewat": ("–", "dilewati", "2"),
}


def sign(outcome: str, stream: TextIO | None = None) -> str:
    """Return the sign of an outcome (`ok`, `sebagian`, `gagal`, `lewat`), as a word where signs cannot be shown.

    >>> import io
    >>> sign("gagal", io.StringIO())
    'gagal'
    """
    stream = stream or sys.stdout
    mark, word, colour = SIGNS[outcome]
    if not _is_rich(stream):
        return word
    return f"\x1b[{colour}m{mark}\x1b[0m"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], *, stream: TextIO | None = None) -> str:
    """Return a table at most 80 columns wide: first column a sign, second words cut in their middle, rest numbers.

    >>> import io
    >>> print(table(["", "Berkas", "Baris"], [["ok", "a.xlsx", "12"]], stream=io.StringIO()))
             Berkas   Baris
    -----------------------
    ok       a.xlsx      12
    """
    rows = [list(row) for row in rows]
    stream = stream or sys.stdout
    first = 2 if _is_rich(stream) else 9
    numbers = [max(len(str(r[i])) for r in [heads, *rows]) for i in range(2, len(heads))]
    limit = min(WIDTH, shutil.get_terminal_size((WIDTH, 24)).columns)
    room = limit - first - sum(n + 3 for n in numbers)
    name = max(12, min(room, max((len(str(r[1])) for r in [heads, *rows]), default=0)))
    name = min(name, max(len(str(r[1])) for r in [heads, *rows]))

    def line(cells: Sequence[str], start: str) -> str:
        told = start + _shorten(cells[1], name).ljust(name)
        return told + "".join(f"   {c:>{n}}" for c, n in zip(cells[2:], numbers, strict=True))

    body = [line(r, sign(r[0], stream) + " " * (first - len(_plain(r[0], stream)))) for r in rows]
    head = line(heads, " " * first)
    return "\n".join([head, ("─" if _is_rich(stream) else "-") * len(head), *body])


def hanging(head: str, text: str, indent: int) -> str:
    """Return a text behind its head, wrapped to the terminal and indented under itself.

    >>> print(hanging("F12", "satu dua tiga", 5))
    F12  satu dua tiga
    """
    width = min(WIDTH, shutil.get_terminal_size((WIDTH, 24)).columns)
    lines = textwrap.wrap(text, max(20, width - indent)) or [""]
    return ("\n" + " " * indent).join([f"{head:<{indent - 1}} {lines[0]}", *lines[1:]])


def seconds_since(began: float) -> str:
    """Return the time since `began` (of time.monotonic) as people read it: 1,3 dtk."""
    return f"{time.monotonic() - began:.1f} dtk".replace(".", ",")


class Progress:
    """Count done of total: one bar that is rewritten on a terminal, a plain line each on anything else."""

    def __init__(self, total: int, what: str, stream: TextIO | None = None):
        self.total, self.what, self.stream = total, what, stream or sys.stderr
        self.done, self.began = 0, time.monotonic()

    def __enter__(self) -> "Progress":
        return self

    def __exit__(self, *error) -> None:
        if self.stream.isatty():  # what comes next, an error too, begins on a clean line
            self.stream.write("\r\x1b[K")
            self.stream.flush()

    def step(self, told: str) -> None:
        """Say that one more is done, and which."""
        self.done += 1
        if not self.stream.isatty():
            self.stream.write(f"{self.done}/{self.total} {self.what}: {told}\n")
            self.stream.flush()
            return
        width = shutil.get_terminal_size((WIDTH, 24)).columns - 1
        self.stream.write("\r\x1b[K" + self.line(told, time.monotonic() - self.began)[:width])
        if self.done == self.total:
            self.stream.write("\r\x1b[K")
        self.stream.flush()

    def line(self, told: str, spent: float) -> str:
        """Return the bar with count, rate and time left, after so many seconds.

        >>> import io
        >>> progress = Progress(4, "laporan", io.StringIO())
        >>> progress.done = 1
        >>> progress.line("KPU Kota Bima", 20)
        '#####--------------- 1/4 laporan · 3,0/menit · sisa 1:00 · KPU Kota Bima'
        """
        full, empty = ("━", "╌") if _is_rich(self.stream) else ("#", "-")
        filled = round(BAR * self.done / max(self.total, 1))
        rate = self.done / max(spent, 1e-6)
        left = round((self.total - self.done) / rate)
        pace = f"{rate:.1f}/dtk" if rate >= 1 else f"{60 * rate:.1f}/menit"
        told_left = f"sisa {left // 60}:{left % 60:02d}"
        return (
            f"{full * filled}{empty * (BAR - filled)} {self.done}/{self.total} {self.what} · "
            f"{pace.replace('.', ',')} · {told_left} · {told}"
        )


def _plain(outcome: str, stream: TextIO) -> str:
    return SIGNS[outcome][0 if _is_rich(stream) else 1]


def _is_rich(stream: TextIO) -> bool:
    if os.environ.get("NO_COLOR") or not getattr(stream, "isatty", lambda: False)():
        return False
    try:
        "✓×─━╌".encode(stream.encoding or "ascii")
    except UnicodeEncodeError:
        return False
    return True


def _shorten(text: str, width: int) -> str:
    if len(text) <= width:
        return text
    head = (width - 1) // 2
    return text[:head] + "…" + text[len(text) - (width - 1 - head) :]
