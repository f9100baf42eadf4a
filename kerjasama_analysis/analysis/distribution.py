"""With whom, by which kind of document, and since when: partners and documents counted apart.

The published number of partners (20 July 2023: 87) is a number for each of nine groups; no list of names was
published. So the register is compared with it group by group, and what differs is named as a difference of counts.
"""

import pandas as pd

from kerjasama_analysis import blocks, frames, words
from kerjasama_analysis.analysis import memory, validity, view
from kerjasama_analysis.analysis.swatches import STATES

LAST = ("lainnya", "")
STATES_TOLD = ("berlaku", "akan_berakhir", "berakhir")


@memory.remembered
def count_partners(seen: view.View) -> pd.DataFrame:
    """Return partners, documents and agreement_ids by partner type, the largest first, `lainnya` always last.

    A faculty counts as its university. All nine types have a row; documents whose partner no one could read
    stand in a row of their own, without a type.
    """
    parties = seen.register.parties
    types = view.partner_types(parties).fillna("")
    parties = parties.assign(key=view.partner_keys(parties), partner_type=types)
    rows = []
    for kind in frames.PARTNER_TYPES:
        part = parties[parties["partner_type"].eq(kind)]
        rows.append(
            (kind, part["key"].nunique(), part["agreement_id"].nunique(), view.ids(part["agreement_id"]))
        )
    without = set(seen.agreements["agreement_id"]) - set(
        parties.loc[parties["partner_type"].ne(""), "agreement_id"]
    )
    if without:
        rows.append(("", 0, len(without), view.ids(without)))
    return _by_size(pd.DataFrame(rows, columns=["partner_type", "partners", "documents", "agreement_ids"]))


@memory.remembered
def count_total(seen: view.View) -> tuple[int, int]:
    """Return how many partners and how many documents count."""
    return view.partner_keys(seen.register.parties).nunique(), len(seen.agreements)


def has_published(seen: view.View) -> bool:
    """Return whether there is a published number to compare with: only for the national office's own register, whole."""
    return seen.office == view.NATIONAL and seen.scope == "own" and not seen.chosen


def reconcile(table: pd.DataFrame) -> pd.DataFrame:
    """Return the count of partners beside the published one: published, matched, only_published, only_register.

    Matched is the smaller of the two numbers of a group: names were not published, so no more can be said.
    """
    published = {row["partner_type"]: int(row["partners"]) for row in words.table("published_2023")}
    table = table[table["partner_type"].ne("")]
    told = table["partner_type"].map(published).fillna(0).astype(int)
    return table.assign(
        published=told,
        matched=told.where(told < table["partners"], table["partners"]),
        only_published=(told - table["partners"]).clip(lower=0),
        only_register=(table["partners"] - told).clip(lower=0),
    )


def count_kinds(seen: view.View) -> pd.DataFrame:
    """Return documents by kind and legal state: kind ("" where none is written), status, documents, agreement_ids."""
    agreements = validity.with_status(seen)
    kinds = agreements["kind"].astype(object).fillna("")
    rows = []
    for kind in (*frames.KINDS, ""):
        for status in STATES:
            found = agreements.loc[kinds.eq(kind) & agreements["status"].eq(status), "agreement_id"]
            rows.append((kind, status, len(found), view.ids(found)))
    return pd.DataFrame(rows, columns=["kind", "status", "documents", "agreement_ids"])


def count_years(seen: view.View) -> pd.DataFrame:
    """Return documents signed up to the date by year, years in between included: year, documents, agreement_ids."""
    agreements = seen.agreements
    signed = _signed(seen)
    years = signed.where(signed.le(seen.as_of)).dt.year
    if years.notna().sum() == 0:
        return pd.DataFrame({"year": [], "documents": [], "agreement_ids": []})
    span = range(int(years.min()), int(years.max()) + 1)
    held = [view.ids(agreements.loc[years.eq(year), "agreement_id"]) for year in span]
    return pd.DataFrame({"year": list(span), "documents": [len(h) for h in held], "agreement_ids": held})


def partners_finding(table: pd.DataFrame, seen: view.View) -> str:
    """Return the title of the figure of partners: the reconciliation for the nation, else the count."""
    partners = int(table["partners"].sum())
    number = words.number
    if not partners:
        return f"Tidak ada mitra dalam register {seen.place}"
    if not has_published(seen):
        documents = len(seen.agreements)
        if seen.chosen:
            return f"{view.amount(partners)} mitra dengan {words.spelled(documents)} dokumen terpilih"
        return f"Register memuat {number(partners)} mitra dengan {number(documents)} dokumen"
    told = reconcile(table)
    published, matched = int(told["published"].sum()), int(told["matched"].sum())
    if told["only_published"].sum() + told["only_register"].sum() == 0:
        return f"Register memuat {number(partners)} mitra, sama dengan yang diumumkan di setiap kelompok"
    return f"Register memuat {number(partners)} mitra; {number(matched)} cocok dengan {number(published)} yang diumumkan"


