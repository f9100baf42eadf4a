"""Registers of a third author, blind to reader and other registers: KPU offices and their neighbours (DATA CONTOH)."""

import dataclasses
import datetime as dt

from tests.layouts import invention
from tests.layouts.spellings import DAYS, MONTHS
from tests.registers_by_hand import desk
from tests.registers_by_hand.books import Book
from tests.registers_by_hand.third_author_words import (
    CODES,
    NAMES,
    brief,
    cell,
    close,
    dashed,
    docs,
    full,
    lasting,
    mixed,
    own,
    theirs,
)


@desk.register
def third_province_plain(book: Book, hand) -> None:
    book.file_name = "Data Kerja Sama KPU Prov (1).xlsx"
    page = book.page("DATA MOU")
    page.say("DAFTAR KERJA SAMA", across=7)
    page.say("KPU PROVINSI CONTOH TENGGARA", across=7)
    page.say("KEADAAN S.D. JUNI 2023", across=7)
    page.skip()
    page.head("No", "Nama Instansi/Lembaga", "Bentuk", "Nomor dan Tanggal", "Tentang", "Masa Berlaku", "Ket.")
    for n, a in enumerate(docs(hand, 9), 1):
        number = f"{own(a)}\n{full(a.signed)}"
        note = hand.rng.choice([None, None, "arsip di Subbag Hukum"])
        page.add("kind signed duration partners", a, n, a.partners[0], CODES[a.kind], number, a.subject,
                 lasting(a.years), note)  # fmt: skip
    close(page, 5, "Kota Contoh", "Kabag Perencanaan, Data dan Informasi")


@desk.register
def third_regency_mixed_dates(book: Book, hand) -> None:
    book.file_name = "rekap PKS kab contoh.xlsx"
    page = book.page()
    page.say("REKAPITULASI PERJANJIAN KERJA SAMA (PKS) KPU KABUPATEN CONTOH", across=6)
    page.head("NO.", "PIHAK KEDUA", "JUDUL PKS", "TGL TTD", "TGL HABIS", "KETERANGAN")
    for n, a in enumerate(docs(hand, 8, kind="PKS"), 1):
        page.add("kind signed ends partners", a, f"{n}.", a.partners[0], a.subject, mixed(hand.rng, a.signed),
                 mixed(hand.rng, a.ends), hand.rng.choice([None, "msh berlaku", "sdh habis"]))  # fmt: skip


@desk.register
def third_sections_by_kind(book: Book, hand) -> None:
    page = book.page("Sheet1")
    page.say("Data MoU dan PKS KPU Kota Contoh", across=6)
    page.skip()
    page.head("No", "Mitra Kerja Sama", "No. Naskah", "Tanggal", "Perihal", "Jangka Waktu")
    for letter, kind in (("A", "NK"), ("B", "PKS")):
        page.say(f"{letter}. {NAMES[kind].upper()}", across=6)
        for n, a in enumerate(docs(hand, 4, kind=kind), 1):
            page.add("kind signed duration partners", a, n, a.partners[0], own(a, "5271"), full(a.signed),
                     a.subject, f"{a.years} Tahun")  # fmt: skip


@desk.register
def third_two_deep_numbered(book: Book, hand) -> None:
    page = book.page("Form 1")
    page.say("FORMULIR PENDATAAN KERJA SAMA", across=8)
    page.say("Satuan Kerja : KPU Kabupaten Contoh Utara")
    page.skip()
    page.head("No", "Lembaga Mitra", "Jenis Naskah", ("Nomor", "KPU", "Mitra"), ("Masa Berlaku", "Mulai", "Selesai"),
              "Pelaksanaan Kegiatan")  # fmt: skip
    page.say(*[f"({n})" for n in range(1, 9)])
    for n, a in enumerate(docs(hand, 7, plain=False), 1):
        page.add("kind starts ends partners", a, n, a.partners[0], NAMES[a.kind], own(a, "5208"), theirs(a),
                 cell(a.starts), cell(a.ends), "Sosialisasi di " + hand.rng.choice(["aula", "kampus"]))  # fmt: skip
    page.say(None, "JUMLAH", 7)


