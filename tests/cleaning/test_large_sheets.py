"""A large sheet that is cut down to its different cells says what python-calamine says of it whole."""

import dataclasses
import datetime as dt
import io
import sys
import zipfile
from functools import cache

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from kerjasama_analysis.cleaning import workbooks
from kerjasama_analysis.cleaning.formats import large_sheets, sheet_cells, sheets

SHARED = [
    "<si><t>Universitas Contoh</t></si>",
    '<si><t xml:space="preserve"> dua  blank </t></si>',
    "<si><t>R &amp; D &lt;contoh&gt;</t></si>",
    "<si><t></t></si>",
    "<si><t/></si>",
    "<si><r><t>tebal </t></r><r><rPr><b/></rPr><t>dan biasa</t></r></si>",
    "<si><t>baris_x000D_\nbaru</t></si>",
    "<si><t>20 Juli 2023 – “é”</t></si>",
]
STYLES = '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/></cellXfs>'
FORMATS = '<numFmts count="1"><numFmt numFmtId="164" formatCode="00000"/></numFmts>'
XMLNS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
STYLE = st.sampled_from(["", ' s="0"', ' s="1"', ' s="2"', ' s="3"'])
CELLS = st.one_of(
    st.builds('{} t="s"><v>{}</v></c>'.format, STYLE, st.integers(0, len(SHARED) - 1)),
    st.builds(' t="s"{}><v>{}</v></c>'.format, STYLE, st.integers(0, len(SHARED) - 1)),
    st.builds("{}><v>{}</v></c>".format, STYLE, st.integers(0, 60_000)),
    st.builds("{}><v>{}</v></c>".format, STYLE, st.sampled_from(["-3", "0.5", "45127.75", "1E+3", "007", "9" * 14])),
    st.builds(' t="b"{}><v>{}</v></c>'.format, STYLE, st.integers(0, 1)),
    st.builds(' t="str"{}><f>A1&amp;"x"</f><v>{}</v></c>'.format, STYLE, st.sampled_from(["hasil", "a &lt; b", ""])),
    st.sampled_from(['><f>SUM(A1:A2)</f><v>12</v></c>', "><f>B1</f></c>", ' t="e"><v>#REF!</v></c>']),
    st.just(' t="inlineStr"><is><t>sebaris &amp; sendiri</t></is></c>'),
    st.builds("{}/>".format, STYLE),
    st.builds("{}></c>".format, STYLE),
)  # fmt: skip
ROWS = st.dictionaries(
    st.one_of(st.integers(1, 12), st.integers(95, 105)),
    st.dictionaries(st.integers(0, 30), CELLS, max_size=6),
    max_size=8,
)


def sheet_of(rows: dict[int, dict[int, str]], end: str = "") -> str:
    """Return the XML of a sheet with these cells."""
    lines = (
        f'<row r="{r}" spans="1:9">'
        + "".join(f'<c r="{sheets.column_letters(c)}{r}"{cell}' for c, cell in sorted(cells.items()))
        + "</row>"
        for r, cells in sorted(rows.items())
    )
    body = "".join(lines)
    data = f"<sheetData>{body}</sheetData>" if body else "<sheetData/>"
    return f'<?xml version="1.0"?>\n<worksheet {XMLNS}><cols><col min="1" max="2"/></cols>{data}{end}</worksheet>'


@cache
def blank_book(pages: int) -> bytes:
    """Return a workbook of so many sheets as a program writes it."""
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as book:
        for _ in range(pages):
            book.add_worksheet().write_string(0, 0, "a")
    return made.getvalue()


def book_of(path, *pages: str):
    """Write a workbook of sheets given as XML."""
    parts = {
        "xl/styles.xml": f"<styleSheet {XMLNS}>{FORMATS}{STYLES}</styleSheet>",
        "xl/sharedStrings.xml": f"<sst {XMLNS}>{''.join(SHARED)}</sst>",
        **{f"xl/worksheets/sheet{number}.xml": page for number, page in enumerate(pages, 1)},
    }
    with zipfile.ZipFile(io.BytesIO(blank_book(len(pages)))) as made, zipfile.ZipFile(path, "w") as archive:
        for name in made.namelist():
            archive.writestr(name, parts.get(name) or made.read(name))
    return path


def read_both(path, monkeypatch) -> tuple[workbooks.Workbook, workbooks.Workbook, int]:
    """Return a workbook read whole and cut down, and how many of its sheets were cut."""
    cut = []
    shrink = large_sheets.shrink
    told = lambda archive, large, **how: cut.extend(large) or shrink(archive, large, **how)  # noqa: E731
    with monkeypatch.context() as patch:
        patch.setattr(large_sheets, "LARGE", sys.maxsize)
        whole = workbooks.read_workbook(path)
        patch.setattr(large_sheets, "LARGE", -1)
        patch.setattr(large_sheets, "shrink", told)
        return whole, workbooks.read_workbook(path), len(cut)


