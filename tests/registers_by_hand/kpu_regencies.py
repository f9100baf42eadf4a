"""Registers of small offices: few rows, sloppy words, everything in one cell, no two alike."""

from tests.registers_by_hand.desk import register
from tests.registers_by_hand.hands import Hand


@register
def tabel_dari_word(book, hand: Hand) -> None:
    """A table pasted from a text document: number, partner and title in long sentences, dates in words."""
    book.file_name = "kerjasama kpu kab.xlsx"
    page = book.page("Sheet1")
    page.say("KERJA SAMA KPU KABUPATEN LOMBOK TENGAH (DATA CONTOH)")
    page.skip()
    page.head("No.", "Nama Kerjasama", "Mitra", "Waktu Pelaksanaan", "Ket")
    for n, doc in enumerate(hand.docs(4, 8, "NK PKS"), 1):
        name = {"NK": "Nota Kesepahaman", "PKS": "Perjanjian Kerja Sama"}[doc.kind]
        title = f"{name} antara KPU Kabupaten Lombok Tengah dengan {doc.partners[0]} tentang {doc.subject}"
        period = f"{hand.day(doc.starts, 'long')} s/d {hand.day(doc.ends, 'long')}"
        page.add("kind period partners", doc, n, title, doc.partners[0], period, "")


@register
def judul_saja(book, hand: Hand) -> None:
    """The partner stands in the title of the document only, after 'dengan'."""
    book.file_name = "DAFTAR MOU.csv"
    page = book.page("")
    page.say("No", "Judul MoU", "Nomor", "Tanggal", "Berakhir")
    for n, doc in enumerate(hand.docs(5, 9, "NK"), 1):
        title = f"MoU KPU Kota Mataram dengan {doc.partners[0]} tentang {doc.subject}"
        page.add("kind signed ends partners", doc, n, title, hand.theirs(doc), hand.day(doc.signed, "slash"),
                 hand.end(doc, "slash"))  # fmt: skip


@register
def titik_koma_bersambung(book, hand: Hand) -> None:
    """A semicolon file out of Excel: preamble, quoted breaks, cp1252, partners joined by slashes or dan."""
    book.file_name, book.encoding = "register_ks.csv", "cp1252"
    page = book.page("")
    page.say("KPU Kabupaten Sumbawa")
    page.say("Register Kerja Sama Tahun 2020–2023 (DATA CONTOH)")
    page.skip()
    page.say("No.", "Tgl. Naskah", "Pihak Kedua", "Jenis Naskah", "Uraian", "Lama Perjanjian", "Catatan")
    for n, doc in enumerate(
        hand.docs(6, 11, "NK PKS", partners=[1, 1, 2], without=(" dan ", ",", "/"), first=2020), 1
    ):
        page.add(
            "kind signed duration partners", doc, n, hand.day(doc.signed, "dash"), " dan ".join(doc.partners),
            "Nota Kesepahaman" if doc.kind == "NK" else "PKS", doc.subject, hand.span(doc, "th", "plain"),
            hand.rng.choice(["", "Asli di TU\nfotokopi di Datin", "-"]),
        )  # fmt: skip


@register
def agenda_keluar(book, hand: Hand) -> None:
    """A register of documents as in an agenda book: agenda number, date, to whom, archive code."""
    book.file_name = "buku agenda pks.xlsx"
    page = book.page("2022-2023")
    page.say("BUKU AGENDA PERJANJIAN KERJA SAMA (PKS) – DATA CONTOH", across=9)
    page.say("KPU KOTA BIMA", across=9)
    page.skip()
    page.head(
        "No. Agenda", "Kode Klasifikasi", "Nomor PKS", "Tanggal PKS", "Dengan Siapa", "Perihal", "Mulai Berlaku",
        "Habis Berlaku", "Lokasi Simpan",
    )  # fmt: skip
    for n, doc in enumerate(hand.docs(8, 12, "PKS", late=True, first=2022), 1):
        page.add(
            "kind signed starts ends partners", doc, f"{n:03}", "PR.07", hand.own(doc, "kab"),
            hand.day(doc.signed, "slash"), doc.partners[0], doc.subject, hand.day(doc.starts, "slash"),
            hand.end(doc, "slash"), f"Rak {n % 3 + 1} / Boks {n % 5 + 1}",
        )  # fmt: skip


