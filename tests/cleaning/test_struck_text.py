"""Text struck out in part: what is not struck out counts, whatever the format, and a note says so."""

import struct
import zipfile

import openpyxl
import pytest
import xlsxwriter
import xlwt
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from kerjasama_analysis.cleaning import register, workbooks
from kerjasama_analysis.cleaning.formats import open_document
from tests.cleaning import hostile

SPANS = '<text:span text:style-name="T1">2 Mei 2024</text:span> 2 Mei 2026'
NAMES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
)
HTML = "http://www.w3.org/TR/REC-html40"
SHEETS = "application/vnd.oasis.opendocument.spreadsheet"
ROWS = [
    ["No", "Mitra", "Jenis", "Tanggal TTD", "Berakhir"],
    ["1", "Polres Contoh", "MoU", "3 Mei 2022", SPANS],
]


def write_xlsx(path):
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        out = book.add_format({"font_strikeout": True})
        for r, row in enumerate(ROWS):
            sheet.write_row(r, 0, row)
        sheet.write_rich_string(1, 4, out, "2 Mei 2024", " 2 Mei 2026")


def write_html(path):
    cells = "".join(f"<td>{cell}</td>" for cell in ROWS[1][:4])
    head = "".join(f"<th>{cell}</th>" for cell in ROWS[0])
    end = '<td><s>2 Mei 2024</s> <span style="color: red">2 Mei 2026</span></td>'
    path.write_text(f"<html><table><tr>{head}</tr><tr>{cells}{end}</tr></table></html>", encoding="utf-8")


def write_inline(path):
    book = openpyxl.Workbook()
    for row in ROWS:
        book.active.append(row)
    out = TextBlock(InlineFont(strike=True), "2 Mei 2024")
    book.active["E2"] = CellRichText(out, " 2 Mei 2026")
    book.save(path)


def write_xls(path):
    book = xlwt.Workbook()
    sheet = book.add_sheet("Data")
    for r, row in enumerate(ROWS):
        for c, text in enumerate(row[: 4 if r else 5]):
            sheet.write(r, c, text)
    out, plain = xlwt.Font(), xlwt.Font()
    out.struck_out = True
    sheet.write_rich_text(1, 4, (("2 Mei 2024", out), (" 2 Mei 2026", plain)))
    book.save(str(path))


def write_xlsb(path):
    texts = [cell for row in ROWS for cell in row][:-1]
    rich = hostile.xlsb_text("2 Mei 2024 2 Mei 2026", ((0, 1), (10, 0)))
    cells = [[(c, 0, 7, struct.pack("<I", 5 * r + c)) for c in range(5)] for r in range(2)]
    styles = hostile.xlsb_styles(struck=(False, True))
    path.write_bytes(hostile.xlsb(cells, styles=styles, texts=(*map(hostile.xlsb_text, texts), rich)))


def write_2003(path):
    name = "urn:schemas-microsoft-com:office:spreadsheet"
    rich = '<B><S>2 Mei 2024</S></B><Font html:Color="#FF0000"> 2 Mei 2026</Font>'
    texts = [[f'<ss:Data ss:Type="String">{cell}</ss:Data>' for cell in row] for row in ROWS]
    texts[1][4] = f'<ss:Data ss:Type="String" xmlns="{HTML}">{rich}</ss:Data>'
    rows = "".join(f"<Row>{''.join(f'<Cell>{text}</Cell>' for text in row)}</Row>" for row in texts)
    path.write_text(
        f'<?xml version="1.0"?><Workbook xmlns="{name}" xmlns:ss="{name}" xmlns:html="{HTML}">'
        f'<Worksheet ss:Name="Data"><Table>{rows}</Table></Worksheet></Workbook>',
        encoding="utf-8",
    )


def content(root, told=""):
    rows = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{v}</text:p></table:table-cell>'
            for v in row
        )
        + "</table:table-row>"
        for row in ROWS
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:{root} {NAMES}{told}><office:automatic-styles>'
        '<style:style style:name="T1" style:family="text">'
        '<style:text-properties style:text-line-through-style="solid"/></style:style></office:automatic-styles>'
        f'<office:body><office:spreadsheet><table:table table:name="Data">{rows}</table:table>'
        f"</office:spreadsheet></office:body></office:{root}>"
    )


def write_ods(path):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", SHEETS)
        archive.writestr("META-INF/manifest.xml", open_document.MANIFEST)
        archive.writestr("content.xml", content("document-content"))


def write_fods(path):
    path.write_text(content("document", f' office:mimetype="{SHEETS}"'), encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "write"),
    [
        ("a.xlsx", write_xlsx),
        ("sebaris.xlsx", write_inline),
        ("97.xls", write_xls),
        ("a.xlsb", write_xlsb),
        ("2003.xls", write_2003),
        ("a.xls", write_html),
        ("a.ods", write_ods),
        ("a.fods", write_fods),
        ("fods.xml", write_fods),
    ],
)
def test_what_is_not_struck_out_counts(name, write, tmp_path):
    write(tmp_path / name)
    read = register.read_registers([tmp_path / name], workers=1)
    assert read.agreements["ends_on"].astype(str).tolist() == ["2026-05-02"]
    assert not read.agreements["struck_out"].any()
    assert read.problems.loc[read.problems["problem"] == "teks_dicoret", "cell"].tolist() == ["E2"]


def write_all_struck(path):
    book = xlwt.Workbook()
    sheet = book.add_sheet("Data")
    out = xlwt.Font()
    out.struck_out = True
    for c, text in enumerate(["Polres Contoh", "MoU"]):
        sheet.write_rich_text(0, c, ((text[:3], out), (text[3:], out)))
    book.save(str(path))


def test_a_cell_whose_every_word_is_struck_out_is_struck_out(tmp_path):
    write_all_struck(tmp_path / "a.xls")
    (sheet,) = workbooks.read_workbook(tmp_path / "a.xls").sheets
    assert (sheet.struck, sheet.part_struck) == ({(0, 0), (0, 1)}, set())
    assert sheet.rows == [["Polres Contoh", "MoU"]]


def test_a_flat_document_that_is_no_spreadsheet_is_refused(tmp_path):
    path = tmp_path / "surat.fodt"
    path.write_text(
        content("document", ' office:mimetype="application/vnd.oasis.opendocument.text"'), encoding="utf-8"
    )
    with pytest.raises(workbooks.Unreadable) as refusal:
        workbooks.read_workbook(path)
    assert refusal.value.code == "bukan_spreadsheet"


def test_a_cut_off_flat_document_is_damaged(tmp_path):
    write_fods(tmp_path / "a.fods")
    data = (tmp_path / "a.fods").read_bytes()
    (tmp_path / "a.fods").write_bytes(data[: len(data) // 2])
    with pytest.raises(workbooks.Unreadable) as refusal:
        workbooks.read_workbook(tmp_path / "a.fods")
    assert refusal.value.code == "berkas_rusak"
