"""Registers of the fifth author: open data, legal portals, reports and lists of governments and offices (DATA CONTOH)."""

import dataclasses
import datetime as dt

from tests.registers_by_hand import desk, hands
from tests.registers_by_hand import fifth_author_words as words
from tests.registers_by_hand.books import Book

ABBREVIATED = {"NK": "MoU", "PKS": "PKS", "KB": "KB"}


@desk.register
def fifth_regional_team_recap(book: Book, hand) -> None:
    """As a regional cooperation team's recap: with regions, with third parties, with the centre; days under validity."""
    book.file_name = "REKAP KERJA SAMA DAERAH TKKSD 2023.xlsx"
    page = book.page("REKAP")
    page.say("REKAPITULASI KERJA SAMA DAERAH PEMERINTAH KABUPATEN CONTOH", across=10)
    page.say("TIM KOORDINASI KERJA SAMA DAERAH (TKKSD)", across=10)
    page.skip()
    page.head("NO", "JENIS DOKUMEN", "NOMOR", "TENTANG", "PARA PIHAK", "TANGGAL PENANDATANGANAN",
              ("MASA BERLAKU", "JANGKA WAKTU", "MULAI", "BERAKHIR"), "PERANGKAT DAERAH PELAKSANA")  # fmt: skip
    groups = {
        "A. KERJA SAMA DAERAH DENGAN DAERAH LAIN (KSDD)": ("instansi",),
        "B. KERJA SAMA DAERAH DENGAN PIHAK KETIGA (KSDPK)": ("usaha", "kampus", "ormas"),
        "C. SINERGI DENGAN INSTANSI VERTIKAL": ("instansi",),
    }
    for title, sorts in groups.items():
        page.say(*title.split(" ", 1))
        for n, a in enumerate(words.docs(hand, 2, 4, "KB PKS NK", *sorts, late=True), 1):
            page.add("kind signed starts ends partners", a, n, words.LONG[a.kind], words.own(a, "pemda"), a.subject,
                     f"Pemerintah Kabupaten Contoh\n{a.partners[0]}", hand.day(a.signed, "long"),
                     f"{a.years} Tahun", hand.day(a.starts, "long"), hand.day(a.ends, "long"),
                     hand.rng.choice(["Dinas Kesehatan", "Bappeda", "Dinas Pertanian"]))  # fmt: skip


@desk.register
def fifth_open_data_rows(book: Book, hand) -> None:
    """As an open data portal's list of agreements: codes of regions, a unit and a year behind every row."""
    book.file_name, book.separator = "daftar-perjanjian-kerja-sama-daerah.csv", ","
    page = book.page("")
    page.head(
        "id", "kode_provinsi", "nama_provinsi", "kode_kabupaten_kota", "nama_kabupaten_kota", "jenis_naskah",
        "nomor_naskah", "judul_naskah", "nama_mitra", "kategori_mitra", "tanggal_penandatanganan",
        "tanggal_berakhir", "jumlah", "satuan", "tahun",
    )  # fmt: skip
    for n, a in enumerate(words.docs(hand, 8, 14, "KB PKS PKS NK"), 1):
        page.add("kind signed ends partners", a, n, 99, "PROVINSI CONTOH", 9901, "KABUPATEN CONTOH",
                 words.LONG[a.kind].upper(), words.own(a, "pemda"), a.subject, a.partners[0],
                 words.sort_of(a).upper(), f"{a.signed}", f"{a.ends}", 1, "DOKUMEN",
                 a.signed.year)  # fmt: skip


@desk.register
def fifth_open_data_years(book: Book, hand) -> None:
    """As a city's open data with semicolons: capitals, a period of renewal of the data, ends `BELUM DITENTUKAN`."""
    book.file_name, book.encoding = "DATA KERJA SAMA KOTA CONTOH.csv", "utf-8-sig"
    page = book.page("")
    page.head("_id", "NO", "PERANGKAT DAERAH", "NAMA MITRA", "BENTUK KERJA SAMA", "TANGGAL MULAI", "TANGGAL SELESAI",
              "PERIODE UPDATE", "SATUAN")  # fmt: skip
    for n, a in enumerate(words.docs(hand, 7, 12, "KB PKS NK", rules=("date", "date", "open")), 1):
        end = hand.day(a.ends, "slash") if a.rule == "date" else "BELUM DITENTUKAN"
        page.add("kind starts ends partners", a, n, n, "BAGIAN KERJA SAMA", a.partners[0].upper(),
                 words.LONG[a.kind].upper(), hand.day(a.starts, "slash"), end, 2023, "DOKUMEN",
                 end_rule=("date",) if a.rule == "date" else ("open", "unknown"))  # fmt: skip


