"""Registers whose labels, columns and order fall by chance out of what many offices call them."""

from tests.layouts import invention
from tests.registers_by_hand.books import Book, Page
from tests.registers_by_hand.desk import register
from tests.registers_by_hand.hands import Hand

LABELS = {
    "partner": [
        "Mitra", "Nama Mitra Kerja Sama", "Instansi/Lembaga Mitra", "Lembaga", "Pihak II", "PIHAK KEDUA", "Stakeholder",
        "Nama Stakeholder", "Mitra/Rekanan", "Pihak Lain", "Instansi yang Bekerja Sama", "Bekerja sama dengan",
        "Pihak yang diajak kerja sama", "Kerja Sama Dengan", "Nama Organisasi", "Badan/Lembaga/Instansi", "Mitra Strategis",
        "Nama PT/Instansi", "Pihak Ke-2", "Lembaga Mitra KS", "Nama Lembaga Mitra", "Institusi",
    ],
    "kind": [
        "Jenis", "Bentuk", "Jenis Naskah Kerja Sama", "Bentuk Dokumen", "Tipe Dokumen", "Kategori Naskah",
        "Bentuk Kerja Sama", "MoU/PKS", "Jenis Perikatan", "Nama Naskah", "Macam Perjanjian", "NK/PKS", "Dokumen",
        "Instrumen Kerja Sama", "Jenis Kerjasama", "Jns Naskah", "Dasar Kerja Sama", "Tipe", "Naskah",
    ],
    "signed": [
        "Tanggal", "Tgl TTD", "Tanggal Penandatanganan", "Tanggal Naskah", "Tgl. Dokumen", "Ditandatangani Pada",
        "Tanggal MoU/PKS", "Tgl Perjanjian", "Waktu Penandatanganan", "Tanggal Kesepakatan", "Tanggal Pengesahan",
        "Tgl Ditetapkan", "Tanggal Pembuatan Naskah", "Hari/Tanggal TTD", "Tgl. Tanda Tangan", "Tanggal Ttd Naskah",
    ],
    "starts": [
        "Mulai", "Tanggal Mulai", "TMT", "Mulai Berlaku", "Berlaku Sejak", "Tgl Awal", "Awal Kerja Sama",
        "Berlaku Mulai", "Terhitung Mulai Tanggal", "Tgl Efektif", "Tgl Mulai Kerjasama", "Mulai Tgl.",
    ],
    "ends": [
        "Berakhir", "Tanggal Selesai", "Tgl Akhir", "s/d", "Berlaku Sampai", "Akhir Kerja Sama", "Jatuh Tempo",
        "Tgl Expired", "Batas Waktu", "Berlaku Hingga", "Kedaluwarsa", "Habis Masa Berlaku", "Tanggal Kadaluarsa",
        "Berakhirnya Kerja Sama", "Sampai Dengan", "Selesai Tgl.", "Tgl Berakhir Perjanjian",
    ],
    "duration": [
        "Jangka Waktu", "Durasi", "Lama", "Masa Berlaku", "Lamanya Kerja Sama", "Periode", "Jk. Waktu",
        "Masa Perjanjian", "Lama Kerjasama", "Waktu Berlaku", "Rentang Waktu", "Masa Kerja Sama", "Lama Perjanjian",
    ],
    "subject": [
        "Tentang", "Perihal", "Ruang Lingkup", "Judul", "Objek", "Substansi", "Materi Kerja Sama", "Bidang", "Isi",
        "Uraian", "Pokok Kerja Sama", "Tujuan",
    ],
    "number": ["Nomor", "No. Naskah", "Nomor Dokumen", "No. Surat", "Nomor MoU/PKS", "No. Register", "No Dok."],
    "other": [
        "PIC", "Unit Pengampu", "Alamat", "No. Telp", "Anggaran", "Sumber Dana", "Keterangan", "Ket.", "Tembusan",
        "Hambatan", "Tindak Lanjut", "Status", "Progres", "Lokasi Arsip", "Bukti Fisik", "Disposisi",
    ],
}  # fmt: skip
ENGLISH = {
    "partner": ["Partner", "Partner Name", "Institution", "Counterpart", "Partner University", "Second Party"],
    "kind": ["Type", "Type of Document", "Agreement Type", "Document", "Kind of Agreement", "Instrument", "Category"],
    "signed": ["Date Signed", "Signing Date", "Date of Signing", "Signed On", "Date of Agreement", "Signature Date"],
    "starts": ["Start Date", "Effective Date", "Commencement", "Valid From", "From", "Start", "Beginning Date"],
    "ends": ["End Date", "Expiry Date", "Valid Until", "Expires", "To", "Expiration", "Termination Date", "Due Date"],
    "duration": ["Duration", "Term", "Period", "Length of Agreement", "Validity", "Validity Period"],
    "subject": ["Title", "Subject", "Scope of Cooperation", "Area of Cooperation", "Description"],
    "number": ["Ref. No.", "Document Number", "Reference", "Agreement No."],
    "other": ["Remarks", "Contact Person", "Country", "Status", "Link", "Faculty", "Note"],
}  # fmt: skip
KINDS = {
    "NK": ["MoU", "Nota Kesepahaman", "NK", "MOU", "NOTA KESEPAHAMAN", "Nota Kesepahaman (MoU)"],
    "PKS": ["PKS", "Perjanjian Kerja Sama", "Perjanjian Kerjasama", "PERJANJIAN KERJA SAMA (PKS)", "Pks"],
    "KB": ["Kesepakatan Bersama", "KB", "Nota Kesepakatan"],
}
ENGLISH_KINDS = {
    "NK": ["MoU", "Memorandum of Understanding"],
    "PKS": ["MoA", "Memorandum of Agreement"],
    "KB": ["KB"],
}
NOTES = {
    "PIC": "Kasubbag", "Unit Pengampu": "Subbag Datin", "Alamat": "Jl. Contoh No. 5", "No. Telp": "0899-000-000",
    "Anggaran": "DIPA", "Sumber Dana": "APBN", "Tembusan": "Ketua", "Hambatan": "Tidak ada", "Status": "Aktif",
    "Tindak Lanjut": "Rapat koordinasi", "Progres": "50%", "Lokasi Arsip": "Rak 2", "Bukti Fisik": "Ada",
    "Contact Person": "Ms. Example", "Link": "https://contoh.invalid/1", "Faculty": "Faculty of Law",
    "Disposisi": "arsipkan", "Country": "Japan",
}  # fmt: skip