def typed(book: workbooks.Workbook) -> list:
    """Return all that was read, with the type of every cell: 1 is not 1.0; how far blanks reach says nothing."""
    return [dataclasses.replace(sheet, rows=list(map(without_end, sheet.rows))) for sheet in book.sheets]


def without_end(row: list) -> list[str]:
    """Return the cells of a row as they are written in Python, without the blank ones at its end."""
    end = max((c + 1 for c, cell in enumerate(row) if cell not in (None, "")), default=0)
    return list(map(repr, row[:end]))


@given(pages=st.lists(ROWS, min_size=1, max_size=3))
def test_any_sheet_cut_down_reads_as_whole(pages, tmp_path_factory):
    path = book_of(tmp_path_factory.mktemp("large") / "besar.xlsx", *map(sheet_of, pages))
    with pytest.MonkeyPatch.context() as monkeypatch:
        whole, cut, _ = read_both(path, monkeypatch)
    assert typed(cut) == typed(whole)


def test_a_plain_sheet_is_cut_down(tmp_path, monkeypatch):
    cells = {c: f' t="s"><v>{c}</v></c>' for c in range(len(SHARED))} | {
        9: ' s="1"><v>45127</v></c>',
        30: "><v>7</v></c>",
    }
    merges = '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'
    path = book_of(tmp_path / "besar.xlsx", sheet_of({1: cells, 300: cells}, merges), sheet_of({}))
    whole, cut, count = read_both(path, monkeypatch)
    assert count == 2
    assert typed(cut) == typed(whole)
    assert cut.sheets[0].rows[299][:3] == ["Universitas Contoh", " dua  blank ", "R & D <contoh>"]
    assert cut.sheets[0].rows[0][9] == dt.date(2023, 7, 20)
    assert cut.sheets[0].merges == [(0, 0, 0, 1)]


@pytest.mark.parametrize(
    "line",
    [
        '<row r="1"><c t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>',
        '<row><c r="A1"><v>1</v></c></row>',
        '<row r="1"><c s="1" r="A1"><v>1</v></c></row>',
        '<row r="1"><!-- <c r="A1"> --><c r="A1"><v>1</v></c></row>',
        '<row r="1">\n  <c r="A1">\n    <v>1</v>\n  </c>\n</row>',
        '<row r="1"><c r="A7"><v>1</v></c></row>',
    ],
)
def test_unusual_xml_is_left_to_calamine(line, tmp_path, monkeypatch):
    other = sheet_of({1: dict.fromkeys(range(3), ' t="s"><v>2</v></c>')})
    path = book_of(
        tmp_path / "aneh.xlsx", f"<worksheet {XMLNS}><sheetData>{line}</sheetData></worksheet>", other
    )
    whole, cut, count = read_both(path, monkeypatch)
    assert count == 1, "the plain sheet only"
    assert typed(cut) == typed(whole)


@pytest.mark.parametrize("number", [len(SHARED), 10**11])
def test_a_text_that_the_file_lacks_is_refused(number, tmp_path, monkeypatch):
    monkeypatch.setattr(large_sheets, "LARGE", -1)
    cells = dict.fromkeys(range(3), f' t="s"><v>{number}</v></c>')
    path = book_of(tmp_path / "rusak.xlsx", sheet_of({1: cells}))
    with pytest.raises(workbooks.Unreadable, match="rusak"):
        workbooks.read_workbook(path)


def test_pieces_are_told_from_the_row_they_begin_in():
    first = sheet_cells.read_piece(b'<row r="41"><c r="A41"><v>1</v></c>', 0)
    found = sheet_cells.read_piece(
        b'<c r="XFD41"><v>1</v></c></row><row r="42"><c r="AA42"><v>2</v></c>', first.last_row
    )
    assert (found.rows.tolist(), found.columns.tolist(), found.last_row) == ([40, 41], [16383, 26], 42)


def test_public_workbooks_cut_down_read_as_whole(shared, monkeypatch):
    count = 0
    for path in sorted(p for p in shared.rglob("*.xls[xm]") if p.is_file()):
        try:
            whole, cut, cuts = read_both(path, monkeypatch)
        except workbooks.Unreadable:
            continue
        count += cuts
        assert typed(cut) == typed(whole), path.name
    assert count > 20
