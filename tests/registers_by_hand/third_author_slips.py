"""Registers of the third author after the first figures, still blind to the reader: more slips of the hand (DATA CONTOH)."""

import datetime as dt

from tests.layouts import invention
from tests.layouts.spellings import MONTHS
from tests.registers_by_hand import desk
from tests.registers_by_hand.books import Book
from tests.registers_by_hand.third_author_words import (
    CODES,
    NAMES,
    SHORT,
    WORDS,
    brief,
    cell,
    docs,
    full,
    lasting,
    own,
)

LOOSE = {
    "NK": ("M.o.U", "Nota kesepahaman (MoU)", "MOU", "NK", "Nota Kesepahaman / MoU"),
    "PKS": ("Perj. Kerjasama", "P K S", "Perjanjian Kerjasama (PKS)", "Perjanjian Kerja-sama", "pks"),
    "KB": ("Kesepakatan Bersama", "Nota Kesepakatan", "Kesepakatan bersama (KB)"),
}


def sloppy(rng, d: dt.date) -> str:
    """A day as it is typed in haste."""
    month = MONTHS[d.month - 1]
    return rng.choice(
        [
            f"{d.day} {month}{d.year}",
            f"{d.day}-{SHORT[d.month - 1]}-{d.year}",
            f"{d.day:02d} {month.upper()} {d.year} ",
            f"{d.day}. {month} {d.year}",
            f"tgl {d.day} {month} {d.year}",
            f"{d.day:02d} - {d.month:02d} - {d.year}",
            f"{d.day} {month}, {d.year}",
            f"{d.day:02d}.{d.month:02d}.{d.year}",
            f"{d.day} {month.replace('Nov', 'Nop').replace('Feb', 'Peb')} {d.year}",
        ]
    )


def hasty(rng, n: int) -> str:
    """A duration as it is typed in haste."""
    return rng.choice(
        [
            f"{WORDS[n]} tahun",
            f"{n} th.",
            f"{n} (Tahun)",
            f"{n} thn sejak ttd",
            f"{n}tahun",
            f"{12 * n} Bln",
            f"{n} ({WORDS[n].title()}) Tahun terhitung sejak tanggal ditandatangani",
            f"selama {n} tahun dan dapat diperpanjang",
        ]
    )


@desk.register
def slips_all_over(book: Book, hand) -> None:
    page = book.page("Sheet1")
    page.say("data kerja sama kpu kab. contoh per 30 Juni 2023", across=6)
    page.head("NO", "INSTANSI\n(PIHAK KEDUA)", "BENTUK", "TGL", "JANGKA\nWAKTU", "KET.")
    for n, a in enumerate(docs(hand, 9), 1):
        page.add(
            "kind signed duration partners",
            a,
            n,
            a.partners[0] + " ",
            hand.rng.choice(LOOSE[a.kind]),
            sloppy(hand.rng, a.signed),
            hasty(hand.rng, a.years),
            hand.rng.choice([None, "ok", "asli di lemari 2"]),
        )


@desk.register
def slips_other_days_around(book: Book, hand) -> None:
    page = book.page()
    page.head(
        "No Agenda",
        "Tgl Surat Masuk",
        "Pemohon",
        "Tgl Rapat Pembahasan",
        "Naskah",
        "Tgl Ttd",
        "Tgl Kedaluwarsa",
        "Tgl Upload JDIH",
    )
    for n, a in enumerate(docs(hand, 8), 1):
        before = [full(a.signed - dt.timedelta(days=days)) for days in (40, 15)]
        page.add(
            "kind signed ends partners",
            a,
            n,
            before[0],
            a.partners[0],
            before[1],
            hand.rng.choice(LOOSE[a.kind]),
            full(a.signed),
            full(a.ends),
            full(a.signed + dt.timedelta(days=9)),
        )


@desk.register
def slips_period_words(book: Book, hand) -> None:
    page = book.page("MOU")
    page.say("KERJASAMA YANG MASIH BERJALAN", across=5)
    page.head("No", "Mitra", "Dok", "Waktu Kerja Sama", "Kegiatan")
    for n, a in enumerate(docs(hand, 8), 1):
        words = hand.rng.choice(
            ["{} sd {}", "{} – {}", "mulai {} hingga {}", "{} sampai {}", "Tmt {} s/d {}", "{}\ns.d.\n{}"]
        )
        page.add(
            "kind period partners",
            a,
            n,
            a.partners[0],
            CODES[a.kind],
            words.format(brief(a.starts), brief(a.ends)),
            "-",
        )


