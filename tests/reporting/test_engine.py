"""The own engine gives what a kernel gives, and the verdicts papermill's own notebooks expect."""

import json

import nbformat
import papermill
import pytest
from papermill.exceptions import PapermillExecutionError

from kerjasama_analysis import frames, workers
from kerjasama_analysis.reporting import execute

from .conftest import write_notebook

SUITE = "suites/papermill-notebooks/papermill/tests/notebooks"
SUCCEED = (
    "simple_execute",
    "no_parameters",
    "nb_version_4.4",
    "result_no_exec",
    "sysexit",
    "sysexit0",
    "systemexit",
)
FAIL = ("broken", "broken1", "line_magic_error", "read_check", "sysexit1")


def cell(source: str, tmp_path) -> list[dict]:
    """Return the outputs of one cell run by the engine."""
    notebook = write_notebook(tmp_path / "n.ipynb", "# N", source)
    done = papermill.execute_notebook(
        str(notebook), None, engine_name="kerjasama", kernel_name="python3", progress_bar=False
    )
    return json.loads(json.dumps(done.cells[-1].outputs))


def test_outputs_keep_their_kind_and_order(tmp_path):
    source = "import sys\nprint('a')\ndisplay(1)\nprint('b')\nprint('c')\nprint('d', file=sys.stderr)\n'e'"
    kinds = [(o["output_type"], o.get("text") or o["data"]["text/plain"]) for o in cell(source, tmp_path)]
    assert kinds == [
        ("stream", "a\n"),
        ("display_data", "1"),
        ("stream", "b\nc\n"),
        ("stream", "d\n"),
        ("execute_result", "'e'"),
    ]


def test_blocks_arrive_as_data(tmp_path):
    source = "from kerjasama_analysis import blocks\nblocks.Prose('Satu.')"
    (shown,) = cell(source, tmp_path)
    assert shown["data"]["application/vnd.kerjasama.block+json"] == {
        "type": "prose",
        "text": "Satu.",
        "role": "text",
    }


def test_a_cell_after_the_failing_one_does_not_run(tmp_path):
    notebook = write_notebook(tmp_path / "n.ipynb", "# N", "1 / 0", f"open({str(tmp_path / 'ran')!r}, 'w')")
    with pytest.raises(PapermillExecutionError, match="division by zero"):
        papermill.execute_notebook(
            str(notebook), None, engine_name="kerjasama", kernel_name="python3", progress_bar=False
        )
    assert not (tmp_path / "ran").exists()


def verdict(path) -> str:
    """Run a notebook in this process and say how it ended."""
    try:
        papermill.execute_notebook(
            str(path), None, engine_name="kerjasama", kernel_name="python3", progress_bar=False
        )
    except PapermillExecutionError:
        return "failed"
    return "done"


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    ("name", "expected"), [*((n, "done") for n in SUCCEED), *((n, "failed") for n in FAIL)]
)
def test_papermills_own_notebooks_get_the_right_verdict(name, expected, shared):
    path = shared / SUITE / f"{name}.ipynb"
    if not path.is_file():
        pytest.skip("the notebooks of papermill's tests are not beside this checkout")
    assert verdict(path) == expected


@pytest.mark.slow
def test_fork_and_kernel_give_the_same_outputs(tmp_path):
    show = (
        "from kerjasama_analysis import blocks\n"
        "display(blocks.Prose(f'{as_of} {office}'))\n"
        "blocks.Table('T', (blocks.Column('a'),), (blocks.Row(('1',)),))"
    )
    notebook = write_notebook(tmp_path / "n.ipynb", "# N", "print('halo')", show)
    told = {}
    for engine in execute.ENGINES:
        output = execute.run_notebook(notebook, {"office": "52"}, tmp_path / f"{engine}.ipynb", engine=engine)
        told[engine] = [c.get("outputs") for c in nbformat.read(output, as_version=4).cells]
    assert told["fork"] == told["kernel"]
    assert "52" in json.dumps(told["fork"])


@pytest.mark.slow
@pytest.mark.parametrize("office", ["00", "52.02"])
def test_fork_and_kernel_give_the_same_text_and_tables_of_the_whole_report(checkout, tmp_path, office):
    """In one process the notebooks of a report follow each other; each kernel starts from nothing."""
    from kerjasama_analysis.cleaning import register
    from kerjasama_analysis.reporting import batch

    data = frames.write(
        register.read_registers([checkout / "data" / "raw" / "contoh"], workers=1), tmp_path / "data"
    )
    plan = batch.read_recipe(checkout / "reports" / "rapat_monev.toml")
    told = {}
    for engine in execute.ENGINES:
        job = batch.make_job(plan, office, as_of=plan.as_of, data=data, out=tmp_path / engine, engine=engine)
        (outcome,) = workers.map_tasks(batch.make_report, [job], workers=1, fresh=True)
        assert outcome.error is None
        told[engine] = [shown_by(path) for path in sorted(outcome.value.path.parent.rglob("*.ipynb"))]
    assert len(told["fork"]) == len(plan.notebook_files()) and told["fork"] == told["kernel"]


def shown_by(path) -> list:
    """Return the text, tables and drawings that a notebook shows."""
    cells = nbformat.read(path, as_version=4).cells
    return [output.get("data", output.get("text")) for cell in cells for output in cell.get("outputs", ())]
