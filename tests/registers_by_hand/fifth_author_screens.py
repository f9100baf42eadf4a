"""Registers of the fifth author: what applications export from their screens, and tables of web pages (DATA CONTOH)."""

import dataclasses
import datetime as dt

from tests.registers_by_hand import desk, hands
from tests.registers_by_hand import fifth_author_words as words
from tests.registers_by_hand.books import Book, Page

FULL = {
    "NK": "Memorandum of Understanding (MoU)",
    "PKS": "Memorandum of Agreement (MoA)",
    "IA": "Implementation Arrangement (IA)",
}


def _web(book: Book, name: str) -> Page:
    book.file_name = name
    return book.page("")


@desk.register
def fifth_export_of_headings(book: Book, hand) -> None:
    """As a university's export button: own number, partner's number, kind in full with its letters, a budget."""
    book.file_name = "data-kerjasama.xlsx"
    page = book.page("Worksheet")
    page.head(
        "Nomor Dokumen Kerjasama", "Nomor Dokumen Mitra", "Jenis Dokumen", "Unit Kerja", "Mitra", "Judul Kerjasama",
        "Deskripsi Kerjasama", "Sumber Dana", "Anggaran", "Tanggal Awal Berlaku", "Tanggal Akhir Berlaku",
        "Status Kerjasama",
    )  # fmt: skip
    for a in words.docs(hand, 8, 14, "NK PKS IA"):
        page.add("kind starts ends partners", a, words.own(a), hand.rng.choice(["-", words.theirs(a)]), FULL[a.kind],
                 hand.rng.choice(["Fakultas Teknik", "LPPM", "Rektorat"]), a.partners[0], a.subject, a.subject.lower(),
                 hand.rng.choice(["Mandiri", "Mitra"]), hand.rng.choice([0, 15000000, 2500000]), f"{a.starts}",
                 f"{words.till(a)}", words.state(a, "Aktif", "Kadaluarsa"), ends_on=(words.till(a),))  # fmt: skip


@desk.register
def fifth_export_of_drafts(book: Book, hand) -> None:
    """As an export of a drafting system: the partner is a client, days as `05 Aug 2022`, states in capitals."""
    book.file_name = "documents.xlsx"
    page = book.page("Worksheet")
    page.head("ID", "Judul", "Jenis", "Nomor Dokumen", "Rujukan", "Client", "Unit Pengusul", "Tanggal Dibuat",
              "Tanggal Selesai", "Status")  # fmt: skip
    for n, a in enumerate(words.docs(hand, 6, 10, "NK PKS IA"), 1):
        page.add("kind ends partners", a, n, a.subject, words.CAMPUS[a.kind].upper(), words.own(a),
                 "-" if a.kind == "NK" else "Pendidikan dan Pelatihan", a.partners[0], "Fakultas Hukum",
                 words.carbon(a.signed), words.carbon(words.till(a)), hand.rng.choice(["DISETUJUI", "SUDAH TTD"]),
                 signed_on=None, starts_on=None, ends_on=(words.till(a),))  # fmt: skip


@desk.register
def fifth_accreditation_csv(book: Book, hand) -> None:
    """As a health college's export for accreditation: choices named in the header's brackets, a BOM."""
    book.file_name, book.separator, book.encoding = "Rekapitulasi_Kerjasama_20240603.csv", ",", "utf-8-sig"
    page = book.page("")
    page.head(
        "No", "Nama Lembaga Mitra", "Tingkat (Lokal/Nasional/Internasional)", "Jenis Dokumen (MoU/MoA/IA)",
        "Nomor Dokumen/Surat", "Judul / Ruang Lingkup Kerja Sama", "Tanggal Mulai", "Tanggal Berakhir",
        "Status Keaktifan", "Akses Publik", "Kontak PIC",
    )  # fmt: skip
    for n, a in enumerate(words.docs(hand, 7, 12, "NK PKS IA", "instansi", "usaha", "kampus"), 1):
        page.add("kind starts ends partners", a, n, a.partners[0], hand.rng.choice(["Lokal", "Nasional"]),
                 words.CAMPUS[a.kind], words.theirs(a), a.subject, f"{a.starts}", f"{a.ends}",
                 words.state(a, "Aktif", "Kedaluwarsa"), hand.rng.choice(["Ya", "Tidak (Internal)"]), "-")  # fmt: skip


