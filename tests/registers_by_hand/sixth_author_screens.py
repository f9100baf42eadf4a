"""What web applications and campuses of the sixth author give out as files (DATA CONTOH)."""

import dataclasses
import datetime as dt

from tests.layouts import truth
from tests.registers_by_hand import desk, hands
from tests.registers_by_hand import sixth_author_words as words
from tests.registers_by_hand.books import Book, Page

CAMPUS = {
    "sorts": "kampus usaha usaha instansi sekolah ormas",
    "subjects": words.CAMPUS,
    "between": (2018, 2024),
}
TODAY = dt.date(2025, 6, 30)


def _forget_rows(page: Page) -> None:
    """Cells of several lines stand in this text: the order says which agreement is meant."""
    page.expected = [dataclasses.replace(one, row=None) for one in page.expected]


@desk.register
def sixth_table_dump(book: Book, hand: hands.Hand) -> None:
    """Neat: a table of a database, with the stamps of the framework."""
    book.file_name, book.separator = "tbl_kerjasama.csv", ","
    page = book.page("")
    page.head(
        "id", "nama_mitra", "jenis_dokumen", "no_dokumen", "judul", "tanggal_ttd", "tanggal_mulai", "tanggal_selesai",
        "status", "unit_id", "file", "created_at", "updated_at",
    )  # fmt: skip
    kinds = {"NK": "MoU", "PKS": "MoA", "IA": "IA"}
    for n, a in enumerate(words.papers(hand, 15, 30, kinds="NK NK PKS PKS IA", late=True, **CAMPUS), 1):
        stamp = f"2024-0{hand.rng.randint(1, 9)}-1{n % 10} 09:{n + 10}:0{n % 10}"
        page.add(
            "kind signed period partners", a, n + 20, a.partners[0], kinds[a.kind], f"{a.serial}/UN-R/KS/{a.signed.year}",
            a.subject, hand.day(a.signed, "iso"), hand.day(a.starts, "iso"), hand.day(a.ends, "iso"),
            "aktif" if a.ends > TODAY else "tidak aktif", hand.rng.randint(1, 7), f"dok_{n}.pdf", stamp, stamp,
        )  # fmt: skip


@desk.register
def sixth_clinic_table(book: Book, hand: hands.Hand) -> None:
    """Neat: a teaching hospital's table of campuses; the kind is nowhere said clearly."""
    book.file_name, book.separator = "tb_mou_diklat.csv", ","
    page = book.page("")
    page.head("id", "institusi", "tgl_mulai", "tgl_berakhir", "no_rs", "no_institusi")
    for n, a in enumerate(words.papers(hand, 15, 30, sorts="kampus", years=(2, 3), ordered=False), 1):
        number = words.pick(hand, [f"073/{a.serial}/RSR", f"119/{a.serial}/RSR/{a.signed.year}", "-"])
        page.add(
            "period partners", a, n, a.partners[0].upper(), hand.day(a.starts, "iso"), hand.day(a.ends, "iso"), number,
            words.pick(hand, ["-", words.theirs(hand, a)]), kind=None,
        )  # fmt: skip


@desk.register
def sixth_proposals(book: Book, hand: hands.Hand) -> None:
    """Ordinary: proposals with the kind and a length; when they were signed is not said."""
    book.file_name, book.separator = "pengajuan_kerjasama.csv", ","
    page = book.page("")
    page.head(
        "id", "tanggal_pengajuan", "sifat", "mitra", "jenis_dokumen", "judul_dokumen", "tentang", "durasi",
        "satuan_durasi", "status_pengajuan",
    )  # fmt: skip
    titles = {"NK": "NOTA KESEPAHAMAN", "PKS": "PERJANJIAN KERJA SAMA"}
    for a in words.papers(hand, 15, 25, rules=("date", "date", "date", "unknown"), **CAMPUS):
        length = (a.years, "TAHUN") if a.rule == "date" else (0, None)
        page.add(
            "kind duration partners", a, f"{hand.rng.getrandbits(32):08x}", hand.day(a.signed, "us"),
            words.pick(hand, ["BARU", "BARU", "PERPANJANGAN"]), a.partners[0], {"NK": "MOU", "PKS": "PKS"}[a.kind],
            titles[a.kind], a.subject, *length, "FINISHED", **truth.standing_in(a, a.signed),
        )  # fmt: skip
    words.smudge(hand, page)


@desk.register
def sixth_import_form(book: Book, hand: hands.Hand) -> None:
    """Ordinary: the form for importing, kinds as codes with their key at the side, markup left in cells."""
    book.file_name = "import-mitra.xlsx"
    page = book.page("Worksheet", left=2)
    page.say("Format Import Data Kerjasama")
    page.head("Kode Instansi", "Instansi", "Bidang Kerjasama", "Dimulai", "Berakhir", "Jenis Naskah", "Unit")
    page.lines(2, 11, "Nama Jenis Naskah", "MoU", "MoA/PKS")
    page.lines(2, 12, "Jenis Naskah/ID", 1, 2)
    unit = words.pick(hand, ["FUSH", "FITK", "FST"])
    for a in words.papers(hand, 12, 25, **CAMPUS):
        last = words.until(a, same=True)
        page.add(
            "kind period partners", a, hand.rng.randint(1, 8), a.partners[0], f"<p>{a.subject}</p>",
            hand.day(a.starts, "cell"), hand.day(last, "cell"), {"NK": 1, "PKS": 2}[a.kind], unit, ends_on=(last,),
        )  # fmt: skip
    words.smudge(hand, page)


