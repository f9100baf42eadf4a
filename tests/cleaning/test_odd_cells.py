"""Cells that a sceptical official thought up after the reader was made: odd, and yet such as offices write."""

import pytest

from kerjasama_analysis.cleaning import dates, numbers, register
from kerjasama_analysis.cleaning.times import terms, years
from kerjasama_analysis.cleaning.times.date_order import Order

DMY = Order("dmy", "", True)
SIGNED = "8 Oktober 2022"


def read(folder, *lines, name="KPU Kota Bima"):
    path = folder / f"{name}.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return register.read_registers([path], workers=1)


@pytest.mark.parametrize(
    "written", ["8 Oktober 20 22", "Oktober, 8 2022", "8 dan 9 Oktober 2022", "8 & 9 Okt 2022"]
)
def test_odd_writings_of_a_day(written):
    assert dates.parse_date(written).start.isoformat() == "2022-10-08"


ENDS = [
    # written, end, rule
    ("(2022 - 2024)", "2024-12-31", "date"),
    ("7 Oktober 2025 (diperpanjang s.d. 7 Oktober 2027)", "2027-10-07", "date"),
    ("7 Oktober 2025 (5 tahun)", "2025-10-07", "date"),
    ("akhir masa jabatan anggota KPU periode 2019-2024", None, "event"),
    ("tidak disebutkan", None, "unknown"),
    ("TBD", None, "unknown"),
]


@pytest.mark.parametrize(("written", "end", "rule"), ENDS)
def test_odd_ends(written, end, rule):
    term = terms.read_term({"signed_on": SIGNED, "ends_on": written}, DMY)
    assert (term.ends_on and term.ends_on.isoformat(), term.end_rule) == (end, rule)


def test_the_days_of_a_meeting_at_which_it_was_signed_are_no_term():
    assert terms.read_term({"signed_on": "20 s.d. 22 Juli 2023"}, DMY).ends_on is None
    assert terms.read_term({"signed_on": "20 Juli 2023 s.d. 19 Juli 2025"}, DMY).ends_on.year == 2025


def test_a_day_takes_its_year_from_its_row_or_its_group(tmp_path):
    told = read(
        tmp_path,
        "No,Tahun,Mitra,Jenis,Nomor,Tanggal TTD,Jangka Waktu",
        "1,2021,Polres Contoh,MoU,1,8 Oktober,2 tahun",
        "2,,Kodim Contoh,MoU,3/PR.07-NK/5272/2022,8 Mei 2202,2 tahun",
        "3,,Dinas Contoh,MoU,4,9 Mei,2 tahun",
    )
    days = told.agreements[["signed_on", "ends_on"]].astype(str).iloc[:2].values.tolist()
    assert days == [["2021-10-08", "2023-10-07"], ["2022-05-08", "2024-05-07"]]
    assert told.agreements.loc[2, ["signed_on", "ends_on"]].isna().all()
    doubts = told.problems[told.problems["problem"].eq("tahun_dilengkapi")]
    assert doubts[["cell", "suggestion"]].values.tolist() == [["F2", "8 Oktober 2021"], ["F3", "8 Mei 2022"]]


def test_a_day_takes_its_year_from_the_heading_above_it(tmp_path):
    told = read(
        tmp_path,
        "No,Mitra,Jenis,Nomor,Tanggal TTD",
        "TAHUN 2021,,,,",
        "1,Polres Contoh,MoU,1,8 Oktober",
        "TAHUN 2022,,,,",
        "1,Kodim Contoh,MoU,2,Senin 9 Mei",
    )
    assert told.agreements["signed_on"].astype(str).tolist() == ["2021-10-08", "2022-05-09"]


def test_a_year_in_the_row_goes_before_one_in_the_title(tmp_path):
    told = read(
        tmp_path,
        "DAFTAR KERJA SAMA TAHUN 2023,,,,",
        "No,Tahun,Mitra,Jenis,Tanggal TTD",
        "1,2021,Polres Contoh,MoU,8 Oktober",
        "2,,Kodim Contoh,MoU,9 Mei",
    )
    assert told.agreements["signed_on"].astype(str).tolist() == ["2021-10-08", "2023-05-09"]


@pytest.mark.parametrize("written", ["8 Mei 1987", "30 Februari", "8", "Mei"])
def test_no_other_day_takes_a_year(written):
    assert years.with_year(written, 2022) is None


def test_what_stands_before_a_number_is_no_part_of_it():
    both = [
        "KPU : 1/PR.07-NK/5272/2022\nPolres : B/12/X/2022",
        "Nomor KPU: 2/PR.07-PKS/5272/2022; Nomor Univ: 45/UNCON/X/2022",
        "Nota Kesepahaman No. 3/PR.07-NK/5272/2022 tgl 8 Mei 2022",
    ]
    told = numbers.read_numbers(both, [None] * 3, [None] * 3)
    assert list(told.own) == ["1/PR.07-NK/5272/2022", "2/PR.07-PKS/5272/2022", "3/PR.07-NK/5272/2022"]
    assert list(told.partner) == ["B/12/X/2022", "45/UNCON/X/2022", None]
    apart = numbers.read_numbers([None], ["PKS Nomor: 4/PR.07-PKS/5272/2022"], ["Univ. Contoh : 12/X/2022"])
    assert (apart.own[0], apart.partner[0], apart.kinds[0]) == ("4/PR.07-PKS/5272/2022", "12/X/2022", "PKS")


def test_a_comma_inside_a_name_that_no_quotes_hold_cuts_no_record(tmp_path):
    told = read(
        tmp_path,
        "No,Mitra,Jenis,Tanggal TTD,Berakhir",
        "1,Dinas Perindustrian, Perdagangan dan Koperasi,MoU,8 Mei 2022,7 Mei 2025",
        "2,Polres Contoh,MoU,9 Mei 2022,8 Mei 2025",
    )
    assert told.parties["partner_written"].tolist()[0] == "Dinas Perindustrian, Perdagangan dan Koperasi"
    assert told.agreements["ends_on"].astype(str).tolist() == ["2025-05-07", "2025-05-08"]


def test_a_term_may_be_counted_from_an_event_and_last_a_life():
    term = terms.read_term({"signed_on": SIGNED, "ends_on": "2 tahun setelah Pemilu 2024"}, DMY)
    assert (term.ends_on.isoformat(), term.end_rule) == ("2026-10-20", "event")
    assert terms.read_term({"signed_on": SIGNED, "duration": "seumur hidup"}, DMY).end_rule == "open"
