"""Registers of other bodies by the sixth author: hospital, province, school, bank, and the like (DATA CONTOH)."""

import datetime as dt

from tests.registers_by_hand import desk, hands
from tests.registers_by_hand import sixth_author_words as words
from tests.registers_by_hand.books import Book
from tests.registers_by_hand.sixth_author_more import LONG, SHORT

TODAY = dt.date(2025, 6, 30)


@desk.register
def sixth_hospital_reminder(book: Book, hand: hands.Hand) -> None:
    """Ordinary: a hospital is reminded three months before an end; numbers half filled in."""
    book.file_name, book.separator = "Reminder Kerjasama RSUD.csv", ","
    page = book.page("")
    page.head(
        "No.", "Mitra", "Judul Kerjasama", "Dasar Hukum Mitra", "Dasar Hukum RS", "Tanggal Mulai ", "Tanggal Selesai",
        "Reminder 3 Bulan", "Keterangan Kerjasama",
    )  # fmt: skip
    some = words.papers(hand, 15, 28, sorts="rs", subjects=words.HEALTH, years=(1, 2, 3))
    for n, a in enumerate(some, 1):
        remind = (a.ends.replace(day=1) - dt.timedelta(days=62)).replace(day=min(a.ends.day, 28))
        number = words.pick(
            hand, [f"445/{a.serial}.{n:03}/102.9/{a.signed.year}", f"445/          /102.9/{a.signed.year}"]
        )
        page.add(
            "period partners", a, n, a.partners[0], a.subject, words.theirs(hand, a), number,
            hand.day(a.starts, "long0"), hand.day(a.ends, "long0"), hand.day(remind, "long0"),
            words.pick(hand, ["Berjalan", "Berjalan", "Perlu Proses Perpanjangan", "Tidak Diperpanjang"]), kind=None,
        )  # fmt: skip
    words.smudge(hand, page)


@desk.register
def sixth_provincial_bureau(book: Book, hand: hands.Hand) -> None:
    """Neat: a provincial bureau's cooperation, grouped by law, two numbers per paper."""
    book.file_name = "Daftar Kerja Sama Daerah 2025.xlsx"
    page = book.page("KSD")
    page.say("DAFTAR KERJA SAMA DAERAH", across=9)
    page.say("BIRO PEMERINTAHAN DAN OTONOMI DAERAH SETDA PROVINSI REKAAN", across=9)
    page.skip()
    page.head(
        "No", "Mitra Kerja Sama", "Bentuk Dokumen", "Judul", ("Nomor", "Pihak Kesatu", "Pihak Kedua"),
        "Tanggal Penandatanganan", "Jangka Waktu", "Perangkat Daerah",
    )  # fmt: skip
    kinds = {"KB": "Kesepakatan Bersama", "PKS": "Perjanjian Kerja Sama"}
    groups = (
        "A. Kerja Sama Daerah Dengan Daerah Lain (KSDD)",
        "B. Kerja Sama Daerah Dengan Pihak Ketiga (KSDPK)",
    )
    for title, sorts in zip(groups, ("daerah", "kampus usaha"), strict=True):
        page.say(title, across=9)
        for n, a in enumerate(
            words.papers(hand, 4, 8, kinds="KB PKS", sorts=sorts, subjects=words.REGIONAL), 1
        ):
            page.add(
                "kind signed duration partners", a, n, a.partners[0], kinds[a.kind], a.subject,
                f"100.3.7/{a.serial}/B.Pem/{a.signed.year}", words.theirs(hand, a), hand.day(a.signed, "long"),
                hand.span(a, "formal"), words.pick(hand, ["Dinas Pendidikan", "Bappeda", "BPKAD"]),
            )  # fmt: skip


@desk.register
def sixth_campus_service(book: Book, hand: hands.Hand) -> None:
    """Ordinary: a service office for private campuses lists its memoranda."""
    book.file_name = "MoU LLDIKTI.xlsx"
    page = book.page("MoU")
    page.say("DAFTAR NOTA KESEPAHAMAN (MoU) LLDIKTI WILAYAH REKAAN", across=6)
    page.skip()
    page.head("No", "Mitra", "Nomor", "Tanggal MoU", "Tanggal Berakhir", "Keterangan")
    some = words.papers(hand, 10, 18, kinds="NK", sorts="instansi usaha media kampus", years=(3, 5))
    for n, a in enumerate(some, 1):
        page.add(
            "kind signed ends partners", a, n, a.partners[0], f"{a.serial}/LL99/KS/{a.signed.year}",
            hand.day(a.signed, "long", "long", "long", "short"), hand.day(a.ends, "long", "long", "long", "short"),
            words.pick(hand, ["berlaku", None, "proses PKS"]) if a.ends > TODAY else "habis",
        )  # fmt: skip
    words.forget_end(hand, page, 5)
    words.smudge(hand, page)


