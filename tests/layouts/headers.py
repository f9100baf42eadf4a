"""Headers of two and three rows: merged, not merged, with ticks under a kind, with two things in one cell."""

from tests.layouts import columns, grids, registry, tables, wordings


def nested(hand: columns.Hand) -> list[columns.Column]:
    """Columns with begin and end under one label."""
    return [
        hand.ordinal(),
        hand.partner(),
        hand.kind(),
        hand.number("KPU").under("Nomor Naskah"),
        hand.partner_number("Mitra").under("Nomor Naskah"),
        hand.title(),
        hand.signed(),
        hand.starts("Mulai").under("Masa Berlaku"),
        hand.ends("Berakhir").under("Masa Berlaku"),
        hand.remark(label="Ket."),
    ]


@registry.layout
def two_rows_merged(book: grids.Book, desk: registry.Desk) -> None:
    grid = book.sheet()
    columns = nested(desk.hand("formal", "long"))
    tables.write_table(grid, columns, desk.agreements(), (wordings.put_title(grid, desk), 1))


@registry.layout
def two_rows_not_merged(book: grids.Book, desk: registry.Desk) -> None:
    grid = book.sheet()
    columns = nested(desk.hand("formal", "dash"))
    row = tables.write_header(grid, columns, (wordings.put_title(grid, desk), 1), merged=False)
    tables.write_rows(grid, columns, desk.agreements(), (row, 1))


@registry.layout
def labels_at_the_bottom(book: grids.Book, desk: registry.Desk) -> None:
    """Single labels stand in the lower of two rows."""
    grid = book.sheet()
    columns = nested(desk.hand("formal", "long"))
    lowered = [column.under("") if len(column.labels) == 1 else column for column in columns]
    row = tables.write_header(grid, lowered, (3, 1), merged=False)
    tables.write_rows(grid, columns, desk.agreements(), (row, 1))


@registry.layout
def three_rows(book: grids.Book, desk: registry.Desk) -> None:
    hand = desk.hand("formal", "long")
    grid = book.sheet("Matriks")
    columns = [
        hand.ordinal(),
        hand.partner(),
        hand.kind("Jenis").under("Naskah Kerja Sama", "Identitas"),
        hand.number("Nomor").under("Naskah Kerja Sama", "Identitas"),
        hand.title("Tentang").under("Naskah Kerja Sama", "Identitas"),
        hand.signed("Ditandatangani").under("Naskah Kerja Sama", "Tanggal"),
        hand.starts("Mulai").under("Naskah Kerja Sama", "Tanggal"),
        hand.ends("Berakhir").under("Naskah Kerja Sama", "Tanggal"),
        hand.remark("obstacle", "Kendala").under("Evaluasi"),
        hand.remark(label="Tindak Lanjut").under("Evaluasi"),
    ]
    tables.write_table(grid, columns, desk.agreements(), (wordings.put_title(grid, desk, width=10), 1))


@registry.layout
def three_rows_and_numbers(book: grids.Book, desk: registry.Desk) -> None:
    hand = desk.hand("formal", "excel")
    grid = book.sheet()
    columns = [
        hand.ordinal(),
        hand.partner(),
        hand.signed("Tanggal").under("Dokumen", "Penandatanganan"),
        hand.number("Nomor").under("Dokumen", "Penandatanganan"),
        hand.starts("Awal").under("Dokumen", "Masa Berlaku"),
        hand.ends("Akhir").under("Dokumen", "Masa Berlaku"),
        hand.kind("Bentuk"),
    ]
    row = tables.write_header(grid, columns, (2, 1))
    grid.put(row, 1, *range(1, len(columns) + 1))
    tables.write_rows(grid, columns, desk.agreements(), (row + 1, 1))


@registry.layout
def ticked_kinds(book: grids.Book, desk: registry.Desk) -> None:
    hand = desk.hand("formal", "long")
    mark = desk.rng.choice(["√", "v", "V", "✓", "x"])

    def tick(kind: str, label: str) -> columns.Column:
        write = lambda a, n: mark if a.kind == kind else ""  # noqa: E731 - a cell is a small function
        return hand.column("kind", write, label, "kind").under("Jenis Dokumen")

    grid = book.sheet()
    row = [
        hand.ordinal(),
        hand.partner(),
        tick("NK", "MoU"),
        tick("PKS", "PKS"),
        tick("KB", "KB"),
        hand.signed(),
        hand.ends(),
    ]
    tables.write_table(grid, row, desk.agreements(), (wordings.put_title(grid, desk), 1))


