"""Partners: names split out of cells, two spellings one id, two institutions never one."""

import json
from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kerjasama_analysis import frames, words
from kerjasama_analysis.cleaning import partners
from kerjasama_analysis.cleaning.names import partner_cells, partner_names

SPLITS = [
    ("1. Universitas Contoh A\n2. Universitas Contoh B", ["Universitas Contoh A", "Universitas Contoh B"]),
    ("a. PT Contoh Satu; b. CV Contoh Dua", ["PT Contoh Satu", "CV Contoh Dua"]),
    ("Bawaslu, Polda NTB dan Korem 162/WB", ["Bawaslu", "Polda NTB", "Korem 162/WB"]),
    ("UGM, UNY dan UII", ["UGM", "UNY", "UII"]),
    ("RRI/TVRI", ["RRI", "TVRI"]),
    ("KPU Kota Mataram / Universitas Contoh", ["Universitas Contoh"]),
    ("KPU Loteng dengan Polres Lombok Tengah", ["Polres Lombok Tengah"]),
    ("Universitas Contoh A    Universitas Contoh B", ["Universitas Contoh A", "Universitas Contoh B"]),
    ("Universitas Contoh, Fakultas Hukum", ["Universitas Contoh, Fakultas Hukum"]),
    (
        "Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional",
        ["Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional"],
    ),
    ("Dinas Kependudukan dan\nPencatatan Sipil", ["Dinas Kependudukan dan Pencatatan Sipil"]),
    ("Sekretariat Jenderal dan Kepaniteraan MK", ["Sekretariat Jenderal dan Kepaniteraan MK"]),
    (
        "Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi",
        ["Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi"],
    ),
    ("KPU RI", []),
    ("KIP Aceh", []),
    ("KPU Malaysia", ["KPU Malaysia"]),
    ("Komisi Informasi Provinsi", ["Komisi Informasi Provinsi"]),
    (None, []),
    (" - ", []),
]

SAME = [
    ("Polres Loteng", "Kepolisian Resor Lombok Tengah", "POLRES LOMBOK TENGAH"),
    ("Bawaslu Kota Bima", "Badan Pengawas Pemilu Kota Bima", "Badan Pengawas Pemilihan Umum Kota Bima"),
    ("Kantor Kementerian Agama Kab. Bima", "Kankemenag Kabupaten Bima", "Kemenag Kab Bima"),
    ("SMA N 1 Praya", "SMAN 1 Praya", "SMA Negeri 01 Praya"),
    ("Univ. Muhamadiyah Mataram", "Universitas Muhammadiyah Mataram"),
    ("Universitas Cenderawasih", "Univ. Cendrawasih"),
    ("UGM", "Universitas Gajah Mada", "UNIVERSITAS GADJAH MADA (UGM)"),
    ("Univ. Mataram", "Unram", "Universitas Mataram"),
    ("PT. CONTOH ANGKASA (Persero) Tbk.", "PT Contoh Angkasa"),
    ("Pemkab Wakatobi", "Pemerintah Kabupaten Wakatobi", "Pemda Wakatobi"),
    ("Dinkes Provinsi Jawa Timur", "Dinas Kesehatan Jatim"),
    ("SMKN 1 Praya", "SMK Negeri 1 Praya"),
    ("Universitas Islam Indonesia", "UII Yogyakarta"),
    ("RSUD Dr. Contoh Surabaya", "RSUD dr. Contoh"),
    ("Kementrian Contoh Nusantara", "KEMENTERIAN CONTOH NUSANTARA RI"),
    ("Lembaga Contoh Riset (LCR)", "LCR"),
    ("Bank Negara Indonesia", "Pt. Bni", "Bank BNI 46"),
    ("Fakultas Hukum Universitas Mataram", "FH Unram"),
]

