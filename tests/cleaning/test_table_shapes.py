"""Shapes of tables that hide what a column means: found by layouts that nobody had read before."""

import datetime as dt

import pytest

from kerjasama_analysis.cleaning import dates, register, tables
from kerjasama_analysis.cleaning.names import partner_cells
from tests.cleaning.test_tables import draw, roles_of, rows_of


@pytest.mark.parametrize(
    "marks",
    [
        "(1) | (2) | (3) | (4)",
        "1. | 2. | 3. | 4.",
        "1) | 2) | 3) | 4)",
        "a. | b. | c. | d.",
        "I | II | III | IV",
    ],
)
def test_a_row_that_counts_the_columns_is_no_agreement(marks):
    sheet = draw(f"""
No | Mitra | Jenis | Tanggal TTD
{marks}
1 | Universitas Contoh | MoU | 3 Mei 2022
""")
    assert roles_of(sheet) == ["kepala", "nomor_kolom", "perjanjian"]


def test_the_unit_of_a_count_may_be_shortened_in_the_label():
    rows = rows_of(draw("No | Mitra | Tgl TTD | Durasi (bln)\n1 | Universitas Contoh | 3 Mei 2022 | 36"))
    assert rows[0].values["duration_unit"] == "bulan"


@pytest.mark.parametrize("tick", ["v", "√", "X", "1"])
def test_a_tick_under_the_name_of_a_kind_is_that_kind(tick):
    sheet = draw(f"""
No | Mitra | Jenis Dokumen | < | Tanggal TTD | Berakhir
^ | ^ | MoU | PKS | ^ | ^
1 | Universitas Contoh | {tick} | | 3 Mei 2022 | 2 Mei 2025
2 | Polres Contoh | - | {tick} | 4 Mei 2022 | 3 Mei 2025
""")
    assert [row.values.get("kind") for row in rows_of(sheet)] == ["MoU", "PKS"]


@pytest.mark.parametrize("month", ["5", "Mei", "05"])
def test_a_day_may_stand_in_three_cells(month):
    sheet = draw(f"""
No | Mitra | Tanggal Penandatanganan | < | < | Berakhir
^ | ^ | Tgl | Bln | Thn | ^
1 | Universitas Contoh | 13 | {month} | 2022 | 2 Mei 2025
""")
    (row,) = rows_of(sheet)
    assert dates.parse_date(row.values["signed_on"]).start == dt.date(2022, 5, 13)
    assert "year" not in row.values


def test_the_kind_stands_where_the_cells_name_kinds():
    sheet = draw("""
Jenis Kerjasama | Dasar Dokumen | Nomor Dokumen | Judul | Tanggal TTD | Penggiat Kerjasama
Dalam Negeri | MoU | 1/UN/2022 | Magang | 3 Mei 2022 | Universitas Contoh
Luar Negeri | PKS | 2/UN/2022 | Riset | 4 Mei 2022 | Institut Contoh
""")
    assert [row.values["kind"] for row in rows_of(sheet)] == ["MoU", "PKS"]
    assert [row.values["number"] for row in rows_of(sheet)] == ["1/UN/2022", "2/UN/2022"]


def test_the_day_of_signing_is_not_that_of_the_proposal():
    sheet = draw("""
No | Tanggal Pengajuan | Nama Mitra | Tanggal Pembahasan | Tanggal Penandatanganan
1 | 3 Mei 2022 | Universitas Contoh | 4 Juni 2022 | 5 Juli 2022
""")
    assert rows_of(sheet)[0].values["signed_on"] == "5 Juli 2022"
    alone = draw("No | Tanggal Pengajuan | Nama Mitra | Jenis\n1 | 3 Mei 2022 | Universitas Contoh | MoU")
    assert rows_of(alone)[0].values["signed_on"] == "3 Mei 2022"
    approved = draw("""
No | Tanggal Pengajuan | Tanggal Persetujuan | Nama Mitra | Jenis
1 | 3 Mei 2022 | 9 Mei 2022 | Universitas Contoh | MoU
""")
    assert rows_of(approved)[0].values["signed_on"] == "9 Mei 2022"


def test_a_third_party_may_have_a_column_of_its_own():
    sheet = draw("""
No | Pihak Kedua | Pihak Ketiga | Jenis | Tanggal TTD
1 | Universitas Contoh | Polres Contoh | MoU | 3 Mei 2022
2 | Institut Contoh | - | MoU | 3 Mei 2022
""")
    found = [partner_cells.split_partners(row.values["partner"]) for row in rows_of(sheet)]
    assert found == [["Universitas Contoh", "Polres Contoh"], ["Institut Contoh"]]


