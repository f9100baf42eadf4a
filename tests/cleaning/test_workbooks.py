"""What is kept of a cell beside its value, the same from every kind of file."""

import dataclasses
import datetime as dt
import struct

import openpyxl
import pytest
import xlsxwriter
import xlwt

from kerjasama_analysis.cleaning import register, workbooks
from tests.cleaning import hostile

DAY = dt.date(2023, 7, 20)
FIRST = dt.date(2023, 7, 1)
CODES = ("00000", '0" tahun"', "0%", "dd/mm/yyyy", "mmm-yy", "#,##0.00")
NUMBERS = (123, 5, 0.25, 45127, 45108, 1234.5)
SHOWN = ["00123", "5 tahun", "25%", DAY, "Juli 2023", 1234.5]
"""A number with leading zeros, a unit, a share, a date, a month as Excel makes one of `Jul-23`, a plain amount."""


def make_xlsx(path):
    """Write the feature workbook as xlsx: hidden row 3, hidden column C, struck-out A4, an error in B4, a merge."""
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Data")
    for c, (number, code) in enumerate(zip(NUMBERS, CODES, strict=True)):
        sheet.write_number(0, c, number, book.add_format({"num_format": code}))
    sheet.merge_range(1, 0, 2, 0, "Universitas Contoh")
    sheet.write_row(1, 1, ["a", "b"])
    sheet.write_row(2, 1, ["c", "d"])
    sheet.set_row(2, options={"hidden": True})
    sheet.set_column(2, 2, options={"hidden": True})
    sheet.write(3, 0, "Dinas Contoh", book.add_format({"font_strikeout": True}))
    sheet.write_formula(3, 1, "=B99", value="#REF!")
    sheet.write_boolean(3, 2, True)
    hidden = book.add_worksheet("Tersembunyi")
    hidden.write(0, 0, "rahasia")
    hidden.hide()
    book.close()


def make_xls(path):
    """Write the same as xls."""
    book = xlwt.Workbook()
    sheet = book.add_sheet("Data")
    for c, (number, code) in enumerate(zip(NUMBERS, CODES, strict=True)):
        sheet.write(0, c, number, xlwt.easyxf(num_format_str=code))
    sheet.write_merge(1, 2, 0, 0, "Universitas Contoh")
    for r, pair in ((1, "ab"), (2, "cd")):
        sheet.write(r, 1, pair[0])
        sheet.write(r, 2, pair[1])
    sheet.row(2).hidden = True
    sheet.col(2).hidden = True
    sheet.write(3, 0, "Dinas Contoh", xlwt.easyxf("font: struck_out on"))
    sheet.row(3).set_cell_error(1, "#REF!")
    sheet.write(3, 2, True)
    hidden = book.add_sheet("Tersembunyi")
    hidden.write(0, 0, "rahasia")
    hidden.visibility = 1
    book.save(str(path))


def make_ods(path):
    """Write the same as LibreOffice writes ods."""
    styles = (
        '<number:number-style style:name="N0"><number:number number:min-integer-digits="5"/></number:number-style>'
        '<number:number-style style:name="N1"><number:number number:min-integer-digits="1"/>'
        "<number:text> tahun</number:text></number:number-style>"
        '<number:percentage-style style:name="N2"><number:number number:decimal-places="0" '
        'number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>'
        '<number:date-style style:name="N3"><number:day/><number:text>/</number:text><number:month/>'
        "<number:text>/</number:text><number:year/></number:date-style>"
        '<number:date-style style:name="N4"><number:month number:textual="true"/><number:text>-</number:text>'
        "<number:year/></number:date-style>"
        '<number:number-style style:name="N5"><number:number number:grouping="true" number:decimal-places="2" '
        'number:min-integer-digits="1"/></number:number-style>'
        '<style:style style:name="batal" style:family="table-cell"><style:text-properties '
        'style:text-line-through-style="solid"/></style:style>'
        '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/>'
        "</style:style>"
    ) + "".join(
        f'<style:style style:name="c{i}" style:family="table-cell" style:data-style-name="N{i}"/>'
        for i in range(6)
    )
    kinds = ["float", "float", "percentage", "date", "date", "float"]
    values = [123, 5, 0.25, DAY, FIRST, 1234.5]
    first = "".join(
        f'<table:table-cell table:style-name="c{i}" office:value-type="{kind}" '
        f'office:{"date-" if kind == "date" else ""}value="{value}"><text:p>x</text:p></table:table-cell>'
        for i, (kind, value) in enumerate(zip(kinds, values, strict=True))
    )
    cell = hostile.ods_cell
    table = (
        '<table:table table:name="Data"><table:table-column table:number-columns-repeated="2"/>'
        '<table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="3"/>'
        f"<table:table-row>{first}</table:table-row>"
        f"<table:table-row>{cell('Universitas Contoh', SPAN)}{cell('a')}{cell('b')}</table:table-row>"
        f'<table:table-row table:visibility="collapse"><table:covered-table-cell/>{cell("c")}{cell("d")}'
        f"</table:table-row><table:table-row>{cell('Dinas Contoh', STRUCK)}"
        '<table:table-cell table:formula="of:=[.B99]" office:value-type="string" office:string-value="" '
        'calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell>'
        '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p>'
        "</table:table-cell></table:table-row>"
        '<table:table-row table:number-rows-repeated="1048572"><table:table-cell '
        'table:number-columns-repeated="16384"/></table:table-row></table:table>'
        f'<table:table table:name="Tersembunyi" table:style-name="ta2"><table:table-row>{cell("rahasia")}'
        "</table:table-row></table:table>"
    )
    path.write_bytes(hostile.ods(table, styles=styles))


