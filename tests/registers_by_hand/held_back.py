"""Registers written before the first ones' faults were mended, and looked at only after: office lists."""

import dataclasses
import datetime as dt

from tests.layouts import invention
from tests.registers_by_hand import by_chance
from tests.registers_by_hand.desk import register
from tests.registers_by_hand.hands import Hand

NAMES = {"NK": "Nota Kesepahaman", "PKS": "Perjanjian Kerja Sama", "KB": "Kesepakatan Bersama"}


@register
def alamat_di_sel_mitra(book, hand: Hand) -> None:
    """The partner's cell holds its address and telephone below the name."""
    book.file_name = "daftar mitra pks.xlsx"
    page = book.page("Mitra")
    page.say("DAFTAR MITRA PKS KPU PROVINSI RIAU (DATA CONTOH)", across=6)
    page.skip()
    page.head("No", "Nama dan Alamat Mitra", "Nomor PKS", "Tgl PKS", "Masa Berlaku", "Ket")
    for n, doc in enumerate(hand.docs(6, 10, "PKS"), 1):
        there = f"{doc.partners[0]}\nJl. Contoh No. {n}, Rekaan\nTelp. 0899-0000-00{n}"
        page.add("kind signed duration partners", doc, n, there, hand.own(doc), hand.day(doc.signed, "long"),
                 hand.span(doc, "formal"), "")  # fmt: skip


@register
def mitra_sebagai_judul_baris(book, hand: Hand) -> None:
    """Each partner is a row of its own with a number; its documents stand below with letters."""
    book.file_name = "Naskah per mitra.xlsx"
    page = book.page("Naskah")
    page.say("DAFTAR NASKAH KERJA SAMA MENURUT MITRA - KPU PROVINSI BANTEN (DATA CONTOH)", across=5)
    page.skip()
    page.head("No", "Mitra / Naskah", "Nomor", "Tanggal", "Berlaku s.d.")
    for n in range(1, hand.rng.randint(4, 7)):
        docs = hand.docs(1, 3, "NK PKS")
        page.say(n, docs[0].partners[0])
        for letter, doc in zip("abc", docs, strict=False):
            doc = dataclasses.replace(doc, partners=docs[0].partners)
            page.add("kind signed ends partners", doc, letter, NAMES[doc.kind], hand.own(doc), hand.day(doc.signed, "long"),
                     hand.day(doc.ends, "long"))  # fmt: skip


@register
def tanggal_digabung_ke_bawah(book, hand: Hand) -> None:
    """A batch signed on one day: date, kind and span merged downwards over several partners."""
    book.file_name = "PKS serentak.xlsx"
    page = book.page("Serentak")
    page.say("KERJA SAMA YANG DITANDATANGANI SERENTAK - KPU KABUPATEN BADUNG (DATA CONTOH)", across=6)
    page.skip()
    page.head("No", "Mitra", "Jenis Naskah", "Tanggal Penandatanganan", "Jangka Waktu", "Ruang Lingkup")
    n = 0
    for _ in range(hand.rng.randint(3, 5)):
        first, top = hand.doc("NK PKS"), page.at
        for position in range(hand.rng.randint(1, 4)):
            n += 1
            partner = first.partners if not position else hand.doc().partners
            doc = dataclasses.replace(first, partners=partner)
            shared = (NAMES[doc.kind], hand.day(doc.signed, "long"), hand.span(doc, "plain"))
            page.add("kind signed duration partners", doc, n, doc.partners[0], *(shared if not position else ("", "", "")),
                     doc.subject)  # fmt: skip
        for column in (3, 4, 5):
            page.merge(top, column, page.at - 1, column)


@register
def surat_pengantar(book, hand: Hand) -> None:
    """A letter with paragraphs, then the table, then more of the letter."""
    book.file_name = "surat kerjasama ke KPU RI.xlsx"
    page = book.page("Surat")
    page.say("Nomor : 12/PR.07/52/2023", column=1)
    page.say("Perihal : Penyampaian Data Kerja Sama (DATA CONTOH)")
    page.skip()
    page.say("Yth. Sekretaris Jenderal KPU di Jakarta")
    page.say(
        "Bersama ini kami sampaikan data kerja sama KPU Kabupaten Ende sampai dengan 30 Juni 2023 sebagai berikut:"
    )
    page.skip()
    page.head("No", "Instansi", "Bentuk Kerja Sama", "Tanggal", "Masa Berlaku")
    for n, doc in enumerate(hand.docs(4, 8, "NK PKS"), 1):
        page.add("kind signed duration partners", doc, n, doc.partners[0], NAMES[doc.kind], hand.day(doc.signed, "long"),
                 hand.span(doc, "formal"))  # fmt: skip
    page.skip()
    page.say("Demikian disampaikan, atas perhatiannya diucapkan terima kasih.")
    page.say("Ende, 3 Juli 2023", column=4)
    page.say("Sekretaris KPU Kabupaten Ende", column=4)