def test_blank_columns_between_all_columns_are_no_borders():
    sheet = draw("""
No | | Mitra | | Jenis | | Tanggal TTD
1 | | Universitas Contoh | | MoU | | 3 Mei 2022
2 | | Institut Contoh | | PKS | | 4 Mei 2022
""")
    assert roles_of(sheet) == ["kepala", "perjanjian", "perjanjian"]


@pytest.mark.parametrize(
    "row", ["| NIHIL | | ", "1 | Tidak ada kerja sama | |", "1 | Nihil | Nihil | Nihil", "NIHIL | | |"]
)
def test_nothing_to_report_is_no_agreement(row):
    assert not rows_of(draw(f"No | Mitra | Jenis | Tanggal TTD\n{row}"))


@pytest.mark.parametrize("gap", [" | |", " |"])
def test_tables_beside_each_other_keep_the_title_above_each(gap):
    head = "No | Mitra | Tanggal | Berakhir"
    sheet = draw(f"""
NOTA KESEPAHAMAN | < | < | <{gap} PERJANJIAN KERJA SAMA | < | < | <
{head}{gap} {head}
1 | Universitas Contoh | 3 Mei 2022 | 2 Mei 2025{gap} 1 | Polres Contoh | 4 Mei 2022 | 3 Mei 2025
""")
    found = tables.find_tables(sheet).tables
    assert [table.titles for table in found] == [["NOTA KESEPAHAMAN"], ["PERJANJIAN KERJA SAMA"]]
    assert [len(table.rows) for table in found] == [1, 1]


def test_a_label_in_the_lower_row_is_no_part_of_its_neighbour():
    sheet = draw("""
| | Nomor Naskah | | | Masa Berlaku |
No | Nama Mitra | KPU | Mitra | Tanggal Penandatanganan | Mulai | Berakhir
1 | Universitas Contoh | 1/PR.07/52/2022 | 2/UN/2022 | 3 Mei 2022 | 4 Mei 2022 | 3 Mei 2025
""")
    (row,) = rows_of(sheet)
    assert row.values["signed_on"] == "3 Mei 2022"
    assert (row.values["number_own"], row.values["number_partner"]) == ("1/PR.07/52/2022", "2/UN/2022")


PAIRS = """
No | Mitra | Nomor MoU | Tanggal MoU | Nomor PKS | Tanggal PKS | Ket
1 | Universitas Contoh | 1/UN/2022 | 3 Mei 2022 | 2/UN/2022 | 4 Juni 2022 |
2 | Polres Contoh | | | 3/B/2022 | 5 Juli 2022 |
3 | Institut Contoh | - | - | - | - | batal
"""
NESTED = """
No | Mitra | Nota Kesepahaman | < | Perjanjian Kerja Sama | < | Ket
^ | ^ | Nomor | Tanggal | Nomor | Tanggal | ^
1 | Universitas Contoh | 1/UN/2022 | 3 Mei 2022 | 2/UN/2022 | 4 Juni 2022 |
2 | Polres Contoh | | | 3/B/2022 | 5 Juli 2022 |
"""


@pytest.mark.parametrize("drawn", [PAIRS, NESTED])
def test_a_row_may_hold_a_document_of_each_kind(drawn):
    sheet = draw(drawn)
    told = [(row.values["kind"], row.values["number"], row.values["signed_on"]) for row in rows_of(sheet)]
    assert told == [
        ("NK", "1/UN/2022", "3 Mei 2022"),
        ("PKS", "2/UN/2022", "4 Juni 2022"),
        ("PKS", "3/B/2022", "5 Juli 2022"),
    ]
    assert roles_of(sheet).count("perjanjian") == 2


def test_two_words_for_one_document_are_no_pair():
    sheet = draw("No | Mitra | Nomor MoU | Tanggal Perjanjian\n1 | Polres Contoh | 1/B/2022 | 3 Mei 2022")
    (row,) = rows_of(sheet)
    assert (row.values["number"], row.values["signed_on"]) == ("1/B/2022", "3 Mei 2022")


def test_an_end_among_the_remarks_is_read_where_no_column_tells_it():
    sheet = draw("""
No | Mitra | Jenis | Tanggal TTD | Keterangan
1 | Polres Contoh | MoU | 3 Mei 2022 | Arsip ada; berlaku s.d. 2 Mei 2025
2 | Kodim Contoh | MoU | 3 Mei 2022 | arsip diterima 2 Mei 2025
""")
    table = tables.find_tables(sheet).tables[0]
    assert [row.values.get("period") for row in table.rows] == ["berlaku s.d. 2 Mei 2025", None]
    assert table.columns["period"] == "E"