@registry.layout
def labels_cut_in_two_rows(book: grids.Book, desk: registry.Desk) -> None:
    """One label typed over two rows, without merging."""
    hand = desk.hand("formal", "long")
    grid = book.sheet()
    columns = [
        hand.ordinal("No").under(""),
        hand.partner("Mitra").under("Nama"),
        hand.kind("Naskah").under("Jenis"),
        hand.signed("Penandatanganan").under("Tanggal"),
        hand.ends("Berakhir").under("Tanggal"),
        hand.remark(label="Keterangan").under(""),
    ]
    flat = [tables.columns_.Column((c.labels[0],), c.write, c.tells) for c in columns]
    tables.write_header(grid, flat, (2, 1), merged=False)
    grid.put(3, 1, *(column.labels[1] for column in columns))
    tables.write_rows(grid, columns, desk.agreements(), (4, 1))


@registry.layout
def number_and_day_in_one(book: grids.Book, desk: registry.Desk) -> None:
    hand = desk.hand("formal", "long")
    joint = desk.rng.choice([" tanggal ", "\n", "\nTanggal ", ", tgl. "])
    grid = book.sheet()
    both = hand.column(
        "number",
        lambda a, n: f"{columns.own_number(a)}{joint}{hand.spelling(a.signed)}",
        desk.rng.choice(["Nomor dan Tanggal", "Nomor & Tgl", "No/Tgl MoU", "Nomor/Tanggal Dokumen"]),
        "signed",
    )
    row = [hand.ordinal(), hand.partner(), hand.kind(), both, hand.title(), hand.ends()]
    tables.write_table(grid, row, desk.agreements(), (wordings.put_title(grid, desk), 1))


@registry.layout
def numbers_of_both_and_day(book: grids.Book, desk: registry.Desk) -> None:
    """Two numbers under each other in a cell, the day in the next."""
    hand = desk.hand("formal", "dash")
    prefix = desk.rng.choice(["Nomor : ", "No. ", ""])
    numbers = hand.column(
        "number",
        lambda a, n: f"{prefix}{columns.own_number(a)}\n{prefix}{columns.partner_number(a)}",
        desk.rng.choice(["Nomor", "Nomor Perjanjian", "Nomor Pihak I dan Pihak II"]),
    )
    row = [hand.ordinal(), hand.partner(), hand.kind(), numbers, hand.signed(), hand.ends()]
    tables.write_table(book.sheet(), row, desk.agreements(), (3, 1))


@registry.layout
def parties_under_one_label(book: grids.Book, desk: registry.Desk) -> None:
    hand = desk.hand("formal", "long")
    office = hand.column("remark", lambda a, n: "KPU Kabupaten Contoh Utara", "Pihak Pertama")
    row = [
        hand.ordinal(),
        office.under("Para Pihak"),
        hand.partner("Pihak Kedua").under("Para Pihak"),
        hand.kind(),
        hand.signed(),
        hand.period(" s.d. ", "Jangka Waktu"),
    ]
    tables.write_table(book.sheet(), row, desk.agreements(), (5, 1))


@registry.layout
def day_month_year_columns(book: grids.Book, desk: registry.Desk) -> None:
    """The day of signing in three cells under one label."""
    hand = desk.hand("formal", "long")

    def part(name: str, label: str) -> columns.Column:
        write = lambda a, n: getattr(a.signed, name)  # noqa: E731 - a cell is a small function
        return hand.column("signed", write, label, "signed").under("Tanggal Penandatanganan")

    row = [
        hand.ordinal(),
        hand.partner(),
        hand.kind(),
        part("day", "Tgl"),
        part("month", "Bln"),
        part("year", "Thn"),
        hand.ends(),
    ]
    tables.write_table(book.sheet(), row, desk.agreements(), (4, 1))
