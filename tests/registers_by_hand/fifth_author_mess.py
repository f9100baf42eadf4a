"""Registers of the fifth author: lists typed by many hands or copied from pages (DATA CONTOH)."""

import dataclasses

from tests.registers_by_hand import desk, hands
from tests.registers_by_hand import fifth_author_words as words
from tests.registers_by_hand.books import Book

FREELY = {
    "NK": ["MOU", "Mou", " MoU ", "MoU (Nota Kesepahaman)", "NOTA KESEPAHAMAN"],
    "PKS": ["PKS ", "Pks", "Perjanjian Kerjasama", "PERJANJIAN KERJA SAMA", "MoA"],
    "IA": ["IA", "Implementation Agreement (IA)", "IA "],
}


@desk.register
def fifth_typed_by_many(book: Book, hand) -> None:
    """As a shared sheet that every faculty fills: kinds, blanks and capitals as they come, some ends a dash."""
    book.file_name = "FORM ISIAN DATA KERJASAMA FAKULTAS (Responses).xlsx"
    page = book.page("Sheet1")
    page.head("No ", "Fakultas", "Nama Mitra ", "Jenis Dokumen\n(MoU/MoA/IA)", "Nomor Dokumen", "Tanggal Mulai ",
              " Tanggal Berakhir", "Link Dokumen")  # fmt: skip
    for n, a in enumerate(words.docs(hand, 9, 14, "NK PKS IA"), 1):
        known = n < 3 or hand.rng.random() < 0.75
        name = hand.rng.choice(
            [a.partners[0], f"{a.partners[0]} ", a.partners[0].upper(), f" {a.partners[0]}"]
        )
        page.add("kind starts partners" + (" ends" if known else ""), a, n, hand.rng.choice(["FT", "FH ", "FKIP"]),
                 name, hand.rng.choice(FREELY[a.kind]), hand.rng.choice([words.own(a), "-", None]),
                 hand.day(a.starts, "long", "slash", "cell", "short"),
                 hand.day(a.ends, "long", "slash", "cell", "short") if known else hand.rng.choice(["-", None]),
                 hand.rng.choice(["https://drive.contoh.id/a", "belum upload"]))  # fmt: skip


@desk.register
def fifth_ends_of_all_sorts(book: Book, hand) -> None:
    """As an international list whose last column says a day, a length, unlimited, or nothing."""
    book.file_name, book.separator = "mou-partners.csv", ","
    page = book.page("")
    page.head("COUNTRY", "CODE", "UNIVERSITY/ORGANIZATION", "TYPE", "SIGNING", "EXPIRY", "NOTE", "UPDATED")
    sorts = ("kampus", "asing")
    for n, a in enumerate(
        words.docs(hand, 9, 13, "NK PKS", *sorts, rules=("date", "date", "open", "unknown")), 1
    ):
        length = a.rule == "date" and hand.rng.random() < 0.3
        end = {"open": "unlimited", "unknown": hand.rng.choice([None, "-"])}.get(a.rule)
        if a.rule == "date":
            end = hand.span(a, "years") if length else hands.WAYS["dmon"](a.ends)
        page.add("kind signed partners " + ("duration" if length else "ends"), a, "CONTOH", f"CX{n:03}", a.partners[0],
                 {"NK": "MoU", "PKS": "MoA"}[a.kind], hands.WAYS["dmon"](a.signed), end, None, "9-Sep-23")  # fmt: skip


@desk.register
def fifth_copied_from_a_page(book: Book, hand) -> None:
    """As a table copied out of a browser: the page's search box, its buttons and its count of entries come along."""
    book.file_name = "Book1.xlsx"
    page = book.page()
    page.say("Data Kerja Sama")
    page.say("Show 10 entries", None, None, None, None, None, "Search:")
    page.head("No", "Mitra", "Jenis", "Nomor", "Tanggal Mulai", "Tanggal Berakhir", "Status", "Aksi")
    found = words.docs(hand, 7, 10, "NK PKS IA")
    for n, a in enumerate(found, 1):
        page.add("kind starts ends partners", a, n, a.partners[0], words.CAMPUS[a.kind], words.own(a),
                 words.carbon(a.starts), words.carbon(a.ends), words.state(a), "Detail Unduh")  # fmt: skip
    page.say(f"Showing 1 to {len(found)} of 57 entries")
    page.say("Previous", 1, 2, 3, "...", 6, "Next")


@desk.register
def fifth_escaped_twice(book: Book, hand) -> None:
    """As a table that a page escaped once too often: `&amp;` stands in the cells, hard blanks before the names."""
    book.file_name = "mitra-kerjasama.xls"
    page = book.page("")
    page.head("No.", "Nama&nbsp;Mitra", "Jenis Dokumen", "Tgl. Mulai", "Tgl. Akhir", "Ruang Lingkup")
    for n, a in enumerate(words.docs(hand, 6, 9, "NK PKS", "usaha"), 1):
        a = dataclasses.replace(a, partners=(f"CV Contoh {hand.rng.choice(words.PLACES)} & Rekan",))
        words.line(page, "kind starts ends partners", a, f"{n}.", "\xa0" + a.partners[0].replace("&", "&amp;"),
                   words.SHORT[a.kind], f"{a.starts:%d/%m/%Y}", f"{a.ends:%d/%m/%Y}",
                   "Magang &amp; Penelitian")  # fmt: skip