@desk.register
def third_sheet_per_year(book: Book, hand) -> None:
    everything = docs(hand, 10)
    for year in range(2019, 2023):
        page = book.page(str(year))
        page.say(f"KERJASAMA TAHUN {year}", across=5)
        page.head("No", "Instansi", "MoU/PKS", "Tgl. Penandatanganan", "Berlaku s.d.")
        rows = [a for a in everything if a.signed.year == year]
        for n, a in enumerate(rows, 1):
            page.add(
                "kind signed ends partners",
                a,
                n,
                a.partners[0],
                CODES[a.kind],
                brief(a.signed),
                brief(a.ends),
            )
        if not rows:
            page.say("NIHIL", across=5)


@desk.register
def third_ticks(book: Book, hand) -> None:
    page = book.page("Rekap")
    page.say("INVENTARISASI NASKAH KERJA SAMA SEKRETARIAT KPU PROVINSI CONTOH BARAT", across=7)
    page.head("No", "Nama Mitra", ("Bentuk Naskah", "NK", "PKS"), "Tanggal Naskah", "Jangka Waktu", "Kendala")
    for n, a in enumerate(docs(hand, 8), 1):
        a = dataclasses.replace(a, kind="NK" if a.kind == "KB" else a.kind)
        page.add("kind signed duration partners", a, n, a.partners[0], "√" if a.kind == "NK" else None,
                 "√" if a.kind == "PKS" else None, full(a.signed), f"{a.years} thn", "-")  # fmt: skip


@desk.register
def third_mou_and_pks_side_by_side(book: Book, hand) -> None:
    page = book.page()
    page.say("MATRIKS TINDAK LANJUT MOU", across=6)
    page.head("No", "Mitra", ("MoU", "Nomor", "Tanggal"), ("PKS", "Nomor", "Tanggal"))
    for n, a in enumerate(docs(hand, 6, kind="NK"), 1):
        row = page.at
        values = [n, a.partners[0], own(a), full(a.signed)]
        page.know("kind signed partners", a, row)
        if n % 3:
            later = a.signed + dt.timedelta(days=40 + n)
            b = dataclasses.replace(a, kind="PKS", signed=later, starts=later, serial=a.serial + 5)
            page.know("kind signed partners", b, row)
            values += [own(b), full(later)]
        page.say(*values)


@desk.register
def third_partner_merged_down(book: Book, hand) -> None:
    page = book.page("mitra")
    page.head("NO", "MITRA", "NASKAH", "NOMOR", "TANGGAL", "BERAKHIR")
    for n in range(1, 5):
        several = docs(hand, hand.rng.choice([1, 2, 3]))
        name, top = several[0].partners, page.at
        for a in several:
            a = dataclasses.replace(a, partners=name)
            first = page.at == top
            page.add("kind signed ends partners", a, n if first else None, name[0] if first else None,
                     CODES[a.kind], own(a), cell(a.signed), cell(a.ends))  # fmt: skip
        for column in (1, 2):
            page.merge(top, column, page.at - 1, column)


@desk.register
def third_media(book: Book, hand) -> None:
    book.file_name = "Daftar Media Partner Pemilu 2024.xlsx"
    page = book.page("media")
    page.say("DAFTAR MEDIA YANG BEKERJA SAMA DENGAN KPU KABUPATEN CONTOH SELATAN", across=7)
    page.head(
        "No",
        "Nama Media",
        "Jenis Media",
        "Nama Pimpinan",
        "No. HP",
        "Nomor Kontrak",
        "Tgl Kontrak",
        "Akhir Kontrak",
    )
    for n, a in enumerate(docs(hand, 9, years=1), 1):
        name = f"{hand.rng.choice(['Harian', 'Radio', 'Tabloid'])} {hand.rng.choice(invention.NAMES)} {n}"
        page.add("signed ends partners", a, n, name, hand.rng.choice(["cetak", "online", "radio"]), "Nama Contoh",
                 f"0812-0000-00{n:02d}", f"{a.serial}/KTR/{a.signed.year}", dashed(a.signed), dashed(a.ends),
                 kind=None)  # fmt: skip


