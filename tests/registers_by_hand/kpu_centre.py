"""Registers of the centre and of provinces: long titles, deep headers, numbers of both sides, signatures."""

from tests.registers_by_hand.desk import register
from tests.registers_by_hand.hands import ROMAN, Hand

LONG_NAME = {"NK": "Nota Kesepahaman", "PKS": "Perjanjian Kerja Sama", "KB": "Kesepakatan Bersama"}


@register
def matriks_biro_perencanaan(book, hand: Hand) -> None:
    """A bureau's matrix: three title lines, two rows of header, a row of numbers, groups by kind of partner."""
    book.file_name = "Matriks Kerja Sama KPU RI (bahan rapat) FINAL.xlsx"
    page = book.page("Matriks")
    page.say("MATRIKS PELAKSANAAN NOTA KESEPAHAMAN DAN PERJANJIAN KERJA SAMA", across=12)
    page.say("KOMISI PEMILIHAN UMUM DENGAN KEMENTERIAN/LEMBAGA DAN MITRA LAINNYA", across=12)
    page.say("KEADAAN S.D. 30 JUNI 2023 - DATA CONTOH", across=12)
    page.skip()
    page.head(
        "NO", "MITRA KERJA SAMA", "BENTUK NASKAH", ("NOMOR NASKAH", "KPU", "MITRA"), "TENTANG",
        ("JANGKA WAKTU", "MULAI", "BERAKHIR"), "PELAKSANAAN", ("PERMASALAHAN", "HAMBATAN", "SOLUSI"), "KET.",
    )  # fmt: skip
    page.say(*(f"({n})" for n in range(1, 13)))
    for letter, group, sort in (
        ("A", "KEMENTERIAN/LEMBAGA", "instansi"),
        ("B", "PERGURUAN TINGGI", "kampus"),
    ):
        page.say(f"{letter}.", group)
        for n, doc in enumerate(hand.docs(4, 7, "NK PKS KB", sort), 1):
            kind = hand.rng.choice([LONG_NAME[doc.kind], LONG_NAME[doc.kind].upper(), doc.kind])
            page.add(
                "kind starts ends partners", doc, n, doc.partners[0], kind, hand.own(doc), hand.theirs(doc),
                doc.subject, hand.day(doc.starts, "long"), hand.end(doc, "long"),
                hand.rng.choice(["Sudah dilaksanakan", "Belum", "Rapat koordinasi 2 kali"]),
                hand.rng.choice(["Tidak ada", "Anggaran terbatas", "-"]), hand.rng.choice(["-", "Rakor"]), "",
            )  # fmt: skip
    page.skip()
    page.say("Jakarta, 17 Juli 2023", column=10)
    page.say("Kepala Biro Perencanaan dan Organisasi", column=10)


@register
def nk_dan_pks_berdampingan(book, hand: Hand) -> None:
    """One partner a row: the MoU's columns, then the PKS's; not every MoU has its PKS."""
    book.file_name = "MoU vs PKS provinsi.xlsx"
    page = book.page("Sheet1")
    page.say(
        "REKAP TINDAK LANJUT NOTA KESEPAHAMAN (MoU) MENJADI PERJANJIAN KERJA SAMA (PKS) - DATA CONTOH",
        across=10,
    )
    page.say("KPU PROVINSI NUSA TENGGARA BARAT", across=10)
    page.skip()
    page.head(
        "No.",
        "Instansi",
        ("MoU", "Nomor", "Tanggal", "Masa Berlaku"),
        ("PKS", "Nomor", "Tanggal", "Masa Berlaku"),
        "Ket",
    )
    for n in range(1, hand.rng.randint(7, 11)):
        memo = hand.doc("NK")
        pks = hand.doc("PKS", first=memo.signed.year, last=2024)
        row = page.at
        page.know("kind signed duration partners", memo, row)
        cells = [
            n,
            memo.partners[0],
            hand.own(memo),
            hand.day(memo.signed, "long", "short"),
            hand.span(memo, "plain"),
        ]
        if hand.rng.random() < 0.6:
            page.know("kind signed duration partners", pks, row)
            cells += [hand.own(pks), hand.day(pks.signed, "long", "short"), hand.span(pks, "plain")]
        else:
            cells += ["-", "-", "-", "Belum ada PKS"]
        page.say(*cells)