def tell_total(seen: view.View) -> blocks.Prose:
    """Return partners and documents in one sentence, as the lead of the chapter."""
    partners, documents = count_total(seen)
    if not documents:
        return blocks.Prose(seen.nothing_note(), "lead")
    place = "tingkat nasional" if has_published(seen) else seen.place
    told = f"Register memuat {words.number(partners)} mitra dan {words.number(documents)} dokumen {place}."
    return blocks.Prose(told, "lead")


def tell_partners(table: pd.DataFrame, seen: view.View) -> blocks.Prose:
    """Return which group is the largest, and for the nation how the count compares with the published one."""
    total = int(table["partners"].sum())
    if not total:
        return blocks.Prose(seen.nothing_note())
    top = table.sort_values("partners", ascending=False, kind="stable").iloc[0]
    group = words.label("partner_type", top["partner_type"]).lower()
    among = "termasuk kelompok lainnya" if top["partner_type"] == "lainnya" else f"adalah {group}"
    told = f"Dari {words.number(total)} mitra, {words.number(top['partners'])} {among}."
    if has_published(seen):
        told += f" {_difference(reconcile(table))}"
    unread = table.loc[table["partner_type"].eq(""), "documents"]
    told += f" Pada {words.number(unread.iloc[0])} dokumen mitranya tidak terbaca." if len(unread) else ""
    return blocks.Prose(told)


def tell_kinds(table: pd.DataFrame, seen: view.View) -> blocks.Prose:
    """Return how many memoranda and implementing agreements there are."""
    total = int(table["documents"].sum())
    if not total:
        return blocks.Prose(seen.nothing_note())
    by_kind = table.groupby("kind")["documents"].sum()
    memoranda, pks = int(by_kind["NK"] + by_kind["KB"]), int(by_kind["PKS"])
    rest = total - memoranda - pks
    told = f"Dari {words.number(total)} dokumen, {words.number(memoranda)} berupa nota kesepahaman atau kesepakatan "
    told += f"bersama dan {words.number(pks)} perjanjian kerja sama"
    others = "lainnya adendum, pengaturan pelaksanaan, atau bentuk lain"
    others += ", atau tidak diisi jenisnya" if by_kind[""] else ""
    told += f"; {words.spelled(rest)} {others}." if rest else "."
    return blocks.Prose(told)


def tell_years(table: pd.DataFrame, seen: view.View) -> blocks.Prose:
    """Return in which year how many documents were signed, and how many have no year."""
    told = f"{years_finding(table, seen)}."
    missing, later = count_outside(seen)
    told += f" Tanpa tanggal penandatanganan: {words.spelled(missing)} dokumen." if missing else ""
    told += f" Bertanggal sesudah {seen.date}: {words.spelled(later)} dokumen." if later else ""
    return blocks.Prose(told)


def count_outside(seen: view.View) -> tuple[int, int]:
    """Return how many documents no year holds: those without a date of signing, and those dated after the date."""
    signed = _signed(seen)
    return int(signed.isna().sum()), int(signed.gt(seen.as_of).sum())


def _signed(seen: view.View) -> pd.Series:
    return seen.agreements["signed_on"].fillna(seen.agreements["starts_on"])


def years_finding(table: pd.DataFrame, seen: view.View) -> str:
    """Return the year in which most documents were signed; where several have as many, the span and that number."""
    dated, most = int(table["documents"].sum()), int(table["documents"].max()) if len(table) else 0
    if not dated and count_outside(seen)[1]:
        return f"Tidak ada dokumen yang ditandatangani sampai {seen.date}"
    if not dated:
        return "Tidak ada dokumen dengan tanggal penandatanganan"
    fullest = [str(year) for year in table.loc[table["documents"].eq(most), "year"]]
    if dated == 1:
        return f"Satu-satunya dokumen bertanggal ditandatangani pada {fullest[0]}"
    if len(fullest) == 1:
        return f"Dari {words.number(dated)} dokumen bertanggal, {words.number(most)} ditandatangani pada {fullest[0]}"
    span = f"{table['year'].iloc[0]}–{table['year'].iloc[-1]}"
    return f"{view.amount(dated)} dokumen ditandatangani pada {span}, paling banyak {words.spelled(most)} setahun"


def table_kinds(table: pd.DataFrame, seen: view.View) -> blocks.Table | None:
    """Return documents by kind and state as a table that adds up; None without documents."""
    if seen.agreements.empty:
        return None
    heads = [words.label("status", state) for state in STATES_TOLD]
    columns = [blocks.Column("Jenis"), *(blocks.Column(h, "right") for h in (*heads, "Lainnya", "Jumlah"))]
    shown = table.assign(state=table["status"].where(table["status"].isin(STATES_TOLD), "rest"))
    wide = shown.pivot_table(index="kind", columns="state", values="documents", aggfunc="sum", sort=False)
    wide = wide.reindex(columns=[*STATES_TOLD, "rest"], fill_value=0)
    rows = [
        blocks.Row(
            (words.label("kind", kind), *_cells(values), blocks.Line(words.number(sum(values)), bold=True))
        )
        for kind, values in zip(wide.index, wide.astype(int).to_numpy().tolist(), strict=True)
        if sum(values)
    ]
    sums = [int(n) for n in wide.sum()]
    rows.append(blocks.total(["Jumlah", *(words.number(n) for n in sums), words.number(sum(sums))]))
    note = f"n = {words.number(sum(sums))} dokumen. Lainnya: proses perpanjangan, dihentikan, draf, belum berlaku, "
    note += f"dan tidak diketahui. {seen.source_note()}"
    return blocks.Table(f"Dokumen menurut jenis dan keadaan, {seen.date}", tuple(columns), tuple(rows), note)


