"""What is in force on the evaluation date, and which documents need a letter before they end.

The dates decide. Words of the register decide only what dates cannot: that a document is a draft, was stopped,
or is being renewed; they never make an ended agreement valid.
"""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from kerjasama_analysis import blocks, words
from kerjasama_analysis.analysis import lettering, memory, statebar, style, view
from kerjasama_analysis.analysis.swatches import STATES

IN_FORCE = ("berlaku", "akan_berakhir")

MOST_ROWS = 40


def status_on(agreements: pd.DataFrame, as_of: pd.Timestamp | str, lead_time_months: int = 6) -> pd.Series:
    """Return the legal state of each agreement on a date, as a category in drawing order.

    The last day is still in force. A missing start does not keep an agreement from being in force: its end
    decides. An open end never ends; an unknown end is `tidak_diketahui`.

    >>> from kerjasama_analysis import frames
    >>> rows = [{"agreement_id": "a", "starts_on": "2022-08-01", "ends_on": "2023-07-20"}]
    >>> list(status_on(frames.frame("agreements", rows), "2023-07-20"))
    ['akan_berakhir']
    """
    date = pd.Timestamp(as_of)
    horizon = date + pd.DateOffset(months=lead_time_months)
    starts = agreements["starts_on"].fillna(agreements["signed_on"])
    ends, state = agreements["ends_on"], agreements["document_state"].astype(object)
    renewing = state.eq("proses_perpanjangan")
    never_ends = agreements["end_rule"].astype(object).eq("open") & ends.isna()
    rules = [
        (state.eq("draf"), "draf"),
        (state.eq("dihentikan"), "dihentikan"),
        (starts.gt(date), "belum_berlaku"),
        (never_ends, "berlaku"),
        (ends.isna(), "tidak_diketahui"),
        (ends.le(horizon) & renewing, "proses_perpanjangan"),
        (ends.lt(date), "berakhir"),
        (ends.le(horizon), "akan_berakhir"),
    ]
    told = np.select([rule.to_numpy(bool) for rule, _ in rules], [name for _, name in rules], "berlaku")
    return pd.Series(pd.Categorical(told, STATES), index=agreements.index, name="status")


@memory.remembered
def with_status(seen: view.View) -> pd.DataFrame:
    """Return the agreements that count with their `status` and the names of their partners."""
    agreements = seen.agreements
    names = view.names_by_agreement(seen.register.parties)
    return agreements.assign(
        status=status_on(agreements, seen.as_of, seen.lead_time_months),
        partner=[names.get(agreement, "–") for agreement in agreements["agreement_id"]],
    )


def is_in_force(found: pd.DataFrame, as_of: pd.Timestamp) -> pd.Series:
    """Return which agreements with `status` and `ends_on` a paper covers: a renewal under way, too, up to its end."""
    renewing = found["status"].eq("proses_perpanjangan") & ~found["ends_on"].lt(as_of)
    return found["status"].isin(IN_FORCE) | renewing


@memory.remembered
def count_status(seen: view.View) -> pd.DataFrame:
    """Return the eight states with documents, partners and agreement_ids; a partner may stand in several states."""
    agreements = with_status(seen)
    parties = seen.register.parties
    keys = view.partner_keys(parties)
    rows = []
    for state in STATES:
        found = agreements.loc[agreements["status"].eq(state), "agreement_id"]
        partners = keys[parties["agreement_id"].isin(found)].nunique()
        rows.append((state, len(found), partners, view.ids(found)))
    return pd.DataFrame(rows, columns=["status", "documents", "partners", "agreement_ids"])


@memory.remembered
def list_ending(seen: view.View, months: int | None = None) -> pd.DataFrame:
    """Return what ends within `months` of the date (the lead time unless told), the nearest first.

    `letter_by` is the last day for the renewal letter: the end less `notice_months` of settings.csv; `overdue`
    says that it has passed. Drafts and stopped documents are left out.
    """
    limit = seen.as_of + pd.DateOffset(months=months or seen.lead_time_months)
    found = with_status(seen)
    found = found[found["ends_on"].between(seen.as_of, limit) & ~found["status"].isin(["draf", "dihentikan"])]
    letter_by = found["ends_on"] - pd.DateOffset(months=notice_months())
    found = found.assign(
        letter_by=letter_by,
        overdue=letter_by < seen.as_of,
        days_left=(found["ends_on"] - seen.as_of).dt.days,
        agreement_ids=[(agreement,) for agreement in found["agreement_id"]],
    ).sort_values(["ends_on", "agreement_id"])
    kept = ["agreement_id", "office", "partner", "kind", "number_own", "title", "ends_on", "letter_by"]
    return found[[*kept, "overdue", "days_left", "status", "agreement_ids"]].reset_index(drop=True)


def notice_months() -> int:
    """Return how many months before the end the renewal letter is due, from settings.csv."""
    return int(words.mapping("settings", "value")["notice_months"])