@register
def lampiran_surat(book, hand: Hand) -> None:
    """An annex to a letter: annex lines above the title, partner and number in one cell, text all over."""
    book.file_name = "Lampiran Surat Evaluasi.xlsx"
    page = book.page("Lampiran I", left=2)
    page.say("Lampiran I Surat Sekretaris Jenderal", column=8)
    page.say("Nomor : 999/PR.07-SD/01/2023", column=8)
    page.say("Tanggal : 3 Juli 2023", column=8)
    page.skip()
    page.say("INSTRUMEN EVALUASI KERJA SAMA (DATA CONTOH)", across=9)
    page.say("SATUAN KERJA : KPU PROVINSI NUSA TENGGARA TIMUR", across=9)
    page.skip()
    page.head(
        "No", "Para Pihak", "Jenis Dokumen Kerja Sama", "Nomor dan Tanggal Dokumen", "Ruang Lingkup", "Jangka Waktu",
        "Bentuk Pelaksanaan", "Kendala", "Rekomendasi",
    )  # fmt: skip
    for n, doc in enumerate(hand.docs(8, 13, "NK PKS"), 1):
        number = (
            f"Nomor : {hand.own(doc)}\nNomor : {hand.theirs(doc)}\nTanggal {hand.day(doc.signed, 'long')}"
        )
        page.add(
            "kind signed duration partners", doc, n,
            f"KPU Provinsi Nusa Tenggara Timur dengan {doc.partners[0]}", LONG_NAME[doc.kind], number,
            f"a. {doc.subject};\nb. kegiatan lain yang disepakati para pihak.", hand.span(doc, "formal"),
            "Sosialisasi pada 3 titik", hand.rng.choice(["Tidak ada kendala", "Kurangnya koordinasi", ""]),
            "Dilanjutkan",
        )  # fmt: skip


@register
def daftar_nk_provinsi_saja(book, hand: Hand) -> None:
    """Only memoranda; kind in the title only; start and end under Masa Berlaku; total row and signature."""
    book.file_name = "daftar nota kesepahaman.ods"
    page = book.page("NK")
    page.say("DAFTAR NOTA KESEPAHAMAN", across=7)
    page.say("KPU PROVINSI BALI TAHUN 2019 S.D. 2023 (DATA CONTOH)", across=7)
    page.skip()
    page.head("No", "Nomor", "Mitra", "Perihal", ("Masa Berlaku", "Dari", "Sampai"), "Status")
    docs = hand.docs(8, 14, "NK", rules=["date", "date", "date", "open", "unknown"])
    for n, doc in enumerate(docs, 1):
        page.add(
            "kind starts ends partners", doc, n, hand.theirs(doc), doc.partners[0], doc.subject,
            hand.day(doc.starts, "cell"), hand.end(doc, "cell"), hand.rng.choice(["Aktif", "Berakhir", ""]),
        )  # fmt: skip
    page.say("JUMLAH", "", len(docs))
    page.skip()
    page.lines(
        page.at, 6, "Denpasar, 20 Juli 2023", "Sekretaris,", "", "", "ttd", "Andini Contoh, S.H.", "NIP 199"
    )


@register
def per_tahun_per_lembar(book, hand: Hand) -> None:
    """A sheet a year with a short header, days of the year given without it now and then, notes under the table."""
    book.file_name = "KERJASAMA 2021-2023.xlsx"
    for year in (2021, 2022, 2023):
        page = book.page(f"THN {year}")
        page.say(f"DATA KERJASAMA KPU PROVINSI KALIMANTAN BARAT TAHUN {year} (DATA CONTOH)")
        page.head("NO", "TGL TTD", "JENIS", "LEMBAGA/INSTANSI", "ISI KERJASAMA", "BERLAKU S/D", "PIC")
        for n, doc in enumerate(hand.docs(3, 7, "NK PKS PKS", first=year, last=year), 1):
            kind = hand.rng.choice({"NK": ["MoU", "MOU", "Mou"], "PKS": ["PKS", "Pks", "PKS"]}[doc.kind])
            page.add(
                "kind signed ends partners", doc, n, hand.day(doc.signed, "dash", "slash"), kind, doc.partners[0],
                doc.subject, hand.end(doc, "dash", "slash"), "Subbag Datin",
            )  # fmt: skip
        page.skip()
        page.say("Catatan: data diperoleh dari arsip subbagian, mohon dikoreksi bila ada kekeliruan")


