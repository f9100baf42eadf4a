"""Registers of universities: IA under MoA under MoU, faculties, levels, links to evidence, English beside Indonesian."""

import calendar
import datetime as dt

from tests.registers_by_hand.desk import register
from tests.registers_by_hand.hands import Hand

CAMPUS = {"NK": "MoU", "PKS": "MoA", "IA": "IA"}


def _last(day: dt.date) -> dt.date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


@register
def mou_moa_ia(book, hand: Hand) -> None:
    """A university's list with MoU, MoA and IA, faculty and study programme, activities in a numbered list."""
    book.file_name = "Data Kerjasama Universitas.xlsx"
    page = book.page("Kerjasama DN")
    page.say("DAFTAR KERJASAMA DALAM NEGERI UNIVERSITAS CONTOH RAYA (DATA CONTOH)", across=13)
    page.skip()
    page.head(
        "No", "Jenis Kerjasama", "Nama Mitra", "Dasar Dokumen", "Nomor Dokumen", "Judul Kerjasama", "Tanggal TTD",
        "Tanggal Awal", "Tanggal Akhir", "Jangka Waktu", "Fakultas", "Prodi", "Bentuk Kegiatan",
    )  # fmt: skip
    for n, doc in enumerate(hand.docs(10, 16, "NK PKS IA", "kampus", late=True), 1):
        kind = {"NK": "Memorandum of Understanding (MoU)", "PKS": "Memorandum of Agreement (MoA)",
                "IA": "Implementation Arrangement (IA)"}[doc.kind]  # fmt: skip
        page.add(
            "kind signed starts ends duration partners", doc, n, "Dalam Negeri", doc.partners[0], kind,
            hand.own(doc, "campus"), doc.subject, hand.day(doc.signed, "iso"), hand.day(doc.starts, "iso"),
            hand.day(doc.ends, "iso"), hand.span(doc, "Plain"), "Fakultas Teknik", "S1 Informatika",
            "1. Penelitian Bersama\n2. Pertukaran Mahasiswa",
        )  # fmt: skip


@register
def international_office(book, hand: Hand) -> None:
    """An international office's list in English; month names in English, indefinite ends, countries."""
    book.file_name = "List of International Partners.xlsx"
    book.date_format = "mmm d, yyyy"
    page = book.page("Active Partners")
    page.say("LIST OF INTERNATIONAL COOPERATION AGREEMENTS (SAMPLE DATA)")
    page.say("Office of International Affairs, Universitas Contoh Raya")
    page.skip()
    page.head(
        "No.",
        "Partner Institution",
        "Country",
        "Type of Agreement",
        "Date Signed",
        "Valid Until",
        "Scope",
        "Contact Person",
    )
    docs = hand.docs(9, 15, "NK PKS IA", "asing", rules=["date"] * 5 + ["open", "unknown"])
    for n, doc in enumerate(docs, 1):
        kind = hand.rng.choice({"NK": ["MoU", "Memorandum of Understanding"], "PKS": ["MoA", "Memorandum of Agreement"],
                                "IA": ["IA", "Implementing Arrangement"]}[doc.kind])  # fmt: skip
        ends = (
            hand.day(doc.ends, "english")
            if doc.rule == "date"
            else {"open": "Indefinite", "unknown": ""}[doc.rule]
        )
        page.add(
            "kind signed ends partners", doc, n, doc.partners[0],
            hand.rng.choice(["Japan", "Malaysia", "Germany"]), kind, hand.day(doc.signed, "english"), ends,
            "Student exchange, joint research", "Ms. Example",
        )  # fmt: skip


