"""Registers that nobody sent: layouts of the habits Indonesian offices have, each with its truth.

`catalogue.LAYOUTS` names them, `catalogue.build(name, seed)` makes one as a file with the agreements it holds, and
`scoring.score` compares what the reader says with that. Partners, numbers and offices are invented (DATA CONTOH).
The layouts were written from descriptions of real registers, before their author had seen how the reader works.
"""
