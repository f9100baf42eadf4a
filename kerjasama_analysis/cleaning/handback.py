"""What goes back to an office: an empty register to fill in, and a copy of its own with the doubts marked."""

import re
from pathlib import Path

import pandas as pd

from kerjasama_analysis import KerjasamaError, frames, words

FILLED_ROWS = 200
MARKS = {"galat": "F8E6E1", "peringatan": "FDF3DC", "catatan": "E3EFF1"}
"""Fill of a marked cell by severity, the pale tones of the palette."""


class NotWritten(KerjasamaError):
    """The file could not be written where it was asked for."""


def write_template(path: Path) -> Path:
    """Write an empty register that is read without doubt when filled in, and return its path.

    Columns, choices and hints come from `vocabulary/template_columns.csv`. An existing file is not overwritten.
    """
    import xlsxwriter

    if path.exists():
        raise NotWritten(f"{path} sudah ada; pilih nama lain supaya isinya tidak hilang.")
    columns = words.table("template_columns")
    with xlsxwriter.Workbook(path) as book:
        bold = book.add_format({"bold": True})
        head = book.add_format({"bold": True, "text_wrap": True, "valign": "vcenter", "bottom": 1})
        day = book.add_format({"num_format": "[$-421]d mmmm yyyy", "valign": "top"})
        text = book.add_format({"text_wrap": True, "valign": "top"})
        sheet = book.add_worksheet("Register")
        sheet.write("A1", "DAFTAR NOTA KESEPAHAMAN DAN PERJANJIAN KERJA SAMA", bold)
        sheet.write("A2", "SATUAN KERJA: (misalnya KPU Kabupaten Lombok Tengah, 52.02)")
        sheet.write("A3", "KEADAAN S.D.: (misalnya 30 Juni 2023)")
        for number, column in enumerate(columns):
            is_date = column["choices"] == "date"
            sheet.set_column(number, number, int(column["width"]), day if is_date else text)
            sheet.write(4, number, column["label"], head)
            if column["choices"] and not is_date:
                choices = {
                    "validate": "list",
                    "source": list(words.labels(column["choices"]).values()),
                    "ignore_blank": True,
                }
                sheet.data_validation(
                    5, number, 4 + FILLED_ROWS, number, {**choices, "error_type": "warning"}
                )
        sheet.freeze_panes(5, 2)
        guide = book.add_worksheet("Petunjuk")
        guide.set_column(0, 0, 26)
        guide.set_column(1, 1, 90, text)
        for number, column in enumerate(columns):
            guide.write(number, 0, column["label"], bold)
            guide.write(number, 1, column["hint"])
    return path


def write_marked_copy(source: Path, problems: pd.DataFrame, path: Path) -> Path:
    """Write a copy of the register with every doubted cell filled and commented, and return its path.

    A workbook that openpyxl can open keeps its sheets; any other kind of file gets a list of its problems
    instead. The copy is the office's own and keeps what stands in it; nothing is masked there.
    """
    import openpyxl
    from openpyxl.comments import Comment
    from openpyxl.styles import PatternFill

    try:
        book = openpyxl.load_workbook(source)
    except Exception:  # openpyxl raises whatever its parsers raise; the list of problems serves as well
        book = openpyxl.Workbook()
        book.active.title = "Catatan"
    for problem in problems.sort_values("severity").itertuples():
        if problem.source_sheet in book.sheetnames and re.fullmatch(r"[A-Z]{1,3}\d+", str(problem.cell)):
            cell = book[problem.source_sheet][problem.cell]
            if isinstance(cell, openpyxl.cell.cell.MergedCell):
                continue  # only the first cell of a merged range can carry a mark; the list below names it
            cell.fill = PatternFill("solid", fgColor=MARKS[problem.severity])
            earlier = f"{cell.comment.text}\n\n" if cell.comment else ""
            cell.comment = Comment(f"{earlier}{problem.message}", "kerjasama", width=360, height=140)
    name = "Yang perlu diperbaiki"
    listed = book.create_sheet(name[: 31 - len(book.sheetnames) // 10])
    listed.append(["Lembar", "Sel", "Tertulis", "Tingkat", "Penjelasan", "Usul"])
    for problem in problems.itertuples():
        told = (
            problem.source_sheet,
            problem.cell,
            problem.value,
            problem.severity,
            problem.message,
            problem.suggestion,
        )
        listed.append([None if pd.isna(value) else _as_text(value) for value in told])
    book.save(path)
    return path


def problems_of(register: frames.Register) -> pd.DataFrame:
    """Return the problems of a register, the gravest first, in the order of the file within a severity."""
    return register.problems.sort_values("severity", kind="stable")


def _as_text(value: str) -> str:
    return f"'{value}" if str(value).startswith(("=", "+", "-", "@")) else str(value)
