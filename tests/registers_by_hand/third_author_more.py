"""Registers of a third author, continued: governments, hospitals, universities, systems, strange ones (DATA CONTOH)."""

import dataclasses
import datetime as dt

from tests.layouts import invention
from tests.registers_by_hand import desk
from tests.registers_by_hand.books import Book
from tests.registers_by_hand.third_author_words import (
    CODES,
    NAMES,
    brief,
    cell,
    close,
    dashed,
    docs,
    full,
    lasting,
    mixed,
    own,
    theirs,
)


@desk.register
def third_pemda(book: Book, hand) -> None:
    book.file_name = "KSDPK 2023 Bagian Kerjasama Setda.xlsx"
    page = book.page("KSDPK")
    page.say("REKAPITULASI KERJA SAMA DAERAH DENGAN PIHAK KETIGA", across=9)
    page.say("PEMERINTAH KABUPATEN CONTOH", across=9)
    page.skip()
    page.head("NO", "PERANGKAT DAERAH PELAKSANA", "PIHAK KETIGA", "JENIS DOKUMEN", "NOMOR", "OBJEK KERJA SAMA",
              "TANGGAL", "JANGKA WAKTU", "BERAKHIR", "STATUS")  # fmt: skip
    for n, a in enumerate(docs(hand, 9), 1):
        page.add("kind signed ends partners", a, n, hand.rng.choice(["Dinas Kominfo", "Bappeda", "RSUD"]),
                 a.partners[0], NAMES[a.kind], f"415.4/{a.serial}/{a.signed.year}", a.subject, full(a.signed),
                 f"{a.years} Tahun", full(a.ends), hand.rng.choice(["Berlaku", "Berakhir"]))  # fmt: skip
    close(page, 7, "Contoh", "KEPALA BAGIAN KERJA SAMA")


@desk.register
def third_hospital(book: Book, hand) -> None:
    page = book.page("2023")
    page.say("DATA KERJASAMA RSUD CONTOH SEHAT", across=9)
    page.head("No.", "Mitra", "Judul Kerjasama", "Dasar Hukum Mitra", "Dasar Hukum RS", "Tanggal Mulai",
              "Tanggal Selesai", "Reminder 3 Bulan", "Keterangan")  # fmt: skip
    for n, a in enumerate(docs(hand, 9), 1):
        page.add("starts ends partners", a, n, a.partners[0], "Pelayanan kesehatan rujukan", theirs(a),
                 f"445/{a.serial}/303/{a.signed.year}", full(a.starts), full(a.ends),
                 full(a.ends - dt.timedelta(days=91)), hand.rng.choice(["Diperpanjang", "Tidak Diperpanjang"]))  # fmt: skip


@desk.register
def third_hospital_system(book: Book, hand) -> None:
    book.file_name, book.separator = "tb_kerjasama.csv", ","
    page = book.page("")
    page.head("id_pks", "nama_institusi", "no_rs", "no_institusi", "tgl_awal", "tgl_akhir", "created_at")
    for n, a in enumerate(docs(hand, 9), 1):
        page.add("starts ends partners", a, n, a.partners[0], f"119/{a.serial}/RS", theirs(a), f"{a.starts}",
                 f"{a.ends}", "2023-05-04 10:11:12", kind=None)  # fmt: skip


@desk.register
def third_university_system(book: Book, hand) -> None:
    book.file_name = "export_kerjasama_2023.csv"
    page = book.page("")
    page.head("id", "mitra", "kriteria_mitra", "jenis_dokumen", "nomor_dokumen", "tanggal_mulai", "tanggal_berakhir",
              "status", "unit_pengusul", "updated_at")  # fmt: skip
    for n, a in enumerate(docs(hand, 10), 1):
        kind = {"NK": "MoU", "PKS": "MoA", "KB": "Kesepakatan Bersama"}[a.kind]
        page.add("kind starts ends partners", a, n, a.partners[0], a.group, kind, own(a, "UNC"), f"{a.starts}",
                 f"{a.ends}", hand.rng.choice(["Aktif", "Kadaluarsa"]), "Fakultas Hukum", "2023-06-01")  # fmt: skip


