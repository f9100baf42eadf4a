"""The chair's page: a lead of two sentences and ten items in fixed order, with the numbers of the chapters.

An item without data keeps its number and says why, so that item 7 is found at the same place each time.
"""

from kerjasama_analysis import blocks, words
from kerjasama_analysis.analysis import (
    cascade,
    distribution,
    headlines,
    obstacle_figures,
    obstacles,
    practice,
    sensitivity,
    validity,
    view,
    waiting,
)

NEAREST = 5
DEPENDS = "Banyaknya dokumen {} bergantung pada cara membaca register; rinciannya dalam bab kelengkapan data."
NO_EARLIER = "tidak tersedia: belum ada evaluasi sebelumnya."


def tell_lead(seen: view.View) -> blocks.Prose:
    """Return two sentences: what ends and whose letter is overdue, and how many memoranda wait for a PKS.

    A number that another reading of the register would change is not told here.
    """
    if seen.agreements.empty:
        return blocks.Prose(seen.nothing_note(), "lead")
    robust = headlines.robust(headlines.compare_headlines(seen))
    sure = {"akan_berakhir", "lewat_surat"} <= robust
    told = [_ending_sentence(seen) if sure else DEPENDS.format("yang segera berakhir")]
    told.append(_waiting_sentence(seen) if "tanpa_pks" in robust else DEPENDS.format("tanpa PKS"))
    return blocks.Prose(" ".join(told), "lead")


def list_items(seen: view.View) -> tuple[blocks.Item, ...]:
    """Return the ten items in their order."""
    makers = (
        _partners,
        _status,
        _nearest,
        _without_pks,
        _dormant,
        _uncovered,
        _reports,
        _obstacles,
        _actions,
        _confidence,
    )
    return tuple(
        blocks.Item(number, title, tuple(inner))
        for number, make in enumerate(makers, start=1)
        for title, inner in [make(seen)]
    )


def _partners(seen: view.View) -> tuple[str, list[blocks.Block]]:
    partners, documents = distribution.count_total(seen)
    keys = [(words.number(partners), "mitra"), (words.number(documents), "dokumen")]
    inner: list[blocks.Block] = []
    if distribution.has_published(seen):
        told = distribution.reconcile(distribution.count_partners(seen))
        sums = {c: int(told[c].sum()) for c in ("published", "matched", "only_published", "only_register")}
        keys.append(
            (
                words.number(sums["matched"]),
                f"cocok dengan {words.number(sums['published'])} mitra yang diumumkan",
            )
        )
        more = sums["only_published"], sums["only_register"]
        rest = (
            f"Kurang dari pengumuman {words.number(more[0])}, lebih dari pengumuman {words.number(more[1])}."
        )
        inner.append(blocks.Prose(rest if any(more) else "Setiap kelompok sama dengan pengumuman.", "note"))
    return "Mitra dan dokumen", [blocks.Keys(tuple(keys)), *inner]


def _status(seen: view.View) -> tuple[str, list[blocks.Block]]:
    table = validity.count_status(seen)
    count = dict(zip(table["status"], table["documents"].astype(int), strict=True))
    if not sum(count.values()):
        return "Masa berlaku", [blocks.Prose(f"tidak tersedia: {_lowered(seen.nothing_note())}")]
    lead = words.spelled(seen.lead_time_months)
    title = f"Masa berlaku: {words.number(count['berlaku'])} berlaku, {words.number(count['akan_berakhir'])} "
    title += f"berakhir dalam {lead} bulan, {words.number(count['berakhir'])} sudah berakhir"
    return title, [validity.plot_status(table, seen, place="inline").as_block()]


def _nearest(seen: view.View) -> tuple[str, list[blocks.Block]]:
    listing = validity.list_ending(seen)
    until = words.long_date(seen.horizon)
    if listing.empty:
        return "Paling dekat berakhir", [blocks.Prose(f"Sampai {until} tidak ada dokumen yang berakhir.")]
    shown = listing.head(NEAREST)
    several = seen.scope == "with_below"
    columns = (
        blocks.Column("Mitra", width=0.4),
        blocks.Column("Satuan kerja" if several else "Jenis", width=0.2),
        blocks.Column("Berakhir", "right", 0.2),
        blocks.Column("Batas surat", "right", 0.2),
    )
    short = words.mapping("labels", "short")
    rows = []
    for r in shown.itertuples():
        kind = short[f"kind.{r.kind if isinstance(r.kind, str) else ''}"]
        late = {"bold": True, "tone": "late"} if r.overdue else {}
        cells = (
            r.partner,
            _office(r.office) if several else kind,
            words.short_date(r.ends_on),
            blocks.Line(words.short_date(r.letter_by), **late),
        )
        rows.append(blocks.Row(cells))
    of = f" ({len(shown)} dari {words.number(len(listing))})" if len(listing) > len(shown) else ""
    renewing = int(listing["status"].eq("proses_perpanjangan").sum())
    note = f"Termasuk {words.spelled(renewing)} yang perpanjangannya sedang diproses." if renewing else ""
    table = blocks.Table("Dokumen yang paling dekat berakhir", columns, tuple(rows), note)
    return f"Paling dekat berakhir{of}", [table]


