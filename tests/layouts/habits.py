"""Habits thought of after three rounds of mending: groups within groups, sides exchanged, names with an `and` inside."""

import datetime as dt

from tests.layouts import columns, grids, invention, registry, spellings, tables, wordings

WITH_AND = [
    "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Contoh Utara",
    "Badan Kesatuan Bangsa dan Politik Kabupaten Contoh Utara",
    "Lembaga Penelitian dan Pengabdian kepada Masyarakat Universitas Contoh Raya",
    "Dinas Pendidikan, Kepemudaan, dan Olahraga Kabupaten Contoh Utara",
    "Dinas Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga Berencana",
    "CV Contoh & Rekan",
    "Universitas Contoh Raya (UCR)",
    "PT Contoh Media Utama, Tbk.",
]


@registry.layout
def groups_within_groups(book: grids.Book, desk: registry.Desk) -> None:
    """I. NOTA KESEPAHAMAN, in it A. PERGURUAN TINGGI; then II. PERJANJIAN KERJA SAMA, in it A. again."""
    hand = desk.hand("formal", "long")
    row_columns = [hand.ordinal("No"), hand.partner(), hand.number("Nomor"), hand.signed(), hand.ends()]
    grid = book.sheet()
    row = tables.write_header(grid, row_columns, (wordings.put_title(grid, desk), 1))
    merged = desk.rng.random() < 0.5
    for roman, kind in (("I", "NK"), ("II", "PKS")):
        for letter, group in ((None, None), ("A", "PERGURUAN TINGGI"), ("B", "MEDIA MASSA"), ("C", "LSM")):
            text = f"{letter}. {group}" if letter else f"{roman}. {spellings.KIND_LONG[kind].upper()}"
            grid.put(row, 1, text)
            if merged:
                grid.merge(row, 1, row, len(row_columns))
            row += 1
            if letter:
                agreements = desk.agreements(1, 3, kind=kind)
                row = tables.write_rows(grid, row_columns, agreements, (row, 1), told="kind")


@registry.layout
def sides_exchanged(book: grids.Book, desk: registry.Desk) -> None:
    """In some documents the office is the second party."""
    hand = desk.hand("formal", "long")
    office = "KPU Kabupaten Contoh Utara"
    swapped = lambda a: a.serial % 3 == 0  # noqa: E731 - a small judgement
    first = hand.column("remark", lambda a, n: a.partners[0] if swapped(a) else office, "Pihak Pertama")
    second = hand.column(
        "partner", lambda a, n: office if swapped(a) else a.partners[0], "Pihak Kedua", "partners"
    )
    row = [hand.ordinal(), first, second, hand.kind(), hand.signed(), hand.ends()]
    tables.write_table(book.sheet(), row, desk.agreements(9), (3, 1))


@registry.layout
def names_with_and(book: grids.Book, desk: registry.Desk) -> None:
    """One institution whose name holds `dan`, commas, brackets."""
    hand = desk.hand("formal", "long")
    row = [hand.ordinal(), hand.partner(), hand.kind(), hand.signed(), hand.ends()]
    agreements = [
        invention.dataclasses.replace(a, partners=(desk.rng.choice(WITH_AND),)) for a in desk.agreements()
    ]
    tables.write_table(book.sheet(), row, agreements, (3, 1))


@registry.layout
def labels_with_translation(book: grids.Book, desk: registry.Desk) -> None:
    """Both tongues in one cell of the header."""
    hand = desk.hand("formal", "long")
    row = [
        hand.ordinal("No."),
        hand.partner("Nama Mitra\n(Partner)"),
        hand.kind("Jenis Dokumen\n(Type of Document)"),
        hand.signed("Tanggal Penandatanganan\n(Date of Signing)"),
        hand.ends("Tanggal Berakhir / Expiry Date"),
    ]
    tables.write_table(book.sheet(), row, desk.agreements(), (2, 1))


@registry.layout
def columns_counted_in_roman(book: grids.Book, desk: registry.Desk) -> None:
    grid = book.sheet()
    row_columns = wordings.full(desk.hand("formal", "long"))
    row = tables.write_header(grid, row_columns, (3, 1))
    grid.put(row, 1, *spellings.ROMAN[: len(row_columns)])
    tables.write_rows(grid, row_columns, desk.agreements(), (row + 1, 1))


