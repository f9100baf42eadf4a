"""Where registers enter themselves by name, and where one is made."""

from collections.abc import Callable

from tests.registers_by_hand import books, hands

Register = Callable[[books.Book, hands.Hand], None]
REGISTERS: dict[str, Register] = {}


def register(make: Register) -> Register:
    """Enter a register under its function's name."""
    assert make.__name__ not in REGISTERS, make.__name__
    REGISTERS[make.__name__] = make
    return make


def build(name: str, seed: int) -> books.Book:
    """The file of that name for that seed; the same seed gives the same file."""
    book = books.Book()
    REGISTERS[name](book, hands.Hand(f"{name} {seed}"))
    return book