@register
def dua_baris_satu_naskah(book, hand: Hand) -> None:
    """Each document over two or three rows for its scope, merged downwards elsewhere."""
    book.file_name = "PKS dg sekolah.xlsx"
    page = book.page("PKS")
    page.say("DAFTAR PKS KPU KABUPATEN BIMA DENGAN SEKOLAH DAN KAMPUS (DATA CONTOH)", across=7)
    page.skip()
    page.head(
        "No", "Sekolah/Kampus", "No. PKS", "Tgl Mulai", "Tgl Selesai", "Ruang Lingkup Kegiatan", "Realisasi"
    )
    for n, doc in enumerate(hand.docs(5, 8, "PKS", "sekolah"), 1):
        scopes = hand.rng.sample(
            ["a. Sosialisasi", "b. Pemilihan OSIS", "c. Kunjungan kelas", "d. Magang"], hand.rng.randint(2, 3)
        )
        top, bottom = page.at, page.at + len(scopes) - 1
        page.add(
            "kind starts ends partners", doc, n, doc.partners[0], hand.theirs(doc), hand.day(doc.starts, "cell"),
            hand.end(doc, "cell"), scopes[0], "sudah",
        )  # fmt: skip
        for scope in scopes[1:]:
            page.say("", "", "", "", "", scope, hand.rng.choice(["belum", "sudah"]))
        for column in range(1, 6):
            page.merge(top, column, bottom, column)


@register
def sda_di_mana_mana(book, hand: Hand) -> None:
    """Ditto marks for kind, date and duration where a batch was signed together."""
    book.file_name = "mou serentak.xlsx"
    page = book.page("MOU")
    page.say("MoU dan PKS KPU Kab. Dompu yang ditandatangani serentak (DATA CONTOH)")
    page.head("no", "instansi", "jenis", "tgl ttd", "jangka waktu", "tentang")
    n = 0
    for _ in range(hand.rng.randint(2, 4)):
        first = hand.doc("NK PKS")
        mark = hand.rng.choice(["sda", "s.d.a.", "idem", '"', "-//-"])
        for position in range(hand.rng.randint(2, 4)):
            doc = first if not position else hand.doc(first.kind)
            doc = type(doc)(
                first.kind, doc.partners, "", doc.subject, doc.serial, first.signed, first.signed, first.years
            )
            n += 1
            same = [
                doc.kind if doc.kind == "PKS" else "MoU",
                hand.day(doc.signed, "long"),
                hand.span(doc, "plain"),
            ]
            page.add(
                "kind signed duration partners",
                doc,
                n,
                doc.partners[0],
                *(same if not position else [mark] * 3),
                doc.subject,
            )


@register
def semua_dalam_satu_sel(book, hand: Hand) -> None:
    """Number and date of both sides in one cell, validity in another as a range with short months."""
    book.file_name = "Data KS Kab (2).xlsx"
    page = book.page("data")
    page.say("DATA KERJASAMA KPU KABUPATEN LOMBOK UTARA (DATA CONTOH)", across=6)
    page.head(
        "NO", "MITRA KERJASAMA", "BENTUK KERJASAMA", "NOMOR & TANGGAL NASKAH", "MASA BERLAKU", "KEGIATAN"
    )
    for n, doc in enumerate(hand.docs(6, 9, "NK PKS"), 1):
        number = (
            f"No. {hand.theirs(doc)}; No. {hand.theirs(doc)}, tgl {hand.day(doc.signed, 'shorter', 'long')}"
        )
        period = f"{hand.day(doc.starts, 'short')} - {hand.day(doc.ends, 'short')}"
        kind = "MoU" if doc.kind == "NK" else "Perjanjian Kerjasama"
        page.add(
            "kind signed period partners",
            doc,
            n,
            doc.partners[0].upper(),
            kind,
            number,
            period,
            "Sosialisasi",
        )


@register
def tahun_saja(book, hand: Hand) -> None:
    """Only years: signed in a year, holds so long; a bare year has its own reading."""
    book.file_name = "rekap tahun.xlsx"
    page = book.page("Rekap")
    page.say("REKAP KERJASAMA KPU KAB SUMBAWA BARAT (DATA CONTOH)")
    page.head("No", "Mitra", "MoU/PKS", "Tahun Mulai", "Tahun Berakhir", "Ket.")
    for n, doc in enumerate(hand.docs(6, 10, "NK PKS"), 1):
        first, last = doc.starts.replace(month=1, day=1), doc.ends.replace(month=12, day=31)
        page.add(
            "kind starts ends partners", doc, n, doc.partners[0], "MOU" if doc.kind == "NK" else "PKS",
            doc.starts.year, doc.ends.year, "", starts_on=(first,), ends_on=(last,),
        )  # fmt: skip


