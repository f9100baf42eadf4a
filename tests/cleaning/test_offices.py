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
    assert offices.find_office("BPS 1103").code == "11.01"  # Aceh Selatan; 11.03 is Aceh Timur by Kemendagri
    assert offices.find_office("BPS 5202").code == "52.02" and offices.find_office("BPS 9501") is None


def test_the_codes_of_bps_name_every_regency_once():
    others = words.mapping("bps_codes", "code")
    assert len(set(others.values())) == len(others) == 199
    assert all(code.replace(".", "") != bps for bps, code in others.items())
    told = {offices.find_office(f"BPS {bps}").code for bps in (*others, "5202", "3273", "1701")}
    assert told == {*others.values(), "52.02", "32.73", "17.01"}


def test_short_names_of_regencies_are_those_of_their_codes():
    for short, code in (
        ("Pangkep", "73.10"),
        ("Kukar", "64.02"),
        ("OKU Timur", "16.08"),
        ("Tangsel", "36.74"),
    ):
        assert offices.find_office(f"KPU {short}").code == code
    known = [alias for row in words.table("office_aliases") for alias in row["aliases"].split("|")]
    assert len(known) == len(set(known)) > 100
    names = {row["name"].lower() for row in words.table("regencies")}
    assert not names & {alias.lower() for alias in known}


def read_offices(tmp_path, *lines):
    (tmp_path / "a.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    read = register.read_registers([tmp_path / "a.csv"], workers=1)
    told = read.problems[read.problems["problem"].str.startswith("kode_")]
    return list(read.agreements["office"]), told[["problem", "value", "suggestion"]].values.tolist()


HEAD = "No;Kode Wilayah;Nama Satker;Mitra;Jenis;Tanggal TTD"


def test_the_names_beside_a_column_of_codes_tell_that_they_are_of_bps(tmp_path):
    found, doubts = read_offices(
        tmp_path,
        HEAD,
        "1;1103;KIP Kabupaten Aceh Selatan;Polres Contoh;MoU;3 Mei 2022",
        "2;1201;KPU Kabupaten Nias;Polres Contoh;MoU;4 Mei 2022",
        "3;5371;KPU Kota Kupang;Polres Contoh;MoU;5 Mei 2022",
    )
    assert found == ["11.01", "12.04", "53.71"]
    assert doubts[0] == ["kode_bps", "1103", "KIP Kabupaten Aceh Selatan"] and len(doubts) == 3


def test_a_code_only_bps_has_tells_the_whole_column(tmp_path):
    lines = ["No;Kode Wilayah;Mitra;Jenis;Tanggal TTD"]
    lines += [f"{n};{code};Polres Contoh;MoU;{n} Mei 2022" for n, code in enumerate((7325, 7311, 7302), 1)]
    assert read_offices(tmp_path, *lines)[0] == ["73.24", "73.08", "73.02"]


def test_codes_of_kemendagri_stay_so_and_a_contradiction_is_said(tmp_path):
    found, doubts = read_offices(
        tmp_path,
        HEAD,
        "1;1103;KIP Kabupaten Aceh Timur;Polres Contoh;MoU;3 Mei 2022",
        "2;1201;KPU Kabupaten Tapanuli Tengah;Polres Contoh;MoU;4 Mei 2022",
        "3;5201;KPU Kabupaten Dompu;Polres Contoh;MoU;5 Mei 2022",
        "4;52;KPU Kabupaten Bima;Polres Contoh;MoU;6 Mei 2022",
        "5;5202;NTB;Polres Contoh;MoU;7 Mei 2022",
    )
    assert found == ["11.03", "12.01", "52.01", "52.06", "52.02"]
    assert doubts == [["kode_beda_satker", "5201", "KPU Kabupaten Dompu"]]


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