@desk.register
def third_english(book: Book, hand) -> None:
    page = book.page("Partnership")
    page.say("LIST OF PARTNERSHIPS - UNIVERSITAS CONTOH", across=6)
    page.head("No", "Partner Institution", "Country", "Type of Document", "Date Signed", "Valid Until")
    for n, a in enumerate(docs(hand, 8), 1):
        a = dataclasses.replace(a, kind="PKS" if a.kind == "KB" else a.kind)
        page.add("kind signed ends partners", a, n, a.partners[0], "Indonesia", "MoA" if a.kind == "PKS" else "MoU",
                 f"{a.signed:%B} {a.signed.day}, {a.signed.year}", f"{a.ends:%d %B %Y}")  # fmt: skip


@desk.register
def third_polytechnic_duration_unit(book: Book, hand) -> None:
    page = book.page()
    page.head(
        "id",
        "tgl_ttd",
        "ruang_lingkup",
        "jenis_dokumen",
        "judul",
        "durasi",
        "satuan_durasi",
        "mitra",
        "sub_status",
    )
    for a in docs(hand, 9):
        months = a.years < 3
        page.add("kind signed duration partners", a, f"a{a.serial:04x}", f"{a.signed:%m/%d/%Y}", "NASIONAL",
                 CODES[a.kind].upper(), a.subject, 12 * a.years if months else a.years,
                 "BULAN" if months else "TAHUN", a.partners[0], "SELESAI")  # fmt: skip


@desk.register
def third_american_days(book: Book, hand) -> None:
    book.file_name, book.separator = "pks.csv", ","
    page = book.page("")
    page.head("id", "institusi", "fakultas", "perihal", "periode", "mulai", "berakhir")
    for n, a in enumerate(docs(hand, 10), 1):
        page.add("starts ends partners", a, n, a.partners[0], "-", "Tri Dharma", f"{a.years} Tahun",
                 f"{a.starts:%m/%d/%Y}", f"{a.ends:%m/%d/%Y}", kind=None)  # fmt: skip


@desk.register
def third_zero_days(book: Book, hand) -> None:
    book.file_name, book.separator = "kerjasama-dn.csv", ","
    page = book.page("")
    page.head("id", "mitra_kerjasama", "bentuk_lembaga", "jenis_kegiatan", "waktu_mulai", "waktu_berakhir", "mou_kampus",
              "mou_mitra", "status")  # fmt: skip
    for n, a in enumerate(docs(hand, 9), 1):
        known = hand.rng.random() < 0.7
        days = (f"{a.starts}", f"{a.ends}") if known else ("0000-00-00",) * 2
        start = {} if known else {"starts_on": None}  # its number tells the year
        page.add("starts ends partners" if known else "partners", a, n, a.partners[0], a.group, "Magang", *days,
                 f"{a.serial}/PL/{a.signed.year}", "-", "Aktif", kind=None, **start)  # fmt: skip


@desk.register
def third_html_export(book: Book, hand) -> None:
    book.file_name = "laporan_kerjasama.xls"
    page = book.page("")
    page.say("Laporan Kerja Sama", across=6)
    page.head("#", "Instansi Mitra", "Bentuk Kerjasama", "Tgl. MoU/PKS", "Tgl. Kadaluarsa", "Aksi")
    for n, a in enumerate(docs(hand, 8), 1):
        page.add("kind signed ends partners", a, n, a.partners[0], NAMES[a.kind], dashed(a.signed), dashed(a.ends),
                 "Lihat | Unduh")  # fmt: skip


