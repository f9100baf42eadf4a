"""Tables that a sceptical official thought up after the reader was made: odd, and yet such as offices draw."""

import datetime as dt

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


def test_codes_of_kinds_are_explained_in_a_legend_of_single_cells(tmp_path):
    head = ["No", "Mitra", "Kode Jenis", "Tanggal TTD"]
    rows = [[1, "Polres Contoh", "A", "8 Mei 2022"], [2, "Kodim Contoh", "B", "9 Mei 2022"]]
    legend = [[], ["Keterangan:"], ["A = Nota Kesepahaman"], ["B = Perjanjian Kerja Sama"]]
    assert [kind for _, kind in listed(read(tmp_path, *TITLE, head, *rows, *legend), "kind")] == ["NK", "PKS"]
    told = read(tmp_path, *TITLE, head, *rows, *legend[:3])
    assert [kind for _, kind in listed(told, "kind")] == [None, None]


def test_partners_under_a_label_for_documents_in_groups_of_kinds(tmp_path):
    told = read(
        tmp_path,
        *TITLE,
        ["No", "Naskah Kerja Sama", "Tanggal TTD", "Masa Berlaku"],
        ["I", "NOTA KESEPAHAMAN"],
        [1, "Polres Contoh", "8 Mei 2022", "3 tahun"],
        ["II", "PERJANJIAN KERJA SAMA"],
        [1, "Universitas Contoh", "10 Mei 2022", "1 tahun"],
    )
    assert listed(told, "kind") == [["Polres Contoh", "NK"], ["Universitas Contoh", "PKS"]]


def test_rows_that_show_how_to_fill_in_are_no_agreements(tmp_path):
    told = read(
        tmp_path,
        *TITLE,
        ["No", "Nama Mitra", "Jenis Dokumen", "Nomor", "Tgl TTD"],
        ["", "(isi nama lengkap)", "(MoU/PKS)", "(nomor kpu)", "(dd/mm/yyyy)"],
        ["Contoh:", "Universitas Misal", "MoU", "1/NK/2020", "01/01/2020"],
        [1, "Polres Contoh", "MoU", "1/NK/2022", "18/05/2022"],
    )
    assert listed(told) == [["Polres Contoh"]] and told.tables["header_rows"].tolist() == [1]


PROVINCE = ["REKAP KERJA SAMA KPU PROVINSI NTB"]


def test_headings_inside_a_table_tell_the_office(tmp_path):
    told = read(
        tmp_path,
        PROVINCE,
        ["No", "Mitra", "Jenis", "Nomor", "Tanggal TTD"],
        ["1. KPU KABUPATEN LOMBOK TENGAH"],
        [1, "Polres Contoh", "MoU", "1/2022", "8 Mei 2022"],
        ["2. KOTA MATARAM"],
        [1, "Kodim Contoh", "MoU", "2/2022", "9 Mei 2022"],
        name="rekap.xlsx",
    )
    assert listed(told, "office") == [["Polres Contoh", "52.02"], ["Kodim Contoh", "52.71"]]


def test_an_office_written_once_holds_until_the_next(tmp_path):
    head = ["No", "Satker", "Mitra", "Jenis", "Nomor", "Tanggal TTD"]
    names = ["KPU Kab. Lombok Tengah", "", "KPU Kota Mataram", ""]
    rows = [
        [n, name, f"Dinas Contoh {n}", "MoU", f"{n}/2022", f"{n} Mei 2022"] for n, name in enumerate(names, 1)
    ]
    told = read(tmp_path, PROVINCE, head, *rows, name="rekap.xlsx")
    assert [office for _, office in listed(told, "office")] == ["52.02", "52.02", "52.71", "52.71"]
    assert told.problems["problem"].tolist().count("satker_dari_atas") == 2


def test_an_office_left_blank_where_names_recur_is_the_tables(tmp_path):
    head = ["No", "Satker", "Mitra", "Jenis", "Nomor", "Tanggal TTD"]
    names = ["KPU Kab. Lombok Tengah", "", "KPU Kota Mataram", "KPU Kab. Lombok Tengah"]
    rows = [
        [n, name, f"Dinas Contoh {n}", "MoU", f"{n}/2022", f"{n} Mei 2022"] for n, name in enumerate(names, 1)
    ]
    told = read(tmp_path, PROVINCE, head, *rows, name="rekap.xlsx")
    assert [office for _, office in listed(told, "office")] == ["52.02", "52", "52.71", "52.02"]


def test_the_word_for_a_side_is_no_part_of_a_name():
    cell = "Pihak Pertama: KPU Kota Bima; Pihak Kedua: Kodim Contoh; Pihak Ketiga: Kejari Contoh"
    assert partner_cells.split_partners(cell) == ["Kodim Contoh", "Kejari Contoh"]
    assert partner_cells.split_partners("PIHAK I : KPU Kota Bima\nPIHAK II : Polres Contoh") == [
        "Polres Contoh"
    ]


