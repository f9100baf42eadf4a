"""When documents end, month by month, against the stages of elections: what piles up, and when.

A calendar and not a strip: the counts can be read. Stages come from the dated table `events.csv`, which an office
may extend; what it does not hold is not drawn.
"""

import pandas as pd

from kerjasama_analysis import blocks, words
from kerjasama_analysis.analysis import lettering, monthgrid, style, swatches, validity, view

PILE, PILE_MONTHS, FULLEST = 10, 5, 3
MOST_YEARS = 14


def count_endings(seen: view.View) -> pd.DataFrame:
    """Return documents per month of their end, months in between included: month, documents, agreement_ids.

    Drafts have no end yet and are left out, and so are open and unknown ends; `count_undated` counts those.
    """
    found = _dated(seen)
    if found.empty:
        return pd.DataFrame({"month": [], "documents": [], "agreement_ids": []})
    month = found["ends_on"].dt.to_period("M")
    months = pd.period_range(month.min(), month.max(), freq="M")
    by_month = found.groupby(month)["agreement_id"].agg(view.ids)
    held = [by_month.get(m, ()) for m in months]
    return pd.DataFrame({"month": months, "documents": [len(h) for h in held], "agreement_ids": held})


def count_undated(seen: view.View) -> pd.DataFrame:
    """Return what the calendar cannot hold: reason (`open` end, `draf`, `unknown` end), documents, agreement_ids."""
    found = validity.with_status(seen)
    draft, never = found["status"].eq("draf"), found["end_rule"].astype(object).eq("open")
    undated = ~draft & found["ends_on"].isna()
    reasons = {"open": undated & never, "draf": draft, "unknown": undated & ~never}
    held = [view.ids(found.loc[rows, "agreement_id"]) for rows in reasons.values()]
    return pd.DataFrame({"reason": list(reasons), "documents": [len(h) for h in held], "agreement_ids": held})


def find_pile(table: pd.DataFrame, as_of: pd.Timestamp) -> tuple[pd.Period, pd.Period, int] | None:
    """Return the fullest run of at most five coming months with ten or more ends, trimmed; None where there is none."""
    coming = table[table["month"] >= pd.Period(as_of, "M")] if len(table) else table
    months, counts = coming["month"].tolist(), coming["documents"].tolist()
    best = None
    for start, count in enumerate(counts):
        run = counts[start : start + PILE_MONTHS] if count else []
        if sum(run) >= PILE and (best is None or sum(run) > best[2]):
            last = max(at for at, ends in enumerate(run) if ends)
            best = (months[start], months[start + last], sum(run))
    return best


def endings_finding(table: pd.DataFrame, seen: view.View) -> str:
    """Return the title of the calendar: the pile-up where there is one, else what ends in the lead time."""
    pile = find_pile(table, seen.as_of)
    if pile:
        first, last, ends = pile
        return (
            f"Pada {_months(first, last)} berakhir {words.number(ends)} dokumen{_near_election(first, last)}"
        )
    until = seen.horizon
    listed = validity.list_ending(seen)
    told = (
        f"berakhir {words.spelled(len(listed))} dokumen" if len(listed) else "tidak ada dokumen yang berakhir"
    )
    return f"Sampai {words.month_year(until)} {told}"


def tell_endings(table: pd.DataFrame, seen: view.View) -> blocks.Prose:
    """Return the finding of the calendar as a sentence, with the fullest months to come."""
    fullest = _fullest(table, seen.as_of)
    months = [
        f"{words.month_year(r.month.start_time)} ({words.number(r.documents)})" for r in fullest.itertuples()
    ]
    told = f"{endings_finding(table, seen)}."
    return blocks.Prose(
        f"{told} Bulan terpadat yang akan datang: {words.enumerate_words(months)}." if months else told
    )


def _fullest(table: pd.DataFrame, as_of: pd.Timestamp) -> pd.DataFrame:
    """Return at most three coming months in which more documents end than in any other; none where they are level."""
    coming = table[table["month"] >= pd.Period(as_of, "M")] if len(table) else table
    order = coming[coming["documents"].gt(1)].sort_values(["documents", "month"], ascending=[False, True])
    rest = order["documents"].iloc[FULLEST] if len(order) > FULLEST else 0
    return order.head(FULLEST)[order["documents"].head(FULLEST).gt(rest)]


