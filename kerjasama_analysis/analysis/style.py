"""The house style of figures: millimetres, colours, the frame of title, measure and note, and what goes inside.

A figure is drawn at its printed width and never scaled. Its axes are the page in millimetres, x to the right
and y downwards from the top of the content; charts stand on it as panels. Nothing here touches pyplot or
changes matplotlib's settings: they hold while a figure is made and written, and no longer.
"""

import io
from collections.abc import Callable, Sequence
from functools import wraps

import matplotlib
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle

from kerjasama_analysis import blocks
from kerjasama_analysis.analysis import lettering, screen, swatches
from kerjasama_analysis.analysis.lettering import SANS, SEMIBOLD

WIDTH = 164.0
TITLE_WIDTH = 139.0
MARK = "DATA CONTOH"
ALT_LENGTH = 300
LABEL, TITLE, SUBTITLE, NOTE, SMALLEST_MARK = 8.5, 11.0, 9.0, 8.0, 7.5
HEAD_TOP, TITLE_PITCH, SUBTITLE_PITCH, NOTE_PITCH = 5.9, 5.0, 4.3, 3.5
SETTINGS = {
    "font.family": list(SANS),
    "font.size": LABEL,
    "svg.fonttype": "none",
    "svg.hashsalt": "kerjasama",
    "text.parse_math": False,
    "axes.unicode_minus": True,
    "path.simplify": False,
}

colour = swatches.colour_of


class HouseFigure(blocks.Figure):
    """A finished figure that carries its letters where a screen shows it, alone or in an item of the summary."""

    def as_html(self) -> str:
        return screen.screen_html(self.svg, self.alt)


class HouseAxes(Axes):
    """A page in millimetres that JupyterLab and the report show with title, note and alternative text."""

    content: float = 0.0
    told: blocks.Figure | None = None

    def text(self, x, y, s, fontdict=None, **options):
        """Write live text in Source Sans at 8,5 pt, baseline at y, unless told otherwise; "$" stays a sign."""
        given = {"family": list(SANS), "fontsize": LABEL, "color": colour("tinta"), "parse_math": False}
        if "size" in options:
            options["fontsize"] = options.pop("size")
        return super().text(x, y, lettering.drawable(str(s)), fontdict, **{**given, **options})

    def add_patch(self, p):
        """Add a shape; the page's limits are its millimetres, so that no extent of data is kept, which costs most."""
        return self.add_artist(p)

    def as_block(self) -> blocks.Figure:
        """Return the finished figure as the report prints it."""
        if self.told is None:
            raise ValueError("Gambar belum diberi judul, catatan, dan teks alternatif.")
        return self.told

    def _repr_mimebundle_(self, include=None, exclude=None) -> dict:
        block = self.as_block()
        return {
            blocks.MIME: block.as_data(),
            "text/html": block.as_html(),
            "text/plain": block.alt,
        }


def drawn(plot: Callable) -> Callable:
    """Return a plot function that runs under the house settings and leaves the user's own untouched."""

    @wraps(plot)
    def under_settings(*args, **kwargs):
        lettering.register_faces()
        with matplotlib.rc_context(SETTINGS):
            return plot(*args, **kwargs)

    return under_settings


@drawn
def figure(content_mm: float, *, width_mm: float = WIDTH) -> HouseAxes:
    """Return empty axes of `width_mm` by `content_mm` millimetres, y downwards, without ticks or frame."""
    sheet = Figure(figsize=(width_mm / 25.4, content_mm / 25.4), dpi=144, facecolor=colour("kertas"))
    ax = sheet.add_axes((0, 0, 1, 1), axes_class=HouseAxes)
    ax.content = content_mm
    ax.set(xlim=(0, width_mm), ylim=(content_mm, 0))
    ax.set_axis_off()
    return ax


@drawn
def finish(
    ax: HouseAxes,
    *,
    title: str,
    subtitle: str,
    note: str,
    alt: str,
    caption: str,
    sample: bool,
    place: str = "text",
) -> HouseAxes:
    """Return the axes with rule and mark, title, subtitle, DATA CONTOH and note around the content.

    `place` is `text`, `cover` or `inline`: the last two get neither rule, title nor note, since the page they
    stand on has its own, but keep the mark of a sample. A figure without alternative text is refused, and so
    is a title that begins with a digit.
    """
    if not alt.strip() or not title.strip():
        raise ValueError("Gambar tanpa judul atau teks alternatif tidak dapat ditampilkan.")
    if title[0].isdigit():
        raise ValueError(f"Judul gambar tidak boleh diawali angka: {title!r}.")
    width = ax.get_xlim()[1]
    head = _head(ax, title, subtitle, sample) if place == "text" else _strip(ax, sample, width)
    foot = _foot(ax, note, width) if place == "text" else 0.0
    sheet, height = ax.figure, head + ax.content + foot
    sheet.set_size_inches(width / 25.4, height / 25.4)
    ax.set_ylim(ax.content + foot, -head)
    ax.told = HouseFigure(_svg(sheet), _shortened(alt), caption, title, place)
    return ax


@drawn
def panel(ax: HouseAxes, x: float, y: float, width: float, height: float) -> Axes:
    """Return axes for a chart standing on the page at (x, y), upper left corner in millimetres; y still downwards."""
    from matplotlib.axes import Axes as Plain

    inset = ax.inset_axes((x, y, width, height), transform=ax.transData, axes_class=Plain)
    inset.set_facecolor("none")
    for side in inset.spines.values():
        side.set_visible(False)
    inset.tick_params(
        length=0, labelsize=LABEL, labelfontfamily=list(SANS), labelcolor=colour("tinta"), pad=3
    )
    inset.set(xlabel="", ylabel="")
    return inset


