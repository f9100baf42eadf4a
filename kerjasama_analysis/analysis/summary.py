"""The chair's page: a lead of two sentences, and the ground its ten items stand on (`summary_items`).

A number that another reading of the register would change is told nowhere on the page: the item says that it depends,
and where the readings stand side by side.
"""

from dataclasses import dataclass

from kerjasama_analysis import blocks, words
from kerjasama_analysis.analysis import headlines, validity, view, waiting
from kerjasama_analysis.analysis.comparison import Comparison

DEPENDS = "Banyaknya {} bergantung pada cara membaca register; rinciannya dalam bab kelengkapan data."


@dataclass(frozen=True)
class Page:
    """What the items stand on: the view as read and read otherwise, which figures hold in all, and the earlier register."""

    seen: view.View
    readings: tuple[view.View, ...]
    robust: frozenset[str]
    told: Comparison | None

    def holds(self, *figures: str) -> bool:
        """Return whether every reading leaves these figures standing."""
        return self.robust.issuperset(figures)


def open_page(seen: view.View, told: Comparison | None = None) -> Page:
    """Return the ground of the chair's page; `told` compares with an earlier register, where there is one."""
    robust = headlines.robust(headlines.compare_headlines(seen))
    return Page(seen, headlines.read_again(seen), frozenset(robust), told)


def tell_lead(page: Page) -> blocks.Prose:
    """Return two sentences: what ends and whose letter is overdue, and how many memoranda wait for a PKS."""
    seen = page.seen
    if seen.agreements.empty:
        return blocks.Prose(seen.nothing_note(), "lead")
    ends, waits = page.holds("akan_berakhir", "lewat_surat"), page.holds("nota", "tanpa_pks")
    told = [_ending_sentence(seen)] * ends + [_waiting_sentence(seen)] * waits
    unsure = ["dokumen yang segera berakhir"] * (not ends) + ["nota kesepahaman tanpa PKS"] * (not waits)
    told += [depends(" dan ".join(unsure))] * bool(unsure)
    return blocks.Prose(" ".join(told), "lead")


def depends(what: str) -> str:
    """Return the sentence that stands for a number which another reading would change."""
    return DEPENDS.format(what)


def _ending_sentence(seen: view.View) -> str:
    listing, until = validity.list_ending(seen), words.long_date(seen.horizon)
    if listing.empty:
        return validity.nothing_ends(seen)
    told = f"{view.amount(len(listing))} dokumen berakhir sampai {until}"
    late = int(listing["overdue"].sum())
    if not late:
        return f"{told}; surat perpanjangannya belum lewat batas."
    if late == len(listing):
        return f"{told}; batas surat perpanjangannya sudah lewat."
    return f"{told}; {words.spelled(late)} di antaranya sudah melewati batas surat perpanjangan."


def _waiting_sentence(seen: view.View) -> str:
    memoranda = waiting.list_memoranda(seen)
    total, left = len(memoranda), len(waiting.list_waiting(memoranda))
    if not total:
        return "Belum ada nota kesepahaman yang ditandatangani."
    if not left:
        return "Setiap nota kesepahaman sudah disusul perjanjian kerja sama."
    if left == total:
        return "Belum satu pun nota kesepahaman disusul perjanjian kerja sama."
    return f"Dari {words.number(total)} nota kesepahaman, {words.number(left)} belum disusul perjanjian kerja sama."
