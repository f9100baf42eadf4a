"""The last neat and more ordinary registers of the fourth author: campuses, hospitals, governments (DATA CONTOH)."""

import datetime as dt

from tests.layouts import invention, truth
from tests.registers_by_hand import desk
from tests.registers_by_hand.books import Book
from tests.registers_by_hand.fourth_author_words import (
    BRIEF,
    LANDS,
    NAMED,
    PEOPLE,
    cell,
    change,
    dash,
    full,
    iso,
    lasting,
    number,
    papers,
    sign,
    slash,
    theirs,
    us,
)


@desk.register
def fourth_days_left(book: Book, hand) -> None:
    """Somebody who likes formulas: the days left and a status stand beside the end."""
    book.file_name = "Monitoring Masa Berlaku MoU & PKS.xlsx"
    page = book.page("Monitoring")
    page.say("MONITORING MASA BERLAKU KERJA SAMA", across=8)
    page.say("Tanggal acuan:", cell(dt.date(2024, 7, 1)))
    page.skip()
    page.head(
        "No",
        "Nama Mitra",
        "Jenis Kerja Sama",
        "Tanggal Mulai",
        "Tanggal Berakhir",
        "Sisa Hari",
        "Status",
        "PIC",
    )
    for n, a in enumerate(papers(hand, 10), 1):
        left = (a.ends - dt.date(2024, 7, 1)).days
        status = "BERAKHIR" if left < 0 else "SEGERA BERAKHIR" if left < 180 else "BERLAKU"
        page.add("kind starts ends partners", a, n, a.partners[0], BRIEF[a.kind], cell(a.signed), cell(a.ends), left, status,
                 hand.rng.choice(PEOPLE))  # fmt: skip


@desk.register
def fourth_international_office(book: Book, hand) -> None:
    """An international office writes English; its ends fall on the anniversary."""
    book.file_name = "International Agreements.xlsx"
    page = book.page("Active & Expired")
    page.say("List of International Agreements - Universitas Contoh Samudra", across=7)
    page.head(
        "No", "Partner Institution", "Country", "Type of Agreement", "Date Signed", "Expiry Date", "Remarks"
    )
    for n, a in enumerate(papers(hand, 8, "NK PKS IA", "asing"), 1):
        kinds = {
            "NK": "Memorandum of Understanding",
            "PKS": "Memorandum of Agreement",
            "IA": "Implementation Arrangement",
        }
        last = invention.anniversary(a.signed, a.years)
        page.add("kind signed ends partners", a, n, a.partners[0], next(x for x in LANDS if x in a.partners[0]),
                 kinds[a.kind],
                 f"{a.signed:%d %B %Y}", f"{last:%d %B %Y}", hand.rng.choice([None, "Renewable"]), ends_on=(last,
                     ))  # fmt: skip


@desk.register
def fourth_ministry_annex(book: Book, hand) -> None:
    """The annex of a letter from the centre, the letter's number and day above the title."""
    book.file_name = "Lampiran Surat Daftar Kerja Sama.xlsx"
    page = book.page("Lampiran")
    for line in (
        "LAMPIRAN SURAT SEKRETARIS",
        "NOMOR   : 77/HK.05-SD/99/2024",
        f"TANGGAL : {dash(dt.date(2024, 6, 3))}",
    ):
        page.put(page.at, 6, line)
        page.at += 1
    page.skip()
    page.say("DAFTAR KERJA SAMA YANG MASIH BERLAKU", across=7)
    page.skip()
    page.head(
        "No.",
        "Lembaga",
        "Nota Kesepahaman/Perjanjian Kerja Sama",
        "Nomor",
        "Tanggal Ditetapkan",
        "Masa Berlaku",
        "Tanggal Berakhir",
    )
    for n, a in enumerate(papers(hand, 9, first=2022, years=[3, 5]), 1):
        page.add("kind signed ends duration partners", a, n, a.partners[0], NAMED[a.kind], number(a, "99"),
                 full(a.signed), lasting(a),
                 full(a.ends))  # fmt: skip


@desk.register
def fourth_renewals(book: Book, hand) -> None:
    """A renewal stands under what it renews and says only what is new."""
    book.file_name = "pks pemda contoh.xlsx"
    page = book.page("PKS")
    page.say("DAFTAR PERJANJIAN KERJA SAMA BAGIAN PEMERINTAHAN SETDA KABUPATEN CONTOH", across=7)
    page.head("No", "Mitra Kerja Sama", "Dokumen", "Nomor", "Tanggal Mulai", "Tanggal Berakhir", "Ket")
    for n, a in enumerate(papers(hand, 7, "PKS", last=2021, years=[1, 2]), 1):
        page.add(
            "kind starts ends partners",
            a,
            n,
            a.partners[0],
            "PKS",
            f"415.4/{a.serial}/Pem",
            dash(a.starts),
            dash(a.ends),
        )
        if hand.rng.random() < 0.45:
            start = a.ends + dt.timedelta(days=1)
            again = change(a, signed=start, starts=start, serial=a.serial + 20)
            page.add("kind starts ends partners", again, None, a.partners[0], hand.rng.choice(["Perpanjangan PKS",
                     "Perpanjangan"]),
                     f"415.4/{again.serial}/Pem", dash(start), dash(again.ends), "diperpanjang",
                     kind=("PKS", "ADENDUM"))  # fmt: skip


