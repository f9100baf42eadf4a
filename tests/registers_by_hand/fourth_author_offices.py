"""Ordinary registers of the fourth author: election offices with habits of their own (DATA CONTOH)."""

import datetime as dt

from tests.layouts import invention
from tests.registers_by_hand import desk
from tests.registers_by_hand.books import Book
from tests.registers_by_hand.fourth_author_words import (
    BRIEF,
    NAMED,
    PEOPLE,
    brief,
    change,
    full,
    lasting,
    number,
    papers,
    sign,
    slash,
    theirs,
    week,
)


@desk.register
def fourth_side_by_side(book: Book, hand) -> None:
    """The MoU on the left, the PKS on the right of the same sheet."""
    book.file_name = "mou dan pks.xlsx"
    page = book.page("MOU PKS")
    page.say("DATA MOU DAN PKS KPU KABUPATEN CONTOH JAYA", across=11)
    page.skip()
    top = page.at
    for left, kind, title in (
        (1, "NK", "A. NOTA KESEPAHAMAN (MoU)"),
        (7, "PKS", "B. PERJANJIAN KERJA SAMA (PKS)"),
    ):
        page.at = top
        page.say(title, across=5, column=left)
        page.put(page.at, left, "No", "Mitra", "Nomor", "Tanggal", "Berakhir")
        page.at += 1
        for n, a in enumerate(papers(hand, 6, kind), 1):
            page.know("kind signed ends partners", a, None)
            page.say(n, a.partners[0], number(a), slash(a.signed), slash(a.ends), column=left)


@desk.register
def fourth_copied_file(book: Book, hand) -> None:
    """Last year's file with this year's table below, whose columns she had to change."""
    book.file_name = "Data MoU 2022 - Copy.xlsx"
    page = book.page("Sheet1")
    page.say("DAFTAR KERJA SAMA TAHUN 2022", across=6)
    page.head("No", "Mitra", "Jenis", "Tanggal MoU/PKS", "Masa Berlaku", "Ket")
    for n, a in enumerate(papers(hand, 5, first=2022, last=2022), 1):
        page.add(
            "kind signed duration partners",
            a,
            n,
            a.partners[0],
            BRIEF[a.kind],
            full(a.signed),
            f"{a.years} Tahun",
        )
    page.skip(2)
    page.say("DAFTAR KERJA SAMA TAHUN 2023", across=6)
    page.head("No", "Jenis", "Nama Mitra", "Nomor Dokumen", "Tanggal TTD", "Tanggal Berakhir")
    for n, a in enumerate(papers(hand, 5, first=2023, last=2023), 1):
        page.add(
            "kind signed ends partners",
            a,
            n,
            BRIEF[a.kind],
            a.partners[0],
            number(a),
            full(a.signed),
            full(a.ends),
        )


@desk.register
def fourth_merges_everything(book: Book, hand) -> None:
    """Whatever repeats is merged: each partner stands once beside its MoU and the PKS that followed."""
    book.file_name = "Rekap Kerja Sama Provinsi.xlsx"
    page = book.page("Data")
    page.say("KERJA SAMA KPU PROVINSI CONTOH DAN TINDAK LANJUTNYA", across=6)
    page.skip()
    page.head("NO", "MITRA", "DOKUMEN", "NOMOR", "TANGGAL", "BERLAKU S.D.")
    for n, a in enumerate(papers(hand, 5, "NK", last=2022), 1):
        first = page.at
        page.put(first, 1, n, a.partners[0])
        follow = [change(a, kind="PKS", serial=a.serial + k, signed=a.signed + dt.timedelta(days=60 * k),
                         starts=a.signed + dt.timedelta(days=60 * k), years=1)
                  for k in range(1, hand.rng.randint(1, 3))]  # fmt: skip
        for one in (a, *follow):
            page.add("kind signed ends partners", one, *page_left(page), NAMED[one.kind], number(one), full(one.signed),
                     full(one.ends))  # fmt: skip
        for column in (1, 2):
            page.merge(first, column, page.at - 1, column)


def page_left(page) -> tuple:
    """What stands already in the first two cells of the row to be written."""
    return tuple(page.cells.get((page.at, column)) for column in (1, 2))


