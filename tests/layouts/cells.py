"""More of what stands in single cells, thought of after the first round of mending."""

import datetime as dt

from tests.layouts import columns, grids, registry, spellings, tables

SYNONYMS = {
    "NK": ["Nota Kesepahaman Bersama", "Memorandum Saling Pengertian", "NKB", "Piagam Kerja Sama", "M.o.U"],
    "PKS": ["Perjanjian Kemitraan", "SPK", "Kontrak", "Perj. Kerja Sama", "P K S", "Cooperation Agreement"],
    "KB": ["Kesepahaman Bersama", "SKB", "Kesepakatan"],
    "ADENDUM": ["Perubahan Kesatu PKS", "Amandemen MoU"],
    "IA": ["Implementation Agreement", "Rencana Kerja", "Pengaturan Pelaksanaan"],
    "LAINNYA": ["Letter of Intent", "Berita Acara", "Pernyataan Kehendak"],
}


def _dated(name: str, spelling) -> None:
    """Enter a layout whose days are written in that way."""

    def make(book: grids.Book, desk: registry.Desk) -> None:
        hand = columns.Hand(desk.rng, "formal", spelling)
        row = [hand.ordinal(), hand.partner(), hand.kind(), hand.signed(), hand.starts(), hand.ends()]
        tables.write_table(book.sheet(), row, desk.agreements(9), (3, 1))

    make.__name__ = f"written_{name}"
    registry.layout(make)


def _month(d: dt.date) -> str:
    return spellings.MONTHS[d.month - 1]


_dated("place_above", lambda d: f"Contohardjo,\n{d.day} {_month(d)} {d.year}")
_dated("lower_case", lambda d: f" {d.day:02d} {_month(d).lower()} {d.year} ")
_dated("weekday_plain", lambda d: f"{spellings.DAYS[d.weekday()]} {d.day} {_month(d)} {d.year}")
_dated("dashed_month", lambda d: f"{d.day}-{_month(d)}-{d.year}")
_dated("slashed_month", lambda d: f"{d.day}/{_month(d)}/{d.year}")
_dated("glued", lambda d: f"{d.day} {_month(d)}{d.year}")
_dated("short_year", lambda d: f"{d.day} {_month(d)} '{d.year % 100:02d}")
_dated("year_first_slash", lambda d: f"{d.year}/{d.month:02d}/{d.day:02d}")
_dated("with_hijri", lambda d: f"{d.day} {_month(d)} {d.year} M / 4 Syawal 1443 H")
_dated("with_hijri_above", lambda d: f"4 Rajab 1443 H\n{d.day} {_month(d)} {d.year} M")
_dated("bracketed_words", lambda d: f"{d.day} ({spellings.number_words(d.day)}) {_month(d)} {d.year}")
_dated("with_time", lambda d: f"{d.day:02d}/{d.month:02d}/{d.year} 10.00 WIB")
_dated("month_comma", lambda d: f"{d.day} {_month(d)}, {d.year}")
_dated(
    "figures_in_brackets",
    lambda d: (
        f"{spellings.DAYS[d.weekday()]}, {d.day} {_month(d)} {d.year} ({d.day:02d}-{d.month:02d}-{d.year})"
    ),
)


def _termed(name: str, label: str, write) -> None:
    """Enter a layout that tells signing, and begin and end in one cell of that form."""

    def make(book: grids.Book, desk: registry.Desk) -> None:
        hand = desk.hand("formal", "long")
        term = hand.column("period", lambda a, n: write(hand, a), label, "period")
        row = [hand.ordinal(), hand.partner(), hand.kind(), hand.signed(), term]
        tables.write_table(book.sheet(), row, desk.agreements(), (3, 1))

    make.__name__ = f"term_{name}"
    registry.layout(make)


_termed(
    "range_then_years",
    "Masa Berlaku",
    lambda h, a: f"{h.spelling(a.starts)} – {h.spelling(a.ends)} ({a.years} tahun)",
)
_termed(
    "years_then_until",
    "Jangka Waktu",
    lambda h, a: f"{a.years} tahun, {h.spelling(a.starts)} s/d {h.spelling(a.ends)}",
)
_termed(
    "from_until",
    "Masa Berlaku",
    lambda h, a: f"Mulai {h.spelling(a.starts)} sampai dengan {h.spelling(a.ends)}",
)
_termed("from_until_short", "Periode", lambda h, a: f"{a.starts:%d/%m/%Y}-{a.ends:%d/%m/%Y}")
_termed(
    "lines", "Masa Berlaku", lambda h, a: f"Mulai : {h.spelling(a.starts)}\nBerakhir : {h.spelling(a.ends)}"
)


