"""Partners and documents counted apart, by group, kind, year and office; compared with the published 87."""

import pytest

from kerjasama_analysis import frames, words
from kerjasama_analysis.analysis import annex, cover, distribution, distribution_figures
from tests.analysis import hand


def published() -> frames.Register:
    """Return a register with exactly the published number of partners of each group, one document each."""
    kinds = [
        row["partner_type"] for row in words.table("published_2023") for _ in range(int(row["partners"]))
    ]
    rows = [{"agreement_id": f"x{i}", "kind": "NK", "signed_on": "2022-05-05"} for i in range(len(kinds))]
    return hand.register(rows, [hand.party(f"x{i}", f"Mitra {i}", kind) for i, kind in enumerate(kinds)])


def test_partners_and_documents_are_counted_apart():
    table = distribution.count_partners(hand.seen(hand.ten())).set_index("partner_type")
    assert table["partners"].to_dict() == {
        "perguruan_tinggi": 2,
        "kementerian": 1,
        "perusahaan_media": 1,
        "perusahaan": 1,
        "lembaga_negara": 0,
        "organisasi_profesi": 0,
        "lsm": 0,
        "perkumpulan_mahasiswa": 0,
        "lainnya": 1,
    }
    assert table.loc["perguruan_tinggi", "documents"] == 5
    assert table.loc["perguruan_tinggi", "agreement_ids"] == ("a1", "a2", "a5", "a7", "a8")
    assert next(iter(table.index)) == "perguruan_tinggi" and list(table.index)[-1] == "lainnya"
    assert distribution.count_total(hand.seen(hand.ten())) == (6, 10)


def test_documents_without_a_readable_partner_have_a_row_of_their_own():
    held = hand.register([{"agreement_id": "a"}, {"agreement_id": "b"}], [hand.party("a", "Mitra", "lsm")])
    table = distribution.count_partners(hand.seen(held))
    assert table.iloc[-1].to_dict() == {
        "partner_type": "", "partners": 0, "documents": 1, "agreement_ids": ("b",),
    }  # fmt: skip


def test_a_register_with_the_published_partners_reconciles():
    seen = hand.seen(published())
    table = distribution.count_partners(seen)
    told = distribution.reconcile(table).set_index("partner_type")
    assert told["published"].sum() == told["matched"].sum() == told["partners"].sum() == 87
    assert told["only_published"].sum() == told["only_register"].sum() == 0
    assert told.loc["perguruan_tinggi", "published"] == 32
    assert distribution.partners_finding(table, seen) == (
        "Register memuat 87 mitra, sama dengan yang diumumkan di setiap kelompok"
    )


def test_every_difference_is_named_by_group():
    held = published()
    parties = held.parties.copy()
    parties.loc[parties.index[:2], "partner_type"] = "lsm"  # two ministries read as NGOs
    seen = hand.seen(hand.register(held.agreements.to_dict("records"), parties.to_dict("records")))
    table = distribution.count_partners(seen)
    told = distribution.reconcile(table).set_index("partner_type")
    assert (told.loc["kementerian", "only_published"], told.loc["lsm", "only_register"]) == (2, 2)
    assert distribution.partners_finding(table, seen) == (
        "Register memuat 87 mitra; 85 cocok dengan 87 yang diumumkan"
    )
    prose = distribution.tell_partners(table, seen).text
    assert "lebih banyak pada lembaga swadaya masyarakat (2)" in prose
    assert "lebih sedikit pada kementerian (2)" in prose


@pytest.mark.parametrize(("office", "scope"), [("52", "own"), ("00", "with_below")])
def test_only_the_national_register_is_compared_with_the_published_count(office, scope):
    held = hand.ten()
    held.agreements["office"] = office
    seen = hand.seen(held, office=office, scope=scope)
    table = distribution.count_partners(seen)
    assert not distribution.has_published(seen)
    assert distribution.partners_finding(table, seen) == "Register memuat 6 mitra dengan 10 dokumen"
    assert "diumumkan" not in distribution.tell_partners(table, seen).text


def test_bars_have_the_counted_lengths_and_the_columns_add_up():
    seen = hand.seen(published())
    ax = distribution_figures.plot_partners(distribution.count_partners(seen), seen)
    panel = ax.child_axes[0]
    assert [bar.get_width() for bar in panel.patches] == [32, 13, 12, 8, 6, 5, 2, 2, 7]
    assert [tick.get_text() for tick in panel.get_yticklabels()][:2] == [
        "Perguruan tinggi",
        "Perusahaan media",
    ]
    published_ticks = [line.get_xdata()[0] for line in panel.lines[1:]]
    assert published_ticks == [32, 13, 12, 8, 6, 5, 2, 2, 7]
    assert [text.get_text() for text in ax.texts].count("87") == 3  # published, register, matched