@register
def ceklis_jenis(book, hand: Hand) -> None:
    """The kind is a tick in one of two columns."""
    book.file_name = "instrumen kab.xlsx"
    page = book.page("Isian")
    page.say("INSTRUMEN KERJA SAMA KPU KOTA MATARAM (DATA CONTOH)", across=8)
    page.skip()
    page.head(
        "No",
        "Nama Instansi/Lembaga",
        ("Jenis Naskah", "NK", "PKS"),
        "Nomor",
        "Tgl Ditandatangani",
        "Tgl Berakhir",
        "Kendala",
    )
    tick = hand.rng.choice(["v", "√", "✓", "V", "X"])
    for n, doc in enumerate(hand.docs(6, 10, "NK PKS"), 1):
        ticks = (tick, "") if doc.kind == "NK" else ("", tick)
        page.add(
            "kind signed ends partners", doc, n, doc.partners[0], *ticks, hand.theirs(doc),
            hand.day(doc.signed, "long0"), hand.end(doc, "long0"),
            hand.rng.choice(["-", "Nihil", "Kurang personil"]),
        )  # fmt: skip


@register
def kartu_per_mitra(book, hand: Hand) -> None:
    """A card a partner, one below the other: label, colon, value."""
    book.file_name = "kartu kendali kerjasama.xlsx"
    page = book.page("Kartu")
    page.say("KARTU KENDALI KERJA SAMA KPU KABUPATEN LOMBOK BARAT (DATA CONTOH)")
    for n, doc in enumerate(hand.docs(3, 6, "NK PKS"), 1):
        page.skip()
        page.say("Kartu No.", ":", n)
        page.say("Nama Mitra", ":", doc.partners[0])
        page.say("Jenis Kerja Sama", ":", "Nota Kesepahaman" if doc.kind == "NK" else "Perjanjian Kerja Sama")
        page.say("Nomor Naskah", ":", hand.theirs(doc))
        page.say("Tentang", ":", doc.subject)
        page.say("Tanggal Ditandatangani", ":", hand.day(doc.signed, "long"))
        page.say("Berlaku Sampai Dengan", ":", hand.end(doc, "long"))
        page.say("Hambatan", ":", "Belum ada")
        page.know("kind signed ends partners", doc, None)


@register
def singkatan_semua(book, hand: Hand) -> None:
    """Everything abbreviated, no capitals, two-digit years."""
    book.file_name = "ks kpu kab. lotim.xlsx"
    page = book.page("ks")
    page.head("no", "nm mitra", "jns dok", "no dok", "tgl ttd", "tgl akhir", "ket", "pj")
    for n, doc in enumerate(hand.docs(7, 10, "NK PKS"), 1):
        page.add(
            "kind signed ends partners", doc, n, doc.partners[0].lower(), "mou" if doc.kind == "NK" else "pks",
            hand.theirs(doc), hand.day(doc.signed, "slashy"), hand.end(doc, "slashy"), "msh berlaku", "subbag tekmas",
        )  # fmt: skip


@register
def salah_ketik(book, hand: Hand) -> None:
    """Labels with slips: Tangal, Masa Berlalu, Mitra Kerjasma; kinds with slips too."""
    book.file_name = "laporan kerjasma.xlsx"
    page = book.page("Sheet2")
    page.say("LAPORAN KERJASMA KPU KAB. LOMBOK TIMUR (DATA CONTOH)")
    page.skip()
    page.head(
        "No",
        "Nama Mitra Kerjasma",
        "Jenis Kerja Sma",
        "Tangal Penandatangan",
        "Tanggal Berahir",
        "Keteranagn",
    )
    for n, doc in enumerate(hand.docs(7, 10, "NK PKS"), 1):
        kind = hand.rng.choice(
            {"NK": ["MuO", "Nota Kesepahman", "MoU"], "PKS": ["Perjanjian Kerjsama", "PKS"]}[doc.kind]
        )
        page.add("kind signed ends partners", doc, n, doc.partners[0], kind, hand.day(doc.signed, "long"),
                 hand.end(doc, "long"), "")  # fmt: skip
