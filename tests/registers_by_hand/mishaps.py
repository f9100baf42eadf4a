"""Registers with the slips and leftovers of daily work: gaps, mixed dates, repeats, notes, broken rows."""

import dataclasses

from tests.registers_by_hand.desk import register
from tests.registers_by_hand.hands import MONTHS, Hand

NAMES = {"NK": "Nota Kesepahaman", "PKS": "Perjanjian Kerja Sama"}


@register
def campur_aduk_tanggal(book, hand: Hand) -> None:
    """Three people typed the dates, each in a way of their own, true dates and text in the same column."""
    book.file_name = "Daftar Kerja Sama gabungan.xlsx"
    page = book.page("Gabungan")
    page.say("DAFTAR KERJA SAMA KPU PROVINSI KALIMANTAN SELATAN (DATA CONTOH)", across=6)
    page.skip()
    page.head("No", "Mitra", "Jenis", "Tgl Penandatanganan", "Tgl Berakhir", "Ket")
    ways = ("cell", "long", "shorter", "dash", "slash", "upper", "serial", "dot")
    for n, doc in enumerate(hand.docs(12, 18, "NK PKS"), 1):
        page.add(
            "kind signed ends partners", doc, n, doc.partners[0], hand.rng.choice([doc.kind, NAMES[doc.kind]]),
            hand.day(doc.signed, *ways), hand.day(doc.ends, *ways), "",
        )  # fmt: skip


@register
def rekap_mengulang(book, hand: Hand) -> None:
    """A sheet a kind, and a sheet with everything again."""
    book.file_name = "KS 2023 lengkap.xlsx"
    whole = []
    for name, kind in (("MoU", "NK"), ("PKS", "PKS")):
        page = book.page(name)
        page.say(f"DAFTAR {NAMES[kind].upper()} KPU KOTA SERANG (DATA CONTOH)")
        page.head("No", "Mitra", "Nomor", "Tanggal", "Berlaku s.d.")
        for n, doc in enumerate(hand.docs(3, 6, kind), 1):
            cells = [
                doc.partners[0],
                hand.own(doc, "kab"),
                hand.day(doc.signed, "long"),
                hand.day(doc.ends, "long"),
            ]
            page.add("kind signed ends partners", doc, n, *cells)
            whole.append((doc, cells))
    page = book.page("REKAP")
    page.say("REKAP SELURUH KERJA SAMA (DATA CONTOH)")
    page.head("No", "Jenis", "Mitra", "Nomor", "Tanggal", "Berlaku s.d.")
    for n, (doc, cells) in enumerate(whole, 1):
        page.add("kind signed ends partners", doc, n, doc.kind, *cells, repeats=True)


@register
def kosong_di_sana_sini(book, hand: Hand) -> None:
    """Gaps: some dates, kinds and spans were never filled in, a dash or a question mark or nothing stands there."""
    book.file_name = "data kerjasama belum lengkap.xlsx"
    page = book.page("Data")
    page.say("DATA MoU/PKS KPU KABUPATEN TUBAN (BELUM LENGKAP) - DATA CONTOH")
    page.skip()
    page.head("No", "Nama Instansi", "MoU/PKS", "Nomor", "Tanggal", "Jangka Waktu", "Keterangan")
    for n, doc in enumerate(hand.docs(9, 14, "NK PKS"), 1):
        told = {"partners"}
        blank = lambda: hand.rng.choice(["", "-", "?", "..."])  # noqa: E731
        kind = signed = span = None
        if hand.rng.random() < 0.8:
            kind, _ = ("MoU" if doc.kind == "NK" else "PKS"), told.add("kind")
        if hand.rng.random() < 0.7:
            signed, _ = hand.day(doc.signed, "long", "dash"), told.add("signed")
        if hand.rng.random() < 0.7:
            span, _ = hand.span(doc, "formal", "plain"), told.add("duration")
        page.add(
            " ".join(told),
            doc,
            n,
            doc.partners[0],
            kind or blank(),
            "-",
            signed or blank(),
            span or blank(),
            "",
        )


