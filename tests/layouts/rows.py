"""What stands between and around the rows: sections, totals, legends, repeated headers, ditto marks, merges."""

import itertools

from tests.layouts import grids, invention, registry, tables, wordings

SIGNATURE = (
    "Contohardjo, 17 Juli 2023",
    "Mengetahui,",
    "Sekretaris KPU Kabupaten Contoh Utara,",
    "",
    "",
    "NAMA CONTOH, S.Sos.",
    "NIP. 000000000000000000",
)


@registry.layout
def sections_by_partner(book: grids.Book, desk: registry.Desk) -> None:
    """Group rows by type of partner, lettered, numbering anew in each."""
    grid = book.sheet()
    columns = wordings.full(desk.hand("formal", "long"))
    row = tables.write_header(grid, columns, (wordings.put_title(grid, desk), 1))
    merged = desk.rng.random() < 0.5
    groups = itertools.groupby(sorted(desk.agreements(10), key=lambda a: a.group), key=lambda a: a.group)
    for letter, (group, members) in zip("ABCDEF", groups, strict=False):
        grid.put(row, 1, *((f"{letter}. {group}",) if merged else (letter, group)))
        if merged:
            grid.merge(row, 1, row, len(columns))
        row = tables.write_rows(grid, columns, list(members), (row + 1, 1))


@registry.layout
def sections_by_year(book: grids.Book, desk: registry.Desk) -> None:
    grid = book.sheet()
    columns = wordings.full(desk.hand("formal", "dash"))
    row = tables.write_header(grid, columns, (3, 1))
    agreements = sorted(desk.agreements(10), key=lambda a: a.signed)
    count = 1
    for year, members in itertools.groupby(agreements, key=lambda a: a.signed.year):
        group = list(members)
        grid.put(row, 1, f"TAHUN {year}")
        grid.merge(row, 1, row, len(columns))
        row = tables.write_rows(grid, columns, group, (row + 1, 1), first=count)
        count += len(group)


@registry.layout
def printed_pages(book: grids.Book, desk: registry.Desk) -> None:
    """The header stands again on each page."""
    grid = book.sheet()
    columns = wordings.full(desk.hand("formal", "long"))
    row = wordings.put_title(grid, desk)
    agreements = desk.agreements(14, 20)
    for start in range(0, len(agreements), 6):
        row = tables.write_header(grid, columns, (row, 1))
        page = agreements[start : start + 6]
        row = tables.write_rows(grid, columns, page, (row, 1), first=start + 1)
        row = grid.lines(row, 1, f"Halaman {start // 6 + 1}") if desk.rng.random() < 0.5 else row


@registry.layout
def totals(book: grids.Book, desk: registry.Desk) -> None:
    """A subtotal after every few rows and a total at the end."""
    grid = book.sheet()
    columns = wordings.full(desk.hand("formal", "long"))
    row = tables.write_header(grid, columns, (wordings.put_title(grid, desk), 1))
    agreements = desk.agreements(9)
    for start in range(0, len(agreements), 4):
        group = agreements[start : start + 4]
        row = tables.write_rows(grid, columns, group, (row, 1), first=start + 1)
        grid.put(row, 2, desk.rng.choice(["Sub Jumlah", "Jumlah", "Subtotal"]), len(group))
        row += 1
    grid.put(row, 1, desk.rng.choice(["JUMLAH", "TOTAL", "Jumlah seluruhnya"]), "", len(agreements))


@registry.layout
def signature_block(book: grids.Book, desk: registry.Desk) -> None:
    grid = book.sheet()
    columns = wordings.full(desk.hand("formal", "long"))
    row = tables.write_table(grid, columns, desk.agreements(), (wordings.put_title(grid, desk), 1))
    grid.lines(row + desk.rng.randint(0, 2), 7, *SIGNATURE)
    grid.lines(row + 3, 1, "Dibuat oleh:", "Kasubbag Hukum")


@registry.layout
def legend(book: grids.Book, desk: registry.Desk) -> None:
    grid = book.sheet()
    columns = wordings.full(desk.hand("formal", "long"))
    row = tables.write_table(grid, columns, desk.agreements(), (wordings.put_title(grid, desk), 1))
    grid.lines(
        row + 1,
        1,
        "Keterangan:",
        "NK  = Nota Kesepahaman",
        "PKS = Perjanjian Kerja Sama",
        "*) masih dalam proses perpanjangan",
    )
    grid.put(row + 3, 4, "Sumber: Subbag Perencanaan, Data, dan Informasi")


@registry.layout
def legend_beside(book: grids.Book, desk: registry.Desk) -> None:
    """A small table of codes right of the list, in the same rows."""
    grid = book.sheet()
    columns = wordings.full(desk.hand("informal", "slash"))
    tables.write_table(grid, columns, desk.agreements(), (2, 1))
    grid.lines(3, len(columns) + 2, "Kode", "NK", "PKS", "KB")
    grid.lines(
        3, len(columns) + 3, "Arti", "Nota Kesepahaman", "Perjanjian Kerja Sama", "Kesepakatan Bersama"
    )


@registry.layout
def blank_rows_between(book: grids.Book, desk: registry.Desk) -> None:
    grid = book.sheet()
    columns = wordings.full(desk.hand("formal", "long"))
    row = tables.write_header(grid, columns, (2, 1))
    tables.write_rows(grid, columns, desk.agreements(), (row, 1), step=2)


@registry.layout
def blank_columns_between(book: grids.Book, desk: registry.Desk) -> None:
    grid = book.sheet()
    hand = desk.hand("formal", "long")
    blank = hand.column("remark", lambda a, n: "", "")
    columns = [c for one in wordings.full(hand) for c in (one, tables.columns_.Column(("",), blank.write))]
    tables.write_table(grid, columns, desk.agreements(), (2, 2))


