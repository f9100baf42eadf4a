"""What a hand does with a notebook in JupyterLab: open it, run it, read what it shows."""

from playwright.sync_api import Page

from kerjasama_analysis import blocks

CURRENT = "window.jupyterapp.shell.currentWidget"


def open_notebook(page: Page, server: tuple[str, str], name: str) -> None:
    """Open a notebook in a JupyterLab of its own and wait for its kernel."""
    address, token = server
    page.goto(f"{address}/lab/workspaces/{name}/tree/{name}.ipynb?token={token}&reset")
    page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=60_000)
    page.wait_for_function(f"{CURRENT}?.sessionContext?.session?.kernel?.status === 'idle'", timeout=60_000)


def run_all(page: Page) -> list[dict]:
    """Run all cells and return them with their outputs when the kernel rests."""
    page.evaluate("window.jupyterapp.commands.execute('notebook:run-all-cells')")
    page.wait_for_function(
        f"""() => {{
            const widget = {CURRENT};
            const cells = widget.content.model.toJSON().cells.filter(cell => cell.cell_type === 'code');
            const done = cells.every(cell => cell.execution_count);
            const failed = cells.some(cell => cell.outputs.some(o => o.output_type === 'error'));
            return widget.sessionContext.session.kernel.status === 'idle' && (done || failed);
        }}""",
        timeout=120_000,
    )
    return page.evaluate(f"{CURRENT}.content.model.toJSON().cells")


def errors(cells: list[dict]) -> list[str]:
    """Return what went wrong in the cells, each as one line."""
    return [
        f"{output['ename']}: {output['evalue']}"
        for cell in cells
        for output in cell.get("outputs", ())
        if output["output_type"] == "error"
    ]


def drawings(cell: dict) -> list[str]:
    """Return the figures of a cell as the report would print them."""
    shown = [output.get("data", {}).get(blocks.MIME, {}) for output in cell.get("outputs", ())]
    return [block["svg"] for block in shown if block.get("type") == "figure"]
