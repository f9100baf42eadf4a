"""Lists by the sixth author that speak of cooperation and hold no agreement: none may be found (DATA CONTOH)."""

import datetime as dt

from tests.layouts import invention
from tests.registers_by_hand import desk, hands, names
from tests.registers_by_hand import sixth_author_words as words
from tests.registers_by_hand.books import Book


def _day(hand: hands.Hand) -> dt.date:
    return dt.date(2025, 1, 6) + dt.timedelta(days=hand.rng.randint(0, 300))


@desk.register
def sixth_none_attendance(book: Book, hand: hands.Hand) -> None:
    """Neat: who came to a meeting about cooperation."""
    book.file_name = "Daftar Hadir Rakor Kerja Sama.xlsx"
    page = book.page("Daftar Hadir")
    page.say("DAFTAR HADIR", across=6)
    page.say("RAPAT KOORDINASI EVALUASI KERJA SAMA DENGAN LEMBAGA MITRA", across=6)
    page.say(f"Hari/Tanggal : {hand.day(_day(hand), 'week')}")
    page.say("Tempat : Aula KPU Provinsi Teladan")
    page.skip()
    page.head("No", "Nama", "Instansi/Lembaga", "Jabatan", "No. HP", "Tanda Tangan")
    for n, a in enumerate(words.papers(hand, 10, 18), 1):
        page.say(
            n,
            names.person(hand.rng),
            a.partners[0],
            words.pick(hand, ["Kasubbag", "Staf", "Ketua"]),
            "08xx",
            n,
        )


@desk.register
def sixth_none_counts(book: Book, hand: hands.Hand) -> None:
    """Neat: how many agreements each office has."""
    book.file_name = "Rekap Jumlah Kerja Sama.xlsx"
    page = book.page("Rekap")
    page.say("REKAPITULASI JUMLAH KERJA SAMA KPU KABUPATEN/KOTA", across=7)
    page.say("KEADAAN SAMPAI DENGAN 31 OKTOBER 2025", across=7)
    page.skip()
    page.head("No", "Kabupaten/Kota", ("Jumlah", "MoU", "PKS", "Total"), "Masih Berlaku", "Berakhir")
    for n, place in enumerate(words.PLACES, 1):
        notes, deals = hand.rng.randint(0, 6), hand.rng.randint(0, 9)
        live = hand.rng.randint(0, notes + deals)
        page.say(n, f"Kab. {place}", notes, deals, notes + deals, live, notes + deals - live)
    page.say("JUMLAH", across=2)


@desk.register
def sixth_none_letters(book: Book, hand: hands.Hand) -> None:
    """Ordinary: the mail book of the office for cooperation."""
    book.file_name = "agenda surat masuk subbag.xlsx"
    page = book.page("2025")
    page.say("AGENDA SURAT MASUK TAHUN 2025", across=7)
    page.skip()
    page.head("No. Agenda", "Tgl Terima", "Nomor Surat", "Tgl Surat", "Asal Surat", "Perihal", "Disposisi")
    about = [
        "Undangan rapat pembahasan MoU", "Permohonan narasumber", "Permohonan data pemilih", "Undangan pelantikan",
        "Permohonan kerja sama", "Pemberitahuan penelitian mahasiswa", "Penyampaian draf perjanjian kerja sama",
    ]  # fmt: skip
    for n, a in enumerate(words.papers(hand, 12, 20, between=(2025, 2025)), 1):
        came = a.signed + dt.timedelta(days=hand.rng.randint(1, 6))
        page.say(
            n, hand.day(came, "slash"), words.theirs(hand, a), hand.day(a.signed, "slash"), a.partners[0],
            words.pick(hand, about), words.pick(hand, ["Kasubbag Datin", "Sekretaris", "arsip"]),
        )  # fmt: skip


@desk.register
def sixth_none_budget(book: Book, hand: hands.Hand) -> None:
    """Ordinary: what the work on agreements costs."""
    book.file_name = "RAB Kegiatan Kerja Sama 2025.xlsx"
    page = book.page("RAB")
    page.say("RENCANA ANGGARAN BIAYA KEGIATAN FASILITASI KERJA SAMA", across=6)
    page.say("TAHUN ANGGARAN 2025", across=6)
    page.skip()
    page.head("No", "Uraian", "Volume", "Satuan", "Harga Satuan", "Jumlah")
    items = [
        "Konsumsi rapat penyusunan MoU", "Perjalanan dinas penandatanganan PKS", "Cetak naskah", "Honor narasumber",
        "Sewa gedung", "ATK", "Spanduk penandatanganan", "Transport peserta",
    ]  # fmt: skip
    for n, item in enumerate(items, 1):
        count, price = hand.rng.randint(1, 40), hand.rng.randint(2, 60) * 25_000
        page.say(n, item, count, words.pick(hand, ["OK", "paket", "orang", "buah"]), price, count * price)


@desk.register
def sixth_none_interns(book: Book, hand: hands.Hand) -> None:
    """Sloppy: pupils and students who did practice, with their first and last day."""
    book.file_name = "data magang.xlsx"
    page = book.page("Sheet1")
    page.say("DATA MAHASISWA/SISWA MAGANG KPU KABUPATEN REKAAN BARAT")
    page.head("no", "nama", "nim/nis", "asal sekolah/kampus", "mulai", "selesai", "ket")
    for n, a in enumerate(words.papers(hand, 10, 18, sorts="kampus sekolah", ordered=False), 1):
        last = invention.anniversary(a.signed, 1) - dt.timedelta(days=hand.rng.choice([305, 275, 335]))
        page.say(
            n, names.person(hand.rng).split(",")[0],
            hand.rng.randint(10**7, 10**8), a.partners[0], hand.day(a.signed, "long", "dash"),
            hand.day(last, "long", "dash"), words.pick(hand, [None, "selesai", "sertifikat sdh diambil"]),
        )  # fmt: skip
