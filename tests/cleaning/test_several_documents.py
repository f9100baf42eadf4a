"""Rows whose cells list several documents: so many agreements where the lists are parallel, else a doubt."""

import openpyxl
import pytest

from kerjasama_analysis.cleaning import register, several
from kerjasama_analysis.cleaning.layout.table_rows import TableRow, TableRows

HEAD = ["No", "Mitra", "Jenis", "Nomor", "Tanggal TTD", "Berakhir"]
TWO = "1. 12/PR.07-NK/52/2021\n2. 13/PR.07-PKS/52/2022"
DAYS = "1. 3 Mei 2021\n2. 4 Juni 2022"
PLAIN = ["2", "Dinas Contoh", "MoU", "9/PR.07-NK/52/2020", "1 Maret 2020", "28 Februari 2023"]


def read(folder, *rows, head=HEAD):
    book = openpyxl.Workbook()
    for row in (head, *rows, PLAIN[: len(head)]):
        book.active.append(row)
    book.save(folder / "a.xlsx")
    return register.read_registers([folder / "a.xlsx"], workers=1)


def told(read_) -> list[tuple]:
    """Return kind, number, day of signing and end of each agreement but the plain one at the foot."""
    rows = read_.agreements.iloc[:-1]
    days = [rows[c].astype(str).str[:10] for c in ("signed_on", "ends_on")]
    return list(zip(rows["kind"], rows["number_own"], *days, strict=True))


PARALLEL = {
    "numbered": ("", TWO, DAYS, "31 Desember 2024"),
    "with semicolons": ("", TWO.replace("\n", "; "), DAYS.replace("\n", "; "), "31 Desember 2024"),
    "letters": (
        "",
        TWO.replace("1.", "a.", 1).replace("2. 13", "b. 13"),
        "a) 3 Mei 2021 b) 4 Juni 2022",
        "2024-12-31",
    ),
    "kinds beside": ("MoU dan PKS", TWO, DAYS, "31 Desember 2024"),
    "kinds as lines": (
        "MoU\nPKS",
        "MoU No. 12/PR.07-NK/52/2021\nPKS No. 13/PR.07-PKS/52/2022",
        "3 Mei 2021\n4 Juni 2022",
        "31-12-2024",
    ),
    "days inside": (
        "",
        "1. MoU Nomor 12/PR.07-NK/52/2021 tanggal 3 Mei 2021\n2. PKS No 13/PR.07-PKS/52/2022 tgl 4 Juni 2022",
        "",
        "31 Desember 2024",
    ),
}


@pytest.mark.parametrize("name", PARALLEL)
def test_parallel_lists_are_so_many_agreements(name, tmp_path):
    kind, number, signed, ends = PARALLEL[name]
    found = read(tmp_path, ["1", "Polres Contoh", kind, number, signed, ends])
    assert told(found) == [
        ("NK", "12/PR.07-NK/52/2021", "2021-05-03", "2024-12-31"),
        ("PKS", "13/PR.07-PKS/52/2022", "2022-06-04", "2024-12-31"),
    ]
    assert list(found.agreements["source_row"]) == [2, 2, 3]
    assert list(found.parties["partner"]) == ["Polres Contoh"] * 2 + ["Dinas Contoh"]
    noted = found.problems[found.problems["problem"] == "beberapa_naskah_dipisah"]
    assert list(noted["cell"]) == ["D2"] and "2 naskah" in noted["message"].iloc[0]
    assert not (found.problems["problem"] == "beberapa_naskah").any()


def test_ends_and_partners_that_are_listed_too_are_each_documents_own(tmp_path):
    ends, partners = "1. 2 Mei 2024\n2. 3 Juni 2025", "1. Polres Contoh\n2. Polres Teladan"
    found = read(tmp_path, ["1", partners, "", TWO, DAYS, ends])
    assert [row[3] for row in told(found)] == ["2024-05-02", "2025-06-03"]
    assert list(found.parties["partner"])[:2] == ["Polres Contoh", "Polres Teladan"]


def test_documents_told_in_the_title_where_no_number_stands(tmp_path):
    head = ["No", "Mitra", "Judul", "Berakhir"]
    title = "1. MoU Nomor 12/PR.07-NK/52/2021 tanggal 3 Mei 2021\n2. PKS Nomor 13/PR.07-PKS/52/2022 tanggal 4 Juni 2022"
    found = read(tmp_path, ["1", "Polres Contoh", title, "31 Desember 2024"], head=head)
    assert list(found.agreements["kind"])[:2] == ["NK", "PKS"]
    assert list(found.agreements["number_own"])[:2] == ["12/PR.07-NK/52/2021", "13/PR.07-PKS/52/2022"]


ONE = {
    "two sides": ("MoU", "15/PR.07-NK/52/2021\n034/IT1.A/KS.00/2021", "3 Mei 2021", "2 Mei 2024"),
    "two sides, numbered": (
        "MoU",
        "1. 15/PR.07-NK/52/2021\n2. 034/IT1.A/KS.00/2021",
        "3 Mei 2021",
        "2 Mei 2024",
    ),
    "start and end": (
        "MoU",
        "15/PR.07-NK/52/2021\n034/IT1.A/KS.00/2021",
        "3 Mei 2021",
        "3 Mei 2021\n2 Mei 2024",
    ),
}


@pytest.mark.parametrize("name", ONE)
def test_the_numbers_of_both_sides_are_one_agreement(name, tmp_path):
    found = read(tmp_path, ["1", "Polres Contoh", *ONE[name]])
    assert len(found.agreements) == 2
    assert found.agreements["number_own"].iloc[0] == "15/PR.07-NK/52/2021"
    assert not found.problems["problem"].str.startswith("beberapa_naskah").any()


SEEMING = {
    "one day only": ("D2", TWO, "3 Mei 2021"),
    "three days": ("D2", TWO, "1. 3 Mei 2021\n2. 4 Juni 2022\n3. 5 Juli 2023"),
    "days without numbers": ("E2", "12/PR.07-NK/52/2021", DAYS),
}


@pytest.mark.parametrize("name", SEEMING)
def test_what_is_not_parallel_is_one_agreement_and_a_doubt(name, tmp_path):
    cell, number, signed = SEEMING[name]
    found = read(tmp_path, ["1", "Polres Contoh", "", number, signed, "31 Desember 2024"])
    assert len(found.agreements) == 2
    assert list(found.problems.loc[found.problems["problem"] == "beberapa_naskah", "cell"]) == [cell]


def test_nothing_of_a_table_without_lists_is_touched():
    rows = TableRows.of(TableRow(n, {"number": f"{n}/NK/2022", "partner": "A"}) for n in range(5))
    assert several.split(rows) == (rows, [])
    assert several.split(rows)[0] is rows
