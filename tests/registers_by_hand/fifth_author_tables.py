"""Registers of the fifth author: the accreditation tables of study programmes, in their several years (DATA CONTOH)."""

from tests.registers_by_hand import desk, hands
from tests.registers_by_hand import fifth_author_words as words
from tests.registers_by_hand.books import Book

FIELDS = ("Pendidikan", "Penelitian", "Pengabdian kepada Masyarakat")
LEVEL = ("Tingkat", "Internasional", "Nasional", "Lokal/Wilayah")
TICKS = ([None, "V", None], [None, None, "V"], ["V", None, None])
GAIN = ["Peningkatan kompetensi mahasiswa", "Tempat magang dan penelitian", "Bertambahnya publikasi dosen"]


def _docs(hand, least: int, most: int, **fixed) -> list:
    return words.docs(hand, least, most, "NK PKS PKS IA", **fixed)


@desk.register
def fifth_tridharma_in_one(book: Book, hand) -> None:
    """As the old Tabel 1: a numbered line under the header, three fields of work, date and length in one cell."""
    book.file_name = "LKPS Tabel 1 Kerjasama.xlsx"
    page = book.page("1")
    page.say("Tabel 1 Kerjasama Tridharma Perguruan Tinggi", across=10)
    page.skip()
    page.head("No.", "Lembaga Mitra", LEVEL, "Judul Kegiatan Kerjasama", "Manfaat bagi PS yang Diakreditasi",
              "Waktu dan Durasi", "Bukti Kerjasama", "Tahun Berakhirnya Kerjasama (YYYY)")  # fmt: skip
    page.say(*range(1, 11))
    for field in FIELDS:
        page.say(None, field)
        for n, a in enumerate(_docs(hand, 2, 4), 1):
            page.add("kind starts duration partners", a, n, a.partners[0], *hand.rng.choice(TICKS), a.subject,
                     hand.rng.choice(GAIN), f"{hand.day(a.starts, 'long')}, {a.years} tahun",
                     f"{words.CAMPUS[a.kind]} No. {words.own(a)}", words.till(a).year, signed_on=None,
                     end_rule=("duration", "date"))  # fmt: skip
    page.say("Jumlah", None, 0)
    page.say("Keterangan: Beri tanda V pada kolom yang sesuai.")


@desk.register
def fifth_tridharma_in_three(book: Book, hand) -> None:
    """As the nine-criteria tables: a sheet per field of work, a line back to the list, from and to in one cell."""
    book.file_name = "LKPS-9K.xlsx"
    cover = book.page("Daftar Tabel")
    cover.say("No", "Nomor Tabel", "Judul Tabel", "Nama Sheet")
    for n, field in enumerate(FIELDS, 1):
        cover.say(n, f"Tabel 1.{n}", f"Kerja sama Tridharma - {field}", f"1-{n}")
        page = book.page(f"1-{n}")
        page.say(f"Tabel 1.{n} Kerjasama Tridharma - {field}", across=8)
        page.say("<<< Daftar Tabel")
        page.skip()
        page.head("No.", "Lembaga Mitra", LEVEL, "Judul Kegiatan Kerjasama", "Manfaat bagi PS yang Diakreditasi",
                  "Waktu dan Durasi", "Bukti Kerjasama")  # fmt: skip
        for m, a in enumerate(_docs(hand, 2, 5), 1):
            page.add("kind period partners", a, m, a.partners[0], *hand.rng.choice(TICKS), a.subject,
                     hand.rng.choice(GAIN), f"{hand.day(a.starts, 'slash')} s.d. {hand.day(a.ends, 'slash')}",
                     f"{words.CAMPUS[a.kind]}, laporan kegiatan", signed_on=None)  # fmt: skip


@desk.register
def fifth_years_only(book: Book, hand) -> None:
    """As a programme that tells only years, and ticks levels with their own word."""
    book.file_name = "tabel kerjasama prodi.xlsx"
    page = book.page("Kerjasama Tridharma")
    page.head("No", "Lembaga Mitra", LEVEL, "Judul Kegiatan Kerjasama", "Manfaat bagi PS", "Waktu dan Durasi",
              "Bukti Kerjasama")  # fmt: skip
    for n, a in enumerate(_docs(hand, 6, 10), 1):
        level = hand.rng.choice((["Internasional", "-", "-"], ["-", "Nasional", "-"], ["-", "-", "Lokal"]))
        page.add("kind partners", a, n, a.partners[0], *level, a.subject, hand.rng.choice(GAIN),
                 f"{a.starts.year} - {words.till(a).year}", words.CAMPUS[a.kind], starts_on=None, signed_on=None,
                 ends_on=None, end_rule=None)  # fmt: skip


