"""Doubts about a word, not about a row: the same word in many cells is doubted once, at its first, and the others named."""

import itertools
import re
from collections.abc import Callable, Iterable, Iterator

from kerjasama_analysis.cleaning.times.terms import Doubt

ONCE = frozenset(
    (
        *("jenis_tak_dikenal", "jenis_dari_atas", "jenis_ganda"),
        *("kode_bps", "kode_beda_satker", "satker_dari_atas", "waktu_tanpa_hari"),
    )
)
"""Problems that one correction of the vocabulary, or one search and replace, settles for a whole table."""
MOST = 6
"""Runs of cells that are named."""


def gather(
    doubts: Iterable[tuple[int, Doubt]], cell: Callable[[int, str], str | None]
) -> Iterator[tuple[int, Doubt, str]]:
    """Yield the doubts of a table's rows, (position, doubt, in which other cells); one of ONCE for every value.

    `cell` tells where a column of a row stands.

    >>> doubts = [(at, Doubt("jenis_tak_dikenal", "kind", "Piagam")) for at in (0, 1, 2, 5)]
    >>> [(at, others) for at, _, others in gather(doubts, lambda at, column: f"C{at + 5}")]
    [(0, ' (4 sel, juga C6:C7, C10)')]
    """
    kept = []
    others: dict[Doubt, list[str]] = {}
    for at, doubt in doubts:
        if doubt.code in ONCE and doubt in others:
            others[doubt].append(cell(at, doubt.column) or "")
            continue
        if doubt.code in ONCE:
            others[doubt] = []
        kept.append((at, doubt))
    for at, doubt in kept:
        yield at, doubt, _named(others.get(doubt, ()))


def _named(cells: Iterable[str]) -> str:
    """Return cells in words, neighbours in a column as one run."""
    split = [(m[1], int(m[2])) for cell in cells if (m := re.fullmatch(r"([A-Z]+)(\d+)", cell))]
    runs = []
    for _, run in itertools.groupby(enumerate(split), key=lambda item: (item[1][0], item[1][1] - item[0])):
        (_, (letters, first)), *_, (_, (_, last)) = [*(run := list(run)), run[-1]]
        runs.append(f"{letters}{first}:{letters}{last}" if last > first else f"{letters}{first}")
    more = " dan seterusnya" if len(runs) > MOST else ""
    return f" ({len(split) + 1} sel, juga {', '.join(runs[:MOST])}{more})" if runs else ""
