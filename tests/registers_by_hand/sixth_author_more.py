"""The rest of the KPU offices of the sixth author: activities, ticks, haste, merged cells (DATA CONTOH)."""

import dataclasses

from tests.registers_by_hand import desk, hands
from tests.registers_by_hand import sixth_author_words as words
from tests.registers_by_hand.books import Book

LONG = {"NK": "Nota Kesepahaman", "PKS": "Perjanjian Kerja Sama"}
SHORT = {"NK": "MoU", "PKS": "PKS"}


@desk.register
def sixth_activities_below(book: Book, hand: hands.Hand) -> None:
    """Ordinary: an agreement takes as many rows as it had activities."""
    book.file_name = "Monev Kerja Sama KPU Kota.xlsx"
    page = book.page("Monev")
    page.say("MONITORING DAN EVALUASI KERJA SAMA KPU KOTA CONTOHARDJO", across=8)
    page.skip()
    page.head(
        "No", "Mitra", "Jenis", "Tanggal", "Jangka Waktu", "Kegiatan yang Dilaksanakan", "Hambatan", "Solusi"
    )
    acts = [
        "Sosialisasi pemilih pemula",
        "Bimtek KPPS",
        "Rapat koordinasi",
        "Nonton bareng debat",
        "Kuliah umum",
        "-",
    ]
    for n, a in enumerate(words.papers(hand, 4, 7), 1):
        page.know("kind signed duration partners", a, page.at)
        first = page.at
        head = (n, a.partners[0], SHORT[a.kind], hand.day(a.signed, "long"), hand.span(a, "plain"))
        for act in range(hand.rng.randint(1, 3)):
            _, trouble, following = words.remarks(hand)
            page.say(*(head if not act else (None,) * 5), hand.rng.choice(acts), trouble, following)
        for column in range(1, 6):
            page.merge(first, column, page.at - 1, column)
    words.smudge(hand, page)


@desk.register
def sixth_document_in_words(book: Book, hand: hands.Hand) -> None:
    """Ordinary: kind, number, subject and day stand in one sentence."""
    book.file_name = "Matrik Evaluasi Kerja Sama.xlsx"
    page = book.page()
    page.say("MATRIK EVALUASI KERJA SAMA KPU PROVINSI TELADAN", across=7)
    page.skip()
    page.head(
        "No",
        "Mitra Kerja Sama",
        "Dasar/Dokumen Kerja Sama",
        "Jangka Waktu",
        "Implementasi",
        "Hambatan",
        "RTL",
    )
    for n, a in enumerate(words.papers(hand, 5, 9), 1):
        text = f"{LONG[a.kind]} Nomor {words.own(a, '99')} tanggal {hand.day(a.signed, 'long')} tentang {a.subject}"
        told, term = words.term(hand, a, "formal", "plain")
        page.add(
            f"kind signed {told} partners", a, n, a.partners[0], text, term,
            *words.remarks(hand),
        )  # fmt: skip
    words.smudge(hand, page)


@desk.register
def sixth_ticks(book: Book, hand: hands.Hand) -> None:
    """Neat: the kind is ticked, and so is whether it was carried out."""
    book.file_name = "Instrumen Evaluasi.xlsx"
    page = book.page("Instrumen")
    page.say("INSTRUMEN EVALUASI KERJA SAMA", across=11)
    page.say(f"Satuan Kerja : KPU Kabupaten {words.office(hand)}")
    page.skip()
    page.head(
        "No", "Nama Instansi/Lembaga Mitra", ("Jenis Kerja Sama", "MoU", "PKS"), "Nomor", "Tanggal", "Masa Berlaku",
        ("Dilaksanakan", "Ya", "Tidak"), "Hambatan", "Tindak Lanjut",
    )  # fmt: skip
    tick = words.pick(hand, ["√", "v", "V", "✓"])
    for n, a in enumerate(words.papers(hand, 6, 10), 1):
        kind = (tick, None) if a.kind == "NK" else (None, tick)
        done = (tick, None) if hand.rng.random() < 0.6 else (None, tick)
        _, trouble, following = words.remarks(hand)
        page.add(
            "kind signed duration partners", a, n, a.partners[0], *kind, words.own(a, "9904", kind=False),
            hand.day(a.signed, "dash"), hand.span(a, "Plain"), *done, trouble, following,
        )  # fmt: skip


