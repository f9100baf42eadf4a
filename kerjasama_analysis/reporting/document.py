"""The stories of notebooks and texts -> the whole report as data: its parts in order, its colours, its head."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kerjasama_analysis import words
from kerjasama_analysis.reporting import characters, markdown, story, tables

Nodes = list[dict]

TEXTURES = {"miring putih": "rising", "miring": "falling", "mendatar": "level"}
"""Words of `palette.csv` for the lines of a swatch -> how the page draws them."""

MOST_BESIDE = 4
"""Sections that a chapter lists in its margin; more would hold the text back, and stand under the opening."""

MOST_FILES = 12
"""Files listed on the page of an office without agreements."""

_WORDS_ONLY = ("lead", "text", "note")
"""What a chapter consists of that has nothing to show, such as a comparison without an earlier register."""

_WHOLE = ("svg", "alt", "href", "emblem")
"""Values in which no break point may be set: they are drawn, read aloud or followed, not wrapped."""


@dataclass(frozen=True)
class Head:
    """What stands over every page and in the file's metadata."""

    title: str
    running_title: str
    as_of: str
    sample: bool = False
    paper: str = "A4"
    author: str = "Komisi Pemilihan Umum"


def report(head: Head, parts: Sequence[dict]) -> dict:
    """Return all that Typst needs to set a report; every text in it can be printed and broken."""
    data = {
        "title": head.title,
        "running_title": head.running_title,
        "as_of": head.as_of,
        "sample": head.sample,
        "paper": head.paper,
        "author": head.author,
        "description": f"{head.title}, keadaan {head.as_of}" + (" (data contoh)" if head.sample else ""),
        "keywords": ["kerja sama", "evaluasi", "KPU"],
        "parts": list(parts),
    }
    return {**_printable(data), "colours": words.mapping("palette", "hex", "token"), "states": states()}


def states() -> dict[str, dict]:
    """Return how the swatch of each legal state looks: fill, line colour, texture, edge.

    >>> states()["berlaku"]["texture"], states()["draf"]["edge"]
    ('', True)
    """
    return {row["token"]: _look(row) for row in words.table("palette") if row["group"] == "keadaan"}


def chapter(title: str, stories: Sequence[Nodes]) -> dict:
    """Return a chapter: its lead, the contents in the margin, and the stories one after the other.

    What a notebook says of itself under its title opens the chapter for the first of them, where it has something to show.
    """
    (intro, body), *others = [_opened(nodes) for nodes in stories]
    if not body and not others and _says_little(intro):
        intro = _without_opening(intro) or intro
    opening, body = _with_lead(intro, body)
    for intro, more in others:
        body += _after_first_heading(_without_opening(intro), more)
    sections = [markdown.text_of(n["runs"]) for n in body if n["kind"] == "heading" and n["level"] == 2]
    if len(sections) > MOST_BESIDE:
        opening = [*opening, {"kind": "contents", "items": sections}]
    elif len(sections) > 1:
        opening = _with_contents(opening, sections)
    return {"kind": "chapter", "title": title, "nodes": _set(opening + body)}


def sharing_pages(chapters: Sequence[dict]) -> list[dict]:
    """Return the chapters, each marked `shares_page` that may begin below the one before, which says but a few words."""
    marked = []
    for before, part in zip([None, *chapters], chapters, strict=False):
        brief = before is not None and _says_little(before["nodes"])
        marked.append({**part, "shares_page": brief})
    return marked


def summary(nodes: Nodes) -> dict:
    """Return the chair's page from a notebook that shows items; what is neither lead nor item becomes a note."""
    lead = [run for n in nodes if n["kind"] == "lead" for run in n["runs"]]
    items = sorted((n for n in nodes if n["kind"] == "item"), key=lambda n: n["number"])
    notes = [n for n in nodes if n["kind"] == "note"]
    title = next((markdown.text_of(n["runs"]) for n in nodes if n["kind"] == "heading"), "Ringkasan")
    return {"kind": "summary", "title": title, "lead": lead, "items": items, "notes": notes}


def cover_figure(nodes: Nodes) -> dict | None:
    """Return the figure meant for the cover, if a notebook shows one."""
    return next((n for n in nodes if n["kind"] == "figure" and n["place"] == "cover"), None)


def annexes(stories: Sequence[Nodes]) -> list[dict]:
    """Return one annex for each `##` heading of the annex notebooks, numbered in their order."""
    parts: list[dict] = []
    for nodes in stories:
        intro, body = _opened(nodes)
        for node in _after_first_heading(_without_opening(intro), body):
            if node["kind"] == "heading" and node["level"] <= 2:
                title = markdown.text_of(node["runs"])
                parts.append({"kind": "annex", "number": len(parts) + 1, "title": title, "nodes": []})
            elif parts:
                parts[-1]["nodes"].append({**node, "dense": True} if node["kind"] == "table" else node)
    return [{**part, "nodes": _set(_lifted(part["nodes"]))} for part in parts]


def contents(parts: Sequence[dict]) -> dict:
    """Return the page of lists: contents, and lists of figures and tables where there are any."""
    nodes = [n for part in parts for n in part.get("nodes", ())]
    figures = any(n["kind"] == "figure" for n in nodes)
    return {
        "kind": "contents",
        "figures": figures,
        "tables": any(n.get("caption") for n in nodes if n["kind"] == "table"),
    }


