"""Plain lists in the words of different offices: order, subsets and names of columns, titles above, letterheads."""

from tests.layouts import columns, grids, registry, tables

TITLES = [
    ("DAFTAR KERJA SAMA", "KPU KABUPATEN CONTOH UTARA", "TAHUN 2023"),
    ("REKAPITULASI KERJASAMA", "KOMISI PEMILIHAN UMUM PROVINSI CONTOH", "KEADAAN S.D. 30 JUNI 2023"),
    ("Inventarisasi Kerja Sama Kelembagaan", "KPU Kota Teladan"),
    ("MATRIKS MONITORING DAN EVALUASI KERJA SAMA", "DATA CONTOH"),
]


def put_title(grid: grids.Grid, desk: registry.Desk, row: int = 1, column: int = 1, width: int = 8) -> int:
    """Write a merged title of some lines and return the row after a blank one."""
    lines = desk.rng.choice(TITLES)
    for shift, _ in enumerate(lines):
        grid.merge(row + shift, column, row + shift, column + width - 1)
    return grid.lines(row, column, *lines) + 1


def full(hand: columns.Hand) -> list[columns.Column]:
    """The columns of an ordinary list, signed, begun and ended."""
    return [
        hand.ordinal(),
        hand.partner(),
        hand.kind(),
        hand.number(),
        hand.title(),
        hand.signed(),
        hand.starts(),
        hand.ends(),
        hand.remark(),
    ]


@registry.layout
def formal(book: grids.Book, desk: registry.Desk) -> None:
    grid = book.sheet("Daftar Kerja Sama")
    columns = full(desk.hand("formal", "long"))
    tables.write_table(grid, columns, desk.agreements(), (put_title(grid, desk, width=9), 1))


@registry.layout
def informal_without_title(book: grids.Book, desk: registry.Desk) -> None:
    hand = desk.hand("informal", "slash")
    columns = [hand.ordinal(), hand.partner(), hand.kind(), hand.signed(), hand.ends(), hand.remark()]
    tables.write_table(book.sheet(), columns, desk.agreements())


@registry.layout
def abbreviated(book: grids.Book, desk: registry.Desk) -> None:
    hand = desk.hand("short", "short")
    grid = book.sheet("KS 2023")
    grid.put(1, 1, "Data KS s.d. Juni 2023")
    tables.write_table(grid, full(hand), desk.agreements(), (3, 1))


@registry.layout
def english(book: grids.Book, desk: registry.Desk) -> None:
    grid = book.sheet("Agreements")
    grid.put(1, 1, "LIST OF COOPERATION AGREEMENTS")
    tables.write_table(grid, full(desk.hand("english", "english_day")), desk.agreements(), (3, 1))


@registry.layout
def mixed_tongues(book: grids.Book, desk: registry.Desk) -> None:
    grid = book.sheet()
    columns = full(desk.hand("mixed", "long", "english_day"))
    tables.write_table(grid, columns, desk.agreements(), (put_title(grid, desk), 1))


@registry.layout
def partner_last(book: grids.Book, desk: registry.Desk) -> None:
    hand = desk.hand("formal", "dash")
    columns = [hand.signed(), hand.ends(), hand.number(), hand.kind(), hand.title(), hand.partner()]
    tables.write_table(book.sheet("rekap"), columns, desk.agreements(), (2, 2))


@registry.layout
def any_order(book: grids.Book, desk: registry.Desk) -> None:
    columns = full(desk.hand(desk.rng.choice(["formal", "informal", "english"]), "long"))
    desk.rng.shuffle(columns)
    tables.write_table(book.sheet(), columns, desk.agreements(), (desk.rng.randint(1, 6), 1))


@registry.layout
def partner_and_period_only(book: grids.Book, desk: registry.Desk) -> None:
    hand = desk.hand("informal", "long")
    columns = [hand.ordinal(), hand.partner(), hand.period(" s.d. ")]
    tables.write_table(book.sheet("Mitra"), columns, desk.agreements(), (3, 1))


@registry.layout
def without_ordinal(book: grids.Book, desk: registry.Desk) -> None:
    hand = desk.hand("formal", "excel")
    columns = [hand.partner(), hand.kind(), hand.title(), hand.signed(), hand.ends()]
    tables.write_table(book.sheet(), columns, desk.agreements())


