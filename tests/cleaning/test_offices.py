"""Every office of KPU and KIP is known by titles, sheet names and file names; a name of two offices stays open."""

from collections import Counter

import pytest

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import offices, register

PROVINCES = words.mapping("provinces", "name")
OFFICES = [(row["code"], row["kind"], row["name"]) for row in words.table("regencies")]
TIMES = Counter(name for _, _, name in OFFICES)
SHORT = {"Kabupaten": "Kab", "Kota": "Kota"}
TITLES = {
    "one line": ["DAFTAR NOTA KESEPAHAMAN {body} {KIND} {NAME} TAHUN 2023"],
    "letterhead": ["KOMISI PEMILIHAN UMUM", "{KIND} {NAME}"],
    "with its province": ["REKAP KERJA SAMA", "{body} {KIND} {NAME} PROVINSI {PROVINCE}"],
    "its province below": ["{body} {KIND} {NAME}", "PROVINSI {PROVINCE}"],
    "in words": ["Komisi Independen Pemilihan {kind} {name}"],
}
NAMES = {
    "file with blanks": "Data KS {body} {short}. {name} FINAL rev2 (1).xlsx",
    "file with dashes": "{body}-{short}-{dashed}.xlsx",
    "file with underscores": "{short}_{name}_2023.xlsx",
    "file in one word": "DataKS_{short}{glued}.xlsx",
}


def told(code, kind, name):
    body = "KIP" if code.startswith("11") else "KPU"
    forms = {"body": body, "kind": kind, "name": name, "short": SHORT[kind], "dashed": name.replace(" ", "-")}
    province = PROVINCES[code[:2]].upper()
    return forms | {
        "KIND": kind.upper(),
        "NAME": name.upper(),
        "PROVINCE": province,
        "glued": "".join(word[:1].upper() + word[1:] for word in name.split()),
    }


@pytest.mark.parametrize("form", TITLES)
def test_titles_tell_every_office(form):
    found = {
        code: offices.office_of(
            [line.format(**told(code, kind, name)) for line in TITLES[form]], "Sheet1", "a.xlsx"
        )
        for code, kind, name in OFFICES
    }
    assert found == {code: code for code, _, _ in OFFICES}


@pytest.mark.parametrize("form", NAMES)
def test_file_names_tell_every_office(form):
    found = {
        code: offices.office_of([], "Sheet1", NAMES[form].format(**told(code, kind, name)))
        for code, kind, name in OFFICES
    }
    assert found == {code: code for code, _, _ in OFFICES}


def test_sheet_names_as_long_as_excel_allows_tell_every_office():
    found = {
        code: offices.office_of([], f"{SHORT[kind]}. {name}"[:31], "rekap.xlsx")
        for code, kind, name in OFFICES
    }
    assert found == {code: code for code, _, _ in OFFICES}


def test_a_name_alone_tells_its_office_unless_there_are_two():
    provinces = {row["name"] for row in words.table("provinces")} | {"Yogyakarta"}
    for code, _, name in OFFICES:
        wanted = None if TIMES[name] > 1 or name in provinces else code
        assert offices.office_of([f"DAFTAR KERJA SAMA KPU {name.upper()}"], "Sheet1", "a.xlsx") == wanted, (
            name
        )


def test_provinces_are_told_from_regencies_of_like_names():
    for code, name in PROVINCES.items():
        title = "KIP ACEH" if code == "11" else f"KPU PROVINSI {name.upper()}"
        assert offices.office_of(["DAFTAR KERJA SAMA", title], "Sheet1", "a.xlsx") == code
    assert offices.find_office("KPU Kepulauan Bangka Belitung").code == "19"
    assert offices.find_office("KPU Kab. Kep. Mentawai").code == "13.09"
    assert offices.find_office("KPU Kota Baubau").code == "74.72"


def test_codes_of_bps_are_told_where_they_are_its_own_or_said_to_be():
    assert offices.find_office("97").code == "95"  # Papua Pegunungan; Kemendagri has no 97
    assert offices.find_office("94").code == "94"  # Papua Tengah by Kemendagri, which registers use
    assert offices.find_office("Kode BPS: 94").code == "91"  # Papua by BPS
    assert {row["code"] for row in words.table("provinces")} == {
        offices.find_office(f"BPS {row['bps_code']}").code for row in words.table("provinces")
    }
    assert offices.find_office("BPS 5202") is None  # a regency of BPS has another number than Kemendagri's


@pytest.mark.parametrize(
    ("label", "code", "office"),
    [
        ("Kode Wilayah", "94", "94"),
        ("Kode BPS", "94", "91"),
        ("Kode Wilayah (BPS)", "3300", "33"),
        ("Kode Wilayah", "33.02", "33.02"),
    ],
)
def test_a_label_says_whose_codes_they_are(label, code, office, tmp_path):
    text = f"No;{label};Mitra;Jenis;Tanggal TTD\n1;{code};Polres Contoh;MoU;3 Mei 2022\n"
    (tmp_path / "a.csv").write_text(text, encoding="utf-8")
    assert list(register.read_registers([tmp_path / "a.csv"], workers=1).agreements["office"]) == [office]