@desk.register
def fifth_html_of_all_bodies(book: Book, hand) -> None:
    """As a university's hasil.xls: `Jenis` says home or abroad, not the kind; 0000-00-00 where only a length is known."""
    page = _web(book, "hasil.xls")
    page.say("Semua Instansi-Dalam dan Luar Negeri", across=12)
    page.head("No", "Instansi Kerja sama", "Jenis", "Jenis Instansi", "Kota,Negara", "Nomor kerja sama",
              "Tanggal Mulai", "Tanggal Berakhir ", "Jangka Waktu", "Isi Kerja Sama ", "Unit Yang Terlibat",
              "Keterangan")  # fmt: skip
    for n, a in enumerate(words.docs(hand, 7, 11, "NK PKS", "kampus", "usaha", "asing"), 1):
        dated = hand.rng.random() < 0.7
        words.line(page, "starts partners " + ("ends" if dated else "duration"), a, n, a.partners[0],
                   "Luar Negeri" if _abroad(a) else "Dalam Negeri", words.sort_of(a),
                   "Contoh Kota,Indonesia", words.own(a), f"{a.starts}", f"{a.ends}" if dated else "0000-00-00",
                   f"{a.years} Tahun", a.subject, hand.rng.choice(["Fakultas Teknik\nFakultas Hukum", "LPPM"]),
                   hand.rng.choice([None, "arsip lengkap"]))  # fmt: skip


def _abroad(a) -> bool:
    return any(mark in a.partners[0] for mark in ("of Contoh", " University", "Co.,", "Foundation"))


@desk.register
def fifth_relative_validity(book: Book, hand) -> None:
    """As a data table's Excel button: validity as `2 tahun dari sekarang`, the header once more at the foot."""
    book.file_name = "Pengajuan Kerjasama.xlsx"
    page = book.page("Sheet1")
    labels = (
        "No", "Kategori Pengajuan", "Pengusul", "Prodi", "Tanggal Pengajuan", "Tanggal Mulai Kerjasama",
        "Tanggal Akhir Kerjasama", "Masa Berlaku", "Mitra", "Kategori Mitra", "Dokumen Kerjasama",
    )  # fmt: skip
    page.say("Pengajuan Kerjasama | Universitas Contoh", across=11)
    page.head(*labels)
    for n, a in enumerate(words.docs(hand, 6, 10), 1):
        asked = a.signed - dt.timedelta(days=30)
        page.add("starts ends partners", a, n, hand.rng.choice(["Baru", "Perpanjangan"]), "Contoh Pengusul",
                 "Informatika", f"{asked}", f"{a.starts}", f"{words.till(a)}", words.since_or_until(a), a.partners[0],
                 words.sort_of(a), f"{a.serial}_naskah.pdf",
                 ends_on=(words.till(a),))  # fmt: skip
    page.say(*labels)


@desk.register
def fifth_mou_beside_pks(book: Book, hand) -> None:
    """As a hospital ministry's form: the MoU and the PKS of a partner in one row, alive, dead or absent."""
    book.file_name = "rekap_mou_pks.xlsx"
    page = book.page("DATA")
    page.head(
        "Unit kerja", "Nomor surat", "Tanggal terima surat", "Nama mitra", "Nomor MOU", "Tanggal mulai MOU",
        "Tanggal berakhir MOU", "Status MOU", "Nomor PKS", "Tanggal mulai PKS", "Tanggal berakhir PKS", "Status PKS",
        "Nama kegiatan", "Nilai kontrak",
    )  # fmt: skip
    for a in words.docs(hand, 6, 10, "NK PKS"):
        own = (words.own(a, "hospital"), f"{a.starts:%d-%m-%Y}", f"{a.ends:%d-%m-%Y}",
               words.state(a, "HIDUP", hand.rng.choice(["MATI", "DALAM PERPANJANGAN"])))  # fmt: skip
        none = ("-", None, None, "TIDAK ADA")
        asked = a.signed - dt.timedelta(days=44)
        page.add("kind starts ends partners", a, "Instalasi Diklat", words.theirs(a), f"{asked:%d-%m-%Y}", a.partners[0],
                 *(own + none if a.kind == "NK" else none + own), a.subject,
                 hand.rng.choice([None, 12500000]))  # fmt: skip


