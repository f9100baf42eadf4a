"""A correction is used on every run and said; one that no longer fits its source is an error that names it."""

import pytest

from kerjasama_analysis import cli, frames, words
from kerjasama_analysis.cleaning import corrections, register

HEAD = "file;sheet;cell;value;reason;by;date;was\n"
REGISTER = "No;Nama Mitra;Jenis;Nomor;Tanggal;Berakhir\n1;Yayasan Contoh;MoU;1/2023;1 Mei 2O32;31/12/2025\n"


@pytest.fixture
def source(tmp_path):
    (tmp_path / "kpu ntb.csv").write_text(REGISTER, encoding="utf-8")
    return tmp_path / "kpu ntb.csv"


def read_with(source, line: str):
    table = source.with_name("corrections.csv")
    table.write_text(HEAD + line, encoding="cp1252")
    files = corrections.attach(register.find_files([source]), corrections.read_corrections(table))
    return register.read_registers(files, workers=1)


def test_a_fitting_correction_is_read_instead_and_said(source):
    read = read_with(source, "kpu ntb.csv;;E2;1 Mei 2023;salah ketik tahun;Sari;2023-07-01;1 Mei 2O32\n")
    assert read.agreements["signed_on"].iloc[0].isoformat()[:10] == "2023-05-01"
    [used] = read.problems[read.problems["problem"] == corrections.FITTED].itertuples()
    assert (used.severity, used.cell, used.value, used.suggestion) == (
        "catatan",
        "E2",
        "1 Mei 2O32",
        "1 Mei 2023",
    )
    assert used.agreement_id == read.agreements["agreement_id"].iloc[0] and "Sari" in used.message
    assert source.read_text(encoding="utf-8") == REGISTER, "a register is never edited"
    assert read.origin["corrections"] == 1


@pytest.mark.parametrize(
    "line",
    [
        "kpu ntb.csv;;E2;1 Mei 2023;salah ketik;Sari;2023-07-01;2 Mei 2023\n",  # something else stands there now
        "kpu ntb.csv;;E2;1 Mei 2O32;salah ketik;Sari;2023-07-01;\n",  # already so
        "kpu ntb.csv;;E99;1 Mei 2023;salah ketik;Sari;2023-07-01;\n",  # beyond the table
        "kpu ntb.csv;Lembar 2;E2;1 Mei 2023;salah ketik;Sari;2023-07-01;\n",  # no such sheet
    ],
)
def test_one_that_no_longer_fits_changes_nothing_and_is_an_error(source, line):
    read = read_with(source, line)
    plain = register.read_registers([source], workers=1)
    assert read.agreements.equals(plain.agreements)
    [unfit] = read.problems[read.problems["problem"] == corrections.UNFIT].itertuples()
    assert unfit.severity == "galat" and "kpu ntb.csv" in unfit.message and "Sari" in unfit.message


@pytest.mark.parametrize(
    ("line", "told"),
    [("a.csv;;12F;x;y;z;2023-07-01;\n", "12F"), ("a.csv;;F12;x;;z;2023-07-01;\n", "beralasan")],
)
def test_a_table_that_cannot_be_used_is_refused_in_one_sentence(source, line, told):
    with pytest.raises(corrections.CorrectionsInvalid, match=told):
        read_with(source, line)


def test_clean_uses_them_and_the_record_says_which_words_are_ones_own(source, tmp_path, monkeypatch, capsys):
    words_of_mine = tmp_path / "kosakata"
    words_of_mine.mkdir()
    (words_of_mine / "abbreviations.csv").write_text("written,expanded\nxyzw,kata baru\n", encoding="utf-8")
    (tmp_path / "koreksi.csv").write_text(
        HEAD + "kpu ntb.csv;;E2;1 Mei 2023;salah ketik;Sari;2023-07-01;\nlain.csv;;A1;x;y;z;2023-07-01;\n",
        encoding="utf-8",
    )
    words.use_folder(words_of_mine)
    try:
        out = tmp_path / "olahan"
        arguments = ["clean", str(source), "--out", str(out), "--corrections", str(tmp_path / "koreksi.csv")]
        assert cli.main(arguments) == 0
    finally:
        words.use_folder(None)
    said = capsys.readouterr().out
    assert "Koreksi untuk lain.csv dilewati" in said and "Kosakata sendiri: 1 kata" in said
    assert frames.read_frames(out).origin["own_words"] == {"abbreviations": ["xyzw"]}
