"""Invented agreements: what an office would have in its cupboard, before anybody writes it into a sheet."""

import dataclasses
import datetime as dt
import random

HEADS = {
    "PERGURUAN TINGGI": ["Universitas", "Institut", "Politeknik", "Sekolah Tinggi Ilmu Hukum", "Akademi"],
    "MEDIA": ["PT Televisi", "Harian", "Radio", "Tabloid", "PT Media Siber"],
    "KEMENTERIAN/LEMBAGA": ["Dinas Kependudukan", "Kejaksaan Negeri", "Kepolisian Resor", "Badan Pertanahan"],
    "ORGANISASI MASYARAKAT": ["Yayasan", "Perkumpulan", "Lembaga Swadaya Masyarakat", "Ikatan Wartawan"],
    "PERUSAHAAN": ["PT", "CV", "Koperasi", "PT Bank"],
    "SEKOLAH": ["SMA Negeri 3", "SMK", "Pondok Pesantren", "Madrasah Aliyah"],
}
NAMES = ["Contoh Raya", "Misal Jaya", "Teladan Mulia", "Umpama Sejati", "Andai Sentosa", "Contoh Bahari"]
SURNAMES = ["Utama", "Lestari", "Abadi", "Mandiri", "Perdana", "Nusa", "Gemilang", "Sejahtera", "Cendekia"]
SUBJECTS = [
    "Sosialisasi dan pendidikan pemilih",
    "Pemanfaatan data kependudukan untuk pemutakhiran daftar pemilih",
    "Peningkatan partisipasi masyarakat",
    "Penyediaan gudang logistik",
    "Publikasi tahapan dan hasil",
    "Penelitian, pengabdian kepada masyarakat, dan magang",
    "Bantuan dan pertimbangan hukum",
    "Pemeriksaan kesehatan badan ad hoc",
]
KINDS = ["NK", "PKS", "PKS", "NK", "KB", "PKS"]


@dataclasses.dataclass(frozen=True)
class Agreement:
    """One document; `rule` is how its end is set: `date` (years after the start), `open`, `event` or `unknown`."""

    kind: str
    partners: tuple[str, ...]
    group: str
    subject: str
    serial: int
    signed: dt.date
    starts: dt.date
    years: int
    rule: str = "date"

    @property
    def ends(self) -> dt.date:
        """The last day: the day before the anniversary."""
        return anniversary(self.starts, self.years) - dt.timedelta(days=1)


def anniversary(day: dt.date, years: int) -> dt.date:
    """The same day so many years later; 29 February becomes the 28th."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def invent(rng: random.Random, count: int, **fixed) -> list[Agreement]:
    """So many agreements, the days free of every second meaning only by chance; `fixed` fields are as given."""
    return [dataclasses.replace(_invent_one(rng, serial), **fixed) for serial in _serials(rng, count)]


def join(rng: random.Random, agreements: list[Agreement], most: int) -> list[Agreement]:
    """The same agreements with one up to `most` partners each."""
    return [
        dataclasses.replace(a, partners=tuple(invent_partner(rng)[1] for _ in range(rng.randint(1, most))))
        for a in agreements
    ]


def invent_partner(rng: random.Random) -> tuple[str, str]:
    """A group and a name that nobody bears."""
    group = rng.choice(list(HEADS))
    return group, f"{rng.choice(HEADS[group])} {rng.choice(NAMES)} {rng.choice(SURNAMES)}"


def _serials(rng: random.Random, count: int) -> list[int]:
    return sorted(rng.sample(range(1, 400), count))


def _invent_one(rng: random.Random, serial: int) -> Agreement:
    group, partner = invent_partner(rng)
    signed = dt.date(rng.randint(2018, 2023), 1, 1) + dt.timedelta(days=rng.randint(0, 364))
    starts = signed + dt.timedelta(days=rng.choice([0, 0, 1, 7, 14]))
    years = rng.choice([1, 2, 3, 5, 5])
    return Agreement(
        rng.choice(KINDS), (partner,), group, rng.choice(SUBJECTS), serial, signed, starts, years
    )
