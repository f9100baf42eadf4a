"""Tables that a sceptical official thought up after the reader was made: odd, and yet such as offices draw."""

import openpyxl
import pytest

from kerjasama_analysis.cleaning import register
from kerjasama_analysis.cleaning.names import partner_cells

TITLE = (["DAFTAR KERJA SAMA"], ["KPU KOTA BIMA"], [])


def read(folder, *rows, merges=(), name="KPU Kota Bima.xlsx"):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append([cell if cell != "" else None for cell in row])
    for merge in merges:
        book.active.merge_cells(merge)
    book.save(folder / name)
    return register.read_registers([folder / name], workers=1)


def listed(told, *columns):
    """Return the columns of the agreements, and their partner, None for what is missing."""
    joined = told.agreements.merge(told.parties[["agreement_id", "partner_written"]], how="left").astype(
        object
    )
    return joined[["partner_written", *columns]].where(joined.notna(), None).values.tolist()


def test_states_with_ticks_below_one_label(tmp_path):
    told = read(
        tmp_path,
        *TITLE,
        ["No", "Mitra", "Jenis", "Tanggal TTD", "Pelaksanaan", "", "", "Status", ""],
        ["", "", "", "", "Sudah", "Sebagian", "Belum", "Aktif", "Berakhir"],
        [1, "Polres Contoh", "MoU", "8 Mei 2022", "v", "", "", "√", ""],
        [2, "Kodim Contoh", "MoU", "9 Mei 2022", "", "v", "", "√", ""],
        [3, "Kejari Contoh", "MoU", "10 Mei 2019", "", "", "v", "", "√"],
        merges=["E4:G4", "H4:I4"],
    )
    assert listed(told, "implementation", "status_written") == [
        ["Polres Contoh", "berjalan", "Aktif"],
        ["Kodim Contoh", "sebagian", "Aktif"],
        ["Kejari Contoh", "belum", "Berakhir"],
    ]


def test_a_number_in_cells_for_its_parts(tmp_path):
    told = read(
        tmp_path,
        *TITLE,
        ["No", "Mitra", "Nomor", "", "", "Tanggal TTD"],
        ["", "", "No. Urut", "Kode", "Tahun", ""],
        [1, "Polres Contoh", 12, "PR.07-NK/5272", 2022, "8 Mei 2022"],
        [2, "Kodim Contoh", 13, "PR.07-PKS/5272", 2022, "9 Mei 2022"],
        merges=["C4:E4"],
    )
    assert listed(told, "number_own", "kind") == [
        ["Polres Contoh", "12/PR.07-NK/5272/2022", "NK"],
        ["Kodim Contoh", "13/PR.07-PKS/5272/2022", "PKS"],
    ]


def test_documents_below_their_partner_under_a_label_that_names_neither(tmp_path):
    told = read(
        tmp_path,
        *TITLE,
        ["No", "Uraian", "Nomor", "Tanggal", "Berlaku s.d."],
        ["I", "Polres Contoh"],
        [1, "Nota Kesepahaman", "1/NK/2021", "8 Mei 2021", "7 Mei 2024"],
        [2, "Perjanjian Kerja Sama", "2/PKS/2022", "9 Mei 2022", "8 Mei 2024"],
        ["II", "Universitas Contoh"],
        [1, "Nota Kesepahaman", "3/NK/2021", "8 Juni 2021", "7 Juni 2024"],
    )
    assert listed(told, "kind") == [
        ["Polres Contoh", "NK"],
        ["Polres Contoh", "PKS"],
        ["Universitas Contoh", "NK"],
    ]


def test_partners_that_only_the_titles_name(tmp_path):
    told = read(
        tmp_path,
        *TITLE,
        ["No", "Perihal", "Nomor", "Tanggal", "Jangka Waktu"],
        [
            1,
            "MoU antara KPU Kota Bima dengan Polres Contoh tentang Pengamanan",
            "1/NK/2021",
            "8 Mei 2021",
            "3 tahun",
        ],
        [2, "PKS KPU Kota Bima dan Institut Contoh tentang Magang", "2/PKS/2022", "9 Mei 2022", "2 tahun"],
        [3, "Kerja sama penyiaran pendidikan pemilih", "3/PKS/2022", "10 Mei 2022", "1 tahun"],
    )
    assert listed(told, "kind") == [["Polres Contoh", "NK"], ["Institut Contoh", "PKS"], [None, "PKS"]]


def test_a_kind_written_once_holds_until_the_next(tmp_path):
    head = ["No", "Jenis", "Mitra", "Nomor", "Tanggal TTD"]
    names = ["Polres Contoh", "Kodim Contoh", "Kejari Contoh", "Bank Contoh"]
    rows = [[n, "", name, f"{n}/2022", f"{n} Mei 2022"] for n, name in enumerate(names, 1)]
    rows[0][1], rows[2][1] = "MoU", "PKS"
    told = read(tmp_path, *TITLE, head, *rows)
    assert [kind for _, kind in listed(told, "kind")] == ["NK", "NK", "PKS", "PKS"]
    assert told.problems["problem"].tolist().count("jenis_dari_atas") == 2


