"""Lists of the fourth author that are no registers of agreements, though cooperation is spoken of (DATA CONTOH)."""

import datetime as dt

from tests.registers_by_hand import desk
from tests.registers_by_hand.books import Book
from tests.registers_by_hand.fourth_author_words import PEOPLE, TOPICS, cell, full, name, sign, slash


def _days(hand, count: int, year: int = 2023) -> list[dt.date]:
    return sorted(dt.date(year, 1, 1) + dt.timedelta(days=hand.rng.randint(1, 360)) for _ in range(count))


@desk.register
def fourth_letters(book: Book, hand) -> None:
    """The agenda of incoming letters, some about cooperation."""
    book.file_name = "Agenda Surat Masuk 2023.xlsx"
    page = book.page("Surat Masuk")
    page.say("AGENDA SURAT MASUK KPU KABUPATEN CONTOH HILIR TAHUN 2023", across=7)
    page.head(
        "No. Agenda", "Tanggal Terima", "Nomor Surat", "Tanggal Surat", "Asal Surat", "Perihal", "Disposisi"
    )
    about = ["Undangan rapat", "Permohonan data pemilih", "Undangan pembahasan draf kerja sama", "Permohonan narasumber",
             "Pemberitahuan mutasi pegawai"]  # fmt: skip
    for n, day in enumerate(_days(hand, 14), 1):
        page.say(n, full(day), f"005/{hand.rng.randint(10, 900)}/{day.year}", full(day - dt.timedelta(days=3)),
            name(hand.rng),
                 hand.rng.choice(about), hand.rng.choice(["Sekretaris", "Kasubbag Hukum", "Ketua"]))  # fmt: skip


@desk.register
def fourth_assets(book: Book, hand) -> None:
    """An inventory with days of purchase and ends of guarantee."""
    book.file_name = "KIB B Peralatan.xls"
    book.legacy = True
    page = book.page("KIB B")
    page.say("KARTU INVENTARIS BARANG (KIB) B PERALATAN DAN MESIN", across=8)
    page.skip()
    page.head(
        "No",
        "Kode Barang",
        "Nama Barang",
        "Merk/Type",
        "Tanggal Perolehan",
        "Garansi s.d.",
        "Nilai (Rp)",
        "Kondisi",
    )
    goods = ["Laptop", "Printer", "Meja Kerja", "Kendaraan Roda 2", "Proyektor", "Lemari Arsip"]
    for n, day in enumerate(_days(hand, 12, 2021), 1):
        page.say(n, f"3.10.01.{n:02}", hand.rng.choice(goods), f"Contoh {hand.rng.randint(100, 999)}", cell(day),
                 cell(day + dt.timedelta(days=364)), 1_000_000 * hand.rng.randint(1, 20), hand.rng.choice(["Baik",
                     "Rusak Ringan"]))  # fmt: skip
    page.say(None, None, "JUMLAH")


@desk.register
def fourth_staff(book: Book, hand) -> None:
    """The rank list of the secretariat's staff."""
    book.file_name = "DUK 2024.xlsx"
    page = book.page("DUK")
    page.say("DAFTAR URUT KEPANGKATAN SEKRETARIAT KPU KOTA CONTOH", across=8)
    page.head(
        "No",
        "Nama/NIP",
        ("Pangkat", "Gol.", "TMT"),
        ("Jabatan", "Nama", "TMT"),
        "Masa Kerja (Tahun)",
        "Pendidikan",
    )
    for n, day in enumerate(_days(hand, 9, 2020), 1):
        later = day + dt.timedelta(days=hand.rng.randint(30, 700))
        page.say(n, f"{hand.rng.choice(PEOPLE)}\n19000101 192001 1 {n:03}", hand.rng.choice(["III/a", "III/c", "IV/a"]),
            slash(day),
                 hand.rng.choice(["Kasubbag", "Staf Pelaksana"]), slash(later), hand.rng.randint(2, 28),
                 hand.rng.choice(["S1 Universitas Contoh", "SMA Negeri Contoh"]))  # fmt: skip
    sign(page, 6, "Kota Contoh", "Sekretaris")


@desk.register
def fourth_budget(book: Book, hand) -> None:
    """What was spent by activity, some of it on partners."""
    book.file_name = "Realisasi Anggaran TW III.xlsx"
    page = book.page("Realisasi")
    page.say("REALISASI ANGGARAN TAHUN 2023", across=7)
    page.say("KPU PROVINSI CONTOH", across=7)
    page.skip()
    page.head("Kode", "Uraian Kegiatan", "Pagu", "Realisasi", "%", "Tanggal Pelaksanaan", "Penyedia/Penerima")
    for n, day in enumerate(_days(hand, 11), 1):
        pagu = 1_000_000 * hand.rng.randint(5, 90)
        share = hand.rng.randint(20, 100)
        page.say(f"521.{n:03}", f"Belanja {hand.rng.choice(TOPICS)}", pagu, pagu * share // 100, share, full(day),
                 name(hand.rng, "usaha"))  # fmt: skip
    page.say(None, "JUMLAH")


@desk.register
def fourth_attendance(book: Book, hand) -> None:
    """Who came to a meeting about cooperation."""
    book.file_name = "Daftar Hadir Rapat Kerja Sama.xlsx"
    page = book.page("Daftar Hadir")
    page.say("DAFTAR HADIR", across=6)
    page.say("Rapat Koordinasi Evaluasi Kerja Sama", across=6)
    page.say("Hari/Tanggal", ": Kamis, 13 Juli 2023")
    page.say("Tempat", ": Aula KPU Kabupaten Contoh Tengah")
    page.skip()
    page.head("No", "Nama", "Instansi", "Jabatan", "No. HP", "Tanda Tangan")
    for n in range(1, hand.rng.randint(9, 16)):
        page.say(n, hand.rng.choice(PEOPLE), name(hand.rng), hand.rng.choice(["Kepala", "Staf", "Ketua", "Humas"]),
                 f"0800-{hand.rng.randint(1000, 9999)}-0000", f"{n}. ........")  # fmt: skip
    sign(page, 5, "Contoh Tengah", "Notulis")
