"""Registers with somebody's own ideas in them: colours told in words, sentences for cells, hidden parts, corrections."""

import dataclasses

from tests.registers_by_hand.desk import register
from tests.registers_by_hand.hands import Hand


@register
def baris_tersembunyi_dan_coret(book, hand: Hand) -> None:
    """Ended agreements struck through, a helper sheet hidden, a column of formulas hidden."""
    book.file_name = "Register KS 2023 (update).xlsx"
    page = book.page("Register")
    page.say("REGISTER KERJA SAMA KPU PROVINSI BANTEN (DATA CONTOH)", across=7)
    page.skip()
    page.head("No", "Mitra", "Jenis", "Nomor", "Tgl TTD", "Tgl Berakhir", "bantu", "Keterangan")
    for n, doc in enumerate(hand.docs(9, 13, "NK PKS"), 1):
        if hand.rng.random() < 0.2:
            page.struck.append(page.at)
            page.say(
                n,
                doc.partners[0],
                doc.kind,
                hand.own(doc),
                hand.day(doc.signed, "cell"),
                hand.day(doc.ends, "cell"),
                0,
                "batal",
            )
            continue
        page.add(
            "kind signed ends partners", doc, n, doc.partners[0], doc.kind, hand.own(doc),
            hand.day(doc.signed, "cell"), hand.day(doc.ends, "cell"), hand.rng.randint(1, 99), "",
        )  # fmt: skip
    page.hidden_columns.append(7)
    helper = book.page("ref")
    helper.hidden = True
    helper.lines(1, 1, "Jenis", "NK", "PKS")


@register
def keterangan_panjang(book, hand: Hand) -> None:
    """Validity told in the remarks only: 'berlaku 5 tahun sejak ...', among other sentences."""
    book.file_name = "Laporan kerjasama.xlsx"
    page = book.page("Laporan")
    page.say("LAPORAN KERJA SAMA KPU KABUPATEN KLUNGKUNG (DATA CONTOH)", across=5)
    page.skip()
    page.head("No", "Instansi", "Jenis Kerja Sama", "Tanggal", "Keterangan")
    for n, doc in enumerate(hand.docs(5, 9, "NK PKS"), 1):
        note = f"Perjanjian berlaku {hand.span(doc, 'formal')} sejak ditandatangani. Pelaksanaan baik."
        page.add("kind signed duration partners", doc, n, doc.partners[0], "MoU" if doc.kind == "NK" else "PKS",
                 hand.day(doc.signed, "long"), note)  # fmt: skip


@register
def judul_kolom_tanya(book, hand: Hand) -> None:
    """Labels as questions, answers as sentences."""
    book.file_name = "kuesioner.xlsx"
    page = book.page("Jawaban")
    page.say("KUESIONER KERJA SAMA (DATA CONTOH)")
    page.skip()
    page.head(
        "No", "Dengan siapa kerja sama dilakukan?", "Apa bentuk naskahnya?", "Kapan ditandatangani?",
        "Sampai kapan berlaku?", "Apa kegiatan yang dilakukan?", "Apa hambatannya?",
    )  # fmt: skip
    for n, doc in enumerate(hand.docs(6, 10, "NK PKS", rules=["date", "date", "date", "open", "event"]), 1):
        page.add(
            "kind signed ends partners", doc, n, doc.partners[0],
            "Nota Kesepahaman" if doc.kind == "NK" else "Perjanjian kerja sama", hand.day(doc.signed, "long"),
            hand.end(doc, "long"), doc.subject, "Tidak ada",
        )  # fmt: skip


