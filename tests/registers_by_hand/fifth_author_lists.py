"""Further lists of the fifth author, and lists that look like registers of agreements and are none (DATA CONTOH)."""

import datetime as dt

from tests.registers_by_hand import desk
from tests.registers_by_hand import fifth_author_words as words
from tests.registers_by_hand.books import Book


@desk.register
def fifth_international_office(book: Book, hand) -> None:
    """As an international office's sheet in English: country above its partners, expiry, `auto-renewal`."""
    book.file_name = "List of Agreements.xlsx"
    page = book.page("Active & Expired")
    page.say("LIST OF INTERNATIONAL AGREEMENTS", across=7)
    page.skip()
    page.head(
        "No.", "Institution", "Type of Agreement", "Date of Signing", "Date of Expiry", "Scope", "Remarks"
    )
    n = 0
    for country in ("MALAYSIA", "JAPAN", "GERMANY"):
        page.say(country, across=7)
        for a in words.docs(hand, 2, 4, "NK PKS IA", "asing", rules=("date", "date", "date", "open")):
            n += 1
            kind = {"NK": "MoU", "PKS": "MoA", "IA": "Implementing Arrangement"}[a.kind]
            end = hand.day(a.ends, "british") if a.rule == "date" else "No expiry date"
            page.add("kind signed ends partners", a, n, a.partners[0], kind, hand.day(a.signed, "british"), end,
                     "Student exchange", words.state(a, "Active", "Expired") if a.rule == "date" else "Active")  # fmt: skip


@desk.register
def fifth_period_and_its_end(book: Book, hand) -> None:
    """As a faculty's documents page: `periode kerjasama` is the first day and its end has a column of its own."""
    book.file_name = "dokumen kerjasama.xls"
    page = book.page("")
    page.head("NOMOR KERJASAMA", "LEMBAGA MITRA", "TINGKAT", "BENTUK KEGIATAN", "PERIODE KERJASAMA",
              "AKHIR PERIODE KERJASAMA")  # fmt: skip
    for a in words.docs(hand, 6, 9, "NK PKS", "usaha", "instansi", "kampus"):
        words.line(page, "starts ends partners", a, words.own(a), a.partners[0], hand.rng.choice(["LOKAL", "NASIONAL"]),
                   hand.rng.choice(["Magang", "Penelitian", "PkM"]), f"{a.starts:%d-%m-%Y}",
                   f"{a.ends:%d-%m-%Y}")  # fmt: skip


@desk.register
def fifth_village_enterprise(book: Book, hand) -> None:
    """As a village portal's table: form and sort of cooperation, the partner as third party, a village regulation."""
    book.file_name, book.separator = "kerjasama_bumdes.csv", ","
    page = book.page("")
    page.head("Bentuk Kerjasama", "Jenis Kerjasama", "Pihak Ketiga", "Tanggal Kerjasama", "Nomor Perdes",
              "Nama Bumdes")  # fmt: skip
    for a in words.docs(hand, 6, 9, "NK PKS", "usaha", "ormas"):
        page.add("kind signed partners", a, words.LONG[a.kind], hand.rng.choice(["Permodalan", "Pemasaran"]),
                 a.partners[0], hand.day(a.signed, "dash"), f"{a.serial % 9 + 1} Tahun {a.signed.year}",
                 "BUMDes Contoh Makmur")  # fmt: skip


@desk.register
def fifth_sheets_of_years(book: Book, hand) -> None:
    """As an office that opens a sheet per year: the kind stands in the titles."""
    book.file_name = "PKS 2021-2023.xlsx"
    for year in (2021, 2022, 2023):
        page = book.page(str(year))
        page.say(f"DAFTAR PERJANJIAN KERJA SAMA TAHUN {year}", across=5)
        page.say("LAPAS KELAS IIB CONTOH", across=5)
        page.head("No", "Mitra", "Perihal", "Tgl. PKS", "Jangka Waktu")
        for n, a in enumerate(words.docs(hand, 2, 5, "PKS", first=year, last=year, years=(1, 2)), 1):
            page.add("kind signed duration partners", a, n, a.partners[0], a.subject, hand.day(a.signed, "long"),
                     hand.span(a, "plain", "Plain"))  # fmt: skip


