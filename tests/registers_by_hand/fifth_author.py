"""Registers laid out as public lists are, by a fifth blind author: tables of databases, dumped (DATA CONTOH).

Labels and habits are those of applications and lists that offices publish; all contents are invented.
"""

import datetime as dt
import json

from tests.registers_by_hand import desk
from tests.registers_by_hand import fifth_author_words as words
from tests.registers_by_hand.books import Book, Page


def _text(book: Book, name: str, separator: str = ",", encoding: str = "utf-8") -> Page:
    book.file_name, book.separator, book.encoding = name, separator, encoding
    return book.page("")


@desk.register
def fifth_tbl_mou_dump(book: Book, hand) -> None:
    """As a campus's table of MoUs: keys of countries and provinces, NULL, a number of years and a last day."""
    page = _text(book, "tbl_mou.csv")
    page.head(
        "id", "id_parent", "tanggal_kerja_sama", "nama_lembaga_mitra", "negara_id", "provinsi_id",
        "kota_kabupaten_id", "alamat", "durasi_kerja_sama", "tanggal_akhir_kerja_sama", "dokumen", "status",
        "created_at", "updated_at",
    )  # fmt: skip
    for n, a in enumerate(words.docs(hand, 7, 12), 1):
        parent = n - 2 if n > 3 and hand.rng.random() < 0.2 else "NULL"
        page.add("signed ends partners", a, n, parent, f"{a.signed}", a.partners[0], 102, hand.rng.randint(11, 94),
                 hand.rng.choice(["NULL", 5271, 3578]), f"Jl. Contoh No. {n}", a.years, f"{words.till(a)}",
                 hand.rng.choice(["NULL", f"mou/{a.serial}.pdf"]), int(words.till(a) > words.TODAY),
                 words.stamp(a.signed), words.stamp(a.signed), kind=None, ends_on=(words.till(a),))  # fmt: skip


@desk.register
def fifth_tbl_moa_dump(book: Book, hand) -> None:
    """As the table beside it, of MoAs: each points to its MoU, the day is called just that."""
    page = _text(book, "tbl_moa.csv")
    page.head(
        "id", "mou_id", "kategori_moa", "tingkat_moa", "tanggal", "lembaga_mitra", "durasi", "tanggal_akhir",
        "dokumen1", "dokumen2", "kode_prodi", "status", "created_at",
    )  # fmt: skip
    for n, a in enumerate(words.docs(hand, 6, 10, "PKS"), 1):
        page.add("kind signed ends partners", a, n, hand.rng.randint(1, 40),
                 hand.rng.choice(["Pendidikan", "Penelitian", "PKM"]), hand.rng.choice(["Lokal", "Nasional"]),
                 f"{a.signed}", a.partners[0], a.years, f"{words.till(a)}", f"moa_{n}.pdf", "NULL",
                 hand.rng.choice(["57201", "74201"]), 1, words.stamp(a.signed), ends_on=(words.till(a),))  # fmt: skip


@desk.register
def fifth_import_of_a_faculty(book: Book, hand) -> None:
    """As a faculty's import file: codes of rows and of their parents, three days, yes and no as 1 and 0."""
    page = _text(book, "kerja_sama.csv")
    page.head(
        "kode_impor", "kode_impor_induk", "jenis_dokumen", "nomor_dokumen_fakultas", "nomor_dokumen_mitra", "judul",
        "ruang_lingkup", "bidang", "tingkat", "pihak_penandatangan", "nama_penandatangan_mitra",
        "tanggal_tanda_tangan", "tanggal_mulai", "tanggal_berakhir", "mitra", "prodi", "memuat_hki_aset",
        "sudah_dilaporkan_pddikti",
    )  # fmt: skip
    for n, a in enumerate(words.docs(hand, 7, 11, "NK PKS IA", late=True, parties=(1, 1, 1, 2)), 1):
        told = "kind signed starts ends partners"
        page.add(told, a, f"KS-{n:03}", f"KS-{n - 1:03}" if a.kind == "IA" and n > 1 else None, words.CAMPUS[a.kind],
                 words.own(a), hand.rng.choice([None, words.theirs(a)]), f"Kerja sama {a.subject}", a.subject,
                 hand.rng.choice(["akademik", "non_akademik", "keduanya"]), hand.rng.choice(["lokal", "nasional"]),
                 hand.rng.choice(["rektor", "dekan"]), "Contoh Nama", f"{a.signed}", f"{a.starts}", f"{a.ends}",
                 "; ".join(a.partners), "Pendidikan Matematika", hand.rng.randint(0, 1), 1)  # fmt: skip


