"""The type of the figures: which faces they use, how wide a text becomes, and where it breaks.

Figures carry live text: one program measures it and another sets it, so wrapping keeps a reserve, and
numbers are anchored at their right edge.
"""

import importlib.util
import os
from functools import cache
from pathlib import Path

import matplotlib

SANS = ("Source Sans Pro", "DejaVu Sans")
SERIF = ("Source Serif Pro", "DejaVu Sans")
SEMIBOLD = 600
FAMILIES = {"font_source_sans_pro": SANS[0], "font_source_serif_pro": SERIF[0]}
FACES = {
    "Regular": (400, "normal"),
    "It": (400, "italic"),
    "Semibold": (SEMIBOLD, "normal"),
    "SemiboldIt": (SEMIBOLD, "italic"),
    "Bold": (700, "normal"),
}
RESERVE_MM = 3.0
LONGEST_UNBROKEN = 24
MM_A_POINT = 25.4 / 72


@cache
def register_faces() -> tuple[str, ...]:
    """Make the ten faces known to matplotlib in this process and return their file names; settings stay untouched.

    The entries are typed here because the files call their semibold a family of its own, which no other program
    that reads the figure would find.
    """
    from matplotlib.font_manager import FontEntry, fontManager  # reads the font list: a tenth of a second

    names = []
    for family in FAMILIES.values():
        for face, (weight, style) in FACES.items():
            path = path_of(face, family)
            fontManager.addfont(path)
            entry = FontEntry(fname=str(path), name=family, style=style, weight=weight, size="scalable")
            fontManager.ttflist[-1] = entry
            names.append(path.name)
    bold = Path(matplotlib.get_data_path()) / "fonts" / "ttf" / "DejaVuSans-Bold.ttf"
    fontManager.ttflist.append(
        FontEntry(fname=str(bold), name=SANS[1], style="normal", weight=SEMIBOLD, size="scalable")
    )
    return tuple(names)


def path_of(face: str, family: str = SANS[0]) -> Path:
    """Return the file of a face."""
    package = next(package for package, named in FAMILIES.items() if named == family)
    folder = Path(importlib.util.find_spec(package).origin).parent / "files"
    return folder / f"{family.replace(' ', '')}-{face}.ttf"


def width(text: str, size: float, weight: int | str = "normal") -> float:
    """Return how wide a line of text is in Source Sans, in millimetres.

    >>> width("iii", 8.5) < width("mmm", 8.5) < width("mmm", 8.5, SEMIBOLD)
    True
    """
    return sum(_advance(character, weight) for character in drawable(text)) * size * MM_A_POINT


def wrap(
    text: str, width_mm: float, size: float, *, weight: int | str = "normal", lines: int = 0
) -> list[str]:
    """Return the text as lines that fit `width_mm`, a reserve kept; with `lines`, the last one ends in " …".

    >>> wrap("Badan Contoh Penelitian dan Pengembangan Kepemiluan", 30, 8.5, lines=2)
    ['Badan Contoh', 'Penelitian dan …']
    """
    room = width_mm - min(RESERVE_MM, width_mm * 0.05)
    told = [""]
    for word in _pieces(drawable(text), room, size, weight):
        longer = f"{told[-1]} {word}".strip()
        if told[-1] and width(longer, size, weight) > room:
            told.append(word)
        else:
            told[-1] = longer
    if not lines or len(told) <= lines:
        return told
    kept = told[:lines]
    while " " in kept[-1] and width(f"{kept[-1]} …", size, weight) > room:
        kept[-1] = kept[-1].rsplit(" ", 1)[0]
    return [*kept[:-1], f"{kept[-1]} …"]


def balance(text: str, width_mm: float, size: float, *, weight: int | str = "normal") -> list[str]:
    """Return the text in as few lines as fit, of nearly one length, so that no word is left alone on the last.

    >>> balance("Dari 5.000 dokumen, 1.292 sudah berakhir", 60, 11)
    ['Dari 5.000 dokumen,', '1.292 sudah berakhir']
    """
    told = wrap(text, width_mm, size, weight=weight)
    while len(told) > 1 and width_mm > 20:
        width_mm -= 4
        narrower = wrap(text, width_mm, size, weight=weight)
        if len(narrower) > len(told):
            break
        told = narrower
    return told


def drawable(text: str) -> str:
    """Return the text with each character that no face holds written as its code.

    >>> drawable("Mitra ม ●")
    'Mitra [U+0E21] ●'
    """
    held = _held()
    return "".join(ch if ord(ch) in held or ch == "\n" else f"[U+{ord(ch):04X}]" for ch in text)


def _pieces(text: str, room: float, size: float, weight: int | str) -> list[str]:
    """Return the words of a text, those that cannot fit a line cut into parts."""
    pieces = []
    for word in text.split():
        while len(word) > LONGEST_UNBROKEN and width(word, size, weight) > room:
            cut = LONGEST_UNBROKEN
            while cut > 1 and width(word[:cut], size, weight) > room:
                cut -= 1
            pieces.append(word[:cut])
            word = word[cut:]
        pieces.append(word)
    return pieces


@cache
def _font(family: str, weight: int | str):
    from matplotlib.font_manager import FontProperties, findfont, get_font

    register_faces()
    font = get_font(findfont(FontProperties(family=family, weight=weight)))
    font.set_size(100, 72)
    return font


if hasattr(os, "register_at_fork"):  # an open face reads at one place in its file, which a child would share
    os.register_at_fork(after_in_child=_font.cache_clear)


@cache
def _held() -> frozenset[int]:
    return frozenset(code for family in SANS for code in _font(family, "normal").get_charmap())


@cache
def _advance(character: str, weight: int | str) -> float:
    """Return the advance of a character for a type size of one."""
    from matplotlib.ft2font import LoadFlags

    code = ord(character)
    family = next((f for f in SANS if code in _font(f, "normal").get_charmap()), SANS[-1])
    return _font(family, weight).load_char(code, LoadFlags.NO_HINTING).linearHoriAdvance / 65536 / 100
