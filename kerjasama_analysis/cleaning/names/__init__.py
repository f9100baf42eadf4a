"""Partners by name, for `cleaning.partners`: several in a cell, their spellings and kinds, the house that is none."""
