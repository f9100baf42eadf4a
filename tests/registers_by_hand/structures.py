"""Registers whose rows are not one an agreement in a plain table: pairs of rows, two headers, groups in groups."""

from tests.registers_by_hand.desk import register
from tests.registers_by_hand.hands import Hand

NAMES = {"NK": "Nota Kesepahaman", "PKS": "Perjanjian Kerja Sama"}


@register
def dua_baris_dua_pihak(book, hand: Hand) -> None:
    """Each agreement over two rows: the office and its number above, the partner and its number below."""
    book.file_name = "daftar naskah (dua pihak).xlsx"
    page = book.page("Naskah")
    page.say("DAFTAR NASKAH KERJA SAMA KPU KABUPATEN ENDE (DATA CONTOH)", across=6)
    page.skip()
    page.head("No", "Para Pihak", "Nomor", "Jenis Naskah", "Tanggal", "Berakhir")
    for n, doc in enumerate(hand.docs(5, 9, "NK PKS"), 1):
        page.add("kind signed ends partners", doc, n, "KPU Kabupaten Ende", hand.own(doc, "kab"), NAMES[doc.kind],
                 hand.day(doc.signed, "long"), hand.day(doc.ends, "long"))  # fmt: skip
        page.say("", doc.partners[0], hand.theirs(doc))


@register
def kolom_nomor_tanpa_label(book, hand: Hand) -> None:
    """The column that counts has no label."""
    book.file_name = "ks.xlsx"
    page = book.page("Sheet1")
    page.say("Kerja Sama KPU Kota Blitar (DATA CONTOH)")
    page.head("", "Nama Mitra", "Jenis", "Tanggal", "Masa Berlaku", "Keterangan")
    for n, doc in enumerate(hand.docs(6, 9, "NK PKS"), 1):
        page.add("kind signed duration partners", doc, n, doc.partners[0], NAMES[doc.kind], hand.day(doc.signed, "long"),
                 doc.years, "")  # fmt: skip


@register
def selang_seling_kosong(book, hand: Hand) -> None:
    """A blank row after every agreement, for the eye."""
    book.file_name = "Daftar (renggang).ods"
    page = book.page("Daftar")
    page.say("DAFTAR KERJA SAMA (DATA CONTOH)")
    page.head("No.", "Instansi", "Bentuk", "Tgl. Mulai", "Tgl. Selesai")
    for n, doc in enumerate(hand.docs(6, 10, "NK PKS"), 1):
        page.add("kind starts ends partners", doc, n, doc.partners[0], NAMES[doc.kind], hand.day(doc.starts, "dash"),
                 hand.day(doc.ends, "dash"))  # fmt: skip
        page.skip()


@register
def hitungan_bawah_kelompok(book, hand: Hand) -> None:
    """Subtotals as a spreadsheet's own command writes them."""
    book.file_name = "rekap subtotal.xlsx"
    page = book.page("Rekap")
    page.head("Kelompok", "Mitra", "Jenis", "Tanggal MoU/PKS", "Tanggal Berakhir")
    for group, sort in (("Media", "media"), ("Perguruan Tinggi", "kampus"), ("Ormas", "ormas")):
        docs = hand.docs(2, 5, "NK PKS", sort)
        for doc in docs:
            page.add("kind signed ends partners", doc, group, doc.partners[0], "MoU" if doc.kind == "NK" else "PKS",
                     hand.day(doc.signed, "cell"), hand.day(doc.ends, "cell"))  # fmt: skip
        page.say(f"{group} Count", len(docs))
    page.say("Grand Count", 10)


@register
def kelompok_dalam_kelompok(book, hand: Hand) -> None:
    """Groups of partners, and in each the kinds as groups."""
    book.file_name = "daftar bertingkat.xlsx"
    page = book.page("Daftar")
    page.say("DAFTAR KERJA SAMA KPU PROVINSI BANTEN (DATA CONTOH)", across=5)
    page.skip()
    page.head("No", "Mitra", "Nomor", "Tanggal", "Jangka Waktu")
    for letter, group, sort in (("A", "PERGURUAN TINGGI", "kampus"), ("B", "MEDIA MASSA", "media")):
        page.say(f"{letter}. {group}", across=5)
        for number, kind in (("1", "NK"), ("2", "PKS")):
            page.say("", f"{number}) {NAMES[kind]}")
            for n, doc in enumerate(hand.docs(2, 4, kind, sort), 1):
                page.add("kind signed duration partners", doc, n, doc.partners[0], hand.theirs(doc),
                         hand.day(doc.signed, "long"), hand.span(doc, "plain"))  # fmt: skip


@register
def dua_kepala_dua_bahasa(book, hand: Hand) -> None:
    """The header twice, in Indonesian and in English."""
    book.file_name = "kerjasama_cooperation.xlsx"
    page = book.page("Data")
    page.say("DATA KERJASAMA / COOPERATION DATA (DATA CONTOH)", across=5)
    page.head("No", "Mitra", "Jenis Dokumen", "Tanggal Mulai", "Tanggal Berakhir")
    page.head("No", "Partner", "Document Type", "Start Date", "End Date")
    for n, doc in enumerate(hand.docs(6, 10, "NK PKS"), 1):
        page.add("kind starts ends partners", doc, n, doc.partners[0], "MoU" if doc.kind == "NK" else "MoA",
                 hand.day(doc.starts, "cell"), hand.day(doc.ends, "cell"))  # fmt: skip


@register
def keterangan_warna_di_atas(book, hand: Hand) -> None:
    """What the colours mean stands above the header, and when it was printed at the right."""
    book.file_name = "monitoring warna.xlsx"
    page = book.page("Monitoring")
    page.put(1, 1, "MONITORING KERJA SAMA (DATA CONTOH)")
    page.put(1, 7, "Dicetak: 5 Januari 2024")
    page.at = page.lines(2, 1, "Merah = sudah berakhir", "Kuning = akan berakhir", "Hijau = berlaku") + 1
    page.head("No", "Mitra", "Naskah", "Tgl TTD", "Tgl Habis", "Kondisi")
    for n, doc in enumerate(hand.docs(6, 10, "NK PKS"), 1):
        page.add("kind signed ends partners", doc, n, doc.partners[0], NAMES[doc.kind], hand.day(doc.signed, "slash"),
                 hand.day(doc.ends, "slash"), "Hijau")  # fmt: skip
