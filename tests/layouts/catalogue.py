"""All layouts by name: importing the modules that hold them enters them."""

from tests.layouts import dates, files, headers, kinds, partners, registry, rows, terms, wordings

MODULES = (wordings, headers, rows, kinds, dates, terms, partners, files)
LAYOUTS = registry.LAYOUTS
build = registry.build