@desk.register
def fifth_legal_portal_fields(book: Book, hand) -> None:
    """As a legal portal's metadata of memoranda: type, heading entry, place and day of signing, day of force, parties."""
    book.file_name, book.separator = "metadata_mou.csv", ","
    page = book.page("")
    page.head(
        "Tipe Dokumen", "Jenis Dokumen", "Tajuk Entri Utama (T.E.U)", "Nomor Dokumen", "Tahun Dokumen", "Judul",
        "Tempat Penandatanganan", "Tanggal Penandatanganan", "Tanggal Berlaku", "Pihak-pihak", "Bidang Hukum",
        "Subjek", "Status", "Lokasi", "Bahasa",
    )  # fmt: skip
    for a in words.docs(hand, 6, 10, "NK PKS", late=True):
        page.add("kind signed starts partners", a, "Dokumen Hukum Lainnya", words.LONG[a.kind],
                 "Indonesia. Kabupaten Contoh", words.own(a, "pemda"), a.signed.year,
                 f"{words.LONG[a.kind]} tentang {a.subject}", "Contoh", hand.day(a.signed, "dash"),
                 hand.day(a.starts, "dash"), f"Pemerintah Kabupaten Contoh; {a.partners[0]}", "Hukum Umum",
                 "KERJA SAMA", "Berlaku", "Bagian Hukum", "Indonesia")  # fmt: skip


@desk.register
def fifth_legal_portal_titles(book: Book, hand) -> None:
    """As a legal portal's page: one title tells kind, both parties and matter, a line under it the day."""
    book.file_name = "dokumen-kerja-sama.html"
    page = book.page("")
    page.head("No", "Nomor", "Tahun", "Judul", "Ditandatangani", "Status", "Unduh")
    for n, a in enumerate(words.docs(hand, 6, 9, "NK PKS KB"), 1):
        title = f"{words.LONG[a.kind]} antara KPU Kabupaten Contoh dengan {a.partners[0]} tentang {a.subject}"
        words.line(page, "kind signed partners", a, n, a.serial, a.signed.year, title, hand.day(a.signed, "long"),
                   "Berlaku", f"{hand.rng.randint(1, 90)}x")  # fmt: skip


@desk.register
def fifth_performance_report(book: Book, hand) -> None:
    """As a table of a performance report: caption, what was agreed in one sentence, source line under the table."""
    book.file_name = "Tabel LKj 2022.xlsx"
    page = book.page("Tabel 3.12")
    page.say("Tabel 3.12", across=5)
    page.say("Daftar Kerja Sama yang Ditandatangani Tahun 2022", across=5)
    page.head("No.", "Kerja Sama", "Tanggal Penandatanganan", "Masa Berlaku", "Tindak Lanjut")
    for n, a in enumerate(words.docs(hand, 5, 8, "NK PKS", first=2022, last=2022), 1):
        told = f"{words.LONG[a.kind]} KPU Provinsi Contoh dengan {a.partners[0]} tentang {a.subject}"
        page.add("kind signed duration partners", a, n, told, hand.day(a.signed, "long"),
                 hand.span(a, "formal"), hand.rng.choice(["Sosialisasi bersama", "Belum ada", "Penyusunan PKS"])
                 if a.kind == "NK" else "Sudah dilaksanakan")  # fmt: skip
    page.say("Sumber: Bagian Perencanaan, 2022 (diolah)")


@desk.register
def fifth_public_information_list(book: Book, hand) -> None:
    """As a list of public information: agreements with third parties, and for how long they are kept, not valid."""
    book.file_name = "DIP Perjanjian Pihak Ketiga.xlsx"
    page = book.page("DIP 2023")
    page.say("DAFTAR INFORMASI PUBLIK", across=8)
    page.say("PERJANJIAN DENGAN PIHAK KETIGA KPU KABUPATEN CONTOH TAHUN 2023", across=8)
    page.head("No", "Ringkasan Isi Informasi", "Nomor", "Tanggal", "Pejabat/Unit yang Menguasai Informasi",
              "Penanggung Jawab Penerbitan", "Bentuk Informasi", "Jangka Waktu Penyimpanan")  # fmt: skip
    for n, a in enumerate(words.docs(hand, 5, 8, "PKS NK", first=2021), 1):
        told = f"{words.LONG[a.kind]} antara KPU Kabupaten Contoh dengan {a.partners[0]} tentang {a.subject}"
        page.add("kind signed partners", a, n, told, words.own(a, "kpu"), hand.day(a.signed, "long"),
                 "Subbagian Hukum dan SDM", "Sekretaris", hand.rng.choice(["Softcopy", "Hardcopy"]),
                 hand.rng.choice(["5 tahun", "10 Tahun"]))  # fmt: skip