@desk.register
def sixth_vocational_school(book: Book, hand: hands.Hand) -> None:
    """Ordinary: a vocational school and the firms that take its pupils."""
    book.file_name = "DATA MOU DUDI SMK.xlsx"
    page = book.page("DUDI")
    page.say("DATA KERJASAMA (MoU) DUNIA USAHA DAN DUNIA INDUSTRI", across=8)
    page.say("SMK NEGERI 1 REKAWATI TAHUN PELAJARAN 2024/2025", across=8)
    page.skip()
    page.head(
        "No",
        "Nama DU/DI",
        "Alamat",
        "Bidang Usaha",
        "Nomor MoU",
        "Tanggal MoU",
        "Masa Berlaku",
        "Jml Siswa PKL",
    )
    for n, a in enumerate(words.papers(hand, 8, 16, kinds="NK", sorts="usaha", years=(1, 2, 3)), 1):
        page.add(
            "kind signed duration partners", a, n, a.partners[0], f"Jl. Contoh No. {hand.rng.randint(1, 90)}",
            words.pick(hand, ["Otomotif", "Perhotelan", "Ritel"]), f"421.5/{a.serial}/SMK/{a.signed.year}",
            hand.day(a.signed, "long"), hand.span(a, "plain", "Plain", "thn"), hand.rng.randint(1, 9),
        )  # fmt: skip
    words.forget_signing(hand, page, 6)
    words.smudge(hand, page)


@desk.register
def sixth_bank_payroll(book: Book, hand: hands.Hand) -> None:
    """Neat: a bank's agreements with those whose salaries it pays."""
    book.file_name = "Monitoring PKS Payroll.xlsx"
    page = book.page("PKS")
    page.say("MONITORING PERJANJIAN KERJA SAMA (PKS) PAYROLL")
    page.say("Posisi 30 Juni 2025")
    page.skip()
    page.head(
        "No", "Nama Instansi", "Cabang", "No. PKS Bank", "No. PKS Instansi", "Tgl PKS", "Tgl Jatuh Tempo",
        "Jangka Waktu (bulan)", "Jumlah Rekening", "Status",
    )  # fmt: skip
    some = words.papers(hand, 10, 20, kinds="PKS", sorts="instansi sekolah rs kampus", between=(2021, 2024))
    for n, a in enumerate(some, 1):
        page.add(
            "kind signed ends partners", a, n, a.partners[0], words.pick(hand, words.PLACES),
            f"{a.serial:03}/PKS/BRX/{a.signed.year}", words.theirs(hand, a), hand.day(a.signed, "cell"),
            hand.day(a.ends, "cell"), 12 * a.years, hand.rng.randint(15, 900), "Aktif" if a.ends > TODAY else "Jatuh Tempo",
        )  # fmt: skip


@desk.register
def sixth_state_company(book: Book, hand: hands.Hand) -> None:
    """Neat: the legal unit of a state company, with addenda among the agreements."""
    book.file_name = "Database Perjanjian Legal.xlsx"
    page = book.page("Database")
    page.head(
        "No", "Counterparty", "Jenis Perjanjian", "Nomor Perjanjian", "Judul", "Effective Date", "Expired Date", "PIC",
        "Status",
    )  # fmt: skip
    kinds = {"NK": "MoU", "PKS": "Perjanjian Kerja Sama", "ADENDUM": "Addendum"}
    some = words.papers(
        hand, 10, 20, kinds="NK PKS PKS ADENDUM", sorts="usaha kampus instansi", years=(1, 2, 3)
    )
    for n, a in enumerate(some, 1):
        title = f"{'Addendum ' if a.kind == 'ADENDUM' else ''}{words.pick(hand, ['Sewa Lahan', 'Magang', 'Pemasaran'])}"
        page.add(
            "kind period partners", a, n, a.partners[0], kinds[a.kind], f"{a.serial}/HK.01/{a.signed.year}", title,
            hand.day(a.starts, "dmon"), hand.day(a.ends, "dmon"), words.pick(hand, ["Legal", "Niaga"]),
            "Active" if a.ends > TODAY else "Expired", signed_on=None,
        )  # fmt: skip


@desk.register
def sixth_foundation(book: Book, hand: hands.Hand) -> None:
    """Sloppy: an organisation of citizens; terms in years only, some without end."""
    book.file_name = "daftar mitra dan mou yayasan.xlsx"
    page = book.page("mitra")
    page.say("Daftar Mitra Program dan MoU")
    page.head("No", "Mitra", "Bentuk", "Tanggal tanda tangan", "Lama", "Program", "Kontak")
    some = words.papers(
        hand, 7, 14, sorts="instansi sekolah ormas", years=(1, 2, 3), rules=("date", "date", "date", "open")
    )
    for n, a in enumerate(some, 1):
        page.add(
            "kind signed duration partners", a, n, a.partners[0], SHORT[a.kind], hand.day(a.signed, "long", "short"),
            words.lasting(hand, a, "plain", "thn"), words.pick(hand, ["Literasi pemilih", "Sekolah inklusif"]), "Bu Rekaan",
        )  # fmt: skip
    words.forget_signing(hand, page, 4)
    words.smudge(hand, page, 0.15)


