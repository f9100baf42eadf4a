"""The invented registers: the committed files are what the script makes, and reading them gives the truth it knows."""

import csv
import doctest
import importlib
import io
import tomllib
from collections import Counter
from datetime import date, datetime

import openpyxl
import pandas as pd
import pytest

from kerjasama_analysis import frames, words

CELLS = [
    column
    for column in frames.COLUMNS["agreements"]
    if column
    not in ("agreement_id", "parent_id", "duplicate_of", "source_file", "source_sheet", "source_row")
]
NATIONAL = "Register Kerja Sama KPU RI 2023.xlsx"


@pytest.fixture(scope="module")
def make_sample(checkout):
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(checkout / "data")
        yield importlib.import_module("make_sample")


@pytest.fixture(scope="module")
def truth(make_sample):
    return make_sample.truth()


@pytest.fixture(scope="module")
def folder(checkout):
    return checkout / "data" / "raw" / "contoh"


@pytest.fixture(scope="module")
def read(folder):
    from kerjasama_analysis.cleaning import register

    return register.read_registers([folder], workers=1)


def cells_of(path):
    """Return every cell and merged range of a register file, so that files are compared by what they hold."""
    if path.suffix in (".xls", ".ods"):
        return path.read_bytes()
    if path.suffix == ".csv":
        encoding = "cp1252" if path.name.startswith("register_kab") else "utf-8"
        return list(csv.reader(io.StringIO(path.read_bytes().decode(encoding), newline="")))
    sheets = openpyxl.load_workbook(path).worksheets
    return [
        (s.title, sorted(map(str, s.merged_cells.ranges)), list(s.iter_rows(values_only=True)))
        for s in sheets
    ]


def test_committed_files_are_what_the_script_makes(make_sample, folder, tmp_path):
    made = make_sample.write_sample(tmp_path)
    assert {p.name for p in made} == {
        p.name for p in folder.iterdir() if p.suffix in (".xlsx", ".csv", ".xls", ".ods")
    }
    for path in made:
        assert cells_of(path) == cells_of(folder / path.name), f"{path.name}: run python data/make_sample.py"


def test_the_script_gives_the_same_bytes_twice(make_sample, tmp_path):
    first, second = make_sample.write_sample(tmp_path / "a"), make_sample.write_sample(tmp_path / "b")
    assert [p.read_bytes() for p in first] == [p.read_bytes() for p in second]


def test_the_folder_is_marked_as_sample(folder):
    mark = tomllib.loads((folder / "contoh.toml").read_text(encoding="utf-8"))
    assert mark["contoh"] is True and "karangan" in mark["keterangan"]
    for path in folder.glob("*.xlsx"):
        assert "DATA CONTOH" in openpyxl.load_workbook(path).worksheets[0]["A1"].value


def test_examples_in_the_scripts_are_true(make_sample):
    hand = importlib.import_module("sample.hand")
    assert doctest.testmod(hand) == (0, 1)


def test_partners_of_the_national_register_are_the_published_split(truth):
    whole = {
        (party["part_of"] or party["partner"], party["partner_type"])
        for row in truth["agreements"]
        if row["office"] == "00"
        for party in row["parties"]
    }
    published = {row["partner_type"]: int(row["partners"]) for row in words.table("published_2023")}
    assert len({partner for partner, _ in whole}) == 87
    assert Counter(group for _, group in whole) == published


def test_totals_printed_in_the_national_register_are_right(folder):
    rows = list(openpyxl.load_workbook(folder / NATIONAL).active.iter_rows(values_only=True))
    printed, counted, total, since = [], [], 0, 0
    for number, _, third, *_ in rows:
        if isinstance(number, int):
            since, total = since + 1, total + 1
        elif str(number).startswith("Jumlah "):
            printed.append(third)
            counted.append(since)
            since = 0
        elif number == "JUMLAH SELURUHNYA":
            assert third == total
    assert len(printed) == 9 and printed == counted


def test_nothing_invented_stands_beside_a_real_institution(truth):
    assert all("Contoh" in party["partner"] for row in truth["agreements"] for party in row["parties"])
    assert all("CTH" in row["number_partner"] for row in truth["agreements"] if row["number_partner"])


