"""The vocabulary: read as people save it, corrected by a folder of one's own, and every label there."""

import pytest

from kerjasama_analysis import frames, words
from kerjasama_analysis.analysis import cascade, headlines


@pytest.fixture
def own_folder(tmp_path):
    words.use_folder(tmp_path)
    yield tmp_path
    words.use_folder(None)


def test_own_row_replaces_and_adds(own_folder):
    (own_folder / "labels.csv").write_bytes(
        "key;label\nkind.PKS;Perjanjian\nkind.BARU;Baru – sekali\n".encode("cp1252")
    )
    assert words.label("kind", "PKS") == "Perjanjian"
    assert words.label("kind", "BARU") == "Baru – sekali"
    assert words.label("kind", "NK") == "Nota kesepahaman"


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("dana cekak,anggaran,phrase\n", "harus berisi kepala kolom pattern;code;strength"),
        ("pola;code;strength\ndana cekak;anggaran;phrase\n", "baris pertamanya pola;code;strength"),
        ("pattern;code;kekuatan\ndana cekak;anggaran;phrase\n", "kekuatan"),
    ],
)
def test_an_own_table_whose_rows_would_be_lost_is_refused(own_folder, table, said):
    (own_folder / "obstacle_cues.csv").write_text(table, encoding="utf-8")
    with pytest.raises(words.OwnTableRefused, match=said):
        words.check_own_tables()
    with pytest.raises(words.OwnTableRefused, match=said):
        words.table("obstacle_cues")


def test_digest_changes_with_a_word(own_folder):
    before = words.digest()
    (own_folder / "labels.csv").write_text("key,label\nkind.PKS,Perjanjian\n", encoding="utf-8")
    assert words.digest() != before


def test_unknown_words_name_their_table():
    with pytest.raises(words.UnknownWord, match=r"labels.csv .* kind.XYZ"):
        words.label("kind", "XYZ")
    with pytest.raises(words.UnknownWord, match=r"messages.csv .* tak_ada"):
        words.message("tak_ada")


@pytest.mark.parametrize(
    ("group", "slugs"),
    [
        ("partner_type", frames.PARTNER_TYPES),
        ("kind", frames.KINDS),
        ("obstacle", frames.OBSTACLES),
        ("follow_up", frames.FOLLOW_UPS),
        ("implementation", frames.IMPLEMENTATIONS),
        ("severity", frames.SEVERITIES),
        ("status_alone", tuple(words.labels("status"))),
        ("headline", headlines.FIGURES),
        ("report", cascade.STATES),
    ],
)
def test_every_category_has_a_label(group, slugs):
    assert set(slugs) <= set(words.labels(group))


def test_every_message_has_a_known_severity_and_ends_as_a_sentence():
    for row in words.table("messages"):
        assert row["severity"] in frames.SEVERITIES, row
        assert row["message"].endswith((".", "?")), row


@pytest.mark.parametrize("name", sorted(p.stem for p in words.PACKAGED.glob("*.csv")))
def test_first_column_is_a_key(name):
    rows = words.table(name)
    key = next(iter(rows[0]))
    assert len({row[key] for row in rows}) == len(rows)


def test_regions_are_whole():
    provinces, regencies = words.table("provinces"), words.table("regencies")
    assert len(provinces) == 38 and len(regencies) == 514
    assert sum(int(row["partners"]) for row in words.table("published_2023")) == 87
    assert {row["code"][:2] for row in regencies} == {row["code"] for row in provinces}