@style.drawn
def plot_status(table: pd.DataFrame, seen: view.View, *, place: str = "text") -> style.HouseAxes:
    """Return the figure of legal states: one bar with a table that adds up; `inline` is the bar alone, names below."""
    counts = list(zip(table["status"], table["documents"].astype(int), strict=True))
    total, partners = sum(count for _, count in counts), view.partner_keys(seen.register.parties).nunique()
    if total == 0:
        ax = style.nothing(seen.nothing_note())
    elif total == 1:
        ax = _one(seen)
    elif total < 5:
        ax = style.figure(statebar.SQUARE + 3)
        told = [(state, n, f"{n} {state_words(state)}") for state, n in counts if n]
        statebar.draw_units(ax, 1, told)
    else:
        ax = statebar.bar(counts) if place == "inline" else statebar.bar_and_table(table, partners)
    finding = status_finding(table, seen)
    return style.finish(
        ax,
        title=finding,
        subtitle=f"Banyaknya dokumen menurut keadaan masa berlaku pada {seen.date}",
        note=f"n = {words.number(total)} dokumen dengan {words.number(partners)} mitra. {_definitions(seen)}",
        alt=style.alt_text(
            f"Grafik batang bertumpuk: keadaan masa berlaku, {seen.place}, {seen.date}",
            finding,
            [f"{state_words(state)} {words.number(count)}" for state, count in counts if count],
        ),
        caption=f"Dokumen menurut keadaan masa berlaku, {seen.date}",
        sample=seen.sample,
        place=place,
    )


def tell_status(table: pd.DataFrame, seen: view.View, *, role: str = "text") -> blocks.Prose:
    """Return the finding on legal states as one sentence."""
    return blocks.Prose(f"{status_finding(table, seen)}.", role)


def tell_in_force(table: pd.DataFrame, seen: view.View) -> blocks.Prose:
    """Return how many documents are in force, how many of those end soon, and what the dates do not tell."""
    count = dict(zip(table["status"], table["documents"].astype(int), strict=True))
    total, valid = sum(count.values()), count["berlaku"] + count["akan_berakhir"]
    if not total:
        return blocks.Prose(seen.nothing_note())
    of = f"{words.number(total)} dokumen"
    told = f"Pada {seen.date} berlaku {words.number(valid)} dari {of}"
    told = told if valid else f"Pada {seen.date} tidak satu pun dari {of} berlaku"
    if ending := count["akan_berakhir"]:
        told += f", termasuk {words.number(ending)} yang akan berakhir sampai {words.long_date(seen.horizon)}"
    told += "."
    if count["proses_perpanjangan"]:
        told += f" Perpanjangan sedang diproses untuk {words.spelled(count['proses_perpanjangan'])} dokumen."
    if count["tidak_diketahui"]:
        told += f" Masa berlaku {words.spelled(count['tidak_diketahui'])} dokumen tidak diketahui."
    return blocks.Prose(told)


def status_finding(table: pd.DataFrame, seen: view.View) -> str:
    """Return the title of the status figure, chosen by what holds."""
    count = dict(zip(table["status"], table["documents"], strict=True))
    total, lead = sum(count.values()), words.spelled(seen.lead_time_months)
    ended, ending, unknown = count["berakhir"], count["akan_berakhir"], count["tidak_diketahui"]
    number = words.number
    if total == 0:
        return f"Tidak ada dokumen kerja sama pada {seen.date}"
    if total == 1:
        state = next(state for state, documents in count.items() if documents)
        return f"Satu-satunya dokumen {words.label('status_alone', state)}"
    if count["belum_berlaku"] * 2 > total:
        return f"Belum mulai berlaku pada {seen.date}: {number(count['belum_berlaku'])} dari {number(total)} dokumen"
    if unknown * 2 >= total:
        return f"Masa berlaku {number(unknown)} dari {number(total)} dokumen tidak diketahui"
    if ended and ending:
        return (
            f"Dari {number(total)} dokumen, {number(ended)} sudah berakhir dan {number(ending)} lagi "
            f"berakhir dalam {lead} bulan"
        )
    if ended:
        return f"Dari {number(total)} dokumen, {number(ended)} sudah berakhir; tidak ada yang berakhir dalam {lead} bulan"
    if ending:
        return f"Tidak ada dokumen yang sudah berakhir; {number(ending)} dari {number(total)} berakhir dalam {lead} bulan"
    return f"Tidak ada dokumen yang sudah berakhir atau berakhir dalam {lead} bulan"


def tell_ending(listing: pd.DataFrame, seen: view.View, horizons: Sequence[int] = ()) -> blocks.Prose:
    """Return how many documents end in the lead time, the nearest, letters overdue; and how many within other months."""
    more = f" {_horizons(seen, horizons)}" if horizons else ""
    until = words.long_date(seen.horizon)
    if listing.empty:
        return blocks.Prose(f"{nothing_ends(seen)}{more}")
    late, first = int(listing["overdue"].sum()), listing.iloc[0]
    told = f"Sampai {until} berakhir {words.spelled(len(listing))} dokumen"
    nearest, when = f"dengan {first['partner']}", words.long_date(first["ends_on"])
    told += f", {nearest}, pada {when}." if len(listing) == 1 else f"; yang terdekat, {nearest}, pada {when}."
    if late:
        told += f" Batas surat perpanjangan sudah lewat untuk {words.spelled(late)} dokumen."
    return blocks.Prose(f"{told}{more}")