@register
def kompilasi_nasional(book, hand: Hand) -> None:
    """Rows of many offices: province, regency, then the agreement."""
    book.file_name = "kompilasi_satker.xlsx"
    page = book.page("Kompilasi")
    page.head("NO", "PROVINSI", "KABUPATEN/KOTA", "SATKER", "MITRA", "JENIS KERJASAMA", "NOMOR NASKAH DINAS", "TGL TTD",
              "TGL BERAKHIR", "TINDAK LANJUT", "HAMBATAN")  # fmt: skip
    places = [("BALI", "KAB. BADUNG"), ("BALI", "KOTA DENPASAR"), ("RIAU", ""), ("ACEH", "KAB. PIDIE")]
    for n, doc in enumerate(hand.docs(12, 20, "NK PKS"), 1):
        province, regency = hand.rng.choice(places)
        page.add("kind signed ends partners", doc, n, province, regency, f"KPU {regency or province}", doc.partners[0],
                 "NOTA KESEPAHAMAN" if doc.kind == "NK" else "PKS", hand.theirs(doc), hand.day(doc.signed, "cell"),
                 hand.day(doc.ends, "cell"), "Sosialisasi", "-")  # fmt: skip


@register
def tanggal_mou_dan_pks(book, hand: Hand) -> None:
    """One row a partner; a column MoU and a column PKS hold the days of signing only."""
    book.file_name = "monitoring mou pks.xlsx"
    page = book.page("Monitoring")
    page.say("MONITORING MoU DAN PKS KPU KOTA BLITAR (DATA CONTOH)", across=5)
    page.head("No", "Mitra", "Tanggal MoU", "Tanggal PKS", "Keterangan")
    for n, memo in enumerate(hand.docs(6, 10, "NK"), 1):
        cells = [n, memo.partners[0], hand.day(memo.signed, "long"), "-"]
        page.know("kind signed partners", memo, page.at)
        if hand.rng.random() < 0.5:
            pks = dataclasses.replace(hand.doc("PKS"), partners=memo.partners)
            page.know("kind signed partners", pks, page.at)
            cells[3] = hand.day(pks.signed, "long")
        page.say(*cells, "")


@register
def akhir_dengan_catatan(book, hand: Hand) -> None:
    """Days with remarks behind them: '(5 tahun)', '(sudah berakhir)', a place before."""
    book.file_name = "Data MoU Pks catatan.xlsx"
    page = book.page("Data")
    page.say("Data MoU dan PKS KPU Kabupaten Tabanan (DATA CONTOH)")
    page.skip()
    page.head("No", "Nama Mitra", "MoU/PKS", "Tanggal dan Tempat Penandatanganan", "Tanggal Berakhir")
    for n, doc in enumerate(hand.docs(6, 9, "NK PKS"), 1):
        signed = f"{hand.day(doc.signed, 'long')}, di Tabanan"
        note = hand.rng.choice(["", " (sudah berakhir)", f" ({doc.years} tahun)", " *)"])
        page.add("kind signed ends partners", doc, n, doc.partners[0], "MoU" if doc.kind == "NK" else "PKS", signed,
                 f"{hand.day(doc.ends, 'long')}{note}")  # fmt: skip


@register
def sejak_sampai_dengan(book, hand: Hand) -> None:
    """Validity in sentences: sejak ... sampai dengan ...; berlaku sampai ...; N tahun terhitung sejak ..."""
    book.file_name = "PKS kecamatan.ods"
    page = book.page("PKS")
    page.say("PKS KPU KABUPATEN GIANYAR (DATA CONTOH)", across=5)
    page.head("No", "Pihak Kedua", "Tentang", "Tanggal", "Jangka Waktu Berlaku")
    for n, doc in enumerate(hand.docs(7, 11, "PKS"), 1):
        form = hand.rng.randint(0, 2)
        starts, ends = hand.day(doc.starts, "long"), hand.day(doc.ends, "long")
        words = [f"sejak {starts} sampai dengan {ends}", f"Berlaku sampai dengan {ends}",
                 f"{hand.span(doc, 'formal')} terhitung sejak tanggal {starts}"][form]  # fmt: skip
        told = ["kind signed period partners", "kind signed ends partners", "kind signed duration partners"][
            form
        ]
        page.add(told, doc, n, doc.partners[0], doc.subject, starts, words)


@register
def tahun_anggaran(book, hand: Hand) -> None:
    """PKS bound to a budget year beside spans in years and months."""
    book.file_name = "PKS TA.xlsx"
    page = book.page("TA")
    page.say("PKS KPU KABUPATEN MALANG (DATA CONTOH)")
    page.head("No", "Mitra", "Nomor PKS", "Tanggal PKS", "Jangka Waktu")
    for n, doc in enumerate(hand.docs(6, 9, "PKS"), 1):
        if n % 3 == 0:
            last = dt.date(doc.signed.year, 12, 31)
            year = invention.anniversary(doc.signed, 1)
            page.add("kind signed duration partners", doc, n, doc.partners[0], hand.theirs(doc),
                     hand.day(doc.signed, "long"), "1 (satu) tahun anggaran",
                     ends_on=(last, year, year - dt.timedelta(1)), end_rule=None)  # fmt: skip
            continue
        page.add("kind signed duration partners", doc, n, doc.partners[0], hand.theirs(doc), hand.day(doc.signed, "long"),
                 hand.span(doc, "formal", "months"))  # fmt: skip


