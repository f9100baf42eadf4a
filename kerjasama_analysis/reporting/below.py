"""The agreements of the offices below, as a workbook beside a report `with_below`."""

import datetime as dt
import io

import pandas as pd

from kerjasama_analysis import frames, words

WIDTHS = (10, 34, 24, 26, 26, 44, 44, 14, 14, 14, 22, 34)
NATIONAL = "00"
LONGEST = 32767
"""Characters a cell of a workbook can hold."""


def list_below(register: frames.Register, office: str) -> pd.DataFrame:
    """Return one row an agreement of the offices below `office` that counts, with the heads a reader knows.

    Struck-out rows and repeats are left out, as the report leaves them out.
    """
    rows = register.agreements
    codes = rows["office"].fillna("")
    lower = codes.ne(NATIONAL) & codes.ne("") if office == NATIONAL else codes.str.startswith(f"{office}.")
    rows = rows[lower & ~rows["struck_out"] & rows["duplicate_of"].isna()]
    rows = rows.sort_values(["office", "starts_on", "agreement_id"])
    parties = register.parties.dropna(subset=["partner"]).groupby("agreement_id", sort=False)["partner"]
    partners = parties.agg(lambda names: "; ".join(dict.fromkeys(names)))
    names = {code: words.office_name(code) for code in rows["office"].unique()}
    place = rows[["source_file", "source_sheet"]].fillna("").agg(" · ".join, axis=1).str.removesuffix(" · ")
    return pd.DataFrame(
        {
            "Kode": rows["office"],
            "Satuan kerja": rows["office"].map(names),
            "Jenis": [words.label("kind", k if isinstance(k, str) else "") for k in rows["kind"]],
            "Nomor KPU": rows["number_own"],
            "Nomor mitra": rows["number_partner"],
            "Mitra": rows["agreement_id"].map(partners),
            "Judul": rows["title"].fillna(rows["scope"]),
            "Ditandatangani": rows["signed_on"],
            "Mulai": rows["starts_on"],
            "Berakhir": rows["ends_on"],
            "Keadaan tertulis": rows["status_written"],
            "Sumber": place + ", baris " + rows["source_row"].astype("Int64").astype(str),
        }
    )


def write_workbook(listed: pd.DataFrame, sample: bool, as_of: dt.date) -> bytes:
    """Return the listing as an .xlsx whose cells are text and dates, never formulas; same rows, same bytes."""
    import xlsxwriter

    made = io.BytesIO()
    plain = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(made, plain) as workbook:
        workbook.set_properties(
            {"title": "Dokumen satuan kerja di bawahnya", "created": dt.datetime(*as_of.timetuple()[:3])}
        )
        sheet = workbook.add_worksheet("Di bawahnya")
        bold, day = workbook.add_format({"bold": True}), workbook.add_format({"num_format": "dd mmm yyyy"})
        head = 1 if sample else 0
        if sample:
            sheet.write_string(0, 0, "DATA CONTOH", bold)
        for column, (name, width) in enumerate(zip(listed.columns, WIDTHS, strict=True)):
            sheet.set_column(column, column, width)
            sheet.write_string(head, column, name, bold)
            for row, value in enumerate(listed[name], head + 1):
                _write_cell(sheet, row, column, value, day)
        sheet.freeze_panes(head + 1, 2)
        sheet.autofilter(head, 0, head + max(1, len(listed)), len(listed.columns) - 1)
    return made.getvalue()


def _write_cell(sheet, row: int, column: int, value, day) -> None:
    if pd.isna(value):
        return
    if isinstance(value, dt.datetime) and value.year >= 1900:  # a workbook knows no earlier day
        sheet.write_datetime(row, column, value.to_pydatetime(), day)
    else:
        sheet.write_string(row, column, str(value)[:LONGEST])
