"""Partners by name, for `cleaning.partners`: several in a cell, their spellings, their kinds."""