@registry.layout
def ditto_marks(book: grids.Book, desk: registry.Desk) -> None:
    """What repeats is not written again but marked."""
    grid = book.sheet()
    hand = desk.hand("formal", "long")
    columns = [hand.ordinal(), hand.partner(), hand.kind(), hand.title(), hand.signed(), hand.ends()]
    row = tables.write_header(grid, columns, (2, 1))
    mark = desk.rng.choice(["sda", '"', "idem", "〃", "s.d.a.", "-//-"])
    before: list[object] = []
    for position, one in enumerate(_repeating(desk), start=1):
        values = [column.write(one, position) for column in columns]
        shown = [
            mark if before[i:] and before[i] == v and i in (1, 2, 4, 5) else v for i, v in enumerate(values)
        ]
        grid.put(row, 1, *shown)
        tables.note(grid, columns, one, row)
        before, row = values, row + 1


def _repeating(desk: registry.Desk) -> list[invention.Agreement]:
    """Agreements of which neighbours share partner or days."""
    agreements = desk.agreements(9)
    for i in range(1, len(agreements)):
        fields = desk.rng.choice(
            [(), ("partners",), ("signed", "starts", "years"), ("partners", "signed", "starts")]
        )
        shared = {field: getattr(agreements[i - 1], field) for field in fields}
        agreements[i] = invention.dataclasses.replace(agreements[i], **shared)
    return agreements


@registry.layout
def partner_over_documents(book: grids.Book, desk: registry.Desk) -> None:
    """Partner and number are merged down over the documents with that partner."""
    _grouped_by_partner(book, desk, merged=True)


@registry.layout
def partner_written_once(book: grids.Book, desk: registry.Desk) -> None:
    """The same without merging: the cells below the partner are simply empty."""
    _grouped_by_partner(book, desk, merged=False)


def _grouped_by_partner(book: grids.Book, desk: registry.Desk, *, merged: bool) -> None:
    grid = book.sheet()
    hand = desk.hand("formal", "long")
    columns = [hand.ordinal(), hand.partner(), hand.kind(), hand.number(), hand.signed(), hand.ends()]
    row = tables.write_header(grid, columns, (wordings.put_title(grid, desk), 1))
    for position in range(1, desk.rng.randint(5, 8)):
        _, partner = invention.invent_partner(desk.rng)
        documents = invention.invent(desk.rng, desk.rng.randint(1, 3), partners=(partner,))
        top = row
        row = tables.write_rows(grid, columns, documents, (row, 1))
        for below in range(top, row):
            for column in (1, 2):
                grid.cells.pop((below, column))
        grid.put(top, 1, position, partner)
        if merged:
            grid.merge(top, 1, row - 1, 1)
            grid.merge(top, 2, row - 1, 2)


@registry.layout
def scope_lines_merged(book: grids.Book, desk: registry.Desk) -> None:
    """One agreement over several rows of scope, everything else merged down."""
    _scope_lines(book, desk, merged=True)


@registry.layout
def scope_lines_below(book: grids.Book, desk: registry.Desk) -> None:
    """One agreement over several rows of scope, nothing merged."""
    _scope_lines(book, desk, merged=False)


def _scope_lines(book: grids.Book, desk: registry.Desk, *, merged: bool) -> None:
    grid = book.sheet()
    hand = desk.hand("formal", "long")
    columns = [
        hand.ordinal(),
        hand.partner(),
        hand.kind(),
        hand.number(),
        hand.title("Ruang Lingkup"),
        hand.signed(),
        hand.ends(),
    ]
    row = tables.write_header(grid, columns, (wordings.put_title(grid, desk), 1))
    for position, one in enumerate(desk.agreements(), start=1):
        lines = desk.rng.randint(1, 3)
        tables.write_row(grid, columns, one, (row, 1), position)
        tables.note(grid, columns, one, row)
        for line in range(lines):
            grid.put(row + line, 5, f"{'abc'[line]}. {desk.rng.choice(invention.SUBJECTS)}")
        if merged:
            for column in (1, 2, 3, 4, 6, 7):
                grid.merge(row, column, row + lines - 1, column)
        row += lines


@registry.layout
def struck_rows(book: grids.Book, desk: registry.Desk) -> None:
    """Some rows are struck out: they do not count."""
    grid = book.sheet()
    columns = wordings.full(desk.hand("formal", "long"))
    row = tables.write_header(grid, columns, (2, 1))
    tables.write_rows(grid, columns, desk.agreements(9), (row, 1))
    grid.struck = [row + 2, row + 5]
    grid.expected = [one for one in grid.expected if one.row not in grid.struck]


@registry.layout
def nothing_to_report(book: grids.Book, desk: registry.Desk) -> None:
    """A form sent back with the word NIHIL."""
    grid = book.sheet()
    columns = wordings.full(desk.hand("formal", "long"))
    row = tables.write_header(grid, columns, (wordings.put_title(grid, desk), 1))
    grid.put(row, desk.rng.choice([1, 2]), desk.rng.choice(["NIHIL", "N I H I L", "Tidak ada"]))
    grid.lines(row + 3, 6, *SIGNATURE)


@registry.layout
def prepared_rows(book: grids.Book, desk: registry.Desk) -> None:
    """Numbers run on below the last agreement, waiting for more."""
    grid = book.sheet()
    columns = wordings.full(desk.hand("formal", "long"))
    agreements = desk.agreements()
    row = tables.write_table(grid, columns, agreements, (3, 1))
    grid.lines(row, 1, *range(len(agreements) + 1, len(agreements) + 9))
