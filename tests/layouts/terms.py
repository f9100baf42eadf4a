"""How long agreements last, where no day of the end is written, or not in every row."""

from tests.layouts import columns, grids, registry, tables, wordings


def _with(hand: columns.Hand, *last: columns.Column) -> list[columns.Column]:
    return [hand.ordinal(), hand.partner(), hand.kind(), hand.title(), hand.signed(), *last]


def _register(form: str, *labels: str) -> None:
    """Enter a layout whose durations are written in that form."""

    def make(book: grids.Book, desk: registry.Desk) -> None:
        hand = desk.hand(desk.rng.choice(["formal", "informal"]), "long")
        label = desk.rng.choice(labels) if labels else None
        columns = _with(hand, hand.duration(form, label), hand.remark())
        tables.write_table(book.sheet(), columns, desk.agreements(), (3, 1))

    make.__name__ = f"duration_{form}"
    registry.layout(make)


_register("words")
_register("plain")
_register("short")
_register("letters")
_register("months")
_register("months_words")
_register("clause")
_register("clause_since")
_register("english", "Duration", "Validity")
_register("number", "Jangka Waktu (Tahun)", "Lama (tahun)", "Masa Berlaku (Thn)", "Durasi (tahun)")
_register("months_number", "Masa Berlaku (Bulan)", "Lama Kerja Sama (bulan)", "Durasi (bln)")


@registry.layout
def ends_of_all_sorts(book: grids.Book, desk: registry.Desk) -> None:
    """Days, endless ones, ends by event and blanks in one column."""
    hand = desk.hand("formal", "long")
    tables.write_table(book.sheet(), _with(hand, hand.starts(), hand.ends()), desk.mixed_ends(), (3, 1))


@registry.layout
def terms_of_all_sorts(book: grids.Book, desk: registry.Desk) -> None:
    """Durations, endless ones, events and blanks in one column."""
    hand = desk.hand("formal", "dash")
    columns = _with(hand, hand.duration("words", "Jangka Waktu"))
    tables.write_table(book.sheet(), columns, desk.mixed_ends(), (3, 1))


@registry.layout
def duration_beside_both_days(book: grids.Book, desk: registry.Desk) -> None:
    hand = desk.hand("formal", "long")
    columns = _with(hand, hand.duration("plain"), hand.starts("Mulai"), hand.ends("Berakhir"))
    tables.write_table(book.sheet(), columns, desk.agreements(), (3, 1))


@registry.layout
def duration_under_term(book: grids.Book, desk: registry.Desk) -> None:
    """Masa Berlaku over Lama, Mulai, Berakhir."""
    hand = desk.hand("formal", "excel")
    columns = [
        hand.ordinal(),
        hand.partner(),
        hand.kind(),
        hand.duration("plain", "Lama").under("Masa Berlaku"),
        hand.starts("Mulai").under("Masa Berlaku"),
        hand.ends("Berakhir").under("Masa Berlaku"),
    ]
    grid = book.sheet()
    tables.write_table(grid, columns, desk.agreements(), (wordings.put_title(grid, desk), 1))


@registry.layout
def number_and_unit_apart(book: grids.Book, desk: registry.Desk) -> None:
    hand = desk.hand("formal", "dash")
    unit = hand.column("remark", lambda a, n: desk.rng.choice(["TAHUN", "Tahun"]), "Satuan")
    columns = _with(hand, hand.duration("number", "Jangka Waktu"), unit)
    tables.write_table(book.sheet(), columns, desk.agreements(), (1, 1))


@registry.layout
def since_signing_until_day(book: grids.Book, desk: registry.Desk) -> None:
    hand = desk.hand("formal", "long")
    write = lambda a, n: f"sejak ditandatangani s.d. {hand.spelling(a.ends)}"  # noqa: E731 - a cell
    term = hand.column("period", write, "Masa Berlaku", "ends")
    tables.write_table(book.sheet(), _with(hand, term), desk.agreements(), (3, 1))


@registry.layout
def duration_and_range_in_one(book: grids.Book, desk: registry.Desk) -> None:
    """3 (tiga) tahun (5 Mei 2021 s.d. 4 Mei 2024)."""
    hand = desk.hand("formal", "long")
    term, span = hand.duration("words"), hand.period(" s.d. ")
    form = desk.rng.choice(["{} ({})", "{}\n{}", "{}, {}"])
    write = lambda a, n: form.format(term.write(a, n), span.write(a, n))  # noqa: E731 - a cell
    both = hand.column("period", write, "Jangka Waktu", "period")
    tables.write_table(book.sheet(), _with(hand, both), desk.agreements(), (3, 1))


@registry.layout
def years_only(book: grids.Book, desk: registry.Desk) -> None:
    """Begin and end are mere years: first and last day of them."""
    hand = desk.hand("informal")
    begin = hand.column("starts", lambda a, n: a.starts.year, "Tahun Mulai")
    end = hand.column("ends", lambda a, n: a.starts.year + a.years, "Tahun Berakhir")
    columns = [hand.ordinal(), hand.partner(), hand.kind(), begin, end]
    grid = book.sheet()
    row = tables.write_header(grid, columns, (2, 1))
    for position, one in enumerate(desk.agreements(), start=1):
        tables.write_row(grid, columns, one, (row, 1), position)
        tables.note(grid, columns, one, row)
        day = type(one.starts)
        grid.expected[-1].accepted.update(
            starts_on=(day(one.starts.year, 1, 1),),
            ends_on=(day(one.starts.year + one.years, 12, 31),),
            end_rule=("date",),
        )
        row += 1


@registry.layout
def empty_marks(book: grids.Book, desk: registry.Desk) -> None:
    """Days, partners' numbers and ends that are not known carry a mark."""
    hand = desk.hand("formal", "long")
    number = hand.partner_number()
    blank = lambda a, n: desk.rng.choice([number.write(a, n), "-", "………", "kosong"])  # noqa: E731 - a cell
    columns = [*_with(hand, hand.ends()), hand.column("number", blank, "Nomor Mitra")]
    agreements = [
        *desk.agreements(4, 6, rule="unknown"),
        *desk.agreements(4, 6),
    ]
    desk.rng.shuffle(agreements)
    tables.write_table(book.sheet(), columns, agreements, (3, 1))
