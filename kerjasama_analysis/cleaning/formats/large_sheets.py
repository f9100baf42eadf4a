"""A large sheet of an xlsx file, cut down to its different cells before python-calamine decodes them.

Few of a large register's cells are different. What a cell means is told by python-calamine, once for all that are equal
(`sheet_cells` finds these); then every place gets its cell. A sheet whose XML is unusual is left to it whole.
"""

import io
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain, count

import numpy as np
from python_calamine import CalamineWorkbook

from kerjasama_analysis.cleaning.formats import shared_texts, sheet_cells
from kerjasama_analysis.cleaning.formats.shared_texts import SharedTexts
from kerjasama_analysis.cleaning.formats.sheet_cells import NUMBER, OTHER, STYLE, TEXT

LARGE = 4 * 2**20
"""Bytes of XML from which a sheet is worth it: some ten thousand rows."""
WIDTH = 256
"""Cells in a row of the sheet that holds the different ones; alone in their rows they would be too many rows."""
NAMESPACE = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
END, EMPTY = b"</sheetData>", b"<sheetData/>"
SHARED = "xl/sharedstrings.xml"


class LargeSheet:
    """Where the cells of one sheet stand and which are equal, gathered from pieces of its XML.

    >>> sheet = LargeSheet("Data", "xl/worksheets/sheet1.xml")
    >>> sheet.add(b'<row r="2"><c r="B2" t="s"><v>7</v></c><c r="C2"><v>5</v></c><c r="D2" s="1"/></row>')
    True
    >>> sheet.rows, sheet.columns, sheet.is_odd
    (2, 3, False)
    """

    def __init__(self, name: str, member: str):
        self.name, self.member = name, member
        self.rows = self.columns = 0
        self.is_odd = False
        self._pieces: list[sheet_cells.Piece] = []
        self._others: defaultdict[bytes, int] = defaultdict(count().__next__)
        self._row, self._tail = 0, b""

    def add(self, xml: bytes) -> bool:
        """Take a piece that cuts no cell; return False, and take none of it, where its XML is unusual.

        `rows` and `columns` then reach to the last filled cell; `is_odd` says whether the piece held other cells than
        shared texts and whole numbers.
        """
        end = 0 if self._tail else xml.find(END)
        if end < 0 and not self._pieces:
            xml, end = xml.replace(EMPTY, END, 1), xml.find(EMPTY)
        found = sheet_cells.read_piece(xml if end < 0 else xml[:end], self._row)
        if found is None:
            return False
        self._tail += xml[end:] if end >= 0 else b""
        self._row, self.is_odd = found.last_row, bool(found.others)
        found.keys[found.kinds == OTHER] = [self._others[cell] for cell in found.others]
        self._pieces.append(found)
        self.rows = max(self.rows, int(found.rows.max(initial=-1)) + 1)
        self.columns = max(self.columns, int(found.columns.max(initial=-1)) + 1)
        return True

    def is_whole(self) -> bool:
        """Whether the end of the cells was seen."""
        return bool(self._tail)

    def sample(self) -> dict[int, bytes]:
        """Return style -> the XML of a number that has it."""
        found = (np.unique(piece.keys[piece.kinds == NUMBER] // STYLE) for piece in self._pieces)
        return {
            style: _number(style, 1)
            for style in sorted(set(chain.from_iterable(part.tolist() for part in found)))
        }

    def cut(self, shared: SharedTexts, floats: Iterable[int]) -> bytes:
        """Return the XML of a sheet that holds every different cell once, but for plain texts and numbers.

        `floats` are the styles whose numbers are nothing but numbers.
        """
        kinds, keys = self._joined("kinds"), self._joined("keys")
        self._codes = codes = np.empty(len(keys), np.int32)
        of_text, of_number, of_other = (kinds == kind for kind in (TEXT, NUMBER, OTHER))
        texts, codes[of_text] = _renumber(shared.checked(keys[of_text]))
        numbers, codes[of_number] = np.unique(keys[of_number], return_inverse=True)
        codes[of_number] += len(texts)
        codes[of_other] = keys[of_other] + len(texts) + len(numbers)
        texts, listed = shared.find(texts)
        styles, values = np.divmod(numbers, STYLE)
        is_float = np.isin(styles, list(floats))
        decoded = (listed >= 0, ~is_float, np.ones(len(self._others), bool))
        self._asked = np.flatnonzero(np.concatenate(decoded))
        self._held = np.concatenate(
            [texts, values.astype(float).astype(object), [None] * len(self._others), [""]]
        )
        cells = [
            *map(b'<c t="s"><v>%d</v></c>'.__mod__, listed[listed >= 0].tolist()),
            *map(_number, styles[~is_float].tolist(), values[~is_float].tolist()),
            *(b"<c%b</c>" % other for other in self._others),
        ]
        return _sheet(cells, self._tail)

    def spread(self, decoded: Sequence[Sequence]) -> list[list]:
        """Return the rows of the sheet from those of the sheet that was cut."""
        told, count = _flat(decoded), len(self._asked)
        self._held[self._asked] = (told + [""] * count)[:count]
        places = np.full((self.columns, self.rows), len(self._held) - 1, np.int32)
        places[self._joined("columns"), self._joined("rows")] = self._codes
        return list(map(list, zip(*(self._held[column].tolist() for column in places), strict=True)))

    def _joined(self, part: str) -> np.ndarray:
        return np.concatenate([getattr(piece, part) for piece in self._pieces])


def shrink(archive: zipfile.ZipFile, sheets: Sequence[LargeSheet], *, are_all: bool) -> io.BytesIO:
    """Return a workbook in which each of the sheets holds the cells that are to be decoded, for `spread` to put in place.

    Unless they `are_all` that the workbook has, others need its shared texts as they are.
    """
    samples = {sheet: sheet.sample() for sheet in sheets}
    changed = {sheet.member: _sheet(list(sample.values())) for sheet, sample in samples.items()}
    shared = next((name for name in archive.namelist() if name.lower() == SHARED), SHARED)
    book = CalamineWorkbook.from_filelike(_pack(archive, {**changed, shared: shared_texts.NO_TEXTS}))
    xml = archive.read(shared) if shared in archive.namelist() else shared_texts.NO_TEXTS
    texts = shared_texts.read_texts(xml) if are_all else shared_texts.leave(xml)
    for sheet, sample in samples.items():
        told = _flat(book.get_sheet_by_name(sheet.name).to_python(skip_empty_area=False))
        floats = [style for style, value in zip(sample, told, strict=False) if value.__class__ is float]
        changed[sheet.member] = sheet.cut(texts, floats)
    return _pack(archive, {**changed, shared: texts.xml})


def _pack(archive: zipfile.ZipFile, changed: dict[str, bytes]) -> io.BytesIO:
    """Return the parts of a workbook that tell values, some of them changed."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as copy:
        for name in archive.namelist():
            if name.lower().endswith((".xml", ".rels")):
                copy.writestr(name, changed[name] if name in changed else archive.read(name))
    packed.seek(0)
    return packed


def _sheet(cells: Sequence[bytes], tail: bytes = END + b"</worksheet>") -> bytes:
    rows = (b"<row>%b</row>" % b"".join(cells[at : at + WIDTH]) for at in range(0, len(cells), WIDTH))
    return b"<worksheet %b><sheetData>%b%b" % (NAMESPACE, b"".join(rows), tail)


def _number(style: int, value: int) -> bytes:
    return b'<c s="%d"><v>%d</v></c>' % (style - 1, value) if style else b"<c><v>%d</v></c>" % value


def _flat(rows: Sequence[Sequence]) -> list:
    """Return the cells of a cut sheet one after the other; blank ones at the ends of rows may have been dropped."""
    return list(
        chain.from_iterable(row if len(row) == WIDTH else [*row, *[""] * (WIDTH - len(row))] for row in rows)
    )


def _renumber(keys: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the different keys, and for each its position among them."""
    held = np.zeros(keys.max(initial=-1) + 1, bool)
    held[keys] = True
    return np.flatnonzero(held), (np.cumsum(held) - 1)[keys]
