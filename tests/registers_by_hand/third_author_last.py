"""Registers of a third author, the end: more ordinary lists, each with labels of its own (DATA CONTOH)."""

import dataclasses

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
def third_period_in_two_styles(book: Book, hand) -> None:
    book.file_name = "Rekap MoU KPU Kab Contoh Tengah fix.xlsx"
    page = book.page("rekap")
    page.say("REKAP MOU DAN PKS", across=6)
    page.say("KPU KAB. CONTOH TENGAH", across=6)
    page.head(
        "No", "Nama Mitra", "Jenis (MoU/PKS)", "No Dokumen KPU", "No Dokumen Mitra", "Berlaku (dari - sampai)"
    )
    for n, a in enumerate(docs(hand, 8), 1):
        words = hand.rng.choice(
            [f"{full(a.starts)} - {full(a.ends)}", f"{dashed(a.starts)} s/d {dashed(a.ends)}"]
        )
        page.add("kind period partners", a, n, a.partners[0], CODES[a.kind], own(a, "5202"), theirs(a), words)


@desk.register
def third_signers(book: Book, hand) -> None:
    page = book.page("Sheet1")
    page.say("Data Penandatangan Kerja Sama", across=7)
    page.skip()
    page.head(
        "No",
        "Instansi",
        "Penandatangan KPU",
        "Penandatangan Mitra",
        "Naskah",
        "Tgl/Bln/Thn",
        "Jangka Waktu",
        "PIC",
    )
    for n, a in enumerate(docs(hand, 8), 1):
        page.add(
            "kind signed duration partners",
            a,
            n,
            a.partners[0],
            "Ketua",
            "Nama Contoh, M.Si.",
            NAMES[a.kind],
            cell(a.signed),
            hand.rng.choice([f"{a.years} Tahun", lasting(a.years), f"{12 * a.years} bln"]),
            "Contoh",
        )


@desk.register
def third_groups_by_partner(book: Book, hand) -> None:
    page = book.page("DATA")
    page.say("KERJASAMA KPU PROVINSI CONTOH TIMUR MENURUT KELOMPOK MITRA", across=6)
    page.head("NO", "NAMA LEMBAGA", "BENTUK KERJASAMA", "TANGGAL MULAI", "TANGGAL SELESAI", "KET")
    for letter, group in (("I", "PERGURUAN TINGGI"), ("II", "MEDIA MASSA"), ("III", "LAINNYA")):
        page.say(letter, group)
        rows = docs(hand, 3)
        for n, a in enumerate(rows, 1):
            page.add(
                "kind starts ends partners", a, n, a.partners[0], CODES[a.kind], full(a.starts), full(a.ends)
            )
        page.say(None, "Sub Jumlah", len(rows))
    page.say(None, "TOTAL", 9)
    close(page, 4, "Contoh", "Plt. Sekretaris")


@desk.register
def third_archive(book: Book, hand) -> None:
    page = book.page("ARSIP")
    page.say("DAFTAR ARSIP AKTIF - NASKAH PERJANJIAN", across=8)
    page.head(
        "No Berkas",
        "Kode Klasifikasi",
        "Uraian Informasi",
        "Instansi Mitra",
        "Kurun Waktu Perjanjian",
        "Tgl Naskah",
        "Jumlah",
        "Lokasi Simpan",
    )
    for n, a in enumerate(docs(hand, 7), 1):
        page.add(
            "kind signed duration partners",
            a,
            n,
            "HK.05",
            f"{NAMES[a.kind]} tentang {a.subject}",
            a.partners[0],
            f"{a.years} tahun",
            full(a.signed),
            "1 berkas",
            f"Lemari {n}",
        )


@desk.register
def third_month_headings(book: Book, hand) -> None:
    page = book.page("2022")
    page.say("LAPORAN BULANAN KERJA SAMA", across=5)
    page.head("No", "Tanggal Pelaksanaan MoU", "Pihak Terkait", "Jenis Dokumen", "Tanggal Kadaluwarsa")
    last = None
    for n, a in enumerate(docs(hand, 9), 1):
        month = full(a.signed).split(" ", 1)[1].upper()
        if month != last:
            page.say(f"BULAN {month}", across=5)
        last = month
        page.add(
            "kind signed ends partners", a, n, full(a.signed), a.partners[0], CODES[a.kind], full(a.ends)
        )


@desk.register
def third_extended(book: Book, hand) -> None:
    page = book.page("kerma")
    page.say("Monitoring Masa Berlaku Kerja Sama Sekretariat", across=8)
    page.head(
        "No",
        "Mitra Kerma",
        "Dok.",
        "Tgl. Dok.",
        "Exp. Date",
        "Sisa Hari",
        "Diperpanjang?",
        "Tgl Rapat Evaluasi",
    )
    for n, a in enumerate(docs(hand, 8), 1):
        page.add(
            "kind signed ends partners",
            a,
            n,
            a.partners[0],
            CODES[a.kind],
            cell(a.signed),
            cell(a.ends),
            30 * n,
            hand.rng.choice(["Y", "T"]),
            dashed(a.signed.replace(year=2023, day=5)),
        )


@desk.register
def third_links_and_budget(book: Book, hand) -> None:
    page = book.page("Data Dukung")
    page.head(
        "NOMOR",
        "UNIT KERJA",
        "MITRA",
        "TIPE",
        "TGL TANDA TANGAN",
        "BERAKHIR PADA",
        "LINK DOKUMEN",
        "PAGU ANGGARAN",
    )
    for n, a in enumerate(docs(hand, 9), 1):
        page.add(
            "kind signed ends partners",
            a,
            n,
            "Bagian Umum",
            a.partners[0],
            CODES[a.kind],
            mixed(hand.rng, a.signed),
            mixed(hand.rng, a.ends),
            f"https://contoh.example/d/{n}",
            "Rp. 1.000.000,-",
        )


@desk.register
def third_partner_and_address_lines(book: Book, hand) -> None:
    page = book.page("Sheet2")
    page.say("DATA PERUSAHAAN / LEMBAGA REKANAN KPU KOTA CONTOH", across=6)
    page.head(
        "No.",
        "Nama & Alamat Lembaga",
        "Bentuk Perjanjian",
        "Nomor & Tgl Perjanjian",
        "Akhir Perjanjian",
        "Paraf",
    )
    for n, a in enumerate(docs(hand, 7), 1):
        a = dataclasses.replace(a, partners=(invention.invent_partner(hand.rng)[1],))
        page.add(
            "kind signed ends partners",
            a,
            n,
            f"{a.partners[0]}\nJl. Contoh Raya No. {n}, Kota Contoh",
            NAMES[a.kind],
            f"{own(a)} tgl {brief(a.signed)}",
            brief(a.ends),
        )
