"""Registers written before the first ones' faults were mended, and looked at only after: exports and universities."""

import dataclasses

from tests.registers_by_hand import names
from tests.registers_by_hand.desk import register
from tests.registers_by_hand.hands import Hand

NAMES = {"NK": "Nota Kesepahaman", "PKS": "Perjanjian Kerja Sama", "IA": "Implementation Arrangement"}
CAMPUS = {"NK": "MoU", "PKS": "MoA", "IA": "IA"}


@register
def angka_tahun_bulan_hari(book, hand: Hand) -> None:
    """Days as eight digits without marks."""
    book.file_name, book.separator = "dump_ks.csv", ","
    page = book.page("")
    page.say("KODE", "MITRA", "JENIS", "TGL_MULAI", "TGL_AKHIR", "STS")
    for n, doc in enumerate(hand.docs(10, 16, "NK PKS"), 1):
        page.add("kind starts ends partners", doc, f"K{n:04}", doc.partners[0], doc.kind, f"{doc.starts:%Y%m%d}",
                 f"{doc.ends:%Y%m%d}", "1")  # fmt: skip


@register
def iso_dengan_zona(book, hand: Hand) -> None:
    """Days with a time and a zone, as a web service gives them."""
    book.file_name, book.separator = "agreements_export.csv", ","
    page = book.page("")
    page.say("id", "partner_name", "agreement_type", "signed_at", "expired_at", "created_by")
    for n, doc in enumerate(hand.docs(9, 14, "NK PKS"), 1):
        page.add("kind signed ends partners", doc, n, doc.partners[0], "mou" if doc.kind == "NK" else "moa",
                 f"{doc.signed:%Y-%m-%d}T00:00:00.000Z", f"{doc.ends:%Y-%m-%d}T00:00:00.000Z", "admin")  # fmt: skip


@register
def teks_unicode(book, hand: Hand) -> None:
    """Saved as Unicode text: UTF-16 with tabs and a title."""
    book.file_name, book.separator, book.encoding = "data kerjasama.csv", "\t", "utf-16"
    page = book.page("")
    page.say("DATA KERJASAMA KPU KOTA BLITAR (DATA CONTOH)")
    page.skip()
    page.say("No", "Instansi", "Jenis", "Tgl TTD", "Jangka Waktu")
    for n, doc in enumerate(hand.docs(6, 10, "NK PKS"), 1):
        page.add("kind signed duration partners", doc, n, doc.partners[0], NAMES[doc.kind], hand.day(doc.signed, "slash"),
                 hand.span(doc, "plain"))  # fmt: skip


@register
def periode_dalam_csv(book, hand: Hand) -> None:
    """A column Periode with both days, quoted breaks, commas in names."""
    book.file_name, book.separator = "kerjasama_prodi.csv", ","
    page = book.page("")
    page.say("No", "Mitra", "Jenis Dokumen", "Periode", "Kegiatan", "Bukti")
    for n, doc in enumerate(hand.docs(8, 12, "NK PKS IA"), 1):
        period = f"{hand.day(doc.starts, 'slash')} s.d. {hand.day(doc.ends, 'slash')}"
        page.add(
            "kind period partners",
            doc,
            n,
            doc.partners[0],
            CAMPUS[doc.kind],
            period,
            "1. Magang\n2. Riset",
            "ada",
        )


@register
def halaman_dengan_daftar(book, hand: Hand) -> None:
    """An HTML export with partners below each other in a cell."""
    book.file_name = "rekap.html"
    page = book.page("")
    page.say("REKAP KERJA SAMA (DATA CONTOH)", across=5)
    page.head("No.", "Mitra", "Jenis Naskah", "Tanggal", "Berlaku Sampai")
    for n, doc in enumerate(hand.docs(7, 11, "NK PKS", partners=[1, 1, 2, 3]), 1):
        page.add("kind signed ends partners", doc, n, "\n".join(doc.partners), NAMES[doc.kind], hand.day(doc.signed, "long"),
                 hand.day(doc.ends, "long"))  # fmt: skip


@register
def per_negara(book, hand: Hand) -> None:
    """A sheet a country with English heads, unlimited ends among days."""
    book.file_name = "By Country.xlsx"
    for country in ("Japan", "Australia", "Germany"):
        page = book.page(country)
        page.say(f"Cooperation with {country} (SAMPLE DATA)")
        page.head(
            "No",
            "University/Institution",
            "Agreement",
            "Date of Signature",
            "Period of Validity",
            "Faculty in Charge",
        )
        for n, doc in enumerate(hand.docs(2, 6, "NK PKS", "asing"), 1):
            page.add("kind signed duration partners", doc, n, doc.partners[0], CAMPUS[doc.kind],
                     hand.day(doc.signed, "british"), hand.span(doc, "years"), "Faculty of Law")  # fmt: skip


@register
def mou_dan_turunannya(book, hand: Hand) -> None:
    """MoU at the left of a row, its IA at the right, each with number and both days."""
    book.file_name = "MoU-IA fakultas.xlsx"
    page = book.page("FH")
    page.say("MoU DAN TURUNANNYA - FAKULTAS HUKUM (DATA CONTOH)", across=10)
    page.skip()
    page.head("No", "Mitra", ("Memorandum of Understanding (MoU)", "Nomor", "Mulai", "Berakhir"),
              ("Implementation Arrangement (IA)", "Nomor", "Mulai", "Berakhir"), "Ket")  # fmt: skip
    for n, memo in enumerate(hand.docs(6, 9, "NK", "kampus"), 1):
        page.know("kind starts ends partners", memo, page.at)
        cells = [hand.own(memo, "campus"), hand.day(memo.starts, "cell"), hand.day(memo.ends, "cell")]
        if hand.rng.random() < 0.5:
            more = dataclasses.replace(hand.doc("IA"), partners=memo.partners)
            page.know("kind starts ends partners", more, page.at)
            cells += [hand.own(more, "campus"), hand.day(more.starts, "cell"), hand.day(more.ends, "cell")]
        page.say(n, memo.partners[0], *cells)


