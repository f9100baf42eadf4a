"""Lists of few columns, as offices keep them: a partner, the document in one cell, a remark; and lists that are none."""

import datetime as dt

import pytest

from kerjasama_analysis.cleaning import register


def read(tmp_path, *lines: str):
    """Return the agreements of a text file; cells are parted by bars."""
    path = tmp_path / "daftar.csv"
    path.write_text("\n".join(";".join(f'"{cell}"' for cell in line.split("|")) for line in lines), "utf-8")
    return register.read_registers([path]).agreements


def test_kind_day_and_term_inside_the_number_cell_are_read(tmp_path):
    rows = read(
        tmp_path,
        "DAFTAR MOU",
        "No|Nama Mitra|Nomor dan Tanggal|Keterangan",
        "1|Universitas Contoh|MoU No. 12/HK.05/52/2021 tanggal 3 Mei 2021|-",
        "2|Dinas Contoh|Perjanjian Kerja Sama Nomor 13/HK.05/52/2021 tanggal 4 Mei 2021|s.d. 2 Mei 2024",
        "3|Polres Contoh|Nota Kesepahaman Nomor 14/HK.05/52/2021 tanggal 5 Mei 2021, berlaku 3 (tiga) tahun|-",
    )
    assert rows["kind"].tolist() == ["NK", "PKS", "NK"]
    assert rows["number_own"].tolist() == [f"{n}/HK.05/52/2021" for n in (12, 13, 14)]
    assert rows["signed_on"].dt.date.tolist() == [dt.date(2021, 5, day) for day in (3, 4, 5)]
    assert rows["end_rule"].tolist() == ["unknown", "date", "duration"]
    assert [end.date() for end in rows["ends_on"].dropna()] == [dt.date(2024, 5, 2), dt.date(2024, 5, 4)]


def test_a_document_told_whole_in_one_cell_is_read(tmp_path):
    [row] = read(
        tmp_path,
        "LAPORAN KERJA SAMA",
        "No|Mitra|Uraian Dokumen|Tindak Lanjut",
        "1|Polres Contoh|Perjanjian Kerja Sama Nomor 13/HK.05/52/2021 tanggal 4 Mei 2021 tentang Magang, "
        "berlaku 1 (satu) tahun|Sudah",
    ).to_dict("records")
    assert (row["kind"], row["number_own"], row["title"]) == ("PKS", "13/HK.05/52/2021", "Magang")
    assert (row["signed_on"].date(), row["ends_on"].date()) == (dt.date(2021, 5, 4), dt.date(2022, 5, 3))


def test_contracts_with_media_are_agreements(tmp_path):
    rows = read(
        tmp_path,
        "KONTRAK MEDIA 2023",
        "No|Nama Media|Masa Kontrak|Nilai",
        "1|Harian Contoh|Juni s.d. Desember 2021|Rp1.000.000",
        "2|Radio Contoh|1 Januari 2022 s.d. 31 Desember 2022|Rp2.000.000",
    )
    assert rows["starts_on"].dt.date.tolist() == [dt.date(2021, 6, 1), dt.date(2022, 1, 1)]
    assert rows["ends_on"].dt.date.tolist() == [dt.date(2021, 12, 31), dt.date(2022, 12, 31)]


def test_the_signing_of_a_kind_tells_the_kind(tmp_path):
    rows = read(
        tmp_path,
        "DAFTAR KERJA SAMA",
        "No|Mitra|Acara|Tanggal",
        "1|Universitas Contoh|Penandatanganan Nota Kesepahaman|3 Mei 2021",
        "2|Dinas Contoh|Penandatanganan Perjanjian Kerja Sama dengan Dinas Contoh|4 Mei 2021",
        "Kota Contoh,          2023",
        "Kepala Bagian",
    )
    assert rows["kind"].tolist() == ["NK", "PKS"]


@pytest.mark.parametrize(
    "lines",
    [
        (
            "AGENDA SURAT KELUAR",
            "No|Tujuan|Nomor Surat|Keterangan",
            "1|Universitas Contoh|12/HK.05/52/2021|biasa",
            "2|Dinas Contoh|13/HK.05/52/2021|segera",
        ),
        (
            "DAFTAR KONTRAK PENGADAAN",
            "No|Penyedia|Nomor Kontrak|Tanggal|Nilai",
            "1|PT Contoh|12/KTR/2021|3 Mei 2021|Rp1.000.000",
            "2|CV Contoh|13/KTR/2021|4 Mei 2021|Rp2.000.000",
        ),
    ],
    ids=lambda lines: lines[0],
)
def test_letters_and_purchases_are_no_agreements(tmp_path, lines):
    assert read(tmp_path, *lines).empty
