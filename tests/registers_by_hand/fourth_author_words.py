"""What the fourth author's officials have in common: invented partners, papers, and the ways of writing days."""

import dataclasses
import datetime as dt
import random

from tests.layouts import invention
from tests.layouts.spellings import DAYS, MONTHS, ROMAN, number_words

HEADS = {
    "kampus": ["Universitas", "Institut Teknologi", "Politeknik", "Sekolah Tinggi Agama Islam", "STKIP", "STIE",
               "Fakultas Ilmu Sosial dan Ilmu Politik Universitas"],
    "dinas": ["Dinas Kesehatan", "Dinas Sosial", "Badan Kepegawaian Daerah", "Bappeda", "Dinas Pendidikan",
              "Dinas Kependudukan dan Pencatatan Sipil", "Dinas Komunikasi, Informatika dan Persandian"],
    "vertikal": ["Kejaksaan Negeri", "Polres", "Pengadilan Agama", "Kantor Pertanahan", "Lapas Kelas IIB", "Kodim"],
    "media": ["Harian", "Radio", "PT Media", "Tabloid", "TV Lokal", "PT Siber"],
    "sekolah": ["SMA Negeri 1", "SMA Negeri 2", "SMK", "MA", "Pondok Pesantren", "SLB"],
    "ormas": ["Yayasan", "Perkumpulan", "Karang Taruna", "LSM", "Forum Disabilitas", "Ikatan Jurnalis"],
    "usaha": ["PT", "CV", "Koperasi", "PT Bank", "Hotel", "Perumda Air Minum"],
    "klinik": ["Klinik", "RS", "Puskesmas", "PT Asuransi", "Apotek", "Laboratorium Klinik"],
    "asing": ["University of", "College of", "Institute of Technology", "Academy of"],
}  # fmt: skip
MIDDLES = [
    "Contoh",
    "Nusa Contoh",
    "Bumi Contoh",
    "Sinar Contoh",
    "Contoh Karya",
    "Tirta Contoh",
    "Contoh Bina",
]
TAILS = ["Abadi", "Bersama", "Cendana", "Damai", "Elok", "Ilham", "Kencana", "Lintang", "Merdeka", "Purnama",
         "Rahayu", "Samudra", "Teratai", "Waringin"]  # fmt: skip
LANDS = ["Contohland", "North Contoh", "Contoh Bay", "Contohia", "Upper Contoh", "New Contoh", "Contohbury"]
TOPICS = ["Pendidikan Pemilih bagi Pemilih Pemula", "Penggunaan Gudang", "Fasilitasi Tes Kesehatan", "Publikasi",
          "Penyuluhan Hukum", "Magang dan Praktik Kerja Lapangan", "Pengamanan Kantor", "Layanan Perbankan",
          "Pemutakhiran Data Pemilih", "Pemilih Disabilitas", "Peminjaman Sarana", "Penelitian Bersama",
          "Pengelolaan Arsip Dinamis", "Layanan Internet"]  # fmt: skip
SHORT = [["Jan"], ["Feb", "Peb"], ["Mar", "Mrt"], ["Apr"], ["Mei"], ["Jun"], ["Jul"], ["Agt", "Ags", "Agst"],
         ["Sep", "Sept"], ["Okt"], ["Nov", "Nop"], ["Des"]]  # fmt: skip
SLIPS = [["Januri", "januari"], ["Februri", "Pebruari"], ["Maert", "maret"], ["Aprill", "Arpil"], ["Mei", "mei"],
         ["Juni", "junni"], ["Juli", "juli"], ["Agutus", "Agsutus"], ["Setember", "Sepetember"],
         ["Oktber", "Oktobr"], ["Nopember", "Novmber"], ["Desmber", "Desembr"]]  # fmt: skip
NAMED = {"NK": "Nota Kesepahaman", "PKS": "Perjanjian Kerja Sama", "KB": "Kesepakatan Bersama", "ADENDUM": "Addendum",
         "IA": "Implementation Arrangement"}  # fmt: skip
BRIEF = {"NK": "MoU", "PKS": "PKS", "KB": "KB", "ADENDUM": "Addendum", "IA": "IA"}
PEOPLE = ["Sari Contoh", "Yudi Contoh", "Rina Contoh", "Anto Contoh", "Dewi Contoh", "Heru Contoh"]


def name(rng: random.Random, sort: str = "") -> str:
    """A partner that nobody knows."""
    sort = sort or rng.choice(["kampus", "dinas", "vertikal", "media", "sekolah", "ormas", "usaha"])
    if sort == "asing":
        return f"{rng.choice(HEADS[sort])} {rng.choice(LANDS)}"
    place = rng.choice(
        ["Contoh Hilir", "Contoh Hulu", "Contoh Tengah", "Contohsari", "Kota Contoh", "Contoh Jaya"]
    )
    tail = place if sort in ("dinas", "vertikal") else f"{rng.choice(MIDDLES)} {rng.choice(TAILS)}"
    return f"{rng.choice(HEADS[sort])} {tail}"


