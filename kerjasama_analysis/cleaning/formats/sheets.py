"""What reading a file gives: a workbook of sheets of cells with all that stands beside a value; or a refusal."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from kerjasama_analysis import KerjasamaError, words
from kerjasama_analysis.cleaning.formats.large_sheets import LargeSheet

Position = tuple[int, int]
Merge = tuple[int, int, int, int]
MEGABYTE = 2**20


class Unreadable(KerjasamaError):
    """A file that gives no cells; `code` stands in messages.csv and its severity tells spreadsheets from strangers."""

    def __init__(self, code: str, file: str, value: str = ""):
        super().__init__(words.message(code, file=file, value=value))
        self.code, self.file, self.value = code, file, value

    def __reduce__(self):
        return Unreadable, (self.code, self.file, self.value)


class WrongSetting(KerjasamaError):
    """A limit in settings.csv that is no number."""


@dataclass(frozen=True)
class Limits:
    """What a file may cost: bytes on disk and unpacked, cells from A1 to the last filled one, bytes in a record."""

    file_bytes: int
    unpacked_bytes: int
    cells: int
    record_bytes: int


@dataclass
class Sheet:
    """The cells of one sheet; row 0 is the spreadsheet's row 1. Positions are (row, column), counted from 0.

    `errors` holds error values (`#REF!`) and, as `=`, formulas whose result the file does not hold; such cells are
    blank in `rows`. Of a text that is struck out in part (`part_struck`), `rows` hold the rest. A hidden sheet that
    nobody asked for has no rows. `told` is the file's name where nothing else speaks for the sheet, `lookups` what
    other sheets say of codes.
    """

    name: str
    rows: list[list]
    merges: list[Merge] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    struck: set[Position] = field(default_factory=set)
    errors: dict[Position, str] = field(default_factory=dict)
    visible: bool = True
    part_struck: set[Position] = field(default_factory=set)
    told: str = ""
    lookups: list[dict[str, str]] = field(default_factory=list)


@dataclass
class Workbook:
    """A file as read: its name for messages, its kind, its sheets."""

    name: str
    kind: str
    sheets: list[Sheet]


@dataclass(frozen=True)
class Source:
    """The bytes of a file on the way through a reader: its name for messages, what it may cost, what is asked."""

    data: bytes
    name: str
    limits: Limits
    hidden_sheets: bool = False

    def refuse(self, code: str, value: str = "") -> Unreadable:
        """Return the refusal of this file."""
        return Unreadable(code, self.name, value)

    def check_extent(self, sheet: str, rows: int, columns: int) -> None:
        """Raise Unreadable where a sheet's cells from A1 to the last filled one are too many to hold."""
        if rows * columns > self.limits.cells:
            last = f"{column_letters(columns - 1)}{rows}"
            raise self.refuse("sel_tersesat", f"{sheet}!{last}" if sheet else last)


@dataclass
class Marks:
    """What one sheet holds beside its values; `left` is what is not struck out of a text, `shown` what formats show.

    `large` tells where the values of a large sheet stand.
    """

    merges: list[Merge] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    struck: set[Position] = field(default_factory=set)
    left: dict[Position, str] = field(default_factory=dict)
    errors: dict[Position, str] = field(default_factory=dict)
    shown: dict[Position, Callable[[object], object]] = field(default_factory=dict)
    large: LargeSheet | None = None

    def style(self, position: Position, styles: "Styles", number: int) -> None:
        """Keep what the style of a cell says."""
        if number in styles.struck:
            self.struck.add(position)
        if number in styles.shown:
            self.shown[position] = styles.shown[number]

    def text(self, position: Position, styles: "Styles", number: int) -> None:
        """Keep what is struck out of a shared text, by its number."""
        self.keep_left(position, "" if number in styles.struck_texts else styles.left_texts.get(number))

    def keep_left(self, position: Position, left: str | None) -> None:
        """Keep what is left of a text without its struck-out runs; None where none is struck out."""
        if left == "":
            self.struck.add(position)
        elif left is not None:
            self.left[position] = left


@dataclass
class Styles:
    """What cell styles say, by number: which are struck out, and which show more than the value of a cell.

    `struck_texts` are the numbers of shared texts whose every letter is struck out by itself,
    `left_texts` tells of those struck out in part what is left.
    """

    struck: set[int] = field(default_factory=set)
    struck_texts: set[int] = field(default_factory=set)
    left_texts: dict[int, str] = field(default_factory=dict)
    shown: dict[int, Callable[[object], object]] = field(default_factory=dict)

    def keep_text(self, number: int, left: str | None) -> None:
        """Keep what is left of a shared text without its struck-out runs; None where none is struck out."""
        if left == "":
            self.struck_texts.add(number)
        elif left is not None:
            self.left_texts[number] = left


def left_of(text: str, runs: Sequence[tuple[int, bool]]) -> str | None:
    """Return what is left of a text without its struck-out runs; None where no letter of it is struck out.

    A run is (where it starts, whether it is struck out), counted in UTF-16 units as spreadsheets do.

    >>> left_of("2 Mei 2024 2 Mei 2026", [(0, True), (10, False)]), left_of("2 Mei 2024", [(0, False)])
    ('2 Mei 2026', None)
    """
    units = text.encode("utf-16-le")
    ends = [*(start for start, _ in runs[1:]), len(units) // 2]
    pieces = [
        (units[2 * start : 2 * end].decode("utf-16-le", errors="replace"), struck)
        for (start, struck), end in zip(runs, ends, strict=True)
    ]
    if not any(struck and piece.strip() for piece, struck in pieces):
        return None
    return "".join(piece for piece, struck in pieces if not struck).strip()


def read_limits() -> Limits:
    """Return the limits of settings.csv.

    >>> read_limits().cells
    40000000
    """
    return Limits(
        file_bytes=read_setting("limit_file_mb") * MEGABYTE,
        unpacked_bytes=read_setting("limit_unpacked_mb") * MEGABYTE,
        cells=read_setting("limit_cells"),
        record_bytes=read_setting("limit_record_mb") * MEGABYTE,
    )


def read_setting(key: str) -> int:
    """Return a whole number of settings.csv, or raise WrongSetting."""
    written = words.mapping("settings", "value")[key]
    if not written.isdigit():
        raise WrongSetting(f"settings.csv: {key} harus bilangan bulat, bukan “{written}”.")
    return int(written)


def column_letters(column: int) -> str:
    """Return a column's letters.

    >>> column_letters(0), column_letters(26), column_letters(16383)
    ('A', 'AA', 'XFD')
    """
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def find_covers(sheet: Sheet, below: int, end: int) -> dict[Position, int]:
    """Return (row, column) -> first row of the vertical merge that covers it, below the header."""
    return {
        (r, c): r0
        for r0, c0, r1, c1 in sheet.merges
        if r1 > r0 >= below and r0 < end
        for r in range(r0 + 1, min(r1, end - 1) + 1)
        for c in range(c0, c1 + 1)
    }


def clear_blanks(rows: Sequence[list]) -> None:
    """Empty the cells of rows, which are changed, that hold nothing but white space."""
    for row in rows:
        for c, value in enumerate(row):
            if value.__class__ is str and value.isspace():
                row[c] = None
