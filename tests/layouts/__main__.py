"""`python -m tests.layouts [FIRST LAST [NAME...]]`: the figures for these seeds, and what went wrong in which layout."""

import sys

from tests.layouts import catalogue, scoring

if __name__ == "__main__":
    first, last = map(int, sys.argv[1:3] or (1, 3))
    scoring.report(sys.argv[3:] or list(catalogue.LAYOUTS), range(first, last + 1))
