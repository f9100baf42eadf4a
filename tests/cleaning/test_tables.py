"""Layouts of registers as offices draw them: header, columns, a role for every row, and what belongs to an agreement.

Each sheet is written out as lines with `|` between cells; `^` marks a cell that a merge covers from above, `<` one
that it covers from the left.
"""

import json

import pytest

from kerjasama_analysis.cleaning import tables, workbooks
from kerjasama_analysis.cleaning.layout import header_labels, routine


def draw(text, **told):
    """Return the sheet that lines of text draw."""
    rows, spans = [], {}
    for r, line in enumerate(text.strip("\n").split("\n")):
        row = []
        for c, cell in enumerate(part.strip() for part in line.split("|")):
            if cell == "^":
                above = next(m for m, (r1, c1) in spans.items() if r1 == r - 1 and m[1] <= c <= c1)
                spans[above] = (r if c == spans[above][1] or "<" not in line else r - 1, spans[above][1])
                spans[above] = (r, spans[above][1])
                row.append(None)
            elif cell == "<":
                left = max(
                    (m for m, (r1, c1) in spans.items() if r1 >= r and c1 == c - 1), key=lambda m: m[1]
                )
                spans[left] = (spans[left][0], c)
                row.append(None)
            else:
                spans[r, c] = (r, c)
                row.append(int(cell) if cell.isdigit() and len(cell) < 4 else cell or None)
        rows.append(row)
    merges = [(*first, *last) for first, last in spans.items() if first != last]
    return workbooks.Sheet("Sheet1", rows, merges, **told)


def roles_of(sheet):
    return tables.find_tables(sheet).roles


def rows_of(sheet):
    return [row for table in tables.find_tables(sheet).tables for row in table.rows]


NTB = """
DAFTAR KERJA SAMA | < | < | < | < | < | < | <
KPU PROVINSI NUSA TENGGARA BARAT | | | | | | |
| | | | | | |
No | Nama Mitra | Jenis Dok. | Nomor dan Tanggal | < | Masa Berlaku | < | Ket
^ | ^ | ^ | Pihak I | Pihak II | Mulai | Berakhir | ^
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
A. | KEMENTERIAN / LEMBAGA | | | | | |
1 | Kejaksaan Tinggi | NK | 1/PR.07-NK/52/2022 | B-1/2022 | 7 Des 2022 | 6 Des 2027 |
2 | Polda | PKS | 2/PR.07-PKS/52/2022 | - | 8 Des 2022 | 7 Des 2024 |
Jumlah A | | 2 | | | | |
B. | PERGURUAN TINGGI | | | | | |
1 | Universitas Mataram | NK | 3/PR.07-NK/52/2022 | | 9 Des 2022 | 8 Des 2027 |
JUMLAH | | 3 | | | | |
| | | | | | |
| | | | | Mataram, 17 Juli 2023 | |
| | | | | Sekretaris KPU Provinsi NTB, | |
| | | | | | |
| | | | | NAMA CONTOH, S.Sos. | |
| | | | | NIP 19 | |
"""


def test_a_register_with_every_part_of_the_form_gives_each_row_its_role():
    assert roles_of(draw(NTB)) == [
        *("judul", "judul", "kosong", "kepala", "kepala", "nomor_kolom"),
        *("kelompok", "perjanjian", "perjanjian", "jumlah", "kelompok", "perjanjian", "jumlah"),
        *("kosong", "tanda_tangan", "tanda_tangan", "kosong", "tanda_tangan", "tanda_tangan"),
    ]


def test_columns_are_named_through_two_header_rows_and_groups_are_lifted():
    table = tables.find_tables(draw(NTB)).tables[0]
    assert table.columns == {
        "no": "A",
        "partner": "B",
        "kind": "C",
        "number_own": "D",
        "number_partner": "E",
        "starts_on": "F",
        "ends_on": "G",
        "notes": "H",
    }
    assert (table.span, table.header_row, table.header_rows) == ("A4:H13", 4, 2)
    assert [row.section for row in table.rows] == ["A. KEMENTERIAN / LEMBAGA"] * 2 + ["B. PERGURUAN TINGGI"]
    assert table.titles == ["DAFTAR KERJA SAMA", "KPU PROVINSI NUSA TENGGARA BARAT"]


def test_printed_totals_are_held_against_what_was_counted():
    assert [t[1:] for t in tables.find_tables(draw(NTB)).tables[0].totals] == [(2, 2), (3, 3)]