@registry.layout
def kinds_by_every_name(book: grids.Book, desk: registry.Desk) -> None:
    """Every word that the domain knows for a kind."""
    hand = desk.hand("formal", "long")
    kind = hand.column("kind", lambda a, n: desk.rng.choice(SYNONYMS[a.kind]), "Jenis Naskah", "kind")
    row = [hand.ordinal(), hand.partner(), kind, hand.signed(), hand.ends()]
    agreements = [one for name in SYNONYMS for one in desk.agreements(3, 5, kind=name)]
    desk.rng.shuffle(agreements)
    tables.write_table(book.sheet(), row, agreements, (3, 1))


@registry.layout
def number_and_title_in_one(book: grids.Book, desk: registry.Desk) -> None:
    """Nomor ... tentang ... in a single cell."""
    hand = desk.hand("formal", "long")
    write = lambda a, n: f"Nomor: {columns.own_number(a, a.kind)}\ntentang {a.subject}"  # noqa: E731 - a cell
    both = hand.column("number", write, "Nomor dan Judul Kerja Sama", "kind")
    row = [hand.ordinal(), hand.partner(), both, hand.signed(), hand.ends()]
    tables.write_table(book.sheet(), row, desk.agreements(), (3, 1))


@registry.layout
def number_and_day_labelled(book: grids.Book, desk: registry.Desk) -> None:
    """Nomor : ... and Tanggal : ... on two lines under MoU/PKS."""
    hand = desk.hand("formal", "long")
    write = lambda a, n: f"Nomor : {columns.own_number(a, a.kind)}\nTanggal : {hand.spelling(a.signed)}"  # noqa: E731
    both = hand.column("number", write, "Nomor/Tanggal MoU/PKS", "kind signed")
    row = [hand.ordinal(), hand.partner(), both, hand.title(), hand.ends()]
    tables.write_table(book.sheet(), row, desk.agreements(), (3, 1))


@registry.layout
def end_among_remarks(book: grids.Book, desk: registry.Desk) -> None:
    """No column for the end; the remark says until when."""
    hand = desk.hand("formal", "long")
    write = lambda a, n: f"Berlaku s.d. {hand.spelling(a.ends)}"  # noqa: E731 - a cell
    remark = hand.column("remark", write, desk.rng.choice(["Keterangan", "Status"]), "ends")
    row = [hand.ordinal(), hand.partner(), hand.kind(), hand.number(), hand.signed(), remark]
    tables.write_table(book.sheet(), row, desk.agreements(), (3, 1))


@registry.layout
def partner_inside_the_title(book: grids.Book, desk: registry.Desk) -> None:
    """No column of partners: the title names both sides."""
    hand = desk.hand("formal", "long")
    forms = [
        "{0} antara KPU Kabupaten Contoh Utara dengan {1} tentang {2}",
        "{0} antara KPU Kabupaten Contoh Utara dan {1} tentang {2}",
    ]

    def write(a, n: int) -> str:
        return desk.rng.choice(forms).format(spellings.KIND_LONG[a.kind], a.partners[0], a.subject)

    title = hand.column("title", write, "Judul Kerja Sama", "kind partners")
    row = [hand.ordinal(), title, hand.number(), hand.signed(), hand.ends()]
    tables.write_table(book.sheet(), row, desk.agreements(), (3, 1))


@registry.layout
def year_only(book: grids.Book, desk: registry.Desk) -> None:
    """A year is all that is told of time: its first day is the start."""
    hand = desk.hand("informal", "long")
    year = hand.column("starts", lambda a, n: a.signed.year, "Tahun")
    row = [hand.ordinal(), hand.partner(), hand.kind(), hand.title(), year]
    tables.write_table(book.sheet(), row, desk.agreements(), (3, 1))
    for one, written in zip(book.grids[0].expected, _years(book.grids[0]), strict=True):
        one.accepted["starts_on"] = (dt.date(written, 1, 1),)
        one.accepted["signed_on"] = (None,)


def _years(grid: grids.Grid) -> list[int]:
    return [grid.cells[one.row, 5] for one in grid.expected]


@registry.layout
def ends_in_months(book: grids.Book, desk: registry.Desk) -> None:
    """The end is a month: its last day."""
    hand = desk.hand("formal", "long")
    prefix = desk.rng.choice(["", "s.d. ", "Akhir "])
    end = hand.column("ends", lambda a, n: f"{prefix}{_month(a.ends)} {a.ends.year}", "Berakhir", "ends")
    row = [hand.ordinal(), hand.partner(), hand.kind(), hand.signed(), end]
    agreements = desk.agreements()
    tables.write_table(book.sheet(), row, agreements, (3, 1))
    for one, agreement in zip(book.grids[0].expected, agreements, strict=True):
        after = agreement.ends.replace(day=28) + dt.timedelta(days=4)
        one.accepted["ends_on"] = (after - dt.timedelta(days=after.day),)
