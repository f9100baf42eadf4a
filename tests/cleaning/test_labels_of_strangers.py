"""Labels seen in tables and exports of cooperation systems, written by strangers, and what a person reads in them.

One table a line; a dash is a label that tells nothing the frames hold. First look at each third of
them: 122 of 128, 51 of 60, 55 of 59 right.
"""

from kerjasama_analysis.cleaning.layout import header_labels

ALIKE = ({"period", "duration"}, {"contact", "signatory", "ignore"})
SEEN = """
NO: no | Nomor MOU: number | Alamat Instansi: contact | Nama Instansi: partner
Nama Contact Person: contact | Contact Person: contact | Tanggal Mulai: starts_on
Tanggal Berakhir: ends_on | Email Instansi: contact
No: no | Tahun: year | Fakultas: faculty | No Tel-U: number | Nomor Mitra: number_partner
Uraian Kegiatan: title | Instansi Mitra: partner | Jenis Mitra: partner_type
Tanggal Penandatanganan: signed_on | Status: status | Link eviden: ignore
Kegiatan yang telah terealisasi: implementation
#: no | Status: status | Lembaga Mitra: partner | Bentuk: kind | Nomor: no
Tanggal Penandatanganan: signed_on | Periode Awal: starts_on | Periode Akhir: ends_on | Periode: period
#: no | Nama Mitra: partner | Unit Kerja: unit | Bidang Kerjasama: scope | Nama Perjanjian: title
Tempat Penandatanganan: - | Tanggal Penandatanganan: signed_on | Status Perjanjian: status
Keterangan: notes
No: no | Nama Mitra/DUDI: partner | Jenis Kerjasama: kind | No. MoU: number | Berlaku Sampai: ends_on
Jenis Kerjasama: kind | Tahun Kerjasama: year | Mitra: partner | Status: status | Catatan: notes
Nama Mitra: partner | Perihal: title | Tahun: year | Jenis Mitra: partner_type | Jenis Kerjasama: kind
Masa Berlaku (Tahun): duration | Mulai Berlaku: starts_on | Tanggal Kadaluarsa: ends_on
Status Kerjasama: status
Nama Kerjasama: title | Jenis Kerjasama: kind | Pihak 1: owner | Pihak 2: partner
Tanggal MoU: signed_on | Durasi Kerjasama: duration | Link Bukti MoU: ignore
Judul MoU: title | Nomor MoU: number | Lembaga Mitra: partner | Tanggal TTD: signed_on
Masa Berlaku: period | Penanggung Jawab: unit | Program Studi: faculty | Jenis Kegiatan: scope
File: proof
NAMA INSTANSI: partner | PENANGGUNG JAWAB: unit | JENIS KERJASAMA: kind | STATUS: status
Usulan Judul Kerjasama: title | Instansi: partner | Durasi: duration
PIC Mitra: contact | Masa Berlaku: period | Tahun Mulai: starts_on
Nama Stakeholder: partner | E-Mail: contact
No. Urut: no | Tanggal: signed_on | Perihal: title | Instansi: partner | Lampiran: proof
Nama Lembaga: partner | Perihal MOU: title | Tanggal Penandatanganan MOU: signed_on
Bidang: scope | Tanggal Sampai: ends_on
Periode Kerja Sama: period | Narahubung: contact | Telp. Narahubung: contact
Tanggal MOU: signed_on | Masa Berakhir Kontrak: ends_on
Bentuk Kerjasama: kind | Bentuk Kegiatan: implementation
Unit Pelaksana: unit | Jenis Kontrak: kind
Tanggal Awal: starts_on | Tanggal Akhir: ends_on | Tanggal Awal Kerjasama: starts_on
Tanggal Selesai Kerjasama: ends_on
Organisasi: partner | Deskripsi: scope
Realisasi Kerjasama: implementation | Tingkat: -
Nomor MoU Pihak 2: number_partner | Nama Pihak 1: owner | Jabatan Pihak 1: signatory
Alamat Pihak 1: contact | Nama Pihak 2: partner
Tipe: kind | PIC: contact
Nama PIC: contact | Jabatan PIC: contact | No. HP PIC: contact | Tanggal Mulai MoU: starts_on
Tanggal Berakhir MoU: ends_on | URL Logo Perusahaan: ignore | Alamat Perusahaan: contact
Nama Mitra / Instansi: partner | Kategori: partner_type | Nomor PKS: number | Tanggal: signed_on
Masa Berlaku: period | Status: status
JUDUL PKS: title | BIDANG: scope | PIHAK KEDUA: partner | TGL MULAI/AKHIR: period | STATUS: status
Nama Kerja Sama: title | Mitra: partner | Nilai Terakhir: -
Nama Corporate: partner | Nama Pimpinan: signatory | Nama PIC: contact | Start Date: starts_on
End Date: ends_on
Mulai: starts_on | Berakhir: ends_on | Nilai: -
Rumah Sakit: partner | Wilayah: office | Tanggal Awal: starts_on | Tanggal Akhir: ends_on
No. BA: number | Jenis BA: kind | Tanggal: signed_on
No. Surat: number | Lokasi: -
Jenis Dokumen: kind | Nomor Dokumen: number | Tanggal Dokumen: signed_on | Nama Pihak Pertama: owner
Jabatan: signatory | Alamat: contact | Nama Pihak Kedua: partner | Keterangan: notes
Instansi Pihak Pertama: owner | Instansi Pihak Kedua: partner
Ditandatangani: signed_on | Diajukan: drafted_on
Tanggal PKS: signed_on | Nomor PKS UBSI: number | Nomor PKS Mitra: number_partner
Tanggal mulai MOU: starts_on | Tanggal berakhir MOU: ends_on | Tanggal mulai PKS: starts_on
Tanggal berakhir PKS: ends_on | Tanggal mulai dokumen: starts_on | Tanggal berakhir dokumen: ends_on
Tanggal terima surat: drafted_on
Status MOU: status | Sisa Masa Berlaku: ignore | Tanggal Mulai Kerjasama: starts_on
Tanggal Berakhir MoU: ends_on
Nomor Dok. Unhas: number | Nomor Dok. Mitra: number_partner | Penjelasan Ruang Lingkup Kerja Sama: scope
Mitra Kerjasama: partner | Nomor Dokumen / PKS: number | Jangka Waktu: duration
Jenis dokumen: kind | Lingkup ruang: scope | Waktu TTD: signed_on | Waktu berakhir: ends_on
Bentuk: kind
Berlaku Dari: starts_on | Berlaku Sampai: ends_on | Kategori Dokumen: kind
Instansi / Mitra Kerjasama: partner | Jenis: kind | Ruang Lingkup Kegiatan: scope | Prodi / PIC: contact
Lembaga Mitra Kerjasama: partner | Bukti Kerjasama: proof | Tanggal Upload: -
Nomor Dokumen Perjanjian: number | Jenis Dokumen Perjanjian: kind | Tanggal Penetapan: signed_on
Jangka Waktu Pelaksanaan: duration
Judul Kegiatan: title | Bentuk Kegiatan/ Manfaat: implementation | Bukti Pelaksanaan: proof
Link Dokumen Kerja Sama: ignore | Tahun Berakhir: ends_on
Nama Dokumen: title | Tanggal Unggah: -
Tipe & Jenis Naskah: kind | Unit Pemrakarsa / Pengusul: unit | Calon Mitra Kerja Sama: partner
Judul / Objek Rencana Kerja Sama: title | Perkiraan Periode Kerja Sama: period
Jenis Naskah: kind | Judul Naskah: title | Jenis Mitra: partner_type | Unit Pengelola: unit
Tgl TTD: signed_on | Tgl Mulai: starts_on | Tgl Berakhir: ends_on | Penandatangan Mitra: signatory
Anggaran: - | Sumber Dana: - | Catatan: notes
Durasi (tahun): duration | Awal: starts_on | Akhir: ends_on | Pejabat Penandatangan: signatory
Tanggal Berlaku: starts_on
No Perjanjian Pihak 1: number_own | No Perjanjian Pihak 2: number_partner | Status Perjanjian: status
Nama Perjanjian: title
MASA BERLAKU MOU: period | Tanggal Ditetapkan: signed_on | Sisa Hari: ignore
"""


def test_labels_of_strangers_name_their_columns():
    wrong = []
    for line in SEEN.strip().splitlines():
        for told in line.split(" | "):
            label, _, wanted = told.rpartition(":")
            found = header_labels.find_column(label) or "-"
            if found != wanted.strip() and not any({found, wanted.strip()} <= alike for alike in ALIKE):
                wrong.append((label, wanted.strip(), found))
    assert wrong == []