APART = [
    ("Polres Bima", "Polres Bima Kota"),
    ("Universitas Muhammadiyah Malang", "Universitas Muhammadiyah Magelang"),
    ("Universitas Muhammadiyah Purwokerto", "Universitas Muhammadiyah Purworejo"),
    ("Universitas Pancasila", "Universitas Pancasakti"),
    ("Universitas Widya Mandala Madiun", "Universitas Widya Mandira Kupang"),
    ("IAIN Pontianak", "IAIN Ponorogo"),
    ("Lapas Kelas IIA Mataram", "Lapas Kelas IIB Mataram"),
    ("Harian Kompas", "Kompas TV", "Kompas.com"),
    ("Kejari Ketapang", "Kejari Kayong Utara"),
    ("Pengadilan Agama Praya", "Pengadilan Negeri Praya"),
    ("Kemenag", "Kemenag Kota Bima", "Kemenag Kabupaten Bima"),
    ("Universitas Brawijaya", "Universitas Sriwijaya"),
    ("Universitas Indonesia", "Universitas Islam Indonesia", "Universitas Muslim Indonesia"),
    (
        "Universitas Muhammadiyah Malang",
        "Universitas Muhammadiyah Mataram",
        "Universitas Muhammadiyah Metro",
        "Universitas Muhammadiyah Medan",
    ),
    (
        "Politeknik Negeri Madiun",
        "Politeknik Negeri Madura",
        "Politeknik Negeri Malang",
        "Politeknik Negeri Manado",
        "Politeknik Negeri Medan",
    ),
    ("Pemerintah Kota Bima", "Pemerintah Kabupaten Bima"),
    ("Pemerintah Kota Gorontalo", "Pemerintah Kabupaten Gorontalo", "Pemerintah Provinsi Gorontalo"),
    ("BPJS Ketenagakerjaan", "BPJS Kesehatan"),
    ("Bank BRI", "Bank BNI", "Bank BSI"),
    ("PLN", "PLN Insurance"),
    ("Pengadilan Tinggi Mataram", "Pengadilan Tinggi Agama Mataram"),
    ("SMK Negeri 1 Praya", "SMK Negeri 2 Praya"),
    ("Kementerian Contoh Nusantara", "Kementerian Contoh Bahari", "Kementerian Dalam Negeri"),
    ("Universitas Contoh Utara", "Universitas Contoh Selatan", "Universitas Contoh"),
    ("Yayasan Contoh Melati", "Yayasan Contoh Mawar"),
    ("Dinas Pendidikan Kota Malang", "Dinas Pendidikan Kabupaten Malang"),
    ("Bank Indonesia", "Bank Indonesia Bengkulu"),
    ("Universitas Merdeka Malang", "Universitas Merdeka Madiun"),
]


@pytest.mark.parametrize(("cell", "names"), SPLITS)
def test_a_cell_is_split_into_its_partners_without_the_owner(cell, names):
    assert partners.split_partners(cell) == names


@pytest.mark.parametrize("spellings", SAME, ids=lambda s: s[0])
def test_spellings_of_one_institution_get_one_id(spellings):
    assert len({p.partner_id for p in partners.resolve(spellings).values()}) == 1


@pytest.mark.parametrize("names", APART, ids=lambda s: s[0])
def test_institutions_that_look_alike_stay_apart(names):
    found = partners.resolve(names)
    assert len({p.partner_id for p in found.values()}) == len(names)


def test_an_invented_name_is_never_matched_to_a_real_institution():
    kinds = ("Kementerian", "Universitas", "Yayasan", "PT", "Radio", "Badan", "Komisi", "Ikatan Dokter")
    names = [
        f"{k} Contoh {w}" for k in kinds for w in ("Nusantara", "Bahari", "Melati", "Sejahtera", "Mandiri")
    ]
    found = partners.resolve(names)
    registry = {row["partner_id"] for row in words.table("partners")}
    assert len({p.partner_id for p in found.values()}) == len(names)
    assert not registry & {p.partner_id for p in found.values()}


def test_a_slip_of_the_pen_is_joined_and_left_to_review():
    found = partners.resolve(["Universitas Contoh Padjadjaran", "Universitas Contoh Padjajaran"])
    assert len({p.partner_id for p in found.values()}) == 1
    assert sum(p.needs_review and "dibaca sebagai" in p.note for p in found.values()) == 1


GROWING = [
    (["Universitas Contoh Padjajaran"], ["Universitas Contoh Padjadjaran", "UNIV. CONTOH PADJADJARAN"]),
    (["LCR"], ["Lembaga Contoh Riset (LCR)"]),
    (["Lembaga Contoh Riset (LCR)", "LCR"], ["Lembaga Contoh Rakyat (LCR)"]),
    (["PT Saba Contoh Mandiri Surabaya"], ["PT Saba Contoh Mandiri"]),
    (["RSUD dr. Contohadi", "RSUD dr. Contohadi Surabaya"], ["RSUD dr. Contohadi Malang"]),
    (["FK Universitas Contoh Bahari Malang"], ["Fakultas Kedokteran Universitas Contoh Bahari"]),
    (["Yayasan Contoh Cendekia", "Yayasan Contoh Cendikia"], ["Yayasan Contoh Cendekya"]),
]