@desk.register
def sixth_days_of_zeros(book: Book, hand: hands.Hand) -> None:
    """Sloppy: a site's table whose days were never filled in for the older half."""
    book.file_name, book.separator = "kerjasama_dalam_negeri.csv", ","
    page = book.page("")
    page.head(
        "id", "mitra_kerjasama", "bentuk_lembaga", "jenis_kegiatan", "waktu_mulai", "waktu_berakhir", "no_kampus",
        "no_mitra", "status", "lokasi",
    )  # fmt: skip
    shapes = {
        "kampus": "Lembaga Pendidikan",
        "sekolah": "Lembaga Pendidikan",
        "usaha": "Industri",
        "instansi": "Lembaga Negara",
    }
    some = words.papers(hand, 15, 30, **CAMPUS)
    for n, a in enumerate(some, 1):
        old = n <= len(some) // 2
        unasked = {"starts_on": None} if old else {}  # its year may be told by a number
        days = ("0000-00-00",) * 2 if old else (hand.day(a.starts, "iso"), hand.day(a.ends, "iso"))
        page.add(
            "partners" if old else "period partners", a, n, a.partners[0],
            shapes.get(a.group, "Lembaga Swadaya Masyarakat"), a.subject, *days,
            words.pick(hand, ["-", f"{a.serial:04}/PL99/KL/{a.signed.year}"]), "-",
            words.pick(hand, ["Aktif", "Aktif", "Tidak Aktif"]), "Dalam Negeri", kind=None, **unasked,
        )  # fmt: skip
    words.smudge(hand, page, 0.15)


@desk.register
def sixth_scope_in_lines(book: Book, hand: hands.Hand) -> None:
    """Ordinary: the description runs over lines, kinds in two spellings."""
    book.file_name, book.separator = "info_kerjasama.csv", ","
    page = book.page("")
    page.head(
        "id", "tahun", "tanggal_mulai", "tanggal_selesai", "mitra", "deskripsi", "jenis_kerjasama", "unit_pengelola",
        "status", "created_at",
    )  # fmt: skip
    for n, a in enumerate(words.papers(hand, 12, 25, **CAMPUS), 1):
        last = words.until(a, same=True)
        scope = "\n".join(
            f"{k}. {s}" for k, s in enumerate(hand.rng.sample(words.CAMPUS, hand.rng.randint(1, 3)), 1)
        )
        page.add(
            "kind period partners", a, n, a.starts.year, hand.day(a.starts, "iso"), hand.day(last, "iso"), a.partners[0],
            scope, {"NK": "Nota Kesepahaman (NK)", "PKS": words.pick(hand, ["PkS", "PKS"])}[a.kind],
            words.pick(hand, ["Institusi", "Fakultas", "Prodi"]), "Masih Berjalan" if last > TODAY else "Telah Berakhir",
            "2021-03-0" + str(n % 9 + 1), ends_on=(last,),
        )  # fmt: skip
    words.forget_end(hand, page, 4)
    words.smudge(hand, page)
    _forget_rows(page)


@desk.register
def sixth_american_days(book: Book, hand: hands.Hand) -> None:
    """Neat: agreements for practice in a hospital, month before day."""
    book.file_name, book.separator = "pks.csv", ","
    page = book.page("")
    page.head("id", "institusi", "fakultas", "perihal", "periode", "mulai", "berakhir")
    some = words.papers(hand, 15, 30, kinds="PKS", sorts="kampus", years=(2, 3, 5), ordered=False)
    for n, a in enumerate(some, 1):
        last = words.until(a, same=True)
        page.add(
            "kind period duration partners", a, n, a.partners[0], words.pick(hand, ["-", "-", "Fakultas Kedokteran"]),
            "Pelaksanaan Tri Dharma Perguruan Tinggi", f"{a.years} Tahun", f"{a.starts:%m/%d/%Y}", f"{last:%m/%d/%Y}",
            ends_on=(last,),
        )  # fmt: skip


@desk.register
def sixth_abroad_list(book: Book, hand: hands.Hand) -> None:
    """Ordinary: an international office's list in English, some without end."""
    book.file_name, book.separator = "international_agreements.csv", ","
    page = book.page("")
    page.head(
        "COUNTRY",
        "CODE",
        "UNIVERSITY/ORGANIZATION",
        "ABBRE-VIATION",
        "FACULTY",
        "SIGNING",
        "EXPIRY",
        "TYPE",
        "UPDATED",
    )
    some = words.papers(
        hand, 14, 20, sorts="asing", between=(2005, 2023), years=(3, 5), rules=("date", "date", "date", "open"),
        ordered=False,
    )  # fmt: skip
    for n, a in enumerate(some, 1):
        ends = hand.day(a.ends, "dmon") if a.rule == "date" else "unlimited"
        page.add(
            "signed ends partners", a, words.pick(hand, ["JAPAN", "AUSTRALIA", "MALAYSIA"]), f"XX{n:03}-{a.signed.year}",
            a.partners[0], None, words.pick(hand, [None, "School of Design", "Faculty of Arts"]),
            hand.day(a.signed, "dmon"), ends, words.pick(hand, ["General Cooperation", "Student Exchange"]), "9-Sep-24",
            kind=None,
        )  # fmt: skip
    words.forget_end(hand, page, 7)
