"""Notebook + checked parameters -> executed notebook, by papermill: in a forked child, or in a real kernel."""

import ast
import difflib
import json
import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from kerjasama_analysis import KerjasamaError, parameters, workers

ENGINES = ("fork", "kernel")
PRELOAD = (
    "papermill.execute",  # before the engine: papermill loads its engines while it is being imported
    "nbformat",
    "IPython.core.application",
    "IPython.core.completerlib",
    "IPython.core.crashhandler",
    "IPython.core.logger",
    "IPython.core.magics",
    "IPython.core.oinspect",
    "fontTools.subset",
    "matplotlib.backends.backend_svg",
    "pyarrow.dataset",
    "pyarrow.pandas_compat",
    "pyarrow.parquet",
    "scipy.stats",
    "typst",
    "kerjasama_analysis.reporting.warm",
    "kerjasama_analysis.analysis.warm",  # by name: notebooks draw with it, this room never calls it
)
"""What a fork server imports once for all notebooks, whatever they import themselves."""


class NotebookMissing(KerjasamaError):
    """There is no such notebook."""


class NotebookFailed(KerjasamaError):
    """A cell failed; the message names notebook, heading, cause and the file with the traceback."""


def check_engine(engine: str) -> str:
    """Return the engine's name, or raise parameters.ParameterRefused naming those there are."""
    if engine not in ENGINES:
        near = difflib.get_close_matches(engine, ENGINES, 1, 0.5)
        hint = f"maksud Anda `{near[0]}`?" if near else f"yang ada: {', '.join(ENGINES)}."
        raise parameters.ParameterRefused(f"Mesin `{engine}` tidak dikenal; {hint}")
    return engine


def preload_for(notebooks: Iterable[Path]) -> tuple[str, ...]:
    """Return what a fork server imports once: what every report needs, and what these notebooks import."""
    found = [name for path in notebooks for name in imports_of(path)]
    return tuple(dict.fromkeys([*PRELOAD, *found]))


def imports_of(notebook: Path) -> list[str]:
    """Return the modules that a notebook's cells import; names that turn out to be none do no harm."""
    try:
        cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    except (OSError, ValueError, KeyError):
        return []
    found: list[str] = []
    for cell in cells:
        try:
            tree = ast.parse("".join(cell["source"])) if cell["cell_type"] == "code" else None
        except SyntaxError:  # a magic
            continue
        for node in ast.walk(tree) if tree else ():
            if isinstance(node, ast.Import):
                found += [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found += [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return list(dict.fromkeys(found))


def run_notebook(
    notebook: str | Path, given: Mapping[str, object], output: str | Path, *, engine: str = "fork"
) -> Path:
    """Run a notebook from a fresh state and return where the executed one stands.

    `fork` runs it inside a child of a warm fork server, `kernel` in a real kernel as JupyterLab would. The
    output is written beside its place and moved in; a failed notebook is kept too, with a traceback beside it.
    """
    checked = parameters.check_parameters(given)
    if check_engine(engine) == "kernel":
        return run_here(notebook, checked, output, engine=engine)
    job = (Path(notebook), checked, Path(output))
    preload = preload_for([Path(notebook)])
    outcome = next(workers.map_tasks(_run_job, [job], workers=1, preload=preload, fresh=True))
    if outcome.error is not None:
        raise outcome.error
    return outcome.value


def run_here(
    notebook: str | Path, given: Mapping[str, object], output: str | Path, *, engine: str = "fork"
) -> Path:
    """Run a notebook in this process, which should be a child made for it; otherwise as `run_notebook`."""
    import papermill
    from papermill.exceptions import PapermillExecutionError

    notebook, output = Path(notebook), Path(output)
    if not notebook.is_file():
        raise NotebookMissing(f"Tidak ada notebook {notebook}; periksa namanya dalam resep.")
    output.parent.mkdir(parents=True, exist_ok=True)
    beside = output.with_name(f".{os.getpid()}-{output.name}")
    trace = output.with_suffix(".galat.txt")
    trace.unlink(missing_ok=True)
    try:
        papermill.execute_notebook(
            str(notebook),
            str(beside),
            parameters=dict(given),
            engine_name=None if engine == "kernel" else "kerjasama",
            kernel_name="python3",
            progress_bar=False,
            request_save_on_cell_execute=False,
            autosave_cell_every=0,
        )
    except PapermillExecutionError as error:
        raise _failure(notebook, beside, trace, error) from None
    finally:
        if beside.is_file():
            os.replace(beside, output)
    return output


def _run_job(job: tuple[Path, dict, Path]) -> Path:
    return run_here(*job)


def _failure(notebook: Path, executed: Path, trace: Path, error) -> NotebookFailed:
    """Return the failure in one sentence, its traceback written beside the executed notebook."""
    told = "\n".join(error.traceback) if isinstance(error.traceback, list) else str(error.traceback)
    trace.write_text(re.sub(r"\x1b\[[0-9;]*m", "", told) + "\n", encoding="utf-8")
    heading = _heading_above_error(executed)
    cause = " ".join(str(error.evalue).split())[:300].rstrip(".") or "tanpa keterangan"
    place = f" pada bagian “{heading}”" if heading else ""
    return NotebookFailed(
        f"Notebook {notebook.stem} gagal{place}: {cause} ({error.ename}); rincian di {trace}, "
        "perbaiki lalu jalankan lagi."
    )


def _heading_above_error(executed: Path) -> str:
    """Return the last heading above the cell that failed."""
    import nbformat

    heading = ""
    for cell in nbformat.read(executed, as_version=4).cells:
        if "papermill-error-cell-tag" in cell.metadata.get("tags", ()):
            continue
        if cell.cell_type == "markdown":
            found = re.findall(r"^#+\s+(.+)$", cell.source, flags=re.M)
            heading = found[-1].strip() if found else heading
        elif any(output.output_type == "error" for output in cell.get("outputs", ())):
            return heading
    return heading


def taken_by(notebook: Path, given: Mapping[str, object]) -> dict[str, object]:
    """Return the parameters without `earlier` where the notebook does not name it in its parameters cell."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"] if notebook.is_file() else []
    named = ["".join(c["source"]) for c in cells if "parameters" in c["metadata"].get("tags", ())]
    takes = any(re.search(r"^earlier\b", text, flags=re.M) for text in named)
    return {name: value for name, value in given.items() if name != "earlier" or takes}