@desk.register
def fifth_two_documents_in_a_row(book: Book, hand) -> None:
    """As the same form of a partner that has both documents: two agreements stand in one row."""
    book.file_name = "data mou dan pks (1).xlsx"
    page = book.page()
    page.head(
        "No", "Mitra", ("MoU", "Nomor", "Mulai", "Berakhir"), ("PKS", "Nomor", "Mulai", "Berakhir"), "Ket"
    )
    for n, first in enumerate(words.docs(hand, 5, 8, "NK"), 1):
        later = first.signed + dt.timedelta(days=hand.rng.randint(30, 300))
        second = dataclasses.replace(
            first,
            kind="PKS",
            signed=later,
            starts=later,
            serial=first.serial + 5,
            years=hand.rng.choice((1, 2)),
        )
        row = page.say(n, first.partners[0], words.own(first), *_span(hand, first), words.own(second),
                       *_span(hand, second))  # fmt: skip
        page.know("kind starts ends partners", first, row)
        page.know("kind starts ends partners", second, row)


def _span(hand, a) -> list[object]:
    return [hand.day(a.starts, "slash"), hand.day(a.ends, "slash")]


@desk.register
def fifth_card_of_a_partner(book: Book, hand) -> None:
    """As a partner's card saved as .xls: three small tables, basic facts, memorandum, agreement, each with a title."""
    page = _web(book, "mitra_Contoh_20240603.xls")
    first = words.docs(hand, 1, 1, "KB")[0]
    second = dataclasses.replace(words.docs(hand, 1, 1, "PKS")[0], partners=first.partners)
    page.say(first.partners[0].upper(), across=10)
    page.skip()
    page.say("Informasi Dasar", across=10)
    page.head("Nama Mitra", "Jenis Mitra", "Sumber Usulan")
    page.say(first.partners[0], words.sort_of(first), "Mitra")
    page.skip()
    for title, code, a in (
        ("Tahap Kesepahaman Bersama", "KB", first),
        ("Tahap Perjanjian Kerja Sama (PKS)", "PKS", second),
    ):
        page.say(title, across=10)
        page.head(f"Status {code}", f"Nomor {code}", f"Tanggal {code}", "Ruang Lingkup", "Status Pelaksanaan",
                  "Rencana Pertemuan", "Status/Progres", "Tindak Lanjut", "Keterangan")  # fmt: skip
        meeting = a.signed + dt.timedelta(days=200)
        words.line(page, "kind signed partners", a, "Signed", words.own(a, "pemda"), f"{a.signed:%d-%m-%Y}",
                   f"1. {a.subject}\n2. Kegiatan lain yang disepakati", hand.rng.choice(["Implementasi", "Belum"]),
                   f"{meeting:%d-%m-%Y}", "Selesai", "-", "-")  # fmt: skip
        page.skip()


@desk.register
def fifth_soon_to_end(book: Book, hand) -> None:
    """As a dashboard's table of MoUs near their end: number, title, institution, last day, days left."""
    page = _web(book, "akan-berakhir.html")
    page.head("Nomor MoU", "Judul", "Institusi", "Berakhir", "Sisa Hari", "Aksi")
    for a in words.docs(hand, 5, 9, "NK", first=2019, last=2019, years=(5,)):
        left = (a.ends - words.TODAY).days
        words.line(page, "ends partners", a, words.own(a), a.subject, a.partners[0], words.carbon(a.ends),
                   f"{left} hari" if left > 0 else "Kedaluwarsa", "Detail", kind=None, starts_on=None)  # fmt: skip


@desk.register
def fifth_numbers_without_partner(book: Book, hand) -> None:
    """As a page of one's own MoU drafts: the partner's number and ours, but the partner himself nowhere."""
    page = _web(book, "draft_mou.xls")
    page.head(
        "#", "Nomor Mou Mitra", "Nomor Mou Kampus", "Tanggal Pembuatan", "Tanggal Expired", "file", "Status"
    )
    for n, a in enumerate(words.docs(hand, 5, 8, "NK"), 1):
        words.line(page, "ends", a, n, words.theirs(a), words.own(a), f"{a.signed}", f"{a.ends}", "Lihat",
                   "disetujui", kind=None, signed_on=None, starts_on=None)  # fmt: skip


