"""More registers with the columns that public programs and pages of Indonesian offices give theirs; rows invented."""

from tests.registers_by_hand.desk import register
from tests.registers_by_hand.hands import Hand

CAMPUS = {"NK": "MoU", "PKS": "MoA", "IA": "IA"}


@register
def kolom_kerjasama(book, hand: Hand) -> None:
    """A web table: the partner stands under Kerjasama, and Berakhir is misspelt."""
    book.file_name = "mou_admin.html"
    page = book.page("")
    page.head(
        "No", "Tanggal Mou", "Kerjasama", "TENTANG/IMPLEMENTASI KEGIATAN", "Tanggal Berakir Mou", "Detail"
    )
    for n, doc in enumerate(hand.docs(7, 12, "NK"), 1):
        page.add("kind signed ends partners", doc, n, hand.day(doc.signed, "long"), doc.partners[0], doc.subject,
                 hand.day(doc.ends, "long"), "Lihat")  # fmt: skip


@register
def bukti_mou_moa(book, hand: Hand) -> None:
    """An accreditation table in which the number stands under Bukti, and the span under Durasi/Masa Berlaku."""
    book.file_name = "Tabel 1 Kerjasama.xlsx"
    page = book.page("Tabel 1")
    page.say("Kerjasama Tridharma Bidang Infokom (DATA CONTOH)", across=6)
    page.head(
        "No",
        "Lembaga Mitra",
        "Tingkat",
        "Bentuk Kegiatan",
        "Bukti Kerjasama (MOU/MOA)",
        "Durasi/Masa Berlaku",
    )
    for n, doc in enumerate(hand.docs(7, 10, "PKS"), 1):
        number = f"PKS/TI/{doc.signed.year}/{n:02}"
        page.add("duration partners", doc, n, doc.partners[0], "Nasional", "Magang MBKM", number, hand.span(doc, "Plain"),
                 kind=None, starts_on=(None, doc.signed.replace(month=1, day=1)), ends_on=None)  # fmt: skip


@register
def ekspor_lkps(book, hand: Hand) -> None:
    """A semicolon export with a mark of byte order: period under Waktu Durasi, kinds of field under Jenis Kerjasama."""
    book.file_name, book.encoding = "Kerjasama_2024-05-06.csv", "utf-8-sig"
    page = book.page("")
    page.say("No", "Lembaga Mitra", "Jenis Kerjasama", "Tingkat", "Judul Kerjasama", "Waktu Durasi", "Realisasi Kerjasama",
             "SPK", "Url")  # fmt: skip
    for n, doc in enumerate(hand.docs(8, 12, "PKS"), 1):
        period = f"{hand.day(doc.starts, 'long')} s/d {hand.day(doc.ends, 'long')}"
        page.add("period partners", doc, n, doc.partners[0], hand.rng.choice(["Pendidikan", "Penelitian"]), "Nasional",
                 doc.subject, period, "Sudah", "", "-", kind=None)  # fmt: skip


@register
def ekspor_tata_pamong(book, hand: Hand) -> None:
    """The same of another program: the field of tridharma, year of the report, who made it."""
    book.file_name = "tata_pamong.xlsx"
    page = book.page("Worksheet")
    page.head("Id", "Tridharma", "Lembaga Mitra", "Judul Kegiatan", "Manfaat", "Waktu Durasi", "Bukti Kerjasama",
              "Tahun Laporan", "Prodi", "Created by", "Created at", "Updated at")  # fmt: skip
    for n, doc in enumerate(hand.docs(8, 12, "PKS"), 1):
        period = f"{hand.day(doc.starts, 'long')} - {hand.day(doc.ends, 'long')}"
        page.add("period partners", doc, n, "Pendidikan", doc.partners[0], doc.subject, "Mutu", period, "MoA", 2023,
                 "Ilmu Politik", "admin", "2023-02-02 08:00:00", "2023-02-02 08:00:00", kind=None)  # fmt: skip


@register
def daftar_mitra_web(book, hand: Hand) -> None:
    """A page of partners: Tipe of partner, Periode, the paper itself."""
    book.file_name = "kemitraan.html"
    page = book.page("")
    page.say("Data Kemitraan MoU (DATA CONTOH)", across=6)
    page.head("No", "Nama Instansi Mitra", "Tipe", "Periode Kerja Sama", "Dokumen / MoU", "Aksi")
    for n, doc in enumerate(hand.docs(7, 11, "NK"), 1):
        period = f"{hand.day(doc.starts, 'short')} - {hand.day(doc.ends, 'short')}"
        page.add("kind period partners", doc, n, doc.partners[0], hand.rng.choice(["Industri", "Pemerintah"]), period,
                 "Unduh", "Ubah")  # fmt: skip