def papers(hand, count: int, kinds: str = "NK PKS PKS", sort: str = "", **fixed) -> list[invention.Agreement]:
    """About so many papers, each with partners of its own.

    `fixed`: `years` and `rules` to choose from, `many` (at most so many partners), `first` and `last` year, `late`
    (the start may follow the day of signing), `sorts` to choose from.
    """
    rng, used, made = hand.rng, set(), []
    count += rng.randint(-1, 2)
    serials = rng.sample(range(1, 300), count)
    for serial in sorted(serials):
        there: list[str] = []
        wanted = rng.randint(1, fixed.get("many", 1))
        while len(there) < wanted:
            one = name(rng, sort or rng.choice(fixed.get("sorts", [""])))
            if one not in used:
                used.add(one)
                there.append(one)
        first, last = fixed.get("first", 2019), fixed.get("last", 2023)
        signed = dt.date(rng.randint(first, last), 1, 1) + dt.timedelta(days=rng.randint(1, 363))
        starts = signed + dt.timedelta(days=rng.choice([0, 3, 10, 31]) if fixed.get("late") else 0)
        made.append(
            invention.Agreement(rng.choice(kinds.split()), tuple(there), sort, rng.choice(TOPICS), serial, signed,
                                starts, rng.choice(fixed.get("years", [1, 2, 3, 5])),
                                rng.choice(fixed.get("rules", ["date"])))
        )  # fmt: skip
    return sorted(made, key=lambda a: a.signed) if fixed.get("sorted") else made


def change(a: invention.Agreement, **other) -> invention.Agreement:
    """The same paper but for some fields."""
    return dataclasses.replace(a, **other)


def full(d: dt.date) -> str:
    return f"{d.day} {MONTHS[d.month - 1]} {d.year}"


def zero(d: dt.date) -> str:
    return f"{d.day:02} {MONTHS[d.month - 1]} {d.year}"


def upper(d: dt.date) -> str:
    return full(d).upper()


def week(d: dt.date) -> str:
    return f"{DAYS[d.weekday()]}, {full(d)}"


def slash(d: dt.date) -> str:
    return f"{d:%d/%m/%Y}"


def slashy(d: dt.date) -> str:
    return f"{d.day}/{d.month}/{d:%y}"


def dash(d: dt.date) -> str:
    return f"{d:%d-%m-%Y}"


def dot(d: dt.date) -> str:
    return f"{d:%d.%m.%Y}"


def iso(d: dt.date) -> str:
    return d.isoformat()


def us(d: dt.date) -> str:
    return f"{d.month}/{d.day}/{d.year}"


def cell(d: dt.date) -> dt.datetime:
    return dt.datetime(d.year, d.month, d.day)


def brief(rng: random.Random, d: dt.date) -> str:
    """A short month, as each clerk cuts it."""
    month = rng.choice(SHORT[d.month - 1])
    return rng.choice(
        [
            f"{d.day} {month} {d.year}",
            f"{d.day:02}-{month}-{d:%y}",
            f"{d.day} {month}{'' if len(MONTHS[d.month - 1]) < 5 else '.'} {d.year}",
        ]
    )


def slip(rng: random.Random, d: dt.date) -> str:
    """A day with a slip of the hand that everybody reads past."""
    month, word = MONTHS[d.month - 1], rng.choice(SLIPS[d.month - 1])
    forms = [f"{d.day} {word} {d.year}", f"{d.day}{month}{d.year}", f"{d.day}  {month}{d.year}",
             f" {d.day} {month} {d.year}.",
             f"{d:%d}-{d:%m} -{d.year}", f"{d.day} {month}, {d.year}", f"tgl {d.day} {month} {d.year}"]  # fmt: skip
    return rng.choice(forms)


def any_day(rng: random.Random, d: dt.date) -> object:
    """A day as somebody writes it who never decided how."""
    return rng.choice(
        [full, slash, slashy, dash, dot, cell, full, lambda x: f"{x:%d-%b-%y}", lambda x: brief(rng, x)]
    )(d)


def lasting(a: invention.Agreement) -> str:
    return f"{a.years} ({number_words(a.years)}) tahun"


def number(a: invention.Agreement, office: str = "KPU-Kab", code: str | None = None) -> str:
    """The office's number; without `code` the kind's own abbreviation stands in it, with "" none."""
    codes = {"NK": "NK", "PKS": "PKS", "KB": "KB", "ADENDUM": "ADD", "IA": "IA"}
    middle = codes[a.kind] if code is None else code
    return "/".join(
        p for p in (f"{a.serial:02}", middle, office, ROMAN[a.signed.month - 1], str(a.signed.year)) if p
    )


def theirs(rng: random.Random, a: invention.Agreement) -> str:
    """The partner's number, in which no kind stands."""
    n, year = rng.randint(3, 1900), a.signed.year
    return rng.choice([f"{n}/UN77/HK.07/{year}", f"B-{n}/X.3/{ROMAN[a.signed.month - 1]}/{year}", f"119/{n}/Setda/{year}",
                       f"{n:03}/DIR/{ROMAN[a.signed.month - 1]}/{year}"])  # fmt: skip


def sign(page, column: int, place: str, *jobs: str) -> None:
    """Leave a line and put the block of signature under the table."""
    page.skip()
    page.put(page.at, column, f"{place}, 14 Juli 2024")
    for line in (*jobs, "", "", "Sari Contoh, S.H."):
        page.at += 1
        page.put(page.at, column, line)
    page.at += 1
    page.put(page.at, column, "NIP. 19000101 192001 1 001")
    page.at += 1
