"""Answers that are remembered: the same again, never one of frames that were changed since."""

import pandas as pd
import pytest

from kerjasama_analysis import frames, words
from kerjasama_analysis.analysis import memory, validity, view

CHANGES = {
    "one cell of text": lambda t: t.loc.__setitem__((0, "office"), "51"),
    "one date": lambda t: t.loc.__setitem__((0, "ends_on"), pd.Timestamp("2020-01-01")),
    "one category": lambda t: t.loc.__setitem__((0, "kind"), "PKS"),
    "one flag": lambda t: t.iat.__setitem__((0, list(t).index("hidden")), True),
    "one number": lambda t: t.loc.__setitem__((0, "source_row"), 99),
    "a column": lambda t: t.__setitem__("title", "Lain"),
    "a new column": lambda t: t.insert(0, "own", 1),
    "filled": lambda t: t.fillna({"title": "–"}, inplace=True),
    "replaced": lambda t: t.replace({"hidden": {False: True}}, inplace=True),
    "no column": lambda t: t.__delitem__("scope"),
}


def register(*ends: str) -> frames.Register:
    rows = [
        {"agreement_id": f"a{i}", "office": "52", "kind": "NK", "source_row": i, "starts_on": pd.Timestamp("2019-01-01"),
         "ends_on": pd.Timestamp(end), "end_rule": "date", "start_precision": "day", "end_precision": "day"}
        for i, end in enumerate(ends)
    ]  # fmt: skip
    return frames.Register(
        *(frames.frame(name, rows if name == "agreements" else ()) for name in frames.COLUMNS)
    )


def open_view(held: frames.Register) -> view.View:
    return view.open_view(held, office="52", as_of="2023-07-20")


def counts(seen: view.View) -> list[int]:
    return validity.count_status(seen)["documents"].tolist()


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_in_place_is_seen(change):
    table = register("2024-01-01", "2025-01-01").agreements
    whole = frames.Register(table, *(frames.frame(name) for name in list(frames.COLUMNS)[1:]))
    held = memory.Held(whole)
    assert held.is_unchanged()
    change(table)
    assert not held.is_unchanged()


def test_an_answer_is_asked_once_and_given_as_a_copy():
    asked = []
    ask = memory.remembered(lambda seen: asked.append(seen.office) or pd.DataFrame({"n": [1]}))
    held = register("2024-01-01")
    first = ask(open_view(held))
    first["n"] = 7
    assert ask(open_view(held))["n"].tolist() == [1] and asked == ["52"]
    assert ask(open_view(register("2024-01-01")))["n"].tolist() == [1] and asked == ["52", "52"]


def test_a_view_changed_in_place_is_asked_anew():
    seen = open_view(register("2026-01-01", "2026-01-01"))
    before = counts(seen)
    seen.agreements.loc[0, "ends_on"] = pd.Timestamp("2020-01-01")
    assert counts(seen) != before and sum(counts(seen)) == 2


def test_parts_repeats_and_other_words_have_answers_of_their_own(tmp_path):
    seen = open_view(register("2026-01-01", "2020-01-01"))
    assert sum(counts(seen)) == 2
    assert sum(counts(view.with_agreements(seen, seen.agreements.head(1)))) == 1
    asked = []
    ask = memory.remembered(lambda seen: asked.append(1))
    ask(seen), ask(seen)
    words.use_folder(tmp_path)
    ask(seen)
    words.use_folder(None)
    assert len(asked) == 2


def test_only_the_latest_views_are_held():
    for _ in range(memory.MOST + 5):
        counts(open_view(register("2026-01-01")))
    assert len(memory._answers) == memory.MOST