def earlier_run(found: dict[str, partners.Partner]) -> partners.Earlier:
    return {name: (p.partner_id, p.matched_by) for name, p in found.items()}


@pytest.mark.parametrize(("known", "new"), GROWING, ids=lambda names: names[0])
def test_a_new_file_never_changes_the_id_of_partners_already_known(known, new):
    before = partners.resolve(known)
    after = partners.resolve([*new, *known], earlier=earlier_run(before))
    assert {name: after[name].partner_id for name in known} == {n: p.partner_id for n, p in before.items()}
    assert partners.resolve(known, earlier=earlier_run(before)) == before


def test_a_new_spelling_takes_the_id_of_the_partner_already_known():
    before = partners.resolve(["Universitas Contoh Padjajaran", "LCR", "PT Saba Contoh Mandiri Surabaya"])
    new = ["Universitas Contoh Padjadjaran", "Lembaga Contoh Riset (LCR)", "PT Saba Contoh Mandiri"]
    after = partners.resolve([*before, *new], earlier=earlier_run(before))
    assert [after[name].partner_id for name in new] == [p.partner_id for p in before.values()]


def test_the_registry_knows_better_than_an_earlier_run():
    after = partners.resolve(["Univ. Mataram"], earlier={"Univ. Mataram": ("universitas-mataram", "nama")})
    assert after["Univ. Mataram"].partner_id == "unram"


def test_parts_of_an_institution_point_at_it():
    assert partners.parent_of("Bank BRI Cabang Praya") == "bri"
    assert partners.parent_of("HMI Cabang Mataram") == "hmi"
    assert partners.parent_of("Fakultas Teknik Universitas Contoh Bahari") == "universitas-contoh-bahari"
    assert partners.parent_of("Universitas Muhammadiyah Mataram") is None


def test_the_registry_is_sound():
    rows = words.table("partners")
    by_key = defaultdict(set)
    for row in rows:
        for written in (row["name"], *row["aliases"].split("|")):
            if written:
                by_key[partner_names.normalise(written)].add(row["partner_id"])
    ids = {row["partner_id"] for row in rows}
    assert len(rows) >= 400
    assert len(ids) == len(rows)
    assert {key for key, held in by_key.items() if len(held) > 1} == set()
    assert {row["partner_type"] for row in rows} <= set(frames.PARTNER_TYPES)
    assert {row["part_of"] for row in rows if row["part_of"]} <= ids


def test_universities_are_universities_and_none_are_merged(shared, measured):
    path = shared / "suites" / "universities-id" / "universities_indonesia.json"
    listed = json.loads(path.read_text(encoding="utf-8"))
    names = {u["name"] if isinstance(u, dict) else u for u in listed}
    found = partners.resolve(sorted(names))
    right = [name for name, partner in found.items() if partner.partner_type == "perguruan_tinggi"]
    measured("mitra: daftar universitas dikenal", len(right) / len(names))
    measured(
        "mitra: daftar universitas tak tercampur", len({p.partner_id for p in found.values()}) / len(names)
    )


@given(st.text(max_size=80))
def test_no_text_breaks_splitting_or_resolving(text):
    names = partner_cells.split_partners(text)
    assert set(partners.resolve(names)) == set(names)


def test_long_names_that_differ_at_their_end_only_get_ids_of_their_own():
    start = "Persekutuan Contoh (" + ", ".join(f"Negeri {letter * 4}" for letter in "ABCDEFGHIJ") + ")"
    found = partners.resolve([f"{start}, Albania", f"{start}, Malta"])
    ids = {partner.partner_id for partner in found.values()}
    assert len(ids) == 2 and all(len(name) <= partners.LONGEST_ID for name in ids)


def test_line_breaks_that_an_export_wrote_out_are_no_part_of_a_name():
    assert partners.split_partners("Universitas Contoh\\r\\n \\r\\n") == ["Universitas Contoh"]
