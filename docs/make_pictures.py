"""Draw the pictures of the README anew from the sample: a page of the report, and one chart.

Run by `make pictures`. Nothing is drawn by hand: the page is set by Typst, the chart is the notebooks' own.
"""

import tempfile
from pathlib import Path

from kerjasama_analysis import frames
from kerjasama_analysis.analysis import validity, view
from kerjasama_analysis.cleaning import register
from kerjasama_analysis.reporting import batch, pdf

PROJECT = Path(__file__).resolve().parents[1]
PICTURES = PROJECT / "docs" / "pictures"
SUMMARY = 1
"""Which page of the report is shown: the chair's, after the cover."""


def main() -> None:
    """Write `page.png` and `status.png` into docs/pictures."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        data = frames.write(
            register.read_registers([PROJECT / "data" / "raw" / "contoh"]), Path(folder) / "data"
        )
        plan = batch.read_recipe("rapat_monev")
        job = batch.make_job(plan, "00", as_of=plan.as_of, data=data, out=Path(folder) / "out")
        pages = pdf.render_pages(batch.run_recipe(job), pixels_per_inch=110)
        (PICTURES / "page.png").write_bytes(pages[SUMMARY])
        seen = view.open_view(
            data, office="00", scope="own", as_of=plan.as_of.isoformat(), lead_time_months=6
        )
        axes = validity.plot_status(validity.count_status(seen), seen)
        axes.figure.savefig(PICTURES / "status.png", dpi=110, metadata={"Software": None})


if __name__ == "__main__":
    main()
