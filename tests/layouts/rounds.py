"""Forms that ask for several partners in one row: the same questions again and again, numbered or not."""

from tests.layouts import grids, invention, registry, tables


@registry.layout
def form_with_numbered_rounds(book: grids.Book, desk: registry.Desk) -> None:
    """Nama Mitra 1, Jenis 1, Tanggal 1, Nama Mitra 2, ...; most offices fill in one or two."""
    _rounds(book, desk, desk.rng.choice(["{} {}", "{} ({})", "{} ke-{}"]))


@registry.layout
def form_with_repeated_questions(book: grids.Book, desk: registry.Desk) -> None:
    """The same labels without a number."""
    _rounds(book, desk, "{}")


def _rounds(book: grids.Book, desk: registry.Desk, form: str) -> None:
    hand = desk.hand("formal", "slash")
    asked = [
        hand.partner("Nama Mitra"),
        hand.kind("Jenis Naskah"),
        hand.signed("Tanggal Penandatanganan"),
        hand.ends("Tanggal Berakhir"),
    ]
    grid = book.sheet("Form Responses 1")
    labels = [form.format(column.labels[0], n) for n in (1, 2, 3) for column in asked]
    grid.put(1, 1, "Timestamp", "Nama Satker", *labels, "Hambatan")
    for row in range(2, desk.rng.randint(8, 14)):
        grid.put(row, 1, f"{row}/7/2023 9:00:00", "KPU Kabupaten Contoh Utara")
        for at, one in enumerate(invention.invent(desk.rng, desk.rng.randint(1, 3))):
            grid.put(row, 3 + at * len(asked), *(column.write(one, at) for column in asked))
            tables.note(grid, asked, one, row)
        grid.put(row, 3 + 3 * len(asked), "Anggaran terbatas")