def test_parties_are_read_from_titles_where_no_column_names_them():
    sheet = draw("""
No | Judul Kerja Sama | Nomor | Tanggal TTD
1 | Nota Kesepahaman antara KPU Kota Bima dan Polres Contoh tentang Keamanan | 1/B/2022 | 3 Mei 2022
2 | PKS dengan Institut Contoh tentang Magang | 2/I/2022 | 3 Mei 2022
""")
    found = [partner_cells.split_partners(row.values["partner"]) for row in rows_of(sheet)]
    assert found == [["Polres Contoh"], ["Institut Contoh"]]


def test_hints_below_the_labels_are_no_agreement():
    sheet = draw("""
No | Mitra | Jenis | Tanggal TTD
| (nama lengkap) | (MoU/PKS) | (tgl/bln/thn)
1 | Polres Contoh | MoU | 3 Mei 2022
""")
    assert roles_of(sheet) == ["kepala", "kepala", "perjanjian"]


CARDS = """
FORMULIR KERJA SAMA | |
Nama Mitra | : | Polres Contoh
Jenis Naskah | : | MoU
Nomor | : | 1/B/2022
Tanggal Penandatanganan | : | 3 Mei 2022
| |
Nama Mitra | : | Institut Contoh
Jenis Naskah | : | PKS
Nomor | : | 2/I/2022
Tanggal Penandatanganan | : | 4 Mei 2022
"""
ACROSS = """
Uraian | I | II
Nama Mitra | Polres Contoh | Institut Contoh
Jenis Naskah | MoU | PKS
Nomor Naskah | 1/B/2022 | 2/I/2022
Tanggal Penandatanganan | 3 Mei 2022 | 4 Mei 2022
"""


@pytest.mark.parametrize(("drawn", "place"), [(CARDS, "C10"), (ACROSS, "C5")])
def test_forms_hold_an_agreement_to_a_block_or_to_a_column(drawn, place):
    told = [
        (row.values["partner"], row.values["kind"], row.values["signed_on"]) for row in rows_of(draw(drawn))
    ]
    assert told == [("Polres Contoh", "MoU", "3 Mei 2022"), ("Institut Contoh", "PKS", "4 Mei 2022")]
    assert rows_of(draw(drawn))[1].cells["signed_on"] == place


def test_labels_without_answers_are_no_form():
    assert not rows_of(
        draw("Nama Mitra | diisi lengkap\nJenis Naskah | MoU atau PKS\nTanggal TTD | tgl/bln/thn")
    )


@pytest.mark.parametrize("first", ["3 Mei 2022", "Berlaku"])
def test_a_group_may_stand_in_the_column_of_a_day_or_a_status(first):
    sheet = draw(f"""
{"Status" if first == "Berlaku" else "Tanggal TTD"} | Nama Mitra | Berakhir | Ket
A. NOTA KESEPAHAMAN | | |
{first} | Polres Contoh | 2 Mei 2025 |
B. PERJANJIAN KERJA SAMA | | |
{first} | Institut Contoh | 3 Mei 2025 |
""")
    assert [row.section for row in rows_of(sheet)] == ["A. NOTA KESEPAHAMAN", "B. PERJANJIAN KERJA SAMA"]


@pytest.mark.parametrize(
    ("cell", "slug"),
    [
        ("2 Mei 2025", "ends_on"),
        ("3 Mei 2022 - 2 Mei 2025", "period"),
        ("3 (tiga) tahun sejak ditandatangani", "duration"),
    ],
)
def test_an_end_is_known_by_its_cells_where_its_label_says_nothing(cell, slug):
    sheet = draw(
        f"No | Mitra | Jenis | Tanggal TTD | Hitungan\n1 | Polres Contoh | MoU | 3 Mei 2022 | {cell}"
    )
    assert rows_of(sheet)[0].values[slug] == cell


def test_a_row_of_long_texts_with_a_day_is_no_header():
    """Names and titles hold words of labels: mitra, lembaga, kesepahaman, data."""
    rows = "\n".join(
        f"Lembaga Mitra Contoh {n} | {day} | Nota Kesepahaman dengan Lembaga Mitra Contoh {n} tentang Data"
        for n, day in enumerate(("12-Apr-19", "dua belas Mei dua ribu dua puluh", "Senin, 13-Mei-2019"))
    )
    sheet = draw(f"Nama Mitra | Tanggal TTD | Judul Kerja Sama\n{rows}")
    assert roles_of(sheet) == ["kepala", "perjanjian", "perjanjian", "perjanjian"]


@pytest.mark.parametrize("word", ["NIHIL", "Tidak ada", "Belum ada kerja sama"])
def test_nothing_to_report_in_every_cell_of_a_wide_row_is_no_agreement(word):
    sheet = draw(
        f"No | Mitra | Jenis | Nomor | Tentang | Tanggal TTD\n1 | {word} | {word} | {word} | {word} | {word}"
    )
    sheet.rows[1][0] = 1.0
    assert not rows_of(sheet)


