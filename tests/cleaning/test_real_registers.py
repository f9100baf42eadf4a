"""The real registers beside the checkout: every row count, and every trap that a person found in them."""

import json
from functools import cache
from pathlib import Path

import pandas as pd
import pytest

from kerjasama_analysis.analysis import validity
from kerjasama_analysis.cleaning import register

TRAPS = [
    # file, row, column, what stands there
    ("003", 2, "starts_on", "2022-01-01"),
    ("003", 88, "starts_on", "2025-10-01"),
    ("003", 88, "ends_on", "2028-09-30"),
    ("003", 23, "starts_on", "2025-06-05"),
    ("003", 6, "number_own", "445/ /102,9/2023"),
    ("003", 6, "number_partner", "415/DIR-PKS/IX/2023"),
    ("006", 2, "signed_on", "2012-07-31"),
    ("006", 2, "ends_on", "2017-07-30"),
    ("006", 2, "end_rule", "duration"),
    ("006", 3, "kind", "KB"),
    ("012", 2, "signed_on", "2012-07-31"),
    ("012", 2, "ends_on", "2017-07-30"),
    ("015", 68, "kind", "PKS"),
    ("015", 69, "kind", "PKS"),
    ("015", 2, "starts_on", "2018-01-01"),
    ("015", 2, "start_precision", "year"),
    ("015", 2, "end_rule", "unknown"),
    ("016", 2, "signed_on", None),
    ("016", 2, "number_own", None),
    ("017", 9, "kind", "PKS"),
    ("017", 17, "starts_on", "2019-10-05"),
    ("018", 3, "number_partner", None),
    ("018", 11, "ends_on", "2016-06-11"),
    ("018", 20, "number_partner", "087/DIR/PKS-RSI/VIII/2019 Dan 038/PKS/DN/FUKM/VIII/2019"),
    ("019", 3, "kind", "NK"),
    ("019", 3, "scope", "Program Beasiswa Santri Berprestasi (PBSB)"),
    ("023", 7, "kind", "NK"),
    ("023", 8, "kind", "PKS"),
    ("023", 2, "starts_on", "2023-09-26"),
    ("023", 4, "starts_on", "2024-07-04"),
    ("023", 10, "starts_on", "2023-01-30"),
    ("023", 10, "ends_on", "2028-01-30"),
    ("024", 2, "end_rule", "open"),
    ("024", 3, "end_rule", "open"),
    ("024", 46, "document_state", "dihentikan"),
    ("024", 46, "ends_on", "2017-03-02"),
    ("024", 1545, "ends_on", "2010-07-31"),
    ("024", 1546, "start_precision", "year"),
    ("024", 237, "end_rule", "event"),
    ("024", 1568, "start_precision", "year"),
    ("031", 3, "signed_on", "2003-03-06"),
    ("031", 5, "ends_on", None),
]
PARTNERS = [
    # file, row, who it is with
    ("015", 68, "Ikatan Ahli Geologi Indonesia"),
    ("015", 32, "PT Bank Negara Indonesia"),
    ("015", 28, "PT Bursa Efek Indonesia"),
    ("024", 5, "University of Adelaide"),
]


def file_of(shared: Path, number: str) -> Path:
    return next((shared / "registers").glob(f"{number}_*"))


@cache
def read(path: Path):
    return register.read_registers([path], workers=1)


@pytest.mark.parametrize(
    "number", ["003", "006", "012", "013", "015", "016", "017", "018", "019", "022", "023", "024", "031"]
)
def test_every_agreement_row_is_found_and_none_too_many(shared, number):
    path = file_of(shared, number)
    facts = {f["file"]: f for f in json.loads((shared / "registers/facts.json").read_text(encoding="utf-8"))}
    assert len(read(path).agreements) == facts[path.name]["agreement_rows"]


@pytest.mark.parametrize(("number", "row", "column", "value"), TRAPS)
def test_a_trap_is_read_as_a_person_reads_it(shared, number, row, column, value):
    agreements = read(file_of(shared, number)).agreements
    found = agreements.loc[agreements["source_row"] == row, column]
    assert len(found) == 1
    told = found.iloc[0]
    assert (None if pd.isna(told) else str(told)[: len(value)] if value else told) == value


@pytest.mark.parametrize(("number", "row", "name"), PARTNERS)
def test_a_partner_is_named_as_a_person_names_it(shared, number, row, name):
    agreements, parties = read(file_of(shared, number)).agreements, read(file_of(shared, number)).parties
    agreement = agreements.loc[agreements["source_row"] == row, "agreement_id"].iloc[0]
    assert parties.loc[parties["agreement_id"] == agreement, "partner"].tolist() == [name]


def test_a_number_not_filled_in_is_said(shared):
    problems = read(file_of(shared, "003")).problems
    assert problems.loc[problems["cell"] == "E6", "problem"].tolist() == ["nomor_belum_diisi"]


def test_a_column_without_a_label_is_said_and_its_first_cell_is_no_agreement(shared):
    found = read(file_of(shared, "003"))
    unread = found.problems[found.problems["problem"] == "kolom_tak_dikenal"]
    assert unread[["cell", "value"]].to_numpy().tolist() == [["J1", "URL"]]
    assert not found.agreements.isin(["URL"]).any(axis=None)


def test_a_superseded_agreement_is_not_in_force_whatever_its_end(shared):
    agreements = read(file_of(shared, "024")).agreements
    row = agreements[agreements["source_row"] == 46]
    before_its_end = pd.Timestamp("2017-01-01")
    assert validity.status_on(row, before_its_end).tolist() == ["dihentikan"]


def test_only_the_row_that_repeats_another_in_every_cell_is_a_repetition(shared):
    agreements = read(file_of(shared, "023")).agreements
    repeated = agreements[agreements["duplicate_of"].notna()]
    first = agreements.loc[agreements["source_row"] == 5, "agreement_id"].tolist()
    assert repeated["source_row"].tolist() == [6]
    assert repeated["duplicate_of"].tolist() == first
