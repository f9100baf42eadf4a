"""The national register: what its rows say of the invented documents, and how the sheet is laid out."""

import random
from collections.abc import Iterable
from datetime import date

from sample import facts, hand, papers

FILE, SHEET = "Register Kerja Sama KPU RI 2023.xlsx", "NK & PKS"
REGISTER_DATE = date(2023, 6, 30)
UPPER = (
    *("No", "Nama Mitra", "Jenis Naskah", "Nomor", None, "Tentang", "Tanggal Ttd", "Masa Berlaku", None),
    *("Jangka Waktu", "Status", "Pelaksanaan", "Faktor Penghambat", "Tindak Lanjut", "Ket."),
)
LOWER = (*(None,) * 3, "KPU", "Mitra", None, None, "Mulai", "Berakhir", *(None,) * 6)
HEADS = (UPPER, LOWER)
GROUPS = {
    "kementerian": "KEMENTERIAN",
    "lembaga_negara": "LEMBAGA NEGARA",
    "perguruan_tinggi": "PERGURUAN TINGGI",
    "organisasi_profesi": "ORGANISASI PROFESI",
    "lsm": "LEMBAGA SWADAYA MASYARAKAT",
    "perkumpulan_mahasiswa": "PERKUMPULAN MAHASISWA",
    "perusahaan_media": "PERUSAHAAN MEDIA",
    "perusahaan": "PERUSAHAAN",
    "lainnya": "LAINNYA",
}
OBSTACLE_WEIGHTS = {
    "koordinasi": 15,
    "anggaran": 13,
    "sdm": 7,
    "waktu_tahapan": 6,
    "komitmen_mitra": 6,
    "administrasi": 6,
    "monev": 6,
    "pergantian_pejabat": 5,
    "kebijakan": 4,
    "data_ti": 3,
    "pemahaman": 4,
    "ruang_lingkup": 3,
    "geografi_sarpras": 3,
    "lainnya": 2,
}
HEAVIER = {
    "kementerian": {"data_ti": 8},
    "lembaga_negara": {"data_ti": 6, "kebijakan": 8},
    "perguruan_tinggi": {"waktu_tahapan": 12, "pergantian_pejabat": 8},
    "perusahaan_media": {"anggaran": 28},
    "perusahaan": {"geografi_sarpras": 9},
}
REMEDIES = {
    "anggaran": ("anggaran", "anggaran", "rapat_koordinasi"),
    "sdm": ("sdm_bimtek",),
    "koordinasi": ("rapat_koordinasi",),
    "kebijakan": ("rapat_koordinasi", "pedoman"),
    "pergantian_pejabat": ("rapat_koordinasi", "tidak_jelas"),
    "data_ti": ("data_aplikasi",),
    "tanpa_tindak_lanjut": ("susun_pks", "susun_pks", "tidak_jelas"),
    "monev": ("monev",),
    "waktu_tahapan": ("rapat_koordinasi", "tidak_jelas"),
    "geografi_sarpras": ("anggaran", "tidak_jelas"),
    "ruang_lingkup": ("perpanjang", "pedoman"),
    "administrasi": ("tertib_dokumen",),
    "komitmen_mitra": ("rapat_koordinasi", "monev"),
    "pemahaman": ("sosialisasi", "pedoman"),
    "lainnya": ("lainnya",),
}