@desk.register
def fourth_evaluation(book: Book, hand) -> None:
    """An evaluation: what was done, what hindered, what follows, with days in the prose."""
    book.file_name = "Evaluasi Kerja Sama 2023.xlsx"
    page = book.page("Evaluasi")
    page.say("MATRIKS EVALUASI PELAKSANAAN KERJA SAMA", across=9)
    page.say("KPU KABUPATEN CONTOH TENGAH", across=9)
    page.skip()
    page.head("No", "Mitra Kerja Sama", "Jenis", ("Jangka Waktu", "Mulai", "Berakhir"), "Realisasi", "Kendala",
              "Tindak Lanjut", "Keterangan")  # fmt: skip
    done = ["Sosialisasi tgl 12 Juli 2023 dihadiri 120 peserta", "Belum ada kegiatan",
        "1. Rapat 3/2/2023\n2. Bimtek 8/5/2023",
            "Terlaksana 100%"]  # fmt: skip
    what = ["Anggaran terbatas", "Tidak ada", "-", "Pimpinan mitra berganti sejak Januari 2023"]
    next_ = ["Rakor dengan mitra", "Diusulkan adendum", "Dilanjutkan tahun 2024", "Menunggu arahan pimpinan"]
    for n, a in enumerate(papers(hand, 9), 1):
        page.add("kind starts ends partners", a, n, a.partners[0], BRIEF[a.kind], full(a.signed), full(a.ends),
                 *map(hand.rng.choice, (done, what, next_)), hand.rng.choice([None,
                     "lapor ke provinsi 30 Juni 2023"]))  # fmt: skip
    sign(page, 8, "Contoh Tengah", "Mengetahui,", "Sekretaris")


@desk.register
def fourth_since_until(book: Book, hand) -> None:
    """The time in a sentence: since when, until when."""
    book.file_name = "Rekap Kerjasama.ods"
    page = book.page("Rekap")
    page.say("REKAP KERJASAMA KPU KOTA CONTOH", across=6)
    page.head("No", "Nama Lembaga", "Bentuk Kerjasama", "Tentang", "Jangka Waktu", "Penanggung Jawab")
    ways = [lambda a: f"sejak {full(a.starts)} sampai dengan {full(a.ends)}",
        lambda a: f"{full(a.starts)} s.d. {full(a.ends)}",
            lambda a: f"Berlaku mulai tanggal {full(a.starts)} s/d {full(a.ends)}",
            lambda a: f"terhitung mulai {slash(a.starts)} - {slash(a.ends)}"]  # fmt: skip
    for n, a in enumerate(papers(hand, 9), 1):
        page.add("kind period partners", a, n, a.partners[0], NAMED[a.kind], a.subject, hand.rng.choice(ways)(a),
                 hand.rng.choice(PEOPLE))  # fmt: skip


@desk.register
def fourth_until_december(book: Book, hand) -> None:
    """Contracts to the end of a month, the month alone written."""
    book.file_name = "PKS Sekretariat.xlsx"
    page = book.page("pks")
    page.say("PKS SEKRETARIAT KPU KAB. CONTOHSARI", across=5)
    page.skip()
    page.head("No", "Rekanan", "Tanggal PKS", "Untuk", "Masa berlaku")
    for n, a in enumerate(papers(hand, 8, "PKS", "usaha", years=[1, 2]), 1):
        last = dt.date(a.signed.year + a.years, 12, 31)
        until = hand.rng.choice([f"s.d. Des {last.year}", f"s/d Desember {last.year}", f"sampai Desember {last.year}",
                                 f"s.d 31/12/{last:%y}"])  # fmt: skip
        page.add("kind signed ends partners", a, f"{n}.", a.partners[0], brief(hand.rng, a.signed), a.subject, until,
                 ends_on=(last,))  # fmt: skip


