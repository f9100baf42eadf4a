"""What a report looks at: which offices, on which date, and the agreements that count there.

Every question of the other modules is asked of a `View`. It leaves out rows that were struck out and documents
that repeat another, and keeps how many of each, so that a note can say it.
"""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pandas as pd

from kerjasama_analysis import blocks, frames, parameters, words
from kerjasama_analysis.analysis import memory

NATIONAL = "00"


@dataclass(frozen=True)
class View:
    """A register seen from one office on one date.

    `register` holds what counts; `everything` all offices as they were read, struck-out and repeated rows
    included (`counted` leaves those out). `left_out` counts both kinds within the office's scope.
    """

    register: frames.Register
    as_of: pd.Timestamp
    office: str
    scope: str
    lead_time_months: int
    sample: bool
    left_out: dict[str, int]
    everything: frames.Register
    source: Hashable = field(compare=False, repr=False)
    """What the view was opened from: views of one source give the same answers."""
    held: memory.Held = field(init=False, compare=False, repr=False)
    chosen: bool = False
    """Whether filters let through only a part, of which nothing is said that holds for a whole register."""

    def __post_init__(self):
        object.__setattr__(self, "held", memory.Held(self.register, self.everything))

    @property
    def agreements(self) -> pd.DataFrame:
        """The agreements that count."""
        return self.register.agreements

    @property
    def place(self) -> str:
        """Whose report this is: `KPU`, `KPU Provinsi Bali`, `KPU Kota Bima`."""
        return "KPU" if self.office == NATIONAL else words.office_name(self.office)

    @property
    def date(self) -> str:
        """The evaluation date in words: 20 Juli 2023."""
        return words.long_date(self.as_of)

    @property
    def horizon(self) -> pd.Timestamp:
        """The last day of the lead time: what ends up to it is about to end."""
        return self.as_of + pd.DateOffset(months=self.lead_time_months)

    def source_note(self) -> str:
        """Return the source line that closes the note of every figure and table."""
        return f"Sumber: register kerja sama {self.place}, keadaan {self.date}, diolah."

    def left_out_note(self) -> str:
        """Return what was left out and that hidden rows count, as a sentence; empty where there is nothing to say."""
        struck, repeated = self.left_out["struck_out"], self.left_out["duplicates"]
        hidden = int(self.agreements["hidden"].sum())
        told = [f"{words.number(struck)} baris tercoret"] * bool(struck)
        told += [f"{words.number(repeated)} dokumen rangkap"] * bool(repeated)
        sentence = f"Tidak dihitung: {words.enumerate_words(told)}." if told else ""
        also = f"Ikut dihitung: {words.number(hidden)} baris tersembunyi." if hidden else ""
        return f"{sentence} {also}".strip()

    def nothing_note(self) -> str:
        """Return which kind of nothing it is when no agreement counts: read and empty, or never received."""
        read = is_within(self.everything.tables["office"], self.office, self.scope)
        told = (
            "Register yang diterima tidak memuat dokumen."
            if read.any()
            else "Belum ada register yang diterima."
        )
        return f"Tidak ada dokumen {self.place} pada {self.date}. {told}"


def open_view(
    data: str | Path | frames.Register,
    *,
    office: str = NATIONAL,
    scope: str = "own",
    as_of: str | pd.Timestamp,
    lead_time_months: int = 6,
) -> View:
    """Return the view of an office from frames on disk (or in memory).

    `own` counts the office's own register, `with_below` its provinces, regencies and cities too. Raises
    ParameterRefused for an office that is not text or unknown, a date that is not YYYY-MM-DD, another scope, or
    a lead time that is no whole number of months.
    """
    office, scope = parameters.check_office(office), parameters.check_scope(scope)
    date, months = pd.Timestamp(parameters.check_day(as_of)), parameters.check_months(lead_time_months)
    everything = data if isinstance(data, frames.Register) else frames.read_frames(data)
    agreements = everything.agreements
    ours = agreements[is_within(agreements["office"], office, scope)]
    repeated = ours["duplicate_of"].notna() & ~ours["struck_out"]
    left_out = {"struck_out": int(ours["struck_out"].sum()), "duplicates": int(repeated.sum())}
    return View(
        register=everything.keep(_counted(ours)),
        as_of=date,
        office=office,
        scope=scope,
        lead_time_months=months,
        sample=everything.is_sample,
        left_out=left_out,
        everything=everything,
        source=(memory.stamp(everything), office, scope, date, months),
    )