@desk.register
def fifth_postgres_copy(book: Book, hand) -> None:
    """As a logbook of documents copied out of Postgres: tabs, \\N, kind and partner only in the title."""
    page = _text(book, "dokumen.csv", "\t")
    page.head(
        "id", "mitra_id", "jenis_dokumen_id", "nomor_dokumen_mitra", "nomor_dokumen_univ", "judul_dokumen",
        "status_id", "tanggal_masuk", "tanggal_terbit", "created_at", "contact_person", "tanggal_dokumen", "user_id",
    )  # fmt: skip
    ids = {"NK": 1, "PKS": 2, "IA": 3}
    for n, a in enumerate(words.docs(hand, 7, 11, "NK PKS IA", "usaha", "instansi"), 1):
        came = a.signed - dt.timedelta(days=hand.rng.randint(20, 60))
        gone = a.signed + dt.timedelta(days=9)
        title = f"{words.LONG[a.kind]} antara Universitas Contoh dan {a.partners[0]} tentang {a.subject}"
        page.add("kind signed partners", a, n, hand.rng.randint(1, 60), ids[a.kind], words.theirs(a), words.own(a),
                 title, 5, f"{came}", f"{gone}", words.stamp(gone), hand.rng.choice(["\\N", "Contoh Nama"]),
                 f"{a.signed}", 2)  # fmt: skip


@desk.register
def fifth_three_parties(book: Book, hand) -> None:
    """As an archive's table with the parties in three columns, the house itself always the first."""
    page = _text(book, "mou.csv", ";")
    page.head("id_mou", "nomor", "tanggal", "phk_1", "phk_2", "phk_3", "judul", "mulai", "selesai", "status", "user",
              "tipe", "cabang", "file")  # fmt: skip
    for n, a in enumerate(words.docs(hand, 6, 11, "NK PKS", late=True, parties=(1, 1, 2)), 1):
        third = a.partners[1] if len(a.partners) > 1 else "-"
        page.add("kind signed starts ends partners", a, n, words.own(a), f"{a.signed}", "Universitas Contoh Area",
                 a.partners[0], third, f"{words.LONG[a.kind]} {a.subject}", f"{a.starts}", f"{a.ends}",
                 words.state(a), "operator", "KPS", "UCA", f"scan_{n}.pdf")  # fmt: skip


@desk.register
def fifth_two_parties_level(book: Book, hand) -> None:
    """As a study programme's little table: level, kind, first and second party, one day, a length in words."""
    page = _text(book, "kerjasama.csv")
    page.head("id", "nama", "level", "jenis", "pihak1", "pihak2", "tgl", "durasi", "link")
    for n, a in enumerate(words.docs(hand, 6, 9, "NK PKS IA"), 6):
        page.add("kind signed duration partners", a, n, a.subject, hand.rng.choice(["lokal", "nasional"]),
                 words.CAMPUS[a.kind], "Prodi Ilmu Komputer Universitas Contoh", a.partners[0], f"{a.signed}",
                 f"{a.years} tahun", f"https://drive.contoh.id/file/{n}")  # fmt: skip


@desk.register
def fifth_requests_signed(book: Book, hand) -> None:
    """As the dump of a portal where partners ask and the office signs: abbreviations, all rows in the last state."""
    page = _text(book, "tb_uks.csv")
    page.head(
        "id_uk", "perihal_ks", "awal_ks", "akhir_ks", "bentuk_kegiatan", "unit_p_ks", "jenis_dokumen", "file_input_dk",
        "status", "id_users", "nm_instansi", "keterangan", "created_at", "updated_at",
    )  # fmt: skip
    for n, a in enumerate(words.docs(hand, 6, 10), 60):
        page.add("kind starts ends partners", a, n, a.subject, f"{a.starts}", f"{words.till(a)}",
                 hand.rng.choice(["pendidikan", "penelitian", "pengabdian"]), "Jurusan Contoh",
                 {"NK": "MOU", "PKS": "PKS"}[a.kind], f"168{n}_dk.pdf", "ttd", hand.rng.randint(28, 90), a.partners[0],
                 "NULL", f"{a.signed}", f"{a.signed}", ends_on=(words.till(a),))  # fmt: skip


@desk.register
def fifth_zero_days(book: Book, hand) -> None:
    """As a table whose empty days are 0000-00-00, in part of the rows."""
    page = _text(book, "data_kerjasama.csv")
    page.head("id", "mitra", "jenis", "nomor", "tgl_ttd", "tgl_mulai", "tgl_akhir", "lingkup", "user_id")
    for n, a in enumerate(words.docs(hand, 8, 12, "NK PKS"), 1):
        known = hand.rng.random() < 0.6 or n == 1
        days = (f"{a.starts}", f"{a.ends}") if known else ("0000-00-00", "0000-00-00")
        page.add("kind signed partners" + (" starts ends" if known else ""), a, n, a.partners[0], words.CAMPUS[a.kind],
                 words.own(a, "poltek"), f"{a.signed}", *days, hand.rng.choice(["Dalam Negeri", "Nasional"]),
                 1)  # fmt: skip


