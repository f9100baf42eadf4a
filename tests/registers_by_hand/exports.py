"""Files that a machine wrote after people had typed: forms, databases, web pages, text."""

from tests.registers_by_hand.desk import register
from tests.registers_by_hand.hands import Hand


@register
def formulir_pusat(book, hand: Hand) -> None:
    """Answers of a form: time stamps, questions as labels, one agreement an answer, choices in full."""
    book.file_name = "Instrumen Evaluasi KS (Jawaban) - Form Responses 1.csv"
    book.separator = ","
    page = book.page("")
    page.say(
        "Stempel waktu", "Nama Satuan Kerja", "Kode Wilayah (sesuai Permendagri)", "Nama lembaga mitra kerja sama",
        "Bentuk kerja sama", "Nomor naskah kerja sama", "Tanggal penandatanganan naskah kerja sama",
        "Tanggal berakhirnya kerja sama", "Apakah kerja sama sudah dilaksanakan?", "Apa kendala yang dihadapi?",
        "Nama dan nomor HP pengisi",
    )  # fmt: skip
    for doc in hand.docs(9, 15, "NK PKS"):
        kind = "Nota Kesepahaman (NK/MoU)" if doc.kind == "NK" else "Perjanjian Kerja Sama (PKS)"
        page.add(
            "kind signed ends partners", doc, hand.day(doc.signed.replace(year=2025, day=1), "stamp"),
            "KPU Kabupaten Lombok Timur", "52.03", doc.partners[0], kind, hand.theirs(doc),
            hand.day(doc.signed, "slash"), hand.day(doc.ends, "slash"),
            hand.rng.choice(["Ya, seluruhnya", "Belum"]),
            hand.rng.choice(["Anggaran", "Tidak ada", "Koordinasi"]), "Eka",
        )  # fmt: skip


@register
def formulir_us(book, hand: Hand) -> None:
    """Answers of a form in an American locale."""
    book.file_name = "Form Responses.xlsx"
    page = book.page("Form Responses 1")
    page.head(
        "Timestamp", "Email Address", "Satker", "Mitra", "Jenis (MoU/PKS)", "Tanggal mulai", "Tanggal berakhir",
        "Upload dokumen", "Catatan",
    )  # fmt: skip
    for doc in hand.docs(14, 20, "NK PKS"):
        page.add(
            "kind starts ends partners", doc,
            f"10/{hand.rng.randint(1, 28)}/2025 9:12:44",
            "contoh@contoh.invalid", "KPU Kota Bima", doc.partners[0], "MoU" if doc.kind == "NK" else "PKS",
            hand.day(doc.starts, "us"), hand.day(doc.ends, "us"), "https://contoh.invalid/f", "",
        )  # fmt: skip


@register
def tabel_basis_data(book, hand: Hand) -> None:
    """A database table with its own column names, kind as a code of letters, NULL for nothing, created_at."""
    book.file_name, book.separator = "tb_kerjasama.csv", ","
    page = book.page("")
    page.say(
        "id_kerjasama", "nama_mitra", "jenis_dokumen", "no_dokumen", "judul", "tgl_mulai", "tgl_selesai", "status",
        "file_dokumen", "created_at", "updated_at", "deleted_at",
    )  # fmt: skip
    for n, doc in enumerate(hand.docs(15, 25, "NK PKS IA", rules=["date"] * 6 + ["unknown"]), 1):
        code = {"NK": "mou", "PKS": "moa", "IA": "ia"}[doc.kind]
        ends = hand.day(doc.ends, "iso") if doc.rule == "date" else hand.rng.choice(["NULL", "0000-00-00"])
        page.add(
            "kind starts ends partners", doc, 100 + n, doc.partners[0], code, hand.theirs(doc), doc.subject,
            hand.day(doc.starts, "iso"), ends, "1", f"{n}.pdf", "2023-02-01 08:00:00", "2023-02-02 08:00:00", "NULL",
        )  # fmt: skip