@register
def tiga_naskah_satu_sel(book, hand: Hand) -> None:
    """One row a partner; its documents listed below each other, number by number, date by date, in rows of the partner."""
    book.file_name = "mitra dan naskahnya.xlsx"
    page = book.page("Mitra")
    page.say("DAFTAR MITRA BESERTA NASKAH KERJA SAMA (DATA CONTOH)", across=6)
    page.skip()
    page.head("No", "Mitra", "Naskah", "Nomor", "Tanggal", "Masa Berlaku")
    for n in range(1, hand.rng.randint(4, 7)):
        docs = hand.docs(1, 3, "NK PKS")
        top = page.at
        for position, doc in enumerate(docs):
            doc = dataclasses.replace(doc, partners=docs[0].partners)
            first = (n, doc.partners[0]) if not position else ("", "")
            kind = "Nota Kesepahaman" if doc.kind == "NK" else "Perjanjian Kerja Sama"
            page.add(
                "kind signed duration partners",
                doc,
                *first,
                kind,
                hand.own(doc),
                hand.day(doc.signed, "long"),
                hand.span(doc, "plain"),
            )
        for column in (1, 2):
            page.merge(top, column, page.at - 1, column)


@register
def mitra_berkategori_di_kolom(book, hand: Hand) -> None:
    """Category of partner as a merged column at the left, English dates by one colleague, Indonesian by another."""
    book.file_name = "kerjasama_per_kategori.ods"
    page = book.page("Data")
    page.say("Data Kerja Sama per Kategori Mitra (DATA CONTOH)", across=6)
    page.skip()
    page.head("Kategori", "No", "Mitra", "MoU / PKS", "Tanggal TTD", "Masa Berlaku Sampai")
    for sort, label in (("media", "Media Massa"), ("kampus", "Perguruan Tinggi"), ("ormas", "Ormas/LSM")):
        top = page.at
        for n, doc in enumerate(hand.docs(2, 5, "NK PKS", sort), 1):
            page.add(
                "kind signed ends partners", doc, label if n == 1 else "", n, doc.partners[0],
                "MoU" if doc.kind == "NK" else "PKS", hand.day(doc.signed, "long", "british"),
                hand.day(doc.ends, "long", "british"),
            )  # fmt: skip
        page.merge(top, 1, page.at - 1, 1)


@register
def perpanjangan_di_kolom(book, hand: Hand) -> None:
    """Renewed agreements: first period and extension in neighbouring columns; the end that counts is asked of few."""
    book.file_name = "PKS gudang.xlsx"
    page = book.page("Sewa")
    page.say("PKS PINJAM PAKAI GUDANG LOGISTIK KPU KAB. TABANAN (DATA CONTOH)", across=7)
    page.head(
        "No", "Pemilik Gudang", "Lokasi", "Luas (m2)", "Nomor PKS", "Mulai", "Berakhir", "Surat Perpanjangan"
    )
    for n, doc in enumerate(hand.docs(4, 7, "PKS", "usaha", years=[1, 2]), 1):
        page.add(
            "kind starts ends partners", doc, n, doc.partners[0], "Jl. Contoh", hand.rng.randint(80, 900),
            hand.own(doc, "kab"), hand.day(doc.starts, "long"), hand.day(doc.ends, "long"),
            hand.rng.choice(["", "-", "belum"]),
        )  # fmt: skip


@register
def proses_dan_rencana(book, hand: Hand) -> None:
    """Signed ones and ones in preparation in one list: drafts have no dates and say why."""
    book.file_name = "progres kerjasama.xlsx"
    page = book.page("Progres")
    page.say("PROGRES KERJA SAMA KPU PROVINSI SULAWESI UTARA (DATA CONTOH)", across=7)
    page.skip()
    page.head(
        "No", "Calon Mitra/Mitra", "Bentuk", "Progres", "Tgl Tanda Tangan", "Masa Berlaku (Tahun)", "Catatan"
    )
    for n, doc in enumerate(hand.docs(7, 12, "NK PKS"), 1):
        kind = "NK" if doc.kind == "NK" else "PKS"
        if n % 4 == 0:
            page.add(
                "kind partners",
                doc,
                n,
                doc.partners[0],
                kind,
                "Draf dalam pembahasan",
                "",
                "",
                "menunggu jawaban mitra",
            )
            continue
        page.add(
            "kind signed duration partners", doc, n, doc.partners[0], kind, "Sudah ditandatangani",
            hand.day(doc.signed, "long", "slash"), hand.span(doc, "bare"), "",
        )  # fmt: skip


