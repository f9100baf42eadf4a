"""How several partners share a cell, and how the office itself stands among them."""

from tests.layouts import columns, grids, invention, registry, tables


def _several(name: str, join) -> None:
    """Enter a layout whose cells hold up to three partners in that form."""

    def make(book: grids.Book, desk: registry.Desk) -> None:
        hand = desk.hand("formal", "long")
        partner = hand.column("partner", lambda a, n: join(a.partners), None, "partners")
        row = [hand.ordinal(), partner, hand.kind(), hand.signed(), hand.ends()]
        agreements = invention.join(desk.rng, desk.agreements(), 3)
        tables.write_table(book.sheet(), row, agreements, (3, 1))

    make.__name__ = f"partners_{name}"
    registry.layout(make)


def put_in_list(names: tuple[str, ...], form: str, marks: str = "123") -> str:
    return (
        names[0]
        if len(names) == 1
        else "\n".join(form.format(m, n) for m, n in zip(marks, names, strict=False))
    )


_several("numbered", lambda names: put_in_list(names, "{}. {}"))
_several("bracketed", lambda names: put_in_list(names, "{}) {}"))
_several("lettered", lambda names: put_in_list(names, "{}. {}", "abc"))
_several("dashed", lambda names: put_in_list(names, "- {1}"))
_several("lined", "\n".join)
_several("semicolon", "; ".join)
_several("and", lambda names: ", ".join(names[:-1]) + (" dan " if names[1:] else "") + names[-1])
_several("slash", " / ".join)
_several(
    "numbered_inline",
    lambda names: " ".join(f"{i}. {n}" for i, n in enumerate(names, 1)) if names[1:] else names[0],
)


@registry.layout
def parties_with_the_office(book: grids.Book, desk: registry.Desk) -> None:
    """The column of parties names the office too."""
    hand = desk.hand("formal", "long")
    form = desk.rng.choice(["{0} dan {1}", "{0}\n{1}", "1. {0}\n2. {1}", "{0} dengan {1}", "{0} - {1}"])
    write = lambda a, n: form.format("KPU Kabupaten Contoh Utara", a.partners[0])  # noqa: E731 - a cell
    parties = hand.column("partner", write, "Para Pihak", "partners")
    row = [hand.ordinal(), parties, hand.kind(), hand.signed(), hand.ends()]
    tables.write_table(book.sheet(), row, desk.agreements(), (3, 1))


@registry.layout
def partner_in_two_columns(book: grids.Book, desk: registry.Desk) -> None:
    """A third party has a column of its own, mostly empty."""
    hand = desk.hand("formal", "long")
    third = hand.column("partner", lambda a, n: "".join(a.partners[1:]), "Pihak Ketiga", "partners")
    second = hand.column("partner", lambda a, n: a.partners[0], "Pihak Kedua", "partners")
    row = [hand.ordinal(), second, third, hand.kind(), hand.signed(), hand.ends()]
    tables.write_table(book.sheet(), row, invention.join(desk.rng, desk.agreements(), 2), (3, 1))


@registry.layout
def partner_and_signatory(book: grids.Book, desk: registry.Desk) -> None:
    """Signatories stand beside the partner; they are no partners."""
    hand = desk.hand("formal", "long")
    ours = hand.column("remark", lambda a, n: "Ketua KPU", "Pihak I").under("Penanda Tangan")
    theirs = hand.column("remark", lambda a, n: desk.rng.choice(["Rektor", "Direktur"]), "Pihak II")
    row: list[columns.Column] = [
        hand.ordinal(),
        hand.partner("Nama Mitra"),
        ours,
        theirs.under("Penanda Tangan"),
        hand.kind(),
        hand.signed(),
        hand.ends(),
    ]
    tables.write_table(book.sheet(), row, desk.agreements(), (3, 1))
