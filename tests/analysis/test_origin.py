"""An agreement leads back to its cells, its rules and its doubts."""

import pytest

from kerjasama_analysis.analysis import origin
from kerjasama_analysis.cleaning import register

HEAD = "No;Nama Mitra;Jenis Naskah;Nomor KPU;Tanggal;Jangka Waktu;Faktor Penghambat"
ROW = "1;Yayasan Contoh Satu;PKS;7/PR.07-PKS/52/2022;1 Mei 2022;2 tahun;Anggaran belum tersedia"


@pytest.fixture(scope="module")
def read(tmp_path_factory):
    path = tmp_path_factory.mktemp("asal") / "register kpu ntb.csv"
    path.write_text(f"{HEAD}\n{ROW}\n", encoding="utf-8")
    return register.read_registers([path], workers=1)


def test_every_value_names_its_cell_and_rule(read):
    [agreement_id] = read.agreements["agreement_id"]
    told = {r.column: (r.cell, r.value, r.rule) for r in origin.list_cells(read, agreement_id).itertuples()}
    assert told["number_own"] == ("D2", "7/PR.07-PKS/52/2022", "seperti tertulis")
    assert told["ends_on"][0] == "F2" and told["ends_on"][2] == "Jangka waktu dihitung dari mulai"
    assert told["obstacle"][0] == "G2" and "anggaran" in told["obstacle"][2]
    assert told["partner"][1] == "Yayasan Contoh Satu (Lembaga swadaya masyarakat)"


def test_the_table_names_file_and_row(read):
    [agreement_id] = read.agreements["agreement_id"]
    assert origin.table_cells(read, agreement_id).caption == "register kpu ntb.csv, baris 2"


def test_an_unknown_id_has_no_cells(read):
    assert origin.list_cells(read, "tidak-ada").empty
    assert origin.table_cells(read, "tidak-ada") is None and origin.table_doubts(read, "tidak-ada") is None


PAIR = """No;Mitra;Nomor MoU;Tanggal MoU;Nomor PKS;Tanggal PKS
1;Universitas Contoh;1/NK/2022;13 Mei 2022;;
2;Polres Contoh;2/NK/2022;14 Mei 2022;3/PKS/2022;15 Juni 2022
3;Kodim Contoh;;;4/PKS/2022;16 Juni 2022
"""


def test_each_document_of_a_row_leads_to_its_own_cells(tmp_path):
    path = tmp_path / "register kpu ntb.csv"
    path.write_text(PAIR, encoding="utf-8")
    found = register.read_registers([path], workers=1)
    cells = {
        (row.kind, int(row.source_row)): dict(
            origin.list_cells(found, row.agreement_id)[["column", "cell"]].itertuples(index=False)
        )["signed_on"]
        for row in found.agreements.itertuples()
    }
    assert cells == {("NK", 2): "D2", ("NK", 3): "D3", ("PKS", 3): "F3", ("PKS", 4): "F4"}


def test_the_ledger_names_each_of_several_agreements_in_a_row(tmp_path):
    path = tmp_path / "register kpu ntb.csv"
    path.write_text(PAIR, encoding="utf-8")
    found = register.read_registers([path], workers=1)
    held = found.ledger.dropna(subset="agreement_id").groupby("row")["agreement_id"].agg(list)
    own = found.agreements.groupby("source_row")["agreement_id"].agg(list)
    assert {row: sorted(ids) for row, ids in held.items()} == {row: sorted(ids) for row, ids in own.items()}
    assert len(found.rows_read()) == 4 and len(found.ledger) == 5
    first, second = own[3]
    assert origin.find_beside(found, first) == [second] and origin.find_beside(found, own[2][0]) == []
    assert f"sebaris dengan {first}" in origin.table_cells(found, second).caption