@style.drawn
def plot_endings(table: pd.DataFrame, seen: view.View) -> style.HouseAxes:
    """Return the calendar of ends: years down, months across, counts in the cells, stages as amber lines."""
    listed = len(table) and table["documents"].sum() < 5
    shown, cut = (table, 0) if listed else _shown(table, seen.as_of)
    total = int(shown["documents"].sum()) if len(shown) else 0
    if total == 0:
        ax = style.nothing(_nothing(seen))
    elif total < 5:
        ax = _listed(seen)
    else:
        ax = monthgrid.draw(shown, seen.as_of, find_pile(shown, seen.as_of))
    finding = endings_finding(table, seen)
    fullest = shown.sort_values("documents", ascending=False).head(5) if total else shown
    return style.finish(
        ax,
        title=finding,
        subtitle="Banyaknya dokumen yang berakhir per bulan, dan tahapan pemilu dan pemilihan pada bulan itu",
        note=_note(shown, total, cut, seen),
        alt=style.alt_text(
            f"Kalender: dokumen yang berakhir per bulan, {seen.place}, {seen.date}",
            finding,
            [
                f"{words.month_year(row.month.start_time)} {words.number(row.documents)}"
                for row in fullest.itertuples()
                if row.documents
            ],
        ),
        caption=f"Dokumen menurut bulan berakhir, keadaan {seen.date}",
        sample=seen.sample,
    )


def _dated(seen: view.View) -> pd.DataFrame:
    found = validity.with_status(seen)
    return found[found["ends_on"].notna() & found["status"].ne("draf")]


def _months(first: pd.Period, last: pd.Period) -> str:
    """Return a span of months in words: Agustus–Desember 2027."""
    start, end = words.month_year(first.start_time), words.month_year(last.start_time)
    if first == last:
        return end
    return f"{start.rsplit(' ', 1)[0]}–{end}" if first.year == last.year else f"{start}–{end}"


def _near_election(first: pd.Period, last: pd.Period) -> str:
    """Return words that set a pile-up by a polling day: a dated one, or the one five years after the last."""
    polling = [row for row in words.table("events") if row["starts_on"] == row["ends_on"]]
    for row in sorted(polling, key=lambda row: row["starts_on"]):
        day, name = pd.Period(row["starts_on"], "M"), f"{row['name'][:1].lower()}{row['name'][1:]}"
        if first <= day <= last:
            return f", di sekitar {name}"
        if 0 < (day - last).n <= 12:
            return f", menjelang {name}"
    general = [row["starts_on"] for row in polling if "pemilu" in row["name"].lower()]
    following = pd.Period(max(general), "M") + 60 if general else last
    return ", menjelang pemilu berikutnya" if 0 < (following - last).n <= 24 else ""


def _shown(table: pd.DataFrame, as_of: pd.Timestamp) -> tuple[pd.DataFrame, int]:
    """Return the months of at most 14 years around the date, and how many documents end outside them."""
    if table.empty:
        return table, 0
    years = table["month"].dt.year
    first = max(years.min(), min(as_of.year - 2, years.max() - 1))
    last = min(years.max(), first + MOST_YEARS - 1)
    inside = years.between(first, last)
    return table[inside], int(table.loc[~inside, "documents"].sum())


def _nothing(seen: view.View) -> str:
    if seen.agreements.empty:
        return seen.nothing_note()
    return f"Tidak ada dokumen dengan tanggal akhir pada {seen.date}; {_undated_words(seen)}."


def _undated_words(seen: view.View) -> str:
    count = count_undated(seen).set_index("reason")["documents"]
    told = (
        ("open", "tanpa batas waktu"),
        ("draf", "belum ditandatangani"),
        ("unknown", "tanpa tanggal akhir"),
    )
    return words.enumerate_words([f"{words.number(count[k])} {w}" for k, w in told if count[k]])


def _note(shown: pd.DataFrame, total: int, cut: int, seen: view.View) -> str:
    if not total:
        return f"n = 0 dokumen dengan tanggal akhir. {seen.source_note()}"
    years = sorted(set(shown["month"].dt.year))
    span = f"{years[0]}–{years[-1]}" if len(years) > 1 else f"{years[0]}"
    told = f"n = {words.number(total)} dokumen dengan tanggal akhir pada {span}"
    undated = _undated_words(seen)
    told += f"; {undated} tidak digambar" if undated else ""
    told += f"; {words.number(cut)} berakhir di luar tahun itu" if cut else ""
    latest = max(row["ends_on"] for row in words.table("events"))[:4]
    unset = f" Jadwal setelah {latest} belum ditetapkan." if years[-1] > int(latest) else ""
    return f"{told}.{unset} {seen.left_out_note()} {seen.source_note()}".replace("  ", " ")


def _listed(seen: view.View) -> style.HouseAxes:
    """Return one to four ends as sentences with a swatch each."""
    pitch, more = 7.0, 4.2
    rows = list(_dated(seen).sort_values("ends_on").itertuples())
    told = [
        lettering.wrap(f"{words.long_date(row.ends_on)}: {row.partner}", style.WIDTH - 10, 9, lines=2)
        for row in rows
    ]
    ax = style.figure(sum(pitch + more * (len(lines) - 1) for lines in told) + 1)
    y = 0.0
    for row, lines in zip(rows, told, strict=True):
        swatches.draw(ax, 0, y + 1, 4.5, 4.5, row.status)
        style.lines_of_text(ax, 7, y + 4.3, lines, pitch=more, fontsize=9)
        y += pitch + more * (len(lines) - 1)
    return ax
