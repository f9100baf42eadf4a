"""The ten items of the chair's page, each from the page's ground: a title and the blocks under it."""

from dataclasses import replace

from kerjasama_analysis import blocks, words
from kerjasama_analysis.analysis import (
    actions,
    cascade,
    comparison,
    distribution,
    headlines,
    lettering,
    obstacle_figures,
    obstacles,
    practice,
    sensitivity,
    style,
    summary,
    validity,
    view,
    waiting,
)

NEAREST, TOP = 5, 5
NEAREST_WIDE = 98.0
"""Millimetres that the columns of the nearest ends share; a partner's name gets two lines, the rest is in the chapter."""

Made = tuple[str, list[blocks.Block]]


def list_items(page: summary.Page) -> tuple[blocks.Item, ...]:
    """Return the ten items in their order."""
    makers = (
        partners,
        status,
        nearest,
        without_pks,
        dormant,
        uncovered,
        reports,
        hindering,
        followed,
        confidence,
    )
    made = (make(page) for make in makers)
    return tuple(blocks.Item(n, title, tuple(inner)) for n, (title, inner) in enumerate(made, start=1))


def partners(page: summary.Page) -> Made:
    """Return item 1: partners and documents, and for the nation how many match the published count."""
    seen, title = page.seen, "Mitra dan dokumen"
    if seen.agreements.empty:
        return title, [blocks.Prose(seen.nothing_note())]
    count, documents = distribution.count_total(seen)
    counts = {"mitra": count, "dokumen": documents}
    sure = [(words.number(number), name) for name, number in counts.items() if page.holds(name)]
    unsure = [name for name in counts if not page.holds(name)]
    inner: list[blocks.Block] = []
    if distribution.has_published(seen) and page.holds("mitra", "cocok"):
        told = distribution.reconcile(distribution.count_partners(seen))
        sums = {c: int(told[c].sum()) for c in ("published", "matched", "only_published", "only_register")}
        matched = f"cocok dengan {words.number(sums['published'])} mitra yang diumumkan"
        sure.append((words.number(sums["matched"]), matched))
        more = [words.number(sums[c]) for c in ("only_published", "only_register")]
        rest = f"Kurang dari pengumuman {more[0]}, lebih dari pengumuman {more[1]}."
        same = more == ["0", "0"]
        inner.append(blocks.Prose("Setiap kelompok sama dengan pengumuman." if same else rest, "note"))
    if unsure:
        inner.append(blocks.Prose(summary.depends(" dan ".join(unsure)), "note"))
    return title, [*([blocks.Keys(tuple(sure))] if sure else []), *inner]


def status(page: summary.Page) -> Made:
    """Return item 2: the bar of legal states, its title with the numbers; only where every state holds."""
    seen = page.seen
    table = validity.count_status(seen)
    count = dict(zip(table["status"], table["documents"].astype(int), strict=True))
    if not sum(count.values()):
        return "Masa berlaku", [blocks.Prose(f"tidak tersedia: {_lowered(seen.nothing_note())}")]
    again = [validity.count_status(one)["documents"] for one in page.readings]
    if not all(headlines.is_robust(values) for values in zip(*again, strict=True)):
        return "Masa berlaku", [blocks.Prose(summary.depends("dokumen menurut masa berlaku"))]
    lead = words.spelled(seen.lead_time_months)
    parts = (
        ("berlaku", "berlaku"),
        ("akan_berakhir", f"berakhir dalam {lead} bulan"),
        ("berakhir", "sudah berakhir"),
    )
    told = [f"{words.number(count[s])} {p}" if count[s] else f"tidak ada yang {p}" for s, p in parts]
    most = max(count, key=count.__getitem__)
    if most not in dict(parts):  # what most documents are is not left to the bar alone
        told = [f"{words.number(count[most])} {validity.state_words(most)}", *told]
    title = f"Masa berlaku: {', '.join(told)}"
    return title, [validity.plot_status(table, seen, place="inline").as_block()]


def nearest(page: summary.Page) -> Made:
    """Return item 3: the five nearest ends; a document whose end may be read otherwise is counted, not listed."""
    seen, title = page.seen, "Paling dekat berakhir"
    listing, again = (validity.list_ending(one) for one in page.readings[:2])
    both = listing.merge(again[["agreement_id", "ends_on"]], on=["agreement_id", "ends_on"])
    doubtful = len({*listing["agreement_id"], *again["agreement_id"]} - set(both["agreement_id"]))
    listing = listing[listing["agreement_id"].isin(both["agreement_id"])]
    doubt = (
        f"Tidak didaftar: {words.spelled(doubtful)} dokumen yang tanggalnya dapat dibaca lain."
        if doubtful
        else ""
    )
    if listing.empty:
        told = (
            f"Sampai {words.long_date(seen.horizon)} tidak ada dokumen yang pasti berakhir."
            if doubtful
            else ""
        )
        told = told or validity.nothing_ends(seen)
        return title, [blocks.Prose(f"{told} {doubt}".strip())]
    renewing = int(listing["status"].eq("proses_perpanjangan").sum())
    note = f"Termasuk {words.spelled(renewing)} yang perpanjangannya sedang diproses." if renewing else ""
    of = f" ({NEAREST} dari {words.number(len(listing))})" if len(listing) > NEAREST else ""
    return f"{title}{of}", [_nearest_table(listing.head(NEAREST), seen, f"{note} {doubt}".strip())]


