"""Neat registers of a fourth author, blind to reader and other registers: tidy desks of many offices (DATA CONTOH)."""

import datetime as dt

from tests.registers_by_hand import desk
from tests.registers_by_hand.books import Book
from tests.registers_by_hand.fourth_author_words import (
    BRIEF,
    LANDS,
    NAMED,
    cell,
    full,
    iso,
    lasting,
    number,
    papers,
    sign,
    slash,
    theirs,
    zero,
)


@desk.register
def fourth_hukum_clerk(book: Book, hand) -> None:
    """The clerk of the subbag hukum of a small regency, who counts the columns."""
    book.file_name = "DAFTAR KERJA SAMA KPU KAB CONTOH HILIR.xlsx"
    page = book.page("Daftar")
    page.say("DAFTAR NOTA KESEPAHAMAN DAN PERJANJIAN KERJA SAMA", across=9)
    page.say("KOMISI PEMILIHAN UMUM KABUPATEN CONTOH HILIR", across=9)
    page.say("PER 30 JUNI 2024", across=9)
    page.skip()
    page.head("NO", "NAMA INSTANSI", "JENIS NASKAH", "NOMOR NASKAH", "TENTANG", "TANGGAL PENANDATANGANAN",
              ("PERIODE", "Mulai", "Berakhir"), "KET")  # fmt: skip
    page.say(*(f"({n})" for n in range(1, 10)))
    for n, a in enumerate(papers(hand, 8, late=True), 1):
        page.add("kind signed period partners", a, n, a.partners[0], NAMED[a.kind], number(a), a.subject,
                 full(a.signed), full(a.starts), full(a.ends), hand.rng.choice([None, "Asli di Subbag Hukum"]))  # fmt: skip
    sign(page, 7, "Contoh Hilir", "Kasubbag Hukum dan SDM,")


@desk.register
def fourth_form_intern(book: Book, hand) -> None:
    """An intern's download of a Google Form."""
    book.file_name = "Pendataan Kerja Sama Satker 2024 (Jawaban).xlsx"
    book.date_format = "d/m/yyyy"
    page = book.page("Form Responses 1")
    page.say("Timestamp", "Email Address", "Nama Satuan Kerja", "Nama instansi/lembaga mitra kerja sama",
             "Jenis dokumen kerja sama yang dimiliki", "Nomor dokumen kerja sama", "Judul kerja sama",
             "Tanggal dokumen ditandatangani", "Tanggal berakhirnya dokumen", "Kendala yang dihadapi",
             "Saran dan masukan")  # fmt: skip
    for a in papers(hand, 10):
        stamp = dt.datetime(2024, 11, hand.rng.randint(1, 28), 9, hand.rng.randint(0, 59), 12)
        page.add("kind signed ends partners", a, stamp, "satker@contoh.example", "KPU Kabupaten Contoh Hulu",
                 a.partners[0], f"{NAMED[a.kind]} ({BRIEF[a.kind]})", number(a, "5299"), a.subject, cell(a.signed),
                     cell(a.ends),
                 hand.rng.choice(["Tidak ada", "Keterbatasan anggaran", "Pergantian pimpinan mitra"]),
                 hand.rng.choice(["-", "Agar ada juknis", "Perlu rapat koordinasi tiap tahun"]))  # fmt: skip


@desk.register
def fourth_printed_for_secretary(book: Book, hand) -> None:
    """Printed on F4 for the secretary: the header comes again on every page, typed by hand."""
    book.file_name = "Laporan MoU untuk Sekretaris.xlsx"
    page = book.page("cetak")
    labels = [
        "No.",
        "Mitra Kerja Sama",
        "Bentuk Kerja Sama",
        "Tgl. Ditandatangani",
        "Tgl. Berakhir",
        "Ruang Lingkup",
    ]
    page.say("LAPORAN KERJA SAMA KELEMBAGAAN", across=6)
    page.say("KPU KOTA CONTOH", across=6)
    for n, a in enumerate(papers(hand, 15), 1):
        if n % 6 == 1:
            page.skip()
            page.head(*labels)
        page.add(
            "kind signed ends partners",
            a,
            n,
            a.partners[0],
            NAMED[a.kind],
            zero(a.signed),
            zero(a.ends),
            a.subject,
        )
    sign(page, 5, "Kota Contoh", "Kepala Bagian,")


