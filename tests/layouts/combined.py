"""Habits thrown together by chance: no two seeds give the same register."""

import itertools

from tests.layouts import (
    columns,
    grids,
    invention,
    kinds,
    partners,
    registry,
    rows,
    spellings,
    tables,
    wordings,
)

DATES = (
    ("long",),
    ("excel",),
    ("serial",),
    ("dash",),
    ("slash",),
    ("two_digits",),
    ("us_zero",),
    ("iso",),
    ("short", "short_dash"),
    ("old_months",),
    ("weekday",),
    ("dots", "long"),
    ("long", "excel"),
    ("english_day",),
)
JOINTS = ("\n", "; ", "numbered", "lettered")
TIMES = ("ends", "ends", "starts ends", "starts ends", "duration", "period", "starts duration", "mixed")
TELLERS = ("column", "column", "column", "number", "title", "section", "sheet", "heading")
COUNT = 24


def make(book: grids.Book, desk: registry.Desk) -> None:
    """Fill a book with one register of habits drawn by chance."""
    rng = desk.rng
    hand = desk.hand(rng.choice((*columns.STYLES, "mixed")), *rng.choice(DATES))
    teller, time = rng.choice(TELLERS), rng.choice(TIMES)
    if teller == "section" and hand.style in ("english", "mixed"):
        teller = "column"
    _write_as(book, rng)
    if teller == "sheet" and not book.file_name.endswith("xlsx"):
        teller = "heading"
    agreements = _agreements(desk, teller, time)
    if teller == "section" and len({a.kind for a in agreements}) == 1:
        teller = "heading"
    chosen = _columns(desk, hand, teller, time)
    kind = spellings.KIND_LONG[agreements[0].kind]
    grid = book.sheet("" if not book.file_name.endswith("xlsx") else kind if teller == "sheet" else "Data")
    row, left = rng.choice([1, 1, 2, 5]), rng.choice([1, 1, 1, 2, 4])
    if teller == "heading":
        row = grid.lines(row, left, f"DAFTAR {kind.upper()}", "KPU KABUPATEN CONTOH UTARA") + rng.randint(
            0, 1
        )
    elif rng.random() < 0.7:
        row = wordings.put_title(grid, desk, row, left, len(chosen))
    told = "kind" if teller in ("section", "sheet", "heading") else ""
    after = _body(grid, desk, chosen, agreements, (row, left), told)
    _below(grid, desk, after, left, len(agreements))
    if not book.file_name.endswith("xlsx"):
        grid.expected = [invention.dataclasses.replace(one, row=None) for one in grid.expected]


def _agreements(desk: registry.Desk, teller: str, time: str) -> list[invention.Agreement]:
    fixed = {"kind": desk.rng.choice(["NK", "PKS"])} if teller in ("sheet", "heading") else {}
    agreements = desk.mixed_ends(**fixed) if time == "mixed" else desk.agreements(6, 16, **fixed)
    if desk.rng.random() < 0.3:
        agreements = invention.join(desk.rng, agreements, 3)
    if teller == "section":
        return sorted(agreements, key=lambda a: a.kind)
    return sorted(agreements, key=lambda a: a.group)


def _columns(desk: registry.Desk, hand: columns.Hand, teller: str, time: str) -> list[columns.Column]:
    """The columns of the register, in an order of its own half of the time."""
    rng = desk.rng
    number = hand.number()
    if teller == "number":
        number = hand.column("number", lambda a, n: columns.own_number(a, kinds.CODE[a.kind]), None, "kind")
    title = hand.title()
    if teller == "title":
        form = rng.choice(["{0} tentang {2}", "{0} dengan {1} tentang {2}"])
        write = lambda a, n: form.format(spellings.KIND_LONG[a.kind], a.partners[0], a.subject)  # noqa: E731 - a cell
        title = hand.column("title", write, rng.choice(["Judul", "Judul Kerja Sama", "Tentang"]), "kind")
    found = [_partner(hand, rng), hand.signed(), *_time(hand, time)]
    found += [hand.kind()] if teller == "column" else []
    found += [number] if teller == "number" or rng.random() < 0.6 else []
    found += [title] if teller == "title" or rng.random() < 0.6 else []
    found += [hand.remark(field) for field in ("remark", "status", "obstacle") if rng.random() < 0.3]
    if rng.random() < 0.5:
        rng.shuffle(found)
    return [hand.ordinal(), *found] if rng.random() < 0.9 else found


