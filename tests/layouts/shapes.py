"""More shapes of sheets, thought of after the first round of mending: merges both ways, pairs, masters, hints."""

import dataclasses

from tests.layouts import columns, grids, invention, registry, spellings, tables, wordings


def short(hand: columns.Hand) -> list[columns.Column]:
    """Partner, kind, number, signing and end."""
    return [hand.ordinal(), hand.partner(), hand.kind(), hand.number(), hand.signed(), hand.ends()]


@registry.layout
def memorandum_and_agreement_in_a_row(book: grids.Book, desk: registry.Desk) -> None:
    """One row per partner, its MoU left and its PKS right; one of them may be missing."""
    hand = desk.hand("formal", "long")
    grid = book.sheet()
    each = [hand.number("Nomor"), hand.signed("Tanggal"), hand.ends("Berakhir")]
    row_columns = [
        hand.ordinal("No"),
        hand.partner("Nama Mitra"),
        *(c.under("Nota Kesepahaman (MoU)") for c in each),
        *(c.under("Perjanjian Kerja Sama (PKS)") for c in each),
    ]
    row = tables.write_header(grid, row_columns, (wordings.put_title(grid, desk), 1))
    for position in range(1, desk.rng.randint(6, 10)):
        partner = (invention.invent_partner(desk.rng)[1],)
        grid.put(row, 1, position, partner[0])
        kinds = desk.rng.choice([("NK", "PKS"), ("NK",), ("PKS",), ("NK", "PKS")])
        for kind in kinds:
            (one,) = invention.invent(desk.rng, 1, kind=kind, partners=partner)
            grid.put(row, 3 if kind == "NK" else 6, *(c.write(one, position) for c in each))
            tables.note(grid, [*each, row_columns[1]], one, row, told="kind")
        row += 1


@registry.layout
def kind_merged_down(book: grids.Book, desk: registry.Desk) -> None:
    """The kind is written once and merged down over its documents."""
    hand = desk.hand("formal", "long")
    row_columns = [hand.kind("Jenis"), hand.ordinal(), hand.partner(), hand.signed(), hand.ends()]
    grid = book.sheet()
    row = tables.write_header(grid, row_columns, (3, 1))
    for kind in ("NK", "PKS", "KB"):
        after = tables.write_rows(grid, row_columns, desk.agreements(2, 5, kind=kind), (row, 1))
        for below in range(row + 1, after):
            grid.cells.pop((below, 1))
        grid.merge(row, 1, after - 1, 1)
        row = after


@registry.layout
def parties_down_the_rows(book: grids.Book, desk: registry.Desk) -> None:
    """Each partner of a document has a row; everything else is merged down."""
    hand = desk.hand("formal", "long")
    row_columns = [*short(hand)[:1], hand.partner(), *short(hand)[2:]]
    grid = book.sheet()
    row = tables.write_header(grid, row_columns, (wordings.put_title(grid, desk), 1))
    for position, one in enumerate(invention.join(desk.rng, desk.agreements(), 3), start=1):
        tables.write_row(grid, row_columns, one, (row, 1), position)
        tables.note(grid, row_columns, one, row)
        grid.lines(row, 2, *one.partners)
        for column in (1, 3, 4, 5, 6):
            grid.merge(row, column, row + len(one.partners) - 1, column)
        row += len(one.partners)


@registry.layout
def cells_merged_sideways(book: grids.Book, desk: registry.Desk) -> None:
    """The partner's column is really two, merged in the header and in every row."""
    hand = desk.hand("formal", "dash")
    row_columns = short(hand)
    row_columns.insert(2, columns.Column(("",), lambda a, n: ""))
    grid = book.sheet()
    top = 4
    row = tables.write_header(grid, row_columns, (top, 1))
    after = tables.write_rows(grid, row_columns, desk.agreements(), (row, 1))
    for at in range(top, after):
        grid.merge(at, 2, at, 3)


