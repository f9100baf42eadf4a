"""What is written of time, for `cleaning.dates` and for the term of an agreement.

- `date_forms` and `date_parts` know how days are written, `date_order` whether the day or the month stands first.
- `durations` reads spans; `terms` makes start, end and the rule of the end of all that a row says, `periods` of a table.
- `end_words` knows ends that are no days.
- `years` and `year_parts` know what a bare year, a semester or a quarter stands for.
"""