@registry.layout
def notes_between_rows(book: grids.Book, desk: registry.Desk) -> None:
    """A merged remark stands below some of the rows."""
    grid = book.sheet()
    hand = desk.hand("formal", "long")
    row_columns = [hand.ordinal(), hand.partner(), hand.kind(), hand.number(), hand.signed(), hand.ends()]
    row = tables.write_header(grid, row_columns, (3, 1))
    for position, one in enumerate(desk.agreements(8), start=1):
        row = tables.write_rows(grid, row_columns, [one], (row, 1), first=position)
        if desk.rng.random() < 0.4:
            grid.put(row, 1, desk.rng.choice(["Catatan: PKS turunan belum ada", "Ket: menunggu MoU baru"]))
            grid.merge(row, 1, row, 6)
            row += 1


@registry.layout
def addenda_below(book: grids.Book, desk: registry.Desk) -> None:
    """Addenda stand below their document, without number and partner."""
    grid = book.sheet()
    hand = desk.hand("formal", "long")
    row_columns = [hand.ordinal(), hand.partner(), hand.kind(), hand.number(), hand.signed(), hand.ends()]
    row = tables.write_header(grid, row_columns, (3, 1))
    for position, one in enumerate(desk.agreements(7), start=1):
        row = tables.write_rows(grid, row_columns, [one], (row, 1), first=position)
        if desk.rng.random() < 0.4:
            more = invention.invent(desk.rng, 1, kind="ADENDUM", partners=one.partners)
            after = tables.write_rows(grid, row_columns, more, (row, 1))
            for column in (1, 2):
                grid.cells.pop((row, column))
            row = after


def _period(name: str, begin, end, form: str) -> None:
    """Enter a layout whose terms run between months or years, in one cell."""

    def make(book: grids.Book, desk: registry.Desk) -> None:
        hand = desk.hand("formal", "long")
        write = lambda a, n: form.format(begin(a.starts), end(a.ends))  # noqa: E731 - a cell
        row = [
            hand.ordinal(),
            hand.partner(),
            hand.kind(),
            hand.column("period", write, "Masa Berlaku", "period"),
        ]
        agreements = desk.agreements()
        tables.write_table(book.sheet(), row, agreements, (3, 1))
        for one, a in zip(book.grids[0].expected, agreements, strict=True):
            whole = name == "years"
            first = dt.date(a.starts.year, 1 if whole else a.starts.month, 1)
            after = dt.date(a.ends.year, 12 if whole else a.ends.month, 28) + dt.timedelta(days=4)
            one.accepted.update(starts_on=(first,), ends_on=(after - dt.timedelta(days=after.day),))

    make.__name__ = f"period_between_{name}"
    registry.layout(make)


_period(
    "months",
    lambda d: f"{spellings.MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{spellings.MONTHS[d.month - 1]} {d.year}",
    "{} s.d. {}",
)
_period("years", lambda d: d.year, lambda d: d.year, "{} s/d {}")


@registry.layout
def durations_with_clauses(book: grids.Book, desk: registry.Desk) -> None:
    """Durations wrapped in the words of the clause."""
    hand = desk.hand("formal", "long")
    forms = [
        "{0} ({1}) tahun dan dapat diperpanjang",
        "{0} tahun sejak tanggal ditandatangani, dapat diperpanjang atas kesepakatan PARA PIHAK",
        "Selama {0} ({1}) tahun",
        "berlaku {0} th sejak TTD",
        "{0} Tahun *)",
    ]
    write = lambda a, n: desk.rng.choice(forms).format(a.years, spellings.UNITS[a.years])  # noqa: E731 - a cell
    term = hand.column("duration", write, "Jangka Waktu Berlakunya Kerja Sama", "duration")
    row: list[columns.Column] = [hand.ordinal(), hand.partner(), hand.kind(), hand.signed(), term]
    tables.write_table(book.sheet(), row, desk.agreements(), (3, 1))


@registry.layout
def days_with_remarks(book: grids.Book, desk: registry.Desk) -> None:
    """Something stands behind the day: a weekday, a place, a mark."""
    hand = desk.hand("formal")
    behind = ["", " (Kamis)", " di Contohardjo", " *", " (daring)", "."]
    day = lambda d: spellings.SPELLINGS["long"](d) + desk.rng.choice(behind)  # noqa: E731 - a cell
    hand.spelling = day
    row = [hand.ordinal(), hand.partner(), hand.kind(), hand.signed(), hand.ends()]
    tables.write_table(book.sheet(), row, desk.agreements(), (3, 1))
