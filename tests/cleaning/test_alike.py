"""A word that nobody knows is doubted once for a table, with all its cells; a row's own doubts stay its own."""

from kerjasama_analysis.cleaning import register

HEAD = "No;Mitra;Jenis;Nomor;Tanggal TTD"
ROWS = (
    "1;Polres Contoh;Piagam;1/A/2022;3 Mei 2022",
    "2;Dinas Contoh;MoU;2/A/2022;31 Februari 2022",
    "3;Media Contoh;Piagam;3/A/2022;31 Februari 2022",
    "4;Bank Contoh;Piagam;4/A/2022;5 Mei 2022",
    "5;Yayasan Contoh;Ikrar;5/A/2022;6 Mei 2022",
)


def read(folder, rows):
    (folder / "a.csv").write_text("\n".join((HEAD, *rows)), encoding="utf-8")
    return register.read_registers([folder / "a.csv"], workers=1)


def test_an_unknown_kind_is_doubted_once_and_all_its_cells_are_named(tmp_path):
    found = read(tmp_path, ROWS)
    told = found.problems[found.problems["problem"] == "jenis_tak_dikenal"]
    assert list(zip(told["cell"], told["value"], strict=True)) == [("C2", "Piagam"), ("C6", "Ikrar")]
    assert "“Piagam” (3 sel, juga C4:C5) tidak dikenal" in told["message"].iloc[0]
    assert "“Ikrar” tidak dikenal" in told["message"].iloc[1]
    assert list(found.agreements["kind"]) == ["LAINNYA", "NK", "LAINNYA", "LAINNYA", "LAINNYA"]


def test_what_is_wrong_with_a_rows_own_cell_is_said_of_each(tmp_path):
    found = read(tmp_path, ROWS)
    told = found.problems[found.problems["problem"] == "tanggal_tak_terbaca"]
    assert list(told["cell"]) == ["E3", "E4"]
