"""Filters hold at once, follow the office, and say in words what they let through."""

import pytest

from kerjasama_analysis.analysis import distribution, selection, view
from tests.analysis import hand


@pytest.fixture(scope="module")
def seen():
    return view.open_view(hand.many(40), office="00", as_of="2023-07-20")


def test_open_filters_let_everything_through(seen):
    assert len(selection.choose(seen, selection.Choice()).agreements) == len(seen.agreements)


def test_each_filter_is_counted_by_hand(seen):
    parties, agreements = seen.register.parties, seen.agreements
    lsm = set(parties.loc[parties["partner_type"] == "lsm", "agreement_id"])
    chosen = selection.choose(seen, selection.Choice(partner_type="lsm"))
    assert set(chosen.agreements["agreement_id"]) == lsm and 0 < len(lsm) < len(agreements)
    year = int(agreements["signed_on"].dt.year.min())
    chosen = selection.choose(seen, selection.Choice(years=(year, year)))
    assert len(chosen.agreements) == int((agreements["signed_on"].dt.year == year).sum()) > 0


def test_status_and_text_hold_together(seen):
    partner = seen.register.parties["partner"].iloc[0]
    chosen = selection.choose(seen, selection.Choice(text=partner.upper()))
    assert partner in set(chosen.register.parties["partner"])
    assert len(selection.choose(seen, selection.Choice(text=f"{partner} tidakadadimanapun")).agreements) == 0
    for status in ("berlaku", "berakhir"):
        both = selection.choose(seen, selection.Choice(status=status, text=partner)).agreements
        assert set(both["agreement_id"]) <= set(chosen.agreements["agreement_id"])


def test_an_empty_choice_leaves_an_empty_view_that_still_draws(seen):
    from kerjasama_analysis.analysis import validity

    chosen = selection.choose(seen, selection.Choice(text="tidakadadimanapun"))
    drawn = validity.plot_status(validity.count_status(chosen), chosen)
    assert drawn.as_block().alt


def test_a_part_that_was_picked_is_not_told_as_the_register(seen):
    chosen = selection.choose(seen, selection.Choice(partner_type="lsm"))
    finding = distribution.partners_finding(distribution.count_partners(chosen), chosen)
    assert finding.endswith("dokumen terpilih") and "diumumkan" not in finding
    whole = selection.choose(seen, selection.Choice())
    assert "diumumkan" in distribution.partners_finding(distribution.count_partners(whole), whole)
