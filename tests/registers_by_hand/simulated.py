"""Offices by chance: every file draws its own mix of titles, headers, groups, writing, gaps, leftovers and endings.

What one hand writes on purpose, no hand combines in all ways; here the ways are combined blindly.
"""

import dataclasses

from tests.layouts import invention
from tests.registers_by_hand import by_chance, names
from tests.registers_by_hand.books import Book, Page
from tests.registers_by_hand.desk import register
from tests.registers_by_hand.hands import ROMAN, Hand

TITLES = [
    "DAFTAR KERJA SAMA", "REKAPITULASI NOTA KESEPAHAMAN DAN PERJANJIAN KERJA SAMA", "Data MoU/PKS", "MATRIKS KERJA SAMA",
    "Inventarisasi Kerja Sama Kelembagaan", "LAPORAN PELAKSANAAN KERJA SAMA", "Rekap NK dan PKS",
]  # fmt: skip
OFFICES = [
    "KPU KABUPATEN SIKKA",
    "KPU Provinsi Bengkulu",
    "KPU KOTA BLITAR",
    "Sekretariat KPU Kab. Ende",
    "KIP ACEH",
]
LINES = [
    "TAHUN 2019 S.D. 2023", "Keadaan s.d. 31 Desember 2023", "Lampiran Surat Nomor 12/PR.07/53/2023", "Semester II 2023",
    "Diperbarui: 5 Januari 2024", "(DATA CONTOH)", "Penanggung jawab: Subbag Rendatin",
]  # fmt: skip
KINDS = {
    "NK": ["MoU", "Nota Kesepahaman", "NOTA KESEPAHAMAN (MoU)", "NK", "Memorandum of Understanding"],
    "PKS": ["PKS", "Perjanjian Kerja Sama", "Perjanjian Kerjasama (PKS)", "PERJANJIAN KERJASAMA", "P K S"],
    "KB": ["Kesepakatan Bersama", "KESEPAKATAN BERSAMA", "Nota Kesepakatan"],
}
GROUPS = {
    "kampus": "PERGURUAN TINGGI",
    "instansi": "INSTANSI VERTIKAL / OPD",
    "media": "MEDIA MASSA",
    "ormas": "ORMAS/LSM",
}
WAYS = [
    "long",
    "long0",
    "old",
    "upper",
    "short",
    "shorter",
    "tight",
    "slash",
    "slashy",
    "dash",
    "dot",
    "iso",
    "cell",
    "week",
]
SPANS = ["formal", "Formal", "plain", "Plain", "th", "thn", "months", "bln", "words", "since"]
OTHERS = {
    "Keterangan": lambda hand, doc: hand.rng.choice(["", "", "-", "Arsip lengkap", "Asli di ruang TU"]),
    "PIC": lambda hand, doc: names.person(hand.rng),
    "No. HP": lambda hand, doc: f"08{hand.rng.randint(10**8, 10**9)}",
    "Anggaran (Rp)": lambda hand, doc: hand.rng.choice(["", hand.rng.randint(1, 90) * 500_000]),
    "Bentuk Kegiatan": lambda hand, doc: "1. Sosialisasi\n2. Bimtek",
    "Hambatan": lambda hand, doc: hand.rng.choice(["-", "Nihil", "Keterbatasan anggaran dan personil", ""]),
    "Tindak Lanjut": lambda hand, doc: hand.rng.choice(["Rapat koordinasi", "", "Akan diperpanjang"]),
    "Lokasi Arsip": lambda hand, doc: f"Rak {hand.rng.randint(1, 9)}",
    "Kecamatan": lambda hand, doc: hand.rng.choice(names.PLACES),
    "Jumlah Peserta": lambda hand, doc: hand.rng.randint(10, 300),
    "Link": lambda hand, doc: "https://contoh.invalid/x",
    "Tgl Monev Terakhir": lambda hand, doc: hand.day(doc.signed.replace(day=15), "slash"),
    "Sumber Dana": lambda hand, doc: hand.rng.choice(["APBN", "Hibah", "-"]),
    "Status": lambda hand, doc: hand.rng.choice(["Aktif", "Berakhir", "Masih berlaku", "Tidak aktif"]),
    "Batas Waktu Tindak Lanjut": lambda hand, doc: hand.day(doc.signed.replace(month=12, day=28), "long"),
    "Tanggal Disposisi": lambda hand, doc: hand.day(doc.signed.replace(day=3), "slash"),
    "Tanggal Surat Permohonan": lambda hand, doc: hand.day(doc.signed.replace(month=1, day=9), "long"),
    "Tahun Anggaran": lambda hand, doc: doc.signed.year,
    "Mulai Kegiatan": lambda hand, doc: hand.day(doc.signed.replace(day=20), "long"),
    "Nama Penandatangan": lambda hand, doc: names.person(hand.rng),
    "Jumlah Mitra": lambda hand, doc: len(doc.partners),
    "Kewajiban Mitra": lambda hand, doc: "Menyediakan tempat dan peserta",
    "Perangkat Daerah Pelaksana": lambda hand, doc: hand.rng.choice(["Dinas Sosial", "Dinas Pendidikan", "Bagian Hukum"]),
    "Unit Pengusul": lambda hand, doc: hand.rng.choice(["Subbag Parmas", "Subbag Hukum"]),
    "Nomor SK Tim": lambda hand, doc: f"{hand.rng.randint(1, 90)}/HK.03/{doc.signed.year}",
    "Lama Proses (hari)": lambda hand, doc: hand.rng.randint(3, 60),
    "Kota": lambda hand, doc: hand.rng.choice(names.PLACES),
    "Tembusan": lambda hand, doc: "Ketua KPU",
    "Saksi": lambda hand, doc: names.person(hand.rng),
    "Tanggal Kegiatan": lambda hand, doc: hand.day(doc.signed.replace(day=25), "slash"),
}  # fmt: skip
PARTED = (" dan ", ",", "/", ";", "&", " Negeri ", "SMK", "MAN", "Kodim")


