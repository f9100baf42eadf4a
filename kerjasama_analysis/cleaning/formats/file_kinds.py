"""What kind of file it is, told by its first bytes and never by its ending; strangers and bombs are refused here."""

import codecs
import io
import re
import zipfile

from kerjasama_analysis.cleaning.formats.sheets import MEGABYTE, Source

HEAD = 8192
COMPRESSION = 250
"""How many times larger than packed a large archive may unpack: real workbooks stay under 50, bombs reach 1000."""
COMPRESSED_FROM = 100 * MEGABYTE
ARCHIVES = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
OLD_STREAMS = (
    b"\x09\x00\x04\x00",
    b"\x09\x02\x06\x00",
    b"\x09\x04\x06\x00",
    b"\x09\x08\x08\x00",
    b"\x09\x08\x10\x00",
)
"""How a workbook of Excel 2 to 5 begins that is no OLE file."""
STRANGERS = (
    *(b"%PDF-", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"{\\rtf", b"7z\xbc\xaf", b"Rar!\x1a", b"\x1f\x8b"),
    *(b"SQLite format 3\x00", b"\x7fELF", b"{", b"[{"),
)
"""Beginnings that no table has; shorter ones (BM, MZ) may begin a table and are left to the share of odd bytes."""
MARKUP = b"<table", b"<tr"
FLAT = b"application/vnd.oasis.opendocument.spreadsheet"


def sniff(source: Source) -> str:
    """Return xlsx, xlsb, xls, ods, fods, html, mhtml, xml (SpreadsheetML 2003) or csv; raise Unreadable for a stranger.

    >>> from kerjasama_analysis.cleaning.formats.sheets import read_limits
    >>> sniff(Source(b"No;Mitra\\r\\n", "a.xls", read_limits()))
    'csv'
    """
    data = source.data
    if not data.strip(b"\x00 \r\n\t\xef\xbb\xbf\xff\xfe"):
        raise source.refuse("berkas_kosong")
    if data.startswith(ARCHIVES):
        return _sniff_archive(source)
    if data.startswith(OLE):
        return _sniff_ole(source)
    if data.startswith(OLD_STREAMS):
        return "xls"
    return _sniff_text(source)


def check_archive(source: Source, archive: zipfile.ZipFile) -> None:
    """Raise Unreadable where an archive is locked, unpacks to more than the limit, or holds XML that multiplies."""
    members = archive.infolist()
    if any(member.flag_bits & 1 for member in members):
        raise source.refuse("berkas_bersandi")
    unpacked = sum(member.file_size for member in members)
    if unpacked > COMPRESSED_FROM and unpacked > COMPRESSION * len(source.data):
        raise source.refuse("berkas_berbahaya")
    if unpacked > source.limits.unpacked_bytes:
        raise source.refuse("berkas_terlalu_besar")
    for member in members:
        if member.filename.lower().endswith((".xml", ".rels")):
            with archive.open(member) as stream:
                check_entities(source, stream.read(HEAD))


def check_entities(source: Source, head: bytes) -> None:
    """Raise Unreadable for XML that defines entities of its own: no office program does, bombs do."""
    if b"<!ENTITY" in head.replace(b"\x00", b""):
        raise source.refuse("berkas_berbahaya")


def _sniff_archive(source: Source) -> str:
    with _open(source) as archive:
        names = {name.lower().replace("\\", "/") for name in archive.namelist()}
        if "meta-inf/manifest.xml" in names and b"encryption-data" in archive.read("META-INF/manifest.xml"):
            raise source.refuse("berkas_bersandi")
    if "xl/workbook.bin" in names:
        return "xlsb"
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "content.xml" in names and _is_sheets(source):
        return "ods"
    raise source.refuse("bukan_spreadsheet")


def _open(source: Source) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(io.BytesIO(source.data))
    except zipfile.BadZipFile:
        raise source.refuse("berkas_rusak") from None


def _is_sheets(source: Source) -> bool:
    """Whether an OpenDocument file is a spreadsheet, not a letter or a slide show."""
    with _open(source) as archive:
        if "mimetype" not in archive.namelist():
            return True
        return b"opendocument.spreadsheet" in archive.read("mimetype")


def _sniff_ole(source: Source) -> str:
    if "EncryptedPackage".encode("utf-16-le") in source.data:
        raise source.refuse("berkas_bersandi")
    if any(f"{stream}\0".encode("utf-16-le") in source.data for stream in ("Workbook", "Book")):
        return "xls"
    raise source.refuse("bukan_spreadsheet")


def _sniff_text(source: Source) -> str:
    encoding = find_unicode(source.data)
    head = source.data[: 8 * HEAD]
    if encoding:
        head = head.decode(encoding, errors="replace").encode()
    elif source.data.lstrip().startswith(STRANGERS) or _is_binary(head):
        raise source.refuse("bukan_spreadsheet")
    lowered = head.lstrip(b"\xef\xbb\xbf \t\r\n\x00").lower()
    if b"mime-version:" in lowered[:1024]:
        return "mhtml"
    if b"urn:schemas-microsoft-com:office:spreadsheet" in lowered[:HEAD] and b"<html" not in lowered[:HEAD]:
        return "xml"
    if lowered.startswith(b"<") and b"<office:document" in lowered and FLAT in lowered:
        check_entities(source, head)
        return "fods"
    if all(tag in lowered for tag in MARKUP):
        return "html"
    if lowered.startswith(b"<"):
        if b"<table" in source.data.lower():
            return "html"
        raise source.refuse("bukan_spreadsheet")
    return "csv"


def find_unicode(data: bytes) -> str | None:
    """Return the Unicode encoding of a text, by its mark or, for UTF-16 without one, by where its zeros stand.

    >>> find_unicode("a;b".encode("utf-16")), find_unicode("No;Mitra".encode("utf-16-le")), find_unicode(b"a;b")
    ('utf-16', 'utf-16-le', None)
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    head = data[: HEAD // 2 * 2]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if len(head) >= 8 and max(even, odd) > 0.4 * len(head) // 2 and min(even, odd) < 0.02 * len(head):
        return "utf-16-le" if odd > even else "utf-16-be"
    return None


def _is_binary(head: bytes) -> bool:
    head = head[:HEAD]
    return len(_CONTROL.findall(head)) > 0.05 * len(head) or head.count(0) > 0.1 * len(head)


_CONTROL = re.compile(rb"[\x01-\x08\x0e-\x19\x1b-\x1f\x7f]")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
