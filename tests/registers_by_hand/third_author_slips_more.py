"""Slips of the hand by the third author, continued (DATA CONTOH)."""

import dataclasses
import datetime as dt

from tests.layouts.spellings import DAYS, MONTHS
from tests.registers_by_hand import desk
from tests.registers_by_hand.books import Book
from tests.registers_by_hand.third_author_slips import hasty
from tests.registers_by_hand.third_author_words import (
    CODES,
    NAMES,
    dashed,
    docs,
    full,
    own,
    theirs,
)


@desk.register
def slips_category_named_institution(book: Book, hand) -> None:
    page = book.page()
    page.head("No", "Instansi", "Nama", "Status MoU", "Naskah", "Awal", "Akhir")
    for n, a in enumerate(docs(hand, 8), 1):
        page.add(
            "kind starts ends partners",
            a,
            n,
            hand.rng.choice(["Negeri", "Swasta", "Vertikal"]),
            a.partners[0],
            hand.rng.choice(["Aktif", "Tidak Aktif"]),
            CODES[a.kind],
            full(a.starts),
            full(a.ends),
        )


@desk.register
def slips_legend_and_signers(book: Book, hand) -> None:
    page = book.page("Juni")
    page.say("LAPORAN KERJA SAMA BULAN JUNI 2023", across=5)
    page.head("No", "Lembaga", "Jenis*)", "Tanggal", "Jangka Waktu**)")
    for n, a in enumerate(docs(hand, 7), 1):
        page.add(
            "kind signed duration partners",
            a,
            n,
            a.partners[0],
            CODES[a.kind],
            full(a.signed),
            f"{a.years} Tahun",
        )
    page.say("*) MoU = Nota Kesepahaman; PKS = Perjanjian Kerja Sama")
    page.say("**) dihitung sejak tanggal penandatanganan")
    page.skip()
    page.say(None, "Mengetahui,", None, "Kota Contoh, 3 Juli 2023")
    page.say(None, "Sekretaris", None, "Kasubbag Hukum")
    page.skip(2)
    page.say(None, "Contoh Satu, S.H.", None, "Contoh Dua, S.E.")
    page.say(None, "NIP 19700101 199001 1 001", None, "NIP 19800101 200001 1 002")


@desk.register
def slips_no_numbers_days_first(book: Book, hand) -> None:
    page = book.page("agenda")
    page.head("Hari, tanggal", "Acara", "Pihak", "Lokasi", "Berlaku hingga")
    for a in docs(hand, 7):
        page.add(
            "kind signed ends partners",
            a,
            f"{DAYS[a.signed.weekday()]}, {full(a.signed)}",
            f"Penandatanganan {NAMES[a.kind]}",
            a.partners[0],
            "Aula KPU",
            full(a.ends),
        )


@desk.register
def slips_tabs(book: Book, hand) -> None:
    book.file_name, book.separator = "unduhan.csv", "\t"
    page = book.page("")
    page.head("kode", "nm_mitra", "jns_dok", "tgl_mou", "tgl_exp", "ket")
    for n, a in enumerate(docs(hand, 8), 1):
        page.add(
            "kind signed ends partners",
            a,
            f"K{n:03d}",
            a.partners[0],
            CODES[a.kind].lower(),
            f"{a.signed} 00:00:00",
            f"{a.ends} 00:00:00",
            "",
        )


@desk.register
def slips_short_labels(book: Book, hand) -> None:
    page = book.page("x")
    page.head("#", "Dgn", "Jns", "No. Naskah", "Tgl", "s/d", "Ket")
    for n, a in enumerate(docs(hand, 8), 1):
        page.add(
            "kind signed ends partners",
            a,
            n,
            a.partners[0],
            CODES[a.kind],
            own(a),
            dashed(a.signed),
            dashed(a.ends),
            None,
        )


@desk.register
def slips_two_numbers_two_lines(book: Book, hand) -> None:
    page = book.page()
    page.say("REGISTER PERJANJIAN KERJA SAMA", across=5)
    page.head("No", "Mitra & Perihal", "Nomor", "Tgl.", "Durasi PKS")
    for n, a in enumerate(docs(hand, 6, kind="PKS"), 1):
        page.add(
            "kind signed duration partners",
            a,
            n,
            f"{a.partners[0]}\nPerihal: {a.subject}",
            f"Nomor : {own(a)}\nNomor : {theirs(a)}",
            full(a.signed),
            hasty(hand.rng, a.years),
        )


@desk.register
def slips_head_left_of_day(book: Book, hand) -> None:
    page = book.page("Kerma 2023")
    page.say("Rincian kerja sama tridarma", across=7)
    page.head(
        "Prodi",
        "Lembaga Mitra",
        ("Tingkat", "Int.", "Nas.", "Lokal"),
        "Judul Kegiatan",
        "Waktu dan Durasi",
        "Bukti Kerja Sama",
    )
    for a in docs(hand, 7):
        level = hand.rng.randrange(3)
        page.add(
            "signed duration partners",
            a,
            "S1 Contoh",
            a.partners[0],
            *["V" if m == level else None for m in range(3)],
            "Magang",
            f"{full(a.signed)}, {a.years} tahun",
            hand.rng.choice(["MoU", "PKS"]),
            kind=None,
            signed_on=None,
        )


@desk.register
def slips_months_only(book: Book, hand) -> None:
    page = book.page("media 2023")
    page.say("KONTRAK MEDIA 2023", across=4)
    page.head("No", "Nama Media", "Masa Kontrak", "Nilai")
    for n, a in enumerate(docs(hand, 6, years=1), 1):
        first = a.signed.replace(month=min(a.signed.month, 9), day=1)
        last = dt.date(first.year, 12, 31)
        page.add(
            "partners",
            a,
            n,
            a.partners[0],
            f"{MONTHS[first.month - 1]} s.d. Desember {first.year}",
            "Rp1.000.000",
            kind=None,
            starts_on=(first,),
            ends_on=(last,),
            end_rule=("date",),
        )


@desk.register
def slips_kind_in_number(book: Book, hand) -> None:
    page = book.page()
    page.say("DAFTAR NASKAH KERJA SAMA KPU PROVINSI CONTOH", across=5)
    page.head("No", "Nomor Naskah", "Dengan", "Ditetapkan Tanggal", "Berakhir Tanggal")
    for n, a in enumerate(docs(hand, 8), 1):
        a = dataclasses.replace(a, kind="NK" if a.kind == "KB" else a.kind)
        page.add(
            "kind signed ends partners",
            a,
            n,
            f"{a.serial}/HK.05-{a.kind}/52/{a.signed.year}",
            a.partners[0],
            full(a.signed),
            full(a.ends),
        )
