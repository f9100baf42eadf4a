"""Files of public test suites: each is read as its own suite expects, or refused in one sentence.

Expectations come from the tests of python-calamine, frictionless and messytables (all MIT), as facts.
"""

import datetime as dt

import pytest

from kerjasama_analysis.cleaning import workbooks

CALAMINE = "python-calamine/tests/data"
FRICTIONLESS = "frictionless-excel/data"
HORROR = "messytables-horror/horror"
CLEVER = "clevercsv/example"
FOLDERS = (CALAMINE, FRICTIONLESS, HORROR, CLEVER)
REFUSED = {
    f"{CALAMINE}/empty_file.ods": "berkas_kosong",
    f"{CALAMINE}/empty_file.xlsb": "berkas_kosong",
    f"{CALAMINE}/empty_file.xlsx": "berkas_kosong",
    f"{CALAMINE}/password.ods": "berkas_bersandi",
    f"{CALAMINE}/password.xls": "berkas_bersandi",
    f"{CALAMINE}/password.xlsb": "berkas_bersandi",
    f"{CALAMINE}/password.xlsx": "berkas_bersandi",
    f"{HORROR}/encrypted_no_password.xls": "berkas_bersandi",
    f"{HORROR}/simple.unknown": "berkas_kosong",
    f"{HORROR}/simple.zip": "bukan_spreadsheet",
}
DAY = dt.date(2010, 10, 10)
BASE = ["String", 1, 1.1, True, False, DAY, dt.datetime(2010, 10, 10, 10, 10, 10), dt.time(10, 10, 10)]
NAMES = [["id", "name"], [1, "english"], [2, "中国人"]]
WHOLE = {
    f"{FRICTIONLESS}/table.xlsx": NAMES,
    f"{FRICTIONLESS}/table.xls": NAMES,
    f"{FRICTIONLESS}/table.ods": NAMES,
    f"{FRICTIONLESS}/table-with-booleans.xls": [["id", "boolean"], [1, True], [2, False]],
    f"{FRICTIONLESS}/table-with-booleans.ods": [["id", "boolean"], [1, True], [2, False]],
    f"{FRICTIONLESS}/table-with-ints-floats-dates.ods": [
        ["Int", "Float", "Date", "Datetime"],
        [2013, 3.3, dt.date(2009, 8, 16), dt.datetime(2009, 8, 16, 5, 43, 21)],
        [1997, 5.6, dt.date(2009, 9, 20), dt.datetime(2009, 9, 20, 15, 30)],
        [1969, 11.7, dt.date(2012, 8, 23), dt.datetime(2012, 8, 23, 20, 40, 59)],
    ],
    f"{FRICTIONLESS}/table-infer-boolean.xlsx": [
        ["number", "string", "boolean"],
        [1, "two", True],
        [3, "four", False],
    ],
    f"{FRICTIONLESS}/preserve-formatting-percentage.xlsx": [
        ["col1", "col2"],
        [123, "52,00%"],
        [456, "30,00%"],
        [789, "6,00%"],
    ],
    f"{HORROR}/skip_initials.csv": [
        ["field1", "field2"],
        ["hello", "    goodbye"],
        ["hello2", "goodbye2"],
    ],
    f"{HORROR}/small.csv": [["a"]],
    f"{HORROR}/utf8bom.csv": [["kitten", "win"]],
    f"{HORROR}/complex.html": [["head"], ["foot"], ["body"]],
    f"{HORROR}/multilineods.ods": [["1\n2\n3\n4"]],
}
SHAPES = {
    f"{HORROR}/simple.csv": (7, 3),
    f"{HORROR}/simple.ssv": (7, 3),
    f"{HORROR}/simple.psv": (29, 6),
    f"{HORROR}/simple.xls": (7, 3),
    f"{HORROR}/simple.xlsx": (7, 3),
    f"{HORROR}/complex.csv": (4, 4),
    f"{HORROR}/example.tsv": (141, 17),
    f"{HORROR}/long.csv": (4000, 1),
    f"{HORROR}/utf-16le_encoded.csv": (328, 19),
    f"{HORROR}/bian-anal-mca-2005-dols-eng-1011-0312-tab3.xlsm": (62, 4),
    f"{HORROR}/invisible_text.html": (4, 9),
    f"{HORROR}/badcolspan.html": (4, 4),
    f"{CLEVER}/airedale.csv": (56, 8),
}


@pytest.fixture(scope="module")
def suites(shared):
    if not (shared / "suites").is_dir():
        pytest.skip("the public suites are not beside this checkout")
    return shared / "suites"


@pytest.fixture(scope="module")
def read(suites):
    """Return what reads a file of a suite by its path below the suites."""
    return lambda name, **asked: workbooks.read_workbook(suites / name, **asked)


