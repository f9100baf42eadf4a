"""Register files to frames: what the files say, without a clock and without an evaluation date.

- `sources` finds the files; `workbooks`, `workbook_xml`, `large_sheets` and `text_files` make sheets of cells of them.
- `headers` and `tables` find the tables of a sheet and give every row a role.
- `dates`, `terms`, `offices`, `partners`, `partner_types`, `obstacles`, `documents` and `chains` each know one
  kind of meaning.
- `reading` reads one file to plain rows, inside a guarded child process; `identity` names agreements and finds
  repeats; `register` is the plain list of steps from files to frames.
- `handback` writes what goes back to an office.
"""
