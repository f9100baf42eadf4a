"""The columns of a register: what they are called, what stands in them, and what they tell."""

import dataclasses
import random
from collections.abc import Callable

from tests.layouts import invention, spellings, wordings_of_others

LABELS: dict[str, dict[str, list[str]]] = {
    "ordinal": {
        "formal": ["No.", "Nomor Urut", "NO"],
        "informal": ["No", "No. Urut"],
        "short": ["No", "#"],
        "english": ["No.", "#", "No"],
    },
    "partner": {
        "formal": ["Nama Mitra Kerja Sama", "Nama Instansi/Lembaga", "Pihak Kedua", "Instansi Mitra"],
        "informal": ["Mitra", "Kerjasama dengan", "Lembaga", "Instansi yang bekerja sama", "Pihak ke-2"],
        "short": ["Mitra KS", "Nm. Mitra", "Instansi"],
        "english": ["Partner", "Partner Institution", "Name of Partner", "Counterpart"],
    },
    "kind": {
        "formal": [
            "Jenis Naskah",
            "Bentuk Kerja Sama",
            "Jenis Dokumen Kerja Sama",
            "Jenis Naskah Kerja Sama",
        ],
        "informal": ["Jenis", "MoU/PKS", "Bentuk", "Jenis Kerjasama"],
        "short": ["Jns Dok.", "Jns. Naskah", "Dok.", "NK/PKS"],
        "english": ["Type", "Type of Agreement", "Document Type", "Agreement Type"],
    },
    "number": {
        "formal": ["Nomor Naskah", "Nomor Dokumen", "Nomor Perjanjian"],
        "informal": ["Nomor", "No. MoU/PKS", "Nomor Surat", "No Dokumen"],
        "short": ["No. Dok.", "No. Naskah", "Nmr. Dok"],
        "english": ["Agreement No.", "Reference Number", "Document Number"],
    },
    "signed": {
        "formal": ["Tanggal Penandatanganan", "Tanggal Ditandatangani", "Hari/Tanggal Penandatanganan"],
        "informal": ["Tanggal", "Tanggal MoU", "Ditandatangani", "Tanggal tanda tangan"],
        "short": ["Tgl TTD", "Tgl. Ttd", "Tgl Dok."],
        "english": ["Date of Signing", "Signing Date", "Signed on", "Date Signed"],
    },
    "starts": {
        "formal": ["Tanggal Mulai Berlaku", "Berlaku Sejak", "Terhitung Mulai Tanggal"],
        "informal": ["Mulai", "Tanggal Awal", "Mulai Berlaku", "Awal Kerjasama"],
        "short": ["TMT", "Tgl Mulai", "Mulai"],
        "english": ["Start Date", "Effective Date", "Valid from"],
    },
    "ends": {
        "formal": ["Tanggal Berakhir", "Berlaku Sampai Dengan", "Tanggal Berakhirnya Kerja Sama"],
        "informal": ["Berakhir", "Selesai", "Tanggal Akhir", "Habis Masa Berlaku"],
        "short": ["s.d.", "Tgl Akhir", "s/d", "Jatuh Tempo"],
        "english": ["End Date", "Expiry Date", "Valid until"],
    },
    "duration": {
        "formal": ["Jangka Waktu", "Jangka Waktu Kerja Sama", "Masa Berlaku"],
        "informal": ["Lama Kerjasama", "Durasi", "Masa berlaku", "Lamanya"],
        "short": ["Jk. Waktu", "Jangka Wkt", "Lama"],
        "english": ["Duration", "Validity Period", "Term"],
    },
    "period": {
        "formal": ["Masa Berlaku", "Jangka Waktu", "Jangka Waktu Perjanjian"],
        "informal": ["Periode", "Masa berlaku", "Waktu kerjasama", "Masa Berlaku (dari - sampai)"],
        "short": ["Masa Berlaku", "Periode KS"],
        "english": ["Period", "Validity", "Period of Agreement"],
    },
    "title": {
        "formal": ["Tentang", "Judul Kerja Sama", "Ruang Lingkup", "Objek Kerja Sama"],
        "informal": ["Perihal", "Judul", "Tentang", "Isi kerjasama"],
        "short": ["Ttg", "Hal", "Rg. Lingkup"],
        "english": ["Subject", "Title", "Scope"],
    },
    "remark": {
        "formal": ["Keterangan", "Penanggung Jawab", "Unit Pengampu"],
        "informal": ["Ket", "PIC", "Lokasi arsip", "Link Dokumen"],
        "short": ["Ket.", "PJ"],
        "english": ["Remarks", "Person in Charge", "Notes"],
    },
    "status": {
        "formal": ["Status", "Kondisi Saat Ini"],
        "informal": ["Status", "Status Kerjasama"],
        "short": ["Sts"],
        "english": ["Status"],
    },
    "obstacle": {
        "formal": ["Faktor Penghambat", "Hambatan/Kendala"],
        "informal": ["Kendala", "Hambatan"],
        "short": ["Kendala"],
        "english": ["Obstacles"],
    },
}
LABELS = {field: {**of_field, "other": wordings_of_others.OTHER[field]} for field, of_field in LABELS.items()}
REMARKS = {
    "remark": ["", "Subbag Hukum", "arsip ada", "Bagian Perencanaan", "asli di lemari 2", "scan belum ada"],
    "status": ["Aktif", "Masih berlaku", "Berlaku", "Berjalan"],
    "obstacle": ["Tidak ada", "Anggaran terbatas", "Nihil", "Kurang koordinasi dengan mitra", "-"],
}
STYLES = ("formal", "informal", "short", "english", "other")


