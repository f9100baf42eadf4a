"""Every way to write a day, each in a list of its own: day of signing, begin and end."""

from tests.layouts import columns, grids, registry, tables, wordings


def dated(hand: columns.Hand) -> list[columns.Column]:
    """A short list whose days matter."""
    return [hand.ordinal(), hand.partner(), hand.kind(), hand.signed(), hand.starts(), hand.ends()]


def _register(name: str, *dates: str, style: str = "formal") -> None:
    """Enter a layout that writes its days in these ways."""

    def make(book: grids.Book, desk: registry.Desk) -> None:
        grid = book.sheet()
        row = wordings.put_title(grid, desk, width=6)
        tables.write_table(grid, dated(desk.hand(style, *dates)), desk.agreements(12, 18), (row, 1))

    make.__name__ = name
    registry.layout(make)


_register("days_excel", "excel")
_register("days_serial", "serial")
_register("days_old_months", "old_months")
_register("days_short_months", "short", "short_dash")
_register("days_dots", "dots")
_register("days_spaced", "spaced")
_register("days_two_digit_years", "two_digits")
_register("days_month_first", "us")
_register("days_month_first_zero", "us_zero", style="english")
_register("days_iso", "iso")
_register("days_iso_with_time", "iso_time")
_register("days_roman_month", "roman")
_register("days_with_weekday", "weekday", "weekday_slash")
_register("days_with_place", "place", "tgl")
_register("days_in_words", "words", "formula_words")
_register("days_english", "english", "english_day", style="english")
_register("days_excel_and_text", "excel", "long", "dash")
_register("days_serial_and_excel", "serial", "excel")
_register("days_any_clear", "long", "short", "dots", "slash", "dash", "old_months", "long_zero")


@registry.layout
def range_in_one_cell(book: grids.Book, desk: registry.Desk) -> None:
    hand = desk.hand("formal", *desk.rng.choice([["long"], ["dash"], ["slash"], ["short"]]))
    joint = desk.rng.choice([" s.d. ", " - ", " s/d ", " sampai dengan ", "\ns.d.\n", " sd ", " – "])
    row = [hand.ordinal(), hand.partner(), hand.kind(), hand.number(), hand.signed(), hand.period(joint)]
    tables.write_table(book.sheet(), row, desk.agreements(), (3, 1))


@registry.layout
def range_without_signing(book: grids.Book, desk: registry.Desk) -> None:
    hand = desk.hand("informal", "long")
    row = [hand.ordinal(), hand.kind(), hand.partner(), hand.title(), hand.period(" s/d ", "Masa Berlaku")]
    tables.write_table(book.sheet(), row, desk.agreements(), (4, 2))


@registry.layout
def place_and_day(book: grids.Book, desk: registry.Desk) -> None:
    hand = desk.hand("formal", "place")
    label = desk.rng.choice(["Tempat dan Tanggal Penandatanganan", "Tempat, Tanggal", "Tempat/Tgl TTD"])
    row = [hand.ordinal(), hand.partner(), hand.kind(), hand.signed(label)]
    hand_of_ends = desk.hand("formal", "long")
    row.append(hand_of_ends.ends())
    tables.write_table(book.sheet(), row, desk.agreements(), (3, 1))
