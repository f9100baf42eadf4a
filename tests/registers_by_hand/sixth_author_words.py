"""What the sixth author's offices have in common: partners, papers, and the phrases of their clerks (DATA CONTOH)."""

import datetime as dt
import re
from collections.abc import Iterable

from tests.layouts import invention
from tests.registers_by_hand import hands
from tests.registers_by_hand.books import Page

AFTER = [
    "Widya Rekaan", "Mandala Contoh", "Cahaya Misal", "Tirta Umpama", "Harapan Rekaan", "Puspa Contoh", "Bakti Andai",
    "Samudra Misal", "Pelita Umpama", "Wijaya Rekaan", "Nirmala Contoh", "Satria Andai", "Melati Rekaan", "Purnama Misal",
]  # fmt: skip
PLACES = ["Rekawati", "Misalindah", "Contohardjo", "Andaikota", "Umpamasari", "Teladan Hulu", "Rekaan Barat"]
PARTNERS = {
    "kampus": [
        "Universitas {a}", "Universitas Muhammadiyah {p}", "STKIP {a}", "IAIN {p}", "Politeknik {a}", "STIE {a}",
        "Institut Agama Islam {a} {p}", "Fakultas Hukum Universitas {a}", "STIKES {a} {p}", "STMIK {a}",
        "Universitas Nahdlatul Ulama {p}", "FISIP Universitas {a}", "Sekolah Tinggi Ilmu Hukum {a}",
    ],
    "instansi": [
        "Kejaksaan Negeri {p}", "Polres {p}", "Kodim 09{n}1/{p}", "Dinas Kependudukan dan Pencatatan Sipil Kab. {p}",
        "Disdukcapil Kabupaten {p}", "Badan Kesbangpol Kab. {p}", "Dinas Kominfo Kabupaten {p}",
        "Kantor Kementerian Agama Kab. {p}", "Dinas Kesehatan, Pengendalian Penduduk dan KB Kab. {p}",
        "Rumah Tahanan Negara Kelas IIB {p}", "BPS Kabupaten {p}", "Cabang Dinas Pendidikan Wilayah {n}",
        "Dinas Kearsipan dan Perpustakaan Kab. {p}", "RSUD {p}", "Pengadilan Negeri {p}", "Perpustakaan Daerah {p}",
    ],
    "sekolah": [
        "SMAN {n} {p}", "SMK Negeri {n} {p}", "MAN {n} {p}", "MA {a}", "Pondok Pesantren {a}", "SMA {a}", "SLB {a}",
        "SMP Negeri {n} {p}",
    ],
    "media": ["Radio {a} FM", "Harian {a} Pos", "LPP RRI {p}", "{a} TV", "PT {a} Media Utama", "Portal Berita {a}"],
    "ormas": [
        "PC Muslimat NU {p}", "DPC GMNI {p}", "PD Aisyiyah {p}", "Karang Taruna {a}", "PMII Cabang {p}",
        "Yayasan {a}", "Perkumpulan Difabel {p}", "Kwartir Cabang Pramuka {p}", "HMI Cabang {p}", "PWI {p}",
    ],
    "usaha": [
        "PT {a} Sentosa", "CV {a}", "PT Bank {a} Tbk", "PT. {a} Mandiri", "Hotel {a}", "Koperasi {a}", "UD {a}",
        "Klinik Pratama {a}", "PT {a} Persada (Persero)", "Apotek {a}",
    ],
    "rs": [
        "RSUD {p}", "RSI {a}", "UPT Puskesmas {p}", "Klinik {a}", "PT Asuransi {a}", "RS {a}", "UPTD Puskesmas {p}",
        "Dinas Kesehatan Kabupaten {p}", "BPJS Kesehatan Cabang {p}", "Laboratorium Klinik {a}", "RSIA {a}",
    ],
    "asing": [
        "{x} University", "University of {x}", "{x} Institute of Technology", "National {x} University",
        "Universiti {a}", "{x} University of Applied Sciences", "{x} College of Engineering",
    ],
    "daerah": [
        "Pemerintah Kabupaten {p}", "Pemerintah Kota {p}", "Pemerintah Provinsi {p}", "Universitas {a}",
        "PT Bank {a}", "Kejaksaan Tinggi {p}", "Balai Besar Wilayah Sungai {p}", "Kanwil Kementerian Hukum {p}",
    ],
}  # fmt: skip
ABROAD = ["Samplewick", "Inventia", "Fictonia", "Modelgrad", "Exampleton", "Placebury", "Dummersfeld"]
SUBJECTS = [
    "Sosialisasi dan Pendidikan Pemilih", "Pendidikan Pemilih Berkelanjutan", "Pemutakhiran Data Pemilih Berkelanjutan",
    "Penanganan Masalah Hukum Bidang Perdata dan Tata Usaha Negara", "Magang dan Penelitian Mahasiswa",
    "Publikasi dan Penyebarluasan Informasi Pemilu", "Pengamanan Tahapan Pemilihan", "Pemanfaatan Gedung",
    "Pemeriksaan Kesehatan Calon Anggota KPPS", "Peningkatan Partisipasi Pemilih Pemula", "Tri Dharma Perguruan Tinggi",
    "Pengelolaan Arsip Pemilu", "Penyediaan TPS di Lokasi Khusus",
]  # fmt: skip
CAMPUS = [
    "Tri Dharma Perguruan Tinggi", "Pendidikan, Penelitian, dan Pengabdian kepada Masyarakat", "Magang Industri",
    "Pelaksanaan MBKM", "Praktik Kerja Lapangan", "Pertukaran Mahasiswa", "Rekrutmen Lulusan", "KKN Tematik",
    "Joint Research", "Peningkatan Kualitas SDM", "Pengembangan Kurikulum", "Kuliah Umum dan Dosen Tamu",
]  # fmt: skip
HEALTH = [
    "Pelayanan Kesehatan Rujukan", "Pelayanan Rujukan Lanjutan", "Rujukan Pelayanan dan Penunjang Medis",
    "Pelayanan Kesehatan bagi Peserta", "Pemeriksaan Laboratorium", "Supervisi Hemodialisis", "Praktik Klinik Mahasiswa",
]  # fmt: skip
REGIONAL = [
    "Penyediaan Layanan Internet", "Pengelolaan Sampah", "Peningkatan Pelayanan Kesehatan", "Pajak Daerah", "Perparkiran",
    "Pengendalian Inflasi", "Pengembangan Pariwisata", "Pemanfaatan Data Kependudukan", "Penerangan Jalan Umum",
]  # fmt: skip
DONE = [
    "Sudah dilaksanakan", "Sudah", "Terlaksana", "sosialisasi di 3 sekolah", "Belum dilaksanakan", "Belum", "Berjalan",
    "Telah dilaksanakan 2 (dua) kali kegiatan", "Dilaksanakan pada Pemilu 2024", "sebagian", "Kuliah umum, magang 12 org",
    "Sudah dilaksanakan, terakhir bulan Oktober 2024", "rapat koordinasi", None,
]  # fmt: skip
TROUBLE = [
    "Tidak ada", "tidak ada kendala", "-", "Nihil", "Keterbatasan anggaran", "anggaran", "Belum ada PKS turunan",
    "Koordinasi dgn mitra blm maksimal", "SDM terbatas", "Pergantian pimpinan di instansi mitra", "Jadwal tahapan padat",
    "1. Anggaran terbatas\n2. Waktu pelaksanaan", "Tidak tersedia anggaran utk kegiatan", "jarak dan jaringan internet",
    "perbedaan kebijakan masing-masing instansi", None,
]  # fmt: skip
NEXT = [
    "Akan diperpanjang", "Koordinasi dengan mitra", "Diusulkan dalam RKA tahun 2026", "-", "Perpanjangan PKS", None,
    "menyusun PKS", "Rapat evaluasi bersama", "Dilanjutkan", "menunggu arahan KPU RI", "Monev tiap semester",
]  # fmt: skip


