"""Registers with the columns that public programs of Indonesian offices give theirs; the rows are invented."""

import dataclasses

from tests.registers_by_hand import names
from tests.registers_by_hand.desk import register
from tests.registers_by_hand.hands import Hand


@register
def pemantau_poltekkes(book, hand: Hand) -> None:
    """A health polytechnic's workbook for reminders: partners, agreements, choices and settings, a sheet each."""
    book.file_name = "Template_Spreadsheet_MonitoringKerjasama.xlsx"
    docs = hand.docs(10, 16, "NK PKS")
    page = book.page("Mitra")
    page.head("ID Mitra", "Nama Mitra", "Jenis Mitra", "Wilayah/Provinsi", "PIC Nama", "PIC Email", "PIC HP",
              "Jumlah Kerjasama", "Terakhir Update")  # fmt: skip
    for n, doc in enumerate(docs, 1):
        page.say(
            f"M-{n:04}", doc.partners[0], "Rumah Sakit", "Bali", names.person(hand.rng), "a@contoh.invalid",
            "0899", 1, hand.day(doc.signed, "cell"),
        )  # fmt: skip
    page = book.page("Kerjasama")
    page.head("ID Kerjasama", "Timestamp", "ID Mitra", "Nama Mitra", "Jenis Mitra", "Wilayah/Provinsi", "Nomor Surat",
              "Bentuk Kerja Sama", "Ruang Lingkup", "Pengguna MoU/PKS", "Jabatan Penandatangan", "Biaya (Rp)",
              "Masa Berlaku (tahun)", "Tanggal Mulai", "Tanggal Berakhir", "Jenis Entri", "Ref Kerjasama Sebelumnya",
              "Dokumen Induk (MoU)", "Link File MoU/PKS", "Catatan", "Status", "Sisa Hari", "Diinput Oleh",
              "Reminder Terakhir")  # fmt: skip
    for n, doc in enumerate(docs, 1):
        page.add(
            "kind starts ends partners", doc, f"K-{n:04}", hand.day(doc.signed, "cell"), f"M-{n:04}",
            doc.partners[0], "Rumah Sakit", "Bali", hand.theirs(doc), "MoU" if doc.kind == "NK" else "PKS",
            doc.subject, "Semua Jurusan", "Direktur", hand.rng.choice(["", 500_000]), doc.years,
            hand.day(doc.starts, "cell"), hand.day(doc.ends, "cell"), "Baru", "", "", "https://contoh.invalid",
            "", "Aktif", 120, "admin@contoh.invalid", hand.day(doc.signed, "cell"),
        )  # fmt: skip
    page = book.page("Dataset")
    page.head("Kategori", "Nilai")
    page.lines(2, 1, "Jenis Mitra", "Bentuk Kerja Sama", "Ruang Lingkup")
    page = book.page("Pengaturan")
    page.head("Kunci", "Nilai", "Keterangan")
    page.say("REMINDER_CADENCE", "90:30", "Jadwal ingat")


@register
def rekap_dokumen_jurusan(book, hand: Hand) -> None:
    """The export of a department's list of documents."""
    book.file_name, book.separator = "rekap-kerjasama-2026-01-05.csv", ","
    page = book.page("")
    page.say("No. Dokumen", "Nama Mitra", "Jenis", "Unit", "Tanggal Mulai", "Berlaku Hingga", "Status")
    kinds = {"NK": "MoU", "PKS": "MoA", "IA": "IA"}
    for doc in hand.docs(9, 14, "NK PKS IA"):
        page.add(
            "kind starts ends partners", doc, hand.theirs(doc), doc.partners[0], kinds[doc.kind],
            "Teknik Sipil", hand.day(doc.starts, "iso"), hand.day(doc.ends, "iso"),
            hand.rng.choice(["Aktif", "Akan Berakhir"]),
        )  # fmt: skip


