"""The hand of an official: how days, spans and numbers are written, and the documents in the cupboard."""

import datetime as dt
import random

from tests.layouts import invention
from tests.registers_by_hand import names


def _list(words: str) -> list[str]:
    return words.split()


MONTHS = _list("Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember")
OLD_MONTHS = _list("Januari Pebruari Maret April Mei Juni Juli Agustus September Oktober Nopember Desember")
SHORT = _list("Jan Feb Mar Apr Mei Jun Jul Agt Sep Okt Nov Des")
SHORTER = _list("Jan Peb Mar Apr Mei Jun Jul Ags Sept Okt Nop Des")
ENGLISH = _list("January February March April May June July August September October November December")
WEEKDAYS = _list("Senin Selasa Rabu Kamis Jumat Sabtu Minggu")
ROMAN = _list("I II III IV V VI VII VIII IX X XI XII")
WORDS = {1: "satu", 2: "dua", 3: "tiga", 4: "empat", 5: "lima", 6: "enam", 10: "sepuluh"}
CODES = {"NK": "NK", "PKS": "PKS", "KB": "KB", "IA": "IA", "ADENDUM": "ADD", "LAINNYA": "BA"}
WAYS = {
    "long": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    "long0": lambda d: f"{d.day:02} {MONTHS[d.month - 1]} {d.year}",
    "old": lambda d: f"{d.day} {OLD_MONTHS[d.month - 1]} {d.year}",
    "upper": lambda d: f"{d.day} {MONTHS[d.month - 1].upper()} {d.year}",
    "short": lambda d: f"{d.day} {SHORT[d.month - 1]} {d.year}",
    "shorter": lambda d: f"{d.day} {SHORTER[d.month - 1]}. {d.year}",
    "tight": lambda d: f"{d.day:02}-{SHORT[d.month - 1]}-{d:%y}",
    "apostrophe": lambda d: f"{d.day} {SHORT[d.month - 1]} '{d:%y}",
    "slash": lambda d: f"{d:%d/%m/%Y}",
    "slashy": lambda d: f"{d.day}/{d.month}/{d:%y}",
    "dash": lambda d: f"{d:%d-%m-%Y}",
    "dot": lambda d: f"{d:%d.%m.%Y}",
    "iso": lambda d: f"{d:%Y-%m-%d}",
    "stamp": lambda d: f"{d:%d/%m/%Y} 10:{d.day:02}:33",
    "isotime": lambda d: f"{d:%Y-%m-%d} 00:00:00",
    "us": lambda d: f"{d.month}/{d.day}/{d.year}",
    "english": lambda d: f"{ENGLISH[d.month - 1]} {d.day}, {d.year}",
    "british": lambda d: f"{d.day} {ENGLISH[d.month - 1]} {d.year}",
    "dmon": lambda d: f"{d.day}-{ENGLISH[d.month - 1][:3]}-{d:%y}",
    "week": lambda d: f"{WEEKDAYS[d.weekday()]}, {d.day} {MONTHS[d.month - 1]} {d.year}",
    "place": lambda d: f"Contoharjo, {d.day} {MONTHS[d.month - 1]} {d.year}",
    "cell": lambda d: dt.datetime(d.year, d.month, d.day),
    "serial": lambda d: (d - dt.date(1899, 12, 30)).days,
}
SPANS = {
    "formal": lambda n: f"{n} ({WORDS[n]}) tahun",
    "Formal": lambda n: f"{n} ({WORDS[n].capitalize()}) Tahun",
    "plain": lambda n: f"{n} tahun",
    "Plain": lambda n: f"{n} Tahun",
    "th": lambda n: f"{n} th",
    "thn": lambda n: f"{n}thn",
    "months": lambda n: f"{12 * n} bulan",
    "bln": lambda n: f"{12 * n} Bln",
    "words": lambda n: f"{WORDS[n]} tahun".capitalize(),
    "since": lambda n: f"{n} ({WORDS[n]}) tahun sejak tanggal ditandatangani",
    "clause": lambda n: f"Berlaku selama {n} tahun dan dapat diperpanjang",
    "years": lambda n: f"{n} years" if n > 1 else "1 year",
    "yr": lambda n: f"{n} yrs",
    "bare": lambda n: n,
}
OPEN = ["Tidak terbatas", "tidak ditentukan", "sampai ada pencabutan", "Tidak dibatasi waktu"]
EVENTS = [
    "Selama tahapan Pemilu 2024", "s.d. selesainya tahapan Pemilihan 2024", "sampai dengan berakhirnya tahapan Pemilu",
]  # fmt: skip