@desk.register
def third_form_export(book: Book, hand) -> None:
    book.file_name = "Instrumen Evaluasi Kerja Sama (Jawaban).xlsx"
    page = book.page("Form Responses 1")
    page.head("Timestamp", "Alamat Email", "Nama Satker", "Nama instansi yang diajak bekerja sama",
              "Jenis dokumen kerja sama", "Kapan dokumen ditandatangani?", "Sampai kapan berlaku?",
              "Apakah sudah ada tindak lanjut?", "Hambatan yang ditemui")  # fmt: skip
    for n, a in enumerate(docs(hand, 9), 1):
        page.add("kind signed ends partners", a, dt.datetime(2023, 7, 3, 8, n), f"satker{n}@contoh.example",
                 f"KPU Kabupaten Contoh {n}", a.partners[0], NAMES[a.kind], cell(a.signed), cell(a.ends),
                 hand.rng.choice(["Ya", "Belum"]), hand.rng.choice(["Tidak ada", "Anggaran"]))  # fmt: skip


@desk.register
def third_place_and_day(book: Book, hand) -> None:
    page = book.page()
    page.say("Daftar Nota Kesepahaman KPU Kota Contoh dengan Sekolah/Lapas/Ormas", across=5)
    page.head("No.", "Nama Lembaga", "Tempat/Tgl Penandatanganan", "Lama Kerja Sama", "Penanggung Jawab")
    for n, a in enumerate(docs(hand, 7, kind="NK"), 1):
        page.add("kind signed duration partners", a, n, a.partners[0], f"Kota Contoh, {full(a.signed)}",
                 f"{a.years} th", "Subbag Parmas")  # fmt: skip


@desk.register
def third_weekday_and_period(book: Book, hand) -> None:
    page = book.page("PKS")
    page.say("PERJANJIAN KERJA SAMA KPU PROVINSI CONTOH", across=5)
    page.head("No", "Para Pihak", "Hari/Tanggal", "Periode", "Ruang Lingkup")
    for n, a in enumerate(docs(hand, 7, plain=False, kind="PKS"), 1):
        page.add("kind signed period partners", a, n, f"KPU Provinsi Contoh dengan {a.partners[0]}",
                 f"{DAYS[a.signed.weekday()]}, {full(a.signed)}", f"{full(a.starts)} s.d. {full(a.ends)}",
                 a.subject)  # fmt: skip


@desk.register
def third_numbered_partners(book: Book, hand) -> None:
    page = book.page()
    page.say("DATA KERJA SAMA TAHAPAN PEMILIHAN", across=5)
    page.head("No", "Instansi yang terlibat", "Dokumen", "Tanggal", "Masa berlaku")
    for n, a in enumerate(invention.join(hand.rng, docs(hand, 7), 3), 1):
        lines = [f"{m}. {name}" for m, name in enumerate(a.partners, 1)]
        page.add("kind signed duration partners", a, n, "\n".join(lines) if lines[1:] else a.partners[0],
                 CODES[a.kind], full(a.signed), lasting(a.years))  # fmt: skip


@desk.register
def third_parties_in_columns(book: Book, hand) -> None:
    page = book.page("Data")
    page.head("No", "Tentang", "Pihak I", "Pihak II", "Pihak III", "Jenis", "Ditandatangani", "Berakhir")
    for n, a in enumerate(invention.join(hand.rng, docs(hand, 7), 2), 1):
        page.add("kind signed ends partners", a, n, a.subject, "KPU Kab. Contoh", *(*a.partners, None)[:2],
                 CODES[a.kind], full(a.signed), full(a.ends))  # fmt: skip


@desk.register
def third_ditto(book: Book, hand) -> None:
    page = book.page()
    page.say("DAFTAR KERJASAMA SERENTAK KPU SE-PROVINSI CONTOH", across=6)
    page.head("No", "Satker", "Mitra", "Naskah", "Tanggal", "Lamanya")
    first = docs(hand, 1, kind="PKS")[0]
    for n in range(1, 9):
        a = dataclasses.replace(first, partners=(invention.invent_partner(hand.rng)[1],))
        told = (
            ("PKS", full(a.signed), f"{a.years} tahun") if n == 1 else (hand.rng.choice(["sda", "idem"]),) * 3
        )
        page.add("kind signed duration partners", a, n, f"KPU Kab. Contoh {n}", a.partners[0], *told)