@register
def arsip_dokumen(book, hand: Hand) -> None:
    """The archive of the same list, with why a document went there."""
    book.file_name = "arsip-kerjasama.xlsx"
    page = book.page("Arsip")
    page.head(
        "No",
        "No Dokumen",
        "Nama Mitra",
        "Jenis",
        "Tanggal Mulai",
        "Berlaku Hingga",
        "Alasan Arsip",
        "Bukti PDF",
    )
    for n, doc in enumerate(hand.docs(8, 12, "NK PKS"), 1):
        page.add(
            "kind starts ends partners", doc, n, hand.theirs(doc), doc.partners[0], "MoU" if doc.kind == "NK" else "PKS",
            hand.day(doc.starts, "british"), hand.day(doc.ends, "british"), "Kedaluwarsa", "-",
        )  # fmt: skip


@register
def indikator_kinerja(book, hand: Hand) -> None:
    """A performance indicator's list: the kind of paper, its number, how long."""
    book.file_name = "IKU 6.xlsx"
    page = book.page("IKU 6")
    page.say("Program studi bekerjasama dengan mitra (DATA CONTOH)", across=7)
    page.head(
        "No", "Nama Mitra", "Jenis Lembaga", "Jenis Berkas", "Nomor", "Jangka Waktu", "Berkas Pendukung"
    )
    for n, doc in enumerate(hand.docs(8, 12, "NK PKS"), 1):
        period = f"{hand.day(doc.starts, 'long')} - {hand.day(doc.ends, 'long')}"
        kind = "MoU" if doc.kind == "NK" else "PKS"
        page.add(
            "kind period partners", doc, n, doc.partners[0], "Perguruan tinggi QS100", kind, hand.theirs(doc), period,
            "berkas.pdf",
        )  # fmt: skip


@register
def mou_pks_dalam_satu_rekam(book, hand: Hand) -> None:
    """A law bureau's export: a row a proposal, with its MoU and its PKS, each with number, begin, end and status."""
    book.file_name = "export_kerja_sama.xlsx"
    page = book.page("Worksheet")
    page.head(
        "No", "Nama Mitra", "Keterangan", "Tanggal Terima Surat", "Nomor MOU", "Tanggal Mulai MOU",
        "Tanggal Berakhir MOU", "Status MOU", "Nomor PKS", "Tanggal Mulai PKS", "Tanggal Berakhir PKS",
        "Status PKS", "Hardcopy",
    )  # fmt: skip
    for n in range(1, hand.rng.randint(8, 12)):
        memo = hand.doc("NK")
        pks = dataclasses.replace(hand.doc("PKS"), partners=memo.partners)
        drawn = hand.rng.choice([(memo, pks), (memo,), (memo, pks), (pks,)])
        cells: list[object] = [n, memo.partners[0], "", hand.day(memo.signed.replace(day=2), "iso")]
        for one in (memo, pks):
            if one in drawn:
                page.know("kind starts ends partners", one, page.at)
                cells += [hand.theirs(one), hand.day(one.starts, "iso"), hand.day(one.ends, "iso"), "Berlaku"]
            else:
                cells += ["", "", "", ""]
        page.say(*cells, "Ada")


@register
def tabel_dokumen_pks(book, hand: Hand) -> None:
    """A table of PKS as its database names the columns."""
    book.file_name, book.separator = "dokumen_pks.csv", ","
    page = book.page("")
    page.say(
        "id", "no_pks", "nama_pks", "jenis_pks", "judul_pks", "tgl_buat_pks", "tgl_berakhir_pks", "status_pks",
        "tahun_pks", "nama_file", "bagian_pks", "create_at",
    )  # fmt: skip
    for n, doc in enumerate(hand.docs(9, 14, "PKS"), 1):
        page.add("signed ends", doc, n, hand.theirs(doc), f"PKS dengan {doc.partners[0]}", "Barang/Jasa", doc.subject,
                 hand.day(doc.signed, "iso"), hand.day(doc.ends, "iso"), "Aktif", doc.signed.year, f"{n}.pdf", "Umum",
                 "2023-01-01 09:00:00", kind=("PKS",), partners=(1,))  # fmt: skip