def test_documents_by_kind_and_state_add_up():
    seen = hand.seen(hand.ten())
    table = distribution.count_kinds(seen)
    assert table["documents"].sum() == 10
    held = {(r.kind, r.status): r.documents for r in table.itertuples() if r.documents}
    assert held["NK", "berlaku"] == 1 and held["", "berlaku"] == 1 and held["ADENDUM", "dihentikan"] == 1
    told = distribution.table_kinds(table, seen)
    assert [c.text if hasattr(c, "text") else c for c in told.rows[0].cells] == (
        ["Nota kesepahaman", "1", "–", "1", "2", "4"]
    )
    assert told.rows[-1].cells == ("Jumlah", "3", "1", "1", "5", "10")
    assert distribution.tell_kinds(table, seen).text == (
        "Dari 10 dokumen, 5 berupa nota kesepahaman atau kesepakatan bersama dan 3 perjanjian kerja sama; "
        "dua lainnya adendum, pengaturan pelaksanaan, atau bentuk lain, "
        "atau tidak diisi jenisnya."
    )


def test_documents_by_year_show_empty_years_and_say_what_has_none():
    """a7 has no date; a8 is dated 1 September 2023, after the day the report looks at."""
    seen = hand.seen(hand.ten())
    table = distribution.count_years(seen)
    assert table[["year", "documents"]].to_numpy().tolist() == [
        [2018, 2],
        [2019, 0],
        [2020, 1],
        [2021, 1],
        [2022, 4],
    ]
    assert distribution.tell_years(table, seen).text == (
        "Dari 8 dokumen bertanggal, 4 ditandatangani pada 2022. Tanpa tanggal penandatanganan: satu dokumen. "
        "Bertanggal sesudah 20 Juli 2023: satu dokumen."
    )
    ax = distribution_figures.plot_years(table, seen)
    panel = ax.child_axes[0]
    assert [bar.get_height() for bar in panel.patches] == [2, 0, 1, 1, 4]
    assert [tick.get_text() for tick in panel.get_xticklabels()] == ["2018", "2019", "2020", "2021", "2022"]
    shown = " ".join(text.get_text() for text in ax.texts)
    assert "1 tanpa tanggal tidak digambar; 1 bertanggal sesudah 20 Juli 2023 tidak digambar" in shown


def test_a_year_leads_only_where_no_other_has_as_many():
    def title(*years):
        rows = [{"agreement_id": str(i), "signed_on": f"{year}-05-01"} for i, year in enumerate(years)]
        seen = hand.seen(hand.register(rows))
        return distribution.years_finding(distribution.count_years(seen), seen)

    assert title(2019, 2021, 2021) == "Dari 3 dokumen bertanggal, 2 ditandatangani pada 2021"
    assert (
        title(2019, 2019, 2021, 2021)
        == "Empat dokumen ditandatangani pada 2019–2021, paling banyak dua setahun"
    )
    assert title(2019) == "Satu-satunya dokumen bertanggal ditandatangani pada 2019"
    assert title() == "Tidak ada dokumen dengan tanggal penandatanganan"
    assert title(2024, 2025) == "Tidak ada dokumen yang ditandatangani sampai 20 Juli 2023"


def test_offices_are_counted_where_a_report_has_several():
    held = hand.ten()
    held.agreements.loc[:2, "office"] = "52"
    seen = hand.seen(held, scope="with_below")
    table = distribution.count_offices(seen)
    assert list(zip(table["office"], table["documents"], table["partners"], strict=True)) == [
        ("00", 7, 6),
        ("52", 3, 2),
    ]
    assert distribution.table_offices(table, seen).rows[1].cells[0] == "KPU Provinsi Nusa Tenggara Barat"
    assert distribution.table_offices(table, hand.seen(held)) is None
    held.agreements.loc[9, "office"] = None
    unread = hand.seen(held, scope="with_below")
    table = distribution.count_offices(unread)
    assert dict(zip(table["office"], table["documents"], strict=True)) == {"": 1, "00": 6, "52": 3}
    shown = distribution.table_offices(table, unread)
    assert "Satuan kerja tidak terbaca" in [row.cells[0] for row in shown.rows] and shown.note.startswith(
        "n = 2 "
    )
    assert "a10" in set(annex.list_documents(unread)["agreement_id"])


def test_the_cover_has_a_square_a_document_and_says_so():
    ax = cover.plot_cover(hand.seen(hand.ten()))
    told = ax.as_block()
    assert told.place == "cover"
    assert told.title == "Seluruhnya 10 dokumen dengan 6 mitra"
    shown = [text.get_text() for text in ax.texts]
    assert "Satu kotak satu dokumen, warna menurut masa berlaku." in shown
    assert cover.square_unit(500) == 1 and cover.square_unit(501) == 10
