"""A recipe is refused with one sentence where it cannot be carried out; the repository's own one can."""

import datetime as dt

import pytest

from kerjasama_analysis.reporting import recipe

HEAD = 'judul = "X"\nas_of = 2023-07-20\n'


def read(tmp_path, text: str) -> recipe.Recipe:
    path = tmp_path / "uji.toml"
    path.write_text(text, encoding="utf-8")
    return recipe.read_recipe(path)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('judul = "X"\n', "belum menyebut `as_of`"),
        (HEAD + 'as_off = "x"\n', "maksud Anda `as_of`"),
        (HEAD + 'kertas = "A5"\n', "A4 atau F4"),
        (HEAD + "sampul = 1\n", "true atau false"),
        (HEAD + '[[bab]]\njudul = "X"\n', "`notebook` atau `teks`"),
        (HEAD + "judul = \n", "tidak terbaca"),
    ],
)
def test_what_cannot_be_carried_out_is_said(tmp_path, text, said):
    with pytest.raises(recipe.RecipeInvalid, match=said):
        read(tmp_path, text)


def test_notebooks_come_once_in_reading_order(tmp_path):
    told = read(
        tmp_path,
        HEAD
        + 'ringkasan = "r"\n[[bab]]\njudul = "A"\nnotebook = ["a", "b"]\n[lampiran]\nnotebook = ["b", "c"]\n',
    )
    assert told.notebooks == ("r", "a", "b", "c")
    assert told.find_notebook("a") == tmp_path.parent / "notebooks" / "a.ipynb"
    assert told.as_of == dt.date(2023, 7, 20)


def test_one_notebook_needs_no_list(tmp_path):
    told = read(
        tmp_path, HEAD + '[[bab]]\njudul = "A"\nnotebook = "hasil"\n[lampiran]\nnotebook = "daftar"\n'
    )
    assert told.notebooks == ("hasil", "daftar")


def test_files_outside_the_recipe_s_folder_are_never_read(tmp_path):
    (tmp_path / "rahasia.md").write_text("x", encoding="utf-8")
    (tmp_path / "reports").mkdir()
    told = read(tmp_path / "reports", HEAD)
    with pytest.raises(recipe.RecipeInvalid, match=r"rahasia\.md"):
        told.read_text("../rahasia.md")


def test_an_unknown_recipe_names_those_there_are(monkeypatch, checkout):
    monkeypatch.chdir(checkout / "docs")
    with pytest.raises(recipe.RecipeMissing, match=r"yang ada: .*rapat_monev"):
        recipe.read_recipe("rapat")


def test_a_folder_of_finished_reports_hides_no_recipe(monkeypatch, tmp_path, checkout):
    (tmp_path / "reports" / "2023-07-20").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    assert recipe.find_recipe("rapat_monev") == checkout / "reports" / "rapat_monev.toml"


def test_the_meeting_s_recipe_names_its_chapters_and_texts(checkout):
    told = recipe.read_recipe(checkout / "reports" / "rapat_monev.toml")
    assert [c.title for c in told.chapters][:2] == ["Pendahuluan", "Gambaran umum kerja sama"]
    assert len(told.chapters) == 6
    assert "## Dasar hukum" in told.read_text(told.chapters[0].text)