def _without_pks(seen: view.View) -> tuple[str, list[blocks.Block]]:
    memoranda = waiting.list_memoranda(seen)
    left = waiting.list_waiting(memoranda)
    title = "Nota kesepahaman tanpa PKS"
    if memoranda.empty:
        return title, [blocks.Prose("tidak tersedia: belum ada nota kesepahaman yang ditandatangani.")]
    dated = left[left["signed"].notna()]
    oldest = f"; tertua sejak {dated['signed'].iloc[0].year}" if len(dated) else ""
    return title, [blocks.Keys(((words.number(len(left)), f"dari {words.number(len(memoranda))}{oldest}"),))]


def _dormant(seen: view.View) -> tuple[str, list[blocks.Block]]:
    table = practice.count_practice(seen)
    valid = table[table["paper"].eq("berlaku")].set_index("practice")["documents"]
    title = "Berlaku tanpa kegiatan"
    known = int(valid["berjalan"] + valid["tidak_berjalan"])
    if not known:
        why = "register tidak memuat pelaksanaan" if int(valid.sum()) else "tidak ada dokumen yang berlaku"
        return title, [blocks.Prose(f"tidak tersedia: {why}.")]
    dormant = words.number(int(valid["tidak_berjalan"]))
    return title, [blocks.Keys(((dormant, f"dari {words.number(known)} dokumen yang pelaksanaannya diisi"),))]


def list_uncovered(seen: view.View) -> list[str]:
    """Return the partner types of which no document is in force, in the order of the published list."""
    found = validity.with_status(seen)
    valid = found["status"].isin(validity.IN_FORCE) & ~found["ends_on"].lt(seen.as_of)
    parties = obstacles.list_partners(seen)
    held = set(parties.loc[parties["agreement_id"].isin(found.loc[valid, "agreement_id"]), "partner_type"])
    return [kind for kind in words.labels("partner_type") if kind and kind != "lainnya" and kind not in held]


def _uncovered(seen: view.View) -> tuple[str, list[blocks.Block]]:
    title = "Kelompok tanpa dokumen berlaku"
    if seen.agreements.empty:
        return title, [blocks.Prose("tidak tersedia: tidak ada dokumen.")]
    names = [words.label("partner_type", kind).lower() for kind in list_uncovered(seen)]
    told = "; ".join(names)
    return title, [
        blocks.Prose(
            f"{told[:1].upper()}{told[1:]}." if names else "Setiap kelompok memiliki dokumen yang berlaku."
        )
    ]


def _reports(seen: view.View) -> tuple[str, list[blocks.Block]]:
    table = cascade.count_reports(seen)
    if table.empty:
        return "Melapor", [blocks.Prose("tidak tersedia: tidak ada satuan kerja di bawahnya.")]
    count = cascade.count_states(table)
    below = "KPU provinsi" if seen.office == view.NATIONAL else "KPU kabupaten/kota"
    title = f"Melapor: {words.number(count['diterima'])} dari {words.number(count['wajib'])} {below}"
    if seen.office == view.NATIONAL:
        return title, [cascade.plot_map(table, seen, place="inline").as_block()]
    return title, [cascade.tell_reports(table, seen)]


def _obstacles(seen: view.View) -> tuple[str, list[blocks.Block]]:
    table = obstacles.count_obstacles(seen)
    n, first = int(table["n"].iloc[0]), obstacles.leaders(table)
    title = "Hambatan tersering"
    if obstacles.named(table).empty:
        finding = obstacles.obstacles_finding(table, seen)
        why = _lowered(finding.removeprefix("Hambatan tidak tersedia: "))
        return title, [blocks.Prose(f"{finding}." if n else f"tidak tersedia: {why}.")]
    note = f"n = {words.number(n)} mitra yang mengisi"
    if len(first) > 1 and n >= obstacles.ENOUGH:
        note += f"; urutan {words.spelled(len(first))} teratas tidak pasti"
    elif n < obstacles.ENOUGH:
        note += "; terlalu sedikit untuk diurutkan"
    return title, [obstacle_figures.plot_compact(table, seen).as_block(), blocks.Prose(f"{note}.", "note")]


def _actions(seen: view.View) -> tuple[str, list[blocks.Block]]:
    return "Tindak lanjut rapat lalu", [blocks.Prose(NO_EARLIER)]


def _confidence(seen: view.View) -> tuple[str, list[blocks.Block]]:
    return "Keyakinan data.", [sensitivity.tell_confidence(seen)]


def _ending_sentence(seen: view.View) -> str:
    listing, until = validity.list_ending(seen), words.long_date(seen.horizon)
    if listing.empty:
        return f"Tidak ada dokumen yang berakhir sampai {until}."
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


def _office(code: object) -> str:
    return words.office_name(code) if isinstance(code, str) and code else "–"


def _lowered(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