SPAN = 'table:number-rows-spanned="2" table:number-columns-spanned="1"'
STRUCK = 'table:style-name="batal"'


def make_xlsb(path):
    """Write the same as xlsb."""
    text, number, error, true = 6, 5, 3, 4
    cells = [
        [(c, c + 2, number, struct.pack("<d", n)) for c, n in enumerate(NUMBERS)],
        [(0, 0, text, _text("Universitas Contoh")), (1, 0, text, _text("a")), (2, 0, text, _text("b"))],
        [(0, 0, 1, b""), (1, 0, text, _text("c")), (2, 0, text, _text("d"))],
        [(0, 1, text, _text("Dinas Contoh")), (1, 0, error, b"\x17"), (2, 0, true, b"\1")],
    ]
    columns = (
        hostile.record(390) + hostile.record(60, struct.pack("<4IH", 2, 2, 2000, 0, 1)) + hostile.record(391)
    )
    merges = hostile.record(177, struct.pack("<I", 1)) + hostile.record(176, struct.pack("<4I", 1, 2, 0, 0))
    styles = hostile.xlsb_styles(CODES, (False, True))
    hidden = {"Tersembunyi": [[(0, 0, text, _text("rahasia"))]]}
    after = merges + hostile.record(178)
    path.write_bytes(
        hostile.xlsb(cells, before=columns, sheet=after, styles=styles, hidden={2}, hidden_sheets=hidden)
    )


