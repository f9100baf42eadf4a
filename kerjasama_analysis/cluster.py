"""Map one task over many inputs on a Dask cluster that the user started; a killed worker costs nothing but time.

What every task needs, such as the frames, reaches a worker once, as files in a folder of its own; a worker that
joins or restarts later gets them too. Needs the extra `cluster`.
"""

import hashlib
import multiprocessing
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import CancelledError
from pathlib import Path
from typing import Any

from distributed import Client, Worker, WorkerPlugin, as_completed
from distributed.scheduler import KilledWorker

from kerjasama_analysis import KerjasamaError, __version__, workers

SECONDS_TO_CONNECT = 10
_folders: dict[str, Path] = {}


class ClusterUnreachable(KerjasamaError):
    """No scheduler answers at the address, or it has no workers."""


class VersionsDiffer(KerjasamaError):
    """A worker has another version of this package than the command."""


class Luggage(WorkerPlugin):
    """Files that a worker unpacks once, when it is told of them or when it starts."""

    def __init__(self, files: Mapping[str, bytes]):
        self.files = dict(files)
        total = hashlib.sha256()
        for name, data in sorted(self.files.items()):
            total.update(f"{name}\0{len(data)}\0".encode() + data)
        self.key = total.hexdigest()[:16]
        self.name = f"kerjasama-{self.key}"

    def setup(self, worker: Worker) -> None:
        folder = Path(tempfile.mkdtemp(prefix=f"{self.name}-", dir=worker.local_directory))
        for name, data in self.files.items():
            place = folder / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
        _folders[self.key] = folder

    def teardown(self, worker: Worker) -> None:
        shutil.rmtree(_folders.pop(self.key, ""), ignore_errors=True)


def map_tasks(
    task: Callable[[Any, Path], Any], items: Iterable[Any], *, address: str, files: Mapping[str, bytes]
) -> Iterator[workers.Outcome]:
    """Yield an Outcome for each item as it is done: of `task(item, folder)`, where the folder holds the files.

    `task` stands in a module that the workers can import. It may start child processes. An item whose worker was
    killed runs again on another; one that kills a worker again and again ends as Died.
    """
    luggage = Luggage(files)
    with _connect(address) as client:
        client.register_plugin(luggage)
        try:
            waiting = {
                client.submit(_carry_out, task, item, luggage.key, __version__, pure=False): item
                for item in items
            }
            for future in as_completed(list(waiting), loop=client.loop):
                yield _outcome(waiting.pop(future), future)
                future.release()
        finally:
            client.unregister_worker_plugin(luggage.name)


def _connect(address: str) -> Client:
    try:
        client = Client(address, timeout=SECONDS_TO_CONNECT, set_as_default=False)
    except (OSError, ValueError):
        raise ClusterUnreachable(
            f"Penjadwal {address} tidak menjawab; jalankan `dask scheduler`, lalu salin alamatnya."
        ) from None
    try:
        client.wait_for_workers(1, timeout=SECONDS_TO_CONNECT)
    except TimeoutError:
        client.close()
        raise ClusterUnreachable(
            f"Penjadwal {address} belum memiliki pekerja; jalankan `dask worker {address}`."
        ) from None
    return client


def _outcome(item: Any, future) -> workers.Outcome:
    try:
        error = future.exception()
    except CancelledError:
        return workers.Outcome(item, error=workers.Died("penjadwal Dask hilang"))
    if isinstance(error, KilledWorker):
        return workers.Outcome(item, error=workers.Died("pekerja Dask berkali-kali mati"))
    return workers.Outcome(item, error=error) if error else workers.Outcome(item, future.result())


def _carry_out(task: Callable[[Any, Path], Any], item: Any, key: str, version: str) -> Any:
    """Return what the task returns: this runs in a worker."""
    if version != __version__:
        raise VersionsDiffer(
            f"Pekerja Dask memakai kerjasama_analysis {__version__}, perintah ini {version}; samakan dulu."
        )
    process = multiprocessing.current_process()
    if process.daemon:  # a worker under a nanny may otherwise start no children
        process.daemon = False
    return task(item, _folders[key])