def _partner(hand: columns.Hand, rng) -> columns.Column:
    joint = rng.choice(JOINTS)
    if joint in ("numbered", "lettered"):
        marks = "123" if joint == "numbered" else "abc"
        write = lambda a, n: partners.put_in_list(a.partners, "{}. {}", marks)  # noqa: E731 - a cell
        return hand.column("partner", write, None, "partners")
    return hand.partner(joint=joint)


def _time(hand: columns.Hand, time: str) -> list[columns.Column]:
    made = {"starts": hand.starts, "ends": hand.ends, "period": hand.period, "mixed": hand.ends}
    return [
        hand.duration(hand.rng.choice(["words", "plain", "months", "clause", "short", "letters"]))
        if name == "duration"
        else made[name]()
        for name in time.split()
    ]


def _write_as(book: grids.Book, rng) -> None:
    book.file_name = rng.choice(["register.xlsx"] * 4 + ["register.csv", "register.html"])
    book.separator = rng.choice(";,\t")
    book.encoding = "utf-8"


def _body(grid: grids.Grid, desk: registry.Desk, chosen: list, agreements: list, at: tuple, told: str) -> int:
    """Write header, sections and rows; return the next free row."""
    rng = desk.rng
    row = tables.write_header(grid, chosen, at)
    if rng.random() < 0.3:
        form = rng.choice(["({})", "{}"])
        grid.put(row, at[1], *(form.format(n) for n in range(1, len(chosen) + 1)))
        row += 1
    if told == "kind" and len({a.kind for a in agreements}) > 1:
        groups = [
            (spellings.KIND_LONG[k].upper(), list(g))
            for k, g in itertools.groupby(agreements, lambda a: a.kind)
        ]
    elif rng.random() < 0.25 and grid.name:
        groups = [(name, list(g)) for name, g in itertools.groupby(agreements, lambda a: a.group)]
    else:
        groups = [("", agreements)]
    step, pages = rng.choice([1, 1, 1, 2]), rng.random() < 0.2
    for number, (name, members) in enumerate(groups):
        if name:
            grid.put(row, at[1], f"{'ABCDEFG'[number]}. {name}")
            grid.merge(row, at[1], row, at[1] + len(chosen) - 1)
            row += 1
        row = tables.write_rows(grid, chosen, members, (row, at[1]), told=told, step=step)
        if pages and number + 1 < len(groups):
            row = tables.write_header(grid, chosen, (row, at[1]))
    return row


def _below(grid: grids.Grid, desk: registry.Desk, row: int, left: int, count: int) -> None:
    """Write what may stand below a list: its total, notes, a signature."""
    rng = desk.rng
    if rng.random() < 0.4:
        grid.put(row, left, rng.choice(["JUMLAH", "Total", "Jumlah Keseluruhan"]), "", count)
        row += 1
    if rng.random() < 0.3:
        row = grid.lines(row + 1, left, "Keterangan :", "MoU = Nota Kesepahaman", "Sumber: Subbag Hukum")
    if rng.random() < 0.4:
        grid.lines(row + 1, left + rng.choice([0, 4]), *rows.SIGNATURE)


for _number in range(COUNT):
    _copy = lambda book, desk: make(book, desk)  # noqa: E731 - a layout is named by its number
    _copy.__name__ = f"combined_{_number:02d}"
    registry.layout(_copy)