@desk.register
def fifth_proof_tells_all(book: Book, hand) -> None:
    """As a form where the proof's cell holds kind, number, day and end: `(berlaku s.d. 2 Mei 2024)`."""
    book.file_name = "Tabel 1b Kerja Sama.xlsx"
    page = book.page("Tabel 1b")
    page.say("Tabel 1b. Kerja Sama Pendidikan, Penelitian, dan PkM dalam 3 Tahun Terakhir", across=7)
    page.head("No", "Lembaga Mitra", "Tingkat", "Judul dan Ruang Lingkup Kerja Sama", "Manfaat/Output",
              "Durasi", "Bukti Kerja Sama")  # fmt: skip
    for n, a in enumerate(_docs(hand, 6, 9), 1):
        proof = (
            f"{words.LONG[a.kind]} No. {words.own(a)} tanggal {hand.day(a.signed, 'long')} "
            f"(berlaku s.d. {hand.day(a.ends, 'long')})"
        )
        page.add("kind signed ends partners", a, n, a.partners[0],
                 hand.rng.choice(["Nasional", "Lokal", "Wilayah"]), a.subject, hand.rng.choice(GAIN),
                 f"{a.years} tahun", proof)  # fmt: skip


@desk.register
def fifth_independent_board(book: Book, hand) -> None:
    """As an independent accreditor's web form: begin and end apart, a link as proof, no kind."""
    book.file_name = "tabel-1a.xls"
    page = book.page("")
    page.head("No", "Lembaga Mitra", "Tingkat (Internasional/ Nasional/ Lokal)", "Judul Kegiatan Kerja Sama",
              "Manfaat bagi PS yang Diakreditasi", ("Waktu Pelaksanaan", "Tanggal Awal", "Tanggal Akhir"),
              "Tautan Bukti")  # fmt: skip
    for n, a in enumerate(_docs(hand, 5, 9), 1):
        words.line(page, "starts ends partners", a, n, a.partners[0], hand.rng.choice(["Nasional", "Lokal"]),
                   a.subject, hand.rng.choice(GAIN), f"{a.starts:%d-%m-%Y}", f"{a.ends:%d-%m-%Y}",
                   "https://drive.contoh.id/bukti")  # fmt: skip


@desk.register
def fifth_terms_of_study(book: Book, hand) -> None:
    """As an academic system's collaborations: a study year before all, the day as Waktu, the length as Durasi."""
    book.file_name, book.separator = "collaborations.csv", ";"
    page = book.page("")
    page.head("Tahun Akademik", "Program Studi", "Lembaga Mitra", "Tingkat", "Judul Kegiatan", "Manfaat", "Waktu",
              "Durasi", "Bukti Kerjasama")  # fmt: skip
    for a in _docs(hand, 6, 9):
        term = f"{a.signed.year}/{a.signed.year + 1} - {hand.rng.choice(['Ganjil', 'Genap'])}"
        page.add("starts duration partners", a, term, "S1 Sistem Informasi", a.partners[0],
                 hand.rng.choice(["nasional", "lokal"]), a.subject, hand.rng.choice(GAIN),
                 hand.day(a.starts, "long"), f"{a.years} Tahun", f"bukti_{a.serial}.pdf", signed_on=None)  # fmt: skip


@desk.register
def fifth_length_before_day(book: Book, hand) -> None:
    """As a faculty's web list: place, levels as columns of check marks, `3 Tahun (12-03-2021)`, kind as a form."""
    book.file_name = "list-kerjasama.html"
    page = book.page("")
    page.head("No", "Lembaga Mitra", "Lokasi", "Internasional", "Nasional", "Lokal", "Judul Kegiatan Kerjasama",
              "Manfaat bagi PS yang Diakreditasi", "Waktu dan Durasi", "Bukti Kerjasama", "Bentuk Kerjasama",
              "Jenis Patner", "Status Verifikasi")  # fmt: skip
    for n, a in enumerate(_docs(hand, 6, 9), 1):
        ticks = ["✓" if tick else "" for tick in hand.rng.choice(TICKS)]
        words.line(page, "kind starts duration partners", a, n, a.partners[0], "Kota Contoh", *ticks, a.subject,
                   hand.rng.choice(GAIN), f"{a.years} Tahun ({a.starts:%d-%m-%Y})", "Unduh", words.CAMPUS[a.kind],
                   words.sort_of(a), "Terverifikasi", signed_on=None)  # fmt: skip