def pick(hand: hands.Hand, words: list) -> object:
    """One of the words."""
    return hand.rng.choice(words)


def office(hand: hands.Hand) -> str:
    """The invented place where the office sits; it stays the same within a file."""
    if not hasattr(hand, "home"):
        hand.home = hand.rng.choice(PLACES)
    return hand.home


def name(hand: hands.Hand, sort: str) -> str:
    """The name of an invented partner, mostly of the office's own place."""
    rng = hand.rng
    place = office(hand) if rng.random() < 0.7 else rng.choice(PLACES)
    form = rng.choice(PARTNERS[sort])
    return form.format(a=rng.choice(AFTER), p=place, n=rng.randint(1, 5), x=rng.choice(ABROAD))


def papers(
    hand: hands.Hand,
    least: int,
    most: int,
    *,
    kinds: str = "NK PKS PKS",
    sorts: str = "kampus instansi instansi sekolah ormas media",
    subjects: list[str] = SUBJECTS,
    between: tuple[int, int] = (2021, 2025),
    years: Iterable[int] = (1, 2, 3, 5),
    rules: Iterable[str] = ("date",),
    late: bool = False,
    ordered: bool = True,
) -> list[invention.Agreement]:
    """Some papers, by day of signing if `ordered`, signed on working days; no partner comes twice in a list."""
    rng, found, seen = hand.rng, [], set()
    for _ in range(rng.randint(least, most)):
        sort = rng.choice(sorts.split())
        partner = name(hand, sort)
        while partner in seen:
            sort = rng.choice(sorts.split())
            partner = name(hand, sort)
        seen.add(partner)
        day = dt.date(rng.randint(*between), 1, 2) + dt.timedelta(days=rng.randint(0, 360))
        day += dt.timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)
        day -= dt.timedelta(days=364 if day > dt.date(2025, 10, 30) else day.month == 2 and day.day == 29)
        starts = day + dt.timedelta(days=rng.choice([0, 0, 1, 7, 14]) if late else 0)
        found.append(
            invention.Agreement(
                rng.choice(kinds.split()), (partner,), sort, rng.choice(subjects), rng.randint(1, 240), day, starts,
                rng.choice(list(years)), rng.choice(list(rules)),
            )
        )  # fmt: skip
    return sorted(found, key=lambda one: one.signed) if ordered else found