@desk.register
def fourth_campus_unit(book: Book, hand) -> None:
    """The cooperation unit of a university, MoA for what others call PKS."""
    book.file_name = "Data Kerjasama Universitas Contoh 2024.xlsx"
    page = book.page("Kerjasama")
    page.say("DATA KERJA SAMA UNIVERSITAS CONTOH PURNAMA", across=9)
    page.head("No", "Mitra", "Dalam/Luar Negeri", "Jenis Dokumen", "No. Dokumen", "Tanggal Penandatanganan",
              "Tanggal Berakhir", "Masa Berlaku", "Unit Pengusul")  # fmt: skip
    names = {"NK": "MoU", "PKS": "MoA", "IA": "IA"}
    for n, a in enumerate(papers(hand, 11, "NK PKS PKS IA", sorts=["dinas", "usaha", "sekolah", "asing"]), 1):
        abroad = any(land in a.partners[0] for land in LANDS)
        page.add("kind signed ends duration partners", a, n, a.partners[0], "Luar Negeri" if abroad else "Dalam Negeri",
                 names[a.kind], f"{a.serial}/UN-C/KS/{a.signed.year}", cell(a.signed), cell(a.ends), f"{a.years} Tahun",
                 hand.rng.choice(["Rektorat", "Fakultas Teknik", "FISIP"]))  # fmt: skip


@desk.register
def fourth_tkksd(book: Book, hand) -> None:
    """The TKKSD of a province: agreements under the headings of the law, both numbers in one cell."""
    book.file_name = "Rekap KSD Biro Pemerintahan TW II.xlsx"
    page = book.page("TW II")
    page.say("REKAPITULASI KERJA SAMA DAERAH PEMERINTAH PROVINSI CONTOH", across=7)
    page.say("TRIWULAN II TAHUN 2024", across=7)
    page.skip()
    page.head("NO", "MITRA KERJA SAMA", "BENTUK NASKAH", "NOMOR", "TANGGAL PENANDATANGANAN", "OBJEK KERJA SAMA",
              "JANGKA WAKTU")  # fmt: skip
    parts = [("I. KERJA SAMA DAERAH DENGAN DAERAH LAIN (KSDD)", "dinas"),
             ("II. KERJA SAMA DAERAH DENGAN PIHAK KETIGA (KSDPK)", "usaha")]  # fmt: skip
    for heading, sort in parts:
        page.say(heading, across=7)
        for n, a in enumerate(papers(hand, 4, "KB PKS", sort), 1):
            both = f"119/{a.serial}/Pem/{a.signed.year}\n{theirs(hand.rng, a)}"
            there = f"Pemerintah Kabupaten Contoh {n}{n}" if sort == "dinas" else a.partners[0]
            page.add("kind signed duration partners", a, n, there, NAMED[a.kind], both, full(a.signed), a.subject,
                     lasting(a))  # fmt: skip


@desk.register
def fourth_lldikti(book: Book, hand) -> None:
    """An export of a portal of higher education, in the words of its programmers."""
    book.file_name, book.separator = "laporan_kerjasama_pts.csv", ","
    page = book.page("")
    page.say(
        "no",
        "kode_pt",
        "nama_mitra",
        "jenis_dokumen",
        "nomor_dokumen",
        "tgl_awal",
        "tgl_akhir",
        "bentuk_kegiatan",
        "status",
    )
    for n, a in enumerate(papers(hand, 12, "NK PKS IA", sorts=["usaha", "dinas", "sekolah", "ormas"]), 1):
        page.add("kind starts ends partners", a, n, "099999", a.partners[0], NAMED[a.kind], theirs(hand.rng, a),
                 iso(a.signed), iso(a.ends), a.subject, "Aktif" if a.ends.year > 2024 else "Kedaluwarsa")  # fmt: skip


@desk.register
def fourth_hospital(book: Book, hand) -> None:
    """A hospital's contracts, with a reminder three months ahead."""
    book.file_name = "PKS RSUD.xlsx"
    page = book.page("PKS 2024")
    page.say("DAFTAR PERJANJIAN KERJA SAMA RSUD CONTOH SEHAT", across=8)
    page.head("No.", "Mitra", "Judul Kerja Sama", "Nomor PKS Mitra", "Nomor PKS RS", "Tanggal Mulai", "Tanggal Selesai",
              "Reminder 3 Bulan")  # fmt: skip
    for n, a in enumerate(papers(hand, 10, "PKS", "klinik"), 1):
        warn = a.ends - dt.timedelta(days=91)
        page.add("kind starts ends partners", a, n, a.partners[0], "Pelayanan Kesehatan Rujukan", theirs(hand.rng, a),
                 f"445/{a.serial}/RSUD/{a.signed.year}", zero(a.signed), zero(a.ends), zero(warn))  # fmt: skip


