"""Widgets to explore a view in JupyterLab: filters, a table to sort and search, figures that follow, one agreement.

What the filters let through is decided in `selection`, what is said of one agreement in `origin`; here stands
only how a hand reaches them.
"""

from collections.abc import Iterable

import ipywidgets as widgets
import pandas as pd
from IPython.display import display
from itables.widget import ITable

from kerjasama_analysis import blocks, words
from kerjasama_analysis.analysis import (
    distribution,
    distribution_figures,
    origin,
    selection,
    validity,
    view,
)

WIDE = {"description_width": "8.5em"}
LANGUAGE = {
    "search": "Cari:",
    "lengthMenu": "_MENU_ baris",
    "info": "_START_–_END_ dari _TOTAL_",
    "infoEmpty": "Tidak ada baris",
    "infoFiltered": "(disaring dari _MAX_)",
    "zeroRecords": "Tidak ada dokumen yang cocok",
    "emptyTable": "Tidak ada dokumen yang cocok",
    "select": {"rows": {"_": "%d baris dipilih", "0": ""}},
}
TABLE = {
    "select": "single",
    "warn_on_unexpected_option_type": False,  # words of extensions are nested, which the check does not know
    "pageLength": 10,
    "language": LANGUAGE,
    "maxBytes": 0,
    "showIndex": False,
    "classes": "display compact",
    "style": "table-layout:auto;width:100%",
    "allow_html": False,
    "columnDefs": [
        {"className": "dt-left", "targets": "_all"},
        {"width": "23%", "targets": [0, 3]},
    ],
    "buttons": [
        {"extend": "copyHtml5", "text": "Salin"},
        {
            "extend": "csvHtml5",
            "text": "CSV",
            "title": "dokumen kerja sama",
            "fieldSeparator": ";",
            "bom": True,
        },
    ],
    "layout": {"topStart": "pageLength", "topEnd": "search", "bottom2Start": "buttons"},
}
"""Options of itables: one row picked at a time, nothing left out, texts shown as they are, copied or kept as CSV."""


NO_MATCH = blocks.Prose("Tidak ada dokumen yang cocok dengan saringan.")
"""What stands for a figure where the filters leave nothing: the register itself is not empty."""


class Exploration:
    """Filters over a view, and widgets that follow them; show each attribute in a cell of its own.

    `filters`, `documents` (click a row to pick an agreement), `status`, `partners` and `agreement` are widgets.
    `chosen` is the view of what the filters let through, `picked` the agreement_id of the row picked, or "".
    """

    def __init__(self, seen: view.View):
        self.whole, self.chosen, self.picked = seen, seen, ""
        self.office, self.partner_type, self.status_choice = _dropdowns(seen)
        self.years = _years(seen)
        self.text = widgets.Text(
            description="Memuat", placeholder="kata", continuous_update=False, style=WIDE, layout=_wide()
        )
        self.told, self.status, self.partners, self.agreement = (widgets.Output() for _ in range(4))
        self.documents = ITable(list_documents(seen), **TABLE)
        controls = [self.office, self.partner_type, self.status_choice, self.years, self.text]
        self.filters = widgets.VBox([*controls, self.told])
        for control in controls:
            control.observe(lambda change: self.follow(), "value")
        self.documents.observe(lambda change: self.pick(), "selected_rows")
        self.follow()

    @property
    def choice(self) -> selection.Choice:
        """What the filters say now."""
        years = tuple(self.years.value)
        return selection.Choice(
            office=self.office.value,
            partner_type=self.partner_type.value,
            status=self.status_choice.value,
            years=None if years == (self.years.min, self.years.max) else years,
            text=self.text.value,
        )

    def follow(self) -> None:
        """Show anew all that depends on the filters."""
        self.chosen = selection.choose(self.whole, self.choice)
        _show(self.told, [self._tell()])
        for place, shown in zip((self.status, self.partners), self._figures(), strict=True):
            _show(place, [shown])
        self.documents.update(list_documents(self.chosen), selected_rows=[], **TABLE)
        self.pick()

    def pick(self) -> None:
        """Show the cells, rules and doubts of the agreement picked in the table."""
        rows = self.documents.selected_rows
        listed = self.documents.df.index
        self.picked = str(listed[rows[0]]) if rows and rows[0] < len(listed) else ""
        _show(self.agreement, self._explain())

    def _figures(self) -> tuple:
        if self.chosen.agreements.empty and selection.describe(self.choice):
            return NO_MATCH, NO_MATCH
        partners = distribution.count_partners(self.chosen)
        return (
            validity.plot_status(validity.count_status(self.chosen), self.chosen),
            distribution_figures.plot_partners(partners, self.chosen),
        )

    def _tell(self) -> blocks.Prose:
        partners, documents = distribution.count_total(self.chosen)
        told = f"{words.number(partners)} mitra, {words.number(documents)} dokumen"
        filters = selection.describe(self.choice)
        told = f"{told}: {filters}." if filters else f"{told}, tanpa saringan."
        if self.whole.agreements.empty and not documents and selection.list_offices(self.whole):
            told += " Yang ada milik satuan kerja lain: pilih pada saringan Satuan kerja."
        return blocks.Prose(told)

    def _explain(self) -> Iterable[blocks.Block]:
        if not self.picked:
            return [blocks.Prose("Klik satu baris tabel untuk melihat sel asal, aturan, dan keraguannya.")]
        register = self.whole.everything
        doubts = origin.table_doubts(register, self.picked)
        return [
            origin.tell_place(self.whole, self.picked),
            origin.table_cells(register, self.picked),
            doubts or blocks.Prose("Tidak ada yang diragukan."),
        ]