@pytest.mark.parametrize(
    ("labels", "numbers"),
    [
        (("Nomor Pihak I", "Nomor Pihak II"), ("45/UNCON/2022", "3/PR.07-NK/5272/2022")),
        (("Nomor KPU", "Nomor Mitra"), ("3/PR.07-NK/5272/2022", "45/UNCON/2022")),
    ],
)
def test_the_numbers_of_the_sides_go_with_them(labels, numbers, tmp_path):
    head = ["No", "Pihak I", "Pihak II", "Jenis", *labels, "Tanggal TTD"]
    rows = [
        [1, "KPU Kota Bima", "Polres Contoh", "NK", "1/PR.07-NK/5272/2022", "B/12/V/2022", "8 Mei 2022"],
        [2, "Universitas Contoh", "KPU Kota Bima", "NK", *numbers, "9 Mei 2022"],
    ]
    assert listed(read(tmp_path, *TITLE, head, *rows), "number_own", "number_partner") == [
        ["Polres Contoh", "1/PR.07-NK/5272/2022", "B/12/V/2022"],
        ["Universitas Contoh", "3/PR.07-NK/5272/2022", "45/UNCON/2022"],
    ]


def test_number_and_day_of_both_documents_in_a_cell_each(tmp_path):
    told = read(
        tmp_path,
        *TITLE,
        ["No", "Mitra", "MoU (No/Tgl)", "PKS Turunan (No/Tgl)", "Ket"],
        [
            1,
            "Polres Contoh",
            "1/PR.07-NK/5272/2022 tgl 8 Mei 2022",
            "2/PR.07-PKS/5272/2022 tgl 9 Juni 2022",
            "ok",
        ],
        [2, "Kodim Contoh", "3/PR.07-NK/5272/2022 tgl 8 Mei 2022", "belum ada", "PKS disusun"],
    )
    assert listed(told, "kind") == [["Polres Contoh", "NK"], ["Kodim Contoh", "NK"], ["Polres Contoh", "PKS"]]


def test_typed_days_that_only_fit_their_duration_the_other_way_round_are_turned(tmp_path):
    head = ["No", "Mitra", "Jenis", "Tgl TTD", "Jangka Waktu", "Berakhir"]
    rows = [
        [1, "Polres Contoh", "MoU", dt.datetime(2022, 8, 5), "2 tahun", dt.datetime(2024, 7, 5)],
        [2, "Kodim Contoh", "MoU", dt.datetime(2022, 8, 5), "2 tahun", dt.datetime(2024, 8, 4)],
        [3, "Bank Contoh", "MoU", dt.datetime(2022, 3, 5), "2 tahun", dt.datetime(2025, 3, 4)],
    ]
    told = read(tmp_path, *TITLE, head, *rows)
    days = told.agreements[["signed_on", "ends_on"]].astype(str).values.tolist()
    assert days == [["2022-05-08", "2024-05-07"], ["2022-08-05", "2024-08-04"], ["2022-03-05", "2025-03-04"]]
    assert told.problems["problem"].tolist().count("hari_bulan_tertukar") == 2


def test_letters_about_agreements_and_plans_are_no_agreements(tmp_path):
    letters = [
        ["DAFTAR UNDANGAN RAPAT KERJA SAMA"],
        ["No", "Nama Instansi", "Nomor Surat", "Tanggal Surat", "Keterangan"],
        [1, "Polres Contoh", "12/PR.07-Und/5272/2022", "8 Mei 2022", "hadir"],
        [2, "Kodim Contoh", "13/PR.07-Und/5272/2022", "8 Mei 2022", "tidak hadir"],
    ]
    assert read(tmp_path, *letters).agreements.empty
    plan = [
        ["RENCANA KERJA SAMA TAHUN 2024 KPU KOTA BIMA"],
        ["No", "Calon Mitra", "Jenis", "Target Penandatanganan", "Keterangan"],
        [1, "Polres Contoh", "MoU", "Triwulan I 2024", "draf"],
    ]
    assert read(tmp_path, *plan).agreements.empty


def test_a_remark_that_quotes_another_document_is_no_state(tmp_path):
    head = ["No", "Mitra", "Jenis", "Nomor", "Tanggal TTD", "Keterangan"]
    rows = [
        [1, "Polres Contoh", "MoU", "9/2022", "8 Mei 2022", "Perpanjangan MoU No 1/2019"],
        [2, "Kodim Contoh", "MoU", "10/2022", "9 Mei 2022", "dalam proses perpanjangan"],
    ]
    told = listed(read(tmp_path, *TITLE, head, *rows), "document_state")
    assert told == [["Polres Contoh", None], ["Kodim Contoh", "proses_perpanjangan"]]
