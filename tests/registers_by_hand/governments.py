"""Registers of local governments: offices (OPD) that carry out, kinds of regional cooperation, budgets, regulations."""

from tests.registers_by_hand.desk import register
from tests.registers_by_hand.hands import Hand


@register
def bagian_kerja_sama_setda(book, hand: Hand) -> None:
    """A regency's secretariat: KB and PKS by kind of regional cooperation, executing office, fiscal remarks."""
    book.file_name = "Data KSDD KSDPK Kab.xlsx"
    page = book.page("Kerja Sama Daerah")
    page.say("DATA KERJA SAMA DAERAH PEMERINTAH KABUPATEN MISALAYA (DATA CONTOH)", across=10)
    page.say("BAGIAN TATA PEMERINTAHAN SEKRETARIAT DAERAH", across=10)
    page.skip()
    page.head(
        "NO", "JENIS KERJASAMA (KSDD/KSDPK)", "MITRA", "NASKAH (KB/PKS)", "NOMOR", "TENTANG",
        "PERANGKAT DAERAH PELAKSANA", "TANGGAL PENANDATANGANAN", "JANGKA WAKTU", "KETERANGAN",
    )  # fmt: skip
    for n, doc in enumerate(hand.docs(9, 14, "KB PKS"), 1):
        kind = {"KB": "KESEPAKATAN BERSAMA", "PKS": "PERJANJIAN KERJA SAMA"}[doc.kind]
        page.add(
            "kind signed duration partners", doc, n, hand.rng.choice(["KSDD", "KSDPK"]), doc.partners[0], kind,
            hand.own(doc, "pemda"), doc.subject, "Dinas Komunikasi dan Informatika",
            hand.day(doc.signed, "upper", "long"), hand.span(doc, "formal", "Formal"),
            hand.rng.choice(["Masih berlaku", "Berakhir", "-"]),
        )  # fmt: skip


@register
def ksdd_berkelompok_opd(book, hand: Hand) -> None:
    """Groups by executing office as merged rows; period in two lines of a cell."""
    book.file_name = "kerja sama per opd.xlsx"
    page = book.page("OPD")
    page.say(
        "DAFTAR PERJANJIAN KERJA SAMA PEMERINTAH KOTA TELADANIA PER PERANGKAT DAERAH (DATA CONTOH)", across=6
    )
    page.skip()
    page.head("No", "Pihak Ketiga", "Judul", "Nomor PKS", "Waktu Berlaku", "Nilai")
    for office in ("DINAS PERHUBUNGAN", "DINAS SOSIAL", "BAPENDA"):
        page.say(office, across=6)
        for n, doc in enumerate(hand.docs(2, 5, "PKS"), 1):
            period = f"Mulai : {hand.day(doc.starts, 'long')}\nBerakhir : {hand.day(doc.ends, 'long')}"
            page.add(
                "kind period partners",
                doc,
                n,
                doc.partners[0],
                doc.subject,
                hand.own(doc, "pemda"),
                period,
                "-",
            )


@register
def sister_city(book, hand: Hand) -> None:
    """Foreign cooperation of a city: LoI, MoU, English and Indonesian mixed, indefinite renewals."""
    book.file_name = "sister city.xlsx"
    page = book.page("LN")
    page.say("Kerja Sama Luar Negeri Kota Teladania (DATA CONTOH)")
    page.skip()
    page.head(
        "No.",
        "Mitra Luar Negeri",
        "Negara",
        "Bentuk Naskah",
        "Ditandatangani di/tanggal",
        "Masa Berlaku",
        "Status Tindak Lanjut",
    )
    for n, doc in enumerate(hand.docs(5, 8, "NK LAINNYA NK", "asing", rules=["date", "date", "open"]), 1):
        kind = "Memorandum of Understanding" if doc.kind == "NK" else "Letter of Intent"
        page.add(
            "kind signed duration partners", doc, n, doc.partners[0], "Jepang", kind,
            f"Tokyo, {hand.day(doc.signed, 'long')}", hand.span(doc, "formal"), "Menunggu pembahasan",
        )  # fmt: skip


@register
def inspektorat_permintaan(book, hand: Hand) -> None:
    """Asked for by the inspectorate: two-row header with dates split in day, month and year columns."""
    book.file_name = "permintaan data inspektorat.xlsx"
    page = book.page("Data")
    page.say("DATA PERJANJIAN KERJA SAMA (DATA CONTOH)", across=9)
    page.skip()
    page.head(
        "No",
        "Rekanan",
        "Nomor Perjanjian",
        ("Tanggal Perjanjian", "Tgl", "Bln", "Thn"),
        "Tanggal Berakhir",
        "Nilai Kontrak",
        "Ket",
    )
    for n, doc in enumerate(hand.docs(5, 9, "PKS", "usaha"), 1):
        day = doc.signed
        page.add(
            "kind signed ends partners", doc, n, doc.partners[0], hand.own(doc, "pemda"), day.day, day.month,
            day.year, hand.end(doc, "cell"), hand.rng.randint(5, 99) * 1_500_000, "",
        )  # fmt: skip


