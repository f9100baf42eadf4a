"""What the fifth author's registers are made of: partners, days and stamps as applications and clerks write them."""

import datetime as dt
import random

from tests.layouts import invention
from tests.registers_by_hand import hands

PLACES = [
    "Hulu", "Hilir", "Bahari", "Mandala", "Selatan", "Raya", "Jaya", "Timur", "Persada", "Lestari", "Baru", "Utara",
]  # fmt: skip
FORMS = {
    "kampus": [
        "Universitas Contoh {p}", "Institut Teknologi Contoh {p}", "Politeknik Contoh {p}", "STIKES Contoh {p}",
        "UIN Contoh {p}", "Sekolah Tinggi Ilmu Ekonomi Contoh {p}", "Akademi Keperawatan Contoh {p}",
    ],
    "instansi": [
        "Dinas Kesehatan Kabupaten Contoh {p}", "Pemerintah Kabupaten Contoh {p}", "Kejaksaan Negeri Contoh {p}",
        "RSUD Contoh {p}", "Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak Kota Contoh {p}",
        "Badan Pusat Statistik Kabupaten Contoh {p}", "Polres Contoh {p}", "Pengadilan Agama Contoh {p}",
    ],
    "usaha": [
        "PT Contoh {p} Digital", "CV Contoh {p}", "PT Bank Contoh {p} Tbk", "PT. Contoh {p} (Persero)",
        "Koperasi Contoh {p}", "PT Asuransi Contoh {p}", "Hotel Contoh {p}",
    ],
    "sekolah": ["SMA Negeri 1 Contoh {p}", "SMK Contoh {p}", "MAN 2 Contoh {p}", "Pondok Pesantren Contoh {p}"],
    "ormas": ["Yayasan Contoh {p}", "Perkumpulan Contoh {p}", "Ikatan Alumni Contoh {p}", "Forum Contoh {p}"],
    "asing": ["University of Contoh {p}", "Contoh {p} University", "Contoh {p} Co., Ltd.", "Contoh {p} Foundation"],
}  # fmt: skip
HOME = ("kampus", "instansi", "usaha", "sekolah", "ormas")
SUBJECTS = [
    "Pendidikan, Penelitian dan Pengabdian kepada Masyarakat", "Praktik Kerja Lapangan Mahasiswa",
    "Magang dan Studi Independen Bersertifikat", "Pemanfaatan Data dan Informasi", "Penyelenggaraan Seminar Bersama",
    "Pertukaran Mahasiswa dan Dosen", "Pelayanan Kesehatan Rujukan", "Pengelolaan Sampah Lintas Daerah",
    "Peningkatan Kapasitas Sumber Daya Manusia", "Pendidikan Pemilih Berkelanjutan", "Pemasaran Produk Unggulan",
    "Pembinaan Kemandirian", "Pengembangan Kurikulum", "Jasa Perbankan dan Penggajian",
]  # fmt: skip
LONG = {
    "NK": "Nota Kesepahaman",
    "PKS": "Perjanjian Kerja Sama",
    "KB": "Kesepakatan Bersama",
    "IA": "Implementation Arrangement",
    "ADENDUM": "Adendum",
}
SHORT = {"NK": "MoU", "PKS": "PKS", "KB": "Kesepakatan Bersama", "IA": "IA", "ADENDUM": "Addendum"}
CAMPUS = {"NK": "MoU", "PKS": "MoA", "IA": "IA"}
TODAY = dt.date(2024, 6, 3)


def partner(rng: random.Random, *sorts: str) -> str:
    """A name that nobody bears."""
    return rng.choice(FORMS[rng.choice(sorts or HOME)]).format(p=rng.choice(PLACES))


def partners(rng: random.Random, count: int, *sorts: str) -> tuple[str, ...]:
    """So many different names."""
    found: list[str] = []
    while len(found) < count:
        name = partner(rng, *sorts)
        if name not in found:
            found.append(name)
    return tuple(found)