@desk.register
def fifth_kinds_of_an_enum(book: Book, hand) -> None:
    """As a system whose kinds are a long enumeration: MoU Kerjasama, Adendum Perjanjian, Implementation Agreement."""
    page = _text(book, "export_mou.csv")
    said = {
        "NK": ["Nota Kesepahaman", "MoU Kerjasama"],
        "ADENDUM": ["Adendum Perjanjian"],
        "IA": ["Implementation Agreement"],
    }
    page.head("no", "nama_mitra", "kategori_mitra", "jenis_kerjasama", "masa_berlaku_mou_tahun", "mulai_berlaku",
              "tanggal_kadaluarsa", "pic", "aktif")  # fmt: skip
    for n, a in enumerate(words.docs(hand, 7, 10, "NK NK IA ADENDUM"), 1):
        page.add("kind starts ends partners", a, n, a.partners[0],
                 words.sort_of(a),
                 hand.rng.choice(said[a.kind]), a.years, f"{a.starts}", f"{words.till(a)}", "Bagian Kerja Sama",
                 str(words.till(a) > words.TODAY).lower(), ends_on=(words.till(a),))  # fmt: skip


@desk.register
def fifth_cells_of_json(book: Book, hand) -> None:
    """As rows of a document store in a sheet: lists and objects inside cells, days with a time and a Z."""
    page = _text(book, "kerjasama_export.csv")
    page.head("_id", "nomorDokumen", "jenisDokumen", "mitra", "bentukKegiatan", "tanggalTtd", "masaBerlaku", "status",
              "deletedAt")  # fmt: skip
    for n, a in enumerate(words.docs(hand, 6, 9, "NK PKS IA", parties=(1, 1, 2)), 1):
        there = json.dumps([{"nama": name, "negara": "Indonesia"} for name in a.partners])
        forms = json.dumps(hand.rng.sample(["Magang", "Penelitian", "Pertukaran Pelajar", "Dosen Tamu"], 2))
        span = json.dumps({"mulai": f"{a.starts}", "selesai": f"{a.ends}"})
        page.add("kind signed period partners", a, f"64f{a.serial:03x}c0ffee{n:02}", words.own(a),
                 words.CAMPUS[a.kind], there, forms, f"{a.signed}T03:00:00.000Z", span,
                 words.state(a, "ACTIVE", "EXPIRED"), "null")  # fmt: skip


@desk.register
def fifth_days_of_a_script(book: Book, hand) -> None:
    """As a sheet that a script fills: its days are printed as JavaScript prints them."""
    page = _text(book, "DB_KERJASAMA.csv", encoding="utf-8-sig")
    page.head("ID", "NAMA_MITRA", "JENIS_MITRA", "JENIS_DOKUMEN", "NOMOR_DOKUMEN", "JUDUL", "TANGGAL_MULAI",
              "TANGGAL_BERAKHIR", "STATUS", "LINK_DOKUMEN", "TIMESTAMP")  # fmt: skip
    for n, a in enumerate(words.docs(hand, 6, 10, "NK PKS IA", "kampus", "usaha", "asing"), 1):
        page.add("kind starts ends partners", a, f"KS-17{n:02}{a.serial}", a.partners[0],
                 words.sort_of(a), words.CAMPUS[a.kind], words.own(a), a.subject,
                 words.script(a.starts), words.script(a.ends), words.state(a), "https://drive.contoh.id/x",
                 words.script(a.signed + dt.timedelta(days=40)))  # fmt: skip


@desk.register
def fifth_american_days(book: Book, hand) -> None:
    """As a data app's export: month before day, the length as a number beside its unit."""
    page = _text(book, "T_kerjasama.csv")
    page.head("id", "tanggal_dokumen", "mitra", "sifat", "wilayah", "jenis_dokumen", "judul_dokumen", "durasi",
              "satuan_durasi", "keterangan")  # fmt: skip
    found: list = []
    while not any(a.signed.day > 12 for a in found):
        found = words.docs(hand, 8, 12)
    for a in found:
        months = hand.rng.random() < 0.3
        page.add("kind signed duration partners", a, f"{hand.rng.getrandbits(32):08x}", f"{a.signed:%m/%d/%Y}",
                 a.partners[0], hand.rng.choice(["BARU", "PERPANJANGAN"]), "NASIONAL",
                 {"NK": "MOU", "PKS": "PKS"}[a.kind], words.LONG[a.kind].upper(), a.years * (12 if months else 1),
                 "BULAN" if months else "TAHUN", hand.rng.choice([None, "#N/A"]))  # fmt: skip


@desk.register
def fifth_title_only(book: Book, hand) -> None:
    """As a study programme's web table: the cooperation's name holds the partner, the kind is a dash."""
    page = _text(book, "kerjasamas.csv")
    page.head("id", "nama_kerjasama", "lingkup_kerjasama", "jenis_dokumen", "status_kerjasama", "link", "tanggal",
              "created_at", "updated_at")  # fmt: skip
    for n, a in enumerate(words.docs(hand, 5, 8, "PKS", "kampus", "instansi"), 1):
        page.add("signed partners", a, n, f"Penyelenggaraan {a.subject} dengan {a.partners[0]}",
                 hand.rng.choice(["Nasional", "Lokal"]), "-", words.state(a, "Aktif", "Selesai"),
                 f"https://drive.contoh.id/{n}", f"{a.signed}", words.stamp(a.signed), words.stamp(a.signed))  # fmt: skip