@register
def bulan_sebagai_kelompok(book, hand: Hand) -> None:
    """Rows of months between the agreements; the kinds as in the mouth: mou, kerjasama biasa no."""
    book.file_name = "laporan bulanan ks.xlsx"
    page = book.page("2022")
    page.say("LAPORAN BULANAN KERJA SAMA KPU PROVINSI JAMBI (DATA CONTOH)", across=5)
    page.head("No", "Mitra", "Jenis", "Tanggal Naskah", "Masa Berlaku")
    n = 0
    for month, name in ((1, "JANUARI 2022"), (4, "APRIL 2022"), (9, "SEPTEMBER 2022")):
        page.say("", name)
        for doc in hand.docs(1, 4, "NK PKS"):
            n += 1
            day = dt.date(2022, month, hand.rng.randint(1, 28))
            doc = dataclasses.replace(doc, signed=day, starts=day)
            page.add("kind signed duration partners", doc, n, doc.partners[0], "MoU" if doc.kind == "NK" else "PKS",
                     hand.day(day, "long"), hand.span(doc, "th"))  # fmt: skip


@register
def tiap_lembar_lain_gaya(book, hand: Hand) -> None:
    """A workbook into which three offices pasted their lists, each with its own words and order."""
    book.file_name = "gabungan kab kota.xlsx"
    for place, asked in (("Tabanan", "partner kind signed duration"), ("Bangli", "partner kind starts ends"),
                         ("Jembrana", "partner kind signed ends")):  # fmt: skip
        page = book.page(place)
        page.say(f"KERJA SAMA KPU KAB. {place.upper()} (DATA CONTOH)")
        columns = by_chance.Columns(hand, asked, hand.rng.choice(["long", "slash", "cell"]))
        page.head("No", *columns.labels)
        for n, doc in enumerate(hand.docs(3, 7, "NK PKS"), 1):
            page.add(asked.replace("partner", "partners"), doc, n, *columns.cells(doc))


@register
def bentuk_lain(book, hand: Hand) -> None:
    """Other forms among the usual ones: Komitmen Bersama, Deklarasi, Berita Acara."""
    book.file_name = "MoU PKS dan lainnya.xlsx"
    page = book.page("KS")
    page.say("KERJA SAMA KPU PROVINSI MALUKU (DATA CONTOH)", across=6)
    page.head("No", "Lembaga", "Bentuk Naskah", "Nomor", "Ditandatangani", "Berakhir")
    for n, doc in enumerate(hand.docs(7, 10, "NK PKS KB LAINNYA"), 1):
        kind = NAMES.get(doc.kind) or hand.rng.choice(["Komitmen Bersama", "Deklarasi", "Berita Acara"])
        page.add("kind signed ends partners", doc, n, doc.partners[0], kind, hand.theirs(doc), hand.day(doc.signed, "long"),
                 hand.end(doc, "long"))  # fmt: skip


@register
def hanya_tahun(book, hand: Hand) -> None:
    """An old list that knows no more than partner, number and year."""
    book.file_name = "arsip mou lama.xls"
    book.legacy = True
    page = book.page("Arsip")
    page.say("ARSIP MoU KPU PROVINSI LAMPUNG (DATA CONTOH)", across=5)
    page.head("No", "Instansi", "Nomor MoU", "Tahun", "Letak")
    for n, doc in enumerate(hand.docs(8, 12, "NK", first=2008, last=2016), 1):
        year = doc.signed.replace(month=1, day=1)
        page.add("kind partners", doc, n, doc.partners[0], hand.theirs(doc), doc.signed.year, f"Lemari {n % 3}",
                 signed_on=(None, year), starts_on=(year,))  # fmt: skip


@register
def tanpa_nomor_urut(book, hand: Hand) -> None:
    """No numbering; the partner comes first; a sum in words at the end."""
    book.file_name = "KS kota.xlsx"
    page = book.page("KS")
    page.say("KPU KOTA TERNATE")
    page.say("DAFTAR KERJA SAMA (DATA CONTOH)")
    page.head("MITRA", "BENTUK", "TENTANG", "DITANDATANGANI", "SAMPAI DENGAN", "KONDISI")
    docs = hand.docs(5, 9, "NK PKS")
    for doc in docs:
        page.add("kind signed ends partners", doc, doc.partners[0], NAMES[doc.kind], doc.subject,
                 hand.day(doc.signed, "short"), hand.day(doc.ends, "short"), "baik")  # fmt: skip
    page.say(f"Jumlah kerja sama: {len(docs)} dokumen")
