"""A doubt is about one agreement, also where several share a row."""

from kerjasama_analysis.cleaning import register

PAIR = """No;Mitra;Nomor MoU;Tanggal MoU;Nomor PKS;Tanggal PKS
1;Universitas Contoh;1/NK/2022;13 Mei 2022;2/PKS/2022;31 Februari 2022
2;Polres Contoh;3/NK/2022;31 Juni 2022;4/PKS/2022;15 Juni 2022
"""
LIST = (
    "No;Mitra;Nomor;Tanggal TTD;Berakhir\n"
    '1;Polres Contoh;"1. 12/PR.07-NK/52/2021\n2. 13/PR.07-PKS/52/2022";"1. 3 Mei 2021\n2. 4 Juni 2022";'
    '"1. 2 Mei 2024\n2. 3 Juni 2021"\n'
)


def test_the_doubts_of_a_row_with_two_documents_are_told_apart(tmp_path):
    (tmp_path / "a.csv").write_text("No;Mitra;Jenis;Tanggal TTD\n1;Dinas Contoh;MoU;30 Februari 2022\n")
    (tmp_path / "b.csv").write_text(PAIR, encoding="utf-8")
    read = register.read_registers([tmp_path], workers=1)
    told = read.problems[read.problems["problem"] == "tanggal_tak_terbaca"]
    numbers = read.agreements.set_index("agreement_id")["number_own"]
    found = list(zip(told["source_file"], told["cell"], told["agreement_id"].map(numbers), strict=True))
    assert found[1:] == [("b.csv", "D3", "3/NK/2022"), ("b.csv", "F2", "2/PKS/2022")]
    assert found[0][:2] == ("a.csv", "D2")


def test_the_doubts_of_documents_listed_in_one_cell_are_told_apart(tmp_path):
    (tmp_path / "a.csv").write_text(LIST, encoding="utf-8")
    read = register.read_registers([tmp_path / "a.csv"], workers=1)
    told = read.problems[read.problems["problem"] == "akhir_sebelum_mulai"]
    numbers = read.agreements.set_index("agreement_id")["number_own"]
    assert list(told["agreement_id"].map(numbers)) == ["13/PR.07-PKS/52/2022"]
