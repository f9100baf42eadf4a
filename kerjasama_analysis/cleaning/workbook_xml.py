"""What the value reader drops from a workbook: hidden rows and columns, struck-out cells, error values, ods merges.

A pass over the XML in pieces, linear in its size, which also refuses bombs and stray cells before anything is
decoded into memory.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from kerjasama_analysis.cleaning.workbooks import Limits, Merge, Unreadable

PIECE = 4 * 2**20


@dataclass
class Extras:
    """What one sheet holds beside its values; positions counted from 0."""

    merges: list[Merge] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    struck: set[tuple[int, int]] = field(default_factory=set)
    errors: dict[tuple[int, int], str] = field(default_factory=dict)


def check_size(data: bytes, name: str, limits: Limits) -> None:
    """Raise Unreadable where the archive declares more than the limit, or lies about what it declares."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = archive.infolist()
        total = sum(member.file_size for member in members)
        if total > limits.unpacked_bytes:
            raise Unreadable("berkas_terlalu_besar", name)
        if any(member.flag_bits & 1 for member in members):
            raise Unreadable("berkas_bersandi", name)


def read_xlsx_extras(data: bytes, name: str, limits: Limits) -> dict[str, Extras]:
    """Return what each sheet of an xlsx file holds beside its values, by sheet name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        struck_styles = _struck_styles(archive)
        return {
            sheet: _scan(archive, member, struck_styles, name, limits)
            for sheet, member in _sheet_members(archive).items()
            if member in archive.namelist()
        }


def read_ods_extras(data: bytes) -> dict[str, Extras]:
    """Return merged ranges and hidden rows of an ods file, by sheet name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open("content.xml") as content:
        found: dict[str, Extras] = {}
        sheet, row, column, rows_repeat = Extras(), 0, 0, 1
        for event, node in etree.iterparse(content, events=("start", "end"), resolve_entities=False):
            tag = etree.QName(node).localname
            if event == "start" and tag == "table":
                sheet, row = found.setdefault(_attribute(node, "name") or "", Extras()), 0
            elif event == "start" and tag == "table-row":
                column, rows_repeat = 0, int(_attribute(node, "number-rows-repeated") or 1)
                if _attribute(node, "visibility") in ("collapse", "filter"):
                    sheet.hidden_rows.update(range(row, row + min(rows_repeat, 10_000)))
            elif event == "start" and tag in ("table-cell", "covered-table-cell"):
                down = int(_attribute(node, "number-rows-spanned") or 1)
                right = int(_attribute(node, "number-columns-spanned") or 1)
                if down > 1 or right > 1:
                    sheet.merges.append((row, column, row + down - 1, column + right - 1))
                column += int(_attribute(node, "number-columns-repeated") or 1)
            elif event == "end" and tag == "table-row":
                row += rows_repeat
                node.clear()
        return found


def _scan(
    archive: zipfile.ZipFile, member: str, struck_styles: set[int], name: str, limits: Limits
) -> Extras:
    extras = Extras()
    last_row = 0
    for piece in _pieces(archive, member):
        if _TOO_WIDE.search(piece):
            raise Unreadable("sel_tersesat", name)
        for m in _HIDDEN_COLUMN.finditer(piece):
            first, last = (int(re.search(rb'\b%s="(\d+)"' % side, m[0])[1]) for side in (b"min", b"max"))
            extras.hidden_columns.update(range(first - 1, min(last, limits.columns)))
        for m in _ROW.finditer(piece):
            last_row = int(m[1])
            if b'hidden="1"' in m[0] or b'hidden="true"' in m[0]:
                extras.hidden_rows.add(last_row - 1)
        for m in _ERROR.finditer(piece):
            extras.errors[_position(m[1])] = m[2].decode()
        if struck_styles:
            for m in _STYLED.finditer(piece):
                if int(m[2]) in struck_styles:
                    extras.struck.add(_position(m[1]))
    if last_row * 26 > limits.cells:
        raise Unreadable("berkas_terlalu_besar", name)
    return extras


def _pieces(archive: zipfile.ZipFile, member: str) -> Iterator[bytes]:
    """Yield the XML in pieces that end at a row's end, so that no tag is cut."""
    with archive.open(member) as stream:
        rest = b""
        while block := stream.read(PIECE):
            head, end, rest = (rest + block).rpartition(b"</row>")
            if end:
                yield head + end
        yield rest


def _sheet_members(archive: zipfile.ZipFile) -> dict[str, str]:
    workbook = etree.fromstring(archive.read("xl/workbook.xml"), _parser())
    relations = etree.fromstring(archive.read("xl/_rels/workbook.xml.rels"), _parser())
    targets = {r.get("Id"): r.get("Target", "") for r in relations}
    members = {}
    for sheet in workbook.iter("{*}sheet"):
        identifier = next((v for k, v in sheet.attrib.items() if etree.QName(k).localname == "id"), "")
        target = targets.get(identifier, "")
        members[sheet.get("name", "")] = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    return members


def _struck_styles(archive: zipfile.ZipFile) -> set[int]:
    """Return the cell style numbers whose font is struck out."""
    if "xl/styles.xml" not in archive.namelist():
        return set()
    styles = etree.fromstring(archive.read("xl/styles.xml"), _parser())
    fonts = styles.findall("{*}fonts/{*}font")
    struck = {
        i
        for i, font in enumerate(fonts)
        if (s := font.find("{*}strike")) is not None and s.get("val", "1") in ("1", "true")
    }
    formats = styles.findall("{*}cellXfs/{*}xf")
    return {i for i, xf in enumerate(formats) if int(xf.get("fontId", 0)) in struck}


def _position(reference: bytes) -> tuple[int, int]:
    letters = reference.rstrip(b"0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + letter - 64
    return int(reference[len(letters) :]) - 1, column - 1


def _attribute(node, local: str) -> str | None:
    return next((v for k, v in node.attrib.items() if k.rpartition("}")[2] == local), None)


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)


_TOO_WIDE = re.compile(rb'<c [^>]*?r="[A-Z]{3}\d+"')
_ROW = re.compile(rb'<row [^>]*?\br="(\d+)"[^>]*>')
_HIDDEN_COLUMN = re.compile(rb'<col [^>]*hidden="(?:1|true)"[^>]*>')
_ERROR = re.compile(
    rb'<c r="([A-Z]{1,2}\d+)"[^>]*\bt="e"[^>]*>(?:<f[^>]*>[^<]*</f>|<f[^>]*/>)?<v>(#[^<]*)</v>'
)
_STYLED = re.compile(rb'<c r="([A-Z]{1,2}\d+)"[^>]*?\bs="(\d+)"')