@registry.layout
def hint_row_below_header(book: grids.Book, desk: registry.Desk) -> None:
    """Below the labels stands how to fill them in."""
    hand = desk.hand("formal", "slash")
    row_columns = short(hand)
    grid = book.sheet()
    row = tables.write_header(grid, row_columns, (2, 1))
    grid.put(row, 2, "(nama lengkap)", "(MoU/PKS)", "", "(tgl/bln/thn)", "(tgl/bln/thn)")
    tables.write_rows(grid, row_columns, desk.agreements(), (row + 1, 1))


@registry.layout
def two_tongues_in_header(book: grids.Book, desk: registry.Desk) -> None:
    """English in brackets below each Indonesian label."""
    hand = desk.hand("formal", "long")
    pairs = [("No", ""), ("Nama Mitra", "(Partner)"), ("Jenis", "(Type)"), ("Tanggal TTD", "(Signing Date)")]
    row_columns = [hand.ordinal(), hand.partner(), hand.kind(), hand.signed(), hand.ends()]
    grid = book.sheet()
    grid.put(2, 1, *(first for first, _ in pairs), "Berakhir")
    grid.put(3, 1, *(second for _, second in pairs), "(Expiry Date)")
    tables.write_rows(grid, row_columns, desk.agreements(), (4, 1))


@registry.layout
def numbered_and_starred_labels(book: grids.Book, desk: registry.Desk) -> None:
    """Labels carry numbers of questions or stars of duty."""
    hand = desk.hand("formal", "long")
    form = desk.rng.choice(["{0}. {1}", "{1} *", "{1}*)", "{0}) {1}"])
    row_columns = [
        dataclasses.replace(c, labels=(form.format(n, c.labels[0]),))
        for n, c in enumerate(short(hand)[1:], 1)
    ]
    tables.write_table(book.sheet(), row_columns, desk.agreements(), (1, 1))


@registry.layout
def spaced_out_labels(book: grids.Book, desk: registry.Desk) -> None:
    """N O, M I T R A: letters set apart, as titles are."""
    hand = desk.hand("formal", "long")
    row_columns = [
        hand.ordinal("N O"),
        hand.partner("M I T R A"),
        hand.kind("J E N I S"),
        hand.signed("T A N G G A L"),
        hand.ends("B E R A K H I R"),
    ]
    tables.write_table(book.sheet(), row_columns, desk.agreements(), (3, 1))


@registry.layout
def without_a_label_for_numbers(book: grids.Book, desk: registry.Desk) -> None:
    """The column that counts has no label."""
    hand = desk.hand("informal", "long")
    row_columns = short(hand)
    grid = book.sheet()
    row = tables.write_header(grid, row_columns, (2, 1))
    grid.cells.pop((2, 1))
    tables.write_rows(grid, row_columns, desk.agreements(), (row, 1))


@registry.layout
def counted_in_other_ways(book: grids.Book, desk: registry.Desk) -> None:
    """1. as text, 1.1, or A.1 in the column that counts."""
    form = desk.rng.choice(["{}.", "1.{}", "A.{}", "{})"])
    hand = desk.hand("formal", "long")
    row_columns = [hand.column("ordinal", lambda a, n: form.format(n), "No"), *short(hand)[1:]]
    tables.write_table(book.sheet(), row_columns, desk.agreements(), (3, 1))


@registry.layout
def instructions_and_masters(book: grids.Book, desk: registry.Desk) -> None:
    """Sheets of instructions and of choices stand beside the list."""
    guide = book.sheet("Petunjuk")
    guide.lines(
        1,
        1,
        "PETUNJUK PENGISIAN",
        "1. Nama Mitra diisi nama lengkap mitra kerja sama.",
        "2. Jenis Naskah diisi MoU atau PKS.",
        "3. Tanggal diisi dengan format tgl/bln/thn.",
    )
    tables.write_table(book.sheet("Data"), short(desk.hand("formal", "dash")), desk.agreements(), (1, 1))
    master = book.sheet("Master")
    master.put(1, 1, "Jenis Naskah", "Status", "Kelompok Mitra")
    for n, row in enumerate((("MoU", "Aktif", "Universitas"), ("PKS", "Berakhir", "Media")), start=2):
        master.put(n, 1, *row)


