"""Sheets in which there is nothing to find, or little beside much else; and several documents in one row."""

import dataclasses

from tests.registers_by_hand import names
from tests.registers_by_hand.desk import register
from tests.registers_by_hand.hands import Hand

NAMES = {"NK": "Nota Kesepahaman", "PKS": "Perjanjian Kerja Sama"}


@register
def nihil(book, hand: Hand) -> None:
    """An office that has none says so in the table."""
    book.file_name = "KS KPU Kab (NIHIL).xlsx"
    page = book.page("Sheet1")
    page.say("DAFTAR NOTA KESEPAHAMAN DAN PERJANJIAN KERJA SAMA KPU KABUPATEN NGADA (DATA CONTOH)", across=6)
    page.skip()
    page.head("No", "Mitra", "Jenis", "Nomor", "Tanggal", "Masa Berlaku")
    page.say(
        *hand.rng.choice(
            [("1", "NIHIL"), ("", "N I H I L"), ("-", "-", "-", "-", "-", "-"), ("1", "Belum ada kerja sama")]
        )
    )
    page.skip()
    page.say("Bajawa, 10 Juli 2023", column=5)


@register
def daftar_kontak_mitra(book, hand: Hand) -> None:
    """A list of partners' addresses is no list of agreements; the register is another sheet."""
    book.file_name = "Kerja sama dan kontak.xlsx"
    page = book.page("Kontak")
    page.head("No", "Nama Instansi", "Alamat", "Telepon", "Email", "Nama Pimpinan")
    for n in range(1, 8):
        page.say(n, names.partner(hand.rng), "Jl. Contoh", "0899", "a@contoh.invalid", names.person(hand.rng))
    page = book.page("Kerja Sama")
    page.say("DATA KERJA SAMA (DATA CONTOH)")
    page.head("No", "Instansi", "Jenis Naskah", "Tgl Naskah", "Jangka Waktu")
    for n, doc in enumerate(hand.docs(5, 9, "NK PKS"), 1):
        page.add("kind signed duration partners", doc, n, doc.partners[0], NAMES[doc.kind], hand.day(doc.signed, "long"),
                 hand.span(doc, "plain"))  # fmt: skip


@register
def jadwal_kegiatan(book, hand: Hand) -> None:
    """The second sheet is a calendar of events with partners and days; it holds no agreements."""
    book.file_name = "kerjasama & kegiatan.xlsx"
    page = book.page("MoU")
    page.say("MoU KPU KOTA KUPANG (DATA CONTOH)")
    page.head("No", "Mitra", "Tanggal MoU", "Berakhir", "Ket")
    docs = hand.docs(4, 7, "NK")
    for n, doc in enumerate(docs, 1):
        page.add(
            "kind signed ends partners",
            doc,
            n,
            doc.partners[0],
            hand.day(doc.signed, "long"),
            hand.day(doc.ends, "long"),
        )
    page = book.page("Kegiatan")
    page.say("JADWAL KEGIATAN SOSIALISASI BERSAMA MITRA")
    page.head("No", "Hari/Tanggal Kegiatan", "Waktu", "Tempat", "Kegiatan", "Jumlah Peserta")
    for n in range(1, 8):
        doc = hand.rng.choice(docs)
        page.say(
            n,
            hand.day(doc.signed, "week"),
            "09.00",
            f"Aula {doc.partners[0]}",
            "Sosialisasi",
            hand.rng.randint(30, 200),
        )


@register
def rekap_angka_saja(book, hand: Hand) -> None:
    """Counts by office and by kind of partner, nothing else."""
    book.file_name = "rekap jumlah.xlsx"
    page = book.page("Jumlah")
    page.say("JUMLAH KERJA SAMA KPU KABUPATEN/KOTA SE-PROVINSI (DATA CONTOH)", across=6)
    page.head("No", "Kabupaten/Kota", ("MoU", "2021", "2022"), ("PKS", "2021", "2022"))
    for n, place in enumerate(names.PLACES, 1):
        page.say(n, f"Kab. {place}", *(hand.rng.randint(0, 9) for _ in range(4)))
    page.say("", "Jumlah", 12, 14, 15, 16)


@register
def keterangan_di_samping(book, hand: Hand) -> None:
    """A legend of codes at the right; the kind is a code of it."""
    book.file_name = "Format Import.xlsx"
    page = book.page("Worksheet")
    page.say("Format Isian Kerja Sama (DATA CONTOH)")
    top = page.at
    page.head("No", "Instansi", "Kode Naskah", "Dimulai", "Berakhir", "Unit")
    page.put(top, 9, "Kode", "Jenis Naskah")
    page.put(top + 1, 9, 1, "MoU")
    page.put(top + 2, 9, 2, "PKS")
    for n, doc in enumerate(hand.docs(7, 11, "NK PKS"), 1):
        page.add(
            "kind starts ends partners", doc, n, doc.partners[0], 1 if doc.kind == "NK" else 2, hand.day(doc.starts, "cell"),
            hand.day(doc.ends, "cell"), "Datin",
        )  # fmt: skip


