"""Notebooks stay thin, stripped and parameterised, and run from any working directory."""

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kerjasama_analysis import blocks, frames
from tests.analysis import hand

NOTEBOOKS = sorted((Path(__file__).resolve().parents[1] / "notebooks").glob("*.ipynb"))
EXPECTED = {
    "distribusi_mitra",
    "faktor_penghambat",
    "kesimpulan",
    "kualitas_data",
    "lampiran",
    "perbandingan",
    "ringkasan_rapat",
    "status_kerja_sama",
}
PARAMETERS = {"as_of": str, "office": str, "scope": str, "data": str, "lead_time_months": int}

every_notebook = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
every_report_notebook = pytest.mark.parametrize(
    "path", [path for path in NOTEBOOKS if path.stem != "jelajah"], ids=lambda path: path.stem
)
"""All but the one for exploring, whose widgets are tested in a browser."""


def cells(path: Path, kind: str) -> list[dict]:
    notebook = json.loads(path.read_text(encoding="utf-8"))
    return [
        {**cell, "text": "".join(cell["source"])} for cell in notebook["cells"] if cell["cell_type"] == kind
    ]


def parameters(path: Path) -> str:
    [cell] = [c["text"] for c in cells(path, "code") if "parameters" in c["metadata"].get("tags", [])]
    return cell


def test_the_notebooks_of_the_report_are_there():
    assert {path.stem for path in NOTEBOOKS} >= EXPECTED


@every_notebook
def test_outputs_are_stripped(path):
    assert all(not cell["outputs"] and cell["execution_count"] is None for cell in cells(path, "code"))
    metadata = json.loads(path.read_text(encoding="utf-8"))["metadata"]
    assert metadata["kernelspec"]["name"] == "python3"


@every_notebook
def test_parameters_stand_in_one_cell_with_defaults_and_a_comment_each(path):
    tree = ast.parse(parameters(path))
    given = {node.targets[0].id: ast.literal_eval(node.value) for node in tree.body}
    more = {"earlier": str} if path.stem in ("perbandingan", "ringkasan_rapat") else {}
    assert {name: type(value) for name, value in given.items()} == {**PARAMETERS, **more}
    assert all("  # " in line for line in parameters(path).splitlines())


@every_notebook
def test_cells_are_thin(path):
    for cell in cells(path, "code"):
        text = cell["text"]
        assert 1 <= len(text.splitlines()) <= 7, text
        if text == parameters(path):
            continue
        assert not re.search(r"#|%|sys\.path|\.head\(\)|warnings|open\(['\"]|\.to_\w+\(", text), text
        kinds = (ast.FunctionDef, ast.ClassDef, ast.Lambda, ast.For, ast.While)
        assert not any(isinstance(node, kinds) for node in ast.walk(ast.parse(text))), text


@every_notebook
def test_a_notebook_begins_with_its_title_and_asks_questions(path):
    told = [cell["text"] for cell in cells(path, "markdown")]
    assert told[0].startswith("# ") and len(told[0].split("\n\n")) == 2
    imports = [c["text"] for c in cells(path, "code") if re.search(r"^(from|import) ", c["text"], flags=re.M)]
    assert len(imports) == 1
    if path.stem not in ("ringkasan_rapat", "lampiran", "kesimpulan"):
        assert all(text.splitlines()[0].endswith("?") for text in told[1:] if text.startswith("## "))


@pytest.fixture(scope="module")
def data(tmp_path_factory) -> Path:
    return frames.write(hand.many(40), tmp_path_factory.mktemp("data"))


def run(path: Path, given: dict[str, str]) -> list[blocks.Block]:
    """Return all that a notebook shows, its cells run in order in this process with these parameters."""
    shown: list[blocks.Block] = []
    names = {"display": lambda *told: shown.extend(told)}
    for cell in cells(path, "code"):
        tree = ast.parse(cell["text"])
        last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
        exec(compile(tree, path.name, "exec"), names)
        if cell["text"] == parameters(path):
            names.update(given)
        if last is not None:
            result = eval(compile(ast.Expression(last.value), path.name, "eval"), names)
            shown += [result] if result is not None else []
    return shown


@every_report_notebook
def test_a_notebook_runs_from_any_working_directory(path, data, tmp_path, monkeypatch):
    """A real kernel is tried by the slow test."""
    monkeypatch.chdir(tmp_path)
    shown = run(path, {"data": str(data), "earlier": str(data)})
    bundles = [block._repr_mimebundle_() for block in shown if hasattr(block, "_repr_mimebundle_")]
    assert len(bundles) == len(shown) > 3
    assert all(bundle[blocks.MIME]["type"] for bundle in bundles)
    assert not list(tmp_path.iterdir()), "a notebook writes nothing"


@pytest.fixture(scope="module")
def small(tmp_path_factory) -> dict[int, Path]:
    return {n: frames.write(hand.full(n), tmp_path_factory.mktemp(f"small{n}")) for n in (0, 1, 3)}


@every_report_notebook
@pytest.mark.parametrize(
    ("count", "office", "before"),
    [(0, "00", "none"), (1, "00", "none"), (3, "00", "none"), (1, "52.02", "none"), (1, "00", "same")],
)
def test_a_notebook_says_something_of_few_or_no_agreements(path, small, count, office, before):
    """Nothing is shown that is nothing: each cell shows a block, or is silent."""
    held = small[count]
    earlier = held if before == "same" else held / "none"
    shown = run(path, {"data": str(held), "earlier": str(earlier), "office": office})
    told = [block._repr_mimebundle_()[blocks.MIME] for block in shown]
    text = json.dumps(told, ensure_ascii=False).replace('": null', "")
    assert told and not re.search(r"\b(nan|None|NaT)\b|<NA>|&lt;NA", text)


@pytest.mark.slow
@every_report_notebook
def test_a_notebook_runs_under_stock_papermill(path, data, tmp_path):
    import papermill

    given = {"data": str(data), "as_of": "2023-07-20", "office": "00"}
    papermill.execute_notebook(path, tmp_path / "out.ipynb", given, progress_bar=False, cwd=tmp_path)
    ran = json.loads((tmp_path / "out.ipynb").read_text(encoding="utf-8"))
    shown = [o["data"] for c in ran["cells"] for o in c.get("outputs", []) if "data" in o]
    assert any(blocks.MIME in data for data in shown)
    assert not [o for c in ran["cells"] for o in c.get("outputs", []) if o.get("name") == "stderr"]


def test_notebooks_stand_as_the_filter_of_make_writes_them(checkout):
    """Else a new clone calls them changed as soon as the filter that keeps outputs out of git is set."""
    for path in sorted((checkout / "notebooks").glob("*.ipynb")):
        strip = [sys.executable, "-m", "nbstripout", "--keep-id", "--textconv", str(path)]
        told = subprocess.run(strip, capture_output=True, check=True).stdout
        assert told.decode().rstrip("\n") == path.read_text(encoding="utf-8").rstrip("\n"), path.name
