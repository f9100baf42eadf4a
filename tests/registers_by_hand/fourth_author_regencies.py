"""More ordinary election offices of the fourth author: groups, short days, pivots (DATA CONTOH)."""

import datetime as dt

from tests.registers_by_hand import desk
from tests.registers_by_hand.books import Book
from tests.registers_by_hand.fourth_author_words import (
    BRIEF,
    NAMED,
    cell,
    change,
    full,
    papers,
    slashy,
    theirs,
    upper,
    week,
    zero,
)

TOWNS = ["Contohan", "Contohbaru", "Contohluhur", "Contohmulya", "Contohrejo", "Contohindah", "Contohlama",
    "Contohkulon"]  # fmt: skip


@desk.register
def fourth_group_rows(book: Book, hand) -> None:
    """Grouped by the sort of partner, numbers anew in every group, a sum below each."""
    book.file_name = "Rekap per jenis mitra.xlsx"
    page = book.page("Rekap Mitra")
    page.say("REKAPITULASI KERJA SAMA BERDASARKAN JENIS MITRA", across=6)
    page.say("KOMISI PEMILIHAN UMUM PROVINSI CONTOH", across=6)
    page.skip()
    page.head("No", "Nama Mitra", "Bentuk", "Tgl Ttd", "Tgl Akhir", "Keterangan")
    groups = [
        ("A", "PERGURUAN TINGGI", "kampus"),
        ("B", "INSTANSI VERTIKAL", "vertikal"),
        ("C", "MEDIA MASSA", "media"),
    ]
    for letter, title, sort in groups:
        page.say(letter, title)
        some = papers(hand, 4, "NK PKS", sort)
        for n, a in enumerate(some, 1):
            page.add(
                "kind signed ends partners", a, n, a.partners[0], BRIEF[a.kind], zero(a.signed), zero(a.ends)
            )
        page.say(None, f"Jumlah {letter}", len(some))


@desk.register
def fourth_title_tells_all(book: Book, hand) -> None:
    """The whole title of the document is the only place with kind and partner."""
    book.file_name, book.legacy = "Arsip Naskah.xls", True
    page = book.page("Arsip")
    page.say("ARSIP NASKAH KERJA SAMA SUBBAG HUKUM", across=5)
    page.head("No", "Judul Naskah", "Nomor", "Tanggal Naskah", "Lokasi Arsip")
    for n, a in enumerate(papers(hand, 8), 1):
        title = f"{NAMED[a.kind]} antara KPU Kabupaten Contoh Jaya dengan {a.partners[0]} tentang {a.subject}"
        page.add(
            "kind signed partners",
            a,
            n,
            title,
            theirs(hand.rng, a),
            upper(a.signed),
            f"Boks {hand.rng.randint(1, 9)}",
        )


@desk.register
def fourth_day_first_short(book: Book, hand) -> None:
    """Days of two digits everywhere, day first as at home."""
    page = book.page("Sheet2")
    page.say("list kerjasama kpu kota contoh", across=5)
    page.head("no", "mitra", "jenis", "tgl ttd", "tgl habis")
    some = papers(hand, 9)
    some[0] = change(some[0], signed=dt.date(2021, 5, 27), starts=dt.date(2021, 5, 27))
    for n, a in enumerate(some, 1):
        page.add(
            "kind signed ends partners",
            a,
            n,
            a.partners[0],
            BRIEF[a.kind].lower(),
            slashy(a.signed),
            slashy(a.ends),
        )
    page.skip()
    page.say("ket : merah = sudah habis, kuning = hampir habis")


@desk.register
def fourth_simultaneous(book: Book, hand) -> None:
    """PKS that a province's offices signed on one day, the office merged down."""
    book.file_name = "PKS Kejari serentak.xlsx"
    page = book.page("PKS Serentak")
    day = dt.date(2023, hand.rng.randint(2, 5), hand.rng.randint(2, 27))
    page.say("PENANDATANGANAN PKS SERENTAK KPU SE-PROVINSI CONTOH DENGAN KEJAKSAAN NEGERI", across=5)
    page.say(f"Hari/Tanggal: {week(day)}", across=5)
    page.head("No", "KPU Kabupaten/Kota", "Kejaksaan Negeri", "Tanggal PKS", "Masa Berlaku")
    for n, a in enumerate(papers(hand, 6, "PKS", "vertikal", years=[2]), 1):
        a = change(a, signed=day, starts=day, partners=(f"Kejaksaan Negeri {TOWNS[n - 1]}",))
        page.add(
            "kind signed duration partners",
            a,
            n,
            f"KPU Kabupaten {TOWNS[n - 1]}",
            a.partners[0],
            full(day),
            "2 (dua) tahun",
        )


@desk.register
def fourth_pivot_beside(book: Book, hand) -> None:
    """A count of kinds stands to the right of the list, and a pivot on a second sheet."""
    book.file_name = "kerja sama + pivot.xlsx"
    page = book.page("data")
    page.head("No", "Mitra", "Jenis", "Tgl_TTD", "Tgl_Akhir")
    some = papers(hand, 10)
    for n, a in enumerate(some, 1):
        page.add(
            "kind signed ends partners", a, n, a.partners[0], BRIEF[a.kind], cell(a.signed), cell(a.ends)
        )
    counts = {kind: sum(a.kind == kind for a in some) for kind in ("NK", "PKS")}
    page.put(2, 8, "Row Labels", "Count of Jenis")
    for row, kind in enumerate(counts, 3):
        page.put(row, 8, BRIEF[kind], counts[kind])
    page.put(5, 8, "Grand Total", len(some))
    pivot = book.page("Sheet3")
    pivot.say("Row Labels", "Count of Mitra")
    for year in range(2019, 2024):
        pivot.say(str(year), sum(a.signed.year == year for a in some))
    pivot.say("Grand Total", len(some))