@desk.register
def fourth_us_locale(book: Book, hand) -> None:
    """Written with an American Excel, months first."""
    book.file_name, book.separator = "partnership_list.csv", ","
    page = book.page("")
    page.say("No.", "Institution", "Document", "Title", "Signed", "Valid Until", "PIC")
    some = papers(hand, 11, "NK PKS IA", sorts=["kampus", "asing", "usaha"])
    some[0] = change(some[0], signed=dt.date(2022, 3, 29), starts=dt.date(2022, 3, 29))
    words = {"NK": "MoU", "PKS": "MoA", "IA": "IA"}
    for n, a in enumerate(some, 1):
        page.add("kind signed ends partners", a, n, a.partners[0], words[a.kind], a.subject, us(a.signed), us(a.ends),
                 hand.rng.choice(PEOPLE))  # fmt: skip


@desk.register
def fourth_both_parties(book: Book, hand) -> None:
    """Both parties in one cell, the office among them."""
    book.file_name = "Buku Register.xlsx"
    page = book.page("Register")
    page.say("BUKU REGISTER KERJA SAMA KPU KABUPATEN CONTOH HILIR", across=6)
    page.skip()
    page.head("No. Reg", "Para Pihak", "Bentuk", "Tanggal Penandatanganan", "Objek", "Masa Berlaku")
    for a in papers(hand, 8):
        glue = hand.rng.choice([" dan ", " dengan ", "\n", " - "])
        page.add("kind signed duration partners", a, f"{a.serial:03}", f"KPU Kabupaten Contoh Hilir{glue}{a.partners[0]}",
                 NAMED[a.kind], full(a.signed), a.subject, lasting(a))  # fmt: skip


@desk.register
def fourth_control_cards(book: Book, hand) -> None:
    """A card for each agreement, one below the other on the sheet."""
    book.file_name = "Kartu Kendali Kerja Sama.xlsx"
    page = book.page("Kartu")
    page.say("KARTU KENDALI KERJA SAMA", across=3)
    for n, a in enumerate(papers(hand, 5), 1):
        page.skip()
        page.say(f"KARTU {n}", across=3)
        page.know("kind signed ends partners", a, None)
        for label, value in (("Nama Mitra", a.partners[0]), ("Jenis Kerja Sama", NAMED[a.kind]), ("Nomor", number(a)),
                             ("Tanggal Penandatanganan", full(a.signed)), ("Tanggal Berakhir", full(a.ends)),
                             ("Narahubung", hand.rng.choice(PEOPLE)), ("Catatan", hand.rng.choice([None,
                                 "baik"]))):  # fmt: skip
            page.say(label, ":", value)


@desk.register
def fourth_zero_dates(book: Book, hand) -> None:
    """A database writes zeros where it knows no day."""
    book.file_name, book.separator = "tbl_kerjasama_dn.csv", ","
    page = book.page("")
    page.say(
        "id",
        "mitra_kerjasama",
        "jenis",
        "kegiatan",
        "waktu_mulai",
        "waktu_berakhir",
        "no_mitra",
        "status",
        "created_at",
    )
    for n, a in enumerate(papers(hand, 12, "NK PKS IA"), 1):
        zeros = hand.rng.random() < 0.3
        days = ("0000-00-00", "0000-00-00") if zeros else (iso(a.signed), iso(a.ends))
        more = {"starts_on": None} if zeros else {}  # the partner's number may tell the year
        page.add("kind partners" if zeros else "kind starts ends partners", a, n, a.partners[0], NAMED[a.kind], a.subject,
                 *days, theirs(hand.rng, a), hand.rng.choice(["Aktif", "Tidak Aktif"]), "2024-02-03 10:11:12",
                 **more)  # fmt: skip


@desk.register
def fourth_html_download(book: Book, hand) -> None:
    """A page of a portal that was saved with the ending of Excel."""
    book.file_name = "rekap_kerjasama_rs.xls"
    page = book.page("")
    page.say("No", "Rekanan", "Jenis", "No. Perjanjian", "Tgl. Mulai", "Tgl. Selesai", "Aksi")
    for n, a in enumerate(papers(hand, 9, "NK PKS PKS", "klinik"), 1):
        page.know("kind starts ends partners", a, None)
        page.say(
            n,
            a.partners[0],
            BRIEF[a.kind],
            theirs(hand.rng, a),
            slash(a.signed),
            slash(a.ends),
            "Lihat | Ubah | Hapus",
        )