def test_a_header_three_rows_deep():
    sheet = draw("""
No | Mitra | Naskah | < | < | Pelaksanaan
^ | ^ | Nomor | < | Tanggal | ^
^ | ^ | KPU | Mitra | ^ | ^
1 | Universitas A | 1/PR.07/52/2022 | 7/UN/2022 | 1 Mei 2022 | sudah
""")
    table = tables.find_tables(sheet).tables[0]
    assert table.header_rows == 3
    assert {k: table.columns[k] for k in ("number_own", "number_partner", "signed_on")} == {
        "number_own": "C",
        "number_partner": "D",
        "signed_on": "E",
    }


def test_a_two_row_header_without_merges_as_text_files_have_it():
    sheet = draw("""
No | Nama Mitra | Nomor | | Masa Berlaku | | Status
| | KPU | Mitra | Mulai | Berakhir |
1 | Universitas A | 1/PR.07/52/2022 | 7/UN/2022 | 1 Mei 2022 | 30 April 2027 | berlaku
""")
    table = tables.find_tables(sheet).tables[0]
    assert table.header_rows == 2
    assert list(table.columns) and table.columns["number_partner"] == "D" and table.columns["ends_on"] == "F"


def test_a_header_repeated_on_every_page_and_pager_lines_are_no_agreements():
    sheet = draw("""
No | Mitra | Nomor | Tanggal
1 | Universitas A | 1/2022 | 1 Mei 2022
Halaman 1 dari 2 | | |
No | Mitra | Nomor | Tanggal
(1) | (2) | (3) | (4)
2 | Universitas B | 2/2022 | 2 Mei 2022
""")
    assert roles_of(sheet) == [
        *("kepala", "perjanjian", "bukan_register", "kepala", "nomor_kolom", "perjanjian")
    ]
    assert len(tables.find_tables(sheet).tables) == 1


def test_sections_by_kind_restart_the_numbers():
    sheet = draw("""
No | Mitra | Nomor | Tanggal
I. NOTA KESEPAHAMAN | < | < | <
1 | Universitas A | 1/2022 | 1 Mei 2022
II. PERJANJIAN KERJA SAMA | < | < | <
1 | Universitas B | 2/2022 | 2 Mei 2022
2 | Universitas C | 3/2022 | 3 Mei 2022
""")
    assert [row.section for row in rows_of(sheet)] == [
        "I. NOTA KESEPAHAMAN",
        *["II. PERJANJIAN KERJA SAMA"] * 2,
    ]


def test_two_tables_under_each_other_with_other_columns():
    sheet = draw("""
A. NOTA KESEPAHAMAN | | | |
No | Mitra | Nomor | Tanggal | Jangka Waktu
1 | Universitas A | 1/2022 | 1 Mei 2022 | 5 tahun
| | | |
B. PERJANJIAN KERJA SAMA | | | |
No | Instansi | Tentang | Tgl Mulai | Tgl Berakhir
1 | Universitas B | Magang | 1 Mei 2022 | 30 April 2023
2 | Universitas C | Magang | 1 Mei 2022 | 30 April 2023
""")
    found = tables.find_tables(sheet).tables
    assert [len(table.rows) for table in found] == [1, 2]
    assert found[1].titles == ["B. PERJANJIAN KERJA SAMA"]
    assert found[1].columns["ends_on"] == "E"


def test_two_tables_beside_each_other():
    sheet = draw("""
Nota Kesepahaman | | | | | Perjanjian Kerja Sama | | |
No | Mitra | Nomor | Tanggal | | No | Mitra | Nomor | Tanggal
1 | Universitas A | 1/2022 | 1 Mei 2022 | | 1 | Universitas C | 8/2022 | 8 Mei 2022
2 | Universitas B | 2/2022 | 2 Mei 2022 | | | | |
""")
    assert sorted(row.values["partner"] for row in rows_of(sheet)) == [f"Universitas {x}" for x in "ABC"]


def test_a_legend_beside_the_data_is_not_read():
    sheet = draw("""
No | Mitra | Jenis Naskah | Tanggal Mulai | Tanggal Akhir | | Kode Jenis | Arti
1 | Universitas A | 1 | 1 Mei 2022 | 30 April 2027 | | 1 | MoU
2 | Universitas B | 2 | 1 Mei 2022 | 30 April 2027 | | 2 | PKS
| | | | | | 3 | Adendum
""")
    found = tables.find_tables(sheet).tables
    assert len(found) == 1 and len(found[0].rows) == 2
    assert found[0].span == "A1:E3"
    assert [row.values["kind"] for row in found[0].rows] == ["MoU", "PKS"]


def test_ditto_marks_take_the_cell_above():
    sheet = draw("""
No | Mitra | Jenis | Nomor | Tanggal
1 | Universitas A | NK | 1/2022 | 1 Mei 2022
2 | Universitas B | sda | 2/2022 | s.d.a
3 | Universitas C | -//- | 3/2022 | 〃
4 | idem | PKS | 4/2022 | 4 Mei 2022
""")
    assert [(r.values["partner"], r.values["kind"], r.values["signed_on"]) for r in rows_of(sheet)] == [
        ("Universitas A", "NK", "1 Mei 2022"),
        ("Universitas B", "NK", "1 Mei 2022"),
        ("Universitas C", "NK", "1 Mei 2022"),
        ("Universitas C", "PKS", "4 Mei 2022"),
    ]


