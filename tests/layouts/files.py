"""Shapes of whole files: forms, exports, text, HTML, many sheets, no header, one agreement per column."""

from tests.layouts import columns, grids, invention, registry, spellings, tables, wordings

REGENCIES = ["Contoh Utara", "Contoh Selatan", "Teladan Jaya"]
QUESTIONS = {
    "partner": "Sebutkan nama mitra/lembaga yang bekerja sama dengan KPU di wilayah Saudara",
    "kind": "Bentuk naskah kerja sama yang ditandatangani",
    "number": "Nomor naskah kerja sama (jika ada)",
    "signed": "Kapan naskah kerja sama tersebut ditandatangani?",
    "ends": "Sampai kapan kerja sama tersebut berlaku?",
    "obstacle": "Apa saja kendala yang dihadapi dalam pelaksanaan kerja sama?",
}


def _form(book: grids.Book, desk: registry.Desk, name: str, stamp: str, *dates: str) -> None:
    hand = desk.hand("formal", *dates)
    row = [
        hand.column("remark", lambda a, n: f"{n}/7/2023 9:0{n % 10}:15", stamp),
        hand.column("remark", lambda a, n: f"KPU Kabupaten {desk.rng.choice(REGENCIES)}", "Nama Satker"),
        hand.partner(QUESTIONS["partner"]),
        hand.kind(QUESTIONS["kind"], long=True),
        hand.number(QUESTIONS["number"]),
        hand.signed(QUESTIONS["signed"]),
        hand.ends(QUESTIONS["ends"]),
        hand.remark("obstacle", QUESTIONS["obstacle"]),
    ]
    tables.write_table(book.sheet(name), row, desk.agreements())


@registry.layout
def google_form(book: grids.Book, desk: registry.Desk) -> None:
    book.file_name = "Instrumen Evaluasi Kerja Sama (Jawaban).xlsx"
    _form(book, desk, "Form Responses 1", "Timestamp", "excel")


@registry.layout
def google_form_text(book: grids.Book, desk: registry.Desk) -> None:
    book.file_name, book.separator = "Instrumen Evaluasi - Form Responses 1.csv", ","
    _form(book, desk, "", "Stempel waktu", "slash")


@registry.layout
def text_of_excel(book: grids.Book, desk: registry.Desk) -> None:
    """Saved as CSV by an Indonesian Excel: semicolons, cp1252, a title above."""
    book.file_name, book.encoding = "data.csv", "cp1252"
    grid = book.sheet("")
    grid.put(1, 1, "DAFTAR KERJA SAMA – KPU KABUPATEN CONTOH UTARA")
    tables.write_table(grid, wordings.full(desk.hand("formal", "slash")), desk.agreements(), (3, 1))


@registry.layout
def text_with_tabs(book: grids.Book, desk: registry.Desk) -> None:
    book.file_name, book.separator = "export.csv", "\t"
    tables.write_table(book.sheet(""), wordings.full(desk.hand("english", "iso")), desk.agreements())


@registry.layout
def database_columns(book: grids.Book, desk: registry.Desk) -> None:
    """Headers as programmers name them."""
    book.file_name, book.separator = "tb_kerjasama.csv", ","
    hand = desk.hand("english", "iso")
    row = [
        hand.ordinal("id"),
        hand.partner("nama_mitra"),
        hand.kind("jenis_dokumen"),
        hand.number("no_dokumen"),
        hand.signed("tgl_ttd"),
        hand.starts("tgl_mulai"),
        hand.ends("tgl_berakhir"),
        hand.remark("status", "status"),
    ]
    tables.write_table(book.sheet(""), row, desk.agreements())


@registry.layout
def html_as_xls(book: grids.Book, desk: registry.Desk) -> None:
    book.file_name = "laporan_kerjasama.xls"
    grid = book.sheet("")
    columns_ = [
        *wordings.full(desk.hand("formal", "dash"))[:5],
        *(c.under("Masa Berlaku") for c in wordings.full(desk.hand("formal", "dash"))[6:8]),
    ]
    tables.write_table(grid, columns_, desk.agreements(), (1, 1))
    grid.expected = [invention.dataclasses.replace(one, row=None) for one in grid.expected]


@registry.layout
def without_header(book: grids.Book, desk: registry.Desk) -> None:
    """A list under a title, its columns nowhere named."""
    hand = desk.hand("formal", "long")
    grid = book.sheet()
    grid.put(1, 1, "DAFTAR KERJA SAMA KPU KABUPATEN CONTOH UTARA")
    row = [hand.ordinal(), hand.partner(), hand.kind(), hand.number(), hand.signed(), hand.ends()]
    tables.write_rows(grid, row, desk.agreements(9), (3, 1))
    for one in grid.expected:
        one.accepted["signed_on"] = (None, *one.accepted["starts_on"])


@registry.layout
def text_without_header(book: grids.Book, desk: registry.Desk) -> None:
    book.file_name, book.separator = "kerjasama.csv", ","
    hand = desk.hand("formal", "iso")
    row = [hand.partner(), hand.kind(), hand.number(), hand.starts(), hand.ends()]
    tables.write_rows(book.sheet(""), row, desk.agreements(9), (1, 1))
    for one in book.grids[0].expected:
        one.accepted["signed_on"] = (None, *one.accepted["starts_on"])