def without_pks(page: summary.Page) -> Made:
    """Return item 4: memoranda without PKS, of how many, the oldest."""
    memoranda = waiting.list_memoranda(page.seen)
    left, title = waiting.list_waiting(memoranda), "Nota kesepahaman tanpa PKS"
    if memoranda.empty:
        return title, [blocks.Prose("tidak tersedia: belum ada nota kesepahaman yang ditandatangani.")]
    if not page.holds("nota", "tanpa_pks"):
        return title, [blocks.Prose(summary.depends("nota kesepahaman tanpa PKS"))]
    again = waiting.list_waiting(waiting.list_memoranda(page.readings[1]))
    first = [found["signed"].dropna().min() for found in (left, again)]
    sure = first[0] == first[1]
    oldest = f"; tertua sejak {first[0].year}" if sure else ""
    return title, [blocks.Keys(((words.number(len(left)), f"dari {words.number(len(memoranda))}{oldest}"),))]


def dormant(page: summary.Page) -> Made:
    """Return item 5: documents in force without activity, of those whose implementation is filled in."""
    table, title = practice.count_practice(page.seen), "Berlaku tanpa kegiatan"
    valid = table[table["paper"].eq("berlaku")].set_index("practice")["documents"]
    known = int(valid["berjalan"] + valid["tidak_berjalan"])
    if not known:
        why = "register tidak memuat pelaksanaan" if int(valid.sum()) else "tidak ada dokumen yang berlaku"
        return title, [blocks.Prose(f"tidak tersedia: {why}.")]
    if not page.holds("dinilai", "dorman"):
        return title, [blocks.Prose(summary.depends("dokumen yang berlaku tanpa kegiatan"))]
    asleep = words.number(int(valid["tidak_berjalan"]))
    return title, [blocks.Keys(((asleep, f"dari {words.number(known)} dokumen yang pelaksanaannya diisi"),))]


def list_uncovered(seen: view.View) -> list[str]:
    """Return the partner types of which no document is in force, in the order of the published list."""
    found = validity.with_status(seen)
    valid = validity.is_in_force(found, seen.as_of)
    parties = obstacles.list_partners(seen)
    held = set(parties.loc[parties["agreement_id"].isin(found.loc[valid, "agreement_id"]), "partner_type"])
    return [kind for kind in words.labels("partner_type") if kind and kind != "lainnya" and kind not in held]


def uncovered(page: summary.Page) -> Made:
    """Return item 6: the partner groups without a document in force; those of which one reading says so are told apart."""
    title = "Kelompok tanpa dokumen berlaku"
    if page.seen.agreements.empty:
        return title, [blocks.Prose("tidak tersedia: tidak ada dokumen.")]
    again = [list_uncovered(one) for one in page.readings]
    sure = [kind for kind in again[0] if all(kind in kinds for kinds in again)]
    unsure = [
        kind for kind in words.labels("partner_type") if any(kind in k for k in again) and kind not in sure
    ]
    names, doubtful = (
        [words.label("partner_type", kind).lower() for kind in kinds] for kinds in (sure, unsure)
    )
    told = "; ".join(names)
    told = f"{told[:1].upper()}{told[1:]}." if names else "Setiap kelompok memiliki dokumen yang berlaku."
    if doubtful:
        told = f"{told if names else ''} Bergantung pada pembacaan tanggal: {words.enumerate_words(doubtful)}.".strip()
    return title, [blocks.Prose(told)]


def reports(page: summary.Page) -> Made:
    """Return item 7: who reported, as a small map for the nation; no reading of dates moves it."""
    seen = page.seen
    table = cascade.count_reports(seen)
    if table.empty:
        return "Melapor", [blocks.Prose("tidak tersedia: tidak ada satuan kerja di bawahnya.")]
    count = cascade.count_states(table)
    of = f"{words.number(count['diterima'])} dari {words.number(count['wajib'])} {cascade.below_words(seen)}"
    if seen.office == view.NATIONAL:
        return f"Melapor: {of}", [cascade.plot_map(table, seen, place="inline").as_block()]
    return f"Melapor: {of}", [cascade.tell_reports(table, seen)]