@desk.register
def fifth_industry_portal(book: Book, hand) -> None:
    """As a school portal's table of agreements joined to firms: text booleans, schema names, ISO with a time zone."""
    book.file_name, book.separator = "mou_kerjasama_rows.csv", ","
    page = book.page("")
    page.head("id", "dudi_id", "nama_dudi", "nomor", "jenis", "tgl_mulai", "tgl_selesai", "berkas_path", "diarsipkan",
              "dibuat_pada")  # fmt: skip
    for n, a in enumerate(words.docs(hand, 6, 10, "NK PKS", "usaha"), 1):
        known = n == 1 or hand.rng.random() < 0.8
        page.add("kind starts partners" + (" ends" if known else ""), a, n, hand.rng.randint(3, 50), a.partners[0],
                 words.theirs(a), {"NK": "mou", "PKS": "pks"}[a.kind], f"{a.starts}", f"{a.ends}" if known else None,
                 f"mou/{n}.pdf", "false", f"{a.signed} 09:15:20.123+07")  # fmt: skip


@desk.register
def fifth_library_of_partners(book: Book, hand) -> None:
    """As a library's list with a letter of interest among memoranda: `Jenis Naskah`, `Masa Berlaku` as a last day."""
    book.file_name = "Rekap Kerja Sama Perpustakaan.xlsx"
    page = book.page("Kerja Sama")
    page.head(
        "No", "Nama Lembaga", "Provinsi", "Jenis Naskah", "No. Naskah", "Tgl. Naskah", "Masa Berlaku s.d."
    )
    said = {
        "NK": "Nota Kesepahaman",
        "PKS": "Perjanjian Kerja Sama",
        "LAINNYA": "Surat Pernyataan Kehendak (LoI)",
    }
    for n, a in enumerate(words.docs(hand, 7, 11, "NK PKS LAINNYA", "kampus", "instansi", "sekolah"), 1):
        page.add("kind signed ends partners", a, n, a.partners[0], "Contoh Tengah", said[a.kind], words.theirs(a),
                 hand.day(a.signed, "long", "short"), hand.day(a.ends, "long", "short"))  # fmt: skip


@desk.register
def fifth_none_counts_per_year(book: Book, hand) -> None:
    """No register: an open data portal's counts of agreements per regency and year."""
    book.file_name, book.separator = "jumlah-perjanjian-kerja-sama-berdasarkan-kabupaten.csv", ","
    page = book.page("")
    page.head("id", "kode_provinsi", "nama_provinsi", "bps_kode_kabupaten_kota", "bps_nama_kabupaten_kota",
              "jenis_kerja_sama", "jumlah_kerja_sama", "satuan", "tahun")  # fmt: skip
    n = 0
    for year in (2020, 2021, 2022):
        for place in words.PLACES[:5]:
            n += 1
            page.say(n, 99, "CONTOH TENGGARA", 9900 + n % 5, f"KABUPATEN CONTOH {place.upper()}", "KSDPK",
                     hand.rng.randint(0, 40), "DOKUMEN", year)  # fmt: skip


@desk.register
def fifth_none_counts_per_college(book: Book, hand) -> None:
    """No register: how many MoU, MoA and IA each college of a region reported."""
    book.file_name = "data_kerjasama_pts.xlsx"
    page = book.page("Sheet1")
    page.say("REKAP PELAPORAN KERJA SAMA PERGURUAN TINGGI SWASTA", across=7)
    page.head("No", "Kode PT", "Nama PT", "Jumlah MoU", "Jumlah MoA", "Jumlah IA", "Status")
    for n, place in enumerate(words.PLACES, 1):
        page.say(n, f"09{n:04}", f"Universitas Contoh {place}", hand.rng.randint(0, 30), hand.rng.randint(0, 50),
                 hand.rng.randint(0, 20), hand.rng.choice(["Sudah Lapor", "Belum Lapor"]))  # fmt: skip


