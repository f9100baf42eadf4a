"""Lists of the same offices that are no registers, though they have partners, days, numbers, or speak of agreements."""

import datetime as dt

from tests.registers_by_hand import names
from tests.registers_by_hand.desk import register
from tests.registers_by_hand.hands import Hand


def _days(hand: Hand, count: int) -> list[dt.date]:
    return [dt.date(2023, 1, 1) + dt.timedelta(days=hand.rng.randint(0, 360)) for _ in range(count)]


@register
def daftar_hadir_rapat(book, hand: Hand) -> None:
    """Who came to a meeting about cooperation."""
    book.file_name = "Daftar hadir.xlsx"
    page = book.page("Hadir")
    page.say("DAFTAR HADIR RAPAT KOORDINASI KERJA SAMA (DATA CONTOH)")
    page.say("Hari/Tanggal : Kamis, 20 Juli 2023")
    page.head("No", "Nama", "Instansi", "Jabatan", "No. HP", "Tanda Tangan")
    for n in range(1, 12):
        page.say(n, names.person(hand.rng), names.partner(hand.rng), "Staf", "0899", f"{n}.")


@register
def agenda_surat_masuk(book, hand: Hand) -> None:
    """Letters that came in, some of them asking for cooperation."""
    book.file_name = "Agenda surat masuk 2023.xlsx"
    page = book.page("Surat Masuk")
    page.say("AGENDA SURAT MASUK (DATA CONTOH)")
    page.head("No", "Tanggal Terima", "Nomor Surat", "Tanggal Surat", "Asal Surat", "Perihal", "Disposisi")
    for n, day in enumerate(_days(hand, 12), 1):
        page.say(n, hand.day(day, "slash"), f"{n}/A/2023", hand.day(day, "slash"), names.partner(hand.rng),
                 hand.rng.choice(["Undangan", "Permohonan data", "Permohonan audiensi"]), "Sekretaris")  # fmt: skip


@register
def jadwal_monev(book, hand: Hand) -> None:
    """When whom will be visited for monitoring."""
    book.file_name = "jadwal monev.xlsx"
    page = book.page("Jadwal")
    page.say("JADWAL MONITORING DAN EVALUASI KE MITRA (DATA CONTOH)")
    page.head("No", "Hari/Tanggal", "Waktu", "Tempat", "Petugas", "Keterangan")
    for n, day in enumerate(_days(hand, 8), 1):
        page.say(
            n, hand.day(day, "week"), "09.00 - selesai", names.partner(hand.rng), names.person(hand.rng), ""
        )


@register
def anggaran_kegiatan(book, hand: Hand) -> None:
    """What the year's activities of cooperation cost."""
    book.file_name = "RAB kerja sama.xlsx"
    page = book.page("RAB")
    page.say("RENCANA ANGGARAN BIAYA KEGIATAN KERJA SAMA TAHUN 2023 (DATA CONTOH)")
    page.head("No", "Uraian", "Volume", "Satuan", "Harga Satuan (Rp)", "Jumlah (Rp)")
    for n, word in enumerate(
        ("Konsumsi rapat", "Transport peserta", "Honor narasumber", "Cetak naskah", "Spanduk"), 1
    ):
        price = hand.rng.randint(10, 90) * 5000
        page.say(n, word, 10, "orang", price, 10 * price)
    page.say("", "JUMLAH", "", "", "", 1_000_000)


@register
def produk_hukum(book, hand: Hand) -> None:
    """Regulations and decrees on cooperation."""
    book.file_name = "daftar peraturan.xlsx"
    page = book.page("Peraturan")
    page.say("DAFTAR PERATURAN DAN KEPUTUSAN (DATA CONTOH)")
    page.head("No", "Jenis", "Nomor", "Tahun", "Tentang", "Tanggal Ditetapkan", "Status")
    for n, day in enumerate(_days(hand, 9), 1):
        page.say(n, hand.rng.choice(["Keputusan", "Peraturan", "Surat Edaran"]), n * 7, 2023, "Pedoman Teknis",
                 hand.day(day, "long"), "Berlaku")  # fmt: skip


@register
def nilai_kepuasan(book, hand: Hand) -> None:
    """How content partners are, in points."""
    book.file_name = "survei kepuasan mitra.xlsx"
    page = book.page("Survei")
    page.say("HASIL SURVEI KEPUASAN MITRA (DATA CONTOH)")
    page.head("No", "Nama Mitra", "Kualitas Layanan", "Komunikasi", "Manfaat", "Rata-rata", "Saran")
    for n in range(1, 10):
        page.say(n, names.partner(hand.rng), *(hand.rng.randint(1, 5) for _ in range(3)), 4.2, "Ditingkatkan")


@register
def inventaris_barang(book, hand: Hand) -> None:
    """Things lent and owned."""
    book.file_name = "inventaris.csv"
    page = book.page("")
    page.say("No", "Kode Barang", "Nama Barang", "Merk", "Tahun", "Kondisi", "Lokasi")
    for n in range(1, 12):
        page.say(n, f"3.05.{n}", "Laptop", "Contoh", 2020 + n % 4, "Baik", f"Ruang {n}")


@register
def pegawai_kontrak(book, hand: Hand) -> None:
    """Staff with their contracts of work: persons, not institutions."""
    book.file_name = "data pegawai.xlsx"
    page = book.page("Pegawai")
    page.say("DATA TENAGA PENDUKUNG (DATA CONTOH)")
    page.head("No", "Nama", "Tempat Lahir", "Tanggal Lahir", "Pendidikan", "TMT", "Unit Kerja", "Gaji")
    for n, day in enumerate(_days(hand, 10), 1):
        page.say(n, names.person(hand.rng), "Rekaan", hand.day(day.replace(year=1990), "slash"), "S1",
                 hand.day(day, "slash"), "Subbag Umum", 2_500_000)  # fmt: skip


@register
def peserta_magang(book, hand: Hand) -> None:
    """Students on placement, with university, begin and end."""
    book.file_name = "peserta magang.xlsx"
    page = book.page("Magang")
    page.say("DATA PESERTA MAGANG (DATA CONTOH)")
    page.head("No", "Nama Mahasiswa", "NIM", "Asal Kampus", "Jurusan", "Mulai", "Selesai", "Pembimbing")
    for n, day in enumerate(_days(hand, 12), 1):
        page.say(n, names.person(hand.rng), 20_000 + n, names.partner(hand.rng, "kampus"), "Hukum", hand.day(day, "slash"),
                 hand.day(day + dt.timedelta(days=30), "slash"), names.person(hand.rng))  # fmt: skip


@register
def buku_tamu(book, hand: Hand) -> None:
    """Guests with their institution and what they came for."""
    book.file_name = "buku tamu.ods"
    page = book.page("Tamu")
    page.head("No", "Tanggal", "Nama Tamu", "Instansi", "Keperluan", "Bertemu Dengan")
    for n, day in enumerate(_days(hand, 12), 1):
        page.say(
            n,
            hand.day(day, "slash"),
            names.person(hand.rng),
            names.partner(hand.rng),
            "Koordinasi",
            "Kasubbag",
        )
