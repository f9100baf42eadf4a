"""What real registers were read wrong when bent a little: headers on every page, blanks behind, notes below, exports."""

import pytest

from kerjasama_analysis.cleaning import documents, tables
from kerjasama_analysis.cleaning.formats.sheets import Sheet
from kerjasama_analysis.cleaning.layout import header_labels
from kerjasama_analysis.cleaning.names import partner_cells
from tests.cleaning.test_tables import draw, roles_of, rows_of


def test_a_row_with_a_gap_above_a_repeated_header_is_an_agreement():
    sheet = draw("""
Name | Membership | Type | Date of Signature | Notified | Status | Annexes
Serbia | Serbia, Kosovo | Free Trade Agreement | 05/06/2003 | yes | in force | NA
Moldova | Moldova, Serbia | Free Trade Agreement | n/a | no | | NA
Name | Membership | Type | Date of Signature | Notified | Status | Annexes
Vietnam | Laos, Vietnam | Free Trade Agreement | 07/13/2000 | no | in force | NA
""")
    assert roles_of(sheet) == ["kepala", "perjanjian", "perjanjian", "kepala", "perjanjian"]


@pytest.mark.parametrize("written", ["Agreement", "Agreement ", " Agreement\u00a0", "agreement\n"])
def test_blanks_around_a_kind_say_nothing(written):
    assert documents.find_kind(written) == "PKS"


def test_hard_blanks_between_partners_are_blanks():
    names = "Serbia, Sri\u00a0Lanka", "University\u00a0of\u00a0Ulm", "Ulm,\u00a0University of"
    assert [partner_cells.split_partners(name) for name in names] == [
        ["Serbia", "Sri Lanka"],
        ["University of Ulm"],
        ["University of Ulm"],
    ]


@pytest.mark.parametrize("note", ["*) belum ditandatangani", "* data sementara", "**) diperpanjang"])
def test_a_footnote_is_no_agreement(note):
    sheet = draw(f"""
Judul | Mitra | Jenis | Tanggal TTD
Magang | Polres Contoh | MoU | 3 Mei 2022
Survei | Dinas Contoh | PKS | 4 Mei 2022
{note} | | |
""")
    assert roles_of(sheet)[-1] == "bukan_register"
    assert len(rows_of(sheet)) == 2


TITLED = """
| Format/Contoh Import Data | | | | | | | Nama Kode Instansi | Kode Instansi/ID
| Kode Instansi | Keterangan Instansi | Instansi | Dimulai | Berakhir | Jenis Naskah | | P1 | 1
| 1 | 4 | Universitas Contoh | 3 Mei 2022 | 2 Mei 2025 | MoU | | P2 | 2
| 3 | 8 | Institut Contoh | 4 Mei 2022 | 3 Mei 2025 | PKS | | P3 | 3
"""


def test_a_title_in_one_cell_right_above_the_labels_is_no_part_of_them():
    rows = rows_of(draw(TITLED))
    assert [row.values["partner"] for row in rows] == ["Universitas Contoh", "Institut Contoh"]


def test_a_label_in_one_cell_above_the_others_is_part_of_them():
    rows = rows_of(
        draw("""
| | Nomor | | |
No | Mitra | KPU | Jenis | Tanggal TTD
1 | Polres Contoh | 7/PR.07-NK/52/2022 | MoU | 3 Mei 2022
2 | Dinas Contoh | 8/PR.07-NK/52/2022 | MoU | 4 Mei 2022
""")
    )
    assert {"number_own", "number"} & set(rows[0].values)


@pytest.mark.parametrize(
    ("label", "column"),
    [
        ("Tempat\nTTD", None),
        ("Tangal\nBerahir", "ends_on"),
        ("Tanggal\nBerakhir", "ends_on"),
        ("Ditandatangani\nSigned on", "signed_on"),
    ],
)
def test_a_label_may_be_broken_anywhere(label, column):
    assert header_labels.find_column(label) == column


