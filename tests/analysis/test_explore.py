"""The widgets follow each other; how they look and feel is tested in a browser."""

import pytest

from kerjasama_analysis.analysis import explore, view
from tests.analysis import hand


@pytest.fixture
def exploration():
    return explore.open_exploration(view.open_view(hand.many(40), office="00", as_of="2023-07-20"))


def test_table_figures_and_words_follow_a_filter(exploration):
    before = len(exploration.documents.df)
    exploration.partner_type.value = "lsm"
    assert 0 < len(exploration.documents.df) == len(exploration.chosen.agreements) < before
    assert "kelompok Lembaga swadaya masyarakat" in exploration._tell().text
    exploration.partner_type.value = ""
    assert len(exploration.documents.df) == before


def test_a_picked_row_shows_its_agreement_and_a_filter_lets_it_go(exploration):
    exploration.documents.selected_rows = [1]
    assert exploration.picked == exploration.documents.df.index[1]
    exploration.text.value = "tidakadadimanapun"
    assert exploration.picked == "" and len(exploration.documents.df) == 0
    assert exploration._figures() == (explore.NO_MATCH, explore.NO_MATCH)  # not "the register holds nothing"


def test_where_only_other_offices_have_documents_the_way_to_them_is_told():
    told = hand.ten()
    told.agreements["office"] = "52.72"
    shown = explore.open_exploration(view.open_view(told, office="00", as_of="2023-07-20"))
    assert "pilih pada saringan Satuan kerja" in shown._tell().text
    shown.office.value = "52.72"
    assert "pilih pada" not in shown._tell().text and len(shown.documents.df) == 10


def test_the_slider_at_its_ends_lets_undated_documents_through(exploration):
    assert exploration.choice.years is None
    first, last = exploration.years.min, exploration.years.max
    exploration.years.value = (first, first) if first < last else (first, last)
    assert exploration.choice.years == (None if first == last else (first, first))


@pytest.mark.filterwarnings("error")
def test_nothing_is_warned_of_in_red():
    explore.open_exploration(view.open_view(hand.ten(), office="00", as_of="2023-07-20")).text.value = "a"
