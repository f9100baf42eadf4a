"""Names that nobody bears, of the sorts of partners that offices have."""

import random

FIRST = [
    "Nusa Rekaan", "Cipta Misal", "Bina Umpama", "Tunas Contoh", "Graha Teladan", "Surya Andai", "Mitra Khayal",
    "Karya Ibarat", "Dharma Sampel", "Cakra Angan", "Budi Rekaan", "Wahana Misal", "Persada Contoh",
]  # fmt: skip
LAST = [
    "Mandiri",
    "Lestari",
    "Sentosa",
    "Abadi",
    "Prima",
    "Sejahtera",
    "Nusantara",
    "Indah",
    "Makmur",
    "Perkasa",
]
PLACES = [
    "Rekaan",
    "Misalaya",
    "Teladania",
    "Umpamabaru",
    "Ibaratan",
    "Khayal Selatan",
    "Angan Timur",
    "Contoharjo",
]
FORMS = {
    "kampus": [
        "Universitas {w}", "Institut Teknologi {w}", "Sekolah Tinggi Ilmu Ekonomi {w}", "Politeknik {w}",
        "STIKES {w}", "Universitas Islam {w}", "Fakultas Hukum Universitas {w}", "STISIP {w}", "Akademi Kebidanan {w}",
        "Universitas Negeri {p}", "UIN {p}", "Politeknik Negeri {p}", "FISIP Universitas {w}",
    ],
    "instansi": [
        "Dinas Kependudukan dan Pencatatan Sipil Kabupaten {p}", "Badan Kesatuan Bangsa dan Politik Kota {p}",
        "Kejaksaan Negeri {p}", "Polres {p}", "Kantor Kementerian Agama Kabupaten {p}", "RSUD {w}",
        "Pengadilan Negeri {p}", "Dinas Kesehatan Kab. {p}", "Pemerintah Kabupaten {p}", "Lapas Kelas IIB {p}",
        "BPS Kabupaten {p}", "Dinas Pendidikan, Pemuda dan Olahraga Kabupaten {p}", "Kodim 99{n}/{p}",
        "Bawaslu Kabupaten {p}", "Dinas Komunikasi, Informatika dan Statistik Kota {p}", "Satpol PP Kota {p}",
    ],
    "media": [
        "Harian {w}", "PT Media {w}", "Radio {w} FM", "TV {w}", "PT {w} Televisi", "Tabloid {w}",
        "LPP RRI {p}", "Majalah {w}", "PT {w} Siber Pers",
    ],
    "sekolah": [
        "SMA Negeri {n} {p}", "SMK {w}", "MAN {n} {p}", "Pondok Pesantren {w}", "SLB Negeri {p}", "SMAK {w}",
        "SMP Negeri {n} {p}", "MTs {w}",
    ],
    "ormas": [
        "Yayasan {w}", "Perkumpulan {w}", "Gerakan Pemuda {w}", "Persatuan Penyandang Disabilitas {p}", "LSM {w}",
        "Karang Taruna {w}", "Ikatan Wartawan {p}", "Himpunan Mahasiswa {w}", "Kwarcab Pramuka {p}", "Forum Warga {w}",
    ],
    "usaha": [
        "PT {w}", "PT {w} Tbk", "CV {w}", "PT Bank {w}", "Koperasi {w}", "Perumda Air Minum {w}", "Hotel {w}",
        "Klinik {w}", "PT {w} (Persero)", "PT. {w} Logistik",
    ],
    "asing": [
        "University of {x}", "{x} Institute of Technology", "Universiti {w}", "{x} University", "{x} Foundation",
        "Hochschule {x}", "National {x} College", "{x} Research Center",
    ],
}  # fmt: skip
ABROAD = [
    "Examplia",
    "Samplewood",
    "Fictoria",
    "Musterstadt",
    "Placeholm",
    "Invention City",
    "Modelton",
    "Testaburg",
]
SORTS = ["kampus", "instansi", "media", "sekolah", "ormas", "usaha"]
SUBJECTS = [
    "Sosialisasi dan Pendidikan Pemilih", "Pemanfaatan Data Kependudukan", "Pinjam Pakai Gedung Gudang Logistik",
    "Tri Dharma Perguruan Tinggi", "Publikasi Tahapan Pemilihan", "Bantuan Hukum Bidang Perdata dan TUN",
    "Magang Mahasiswa", "Pelayanan Kesehatan Badan Ad Hoc", "Penyediaan Jaringan Internet", "Pengamanan Logistik",
    "Pelaksanaan Merdeka Belajar Kampus Merdeka", "Penelitian Bersama", "Pemasangan Iklan Layanan Masyarakat",
    "Peningkatan Partisipasi Masyarakat", "Pengelolaan Arsip", "Pelatihan Relawan Demokrasi",
]  # fmt: skip


def partner(rng: random.Random, sort: str = "") -> str:
    """One name of a sort, of any domestic sort where none is given."""
    form = rng.choice(FORMS[sort or rng.choice(SORTS)])
    whole = f"{rng.choice(FIRST)} {rng.choice(LAST)}"
    return form.format(w=whole, p=rng.choice(PLACES), n=rng.randint(1, 9), x=rng.choice(ABROAD))


def partners(
    rng: random.Random, count: int, sort: str = "", *, without: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """So many different names, none of which holds one of the given marks."""
    found: list[str] = []
    while len(found) < count:
        name = partner(rng, sort)
        if not any(mark in name for mark in without) and name.split()[:2] not in [
            f.split()[:2] for f in found
        ]:
            found.append(name)
    return tuple(found)


def person(rng: random.Random) -> str:
    """Somebody with a degree."""
    first = rng.choice(
        ["Andini", "Bagas", "Citra", "Damar", "Eka", "Fajar", "Gita", "Hasan", "Intan", "Jaka"]
    )
    last = rng.choice(["Contoh", "Misalnya", "Rekaan", "Umpama", "Ibarat"])
    return f"{first} {last}{rng.choice(['', ', S.H.', ', S.Sos.', ', M.Si.', ', S.IP., M.AP.'])}"