def table_partners(table: pd.DataFrame, seen: view.View) -> blocks.Table | None:
    """Return partners, documents and documents in force by group (of several groups: in each); None without any."""
    if seen.agreements.empty:
        return None
    agreements = validity.with_status(seen)
    valid = set(agreements.loc[agreements["status"].isin(validity.IN_FORCE), "agreement_id"])
    columns = (
        blocks.Column("Kelompok mitra"),
        *(blocks.Column(h, "right") for h in ("Mitra", "Dokumen", "Berlaku")),
    )
    rows = []
    for row in table.itertuples():
        numbers = [int(row.partners), int(row.documents), len(valid.intersection(row.agreement_ids))]
        rows.append(blocks.Row((words.label("partner_type", row.partner_type), *_cells(numbers))))
    partners, documents = count_total(seen)
    rows.append(blocks.total(["Jumlah", *(words.number(n) for n in (partners, documents, len(valid)))]))
    note = "Berlaku mencakup akan berakhir. "
    if table["documents"].sum() > documents:
        note += "Dokumen dengan mitra dari beberapa kelompok dihitung pada setiap kelompok, dalam jumlah satu kali. "
    return blocks.Table(
        f"Mitra dan dokumen menurut kelompok, {seen.date}", columns, tuple(rows), note + seen.source_note()
    )


def count_offices(seen: view.View) -> pd.DataFrame:
    """Return partners, documents and agreement_ids by reporting office, in the order of their codes; "" where unread."""
    keys = view.partner_keys(seen.register.parties)
    rows = []
    for office, part in seen.agreements.groupby(seen.agreements["office"].fillna(""), sort=True):
        ours = seen.register.parties["agreement_id"].isin(part["agreement_id"])
        rows.append((office, keys[ours].nunique(), len(part), view.ids(part["agreement_id"])))
    return pd.DataFrame(rows, columns=["office", "partners", "documents", "agreement_ids"])


def table_offices(table: pd.DataFrame, seen: view.View) -> blocks.Table | None:
    """Return partners and documents by office as a table of at most 40 rows; None where the report is of one office."""
    if seen.scope == "own":
        return None
    shown = table.sort_values(["documents", "office"], ascending=[False, True]).head(validity.MOST_ROWS)
    columns = (
        blocks.Column("Satuan kerja"),
        blocks.Column("Mitra", "right"),
        blocks.Column("Dokumen", "right"),
    )
    rows = [
        blocks.Row((_office(row.office), words.number(row.partners), words.number(row.documents)))
        for row in shown.itertuples()
    ]
    note = f"n = {words.number(int(table['office'].ne('').sum()))} satuan kerja dengan dokumen. "
    if len(table) > len(shown):
        note += f"Ditampilkan {len(shown)} dengan dokumen terbanyak. "
    return blocks.Table(
        "Mitra dan dokumen menurut satuan kerja", columns, tuple(rows), note + seen.source_note()
    )


def _office(code: str) -> str:
    return words.office_name(code) if code else "Satuan kerja tidak terbaca"


def _difference(told: pd.DataFrame) -> str:
    """Return where register and published count differ, group by group, in words."""
    published = int(told["published"].sum())
    parts = []
    for column, words_told in (("only_register", "lebih banyak"), ("only_published", "lebih sedikit")):
        groups = [
            f"{words.label('partner_type', row.partner_type).lower()} ({words.number(getattr(row, column))})"
            for row in told.itertuples()
            if getattr(row, column)
        ]
        parts += [f"{words_told} pada {words.enumerate_words(groups)}"] * bool(groups)
    if not parts:
        return f"Jumlah itu sama dengan {published} mitra yang diumumkan, pada setiap kelompok."
    return f"Dibandingkan dengan {published} mitra yang diumumkan, register memuat {'; '.join(parts)}."


def _by_size(table: pd.DataFrame) -> pd.DataFrame:
    order = table.assign(
        last=table["partner_type"].map(lambda kind: LAST.index(kind) + 1 if kind in LAST else 0)
    )
    order = order.sort_values(
        ["last", "partners", "documents"], ascending=[True, False, False], kind="stable"
    )
    return order.drop(columns="last").reset_index(drop=True)


def _cells(values: list[int]) -> list[str | blocks.Line]:
    return [words.number(n) if n else blocks.Line("–", tone="muted") for n in values]
