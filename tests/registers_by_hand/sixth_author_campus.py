"""Lists that campuses of the sixth author keep or give to their assessors (DATA CONTOH)."""

import dataclasses
import datetime as dt

from tests.registers_by_hand import desk, hands
from tests.registers_by_hand import sixth_author_words as words
from tests.registers_by_hand.books import Book

CAMPUS = {
    "sorts": "kampus usaha usaha instansi sekolah ormas",
    "subjects": words.CAMPUS,
    "between": (2018, 2024),
}
TODAY = dt.date(2025, 6, 30)


@desk.register
def sixth_assessors_table(book: Book, hand: hands.Hand) -> None:
    """Ordinary: the table of an accreditation, levels ticked, the proof names kind and number."""
    book.file_name = "LKPS Tabel 1 Kerjasama.xlsx"
    page = book.page("1-1")
    page.say("Tabel 1 Kerjasama Tridharma Perguruan Tinggi - Pendidikan")
    page.skip()
    page.head(
        "No.", "Lembaga Mitra", ("Tingkat", "Inter-nasional", "Nasional", "Wilayah/Lokal"), "Judul Kegiatan Kerjasama",
        "Manfaat bagi PS yang Diakreditasi", "Waktu dan Durasi", "Bukti Kerjasama",
    )  # fmt: skip
    page.say(*range(1, 10))
    for n, a in enumerate(words.papers(hand, 6, 12, **CAMPUS), 1):
        level = [None, None, None]
        level[hand.rng.choice([1, 1, 2])] = "V"
        proof = f"{ {'NK': 'MoU', 'PKS': 'PKS'}[a.kind] } No. {a.serial}/UN-R/KS/{a.signed.year}"
        page.add(
            "kind starts duration partners", a, n, a.partners[0], *level, a.subject,
            words.pick(hand, ["Mahasiswa memperoleh pengalaman kerja", "Peningkatan kompetensi dosen"]),
            f"{hand.day(a.starts, 'long')}, {a.years} tahun", proof, signed_on=None,
        )  # fmt: skip
    words.smudge(hand, page)


@desk.register
def sixth_repository(book: Book, hand: hands.Hand) -> None:
    """Neat: what a university's repository gives out; the university itself stands among the parties."""
    book.file_name = "Data Kerja Sama Universitas Rekaan Bahari.xlsx"
    page = book.page("Data")
    page.say("DATA KERJA SAMA UNIVERSITAS REKAAN BAHARI")
    page.skip()
    page.head(
        "No", "Jenis Kerja Sama", "Dasar Dokumen", "Nomor Dokumen", "Judul", "Tanggal TTD", "Tanggal Awal",
        "Tanggal Akhir", "Status", "Jangka Waktu", "Penggiat Kerja Sama", "Fakultas",
    )  # fmt: skip
    kinds = {
        "NK": "Memorandum of Understanding (MoU)",
        "PKS": "Memorandum of Agreement (MoA)",
        "IA": "Implementation Arrangement (IA)",
    }
    for n, a in enumerate(words.papers(hand, 10, 18, kinds="NK PKS IA", late=True, **CAMPUS), 1):
        page.add(
            "kind signed period duration partners", a, n, "Dalam Negeri", kinds[a.kind],
            f"{a.serial:05}/UN-R/HK.07/{a.signed.year}", a.subject, hand.day(a.signed, "dash"),
            hand.day(a.starts, "dash"), hand.day(a.ends, "dash"), "Aktif" if a.ends > TODAY else "Kadaluarsa",
            f"{a.years} Tahun", f"Universitas Rekaan Bahari / {a.partners[0]}", words.pick(hand, ["Teknik", "Hukum"]),
        )  # fmt: skip


@desk.register
def sixth_sheets_by_kind(book: Book, hand: hands.Hand) -> None:
    """Neat: a sheet for each kind; only its name says which."""
    book.file_name = "Rekap Kerjasama Fakultas.xlsx"
    for label, kind in (("MoU", "NK"), ("MoA", "PKS"), ("IA", "IA")):
        page = book.page(label)
        page.say("REKAP KERJASAMA FAKULTAS TEKNIK", across=6)
        page.skip()
        page.head("No", "Nama Mitra", "Bidang", "Tanggal Mulai", "Tanggal Berakhir", "Keterangan")
        for n, a in enumerate(words.papers(hand, 3, 8, kinds=kind, **CAMPUS), 1):
            page.add(
                "kind period partners", a, n, a.partners[0], a.subject, hand.day(a.starts, "long"),
                hand.day(a.ends, "long"), words.pick(hand, ["aktif", None, "arsip ada"]),
            )  # fmt: skip


