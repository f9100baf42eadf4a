"""A child that raises, aborts or hangs costs its own input only."""

import os
import time

from kerjasama_analysis import workers


def behave(how: str) -> str:
    """Do what the item says: this runs in the child."""
    if how == "abort":
        os.abort()
    if how == "hang":
        time.sleep(60)
    if how == "raise":
        raise ValueError("salah")
    return how.upper()


def test_every_item_gets_its_own_outcome():
    items = ["a", "abort", "b", "hang", "raise", "c"]
    outcomes = {o.item: o for o in workers.map_tasks(behave, items, workers=2, seconds=3)}
    assert set(outcomes) == set(items)
    assert [outcomes[i].value for i in "abc"] == ["A", "B", "C"]
    assert isinstance(outcomes["abort"].error, workers.Died)
    assert isinstance(outcomes["hang"].error, workers.Hung)
    assert isinstance(outcomes["raise"].error, ValueError)


def process_number(_: int) -> int:
    return os.getpid()


def test_fresh_gives_every_item_a_process_of_its_own():
    pids = [o.value for o in workers.map_tasks(process_number, range(4), workers=1, fresh=True)]
    assert len(set(pids)) == 4