@desk.register
def sixth_hasty_regency(book: Book, hand: hands.Hand) -> None:
    """Sloppy: days written in many ways, blank rows, unfinished cells."""
    book.file_name = "data mou fix (2).xlsx"
    page = book.page("Sheet1")
    page.say("data kerjasama kpu kab rekaan barat")
    page.head(
        "no", "nama instansi", "jenis", "no surat", "tgl", "masa berlaku", "pelaksanaan", "hambatan", "ket"
    )
    some = words.papers(hand, 7, 12, ordered=False, rules=("date", "date", "date", "open", "unknown"))
    for n, a in enumerate(some, 1):
        kind = {
            "NK": ["mou", "MOU", "Mou", "nota kesepahaman"],
            "PKS": ["pks", "PKS", "perjanjian kerjasama"],
        }[a.kind]
        undated = hand.rng.random() < 0.15
        day = (
            words.pick(hand, ["-", None])
            if undated
            else hand.day(a.signed, "long", "shorter", "old", "dash", "cell")
        )
        told = "kind duration partners" if undated else "kind signed duration partners"
        number = words.pick(hand, [words.own(a, kind=False), "-", None, "belum ada nomor"])
        done, trouble, following = words.remarks(hand)
        page.add(
            told, a, n, words.pick(hand, [a.partners[0], f"{a.partners[0]} "]), words.pick(hand, kind), number, day,
            words.lasting(hand, a, "th", "plain", "words", "Plain"), done, trouble, following,
        )  # fmt: skip
        if hand.rng.random() < 0.2:
            page.skip()
    words.smudge(hand, page, 0.2)


@desk.register
def sixth_offices_merged(book: Book, hand: hands.Hand) -> None:
    """Ordinary: one list for the province, each office merged down over its rows, an open document."""
    book.file_name = "Rekap Evaluasi Kerja Sama se-Provinsi.ods"
    page = book.page("Rekap")
    page.say("REKAPITULASI EVALUASI KERJA SAMA KPU KABUPATEN/KOTA SE-PROVINSI TELADAN", across=9)
    page.skip()
    page.head(
        "No", "Satuan Kerja", "Mitra", "Bentuk", "Nomor", "Tanggal", "Berakhir", "Hambatan", "Tindak Lanjut"
    )
    for n, place in enumerate(hand.rng.sample(words.PLACES, 4), 1):
        first = page.at
        for a in words.papers(hand, 1, 4):
            head = (n, f"KPU Kabupaten {place}") if page.at == first else (None, None)
            page.add(
                "kind signed ends partners", a, *head, a.partners[0], LONG[a.kind], words.own(a, f"990{n}"),
                hand.day(a.signed, "long"), hand.day(a.ends, "long"), *words.remarks(hand)[1:],
            )  # fmt: skip
        for column in (1, 2):
            page.merge(first, column, page.at - 1, column)
    words.forget_end(hand, page, 7)
    words.smudge(hand, page)


@desk.register
def sixth_begins_and_ends(book: Book, hand: hands.Hand) -> None:
    """Ordinary: true dates under "Masa Berlaku", two partners in some rows, a count below."""
    book.file_name = "Evaluasi MoU PKS 2025.xlsx"
    page = book.page("KPU Kab")
    page.say(f"Evaluasi Kerja Sama KPU Kabupaten {words.office(hand)} Tahun 2025", across=9)
    page.skip()
    page.head(
        "No", "Lembaga Mitra", "Jenis Kerja Sama", "Tentang", ("Masa Berlaku", "Mulai", "Berakhir"), "Realisasi",
        "Kendala", "Upaya",
    )  # fmt: skip
    some = words.papers(hand, 5, 9)
    for n, a in enumerate(some, 1):
        shown = a.partners[0]
        if a.group == "sekolah" and hand.rng.random() < 0.7:
            a = dataclasses.replace(a, partners=("SMAN 6 Andaikota", "SMKN 7 Andaikota"))
            shown = words.pick(
                hand, ["1. SMAN 6 Andaikota\n2. SMKN 7 Andaikota", "SMAN 6 Andaikota dan SMKN 7 Andaikota"]
            )
        page.add(
            "kind period partners", a, n, shown, SHORT[a.kind], a.subject, hand.day(a.starts, "cell"),
            hand.day(a.ends, "cell"), *words.remarks(hand),
        )  # fmt: skip
    page.say("JUMLAH", len(some), column=2)
    words.forget_end(hand, page, 6)
    words.smudge(hand, page)
