"""A child that raises, aborts or hangs costs its own input only."""

import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest

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


def read_variable(name: str) -> str | None:
    return os.environ.get(name)


def test_children_see_the_environment_of_now_not_of_the_first_run(monkeypatch):
    for value in ("satu", "dua"):
        monkeypatch.setenv("KERJASAMA_UJI", value)
        (outcome,) = workers.map_tasks(read_variable, ["KERJASAMA_UJI"], workers=1)
        assert outcome.value == value


def is_silent(_: str) -> bool:
    return os.fstat(2).st_rdev == os.stat(os.devnull).st_rdev


def test_what_libraries_print_as_they_abort_stays_off_the_terminal_where_asked():
    said = {quiet: next(workers.map_tasks(is_silent, ["a"], quiet=quiet)).value for quiet in (True, False)}
    assert said[True]
    assert not said[False] or is_silent("")  # the terminal of a test run may itself be the null device


def limit_address_space(megabytes: int) -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (megabytes * 2**20, megabytes * 2**20))


def address_space(_: str) -> int:
    import resource

    return resource.getrlimit(resource.RLIMIT_AS)[0]


def ask_under_a_hard_limit(_: str) -> list:
    """Return what a child's limit is where this process may not go beyond 4000 megabytes: this runs in a child."""
    limit_address_space(4000)
    return [o.value for o in workers.map_tasks(address_space, ["a"], workers=1, memory_mb=6000)]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to such a limit")
def test_a_system_s_own_limit_below_the_asked_one_stands():
    (outcome,) = ProcessPoolExecutor(1, get_context("spawn")).map(ask_under_a_hard_limit, ["a"])
    assert outcome == [4000 * 2**20]


def has_imported(name: str) -> bool:
    import sys

    return name in sys.modules


def test_a_later_run_in_the_same_process_finds_its_own_modules_imported():
    """A fork server imports when it starts: one that a cleaning started knew nothing of what reports need."""
    for name in ("this_is_none", "tabnanny", "pyclbr"):
        (told,) = workers.map_tasks(has_imported, [name], workers=1, preload=(name,), fresh=True)
        assert told.value == (name != "this_is_none")
