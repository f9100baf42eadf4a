"""Words stand in tables, not in code: every part has words, a user's own words count, a wrong row is named."""

import ast
import re
from pathlib import Path

import pytest

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import patterns, register

ROOM = Path(patterns.__file__).parent
SOURCES = {path.name: path.read_text(encoding="utf-8") for path in sorted(ROOM.rglob("*.py"))}
A_LIST = re.compile(r"(?:[a-z][a-z ?]{2,}\|){3}[a-z]{3}")
"""Four words or more with strokes between."""


@pytest.mark.parametrize(
    ("table", "role"), [(t, role) for t, roles in patterns.ROLES.items() for role in roles]
)
def test_every_part_has_words_and_is_asked_for(table, role):
    assert patterns.listed(table, role)
    assert any(
        f'"{role}"' in text or f"'{role}'" in text for n, text in SOURCES.items() if n != "patterns.py"
    )


def strings_of(source: str) -> list[str]:
    """Return the strings of a module that are no docstrings; the parts of one written on several lines joined."""
    tree = ast.parse(source)
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    nodes = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in told)
    return [node.value for node in nodes if isinstance(node.value, str)]


@pytest.mark.parametrize("name", SOURCES)
def test_no_list_of_words_stands_in_code(name):
    assert [text for text in strings_of(SOURCES[name]) if A_LIST.search(text)] == []


def test_a_list_of_words_in_code_would_be_seen():
    source = '"""kota|kabupaten|provinsi|daerah"""\nPLACE = "kota|kabupaten|provinsi|daerah"\n'
    assert [text for text in strings_of(source) if A_LIST.search(text)] == ["kota|kabupaten|provinsi|daerah"]


@pytest.fixture
def own(tmp_path):
    """Return what lays one row over a table, in this process and its children."""
    folder = tmp_path / "kosakata"
    folder.mkdir()

    def lay(table: str, row: str) -> None:
        head = ",".join(words.table(table)[0])
        (folder / f"{table}.csv").write_text(f"{head}\n{row}\n", encoding="utf-8")
        words.use_folder(folder)
        clear()

    yield lay
    words.use_folder(None)
    clear()


def clear() -> None:
    for remembered in (patterns.of, patterns.listed):
        remembered.cache_clear()


HEAD = ["No", "Mitra", "Jenis", "Nomor", "Ruang Lingkup", "Tanggal TTD", "Jangka Waktu", "Berakhir"]
ROW = {
    "No": "1",
    "Mitra": "Polres Contoh",
    "Jenis": "MoU",
    "Nomor": "1/PR.07-NK/52/2022",
    "Tanggal TTD": "3 Mei 2022",
}


def read(folder: Path, **cells: str):
    """Return the register read from a file of one row, with these cells for the usual ones."""
    row = {**ROW, **{name.replace("_", " "): text for name, text in cells.items()}}
    lines = [";".join(HEAD), ";".join(f'"{row.get(label, "")}"' for label in HEAD)]
    (folder / "a.csv").write_text("\n".join(lines), encoding="utf-8")
    return register.read_registers([folder / "a.csv"], workers=1)


OWN = {
    "unit": ("duration_units", "caturwulan,month", {"Jangka_Waktu": "6 caturwulan"}, "2022-11-02"),
    "until": ("time_words", "paling lama,until,", {"Berakhir": "paling lama Mei 2025"}, "2025-05-31"),
    "range": ("time_words", "menuju,range,", {"Tanggal_TTD": "3 Mei 2022 menuju 4 Mei 2026"}, "2026-05-04"),
    "blank": ("cell_words", "tak ada,blank,", {"Ruang_Lingkup": "tak ada"}, None),
    "start": ("name_words", "padepokan,start", {"Mitra": "Polres Contoh, Padepokan Angin"}, 2),
}


@pytest.mark.parametrize("name", OWN)
def test_a_word_of_ones_own_is_read(name, own, tmp_path):
    table, row, cells, expected = OWN[name]
    assert _seen(read(tmp_path, **cells), expected) != expected
    own(table, row)
    assert _seen(read(tmp_path, **cells), expected) == expected


def _seen(read_, expected):
    (row,) = read_.agreements.to_dict("records")
    if expected is None:
        return row["scope"] if isinstance(row["scope"], str) else None
    return len(read_.parties) if isinstance(expected, int) else str(row["ends_on"])[:10]


def test_a_pattern_that_cannot_be_read_is_named(own):
    own("title_words", '"(tentang",topic,')
    with pytest.raises(words.UnknownWord, match=r"title_words\.csv: pola '\(tentang' tidak dapat dibaca"):
        patterns.of("title_words", "topic")


def test_a_part_that_no_word_plays_is_named(own):
    own("title_words", "perihal,topik,")
    with pytest.raises(words.UnknownWord, match="peran 'topik' tidak dikenal; maksud Anda 'topic'"):
        patterns.of("title_words", "topic")
