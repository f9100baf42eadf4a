"""Delimited text as offices and their programs save it: encodings, separators, quotes, preambles."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kerjasama_analysis.cleaning import workbooks
from kerjasama_analysis.cleaning.formats import sheets, text_files
from tests.cleaning import hostile

ROWS = [
    ["No", "Mitra", "Nomor", "Berakhir"],
    ["1", "Universitas “Contoh” – Café", "1/PR.07-NK/52/2022", "28 Februari 2025"],
    ["2", "Dinas Contoh; Bidang A, B | C", "2/PR.07-PKS/52/2022", ""],
    ["3", "Media\nContoh", "3/PR.07-PKS/52/2022", "2 Maret 2024"],
]


def read(data: bytes) -> list[list]:
    """Return the rows of a text file of these bytes."""
    source = sheets.Source(data, "a.csv", sheets.read_limits())
    return text_files.read_sheets(source)[0].rows


def written(rows: list[list[str]], separator: str, end: str = "\r\n") -> str:
    """Return the rows as spreadsheet programs write them."""
    stream = io.StringIO()
    csv.writer(stream, delimiter=separator, lineterminator=end).writerows(rows)
    return stream.getvalue()


EXPECTED = [[value or None for value in row] for row in ROWS]


@pytest.mark.parametrize("separator", ",;\t|")
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_encodings_and_separators(encoding, separator, tmp_path):
    path = hostile.write(tmp_path, "a.csv", written(ROWS, separator).encode(encoding))
    book = workbooks.read_workbook(path)
    assert book.kind == "csv"
    assert book.sheets[0].rows == EXPECTED


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_line_ends_of_every_system(end):
    assert read(written(ROWS[:3], ";", end).encode()) == EXPECTED[:3]


def test_a_preamble_and_blank_records_count_as_rows():
    text = "REGISTER KERJA SAMA, KPU CONTOH\r\nKeadaan Juli 2023\r\n\r\n" + written(ROWS, ";")
    rows = read(text.encode())
    assert rows[2] == [] and rows[3:] == EXPECTED


def test_the_separator_that_excel_is_told_is_believed():
    assert read(b"sep=|\r\na;b;c|d\r\ne;f;g|h\r\n")[1:] == [["a;b;c", "d"], ["e;f;g", "h"]]


def test_nul_bytes_vanish():
    assert read(b"No;Mi\x00tra\r\n1;Contoh\x00\r\n") == [["No", "Mitra"], ["1", "Contoh"]]


def test_quotes_after_a_blank_still_quote():
    assert read(b'No, Mitra, Nilai\n1, "Dinas A, B", 5\n')[1] == ["1", "Dinas A, B", "5"]


def test_letters_of_two_encodings_in_one_file():
    data = "1;Universitas “Satu”\n".encode() + "2;Café\n".encode("cp1252") + "3;“Tiga”\n".encode()
    assert [row[1] for row in read(data)] == ["Universitas “Satu”", "Café", "“Tiga”"]


def test_error_values_are_errors_not_texts():
    source = sheets.Source(b"No;Mitra\n1;#REF!\n2;#N/A\n3;# 4\n", "a.csv", sheets.read_limits())
    (sheet,) = text_files.read_sheets(source)
    assert sheet.errors == {(1, 1): "#REF!", (2, 1): "#N/A"}
    assert [row[1] for row in sheet.rows] == ["Mitra", None, None, "# 4"]


def test_a_quote_that_is_never_closed_swallows_no_rows():
    lines = [f"{i};Mitra {i};{i}/PR.07-NK/52/2022;1 Mei 2024" for i in range(1, 10)]
    lines[3] = '4;"Mitra 4;4/PR.07-NK/52/2022;1 Mei 2024'
    rows = read("\n".join(["No;Mitra;Nomor;Berakhir", *lines]).encode())
    assert [row[1] for row in rows[1:]] == [f"Mitra {i}" for i in range(1, 10)]
    assert {len(row) for row in rows} == {4}


def test_a_cell_of_several_lines_with_separators_stays_one_cell():
    cell = "1. Dinas A;\n2. Dinas B;\n3. Dinas C;"
    rows = [["No", "Mitra", "Nomor"], ["1", cell, "a"], ["2", "b", "c"]]
    assert read(written(rows, ";").encode()) == rows


CELL = (
    st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=12)
    .map(str.strip)
    .filter(lambda text: text[:1] not in ("'", "="))
)


@given(st.lists(st.tuples(CELL, CELL, CELL), min_size=2, max_size=8), st.sampled_from(",;\t|"))
def test_whatever_a_program_quotes_in_full_comes_back(cells, separator):
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=separator, quoting=csv.QUOTE_ALL)
    writer.writerows([["No", "Mitra", "Nomor"], *cells])
    rows = read(stream.getvalue().encode("utf-8-sig"))
    assert [[v or "" for v in row] for row in rows[1:]] == [
        ["" if text_files.ERRORS.fullmatch(v) else v for v in row] for row in cells
    ]


@pytest.mark.parametrize("first", ["BMKG", "MZ", "ID3", "RIFF", "PK Bersama", "Rar", "%", "Mitra <table>"])
def test_tables_whose_first_word_looks_like_another_kind_of_file(first, tmp_path):
    path = hostile.write(tmp_path, "a.csv", f"{first};Nomor\nUniversitas Contoh;1/NK/2022\n")
    assert workbooks.read_workbook(path).sheets[0].rows == [
        [first, "Nomor"],
        ["Universitas Contoh", "1/NK/2022"],
    ]


def test_what_keeps_figures_text_is_no_part_of_them():
    rows = read(b"No;Nomor;Tanggal;Nama\n'1;=\"0021/A\";'2022-05-03;'t Hart\n2;=(\"0022\");='';=A1\n")
    assert rows[1] == ["1", "0021/A", "2022-05-03", "'t Hart"]
    assert rows[2] == ["2", "0022", "=''", "=A1"]
