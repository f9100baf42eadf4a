"""Lists as applications and public offices lay them out: proofs, titles that tell all, own houses, marks of programs."""

import datetime as dt

import openpyxl
import pytest

from kerjasama_analysis.cleaning import register

PARTIES = (
    "CV Contoh Hulu",
    "Dinas Sosial Contoh",
    "SMA Negeri 1 Contoh",
    "Universitas Contoh",
    "Polres Contoh",
)


def read(tmp_path, *sheets: list, name: str = "daftar.xlsx"):
    """Return what the sheets of a workbook say; a row is a list of cells or a text with bars between them."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for at, rows in enumerate(sheets, 1):
        sheet = book.create_sheet(f"Sheet{at}")
        for row in rows:
            sheet.append([cell or None for cell in row.split("|")] if isinstance(row, str) else row)
    book.save(tmp_path / name)
    return register.read_registers([tmp_path / name])


def partners_of(found) -> list[list[str]]:
    named = found.parties.groupby("agreement_id")["partner_written"].apply(list)
    return [named.get(key, []) for key in found.agreements["agreement_id"]]


def days(column) -> list:
    return [None if day != day else day.date() for day in column]


@pytest.mark.parametrize(
    ("label", "proof", "kind", "number"),
    [
        ("Bukti Kerjasama", "MoU No. 12/C/2021", "NK", "12/C/2021"),
        ("Dokumen Pendukung", "PKS Nomor 12/C/2021 tanggal 3 Mei 2021", "PKS", "12/C/2021"),
        ("Bukti", "MoA, laporan kegiatan", "PKS", None),
        ("Bukti", "MoU", "NK", None),
        ("File", "MoU_Contoh.pdf", "NK", None),
        ("Scan Dokumen", "PKS Contoh.pdf", "PKS", None),
        ("Bukti", "https://contoh.example/a/2021", None, None),
    ],
)
def test_a_proof_that_names_the_document_tells_kind_and_number(tmp_path, label, proof, kind, number):
    rows = [f"{n}|{name}|Magang|3 Mei 2021, 2 tahun|{proof}" for n, name in enumerate(PARTIES, 1)]
    found = read(tmp_path, ["Tabel Kerja Sama", f"No|Lembaga Mitra|Judul|Waktu dan Durasi|{label}", *rows])
    row = found.agreements.iloc[0]
    assert (row["kind"] if row["kind"] == row["kind"] else None) == kind
    assert (row["number_own"] if row["number_own"] == row["number_own"] else None) == number


def test_the_proof_tells_the_end_that_no_column_tells(tmp_path):
    proof = "Nota Kesepahaman No. 12/C/2021 tanggal 3 Mei 2021 (berlaku s.d. 30 April 2023)"
    rows = [f"{n}|{name}|Magang|2 tahun|{proof}" for n, name in enumerate(PARTIES, 1)]
    found = read(tmp_path, ["Kerja Sama", "No|Lembaga Mitra|Judul|Durasi|Bukti Kerja Sama", *rows]).agreements
    assert (set(days(found["signed_on"])), set(days(found["ends_on"]))) == (
        {dt.date(2021, 5, 3)},
        {dt.date(2023, 4, 30)},
    )


@pytest.mark.parametrize(
    "told", ["{} dengan {}", "Perjanjian Kerja Sama {1} ttg {0}", "PKS {0} antara KPU dan {1}"]
)
def test_titles_without_a_column_of_partners_tell_them(tmp_path, told):
    told = told.replace("Kerja Sama {1}", "Kerja Sama dg {1}")
    rows = [
        [n, told.format("Penelitian", name), "3 Mei 2021", "2 Mei 2024"] for n, name in enumerate(PARTIES, 1)
    ]
    found = read(tmp_path, ["KERJA SAMA (PKS)", "No|Topik Kerja Sama|Tanggal Mulai|Tanggal Berakhir", *rows])
    assert [len(names) for names in partners_of(found)] == [1] * len(PARTIES)
    assert all(PARTIES[at] in names[0] for at, names in enumerate(partners_of(found)))


@pytest.mark.parametrize("label", ["Kerja Sama", "Nama Kerjasama"])
def test_a_column_called_after_the_cooperation_may_hold_the_partners(tmp_path, label):
    rows = [[n, name, "MoU", "3 Mei 2021"] for n, name in enumerate(PARTIES, 1)]
    found = read(tmp_path, [f"No|{label}|Jenis|Tanggal TTD", *rows])
    assert partners_of(found) == [[name] for name in PARTIES]


@pytest.mark.parametrize("joint", ["; ", "\n", " dan "])
def test_the_house_that_stands_first_in_every_row_is_no_partner(tmp_path, joint):
    rows = [
        [n, f"Pemerintah Kabupaten Contoh{joint}{name}", "PKS", "3 Mei 2021"]
        for n, name in enumerate(PARTIES, 1)
    ]
    found = read(tmp_path, ["No|Para Pihak|Jenis|Tanggal TTD", *rows])
    assert partners_of(found) == [[name] for name in PARTIES]
    [told] = found.problems.query("problem == 'pemilik_bukan_mitra'").to_dict("records")
    assert told["value"] == "Pemerintah Kabupaten Contoh"


def test_the_house_stands_apart_from_any_name_behind_a_slash(tmp_path):
    names = [
        "SMKN 1 Contoh",
        "UD Contoh",
        "Kejaksaan Negeri Contoh",
        "Bank Contoh",
        "BPS Contoh",
        "Puspa Contoh",
    ]
    rows = [
        [n, f"Universitas Contoh Bahari / {name}", "PKS", "3 Mei 2021"] for n, name in enumerate(names, 1)
    ]
    found = read(tmp_path, ["No|Para Pihak|Jenis|Tanggal TTD", *rows])
    assert partners_of(found) == [[name] for name in names]


def test_the_house_may_stand_last_in_every_row(tmp_path):
    rows = [
        [n, f"{name} dan Pemerintah Kabupaten Contoh", "PKS", "3 Mei 2021"]
        for n, name in enumerate(PARTIES, 1)
    ]
    found = read(tmp_path, ["No|Para Pihak|Jenis|Tanggal TTD", *rows])
    assert partners_of(found) == [[name] for name in PARTIES]


def test_lines_without_labels_are_parted_where_all_have_as_many_fields(tmp_path):
    lines = [[f"{n};{name};MoU;{n}/A/2021;03/05/2021"] for n, name in enumerate(PARTIES, 1)]
    assert partners_of(read(tmp_path, lines)) == [[name] for name in PARTIES]


def test_a_party_that_stands_first_in_some_rows_is_a_partner(tmp_path):
    names = ["Bawaslu Contoh; Polres Contoh", *PARTIES]
    rows = [[n, name, "PKS", "3 Mei 2021"] for n, name in enumerate(names, 1)]
    found = read(tmp_path, ["No|Para Pihak|Jenis|Tanggal TTD", *rows])
    assert partners_of(found)[0] == ["Bawaslu Contoh", "Polres Contoh"]


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("<b>CV Contoh &amp; Rekan</b>", ["CV Contoh & Rekan"]),
        ("CV&nbsp;Contoh &quot;Maju&quot;", ['CV Contoh "Maju"']),
        ('[{"nama": "CV Contoh"}, {"nama": "PT Misal"}]', ["CV Contoh", "PT Misal"]),
        ("['CV Contoh']", ["CV Contoh"]),
    ],
)
def test_marks_of_programs_are_no_part_of_a_name(tmp_path, written, read_as):
    found = read(tmp_path, ["No|Nama&nbsp;Mitra|Jenis|Tanggal TTD", [1, written, "MoU", "3 Mei 2021"]])
    assert partners_of(found) == [read_as]


@pytest.mark.parametrize("separator", [";", ",", "|", "\t"])
def test_lines_of_a_text_file_in_the_first_column_are_parted(tmp_path, separator):
    lines = [("No", "Mitra", "Jenis", "Tanggal Mulai", "Tanggal Berakhir")]
    lines += [(str(n), name, "MoU", "03/05/2021", "02/05/2024") for n, name in enumerate(PARTIES, 1)]
    found = read(tmp_path, [["EKSPOR KERJA SAMA"], *([separator.join(line)] for line in lines)])
    assert partners_of(found) == [[name] for name in PARTIES]
    assert found.agreements["source_row"].tolist() == [3, 4, 5, 6, 7]


def test_parties_listed_in_the_first_column_are_no_line_of_a_file(tmp_path):
    rows = [
        ["; ".join((*PARTIES[at:], *PARTIES[:at])[:4]), "PKS", "3 Mei 2021"] for at in range(len(PARTIES))
    ]
    found = read(tmp_path, ["Para Pihak|Jenis|Tanggal TTD", *rows])
    assert [len(names) for names in partners_of(found)] == [4] * 5


def test_what_a_wrong_separator_cut_off_is_joined_again(tmp_path):
    rows = [
        ["1;Dinas Pangan", " Pertanian;MoU;03/05/2021"],
        ["2;CV Contoh;PKS;04/05/2021"],
        ["3;CV Misal;PKS;"],
    ]
    found = read(tmp_path, [["No;Mitra;Jenis;Tanggal"], *rows])
    assert partners_of(found)[0] == ["Dinas Pangan, Pertanian"]


def test_codes_of_kinds_are_told_by_another_sheet(tmp_path):
    rows = [[n, n % 2 + 7, name, "3 Mei 2021"] for n, name in enumerate(PARTIES, 1)]
    codes = [["id", "nama_jenis"], [7, "MoU"], [8, "Perjanjian Kerja Sama"]]
    found = read(tmp_path, ["id|jenis_dokumen_id|nama_mitra|tgl_ttd", *rows], codes).agreements
    assert found["kind"].tolist() == ["PKS", "NK", "PKS", "NK", "PKS"]


OTHERS = {
    "DAFTAR PERJANJIAN KINERJA": [
        "No|Pegawai (Pihak Pertama)|Atasan (Pihak Kedua)|Tanggal|Status",
        "1|A|B|3 Mei 2023|Ya",
    ],
    "PERMOHONAN KERJA SAMA": [
        "No Agenda|Tanggal Surat|Asal Surat|Perihal|Disposisi",
        "1|3 Mei 2023|Polres Contoh|MoU|Ka",
    ],
    "REKAPITULASI JUMLAH KERJA SAMA": [
        "No|Kabupaten|Jumlah MoU|Jumlah PKS|Masih Berlaku|Berakhir",
        [1, "Bima", 2, 3, 4, 1],
    ],
    "SURAT MASUK PERIHAL MOU": [
        "No|Nomor Surat|Tanggal Surat|Pengirim|Perihal",
        "1|1/B/2023|3 Mei 2023|Polres Contoh|MoU",
    ],
    "IMPLEMENTASI KERJA SAMA": [
        "No|Nama Kegiatan|Mitra|Tanggal Pelaksanaan|Lokasi|Jumlah Peserta",
        "1|Seminar|Polres Contoh|3 Mei 2023|Aula|40",
    ],
    "KEGIATAN KERJA SAMA": [
        "No|Judul|Mitra|Tanggal Awal Kegiatan|Akhir Kegiatan|Tempat",
        "1|Seminar|Polres Contoh|3 Mei 2023|4 Mei 2023|Aula",
    ],
}


@pytest.mark.parametrize("title", OTHERS)
def test_other_lists_with_words_of_agreements_are_none(tmp_path, title):
    assert len(read(tmp_path, [title, *OTHERS[title]]).agreements) == 0


def test_headings_above_a_count_that_begins_anew_are_no_partners(tmp_path):
    rows = [f"{n}|{name}|MoU|3 Mei 2021" for n, name in enumerate(PARTIES, 1)]
    found = read(tmp_path, ["No|Mitra|Jenis|Tanggal TTD", "|Pendidikan", *rows[:3], "|Penelitian", rows[0]])
    assert partners_of(found) == [[PARTIES[0]], [PARTIES[1]], [PARTIES[2]], [PARTIES[0]]]


def test_the_buttons_below_a_web_table_are_no_agreement(tmp_path):
    rows = [f"{n}|{name}|MoU|3 Mei 2021" for n, name in enumerate(PARTIES, 1)]
    found = read(tmp_path, ["No|Mitra|Jenis|Tanggal TTD", *rows, ["Previous", 1, 2, "...", "Next"]])
    assert len(found.agreements) == len(PARTIES)


def test_a_document_that_is_said_to_be_absent_is_none(tmp_path):
    head = "Nama Mitra|Nomor MOU|Tanggal mulai MOU|Status MOU|Nomor PKS|Tanggal mulai PKS|Status PKS"
    rows = [
        "CV Contoh|1/A/2021|3 Mei 2021|HIDUP|-||TIDAK ADA",
        "CV Misal|-||TIDAK ADA|2/A/2021|4 Mei 2021|MATI",
    ]
    assert read(tmp_path, [head, *rows]).agreements["kind"].tolist() == ["NK", "PKS"]


@pytest.mark.parametrize(
    ("cells", "starts", "ends"),
    [
        ("12 Mei 2023|2023 - 2025", dt.date(2023, 5, 12), dt.date(2025, 12, 31)),
        ("12 Mei 2023|01-06-2023 s / d Sekarang (Tidak Dibatasi)", dt.date(2023, 6, 1), None),
        ("12 Mei 2023|BELUM DITENTUKAN", dt.date(2023, 5, 12), None),
    ],
)
def test_a_span_told_beside_the_day_of_signing(tmp_path, cells, starts, ends):
    found = read(tmp_path, ["No|Mitra|Jenis|Tanggal TTD|Masa Berlaku", f"1|CV Contoh|MoU|{cells}"]).agreements
    assert (days(found["starts_on"]), days(found["ends_on"])) == ([starts], [ends])


def test_a_year_of_the_end_is_made_closer_by_the_duration(tmp_path):
    head = "No|Mitra|Jenis|Tanggal TTD|Durasi|Tahun Berakhir"
    found = read(
        tmp_path,
        [head, "1|CV Contoh|MoU|12 Mei 2021|3 tahun|2024", "2|CV Misal|MoU|12 Mei 2021|3 tahun|2026"],
    )
    assert days(found.agreements["ends_on"]) == [dt.date(2024, 5, 11), dt.date(2026, 12, 31)]


def test_the_day_of_the_document_stands_before_that_of_its_issue(tmp_path):
    head = "id|nama_mitra|jenis|tanggal_masuk|tanggal_terbit|tanggal_dokumen"
    found = read(tmp_path, [head, "1|CV Contoh|MoU|2021-04-01|2021-05-12|2021-05-03"]).agreements
    assert days(found["signed_on"]) == [dt.date(2021, 5, 3)]


@pytest.mark.parametrize(
    ("rows", "starts"),
    [
        (
            ["KERJA SAMA TAHUN 2021", "No|Mitra|Jenis|Tanggal", "1|CV Contoh|MoU|9 Januari"],
            dt.date(2021, 1, 9),
        ),
        (["TAHUN ANGGARAN 2021", "No|Mitra|Jenis|Tanggal", "1|CV Contoh|MoU|Januari"], dt.date(2021, 1, 1)),
        (["DAFTAR", "No|Mitra|Jenis|Tanggal", "A. TAHUN 2021", "1|CV Contoh|MoU|9/1"], dt.date(2021, 1, 9)),
        (["DAFTAR", "No|Mitra|Jenis|Tanggal", [2021], "1|CV Contoh|MoU|9 Januari"], dt.date(2021, 1, 9)),
        (["KEADAAN S.D. TAHUN 2023", "No|Mitra|Jenis|Tanggal", "1|CV Contoh|MoU|9 Januari"], None),
        (["TAHUN 2021 DAN 2022", "No|Mitra|Jenis|Tanggal", "1|CV Contoh|MoU|9 Januari"], None),
    ],
)
def test_a_day_without_its_year_is_told_by_what_stands_above(tmp_path, rows, starts):
    found = read(tmp_path, rows)
    assert days(found.agreements["starts_on"]) == [starts]
    assert ("tahun_dari_judul" in set(found.problems["problem"])) == (starts is not None)


def test_labels_may_have_three_lines(tmp_path):
    head = ["No|Nama|Jenis|Tanggal", "|Mitra|Naskah|Penanda-", "|Kerja Sama||tanganan"]
    found = read(tmp_path, ["DAFTAR MOU", *head, "1|CV Contoh|MoU|3 Mei 2021", "2|CV Misal|MoU|4 Mei 2021"])
    assert partners_of(found) == [["CV Contoh"], ["CV Misal"]]
    assert days(found.agreements["signed_on"]) == [dt.date(2021, 5, 3), dt.date(2021, 5, 4)]


def test_labels_go_on_in_the_row_below_and_so_do_names_and_numbers(tmp_path):
    head = ["No|Nama Mitra|Jenis|Nomor|Tanggal|Masa", "|Kerja Sama|Naskah||Penanda-tanganan|Berlaku"]
    rows = [
        "1|Yayasan|MoU|25/MoU/|3 Mei 2021|3 tahun",
        "|Contoh Kencana||KPU/V/2021",
        "2|PT Misal|MoU|26/MoU/KPU/V/2021|3 Mei 2021|-",
    ]
    found = read(tmp_path, ["DAFTAR MOU", *head, *rows])
    assert partners_of(found) == [["Yayasan Contoh Kencana"], ["PT Misal"]]
    assert found.agreements["number_own"].tolist() == ["25/MoU/KPU/V/2021", "26/MoU/KPU/V/2021"]


@pytest.mark.parametrize(
    "head",
    [
        ["Mitra: Universitas Contoh"],
        ["Nama Mitra|Universitas Contoh"],
        ["Nama Mitra|:|Universitas Contoh"],
        ["Nama Mitra|Kota", "Universitas Contoh|Bima"],
    ],
)
def test_a_card_names_its_partner_once(tmp_path, head):
    tables = ["Kesepakatan Bersama", "Nomor KB|Tanggal KB|Ruang Lingkup", "12/KB/2021|3 Mei 2021|Magang"]
    more = ["Perjanjian", "Nomor PKS|Tanggal PKS|Ruang Lingkup", "13/PKS/2022|4 Mei 2022|Magang"]
    found = read(tmp_path, [*head, [None], *tables, [None], *more])
    assert found.agreements["kind"].tolist() == ["KB", "PKS"]
    assert partners_of(found) == [["Universitas Contoh"]] * 2
    assert "tanpa_kolom_mitra" not in set(found.problems["problem"])


@pytest.mark.parametrize(
    ("label", "is_early"),
    [
        ("Tanggal Usulan", True),
        ("tanggal_pengajuan", True),
        ("Tanggal Pembahasan", True),
        ("Tanggal Disetujui", False),
    ],
)
def test_the_day_of_a_proposal_stands_in_for_that_of_signing_with_a_doubt(tmp_path, label, is_early):
    found = read(tmp_path, [f"No|Mitra|Jenis|{label}|Durasi", "1|CV Contoh|MoU|3 Mei 2021|3 tahun"])
    assert days(found.agreements["signed_on"]) == [dt.date(2021, 5, 3)]
    told = found.problems.query("problem == 'hari_sebelum_ttd'")
    assert len(told) == is_early
    assert all("dipakai sebagai tanggal naskah" in text for text in told["message"])


def test_the_day_of_a_proposal_beside_a_start_is_no_signature(tmp_path):
    head = "No|Mitra|Jenis|Tanggal Pengajuan|Tanggal Mulai|Tanggal Berakhir"
    found = read(tmp_path, [head, "1|CV Contoh|MoU|3 Mei 2021|1 Juli 2021|30 Juni 2024"])
    assert days(found.agreements["signed_on"]) == [None]
    [text] = found.problems.query("problem == 'hari_sebelum_ttd'")["message"]
    assert "tidak dibaca sebagai tanggal naskah" in text
