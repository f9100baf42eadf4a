"""Blocks refuse what a reader could not use, and what stands in data never becomes markup."""

import pytest

from kerjasama_analysis import blocks


def test_a_figure_without_alt_text_is_impossible():
    with pytest.raises(ValueError, match="teks alternatif"):
        blocks.Figure(svg="<svg/>", alt=" ", caption="Gambar")


def test_a_row_that_does_not_fit_is_refused():
    columns = (blocks.Column("A"), blocks.Column("B"))
    with pytest.raises(ValueError, match="1 sel, bukan 2"):
        blocks.Table("Judul", columns, (blocks.Row(("x",)),))
    assert blocks.Table("Judul", columns, (blocks.Row(("kelompok",), "group"),)).rows


def test_markup_in_data_is_shown_as_written():
    hostile = "<script>alert(1)</script>"
    table = blocks.Table(hostile, (blocks.Column(hostile),), (blocks.Row((hostile,)),), note=hostile)
    for block in (blocks.Prose(hostile), table, blocks.Keys(((hostile, hostile),)), blocks.Item(1, hostile)):
        assert "<script>" not in block.as_html()
        assert hostile in str(block.as_data())


def test_bundle_carries_data_beside_html():
    bundle = blocks.Prose("Satu mitra.", "lead")._repr_mimebundle_()
    assert bundle[blocks.MIME] == {"type": "prose", "text": "Satu mitra.", "role": "lead"}
    assert "Satu mitra." in bundle["text/html"]


def test_dates_and_states_stay_on_one_line_on_a_screen_and_a_swatch_bears_its_lines():
    columns = (blocks.Column("Keadaan"), blocks.Column("Berakhir", "right"))
    row = blocks.Row((blocks.Line("Belum berlaku", swatch="belum_berlaku"), "31 Jul 2025"))
    shown = blocks.Table("Judul", columns, (row,)).as_html()
    assert shown.count("white-space:nowrap") >= 2 + 1  # caption, state, date
    assert "repeating-linear-gradient" in shown and "31&nbsp;Jul&nbsp;2025" in shown
