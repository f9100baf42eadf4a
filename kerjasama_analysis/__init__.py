"""Cooperation registers of Indonesia's election commission: cleaned, analysed, printed.

The rooms, from the ground up:

- `frames`, `words`, `blocks`, `parameters`, `workers` stand on the ground. They hold what everything speaks in:
  the tables, the vocabulary, what a notebook cell shows, what a report is asked for, and tasks over many inputs;
  `cluster` maps the same tasks over more machines.
- `cleaning` turns register files into frames. It asks no clock and no evaluation date.
- `analysis` answers one question a module: a small table beside the figure that draws it.
- `reporting` runs notebooks as files and sets the executed notebooks as one PDF.
- `commands` wire the rooms together, `cli` the commands.

`cleaning` and `analysis` never import each other; `reporting` stands on the ground rooms alone.
"""

__version__ = "0.1.0"


class KerjasamaError(Exception):
    """A failure that a user can mend; its text is one Indonesian sentence that says how."""


def __getattr__(name: str):
    if name == "read_frames":  # pandas is imported only by those who ask for frames
        from kerjasama_analysis.frames import read_frames

        return read_frames
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
