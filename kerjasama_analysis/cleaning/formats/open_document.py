"""What the value reader drops from ods files: merges, hidden rows and columns, struck-out cells, errors, formats.

Elements and attributes: OASIS Open Document Format for Office Applications 1.3, part 3, sections 9 and 16.
"""

import io
import zipfile
from dataclasses import dataclass, field

from lxml import etree

from kerjasama_analysis.cleaning.formats import number_formats
from kerjasama_analysis.cleaning.formats.sheets import Marks, Source

HIDDEN = ("collapse", "filter")
MOST = 1_048_576
"""Rows that a sheet can have, and the most a repeated row or cell is taken for."""
SHEETS = "application/vnd.oasis.opendocument.spreadsheet"
MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{SHEETS}"/></manifest:manifest>'
)
DATE_PARTS = {"day": "d", "month": "m", "year": "y", "hours": "h", "minutes": "m", "seconds": "s"}


def read_marks(source: Source, archive: zipfile.ZipFile) -> dict[str, Marks]:
    """Return what each sheet of an ods file holds beside its values, by sheet name."""
    styles = _Styles()
    if "styles.xml" in archive.namelist():
        with archive.open("styles.xml") as stream:
            for _, node in etree.iterparse(stream, resolve_entities=False):
                styles.read(node)
    walk = _Walk(source, styles)
    with archive.open("content.xml") as stream:
        for event, node in etree.iterparse(stream, events=("start", "end"), resolve_entities=False):
            walk.start(node) if event == "start" else walk.end(node)
    return walk.found


def pack(flat: bytes) -> bytes:
    """Return a flat document (.fods) as the archive that readers of ods files open."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", SHEETS, zipfile.ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", MANIFEST)
        archive.writestr("content.xml", flat)
    return packed.getvalue()


@dataclass
class _Styles:
    """What named styles say: which are struck out, the format code of each, and which data style they point to."""

    struck: set[str] = field(default_factory=set)
    data: dict[str, str] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)

    def read(self, node: etree._Element) -> None:
        """Keep what a style's closed element says."""
        tag, name = etree.QName(node).localname, _attribute(node, "name") or ""
        if tag == "style":
            parent = _attribute(node, "parent-style-name") or ""
            text = node.find("{*}text-properties")
            line = _attribute(text, "text-line-through-style") if text is not None else None
            if line not in (None, "none") or (line is None and parent in self.struck):
                self.struck.add(name)
            self.data[name] = _attribute(node, "data-style-name") or self.data.get(parent, "")
        elif tag in ("number-style", "percentage-style", "date-style"):
            self.codes[name] = "".join(map(_code, node)) + ("%" if tag == "percentage-style" else "")

    def shown(self, name: str):
        """Return what a style makes a value show, None where it says no more than the value."""
        return number_formats.find_shown(self.codes.get(self.data.get(name, ""), ""))