class Columns:
    """Columns in an order of chance, and how one hand fills them in."""

    def __init__(
        self, hand: Hand, asked: str, *ways: str, english: bool = False, words: dict | None = None
    ) -> None:
        self.hand, self.ways, self.english = hand, ways, english
        words = words or (ENGLISH if english else LABELS)
        rng = hand.rng
        fields = asked.split() + rng.sample(["subject", "number"], rng.randint(0, 2))
        fields = [field for field in fields if field in words]
        if rng.random() < 0.5:
            rng.shuffle(fields)
        others = rng.sample(words["other"], rng.randint(1, 4))
        self.columns = [(field, rng.choice(words[field])) for field in fields] + [
            ("other", label) for label in others
        ]
        self.kinds = {kind: rng.choice(said) for kind, said in (ENGLISH_KINDS if english else KINDS).items()}
        self.span = rng.choice(
            ["years", "yr"] if english else ["formal", "plain", "th", "months", "Formal", "thn", "bln"]
        )
        self.style = rng.choice([str, str.upper, str.lower, str.title] if not english else [str, str.upper])

    @property
    def labels(self) -> list[str]:
        return [self.style(label) for _, label in self.columns]

    def cells(self, doc: invention.Agreement) -> list[object]:
        """One agreement, column by column."""
        hand = self.hand
        write = {
            "partner": lambda: doc.partners[0],
            "kind": lambda: self.kinds[doc.kind],
            "signed": lambda: hand.day(doc.signed, *self.ways),
            "starts": lambda: hand.day(doc.starts, *self.ways),
            "ends": lambda: hand.end(doc, *self.ways),
            "duration": lambda: hand.span(doc, self.span),
            "subject": lambda: doc.subject,
            "number": lambda: hand.theirs(doc),
        }
        return [write[field]() if field in write else NOTES.get(label, "") for field, label in self.columns]


def fill(
    book: Book, hand: Hand, asked: str, *ways: str, english: bool = False, words: dict | None = None
) -> Page:
    """Write a sheet whose labels fall out of `words`, and return it."""
    page = book.page(hand.rng.choice(["Sheet1", "Data", "Rekap", "2023"]))
    if hand.rng.random() < 0.7:
        title = (
            "LIST OF AGREEMENTS (SAMPLE DATA)"
            if english
            else "DAFTAR KERJA SAMA KPU PROVINSI BANTEN (DATA CONTOH)"
        )
        page.say(title)
        page.skip(hand.rng.randint(0, 1))
    columns = Columns(hand, asked, *ways, english=english, words=words)
    page.head(hand.rng.choice(["No", "No.", "NO", "Nomor Urut", "#"]), *columns.labels)
    told = asked.replace("partner", "partners")
    for n, doc in enumerate(
        hand.docs(7, 12, "NK PKS" if english else "NK PKS PKS KB", late="starts" in asked), 1
    ):
        page.add(told, doc, n, *columns.cells(doc))
    return page


@register
def kata_mulai_berakhir(book, hand: Hand) -> None:
    """Start and end in any words."""
    book.file_name = "Data Kerja Sama (1).xlsx"
    fill(book, hand, "partner kind starts ends", hand.rng.choice(["long", "cell", "slash", "short"]))


@register
def kata_tanggal_dan_lama(book, hand: Hand) -> None:
    """Day of signing and duration in any words."""
    book.file_name = "Daftar KS (2).xlsx"
    fill(book, hand, "partner kind signed duration", hand.rng.choice(["long", "cell", "dash", "upper"]))


@register
def kata_tanggal_dan_akhir(book, hand: Hand) -> None:
    """Day of signing and end in any words."""
    book.file_name = "KS tahun 2023.ods"
    fill(book, hand, "partner kind signed ends", hand.rng.choice(["long", "cell", "slashy", "tight"]))


@register
def kata_lengkap(book, hand: Hand) -> None:
    """Signing, start, end and duration in any words."""
    book.file_name = "Register Lengkap.xlsx"
    fill(book, hand, "partner kind signed starts ends duration", hand.rng.choice(["long", "cell", "iso"]))


@register
def words_in_english(book, hand: Hand) -> None:
    """English words for everything."""
    book.file_name = "Agreements.xlsx"
    fill(
        book,
        hand,
        "partner kind signed ends",
        hand.rng.choice(["english", "british", "cell", "dmon"]),
        english=True,
    )


@register
def words_in_english_period(book, hand: Hand) -> None:
    """English words, start and duration."""
    book.file_name = "Agreements (2).xlsx"
    fill(
        book, hand, "partner kind starts duration", hand.rng.choice(["british", "cell", "iso"]), english=True
    )