@register
def validity_of_numbers(book, hand: Hand) -> None:
    """A study programme's three columns: number, title with the partner, validity."""
    book.file_name = "partnerships.xlsx"
    page = book.page("Partnerships")
    page.head("No", "MOU/MOA/IA Number", "Title of Cooperation", "Partner", "Validity Period")
    for n, doc in enumerate(hand.docs(7, 10, "NK PKS"), 1):
        period = f"{hand.day(doc.starts, 'british')} - {hand.day(doc.ends, 'british')}"
        page.add("period partners", doc, n, hand.theirs(doc), doc.subject, doc.partners[0], period, kind=None)


@register
def tidak_disebutkan(book, hand: Hand) -> None:
    """Read out of scanned papers by a machine: what it did not find is 'Tidak disebutkan' or 'Tidak Ada'."""
    book.file_name, book.separator = "hasil_ekstraksi.csv", ","
    page = book.page("")
    page.say(
        "jenis_dokumen",
        "nomor_unmul",
        "nomor_mitra",
        "nama_mitra",
        "tanggal_mulai",
        "tanggal_selesai",
        "prodi",
    )
    for doc in hand.docs(9, 14, "PKS IA", rules=["date", "date", "date", "unknown"]):
        ends = hand.day(doc.ends, "long") if doc.rule == "date" else "Tidak disebutkan"
        page.add("kind starts ends partners", doc, doc.kind, hand.theirs(doc),
                 hand.rng.choice(["Tidak Ada", hand.theirs(doc)]), doc.partners[0],
                 hand.day(doc.starts, "long0"), ends, "Tidak disebutkan")  # fmt: skip


@register
def mitra_negara_provinsi(book, hand: Hand) -> None:
    """A school office's table: kind, day of cooperation, partner, its address, country and province."""
    book.file_name, book.separator = "kerja_sama.csv", ","
    page = book.page("")
    page.say(
        "id",
        "jenis_kerjasama",
        "tgl_kerjasama",
        "lembaga_mitra",
        "alamat_mitra",
        "negara_id",
        "provinsi_id",
        "tgl_berakhir",
    )
    for n, doc in enumerate(hand.docs(8, 12, "NK PKS"), 1):
        page.add("kind signed ends partners", doc, n, "MoU" if doc.kind == "NK" else "PKS", hand.day(doc.signed, "iso"),
                 doc.partners[0], "Jl. Contoh", 102, 51, hand.day(doc.ends, "iso"))  # fmt: skip


@register
def detail_dokumen(book, hand: Hand) -> None:
    """A page's table in which kind, number and title stand in one cell below each other."""
    book.file_name = "kerjasama.html"
    page = book.page("")
    page.head("No", "Detail Dokumen", "Mitra", "Masa Berlaku", "Tgl Upload", "Status", "Aksi")
    for n, doc in enumerate(hand.docs(7, 11, "NK PKS IA"), 1):
        detail = f"{CAMPUS[doc.kind]}\n{hand.theirs(doc)}\n{doc.subject}"
        period = f"{hand.day(doc.starts, 'short')} s/d {hand.day(doc.ends, 'short')}"
        page.add(
            "kind period partners", doc, n, detail, doc.partners[0], period, "01/02/2024", "Aktif", "Detail"
        )


@register
def sisa_masa_berlaku(book, hand: Hand) -> None:
    """A card a partner with its MoU: begin, end, what is left in years and months."""
    book.file_name = "detail mitra.xlsx"
    for n, doc in enumerate(hand.docs(2, 4, "NK"), 1):
        page = book.page(f"Mitra {n}")
        page.say("Status MoU Saat Ini", "Aktif - Valid")
        page.skip()
        page.say("Nama Mitra", doc.partners[0])
        page.say("Nomor MoU", hand.theirs(doc))
        page.say("Tanggal Mulai Kerjasama", hand.day(doc.starts, "long"))
        page.say("Tanggal Berakhir MoU", hand.day(doc.ends, "long"))
        page.say("Sisa Masa Berlaku", "1 Tahun 2 Bulan")
        page.know("kind starts ends partners", doc, None)
