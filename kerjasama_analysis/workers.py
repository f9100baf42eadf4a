"""Map one task over many inputs in guarded child processes: a child that aborts or hangs costs that input only."""

import gc
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, TimeoutError, wait
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import forkserver, get_context
from typing import Any

from pebble import ProcessExpired, ProcessPool


@dataclass(frozen=True)
class Outcome:
    """What became of one input: `value`, or the `error` that stopped it. Aborts and time-outs are errors too."""

    item: Any
    value: Any = None
    error: BaseException | None = None


class Hung(Exception):
    """The task was still running at its time limit and was ended."""


class Died(Exception):
    """The child process ended without an answer: killed, out of memory, or aborted by a library."""


def map_tasks(
    task: Callable[[Any], Any],
    items: Iterable[Any],
    *,
    workers: int | None = None,
    seconds: float | None = None,
    memory_mb: int | None = None,
    preload: tuple[str, ...] = (),
    fresh: bool = False,
    quiet: bool = False,
) -> Iterator[Outcome]:
    """Yield an Outcome for each item as it is done, in order of completion.

    `task` stands in a module, not in `__main__`. `seconds` is the limit of one item, `memory_mb` that of one
    child's address space (where the system has such limits). `fresh` gives every item a process of its own,
    forked from a server that imported the modules in `preload` once. `quiet` keeps what libraries print as they
    abort off the terminal. Children see the environment as it is now. Never more than two items a worker are held
    in flight, so a long list costs no memory.
    """
    workers = workers or os.cpu_count() or 1
    context = _context(preload)
    pool = ProcessPool(
        max_workers=workers,
        max_tasks=int(fresh),
        initializer=_prepare,
        initargs=(dict(os.environ), memory_mb, quiet),
        context=context,
    )
    waiting: dict[Future, Any] = {}
    todo = iter(items)
    with pool:
        while True:
            for item in todo:
                waiting[pool.schedule(task, args=(item,), timeout=seconds)] = item
                if len(waiting) >= 2 * workers:
                    break
            if not waiting:
                return
            for future in wait(waiting, return_when=FIRST_COMPLETED).done:
                yield _outcome(waiting.pop(future), future)


@contextmanager
def without_collection() -> Iterator[None]:
    """Rest the search for reference cycles: among millions of new objects that all live it finds nothing, often."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _outcome(item: Any, future: Future) -> Outcome:
    try:
        return Outcome(item, future.result())
    except TimeoutError:
        return Outcome(item, error=Hung())
    except ProcessExpired as error:
        return Outcome(item, error=Died(str(error)))
    except Exception as error:
        return Outcome(item, error=error)


def _context(preload: tuple[str, ...]):
    """Return a fork server that has imported `preload`; fresh spawned processes where there is no fork."""
    if sys.platform == "win32":
        return get_context("spawn")
    context = get_context("forkserver")
    if not set(preload) <= _preloaded:
        # a process has one fork server, which imports once: after a cleaning it would import nothing for reports
        forkserver._forkserver._stop()
        _preloaded.clear()
        _preloaded.update(preload)
        context.set_forkserver_preload(list(preload))
    return context


_preloaded: set[str] = set()


def _prepare(environment: dict[str, str], memory_mb: int | None, quiet: bool) -> None:
    """Set up a child; the fork server may have started long before, in another environment."""
    gc.freeze()  # what was inherited lives on: a collection that looked it through would copy its pages
    os.environ.clear()
    os.environ.update(environment)
    if quiet:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    _limit_memory(memory_mb)


def _limit_memory(memory_mb: int | None) -> None:
    if memory_mb:
        try:
            import resource
        except ImportError:  # Windows has none; the checks before reading and the time limit still hold
            return
        wanted, hard = memory_mb * 2**20, resource.getrlimit(resource.RLIMIT_AS)[1]
        limit = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        with suppress(ValueError, OSError):  # macOS knows the limit and refuses to set it
            resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