def hindering(page: summary.Page) -> Made:
    """Return item 8: the five most named obstacles beside those of the earlier register."""
    seen, title = page.seen, "Hambatan tersering"
    table = obstacles.count_obstacles(seen)
    n = int(table["n"].iloc[0])
    if obstacles.named(table).empty:
        finding = obstacles.obstacles_finding(table, seen)
        why = _lowered(finding.removeprefix("Hambatan tidak tersedia: "))
        return title, [blocks.Prose(f"{finding}." if n else f"tidak tersedia: {why}.")]
    if not page.holds("hambatan") or not _same_order(table, page):
        return title, [blocks.Prose(summary.depends("mitra yang menyebut hambatan"))]
    title = title if len(obstacles.leaders(table)) == 1 else "Hambatan yang disebut, lima teratas"
    before = obstacles.count_obstacles(page.told.earlier) if page.told else None
    note = f"{_sure_order(table)}{_then(before, page)}."
    return title, [obstacle_figures.plot_compact(table, seen, before).as_block(), blocks.Prose(note, "note")]


def followed(page: summary.Page) -> Made:
    """Return item 9: what the earlier evaluation left to be done, and what became of it."""
    title = "Tindak lanjut evaluasi lalu"
    if page.told is None:
        return title, [blocks.Prose(actions.NO_EARLIER)]
    found, *again = (actions.list_actions(replace(page.told, now=one)) for one in page.readings)
    if found.empty:
        return title, [actions.tell_actions(found, page.told)]
    opened = [table.set_index("key")["open"] for table in again]
    sure = [headlines.is_robust([r.open, *(int(o[r.key]) for o in opened)]) for r in found.itertuples()]
    unsure = [words.label("action", key).lower() for key in found.loc[[not s for s in sure], "key"]]
    inner = [actions.table_actions(found[sure], page.told, brief=True)] if any(sure) else []
    if unsure:
        inner.append(blocks.Prose(summary.depends(f"dokumen {words.enumerate_words(unsure)}"), "note"))
    return title, inner


def confidence(page: summary.Page) -> Made:
    """Return item 10: how far the numbers can be trusted."""
    return "Keyakinan data.", [sensitivity.tell_confidence(page.seen)]


def _nearest_table(shown, seen: view.View, note: str) -> blocks.Table:
    several = seen.scope == "with_below"
    partner, place = (0.4, 0.24) if several else (0.495, 0.145)
    columns = (
        blocks.Column("Mitra", width=partner),
        blocks.Column("Satuan kerja" if several else "Jenis", width=place),
        blocks.Column("Berakhir", "right", 0.18),
        blocks.Column("Batas surat", "right", 0.18),
    )
    short = words.mapping("labels", "short")
    rows = []
    for r in shown.itertuples():
        kind = short[f"kind.{r.kind if isinstance(r.kind, str) else ''}"]
        late = {"bold": True, "tone": "late"} if r.overdue else {}
        letter = blocks.Line(words.short_date(r.letter_by), **late)
        what = _office(r.office) if several else kind
        name = " ".join(lettering.wrap(r.partner, partner * NEAREST_WIDE, style.SUBTITLE, lines=2))
        rows.append(blocks.Row((name, what, words.short_date(r.ends_on), letter)))
    return blocks.Table("Dokumen yang paling dekat berakhir", columns, tuple(rows), note)


def _same_order(table, page: summary.Page) -> bool:
    """Return whether the counts of the five first hold where repeated documents are counted; dates do not enter."""
    again = obstacles.count_obstacles(page.readings[2]).set_index("obstacle")["partners"]
    first = obstacles.named(table).head(TOP)
    return all(headlines.is_robust([int(r.partners), int(again[r.obstacle])]) for r in first.itertuples())


def _sure_order(table) -> str:
    n, first = int(table["n"].iloc[0]), obstacles.leaders(table)
    note = f"n = {words.number(n)} mitra yang mengisi"
    if n < obstacles.ENOUGH:
        return f"{note}; terlalu sedikit untuk diurutkan"
    if len(first) > TOP:
        return f"{note}; urutannya tidak pasti"
    return f"{note}; urutan {words.spelled(len(first))} teratas tidak pasti" if len(first) > 1 else note


def _then(before, page: summary.Page) -> str:
    """Return what stands for last time: the number of partners and the date, or that it is not available."""
    if page.told is None:
        return "; nilai evaluasi lalu tidak tersedia"
    n = int(before["n"].iloc[0])
    if not n:
        return f"; nilai {page.told.earlier.date} tidak tersedia: kolom hambatan tidak diisi"
    words_differ = "" if comparison.is_coded_alike(page.told) else ", dikodekan dengan kosakata lain"
    return f". Garis dan kolom “lalu”: {page.told.earlier.date}, n = {words.number(n)}{words_differ}"


def _office(code: object) -> str:
    if not isinstance(code, str) or not code:
        return "–"
    return "KPU" if code == view.NATIONAL else words.office_name(code)


def _lowered(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
