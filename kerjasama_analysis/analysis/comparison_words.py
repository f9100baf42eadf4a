"""The comparison with an earlier register as sentences and tables."""

import pandas as pd

from kerjasama_analysis import blocks, words
from kerjasama_analysis.analysis import comparison, obstacles, validity
from kerjasama_analysis.analysis.comparison import BETTER, GONE, NEW, SAME, TIME, WORSE, Comparison

NO_EARLIER = "Perbandingan tidak tersedia: belum ada register sebelumnya untuk satuan kerja ini."
MOST_ROWS = 40


def tell_comparison(told: Comparison | None) -> blocks.Prose:
    """Return what is compared with what: both dates, how many documents are in both, how the earlier date is known."""
    if told is None:
        return blocks.Prose(NO_EARLIER)
    then, now = len(told.earlier.agreements), len(told.now.agreements)
    sentence = f"Register keadaan {told.earlier.date} memuat {words.number(then)} dokumen, register keadaan "
    sentence += (
        f"{told.now.date} memuat {words.number(now)}; {words.number(len(told.pairs))} ada pada keduanya."
    )
    if told.dated_by == "signed":
        sentence += (
            " Tanggal register lama tidak tertulis; dipakai tanggal tanda tangan terakhir di dalamnya."
        )
    if told.dated_by == "none":
        sentence += (
            " Tanggal register lama tidak diketahui, sehingga keadaannya dihitung pada tanggal laporan ini."
        )
    return blocks.Prose(sentence, "lead")


def transitions_finding(table: pd.DataFrame, told: Comparison) -> str:
    """Return the title: how many documents are better off and how many worse."""
    count = comparison.count_directions(table)
    rose, fell = words.spelled(count[BETTER]), words.spelled(count[WORSE])
    if not count["cocok"]:
        return "Tidak ada dokumen yang ditemukan dalam kedua register"
    if count[BETTER] and count[WORSE]:
        return f"Sejak {told.earlier.date}, {rose} dokumen membaik dan {fell} memburuk keadaannya"
    if count[BETTER]:
        return f"Sejak {told.earlier.date}, {rose} dokumen membaik keadaannya; tidak ada yang memburuk"
    if count[WORSE]:
        return f"Sejak {told.earlier.date}, {fell} dokumen memburuk keadaannya; tidak ada yang membaik"
    return f"Sejak {told.earlier.date}, tidak ada dokumen yang membaik atau memburuk keadaannya"


def tell_transitions(table: pd.DataFrame, told: Comparison | None) -> blocks.Prose | None:
    """Return how many of the matched documents stayed, rose, fell or only aged, and how many came and went."""
    if told is None:
        return None
    count = comparison.count_directions(table)
    sentence = f"{transitions_finding(table, told)}."
    if count["cocok"]:
        sentence += f" Dari {words.number(count['cocok'])} dokumen yang cocok, {words.spelled(count[SAME])} tetap keadaannya"
        aged = f" dan {words.spelled(count[TIME])} hanya berpindah karena waktu"
        sentence += f"{aged if count[TIME] else ''}."
    new, gone = (words.spelled(count[name]) if count[name] else "" for name in (NEW, GONE))
    sentence += f" Baru dalam register: {new or 'tidak ada'}{' dokumen' * bool(new)}; "
    sentence += f"tidak ditemukan lagi: {gone or 'tidak ada'}{' dokumen' * bool(gone)}."
    return blocks.Prose(sentence)