class _Walk:
    """Goes through the content and keeps the marks of each sheet; repeated rows and cells count as often as they say."""

    def __init__(self, source: Source, styles: _Styles):
        self.source, self.styles = source, styles
        self.found: dict[str, Marks] = {}
        self.marks, self.sheet, self.depth = Marks(), "", 0
        self.row = self.column = self.rows = self.columns = 0
        self.defaults: dict[int, str] = {}

    def start(self, node: etree._Element) -> None:
        """Note where an element stands."""
        tag = etree.QName(node).localname
        if tag == "table":
            self.sheet = _attribute(node, "name") or ""
            self.marks = self.found[self.sheet] = Marks()
            self.row = self.column = self.rows = self.columns = 0
            self.defaults = {}
        elif tag == "table-column":
            self._start_column(node)
        elif tag == "table-row":
            self.column = 0

    def end(self, node: etree._Element) -> None:
        """Keep what a closed element says, and let it go."""
        tag = etree.QName(node).localname
        if tag in ("style", "number-style", "percentage-style", "date-style"):
            self.styles.read(node)
        elif tag in ("table-cell", "covered-table-cell"):
            self._end_cell(node)
        elif tag == "table-row":
            repeated = _repeats(node, "number-rows-repeated")
            if _attribute(node, "visibility") in HIDDEN:
                self.marks.hidden_rows.update(range(self.row, self.row + min(repeated, 10_000)))
            self.row += repeated
            node.clear()
            while node.getprevious() is not None:
                del node.getparent()[0]
        elif tag == "table":
            self.source.check_extent(self.sheet, self.rows, self.columns)

    def _start_column(self, node: etree._Element) -> None:
        repeated = min(_repeats(node, "number-columns-repeated"), 16_384)
        columns = range(self.column, self.column + repeated)
        if _attribute(node, "visibility") in HIDDEN:
            self.marks.hidden_columns.update(columns)
        if style := _attribute(node, "default-cell-style-name"):
            self.defaults.update(dict.fromkeys(columns[:1000], style))
        self.column += repeated

    def _end_cell(self, node: etree._Element) -> None:
        down, right = _repeats(node, "number-rows-spanned"), _repeats(node, "number-columns-spanned")
        place = (self.row, self.column)
        if down > 1 or right > 1:
            self.marks.merges.append((*place, place[0] + down - 1, place[1] + right - 1))
        repeated = _repeats(node, "number-columns-repeated")
        formula = _attribute(node, "formula") is not None
        if len(node) or formula or _attribute(node, "value-type"):
            rows = self.row + _repeats(node.getparent(), "number-rows-repeated")
            self.rows, self.columns = max(self.rows, rows), max(self.columns, self.column + repeated)
            for column in range(self.column, self.column + min(repeated, 1000)):
                self._mark(node, (self.row, column), formula)
        self.column += repeated

    def _mark(self, node: etree._Element, place: tuple[int, int], formula: bool) -> None:
        style = _attribute(node, "style-name") or self.defaults.get(place[1], "")
        if style in self.styles.struck:
            self.marks.struck.add(place)
        if shown := self.styles.shown(style):
            self.marks.shown[place] = shown
        self._mark_text(node, place)
        kinds = [v for k, v in node.attrib.items() if k.rpartition("}")[2] == "value-type"]
        text = "".join(node.itertext()).strip()
        if "error" in kinds or (formula and text.startswith(("#", "Err:"))):
            self.marks.errors[place] = text or "#N/A"
        elif formula and not kinds:
            self.marks.errors[place] = "="

    def _mark_text(self, node: etree._Element, place: tuple[int, int]) -> None:
        """Keep what is left of a text whose parts are struck out."""
        spans = [
            s
            for s in node.iterfind(".//{*}span")
            if (_attribute(s, "style-name") or "") in self.styles.struck
        ]
        if not any("".join(span.itertext()).strip() for span in spans):
            return
        left = "\n".join(_left_of(line, spans) for line in node.iterfind("{*}p")).strip()
        if left:
            self.marks.left[place] = left
        else:
            self.marks.struck.add(place)


def _left_of(node: etree._Element, struck: list[etree._Element]) -> str:
    """Return the text of a paragraph without its struck-out spans."""
    inner = (
        []
        if node in struck
        else [node.text or "", *(_left_of(child, struck) + (child.tail or "") for child in node)]
    )
    return "".join(inner)


def _code(node: etree._Element) -> str:
    """Return a part of a data style as number format codes write it."""
    tag = etree.QName(node).localname
    if tag == "number":
        grouped = _attribute(node, "grouping") == "true"
        decimals = int(_attribute(node, "decimal-places") or 0)
        whole = "0" * max(1, int(_attribute(node, "min-integer-digits") or 1))
        return ("#,##" if grouped else "") + whole + ("." + "0" * decimals if decimals else "")
    if tag == "text":
        text = node.text or ""
        return f'"{text}"' if text.strip("% ") else ""
    return DATE_PARTS.get(tag, "")


def _repeats(node: etree._Element, local: str) -> int:
    return min(int(_attribute(node, local) or 1), MOST)


def _attribute(node: etree._Element, local: str) -> str | None:
    return next((v for k, v in node.attrib.items() if k.rpartition("}")[2] == local), None)