class Writer:
    """The officer who fills the register: one hand, one stock of sentences."""

    def __init__(self, rng: random.Random):
        self.rng = rng
        self.obstacles = hand.Deck(facts.read_rows("obstacles"), rng)
        self.follow_ups = hand.Deck(facts.read_rows("follow_ups"), rng)
        self.seen: set[str] = set()

    def write_row(self, number: int, document: facts.Document) -> papers.Line:
        """Return the register's row of a document."""
        name, parties = self.write_partners(document.partners)
        dates, term = self.write_dates(document)
        status, state = self.write_status(document)
        carried = self.find_implementation(document)
        obstacle, obstacles = self.write_obstacles(document, carried)
        follow_up, follow_ups = self.write_follow_ups(document, carried, obstacles)
        absent = self.rng.choice(("", "", "-")) if document.signed else ""
        cells = [
            *(number, name, self.rng.choice(hand.KINDS[document.kind]), document.number or ""),
            *(document.partner_number or absent, document.title, *dates, status),
            *(self.rng.choice(hand.IMPLEMENTATION[carried]), obstacle, follow_up, self.write_note(document)),
        ]
        told = papers.agreement(
            kind=document.kind,
            number_own=document.number,
            number_partner=document.partner_number,
            title=document.title,
            document_state=state,
            status_written=status or None,
            implementation=carried,
            parties=parties,
            obstacles=obstacles,
            follow_ups=follow_ups,
            parent=document.parent,
            parent_said="ref" in document.words or document.kind == "ADENDUM",
            contradicts="wrong" in document.words,
            **term,
        )
        return papers.Line(cells, "perjanjian", told, key=document)

    def write_partners(self, partners: list[facts.Partner]) -> tuple[str, list[dict]]:
        names = []
        for partner in partners:
            again = partner.name in self.seen and partner.also_written and self.rng.random() < 0.7
            names.append(self.rng.choice(partner.also_written) if again else partner.name)
            self.seen.add(partner.name)
        parties = [
            papers.party(p.name, p.type, written=" ".join(name.split()), part_of=p.part_of)
            for p, name in zip(partners, names, strict=True)
        ]
        numbered = "\n".join(f"{n}. {name}" for n, name in enumerate(names, 1))
        return (numbered if len(names) > 1 else names[0]), parties

    def write_dates(self, document: facts.Document) -> tuple[list, dict]:
        """Return the cells Tanggal Ttd, Mulai, Berakhir, Jangka Waktu, and what they say."""
        signed, starts, ends = document.signed, document.starts, document.ends
        if signed is None:
            return [""] * 4, {}
        if "years" in document.words:
            told = {"starts_on": date(starts.year, 1, 1), "ends_on": date(ends.year, 12, 31)}
            precise = {"start_precision": "year", "end_precision": "year", "end_rule": "date"}
            return ["", starts.year, str(ends.year), ""], {**told, **precise}
        if "month" in document.words:
            first = signed.replace(day=1)
            last = facts.add_months(first, 12 * int(document.term) + 1) - date.resolution
            written = [f"{hand.MONTHS[day.month - 1]} {day.year}" for day in (first, last)]
            precise = {"start_precision": "month", "end_precision": "month", "end_rule": "date"}
            return [written[0], "", written[1], ""], {"signed_on": first, "ends_on": last, **precise}
        start_cell = (
            "" if starts == signed and self.rng.random() < 0.25 else hand.write_date(starts, self.rng)
        )
        end_cell, duration, rule = self.write_end(document)
        told = {"signed_on": signed, "starts_on": starts, "ends_on": ends, "end_rule": rule}
        if rule == "duration":
            told["ends_on"] = facts.add_months(starts, facts.find_months(document.term)) - date.resolution
        return [hand.write_date(signed, self.rng), start_cell, end_cell, duration], told

    def write_end(self, document: facts.Document) -> tuple[date | str, str, str]:
        """Return the cells Berakhir and Jangka Waktu, and the rule by which they tell the end."""
        months = facts.find_months(document.term)
        if months is None:
            event = "sampai dengan selesainya tahapan Pemilu 2024"
            written = {"event": event, "open": "tidak terbatas", "unknown": ""}[document.term]
            return "", written, document.term
        duration, way = hand.write_duration(months, self.rng), self.rng.random()
        if way < 0.25:
            return "", duration, "duration"
        return hand.write_date(document.ends, self.rng), duration if way < 0.55 else "", "date"

    def write_status(self, document: facts.Document) -> tuple[str, str | None]:
        """Return the status cell, and the document state it speaks of."""
        for word, state in (("draft", "draf"), ("renew", "proses_perpanjangan"), ("stopped", "dihentikan")):
            if word in document.words:
                return self.rng.choice(hand.STATUS[word]), state
        if document.term == "unknown" or self.rng.random() < 0.05:
            return "", None
        said = "berakhir" if document.ended_by(REGISTER_DATE) != ("wrong" in document.words) else "berlaku"
        return self.rng.choice(hand.STATUS[said]), None

    def find_implementation(self, document: facts.Document) -> str | None:
        """Return how far the document is carried out; drawn where its life does not say."""
        told = {"draft": None, "stopped": "tidak", "idle": "belum", "active": "berjalan"}
        for word in told.keys() & document.words:
            return told[word]
        if document.ended_by(REGISTER_DATE):
            weights = {"berjalan": 2, "sebagian": 1, "tidak": 3, "belum": 2, None: 4}
        elif document.kind not in ("NK", "KB") or document.children:
            weights = {"berjalan": 6, "sebagian": 2, "belum": 1, None: 1}
        else:
            weights = {"berjalan": 3, "sebagian": 2, "belum": 3, "tidak": 1, None: 2}
        return self.rng.choices(list(weights), list(weights.values()))[0]

    def write_obstacles(self, document: facts.Document, carried: str | None) -> tuple[str, set[str]]:
        """Return the obstacle cell and its codes; a memorandum that nothing follows mostly says so."""
        partner_type = document.partners[0].type
        alone = document.kind in ("NK", "KB") and document.signed and not document.children
        chance = {"berjalan": 0.3, "sebagian": 0.5}.get(carried, 0.85) if alone else 0
        codes = ["tanpa_tindak_lanjut"] if self.rng.random() < chance else []
        luck = self.rng.random()
        if not codes and luck < 0.4:
            return ("", set()) if luck < 0.2 else self.obstacles.write(["tidak_ada"], partner_type)
        weights = {**OBSTACLE_WEIGHTS, **HEAVIER.get(partner_type, {})}
        wanted = len(codes) + self.rng.choices((0, 1, 2) if codes else (1, 2, 3), (5, 4, 1))[0]
        while len(codes) < wanted:
            code = self.rng.choices(list(weights), list(weights.values()))[0]
            codes += [code] if code not in codes else []
        return self.obstacles.write(codes, partner_type)

    def write_follow_ups(
        self, document: facts.Document, carried: str | None, obstacles: set[str]
    ) -> tuple[str, set[str]]:
        """Return the follow-up cell and its codes: what becomes of the document, else a remedy for each obstacle."""
        met = sorted(obstacles - {"tidak_ada"})
        if "renew" in document.words or (document.ended_by(REGISTER_DATE) and self.rng.random() < 0.2):
            codes = ["perpanjang"]
        elif carried == "tidak" and self.rng.random() < 0.6:
            codes = ["akhiri_gabung"]
        elif met and self.rng.random() < 0.8:
            codes = list(dict.fromkeys(self.rng.choice(REMEDIES[code]) for code in met))[:2]
        else:
            codes = ["tidak_ada" if obstacles else "tidak_jelas"] if self.rng.random() < 0.4 else []
        return self.follow_ups.write(codes, document.partners[0].type)

    def write_note(self, document: facts.Document) -> str:
        if "ref" in document.words:
            named = f"{document.parent.kind} Nomor {document.parent.number}"
            return ("Tindak lanjut " if document.kind == "PKS" else "Perpanjangan ") + named
        return self.rng.choice(("", "", "", "", "asli di Biro", "arsip softcopy"))