def test_a_kind_left_blank_where_kinds_recur_stays_blank(tmp_path):
    head = ["No", "Jenis", "Mitra", "Nomor", "Tanggal TTD"]
    kinds = ["MoU", "", "PKS", "MoU", "", "PKS"]
    rows = [[n, kind, f"Dinas Contoh {n}", f"{n}/2022", f"{n} Mei 2022"] for n, kind in enumerate(kinds, 1)]
    assert [kind for _, kind in listed(read(tmp_path, *TITLE, head, *rows), "kind")].count(None) == 2


def test_a_unit_beside_bare_counts_may_be_called_satuan(tmp_path):
    head = ["No", "Mitra", "Jenis", "Tgl TTD", "Lama", "Satuan"]
    rows = [
        [1, "Polres Contoh", "MoU", "8 Mei 2022", 3, "tahun"],
        [2, "Kodim Contoh", "MoU", "9 Mei 2022", 18, "bulan"],
    ]
    told = read(tmp_path, *TITLE, head, *rows)
    assert told.agreements["ends_on"].astype(str).tolist() == ["2025-05-07", "2023-11-08"]


def test_a_small_table_of_counts_below_is_no_agreement(tmp_path):
    told = read(
        tmp_path,
        *TITLE,
        ["No", "Mitra", "Jenis", "Nomor", "Tanggal"],
        [1, "Polres Contoh", "MoU", "1/NK/2022", "8 Mei 2022"],
        [],
        ["REKAP"],
        ["Jenis", "Jumlah"],
        ["MoU", 1],
    )
    assert listed(told) == [["Polres Contoh"]]


def test_nothing_to_report_and_a_signature_are_no_agreement(tmp_path):
    head = ["No", "Mitra", "Jenis", "Nomor", "Tanggal"]
    told = read(tmp_path, *TITLE, head, ["NIHIL"], ["", "Bima, 12 Juni 2023"], ["", "Ketua,"])
    assert told.agreements.empty


def test_numbered_units_are_partners_though_no_header_says_so(tmp_path):
    rows = [
        [n, name, "MoU", f"{n}/PR.07-NK/5272/2022", f"{n} Mei 2022", f"{n} Mei 2025"]
        for n, name in enumerate(["Kodim 1608/Bima", "Korem 162/Wira Bhakti", "Polres Contoh"], 1)
    ]
    told = read(tmp_path, *rows, name="MoU KPU Kota Bima.xlsx")
    assert [name for (name,) in listed(told)] == ["Kodim 1608/Bima", "Korem 162/Wira Bhakti", "Polres Contoh"]


@pytest.mark.parametrize(
    ("cell", "partners"),
    [
        ("Universitas Contoh\n(Dr. Nama Contoh, M.Pd. - Rektor)", ["Universitas Contoh"]),
        ("Polres Contoh\nKapolres: AKBP Nama Contoh", ["Polres Contoh"]),
        ("Yayasan Contoh (Ketua: Nama)", ["Yayasan Contoh"]),
        ("RSUD\ndr. Soetomo", ["RSUD dr. Soetomo"]),
        ("IAI (Ikatan Akuntan Indonesia)", ["IAI (Ikatan Akuntan Indonesia)"]),
    ],
)
def test_a_person_is_no_part_of_a_partners_name(cell, partners):
    assert partner_cells.split_partners(cell) == partners


def test_obstacles_and_remedies_in_several_columns_are_all_read(tmp_path):
    told = read(
        tmp_path,
        *TITLE,
        ["No", "Mitra", "Jenis", "Tanggal TTD", "Faktor Penghambat", "", "Solusi", "Tindak Lanjut"],
        ["", "", "", "", "Internal", "Eksternal", "", ""],
        [
            1,
            "Polres Contoh",
            "MoU",
            "8 Mei 2022",
            "Anggaran terbatas",
            "SDM mitra kurang",
            "Rapat koordinasi",
            "Menyusun PKS",
        ],
        merges=["E4:F4", "A4:A5", "B4:B5", "C4:C5", "D4:D5", "G4:G5", "H4:H5"],
    )
    assert set(told.obstacles["obstacle"]) == {"anggaran", "sdm"}
    assert set(told.follow_ups["follow_up"]) == {"rapat_koordinasi", "susun_pks"}


@pytest.mark.parametrize(
    ("kind", "doubted"),
    [
        ("MoU & PKS", True),
        ("Nota Kesepahaman dan PKS", True),
        ("MoU (Nota Kesepahaman)", False),
        ("Adendum PKS", False),
    ],
)
def test_a_kind_that_is_two_is_doubted(kind, doubted, tmp_path):
    head = ["No", "Mitra", "Jenis", "Nomor", "Tanggal TTD"]
    told = read(tmp_path, *TITLE, head, [1, "Polres Contoh", kind, "1/2022", "8 Mei 2022"])
    assert len(told.agreements) == 1
    assert ("jenis_ganda" in set(told.problems["problem"])) == doubted