@desk.register
def fifth_hospital_sections(book: Book, hand) -> None:
    """As a hospital's list by sort of partner: schools, insurers, labs; our number and theirs, begin, end."""
    book.file_name = "DAFTAR MOU RS.xls"
    book.legacy = True
    page = book.page("MOU")
    page.say("DAFTAR KERJA SAMA (PKS) RUMAH SAKIT CONTOH", across=7)
    page.skip()
    page.head("NO", "INSTITUSI", "NO PKS RS", "NO PKS INSTITUSI", "TGL MULAI", "TGL BERAKHIR", "KET")
    n = 0
    for title, sort in (
        ("INSTITUSI PENDIDIKAN", "kampus"),
        ("ASURANSI DAN BANK", "usaha"),
        ("RUJUKAN", "instansi"),
    ):
        page.say(None, title)
        for a in words.docs(hand, 2, 4, "PKS", sort):
            n += 1
            page.add("kind starts ends partners", a, n, a.partners[0], words.own(a, "hospital"), words.theirs(a),
                     hand.day(a.starts, "cell"), hand.day(a.ends, "cell"),
                     None if words.state(a) == "Aktif" else "SUDAH HABIS")  # fmt: skip


@desk.register
def fifth_hospital_addenda(book: Book, hand) -> None:
    """As a clinic's list of insurers: agreements and addenda, `1 Jan 2022 s/d 31 Des 2023` in one cell."""
    book.file_name = "PKS ASURANSI UPDATE.xlsx"
    page = book.page("2023")
    page.head("No.", "Nama Perusahaan", "Jenis Dokumen", "No. Dokumen", "Masa Berlaku", "Ket")
    for n, a in enumerate(words.docs(hand, 6, 10, "PKS PKS ADENDUM", "usaha"), 1):
        page.add("kind period partners", a, n, a.partners[0],
                 {"PKS": "PKS", "ADENDUM": hand.rng.choice(["Addendum I", "Addendum"])}[a.kind], words.theirs(a),
                 f"{hand.day(a.starts, 'short')} s/d {hand.day(a.ends, 'short')}",
                 hand.rng.choice([None, "proses perpanjangan"]), signed_on=None)  # fmt: skip


@desk.register
def fifth_supervisors_list(book: Book, hand) -> None:
    """As an election supervisor's list: two numbers in a cell, day with its weekday, events and lengths as terms."""
    book.file_name = "Data MoU Bawaslu Kab.ods"
    page = book.page("Sheet1")
    page.say("DATA NOTA KESEPAHAMAN DAN PERJANJIAN KERJA SAMA BAWASLU KABUPATEN CONTOH", across=7)
    page.head("No", "Stakeholder", "Jenis", "Nomor", "Hari/Tanggal", "Jangka Waktu", "Bentuk Kegiatan")
    for n, a in enumerate(words.docs(hand, 6, 10, "NK PKS", rules=("date", "date", "event")), 1):
        page.add("kind signed duration partners", a, n, a.partners[0], words.SHORT[a.kind],
                 f"{words.own(a, 'bawaslu')}\n{words.theirs(a)}", hand.day(a.signed, "week"),
                 hand.span(a, "formal", "Plain"), a.subject)  # fmt: skip


@desk.register
def fifth_colleges_of_a_region(book: Book, hand) -> None:
    """As a region's list of what its colleges signed: the college is the house, the partner stands four columns on."""
    book.file_name = "rekap_kerjasama_pts.xlsx"
    page = book.page("Laporan")
    page.head("No", "Kode PT", "Nama PT", "Jenis Dokumen Kerjasama", "Nomor Dokumen", "Judul", "Nama Mitra",
              "Tanggal Awal", "Tanggal Berakhir", "Status")  # fmt: skip
    for n, a in enumerate(words.docs(hand, 8, 12, "NK PKS IA", "usaha", "instansi", "sekolah"), 1):
        college = words.partner(hand.rng, "kampus")
        page.add("kind starts ends partners", a, n, f"0{hand.rng.randint(81001, 89999)}", college, _full(a),
                 words.own(a), a.subject, a.partners[0], f"{a.starts}", f"{a.ends}",
                 words.state(a, "Aktif", "Kadaluarsa"))  # fmt: skip


def _full(a) -> str:
    full = {"NK": "Memorandum of Understanding (MoU)", "PKS": "Perjanjian Kerja Sama (PKS)"}
    return full.get(a.kind, "Implementation Arrangement (IA)")