@register
def halaman_web(book, hand: Hand) -> None:
    """A web page's table saved as .xls, with a merged title and group rows."""
    book.file_name = "laporan_kerjasama.xls"
    page = book.page("")
    page.say("LAPORAN DATA KERJASAMA (DATA CONTOH)", across=7)
    page.say("Dicetak : 20/07/2023 09:15", across=7)
    page.head("No", "Mitra", "Jenis Kerjasama", "No MoU/PKS", "Tgl Mulai", "Tgl Berakhir", "Status")
    for n, doc in enumerate(hand.docs(10, 16, "NK PKS"), 1):
        page.add(
            "kind starts ends partners", doc, n, doc.partners[0], "MoU" if doc.kind == "NK" else "PKS",
            hand.theirs(doc), hand.day(doc.starts, "dash"), hand.day(doc.ends, "dash"),
            hand.rng.choice(["Aktif", "Tidak Aktif"]),
        )  # fmt: skip


@register
def durasi_dan_satuan(book, hand: Hand) -> None:
    """Duration and its unit in two columns, kind in a column of codes, true dates of signing."""
    book.file_name = "T_kerjasama.xlsx"
    page = book.page("T_kerjasama")
    page.head(
        "id",
        "tanggal_ttd",
        "jenis_dokumen",
        "mitra",
        "tentang",
        "durasi_perjanjian",
        "satuan_durasi",
        "status",
        "unit",
    )
    for n, doc in enumerate(hand.docs(10, 18, "NK PKS"), 1):
        unit = hand.rng.choice(["TAHUN", "TAHUN", "BULAN"])
        page.add(
            "kind signed duration partners", doc, n, hand.day(doc.signed, "iso"),
            "MOU" if doc.kind == "NK" else "PKS", doc.partners[0], doc.subject,
            doc.years * (12 if unit == "BULAN" else 1), unit, "FINISHED", "Jurusan Contoh",
        )  # fmt: skip


@register
def tab_terpisah(book, hand: Hand) -> None:
    """Copied out of a web application into a text file with tabs."""
    book.file_name, book.separator = "salinan aplikasi.csv", "\t"
    page = book.page("")
    page.say("#", "Partner", "Doc. Type", "Reference No.", "Effective Date", "Expiry Date", "Remaining")
    for n, doc in enumerate(hand.docs(9, 14, "NK PKS", "asing", late=True), 1):
        page.add(
            "kind starts ends partners", doc, n, doc.partners[0], "MoU" if doc.kind == "NK" else "MoA",
            hand.theirs(doc), hand.day(doc.starts, "dmon"), hand.day(doc.ends, "dmon"),
            f"{hand.rng.randint(1, 900)} days",
        )  # fmt: skip


@register
def serial_telanjang(book, hand: Hand) -> None:
    """Dates lost their format: serial numbers; the rest as an office would have it."""
    book.file_name = "copy of data kerjasama.xlsx"
    page = book.page("Copy of Sheet1")
    page.say("Data Kerjasama (DATA CONTOH)")
    page.head("No", "Instansi", "Jenis Naskah", "Nomor Naskah", "Tanggal Mulai", "Tanggal Selesai")
    for n, doc in enumerate(hand.docs(8, 12, "NK PKS"), 1):
        page.add(
            "kind starts ends partners", doc, n, doc.partners[0], "NK" if doc.kind == "NK" else "PKS",
            hand.theirs(doc), hand.day(doc.starts, "serial", "serial", "cell"), hand.day(doc.ends, "serial"),
        )  # fmt: skip


@register
def cetakan_berhalaman(book, hand: Hand) -> None:
    """A printed list of several pages: header and pager repeat, carried totals below."""
    book.file_name = "cetak daftar ks.xlsx"
    page = book.page("Report")
    head = ["No.", "Nama Rekanan", "Jenis Perikatan", "Nomor", "Tgl. Perikatan", "Jatuh Tempo"]
    docs = hand.docs(16, 22, "NK PKS")
    for n, doc in enumerate(docs, 1):
        if n % 7 == 1:
            page.say("DAFTAR PERIKATAN KERJA SAMA (DATA CONTOH)", across=6)
            page.head(*head)
        page.add(
            "kind signed ends partners", doc, n, doc.partners[0],
            "Nota Kesepahaman" if doc.kind == "NK" else "Perjanjian Kerja Sama", hand.theirs(doc),
            hand.day(doc.signed, "dash"), hand.day(doc.ends, "dash"),
        )  # fmt: skip
        if n % 7 == 0:
            page.say("", "", "", "", "", f"Halaman {n // 7} dari 3")
    page.say("Total", len(docs))