@desk.register
def fifth_indicator_six(book: Book, hand) -> None:
    """As the form of an indicator on cooperation: programmes merged over their partners, kinds and forms of work."""
    book.file_name = "IKU 6 - Kerja Sama Prodi 2023.xlsx"
    page = book.page("IKU 6")
    page.say("PROGRAM STUDI YANG MELAKSANAKAN KERJA SAMA DENGAN MITRA", across=10)
    page.skip()
    page.head("No", "Program Studi", "Nama Mitra", "Kriteria Mitra", "Jenis Dokumen", "Nomor Dokumen",
              ("Masa Berlaku", "Mulai", "Selesai"), "Bentuk Kegiatan", "Tautan")  # fmt: skip
    for n, programme in enumerate(("D3 Akuntansi", "D4 Teknik Listrik", "D3 Kebidanan"), 1):
        top = page.at
        for m, a in enumerate(_docs(hand, 2, 4)):
            head = (n, programme) if m == 0 else (None, None)
            page.add("kind starts ends partners", a, *head, a.partners[0],
                     words.sort_of(a), words.CAMPUS[a.kind],
                     words.own(a, "poltek"), hand.day(a.starts, "cell"), hand.day(a.ends, "cell"),
                     hand.rng.choice(["Magang", "Penyerapan lulusan"]), "link")  # fmt: skip
        page.merge(top, 1, page.at - 1, 1)
        page.merge(top, 2, page.at - 1, 2)


@desk.register
def fifth_partners_numbered_in_cell(book: Book, hand) -> None:
    """As a university's seed of partners: several in one cell, numbered and in capitals, with quotes."""
    book.file_name, book.separator = "mitra_kerjasama.csv", ","
    page = book.page("")
    page.head(
        "id", "mitra", "negara", "jenis_naskah", "no_naskah", "tgl_naskah", "tgl_akhir", "unit", "created_at"
    )
    for n, a in enumerate(_docs(hand, 7, 10, parties=(1, 1, 2, 3, 4)), 1):
        named = [name.upper() for name in a.partners]
        cell = " ".join(f"{m}. {name}" for m, name in enumerate(named, 1)) if len(named) > 1 else named[0]
        page.add("kind signed ends partners", a, n, cell, "Indonesia", words.LONG[a.kind], words.own(a),
                 f"{a.signed}", f"{a.ends}", hand.rng.choice(["Fakultas Kedokteran", "Universitas"]),
                 "NULL")  # fmt: skip


@desk.register
def fifth_partners_without_days(book: Book, hand) -> None:
    """As an institute's landing page table: country, sort of partner, form of work, days NULL in all rows."""
    book.file_name, book.separator = "kerjasama_landing.csv", ","
    page = book.page("")
    page.head("id", "nama_institusi", "negara", "jenis", "bentuk_kerjasama", "tanggal_mulai", "tanggal_selesai",
              "logo", "status", "created_at")  # fmt: skip
    found = {a.partners: a for a in words.docs(hand, 6, 9, "PKS", "asing", "kampus")}
    for n, a in enumerate(found.values(), 1):
        page.add("partners", a, n, a.partners[0], hand.rng.choice(["Malaysia", "Indonesia"]), words.sort_of(a),
                 "Pertukaran Mahasiswa & Riset Bersama", "NULL", "NULL", "NULL", "Aktif",
                 "2023-09-25 16:14:09")  # fmt: skip


@desk.register
def fifth_promoter_of_cooperation(book: Book, hand) -> None:
    """As a search result of documents: the partner is the `penggiat kerja sama`, the kind is the document."""
    book.file_name = "hasil pencarian.html"
    page = book.page("")
    page.head("#", "NO. DOKUMEN", "PENGGIAT KERJASAMA", "DOKUMEN KERJASAMA", "TANGGAL", "UNIV/FAKULTAS/PRODI",
              "NEGARA")  # fmt: skip
    for n, a in enumerate(words.docs(hand, 5, 9, "NK PKS IA", "asing", "usaha"), 1):
        words.line(page, "kind signed partners", a, n, words.own(a), a.partners[0], words.CAMPUS[a.kind],
                   hands.WAYS["british"](a.signed), "Fakultas Ilmu Budaya", "Indonesia")  # fmt: skip


@desk.register
def fifth_single_kind_sheets(book: Book, hand) -> None:
    """As a workbook with a sheet per kind and one of all: kinds stand on the tabs, the last sheet repeats."""
    book.file_name = "Rekap Kerjasama FT 2023.xlsx"
    labels = ("No", "Instansi Mitra", "Judul", "Nomor", "Tanggal TTD", "Tanggal Berakhir")
    everything: list = []
    for tab, kind in (("MoU", "NK"), ("MoA", "PKS"), ("IA", "IA")):
        page = book.page(tab)
        page.head(*labels)
        for n, a in enumerate(words.docs(hand, 3, 5, kind), 1):
            everything.append(a)
            page.add("kind signed ends partners", a, n, *_told(hand, a))
    page = book.page("SEMUA")
    page.head("No", "Jenis", *labels[1:])
    for n, a in enumerate(everything, 1):
        page.know("kind signed ends partners", a, page.at, repeats=(True,))
        page.say(n, words.CAMPUS[a.kind], *_told(hand, a))


def _told(hand, a) -> tuple:
    return (a.partners[0], a.subject, words.own(a), hand.day(a.signed, "long"), hand.day(a.ends, "long"))