@pytest.mark.parametrize("blank", [" ", "\u00a0", "\n", "   "])
def test_cells_of_nothing_but_blanks_are_blank(blank):
    rows = [
        ["DAFTAR KERJA SAMA", blank, blank, blank, blank, blank],
        ["No", blank, "Nama Mitra", blank, "Tanggal TTD", "Berakhir"],
        [blank, blank, blank, blank, blank, blank],
        [1.0, blank, "Polres Contoh", blank, "3 Mei 2022", "2 Mei 2025"],
        [2.0, blank, "Dinas Contoh", blank, "4 Mei 2022", blank],
    ]
    empty = [[None if v == blank else v for v in row] for row in rows]
    told = [[row.values for row in tables.find_tables(Sheet("S", r)).tables[0].rows] for r in (rows, empty)]
    assert told[0] == told[1] and len(told[0]) == 2


TICKED = """
No | Mitra | Jenis Naskah * | < | Tanggal TTD *
^ | ^ | NK * | PKS * | ^
1 | Polres Contoh | V | | 3 Mei 2022
2 | Dinas Contoh | V | | 4 Mei 2022
3 | Bank Contoh | | V | 5 Mei 2022
Jumlah | | 2 | 1 |
"""


def test_ticks_under_starred_kinds_with_a_total_below_are_kinds():
    assert [documents.find_kind(row.values["kind"]) for row in rows_of(draw(TICKED))] == ["NK", "NK", "PKS"]


def test_underscores_part_words():
    assert documents.find_kind("nota_kesepahaman") == "NK" and documents.find_kinds("no_mou") == {"NK"}
    sheet = draw("""
no | nama_mitra | no_mou | tgl_mou | no_pks | tgl_pks
1 | Polres Contoh | 1/A/2022 | 3 Mei 2022 | 2/B/2022 | 4 Juni 2022
2 | Dinas Contoh | 3/A/2022 | 5 Mei 2022 | |
""")
    found = tables.find_tables(sheet).tables
    assert [[row.values["kind"] for row in table.rows] for table in found] == [["NK", "NK"], ["PKS"]]


def test_a_row_that_counts_the_columns_is_none_where_the_year_stands_apart():
    drawn = """
No | Tahun | Tgl/Bln | Mitra | Berlaku (th) | No. PKS
(1) | (2) | (3) | (4) | (5) | (6)
1 | 2021 | 13 Desember | Polres Contoh | 1 | 105/PR.07-PKS/5299/2021
"""
    assert roles_of(draw(drawn)) == ["kepala", "nomor_kolom", "perjanjian"]
    assert rows_of(draw(drawn))[0].values["signed_on"] == "13 Desember 2021"


SIGNED = """
| | | |
Praya, 31 Desember 2023 | | | |
Mengetahui, | | | Yang membuat, |
Sekretaris | | | Kasubbag Hukum |
| | | |
Budi Santoso | | | Siti Aminah |
NIP. 197001011990031001 | | | NIP. 198001012005012001 |
"""
SMALL = """
No | Mitra | Jenis | {label} | Berakhir
1 | Polres Contoh | MoU | 3 Mei 2022 | 2 Mei 2025
2 | Dinas Contoh | PKS | 4 Mei 2022 | 3 Mei 2025
"""


@pytest.mark.parametrize("label", ["Tanggal TTD", "Nomor", "Waktu"])
def test_who_signs_a_small_register_is_no_agreement_and_hides_no_column(label):
    sheet = draw(SMALL.format(label=label).strip("\n") + SIGNED)
    assert roles_of(sheet)[:3] == ["kepala", "perjanjian", "perjanjian"]
    assert set(roles_of(sheet)[3:]) == {"kosong", "tanda_tangan"}
    slug = {"Tanggal TTD": "signed_on", "Nomor": "number", "Waktu": "signed_on"}[label]
    assert rows_of(sheet)[0].values[slug] == "3 Mei 2022"


def test_ticks_above_signatures_and_under_repeated_headers_are_kinds():
    body = TICKED.split("Jumlah")[0].strip("\n")
    repeated = "No | Mitra | NK | PKS | Tanggal TTD\n4 | Hotel Contoh | | V | 6 Mei 2022"
    rows = rows_of(draw(f"{body}\n{repeated}{SIGNED}"))
    assert [documents.find_kind(row.values["kind"]) for row in rows] == ["NK", "NK", "PKS", "PKS"]


