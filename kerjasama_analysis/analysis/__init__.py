"""One question a module: a small table beside the figure that draws it and the sentence that tells it.

- `view`: which offices, on which date, and the agreements that count there. Start here.
- `distribution`: with whom, by which kind of document, since when; reconciled with the published 87. Its figures
  are in `distribution_figures`, the squares of the cover in `cover`.
- `validity`: what is in force on the date, and which documents are about to end, with the last day for the letter.
  `statebar` draws states in one line.
- `endings`: when documents end, month by month, against the stages of elections; `monthgrid` draws the calendar.
- `waiting`: memoranda without an implementing agreement, and how long they have waited; drawn in `waiting_curve`.
- `practice`: legal state against implementation: what sleeps, what runs without paper.
- `obstacles`, `follow_up`, `quality`, `cascade`: what hinders, what was promised, how well the registers are filled,
  and who reported.
- `comparison`, `actions`: what became of the documents of an earlier register, and of what it left to be done.
- `headlines`, `summary`, `summary_items`: the figures that every reading of the register leaves standing, and the
  chair's page made of them.
- `style`, `swatches`, `lettering`: the house style of figures, the looks of states, and type.

The verbs are `count_`, `list_`, `share_` (view in, small frame out, every row with its `agreement_ids`), `plot_`
(frame and view in, axes out), `table_` (a table for people) and `tell_` (prose made from the numbers).
"""