@desk.register
def third_old_workbook(book: Book, hand) -> None:
    book.file_name, book.legacy = "MOU KEMENAG.xls", True
    page = book.page("Sheet1")
    page.say("DAFTAR MOU KANTOR CONTOH", across=6)
    page.head("NO", "NAMA INSTANSI", "TENTANG", "NOMOR MOU", "TGL MOU", "BERAKHIR TGL")
    for n, a in enumerate(docs(hand, 8, kind="NK"), 1):
        page.add("kind signed ends partners", a, n, a.partners[0].upper(), a.subject, own(a), cell(a.signed),
                 cell(a.ends))  # fmt: skip


@desk.register
def third_ods(book: Book, hand) -> None:
    book.file_name = "kerjasama kecamatan.ods"
    page = book.page("Lembar1")
    page.say("Kerja Sama Kelurahan/Kecamatan Contoh", across=5)
    page.head("No", "Pihak yang bekerja sama", "Jenis naskah", "Tgl naskah", "Tgl jatuh tempo")
    for n, a in enumerate(docs(hand, 7), 1):
        page.add(
            "kind signed ends partners", a, n, a.partners[0], CODES[a.kind], cell(a.signed), cell(a.ends)
        )


@desk.register
def third_date_below_number(book: Book, hand) -> None:
    page = book.page("Naskah")
    page.say("DAFTAR NASKAH KERJASAMA", across=5)
    page.head("No", "Mitra", "Jenis", "Nomor / Tanggal", "Berlaku")
    for n, a in enumerate(docs(hand, 6), 1):
        page.add("kind signed duration partners", a, n, a.partners[0], NAMES[a.kind], f"Nomor : {own(a)}",
                 lasting(a.years))  # fmt: skip
        page.say(f"Tanggal : {full(a.signed)}", column=4)


@desk.register
def third_bare_lowercase(book: Book, hand) -> None:
    page = book.page("Sheet1")
    page.head(
        "no", "kerjasama dengan", "bidang", "surat", "tgl surat", "sampai tgl", "lokasi kegiatan", "anggaran"
    )
    for n, a in enumerate(docs(hand, 8), 1):
        page.add("kind signed ends partners", a, n, a.partners[0], "kepemiluan", NAMES[a.kind].lower(),
                 mixed(hand.rng, a.signed), mixed(hand.rng, a.ends), "aula", 1500000 * n)  # fmt: skip


@desk.register
def third_schools(book: Book, hand) -> None:
    page = book.page("Sekolah")
    page.say("DAFTAR SEKOLAH YANG TELAH MELAKUKAN PERJANJIAN KERJA SAMA", across=7)
    page.head("No", "Nama Sekolah", "Kecamatan", "Nama Kepala Sekolah", "No. PKS KPU", "No. PKS Sekolah", "Tanggal PKS",
              "Masa Berlaku", "Jml Pemilih Pemula")  # fmt: skip
    for n, a in enumerate(docs(hand, 9, kind="PKS", years=1), 1):
        name = f"SMA Negeri {n} Contoh"
        page.add("kind signed duration partners", a, n, name, f"Kec. {n}", "Nama Contoh, S.Pd.", own(a, "5203"),
                 f"421.3/{a.serial}/{a.signed.year}", full(a.signed), "1 (satu) tahun", 100 + n)  # fmt: skip


@desk.register
def third_gap_columns(book: Book, hand) -> None:
    page = book.page("LAMPIRAN II", left=2)
    page.skip(2)
    page.say("LAMPIRAN II", column=7)
    page.say("SURAT SEKRETARIS NOMOR 12 TANGGAL 3 JULI 2023", column=7)
    page.skip(2)
    page.head(
        "NO.", "NAMA MITRA KERJA SAMA", "NASKAH", "", "TANGGAL DITETAPKAN", "TANGGAL BERAKHIRNYA", "CATATAN"
    )
    for n, a in enumerate(docs(hand, 7), 1):
        page.add("kind signed ends partners", a, n, a.partners[0], NAMES[a.kind].upper(), None, full(a.signed).upper(),
                 full(a.ends).upper(), None)  # fmt: skip