def test_two_titles_among_many_do_not_make_a_column_of_partners(tmp_path):
    path = tmp_path / "KPU Kota Bima.csv"
    titles = [
        "Nota Kesepahaman antara KPU Kota Bima dengan Yayasan Contoh",
        *["Sosialisasi pemilih pemula"] * 5,
    ]
    rows = [
        f"{i},{title},MoU,{i}/PR.07-NK/5272/2022,5 Mei 2022,4 Mei 2024" for i, title in enumerate(titles, 1)
    ]
    head = "No,Judul,Jenis Naskah,Nomor KPU,Tanggal Penandatanganan,Tanggal Berakhir"
    path.write_text("\n".join((head, *rows)) + "\n", encoding="utf-8")
    read = register.read_registers([path], workers=1)
    assert read.parties.empty
    assert read.problems["problem"].tolist().count("tanpa_kolom_mitra") == 1
    assert "mitra_kosong" not in set(read.problems["problem"])


@pytest.mark.parametrize("labels", ["Mitra {n} | Jenis {n} | Tanggal TTD {n}", "Mitra | Jenis | Tanggal TTD"])
def test_questions_asked_again_in_a_row_are_agreements_of_their_own(labels):
    asked = " | ".join(labels.format(n=n) for n in (1, 2))
    sheet = draw(f"""
Timestamp | Nama Satker | {asked} | Kendala
1/7/2023 9:00:00 | KPU Kota Contoh | Polres Contoh | MoU | 3 Mei 2022 | Institut Contoh | PKS | 4 Mei 2022 | Anggaran
2/7/2023 9:00:00 | KPU Kota Misal | Kodim Contoh | MoU | 5 Mei 2022 | | | | Nihil
""")
    told = [
        (row.number, row.values["partner"], row.values["kind"], row.values["signed_on"])
        for row in rows_of(sheet)
    ]
    assert told == [
        (2, "Polres Contoh", "MoU", "3 Mei 2022"),
        (3, "Kodim Contoh", "MoU", "5 Mei 2022"),
        (2, "Institut Contoh", "PKS", "4 Mei 2022"),
    ]


def test_the_sides_of_a_document_are_no_rounds_of_questions():
    sheet = draw("""
No | Nama Pihak 1 | Nomor Pihak 1 | Nama Pihak 2 | Nomor Pihak 2 | Tanggal TTD
1 | KPU Kota Contoh | 1/PR.07/5271/2022 | Polres Contoh | B/1/2022 | 3 Mei 2022
""")
    (row,) = rows_of(sheet)
    assert (row.values["partner"], row.values["number_partner"]) == ("Polres Contoh", "B/1/2022")


def test_groups_stand_within_groups():
    sheet = draw("""
No | Mitra | Nomor | Tanggal TTD
I. NOTA KESEPAHAMAN | | |
A. PERGURUAN TINGGI | | |
1 | Universitas Contoh | 1/UN/2022 | 3 Mei 2022
B. MEDIA | | |
1 | Harian Contoh | 2/HC/2022 | 3 Mei 2022
II. PERJANJIAN KERJA SAMA | | |
A. PERGURUAN TINGGI | | |
1 | Institut Contoh | 3/IC/2022 | 3 Mei 2022
""")
    assert [row.section.split("\n") for row in rows_of(sheet)] == [
        ["I. NOTA KESEPAHAMAN", "A. PERGURUAN TINGGI"],
        ["I. NOTA KESEPAHAMAN", "B. MEDIA"],
        ["II. PERJANJIAN KERJA SAMA", "A. PERGURUAN TINGGI"],
    ]


def test_lettered_groups_go_on_past_letters_that_are_roman_figures():
    marks = "ABCDEFGHIJ"
    rows = "\n".join(f"{m}. GOLONGAN {m} | | |\n1 | Polres {m} | 1/B/2022 | 3 Mei 2022" for m in marks)
    sheet = draw(f"No | Mitra | Nomor | Tanggal TTD\n{rows}")
    assert [row.section for row in rows_of(sheet)] == [f"{m}. GOLONGAN {m}" for m in marks]


def test_the_partner_may_be_the_first_party():
    sheet = draw("""
No | Pihak Pertama | Pihak Kedua | Jenis | Tanggal TTD
1 | KPU Kota Contoh | Polres Contoh | MoU | 3 Mei 2022
2 | Universitas Contoh | KPU Kota Contoh | MoU | 3 Mei 2022
""")
    assert [row.values["partner"] for row in rows_of(sheet)] == ["Polres Contoh", "Universitas Contoh"]
