"""Markdown gives nodes; what is no Markdown, and what comes from data, stays text."""

import hypothesis
from hypothesis import strategies as st

from kerjasama_analysis.reporting import characters, fonts, markdown


def told(source: str, values=None) -> str:
    return " ".join(
        markdown.text_of(n["runs"]) for n in markdown.read_markdown(source, values) if "runs" in n
    )


def test_html_and_pictures_are_printed_not_fetched():
    assert told("a <b>x</b> ![gambar](/etc/passwd) z") == "a <b>x</b> gambar z"
    assert told("<script>\nalert(1)\n</script>") == "<script> alert(1) </script>"


def test_only_web_and_mail_links_stay_links():
    source = (
        "[a](https://a.id) [b](mailto:a@b.id) [c](javascript:1) [d](file:///x) [e](//x) [f](HTTPS://B.ID)"
    )
    links = [run["href"] for run in markdown.read_markdown(source)[0]["runs"] if "href" in run]
    assert links == ["https://a.id", "mailto:a@b.id", "HTTPS://B.ID"]


def test_values_are_filled_in_after_reading():
    runs = markdown.read_markdown("Data **{mitra}** dan {lain}.", {"mitra": "*A* <i>"})[0]["runs"]
    assert runs[1] == {"text": "*A* <i>", "bold": True}
    assert markdown.text_of(runs) == "Data *A* <i> dan {lain}."


def test_lists_nest_and_tables_keep_their_alignment():
    (node,) = markdown.read_markdown("1. satu\n   - dalam\n2. dua")
    assert node["ordered"] and node["items"][0][1]["kind"] == "list"
    (table,) = markdown.read_markdown("|a|n|\n|--|--:|\n|x|1|\n|y|2|\n")
    assert [c["align"] for c in table["columns"]] == ["left", "right"]
    assert [len(row["cells"]) for row in table["rows"]] == [2, 2]


@hypothesis.given(st.text())
@hypothesis.settings(max_examples=200, deadline=None)
def test_any_text_is_printable_and_breakable(text):
    printed = characters.breakable(characters.printable(text))
    assert all(ord(ch) in fonts.covered() or ch in "\n\u200b\u00ad" for ch in printed)
    words = printed.replace("\u200b", " ").split()
    assert all(len(word) <= characters.LONG for word in words)


def test_breaks_fall_after_joints_first():
    number = "119/1234/UN1.P/HK.08.00/2022-lanjutan"
    pieces = characters.breakable(number).split("\u200b")
    assert "".join(pieces) == number
    assert pieces[:2] == ["119/", "1234/"]
