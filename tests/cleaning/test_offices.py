"""Every office of KPU and KIP is known by titles, sheet names and file names; a name of two offices stays open."""

from collections import Counter

import pytest

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import offices

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
