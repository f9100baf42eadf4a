"""How well cue rules code sentences that their author had not seen: the judging half of tests/gold, and its floor."""

import csv
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from kerjasama_analysis import frames
from kerjasama_analysis.cleaning import obstacles

GOLD = Path(__file__).resolve().parents[1] / "gold"
CODERS = {"obstacles": obstacles.code_obstacles, "follow_ups": obstacles.code_follow_ups}


def coded(name: str, half: str) -> Iterator[tuple[set[str], set[str]]]:
    """Yield the codes meant and the codes told for every cell of a half."""
    with (GOLD / f"{name}.csv").open(encoding="utf-8", newline="") as opened:
        for row in csv.DictReader(opened):
            if row["half"] == half:
                yield set(row["codes"].split("|")), {c.code for c in CODERS[name](row["written"])}


def count(name: str, half: str) -> tuple[Counter, Counter, Counter]:
    """Return by code how often it was right, told, and meant."""
    right, told, meant = Counter(), Counter(), Counter()
    for wanted, got in coded(name, half):
        right.update(wanted & got)
        told.update(got)
        meant.update(wanted)
    return right, told, meant


@pytest.mark.parametrize(("name", "figure"), [("obstacles", "hambatan"), ("follow_ups", "tindak lanjut")])
def test_unseen_sentences_are_coded_no_worse_than_the_floor(name, figure, measured):
    for half, called in (("judge", "uji"), ("learn", "belajar")):
        right, told, meant = count(name, half)
        measured(f"{figure}: F1 paruh {called}", 2 * right.total() / (told.total() + meant.total()))


def test_the_gold_covers_every_code():
    for name, codes in (("obstacles", frames.OBSTACLES), ("follow_ups", frames.FOLLOW_UPS)):
        for half in ("learn", "judge"):
            _, _, meant = count(name, half)
            assert set(meant) <= set(codes)
            assert set(codes) - set(meant) <= {"lainnya", "tidak_ada"}
    assert sum(1 for half in ("learn", "judge") for _ in coded("obstacles", half)) >= 900
