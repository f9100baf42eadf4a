"""Registers of a sixth author, blind to the reader and to the others: KPU offices answer an evaluation (DATA CONTOH)."""

from tests.registers_by_hand import desk, hands
from tests.registers_by_hand import sixth_author_words as words
from tests.registers_by_hand.books import Book

LONG = {"NK": "Nota Kesepahaman", "PKS": "Perjanjian Kerja Sama"}
SHORT = {"NK": "MoU", "PKS": "PKS"}


@desk.register
def sixth_province_form(book: Book, hand: hands.Hand) -> None:
    """Neat: the form as it was sent, filled in by a province."""
    book.file_name = "Form Evaluasi Kerja Sama KPU Provinsi.xlsx"
    page = book.page("Evaluasi")
    place = words.office(hand)
    page.say("INSTRUMEN EVALUASI KERJA SAMA", across=12)
    page.say(f"KPU PROVINSI {place.upper()}", across=12)
    page.say("TAHUN 2025", across=12)
    page.skip()
    page.head(
        "No", "Nama Mitra", "Jenis Dokumen", ("Nomor Dokumen", "KPU", "Mitra"), "Tanggal Penandatanganan", "Tentang",
        ("Masa Berlaku", "Mulai", "Berakhir"), "Pelaksanaan", "Hambatan", "Tindak Lanjut",
    )  # fmt: skip
    page.say(*range(1, 13))
    same = hand.rng.random() < 0.5
    for n, a in enumerate(words.papers(hand, 8, 14), 1):
        last = words.until(a, same)
        page.add(
            "kind signed period partners", a, n, a.partners[0], LONG[a.kind], words.own(a, "99"), words.theirs(hand, a),
            hand.day(a.signed, "long"), a.subject, hand.day(a.starts, "long"), hand.day(last, "long"),
            *words.remarks(hand), ends_on=(last,),
        )  # fmt: skip
    words.close(page, hand, 9, f"Sekretaris KPU Provinsi {place}")


@desk.register
def sixth_regency_short(book: Book, hand: hands.Hand) -> None:
    """Ordinary: fewer columns than asked, a few blanks."""
    book.file_name = "Evaluasi KS kab.xlsx"
    page = book.page()
    page.say(f"DATA KERJA SAMA KPU KABUPATEN {words.office(hand).upper()}", across=9)
    page.skip()
    page.head(
        "NO",
        "MITRA",
        "MoU/PKS",
        "NOMOR",
        "TANGGAL",
        "JANGKA WAKTU",
        "IMPLEMENTASI",
        "KENDALA",
        "TINDAK LANJUT",
    )
    for n, a in enumerate(words.papers(hand, 5, 10, kinds="NK PKS PKS PKS"), 1):
        number = words.pick(hand, [words.own(a, kind=False), words.own(a), "-"])
        page.add(
            "kind signed duration partners", a, n, a.partners[0], SHORT[a.kind], number,
            hand.day(a.signed, "long", "long", "long", "old"), hand.span(a, "plain", "Plain", "formal"),
            *words.remarks(hand),
        )  # fmt: skip
    words.forget_signing(hand, page, 5)
    words.smudge(hand, page)


@desk.register
def sixth_city_two_tables(book: Book, hand: hands.Hand) -> None:
    """Ordinary: the memoranda above, the agreements below, each table with its own header."""
    book.file_name = "Rekap MoU dan PKS KPU Kota.xlsx"
    page = book.page("2025")
    page.say(f"REKAP MOU DAN PKS KPU KOTA {words.office(hand).upper()} S.D. OKTOBER 2025", across=8)
    for letter, kind in (("A", "NK"), ("B", "PKS")):
        page.skip()
        page.say(f"{letter}. {LONG[kind].upper()}")
        page.head("No", "Instansi", "Nomor", "Tanggal", "Perihal", "Berlaku s.d.", "Kendala", "Ket")
        for n, a in enumerate(words.papers(hand, 3, 6, kinds=kind), 1):
            _, trouble, following = words.remarks(hand)
            page.add(
                "kind signed ends partners", a, n, a.partners[0], words.own(a, "9971"), hand.day(a.signed, "cell"),
                a.subject, hand.day(a.ends, "cell"), trouble, following,
            )  # fmt: skip
    words.forget_end(hand, page, 6)
    words.smudge(hand, page)


