"""Builders of files that break readers: bombs, stray cells, locked and mislabelled files, each small and made in code."""

import io
import struct
import zipfile
import zlib
from pathlib import Path

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>No</t></is></c></row>'
BLOCK = 2**20


def xlsx(rows: str = ROW, *, after: str = "", before: str = "", **parts: str | bytes) -> bytes:
    """Return an xlsx file of one sheet from the XML of its rows; `parts` adds or replaces members under xl/."""
    files = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>'
        '<sheet name="Lembar1" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="r1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="r2" Type="{RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>'
        f'<Relationship Id="r3" Type="{RELATIONS}/styles" Target="styles.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}">{before}'
        f"<sheetData>{rows}</sheetData>{after}</worksheet>",
    }
    files |= {f"xl/{name}.xml": text for name, text in parts.items()}
    return zipped(files)


def zipped(files: dict[str, str | bytes]) -> bytes:
    """Return a zip archive of the files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return buffer.getvalue()


def bomb(member: str, blocks: int = 2048, declared: int | None = None) -> bytes:
    """Return an xlsx file with a member of `blocks` megabytes of blanks; `declared` is a size that lies about it.

    One megabyte is compressed once and repeated, so that the bomb is made in no time.
    """
    head = f'<sst xmlns="{MAIN}"><si><t xml:space="preserve">'.encode()
    tail = b"</t></si></sst>"
    if "sheet" in member:
        head = f'<worksheet xmlns="{MAIN}"><sheetData>{ROW}'.encode()
        tail = b"</sheetData></worksheet>"
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    first = deflate.compress(head) + deflate.flush(zlib.Z_FULL_FLUSH)
    block = deflate.compress(b" " * BLOCK) + deflate.flush(zlib.Z_FULL_FLUSH)
    last = deflate.compress(tail) + deflate.flush(zlib.Z_FINISH)
    check = zlib.crc32(head)
    for _ in range(blocks):
        check = zlib.crc32(_BLANKS, check)
    check = zlib.crc32(tail, check)
    size = len(head) + blocks * BLOCK + len(tail)
    return _with_member(xlsx(), member, (first + block * blocks + last, check, declared or size))


def _with_member(base: bytes, member: str, packed: tuple[bytes, int, int]) -> bytes:
    """Return an archive with one more member that is compressed already."""
    body, check, size = packed
    with zipfile.ZipFile(io.BytesIO(base)) as archive:
        files = {n: archive.read(n) for n in archive.namelist() if n != member}
    buffer = io.BytesIO(zipped(files))
    with zipfile.ZipFile(buffer, "a") as archive:
        start = archive.start_dir
        about = zipfile.ZipInfo(member)
        about.compress_type, about.CRC = zipfile.ZIP_DEFLATED, check
        about.compress_size, about.file_size, about.header_offset = len(body), size, start
        archive.fp.seek(start)
        archive.fp.write(about.FileHeader() + body)
        archive.start_dir = archive.fp.tell()
        archive.filelist.append(about)
        archive.NameToInfo[member] = about
        archive._didModify = True
    return buffer.getvalue()


def laughs(root: str = "sst", body: str = "<si><t>&i;</t></si>") -> str:
    """Return XML whose ten entities of ten each would unfold to gigabytes."""
    names = "abcdefghi"
    entities = '<!ENTITY a "haha">' + "".join(
        f'<!ENTITY {names[i]} "{f"&{names[i - 1]};" * 10}">' for i in range(1, len(names))
    )
    return f'<?xml version="1.0"?><!DOCTYPE {root} [{entities}]><{root} xmlns="{MAIN}">{body}</{root}>'


def quadratic() -> str:
    """Return XML that repeats one long entity many times."""
    return (
        f'<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "{"a" * 50_000}">]>'
        f'<sst xmlns="{MAIN}"><si><t>{"&a;" * 50_000}</t></si></sst>'
    )


def external() -> str:
    """Return XML that asks for a file of the machine."""
    return (
        '<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
        f'<sst xmlns="{MAIN}"><si><t>&a;</t></si></sst>'
    )


REGISTER = [
    ["No", "Mitra", "Nomor", "Tanggal", "Berakhir"],
    ["1", "Universitas Contoh", "1/PR.07-NK/52/2022", "1 Maret 2022", "28 Februari 2025"],
    ["2", "Dinas Contoh", "2/PR.07-PKS/52/2022", "2 Maret 2022", "1 Maret 2024"],
    ["3", "Media Contoh", "3/PR.07-PKS/52/2022", "3 Maret 2022", "2 Maret 2024"],
]


def register_rows(last: str = "") -> str:
    """Return the XML of a register of three agreements, and of a further cell."""
    return "".join(
        f'<row r="{r}">'
        + "".join(
            f'<c r="{"ABCDE"[c]}{r}" t="inlineStr"><is><t>{text}</t></is></c>' for c, text in enumerate(row)
        )
        + "</row>"
        for r, row in enumerate(REGISTER, 1)
    ) + (last and f'<row r="{last.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}"><c r="{last}"><v>1</v></c></row>')


def empty_rows(count: int = 1_048_576) -> str:
    """Return a register followed by styled rows down to the last one of a sheet."""
    return register_rows() + "".join(
        f'<row r="{r}" s="1" customFormat="1" ht="15"><c r="A{r}" s="1"/><c r="B{r}" s="1"/></row>'
        for r in range(5, count + 1)
    )


OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"
ODS = "application/vnd.oasis.opendocument.spreadsheet"


def ods(table: str, *, styles: str = "", manifest: str = "", prolog: str = "") -> bytes:
    """Return an ods file from the XML of its tables and automatic styles."""
    spaces = " ".join(
        f'xmlns:{short}="{OFFICE}{name}:1.0"'
        for short, name in {
            "office": "office",
            "table": "table",
            "text": "text",
            "style": "style",
            "number": "datastyle",
        }.items()
    )
    spaces += ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
    spaces += ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?>{prolog}<office:document-content {spaces}>'
        f"<office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet>"
        f"{table}</office:spreadsheet></office:body></office:document-content>"
    )
    entry = f'<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">{manifest}'
    return zipped(
        {
            "mimetype": ODS,
            "content.xml": content,
            "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{OFFICE}manifest:1.0">'
            f"{entry}</manifest:file-entry></manifest:manifest>",
        }
    )


def ods_cell(text: str, attributes: str = "") -> str:
    """Return the XML of one ods cell of text."""
    return (
        f'<table:table-cell office:value-type="string" {attributes}>'
        f"<text:p>{text}</text:p></table:table-cell>"
    )


def xlsb(
    cells: list[list[tuple]],
    *,
    before: bytes = b"",
    sheet: bytes = b"",
    styles: bytes = b"",
    hidden: set[int] = frozenset(),
    hidden_sheets: dict[str, list[list[tuple]]] | None = None,
    texts: tuple[bytes, ...] = (),
) -> bytes:
    """Return an xlsb file of one sheet and of hidden ones; a cell is (column, style, record type, body).

    `before` and `sheet` are records before and after the cells, `hidden` the rows that are, `texts` the shared ones.
    """
    sheets = {"Lembar1": cells, **(hidden_sheets or {})}
    bundles = b"".join(
        record(156, struct.pack("<II", int(i > 1), i) + _counted(f"r{i}") + _counted(name))
        for i, name in enumerate(sheets, 1)
    )
    targets = "".join(
        f'<Relationship Id="r{i}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{i}.bin"/>'
        for i in range(1, len(sheets) + 1)
    )
    parts = {
        f"xl/worksheets/sheet{i}.bin": _xlsb_sheet(
            rows, (before, sheet, hidden) if i == 1 else (b"", b"", ())
        )
        for i, rows in enumerate(sheets.values(), 1)
    }
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"/>',
            "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
            f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.bin"/></Relationships>',
            "xl/workbook.bin": record(131) + record(143) + bundles + record(144) + record(132),
            "xl/_rels/workbook.bin.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{targets}'
            f'<Relationship Id="t" Type="{RELATIONS}/sharedStrings" Target="sharedStrings.bin"/></Relationships>',
            "xl/styles.bin": styles or xlsb_styles(),
            "xl/sharedStrings.bin": record(159, struct.pack("<II", len(texts), len(texts)))
            + b"".join(texts)
            + record(160),
            **parts,
        }
    )


def _xlsb_sheet(cells: list[list[tuple]], told: tuple) -> bytes:
    before, after, hidden = told
    rows = b"".join(
        record(0, struct.pack("<IIH", r, 0, 300) + bytes([0, 16 * (r in hidden), 0]) + struct.pack("<I", 0))
        + b"".join(record(kind, struct.pack("<II", c, s) + body) for c, s, kind, body in row)
        for r, row in enumerate(cells)
    )
    extent = record(148, struct.pack("<4I", 0, len(cells), 0, 16))
    return record(129) + extent + before + record(145) + rows + record(146) + after + record(130)


def xlsb_text(text: str, runs: tuple[tuple[int, int], ...] = ()) -> bytes:
    """Return the record of one shared text; a run is (where it starts, its font)."""
    rich = struct.pack("<I", len(runs)) + b"".join(struct.pack("<HH", *run) for run in runs)
    return record(19, bytes([bool(runs)]) + _counted(text) + (rich if runs else b""))


def xlsb_styles(codes: tuple[str, ...] = (), struck: tuple[bool, ...] = (False,)) -> bytes:
    """Return the styles of an xlsb file: one a font, then one a number format."""
    fonts = b"".join(record(43, struct.pack("<HH", 200, 8 * out) + bytes(20)) for out in struck)
    formats = b"".join(
        record(44, struct.pack("<H", 164 + i) + _counted(code)) for i, code in enumerate(codes)
    )
    numbers = [(0, font) for font in range(len(struck))] + [(164 + i, 0) for i in range(len(codes))]
    cells = b"".join(record(47, struct.pack("<3H", 0, *pair) + bytes(10)) for pair in numbers)
    return b"".join(
        (
            record(278),
            record(615, struct.pack("<I", len(codes))) + formats + record(616),
            record(611, struct.pack("<I", len(struck))) + fonts + record(612),
            record(617, struct.pack("<I", len(numbers))) + cells + record(618),
            record(279),
        )
    )


def record(kind: int, body: bytes = b"") -> bytes:
    """Return one record of an xlsb part."""
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size, length = b"", len(body)
    while True:
        length, low = length >> 7, length & 0x7F
        size += bytes([low | (0x80 if length else 0)])
        if not length:
            return head + size + body


def _counted(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def write(folder: Path, name: str, data: bytes | str) -> Path:
    """Return the path of a new file with the data."""
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


_BLANKS = b" " * BLOCK
