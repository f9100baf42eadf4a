"""`python -m tests.registers_by_hand [FIRST LAST [NAME...]]`: figures for these seeds, and what went wrong where."""

import sys

from tests.layouts import scoring
from tests.registers_by_hand import catalogue

if __name__ == "__main__":
    first, last = map(int, sys.argv[1:3] or (1, 3))
    scoring.report(
        sys.argv[3:] or catalogue.names_of(catalogue.FIRST), range(first, last + 1), catalogue.build
    )