def test_the_truth_keeps_to_the_contract_and_to_reason(truth):
    places = {place_of(row): row for row in truth["agreements"]}
    for row in truth["agreements"]:
        assert row["obstacles"] <= set(frames.OBSTACLES) and row["follow_ups"] <= set(frames.FOLLOW_UPS)
        assert row["kind"] in frames.KINDS and row["end_rule"] in frames.END_RULES
        if row["starts_on"] and row["ends_on"]:
            assert row["starts_on"] < row["ends_on"]
        assert (row["ends_on"] is None) == (row["end_rule"] in ("open", "unknown"))
        if row["parent"]:
            parent = places[row["parent"]]
            assert {p["partner"] for p in parent["parties"]} & {
                p["part_of"] or p["partner"] for p in row["parties"]
            }
            assert parent["signed_on"] <= row["signed_on"]


def test_the_sample_has_what_a_meeting_meets(truth):
    national = [row for row in truth["agreements"] if row["office"] == "00"]
    kinds = Counter(row["kind"] for row in national)
    assert 120 <= len(national) <= 140 and set(kinds) == {"NK", "PKS", "KB", "ADENDUM", "IA"}
    pile = [r for r in national if r["ends_on"] and date(2027, 8, 1) <= r["ends_on"] <= date(2027, 12, 31)]
    assert len(pile) >= 20
    ended = [r for r in national if r["ends_on"] and r["ends_on"] < date(2023, 7, 20)]
    assert 0.15 < len(ended) / len(national) < 0.25
    assert sum(r["implementation"] == "berjalan" for r in ended) >= 3
    assert {rule for r in national if (rule := r["end_rule"])} == set(frames.END_RULES)
    assert sum(r["contradicts"] for r in national) >= 3
    common = Counter(code for r in national for code in r["obstacles"]).most_common(3)
    assert {code for code, _ in common} == {"tanpa_tindak_lanjut", "anggaran", "koordinasi"}
    assert any("tidak_ada" in r["obstacles"] for r in national) and any(not r["obstacles"] for r in national)


def test_sentences_are_the_samples_own(checkout, shared):
    with open(shared / "vocabulary" / "obstacle_phrases.csv", encoding="utf-8", newline="") as file:
        theirs = {row["written"].lower() for row in csv.DictReader(file)}
    for name in ("obstacles", "follow_ups"):
        path = checkout / "data" / "sample" / f"{name}.csv"
        with open(path, encoding="utf-8", newline="") as file:
            assert not theirs & {row["written"].lower() for row in csv.DictReader(file)}


def plain(value):
    """Return a frame's value as plain Python, missing values as None."""
    if value is None or value is pd.NaT or (not isinstance(value, str) and pd.isna(value)):
        return None
    return value.date() if isinstance(value, datetime) else value


def place_of(row):
    return row["source_file"], row["source_sheet"], int(row["source_row"])


def by_place(table):
    """Return the agreements of a frame by (file, sheet, row)."""
    return {place_of(row): row for row in table.to_dict("records")}


def rows_of(register, name):
    """Return the rows of a frame by the place of their agreement."""
    places = {row["agreement_id"]: place for place, row in by_place(register.agreements).items()}
    found = {place: [] for place in places.values()}
    for row in getattr(register, name).to_dict("records"):
        found[places[row["agreement_id"]]].append(row)
    return found


def tell(differences):
    """Fail with every difference on a line of its own."""
    assert not differences, f"{len(differences)} differences:\n" + "\n".join(differences)


def test_every_row_is_in_the_ledger_with_its_role(read, truth):
    def roles(rows):
        return {(r["source_file"], r["source_sheet"], int(r["row"])): r["role"] for r in rows}

    found, expected = roles(read.ledger.to_dict("records")), roles(truth["ledger"])
    tell(
        [
            f"{place}: {found.get(place)}, true {expected.get(place)}"
            for place in sorted(found.keys() | expected.keys())
            if found.get(place) != expected.get(place)
        ]
    )
    assert len(read.ledger) == len(truth["ledger"])


