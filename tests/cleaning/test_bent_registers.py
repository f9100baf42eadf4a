"""What real registers were read wrong when bent a little: headers on every page, blanks behind, notes below, exports."""

import pytest

from kerjasama_analysis.cleaning import documents, partner_cells
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
