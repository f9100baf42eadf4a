"""Every number leads back to its agreements: each answer function of this room keeps them, and they are in the frames."""

import importlib
import inspect
import pkgutil
from dataclasses import replace

import pandas as pd
import pytest

from kerjasama_analysis import analysis, frames
from kerjasama_analysis.analysis import comparison, derived, distribution, quality, renewal, waiting
from tests.analysis import hand

VERBS = ("count_", "list_", "share_", "compare_", "estimate_", "reconcile", "most_", "match_")
OWN_INDEX = {"explore.list_documents"}
"""One row an agreement, with its id as index."""

GIVEN = {
    "actions.list_actions": lambda seen: both(seen),
    "comparison.count_obstacles": lambda seen: both(seen),
    "comparison.list_transitions": lambda seen: both(seen),
    "comparison.count_transitions": lambda seen: comparison.list_transitions(both(seen)),
    "comparison.match_agreements": lambda seen: (both(seen).earlier, seen),
    "derived.count_followed": derived.list_followers,
    "derived.most_followed": derived.list_followers,
    "distribution.reconcile": distribution.count_partners,
    "obstacle_links.compare_risks": lambda seen: (seen, "dorman"),
    "origin.list_cells": lambda seen: (seen.everything, "d3"),
    "quality.count_columns": quality.count_reading,
    "renewal.count_choices": renewal.list_choices,
    "waiting.count_by_type": waiting.list_memoranda,
    "waiting.estimate_waiting": waiting.list_memoranda,
    "waiting.list_waiting": waiting.list_memoranda,
}
"""What the functions take that do not take a view alone; list_cells is about one agreement that its caller names."""

OTHER_IDS = {"actions.list_actions", "annex.list_files", "quality.count_offices"}
"""Where the ids are not those of the documents counted: still open; struck out too; contradicting themselves."""

ABOUT_ONE = {"origin.list_cells"}


def register() -> frames.Register:
    """Eighty-seven agreements with obstacles, promises, provinces, a repeated row and a doubtful date."""
    held = hand.full(87)
    agreements = held.agreements.copy()
    agreements.loc[agreements["agreement_id"].eq("d9"), "duplicate_of"] = "d8"
    doubt = {"source_file": "r.xlsx", "source_sheet": "S", "cell": "F20", "agreement_id": "d12", "column": "ends_on",
             "problem": "hari_bulan_ganda", "severity": "peringatan", "alternative": "2024-01-02"}  # fmt: skip
    against = {**doubt, "agreement_id": "d13", "problem": "akhir_sebelum_mulai", "alternative": None}
    rows = [
        {
            "source_file": "r.xlsx",
            "source_sheet": "S",
            "row": i + 5,
            "role": "perjanjian",
            "agreement_id": f"d{i}",
        }
        for i in range(87)
    ]
    return replace(
        held,
        agreements=agreements,
        problems=frames.frame("problems", [doubt, against]),
        ledger=frames.frame("ledger", rows),
    )


def both(seen) -> comparison.Comparison:
    return comparison.compare(hand.earlier(seen.everything), seen)


def answers() -> dict[str, object]:
    """Return the functions of this room that answer with a frame: `module.name` -> function."""
    found = {}
    for module in pkgutil.iter_modules(analysis.__path__):
        held = importlib.import_module(f"{analysis.__name__}.{module.name}")
        for name, answer in inspect.getmembers(held, inspect.isfunction):
            returned = inspect.signature(answer).return_annotation
            if name.startswith(VERBS) and answer.__module__ == held.__name__ and returned is pd.DataFrame:
                found[f"{module.name}.{name}"] = answer
    return found


@pytest.fixture(scope="module")
def seen():
    return hand.seen(register())


def test_there_are_many_answers():
    assert len(answers()) > 40 and set(GIVEN) <= set(answers())


@pytest.mark.parametrize("name", sorted(set(answers()) - ABOUT_ONE))
def test_an_answer_leads_back_to_its_agreements(name, seen):
    answer = answers()[name]
    needed = [p.name for p in inspect.signature(answer).parameters.values() if p.default is p.empty]
    given = GIVEN[name](seen) if name in GIVEN else seen
    assert name in GIVEN or needed == ["seen"], f"{name}: say in GIVEN what it takes"
    table = answer(*given) if isinstance(given, tuple) else answer(given)
    known = set(seen.everything.agreements["agreement_id"])
    if name in OWN_INDEX:
        assert set(table.index) <= known and len(table)
        return
    if "agreement_ids" not in table.columns:
        assert set(table["agreement_id"].dropna()) <= known and len(table)
        return
    assert all(isinstance(ids, tuple) and list(ids) == sorted(set(ids)) for ids in table["agreement_ids"])
    told = {i for ids in table["agreement_ids"] for i in ids}
    assert told and told <= known
    same = "documents" in table.columns and name not in OTHER_IDS
    assert not same or table["documents"].tolist() == [len(ids) for ids in table["agreement_ids"]]
