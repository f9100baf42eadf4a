"""Ways in which files keep cells, one module a format, and what all of them give: `sheets`.

`file_kinds` tells them apart by their first bytes; `cleaning.workbooks` picks the reader. Large sheets of xlsx files take
a way of their own: `sheet_cells`, `shared_texts`, `large_sheets`.
"""
