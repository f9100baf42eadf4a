"""Markdown text -> the nodes a page is set from; text stays text, and only safe links stay links."""

from collections.abc import Mapping
from functools import cache

SAFE_LINKS = ("http://", "https://", "mailto:")

Node = dict
Runs = list[dict]


def read_markdown(source: str, values: Mapping[str, str] | None = None) -> list[Node]:
    """Return the nodes of a Markdown text: headings, paragraphs, lists, tables.

    `{name}` is filled from `values` after the text was read, so a value is printed as it is. HTML is printed
    as written and images by their alternative text alone: nothing is fetched or read.

    >>> read_markdown("# Judul *a*")[0]["level"], read_markdown("{x}", {"x": "*b*"})[0]["runs"]
    (1, [{'text': '*b*'}])
    """
    values = values or {}
    return [node for token in _parser()(source) for node in _nodes(token, values)]


def text_of(runs: Runs) -> str:
    """Return the plain text of runs."""
    return "".join(run.get("text", " ") for run in runs)


@cache
def _parser():
    import mistune

    return mistune.create_markdown(renderer=None, plugins=["table", "strikethrough"])


def _nodes(token: dict, values: Mapping[str, str]) -> list[Node]:
    kind = token["type"]
    if kind == "heading":
        return [{"kind": "heading", "level": token["attrs"]["level"], "runs": _inline(token, values)}]
    if kind in ("paragraph", "block_text"):
        return [{"kind": "text", "runs": _inline(token, values)}]
    if kind == "list":
        items = [[n for part in item["children"] for n in _nodes(part, values)] for item in token["children"]]
        return [{"kind": "list", "ordered": bool(token["attrs"].get("ordered")), "items": items}]
    if kind == "table":
        return [_table(token, values)]
    if kind == "block_quote":
        return [n for part in token["children"] for n in _nodes(part, values)]
    if kind in ("block_code", "block_html"):
        lines = token["raw"].rstrip("\n").split("\n")
        return [{"kind": "text", "runs": _broken_lines([{"text": line}] for line in lines)}]
    return []


def _table(token: dict, values: Mapping[str, str]) -> Node:
    """Return a Markdown table as an uncaptioned table node."""
    head, *bodies = token["children"]
    columns = [
        {
            "label": text_of(_inline(cell, values)),
            "align": "right" if cell["attrs"].get("align") == "right" else "left",
            "width": 0,
        }
        for cell in head["children"]
    ]
    rows = []
    for row in (row for body in bodies for row in body["children"]):
        cells = [[{"text": text_of(_inline(cell, values))}] for cell in row["children"]]
        rows.append({"kind": "row", "cells": cells})
    return {"kind": "table", "caption": "", "columns": columns, "rows": rows, "note": ""}


def _inline(token: dict, values: Mapping[str, str], **style) -> Runs:
    runs: Runs = []
    for child in token.get("children", ()):
        kind = child["type"]
        if kind in ("strong", "emphasis"):
            runs += _inline(child, values, **style, **{"bold" if kind == "strong" else "italic": True})
        elif kind == "link":
            url = child["attrs"]["url"]
            safe = {"href": url} if url.lower().startswith(SAFE_LINKS) else {}
            runs += _inline(child, values, **style, **safe)
        elif kind == "linebreak":
            runs.append({"break": True})
        elif kind == "softbreak":
            runs.append({"text": " ", **style})
        elif "children" in child:
            runs += _inline(child, values, **style)
        elif child.get("raw"):
            runs.append({"text": filled(child["raw"], values), **style})
    return runs


def filled(text: str, values: Mapping[str, str]) -> str:
    """Return a text with each `{name}` that `values` knows filled in; others stay as they are written."""
    for name, value in values.items():
        text = text.replace("{" + name + "}", value)
    return text


def _broken_lines(lines) -> Runs:
    runs: Runs = []
    for line in lines:
        runs += [*([{"break": True}] if runs else []), *line]
    return runs