@desk.register
def sixth_web_report(book: Book, hand: hands.Hand) -> None:
    """Ordinary: a page of the web saved as a workbook."""
    book.file_name = "laporan_kerjasama.xls"
    page = book.page("")
    page.say("LAPORAN KERJASAMA", across=8)
    page.head(
        "No", "Nama Mitra", "Kriteria Mitra", "Jenis Dokumen", "Nomor", "Tgl Mulai", "Tgl Berakhir", "Status"
    )
    kinds = {"NK": "MoU", "PKS": "PKS"}
    for n, a in enumerate(words.papers(hand, 10, 20, **CAMPUS), 1):
        page.add(
            "kind period partners", a, n, a.partners[0], words.pick(hand, ["Nasional", "Lokal"]), kinds[a.kind],
            f"{a.serial}/UN-R/KS/{a.signed.year}", hand.day(a.starts, "dash"), hand.day(a.ends, "dash"),
            "Aktif" if a.ends > TODAY else "Berakhir",
        )  # fmt: skip
    words.forget_end(hand, page, 7)
    words.smudge(hand, page)
    page.expected = [dataclasses.replace(one, row=None) for one in page.expected]


@desk.register
def sixth_copied_screen(book: Book, hand: hands.Hand) -> None:
    """Sloppy: copied from the screen with its buttons and its footer."""
    book.file_name = "copas web kerjasama.xlsx"
    page = book.page("Sheet1")
    page.say("Show 25 entries")
    page.head("No", "Mitra", "Jenis", "Judul Kerjasama", "Masa Berlaku", "Status", "Aksi")
    kinds = {"NK": ["MoU", "Nota Kesepahaman"], "PKS": ["MoA", "Perjanjian Kerja Sama"]}
    some = words.papers(hand, 8, 15, **CAMPUS)
    for n, a in enumerate(some, 1):
        term = f"{hand.day(a.starts, 'short')} - {hand.day(a.ends, 'short')}"
        page.add(
            "kind period partners", a, n, words.pick(hand, [a.partners[0], a.partners[0].upper()]),
            words.pick(hand, kinds[a.kind]), a.subject, term, "Aktif" if a.ends > TODAY else "Expired", "Detail Unduh",
        )  # fmt: skip
    page.say(f"Showing 1 to {len(some)} of {len(some)} entries")
    words.smudge(hand, page, 0.12)


@desk.register
def sixth_english_office(book: Book, hand: hands.Hand) -> None:
    """Neat: partners abroad, in English, with a hint of renewal."""
    book.file_name = "List of Partners.xlsx"
    page = book.page("International")
    page.say("LIST OF INTERNATIONAL PARTNERS", across=8)
    page.skip()
    page.head(
        "No", "Partner Institution", "Country", "Document", "Scope", "Date Signed", "Valid Until", "Status"
    )
    kinds = {"NK": "MoU", "PKS": "MoA", "IA": "IA"}
    some = words.papers(hand, 10, 16, kinds="NK NK PKS IA", sorts="asing", years=(3, 5), between=(2017, 2024))
    for n, a in enumerate(some, 1):
        page.add(
            "kind signed ends partners", a, n, a.partners[0], words.pick(hand, ["Japan", "Thailand", "Germany"]),
            kinds[a.kind], words.pick(hand, ["Student exchange", "Joint research", "Academic cooperation"]),
            hand.day(a.signed, "english"), hand.day(a.ends, "english"), "Active" if a.ends > TODAY else "Expired",
        )  # fmt: skip


@desk.register
def sixth_camel_case(book: Book, hand: hands.Hand) -> None:
    """Neat: fields as a programmer names them in the browser."""
    book.file_name, book.separator = "partnerships-export.csv", ","
    page = book.page("")
    page.head(
        "_id",
        "partnerName",
        "partnerType",
        "documentType",
        "documentNumber",
        "startDate",
        "endDate",
        "isActive",
    )
    kinds = {"NK": "MOU", "PKS": "PKS"}
    for a in words.papers(hand, 12, 25, late=True, ordered=False, **CAMPUS):
        page.add(
            "kind period partners", a, f"{hand.rng.getrandbits(64):016x}", a.partners[0], a.group.upper(), kinds[a.kind],
            f"{a.serial}/UN-R/KS/{a.signed.year}", f"{a.starts:%Y-%m-%d}T00:00:00.000Z", f"{a.ends:%Y-%m-%d}T00:00:00.000Z",
            "true" if a.ends > TODAY else "false",
        )  # fmt: skip
