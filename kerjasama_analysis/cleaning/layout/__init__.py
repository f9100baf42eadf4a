"""Where on a sheet the agreements stand; `cleaning.tables` puts it together.

- `headers` finds labels (`label_lines`, `next_headers`) and `columns` what they mean, with `time_columns` and `groups`:
  `header_labels` by words, `content` by what stands below; `evidence` says whether such a table is of agreements.
- `roles` walks down the rows; `routine` tells most of them at a glance, `row_words` what others say of themselves,
  `outline` keeps the groups they stand in.
- `forms`, `pairs`, `nested`, `apart`, `borrowed`, `lookups`, `partner_above` and `sentences_told` each know one way of
  laying out that is no plain table.
- `table_rows` is what comes out: rows of agreements, kept in columns.
"""