class Hand:
    """Chance, a memory for names, and habits that stay the same within a file."""

    def __init__(self, seed: str) -> None:
        self.rng = random.Random(seed)

    def day(self, day: dt.date, *ways: str) -> object:
        """A day written in one of the ways."""
        return WAYS[self.rng.choice(ways)](day)

    def span(self, doc: invention.Agreement, *ways: str) -> object:
        """How long a document holds, in one of the ways; words for an end that is no day."""
        if doc.rule != "date":
            return self.loose(doc)
        return SPANS[self.rng.choice(ways)](doc.years)

    def end(self, doc: invention.Agreement, *ways: str) -> object:
        """The last day in one of the ways; words for an end that is no day."""
        return self.day(doc.ends, *ways) if doc.rule == "date" else self.loose(doc)

    def loose(self, doc: invention.Agreement) -> str:
        """Words for an end that is no day."""
        words = {"open": OPEN, "event": EVENTS, "unknown": ["-", "", ""]}
        return self.rng.choice(words[doc.rule])

    def docs(self, least: int, most: int, kinds: str = "NK PKS PKS", sort: str = "", **fixed) -> list:
        """Some documents; `fixed` is `first` and `last` (years), `rules`, `late` (may start later), `years`, `one`."""
        return [self.doc(kinds, sort, **fixed) for _ in range(self.rng.randint(least, most))]

    def doc(self, kinds: str = "NK PKS PKS", sort: str = "", **fixed) -> invention.Agreement:
        """One document, see `docs`."""
        rng = self.rng
        first, last = fixed.get("first", 2018), fixed.get("last", 2023)
        signed = dt.date(rng.randint(first, last), 1, 1) + dt.timedelta(days=rng.randint(0, 364))
        starts = signed + dt.timedelta(days=rng.choice([0, 0, 1, 14, 30]) if fixed.get("late") else 0)
        count = rng.choice(fixed.get("partners", [1]))
        there = names.partners(rng, count, sort, without=fixed.get("without", ()))
        years = rng.choice(fixed.get("years", [1, 2, 3, 5, 5]))
        rule = rng.choice(fixed.get("rules", ["date"]))
        subject = rng.choice(names.SUBJECTS)
        return invention.Agreement(
            rng.choice(kinds.split()), there, sort, subject, rng.randint(1, 480), signed, starts, years, rule
        )

    def own(self, doc: invention.Agreement, form: str = "kpu") -> str:
        """The office's own number; only forms with a kind in them tell the kind."""
        day = doc.signed
        forms = {
            "kpu": f"{doc.serial}/PR.07-{CODES[doc.kind]}/52/{day.year}",
            "kab": f"{doc.serial:02}/PR.07-{CODES[doc.kind]}/5299/{day.year}",
            "old": f"{doc.serial:03}/{CODES[doc.kind]}/KPU-Kab/{ROMAN[day.month - 1]}/{day.year}",
            "plain": f"{doc.serial}/HK.05/99/{day.year}",
            "campus": f"{doc.serial:04}/UN99/KS.00/{day.year}",
            "pemda": f"415.4/{doc.serial}/Pem/{day.year}",
            "letter": f"{doc.serial}/DIR-X/{ROMAN[day.month - 1]}/{day.year}",
            "police": f"B/{doc.serial}/{ROMAN[day.month - 1]}/{day.year}",
        }
        return forms[form]

    def theirs(self, doc: invention.Agreement) -> str:
        """The partner's number, which tells no kind."""
        serial = self.rng.randint(1, 2000)
        return self.own(
            invention.Agreement(doc.kind, (), "", "", serial, doc.signed, doc.signed, 1),
            self.rng.choice(["campus", "pemda", "letter", "police"]),
        )
