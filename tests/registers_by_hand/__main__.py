"""`python -m tests.registers_by_hand [FIRST LAST [NAME...]]`: figures for these seeds, and what went wrong where.

A name is a register's or that of a list of the catalogue, such as THIRD.
"""

import sys

from tests.layouts import scoring
from tests.registers_by_hand import catalogue

if __name__ == "__main__":
    first, last = map(int, sys.argv[1:3] or (1, 3))
    scoring.report(catalogue.named(sys.argv[3:] or ["FIRST"]), range(first, last + 1), catalogue.build)