@desk.register
def fourth_media_contracts(book: Book, hand) -> None:
    """The public relations office's contracts with media, each for a year at most."""
    book.file_name = "Kerjasama Media 2024.xlsx"
    page = book.page("Media")
    page.say("DAFTAR KERJA SAMA PUBLIKASI DENGAN MEDIA MASSA", across=7)
    page.say("SEKRETARIAT KPU KABUPATEN CONTOH TENGAH TAHUN ANGGARAN 2024", across=7)
    page.skip()
    page.head(
        "No", "Nama Media", "Nama Perusahaan", "No. PKS", "Tanggal PKS", "Masa Berlaku s.d.", "Nilai (Rp)"
    )
    for n, a in enumerate(papers(hand, 9, "PKS", "media", first=2024, last=2024), 1):
        last = dt.date(2024, 12, 31)
        page.add("kind signed ends partners", a, n, a.partners[0].replace("PT", "Portal"),
                 f"PT {a.partners[0].split()[-1]} Pers Contoh", number(a), full(a.signed),
                 full(last), 2_500_000 + 500_000 * hand.rng.randint(0, 9), ends_on=(last,))  # fmt: skip
    page.say(None, "JUMLAH", column=1)


@desk.register
def fourth_sheet_per_year(book: Book, hand) -> None:
    """One sheet a year, the same columns on each."""
    book.file_name = "Arsip Kerja Sama 2021-2024.xlsx"
    for year in (2021, 2022, 2023, 2024):
        page = book.page(str(year))
        page.say(f"DAFTAR KERJA SAMA KPU PROVINSI CONTOH TAHUN {year}", across=6)
        page.skip()
        page.head("No", "Pihak Kedua", "Jenis", "Nomor", "Tanggal", "Berlaku Sampai")
        for n, a in enumerate(papers(hand, 3, first=year, last=year, sorted=True), 1):
            page.add(
                "kind signed ends partners",
                a,
                n,
                a.partners[0],
                BRIEF[a.kind],
                number(a),
                slash(a.signed),
                slash(a.ends),
            )


@desk.register
def fourth_libre_office(book: Book, hand) -> None:
    """Kept in LibreOffice, days as true dates."""
    book.file_name = "kerjasama.ods"
    page = book.page("Lembar1")
    page.say("Daftar Kerja Sama KPU Kabupaten Contohsari", across=6)
    page.skip()
    page.head(
        "Nomor Urut", "Lembaga Mitra", "Bentuk Dokumen", "Perihal", "Tanggal TTD", "Tanggal Kedaluwarsa"
    )
    for n, a in enumerate(papers(hand, 8), 1):
        page.add(
            "kind signed ends partners",
            a,
            n,
            a.partners[0],
            NAMED[a.kind],
            a.subject,
            cell(a.signed),
            cell(a.ends),
        )


@desk.register
def fourth_web_entities(book: Book, hand) -> None:
    """A web application's export that left its HTML entities in."""
    book.file_name, book.separator = "export_mitra_20240714.csv", ";"
    page = book.page("")
    page.say(
        "ID", "Mitra", "Jenis", "Judul", "Tanggal Mulai", "Tanggal Berakhir", "Dibuat Oleh", "Dibuat Pada"
    )
    for n, a in enumerate(papers(hand, 10), 101):
        there = f"{a.partners[0]} &quot;{hand.rng.choice(['Maju', 'Jaya'])}&quot;"
        title = f"<p>{a.subject} &amp; Kegiatan&nbsp;Terkait</p>"
        page.add("kind starts ends partners", a, n, there, NAMED[a.kind], title, iso(a.signed), iso(a.ends), "admin",
                 "2024-07-14 08:21:09")  # fmt: skip


@desk.register
def fourth_old_excel(book: Book, hand) -> None:
    """A true .xls that has been carried along since 2003."""
    book.file_name, book.legacy = "MOU.xls", True
    page = book.page("Sheet1")
    page.say("DATA NOTA KESEPAHAMAN (MOU) KPU KOTA CONTOH", across=6)
    page.skip()
    page.head("NO", "INSTANSI", "NOMOR MOU", "TGL MOU", "TGL BERAKHIR", "KETERANGAN")
    for n, a in enumerate(papers(hand, 8, "NK", first=2014, last=2022), 1):
        page.add("kind signed ends partners", a, n, a.partners[0].upper(), number(a), cell(a.signed), cell(a.ends),
                 hand.rng.choice([None, "Arsip lengkap"]))  # fmt: skip


@desk.register
def fourth_two_numbers(book: Book, hand) -> None:
    """Both parties' numbers under one head; what a paper is, only the first of them tells."""
    book.file_name = "Register Kerja Sama.xlsx"
    page = book.page("Register")
    page.say("REGISTER KERJA SAMA KPU KABUPATEN CONTOH HULU", across=7)
    page.head(
        "No", "Pihak Kedua", ("Nomor", "Pihak Pertama", "Pihak Kedua"), "Tanggal", "Tentang", "Jangka Waktu"
    )
    for n, a in enumerate(papers(hand, 8), 1):
        page.add("kind signed duration partners", a, n, a.partners[0], number(a), theirs(hand.rng, a), full(a.signed),
                 a.subject, lasting(a))  # fmt: skip