@register
def nomor_mou_atau_pks(book, hand: Hand) -> None:
    """A column of MoU numbers and one of PKS numbers; which is filled tells the kind of the row."""
    book.file_name = "kerjasama satker.xlsx"
    page = book.page("Data")
    page.say("KERJA SAMA SATKER KPU KABUPATEN MANGGARAI (DATA CONTOH)", across=6)
    page.head("No", "Mitra", "Nomor MoU", "Nomor PKS", "Tgl Mulai", "Tgl Berakhir", "Ket")
    for n, doc in enumerate(hand.docs(6, 10, "NK PKS"), 1):
        numbers = (hand.theirs(doc), "-") if doc.kind == "NK" else ("-", hand.theirs(doc))
        page.add(
            "kind starts ends partners", doc, n, doc.partners[0], *numbers,
            hand.day(doc.starts, "slash"), hand.day(doc.ends, "slash"),
        )  # fmt: skip


@register
def dua_naskah_satu_baris(book, hand: Hand) -> None:
    """One row a partner, with two documents listed by number in each of its cells."""
    book.file_name = "mitra 2 naskah.xlsx"
    page = book.page("Data")
    page.say("DATA MITRA DAN NASKAH KERJA SAMA KPU PROVINSI PAPUA (DATA CONTOH)")
    page.head("No", "Mitra", "Jenis Naskah", "Tanggal TTD", "Tanggal Berakhir")
    for n, memo in enumerate(hand.docs(5, 8, "NK"), 1):
        docs = [memo]
        if n % 2 == 0:
            docs.append(dataclasses.replace(hand.doc("PKS"), partners=memo.partners))
        listed = [f"{i}. {{0}}" if len(docs) > 1 else "{0}" for i in range(1, len(docs) + 1)]
        write = lambda said: "\n".join(form.format(one) for form, one in zip(listed, said, strict=True))  # noqa: E731, B023
        for doc in docs:
            page.know("kind signed ends partners", doc, page.at)
        page.say(
            n, memo.partners[0], write([NAMES[doc.kind] for doc in docs]),
            write([hand.day(doc.signed, "long") for doc in docs]),
            write([hand.day(doc.ends, "long") for doc in docs]),
        )  # fmt: skip


@register
def triwulan_berbagian(book, hand: Hand) -> None:
    """Sections by quarter, signatures at the end of each, kinds in full words."""
    book.file_name = "Laporan Triwulanan.xlsx"
    page = book.page("2022")
    page.say("LAPORAN KERJA SAMA TRIWULANAN KPU PROVINSI SULAWESI BARAT (DATA CONTOH)", across=6)
    page.head("No", "Nama Mitra", "Naskah", "Tgl. TTD", "Berlaku s.d.", "Keterangan")
    for quarter in ("TRIWULAN I", "TRIWULAN II", "TRIWULAN III"):
        page.say(quarter, across=6)
        docs = hand.docs(0, 4, "NK PKS", first=2022, last=2022)
        if not docs:
            page.say("", "NIHIL")
        for n, doc in enumerate(docs, 1):
            page.add(
                "kind signed ends partners", doc, n, doc.partners[0], NAMES[doc.kind], hand.day(doc.signed, "long"),
                hand.day(doc.ends, "long"), "",
            )  # fmt: skip


@register
def lembar_mou_moa_ia(book, hand: Hand) -> None:
    """Three sheets of a university, each with its own columns; the names of the sheets tell the kinds."""
    book.file_name = "Kerjasama Institut 2020-2023.xlsx"
    page = book.page("MoU")
    page.head("No", "Nama Instansi", "Nomor", "Tahun", "Tanggal Mulai", "Tanggal Berakhir", "Status")
    for n, doc in enumerate(hand.docs(5, 9, "NK", "kampus"), 1):
        page.add("kind starts ends partners", doc, n, doc.partners[0], hand.theirs(doc), doc.signed.year,
                 hand.day(doc.starts, "cell"), hand.day(doc.ends, "cell"), "Aktif")  # fmt: skip
    page = book.page("MoA")
    page.head("No", "Mitra", "Unit Kerja", "Tanggal TTD", "Durasi")
    for n, doc in enumerate(hand.docs(4, 8, "PKS", "usaha"), 1):
        page.add("kind signed duration partners", doc, n, doc.partners[0], "Fakultas Teknik", hand.day(doc.signed, "long"),
                 hand.span(doc, "plain"))  # fmt: skip
    page = book.page("IA")
    page.head("No", "Judul Kegiatan", "Mitra", "Pelaksanaan Mulai", "Pelaksanaan Selesai")
    for n, doc in enumerate(hand.docs(3, 6, "IA", "kampus"), 1):
        page.add("kind starts ends partners", doc, n, doc.subject, doc.partners[0], hand.day(doc.starts, "slash"),
                 hand.day(doc.ends, "slash"))  # fmt: skip
