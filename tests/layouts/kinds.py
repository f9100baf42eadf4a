"""Where the kind of document is told: column, number, title, sheet, section, heading of the sheet, file name."""

from tests.layouts import columns, grids, registry, spellings, tables, wordings

CODE = {"NK": "NK", "PKS": "PKS", "KB": "KB"}


def without_kind(hand: columns.Hand) -> list[columns.Column]:
    """The columns of a list that does not name the kind."""
    return [
        hand.ordinal(),
        hand.partner("Nama Mitra"),
        hand.number("Nomor"),
        hand.title("Tentang"),
        hand.signed("Tanggal"),
        hand.ends("Berakhir"),
    ]


def of_kind(desk: registry.Desk, kind: str) -> list:
    """Some agreements of one kind."""
    return desk.agreements(4, 7, kind=kind)


@registry.layout
def kind_in_number(book: grids.Book, desk: registry.Desk) -> None:
    hand = desk.hand("formal", "long")
    number = hand.column("number", lambda a, n: columns.own_number(a, CODE[a.kind]), "Nomor Naskah", "kind")
    row = [hand.ordinal(), hand.partner(), number, hand.signed(), hand.ends()]
    tables.write_table(book.sheet(), row, desk.agreements(), (3, 1))


@registry.layout
def kind_in_title(book: grids.Book, desk: registry.Desk) -> None:
    hand = desk.hand("formal", "long")
    forms = [
        "{0} antara KPU Kabupaten Contoh Utara dengan {1} tentang {2}",
        "{0} tentang {2}",
        "{0} KPU dan {1}",
    ]

    def write(a, n: int) -> str:
        return desk.rng.choice(forms).format(spellings.KIND_LONG[a.kind], a.partners[0], a.subject)

    title = hand.column("title", write, "Judul Kerja Sama", "kind")
    row = [hand.ordinal(), hand.partner(), title, hand.signed(), hand.ends()]
    tables.write_table(book.sheet(), row, desk.agreements(), (3, 1))


@registry.layout
def kind_by_sheet(book: grids.Book, desk: registry.Desk) -> None:
    hand = desk.hand("formal", "long")
    for name, kind in (("MoU", "NK"), ("PKS", "PKS"), ("Adendum", "ADENDUM")):
        grid = book.sheet(name)
        grid.put(1, 1, "DAFTAR KERJA SAMA")
        tables.write_table(grid, without_kind(hand), of_kind(desk, kind), (3, 1), told="kind")


@registry.layout
def kind_by_heading(book: grids.Book, desk: registry.Desk) -> None:
    kind = desk.rng.choice(["NK", "PKS", "KB"])
    grid = book.sheet()
    grid.put(1, 1, f"DAFTAR {spellings.KIND_LONG[kind].upper()} KPU KABUPATEN CONTOH UTARA")
    tables.write_table(
        grid, without_kind(desk.hand("formal", "long")), of_kind(desk, kind), (3, 1), told="kind"
    )


@registry.layout
def kind_by_file_name(book: grids.Book, desk: registry.Desk) -> None:
    kind = desk.rng.choice(["NK", "PKS"])
    book.file_name = desk.rng.choice(
        ["Data {} Kab Contoh 2023 FINAL (1).xlsx", "Daftar_{}_rev2.xlsx"]
    ).format(
        desk.rng.choice({"NK": ["MoU", "Nota Kesepahaman"], "PKS": ["PKS", "Perjanjian Kerja Sama"]}[kind])
    )
    row = without_kind(desk.hand("formal", "long"))
    tables.write_table(book.sheet(), row, of_kind(desk, kind), (2, 1), told="kind")


@registry.layout
def kind_by_section(book: grids.Book, desk: registry.Desk) -> None:
    grid = book.sheet()
    row_columns = without_kind(desk.hand("formal", "long"))
    row = tables.write_header(grid, row_columns, (wordings.put_title(grid, desk), 1))
    for roman, kind in zip(("I", "II", "III"), ("NK", "KB", "PKS"), strict=True):
        grid.put(row, 1, f"{roman}. {spellings.KIND_LONG[kind].upper()}")
        if desk.rng.random() < 0.5:
            grid.merge(row, 1, row, len(row_columns))
        row = tables.write_rows(grid, row_columns, of_kind(desk, kind), (row + 1, 1), told="kind")