@desk.register
def third_transposed(book: Book, hand) -> None:
    page = book.page("Profil")
    rows = docs(hand, 4)
    page.say("PROFIL KERJA SAMA")
    page.skip()
    for a in rows:
        page.know("kind signed ends partners", a, None)
    page.say("Uraian", *[f"Kerja Sama {n}" for n in range(1, 5)])
    page.say("Nama Mitra", *[a.partners[0] for a in rows])
    page.say("Jenis Dokumen", *[NAMES[a.kind] for a in rows])
    page.say("Tanggal Penandatanganan", *[full(a.signed) for a in rows])
    page.say("Tanggal Berakhir", *[full(a.ends) for a in rows])


@desk.register
def third_title_tells_all(book: Book, hand) -> None:
    page = book.page()
    page.say("DAFTAR JUDUL KERJA SAMA", across=3)
    page.head("No", "Judul", "Tanggal")
    for n, a in enumerate(docs(hand, 7), 1):
        title = f"{NAMES[a.kind]} antara KPU Kabupaten Contoh dengan {a.partners[0]} tentang {a.subject}"
        page.add("kind signed partners", a, n, title, full(a.signed))


@desk.register
def third_remark_holds_period(book: Book, hand) -> None:
    page = book.page("ormas")
    page.say("KERJASAMA DENGAN ORMAS DAN OKP", across=4)
    page.head("No", "Nama Organisasi", "Dokumen Kerja Sama", "Keterangan")
    for n, a in enumerate(docs(hand, 7), 1):
        page.add("kind signed ends partners", a, n, a.partners[0],
                 f"{CODES[a.kind]} No. {own(a)} tanggal {full(a.signed)}",
                 f"berlaku sampai dengan {full(a.ends)}")  # fmt: skip


@desk.register
def third_kip_and_drafts(book: Book, hand) -> None:
    page = book.page("KIP")
    page.say("DATA KERJA SAMA KIP KABUPATEN CONTOH ACEH", across=7)
    page.head("No", "Mitra", "Bentuk", "Tgl Penandatanganan", "Durasi", "Status Naskah", "Tindak Lanjut")
    for n, a in enumerate(docs(hand, 9), 1):
        draft = n % 4 == 0
        page.add("kind duration partners" if draft else "kind signed duration partners", a, n, a.partners[0],
                 CODES[a.kind], "belum ditandatangani" if draft else brief(a.signed), f"{a.years} Tahun",
                 "Draf" if draft else "Final", None)  # fmt: skip


@desk.register
def third_semicolon_hand_list(book: Book, hand) -> None:
    book.file_name, book.encoding = "mitra dinas.csv", "cp1252"
    page = book.page("")
    page.say("Daftar Mitra Dinas Contoh – 2023")
    page.say("No", "Nama Mitra", "Alamat", "Jenis PKS/MoU", "Tgl TTD", "Tgl Selesai")
    for n, a in enumerate(docs(hand, 9), 1):
        page.add("kind signed ends partners", a, n, a.partners[0], f"Jl. Contoh No. {n}", CODES[a.kind],
                 brief(a.signed).replace(" ", "-"), brief(a.ends).replace(" ", "-"))  # fmt: skip


@desk.register
def third_joined_by_and(book: Book, hand) -> None:
    page = book.page("Kerma")
    page.say("Kerma Multipihak Fakultas Ilmu Contoh", across=6)
    page.head("No", "Nama Mitra Kerma", "Jenis Kerma", "Tgl Awal Kerma", "Tgl Akhir Kerma", "Output")
    for n, a in enumerate(invention.join(hand.rng, docs(hand, 7), 3), 1):
        names = "; ".join(a.partners) if n % 2 else " dan ".join(a.partners[:2])
        a = a if n % 2 else dataclasses.replace(a, partners=a.partners[:2])
        page.add(
            "kind starts ends partners", a, n, names, CODES[a.kind], cell(a.starts), cell(a.ends), "Artikel"
        )