@register
def dua_tabel_bertumpuk(book, hand: Hand) -> None:
    """Two lists under each other with different columns: memoranda above, PKS below with a value column."""
    book.file_name = "data ks kota.xlsx"
    page = book.page("Data")
    page.say("DATA KERJA SAMA KPU KOTA DENPASAR (DATA CONTOH)")
    page.skip()
    page.say("Tabel 1. Nota Kesepahaman")
    page.head("No", "Mitra", "Tanggal NK", "Jangka Waktu")
    for n, doc in enumerate(hand.docs(3, 6, "NK"), 1):
        page.add(
            "kind signed duration partners",
            doc,
            n,
            doc.partners[0],
            hand.day(doc.signed, "long"),
            hand.span(doc, "formal"),
        )
    page.skip(2)
    page.say("Tabel 2. Perjanjian Kerja Sama")
    page.head("No", "Nomor PKS", "Pihak Kedua", "Mulai", "Selesai", "Nilai (Rp)")
    for n, doc in enumerate(hand.docs(3, 6, "PKS"), 1):
        page.add(
            "kind starts ends partners", doc, n, hand.own(doc, "kab"), doc.partners[0], hand.day(doc.starts, "long"),
            hand.day(doc.ends, "long"), 15_000_000,
        )  # fmt: skip


@register
def melintang(book, hand: Hand) -> None:
    """Turned on its side: labels down the first column, one agreement a column."""
    book.file_name = "profil kerjasama.xlsx"
    page = book.page("Profil")
    docs = hand.docs(3, 5, "NK PKS")
    page.say("PROFIL KERJA SAMA (DATA CONTOH)")
    page.skip()
    page.say("Uraian", *(f"Kerja Sama {n}" for n in range(1, len(docs) + 1)))
    page.say("Nama Mitra", *(doc.partners[0] for doc in docs))
    page.say(
        "Jenis Naskah", *("Nota Kesepahaman" if doc.kind == "NK" else "Perjanjian Kerja Sama" for doc in docs)
    )
    page.say("Tanggal Penandatanganan", *(hand.day(doc.signed, "long") for doc in docs))
    page.say("Jangka Waktu", *(hand.span(doc, "formal") for doc in docs))
    page.say("Ruang Lingkup", *(doc.subject for doc in docs))
    for doc in docs:
        page.know("kind signed duration partners", doc, None)


@register
def formulir_lembar_per_naskah(book, hand: Hand) -> None:
    """One sheet a document, as a form with boxes: label at the left, value two columns on."""
    book.file_name = "lembar data kerjasama.xlsx"
    for n, doc in enumerate(hand.docs(2, 4, "NK PKS", late=True), 1):
        page = book.page(f"Form {n}")
        page.say("LEMBAR DATA KERJA SAMA (DATA CONTOH)", across=4)
        page.skip()
        fields = [
            ("1.", "Nama Mitra", doc.partners[0]),
            ("2.", "Jenis Naskah", "Nota Kesepahaman" if doc.kind == "NK" else "Perjanjian Kerja Sama"),
            ("3.", "Nomor", hand.own(doc)),
            ("4.", "Tanggal Penandatanganan", hand.day(doc.signed, "long")),
            ("5.", "Mulai Berlaku", hand.day(doc.starts, "long")),
            ("6.", "Berakhir", hand.day(doc.ends, "long")),
            ("7.", "Kendala", "Tidak ada"),
        ]
        for number, label, value in fields:
            page.say(number, label, ":", value)
        page.know("kind signed starts ends partners", doc, None)