def test_every_agreement_has_its_cells_right(read, truth):
    found = by_place(read.agreements)
    expected = {place_of(row): row for row in truth["agreements"]}
    differences = [f"{place}: missing" for place in sorted(expected.keys() - found.keys())]
    differences += [f"{place}: too many" for place in sorted(found.keys() - expected.keys())]
    for place in sorted(expected.keys() & found.keys()):
        differences += [
            f"{place} {column}: {plain(found[place][column])!r}, true {expected[place][column]!r}"
            for column in (*CELLS, "source_sheet")
            if plain(found[place][column]) != expected[place][column]
        ]
    tell(differences)
    assert read.agreements["agreement_id"].is_unique


def test_what_a_recap_repeats_is_told(read, truth):
    places = {row["agreement_id"]: place for place, row in by_place(read.agreements).items()}
    found = {
        place: places[plain(row["duplicate_of"])]
        for place, row in by_place(read.agreements).items()
        if plain(row["duplicate_of"])
    }
    assert found == {place_of(row): row["duplicate"] for row in truth["agreements"] if row["duplicate"]}
    assert len(found) == 3


def test_every_partner_is_found_once_under_one_name_and_group(read, truth):
    names = dict(zip(read.parties["partner_id"], read.parties["partner"].map(plain), strict=True))
    found, differences = rows_of(read, "parties"), []
    for row in truth["agreements"]:
        told = sorted(
            (p["partner"], p["partner_type"], p["written"], p["part_of"] or "") for p in row["parties"]
        )
        parties = sorted(
            (p["partner"], p["partner_type"], p["partner_written"], names.get(plain(p["part_of"]), ""))
            for p in found.get(place_of(row), [])
        )
        if parties != told:
            differences.append(f"{place_of(row)}: {parties}, true {told}")
    tell(differences)
    assert read.parties.groupby("partner")["partner_id"].nunique().max() == 1


@pytest.mark.parametrize(("name", "column"), [("obstacles", "obstacle"), ("follow_ups", "follow_up")])
def test_every_sentence_is_coded_as_meant(read, truth, name, column):
    found, differences = rows_of(read, name), []
    for row in truth["agreements"]:
        coded = found.get(place_of(row), [])
        if {c[column] for c in coded} != row[name]:
            told = [(c[column], c["text"], c["cue"]) for c in coded]
            differences.append(f"{place_of(row)}: {told}, true {sorted(row[name])}")
    tell(differences)


def test_parents_are_right_and_found_where_the_register_names_them(read, truth):
    """Others may stay unknown, but none may be wrong."""
    places = {row["agreement_id"]: place for place, row in by_place(read.agreements).items()}
    found, differences = by_place(read.agreements), []
    for row in truth["agreements"]:
        parent = places.get(plain(found[place_of(row)]["parent_id"])) if place_of(row) in found else None
        if parent != row["parent"] and (parent or row["parent_said"]):
            differences.append(f"{place_of(row)}: {parent}, true {row['parent']}")
    tell(differences)
    known = sum(row["parent"] is not None for row in truth["agreements"])
    assert read.agreements["parent_id"].notna().sum() >= 0.8 * known


def test_tables_say_office_date_and_that_they_are_a_sample(read, truth):
    columns = ("source_file", "source_sheet", "office", "register_date", "agreements", "sample")
    found = [tuple(plain(row[c]) for c in columns) for row in read.tables.to_dict("records")]
    assert sorted(found, key=str) == sorted(
        (tuple(row[c] for c in columns) for row in truth["tables"]), key=str
    )


def test_a_status_that_contradicts_the_dates_is_a_problem_and_no_other(read, truth):
    places = {row["agreement_id"]: place for place, row in by_place(read.agreements).items()}
    found = {
        places.get(row["agreement_id"])
        for row in read.problems.to_dict("records")
        if row["column"] == "status"
    }
    expected = {place_of(row) for row in truth["agreements"] if row["contradicts"]}
    assert found == expected


def test_nobodys_telephone_or_address_enters_the_frames(read):
    for name, table in read.frames().items():
        text = table.to_csv()
        assert "0812" not in text and "example.org" not in text, name