@registry.layout
def sheet_per_regency_and_counts(book: grids.Book, desk: registry.Desk) -> None:
    """One sheet per office and one that only counts."""
    hand = desk.hand("formal", "long")
    recap = book.sheet("REKAP")
    recap.lines(1, 1, "REKAPITULASI KERJA SAMA", "PROVINSI CONTOH")
    recap.put(4, 1, "No", "Kabupaten/Kota", "Jumlah MoU", "Jumlah PKS", "Total")
    for position, name in enumerate(REGENCIES, start=1):
        agreements = desk.agreements(3, 6)
        counts = [sum(a.kind == kind for a in agreements) for kind in ("NK", "PKS")]
        recap.put(4 + position, 1, position, f"Kab. {name}", *counts, len(agreements))
        grid = book.sheet(f"Kab. {name}")
        grid.lines(1, 1, "DAFTAR KERJA SAMA", f"KPU KABUPATEN {name.upper()}")
        tables.write_table(grid, wordings.full(hand), agreements, (4, 1))
    recap.put(8, 1, "JUMLAH")


@registry.layout
def sheet_per_regency_and_all(book: grids.Book, desk: registry.Desk) -> None:
    """One sheet per office and one that lists all again."""
    hand = desk.hand("formal", "long")
    row = [hand.ordinal(), hand.partner(), hand.kind(long=True), hand.number(), hand.signed(), hand.ends()]
    everything: list[invention.Agreement] = []
    for name in REGENCIES:
        grid = book.sheet(name)
        grid.lines(1, 1, "DAFTAR KERJA SAMA", f"KPU KABUPATEN {name.upper()}")
        agreements = desk.agreements(3, 6)
        tables.write_table(grid, row, agreements, (4, 1))
        everything += agreements
    recap = book.sheet("REKAP")
    recap.put(1, 1, "REKAPITULASI KERJA SAMA PROVINSI CONTOH")
    tables.write_table(recap, row, everything, (3, 1))
    recap.expected = [invention.dataclasses.replace(one, repeats=True) for one in recap.expected]


@registry.layout
def office_column(book: grids.Book, desk: registry.Desk) -> None:
    """One list for all offices, the office merged down over its rows."""
    hand = desk.hand("formal", "long")
    office = hand.column("remark", lambda a, n: "", "Kabupaten/Kota")
    row = [hand.ordinal(), office, hand.partner(), hand.kind(), hand.signed(), hand.ends()]
    grid = book.sheet()
    at = tables.write_header(grid, row, (wordings.put_title(grid, desk), 1))
    for name in REGENCIES:
        after = tables.write_rows(grid, row, desk.agreements(2, 5), (at, 1))
        grid.put(at, 2, f"Kabupaten {name}")
        grid.merge(at, 2, after - 1, 2)
        at = after


@registry.layout
def one_agreement_per_column(book: grids.Book, desk: registry.Desk) -> None:
    """Labels run down the first column, agreements go from left to right."""
    hand = desk.hand("formal", "long")
    fields = [hand.partner(), hand.kind(), hand.number(), hand.title(), hand.signed(), hand.ends()]
    grid = book.sheet()
    top = wordings.put_title(grid, desk)
    grid.lines(top, 1, *(field.labels[0] for field in fields))
    for position, one in enumerate(desk.agreements(4, 7), start=1):
        grid.lines(top, 1 + position, *(field.write(one, position) for field in fields))
        tables.note(grid, fields, one, None)


@registry.layout
def one_form_per_agreement(book: grids.Book, desk: registry.Desk) -> None:
    """Small forms below each other: label, colon, value."""
    hand = desk.hand("formal", "long")
    fields = [
        hand.partner("Nama Mitra"),
        hand.kind("Jenis Naskah"),
        hand.number("Nomor"),
        hand.signed("Tanggal Penandatanganan"),
        hand.ends("Tanggal Berakhir"),
    ]
    grid = book.sheet("Form")
    row = 3
    grid.put(1, 1, "FORMULIR DATA KERJA SAMA")
    for position, one in enumerate(desk.agreements(4, 6), start=1):
        for field in fields:
            grid.put(row, 1, field.labels[0], ":", field.write(one, position))
            row += 1
        tables.note(grid, fields, one, None)
        row += 1


@registry.layout
def a_sheet_of_other_things(book: grids.Book, desk: registry.Desk) -> None:
    """Beside the register stand a budget and a list of staff, with dates too."""
    grid = book.sheet("Kerja Sama")
    tables.write_table(grid, wordings.full(desk.hand("formal", "long")), desk.agreements(), (3, 1))
    staff = book.sheet("Pegawai")
    staff.put(1, 1, "No", "Nama", "Jabatan", "TMT", "Unit Kerja")
    budget = book.sheet("Anggaran")
    budget.put(1, 1, "Kode", "Uraian", "Volume", "Harga Satuan", "Jumlah")
    for n in range(1, 7):
        day = spellings.SPELLINGS["long"](invention.dt.date(2020, n, 3))
        staff.put(1 + n, 1, n, f"Pegawai {n}", "Staf", day, "Subbag Hukum")
        budget.put(1 + n, 1, f"521{n}", "Belanja bahan", n, 150000, 150000 * n)


@registry.layout
def proposals_and_stages(book: grids.Book, desk: registry.Desk) -> None:
    """Days of proposal and of review stand beside the day of signing."""
    hand = desk.hand("formal", "dash")
    earlier = lambda days: lambda a, n: hand.spelling(a.signed - invention.dt.timedelta(days=days))  # noqa: E731
    row: list[columns.Column] = [
        hand.ordinal(),
        hand.column("remark", earlier(60), "Tanggal Pengajuan"),
        hand.partner("Nama Mitra"),
        hand.kind("Jenis Naskah"),
        hand.column("remark", earlier(20), "Tanggal Pembahasan"),
        hand.signed("Tanggal Penandatanganan"),
        hand.ends("Tanggal Berakhir"),
    ]
    tables.write_table(book.sheet(), row, desk.agreements())