def make_paper(seed: int = 2023) -> papers.Paper:
    """Return the national register, row by row."""
    rng = random.Random(seed)
    documents, writer = facts.make_documents(rng), Writer(rng)
    paper = papers.Paper(FILE, SHEET, office="00", register_date=REGISTER_DATE)
    for title in (
        "DATA CONTOH – SELURUH MITRA, NOMOR, DAN ISI DAFTAR INI KARANGAN",
        "DAFTAR NOTA KESEPAHAMAN DAN PERJANJIAN KERJA SAMA",
        "KOMISI PEMILIHAN UMUM",
        "KEADAAN S.D. 30 JUNI 2023",
    ):
        paper.add("judul", title)
    paper.add("kosong")
    for head in HEADS:
        paper.add("kepala", *head)
    paper.add("nomor_kolom", *(f"({n})" for n in range(1, 16)))
    for letter, (partner_type, heading) in zip("ABCDEFGHI", GROUPS.items(), strict=True):
        of_type = [d for d in documents if d.partners[0].type == partner_type]
        add_group(paper, letter, heading, (writer.write_row(n, d) for n, d in enumerate(of_type, 1)))
    paper.add("jumlah", "JUMLAH SELURUHNYA", None, len(documents))
    paper.add("kosong")
    add_signature(paper)
    return paper


def add_group(paper: papers.Paper, letter: str, heading: str, lines: Iterable[papers.Line]) -> None:
    """Add a group row, the group's agreements and its subtotal."""
    paper.add("kelompok", f"{letter}.", heading)
    before = len(paper.lines)
    paper.lines.extend(lines)
    paper.add("jumlah", f"Jumlah {letter}", None, len(paper.lines) - before)


def add_signature(paper: papers.Paper) -> None:
    signed = (
        "Jakarta, 30 Juni 2023",
        "Kepala Biro Perencanaan dan Organisasi,",
        "",
        "",
        "NAMA CONTOH, S.Sos.",
    )
    for text in (*signed, "NIP 000000000000000000"):
        paper.add(*(("tanda_tangan", *(None,) * 12, text) if text else ("kosong",)))


def head_merges(paper: papers.Paper) -> list[tuple[int, int, int, int]]:
    """Return the merged ranges of the two head rows: side by side where a head spans, else downwards."""
    first = next(row for row, line in enumerate(paper.lines) if line.role == "kepala")
    merges = []
    for column, (upper, lower) in enumerate(zip(*HEADS, strict=True)):
        if upper and lower:
            merges.append((first, column, first, column + 1))
        elif upper:
            merges.append((first, column, first + 1, column))
    return merges
