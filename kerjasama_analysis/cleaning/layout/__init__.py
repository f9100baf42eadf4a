"""Where on a sheet the agreements stand; `cleaning.tables` puts it together.

- `headers` finds labels and `columns` what they mean (`header_labels` by words, `content` by what stands below).
- `roles` walks down the rows; `routine` tells most of them at a glance, `row_words` what others say of themselves.
- `forms`, `pairs`, `nested`, `apart`, `borrowed` and `lookups` each know one way of laying out that is no plain table.
- `table_rows` is what comes out: rows of agreements, kept in columns.
"""