def until(one: invention.Agreement, same: bool) -> dt.date:
    """The last day as the office counts it: the anniversary itself, or the day before."""
    return invention.anniversary(one.starts, one.years) if same else one.ends


def lasting(hand: hands.Hand, one: invention.Agreement, *ways: str) -> object:
    """How long a paper holds; where it holds without end, words that nobody reads otherwise."""
    if one.rule == "open":
        return hand.rng.choice(
            ["Tidak terbatas", "tidak terbatas", "sampai ada pencabutan", "Tanpa batas waktu"]
        )
    return hand.span(one, *ways)


def term(hand: hands.Hand, one: invention.Agreement, *ways: str) -> tuple[str, object]:
    """What the term tells (a length or, now and then, a last day), and its words."""
    if hand.rng.random() < 0.2:
        joint = hand.rng.choice(["s.d. ", "sampai dengan ", "s/d "])
        return "ends", joint + str(hand.day(one.ends, "long"))
    return "duration", hand.span(one, *ways)


def own(one: invention.Agreement, unit: str = "5299", kind: bool = True) -> str:
    """KPU's own number, which tells the kind unless asked not to."""
    code = {"NK": "-NK", "PKS": "-PKS", "KB": "-KB", "ADENDUM": "-PKS"}[one.kind] if kind else ""
    return f"{one.serial}/{'PR.07' if one.signed.year < 2024 else 'HK.05'}{code}/{unit}/{one.signed.year}"


def theirs(hand: hands.Hand, one: invention.Agreement) -> str:
    """The partner's number, after the manner of its sort; it tells no kind."""
    serial, month, year = hand.rng.randint(3, 980), hands.ROMAN[one.signed.month - 1], one.signed.year
    forms = {
        "kampus": f"{serial}/UN-R/KS/{month}/{year}",
        "instansi": f"B-{serial}/{month}/{year}",
        "sekolah": f"421.3/{serial}/{year}",
        "rs": f"445/{serial}/102.9/{year}",
        "daerah": f"100.3.7/{serial}/{year}",
        "asing": "-",
    }
    return forms.get(one.group, f"{serial:03}/{month}/{year}")


def close(page: Page, hand: hands.Hand, column: int, post: str, place: str = "Contohardjo") -> None:
    """The signature below a list."""
    page.skip()
    day = hand.day(dt.date(2025, 11, hand.rng.randint(3, 28)), "long")
    for line in (
        f"{place}, {day}",
        f"{post},",
        "",
        "ttd.",
        "",
        "NAMA REKAAN, S.Sos.",
        "NIP. 19800101 200501 1 001",
    ):
        page.say(line, column=column)


def remarks(hand: hands.Hand) -> tuple:
    """Implementation, obstacle, follow-up."""
    return pick(hand, DONE), pick(hand, TROUBLE), pick(hand, NEXT)


def smudge(hand: hands.Hand, page: Page, share: float = 0.06) -> None:
    """Spaces too many, letters too large or too small, months misspelt, in that share of the texts of the rows told."""
    slips = [
        lambda text: f"{text} ",
        lambda text: f" {text}",
        lambda text: text.replace(" ", "  ", 1),
        lambda text: re.sub("(?<=\\d )[A-Z][a-z]+(?= 20)", lambda month: month[0].lower(), text),
        lambda text: text.upper() if len(text) < 40 else text,
        lambda text: text.lower() if len(text) < 5 else text,
        lambda text: text.replace("Kabupaten", "Kab").replace("Universitas", "Univ."),
        lambda text: (
            text.replace("Februari", "Febuari").replace("Agustus", "Agutus").replace("November", "Nopember")
        ),
    ]
    rows = {one.row for one in page.expected}
    for (row, column), value in list(page.cells.items()):
        if row in rows and isinstance(value, str) and len(value) > 2 and hand.rng.random() < share:
            page.cells[row, column] = hand.rng.choice(slips)(value)


def forget_end(hand: hands.Hand, page: Page, column: int, share: float = 0.08) -> None:
    """Leave the end out in that share of the rows told, where nothing else tells it."""
    for one in page.expected:
        if hand.rng.random() < share:
            _leave_out(hand, page, one.row, column)
            one.accepted.update(ends_on=(None,), end_rule=("unknown",))


def forget_signing(hand: hands.Hand, page: Page, column: int, share: float = 0.08) -> None:
    """Leave the day of signing out in that share of the rows told; a length alone then gives no last day.

    A number may still tell the year of the start, so that is not asked.
    """
    for one in page.expected:
        if hand.rng.random() < share:
            _leave_out(hand, page, one.row, column)
            one.accepted.update(signed_on=(None,))
            one.accepted.pop("starts_on", None)
            if one.accepted["end_rule"] == ("duration",):
                one.accepted.update(ends_on=(None,), end_rule=("duration", "unknown"))


def _leave_out(hand: hands.Hand, page: Page, row: int, column: int) -> None:
    page.cells.pop((row, column), None)
    page.put(row, column, hand.rng.choice([None, None, "-"]))
