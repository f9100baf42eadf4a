"""Whole registers of kinds that offices send, drawn by hand: every cell asked for is read, and no row too many."""

import datetime as dt
from pathlib import Path

import openpyxl
import pytest

from kerjasama_analysis.cleaning import register

CODED = [
    ["REKAPITULASI MoU DAN PKS"],
    ["KPU KABUPATEN BIMA"],
    ["KEADAAN S.D. 30 JUNI 2023"],
    [],
    ["NO", "INSTANSI", "NASKAH", "", "WAKTU", "", "KET"],
    ["", "", "NOMOR", "TGL", "MULAI", "SELESAI", ""],
    [1, 2, 3, 4, 5, 6, 7],
    ["I", "NOTA KESEPAHAMAN"],
    [
        1,
        "Polres Contoh",
        "12/PR.07-NK/5206/2021\n15/III/2021",
        "3 Maret 2021",
        "3 Maret 2021",
        "2 Maret 2024",
        "aktif",
    ],
    [2, "Kodim Contoh", "13/PR.07-NK/5206/2021", "sda", "sda", "sda", "sda"],
    [
        3,
        "STIE Contoh, STIH Contoh dan STKIP Contoh",
        "14/PR.07-NK/5206/2022",
        "15/06/2022",
        "15/06/2022",
        "14/06/2025",
    ],
    ["II", "PERJANJIAN KERJA SAMA"],
    [
        1,
        "RSUD Contoh",
        "3/PKS/2022",
        dt.date(2022, 8, 1),
        dt.date(2022, 8, 1),
        dt.date(2023, 7, 31),
        "selesai",
    ],
    [2, "Dinas Contoh, Statistik dan Persandian", "4/PKS/2022", "Agustus 2022", "Agustus 2022", "2 tahun"],
    ["", "JUMLAH", "5"],
    ["", "", "", "", "Woha, 30 Juni 2023"],
    ["", "", "", "", "Sekretaris"],
]
PAGED = [
    ["Data Kerja Sama KPU Provinsi Jawa Tengah Tahun 2023"],
    [
        "No.",
        "Para Pihak",
        "Judul Kerja Sama",
        "Nomor Surat KPU",
        "Tanggal Mulai Berlaku",
        "Tanggal Berakhir",
        "Status",
    ],
    [
        1,
        "KPU Provinsi Jawa Tengah dan Universitas Contoh",
        "Nota Kesepahaman tentang X",
        "01/NK/33/2022",
        "19-Agu-22",
        "18-Agu-27",
    ],
    [
        2,
        "KPU Provinsi Jawa Tengah dan Institut Contoh",
        "Perjanjian Kerja Sama Magang",
        "02/PKS/33/2022",
        "20-Agu-22",
        "19-Agu-23",
    ],
    [],
    [
        "No.",
        "Para Pihak",
        "Judul Kerja Sama",
        "Nomor Surat KPU",
        "Tanggal Mulai Berlaku",
        "Tanggal Berakhir",
        "Status",
    ],
    [
        3,
        "KPU Provinsi Jawa Tengah dan Polda Contoh",
        "Nota Kesepahaman Y",
        "03/NK/33/2022",
        "21-Agu-22",
        "tidak terbatas",
    ],
    ["Halaman 1 dari 2"],
]
MONTHS = [
    ["Daftar Kerjasama KIP Kota Banda Aceh"],
    ["No", "Mitra Kerjasama", "Bentuk", "Tgl Penandatanganan", "Jangka Waktu (Bulan)", "Hambatan"],
    [1, "Universitas Contoh", "MoU", "12/05/2021", 36, ""],
    [2, "Institut Contoh", "MoU", "13/06/2021", "24", "pergantian rektor"],
]
BARE = [
    [1, "Universitas Contoh", "MoU", "12/PR.07-NK/52/2022", "3 Mei 2022", "2 Mei 2027"],
    [2, "Institut Contoh", "MoU", "13/PR.07-NK/52/2022", "4 Mei 2022", "3 Mei 2027"],
    [3, "Polda Contoh", "PKS", "14/PR.07-PKS/52/2022", "5 Mei 2022", "4 Mei 2023"],
]
ENGLISH = [
    ["List of Cooperation Agreements"],
    ["#", "Counterpart", "Instrument", "Reference No.", "Subject", "Date Signed", "Valid Until", "Remarks"],
    [
        1,
        "Contoh International",
        "MoU",
        "CTH/01/2021",
        "Electoral assistance",
        "March 3, 2021",
        "March 2, 2024",
        "-",
    ],
    [
        2,
        "Contoh Foundation; Contoh Institute",
        "MoU",
        "CTH/02/2022",
        "Training",
        "2022-05-04",
        "until further notice",
    ],
]
ROWS = {
    "register bima.xlsx": (CODED, [
        (9, "NK", "2021-03-03", "2021-03-03", "2024-03-02", "date", 1),
        (10, "NK", "2021-03-03", "2021-03-03", "2024-03-02", "date", 1),
        (11, "NK", "2022-06-15", "2022-06-15", "2025-06-14", "date", 3),
        (13, "PKS", "2022-08-01", "2022-08-01", "2023-07-31", "date", 1),
        (14, "PKS", "2022-08-01", "2022-08-01", "2024-07-31", "duration", 1),
    ]),
    "jateng.xlsx": (PAGED, [
        (3, "NK", None, "2022-08-19", "2027-08-18", "date", 1),
        (4, "PKS", None, "2022-08-20", "2023-08-19", "date", 1),
        (7, "NK", None, "2022-08-21", None, "open", 1),
    ]),
    "aceh.xlsx": (MONTHS, [
        (3, "NK", "2021-05-12", "2021-05-12", "2024-05-11", "duration", 1),
        (4, "NK", "2021-06-13", "2021-06-13", "2023-06-12", "duration", 1),
    ]),
    "tanpa kepala.xlsx": (BARE, [
        (1, "NK", None, "2022-05-03", "2027-05-02", "date", 1),
        (2, "NK", None, "2022-05-04", "2027-05-03", "date", 1),
        (3, "PKS", None, "2022-05-05", "2023-05-04", "date", 1),
    ]),
    "english.xlsx": (ENGLISH, [
        (3, "NK", "2021-03-03", "2021-03-03", "2024-03-02", "date", 1),
        (4, "NK", "2022-05-04", "2022-05-04", None, "event", 2),
    ]),
}  # fmt: skip