@register
def dua_tanggal_satu_sel(book, hand: Hand) -> None:
    """Start and end below each other in one cell, the label saying so."""
    book.file_name = "kerjasama dgn ormas.ods"
    page = book.page("Ormas")
    page.say("Kerja sama KPU Kab. Malang dengan Ormas (DATA CONTOH)")
    page.head("No", "Nama Ormas", "Jenis Kerjasama", "Tanggal Mulai & Berakhir", "Tindak Lanjut")
    for n, doc in enumerate(hand.docs(5, 9, "NK PKS", "ormas"), 1):
        join = hand.rng.choice(["\n", " s/d ", " - ", "\ns.d.\n"])
        period = join.join([hand.day(doc.starts, "slash"), hand.day(doc.ends, "slash")])
        page.add(
            "kind period partners", doc, n, doc.partners[0], "MoU" if doc.kind == "NK" else "PKS", period, ""
        )


@register
def adendum_di_bawah_induk(book, hand: Hand) -> None:
    """Each PKS with its addendum in the row below, numbered with a letter."""
    book.file_name = "PKS dan adendum.xlsx"
    page = book.page("PKS")
    page.say("DAFTAR PKS BESERTA ADENDUM KPU PROVINSI MALUKU UTARA (DATA CONTOH)")
    page.skip()
    page.head("No.", "Jenis Dokumen", "Pihak Kedua", "Nomor", "Tanggal", "Berakhir")
    for n, doc in enumerate(hand.docs(5, 8, "PKS", last=2021), 1):
        cells = [
            "PKS",
            doc.partners[0],
            hand.own(doc),
            hand.day(doc.signed, "long"),
            hand.day(doc.ends, "long"),
        ]
        page.add("kind signed ends partners", doc, n, *cells)
        if hand.rng.random() < 0.5:
            more = dataclasses.replace(hand.doc("ADENDUM", first=2022, last=2022), partners=doc.partners)
            title = hand.rng.choice(["Adendum", "Addendum I", "Adendum PKS"])
            page.add(
                "kind signed ends partners", more, f"{n}a", title, more.partners[0], hand.theirs(more),
                hand.day(more.signed, "long"), hand.day(more.ends, "long"),
            )  # fmt: skip


@register
def jumlah_tiap_kelompok(book, hand: Hand) -> None:
    """Groups by partner with a subtotal below each, a grand total, and a column that counts."""
    book.file_name = "Rekapitulasi KS.xls"
    book.legacy = True
    page = book.page("Rekapitulasi")
    page.say("REKAPITULASI KERJA SAMA KPU PROVINSI PAPUA BARAT (DATA CONTOH)", across=6)
    page.skip()
    page.head("No", "Uraian/Mitra", "Jenis", "Tgl Mulai", "Tgl Selesai", "Jml Dok")
    total = 0
    for letter, group, sort in (
        ("A", "Media Massa", "media"),
        ("B", "Perguruan Tinggi", "kampus"),
        ("C", "Swasta", "usaha"),
    ):
        page.say(letter, group)
        docs = hand.docs(2, 5, "NK PKS", sort)
        for n, doc in enumerate(docs, 1):
            page.add(
                "kind starts ends partners", doc, n, doc.partners[0], "MoU" if doc.kind == "NK" else "PKS",
                hand.day(doc.starts, "cell"), hand.day(doc.ends, "cell"), 1,
            )  # fmt: skip
        page.say("", f"Jumlah {letter}", "", "", "", len(docs))
        total += len(docs)
    page.say("", "TOTAL (A+B+C)", "", "", "", total)


@register
def catatan_di_tengah(book, hand: Hand) -> None:
    """Notes and blank rows between the agreements, footnotes with stars at the bottom."""
    book.file_name = "mou_pks_2022.xlsx"
    page = book.page("Sheet1")
    page.say("Daftar MoU dan PKS Tahun 2022 KPU Kabupaten Ende (DATA CONTOH)")
    page.head("No", "Mitra Kerja Sama", "Jenis", "Tanggal", "Jangka Waktu", "Ket")
    docs = hand.docs(8, 11, "NK PKS", first=2022, last=2022)
    for n, doc in enumerate(docs, 1):
        page.add(
            "kind signed duration partners", doc, n, doc.partners[0], "MoU" if doc.kind == "NK" else "PKS",
            hand.day(doc.signed, "long"), hand.span(doc, "plain"), hand.rng.choice(["", "*)"]),
        )  # fmt: skip
        if n == 4:
            page.say("", "Catatan: nomor 5 dst. diserahkan oleh Subbag Teknis")
            page.skip()
    page.at = page.lines(page.at + 1, 1, "*) naskah asli belum diterima", "Sumber: Subbag Perencanaan")