@desk.register
def third_cards(book: Book, hand) -> None:
    page = book.page("Kartu")
    page.say("KARTU KENDALI KERJA SAMA")
    for n, a in enumerate(docs(hand, 4), 1):
        page.skip()
        page.know("kind signed ends partners", a, None)
        for label, value in (("Nomor urut", n), ("Nama mitra", a.partners[0]), ("Jenis naskah", NAMES[a.kind]),
                             ("Tanggal ttd", full(a.signed)), ("Berlaku sampai", full(a.ends))):  # fmt: skip
            page.say(label, ":", value)


@desk.register
def third_open_and_event(book: Book, hand) -> None:
    page = book.page("Daftar")
    page.head("No", "Nama Lembaga", "Bentuk Kerja Sama", "Tgl Dokumen", "Masa Berlaku", "Status")
    ends = {"open": "tidak terbatas", "event": "selama tahapan Pemilu 2024", "unknown": "-"}
    for n, a in enumerate(docs(hand, 8), 1):
        a = dataclasses.replace(a, rule=hand.rng.choice([*ends, "date"]))
        page.add("kind signed duration partners", a, n, a.partners[0], NAMES[a.kind], full(a.signed),
                 ends.get(a.rule, f"{a.years} tahun sejak ditandatangani"), "Aktif")  # fmt: skip


@desk.register
def third_day_month_year_apart(book: Book, hand) -> None:
    page = book.page()
    page.say("BUKU AGENDA KERJA SAMA", across=8)
    page.head("No", "Mitra", "Jenis", ("Tanggal Penandatanganan", "Tgl", "Bln", "Thn"), "Lama (thn)", "Ket")
    for n, a in enumerate(docs(hand, 6), 1):
        page.add("kind signed duration partners", a, n, a.partners[0], CODES[a.kind], a.signed.day,
                 MONTHS[a.signed.month - 1], a.signed.year, a.years, None)  # fmt: skip


@desk.register
def third_recap_and_detail(book: Book, hand) -> None:
    page = book.page("REKAP")
    page.say("REKAP JUMLAH KERJA SAMA", across=4)
    page.head("No", "Kategori Mitra", "MoU", "PKS")
    for n, group in enumerate(("Perguruan Tinggi", "Media", "Ormas"), 1):
        page.say(n, group, n + 1, n)
    page.say("JUMLAH", 9, 6, column=2)
    page = book.page("DETAIL")
    page.say("DATA DETAIL", across=5)
    page.head("No", "Kategori Mitra", "Nama Mitra", "Dokumen", "Tgl Mulai", "Tgl Akhir")
    for n, a in enumerate(docs(hand, 8), 1):
        page.add("kind starts ends partners", a, n, a.group.title(), a.partners[0], CODES[a.kind], dashed(a.starts),
                 dashed(a.ends))  # fmt: skip
    close(page, 4, "Contoh", "Sekretaris")


@desk.register
def third_repeated_header(book: Book, hand) -> None:
    page = book.page("cetak")
    page.say("LAPORAN KERJA SAMA SEMESTER I", across=6)
    rows = docs(hand, 9)
    for n, a in enumerate(rows, 1):
        if n % 4 == 1:
            page.head(
                "No", "Nama Lembaga/Instansi", "Jenis Kerja Sama", "Nomor Surat", "Tgl Surat", "Jangka waktu"
            )
        page.add("kind signed duration partners", a, n, a.partners[0], CODES[a.kind], own(a), full(a.signed),
                 f"{12 * a.years} bulan")  # fmt: skip


@desk.register
def third_blank_cells(book: Book, hand) -> None:
    page = book.page("KPU Kab")
    page.say("DAFTAR KERJA SAMA DENGAN PIHAK LAIN", across=6)
    page.head("No", "Instansi/Lembaga", "MoU / PKS", "Tanggal mulai berlaku", "Tanggal akhir", "Catatan")
    for n, a in enumerate(docs(hand, 9), 1):
        told, kind, start, end = (
            {"kind", "starts", "ends", "partners"},
            CODES[a.kind],
            full(a.starts),
            full(a.ends),
        )
        miss = hand.rng.choice(["", "", "kind", "ends", "starts"])
        told -= {miss}
        page.add(" ".join(told), a, n, a.partners[0], kind if "kind" in told else None,
                 start if "starts" in told else "-", end if "ends" in told else None,
                 "data belum lengkap" if miss else None)  # fmt: skip