@registry.layout
def kind_by_section_number_apart(book: grids.Book, desk: registry.Desk) -> None:
    """The letter of the section stands in the column of numbers."""
    grid = book.sheet()
    row_columns = without_kind(desk.hand("informal", "dash"))
    row = tables.write_header(grid, row_columns, (2, 1))
    for letter, words, kind in (("A", "MoU", "NK"), ("B", "PKS", "PKS"), ("C", "Rencana Aksi", "IA")):
        grid.put(row, 1, letter, words)
        row = tables.write_rows(grid, row_columns, of_kind(desk, kind), (row + 1, 1), told="kind")


@registry.layout
def stacked_tables(book: grids.Book, desk: registry.Desk) -> None:
    """Two tables below each other, each with its own heading and columns."""
    grid = book.sheet()
    hand = desk.hand("formal", "long")
    grid.put(1, 1, "A. DAFTAR NOTA KESEPAHAMAN (MoU)")
    row = tables.write_table(grid, without_kind(hand), of_kind(desk, "NK"), (2, 1), told="kind")
    grid.put(row + 2, 1, "B. DAFTAR PERJANJIAN KERJA SAMA (PKS)")
    other = [
        hand.ordinal(),
        hand.partner(),
        hand.signed(),
        hand.duration("words", "Jangka Waktu"),
        hand.remark(),
    ]
    tables.write_table(grid, other, of_kind(desk, "PKS"), (row + 3, 1), told="kind")


@registry.layout
def tables_side_by_side(book: grids.Book, desk: registry.Desk) -> None:
    """Two tables beside each other, a blank column between, each with its heading."""
    grid = book.sheet()
    hand = desk.hand("informal", "dash")
    short = [hand.ordinal("No"), hand.partner("Mitra"), hand.signed("Tanggal"), hand.ends("Berakhir")]
    grid.put(1, 1, "NOTA KESEPAHAMAN")
    grid.merge(1, 1, 1, 4)
    grid.put(1, 6, "PERJANJIAN KERJA SAMA")
    grid.merge(1, 6, 1, 9)
    tables.write_table(grid, short, of_kind(desk, "NK"), (2, 1), told="kind")
    tables.write_table(grid, short, of_kind(desk, "PKS"), (2, 6), told="kind")


@registry.layout
def all_kinds_in_words(book: grids.Book, desk: registry.Desk) -> None:
    hand = desk.hand("formal", "long")
    row = [hand.ordinal(), hand.partner(), hand.kind("Jenis Naskah"), hand.signed(), hand.ends()]
    agreements = [one for kind in spellings.KIND_WORDS for one in desk.agreements(2, 4, kind=kind)]
    desk.rng.shuffle(agreements)
    tables.write_table(book.sheet(), row, agreements, (3, 1))


@registry.layout
def kind_column_besides_activities(book: grids.Book, desk: registry.Desk) -> None:
    """`Bentuk kerja sama` means activities here; the kind stands in another column."""
    hand = desk.hand("formal", "long")
    activities = ["Sosialisasi", "Magang", "Seminar", "Penelitian bersama", "Narasumber"]
    form = hand.column("remark", lambda a, n: desk.rng.choice(activities), "Bentuk Kerja Sama")
    row = [hand.ordinal(), hand.partner(), form, hand.kind("Dokumen"), hand.signed(), hand.ends()]
    tables.write_table(book.sheet(), row, desk.agreements(), (3, 1))


@registry.layout
def domestic_or_foreign(book: grids.Book, desk: registry.Desk) -> None:
    """`Jenis Kerjasama` says home or abroad; the kind is in `Dasar Dokumen`."""
    hand = desk.hand("informal", "iso")
    where = hand.column(
        "remark", lambda a, n: desk.rng.choice(["Dalam Negeri", "Luar Negeri"]), "Jenis Kerjasama"
    )
    row = [
        where,
        hand.kind("Dasar Dokumen"),
        hand.number("Nomor Dokumen"),
        hand.title("Judul"),
        hand.signed("Tanggal TTD"),
        hand.starts("Tanggal Awal"),
        hand.ends("Tanggal Akhir"),
        hand.remark("status", "Status"),
        hand.partner("Penggiat Kerjasama"),
    ]
    tables.write_table(book.sheet(), row, desk.agreements())


@registry.layout
def kind_never_told(book: grids.Book, desk: registry.Desk) -> None:
    """Neither words nor numbers say what the documents are."""
    row = without_kind(desk.hand("informal", "dash"))
    tables.write_table(book.sheet(), row, desk.agreements(), (2, 1))
