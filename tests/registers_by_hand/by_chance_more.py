"""Registers whose labels fall by chance out of rarer words, gathered after the first ones were read right."""

from tests.registers_by_hand import by_chance
from tests.registers_by_hand.desk import register
from tests.registers_by_hand.hands import Hand

LABELS = by_chance.LABELS | {
    "partner": [
        "Lembaga/Organisasi Mitra", "Instansi Terkait", "Pihak Eksternal", "Nama Badan Hukum", "Rekan Kerja Sama",
        "Kolaborator", "Nama Perusahaan/Instansi", "Nama OPD/Instansi Vertikal", "Kementerian/Lembaga", "Sekolah Mitra",
        "Para Pihak yang Bekerja Sama", "MITRA KERJASAMA / PIHAK KEDUA", "Universitas/PT", "Nama PTN/PTS", "Mitra DUDI",
        "Lembaga Pemohon", "Nama DU/DI", "Badan Publik", "Satuan Pendidikan", "Nama Rumah Sakit", "Klien", "Entitas",
        "Nama Media/Perusahaan", "Institusi Mitra",
    ],
    "kind": [
        "Jenis Kesepakatan", "Bentuk Perikatan", "Klasifikasi Naskah", "Level Dokumen", "Kategori Dokumen", "Jenis MoU",
        "Bentuk/Jenis", "Jenis Dok. Kerja Sama", "Dokumen Legal", "Kerja Sama (MoU/PKS)", "MoU / MoA / IA", "Jenis Kerma",
        "Produk Kerja Sama", "Format Naskah", "Nama Dokumen Kerja Sama", "Wujud",
    ],
    "signed": [
        "Tgl. Ttd Bersama", "Tanggal Diteken", "Tanggal Kerjasama", "Tgl Kerma", "Hari, Tanggal", "Disahkan Tanggal",
        "Tanggal Akta", "Tertanggal", "Tanggal Perjanjian Kerja Sama", "Tgl Naskah Dinas", "Tanggal MoU/PKS/IA",
        "Tgl Pks Ditandatangani", "Tgl Penanda Tanganan",
    ],
    "starts": [
        "Berlaku Tgl", "Tgl Mulai Efektif", "Periode Mulai", "Awal Periode", "Awal Masa Berlaku", "Sejak Tanggal",
        "Awal Berlaku", "Mulai (Tgl)", "Mulai Kontrak", "Waktu Mulai", "Masa Awal", "Awal Kontrak",
    ],
    "ends": [
        "Akhir Masa Berlaku", "Masa Akhir", "Sampai Tgl", "Berakhir Tanggal", "Tgl. Habis Berlaku", "Kontrak Habis",
        "Expired Date", "Exp. Date", "Tgl Kedaluwarsa MoU", "Berlaku Sampai Dgn", "Batas Berlaku", "Masa Habis", "S.D. Tgl",
        "Selesai Kontrak", "Waktu Berakhir", "Periode Akhir", "Berakhir (Tgl)", "Habis", "Masa Berlaku Hingga",
    ],
    "duration": [
        "Masa Kontrak", "Durasi PKS", "Lama Berlaku", "Umur Perjanjian", "Jangka", "Usia Kerja Sama", "Masa Waktu",
        "Lamanya", "Jangka Wkt.", "Lama Kontrak", "Masa",
    ],
    "number": [
        "No. Naskah KPU", "Nomor Dok. Kerja Sama", "Nomor Surat Perjanjian", "No. MoU/PKS", "No Dok Mitra",
        "Nomor Registrasi", "No. Kontrak", "No Reg",
    ],
}  # fmt: skip


@register
def kata_jarang_mulai_berakhir(book, hand: Hand) -> None:
    """Start and end in rare words."""
    book.file_name = "Data Kerja Sama (3).xlsx"
    by_chance.fill(
        book, hand, "partner kind starts ends", hand.rng.choice(["long", "cell", "slash"]), words=LABELS
    )


@register
def kata_jarang_tanggal_dan_lama(book, hand: Hand) -> None:
    """Day of signing and duration in rare words."""
    book.file_name = "Data Kerja Sama (4).xlsx"
    by_chance.fill(
        book, hand, "partner kind signed duration", hand.rng.choice(["long", "cell", "dash"]), words=LABELS
    )


@register
def kata_jarang_lengkap(book, hand: Hand) -> None:
    """Everything in rare words."""
    book.file_name = "Data Kerja Sama (5).ods"
    by_chance.fill(
        book, hand, "partner kind signed starts ends", hand.rng.choice(["long", "cell", "iso"]), words=LABELS
    )
