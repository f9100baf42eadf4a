"""Notebook + checked parameters -> executed notebook, by papermill: in a forked child, or in a real kernel."""

import ast
import datetime as dt
import difflib
import json
import os
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kerjasama_analysis import KerjasamaError, words, workers

ENGINES = ("fork", "kernel")
MOST_HINTS = 3
"""Offices named at most where a name was written for a code."""
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


class ParameterRefused(KerjasamaError):
    """A parameter that no notebook knows, or a value of another kind than it takes."""


class NotebookMissing(KerjasamaError):
    """There is no such notebook."""


class NotebookFailed(KerjasamaError):
    """A cell failed; the message names notebook, heading, cause and the file with the traceback."""


@dataclass(frozen=True)
class Parameter:
    """A declared parameter: its name, what it is for, and a check that returns the value to use."""

    name: str
    help: str
    check: Callable[[object], object]


def check_parameters(given: Mapping[str, object]) -> dict[str, object]:
    """Return the parameters as notebooks take them, or raise ParameterRefused before anything starts.

    >>> check_parameters({"as_of": dt.date(2023, 7, 20), "office": "52"})
    {'as_of': '2023-07-20', 'office': '52'}
    >>> check_parameters({"asof": "2023-07-20"})
    Traceback (most recent call last):
    ...
    kerjasama_analysis.reporting.execute.ParameterRefused: Parameter `asof` tidak dikenal; maksud Anda `as_of`?
    """
    known = {p.name: p for p in PARAMETERS}
    for name in given:
        if name not in known:
            near = difflib.get_close_matches(name, known, 1, 0.5)
            hint = f"maksud Anda `{near[0]}`?" if near else f"yang ada: {', '.join(known)}."
            raise ParameterRefused(f"Parameter `{name}` tidak dikenal; {hint}")
    return {name: known[name].check(value) for name, value in given.items()}


def check_engine(engine: str) -> str:
    """Return the engine's name, or raise ParameterRefused naming those there are."""
    if engine not in ENGINES:
        near = difflib.get_close_matches(engine, ENGINES, 1, 0.5)
        hint = f"maksud Anda `{near[0]}`?" if near else f"yang ada: {', '.join(ENGINES)}."
        raise ParameterRefused(f"Mesin `{engine}` tidak dikenal; {hint}")
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
    notebook: str | Path, parameters: Mapping[str, object], output: str | Path, *, engine: str = "fork"
) -> Path:
    """Run a notebook from a fresh state and return where the executed one stands.

    `fork` runs it inside a child of a warm fork server, `kernel` in a real kernel as JupyterLab would. The
    output is written beside its place and moved in; a failed notebook is kept too, with a traceback beside it.
    """
    checked = check_parameters(parameters)
    if check_engine(engine) == "kernel":
        return run_here(notebook, checked, output, engine=engine)
    job = (Path(notebook), checked, Path(output))
    preload = preload_for([Path(notebook)])
    outcome = next(workers.map_tasks(_run_job, [job], workers=1, preload=preload, fresh=True))
    if outcome.error is not None:
        raise outcome.error
    return outcome.value


def run_here(
    notebook: str | Path, parameters: Mapping[str, object], output: str | Path, *, engine: str = "fork"
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
            parameters=dict(parameters),
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


def _check_day(value: object) -> str:
    if isinstance(value, dt.date):
        return value.isoformat()[:10]
    try:
        return dt.date.fromisoformat(value).isoformat()
    except (TypeError, ValueError):
        raise ParameterRefused(f"`as_of` harus tanggal seperti 2023-07-20, bukan {value!r}.") from None


def _check_office(value: object) -> str:
    if not isinstance(value, str):
        raise ParameterRefused(
            f"`office` harus teks seperti '52.02', bukan {value!r}; pada papermill tulis -r office 52.02."
        )
    known = ["00", *words.mapping("provinces", "name"), *words.mapping("regencies", "name")]
    if value not in known:
        raise ParameterRefused(
            f"Tidak ada satuan kerja dengan kode {value!r}.{_hint_at_office(value, known)}"
        )
    return value


def _hint_at_office(value: str, known: list[str]) -> str:
    """Return which code was perhaps meant: one written alike, else those of offices with such a name."""
    near = difflib.get_close_matches(value, known, 1, 0.7)
    if near:
        return f" Maksud Anda '{near[0]}'?"
    wanted = value.strip().casefold()
    named = [
        f"'{c}' ({words.office_name(c)})"
        for c in known
        if wanted and wanted in words.office_name(c).casefold()
    ]
    if not named:
        return " Kodenya seperti 00, 52, atau 52.02."
    more = f", dan {len(named) - MOST_HINTS} lainnya" if len(named) > MOST_HINTS else ""
    return f" Maksud Anda {', '.join(named[:MOST_HINTS])}{more}?"


def _check_scope(value: object) -> str:
    if value not in ("own", "with_below"):
        raise ParameterRefused(f"`scope` harus own atau with_below, bukan {value!r}.")
    return value


def _check_folder(value: object) -> str:
    if not isinstance(value, str | Path):
        raise ParameterRefused(f"`data` harus nama folder, bukan {value!r}.")
    return str(value)


def _check_months(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 60:
        raise ParameterRefused(f"`lead_time_months` harus bilangan bulat 1 sampai 60, bukan {value!r}.")
    return value


PARAMETERS = (
    Parameter("as_of", "tanggal keadaan, misalnya 2023-07-20", _check_day),
    Parameter(
        "office",
        "kode satuan kerja sebagai teks: 00 pusat, 52 provinsi, 52.02 kabupaten atau kota",
        _check_office,
    ),
    Parameter("scope", "own: register sendiri; with_below: juga satuan kerja di bawahnya", _check_scope),
    Parameter("data", "folder data olahan", _check_folder),
    Parameter(
        "lead_time_months",
        "berapa bulan sebelum berakhir sebuah dokumen disebut akan berakhir",
        _check_months,
    ),
    Parameter("earlier", "folder data olahan register sebelumnya, untuk perbandingan", _check_folder),
)
"""The parameters of a report's notebooks, declared once; `earlier` goes only to those that name it."""


def taken_by(notebook: Path, parameters: Mapping[str, object]) -> dict[str, object]:
    """Return the parameters without `earlier` where the notebook does not name it in its parameters cell."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"] if notebook.is_file() else []
    named = ["".join(c["source"]) for c in cells if "parameters" in c["metadata"].get("tags", ())]
    takes = any(re.search(r"^earlier\b", text, flags=re.M) for text in named)
    return {name: value for name, value in parameters.items() if name != "earlier" or takes}