@desk.register
def fifth_none_activities(book: Book, hand) -> None:
    """No register: what was done with partners, with days, places, people and results."""
    book.file_name = "Laporan Pelaksanaan Kegiatan Kerja Sama 2023.xlsx"
    page = book.page("Kegiatan")
    page.say("LAPORAN PELAKSANAAN KEGIATAN KERJA SAMA", across=8)
    page.head("No", "Judul Kegiatan", "Mitra", "Tanggal Awal Kegiatan", "Tanggal Akhir Kegiatan", "Tempat",
              "Jumlah Peserta", "Hasil Pelaksanaan")  # fmt: skip
    for n in range(1, hand.rng.randint(8, 12)):
        day = dt.date(2023, hand.rng.randint(1, 11), hand.rng.randint(1, 26))
        page.say(n, f"{hand.rng.choice(['Kuliah Tamu', 'Seminar', 'Pelatihan'])} {n}", words.partner(hand.rng),
                 hand.day(day, "long"), hand.day(day + dt.timedelta(days=1), "long"), "Aula Contoh",
                 hand.rng.randint(20, 150), "Terlaksana dengan baik")  # fmt: skip


@desk.register
def fifth_none_partners_master(book: Book, hand) -> None:
    """No register: a table of partners with addresses and contacts, as applications keep it."""
    book.file_name, book.separator = "tb_mitra.csv", ","
    page = book.page("")
    page.head("idMitra", "namaInstansi", "namaPimpinan", "alamatMitra", "emailMitra", "teleponMitra", "bidangUsaha",
              "provinsi", "kota", "created_at")  # fmt: skip
    for n in range(1, hand.rng.randint(10, 16)):
        page.say(n, words.partner(hand.rng).upper(), "NULL", f"JL. CONTOH NO. {n}", "NULL", "NULL", "PEMERINTAHAN",
                 "CONTOH TENGGARA", "CONTOH", f"2023-0{n % 9 + 1}-14 08:00:12")  # fmt: skip


@desk.register
def fifth_none_letters_of_request(book: Book, hand) -> None:
    """No register: letters that ask for a cooperation, and to whom they were passed on."""
    book.file_name = "Agenda Surat Masuk Permohonan Kerja Sama.xlsx"
    page = book.page("Agenda")
    page.head("No. Agenda", "Tanggal Terima", "Nomor Surat", "Tanggal Surat", "Asal Surat", "Perihal", "Disposisi",
              "Tindak Lanjut")  # fmt: skip
    for n in range(1, hand.rng.randint(8, 12)):
        day = dt.date(2023, hand.rng.randint(1, 12), hand.rng.randint(1, 28))
        page.say(n, hand.day(day + dt.timedelta(days=3), "dash"), f"{n * 7}/B/{day.year}", hand.day(day, "dash"),
                 words.partner(hand.rng), hand.rng.choice(["Permohonan Kerja Sama", "Permohonan Audiensi"]),
                 "Subbag Perencanaan", hand.rng.choice(["Dijadwalkan", "Belum ditindaklanjuti", "Ditolak"]))  # fmt: skip


@desk.register
def fifth_none_staff_contracts(book: Book, hand) -> None:
    """No register: a hospital's work contracts with its own staff, whose numbers it calls MOU."""
    book.file_name = "MOU KARYAWAN.xlsx"
    page = book.page("Sheet1")
    page.head(
        "No", "NIK", "Nama Karyawan", "Profesi", "Nomor MOU", "Masa Berlaku", "Nominal", "Keterangan", "Aktif"
    )
    for n in range(1, hand.rng.randint(8, 12)):
        end = dt.date(2024, hand.rng.randint(1, 12), 28)
        page.say(n, f"99{n:03}", f"Contoh Nama {n}", hand.rng.choice(["Perawat", "Dokter Umum", "Apoteker"]),
                 f"{n:03}/MOU/SDM/2023", hand.day(end, "dash"), 3500000, None, "Ya")  # fmt: skip


@desk.register
def fifth_none_performance_pledges(book: Book, hand) -> None:
    """No register: performance agreements of officials with their superiors, called first and second party."""
    book.file_name = "Perjanjian Kinerja 2023.xlsx"
    page = book.page("PK")
    page.say("DAFTAR PERJANJIAN KINERJA PEGAWAI TAHUN 2023", across=7)
    page.head("No", "Pegawai (Pihak Pertama)", "Jabatan", "Atasan (Pihak Kedua)", "Tanggal", "Jumlah Indikator",
              "Status")  # fmt: skip
    for n in range(1, hand.rng.randint(8, 12)):
        page.say(n, f"Contoh Pegawai {n}", hand.rng.choice(["Analis", "Pranata Komputer"]), "Contoh Kepala",
                 hand.day(dt.date(2023, 1, n), "long"), hand.rng.randint(3, 7), "Disetujui")  # fmt: skip
