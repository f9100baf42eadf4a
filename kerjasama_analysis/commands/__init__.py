"""One module a command: `HELP`, `add_arguments(parser)` and `run(chosen) -> exit status`.

Rooms are imported inside `run`, so that `--help` answers at once.
"""
