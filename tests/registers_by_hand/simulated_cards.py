"""Cards and forms by chance: labels down a column, values beside, one document a block, a column or a sheet."""

from tests.layouts import invention
from tests.registers_by_hand import by_chance, names
from tests.registers_by_hand.books import Book, Page
from tests.registers_by_hand.desk import register
from tests.registers_by_hand.hands import Hand

KINDS = {"NK": ["Nota Kesepahaman", "MoU", "NK"], "PKS": ["Perjanjian Kerja Sama", "PKS"]}
TITLES = [
    "KARTU KENDALI KERJA SAMA",
    "FORMULIR DATA KERJA SAMA",
    "Lembar Monitoring MoU/PKS",
    "PROFIL KERJA SAMA",
]
OTHERS = {
    "Satuan Kerja": "KPU Kabupaten Sikka", "Penanggung Jawab": "Kasubbag Parmas", "Anggaran": "DIPA 2023",
    "No. Telepon": "0899",
    "Hambatan": "Tidak ada", "Rencana Tindak Lanjut": "Rapat koordinasi", "Kegiatan yang Dilaksanakan": "Sosialisasi",
    "Catatan": "-",
}  # fmt: skip


class Card:
    """How one office asks: its labels in its order, its marks, its way to write days."""

    def __init__(self, hand: Hand) -> None:
        rng = self.rng = hand.rng
        self.hand = hand
        self.told = rng.choice(
            ["signed duration", "signed ends", "starts ends", "signed starts ends", "period"]
        )
        fields = ["partner", "kind", *self.told.split(), "subject", "number"]
        labels = by_chance.LABELS | {"period": ["Masa Berlaku", "Jangka Waktu", "Periode Kerja Sama"]}
        asked = [(field, rng.choice(labels[field])) for field in fields]
        if rng.random() < 0.4:
            rng.shuffle(asked)
        for label in rng.sample(list(OTHERS), rng.randint(1, 4)):
            asked.insert(rng.randint(1, len(asked)), ("", label))
        self.asked = asked
        self.way = rng.choice(["long", "long0", "slash", "short", "cell", "upper"])
        self.span = rng.choice(["formal", "plain", "months"])
        self.mark = rng.choice(["", ":", " :"])
        self.counted = rng.random() < 0.4

    def values(self, doc: invention.Agreement) -> list[tuple[str, object]]:
        """Label and value of every question."""
        hand = self.hand
        way = "long" if self.way == "cell" else self.way
        told = {
            "partner": doc.partners[0],
            "kind": self.rng.choice(KINDS[doc.kind]),
            "signed": hand.day(doc.signed, self.way),
            "starts": hand.day(doc.starts, self.way),
            "ends": hand.day(doc.ends, self.way),
            "duration": hand.span(doc, self.span),
            "period": f"{hand.day(doc.starts, way)} s.d. {hand.day(doc.ends, way)}",
            "subject": doc.subject,
            "number": hand.theirs(doc),
        }
        return [(label, told[field] if field else OTHERS[label]) for field, label in self.asked]

    @property
    def tells(self) -> str:
        return f"kind partners {self.told}"


def _write(page: Page, card: Card, doc: invention.Agreement) -> None:
    for n, (label, value) in enumerate(card.values(doc), 1):
        cells: list[object] = [f"{n}." if card.counted else None, label] if card.counted else [label]
        if card.mark == " :":
            cells[-1] = f"{label} :"
        elif card.mark:
            cells.append(":")
        page.say(*cells, value)
    page.know(card.tells, doc, None)


def _docs(hand: Hand, card: Card) -> list[invention.Agreement]:
    return hand.docs(2, 5, "NK PKS", late="starts" in card.told)


@register
def kartu_bertumpuk(book: Book, hand: Hand) -> None:
    """Cards below each other with a blank row, or a heading, between."""
    card = Card(hand)
    book.file_name = hand.rng.choice(["kartu.xlsx", "kartu.ods", "kartu.csv"])
    page = book.page("" if book.file_name.endswith("csv") else "Kartu")
    page.say(f"{hand.rng.choice(TITLES)} (DATA CONTOH)")
    headed = hand.rng.random() < 0.5
    for n, doc in enumerate(_docs(hand, card), 1):
        page.skip(hand.rng.randint(1, 2))
        if headed:
            page.say(f"KERJA SAMA KE-{n}")
        _write(page, card, doc)


@register
def kartu_per_lembar(book: Book, hand: Hand) -> None:
    """A sheet a document, perhaps signed below."""
    card = Card(hand)
    book.file_name = "formulir.xlsx"
    signed = hand.rng.random() < 0.5
    for n, doc in enumerate(_docs(hand, card), 1):
        page = book.page(f"{n}")
        page.say(f"{hand.rng.choice(TITLES)} (DATA CONTOH)", across=3)
        page.skip()
        _write(page, card, doc)
        if signed:
            page.skip()
            page.lines(page.at, 3, "Maumere, 5 Januari 2024", "Sekretaris,", "", names.person(hand.rng))


@register
def kartu_melintang(book: Book, hand: Hand) -> None:
    """Questions down the first column, a document in every further one."""
    card = Card(hand)
    book.file_name = hand.rng.choice(["profil.xlsx", "profil.html"])
    page = book.page("" if book.file_name.endswith("html") else "Profil")
    page.say(f"{hand.rng.choice(TITLES)} (DATA CONTOH)")
    docs = _docs(hand, card)
    told = [card.values(doc) for doc in docs]
    if hand.rng.random() < 0.5:
        page.say("Uraian", *(f"Mitra {n}" for n in range(1, len(docs) + 1)))
    for n, (label, _) in enumerate(told[0]):
        page.say(label, *(of_doc[n][1] for of_doc in told))
    for doc in docs:
        page.know(card.tells, doc, None)
