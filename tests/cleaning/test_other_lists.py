"""Lists of an office that are no registers: letters, timetables, regulations, guests, journeys; and how near they come."""

import openpyxl
import pytest

from kerjasama_analysis.cleaning import register, tables
from tests.cleaning.test_tables import draw

OTHER = {
    "surat keluar": """
AGENDA SURAT KELUAR TAHUN 2023 | | | | |
No | Nomor Surat | Tanggal Surat | Tujuan | Perihal | Keterangan
1 | 12/PR.07-SD/52/2023 | 3 Mei 2023 | Polres Contoh | Undangan rapat |
2 | 13/PR.07-Und/52/2023 | 4 Mei 2023 | Universitas Contoh | Permohonan narasumber |
""",
    "surat masuk": """
No | Tanggal Terima | Asal Instansi | Nomor Surat | Tanggal Surat | Perihal | Disposisi
1 | 5 Mei 2023 | Polres Contoh | B/12/V/2023 | 3 Mei 2023 | Undangan | Sekretaris
2 | 6 Mei 2023 | Dinas Contoh | 14/2023 | 4 Mei 2023 | Data | Ketua
""",
    "surat instansi": """
No | Instansi | Nomor Surat | Tanggal | Perihal
1 | Polres Contoh | B/12/V/2023 | 3 Mei 2023 | Undangan
2 | Dinas Contoh | 14/DC/2023 | 4 Mei 2023 | Data
""",
    "hadir": """
DAFTAR HADIR RAPAT | | | |
No | Nama | Instansi | Jabatan | Tanda Tangan
1 | Budi Contoh | Polres Contoh | Kasat |
2 | Ani Contoh | Dinas Contoh | Kabid |
""",
    "jadwal": """
JADWAL SOSIALISASI 2023 | | | | |
No | Tanggal | Kegiatan | Tempat | Instansi | Keterangan
1 | 3 Mei 2023 | Sosialisasi pemilih pemula | Aula | SMA Negeri 1 Contoh | selesai
2 | 4 Mei 2023 | Sosialisasi disabilitas | Aula | Yayasan Contoh | selesai
""",
    "pegawai": """
No | Nama | NIP | Jabatan | TMT | Unit Kerja
1 | Budi Contoh | 198001012005011001 | Staf | 1 Mei 2020 | Subbag Hukum
2 | Ani Contoh | 198101012005011002 | Staf | 1 Juni 2021 | Subbag Data
""",
    "peraturan": """
DAFTAR KEPUTUSAN KPU | | | | |
No | Jenis | Nomor | Tentang | Tanggal | Status
1 | Keputusan | 12 Tahun 2023 | Penetapan jadwal | 3 Mei 2023 | Berlaku
2 | Keputusan | 13 Tahun 2023 | Penetapan hasil | 4 Mei 2023 | Dicabut
""",
    "tamu": """
BUKU TAMU | | | |
No | Tanggal | Nama Tamu | Instansi | Keperluan
1 | 3 Mei 2023 | Budi Contoh | Polres Contoh | Koordinasi
2 | 4 Mei 2023 | Ani Contoh | Dinas Contoh | Koordinasi
""",
    "berita": """
No | Tanggal | Judul Berita | Media | Link
1 | 3 Mei 2023 | KPU gelar rapat | Harian Contoh | http://x
2 | 4 Mei 2023 | KPU bertemu mitra | Radio Contoh | http://y
""",
    "kontak": """
No | Nama Mitra | Alamat | Telepon | PIC
1 | Polres Contoh | Jalan A | 081234567890 | Budi
2 | Dinas Contoh | Jalan B | 081234567891 | Ani
""",
    "barang": """
No | Nama Barang | Kode | Tahun | Jumlah | Kondisi
1 | Kotak suara | A1 | 2023 | 12 | Baik
2 | Bilik | A2 | 2023 | 13 | Rusak
""",
    "anggaran": """
Kode | Uraian | Volume | Harga Satuan | Jumlah
521 | Belanja bahan kerja sama | 1 | 1000 | 1000
522 | Perjalanan MoU | 2 | 2000 | 4000
""",
    "tahapan": """
No | Tahapan | Mulai | Selesai | Keterangan
1 | Pemutakhiran data pemilih | 14 Okt 2022 | 21 Juni 2023 |
2 | Kampanye | 28 Nov 2023 | 10 Feb 2024 |
""",
    "tahapan program": """
JADWAL TAHAPAN PEMILU | | | |
No | Program/Kegiatan | Awal | Akhir | Penanggung Jawab
1 | Pendaftaran partai | 1 Agustus 2022 | 14 Agustus 2022 | Divisi Teknis
2 | Verifikasi | 2 Agustus 2022 | 11 September 2022 | Divisi Teknis
""",
    "perjalanan": """
No | Nama | Tujuan | Tanggal Berangkat | Tanggal Kembali | Nomor Surat Tugas | Keperluan
1 | Budi | Jakarta | 3 Mei 2023 | 5 Mei 2023 | 12/ST/2023 | Rakor
2 | Ani | Mataram | 4 Mei 2023 | 6 Mei 2023 | 13/ST/2023 | Rakor
""",
    "magang": """
DAFTAR MAHASISWA MAGANG | | | | |
No | Nama | Perguruan Tinggi | Jurusan | Mulai | Selesai
1 | Budi | Universitas Contoh | Hukum | 3 Mei 2023 | 3 Juli 2023
2 | Ani | Institut Contoh | Sosial | 4 Mei 2023 | 4 Juli 2023
""",
}
NEUTRAL = [
    ["No", "Instansi", "Nomor Surat", "Tanggal", "Perihal"],
    [1, "Polres Contoh", "B/12/V/2023", "3 Mei 2023", "Data"],
]