@register
def tabel_akreditasi(book, hand: Hand) -> None:
    """The accreditation table: level ticked in three columns, benefit, duration in years, no kinds at all."""
    book.file_name = "LKPS Tabel 1 Kerjasama.xlsx"
    page = book.page("1-1")
    page.say("Tabel 1.1 Kerjasama Tridharma - Pendidikan (DATA CONTOH)")
    page.skip()
    page.head(
        "No.", "Lembaga Mitra", ("Tingkat", "Internasional", "Nasional", "Wilayah/ Lokal"),
        "Judul Kegiatan Kerjasama", "Manfaat bagi PS yang Diakreditasi", "Waktu dan Durasi", "Bukti Kerjasama",
        "Tahun Berakhirnya Kerjasama (YYYY)",
    )  # fmt: skip
    page.say(*range(1, 11))
    for n, doc in enumerate(hand.docs(7, 12, "NK", "kampus"), 1):
        ticks = ["", "", ""]
        ticks[hand.rng.randint(0, 2)] = "V"
        starts, ends = hand.day(doc.starts, "long"), hand.day(doc.ends, "long")
        page.add(
            "period partners", doc, n, doc.partners[0], *ticks, doc.subject, "Peningkatan mutu dosen",
            f"{starts} s/d {ends}", "Ada", doc.ends.year,
        )  # fmt: skip


@register
def fakultas_dua_bahasa(book, hand: Hand) -> None:
    """Bilingual labels on two lines of one cell, kinds bilingual, dates as true dates."""
    book.file_name = "FISIP Cooperation.xlsx"
    page = book.page("Kerja Sama")
    page.say("KERJA SAMA FAKULTAS / FACULTY COOPERATION (DATA CONTOH)", across=7)
    page.head(
        "No\nNumber", "Mitra\nPartner", "Jenis Naskah\nType of Document", "Ditandatangani\nSigned on",
        "Berakhir\nExpired on", "Cakupan\nScope", "Keterangan\nRemarks",
    )  # fmt: skip
    for n, doc in enumerate(hand.docs(7, 12, "NK PKS IA"), 1):
        page.add(
            "kind signed ends partners", doc, n, doc.partners[0], CAMPUS[doc.kind], hand.day(doc.signed, "cell"),
            hand.day(doc.ends, "cell"), doc.subject, "",
        )  # fmt: skip


@register
def lppm_per_bagian(book, hand: Hand) -> None:
    """Kinds as group rows in the middle of the list, numbering goes on, durations as bare numbers of years."""
    book.file_name = "lppm_kerjasama.ods"
    page = book.page("LPPM")
    page.say("DATA KERJASAMA LPPM (DATA CONTOH)", across=6)
    page.skip()
    page.head("No", "Instansi Mitra", "Nomor MoU/MoA", "Tanggal Mulai", "Durasi (Tahun)", "Bidang")
    n = 0
    for title, kind in (
        ("Memorandum of Understanding (MoU)", "NK"),
        ("Memorandum of Agreement (MoA)", "PKS"),
    ):
        page.say("", title)
        for doc in hand.docs(4, 8, kind):
            n += 1
            page.add(
                "kind starts duration partners", doc, n, doc.partners[0], hand.own(doc, "campus"),
                hand.day(doc.starts, "cell"), hand.span(doc, "bare"), doc.subject,
            )  # fmt: skip


@register
def mitra_magang(book, hand: Hand) -> None:
    """A department's internship partners: start and end as months only."""
    book.file_name = "mitra magang prodi.xlsx"
    page = book.page("Magang")
    page.say("Daftar Mitra Magang yang sudah memiliki PKS - Prodi Contoh (DATA CONTOH)")
    page.skip()
    page.head("No", "Perusahaan/Instansi", "Alamat", "Mulai PKS", "Selesai PKS", "Kuota", "CP")
    for n, doc in enumerate(hand.docs(6, 10, "PKS", "usaha"), 1):
        starts = doc.starts.replace(day=1)
        label = lambda d: f"{hand.day(d, 'long').split(' ', 1)[1]}"  # noqa: E731
        page.add(
            "kind starts ends partners", doc, n, doc.partners[0], "Jl. Contoh No. 1", label(doc.starts),
            label(doc.ends), hand.rng.randint(2, 20), "0899-0000-0000", starts_on=(starts,),
            ends_on=(_last(doc.ends),),
        )  # fmt: skip