def nil_page(nodes: Nodes, place: str, office: str, files: Sequence[tuple[str, int, int]]) -> dict:
    """Return the page of an office without agreements: its text, and after the opening what was read."""
    title = next((markdown.text_of(n["runs"]) for n in nodes if n["kind"] == "heading"), "Nihil")
    opening, body = _with_lead(*_opened([n for n in nodes if _says_something(n)]))
    read = [_heading("Yang dibaca"), _files_table(files)] if files else []
    return {
        "kind": "nil",
        "over": f"{place} · {office}",
        "title": title,
        "nodes": _set([*opening, *read, *body]),
        "signature": None,
    }


def _says_something(node: dict) -> bool:
    return node["kind"] != "text" or bool(markdown.text_of(node["runs"]).strip())


def _heading(text: str) -> dict:
    return {"kind": "heading", "level": 2, "runs": [{"text": text}]}


def _files_table(files: Sequence[tuple[str, int, int]]) -> dict:
    """Return the files that were read as a small table: as many as the page has room for."""
    shown = files[:MOST_FILES]
    rows = [
        {"kind": "row", "cells": [[{"text": t}] for t in (name, words.number(count), words.number(held))]}
        for name, count, held in shown
    ]
    heads = (("Berkas", "left", 0.66), ("Baris", "right", 0.14), ("Baris dokumen", "right", 0.2))
    columns = [dict(zip(("label", "align", "width"), head, strict=True)) for head in heads]
    more = len(files) - len(shown)
    note = f"dan {words.number(more)} berkas lain" if more else ""
    node = {"kind": "table", "caption": "", "columns": columns, "rows": rows, "note": note}
    return tables.fit(node)


def single(nodes: Nodes) -> list[dict]:
    """Return the parts of one notebook set by itself."""
    if any(n["kind"] == "item" for n in nodes):
        return [summary(nodes)]
    title = next((markdown.text_of(n["runs"]) for n in nodes if n["kind"] == "heading"), "Notebook")
    return [{**chapter(title, [nodes]), "kind": "single"}]


def _opened(nodes: Nodes) -> tuple[Nodes, Nodes]:
    """Return what stands before the first section without the title, and the sections."""
    body = [n for n in nodes if not (n["kind"] == "heading" and n["level"] == 1)]
    body = [n for n in body if not (n["kind"] == "figure" and n["place"] == "cover")]
    cut = next((i for i, n in enumerate(body) if n["kind"] == "heading"), len(body))
    return body[:cut], body[cut:]


def _with_lead(intro: Nodes, body: Nodes) -> tuple[Nodes, Nodes]:
    """Return the opening with its lead first; without a written lead the first paragraph is it."""
    at = next((i for i, n in enumerate(intro) if n["kind"] == "lead"), None)
    if at is not None:
        return [intro[at], *intro[:at], *intro[at + 1 :]], body
    if intro and intro[0]["kind"] == "text":
        return [{**intro[0], "kind": "lead"}, *intro[1:]], body
    return intro, body


def _with_contents(opening: Nodes, sections: list[str]) -> Nodes:
    """Return the opening with the list of sections in the margin beside its first text."""
    note = {"kind": "contents", "items": sections}
    lead = 1 if opening and opening[0]["kind"] == "lead" else 0
    at = lead if len(opening) > lead and opening[lead]["kind"] == "text" else 0
    if not opening:
        return [{"kind": "text", "runs": [], "margin": [note]}]
    return [*opening[:at], {**opening[at], "margin": [note]}, *opening[at + 1 :]]


def _says_little(nodes: Nodes) -> bool:
    """Return whether there is nothing to show, only a few words."""
    return all(n["kind"] in _WORDS_ONLY for n in nodes)


def _without_opening(intro: Nodes) -> Nodes:
    """Return an opening without what the notebook says of itself."""
    return [n for n in intro if not n.get("opening")]


def _after_first_heading(intro: Nodes, body: Nodes) -> Nodes:
    return [body[0], *intro, *body[1:]] if body else intro


def _lifted(nodes: Nodes) -> Nodes:
    """Return an annex's nodes with headings one level up, since its title took the place of `##`."""
    return [{**n, "level": n["level"] - 1} if n["kind"] == "heading" else n for n in nodes]


def _set(nodes: Nodes) -> Nodes:
    """Return the nodes as a column of text sets them: margins laid beside texts, no heading level skipped.

    A figure right under a heading is all that stands there, and stays; so does one after which nothing comes that could
    fill the page it leaves. Others may move to the foot of a page.
    """
    settled: Nodes = []
    level = 1
    for node in story.split_margins(n for n in nodes if n["kind"] != "item"):
        if node["kind"] == "heading":
            level = max(2, min(node["level"], level + 1, 3))
            node = {**node, "level": level}
        if node["kind"] == "figure" and settled and settled[-1]["kind"] == "heading":
            node = {**node, "stays": True}
        settled.append(node)
    if settled and settled[-1]["kind"] == "figure":
        settled[-1] = {**settled[-1], "stays": True}
    return settled


def _look(row: Mapping[str, str]) -> dict:
    """Return the swatch of one state; the table says in words which lines it bears."""
    white = "putih" in row["texture"] or "mendatar" in row["texture"]
    return {
        "fill": row["hex"],
        "line": "#FFFFFF" if white else words.mapping("palette", "hex", "token")["tinta_3"],
        "texture": next((slug for word, slug in TEXTURES.items() if word in row["texture"]), ""),
        "edge": "tepi" in row["texture"],
    }


def _printable(value, key: str = ""):
    if isinstance(value, str):
        text = characters.printable(value)
        return text if key in _WHOLE else characters.breakable(text)
    if isinstance(value, Mapping):
        return {k: _printable(v, k) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_printable(v, key) for v in value]
    return value
