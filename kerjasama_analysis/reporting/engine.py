"""The papermill engine `kerjasama`: runs a notebook's cells in this very process, in a fresh shell.

Whoever uses it forks first (`execute.run_notebook`, `batch`), so that pandas and matplotlib are imported once
and a notebook still starts from a fresh state. As `papermill --engine kerjasama` the command itself is that
process. A cell's outputs are those of a kernel, in the same order; there are no widgets, input or interrupts.
"""

import contextlib
import io

from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from nbformat import v4
from papermill.engines import Engine
from traitlets import Type


class ForkEngine(Engine):
    """Runs cells in order until one fails; its error is written as an output, as a kernel does."""

    @classmethod
    def execute_managed_notebook(cls, nb_man, kernel_name, **options):
        shell = fresh_shell()
        for index, cell in enumerate(nb_man.nb.cells):
            nb_man.cell_start(cell, index)
            error = None
            if cell.cell_type == "code" and cell.source.strip():
                error = run_cell(shell, cell)
            if error is not None:
                nb_man.cell_exception(cell, index, exception=error)
                return
            nb_man.cell_complete(cell, cell_index=index)


class _Results(DisplayHook):
    """Keeps the value of a cell's last expression as an `execute_result`."""

    def start_displayhook(self):
        pass

    def write_output_prompt(self):
        pass

    def write_format_data(self, format_dict, md_dict=None):
        told = {"data": format_dict, "metadata": md_dict or {}, "execution_count": self.prompt_count}
        self.shell.shown.append(v4.new_output("execute_result", **told))

    def finish_displayhook(self):
        pass


class _Displays(DisplayPublisher):
    """Keeps what `display(...)` shows as `display_data`."""

    def publish(self, data, metadata=None, **rest):
        self.shell.shown.append(v4.new_output("display_data", data=data, metadata=metadata or {}))


class CollectingShell(InteractiveShell):
    """A shell that shows nothing and keeps the outputs of the running cell in `shown`."""

    displayhook_class = Type(_Results)
    display_pub_class = Type(_Displays)

    def __init__(self, **settings):
        self.shown: list = []
        super().__init__(**settings)

    def _showtraceback(self, etype, evalue, stb):
        self.shown.append(v4.new_output("error", ename=etype.__name__, evalue=str(evalue), traceback=stb))


class _Stream(io.TextIOBase):
    """Appends what is printed to the outputs; lines printed one after the other are one output."""

    def __init__(self, name: str, shown: list):
        self.name, self.shown = name, shown

    def write(self, text: str) -> int:
        last = self.shown[-1] if self.shown else None
        if last is not None and last.output_type == "stream" and last.name == self.name:
            last.text += text
        elif text:
            self.shown.append(v4.new_output("stream", name=self.name, text=text))
        return len(text)


def fresh_shell() -> CollectingShell:
    """Return a shell that knows no earlier notebook's names."""
    InteractiveShell.clear_instance()
    CollectingShell.clear_instance()
    shell = CollectingShell.instance(colors="nocolor")
    shell.history_manager.enabled = False
    shell.user_ns["__name__"] = "__main__"
    return shell


def run_cell(shell: CollectingShell, cell) -> BaseException | None:
    """Run one code cell, keep what it shows as its outputs, and return the error that ended it, if any."""
    shell.shown = cell.outputs = []
    out, err = (_Stream(name, shell.shown) for name in ("stdout", "stderr"))
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        result = shell.run_cell(cell.source, store_history=True)
    cell.execution_count = shell.execution_count - 1
    error = result.error_before_exec or result.error_in_exec
    if error is not None and not any(shown.output_type == "error" for shown in cell.outputs):
        name = type(error).__name__  # a misused magic is only printed, yet the cell has failed
        cell.outputs.append(v4.new_output("error", ename=name, evalue=str(error), traceback=[str(error)]))
    return error
