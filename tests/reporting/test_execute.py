"""Notebooks run from a fresh state; failures are one sentence."""

import os

import nbformat
import pytest

from kerjasama_analysis import parameters
from kerjasama_analysis.reporting import execute

from .conftest import write_notebook


def test_a_notebook_runs_with_its_parameters_in_a_fresh_child(tmp_path):
    source = "import os\nprint(as_of, office, os.getpid(), 'left' in globals())\nleft = 1"
    notebook = write_notebook(tmp_path / "n.ipynb", "# N", source)
    here = os.getcwd()
    told = []
    for name in ("a", "b"):
        output = execute.run_notebook(notebook, {"office": "52"}, tmp_path / "out" / f"{name}.ipynb")
        told.append(nbformat.read(output, as_version=4).cells[-1].outputs[0].text.split())
    assert [t[:2] for t in told] == [["2023-07-20", "52"]] * 2
    assert all(t[3] == "False" for t in told)
    assert len({told[0][2], told[1][2], str(os.getpid())}) == 3
    assert os.getcwd() == here
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["a.ipynb", "b.ipynb"]


def test_a_failing_notebook_ends_in_one_sentence_and_is_kept(tmp_path):
    notebook = write_notebook(tmp_path / "n.ipynb", "# N", "# Pertama", "x = 1", "## Kedua", "1 / 0", "x = 2")
    with pytest.raises(
        execute.NotebookFailed, match=r"Notebook n gagal pada bagian “Kedua”: division by zero"
    ) as caught:
        execute.run_notebook(notebook, {}, tmp_path / "out" / "n.ipynb")
    assert "\n" not in str(caught.value)
    assert "ZeroDivisionError" in (tmp_path / "out" / "n.galat.txt").read_text(encoding="utf-8")
    assert (tmp_path / "out" / "n.ipynb").is_file()


def test_a_run_that_succeeds_clears_the_old_traceback(tmp_path):
    output = tmp_path / "n.ipynb"
    notebook = write_notebook(tmp_path / "src" / "n.ipynb", "# N", "1 / 0")
    with pytest.raises(execute.NotebookFailed):
        execute.run_notebook(notebook, {}, output)
    write_notebook(notebook, "# N", "1 / 1")
    execute.run_notebook(notebook, {}, output)
    assert not (tmp_path / "n.galat.txt").exists()


def test_unknown_engines_and_missing_notebooks_are_named(tmp_path):
    with pytest.raises(parameters.ParameterRefused, match="fork, kernel"):
        execute.run_notebook(tmp_path / "n.ipynb", {}, tmp_path / "o.ipynb", engine="dask")
    with pytest.raises(execute.NotebookMissing, match=r"n\.ipynb"):
        execute.run_notebook(tmp_path / "n.ipynb", {}, tmp_path / "o.ipynb")