@register
def lahan_praktik(book, hand: Hand) -> None:
    """A hospital's places for students: day of signing, begin and end, who asked."""
    book.file_name, book.separator = "pks_lahan_praktik.csv", ";"
    page = book.page("")
    page.say(
        "no_pks", "tanggal_pks", "tanggal_awal_pks", "tanggal_akhir_pks", "lembaga_pendidikan", "program_studi", "kuota",
    )  # fmt: skip
    for doc in hand.docs(8, 12, "PKS", "kampus", late=True):
        page.add(
            "kind signed starts ends partners", doc, hand.theirs(doc), hand.day(doc.signed, "iso"),
            hand.day(doc.starts, "iso"), hand.day(doc.ends, "iso"), doc.partners[0], "Keperawatan",
            hand.rng.randint(5, 50),
        )  # fmt: skip


@register
def mitra_industri(book, hand: Hand) -> None:
    """A vocational school's companies with the days of their MoU."""
    book.file_name, book.separator = "perusahaan.csv", ","
    page = book.page("")
    page.say(
        "id_perusahaan", "nama_perusahaan", "alamat", "profil_lembaga_industri", "nomer_telepon", "bidang",
        "tgl_mulai_mou", "tgl_berakhir_mou",
    )  # fmt: skip
    for n, doc in enumerate(hand.docs(8, 14, "NK", "usaha"), 300):
        page.add(
            "kind starts ends partners", doc, n, doc.partners[0], "Jl. Contoh 1", "Perusahaan dagang", "0899",
            "Otomotif", hand.day(doc.starts, "iso"), hand.day(doc.ends, "iso"),
        )  # fmt: skip


@register
def penyewa_fasilitas(book, hand: Hand) -> None:
    """A hospital's tenants: year, number of the agreement, how long, when due."""
    book.file_name = "DAFTAR PENYEWA.xlsx"
    page = book.page("Penyewa")
    page.say("DAFTAR PERJANJIAN SEWA FASILITAS RUMAH SAKIT (DATA CONTOH)", across=5)
    page.head("NO", "TAHUN", "NAMA TENANT", "NOMOR PERJANJIAN", "MASA BERLAKU", "JATUH TEMPO")
    for n, doc in enumerate(hand.docs(7, 11, "PKS", "usaha"), 1):
        page.add("ends partners", doc, n, doc.signed.year, doc.partners[0], hand.theirs(doc), hand.span(doc, "Plain"),
                 hand.day(doc.ends, "long"), kind=None, starts_on=None)  # fmt: skip


@register
def pks_dua_nomor(book, hand: Hand) -> None:
    """A legal department's list: numbers inside and outside, title or name, days of every step."""
    book.file_name = "daftar-pks.xlsx"
    page = book.page("PKS")
    page.head(
        "No", "No. PKS Internal", "Judul / Nama PKS", "No. PKS Eksternal", "Pihak Eksternal",
        "Tgl Review ke Legal", "Tgl TTD ke Vendor", "Tgl PKS", "Tgl Awal", "Tgl Akhir", "Nominal (Rp)",
        "Tgl Serah Terima PKS",
    )  # fmt: skip
    for n, doc in enumerate(hand.docs(8, 12, "PKS", late=True), 1):
        before = hand.day(doc.signed.replace(day=1), "slash")
        page.add(
            "kind signed starts ends partners", doc, n, hand.theirs(doc), doc.subject, hand.theirs(doc),
            doc.partners[0], before, before, hand.day(doc.signed, "slash"), hand.day(doc.starts, "slash"),
            hand.day(doc.ends, "slash"), 25_000_000, hand.day(doc.signed, "slash"),
        )  # fmt: skip
