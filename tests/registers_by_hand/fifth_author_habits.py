"""Registers of the fifth author: habits found once or twice among public lists, one to a file (DATA CONTOH)."""

import dataclasses
import datetime as dt

from tests.registers_by_hand import desk, hands
from tests.registers_by_hand import fifth_author_words as words
from tests.registers_by_hand.books import Book

CODES = {"NK": 1, "PKS": 2, "IA": 3}


@desk.register
def fifth_children_under_parents(book: Book, hand) -> None:
    """As a list where agreements follow their memorandum as 1.1 and 1.2, without its partner told again."""
    book.file_name = "MoU dan turunannya.xlsx"
    page = book.page("Kerja Sama")
    page.head("No", "Mitra", "Dokumen", "Nomor", "Tanggal", "Berakhir", "Tentang")
    for n, parent in enumerate(words.docs(hand, 4, 6, "NK", years=(5,)), 1):
        page.add(
            "kind signed ends partners", parent, n, parent.partners[0], "MoU", *_days(parent), parent.subject
        )
        for m in range(1, hand.rng.randint(1, 3)):
            day = parent.signed + dt.timedelta(days=120 * m)
            a = dataclasses.replace(
                parent, kind="PKS", signed=day, starts=day, years=1, serial=parent.serial + m
            )
            page.add(
                "kind signed ends partners", a, f"{n}.{m}", None, "PKS", *_days(a), f"Pelaksanaan {a.subject}"
            )


def _days(a) -> tuple:
    return words.own(a, "pemda"), hands.WAYS["long"](a.signed), hands.WAYS["long"](a.ends)


@desk.register
def fifth_two_facts_to_a_cell(book: Book, hand) -> None:
    """As a tidy web table with two facts to a cell: partner over title, kind over number, begin over end."""
    book.file_name = "kerja-sama.html"
    page = book.page("")
    page.head("No", "Mitra & Judul Kerja Sama", "Dokumen", "Periode Kerjasama", "Status")
    for n, a in enumerate(words.docs(hand, 6, 9, "NK PKS"), 1):
        words.line(page, "kind period partners", a, n, f"{a.partners[0]}\n{a.subject}",
                   f"{words.SHORT[a.kind]}\nNo. {words.own(a)}",
                   f"{hand.day(a.starts, 'short')}\ns/d\n{hand.day(a.ends, 'short')}", words.state(a))  # fmt: skip


@desk.register
def fifth_serial_days(book: Book, hand) -> None:
    """As an import file saved as text while its days were numbers: 44630 for a day of 2022."""
    book.file_name = "import_kerjasama.csv"
    page = book.page("")
    page.head("no_dokumen", "jenis_dokumen", "nama_mitra", "judul", "tgl_mulai", "tgl_selesai", "status")
    for a in words.docs(hand, 6, 10, "NK PKS IA"):
        page.add("kind starts ends partners", a, words.own(a), words.CAMPUS[a.kind], a.partners[0], a.subject,
                 hand.day(a.starts, "serial"), hand.day(a.ends, "serial"), words.state(a))  # fmt: skip


@desk.register
def fifth_english_schema(book: Book, hand) -> None:
    """As a platform's table in English: partner, signing, start and end, states such as Under Renewal."""
    book.file_name, book.separator = "mous_rows.csv", ","
    page = book.page("")
    page.head("id", "partner_id", "partner_name", "category", "document_type", "mou_sign_date", "mou_start_date",
              "mou_end_date", "mou_status", "auto_renewal", "mou_url", "created_at")  # fmt: skip
    for n, a in enumerate(words.docs(hand, 6, 10, "NK PKS", "kampus", "usaha", "asing", late=True), 1):
        status = words.state(a, "Active", hand.rng.choice(["Expired", "Under Renewal"]))
        page.add("kind signed starts ends partners", a, n, hand.rng.randint(1, 40), a.partners[0],
                 hand.rng.choice(["Academic", "Corporate"]), {"NK": "MoU", "PKS": "MoA"}[a.kind], f"{a.signed}",
                 f"{a.starts}", f"{a.ends}", status, "FALSE", f"https://drive.contoh.id/{n}",
                 words.stamp(a.signed))  # fmt: skip


@desk.register
def fifth_codes_and_their_table(book: Book, hand) -> None:
    """As two tables of a database in one workbook: the kind is a key that the second sheet explains."""
    book.file_name = "backup_simkerma.xlsx"
    page = book.page("kerjasama")
    page.head(
        "id", "jenis_dokumen_id", "nama_mitra", "nomor", "tgl_ttd", "tgl_mulai", "tgl_selesai", "user_id"
    )
    for n, a in enumerate(words.docs(hand, 7, 10, "NK PKS IA"), 1):
        page.add("kind signed starts ends partners", a, n, CODES[a.kind], a.partners[0], words.own(a), f"{a.signed}",
                 f"{a.starts}", f"{a.ends}", 2)  # fmt: skip
    kinds = book.page("jenis_dokumen")
    kinds.head("id", "nama_jenis", "keterangan")
    for kind, code in CODES.items():
        kinds.say(code, words.CAMPUS[kind], words.LONG[kind])


@desk.register
def fifth_dashes_of_a_typist(book: Book, hand) -> None:
    """As a text saved by Excel in its old code page: en dashes in periods, a caption, cells broken in two lines."""
    book.file_name, book.encoding = "Daftar Kerjasama.csv", "cp1252"
    page = book.page("")
    page.say("Daftar Kerja Sama – Politeknik Contoh")
    page.skip()
    page.head("No", "Nama Mitra", "Jenis", "No. Surat\nKami/Mitra", "Masa Berlaku", "Ruang Lingkup")
    for n, a in enumerate(words.docs(hand, 6, 9, "NK PKS"), 1):
        words.line(page, "kind period partners", a, n, a.partners[0], words.SHORT[a.kind],
                   f"{words.own(a, 'poltek')}\n{words.theirs(a)}",
                   f"{hand.day(a.starts, 'slash')} – {hand.day(a.ends, 'slash')}", f"– {a.subject}")  # fmt: skip


@desk.register
def fifth_columns_of_years(book: Book, hand) -> None:
    """As a report on an indicator: a tick under the year of signing, the day itself in the proof."""
    book.file_name = "Capaian Kerja Sama 2021-2023.xlsx"
    page = book.page("IKT")
    page.say("CAPAIAN JUMLAH KERJA SAMA", across=8)
    page.head("No", "Mitra", "Jenis", ("Tahun", 2021, 2022, 2023), "Bukti", "Akhir Berlaku")
    found = words.docs(hand, 6, 10, "NK PKS", first=2021)
    for n, a in enumerate(found, 1):
        ticks = ["√" if a.signed.year == year else None for year in (2021, 2022, 2023)]
        page.add("kind signed ends partners", a, n, a.partners[0], words.SHORT[a.kind], *ticks,
                 f"No. {words.own(a)} tanggal {hand.day(a.signed, 'long')}", hand.day(a.ends, "long"))  # fmt: skip
    page.say(
        None, "Jumlah", None, *(sum(a.signed.year == year for a in found) for year in (2021, 2022, 2023))
    )