def test_every_file_is_read_or_refused_as_expected(suites, measured):
    files = [p for folder in FOLDERS for p in sorted((suites / folder).rglob("*")) if p.is_file()]
    refused = {}
    for path in files:
        if path.suffix == ".md":
            continue
        try:
            assert workbooks.read_workbook(path).sheets, path
        except workbooks.Unreadable as refusal:
            refused[path.relative_to(suites).as_posix()] = refusal.code
            assert str(refusal).endswith(".") and "\n" not in str(refusal)
    assert len(files) > 85
    wrong = {name for name in refused.keys() | REFUSED.keys() if refused.get(name) != REFUSED.get(name)}
    print(wrong)
    measured("berkas: paket uji umum terbaca benar", 1 - len(wrong) / len(files))


@pytest.mark.parametrize("name", WHOLE)
def test_small_files_are_read_whole(name, read):
    rows = read(name).sheets[0].rows
    assert [row for row in rows if any(v not in (None, "") for v in row)] == WHOLE[name]


@pytest.mark.parametrize("name", SHAPES)
def test_every_row_and_column_is_there(name, read):
    rows = read(name).sheets[0].rows
    assert (len(rows), max(map(len, rows))) == SHAPES[name]


@pytest.mark.parametrize("ending", ["xlsx", "xls", "xlsb", "ods"])
def test_values_of_every_type(ending, read):
    sheet = read(f"{CALAMINE}/base.{ending}").sheets[0]
    assert not any(v not in (None, "") for v in sheet.rows[0])
    assert sheet.rows[1][:8] == BASE


@pytest.mark.parametrize("ending", ["xlsx", "xls", "xlsb", "ods"])
def test_hidden_sheets_are_told_from_visible_ones_and_charts_passed_over(ending, read):
    sheets = read(f"{CALAMINE}/any_sheets.{ending}").sheets
    assert [(s.name, s.visible) for s in sheets][:3] == [
        ("Visible", True),
        ("Hidden", False),
        ("VeryHidden", False),
    ]


def test_merged_ranges_are_read_and_filled_by_nobody_here(read):
    sheet = read(f"{FRICTIONLESS}/multiline-headers.xlsx").sheets[0]
    assert sheet.merges == [(0, 0, 4, 0), (0, 1, 3, 1), (0, 2, 2, 3), (3, 2, 4, 2), (3, 3, 4, 3)]
    assert read(f"{FRICTIONLESS}/merged-cells-boolean.xls").sheets[0].rows[0][0] is True


def test_a_sheet_may_be_wide_where_no_value_stands(read):
    (sheet,) = read(f"{FRICTIONLESS}/issue-313.xlsx").sheets
    assert sheet.rows[0] == ["Column_1", "Column_3", "Column_2", "Column_4", "Column_5"]


@pytest.mark.parametrize("ending", ["xls", "xlsx"])
def test_numbers_and_texts_of_one_column_stay_apart(ending, read):
    rows = read(f"{FRICTIONLESS}/cast-int-to-string-issue-1251.{ending}").sheets[0].rows
    assert rows[1:] == [["001", "b", 1, "a", 1], ["002", "c", 1, 1, 1]]


def test_struck_out_and_formatted_cells_of_xls(read):
    (sheet,) = read(f"{HORROR}/excel_properties.xls").sheets
    assert sheet.struck == {(11, 0)}
    assert isinstance(sheet.rows[14][0], dt.date) and isinstance(sheet.rows[18][0], dt.date)


def test_spans_of_html(read):
    rows = read(f"{HORROR}/rowcolspan.html").sheets[0].rows
    picked = {(r, c): rows[r][c] for r, c in ((0, 0), (2, 0), (3, 0), (3, 1), (6, 1), (7, 4), (8, 4))}
    assert picked == {
        (0, 0): "05",
        (2, 0): "25",
        (3, 0): None,
        (3, 1): "36",
        (6, 1): "66",
        (7, 4): "79",
        (8, 4): "89",
    }


def test_what_a_reader_of_the_page_does_not_see_is_not_read(read):
    assert read(f"{HORROR}/invisible_text.html").sheets[0].rows[1][5] == "1 July 1879"


def test_encodings(read):
    assert read(f"{HORROR}/utf-16le_encoded.csv").sheets[0].rows[0][1] == "Organisation_name"
    assert any(row and row[0].strip() == "Gefäßchirurgie" for row in rows_of(read, "weird_head_padding.csv"))
    assert rows_of(read, "spanish_chars.csv")[0][7] == "Descripción"
    assert "Trägerorganisationen" in rows_of(read, "sparse_with_column_errors.csv")[1][1]
    assert read(f"{HORROR}/unicode_sheet_name.xls").sheets[0].name == "mês"


def rows_of(read, name: str) -> list[list]:
    """Return the filled rows of a file of the horrors."""
    return [row for row in read(f"{HORROR}/{name}").sheets[0].rows if row and row[0]]
