"""How offices write a day, a duration, an end that is no day, and a kind."""

import datetime as dt
import random
from collections.abc import Callable

MONTHS = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
]
OLD = {"Februari": "Pebruari", "November": "Nopember", "Agustus": "Agust", "September": "Sept"}
SHORT = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"]
ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
DAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
UNITS = [
    "nol",
    "satu",
    "dua",
    "tiga",
    "empat",
    "lima",
    "enam",
    "tujuh",
    "delapan",
    "sembilan",
    "sepuluh",
    "sebelas",
]

Spelling = Callable[[dt.date], object]

SPELLINGS: dict[str, Spelling] = {
    "excel": lambda d: dt.datetime(d.year, d.month, d.day),
    "serial": lambda d: (d - dt.date(1899, 12, 30)).days,
    "long": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    "long_zero": lambda d: f"{d.day:02d} {MONTHS[d.month - 1].upper()} {d.year}",
    "old_months": lambda d: f"{d.day} {OLD.get(MONTHS[d.month - 1], MONTHS[d.month - 1])} {d.year}",
    "short": lambda d: f"{d.day} {SHORT[d.month - 1]} {d.year}",
    "short_dash": lambda d: f"{d.day:02d}-{SHORT[d.month - 1]}-{d.year % 100:02d}",
    "dash": lambda d: f"{d.day:02d}-{d.month:02d}-{d.year}",
    "slash": lambda d: f"{d.day}/{d.month}/{d.year}",
    "dots": lambda d: f"{d.day:02d}.{d.month:02d}.{d.year}",
    "spaced": lambda d: f"{d.day:02d} - {d.month:02d} - {d.year}",
    "two_digits": lambda d: f"{d.day}/{d.month}/{d.year % 100:02d}",
    "us": lambda d: f"{d.month}/{d.day}/{d.year}",
    "us_zero": lambda d: f"{d.month:02d}/{d.day:02d}/{d.year}",
    "iso": lambda d: d.isoformat(),
    "iso_time": lambda d: f"{d.isoformat()} 00:00:00",
    "roman": lambda d: f"{d.day}-{ROMAN[d.month - 1]}-{d.year}",
    "weekday": lambda d: f"{DAYS[d.weekday()]}, {d.day} {MONTHS[d.month - 1]} {d.year}",
    "weekday_slash": lambda d: f"{DAYS[d.weekday()]}/{d.day} {MONTHS[d.month - 1]} {d.year}",
    "place": lambda d: f"Contohardjo, {d.day} {MONTHS[d.month - 1]} {d.year}",
    "tgl": lambda d: f"Tgl. {d.day} {MONTHS[d.month - 1]} {d.year}",
    "english": lambda d: f"{d:%B} {d.day}, {d.year}",
    "english_day": lambda d: f"{d.day} {d:%B} {d.year}",
    "words": lambda d: f"{number_words(d.day)} {MONTHS[d.month - 1]} {number_words(d.year)}".title(),
    "formula_words": lambda d: (
        f"tanggal {number_words(d.day)} bulan {MONTHS[d.month - 1]} tahun {number_words(d.year)}"
    ),
}


def mixed(rng: random.Random, *names: str) -> Spelling:
    """A hand that writes now so, now otherwise."""
    return lambda day: SPELLINGS[rng.choice(names)](day)


def number_words(number: int) -> str:
    """A number below 10,000 in Indonesian words.

    >>> number_words(2022)
    'dua ribu dua puluh dua'
    """
    if number < 12:
        return UNITS[number]
    if number < 20:
        return f"{UNITS[number - 10]} belas"
    for size, name in ((1000, "ribu"), (100, "ratus"), (10, "puluh")):
        if number >= size:
            first, rest = divmod(number, size)
            head = f"se{name}" if first == 1 and size > 10 else f"{number_words(first)} {name}"
            return f"{head} {number_words(rest)}" if rest else head
    raise ValueError(number)


DURATIONS: dict[str, Callable[[int], object]] = {
    "words": lambda n: f"{n} ({UNITS[n]}) tahun",
    "plain": lambda n: f"{n} Tahun",
    "short": lambda n: f"{n} thn",
    "letters": lambda n: f"{UNITS[n].title()} Tahun",
    "months": lambda n: f"{12 * n} bulan",
    "months_words": lambda n: f"{12 * n} ({number_words(12 * n)}) bulan",
    "clause": lambda n: f"{n} ({UNITS[n]}) tahun sejak ditandatangani",
    "clause_since": lambda n: (
        f"Berlaku selama {n} ({UNITS[n]}) tahun terhitung sejak tanggal penandatanganan"
    ),
    "english": lambda n: f"{n} year{'s' if n > 1 else ''}",
    "number": lambda n: n,
    "months_number": lambda n: 12 * n,
}
ENDLESS = ["tidak terbatas", "Tanpa batas waktu", "seterusnya", "s.d. ada pencabutan", "Tidak ditentukan"]
EVENTS = [
    "sampai dengan selesainya tahapan Pemilu 2024",
    "selama tahapan Pilkada 2024",
    "s.d. berakhirnya tahapan Pemilu Tahun 2024",
    "s.d. tahapan selesai",
]
NOTHING = ["-", "", "kosong", "n/a", "belum ada data", "...", "?"]
NO_DAY = {"open": ENDLESS, "event": EVENTS, "unknown": NOTHING}

KIND_WORDS = {
    "NK": ["Nota Kesepahaman", "MoU", "NK", "MOU", "Memorandum of Understanding", "Nota Kesepahaman (MoU)"],
    "PKS": ["Perjanjian Kerja Sama", "PKS", "MoA", "Perjanjian Kerjasama", "Perjanjian Kerja Sama (PKS)"],
    "KB": ["Kesepakatan Bersama", "KB", "Nota Kesepakatan"],
    "ADENDUM": ["Adendum", "Addendum I", "Amandemen", "Addendum PKS"],
    "IA": ["Implementation Arrangement", "IA", "Rencana Aksi", "Implementation Arrangement (IA)"],
    "LAINNYA": ["Surat Pernyataan Kehendak (LoI)", "Berita Acara", "Komitmen Bersama", "Deklarasi"],
}
KIND_LONG = {
    "NK": "Nota Kesepahaman",
    "PKS": "Perjanjian Kerja Sama",
    "KB": "Kesepakatan Bersama",
    "ADENDUM": "Adendum",
    "IA": "Rencana Aksi",
}