@registry.layout
def broken_capitals(book: grids.Book, desk: registry.Desk) -> None:
    hand = desk.hand("formal", "long_zero")
    columns = [
        hand.ordinal("NO."),
        hand.partner("NAMA MITRA\nKERJA SAMA"),
        hand.kind("JENIS\nNASKAH"),
        hand.number("NOMOR\nNASKAH"),
        hand.signed("TANGGAL\nPENANDA-\nTANGANAN"),
        hand.ends("TANGGAL\nBER-\nAKHIR"),
        hand.remark(label="KETE-\nRANGAN"),
    ]
    tables.write_table(book.sheet(), columns, desk.agreements(), (4, 1))


@registry.layout
def letterhead(book: grids.Book, desk: registry.Desk) -> None:
    grid = book.sheet("Laporan")
    row = grid.lines(
        1,
        3,
        "KOMISI PEMILIHAN UMUM",
        "KABUPATEN CONTOH UTARA",
        "Jalan Teladan Nomor 1 Contohardjo, Telp. (000) 000000",
        "Laman: contoh.example.id",
    )
    row = grid.lines(row + 1, 1, "Perihal : Data kerja sama", "Sifat : Biasa", "Yth. Sekretaris")
    tables.write_table(grid, full(desk.hand("formal", "long")), desk.agreements(), (row + 2, 1))


@registry.layout
def enclosure(book: grids.Book, desk: registry.Desk) -> None:
    grid = book.sheet("Lampiran")
    grid.lines(1, 7, "Lampiran Surat", "Nomor : 12/PR.07-SD/00/2023", "Tanggal : 3 Mei 2023")
    columns = full(desk.hand("formal", "dash"))
    tables.write_table(grid, columns, desk.agreements(), (put_title(grid, desk, 5), 1))


@registry.layout
def far_from_the_corner(book: grids.Book, desk: registry.Desk) -> None:
    grid = book.sheet()
    columns = full(desk.hand("informal", "long"))
    tables.write_table(grid, columns, desk.agreements(), (put_title(grid, desk, 10, 4), 4))


@registry.layout
def numbered_columns(book: grids.Book, desk: registry.Desk) -> None:
    grid = book.sheet()
    columns = full(desk.hand("formal", "long"))
    row = tables.write_header(grid, columns, (put_title(grid, desk), 1))
    form = desk.rng.choice(["({})", "{}", "{}."])
    grid.put(row, 1, *(form.format(n) for n in range(1, len(columns) + 1)))
    tables.write_rows(grid, columns, desk.agreements(), (row + 1, 1))


@registry.layout
def lettered_columns(book: grids.Book, desk: registry.Desk) -> None:
    grid = book.sheet()
    columns = full(desk.hand("formal", "long"))
    row = tables.write_header(grid, columns, (3, 1))
    grid.put(row, 1, *"abcdefghi")
    tables.write_rows(grid, columns, desk.agreements(), (row + 1, 1))


@registry.layout
def wide_monitoring(book: grids.Book, desk: registry.Desk) -> None:
    hand = desk.hand("formal", "long")
    grid = book.sheet("Form Monev")
    columns = [
        *full(hand)[:-1],
        hand.remark("status"),
        hand.remark(label="Realisasi Kegiatan"),
        hand.remark("obstacle"),
        hand.remark(label="Tindak Lanjut"),
        hand.remark(label="Rekomendasi"),
        hand.remark(label="Penanggung Jawab"),
        hand.remark(label="Nama Narahubung"),
    ]
    tables.write_table(grid, columns, desk.agreements(), (put_title(grid, desk, width=15), 1))


@registry.layout
def cooperation_words(book: grids.Book, desk: registry.Desk) -> None:
    hand = desk.hand("informal", "long")
    columns = [
        hand.ordinal(),
        hand.partner("Nama Lembaga/Instansi Pihak II"),
        hand.kind("Bentuk Naskah Kerja Sama (NK/KB/PKS)"),
        hand.number("Nomor Naskah Kerja Sama KPU"),
        hand.partner_number("Nomor Naskah Kerja Sama Pihak II"),
        hand.title("Judul/Tentang"),
        hand.signed("Tanggal, Bulan, Tahun Penandatanganan"),
        hand.ends("Masa Berlaku Sampai Dengan Tanggal"),
    ]
    tables.write_table(book.sheet(), columns, desk.agreements(), (2, 1))


@registry.layout
def year_beside_the_day(book: grids.Book, desk: registry.Desk) -> None:
    hand = desk.hand("informal", "dash")
    year = hand.column("remark", lambda a, n: a.signed.year, "Tahun")
    columns = [hand.ordinal(), year, hand.partner(), hand.kind(), hand.signed("Tanggal TTD"), hand.ends()]
    tables.write_table(book.sheet(), columns, desk.agreements(), (2, 1))