@register
def penggiat_bergaris_miring(book, hand: Hand) -> None:
    """An export in which all parties stand joined by slashes, the university among them."""
    book.file_name = "export_penggiat.xlsx"
    page = book.page("Worksheet")
    page.head(
        "Jenis Kerjasama", "Dasar Dokumen", "Nomor Dokumen", "Judul", "Tanggal Awal", "Tanggal Akhir", "Status",
        "Nama Mitra", "Negara",
    )  # fmt: skip
    for doc in hand.docs(9, 15, "NK PKS IA", partners=[1, 1, 2, 3], without=("/",)):
        kind = {"NK": "Memorandum of Understanding", "PKS": "Memorandum of Agreement",
                "IA": "Implementation Arrangement"}[doc.kind]  # fmt: skip
        page.add(
            "kind starts ends partners", doc, "Dalam Negeri", kind, hand.own(doc, "campus"), doc.subject,
            hand.day(doc.starts, "isotime"), hand.day(doc.ends, "isotime"), hand.rng.choice(["Aktif", "Kadaluarsa"]),
            " / ".join(doc.partners), "Indonesia",
        )  # fmt: skip


@register
def spk_dan_kontrak(book, hand: Hand) -> None:
    """A polytechnic's contracts beside MoU and PKS: value in rupiah, days as 2022.08.19-like dots."""
    book.file_name = "kontrak_dan_pks.xls"
    book.legacy = True
    page = book.page("2019-2023")
    page.say("REKAPITULASI MOU DAN PKS POLITEKNIK CONTOH", across=9)
    page.say("TAHUN 2019 - 2023 (DATA CONTOH)", across=9)
    page.head("NO", "PIHAK KE II", "JENIS", "NO. DOKUMEN", "NILAI (Rp)", "MULAI", "SELESAI", "UNIT", "KET")
    for n, doc in enumerate(hand.docs(8, 13, "NK PKS PKS"), 1):
        page.add(
            "kind starts ends partners", doc, n, doc.partners[0], "MOU" if doc.kind == "NK" else "PKS",
            hand.theirs(doc), hand.rng.randint(10, 900) * 1_000_000, hand.day(doc.starts, "dot"),
            hand.day(doc.ends, "dot"), "Jur. Teknik", "",
        )  # fmt: skip


@register
def tingkat_universitas_fakultas(book, hand: Hand) -> None:
    """Two tables side by side on one sheet: MoU of the university at the left, IA of faculties at the right."""
    book.file_name = "MoU dan IA.xlsx"
    page = book.page("2023")
    page.say("KERJASAMA 2023 (DATA CONTOH)")
    page.skip()
    left = hand.docs(6, 6, "NK", "kampus")
    right = hand.docs(5, 5, "IA", "usaha")
    top = page.at
    page.put(top, 1, "MoU Universitas")
    page.put(top, 7, "Implementation Arrangement Fakultas")
    page.put(top + 1, 1, "No", "Mitra", "Tgl MoU", "Tgl Berakhir")
    page.put(top + 1, 7, "No", "Mitra", "Tgl IA", "Tgl Berakhir")
    for shift in range(6):
        row = top + 2 + shift
        for column, docs in ((1, left), (7, right)):
            if shift < len(docs):
                doc = docs[shift]
                page.put(
                    row,
                    column,
                    shift + 1,
                    doc.partners[0],
                    hand.day(doc.signed, "slash"),
                    hand.day(doc.ends, "slash"),
                )
                page.know("kind signed ends partners", doc, row)


@register
def kemahasiswaan_daftar_pendek(book, hand: Hand) -> None:
    """A short list for a meeting: no header words for partner but 'Dengan', days with weekday names."""
    book.file_name = "bahan rapat wr3.xlsx"
    page = book.page("Bahan")
    page.say("Bahan Rapat WR III: kerja sama yang ditandatangani (DATA CONTOH)", across=5)
    page.skip()
    page.head("No", "Hari/Tanggal", "Dengan", "Bentuk", "Lama Kerja Sama")
    for n, doc in enumerate(hand.docs(5, 9, "NK PKS"), 1):
        page.add(
            "kind signed duration partners", doc, n, hand.day(doc.signed, "week"), doc.partners[0],
            "Nota Kesepahaman (MoU)" if doc.kind == "NK" else "Perjanjian Kerja Sama (PKS)", hand.span(doc, "formal"),
        )  # fmt: skip
