"""Partner types: the nine published groups by rules in their order, the registry, and the register's own column."""

import pytest

from kerjasama_analysis import frames
from kerjasama_analysis.cleaning import partners, register
from kerjasama_analysis.cleaning.names import partner_types

TYPES = [
    ("PT se-NTB", "perguruan_tinggi"),
    ("PT Pos Indonesia (Persero)", "perusahaan"),
    ("Poltekkes Kemenkes Mataram", "perguruan_tinggi"),
    ("Politeknik Siber dan Sandi Negara", "perguruan_tinggi"),
    ("IPDN", "perguruan_tinggi"),
    ("STIN", "perguruan_tinggi"),
    ("Universitas Bhayangkara Jakarta Raya", "perguruan_tinggi"),
    ("Fakultas Hukum Ubhara Jaya", "perguruan_tinggi"),
    ("Ditjen Dukcapil", "kementerian"),
    ("Kanwil Kemenkumham NTB", "kementerian"),
    ("Kantor Kemenag Kab. Bima", "kementerian"),
    ("Perum LKBN ANTARA", "perusahaan_media"),
    ("LPP RRI", "perusahaan_media"),
    ("LPP TVRI Stasiun NTB", "perusahaan_media"),
    ("Dewan Pers", "lembaga_negara"),
    ("KPI", "lembaga_negara"),
    ("Komisi Informasi Provinsi NTB", "lembaga_negara"),
    ("Komisi Contoh Penyiaran Nusantara", "lembaga_negara"),
    ("PWI NTB", "organisasi_profesi"),
    ("AJI Mataram", "organisasi_profesi"),
    ("Asosiasi Media Siber Indonesia", "lainnya"),
    ("SMSI", "lainnya"),
    ("TikTok", "perusahaan"),
    ("Perkumpulan untuk Pemilu dan Demokrasi", "lsm"),
    ("Perkumpulan Mahasiswa Contoh", "perkumpulan_mahasiswa"),
    ("Himpunan Psikologi Indonesia", "organisasi_profesi"),
    ("Himpunan Mahasiswa Islam", "perkumpulan_mahasiswa"),
    ("Ikatan Mahasiswa Muhammadiyah", "perkumpulan_mahasiswa"),
    ("Forum Rektor PTMA", "lainnya"),
    ("Institut Akuntan Publik Indonesia", "organisasi_profesi"),
    ("Institut Agama Islam Negeri Contoh", "perguruan_tinggi"),
    ("Ikatan Contoh Dokter Nusantara", "organisasi_profesi"),
    ("Yayasan Contoh Melati", "lsm"),
    ("PT Contoh Angkasa Tbk", "perusahaan"),
    ("Radio Contoh FM", "perusahaan_media"),
    ("Kementerian Contoh Nusantara", "kementerian"),
    ("Badan Contoh Statistika Wilayah", "lembaga_negara"),
    ("Polres Lombok Tengah", "lembaga_negara"),
    ("Lapas Kelas II A Mataram", "lembaga_negara"),
    ("Dinas Dukcapil Kota Mataram", "lainnya"),
    ("RSUD Praya", "lainnya"),
    ("SMA Muhammadiyah 1 Mataram", "lainnya"),
    ("MTs MAI Purwakarta", "lainnya"),
    ("PW Muhammadiyah NTB", "lainnya"),
    ("Kwarda Pramuka NTB", "lainnya"),
    ("KPU Malaysia", "lainnya"),
    ("PPDI Kabupaten Contoh", "lsm"),
    ("PT/Instansi se-Kota Mataram", "perguruan_tinggi"),
    ("PT Kompas Media Nusantara", "perusahaan_media"),
    ("PT Cakrawala Andalas Televisi", "perusahaan_media"),
    ("Perum Bulog", "perusahaan"),
    ("PTIK", "perguruan_tinggi"),
    ('UPN "Veteran" Yogyakarta', "perguruan_tinggi"),
    ("Universitas Terbuka", "perguruan_tinggi"),
    ("FH Ubhara Jaya", "perguruan_tinggi"),
    ("Persatuan Wartawan Indonesia", "organisasi_profesi"),
    ("Google Indonesia", "perusahaan"),
    ("Meta", "perusahaan"),
    ("BEM Universitas Mataram", "perkumpulan_mahasiswa"),
    ("IMM Kota Mataram", "perkumpulan_mahasiswa"),
    ("Sindikasi Pemilu dan Demokrasi", "lsm"),
    ("PT Telkom Indonesia", "perusahaan"),
    ("Bank NTB Syariah", "perusahaan"),
    ("Karang Taruna", "lainnya"),
    ("Pemprov NTB", "lainnya"),
    ("Bappeda Kota Mataram", "lainnya"),
    ("Kodim 1620/Lombok Tengah", "lembaga_negara"),
    ("Kejari Ketapang", "lembaga_negara"),
    ("Pengadilan Negeri Praya", "lembaga_negara"),
    ("Ikatan Notaris Indonesia", "organisasi_profesi"),
    ("Harian Lombok Post", "perusahaan_media"),
    ("Rutan Kelas IIB Praya", "lembaga_negara"),
    ("Bawaslu Kabupaten Bima", "lembaga_negara"),
    ("Kementrian Agama", "kementerian"),
    ("BPPT", "lembaga_negara"),
    ("LPPM Universitas Mataram", "perguruan_tinggi"),
    ("Dewan Mahasiswa UIN Mataram", "perkumpulan_mahasiswa"),
    ("Persatuan Tunanetra Indonesia", "lsm"),
]