@registry.layout
def sheets_by_year(book: grids.Book, desk: registry.Desk) -> None:
    hand = desk.hand("formal", "long")
    row_columns = short(hand)
    for year in (2021, 2022, 2023):
        grid = book.sheet(str(year))
        grid.put(1, 1, f"DAFTAR KERJA SAMA TAHUN {year}")
        tables.write_table(grid, row_columns, desk.agreements(3, 6), (2, 1))


@registry.layout
def partner_type_merged_down(book: grids.Book, desk: registry.Desk) -> None:
    """The group of partners stands left of its rows, merged down, text turned."""
    hand = desk.hand("formal", "long")
    group = columns.Column(("Kelompok",), lambda a, n: "")
    row_columns = [group, *short(hand)]
    grid = book.sheet()
    row = tables.write_header(grid, row_columns, (3, 1))
    for name in ("PERGURUAN TINGGI", "MEDIA MASSA", "INSTANSI PEMERINTAH"):
        after = tables.write_rows(grid, row_columns, desk.agreements(2, 4), (row, 1))
        grid.put(row, 1, name)
        grid.merge(row, 1, after - 1, 1)
        row = after


@registry.layout
def footnotes_and_counts_in_words(book: grids.Book, desk: registry.Desk) -> None:
    grid = book.sheet()
    agreements = desk.agreements()
    row = tables.write_table(grid, short(desk.hand("formal", "long")), agreements, (3, 1))
    grid.put(row, 1, f"Jumlah : {len(agreements)} ({spellings.number_words(len(agreements))}) dokumen")
    grid.lines(
        row + 1, 1, "*) dalam proses perpanjangan", "1) ditandatangani secara daring", "Catatan kaki: -"
    )


@registry.layout
def text_with_two_header_rows(book: grids.Book, desk: registry.Desk) -> None:
    """A workbook with a merged header saved as text: the merges are gone."""
    book.file_name = "register.csv"
    hand = desk.hand("formal", "slash")
    row_columns = [
        *short(hand)[:3],
        hand.number("Nomor").under("Dokumen"),
        hand.signed("Tanggal").under("Dokumen"),
        hand.starts("Mulai").under("Masa Berlaku"),
        hand.ends("Selesai").under("Masa Berlaku"),
        hand.remark(),
    ]
    grid = book.sheet("")
    row = tables.write_header(grid, row_columns, (1, 1), merged=False)
    tables.write_rows(grid, row_columns, desk.agreements(), (row, 1))


@registry.layout
def kinds_by_sheet_and_counts(book: grids.Book, desk: registry.Desk) -> None:
    """A sheet of counts by kind and year, then a sheet per kind."""
    recap = book.sheet("Rekapitulasi")
    recap.put(1, 1, "REKAPITULASI KERJA SAMA")
    recap.put(3, 1, "No", "Jenis Naskah", "2021", "2022", "2023", "Jumlah")
    recap.put(4, 1, 1, "Nota Kesepahaman", 3, 2, 1, 6)
    recap.put(5, 1, 2, "Perjanjian Kerja Sama", 1, 2, 4, 7)
    recap.put(6, 1, "JUMLAH", "", 4, 4, 5, 13)
    hand = desk.hand("formal", "long")
    row_columns = [hand.ordinal(), hand.partner(), hand.title(), hand.signed(), hand.ends()]
    for name, kind in (("NOTA KESEPAHAMAN", "NK"), ("PERJANJIAN KERJA SAMA", "PKS")):
        tables.write_table(
            book.sheet(name), row_columns, desk.agreements(3, 6, kind=kind), (1, 1), told="kind"
        )