@register
def kepala_tiga_tingkat(book, hand: Hand) -> None:
    """A header three rows deep over merged columns."""
    book.file_name = "Matriks tindak lanjut.xlsx"
    page = book.page("Matriks")
    page.say("MATRIKS KERJA SAMA KPU PROVINSI SULAWESI SELATAN (DATA CONTOH)", across=9)
    page.skip()
    top = page.at
    page.put(top, 1, "No", "Mitra", "Naskah Kerja Sama", "", "", "", "", "Keterangan")
    page.put(top + 1, 3, "Jenis", "Nomor", "Tanggal", "Masa Berlaku")
    page.put(top + 2, 6, "Mulai", "Selesai")
    page.merge(top, 3, top, 7)
    page.merge(top + 1, 6, top + 1, 7)
    for column in (1, 2, 8):
        page.merge(top, column, top + 2, column)
    for column in (3, 4, 5):
        page.merge(top + 1, column, top + 2, column)
    page.at = top + 3
    for n, doc in enumerate(hand.docs(7, 11, "NK PKS", late=True), 1):
        page.add(
            "kind signed starts ends partners", doc, n, doc.partners[0], NAMES[doc.kind], hand.theirs(doc),
            hand.day(doc.signed, "slash"), hand.day(doc.starts, "slash"), hand.day(doc.ends, "slash"), "-",
        )  # fmt: skip


@register
def kolom_pemisah(book, hand: Hand) -> None:
    """The table begins at C6 and has narrow blank columns between its parts."""
    book.file_name = "Buku Kerja1.xlsx"
    page = book.page("Sheet1", left=3)
    page.skip(2)
    page.say("KERJA SAMA KPU KABUPATEN SIKKA (DATA CONTOH)")
    page.skip(2)
    page.head("No", "Nama Mitra", "", "Jenis", "Nomor", "", "Tanggal", "Berakhir")
    for n, doc in enumerate(hand.docs(5, 8, "NK PKS"), 1):
        page.add(
            "kind signed ends partners", doc, n, doc.partners[0], "", NAMES[doc.kind], hand.theirs(doc), "",
            hand.day(doc.signed, "cell"), hand.day(doc.ends, "cell"),
        )  # fmt: skip


@register
def baris_patah(book, hand: Hand) -> None:
    """Out of a PDF: a long name goes on in the next row, which has no number."""
    book.file_name = "hasil konversi pdf.xlsx"
    page = book.page("Table 1")
    page.head("No", "Mitra Kerja Sama", "Jenis", "Tanggal Penandatanganan", "Tanggal Berakhir")
    for n, doc in enumerate(hand.docs(7, 10, "NK PKS"), 1):
        words = doc.partners[0].split()
        cut = len(words) if len(words) < 4 else len(words) // 2 + 1
        kind = NAMES[doc.kind]
        page.add(
            "kind signed ends partners", doc, n, " ".join(words[:cut]), kind, hand.day(doc.signed, "long"),
            hand.day(doc.ends, "long"),
        )  # fmt: skip
        if words[cut:]:
            page.say("", " ".join(words[cut:]))


@register
def jenis_dari_nomor(book, hand: Hand) -> None:
    """No column of kinds; the office's numbers hold MoU or PKS."""
    book.file_name = "daftar kerja sama kab.xlsx"
    page = book.page("Kerja Sama")
    page.say("DAFTAR KERJA SAMA KPU KABUPATEN KUPANG (DATA CONTOH)", across=6)
    page.skip()
    page.head("No", "Mitra", "Nomor Naskah", "Tanggal Naskah", "Masa Berlaku", "Substansi")
    for n, doc in enumerate(hand.docs(7, 10, "NK PKS"), 1):
        word = "MoU" if doc.kind == "NK" else "PKS"
        number = f"{doc.serial:02}/{word}/KPU-KAB/{doc.signed.year}"
        page.add(
            "kind signed duration partners", doc, n, doc.partners[0], number, hand.day(doc.signed, "long"),
            hand.span(doc, "plain", "formal"), doc.subject,
        )  # fmt: skip