BY_REGISTRY = [
    ("ISI Yogyakarta", "perguruan_tinggi"),
]

AMBIGUOUS = ("UI", "UMM", "UNM", "IAI", "PPI", "KIP", "MA", "MAN", "PDB", "SPD", "APD")
"""Acronyms that several institutions bear: without their names they are not decided."""


@pytest.mark.parametrize(("name", "group"), TYPES)
def test_the_group_of_a_partner_follows_the_rules_in_their_order(name, group):
    assert partner_types.find_type(name)[0] == group


@pytest.mark.parametrize(("name", "group"), BY_REGISTRY)
def test_names_without_a_telling_word_have_their_group_from_the_registry(name, group):
    assert partners.resolve([name])[name].partner_type == group


@pytest.mark.parametrize("acronym", AMBIGUOUS)
def test_an_acronym_of_several_institutions_is_left_to_review(acronym):
    partner = partners.resolve([acronym])[acronym]
    assert partner.needs_review
    assert partner.matched_by == "nama"


def test_an_acronym_explained_in_the_same_files_is_decided():
    found = partners.resolve(["Sindikasi Contoh Pemantau (SCP)", "SCP"])
    assert found["SCP"].partner_type == "lsm"
    assert found["SCP"].partner_id == found["Sindikasi Contoh Pemantau (SCP)"].partner_id


def test_the_registers_own_group_is_evidence_where_the_name_says_nothing():
    found = partners.resolve(["Contoh Sejahtera Abadi", "Universitas Contoh"], ["A. LSM", "Kementerian"])
    assert found["Contoh Sejahtera Abadi"].partner_type == "lsm"
    university = found["Universitas Contoh"]
    assert (university.partner_type, university.written_type) == ("perguruan_tinggi", "kementerian")


def test_the_registers_own_group_against_the_registry_is_a_contradiction():
    found = partners.resolve(["LPP RRI", "Universitas Mataram"], ["BUMN", "Perguruan Tinggi"])
    assert found["LPP RRI"].partner_type == "perusahaan_media"
    assert found["LPP RRI"].written_type == "perusahaan"
    assert found["Universitas Mataram"].written_type is None


def test_a_contradiction_between_name_and_group_is_a_problem_row(tmp_path):
    path = tmp_path / "register.csv"
    rows = (
        "Universitas Contoh,BUMN,MoU",
        "Universitas Contoh Bahari,Perguruan Tinggi,PKS",
        "Contoh Abadi,LSM,MoU",
    )
    text = "No,Nama Mitra,Jenis Mitra,Jenis Naskah,Tanggal Mulai\n" + "".join(
        f"{i},{row},{i} Januari 2022\n" for i, row in enumerate(rows, 1)
    )
    path.write_text(text, encoding="utf-8")
    problems = register.read_registers([path], workers=1).problems
    told = problems[problems["problem"] == "jenis_mitra_bertentangan"]
    [row] = told.itertuples()
    assert (row.cell, row.suggestion, row.alternative) == ("B2", "perguruan_tinggi", "perusahaan")
    assert "Universitas Contoh: BUMN" in row.message


def test_a_group_that_no_list_knows_is_no_evidence():
    assert partner_types.find_category("Golongan IV") is None
    assert {partner_types.find_category(w) for w in ("BUMN", "Kampus", "LSM")} <= set(frames.PARTNER_TYPES)
