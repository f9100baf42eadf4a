"""Stories become chapters, annexes and the chair's page; margins, leads and heading levels find their places."""

import pytest

from kerjasama_analysis import blocks
from kerjasama_analysis.reporting import document, markdown, story, tables

from . import samples


def kinds(part: dict) -> list[str]:
    return [node["kind"] for node in part["nodes"]]


def read(*cells) -> list[dict]:
    return story.read_story(samples.notebook(*cells))


def test_the_paragraph_under_the_title_is_the_lead_and_the_title_is_the_recipe_s():
    part = document.chapter("Bab", [read("# Judul\n\nPembuka.\n\nIsi.", "## A?\n\na", "## B?\n\nb")])
    assert kinds(part) == ["lead", "text", "heading", "text", "heading", "text"]
    assert part["nodes"][1]["margin"] == [{"kind": "contents", "items": ["A?", "B?"]}]


def test_many_sections_are_listed_under_the_opening_where_they_hold_no_text_back():
    sections = [f"## {letter}?\n\nteks" for letter in "ABCDE"]
    part = document.chapter("Bab", [read("# Judul\n\nPembuka.\n\nIsi.", *sections)])
    assert kinds(part)[:4] == ["lead", "text", "contents", "heading"]
    assert part["nodes"][2]["items"] == ["A?", "B?", "C?", "D?", "E?"]
    assert "margin" not in part["nodes"][1]


def test_a_written_lead_comes_first():
    part = document.chapter(
        "Bab", [read("# Judul\n\nCara baca.", blocks.Prose("Temuan.", "lead"), "## A?\n\na")]
    )
    assert [markdown.text_of(n["runs"]) for n in part["nodes"][:2]] == ["Temuan.", "Cara baca."]


def test_what_a_second_notebook_says_of_itself_is_left_out_and_its_findings_follow_its_first_heading():
    second = read("# Y\n\ny", blocks.Prose("Temuan."), "## B?\n\nb")
    part = document.chapter("Bab", [read("# X\n\nx", "## A?\n\na"), second])
    told = [markdown.text_of(n["runs"]) for n in part["nodes"]]
    assert told[0] == "x" and told[-3:] == ["B?", "Temuan.", "b"]


def test_a_chapter_with_nothing_to_show_does_not_announce_what_it_answers():
    part = document.chapter(
        "Bab", [read("# X\n\nBab ini menjawab apa yang berubah.", blocks.Prose("Tidak tersedia."))]
    )
    assert [(n["kind"], markdown.text_of(n["runs"])) for n in part["nodes"]] == [("lead", "Tidak tersedia.")]


def test_a_margin_note_stands_beside_the_next_text_and_never_over_a_figure():
    note = blocks.Prose("Catatan.", "margin")
    part = document.chapter(
        "Bab", [read("# X", "## A?", note, blocks.Prose("Teks."), note, samples.figure(), note)]
    )
    assert kinds(part) == ["heading", "text", "text", "figure", "text"]
    texts = [n for n in part["nodes"] if n["kind"] == "text"]
    assert [markdown.text_of(n["runs"]) for n in texts] == ["Teks.", "", ""]
    assert all(n["margin"] for n in texts)


def test_a_figure_stays_where_it_is_all_a_heading_has_and_where_nothing_follows():
    part = document.chapter(
        "Bab", [read("# X", "## A?", samples.figure(), samples.figure(), "## B?\n\nb", samples.figure())]
    )
    assert [n.get("stays", False) for n in part["nodes"] if n["kind"] == "figure"] == [True, False, True]


def test_no_heading_level_is_skipped():
    part = document.chapter("Bab", [read("# X\n\n#### Dalam\n\nIsi.\n\n## A\n\n##### Lebih dalam\n\nIsi.")])
    assert [n["level"] for n in part["nodes"] if n["kind"] == "heading"] == [2, 2, 3]


def test_every_section_of_the_annex_notebook_is_an_annex():
    parts = document.annexes(
        [read("# Lampiran\n\nPengantar.", "## Daftar", samples.table(), "## Definisi\n\n### Kata\n\nArti.")]
    )
    assert [(p["number"], p["title"]) for p in parts] == [(1, "Daftar"), (2, "Definisi")]
    assert kinds(parts[0]) == ["table"]
    assert parts[1]["nodes"][0]["level"] == 2


def test_summary_sorts_its_items_and_keeps_the_lead():
    part = document.summary(story.read_story(samples.summary_notebook()))
    assert [item["number"] for item in part["items"]] == list(range(1, 11))
    assert markdown.text_of(part["lead"]).startswith("Sebanyak 23")


def test_the_cover_figure_leaves_the_chapter():
    nodes = story.read_story(samples.summary_notebook())
    assert document.cover_figure(nodes)["place"] == "cover"
    assert document.contents([document.chapter("X", [nodes])])["figures"] is False


def test_what_is_no_block_is_not_printed():
    notebook = samples.notebook("# X", samples.table())
    notebook.cells[1].outputs[0]["data"] = {"text/html": "<b>x</b>", "text/plain": "x"}
    assert [n["kind"] for n in story.read_story(notebook)] == ["heading"]
    assert not story.is_executed(notebook)


def test_column_widths_fill_the_page_and_numbers_never_wrap():
    node = story.block_node(samples.table().as_data())
    widths = [c["width"] for c in tables.fit(node)["columns"]]
    assert abs(sum(widths) + tables.GUTTER * (len(widths) - 1) - tables.FULL) < 0.1
    assert widths[0] > 25 and all(18 < w <= 22.5 for w in widths[1:])


@pytest.mark.parametrize("shares", [(0.53, 0.2, 0.14, 0.13), (0.47, 0.23, 0.16, 0.14), (0.1, 0.2, 0.3, 0.4)])
def test_widths_that_a_table_names_are_kept(shares):
    columns = tuple(blocks.Column(f"Kolom {i}", width=share) for i, share in enumerate(shares))
    node = story.block_node(
        blocks.Table("T", columns, (blocks.Row(("kata " * 40, "a", "b", "c")),)).as_data()
    )
    room = tables.FULL - 3 * tables.GUTTER
    assert [c["width"] for c in tables.fit(node)["columns"]] == pytest.approx(
        [s * room for s in shares], abs=0.02
    )


def test_long_columns_share_what_numbers_leave():
    columns = (blocks.Column("Nama"), blocks.Column("n", "right"), blocks.Column("Uraian"))
    table = blocks.Table("T", columns, (blocks.Row(("nama " * 20, "1.234", "uraian " * 90)),))
    name, number, told = (c["width"] for c in tables.fit(story.block_node(table.as_data()))["columns"])
    assert 7 < number < 12 and told > name > 25


def test_swatches_follow_the_palette():
    looks = document.states()
    assert len(looks) == 8
    assert {state for state, look in looks.items() if look["edge"]} >= {"draf", "tidak_diketahui"}
    assert (looks["dihentikan"]["texture"], looks["belum_berlaku"]["texture"]) == ("rising", "level")