def table_changed(rows: pd.DataFrame, told: Comparison | None, which: str) -> blocks.Table | None:
    """Return the documents that are `memburuk`, `baru` or `tidak_ditemukan`, at most 40; None where there is none."""
    if told is None:
        return None
    wanted = {NEW: rows["then"].eq(NEW), GONE: rows["now"].eq(GONE)}.get(which, rows["direction"].eq(which))
    found = rows[wanted].sort_values(["ends_on", "agreement_id"])
    if found.empty:
        return None
    heads = ("Mitra dan dokumen", f"Keadaan {words.short_date(told.earlier.as_of)}")
    heads += (f"Keadaan {words.short_date(told.now.as_of)}", "Berakhir")
    widths, aligns = (0.42, 0.22, 0.22, 0.14), ("left", "left", "left", "right")
    columns = tuple(blocks.Column(h, a, w) for h, a, w in zip(heads, aligns, widths, strict=True))
    shown = [
        blocks.Row(
            (
                (blocks.Line(r.partner, bold=True), blocks.Line(validity.document_line(r), tone="muted")),
                _state(r.then),
                _state(r.now),
                words.short_date(r.ends_on) if pd.notna(r.ends_on) else "–",
            )
        )
        for r in found.head(MOST_ROWS).itertuples()
    ]
    note = f"n = {words.number(len(found))} dokumen. Untuk lingkungan KPU. "
    note += f"Ditampilkan {MOST_ROWS} yang pertama berakhir. " if len(found) > MOST_ROWS else ""
    caption = {
        WORSE: "Dokumen yang memburuk keadaannya",
        NEW: "Dokumen baru dalam register",
        GONE: "Dokumen yang tidak ditemukan lagi",
    }[which]
    return blocks.Table(caption, columns, tuple(shown), note + told.now.source_note())


def tell_obstacles(table: pd.DataFrame, told: Comparison | None) -> blocks.Prose | None:
    """Return which obstacles persist, were resolved, or are new; or why that cannot be said."""
    if told is None:
        return None
    if table.empty:
        return blocks.Prose(
            "Perbandingan hambatan tidak tersedia: tidak ada dokumen yang menyebut hambatan dan mengisi kolomnya dua kali."
        )
    asked = words.number(int(table["asked"].iloc[0]))
    told_of = f"Pada {asked} dokumen yang kolom hambatannya terisi dalam kedua register: "
    parts = []
    for column, phrase in (("persistent", "menetap"), ("resolved", "teratasi"), ("new", "baru")):
        held = table[table[column].gt(0)].sort_values(column, ascending=False, kind="stable").head(3)
        names = [
            f"{obstacles.in_sentence(words.label('obstacle', o))} ({n})"
            for o, n in zip(held["obstacle"], held[column], strict=True)
        ]
        parts.append(f"yang {phrase} {words.enumerate_words(names)}" if names else f"tidak ada yang {phrase}")
    return blocks.Prose(f"{told_of}{'; '.join(parts)}.")


def table_obstacles(table: pd.DataFrame, told: Comparison | None) -> blocks.Table | None:
    """Return obstacles with the documents where they persist, are resolved or new; None where nothing is compared."""
    if told is None or table.empty:
        return None
    heads = ("Menetap", "Teratasi", "Baru")
    columns = (blocks.Column("Hambatan", width=0.49), *(blocks.Column(h, "right", 0.17) for h in heads))
    rows = [
        blocks.Row(
            (words.label("obstacle", r.obstacle), *(_count(n) for n in (r.persistent, r.resolved, r.new)))
        )
        for r in table.itertuples()
    ]
    note = f"n = {words.number(int(table['asked'].iloc[0]))} dokumen yang mengisi kolom hambatan pada kedua register. "
    note += "Satu dokumen dapat memuat beberapa hambatan. "
    if not comparison.is_coded_alike(told):
        note += "Kedua register dikodekan dengan kosakata yang berbeda; bersihkan keduanya dengan kerjasama compare. "
    caption = f"Hambatan pada {told.earlier.date} dan {told.now.date}"
    return blocks.Table(caption, columns, tuple(rows), note + told.now.source_note())


def _state(state: str) -> blocks.Line:
    if state in (NEW, GONE):
        return blocks.Line({NEW: "belum ada", GONE: "tidak ditemukan"}[state], tone="muted")
    return blocks.Line(words.label("status", state), swatch=state)


def _count(n: int) -> blocks.Cell:
    return words.number(n) if n else blocks.Line("–", tone="muted")