@desk.register
def fourth_addenda(book: Book, hand) -> None:
    """Addenda stand in rows of their own beneath what they change."""
    book.file_name = "PKS dan Addendum.xlsx"
    page = book.page("PKS")
    page.say("DAFTAR PERJANJIAN KERJA SAMA BESERTA ADDENDUM", across=6)
    page.head("No", "Mitra", "Jenis Dokumen", "Nomor", "Tanggal", "Berlaku s.d.")
    for n, a in enumerate(papers(hand, 7, "PKS", last=2022), 1):
        page.add(
            "kind signed ends partners",
            a,
            n,
            a.partners[0],
            NAMED["PKS"],
            number(a),
            full(a.signed),
            full(a.ends),
        )
        if hand.rng.random() < 0.4:
            day = a.signed + dt.timedelta(days=200)
            more = change(a, kind="ADENDUM", serial=a.serial + 1, signed=day, starts=day)
            last = invention.anniversary(a.ends, 1)
            page.add("kind signed ends partners", more, f"{n}.a", a.partners[0], hand.rng.choice(["Addendum I PKS",
                     "Adendum"]),
                     number(more), full(day), full(last), ends_on=(last,))  # fmt: skip


@desk.register
def fourth_contacts(book: Book, hand) -> None:
    """Addresses, persons and telephones beside every partner."""
    book.file_name = "Database Mitra Kerjasama.xlsx"
    page = book.page("Mitra")
    page.say("DATABASE MITRA KERJA SAMA", across=9)
    page.skip()
    page.head(
        "No",
        "Nama Mitra",
        "Alamat",
        "Kontak Person",
        "No. HP/WA",
        "Email",
        "Jenis Kerja Sama",
        "Tgl Mulai",
        "Tgl Selesai",
    )
    for n, a in enumerate(papers(hand, 9), 1):
        where = f"Jl. Contoh Raya No. {hand.rng.randint(1, 90)} Kel. Contohsari"
        phone = f"0800-{hand.rng.randint(1000, 9999)}-{hand.rng.randint(1000, 9999)}"
        page.add("kind starts ends partners", a, n, a.partners[0], where, hand.rng.choice(PEOPLE), phone,
                 "humas@mitra.example",
                 BRIEF[a.kind], slash(a.signed), slash(a.ends))  # fmt: skip


@desk.register
def fourth_many_in_one_cell(book: Book, hand) -> None:
    """Agreements with several parties, numbered within the cell."""
    book.file_name = "Multi Pihak 2023.xlsx"
    page = book.page("Multi Pihak")
    page.say("DAFTAR KERJA SAMA MULTI PIHAK KPU PROVINSI CONTOH", across=6)
    page.head("No", "Para Mitra", "Jenis Naskah", "Tanggal Tanda Tangan", "Berlaku Sampai Dengan", "Perihal")
    style = hand.rng.choice(["numbers", "lines", "semicolons", "and"])
    for n, a in enumerate(papers(hand, 7, "NK KB PKS", many=4), 1):
        *some, last = a.partners
        there = {
            "numbers": "\n".join(f"{k}. {one}" for k, one in enumerate(a.partners, 1)) if some else last,
            "lines": "\n".join(a.partners),
            "semicolons": "; ".join(a.partners),
            "and": f"{', '.join(some)} dan {last}" if some else last,
        }[style]
        page.add(
            "kind signed ends partners", a, n, there, NAMED[a.kind], week(a.signed), full(a.ends), a.subject
        )


@desk.register
def fourth_number_and_day(book: Book, hand) -> None:
    """Both numbers and the day share one cell."""
    page = book.page("Sheet1")
    page.say("DAFTAR KERJA SAMA KPU KABUPATEN CONTOH HILIR TAHUN 2020 S.D. 2023", across=6)
    page.skip()
    page.head("NO.", "PIHAK YANG BEKERJA SAMA", "JENIS", "NOMOR DAN TANGGAL", "MAKSUD/TUJUAN", "JANGKA WAKTU")
    for n, a in enumerate(papers(hand, 8, first=2020), 1):
        cell_ = f"Nomor : {number(a)}\nNomor : {theirs(hand.rng, a)}\nTanggal : {full(a.signed)}"
        page.add("kind signed duration partners", a, n, a.partners[0], BRIEF[a.kind], cell_, a.subject,
                 f"{lasting(a)} sejak ditandatangani")  # fmt: skip
