"""A figure as JupyterLab shows it: the same drawing on a white card, with the letters it needs inside.

Source Sans Pro stands on few machines, and a wider stand-in would push words over each other. So the screen's
SVG carries the letters of Indonesian text (two faces, some 30 kB); the report's has its own fonts and does not.
"""

import base64
import html
import io
import re
from functools import cache

from kerjasama_analysis.analysis import lettering

PADDING = 9.0
LETTERS = "".join(map(chr, range(0x20, 0x7F))) + "–—…×≤≥→↑↓✓·“”‘’éÉüÜ"


def screen_svg(svg: str) -> str:
    """Return the SVG with a white border of 12 pixels and its type inside."""
    head = re.search(r'<svg\b[^>]*?viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>', svg)
    if not head:
        return svg
    width, height = (float(side) + 2 * PADDING for side in head.groups())
    opened = re.sub(r'\b(width|height)="[\d.]+pt"', "", head[0])
    opened = re.sub(r'viewBox="[^"]*"', f'viewBox="-{PADDING} -{PADDING} {width:.2f} {height:.2f}"', opened)
    sized = opened.replace("<svg", f'<svg width="{width:.2f}pt" height="{height:.2f}pt"', 1)
    card = f'<rect x="-{PADDING}" y="-{PADDING}" width="{width:.2f}" height="{height:.2f}" fill="#ffffff"/>'
    return svg.replace(head[0], f"{sized}<style>{_faces()}</style>{card}", 1)


def screen_html(svg: str, alt: str) -> str:
    """Return the figure as a picture with its alternative text, as JupyterLab and exported pages show it.

    >>> screen_html('<svg viewBox="0 0 9 9" xmlns="http://www.w3.org/2000/svg"></svg>', 'Dua "hal"')[:27]
    '<img alt="Dua &quot;hal&quo'
    """
    packed = base64.b64encode(screen_svg(svg).encode()).decode()
    style = "max-width:100%;height:auto"
    return f'<img alt="{html.escape(alt)}" style="{style}" src="data:image/svg+xml;base64,{packed}">'


@cache
def _faces() -> str:
    """Return the two faces as CSS, only with the letters of `LETTERS`."""
    told = []
    for face, weight in (("Regular", 400), ("Semibold", lettering.SEMIBOLD)):
        packed = base64.b64encode(_subset(face)).decode()
        told.append(
            f"@font-face{{font-family:'{lettering.SANS[0]}';font-weight:{weight};"
            f"src:url(data:font/woff;base64,{packed}) format('woff')}}"
        )
    return "".join(told)


def _subset(face: str) -> bytes:
    from fontTools import subset  # a tenth of a second, only where a screen shows figures

    wanted = subset.Options(flavor="woff", hinting=False, layout_features=["kern"], notdef_outline=True)
    font = subset.load_font(lettering.path_of(face), wanted)
    chosen = subset.Subsetter(wanted)
    chosen.populate(text=LETTERS)
    chosen.subset(font)
    page = io.BytesIO()
    subset.save_font(font, page, wanted)
    return page.getvalue()
