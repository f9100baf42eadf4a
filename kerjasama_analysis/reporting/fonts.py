"""The faces a report is set in, which characters they hold, and how wide a text becomes in them."""

import importlib.util
import os
import shutil
from functools import cache
from pathlib import Path

FACES = ("Regular", "It", "Semibold", "SemiboldIt", "Bold")
FAMILIES = {"font_source_sans_pro": "SourceSansPro", "font_source_serif_pro": "SourceSerifPro"}
LAST_RESORT = ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")


@cache
def folder() -> Path:
    """Return a folder that holds exactly the twelve faces a report may use.

    Typst takes whole folders only, and those of the font packages hold every weight twice: which file wins
    would depend on the file system. So the few faces are copied once into the user's matplotlib cache.
    """
    import matplotlib

    place = Path(matplotlib.get_cachedir()) / "kerjasama-huruf"
    place.mkdir(parents=True, exist_ok=True)
    for source in _sources():
        target = place / source.name
        if not target.is_file() or target.stat().st_size != source.stat().st_size:
            beside = target.with_name(f"{source.name}.{os.getpid()}.part")
            shutil.copyfile(source, beside)
            os.replace(beside, target)
    return place


@cache
def load():
    """Return the faces as Typst wants them, scanned once a process."""
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder())])


@cache
def covered() -> frozenset[int]:
    """Return the code points that at least one face can draw."""
    from fontTools.ttLib import TTFont

    regular = [p for p in _sources() if p.stem.endswith("Regular") or p.stem == "DejaVuSans"]
    codes: set[int] = set()
    for path in regular:
        with TTFont(path, lazy=True) as font:
            codes.update(font.getBestCmap())
    return frozenset(codes)


def width(text: str, points: float) -> float:
    """Return how wide a text is in Source Sans, in millimetres.

    >>> 15 < width("Perguruan tinggi", 9) < 30
    True
    """
    advances = _advances()
    return sum(advances.get(ch, 0.55) for ch in text) * points * 25.4 / 72


@cache
def _advances() -> dict[str, float]:
    from fontTools.ttLib import TTFont

    semibold = next(p for p in _sources() if p.name == "SourceSansPro-Semibold.ttf")
    with TTFont(semibold, lazy=True) as font:
        unit, metrics = font["head"].unitsPerEm, font["hmtx"].metrics
        drawn = font.getBestCmap().items()
        return {chr(code): metrics[glyph][0] / unit for code, glyph in drawn if code < 0x2200}


@cache
def _sources() -> tuple[Path, ...]:
    import matplotlib

    found = [
        Path(importlib.util.find_spec(package).origin).parent / "files" / f"{stem}-{face}.ttf"
        for package, stem in FAMILIES.items()
        for face in FACES
    ]
    truetype = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    return (*found, *(truetype / name for name in LAST_RESORT))
