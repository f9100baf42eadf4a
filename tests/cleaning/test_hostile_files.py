"""What hostile, damaged and mislabelled files cost: one sentence each, and nothing of the others."""

import io
import re
import struct

import openpyxl
import pytest
import xlwt

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import register, workbooks
from kerjasama_analysis.cleaning.formats import sheets
from tests.cleaning import hostile

MERGED_TO_THE_END = '<mergeCells><mergeCell ref="A3:XFD1048576"/></mergeCells>'
REPEATED = 'table:number-columns-repeated="16384"'
DOCTYPE = hostile.laughs("x").split("?>")[1].split("<x ")[0]
TABLE = '<table:table table:name="S"/>'
LOCKED_PART = '<manifest:encryption-data manifest:checksum="a"/>'
SPREADSHEETML = (
    '<?xml version="1.0"?>{doctype}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
    'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table>{rows}</Table>'
    "</Worksheet></Workbook>"
)

REFUSED = {
    "bomb_text.xlsx": ("berkas_berbahaya", lambda: hostile.bomb("xl/sharedStrings.xml")),
    "bomb_sheet.xlsx": ("berkas_berbahaya", lambda: hostile.bomb("xl/worksheets/sheet1.xml")),
    "bomb_small.xlsx": ("berkas_berbahaya", lambda: hostile.bomb("xl/sharedStrings.xml", 300)),
    "forged_text.xlsx": ("berkas_rusak", lambda: hostile.bomb("xl/sharedStrings.xml", declared=30_000)),
    "forged_sheet.xlsx": ("berkas_rusak", lambda: hostile.bomb("xl/worksheets/sheet1.xml", declared=30_000)),
    "laughs.xlsx": ("berkas_berbahaya", lambda: hostile.xlsx(sharedStrings=hostile.laughs())),
    "quadratic.xlsx": ("berkas_berbahaya", lambda: hostile.xlsx(sharedStrings=hostile.quadratic())),
    "external.xlsx": ("berkas_berbahaya", lambda: hostile.xlsx(sharedStrings=hostile.external())),
    "laughs.ods": ("berkas_berbahaya", lambda: hostile.ods(TABLE, prolog=DOCTYPE)),
    "laughs_2003.xls": ("berkas_berbahaya", lambda: SPREADSHEETML.format(doctype=DOCTYPE, rows="")),
    "far_row_2003.xls": (
        "sel_tersesat",
        lambda: SPREADSHEETML.format(doctype="", rows='<Row ss:Index="999999999"/>'),
    ),
    "wide.xls": ("sel_tersesat", lambda: _page("<tr>" + '<td colspan="1000">a</td>' * 20_000 + "</tr>")),
    "covered.xls": (
        "sel_tersesat",
        lambda: _page('<tr><td rowspan="1000" colspan="1000">a</td></tr>' * 500),
    ),
    "stray.xlsx": ("sel_tersesat", lambda: hostile.xlsx(hostile.register_rows("XFD1048576"))),
    "stray_zz.xlsx": ("sel_tersesat", lambda: hostile.xlsx(hostile.register_rows("ZZ1048576"))),
    "stray.ods": (
        "sel_tersesat",
        lambda: hostile.ods(
            '<table:table table:name="S"><table:table-row table:number-rows-repeated="1048576">'
            f"{hostile.ods_cell('a', REPEATED)}</table:table-row></table:table>"
        ),
    ),
    "locked.ods": ("berkas_bersandi", lambda: hostile.ods(TABLE, manifest=LOCKED_PART)),
    "locked.xlsx": ("berkas_bersandi", lambda: OLE + "EncryptedPackage\0".encode("utf-16-le") * 300),
    "locked_zip.xlsx": ("berkas_bersandi", lambda: _with_flag(hostile.xlsx())),
    "cut.xlsx": ("berkas_rusak", lambda: hostile.xlsx(hostile.empty_rows(5000))[:9000]),
    "cut.ods": ("berkas_rusak", lambda: hostile.ods(TABLE)[:300]),
    "no_sheet.xlsx": ("berkas_rusak", lambda: hostile.xlsx(**{"worksheets/sheet1": "<worksheet"})),
    "no_workbook_parts.xlsx": ("berkas_rusak", lambda: hostile.zipped({"xl/workbook.xml": "<a/>"})),
    "noise.xls": ("berkas_rusak", lambda: OLE_NOISE),
    "empty.xlsx": ("berkas_kosong", lambda: b""),
    "zeros.xls": ("berkas_kosong", lambda: bytes(5000)),
    "blank.csv": ("berkas_kosong", lambda: b"\xef\xbb\xbf\r\n \r\n"),
    "letter.xlsx": ("bukan_spreadsheet", lambda: hostile.zipped({"word/document.xml": "<a/>"})),
    "letter.ods": (
        "bukan_spreadsheet",
        lambda: hostile.zipped(
            {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"}
        ),
    ),
    "scan.xlsx": ("bukan_spreadsheet", lambda: b"%PDF-1.7\n" + bytes(range(256)) * 9),
    "photo.csv": ("bukan_spreadsheet", lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9),
    "program.csv": ("bukan_spreadsheet", lambda: b"\x01\x02\x03abc\x05" * 900),
    "drawing.xls": ("bukan_spreadsheet", lambda: '<?xml version="1.0"?><svg><text>a</text></svg>'),
    "page.xls": ("bukan_spreadsheet", lambda: "<html><body><p>Halaman tidak ditemukan</p></body></html>"),
    "line_of_cells.csv": ("baris_terlalu_panjang", lambda: b"No;Mitra\r\n" + b"a;" * 25_000_000),
    "line_of_text.csv": ("baris_terlalu_panjang", lambda: b"No;Mitra\r\n" + b"a" * 50_000_000),
}
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
OLE_NOISE = OLE + "Workbook\0".encode("utf-16-le") + bytes(range(256)) * 20


def _page(rows: str) -> str:
    return f"<html><body><table>{rows}</table></body></html>"


def _with_flag(archive: bytes) -> bytes:
    """Return an archive whose directory says that its members are locked."""
    return re.sub(rb"(PK\x01\x02....)..", lambda m: m[1] + b"\x01\x00", archive, flags=re.DOTALL)


@pytest.mark.parametrize("name", REFUSED)
def test_hostile_files_are_refused_in_one_sentence(name, tmp_path):
    code, make = REFUSED[name]
    with pytest.raises(workbooks.Unreadable) as refusal:
        workbooks.read_workbook(hostile.write(tmp_path, name, make()))
    assert refusal.value.code == code
    sentence = str(refusal.value)
    assert name in sentence and sentence.endswith(".") and "\n" not in sentence
    assert ". " not in sentence.removeprefix(name)


def test_a_stray_cell_is_named(tmp_path):
    path = hostile.write(tmp_path, "a.xlsx", hostile.xlsx(hostile.register_rows("XFD1048576")))
    with pytest.raises(workbooks.Unreadable, match="Lembar1!XFD1048576"):
        workbooks.read_workbook(path)


READ = {
    "merged_to_the_end.xlsx": lambda: hostile.xlsx(hostile.register_rows(), after=MERGED_TO_THE_END),
    "styled_to_the_end.xlsx": lambda: hostile.xlsx(hostile.empty_rows()),
    "styled_to_the_right.xlsx": lambda: hostile.xlsx(
        hostile.register_rows() + '<row r="5"><c r="A5" s="1"/><c r="XFD5" s="1"/></row>'
    ),
    "no_external_part.xlsx": lambda: hostile.xlsx(
        hostile.register_rows(), **{"externalLinks/externalLink1": "<externalLink"}
    ),
    "named_wrongly.xls": lambda: hostile.xlsx(hostile.register_rows()),
    "named_wrongly.xlsx": lambda: _old_workbook(),
    "named_wrongly.csv": lambda: hostile.xlsx(hostile.register_rows()),
}


def _old_workbook() -> bytes:
    """Return the register as Excel 97 writes it."""
    book, buffer = xlwt.Workbook(), io.BytesIO()
    sheet = book.add_sheet("Lembar1")
    for r, row in enumerate(hostile.REGISTER):
        for c, text in enumerate(row):
            sheet.write(r, c, text)
    book.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("name", READ)
def test_harmless_oddities_are_read(name, tmp_path):
    book = workbooks.read_workbook(hostile.write(tmp_path, name, READ[name]()))
    (sheet,) = book.sheets
    assert [row[1] for row in sheet.rows] == ["Mitra", "Universitas Contoh", "Dinas Contoh", "Media Contoh"]
    assert all(r1 < 4 and c1 < 5 for _, _, r1, c1 in sheet.merges)


def test_sheet_protection_hides_nothing(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["No", "Mitra"])
    book.active.protection.set_password("rahasia")
    book.active.protection.enable()
    book.save(tmp_path / "a.xlsx")
    assert workbooks.read_workbook(tmp_path / "a.xlsx").sheets[0].rows == [["No", "Mitra"]]


def test_a_file_that_may_not_be_opened_is_named(tmp_path):
    with pytest.raises(workbooks.Unreadable, match=r"tak_ada\.xlsx tidak dapat dibuka"):
        workbooks.read_workbook(tmp_path / "tak_ada.xlsx")


@pytest.fixture
def settings(tmp_path):
    """Return what writes limits into a user's own settings; the packaged ones are back afterwards."""
    folder = tmp_path / "kosakata"
    folder.mkdir()

    def write(**limits: int) -> None:
        rows = "".join(f"{key},{value}\n" for key, value in limits.items())
        (folder / "settings.csv").write_text("key,value\n" + rows, encoding="utf-8")
        words.use_folder(folder)

    yield write
    words.use_folder(None)


def read_folder(tmp_path, **files: bytes):
    """Return the register read from files of these names, each beside a good one."""
    folder = tmp_path / "kiriman"
    folder.mkdir()
    hostile.write(folder, "baik.xlsx", hostile.xlsx(hostile.register_rows()))
    for name, data in files.items():
        hostile.write(folder, name, data)
    return register.read_registers([folder], workers=2)


def told(read, name: str) -> list[str]:
    """Return the problems that a whole file has."""
    return list(read.problems[read.problems["source_file"] == name]["problem"])


STRAY = hostile.xlsx(hostile.register_rows("XFD1048576"))
TALL = hostile.xlsx(hostile.register_rows("L1048576"))


def test_a_child_that_aborts_costs_its_file_only(tmp_path, settings):
    settings(limit_cells=10**12)  # without this check the decoder asks for more memory than any machine has
    read = read_folder(tmp_path, **{"tersesat.xlsx": STRAY})
    assert told(read, "tersesat.xlsx") == ["berkas_gagal"]
    assert len(read.agreements) == 3


def test_a_child_whose_decoder_panics_costs_its_file_only(tmp_path):
    beyond = hostile.xlsb(
        [[(0, 0, 7, struct.pack("<I", 999))]]
    )  # a text that the table of texts does not hold
    read = read_folder(tmp_path, **{"panik.xlsb": beyond})
    assert told(read, "panik.xlsb") == ["berkas_gagal"]
    assert len(read.agreements) == 3


@pytest.mark.slow
def test_a_stray_cell_in_the_last_row_costs_seconds_and_nothing_else(tmp_path):
    read = read_folder(tmp_path, **{"jauh.xlsx": TALL})
    assert told(read, "jauh.xlsx") == ["naskah_berulang"] * 3
    assert read.agreements["source_file"].value_counts().to_dict() == {"jauh.xlsx": 3, "baik.xlsx": 3}
    far = read.ledger[read.ledger["source_file"] == "jauh.xlsx"]
    assert far["row"].max() == 1_048_576 and (far["role"] == "kosong").sum() == 1_048_576 - 5


def test_a_child_that_takes_too_long_costs_its_file_only(tmp_path, settings):
    settings(limit_seconds=2)
    read = read_folder(tmp_path, **{"lambat.xlsx": TALL})
    assert told(read, "lambat.xlsx") == ["berkas_macet"]
    assert len(read.agreements) == 3


def test_a_child_that_wants_too_much_memory_costs_its_file_only(tmp_path, settings):
    settings(limit_memory_mb=500)
    read = read_folder(tmp_path, **{"rakus.xlsx": hostile.xlsx(hostile.register_rows("AZ700000"))})
    assert told(read, "rakus.xlsx") in (["berkas_terlalu_besar"], ["berkas_gagal"])
    assert len(read.agreements) == 3


@pytest.mark.parametrize("limit", ["limit_cells", "limit_file_mb", "limit_unpacked_mb", "limit_record_mb"])
def test_limits_are_settings(limit, tmp_path, settings):
    settings(**{limit: 0})
    path = hostile.write(tmp_path, "a.xlsx", hostile.xlsx(hostile.register_rows()))
    if limit == "limit_record_mb":
        path = hostile.write(tmp_path, "a.csv", "No;Mitra\n1;Universitas Contoh\n")
    with pytest.raises(workbooks.Unreadable):
        workbooks.read_workbook(path)


def test_a_limit_that_is_no_number_is_named(settings):
    settings(limit_cells="banyak")
    with pytest.raises(sheets.WrongSetting, match="limit_cells harus bilangan bulat, bukan “banyak”"):
        sheets.read_limits()


def test_hostile_files_in_one_folder_leave_the_good_one(tmp_path):
    small = ["laughs.xlsx", "stray.xlsx", "locked.ods", "cut.xlsx", "noise.xls", "scan.xlsx", "empty.xlsx"]
    read = read_folder(tmp_path, **{name: REFUSED[name][1]() for name in small})
    assert {name: told(read, name) for name in small} == {name: [REFUSED[name][0]] for name in small}
    refused = read.ledger[read.ledger["row"].isna()]
    assert sorted(refused["source_file"]) == sorted(small)
    assert list(read.agreements["source_file"].unique()) == ["baik.xlsx"]