def test_rows_that_only_count_on_are_no_agreements_where_the_count_has_no_column():
    sheet = draw("""
Mitra | Jenis | Tanggal TTD
Polres Contoh | MoU | 3 Mei 2022
Dinas Contoh | PKS | 4 Mei 2022
3 | |
4 | |
""")
    assert len(rows_of(sheet)) == 2


def test_lists_marked_in_capitals_are_lists_and_initials_are_none():
    assert partner_cells.split_partners("A. KLINIK CONTOH\nB. HOTEL CONTOH") == [
        "KLINIK CONTOH",
        "HOTEL CONTOH",
    ]
    assert partner_cells.split_partners("A) PT Contoh\nB) PT Teladan") == ["PT Contoh", "PT Teladan"]
    assert len(partner_cells.split_partners("Universitas Jenderal\nA. Yani")) == 1


def test_a_row_that_holds_something_beside_the_table_only_is_not_called_blank():
    sheet = draw("""
No | Mitra | Jenis | Tanggal TTD | | |
1 | Polres Contoh | MoU | 3 Mei 2022 | | |
| | | | | lihat arsip |
| | | | | |
2 | Dinas Contoh | PKS | 4 Mei 2022 | | |
""")
    assert roles_of(sheet) == ["kepala", "perjanjian", "bukan_register", "kosong", "perjanjian"]


def test_documents_below_their_partner_may_stand_on_several_pages():
    sheet = draw("""
No | Mitra / Naskah | Nomor | Tanggal
1 | Polres Contoh | |
a | Nota Kesepahaman | 1/PR.07-NK/52/2022 | 3 Mei 2022
No | Mitra / Naskah | Nomor | Tanggal
2 | Dinas Contoh | |
a | Perjanjian Kerja Sama | 2/PR.07-PKS/52/2022 | 4 Mei 2022
b | Nota Kesepahaman | 3/PR.07-NK/52/2022 | 5 Mei 2022
""")
    assert [(row.values["partner"], documents.find_kind(row.values["kind"])) for row in rows_of(sheet)] == [
        ("Polres Contoh", "NK"),
        ("Dinas Contoh", "PKS"),
        ("Dinas Contoh", "NK"),
    ]


def test_ticks_with_a_line_break_behind_are_ticks():
    sheet = draw(TICKED)
    sheet.rows = [[f"{v}\n" if v == "V" else v for v in row] for row in sheet.rows]
    assert [documents.find_kind(row.values["kind"]) for row in rows_of(sheet)] == ["NK", "NK", "PKS"]


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (0, 1, 3, 2)])
def test_a_check_of_the_end_is_not_the_end_wherever_it_stands(order):
    head, *body = (
        ["UNIVERSITY", "SIGNING", "EXPIRY", "EXPIRY CHECK"],
        ["University of Contoh", "22-Feb-2000", "21-Feb-2005", "1"],
        ["Institute of Teladan", "28-Dec-2000", "auto renew", "1"],
        ["College of Rekaan", "3-May-2001", "2-May-2006", "0"],
    )
    rows = [[row[c] for c in order] for row in (head, *body)]
    found = tables.find_tables(Sheet("MoU", rows)).tables[0].rows
    assert [row.values["ends_on"] for row in found] == ["21-Feb-2005", "auto renew", "2-May-2006"]


def test_a_repeated_header_does_not_hide_what_a_small_column_holds():
    drawn = """
| Nama Mitra | Jenis | Tanggal | Masa Berlaku
1 | Polres Contoh | MoU | 3 Mei 2022 | 3
2 | Dinas Contoh | PKS | 4 Mei 2022 | 2
"""
    repeated = drawn.rstrip("\n") + "\n| Nama Mitra | Jenis | Tanggal | Masa Berlaku\n"
    told = [[row.values for row in rows_of(draw(text))] for text in (drawn, repeated)]
    assert told[0] == told[1] and told[0][0]["duration"] == 3