@desk.register
def sixth_television(book: Book, hand: hands.Hand) -> None:
    """Sloppy: a television's agreements for broadcasts; days in two hands, capitals at will."""
    book.file_name = "KERJASAMA TV.xlsx"
    page = book.page("kerjasama")
    page.say("DATA PERJANJIAN KERJASAMA SIARAN")
    page.skip()
    page.head("NO", "KLIEN / MITRA", "NO PKS", "TGL MULAI", "TGL AKHIR", "NILAI (Rp)", "KET")
    some = words.papers(
        hand, 7, 14, kinds="PKS", sorts="instansi kampus ormas", years=(1, 1, 2), ordered=False
    )
    for n, a in enumerate(some, 1):
        way = words.pick(hand, ["long", "dash", "cell", "short"])
        page.add(
            "kind period partners", a, n, words.pick(hand, [a.partners[0], a.partners[0].upper(), f" {a.partners[0]}"]),
            words.pick(hand, [f"{a.serial}/PKS/TVX/{a.signed.year}", None]), hand.day(a.starts, way), hand.day(a.ends, way),
            hand.rng.randint(5, 90) * 1_000_000, words.pick(hand, [None, "lunas", "perpanjangan", "blm ttd mitra"]),
        )  # fmt: skip
        if hand.rng.random() < 0.1:
            page.skip()
    words.forget_end(hand, page, 5)
    words.smudge(hand, page, 0.15)


@desk.register
def sixth_regency_secretariat(book: Book, hand: hands.Hand) -> None:
    """Ordinary: a regency reports a quarter to the province; number and day below each other."""
    book.file_name, book.legacy = "Laporan KSD Triwulan II.xls", True
    page = book.page("TW II")
    page.say("LAPORAN KERJA SAMA DAERAH TRIWULAN II TAHUN 2025", across=8)
    page.say("KABUPATEN UMPAMASARI", across=8)
    page.skip()
    page.head(
        "NO",
        "JUDUL KERJA SAMA",
        "PARA PIHAK",
        "JENIS NASKAH",
        "NOMOR DAN TANGGAL",
        "JANGKA WAKTU",
        "OPD",
        "KET",
    )
    kinds = {"KB": "Kesepakatan Bersama", "PKS": "PKS", "NK": "Nota Kesepahaman"}
    some = words.papers(
        hand, 6, 12, kinds="KB PKS PKS NK", sorts="daerah", subjects=words.REGIONAL, between=(2021, 2024)
    )
    some = [a for a in some if a.partners[0] != "Pemerintah Kabupaten Umpamasari"]
    for n, a in enumerate(some, 1):
        number = f"100.3.7/{a.serial}/{a.signed.year}\n{hand.day(a.signed, 'long')}"
        page.add(
            "kind signed duration partners", a, n, a.subject, f"Pemerintah Kabupaten Umpamasari dan {a.partners[0]}",
            kinds[a.kind], number, hand.span(a, "formal", "plain"), words.pick(hand, ["Diskominfo", "Dinkes"]), None,
        )  # fmt: skip
    words.smudge(hand, page)


@desk.register
def sixth_archive_office(book: Book, hand: hands.Hand) -> None:
    """Sloppy: a library office's list, left and right parties, a repeated header on the second page."""
    book.file_name = "Rekap MOU Dinas Perpustakaan 2024.xlsx"
    page = book.page("Sheet1")
    page.say("REKAP MOU / PERJANJIAN KERJASAMA DINAS PERPUSTAKAAN DAN KEARSIPAN", across=7)
    page.skip()
    labels = ("No", "Pihak Kedua", "Jenis Dok", "Nomor", "Tgl", "Berlaku Sampai", "Ket")
    page.head(*labels)
    some = words.papers(hand, 9, 14, sorts="sekolah kampus instansi", years=(1, 2, 3), between=(2021, 2024))
    for n, a in enumerate(some, 1):
        if n == 7:
            page.head(*labels)
        page.add(
            "kind signed ends partners", a, n, a.partners[0], words.pick(hand, [SHORT[a.kind], LONG[a.kind]]),
            words.pick(hand, [f"041/{a.serial}/DPK/{a.signed.year}", "-"]), hand.day(a.signed, "slash", "long"),
            hand.day(a.ends, "slash", "long"), words.pick(hand, [None, "ok", "dokumen hilang"]),
        )  # fmt: skip
    words.forget_end(hand, page, 6)
    words.smudge(hand, page, 0.15)