def _text(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def make_2003(path):
    """Write the same as SpreadsheetML 2003."""
    styles = "".join(
        f'<Style ss:ID="s{i}"><NumberFormat ss:Format="{code.replace(chr(34), "&quot;")}"/></Style>'
        for i, code in enumerate(CODES)
    )
    first = "".join(
        f'<Cell ss:StyleID="s{i}"><Data ss:Type="Number">{n}</Data></Cell>'
        if i not in (3, 4)
        else f'<Cell ss:StyleID="s{i}"><Data ss:Type="DateTime">{(DAY, FIRST)[i - 3]}T00:00:00.000</Data></Cell>'
        for i, n in enumerate(NUMBERS)
    )
    path.write_text(
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
        'xmlns:x="urn:schemas-microsoft-com:office:excel" '
        'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'
        f'<Styles>{styles}<Style ss:ID="batal"><Font ss:StrikeThrough="1"/></Style></Styles>'
        '<Worksheet ss:Name="Data"><Table><Column ss:Index="3" ss:Hidden="1"/>'
        f"<Row>{first}</Row>"
        f'<Row><Cell ss:MergeDown="1">{_2003("Universitas Contoh")}</Cell><Cell>{_2003("a")}</Cell>'
        f"<Cell>{_2003('b')}</Cell></Row>"
        f'<Row ss:Hidden="1"><Cell ss:Index="2">{_2003("c")}</Cell><Cell>{_2003("d")}</Cell></Row>'
        f'<Row><Cell ss:StyleID="batal">{_2003("Dinas Contoh")}</Cell>'
        '<Cell ss:Formula="=#REF!"><Data ss:Type="Error">#REF!</Data></Cell>'
        '<Cell><Data ss:Type="Boolean">1</Data></Cell></Row></Table></Worksheet>'
        f'<Worksheet ss:Name="Tersembunyi"><Table><Row><Cell>{_2003("rahasia")}</Cell></Row></Table>'
        "<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet></Workbook>",
        encoding="utf-8",
    )


def _2003(text: str) -> str:
    return f'<Data ss:Type="String">{text}</Data>'


MAKERS = {
    "a.xlsx": make_xlsx,
    "a.xlsm": make_xlsx,
    "a.xls": make_xls,
    "a.ods": make_ods,
    "a.xlsb": make_xlsb,
    "a_2003.xls": make_2003,
}


@pytest.fixture(params=MAKERS)
def path(request, tmp_path):
    path = tmp_path / request.param
    MAKERS[request.param](path)
    return path


def test_every_kind_keeps_the_same(path):
    sheet = workbooks.read_workbook(path).sheets[0]
    assert sheet.name in ("Data", "Lembar1")
    assert sheet.rows[0] == SHOWN
    assert [row[0] or None for row in sheet.rows[1:]] == ["Universitas Contoh", None, "Dinas Contoh"]
    assert [row[1] for row in sheet.rows[1:3]] == ["a", "c"]
    assert sheet.rows[3][1:3] == [None, True]
    assert sheet.merges == [(1, 0, 2, 0)]
    assert sheet.hidden_rows == {2}
    assert sheet.hidden_columns == {2}
    assert sheet.struck == {(3, 0)}
    assert sheet.errors == {(3, 1): "#REF!"}


def test_hidden_sheets_are_listed_and_read_only_when_asked(path):
    data, hidden = workbooks.read_workbook(path).sheets
    assert (hidden.name, hidden.visible, hidden.rows) == ("Tersembunyi", False, [])
    assert data.visible
    hidden = workbooks.read_workbook(path, hidden_sheets=True).sheets[1]
    assert (hidden.visible, hidden.rows, hidden.hidden_rows) == (False, [["rahasia"]], {0})


@pytest.mark.parametrize(
    "xml",
    [
        "<x:worksheet xmlns:x='{main}'><x:cols><x:col min='2' max='2' hidden='1'/></x:cols><x:sheetData>"
        "<x:row r='2' hidden='1'><x:c r='B2' t='e'><x:v>#REF!</x:v></x:c></x:row></x:sheetData></x:worksheet>",
        "<worksheet xmlns='{main}'><cols><col min='2' max='2' hidden='true'/></cols><sheetData><row/>"
        "<row hidden='true'><c/><c t='e'><v>#REF!</v></c></row></sheetData></worksheet>",
        '<worksheet xmlns="{main}"><cols><col hidden="1" min="2" max="2"/></cols><sheetData>'
        '<row hidden="1" r="2"><c t="e" r="B2"><f>A1</f><v>#REF!</v></c></row></sheetData></worksheet>',
    ],
    ids=["prefixed", "without references", "attributes in another order"],
)
def test_unusual_xml_is_read_the_same(xml, tmp_path):
    xml = xml.replace("{main}", hostile.MAIN)
    path = hostile.write(tmp_path, "a.xlsx", hostile.xlsx(**{"worksheets/sheet1": xml}))
    (sheet,) = workbooks.read_workbook(path).sheets
    assert (sheet.errors, sheet.hidden_rows, sheet.hidden_columns) == ({(1, 1): "#REF!"}, {1}, {1})


def test_pieces_of_a_long_sheet_are_read_like_a_short_one(tmp_path, monkeypatch):
    make_xlsx(tmp_path / "a.xlsx")
    whole = workbooks.read_workbook(tmp_path / "a.xlsx").sheets[0]
    for size in (50, 77, 300):
        monkeypatch.setattr("kerjasama_analysis.cleaning.formats.workbook_xml.PIECE", size)
        assert workbooks.read_workbook(tmp_path / "a.xlsx").sheets[0] == whole


def test_a_formula_keeps_its_result_or_is_said_to_have_none(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["No", "Berakhir", "=A1"])
    book.save(tmp_path / "a.xlsx")
    sheet = workbooks.read_workbook(tmp_path / "a.xlsx").sheets[0]
    assert sheet.errors == {(0, 2): "="}
    cached = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>""</f><v></v></c></row>'
    sheet = workbooks.read_workbook(hostile.write(tmp_path, "b.xlsx", hostile.xlsx(cached))).sheets[0]
    assert sheet.rows[0][0] == 2 and not sheet.errors


def test_an_uncomputed_formula_in_a_register_is_a_problem(tmp_path):
    rows = hostile.register_rows().replace(
        '<c r="E3" t="inlineStr"><is><t>1 Maret 2024</t></is></c>', '<c r="E3"><f>D3+730</f></c>'
    )
    path = hostile.write(tmp_path, "a.xlsx", hostile.xlsx(rows))
    read = register.read_registers([path], workers=1)
    told = read.problems[read.problems["problem"] == "rumus_belum_dihitung"]
    assert list(told["cell"]) == ["E3"]
    assert len(read.agreements) == 3


def test_workbooks_that_count_days_from_1904_give_the_same_dates(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "a.xlsx", {"date_1904": True}) as book:
        book.add_worksheet().write_datetime(0, 0, DAY, book.add_format({"num_format": "dd/mm/yyyy"}))
    book = xlwt.Workbook()
    book.dates_1904 = True
    book.add_sheet("Data").write(0, 0, 45127 - 1462, xlwt.easyxf(num_format_str="DD/MM/YYYY"))
    book.save(str(tmp_path / "a.xls"))
    for name in ("a.xlsx", "a.xls"):
        assert workbooks.read_workbook(tmp_path / name).sheets[0].rows == [[DAY]], name


def test_an_html_page_named_xls_keeps_spans_hidden_and_struck_out_cells(tmp_path):
    page = (
        "<meta charset=utf-8><style>td{mso-number-format:'\\@'}</style><table>"
        "<tr><th colspan=2>Mitra</th><th>Kode</th></tr>"
        "<tr><td rowspan=2>Universitas<br>Contoh</td><td>a&nbsp;b</td><td>00123</td></tr>"
        "<tr style='display:none'><td>c</td><td>#REF!</td></tr>"
        "<tr><td><s>Dinas</s></td><td>x <del>y</del></td><td><span style='display:none'>z</span>w</td></tr></table>"
    )
    (sheet,) = workbooks.read_workbook(hostile.write(tmp_path, "a.xls", page)).sheets
    assert sheet.rows == [
        ["Mitra", None, "Kode"],
        ["Universitas\nContoh", "a b", "00123"],
        [None, "c", None],
        ["Dinas", "x", "w"],
    ]
    assert sheet.part_struck == {(3, 1)}
    assert sheet.merges == [(0, 0, 0, 1), (1, 0, 2, 0)]
    assert (sheet.hidden_rows, sheet.struck, sheet.errors) == ({2}, {(3, 0)}, {(2, 2): "#REF!"})


def test_a_web_archive_named_xls_is_read(tmp_path):
    archive = (
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="batas"\r\n\r\n--batas\r\n'
        "Content-Location: file:///C:/a.htm\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        'Content-Type: text/html; charset="utf-8"\r\n\r\n'
        "<html><table><tr><td>Mitra</td><td class=3Dxl>Caf=C3=A9</td></tr></table></html>\r\n--batas--\r\n"
    )
    (sheet,) = workbooks.read_workbook(hostile.write(tmp_path, "a.xls", archive)).sheets
    assert sheet.rows == [["Mitra", "Café"]]


def test_a_text_struck_out_letter_by_letter_is_struck_out(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
        sheet = book.add_worksheet()
        out, bold = (book.add_format({"font_strikeout": True, "bold": b}) for b in (False, True))
        sheet.write_rich_string(0, 0, out, "Dinas ", bold, "Contoh")
        sheet.write_rich_string(1, 0, out, "20 Juli", book.add_format({"bold": True}), " 21 Juli 2023")
        sheet.write(2, 0, "Media Contoh")
    sheet = workbooks.read_workbook(tmp_path / "a.xlsx").sheets[0]
    assert sheet.struck == {(0, 0)}
    assert sheet.rows == [["Dinas Contoh"], ["21 Juli 2023"], ["Media Contoh"]]
    assert sheet.part_struck == {(1, 0)}


def test_hidden_columns_are_read_and_said(tmp_path):
    columns = '<cols><col min="3" max="3" hidden="1"/></cols>'
    path = hostile.write(tmp_path, "a.xlsx", hostile.xlsx(hostile.register_rows(), before=columns))
    read = register.read_registers([path], workers=1)
    told = read.problems[read.problems["problem"] == "kolom_tersembunyi"]
    assert [(row.cell, row.value) for row in told.itertuples()] == [("C1", "Nomor")]
    assert read.agreements["number_own"].notna().all()


def test_hidden_sheets_reach_the_register_only_when_asked(tmp_path):
    book = openpyxl.Workbook()
    for sheet, name in ((book.active, "Data"), (book.create_sheet("Lama"), "Lama")):
        sheet.append(["No", "Mitra", "Nomor", "Tanggal", "Berakhir"])
        sheet.append(
            [1, f"Universitas {name}", f"1/PR.07-NK/{len(name)}2/2022", "1 Maret 2022", "1 Maret 2024"]
        )
        sheet.append([2, f"Dinas {name}", f"2/PR.07-NK/{len(name)}2/2022", "1 Maret 2022", "1 Maret 2024"])
    book["Lama"].sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    (file,) = register.find_files([tmp_path / "a.xlsx"])
    unasked = register.read_registers([file], workers=1)
    asked = register.read_registers([dataclasses.replace(file, hidden_sheets=True)], workers=1)
    assert (len(unasked.agreements), len(asked.agreements)) == (2, 4)
    assert list(asked.agreements["hidden"]) == [False, False, True, True]
    assert "lembar_tersembunyi" in set(unasked.problems["problem"])
    assert "lembar_tersembunyi_dibaca" in set(asked.problems["problem"])