@register
def monev_semester(book, hand: Hand) -> None:
    """A monitoring form: many remark columns with long text, percentages, the end hidden in a duration clause."""
    book.file_name = "FORM MONEV KERJASAMA SEMESTER I 2023.xlsx"
    page = book.page("Form Monev")
    page.say("FORM MONITORING DAN EVALUASI PELAKSANAAN KERJA SAMA")
    page.say("Satker", ": KPU Provinsi Jawa Tengah (DATA CONTOH)")
    page.say("Periode", ": Semester I Tahun 2023")
    page.say("Pengisi", ": Citra Misalnya")
    page.skip()
    page.head(
        "No", "Nama Mitra", "Jenis Perjanjian (NK/PKS)", "Nomor Perjanjian KPU", "Tanggal Penandatanganan",
        "Jangka Waktu Perjanjian", "Kegiatan yang sudah dilaksanakan", "Progres (%)", "Kendala yang dihadapi",
        "Rencana Tindak Lanjut", "Penanggung jawab", "No. HP",
    )  # fmt: skip
    for n, doc in enumerate(hand.docs(7, 12, "NK PKS"), 1):
        page.add(
            "kind signed duration partners", doc, n, doc.partners[0], doc.kind, hand.own(doc),
            hand.day(doc.signed, "cell"), hand.span(doc, "formal", "since"),
            "1. Rapat koordinasi pada 12 Maret 2023\n2. Sosialisasi kepada pemilih pemula pada 5 Mei 2023",
            hand.rng.choice([25, 50, 75, 100]), hand.rng.choice(["Pergantian pejabat", "Nihil", "Blm ada anggaran"]),
            "Rapat evaluasi bulan Oktober 2023", "Kasubbag Parmas", "08990000000",
        )  # fmt: skip


@register
def kesepakatan_lama(book, hand: Hand) -> None:
    """An old register of Kesepakatan Bersama with old spelling, true .xls, numbers KB/KPU/TAHUN."""
    book.file_name, book.legacy = "arsip_kesepakatan_lama.xls", True
    page = book.page("Arsip")
    page.say("Arsip Naskah Kesepakatan Bersama KPU", across=6)
    page.say("(DATA CONTOH)", across=6)
    page.skip(2)
    page.head("Nomer", "Nomor Naskah", "Antara KPU dengan", "Tentang", "Ditandatangani tgl.", "Lamanya")
    for n, doc in enumerate(hand.docs(8, 12, "KB", first=2009, last=2015), 1):
        number = f"{doc.serial:02}/KB/KPU/TAHUN {doc.signed.year}"
        page.add(
            "kind signed duration partners", doc, n, number, doc.partners[0], doc.subject,
            hand.day(doc.signed, "old", "shorter"), hand.span(doc, "words", "plain"),
        )  # fmt: skip


@register
def pks_banyak_pihak(book, hand: Hand) -> None:
    """Joint documents: numbered partners in a cell, period as one sentence."""
    book.file_name = "PKS multipihak.xlsx"
    page = book.page("Multi pihak")
    page.say("DAFTAR PERJANJIAN KERJA SAMA MULTIPIHAK - KPU PROVINSI SUMATERA BARAT (DATA CONTOH)")
    page.skip()
    page.head("No", "Judul PKS", "Pihak-Pihak (selain KPU)", "Nomor", "Masa berlaku perjanjian", "Keterangan")
    for n, doc in enumerate(
        hand.docs(6, 10, "PKS", partners=[2, 3, 3, 4], rules=["date"] * 4 + ["event"]), 1
    ):
        there = "\n".join(f"{i}. {name}" for i, name in enumerate(doc.partners, 1))
        period = f"{hand.day(doc.starts, 'long')} s.d. {hand.day(doc.ends, 'long')}"
        dated = doc.rule == "date"
        # No day at all: the year in the number is then as good as none.
        loose = {} if dated else {"starts_on": (None, doc.signed.replace(month=1, day=1))}
        page.add(
            f"kind partners {'period' if dated else 'ends'}", doc, n, f"PKS tentang {doc.subject}", there, hand.own(doc),
            period if dated else hand.loose(doc), hand.rng.choice(["", "asli ada", "fotokopi"]), **loose,
        )  # fmt: skip


