"""Labels that look like another column's: about a partner, an activity, a payment, or misspelt."""

import pytest

from kerjasama_analysis.cleaning.layout import header_labels, nested
from kerjasama_analysis.cleaning.workbooks import Sheet


@pytest.mark.parametrize(
    ("label", "column"),
    [
        ("Tgl Monev Terakhir", "ignore"),
        ("Tanggal Berakhir", "ends_on"),
        ("Batas Waktu Tindak Lanjut", "ignore"),
        ("Batas Waktu", "ends_on"),
        ("Kewajiban Mitra", "ignore"),
        ("Jumlah Mitra", "ignore"),
        ("Nama dan Alamat Mitra", "partner"),
        ("Alamat Mitra", "contact"),
        ("Pihak yang menandatangani", "partner"),
        ("Nama Penandatangan", "signatory"),
        ("No. MoU Induk", "notes"),
        ("Status Berlaku", "status"),
        ("Status Pelaksanaan", "implementation"),
        ("Length", "duration"),
        ("MoU Date", "signed_on"),
        ("Tgl TTD ke Vendor", "drafted_on"),
        ("NASKAH (KB/PKS)", "kind"),
        ("Tgl Berkhir Perjanjian", "ends_on"),
        ("Keteranagn", "notes"),
        ("Kartu Kendali", None),
    ],
)
def test_a_label_is_not_taken_for_what_it_only_mentions(label, column):
    assert header_labels.find_column(label) == column


def test_documents_below_their_partner_get_it_and_their_kind():
    rows = [["1", "Institut Contoh", None], ["a", "MoU", "3 Mei 2021"], ["b", "PKS", "4 Mei 2022"]]
    sheet = Sheet("Naskah", rows)
    slugs = nested.unfold(sheet, 0, {0: "no", 1: "partner", 2: "signed_on"}, 3)
    assert slugs == {0: "kind", 1: "partner", 2: "signed_on"}
    assert rows[1] == ["MoU", "Institut Contoh", "3 Mei 2021"]
    assert rows[2] == ["PKS", "Institut Contoh", "4 Mei 2022"]
    assert rows[0] == ["1. Institut Contoh", None, None]


def test_partners_beside_kinds_are_left_where_they_stand():
    rows = [["1", "Institut Contoh", "3 Mei 2021"], ["2", "Harian Contoh", "4 Mei 2022"]]
    slugs = {0: "no", 1: "partner", 2: "signed_on"}
    assert nested.unfold(Sheet("Naskah", rows), 0, slugs, 2) == slugs