@desk.register
def fifth_years_of_two_digits(book: Book, hand) -> None:
    """As a clerk's list with days as 5/10/21 and lengths as `3 th`."""
    book.file_name = "rekap mou rs.xls"
    book.legacy = True
    page = book.page("Sheet1")
    page.say("REKAP MOU RUMAH SAKIT CONTOH")
    page.head("NO", "NAMA INSTANSI", "NOMOR", "TGL MOU", "LAMA", "KET")
    found = words.docs(hand, 8, 12, "NK", "kampus", "usaha")
    while not any(a.signed.day > 12 for a in found):
        found = words.docs(hand, 8, 12, "NK", "kampus", "usaha")
    for n, a in enumerate(found, 1):
        page.add("signed duration partners", a, n, a.partners[0], words.own(a, "hospital"), hand.day(a.signed, "slashy"),
                 hand.span(a, "th", "thn"), hand.rng.choice([None, "asli di TU"]), kind=None)  # fmt: skip


@desk.register
def fifth_end_with_a_remark(book: Book, hand) -> None:
    """As a list that says beside the last day what has become of it: `31 Mei 2023 (sudah berakhir)`."""
    book.file_name = "Monitoring Masa Berlaku PKS.xlsx"
    page = book.page("PKS")
    page.say("MONITORING MASA BERLAKU PERJANJIAN KERJA SAMA", across=6)
    page.head("No", "Mitra Kerja Sama", "No. PKS", "Tanggal PKS", "Tanggal Berakhir", "Rencana Tindak Lanjut")
    for n, a in enumerate(words.docs(hand, 7, 11, "PKS"), 1):
        mark = words.state(
            a, hand.rng.choice(["", " (masih berlaku)"]), hand.rng.choice([" (sudah berakhir)", " - habis"])
        )
        page.add("kind signed ends partners", a, n, a.partners[0], words.own(a, "pemda"), hand.day(a.signed, "long"),
                 f"{hand.day(a.ends, 'long')}{mark}",
                 hand.rng.choice(["Perpanjangan", "Tidak diperpanjang", None]))  # fmt: skip


@desk.register
def fifth_number_and_day_by_kind(book: Book, hand) -> None:
    """As a city's list with a column for the number and day of each kind, one of which is filled."""
    book.file_name = "Data Kerjasama Kota Contoh.xlsx"
    page = book.page("Data")
    page.say("DATA KERJA SAMA PEMERINTAH KOTA CONTOH", across=6)
    page.skip()
    page.head("No", "Pihak yang Bekerja Sama", "Nomor dan Tanggal MoU", "Nomor dan Tanggal PKS", "Tentang",
              "Jangka Waktu")  # fmt: skip
    for n, a in enumerate(words.docs(hand, 7, 11, "NK PKS"), 1):
        told = f"{words.own(a, 'pemda')}\ntanggal {hand.day(a.signed, 'long')}"
        page.add("kind signed duration partners", a, n, a.partners[0], *((told, "-") if a.kind == "NK" else ("-", told)),
                 a.subject, hand.span(a, "formal", "Formal"))  # fmt: skip


@desk.register
def fifth_months_only(book: Book, hand) -> None:
    """As a programme's list that tells months, `Maret 2021`, and lengths: no day can be known."""
    book.file_name = "kerjasama_prodi.ods"
    page = book.page("Sheet1")
    page.head("No", "Mitra", "Bentuk Naskah", "Bulan/Tahun", "Durasi", "Kegiatan")
    for n, a in enumerate(words.docs(hand, 6, 9, "NK PKS IA"), 1):
        page.add("kind partners", a, n, a.partners[0], words.LONG[a.kind],
                 f"{hands.MONTHS[a.signed.month - 1]} {a.signed.year}", f"{a.years} tahun", a.subject,
                 signed_on=None, starts_on=None, ends_on=None, end_rule=None)  # fmt: skip


@desk.register
def fifth_home_above_abroad(book: Book, hand) -> None:
    """As a sheet with two tables one above the other, home and abroad, each with labels of its own."""
    book.file_name = "DATA KERJA SAMA DN DAN LN.xlsx"
    page = book.page("DN & LN")
    page.say("A. KERJA SAMA DALAM NEGERI", across=6)
    page.head("No", "Nama Instansi", "Jenis Naskah", "Nomor", "Tanggal TTD", "Tanggal Berakhir")
    for n, a in enumerate(words.docs(hand, 4, 7, "NK PKS"), 1):
        page.add("kind signed ends partners", a, n, a.partners[0], words.LONG[a.kind], words.own(a),
                 hand.day(a.signed, "long"), hand.day(a.ends, "long"))  # fmt: skip
    page.skip(2)
    page.say("B. KERJA SAMA LUAR NEGERI", across=6)
    page.head("No", "Negara", "Institution", "Type", "Signed", "Valid Until")
    for n, a in enumerate(words.docs(hand, 3, 5, "NK PKS", "asing"), 1):
        page.add("kind signed ends partners", a, n, "Malaysia", a.partners[0], {"NK": "MoU", "PKS": "MoA"}[a.kind],
                 hand.day(a.signed, "british"), hand.day(a.ends, "british"))  # fmt: skip
