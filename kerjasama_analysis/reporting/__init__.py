"""Notebooks run as files and set as one PDF; nothing here knows what the numbers mean.

- `execute` checks the declared parameters and runs one notebook; `engine` is the papermill engine it uses.
- `recipe` reads which notebooks and texts make a report; `facts` what a text may mention of the data.
- `markdown`, `story` and `tables` turn texts, executed notebooks and tables into plain data for the page.
- `fonts` and `characters` see to it that every character can be printed.
- `document` puts the parts of a report in order; `pdf` has Typst set it (`templates/`), and is the exporter.
- `job` makes one report from its job; `below` the workbook of the offices below it.
- `batch` makes many, each in a process of its own: `record` and `row_prints` tell which are fresh already,
  `occupied` keeps a second run out of the folder, `warm` is what a fork server does before it forks.
- `elsewhere` carries jobs to a cluster and their files back.
- `index_page` writes the page over all reports of a folder.

What reaches Typst is data in one JSON text, never source: nothing that stands in a register can become markup.
"""

import papermill.execute  # noqa: F401  papermill loads the engine of this room while it is imported, so it comes first