def open_exploration(seen: view.View) -> Exploration:
    """Return the widgets over a view, all filters open."""
    return Exploration(seen)


def list_documents(seen: view.View) -> pd.DataFrame:
    """Return the documents of a view as people read them, one row each, agreement_id as index; dates sort as dates."""
    told = validity.with_status(seen)
    names = view.names_by_agreement(seen.register.parties)
    return pd.DataFrame(
        {
            "Mitra": told["agreement_id"].map(names).fillna("–").to_numpy(),
            "Jenis": told["kind"].astype(object).fillna("–").to_numpy(),
            "Nomor": told["number_own"].fillna(told["number_partner"]).fillna("–").to_numpy(),
            "Tentang": told["title"].fillna(told["scope"]).fillna("–").to_numpy(),
            "Ditandatangani": told["signed_on"].dt.strftime("%Y-%m-%d").fillna("–").to_numpy(),
            "Berakhir": told["ends_on"].dt.strftime("%Y-%m-%d").fillna("–").to_numpy(),
            "Keadaan": [words.label("status", status) for status in told["status"]],
            "Satuan kerja": [_office(code) for code in told["office"].astype(object)],
        },
        index=pd.Index(told["agreement_id"], name="ID"),
    )


def _office(code: object) -> str:
    if not isinstance(code, str):
        return "–"
    return "Pusat" if code == view.NATIONAL else words.office_name(code).removeprefix("KPU ")


def _dropdowns(seen: view.View) -> list[widgets.Dropdown]:
    offices = [(words.office_name(code), code) for code in selection.list_offices(seen)]
    types = [(words.label("partner_type", slug), slug) for slug in selection.list_types(seen)]
    states = [(label, slug) for slug, label in words.labels("status").items()]
    return [
        _dropdown("Satuan kerja", "Sesuai parameter notebook", offices),
        _dropdown("Kelompok", "Semua kelompok", types),
        _dropdown("Keadaan", "Semua keadaan", states),
    ]


def _dropdown(label: str, everything: str, options: list[tuple[str, str]]) -> widgets.Dropdown:
    return widgets.Dropdown(
        description=label, options=[(everything, ""), *options], value="", style=WIDE, layout=_wide()
    )


def _years(seen: view.View) -> widgets.IntRangeSlider:
    first, last = selection.find_years(seen)
    return widgets.IntRangeSlider(
        description="Ditandatangani",
        min=first,
        max=last,
        value=(first, last),
        continuous_update=False,
        style=WIDE,
        layout=_wide(),
    )


def _wide() -> widgets.Layout:
    return widgets.Layout(width="32em")


def _show(place: widgets.Output, shown: Iterable[object]) -> None:
    """Show blocks or figures in an output widget instead of what stood there."""
    place.clear_output(wait=True)
    with place:
        display(*[block for block in shown if block is not None])