def save(folder: Path, name: str, rows: list[list]) -> Path:
    workbook = openpyxl.Workbook()
    for row in rows:
        workbook.active.append(row)
    workbook.save(folder / name)
    return folder / name


def told(read) -> list[tuple]:
    counts = read.parties.groupby("agreement_id").size()
    found = []
    for a in read.agreements.itertuples():
        days = [d.date().isoformat() if isinstance(d, dt.date) and d == d else None for d in a[8:11]]
        found.append((a.source_row, a.kind, *days, a.end_rule, int(counts.get(a.agreement_id, 0))))
    return found


@pytest.mark.parametrize("name", ROWS)
def test_every_cell_asked_for_is_read(name, tmp_path):
    drawn, wanted = ROWS[name]
    assert told(register.read_registers([save(tmp_path, name, drawn)], workers=1)) == wanted


def test_a_total_of_all_groups_is_compared_with_all_rows(tmp_path):
    right = register.read_registers([save(tmp_path, "benar.xlsx", CODED)], workers=1)
    assert "jumlah_beda" not in set(right.problems["problem"])
    wrong = [["", "JUMLAH", "6"] if row[1:2] == ["JUMLAH"] else row for row in CODED]
    read = register.read_registers([save(tmp_path, "salah.xlsx", wrong)], workers=1)
    [problem] = read.problems[read.problems["problem"] == "jumlah_beda"].itertuples()
    assert (problem.cell, problem.value, problem.suggestion) == ("C15", "6", "5")


@pytest.mark.parametrize(
    ("name", "office"),
    [
        ("register bima.xlsx", "52.06"),
        ("jateng.xlsx", "33"),
        ("aceh.xlsx", "11.71"),
        ("tanpa kepala.xlsx", "52"),
    ],
)
def test_title_or_numbers_tell_the_office(name, office, tmp_path):
    read = register.read_registers([save(tmp_path, name, ROWS[name][0])], workers=1)
    assert set(read.agreements["office"]) == {office}


LETTERHEAD = [
    ["KOMISI PEMILIHAN UMUM"],
    ["KABUPATEN BIMA"],
    [],
    ["No", "Mitra", "Judul Perjanjian", "Tgl TTD", "Tgl Berakhir", "Ket"],
    ["a", "b", "c", "d", "e", "f"],
    [1, "RSUD Contoh", "Pemeriksaan kesehatan", "13-3-2020", "12-3-2021"],
    [2, "Polres Contoh", "Pengamanan", "14-3-2020", "13-3-2021"],
]


def test_columns_may_be_counted_by_letters_and_the_letterhead_may_take_two_lines(tmp_path):
    read = register.read_registers([save(tmp_path, "kop.xlsx", LETTERHEAD)], workers=1)
    assert read.agreements["source_row"].tolist() == [6, 7]
    assert set(read.agreements["office"]) == {"52.06"}
    assert read.ledger["role"].tolist()[4] == "nomor_kolom"


@pytest.mark.parametrize(("printed", "doubts"), [((1, 2, 3), []), ((1, 5, 3), ["2"]), ((1, 2, 4), ["3"])])
def test_a_subtotal_counts_its_group_and_the_total_all(tmp_path, printed, doubts):
    first, second, total = printed
    drawn = [
        ["No", "Instansi", "Nomor", "Tanggal", "Masa Berlaku"],
        ["I. NOTA KESEPAHAMAN"],
        [1, "Polda Contoh", "1/PR.07-NK/52/2022", "13 Mei 2022", "3 tahun"],
        ["Sub Total", None, None, None, first],
        ["II. PERJANJIAN KERJA SAMA"],
        [1, "Universitas Contoh", "2/PR.07-PKS/52/2022", "13 Juni 2022", "1 tahun"],
        [2, "Institut Contoh", "3/PR.07-PKS/52/2022", "14 Juni 2022", "1 tahun"],
        ["Sub Total", None, None, None, second],
        ["Total", None, None, None, total],
    ]
    read = register.read_registers([save(tmp_path, "kelompok.xlsx", drawn)], workers=1)
    assert read.agreements["kind"].tolist() == ["NK", "PKS", "PKS"]
    wrong = read.problems[read.problems["problem"] == "jumlah_beda"]
    assert wrong["suggestion"].tolist() == doubts


@pytest.mark.parametrize(
    ("labels", "kind"),
    [
        (("Nomor MoU", "Tanggal MoU"), "NK"),
        (("No. PKS", "Tgl PKS"), "PKS"),
        (("Nomor Perjanjian", "Tanggal Perjanjian"), None),
        (("No. MoU/PKS", "Tanggal"), None),
    ],
)
def test_labels_are_the_last_to_tell_the_kind(tmp_path, labels, kind):
    drawn = [["No", "Nama Mitra", *labels], [1, "Polres Contoh", "B/12/V/2022", "3 Mei 2022"]]
    read = register.read_registers([save(tmp_path, "data.xlsx", drawn)], workers=1)
    assert [None if k != k else k for k in read.agreements["kind"]] == [kind]