@desk.register
def fifth_topic_holds_partner(book: Book, hand) -> None:
    """As a polytechnic's list of MoU/MoA: length, begin, end, topic with the partner in it, no partner column."""
    book.file_name = "Data Mou Moa.xlsx"
    page = book.page("Data Mou-Moa")
    page.head("No", "Nomor Mou/Moa", "Jenis Kerjasama", "Jangka Waktu", "Awal Kerjasama", "Akhir Kerjasama",
              "Keterangan", "Jurusan Terkait", "Topik Kerjasama", "File Dokumen")  # fmt: skip
    for n, a in enumerate(words.docs(hand, 6, 10, "NK PKS", "usaha", "sekolah"), 1):
        page.add("kind starts ends partners", a, n, words.own(a, "poltek"), words.CAMPUS[a.kind], f"{a.years} Tahun",
                 hand.day(a.starts, "dash"), hand.day(a.ends, "dash"), words.state(a), "Teknik Sipil",
                 f"{a.subject} dengan {a.partners[0]}", f"{n}.pdf")  # fmt: skip


@desk.register
def fifth_archive_of_titles(book: Book, hand) -> None:
    """As an archive's list: title, kind, when it was entered, when agreed, when it lapses."""
    book.file_name = "arsip_kerjasama.xlsx"
    page = book.page("Arsip")
    page.head("No", "Judul Arsip", "Jenis", "Tanggal Input Arsip", "Tanggal Kerjasama", "Tanggal Kadaluarsa",
              "Keterangan")  # fmt: skip
    for n, a in enumerate(words.docs(hand, 7, 11, "NK PKS"), 1):
        entered = a.signed + dt.timedelta(days=hand.rng.randint(3, 300))
        page.add("kind signed ends partners", a, n, f"{words.SHORT[a.kind]} dengan {a.partners[0]}",
                 words.SHORT[a.kind], hand.day(entered, "iso"), hand.day(a.signed, "iso"), hand.day(a.ends, "iso"),
                 hand.rng.choice(["Rak 2", "Lemari B", None]))  # fmt: skip


@desk.register
def fifth_reports_of_a_team(book: Book, hand) -> None:
    """As a team's page of PKS: when entered, partner, when agreed, whether the scan and the pictures are there."""
    page = _web(book, "report-kerjasama.html")
    page.head("Tanggal Input", "Nama Mitra", "Tanggal Kerjasama", "Dokumen PKS", "Dokumentasi Kegiatan", "Pelaksana",
              "PIC Report")  # fmt: skip
    for a in words.docs(hand, 6, 9, "PKS"):
        entered = a.signed + dt.timedelta(days=5)
        words.line(page, "signed partners", a, f"{entered:%d/%m/%Y}", a.partners[0], f"{a.signed:%d/%m/%Y}",
                   f"PKS_{a.serial}.pdf", hand.rng.choice(["Lihat Foto", "-"]), "Tim Kemitraan", "Contoh Nama",
                   kind=None)  # fmt: skip


@desk.register
def fifth_details_page_by_page(book: Book, hand) -> None:
    """As details of submissions, one block each: label, colon, value; validity as `Aktif (4 Bulan 3 Hari)`."""
    book.file_name = "detail pengajuan.xlsx"
    page = book.page("Detail")
    for n, a in enumerate(words.docs(hand, 4, 6, "NK PKS"), 1):
        page.know("kind starts ends partners", a, None)
        page.say(f"Detail Kerjasama #{n}", across=3)
        for label, value in (
            ("Nama Mitra", a.partners[0]),
            ("Jenis Dokumen", words.CAMPUS[a.kind]),
            ("Ruang Lingkup", a.subject),
            ("Tanggal Mulai Kerjasama", hand.day(a.starts, "long")),
            ("Tanggal Berakhir Kerjasama", hand.day(a.ends, "long")),
            ("Masa Berlaku Kerjasama", f"{words.state(a)} ({words.since_or_until(a)})"),
            ("Status", "Disetujui"),
        ):
            page.say(label, ":", value)
        page.skip()


@desk.register
def fifth_period_without_limit(book: Book, hand) -> None:
    """As a great university's search page: `01-02-2020 s / d Sekarang (Tidak Dibatasi)`."""
    page = _web(book, "daftar-perjanjian.html")
    page.head(
        "Mitra",
        "Jenis Perjanjian",
        "No Dokumen Universitas",
        "No Dokumen Mitra",
        "Periode Kerjasama",
        "Status",
    )
    for a in words.docs(hand, 6, 10, "NK PKS IA", rules=("date", "date", "open")):
        end = hands.WAYS["dash"](a.ends) if a.rule == "date" else "Sekarang (Tidak Dibatasi)"
        words.line(page, "kind period partners", a, a.partners[0], words.LONG[a.kind], words.own(a), words.theirs(a),
                   f"{a.starts:%d-%m-%Y} s / d {end}", "Aktif" if a.rule == "open" else words.state(a))  # fmt: skip
