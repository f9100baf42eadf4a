"""Register files to frames: what the files say, without a clock and without an evaluation date.

- `register` is the plain list of steps from files to frames; `reading` that of one file, inside a guarded child process.
- `sources` finds the files; `workbooks` makes sheets of cells of them, with a module for each format in `formats/`;
  `unwrapped` takes the marks of web pages and of JSON off the cells.
- `tables` finds the tables of a sheet and gives every row a role, with all that it knows of sheets in `layout/`.
- `several` (documents in one cell), `written_once` (a partner over its documents) and `year_above` put into a row what
  stands elsewhere.
- `cells` asks for every column what its cells mean: `dates` (`times/`), `partners` (`names/`), `obstacles` (`wording/`),
  `documents`, `numbers`, `offices` each know one kind of meaning; `patterns` takes their words from the vocabulary.
- `identity` names agreements and finds repeats, `chains` and `shelves` find what carries out or extends what, `doubts`
  and `contradictions` say what does not fit, `table_doubts` what a table as a whole leaves open, each once (`alike`).
- `corrections` come before all this, `handback` writes what goes back to an office.
"""