@register
def dosen_pengisi(book, hand: Hand) -> None:
    """Filled in by lecturers: their names beside, kinds in many spellings, days as they like."""
    book.file_name = "isian dosen (jawaban).xlsx"
    page = book.page("Form Responses 1")
    page.head("Timestamp", "Nama Dosen", "Program Studi", "Nama Mitra Kerjasama", "Jenis Dokumen Kerjasama",
              "Tanggal Mulai Kerjasama", "Tanggal Berakhir Kerjasama", "Link Google Drive")  # fmt: skip
    said = {"NK": ["MoU", "MOU", "mou", "Memorandum of Understanding"], "PKS": ["MoA", "PKS", "Perjanjian Kerjasama"],
            "IA": ["IA", "Implementation of Agreement (IA)"]}  # fmt: skip
    for n, doc in enumerate(hand.docs(9, 14, "NK PKS IA"), 1):
        page.add("kind starts ends partners", doc, f"{n}/6/2023 8:00:00", names.person(hand.rng), "Ilmu Politik",
                 doc.partners[0], hand.rng.choice(said[doc.kind]),
                 hand.day(doc.starts, "cell"), hand.day(doc.ends, "cell"), "-")  # fmt: skip


@register
def awal_akhir_lama(book, hand: Hand) -> None:
    """Validity over three columns: begin, end, how long; the deed's day apart; all from one official's habit."""
    book.file_name = "register_mou_2024.ods"
    page = book.page("Register")
    page.say("REGISTER MoU & PKS", across=9)
    page.say("PEMERINTAH KOTA TELADANIA (DATA CONTOH)", across=9)
    page.skip()
    page.head(
        "NO.",
        "NAMA MITRA",
        "NASKAH",
        "NOMOR",
        "TGL. NASKAH",
        ("MASA BERLAKU", "AWAL", "AKHIR", "LAMA"),
        "OPD TEKNIS",
    )
    for n, doc in enumerate(hand.docs(8, 12, "NK PKS", late=True), 1):
        page.add("kind signed starts ends partners", doc, n, doc.partners[0], NAMES[doc.kind], hand.own(doc, "pemda"),
                 hand.day(doc.signed, "dash"), hand.day(doc.starts, "dash"), hand.day(doc.ends, "dash"),
                 hand.span(doc, "thn"), "Diskominfo")  # fmt: skip


@register
def satuan_di_kepala(book, hand: Hand) -> None:
    """A row of hints below the header: (tanggal), (tahun), (lampirkan)."""
    book.file_name = "isian_ks_hint.xlsx"
    page = book.page("Isian")
    page.say("ISIAN KERJA SAMA (DATA CONTOH)", across=6)
    page.head("No", "Mitra", "Jenis Kerja Sama", "Waktu TTD", "Lamanya", "Dokumen")
    page.say("", "(nama lengkap)", "(MoU/PKS)", "(tgl/bln/thn)", "(tahun)", "(lampirkan)")
    for n, doc in enumerate(hand.docs(6, 9, "NK PKS"), 1):
        page.add("kind signed duration partners", doc, n, doc.partners[0], "MoU" if doc.kind == "NK" else "PKS",
                 hand.day(doc.signed, "slash"), hand.span(doc, "bare"), "ada")  # fmt: skip


@register
def hari_berhuruf_besar(book, hand: Hand) -> None:
    """Weekdays in capitals with JUM'AT, hours behind the day."""
    book.file_name = "agenda mou.xlsx"
    page = book.page("MoU")
    page.say("AGENDA PENANDATANGANAN MoU KPU PROVINSI GORONTALO (DATA CONTOH)")
    page.head("NO", "HARI/TANGGAL", "LEMBAGA", "TEMPAT", "BERLAKU SAMPAI")
    for n, doc in enumerate(hand.docs(5, 9, "NK"), 1):
        day = hand.day(doc.signed, "week").upper().replace("JUMAT", "JUM'AT")
        page.add("kind signed ends partners", doc, n, f"{day} PUKUL 09.00 WITA", doc.partners[0].upper(), "AULA KPU",
                 hand.day(doc.ends, "upper"))  # fmt: skip


@register
def media_dan_pemilik(book, hand: Hand) -> None:
    """Media with their companies in the next column, contracts by budget, days short."""
    book.file_name = "kontrak media.xlsx"
    page = book.page("Media")
    page.say("KERJA SAMA MEDIA KPU PROVINSI SULAWESI TENGGARA (DATA CONTOH)")
    page.skip()
    page.head("No", "Media", "Nama Perusahaan", "Nomor Kontrak", "Tgl Kontrak", "Akhir Kontrak", "Nilai (Rp)")
    for n, doc in enumerate(hand.docs(6, 10, "PKS", "media", without=("PT",), years=[1]), 1):
        page.add("signed ends", doc, n, doc.partners[0], f"PT {names.partner(hand.rng, 'sekolah').split()[-1]} Pers",
                 hand.theirs(doc), hand.day(doc.signed, "short"), hand.day(doc.ends, "short"), "12.000.000,00",
                 kind=None, partners=(1, 2))  # fmt: skip