def test_one_agreement_over_several_scope_lines():
    sheet = draw("""
No | Mitra | Ruang Lingkup | Nomor | Tanggal
1 | Universitas A | a. Pendidikan pemilih | 1/2022 | 1 Mei 2022
^ | ^ | b. Penelitian | ^ | ^
^ | ^ | c. Magang | ^ | ^
2 | Universitas B | a. Kuliah umum | 2/2022 | 2 Mei 2022
| | b. Penelitian | |
""")
    assert roles_of(sheet) == ["kepala", "perjanjian", "lanjutan", "lanjutan", "perjanjian", "lanjutan"]
    assert rows_of(sheet)[0].values["scope"] == "a. Pendidikan pemilih\nb. Penelitian\nc. Magang"


def test_one_partner_over_several_documents():
    sheet = draw("""
No | Mitra | Jenis | Nomor | Tanggal
1 | Universitas A | NK | 1/2022 | 1 Mei 2022
^ | ^ | PKS | 2/2022 | 2 Mei 2022
2 | Universitas B | NK | 3/2022 | 3 Mei 2022
| | PKS | 4/2022 | 4 Mei 2022
""")
    assert [row.values.get("partner") for row in rows_of(sheet)] == [
        *("Universitas A", "Universitas A", "Universitas B", "Universitas B")
    ]


def test_the_second_number_on_its_own_line_goes_on_with_the_first():
    sheet = draw("""
No | Mitra | Nomor | Tanggal
1 | Universitas A | 1/PR.07-NK/52/2022 | 1 Mei 2022
| | 77/UN/2022 |
2 | Universitas B | 2/PR.07-NK/52/2022 | 2 Mei 2022
""")
    assert roles_of(sheet) == ["kepala", "perjanjian", "lanjutan", "perjanjian"]
    assert rows_of(sheet)[0].values["number"] == "1/PR.07-NK/52/2022\n77/UN/2022"


@pytest.mark.parametrize(
    "text",
    [
        "No | Nama Mitra | Alamat | Telepon\n1 | Universitas A | Jl. Satu | 0370\n2 | Universitas B | Jl. Dua | 0371",
        "Jenis Mitra | Jumlah\nKementerian | 6\nPerguruan tinggi | 32",
        "tahun | triwulan | jumlah_dokumen_aktif\n2011 | 1 | 2\n2011 | 2 | 4",
        "No | Mitra | Nomor | Tanggal | Masa Berlaku\n1 | | | |\n2 | | | |",
        "Catatan rapat\nPeserta hadir semua",
    ],
    ids=["partner master", "summary", "counts by quarter", "empty form", "prose"],
)
def test_tables_that_are_no_registers_give_no_agreements(text):
    sheet = draw(text)
    assert rows_of(sheet) == []
    assert len(roles_of(sheet)) == len(sheet.rows)


def test_two_columns_of_one_label_are_own_and_partner_side():
    sheet = draw("""
No | Mitra | Nomor | Nomor | Tanggal
1 | Universitas A | 1/PR.07-NK/52/2022 | 7/UN/2022 | 1 Mei 2022
""")
    assert {k: v for k, v in tables.find_tables(sheet).tables[0].columns.items() if "number" in k} == {
        "number_own": "C",
        "number_partner": "D",
    }


def test_the_partners_number_may_stand_first():
    sheet = draw("""
No | Mitra | Nomor | Nomor | Tanggal
1 | Universitas A | 7/UN/2022 | 1/PR.07-NK/52/2022 | 1 Mei 2022
2 | Universitas B | 8/UN/2022 | 2/PR.07-NK/52/2022 | 1 Mei 2022
""")
    assert tables.find_tables(sheet).tables[0].columns["number_own"] == "D"


def test_a_label_nobody_knows_is_kept_to_be_asked_about():
    sheet = draw("No | Mitra | Warna Map | Nomor | Tanggal\n1 | Universitas A | biru | 1/2022 | 1 Mei 2022")
    assert tables.find_tables(sheet).tables[0].unknown == {"C": "Warna Map"}