def nothing_ends(seen: view.View) -> str:
    """Return the sentence that nothing ends in the lead time, as far as the ends are known."""
    unknown = int(with_status(seen)["status"].eq("tidak_diketahui").sum())
    told = f"Sampai {words.long_date(seen.horizon)} tidak ada dokumen yang"
    if not unknown:
        return f"{told} berakhir."
    return f"{told} diketahui berakhir; tanggal akhir {words.spelled(unknown)} dokumen tidak diketahui."


def _horizons(seen: view.View, horizons: Sequence[int]) -> str:
    """Return in one sentence how many documents end within each of these numbers of months."""
    told = []
    for months in horizons:
        count = len(list_ending(seen, months))
        until = words.long_date(seen.as_of + pd.DateOffset(months=months))
        ends = f"{words.spelled(count)} dokumen" if count else "tidak ada dokumen"
        told.append(f"dalam {words.spelled(months)} bulan (sampai {until}) {ends}")
    return f"Berakhir {words.enumerate_words(told)}."


def table_ending(listing: pd.DataFrame, seen: view.View, months: int | None = None) -> blocks.Table | None:
    """Return what ends as a table of at most 40 rows, with the last day for the letter; None where nothing ends."""
    if listing.empty:
        return None
    shown = listing.head(MOST_ROWS)
    limit = seen.as_of + pd.DateOffset(months=months or seen.lead_time_months)
    columns = [
        blocks.Column("Mitra dan dokumen", width=0.53),
        blocks.Column("Keadaan", width=0.22),
        blocks.Column("Berakhir", "right", 0.125),
        blocks.Column("Batas surat", "right", 0.125),
    ]
    rows = [
        blocks.Row(
            (
                (blocks.Line(row.partner, bold=True), blocks.Line(document_line(row), tone="muted")),
                blocks.Line(words.label("status", row.status), swatch=row.status),
                words.short_date(row.ends_on),
                blocks.Line(
                    words.short_date(row.letter_by), bold=row.overdue, tone="late" if row.overdue else ""
                ),
            )
        )
        for row in shown.itertuples()
    ]
    note = f"n = {words.number(len(listing))} dokumen. Batas surat = {notice_phrase()} sebelum berakhir; "
    note += "tebal merah: sudah lewat. "
    if len(listing) > len(shown):
        note += f"Ditampilkan {len(shown)} yang terdekat dari {words.number(len(listing))}. "
    caption = f"Dokumen yang berakhir sampai {words.long_date(limit)}"
    return blocks.Table(caption, tuple(columns), tuple(rows), note + seen.source_note())


def notice_phrase() -> str:
    """Return the notice period in words: satu bulan."""
    return f"{words.spelled(notice_months())} bulan"


def document_line(row) -> str:
    """Return a document in one muted line: its kind, its number, its subject, as far as they are known."""
    kind = words.mapping("labels", "short").get(f"kind.{row.kind}", "") if isinstance(row.kind, str) else ""
    parts = [kind, row.number_own, row.title]
    return ", ".join(part for part in parts if isinstance(part, str) and part) or "–"


def state_words(state: str) -> str:
    """Return a state's label as it stands inside a sentence.

    >>> state_words("akan_berakhir")
    'akan berakhir'
    """
    return words.label("status", state).lower()


def _definitions(seen: view.View) -> str:
    told = f"Akan berakhir = berakhir paling lambat {words.long_date(seen.horizon)}. "
    if len(seen.agreements) >= 5:
        told = (
            "Satu mitra dapat memiliki dokumen pada beberapa keadaan, sehingga kolom mitra tidak dijumlahkan. "
        ) + told
    return f"{told}{seen.left_out_note()} {seen.source_note()}".replace("  ", " ")


def _one(seen: view.View) -> style.HouseAxes:
    """Return the single document as a swatch and a sentence."""
    row = with_status(seen).iloc[0]
    kind = words.mapping("labels", "short")[f"kind.{row['kind'] if pd.notna(row['kind']) else ''}"]
    ends = f", berakhir {words.long_date(row['ends_on'])}" if pd.notna(row["ends_on"]) else ""
    told = f"{words.label('status', row['status'])}: {kind} {row['partner']}{ends}"
    lines = lettering.wrap(told, style.WIDTH - 10, 9)
    ax = style.figure(max(statebar.SQUARE + 2, 4.4 * len(lines) + 2))
    statebar.unit(ax, 0, 1, row["status"])
    style.lines_of_text(ax, 9, 5.1, lines, pitch=4.4, fontsize=9)
    return ax
