"""Who reported, whose register needs help, where each row went, and what the annex lists; counted by hand."""

from dataclasses import replace

import pandas as pd
import pytest

from kerjasama_analysis import frames
from kerjasama_analysis.analysis import annex, cascade, quality, quality_figure
from tests.analysis import hand

OFFICES = ("00", "11", "12", "13", "93")


def document(agreement_id: str, office: str = "00", **more) -> dict:
    dates = {
        "signed_on": "2022-01-01",
        "starts_on": "2022-01-01",
        "ends_on": "2027-01-01",
        "end_rule": "date",
    }
    given = {"kind": "NK", "number_own": f"{agreement_id}/2022", **dates, "source_file": f"{office}.xlsx"}
    return {"agreement_id": agreement_id, "office": office, **given, **more}


def register(rows, parties=(), problems=(), ledger=(), offices=OFFICES) -> frames.Register:
    held = hand.register(rows, parties)
    place = {"source_sheet": "S", "range": "A1:L60", "columns": '{"implementation": "H"}'}
    tables = [{"source_file": f"{o}.xlsx", "office": o, **place} for o in offices]
    return replace(
        held,
        tables=frames.frame("tables", tables),
        problems=frames.frame("problems", problems),
        ledger=frames.frame("ledger", ledger),
    )


def reported() -> frames.Register:
    """Two provinces reported documents, one an empty register, one before it was due; the others are silent."""
    rows = [
        document("n1"),
        document("p1", "11"),
        document("p2", "11"),
        document("p3", "12"),
        document("p4", "93"),
    ]
    return register(rows, [hand.party(r["agreement_id"], r["agreement_id"]) for r in rows])


def test_three_kinds_of_nothing_stay_apart():
    table = cascade.count_reports(hand.seen(reported())).set_index("office")
    assert table.loc[["11", "12", "13", "14", "93", "94"], "state"].tolist() == [
        "melapor", "melapor", "nihil", "tidak_melapor", "melapor", "belum_wajib",
    ]  # fmt: skip
    assert table.loc[["11", "12", "13"], "documents"].tolist() == [2, 1, 0]
    assert table.at["11", "agreement_ids"] == ("p1", "p2")
    count = cascade.count_states(table)
    assert count == {
        "melapor": 3, "nihil": 1, "tidak_melapor": 31, "belum_wajib": 3, "diterima": 4, "wajib": 35,
    }  # fmt: skip


def test_offices_become_due_on_their_date():
    """On 1 January 2024 the three silent provinces of Papua are due too."""
    later = cascade.count_states(cascade.count_reports(hand.seen(reported(), as_of="2024-01-01")))
    assert later["belum_wajib"] == 0 and later["wajib"] == 38


def test_the_title_of_the_map_counts_what_came():
    told = hand.seen(reported())
    table = cascade.count_reports(told)
    ax = cascade.plot_map(table, told)
    assert ax.told.title == "Sudah 4 dari 35 KPU provinsi melapor, satu di antaranya nihil; 31 belum"
    shown = [text.get_text() for text in ax.texts]
    assert shown.count("?") == 31 and shown.count("–") >= 3 and "Aceh" in shown
    assert "tiga kantor yang baru dibentuk" in cascade.tell_reports(table, told).text


def test_a_province_lists_its_regencies_and_a_regency_none():
    told = hand.seen(register([document("k1", "52.02")]), office="52")
    table = cascade.count_reports(told)
    assert len(table) == 10 and table.set_index("office").at["52.02", "documents"] == 1
    assert len(cascade.plot_reports(table, told).rows) == 10
    below = hand.seen(register([]), office="52.02")
    assert (
        cascade.count_reports(below).empty
        and cascade.plot_reports(cascade.count_reports(below), below) is None
    )


def doubtful() -> frames.Register:
    """Six national documents: two guessed dates, one without end, one partner to review, one PKS without parent."""
    rows = [document(f"a{i}", implementation="berjalan" if i < 3 else None) for i in range(5)]
    rows[3] = {**rows[3], "ends_on": None, "end_rule": "unknown"}
    rows[4] = {**rows[4], "ends_on": None, "end_rule": "open"}
    rows.append(document("a5", kind="PKS", number_own=None))
    parties = [hand.party(f"a{i}", f"M {i}", needs_review=i == 2) for i in range(6)]
    told = {"source_file": "00.xlsx", "source_sheet": "S", "severity": "peringatan"}
    problems = [
        {**told, "agreement_id": "a0", "cell": "F7", "column": "ends_on", "problem": "hari_bulan_ganda"},
        {**told, "agreement_id": "a1", "cell": "E6", "column": "starts_on", "problem": "hari_bulan_ganda"},
        {**told, "agreement_id": "a2", "cell": "F10", "problem": "akhir_sebelum_mulai", "severity": "galat"},
        {**told, "agreement_id": "a2", "cell": "F10", "problem": "catatan_saja", "severity": "catatan"},
    ]
    return register(rows, parties, problems)


