"""The closing table fits 96 columns and needs neither colour nor signs."""

import io

from kerjasama_analysis import terminal

HEADS = ["", "Berkas", "Baris", "Dokumen", "Galat", "Peringatan"]


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def test_plain_table_is_narrow_and_tells_outcomes_in_words(monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    name = "Register Kerja Sama " + "Nusantara " * 12 + ".xlsx"
    text = terminal.table(HEADS, [["gagal", name, "1.234", "131", "–", "12"]], stream=io.StringIO())
    assert all(len(line) <= 80 for line in text.splitlines())
    assert (
        "gagal" in text
        and "…" in text
        and text.splitlines()[2].endswith(".xlsx   1.234       131       –           12")
    )


def test_signs_and_colour_on_a_terminal_only(monkeypatch):
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "✓" in terminal.sign("ok", Terminal()) and terminal.sign("ok", io.StringIO()) == "ok"
    monkeypatch.setenv("NO_COLOR", "1")
    assert terminal.sign("ok", Terminal()) == "ok"


def test_progress_is_a_line_each_without_a_terminal():
    stream = io.StringIO()
    progress = terminal.Progress(2, "berkas dibaca", stream)
    progress.step("a.csv")
    progress.step("b.csv")
    assert stream.getvalue() == "1/2 berkas dibaca: a.csv\n2/2 berkas dibaca: b.csv\n"


def test_progress_rewrites_one_line_on_a_terminal():
    stream = Terminal()
    progress = terminal.Progress(2, "laporan", stream)
    progress.step("52")
    assert stream.getvalue().startswith("\r") and "1/2 laporan" in stream.getvalue()
    assert "\n" not in stream.getvalue()