@desk.register
def fourth_years_as_numbers(book: Book, hand) -> None:
    """How many years, a bare number; sometimes no end at all."""
    book.file_name = "KSDPK Kota Contoh.xlsx"
    page = book.page("KSDPK")
    page.say("DATA KERJA SAMA PEMERINTAH KOTA CONTOH", across=6)
    page.skip()
    page.head("No.", "Pihak Ketiga", "Jenis Naskah", "Tanggal Naskah", "Lama (Tahun)", "Perangkat Daerah")
    for n, a in enumerate(papers(hand, 9, "KB PKS", "usaha", rules=["date", "date", "date", "open"]), 1):
        last = a.years if a.rule == "date" else "tidak terbatas"
        page.add("kind signed duration partners", a, n, a.partners[0], NAMED[a.kind], full(a.signed), last,
                 hand.rng.choice(["Dinas Kesehatan", "Bapenda", "Diskominfo"]))  # fmt: skip


@desk.register
def fourth_check_marks(book: Book, hand) -> None:
    """The kind is a check mark under its name."""
    page = book.page("Data Kerjasama")
    page.say("DATA KERJASAMA KPU KABUPATEN CONTOH HULU", across=7)
    page.head(
        "No", "Instansi", ("Jenis Dokumen", "MoU", "PKS", "Addendum"), "Tanggal Dokumen", "Tanggal Berakhir"
    )
    for n, a in enumerate(papers(hand, 9, "NK PKS PKS NK ADENDUM"), 1):
        marks = [hand.rng.choice(["v", "√"]) if a.kind == kind else None for kind in ("NK", "PKS", "ADENDUM")]
        page.add("kind signed ends partners", a, n, a.partners[0], *marks, full(a.signed), full(a.ends))


@desk.register
def fourth_proposals(book: Book, hand) -> None:
    """What was proposed in a portal: the day of the proposal is that of no signature, number and unit of the time apart."""
    book.file_name, book.separator = "T_usulan.csv", ","
    page = book.page("")
    page.say(
        "id",
        "tanggal_pengajuan",
        "jenis_dokumen",
        "mitra",
        "tentang",
        "durasi_perjanjian",
        "satuan_durasi",
        "status_pengajuan",
    )
    for a in papers(hand, 10, "NK PKS"):
        day = a.signed - dt.timedelta(days=40)
        page.add("kind duration partners", a, f"{a.serial:08x}", iso(day), BRIEF[a.kind].upper(), a.partners[0],
                 a.subject, a.years,
                 "TAHUN", "DISETUJUI", **truth.standing_in(a, day))  # fmt: skip


@desk.register
def fourth_accreditation(book: Book, hand) -> None:
    """A table of an accreditation, where the kind is in the evidence and the time in one cell."""
    book.file_name = "Tabel 2.a.1 Kerjasama Pendidikan.xlsx"
    page = book.page("2a1")
    page.say("Tabel 2.a.1 Kerjasama Tridharma Perguruan Tinggi - Pendidikan", across=8)
    page.skip()
    page.head("No.", "Lembaga Mitra", ("Tingkat", "Internasional", "Nasional", "Wilayah/Lokal"), "Judul Kegiatan Kerjasama",
              "Waktu dan Durasi", "Bukti Kerjasama")  # fmt: skip
    page.say(*range(1, 9))
    for n, a in enumerate(papers(hand, 8, "NK PKS", sorts=["usaha", "sekolah", "dinas"]), 1):
        level = [None, None, None]
        level[hand.rng.choice([1, 2])] = "V"
        page.add("kind starts duration partners", a, n, a.partners[0], *level, a.subject,
                 f"{full(a.signed)}, {a.years} tahun",
                 f"{BRIEF[a.kind]} No. {a.serial}/C/{a.signed.year}", signed_on=None)  # fmt: skip


@desk.register
def fourth_drafts_too(book: Book, hand) -> None:
    """Drafts stand in the list among what was signed."""
    book.file_name = "Progres Naskah.xlsx"
    page = book.page("Progres")
    page.say("PROGRES PENYUSUNAN NASKAH KERJA SAMA KPU PROVINSI CONTOH", across=7)
    page.head(
        "No", "Calon/Mitra", "Jenis Naskah", "Progres", "Tanggal Tanda Tangan", "Masa Berlaku", "Catatan"
    )
    steps = ["Draf awal", "Harmonisasi", "Menunggu tanda tangan"]
    for n, a in enumerate(papers(hand, 9), 1):
        if hand.rng.random() < 0.3:
            page.add("kind partners", a, n, a.partners[0], NAMED[a.kind], hand.rng.choice(steps), "-", "-",
                     "rapat terakhir 4 Juni 2024")  # fmt: skip
        else:
            page.add(
                "kind signed duration partners",
                a,
                n,
                a.partners[0],
                NAMED[a.kind],
                "Selesai",
                full(a.signed),
                lasting(a),
            )
    sign(page, 5, "Kota Contoh", "Kabag Hukum dan SDM")