@desk.register
def sixth_province_sheets(book: Book, hand: hands.Hand) -> None:
    """Ordinary: a province puts the answers of its regencies into one workbook, each as its clerk sent it."""
    book.file_name = "Kompilasi Evaluasi Kerja Sama Kab-Kota.xlsx"
    one = book.page("KPU Kab. Rekawati")
    one.say("DAFTAR KERJA SAMA KPU KABUPATEN REKAWATI", across=7)
    one.skip()
    one.head("No.", "Nama Mitra", "Jenis", "Nomor dan Tanggal", "Jangka Waktu", "Pelaksanaan", "Hambatan")
    for n, a in enumerate(words.papers(hand, 3, 6), 1):
        number = f"{words.own(a)}\n{hand.day(a.signed, 'long')}"
        one.add(
            "kind signed duration partners", a, n, a.partners[0], SHORT[a.kind], number, hand.span(a, "formal"),
            *words.remarks(hand)[:2],
        )  # fmt: skip
    words.smudge(hand, one)
    two = book.page("KPU Kota Misalindah")
    two.head(
        "No", "Instansi Mitra", "Bentuk Kerja Sama", "Tgl Mulai", "Tgl Selesai", "Hambatan", "Tindak Lanjut"
    )
    for n, a in enumerate(words.papers(hand, 3, 6), 1):
        two.add(
            "kind period partners", a, n, a.partners[0], LONG[a.kind], hand.day(a.starts, "slash"),
            hand.day(a.ends, "slash"), *words.remarks(hand)[1:],
        )  # fmt: skip
    none = book.page("KPU Kab. Umpamasari")
    none.say("DAFTAR KERJA SAMA KPU KABUPATEN UMPAMASARI", across=7)
    none.skip()
    none.head("No.", "Nama Mitra", "Jenis", "Nomor dan Tanggal", "Jangka Waktu", "Pelaksanaan", "Hambatan")
    none.say("NIHIL", across=7)
    last = book.page("KPU Kab. Teladan Hulu")
    last.say("Kerja sama KPU Kab. Teladan Hulu")
    last.head("No", "Mitra", "Dokumen", "Tanggal ttd", "Berakhir", "Ket.")
    for n, a in enumerate(words.papers(hand, 2, 5), 1):
        last.add(
            "kind signed ends partners", a, n, a.partners[0], f"{SHORT[a.kind]} No. {words.own(a, '9903')}",
            hand.day(a.signed, "long"), hand.day(a.ends, "long"), words.pick(hand, words.NEXT),
        )  # fmt: skip
    words.smudge(hand, last)


@desk.register
def sixth_evaluation_answers(book: Book, hand: hands.Hand) -> None:
    """Neat: the answers to the web form, one row per agreement."""
    book.file_name = "Instrumen Evaluasi Kerja Sama Tahun 2025 (Jawaban).xlsx"
    page = book.page("Form Responses 1")
    page.head(
        "Timestamp", "Nama Satuan Kerja", "Kode Wilayah", "Nama mitra kerja sama", "Bentuk naskah kerja sama",
        "Nomor naskah", "Tanggal penandatanganan", "Jangka waktu kerja sama",
        "Apakah kerja sama telah dilaksanakan? Jelaskan", "Hambatan dalam pelaksanaan kerja sama",
        "Rencana tindak lanjut",
    )  # fmt: skip
    for a in words.papers(hand, 12, 20, ordered=False):
        stamp = hands.dt.datetime(
            2025, 11, hand.rng.randint(3, 14), hand.rng.randint(8, 16), hand.rng.randint(0, 59)
        )
        code = hand.rng.randint(1, 12)
        told, term = words.term(hand, a, "plain", "formal", "Plain", "words", "thn")
        page.add(
            f"kind signed {told} partners", a, stamp, f"KPU Kabupaten {words.pick(hand, words.PLACES)}", f"99.{code:02}",
            a.partners[0], f"{LONG[a.kind]} ({SHORT[a.kind].replace('MoU', 'NK')})", words.own(a, f"99{code:02}"),
            hand.day(a.signed, "cell"), term, *words.remarks(hand),
        )  # fmt: skip


@desk.register
def sixth_kip_groups(book: Book, hand: hands.Hand) -> None:
    """Ordinary: in Aceh, grouped by sort of partner, the term as one span."""
    book.file_name = "KIP - evaluasi kerjasama.xlsx"
    page = book.page("Sheet1")
    page.say("DAFTAR KERJASAMA KOMISI INDEPENDEN PEMILIHAN (KIP) KABUPATEN REKAAN", across=8)
    page.say("DENGAN INSTANSI/LEMBAGA LAIN", across=8)
    page.skip()
    page.head(
        "No", "Instansi/Lembaga", "Naskah", "Nomor", "Ruang Lingkup", "Masa Berlaku", "Realisasi", "Hambatan"
    )
    for roman, title, sorts in (
        ("I", "INSTANSI PEMERINTAH", "instansi"), ("II", "PERGURUAN TINGGI DAN SEKOLAH", "kampus sekolah"),
        ("III", "ORGANISASI MASYARAKAT", "ormas"),
    ):  # fmt: skip
        page.say(f"{roman}. {title}", across=8)
        for n, a in enumerate(words.papers(hand, 2, 4, sorts=sorts), 1):
            joint = words.pick(hand, [" s.d. ", " s.d. ", " s/d ", " - "])
            term = hand.day(a.starts, "long") + joint + hand.day(a.ends, "long")
            page.add(
                "kind period partners", a, n, a.partners[0], SHORT[a.kind], words.own(a, "9908"), a.subject, term,
                *words.remarks(hand)[:2],
            )  # fmt: skip
    words.smudge(hand, page)