@register
def banyak_kolom_kosong(book, hand: Hand) -> None:
    """A national template filled in part: instruction rows, many columns left blank, examples in the first row."""
    book.file_name = "Template_Isian_Kerjasama_2023.xlsx"
    page = book.page("ISIAN")
    page.say("TEMPLATE ISIAN DATA KERJA SAMA (DATA CONTOH)")
    page.say("Petunjuk: isi kolom berwarna kuning, jangan mengubah susunan kolom. Tanggal ditulis hh/bb/tttt")
    page.skip()
    page.head(
        "NO", "KODE SATKER", "NAMA SATKER", "NAMA MITRA", "JENIS MITRA", "JENIS NASKAH", "NOMOR NASKAH PIHAK I",
        "NOMOR NASKAH PIHAK II", "TANGGAL NASKAH", "TANGGAL BERLAKU", "TANGGAL BERAKHIR", "NILAI",
        "SUMBER DANA", "EMAIL", "ALAMAT", "KETERANGAN",
    )  # fmt: skip
    for n, doc in enumerate(hand.docs(6, 11, "NK PKS", late=True), 1):
        page.add(
            "kind signed starts ends partners", doc, n, "5271", "KPU KOTA MATARAM", doc.partners[0], "",
            doc.kind, hand.own(doc, "kab"), "", hand.day(doc.signed, "slash"), hand.day(doc.starts, "slash"),
            hand.day(doc.ends, "slash"),
        )  # fmt: skip


@register
def daftar_media_rekanan(book, hand: Hand) -> None:
    """A list of media partners: outlet and its company in one cell, price of ads, contract number."""
    book.file_name = "media partner 2023.xlsx"
    page = book.page("Media")
    page.say("DAFTAR MEDIA YANG BEKERJA SAMA DENGAN KPU PROVINSI MALUKU (DATA CONTOH)", across=8)
    page.say("Jenis naskah: Perjanjian Kerja Sama Publikasi", across=8)
    page.skip()
    page.head(
        "No", "Nama Media", "Pimpinan", "Jenis Media", "No. PKS", "Tgl PKS", "Berlaku s.d.", "Tarif/bulan"
    )
    for n, doc in enumerate(hand.docs(8, 14, "PKS", "media", years=[1, 1, 2]), 1):
        page.add(
            "kind signed ends partners", doc, n, doc.partners[0], "Bagas Contoh",
            hand.rng.choice(["Cetak", "Online", "Radio"]), hand.own(doc), hand.day(doc.signed, "short", "long"),
            hand.day(doc.ends, "short", "long"), "Rp. 2.500.000,-",
        )  # fmt: skip


@register
def ekspor_tanpa_kepala(book, hand: Hand) -> None:
    """Rows without any header, as a colleague pasted them; still plain to the eye."""
    book.file_name = "tempelan.xlsx"
    page = book.page("Sheet1")
    for n, doc in enumerate(hand.docs(8, 12, "NK PKS"), 1):
        page.add(
            "kind starts ends partners", doc, n, doc.partners[0], "MoU" if doc.kind == "NK" else "PKS", doc.subject,
            hand.day(doc.starts, "long"), hand.day(doc.ends, "long"),
            signed_on=None,
        )  # fmt: skip


@register
def pipa_dan_kutip(book, hand: Hand) -> None:
    """A text export with pipes, labels in capitals with underscores, byte order mark."""
    book.file_name, book.separator, book.encoding = "EXPORT_KS.csv", "|", "utf-8-sig"
    page = book.page("")
    page.say("KD_SATKER", "NM_MITRA", "JNS_NASKAH", "NO_NASKAH", "TGL_NASKAH", "TGL_AKHIR", "KETERANGAN")
    for doc in hand.docs(8, 14, "NK PKS KB"):
        kind = {"NK": "NOTA KESEPAHAMAN", "PKS": "PERJANJIAN KERJA SAMA", "KB": "KESEPAKATAN BERSAMA"}[
            doc.kind
        ]
        page.add(
            "kind signed ends partners", doc, "5202", doc.partners[0].upper(), kind, hand.theirs(doc),
            hand.day(doc.signed, "iso"), hand.day(doc.ends, "iso"), "-",
        )  # fmt: skip
