"""What a legal state looks like: its fill, its texture, its edge, drawn at any size, and which of them count as apart.

Textures are lines cut at the edge of the box, not hatches: they keep their spacing in every program that
shows the figure, and a figure with hundreds of them stays small.
"""

from dataclasses import dataclass

from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path

from kerjasama_analysis import words

STATES = (
    "berlaku",
    "akan_berakhir",
    "proses_perpanjangan",
    "berakhir",
    "dihentikan",
    "draf",
    "belum_berlaku",
    "tidak_diketahui",
)
"""The states of `validity.status_on` in drawing order."""

DIAGONAL, RISING, LEVEL = "diagonal", "rising", "level"


@dataclass(frozen=True)
class Look:
    """How a state is drawn: fill, colour of the text on it, texture with its colour, and whether it has an edge."""

    fill: str
    text: str
    texture: str = ""
    texture_colour: str = ""
    edge: bool = False


def look(state: str) -> Look:
    """Return how a state is drawn.

    >>> look("tidak_diketahui").texture, look("draf").edge, look("berlaku").texture
    ('diagonal', True, '')
    """
    row = next(row for row in words.table("palette") if row["token"] == state)
    texture, colour = {
        "dihentikan": (RISING, colour_of("kertas")),
        "belum_berlaku": (LEVEL, colour_of("kertas")),
        "tidak_diketahui": (DIAGONAL, colour_of("tinta_3")),
    }.get(state, ("", ""))
    return Look(row["hex"], row["text_on"], texture, colour, edge="tepi" in row["texture"])


def colour_of(token: str) -> str:
    """Return the colour of a token of `palette.csv`."""
    return words.mapping("palette", "hex")[token]


def draw(
    ax, x: float, y: float, width: float, height: float, state: str, *, dashed: bool = False
) -> Rectangle:
    """Draw a state's box with its upper left corner at (x, y) in millimetres and return the filled rectangle."""
    shown = look(state)
    box = Rectangle((x, y), width, height, facecolor=shown.fill, edgecolor="none", linewidth=0)
    box.set_gid(state)
    ax.add_patch(box)
    if shown.texture:
        lines(ax, (x, y, width, height), shown.texture, shown.texture_colour)
    if shown.edge:
        edge(ax, x, y, width, height, dashed=dashed)
    return box


def draw_squares(ax, places: list[tuple[float, float]], size: float, state: str) -> None:
    """Draw many squares of one state as one shape each for fill, texture and edge, so that the file stays small."""
    shown, inset = look(state), 0.3 * 25.4 / 72
    boxes = [(x, y, size, size) for x, y in places]
    ax.add_patch(PathPatch(_outlines(boxes), facecolor=shown.fill, edgecolor="none", linewidth=0))
    if shown.texture:
        drawn = [_segments(box, shown.texture, spacing=1.5) for box in boxes]
        _stroke(ax, [segment for segments in drawn for segment in segments], shown.texture_colour)
    if shown.edge:
        inner = [(x + inset, y + inset, size - 2 * inset, size - 2 * inset) for x, y in places]
        ax.add_patch(PathPatch(_outlines(inner), fill=False, edgecolor=colour_of("tinta_2"), linewidth=0.6))


def edge(
    ax, x: float, y: float, width: float, height: float, *, colour="tinta_2", points=0.6, dashed=False
) -> None:
    """Draw an edge that stays inside its box, so that neighbours keep their gap."""
    inset = points * 25.4 / 72 / 2
    style = (0, (2.2, 1.6)) if dashed else "solid"
    ax.add_patch(
        Rectangle(
            (x + inset, y + inset),
            max(width - 2 * inset, 0.05),
            max(height - 2 * inset, 0.05),
            fill=False,
            edgecolor=colour_of(colour),
            linewidth=points,
            linestyle=style,
        )
    )


def lines(ax, box: tuple, texture: str, colour: str, *, spacing: float = 0, points: float = 0.6) -> None:
    """Draw the lines of a texture inside a box (x, y, width, height)."""
    spacing = spacing or (1.5 if min(box[2:]) < 6 else 2.4)
    _stroke(ax, _segments(box, texture, spacing), colour, points)


def _segments(box: tuple, texture: str, spacing: float) -> list:
    return _level(box, spacing) if texture == LEVEL else _slanted(box, spacing, rising=texture == RISING)


def _stroke(ax, segments: list, colour: str, points: float = 0.6) -> None:
    if segments:
        vertices = [point for segment in segments for point in segment]
        path = Path(vertices, [Path.MOVETO, Path.LINETO] * len(segments))
        ax.add_patch(PathPatch(path, fill=False, edgecolor=colour, linewidth=points, capstyle="butt"))


def _outlines(boxes: list[tuple]) -> Path:
    vertices = [p for x, y, w, h in boxes for p in ((x, y), (x + w, y), (x + w, y + h), (x, y + h), (x, y))]
    codes = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY] * len(boxes)
    return Path(vertices, codes)


def _level(box: tuple, spacing: float) -> list:
    x, y, width, height = box
    count = max(int(height / spacing), 1)
    step = height / (count + 1)
    return [((x, y + step * i), (x + width, y + step * i)) for i in range(1, count + 1)]


def _slanted(box: tuple, spacing: float, *, rising: bool) -> list:
    """Return diagonals at 45 degrees cut at the box; y grows downwards, as on the page."""
    x, y, width, height = box
    step = spacing * 2**0.5
    segments = []
    offset = step / 2 - height
    while offset < width:
        start, end = max(offset, 0.0), min(offset + height, width)
        if end - start > 0.05:
            top, bottom = start - offset, end - offset
            if rising:
                top, bottom = height - top, height - bottom
            segments.append(((x + start, y + top), (x + end, y + bottom)))
        offset += step
    return segments