@register
def nama_berkas_menyebut_jenis(book, hand: Hand) -> None:
    """Only the file's name says that these are PKS."""
    book.file_name = "Daftar PKS KPU Kota Kediri 2021-2023.xlsx"
    page = book.page("Sheet1")
    page.head("No", "Nama Mitra", "Nomor", "Tgl Mulai", "Tgl Berakhir", "Keterangan")
    for n, doc in enumerate(hand.docs(6, 10, "PKS"), 1):
        page.add(
            "kind starts ends partners", doc, n, doc.partners[0], hand.theirs(doc), hand.day(doc.starts, "slash"),
            hand.day(doc.ends, "slash"), "",
        )  # fmt: skip


@register
def tahun_ke_tahun(book, hand: Hand) -> None:
    """Validity as years: 2022-2027, beside a day of signing."""
    book.file_name = "mou kampus 5 tahunan.xlsx"
    page = book.page("MoU")
    page.say("MoU KPU PROVINSI SUMATERA UTARA DENGAN PERGURUAN TINGGI (DATA CONTOH)")
    page.head("No", "Kampus", "Tanggal Penandatanganan", "Masa Berlaku", "Ruang Lingkup")
    for n, doc in enumerate(hand.docs(6, 9, "NK", "kampus"), 1):
        join = hand.rng.choice(["-", " - ", " s.d. ", " s/d "])
        last = doc.signed.year + doc.years
        ends = doc.ends.replace(year=last, month=12, day=31)
        page.add(
            "kind signed ends partners", doc, n, doc.partners[0], hand.day(doc.signed, "long"),
            f"{doc.signed.year}{join}{last}", doc.subject, ends_on=(ends,), starts_on=None,
        )  # fmt: skip


@register
def tahun_di_kolom_lain(book, hand: Hand) -> None:
    """The year stands in its own column, day and month in the next."""
    book.file_name = "rekap pks puskesmas.xlsx"
    page = book.page("PKS")
    page.say("REKAP PKS DENGAN FASILITAS KESEHATAN (DATA CONTOH)")
    page.skip()
    page.head("No", "Tahun", "Tgl/Bln", "Fasilitas Kesehatan", "Berlaku (th)", "No. PKS")
    for n, doc in enumerate(hand.docs(5, 9, "PKS", "usaha"), 1):
        page.add(
            "kind signed duration partners", doc, n, doc.signed.year,
            f"{doc.signed.day} {MONTHS[doc.signed.month - 1]}", doc.partners[0], hand.span(doc, "bare"),
            hand.own(doc, "kab"),
        )  # fmt: skip


@register
def status_menyebut_akhir(book, hand: Hand) -> None:
    """The end stands only in the status: 'Berlaku s.d. ...', 'Berakhir pada ...'."""
    book.file_name = "status ks.xlsx"
    page = book.page("Status")
    page.say("STATUS KERJA SAMA KPU PROVINSI SULAWESI TENGAH PER 30 JUNI 2023 (DATA CONTOH)", across=5)
    page.skip()
    page.head("No", "Mitra", "Bentuk", "Tanggal Naskah", "Status")
    for n, doc in enumerate(hand.docs(6, 10, "NK PKS"), 1):
        word = "Berlaku s.d." if doc.ends.year > 2023 else "Berakhir pada"
        page.add(
            "kind signed ends partners", doc, n, doc.partners[0], NAMES[doc.kind], hand.day(doc.signed, "long"),
            f"{word} {hand.day(doc.ends, 'long')}",
        )  # fmt: skip


@register
def durasi_dengan_tahun(book, hand: Hand) -> None:
    """A span with its dates in brackets: '3 tahun (12 Mei 2021 s.d. 11 Mei 2024)'."""
    book.file_name = "pks lapas rutan.xlsx"
    page = book.page("PKS")
    page.say("PKS KPU PROVINSI BENGKULU DENGAN LAPAS, RUTAN DAN INSTANSI VERTIKAL (DATA CONTOH)", across=6)
    page.head("No", "Instansi", "Nomor PKS", "Tentang", "Jangka Waktu", "PIC")
    for n, doc in enumerate(hand.docs(5, 9, "PKS", "instansi"), 1):
        dates = f"{hand.day(doc.starts, 'long')} s.d. {hand.day(doc.ends, 'long')}"
        page.add(
            "kind period partners", doc, n, doc.partners[0], hand.theirs(doc), doc.subject,
            f"{hand.span(doc, 'plain')} ({dates})", "Subbag Hukum",
        )  # fmt: skip
