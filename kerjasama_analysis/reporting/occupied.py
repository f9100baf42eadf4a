"""One run a folder: the second one is told so, and a killed run leaves nothing that would lock the next one out."""

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from kerjasama_analysis import KerjasamaError

NAME = ".sedang-dipakai"
LOCKLESS = (errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS)
"""What a shared drive without locks answers: a report there is made unguarded rather than never."""


class FolderOccupied(KerjasamaError):
    """Another run writes into the same folder."""


@contextlib.contextmanager
def occupy(folder: Path) -> Iterator[None]:
    """Hold the folder for this run, or raise FolderOccupied; the system lets go of it when the process ends.

    What a killed run left half written is cleared away first.
    """
    below = folder / "notebook"
    below.mkdir(parents=True, exist_ok=True)
    with open(below / NAME, "a+b") as held:
        if not _lock(held):
            raise FolderOccupied(
                f"{folder} sedang diisi oleh perintah lain; tunggu sampai selesai, atau pilih folder lain "
                "dengan --out."
            )
        for left in [*folder.glob(".*.part"), *below.glob("*/.*")]:
            if not left.is_dir():  # JupyterLab keeps .ipynb_checkpoints beside a notebook that was opened
                left.unlink(missing_ok=True)
        try:
            yield
        finally:
            with contextlib.suppress(OSError):  # where there are no locks there is none to let go of
                _unlock(held)


def _lock(held) -> bool:
    try:
        if os.name == "nt":
            import msvcrt

            held.seek(0)
            msvcrt.locking(held.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno in LOCKLESS
    return True


def _unlock(held) -> None:
    if os.name == "nt":
        import msvcrt

        held.seek(0)
        msvcrt.locking(held.fileno(), msvcrt.LK_UNLCK, 1)
    else:
        import fcntl

        fcntl.flock(held, fcntl.LOCK_UN)
