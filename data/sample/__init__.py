"""How the sample registers are invented: facts first, then how an office would write them.

- `facts` turns the lives in partners.csv into documents with dates, numbers and parents;
- `hand` writes dates, durations, words and lists of sentences as people do;
- `papers` is what a register is made of: lines that know their role and the truth they hold;
- `national`, `province`, `regency` and `form` each lay out one file.
"""
