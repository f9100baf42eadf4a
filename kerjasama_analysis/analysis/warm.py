"""Importing this draws one small figure, so that the caches of type and drawing are full before a server forks."""

from kerjasama_analysis.analysis import style

_page = style.figure(10)
_page.text(0, 5, "a", weight="semibold")
style.finish(_page, title="A", subtitle="a", note="a", alt="a", caption="a", sample=True)._repr_mimebundle_()