@desk.register
def sixth_centre_bureau(book: Book, hand: hands.Hand) -> None:
    """Neat: the centre's own list, an old workbook."""
    book.file_name, book.legacy = "Data NK dan PKS KPU RI.xls", True
    page = book.page("NK-PKS")
    page.say("DATA NOTA KESEPAHAMAN DAN PERJANJIAN KERJA SAMA", across=10)
    page.say("SEKRETARIAT JENDERAL KOMISI PEMILIHAN UMUM", across=10)
    page.skip()
    page.head(
        "No", "Mitra", "Jenis Naskah", "Nomor KPU", "Nomor Mitra", "Tanggal TTD", "Masa Berlaku", "Tanggal Berakhir",
        "Status", "Unit Pengampu",
    )  # fmt: skip
    for n, a in enumerate(words.papers(hand, 14, 22, sorts="kampus media ormas usaha", years=(2, 3, 5)), 1):
        ended = a.ends < hands.dt.date(2025, 10, 31)
        page.add(
            "kind signed duration ends partners", a, n, a.partners[0], LONG[a.kind], words.own(a, "01"),
            words.theirs(hand, a), hand.day(a.signed, "cell"), hand.span(a, "formal"), hand.day(a.ends, "cell"),
            "Berakhir" if ended else "Berlaku", words.pick(hand, ["Biro Perencanaan", "Pusdatin", "Biro Hukum"]),
        )  # fmt: skip


@desk.register
def sixth_number_and_day(book: Book, hand: hands.Hand) -> None:
    """Ordinary: number and day in one cell, the end often bound to the election."""
    book.file_name = "LAPORAN KERJA SAMA KPU KABUPATEN.xlsx"
    page = book.page("LAPORAN")
    page.say(f"LAPORAN PELAKSANAAN KERJA SAMA KPU KABUPATEN {words.office(hand).upper()}", across=8)
    page.say("TAHUN 2022 s.d. 2024", across=8)
    page.skip()
    page.head(
        "NO.", "PIHAK YANG BEKERJA SAMA", "BENTUK", "NOMOR DAN TANGGAL NASKAH", "MASA BERLAKU", "PELAKSANAAN",
        "FAKTOR PENGHAMBAT", "TINDAK LANJUT",
    )  # fmt: skip
    some = words.papers(hand, 6, 11, between=(2022, 2024), rules=("date", "date", "event"), years=(1, 2))
    joint = words.pick(hand, [" tanggal ", ", tanggal ", "\nTanggal "])
    for n, a in enumerate(some, 1):
        number = f"Nomor {words.own(a, '9906')}{joint}{hand.day(a.signed, 'long')}"
        term = hand.span(a, "formal", "since")
        if a.rule == "event":
            term = words.pick(
                hand, ["s.d. selesainya tahapan Pemilu 2024", "Selama tahapan Pemilu Tahun 2024"]
            )
        page.add(
            "kind signed duration partners",
            a,
            n,
            a.partners[0],
            LONG[a.kind],
            number,
            term,
            *words.remarks(hand),
        )
    words.close(page, hand, 6, "Sekretaris")
    words.smudge(hand, page)


@desk.register
def sixth_text_of_regency(book: Book, hand: hands.Hand) -> None:
    """Ordinary: saved as text by an Indonesian Excel, a title above."""
    book.file_name, book.encoding = "kerjasama kpu kab.csv", "cp1252"
    page = book.page("")
    page.say(f"Daftar Kerja Sama KPU Kabupaten {words.office(hand)}")
    page.skip()
    page.head(
        "No", "Mitra", "Jenis", "Nomor", "Tanggal", "Berakhir", "Pelaksanaan", "Hambatan", "Tindak Lanjut"
    )
    for n, a in enumerate(words.papers(hand, 6, 12), 1):
        done, trouble, following = words.remarks(hand)
        page.add(
            "kind signed ends partners", a, n, a.partners[0], SHORT[a.kind], words.own(a, "9910"),
            hand.day(a.signed, "slash"), hand.day(a.ends, "slash"), done, (trouble or "").replace("\n", "; "), following,
        )  # fmt: skip
    words.forget_end(hand, page, 6)
    words.smudge(hand, page)