@register
def kronologis_tanpa_judul(book, hand: Hand) -> None:
    """A clerk's running list: no title, header in the first row, filter-friendly, everything in true dates."""
    book.file_name = "Data Base Kerja Sama.xlsx"
    page = book.page("DB")
    page.head(
        "ID", "Tahun", "Satker", "Kategori Mitra", "Nama Mitra", "Jenis", "No Dok KPU", "No Dok Mitra", "Tgl TTD",
        "Tgl Mulai", "Tgl Akhir", "Sisa Hari", "Status", "Link",
    )  # fmt: skip
    for n, doc in enumerate(hand.docs(12, 20, "NK PKS PKS IA ADENDUM", late=True), 1):
        kind = {"IA": "IA", "ADENDUM": "Addendum"}.get(doc.kind, doc.kind)
        page.add(
            "kind signed starts ends partners", doc, f"KS-{n:03}", doc.signed.year, "KPU Provinsi Riau", "-",
            doc.partners[0], kind, hand.own(doc), hand.theirs(doc), hand.day(doc.signed, "cell"),
            hand.day(doc.starts, "cell"), hand.day(doc.ends, "cell"), hand.rng.randint(-300, 900),
            hand.rng.choice(["AKTIF", "EXPIRED"]), f"https://contoh.invalid/{n}",
        )  # fmt: skip


@register
def gabungan_provinsi_dan_kabupaten(book, hand: Hand) -> None:
    """A province collects: a sheet a regency, the same columns in all, and a recapitulation of counts first."""
    book.file_name = "Rekap KS se-provinsi.xlsx"
    counts = book.page("REKAP")
    counts.say("REKAPITULASI JUMLAH KERJA SAMA SE-PROVINSI (DATA CONTOH)")
    counts.head("No", "Satker", "MoU", "PKS", "Jumlah")
    for n, place in enumerate(("Kab. Badung", "Kab. Gianyar", "Kota Denpasar"), 1):
        docs = hand.docs(3, 6, "NK PKS")
        memos = sum(doc.kind == "NK" for doc in docs)
        counts.say(n, f"KPU {place}", memos, len(docs) - memos, len(docs))
        page = book.page(place)
        page.say(f"DAFTAR MoU DAN PKS KPU {place.upper()}", across=6)
        page.skip()
        page.head("No", "Jenis", "Mitra", "Nomor", "Tanggal", "Berlaku Sampai")
        for m, doc in enumerate(docs, 1):
            page.add(
                "kind signed ends partners", doc, m, "MoU" if doc.kind == "NK" else "PKS", doc.partners[0],
                hand.own(doc, "kab"), hand.day(doc.signed, "long", "slash"), hand.end(doc, "long", "slash"),
            )  # fmt: skip
    counts.say("", "JUMLAH", *(sum(counts.cells.get((r, c), 0) for r in range(3, 6)) for c in (3, 4, 5)))


@register
def nomor_romawi_kelompok_jenis(book, hand: Hand) -> None:
    """Two sections by kind with roman numerals; header repeated in each; a blank row between."""
    book.file_name = "Daftar KS (Bagian I dan II).xlsx"
    page = book.page("Daftar")
    page.say("DAFTAR KERJA SAMA KPU PROVINSI LAMPUNG (DATA CONTOH)", across=6)
    page.skip()
    for roman, title, kind in (
        (ROMAN[0], "NOTA KESEPAHAMAN", "NK"),
        (ROMAN[1], "PERJANJIAN KERJA SAMA", "PKS"),
    ):
        page.say(f"{roman}. {title}", across=6)
        page.head("No", "Nama Lembaga", "Nomor dan Tanggal", "Tentang", "Jangka Waktu", "Keterangan")
        for n, doc in enumerate(hand.docs(4, 7, kind), 1):
            page.add(
                "kind signed duration partners", doc, n, doc.partners[0],
                f"{hand.theirs(doc)} tanggal {hand.day(doc.signed, 'long')}", doc.subject,
                hand.span(doc, "formal", "plain"), "",
            )  # fmt: skip
        page.skip()
