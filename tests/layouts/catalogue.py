"""All layouts by name: importing the modules that hold them enters them."""

from tests.layouts import (
    cells,
    combined,
    dates,
    files,
    habits,
    headers,
    kinds,
    partners,
    registry,
    rounds,
    rows,
    shapes,
    terms,
    wordings,
)

FIRST = (wordings, headers, rows, kinds, dates, terms, partners, files)
"""Written before their author saw the reader."""
LATER = (shapes, cells, combined, rounds, habits)
"""Written after a first round of mending, to find what else is wrong."""
LAYOUTS = registry.LAYOUTS
build = registry.build


def names_of(modules: tuple) -> list[str]:
    """Return the names of the layouts in those modules."""
    places = {module.__name__ for module in modules}
    return [name for name, make in LAYOUTS.items() if make.__module__ in places]