@register
def dukcapil_hak_akses(book, hand: Hand) -> None:
    """A civil registry's list of users of its data; PKS in the title; renewal as a second table below."""
    book.file_name = "PKS hak akses.xlsx"
    page = book.page("Daftar PKS")
    page.say("DAFTAR PKS PEMANFAATAN DATA KEPENDUDUKAN (DATA CONTOH)", across=6)
    page.skip()
    head = ["No", "Lembaga Pengguna", "No. PKS Lembaga", "No. PKS Dukcapil", "Tgl. PKS", "Masa Berlaku s/d"]
    page.head(*head)
    for n, doc in enumerate(hand.docs(5, 8, "PKS"), 1):
        page.add(
            "kind signed ends partners", doc, n, doc.partners[0], hand.theirs(doc), hand.theirs(doc),
            hand.day(doc.signed, "slash"), hand.day(doc.ends, "slash"),
        )  # fmt: skip
    page.skip(2)
    page.say("ADENDUM PKS")
    page.head(*(label.replace("PKS", "Adendum") for label in head))
    for n, doc in enumerate(hand.docs(2, 4, "ADENDUM"), 1):
        page.add(
            "kind signed ends partners", doc, n, doc.partners[0], hand.theirs(doc), hand.theirs(doc),
            hand.day(doc.signed, "slash"), hand.day(doc.ends, "slash"),
        )  # fmt: skip


@register
def kesbangpol_kb(book, hand: Hand) -> None:
    """Kesepakatan with several parties, signed where and by whom, dates with a place, duration in months."""
    book.file_name = "KB forkopimda.ods"
    page = book.page("KB")
    page.say("Rekap Kesepakatan Bersama Kabupaten Umpamabaru (DATA CONTOH)")
    page.head(
        "No",
        "Nama Kesepakatan Bersama",
        "Pihak yang menandatangani",
        "Tempat, Tanggal",
        "Jangka Waktu (bulan)",
        "Arsip",
    )
    for n, doc in enumerate(hand.docs(4, 7, "KB", "instansi", partners=[2, 3, 3], without=(",",)), 1):
        page.add(
            "kind signed duration partners", doc, n, f"Kesepakatan Bersama {doc.subject}", "; ".join(doc.partners),
            hand.day(doc.signed, "place"), 12 * doc.years, "Ada",
        )  # fmt: skip


@register
def rsud_kerja_sama(book, hand: Hand) -> None:
    """A hospital's reminder: days left, reminder date, number with gaps, status words of the office."""
    book.file_name = "Reminder PKS RS.csv"
    book.separator = ","
    page = book.page("")
    page.say(
        "No.",
        "Mitra",
        "Judul Kerjasama",
        "Nomor Mitra",
        "Nomor RS",
        "Tanggal Mulai ",
        "Tanggal Selesai",
        "Reminder 3 Bulan",
        "Keterangan",
    )
    for n, doc in enumerate(hand.docs(12, 20, "PKS"), 1):
        number = (
            f"445/          /PKS/{doc.signed.year}"
            if n % 4 == 0
            else f"445/{doc.serial}/PKS/{doc.signed.year}"
        )
        page.add(
            "kind starts ends partners", doc, n, doc.partners[0], doc.subject, hand.theirs(doc), number,
            hand.day(doc.starts, "long0", "long0", "slash"), hand.day(doc.ends, "long0", "long0", "slash"),
            hand.day(doc.signed.replace(day=1), "long0"),
            hand.rng.choice(["Berjalan", "Tidak Diperpanjang", "Proses Oleh TU"]),
        )  # fmt: skip


@register
def kejaksaan_datun(book, hand: Hand) -> None:
    """A prosecutor's civil section: MoU with state firms, all capitals, deep title, bilingual nothing."""
    book.file_name = "mou datun.xls"
    book.legacy = True
    page = book.page("LAPORAN")
    page.say("KEJAKSAAN NEGERI REKAAN", across=4)
    page.say("SEKSI PERDATA DAN TATA USAHA NEGARA", across=4)
    page.skip()
    page.say("LAPORAN NOTA KESEPAHAMAN (MoU)", across=6)
    page.say("BULAN JUNI 2023 - DATA CONTOH", across=6)
    page.head(
        "NO. URUT",
        "INSTANSI YANG MELAKUKAN MOU",
        "NOMOR DAN TANGGAL MOU",
        "OBYEK MOU",
        "MASA BERLAKU MOU",
        "KETERANGAN",
    )
    page.say(*range(1, 7))
    for n, doc in enumerate(hand.docs(5, 9, "NK"), 1):
        number = f"{hand.theirs(doc)}\nTANGGAL {hand.day(doc.signed, 'upper')}"
        page.add("kind signed duration partners", doc, n, doc.partners[0].upper(), number, doc.subject.upper(),
                 hand.span(doc, "Formal", "Plain").upper(), "NIHIL")  # fmt: skip