@desk.register
def slips_all_in_one_cell(book: Book, hand) -> None:
    page = book.page("Lap")
    page.say("LAPORAN KERJA SAMA KPU KOTA CONTOH", across=4)
    page.head("No", "Mitra", "Uraian Dokumen", "Tindak Lanjut")
    for n, a in enumerate(docs(hand, 6), 1):
        text = f"{NAMES[a.kind]} Nomor {own(a)} tanggal {full(a.signed)} tentang {a.subject}, berlaku {lasting(a.years)}"
        page.add("kind signed duration partners", a, n, a.partners[0], text, "Sudah")


@desk.register
def slips_partners_below(book: Book, hand) -> None:
    page = book.page("Daftar")
    page.say("DAFTAR KERJA SAMA MULTI PIHAK", across=5)
    page.head("No", "Nama Naskah", "Para Pihak", "Tanggal Ttd", "Berakhir")
    for n, a in enumerate(invention.join(hand.rng, docs(hand, 5), 3), 1):
        top = page.at
        page.add(
            "kind signed ends partners",
            a,
            n,
            f"{NAMES[a.kind]} tentang {a.subject}",
            a.partners[0],
            full(a.signed),
            full(a.ends),
        )
        for other in a.partners[1:]:
            page.say(other, column=3)
        for column in (1, 2, 4, 5):
            page.merge(top, column, page.at - 1, column)


@desk.register
def slips_scope_below(book: Book, hand) -> None:
    page = book.page("Sheet1")
    page.head("No", "Mitra", "MoU/PKS", "Tanggal", "Lama", "Ruang Lingkup")
    for n, a in enumerate(docs(hand, 6), 1):
        page.add(
            "kind signed duration partners",
            a,
            n,
            a.partners[0],
            CODES[a.kind],
            cell(a.signed),
            f"{a.years} thn",
            "1. Sosialisasi",
        )
        for m in range(2, hand.rng.choice([2, 3, 4])):
            page.say(f"{m}. Kegiatan lain", column=6)


@desk.register
def slips_two_tables(book: Book, hand) -> None:
    page = book.page("KS")
    page.say("I. MEMORANDUM OF UNDERSTANDING", across=4)
    page.head("No", "Lembaga", "Tgl MoU", "Masa Berlaku")
    for n, a in enumerate(docs(hand, 4, kind="NK"), 1):
        page.add("kind signed duration partners", a, n, a.partners[0], full(a.signed), f"{a.years} Tahun")
    page.skip(2)
    page.say("II. PERJANJIAN KERJA SAMA", across=5)
    page.head("No", "Lembaga", "Nomor PKS", "Mulai", "Selesai")
    for n, a in enumerate(docs(hand, 4, kind="PKS"), 1):
        page.add("kind starts ends partners", a, n, a.partners[0], own(a), full(a.starts), full(a.ends))


@desk.register
def slips_end_with_words(book: Book, hand) -> None:
    page = book.page()
    page.say("Rekap PKS Sekretariat KPU Kab. Contoh", across=5)
    page.head("No", "Rekanan", "Tgl Perjanjian", "Batas Waktu", "Nilai (Rp)")
    for n, a in enumerate(docs(hand, 7, kind="PKS"), 1):
        words = hand.rng.choice(
            ["s.d. {}", "sampai dengan tanggal {}", "berakhir {}", "{} (habis)", "s/d {}"]
        )
        page.add(
            "kind signed ends partners",
            a,
            n,
            a.partners[0],
            full(a.signed),
            words.format(full(a.ends)),
            f"{n}.000.000",
        )


@desk.register
def slips_bare_serials(book: Book, hand) -> None:
    page = book.page("Export")
    page.head("No", "Nama Mitra", "Jenis", "Tanggal Mulai", "Tanggal Berakhir")
    for n, a in enumerate(docs(hand, 8), 1):
        start, end = ((day - dt.date(1899, 12, 30)).days for day in (a.starts, a.ends))
        page.add("kind starts ends partners", a, n, a.partners[0], CODES[a.kind], start, end)
