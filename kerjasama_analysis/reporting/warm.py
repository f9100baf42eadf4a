"""Importing this fills the caches of faces, words and Markdown, so that no report of a fork server pays for them.

Nothing here may start a thread, since threads do not survive a fork.
"""

import datetime as dt

from kerjasama_analysis import words
from kerjasama_analysis.reporting import engine, fonts, job, markdown  # noqa: F401

fonts.covered()
fonts.load()
fonts.width("a", 9)
markdown.read_markdown("# a")
words.office_name("52.02")
words.long_date(dt.date(2023, 7, 20))