@pytest.mark.parametrize("times", [1, 20])
@pytest.mark.parametrize("name", OTHER)
def test_other_lists_give_no_agreements(name, times):
    *head, last = OTHER[name].strip().split("\n")
    assert tables.find_tables(draw("\n".join([*head, *[last] * times]))).tables == []


@pytest.mark.parametrize(
    ("file", "sheets", "count"),
    [
        ("Data MoU 2023.xlsx", ["Sheet1"], 1),
        ("Data MoU 2023.xlsx", ["Sheet1", "Sheet2"], 1),
        ("data.xlsx", ["Kerja Sama"], 1),
        ("data.xlsx", ["Sheet1"], 0),
        ("Data MoU 2023.xlsx", ["MoU", "Surat Keluar"], 1),
    ],
)
def test_the_name_of_sheet_or_file_may_say_that_a_list_is_of_agreements(file, sheets, count, tmp_path):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name in sheets:
        sheet = book.create_sheet(name)
        for row in NEUTRAL:
            sheet.append(row)
    book.save(tmp_path / file)
    found = register.read_registers([tmp_path / file], workers=1).agreements
    assert found["duplicate_of"].isna().sum() == count
    assert set(found["source_sheet"]) <= set(sheets[:1] if "MoU" in sheets else sheets)


def test_groups_say_that_a_list_is_of_agreements():
    sheet = draw("""
No | Instansi | Nomor | Tanggal | Perihal
A. | NOTA KESEPAHAMAN | | |
1 | Polres Contoh | 12/B/2023 | 3 Mei 2023 | Keamanan
""")
    assert len(tables.find_tables(sheet).tables) == 1


def test_kinds_in_the_cells_say_that_a_list_is_of_agreements():
    sheet = draw("""
No | Instansi | Nomor | Tanggal | Perihal
1 | Polres Contoh | 12/PR.07-NK/52/2023 | 3 Mei 2023 | Keamanan
2 | Dinas Contoh | 13/PR.07-PKS/52/2023 | 4 Mei 2023 | Data
""")
    assert len(tables.find_tables(sheet).tables) == 1