def docs(hand, least: int, most: int, kinds: str = "NK PKS PKS", *sorts: str, **fixed) -> list:
    """Some documents in the order of signing; fixed are `first`, `last`, `late`, `years`, `rules` and `parties`."""
    rng = hand.rng
    found = []
    for _ in range(rng.randint(least, most)):
        start = dt.date(fixed.get("first", 2018), 1, 1)
        signed = start + dt.timedelta(
            days=rng.randint(0, 365 * (fixed.get("last", 2023) - start.year + 1) - 1)
        )
        begins = signed + dt.timedelta(days=rng.choice([0, 1, 7, 21]) if fixed.get("late") else 0)
        found.append(
            invention.Agreement(
                rng.choice(kinds.split()),
                partners(rng, rng.choice(fixed.get("parties", (1,))), *sorts),
                "",
                rng.choice(SUBJECTS),
                rng.randint(1, 899),
                signed,
                begins,
                rng.choice(fixed.get("years", (1, 2, 3, 5, 5))),
                rng.choice(fixed.get("rules", ("date",))),
            )
        )
    return sorted(found, key=lambda a: a.signed)


def till(a: invention.Agreement) -> dt.date:
    """The anniversary, which most applications take for the last day."""
    return invention.anniversary(a.starts, a.years)


def line(page, told: str, a: invention.Agreement, *values: object, **accepted: tuple | None) -> None:
    """Write a row whose place in the file cannot be told by a number: HTML, or text with broken cells."""
    page.say(*values)
    page.know(told, a, None, **accepted)


def carbon(day: dt.date) -> str:
    """As `05 Aug 2022`, the way of PHP's `d M Y`."""
    return f"{day.day:02} {hands.ENGLISH[day.month - 1][:3]} {day.year}"


def stamp(day: dt.date) -> str:
    """When an application wrote its row, some weeks after the signing."""
    day += dt.timedelta(days=17)
    return f"{day:%Y-%m-%d} {7 + day.day % 9:02}:{day.month * 4:02}:{day.day:02}"


def script(day: dt.date) -> str:
    """As JavaScript prints a day in western Indonesia."""
    week = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.weekday()]
    month = hands.ENGLISH[day.month - 1][:3]
    return f"{week} {month} {day.day:02} {day.year} 00:00:00 GMT+0700 (Western Indonesia Time)"


def own(a: invention.Agreement, form: str = "campus") -> str:
    """The office's number, which tells no kind."""
    forms = {
        "campus": f"{a.serial:04}/UN00.K/KS.00.01/{a.signed.year}",
        "poltek": f"{a.serial}/PL00/HK.07.00/{a.signed.year}",
        "pemda": f"100.3.7/{a.serial}/Bag.KS/{a.signed.year}",
        "hospital": f"445/{a.serial}.{a.signed.month}/RSX/{a.signed.year}",
        "kpu": f"{a.serial}/HK.05/5299/{a.signed.year}",
        "bawaslu": f"{a.serial:03}/HK.02.00/K.XX-09/{a.signed:%m}/{a.signed.year}",
        "court": f"W99-A9/{a.serial}/HM.01.1/{hands.ROMAN[a.signed.month - 1]}/{a.signed.year}",
    }
    return forms[form]


def theirs(a: invention.Agreement) -> str:
    """The partner's number."""
    forms = [
        f"{a.serial + 11}/DIR/{hands.ROMAN[a.signed.month - 1]}/{a.signed.year}",
        f"B-{a.serial + 3}/X.9/{a.signed:%m}/{a.signed.year}",
        f"420/{a.serial + 40}/CTH/{a.signed.year}",
    ]
    return forms[a.serial % 3]


def state(a: invention.Agreement, alive: str = "Aktif", dead: str = "Tidak Aktif") -> str:
    """What an application says on the day of its export."""
    return alive if till(a) > TODAY else dead


def since_or_until(a: invention.Agreement) -> str:
    """As an application tells the last day to humans: `2 tahun lagi`, `8 bulan yang lalu`."""
    days = (till(a) - TODAY).days
    months = abs(days) // 30
    span = f"{months // 12} tahun" if months > 11 else f"{max(months, 1)} bulan"
    return f"{span} {'dari sekarang' if days > 0 else 'yang lalu'}"


def sort_of(a: invention.Agreement) -> str:
    """The sort that an application would tick for the first partner."""
    marks = {
        "Perguruan Tinggi": ("Universitas", "Institut", "Politeknik", "STIKES", "UIN", "Tinggi", "Akademi", "University"),
        "Pemerintah": ("Dinas", "Pemerintah", "Kejaksaan", "RSUD", "Badan", "Polres", "Pengadilan"),
        "Sekolah": ("SMA", "SMK", "MAN", "Pesantren"),
        "Organisasi": ("Yayasan", "Perkumpulan", "Ikatan", "Forum", "Foundation"),
    }  # fmt: skip
    return next((sort for sort, heads in marks.items() if any(h in a.partners[0] for h in heads)), "Industri")