@dataclasses.dataclass
class Office:
    """What one official does the same way all through a file."""

    hand: Hand
    told: str
    kind_by: str
    ways: list[str]
    span: str
    gaps: float
    others: list[str]
    most: int
    join: str
    slips: float
    more_rows: bool
    ditto: str

    @classmethod
    def of(cls, hand: Hand) -> "Office":
        """An official by chance."""
        rng = hand.rng
        told = rng.choice(
            ["signed duration", "signed ends", "starts ends", "period", "signed starts ends", "signed period"]
        )
        return cls(
            hand, told, rng.choice(["column", "column", "column", "group", "title", "sheet", "label"]),
            rng.sample(WAYS, rng.choice([1, 1, 2, 3])), rng.choice(SPANS), rng.choice([0, 0, 0.1]),
            rng.sample(list(OTHERS), rng.randint(1, 5)), rng.choice([1, 1, 1, 3]), rng.choice(["\n", "; ", "1."]),
            rng.choice([0, 0, 0, 0.3]), rng.random() < 0.15, rng.choice(["", "", "", "sda", "idem"]),
        )  # fmt: skip

    def labels(self, kind: str) -> list[tuple[str, str | tuple]]:
        """Field and label of every column, those of a length of time perhaps under one label."""
        rng, words = self.hand.rng, by_chance.LABELS
        fields = [
            "partner",
            *(["kind"] if self.kind_by == "column" else []),
            *self.told.split(),
            "subject",
            "number",
        ]
        wide = "starts ends" in self.told and rng.random() < 0.5
        found: list[tuple[str, str | tuple]] = []
        for field in fields:
            if field == "ends" and wide:
                continue
            label: str | tuple = rng.choice(words["duration" if field == "period" else field])
            if field == "number" and self.kind_by == "label":
                label = {"NK": "Nomor MoU", "PKS": "Nomor PKS"}[kind]
            if field == "starts" and wide:
                label = (rng.choice(["Masa Berlaku", "Jangka Waktu", "MASA BERLAKU"]), *rng.choice(
                    [("Mulai", "Berakhir"), ("Dari", "Sampai"), ("Awal", "Akhir"), ("Tgl Mulai", "Tgl Selesai")]
                ))  # fmt: skip
            found.append((field, label))
        if rng.random() < 0.3:
            rng.shuffle(found)
        for label in self.others:
            if label not in [told for _, told in found]:
                found.insert(rng.randint(len(found) // 2, len(found)), (label, label))
        return [(field, self._slip(label) if field not in self.others else label) for field, label in found]

    def _slip(self, label: str | tuple) -> str | tuple:
        """The label, a letter of a long word lost now and then."""
        at = next((i for i, c in enumerate(label) if i > 2 and label[i - 3 : i + 4].isalpha()), None)
        if isinstance(label, tuple) or at is None or self.hand.rng.random() > self.slips:
            return label
        return label[:at] + label[at + 1 :]

    def cells(self, doc: invention.Agreement, fields: list[str], wide: bool) -> tuple[list, str]:
        """The cells of a document, and what they tell of it; a gap tells nothing."""
        hand, told, cells = self.hand, {"kind", "partners"}, []
        for field in fields:
            gap = hand.rng.random() < self.gaps and field in ("signed", "duration", "ends")
            value = self._cell(doc, field)
            cells.append(hand.rng.choice(["", "-"]) if gap else value)
            if not gap and field in ("signed", "starts", "ends", "duration", "period"):
                told.add(field)
            if field == "starts" and wide:
                cells.append(hand.end(doc, *self.ways))
                told.add("ends")
        return cells, " ".join(told)

    def _cell(self, doc: invention.Agreement, field: str) -> object:
        hand = self.hand
        if field in OTHERS:
            return OTHERS[field](hand, doc)
        textual = [way for way in self.ways if way not in ("cell", "week")] or ["long"]
        write = {
            "partner": lambda: self._partners(doc),
            "kind": lambda: hand.rng.choice(KINDS[doc.kind]),
            "signed": lambda: hand.day(doc.signed, *self.ways),
            "starts": lambda: hand.day(doc.starts, *self.ways),
            "ends": lambda: hand.end(doc, *self.ways),
            "duration": lambda: hand.span(doc, self.span),
            "period": lambda: f"{hand.day(doc.starts, textual[0])} s.d. {hand.day(doc.ends, textual[0])}",
            "subject": lambda: doc.subject,
            "number": lambda: hand.theirs(doc),
        }
        return write[field]()

    def _partners(self, doc: invention.Agreement) -> str:
        if self.join == "1." and len(doc.partners) > 1:
            return "\n".join(f"{n}. {name}" for n, name in enumerate(doc.partners, 1))
        return ("\n" if self.join == "1." else self.join).join(doc.partners)


def _year_only(told: str, doc: invention.Agreement) -> dict[str, tuple]:
    """Where no day tells the start, the year in the number is as good as none."""
    dated = set(told.split()) & {"signed", "starts", "period"}
    return {} if dated else {"starts_on": (None, doc.signed.replace(month=1, day=1))}


def _title(page: Page, hand: Hand, kind: str, office: Office) -> None:
    rng = hand.rng
    across = rng.choice([1, 8])
    if office.kind_by == "title":
        page.say(f"DAFTAR {KINDS[kind][1].upper()}", across=across)
    elif rng.random() < 0.85:
        page.say(
            rng.choice(
                TITLES if office.kind_by in ("column", "group") else ["DAFTAR KERJA SAMA", "Data Kerja Sama"]
            ),
            across=across,
        )
    if rng.random() < 0.7:
        page.say(rng.choice(OFFICES), across=across)
    for line in rng.sample([one for one in LINES if "MoU" not in one], rng.randint(0, 2)):
        page.say(line, across=across)
    page.skip(rng.randint(0, 2))


def _fill(book: Book, hand: Hand, office: Office, kind: str, name: str, flat: bool) -> None:
    rng = hand.rng
    page = book.page(name, left=1 if flat else rng.choice([1, 1, 2]))
    _title(page, hand, kind, office)
    labels = office.labels(kind)
    wide = any(isinstance(label, tuple) for _, label in labels)
    style = rng.choice([str, str.upper, str.title])
    shown = [label if isinstance(label, tuple) else style(label) for _, label in labels]
    page.head("No", *shown)
    width = len(shown) + 1 + wide
    if rng.random() < 0.3:
        page.say(*(f"({n})" for n in range(1, width + 1)))
    kinds = ["NK", "PKS"] if office.kind_by == "group" else [kind]
    by_sort = office.kind_by != "group" and rng.random() < 0.3
    sections = (
        [(one, "") for one in kinds]
        if not by_sort
        else [(kind, sort) for sort in rng.sample(list(GROUPS), 2)]
    )
    fields = [field for field, _ in labels]
    count, total, runs_on, above = 0, 0, rng.random() < 0.5, None
    for position, (one, sort) in enumerate(sections):
        if len(sections) > 1:
            text = GROUPS[sort] if sort else KINDS[one][1].upper()
            mark = rng.choice([f"{ROMAN[position]}. ", f"{'AB'[position]}. ", ""])
            page.say(f"{mark}{text}", across=rng.choice([1, width]))
        count, above = count if runs_on else 0, None
        drawn = "NK PKS PKS KB" if office.kind_by == "column" else one
        habits = {"partners": list(range(1, office.most + 1)), "without": PARTED if office.most > 1 else ()}
        for doc in hand.docs(3, 8, drawn, sort, late="starts" in office.told, **habits):
            count, total = count + 1, total + 1
            cells, told = office.cells(doc, fields, wide)
            if office.ditto and above and doc.kind == above.kind and "kind" in fields:
                cells[fields.index("kind") + (wide and fields.index("kind") > fields.index("starts"))] = (
                    office.ditto
                )
            above = doc
            page.add(told, doc, count, *cells, **_year_only(told, doc))
            at = fields.index("subject") + (wide and fields.index("subject") > fields.index("starts"))
            for more in ("b. kegiatan lain", "c. evaluasi") if office.more_rows else ():
                page.put(page.at, page.left + 1 + at, more)
                page.at += 1
            if rng.random() < 0.03:
                page.skip()
    if rng.random() < 0.3:
        page.say("JUMLAH" if rng.random() < 0.5 else "Total", total)
    if rng.random() < 0.4:
        page.skip()
        page.lines(
            page.at,
            page.left + 3,
            "Blitar, 5 Januari 2024",
            "Sekretaris,",
            "",
            "Hasan Rekaan, S.Sos.",
            "NIP 1990",
        )


def _make(book: Book, hand: Hand) -> None:
    rng, office = hand.rng, Office.of(hand)
    kind = rng.choice(["NK", "PKS"])
    ending = rng.choice([".xlsx"] * 6 + [".ods", ".xls", ".html", ".csv", ".csv"])
    book.file_name, book.legacy = f"berkas kerja {rng.randint(1, 99)}{ending}", True
    book.separator, book.encoding = rng.choice(";,"), rng.choice(["utf-8", "utf-8-sig", "cp1252"])
    flat = ending in (".csv", ".html")
    if office.kind_by == "sheet" and not flat:
        for one in ("NK", "PKS"):
            _fill(book, hand, office, one, {"NK": "MoU", "PKS": "PKS"}[one], flat)
        return
    if office.kind_by == "sheet":
        office.kind_by = "title"
    _fill(book, hand, office, kind, "" if flat else rng.choice(["Sheet1", "Data", "2023"]), flat)


@register
def kantor_satu(book, hand: Hand) -> None:
    """An office by chance."""
    _make(book, hand)


@register
def kantor_dua(book, hand: Hand) -> None:
    """Another office by chance."""
    _make(book, hand)


@register
def kantor_tiga(book, hand: Hand) -> None:
    """A third office by chance."""
    _make(book, hand)