def test_a_table_without_any_header_is_read_when_its_columns_are_unmistakable():
    sheet = draw("""
1 | Universitas Mataram | MoU | 1/PR.07-NK/52/2022 | 1 Mei 2022 | 30 April 2027
2 | Polres Lombok Tengah | PKS | 2/PR.07-PKS/52/2022 | 2 Juni 2022 | 1 Juni 2024
3 | Dinas Pendidikan | MoU | 3/PR.07-NK/52/2022 | 3 Juli 2022 | 2 Juli 2024
4 | Universitas Hamzanwadi | PKS | 4/PR.07-PKS/52/2022 | 4 Juli 2022 | 3 Juli 2024
""")
    table = tables.find_tables(sheet).tables[0]
    assert [row.number for row in table.rows] == [1, 2, 3, 4]
    assert table.header_rows == 0
    assert table.columns == {
        "no": "A",
        "partner": "B",
        "kind": "C",
        "number": "D",
        "starts_on": "E",
        "ends_on": "F",
    }


def test_hidden_struck_and_broken_cells_are_told():
    sheet = draw(
        "No | Mitra | Nomor | Tanggal\n1 | A Raya | 1/2022 | 1 Mei 2022\n2 | B Raya | 2/2022 | 2 Mei 2022",
        hidden_rows={1},
        struck={(2, 1), (2, 2)},
        errors={(2, 3): "#REF!"},
    )
    first, second = rows_of(sheet)
    assert (first.hidden, first.struck_out) == (True, False)
    assert (second.hidden, second.struck_out, second.errors) == (False, True, {"signed_on": "#REF!"})
    assert "signed_on" not in second.values


def test_people_are_never_read():
    sheet = draw(
        "No | Mitra | Nomor | Tanggal | Narahubung | Penandatangan\n1 | A | 1/2022 | 1 Mei 2022 | Ibu X | Y"
    )
    assert json.dumps(rows_of(sheet)[0].values).count("Ibu X") == 0
    assert set(tables.find_tables(sheet).tables[0].columns) == {"no", "partner", "number", "signed_on"}


@pytest.mark.parametrize(
    ("label", "column"),
    [
        ("NAMA INSTANSI/LEMBAGA", "partner"),
        ("Pihak Kedua", "partner"),
        ("Nomor MoU/PKS", "number"),
        ("No. Surat Pihak Kedua", "number_partner"),
        ("Nomor KPU", "number_own"),
        ("Tgl. TTD", "signed_on"),
        ("TMT", "starts_on"),
        ("Berlaku s.d.", "ends_on"),
        ("Tanggal Berakhir", "ends_on"),
        ("Jangka Waktu", "duration"),
        ("Masa Berlaku", "period"),
        ("Hambatan/Kendala", "obstacle"),
        ("Upaya/Solusi", "follow_up"),
        ("Status", "status"),
        ("Keterangan", "notes"),
        ("Bentuk Kerja Sama", "kind"),
        ("Tentang", "title"),
        ("Ruang Lingkup", "scope"),
        ("Expiry Date", "ends_on"),
        ("Start Date", "starts_on"),
        ("Partner Institution", "partner"),
        ("Duration", "duration"),
        ("No HP PIC", "contact"),
        ("Penandatangan Pihak I", "signatory"),
    ],
)
def test_labels_are_known_by_words(label, column):
    assert header_labels.find_column(label) == column


def test_every_row_up_to_the_last_filled_one_has_exactly_one_role(shared):
    from pathlib import Path

    for path in sorted(Path(shared / "registers").glob("*.xlsx")):
        for sheet in workbooks.read_workbook(path).sheets:
            assert len(tables.find_tables(sheet).roles) == len(sheet.rows)


def test_rows_told_at_a_glance_are_read_like_rows_weighed_in_full(monkeypatch):
    head = ["No", "Nama Mitra", "Nomor Naskah", "Jenis Naskah", "Tanggal Mulai", "Status"]
    sheet = workbooks.Sheet(
        "",
        [
            head,
            [1.0, "Universitas Contoh", "1/PR.07-NK/52/2022", "MoU", "1 Mei 2022", "Berlaku"],
            [2.0, "Dinas Contoh", "sda", "idem", "2 Mei 2022", ""],
            [3.0, 12.0, 7.0, 1.0, 5.0, 4.0],
            [4.0, "-", "null", "none", "-", " "],
            [5.0, "Media Contoh", "", "", "", ""],
            ["Jumlah", "", 5.0, "", "", ""],
            head,
            [6.0, "Yayasan Contoh", "6/PR.07-NK/52/2022", "MoU", "3 Mei 2022", "Berlaku"],
        ],
    )
    quick = tables.find_tables(sheet)
    weighed = routine.Routine(range(len(sheet.rows) - 1))
    monkeypatch.setattr("kerjasama_analysis.cleaning.layout.routine.find", lambda *asked, **how: weighed)
    slow = tables.find_tables(sheet)
    assert quick.roles == slow.roles
    assert [list(t.rows) for t in quick.tables] == [list(t.rows) for t in slow.tables]
