"""The floor of a report: the notebooks' code and the typesetting, in one warm process, with no notebook machinery."""

import ast
import json
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from kerjasama_analysis import blocks
from kerjasama_analysis.reporting import assembly, facts, pdf, story
from kerjasama_analysis.reporting.job import Job


def measure(jobs: Sequence[Job]) -> float:
    """Return the seconds that the reports take one after the other."""
    began = time.monotonic()
    for one in jobs:
        print_report(one)
    return time.monotonic() - began


def print_report(one: Job) -> bytes:
    """Return the PDF that the job's report would be."""
    scope = one.parameters["scope"]
    known = facts.read_facts(one.parameters["data"], one.office, scope=scope, as_of=one.as_of)
    stories = {
        path.stem: story.read_story(run_cells(path, one.parameters)) for path in one.recipe.notebook_files()
    }
    report = assembly.assemble(one.recipe, stories, office=one.office, as_of=one.as_of, known=known)
    return pdf.render_pdf(report, one.as_of)


def run_cells(notebook: Path, parameters: Mapping) -> dict:
    """Return the notebook with the blocks that its cells show, run as plain code."""
    told = json.loads(notebook.read_text(encoding="utf-8"))
    known: dict = {}
    for cell in told["cells"]:
        cell["source"] = "".join(cell["source"])
        if cell["cell_type"] != "code":
            continue
        shown: list = []
        known["display"] = lambda *things, shown=shown: shown.extend(things)
        run_cell(cell["source"], known, shown)
        cell["outputs"] = [{"data": {blocks.MIME: data_of(thing)}} for thing in shown if thing is not None]
        if "parameters" in cell["metadata"].get("tags", ()):
            known |= parameters
    return told


def run_cell(source: str, known: dict, shown: list) -> None:
    """Run a cell; the value of a last expression is shown."""
    body = ast.parse(source).body
    last = body.pop() if body and isinstance(body[-1], ast.Expr) else None
    exec(compile(ast.Module(body, []), "cell", "exec"), known)
    if last is not None:
        shown.append(eval(compile(ast.Expression(last.value), "cell", "eval"), known))


def data_of(thing) -> dict:
    """Return a block's data; of a figure, that of the block it becomes."""
    return (thing.as_block() if hasattr(thing, "as_block") else thing).as_data()