@dataclasses.dataclass(frozen=True)
class Column:
    """Labels from top to bottom, the cell of the n-th agreement, and the fields that the column tells."""

    labels: tuple[str, ...]
    write: Callable[[invention.Agreement, int], object]
    tells: frozenset[str] = frozenset()

    def under(self, *parents: str) -> "Column":
        """The same column below labels that it shares with its neighbours."""
        return dataclasses.replace(self, labels=(*parents, *self.labels))


@dataclasses.dataclass
class Hand:
    """Whoever keeps the register: the words this person uses and how dates are written."""

    rng: random.Random
    style: str = "formal"
    spelling: spellings.Spelling = spellings.SPELLINGS["long"]

    def label(self, field: str) -> str:
        """One of the usual names of that column; the style `mixed` takes them from everywhere."""
        style = self.rng.choice(STYLES) if self.style == "mixed" else self.style
        return self.rng.choice(LABELS[field][style])

    def column(self, field: str, write: Callable, label: str | None = None, tells: str = "") -> Column:
        """A column of that meaning; `label` replaces the usual name, `tells` lists the fields it tells."""
        return Column((label or self.label(field),), write, frozenset(tells.split()))

    def ordinal(self, label: str | None = None) -> Column:
        return self.column("ordinal", lambda a, n: n, label)

    def partner(self, label: str | None = None, joint: str = "\n") -> Column:
        return self.column("partner", lambda a, n: joint.join(a.partners), label, "partners")

    def kind(self, label: str | None = None, long: bool = False) -> Column:
        def write(a: invention.Agreement, n: int) -> str:
            return spellings.KIND_LONG[a.kind] if long else self.rng.choice(spellings.KIND_WORDS[a.kind])

        return self.column("kind", write, label, "kind")

    def number(self, label: str | None = None) -> Column:
        return self.column("number", lambda a, n: own_number(a), label)

    def partner_number(self, label: str | None = None) -> Column:
        return self.column("number", lambda a, n: partner_number(a), label or "Nomor Mitra")

    def signed(self, label: str | None = None) -> Column:
        return self.column("signed", lambda a, n: self.spelling(a.signed), label, "signed")

    def starts(self, label: str | None = None) -> Column:
        return self.column("starts", lambda a, n: self.spelling(a.starts), label, "starts")

    def ends(self, label: str | None = None) -> Column:
        def write(a: invention.Agreement, n: int) -> object:
            return self.spelling(a.ends) if a.rule == "date" else self.rng.choice(spellings.NO_DAY[a.rule])

        return self.column("ends", write, label, "ends")

    def duration(self, form: str = "words", label: str | None = None) -> Column:
        def write(a: invention.Agreement, n: int) -> object:
            if a.rule != "date":
                return self.rng.choice(spellings.NO_DAY[a.rule])
            return spellings.DURATIONS[form](a.years)

        return self.column("duration", write, label, "duration")

    def period(self, joint: str = " s.d. ", label: str | None = None) -> Column:
        def write(a: invention.Agreement, n: int) -> object:
            return f"{self.spelling(a.starts)}{joint}{self.spelling(a.ends)}"

        return self.column("period", write, label, "period")

    def title(self, label: str | None = None) -> Column:
        return self.column("title", lambda a, n: a.subject, label)

    def remark(self, field: str = "remark", label: str | None = None) -> Column:
        return self.column(field, lambda a, n: self.rng.choice(REMARKS[field]), label)


def own_number(a: invention.Agreement, kind: str = "") -> str:
    """A number in the manner of the offices, with the code of the kind in it if asked."""
    return f"{a.serial}/PR.07{'-' + kind if kind else ''}/01/{a.signed.year}"


def partner_number(a: invention.Agreement) -> str:
    """A number in the manner of partners, one of several."""
    month = spellings.ROMAN[a.signed.month - 1]
    forms = [
        f"B/{a.serial}/{month}/{a.signed.year}",
        f"{a.serial:03d}/UCR.A/KS.00/{a.signed.year}",
        f"{a.serial} Tahun {a.signed.year}",
        f"{a.serial:03d}/DIR-X/{month}/{a.signed.year}",
    ]
    return forms[a.serial % len(forms)]
