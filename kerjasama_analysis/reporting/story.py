"""An executed notebook -> the nodes of its chapter, in reading order: only Markdown and blocks are read."""

import re
from collections.abc import Iterable, Mapping, Sequence

from kerjasama_analysis import KerjasamaError, blocks
from kerjasama_analysis.reporting import markdown, tables

ITEM_WIDTHS = {3: 107.0, 4: 50.0, 5: 50.0, 6: 50.0, 7: 78.0, 8: 78.0}
"""Items of the chair's page that share its width with others, in millimetres, as in `templates/summary.typ`."""


class NotExecuted(KerjasamaError):
    """The notebook holds no outputs that a report can print."""


class FigureRefused(KerjasamaError):
    """A figure that cannot be printed: it has no alternative text, or no drawing."""


def read_story(notebook: Mapping, values: Mapping[str, str] | None = None) -> list[dict]:
    """Return the nodes of an executed notebook: headings and texts of its Markdown cells, blocks of its outputs.

    Cells tagged `hide-report` and the cells papermill adds are passed over; so is what has no block, such as a
    printed line, since the report prints nothing that it does not understand.
    """
    nodes = []
    for cell in notebook["cells"]:
        tags = set(cell.get("metadata", {}).get("tags", ()))
        if tags & {"hide-report", "papermill-error-cell-tag"}:
            continue
        if cell["cell_type"] == "markdown":
            nodes += _announced(markdown.read_markdown(cell["source"], values))
        elif cell["cell_type"] == "code":
            nodes += [block_node(data) for data in _blocks(cell)]
    return [_fitted(node) for node in answered(nodes)]


def answered(nodes: Sequence[dict]) -> list[dict]:
    """Return the nodes without headings that nothing follows: a question that the register cannot answer.

    >>> [n["kind"] for n in answered([{"kind": "heading", "level": 2}, {"kind": "heading", "level": 2}, {"kind": "text"}])]
    ['heading', 'text']
    """
    kept: list[dict] = []
    for node in reversed(nodes):
        empty = node["kind"] == "heading" and node["level"] > 1
        if empty and (not kept or (kept[-1]["kind"] == "heading" and kept[-1]["level"] <= node["level"])):
            continue
        kept.append(node)
    return kept[::-1]


def _announced(nodes: list[dict]) -> list[dict]:
    """Return the nodes of a Markdown cell; texts under a title are marked `opening`: what a notebook says of itself."""
    if not nodes or nodes[0]["kind"] != "heading" or nodes[0]["level"] > 1:
        return nodes
    return [{**node, "opening": True} if node["kind"] == "text" else node for node in nodes]


def is_executed(notebook: Mapping) -> bool:
    """Return whether any code cell has a block to print."""
    return any(_blocks(cell) for cell in notebook["cells"] if cell["cell_type"] == "code")


def block_node(data: Mapping) -> dict:
    """Return the node of one block as `blocks` describes it."""
    kind = data["type"]
    if kind == "prose":
        return {"kind": data["role"], "runs": [{"text": " ".join(data["text"].split())}]}
    if kind == "figure":
        return _figure(data)
    if kind == "item":
        width = ITEM_WIDTHS.get(data["number"], tables.FULL)
        inner = [_fitted(block_node(block), width) for block in data["blocks"]]
        return {"kind": "item", "number": data["number"], "title": data["title"], "nodes": inner}
    if kind == "keys":
        return {"kind": "keys", "items": data["items"]}
    return {"kind": "table", **{k: data[k] for k in ("caption", "columns", "rows", "note")}}


def split_margins(nodes: Iterable[dict]) -> list[dict]:
    """Return the nodes with each margin note laid beside the text that follows it.

    A note that no text follows keeps a row of its own, so that it can never lie over a table.
    """
    settled: list[dict] = []
    waiting: list[dict] = []
    for node in nodes:
        if node["kind"] == "margin":
            waiting.append(node)
        elif node["kind"] in ("text", "lead", "list") and waiting:
            settled.append({**node, "margin": waiting})
            waiting = []
        elif node["kind"] != "heading" and waiting:
            settled += [{"kind": "text", "runs": [], "margin": waiting}, node]
            waiting = []
        else:
            settled.append(node)
    return settled + ([{"kind": "text", "runs": [], "margin": waiting}] if waiting else [])


def _blocks(cell: Mapping) -> list[Mapping]:
    found = (output.get("data", {}).get(blocks.MIME) for output in cell.get("outputs", ()))
    return [data for data in found if data]


def _figure(data: Mapping) -> dict:
    if not data.get("alt", "").strip():
        raise FigureRefused(
            f"Gambar “{data.get('caption', '')}” tidak memiliki teks alternatif; lengkapi dulu."
        )
    if "<svg" not in data.get("svg", ""):
        raise FigureRefused(f"Gambar “{data.get('caption', '')}” tidak memuat gambar SVG; jalankan ulang.")
    kept = {k: data[k] for k in ("svg", "alt", "caption", "place")}
    return {"kind": "figure", **kept, "width": _width(data["svg"])}


def _width(svg: str) -> float:
    """Return the width an SVG states, in millimetres; the full width where it states none."""
    stated = re.search(r"<svg\b[^>]*?\bwidth=\"([\d.]+)(pt|px|mm|)\"", svg)
    if not stated:
        return tables.FULL
    return float(stated[1]) * {"pt": 25.4 / 72, "mm": 1.0}.get(stated[2], 25.4 / 96)


def _fitted(node: dict, full: float = tables.FULL) -> dict:
    return tables.fit(node, full=full) if node["kind"] == "table" else node
