"""`kerjasama compare`: two register files in, what changed on the screen, one chapter as a PDF."""

import pypdf

from kerjasama_analysis import cli

HEAD = "No,Nama Mitra,Jenis Dokumen,Nomor,Tanggal Penandatanganan,Tanggal Berakhir,Faktor Penghambat\n"
OLD = """1,Universitas Contoh Satu,MoU,1/PR.07-NK/01/2020,1 Maret 2020,28 Februari 2023,Anggaran terbatas
2,Universitas Contoh Dua,MoU,2/PR.07-NK/01/2020,1 Maret 2021,28 Februari 2026,Koordinasi belum berjalan
3,Universitas Contoh Tiga,MoU,3/PR.07-NK/01/2020,1 Maret 2021,28 Februari 2026,Tidak ada
"""
NEW = """1,Universitas Contoh Satu,MoU,1/PR.07-NK/01/2020,1 Maret 2020,28 Februari 2023,Anggaran terbatas
2,Universitas Contoh Dua,MoU,2/PR.07-NK/01/2020,1 Maret 2021,28 Februari 2026,Tidak ada
4,Universitas Contoh Empat,MoU,4/PR.07-NK/01/2023,1 Maret 2023,28 Februari 2028,Tidak ada
"""


def register(path, title: str, rows: str):
    path.write_text(
        f"REGISTER KERJA SAMA KPU PROVINSI NUSA TENGGARA BARAT,,,,,,\n{title},,,,,,\n{HEAD}{rows}",
        encoding="utf-8",
    )
    return path


def test_two_registers_give_sentences_and_a_chapter(tmp_path, capsys):
    old = register(tmp_path / "lama.csv", "KEADAAN 30 JUNI 2022", OLD)
    new = register(tmp_path / "baru.csv", "KEADAAN 30 JUNI 2023", NEW)
    out = tmp_path / "hasil"
    assert cli.main(["compare", str(old), str(new), "--as-of", "2023-07-20", "--out", str(out)]) == 0
    told = capsys.readouterr().out
    assert "keadaan 30 Juni 2022 memuat 3 dokumen" in told and "; 2 ada pada keduanya" in told
    assert "satu dokumen memburuk keadaannya" in told and "Baru dalam register: satu dokumen" in told
    assert "yang menetap anggaran (1); yang teratasi koordinasi dan komunikasi (1)" in told
    first, *more = [page.extract_text() for page in pypdf.PdfReader(out / "laporan-52.pdf").pages]
    assert first.index("Perbandingan dengan evaluasi") < first.index("Register keadaan 30 Juni 2022") and more
    assert (
        "Daftar isi" not in first and "BAB I" not in first
    )  # one chapter begins on its first page, without a number


def test_a_register_that_tells_nothing_of_the_office_is_said(tmp_path, capsys):
    old = register(tmp_path / "lama.csv", "KEADAAN 30 JUNI 2022", OLD)
    new = register(tmp_path / "baru.csv", "KEADAAN 30 JUNI 2023", NEW)
    arguments = ["compare", str(old), str(new), "--office", "31", "--out", str(tmp_path / "hasil")]
    assert cli.main(arguments) == 1
    assert "Perbandingan tidak tersedia" in capsys.readouterr().out