def hairline(
    ax: Axes, y: float, x0: float = 0.0, x1: float = WIDTH, *, token="garis_halus", points=0.5
) -> None:
    """Draw a horizontal line at y: `tinta` .6 under heads and above totals, `garis_halus` .5 between rows."""
    ax.add_line(Line2D((x0, x1), (y, y), color=colour(token), linewidth=points, solid_capstyle="butt"))


def column(ax: HouseAxes, right: float, ys: Sequence[float], values: Sequence[str], **options) -> None:
    """Write values flush right at x = `right`, one at each y (baseline); a "–" is muted. Options go to `text`."""
    for y, value in zip(ys, values, strict=True):
        muted = {"color": colour("tinta_3"), "fontweight": "normal"} if value == "–" else {}
        ax.text(right, y, value, ha="right", **{**options, **muted})


def column_head(ax: HouseAxes, x: float, y: float, label: str, *, align: str = "right", size=NOTE) -> None:
    """Write a column head with its last line's baseline at y; a line break in the label starts a second line."""
    told = label.split("\n")
    for i, line in enumerate(told):
        ax.text(x, y - (len(told) - 1 - i) * 3.2, line, ha=align, fontsize=size, color=colour("tinta_2"))


def lines_of_text(
    ax: HouseAxes, x: float, y: float, text: str | Sequence[str], *, pitch: float = NOTE_PITCH, **options
) -> float:
    """Write lines under each other, the first baseline at y, and return the baseline after the last."""
    for line in [text] if isinstance(text, str) else text:
        ax.text(x, y, line, **options)
        y += pitch
    return y


@drawn
def nothing(sentence: str) -> HouseAxes:
    """Return axes with one sentence in a dashed frame: what stands in for a chart when there is nothing to draw."""
    told = lettering.wrap(sentence, WIDTH - 12, 9)
    ax = figure(5.0 + 4.4 * len(told))
    swatches.edge(ax, 0, 0.5, WIDTH, ax.content - 1, colour="tinta_3", dashed=True)
    lines_of_text(ax, 6, 5.4, told, pitch=4.4, fontsize=9)
    return ax


def alt_text(kind: str, finding: str, values: Sequence[str] = (), unknown: str = "") -> str:
    """Return alternative text of at most 300 characters; values that do not fit are left out from the end.

    >>> alt_text("Grafik batang: mitra menurut kelompok", "Terbanyak perguruan tinggi", ["perguruan tinggi 3"])
    'Grafik batang: mitra menurut kelompok. Terbanyak perguruan tinggi. Perguruan tinggi 3.'
    """
    values = list(values)
    while True:
        told = "; ".join(values)
        parts = (kind, finding, told[:1].upper() + told[1:], unknown)
        text = " ".join(f"{part.strip().rstrip('.')}." for part in parts if part.strip())
        if len(text) <= ALT_LENGTH or not values:
            return text
        values.pop()


def _shortened(alt: str) -> str:
    return alt if len(alt) <= ALT_LENGTH else alt[: ALT_LENGTH - 2].rsplit(" ", 1)[0].rstrip(",;:–") + " …"


def _head(ax: HouseAxes, title: str, subtitle: str, sample: bool) -> float:
    """Draw what stands above the content and return its height; y of the content's top is 0."""
    titles = lettering.balance(title, TITLE_WIDTH, TITLE, weight=SEMIBOLD)
    subtitles = lettering.wrap(subtitle, TITLE_WIDTH, SUBTITLE) if subtitle else []
    height = HEAD_TOP + TITLE_PITCH * (len(titles) - 1) + 4.9 + SUBTITLE_PITCH * len(subtitles) + 0.6
    top = -height
    hairline(ax, top + 0.15, token="tinta", points=0.6)
    mark = Rectangle((0, top), 11, 1.5, facecolor=colour("aksen"), linewidth=0)
    ax.add_patch(mark)
    y = lines_of_text(ax, 0, top + HEAD_TOP, titles, pitch=TITLE_PITCH, fontsize=TITLE, fontweight=SEMIBOLD)
    y += 4.9 - TITLE_PITCH
    lines_of_text(ax, 0, y, subtitles, pitch=SUBTITLE_PITCH, fontsize=SUBTITLE, color=colour("tinta_2"))
    if sample:
        _mark(ax, top + 4.4)
    return height


def _strip(ax: HouseAxes, sample: bool, width: float) -> float:
    if sample:
        _mark(ax, -1.6, width)
    return 4.2 if sample else 0.0


def _mark(ax: HouseAxes, y: float, right: float = WIDTH) -> None:
    ax.text(
        right, y, MARK, ha="right", fontsize=SMALLEST_MARK, fontweight=SEMIBOLD, color=colour("galat_teks")
    )


def _foot(ax: HouseAxes, note: str, width: float) -> float:
    told = lettering.wrap(note, width, NOTE) if note else []
    lines_of_text(ax, 0, ax.content + 5.2, told, fontsize=NOTE, color=colour("tinta_2"))
    return 3.2 + NOTE_PITCH * len(told) if told else 1.0


def _svg(sheet: Figure) -> str:
    """Return the figure as SVG with live text, the same bytes for the same drawing."""
    page = io.StringIO()
    sheet.savefig(page, format="svg", metadata={"Date": None, "Creator": None})
    return page.getvalue()
