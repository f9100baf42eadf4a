"""How people write: dates, durations, status words, and several sentences in one cell."""

import random
from collections.abc import Sequence
from datetime import date

MONTHS = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus"),
    *("September", "Oktober", "November", "Desember"),
)
OLD_MONTHS = {"Februari": "Pebruari", "November": "Nopember"}
SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sept", "Okt", "Nov", "Des")
DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
COUNTS = {1: "satu", 2: "dua", 3: "tiga", 4: "empat", 5: "lima", 18: "delapan belas"}

STATUS = {
    "berlaku": ("Masih berlaku", "Masih berlaku", "Berlaku", "masih berlaku", "Aktif", "msh berlaku"),
    "berakhir": ("Berakhir", "Berakhir", "Sudah berakhir", "habis masa berlaku", "kedaluwarsa"),
    "renew": ("Dalam proses perpanjangan", "proses perpanjangan"),
    "draft": ("Draft", "Pembahasan draf"),
    "stopped": ("Dihentikan",),
}
IMPLEMENTATION = {
    "berjalan": ("sudah berjalan", "Sdh dilaksanakan", "berjalan", "Sudah berjalan", "sdh berjalan"),
    "sebagian": ("berjalan sebagian", "baru sebagian", "Sebagian terlaksana"),
    "belum": ("belum ada kegiatan", "blm ada kegiatan", "Belum dilaksanakan", "blm berjalan"),
    "tidak": ("tidak berjalan", "vakum"),
    None: ("", "", "-"),
}
KINDS = {
    "NK": ("Nota Kesepahaman", "Nota Kesepahaman", "NK", "MoU", "Nota Kesepahaman (MoU)"),
    "KB": ("Kesepakatan Bersama", "KB"),
    "PKS": ("Perjanjian Kerja Sama", "Perjanjian Kerja Sama", "PKS", "Perjanjian Kerjasama"),
    "ADENDUM": ("Adendum", "Addendum I"),
    "IA": ("Implementation Arrangement (IA)",),
}


def long_date(day: date) -> str:
    """Return a date in full.

    >>> long_date(date(2022, 8, 19))
    '19 Agustus 2022'
    """
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def write_date(day: date, rng: random.Random) -> date | str:
    """Return a date as a cell holds it: mostly a real date, else text in one of the habits."""
    if rng.random() < 0.74:
        return day
    month = MONTHS[day.month - 1]
    return rng.choice(
        (
            long_date(day),
            long_date(day),
            f"{day.day} {SHORT_MONTHS[day.month - 1]} {day.year}",
            f"{day.day} {OLD_MONTHS.get(month, month)} {day.year}",
            f"{DAYS[day.weekday()]}, {long_date(day)}",
            f"{day:%d-%m-%Y}",
            f"{day:%d/%m/%Y}",
        )
    )


def write_duration(months: int, rng: random.Random) -> str:
    """Return a term as people write it: `5 (lima) tahun`, `5 th`, `60 bulan`."""
    if months % 12:
        return f"{months} bulan"
    years = months // 12
    ways = (f"{years} ({COUNTS[years]}) tahun", f"{years} tahun", f"{years} th", f"{months} bulan")
    return rng.choices(ways, (5, 4, 1, 1))[0]


def write_list(sentences: Sequence[str], rng: random.Random) -> str:
    """Return sentences in one cell: alone, numbered, lettered, dashed, or run on with semicolons."""
    if len(sentences) < 2:
        return "".join(sentences)
    way = rng.choice(("numbers", "numbers", "semicolons", "dashes", "letters"))
    if way == "semicolons":
        return "; ".join(sentences)
    marks = {"numbers": "1. ,2. ,3. ", "dashes": "- ,- ,- ", "letters": "a. ,b. ,c. "}[way].split(",")
    return "\n".join(mark + sentence for mark, sentence in zip(marks, sentences, strict=False))


class Deck:
    """Sentences dealt by code, every one before any comes again.

    Rows have `codes` (one or several, joined by `|`), `written` and perhaps `partner_types` that it fits; a
    sentence of two codes lies in the first.
    """

    def __init__(self, rows: Sequence[dict[str, str]], rng: random.Random):
        self.piles: dict[str, list[dict[str, str]]] = {}
        self.rng = rng
        for row in rows:
            self.piles.setdefault(row["codes"].split("|")[0], []).append(row)
        for pile in self.piles.values():
            rng.shuffle(pile)

    def deal(self, code: str, partner_type: str) -> tuple[str, set[str]]:
        """Return a sentence of this code that fits the partner, and all the codes it speaks of."""
        pile = self.piles[code]
        row = next(r for r in pile if partner_type in (r.get("partner_types") or partner_type).split("|"))
        pile.remove(row)
        pile.append(row)
        return row["written"], set(row["codes"].split("|"))

    def write(self, codes: Sequence[str], partner_type: str) -> tuple[str, set[str]]:
        """Return a cell with a sentence for each code, and the codes it holds."""
        dealt = [self.deal(code, partner_type) for code in codes]
        return write_list([text for text, _ in dealt], self.rng), set().union(*(held for _, held in dealt))