def counted(register: frames.Register) -> frames.Register:
    """Return the register without struck-out rows and without documents that repeat another."""
    return register.keep(_counted(register.agreements))


def with_agreements(view: View, agreements: pd.DataFrame) -> View:
    """Return the same view of only these agreements."""
    return replace(view, register=view.register.keep(agreements), source=object())


def with_repeats(view: View) -> View:
    """Return the same view with the documents counted that repeat another."""
    rows = view.everything.agreements
    ours = is_within(rows["office"], view.office, view.scope) & ~rows["struck_out"]
    kept = view.everything.keep(rows[ours])
    return replace(view, register=kept, source=(view.source, "with_repeats"))


def define(term: str) -> blocks.Prose:
    """Return a definition of `definitions.csv` as a margin note.

    >>> define("dokumen").role
    'margin'
    """
    row = next(row for row in words.table("definitions") if row["key"] == term)
    return blocks.Prose(f"{row['term']}: {row['meaning']}", "margin")


def partner_keys(parties: pd.DataFrame) -> pd.Series:
    """Return who each party counts as: a faculty counts as its university, a branch as its company."""
    return parties["part_of"].where(parties["part_of"].notna(), parties["partner_id"])


def partner_types(parties: pd.DataFrame) -> pd.Series:
    """Return the type each party counts under, one for each partner: that of its whole where the registry knows it.

    Missing where neither tells.
    """
    registry, keys = words.mapping("partners", "partner_type"), partner_keys(parties)
    whole = parties["part_of"].map(registry.get, na_action="ignore").astype(object)
    types = whole.where(whole.notna(), parties["partner_type"].astype(object))
    return types.groupby(keys).transform("first").where(keys.notna(), types)


def partner_names(parties: pd.DataFrame) -> pd.Series:
    """Return the name of each party's partner as it counts, taken from the registry where part_of names another."""
    registry = words.mapping("partners", "name")
    written = parties.drop_duplicates("partner_id").set_index("partner_id")["partner"]
    wholes = parties["part_of"].map(lambda key: written.get(key) or registry.get(key), na_action="ignore")
    return wholes.where(wholes.notna(), parties["partner"])


def names_by_agreement(parties: pd.DataFrame) -> pd.Series:
    """Return agreement_id -> its partners' names as a reader sees them, several joined."""
    told = parties.assign(partner=parties["partner"].fillna(parties["partner_written"]).fillna("–"))
    return told.groupby("agreement_id", sort=False)["partner"].agg(
        lambda names: "; ".join(dict.fromkeys(names))
    )


def amount(count: int) -> str:
    """Return a count as a sentence may begin with it: in words where the word is one, else after "Sebanyak".

    >>> amount(3), amount(1234)
    ('Tiga', 'Sebanyak 1.234')
    """
    told = words.spelled(count)
    return f"Sebanyak {told}" if told[0].isdigit() else told.capitalize()


def ids(agreement_ids: Iterable[str]) -> tuple[str, ...]:
    """Return the agreement_ids an answer rests on, sorted, each once: the way back from any number."""
    return tuple(sorted(set(agreement_ids)))


def is_within(offices: pd.Series, office: str, scope: str) -> pd.Series:
    """Return which of the office codes a report of this office and scope counts; a missing one only the whole nation's."""
    if scope == "with_below" and office == NATIONAL:
        return pd.Series(True, index=offices.index, dtype=bool)
    own = offices.eq(office).fillna(False).astype(bool)
    if scope == "own":
        return own
    return own | offices.str.startswith(f"{office}.").fillna(False).astype(bool)


def _counted(agreements: pd.DataFrame) -> pd.DataFrame:
    return agreements[~agreements["struck_out"] & agreements["duplicate_of"].isna()]