def test_a_value_is_read_where_it_is_filled_in_and_not_guessed():
    reading = quality.count_reading(hand.seen(doubtful())).set_index("column")
    assert reading[["n", "read"]].to_dict("index") == {
        "partner": {"n": 6, "read": 5},
        "number": {"n": 6, "read": 5},
        "starts_on": {"n": 6, "read": 5},
        "ends_on": {"n": 6, "read": 4},  # a0 guessed, a3 unknown; a4 is open and so read
        "kind": {"n": 6, "read": 6},
        "implementation": {"n": 6, "read": 3},
        "obstacle": {"n": 0, "read": 0},  # the register has no such column
        "parent": {"n": 1, "read": 0},  # asked of a PKS only
    }
    assert reading.at["ends_on", "agreement_ids"] == ("a0", "a3")
    columns = quality.count_columns(quality.count_reading(hand.seen(doubtful())))
    assert columns["column"].tolist()[:2] == ["parent", "implementation"]


def test_offices_keep_their_contradictions():
    offices = quality.count_offices(hand.seen(doubtful()))
    [row] = offices.itertuples()
    assert (row.office, row.documents, row.contradictions, row.agreement_ids) == ("00", 6, 1, ("a2",))
    assert row.share == pytest.approx(28 / 37)  # of 6 x 6 values, and one parent asked


def test_cells_to_fix_are_listed_worst_first_then_by_row():
    listing = quality.list_cells(hand.seen(doubtful()))
    assert listing["cell"].tolist() == ["F10", "E6", "F7"]  # notes are left out
    assert quality.tell_cells(listing).text.startswith("Tiga isian dalam satu berkas perlu diperbaiki")
    assert quality.table_cells(listing.iloc[:0], hand.seen(doubtful())) is None


def test_every_row_read_has_a_role_and_they_add_up():
    roles = ["judul", "kepala", "perjanjian", "perjanjian", "jumlah", "kosong"]
    ledger = [
        {"source_file": "00.xlsx", "source_sheet": "S", "row": i, "role": r} for i, r in enumerate(roles)
    ]
    ledger.append({"source_file": "rusak.xlsx", "row": 0, "role": "tidak_terbaca"})
    ledger.append({"source_file": "11.xlsx", "row": 0, "role": "perjanjian"})  # another office's
    told = hand.seen(register([document("a1")], ledger=ledger))
    table = quality.count_ledger(told)
    assert dict(zip(table["role"], table["rows"], strict=True)) == {
        "judul": 1, "kepala": 1, "perjanjian": 2, "jumlah": 1, "kosong": 1, "tidak_terbaca": 1,
    }  # fmt: skip
    assert quality.table_ledger(table, told).rows[-1].cells == ("Jumlah", "7")
    assert "Dari 7 baris yang dibaca, 2 memuat dokumen; 1 tidak terbaca" in quality.tell_ledger(table).text


def test_the_figure_names_columns_and_never_a_worst_office():
    told = hand.seen(doubtful())
    reading, offices = quality.count_reading(told), quality.count_offices(told)
    ax = quality_figure.plot_reading(reading, offices, told)
    assert "KPU" not in ax.told.title


def test_the_annex_lists_what_counts_and_the_files_it_came_from():
    rows = [
        document("a1"),
        document("a2", struck_out=True),
        document("a3", duplicate_of="a1"),
        document("a4", kind=None),
    ]
    ledger = [
        {"source_file": "00.xlsx", "source_sheet": "S", "row": i, "role": "perjanjian"} for i in range(4)
    ]
    told = hand.seen(
        register(rows, [hand.party("a1", "Mitra Satu"), hand.party("a4", "Mitra Empat")], ledger=ledger)
    )
    listing = annex.list_documents(told)
    assert set(listing["agreement_id"]) == {"a1", "a4"}
    assert "1 baris tercoret dan 1 dokumen rangkap" in told.left_out_note()
    printed = [
        line.text
        for row in annex.table_documents(listing, told).rows
        if row.kind == "row"
        for line in row.cells[1]
    ]
    assert "Mitra Satu" in printed and "Mitra Empat" in printed
    [file] = annex.list_files(told).itertuples()
    assert (file.source_file, file.rows) == ("00.xlsx", 4)


def test_over_the_limit_the_annex_prints_what_needs_action_and_says_so():
    rows = [
        document(f"a{i}", ends_on="2023-08-01" if i < 3 else "2027-01-01") for i in range(annex.MOST_ROWS + 1)
    ]
    told = hand.seen(register(rows))
    table = annex.table_documents(annex.list_documents(told), told)
    assert sum(row.kind == "row" for row in table.rows) == 3
    assert "Dicetak 3 yang memerlukan tindakan" in table.note


def test_an_empty_register_says_which_kind_of_nothing():
    told = hand.seen(register([], offices=()))
    assert "Belum ada berkas" in annex.tell_files(annex.list_files(told)).text
    assert annex.table_files(annex.list_files(told), told) is None
    assert quality.tell_ledger(quality.count_ledger(told)).text == "Belum ada baris register yang dibaca."
    assert "Belum ada register yang diterima" in quality.tell_reading(quality.count_reading(told), told).text
    assert isinstance(quality.count_offices(told), pd.DataFrame)