@desk.register
def fifth_report_of_parties(book: Book, hand) -> None:
    """As the ministry's reporting sheet: who signed for the first and for the second party, under two heads."""
    book.file_name = "template_laporan_kerma.xlsx"
    page = book.page("Data Kerja Sama")
    party = ("Nama Institusi", "Nama Penandatangan", "Jabatan Penandatangan")
    page.head("No", "Jenis Dokumen", "Nomor Dokumen", "Judul Kerja Sama", "Tanggal Awal", "Tanggal Berakhir",
              ("Pihak 1", *party), ("Pihak 2", *party), "Bentuk Kegiatan", "Nilai Kontrak (Rp)")  # fmt: skip
    for n, a in enumerate(words.docs(hand, 6, 10, "NK PKS IA", "usaha", "kampus", "instansi"), 1):
        page.add("kind starts ends partners", a, n, _full(a), words.own(a), a.subject, hand.day(a.starts, "iso"),
                 hand.day(a.ends, "iso"), "Universitas Contoh", "Rektor Contoh", "Rektor", a.partners[0],
                 "Nama Contoh", "Direktur", hand.rng.choice(["Magang", "Penelitian Bersama"]),
                 hand.rng.choice([0, "-", 50000000]))  # fmt: skip


@desk.register
def fifth_ministry_abroad(book: Book, hand) -> None:
    """As a ministry's table of agreements with other states: in force, renewed by itself, where it was signed."""
    book.file_name = "Kerja Sama Bilateral.html"
    page = book.page("")
    page.head("No", "Negara Mitra", "Nama Dokumen", "Tanggal Penandatanganan", "Tempat", "Mulai Berlaku",
              "Masa Berlaku", "Status")  # fmt: skip
    for n, a in enumerate(words.docs(hand, 5, 8, "NK", late=True, years=(3, 5)), 1):
        state = f"Republik Contoh {hand.rng.choice(words.PLACES)}"
        title = f"Memorandum of Understanding between the Ministry of Contoh and the Ministry of Labour of {state}"
        words.line(page, "kind signed starts duration partners", a, n, state, title, hand.day(a.signed, "long"),
                   "Jakarta", hand.day(a.starts, "long"), f"{a.years} tahun dan diperpanjang otomatis",
                   "In Force", ends_on=None, end_rule=None)  # fmt: skip


@desk.register
def fifth_school_and_industry(book: Book, hand) -> None:
    """As a vocational school's list of firms: address, departments, number and day of the MoU, length in years."""
    book.file_name = "DATA MOU DUDI SMK.xlsx"
    page = book.page("MOU")
    page.say("DATA DUNIA USAHA DAN DUNIA INDUSTRI (DU/DI) YANG BEKERJA SAMA (MoU)", across=9)
    page.say("SMK CONTOH", across=9)
    page.skip()
    page.head("No", "Nama Industri", "Bidang Usaha", "Alamat", "Kompetensi Keahlian", "No. MoU", "Tgl. MoU",
              "Masa Berlaku", "Ket")  # fmt: skip
    for n, a in enumerate(words.docs(hand, 7, 11, "NK", "usaha", years=(1, 2, 3)), 1):
        page.add("kind signed duration partners", a, n, a.partners[0], "Jasa", f"Jl. Contoh {n}", "TKJ, AKL",
                 words.theirs(a), hand.day(a.signed, "long", "long", "slash"), hand.span(a, "th", "plain"),
                 "PKL")  # fmt: skip


@desk.register
def fifth_court_quarters(book: Book, hand) -> None:
    """As a court's quarterly list: a sheet per quarter with its own header, and a count of them all."""
    book.file_name = "Laporan MoU Triwulan 2023.xlsx"
    counts = book.page("REKAP")
    counts.say("REKAPITULASI MoU/PKS PENGADILAN AGAMA CONTOH TAHUN 2023", across=3)
    counts.head("Triwulan", "Jumlah MoU", "Jumlah PKS")
    for quarter, roman in enumerate(("I", "II", "III", "IV")):
        found = [_move(a, quarter) for a in words.docs(hand, 2, 4, "NK PKS", "instansi", "sekolah", "usaha")]
        page = book.page(f"TW {roman}")
        page.say(f"TRIWULAN {roman}", across=6)
        page.head("No", "Jenis", "Nomor", "Pihak Kedua", "Tanggal TTD", "Berlaku sampai dengan")
        for n, a in enumerate(sorted(found, key=lambda a: a.signed), 1):
            page.add("kind signed ends partners", a, n, ABBREVIATED[a.kind], words.own(a, "court"), a.partners[0],
                     hands.WAYS["long"](a.signed), hands.WAYS["long"](a.ends))  # fmt: skip
        counts.say(
            f"Triwulan {roman}", sum(a.kind == "NK" for a in found), sum(a.kind == "PKS" for a in found)
        )


def _move(a, quarter: int):
    day = dt.date(2023, 3 * quarter + 1 + a.signed.month % 3, min(a.signed.day, 28))
    return dataclasses.replace(a, signed=day, starts=day)
