"""Sloppy registers of the fourth author: people in a hurry, whose sheets everybody still understands (DATA CONTOH)."""

import datetime as dt

from tests.layouts import invention
from tests.layouts.spellings import MONTHS, number_words
from tests.registers_by_hand import desk
from tests.registers_by_hand.books import Book
from tests.registers_by_hand.fourth_author_words import (
    BRIEF,
    NAMED,
    any_day,
    brief,
    change,
    dash,
    full,
    number,
    papers,
    slash,
    slashy,
    slip,
)


@desk.register
def fourth_single_column(book: Book, hand) -> None:
    """Everything in column A, a sentence for each agreement."""
    book.file_name = "catatan kerjasama.xlsx"
    page = book.page()
    page.say("Catatan kerjasama KPU Kab. Contoh Jaya")
    page.skip()
    for n, a in enumerate(papers(hand, 8), 1):
        told, more, kind = "kind signed duration partners", {}, hand.rng.choice([BRIEF, NAMED])[a.kind]
        form = hand.rng.randint(1, 3)
        if form == 1:
            text = f"{kind} dengan {a.partners[0]} tentang {a.subject}, ditandatangani {full(a.signed)}"
            text += f", berlaku {a.years} tahun"
        elif form == 2:
            text = f"{kind} dgn {a.partners[0]} ttg {a.subject} ({full(a.signed)} s.d. {full(a.ends)})"
            told, more = "kind period partners", {"signed_on": (None, a.signed)}
        else:
            text = f"{kind} {a.partners[0]}, tgl {slash(a.signed)}, {a.years} thn"
        page.add(told, a, f"{n}. {text}", **more)


@desk.register
def fourth_slips_of_days(book: Book, hand) -> None:
    """Days typed without looking, among them the letter O for a zero."""
    page = book.page("MOU PKS")
    page.say("DAFTAR MOU DAN PKS KPU KAB CONTOH HILIR", across=5)
    page.skip()
    page.head("NO", "MITRA", "MOU/PKS", "TGL TANDA TANGAN", "TGL BERAKHIR")
    for n, a in enumerate(papers(hand, 10), 1):
        ends = slip(hand.rng, a.ends)
        if a.ends.day < 10 and hand.rng.random() < 0.5:
            ends = f"O{a.ends.day} {MONTHS[a.ends.month - 1]} {a.ends.year}"
        page.add(
            "kind signed ends partners", a, n, a.partners[0], BRIEF[a.kind], slip(hand.rng, a.signed), ends
        )


@desk.register
def fourth_no_header(book: Book, hand) -> None:
    """A list without a line of labels: what a column is, one sees."""
    book.file_name = "mitra kpu.xlsx"
    page = book.page()
    page.say("Mitra kerja sama KPU Kota Contoh (update Juli)")
    for n, a in enumerate(papers(hand, 9), 1):
        page.add("kind signed ends partners", a, n, a.partners[0], NAMED[a.kind], number(a), full(a.signed), full(a.ends),
                 signed_on=(None, a.signed))  # fmt: skip


@desk.register
def fourth_every_way_of_writing(book: Book, hand) -> None:
    """No two days alike, blank lines, missing cells, remarks at the side."""
    book.file_name = "KERJASAMA FIX BANGET (2).xlsx"
    page = book.page("Sheet1", left=2)
    page.say("kerjasama 2019-2023")
    page.head("no", "nama mitra", "mou/pks", "nomor", "tgl mou", "sampai tgl", "ket")
    remarks = [None, None, "cek lagi", "hardcopy di bu Rina", "scan ada"]
    some = papers(hand, 11)
    some[0] = change(some[0], signed=dt.date(2021, 6, 23), starts=dt.date(2021, 6, 23))
    for n, a in enumerate(some, 1):
        number_ = hand.rng.choice([number(a), number(a), "-", None])
        start = any_day(hand.rng, a.signed)
        if hand.rng.random() < 0.2:
            page.add(
                "kind signed partners",
                a,
                n,
                a.partners[0],
                BRIEF[a.kind],
                number_,
                start,
                None,
                hand.rng.choice(remarks),
            )
        else:
            page.add("kind signed ends partners", a, n, a.partners[0], BRIEF[a.kind], number_, start, any_day(hand.rng,
                     a.ends),
                     hand.rng.choice(remarks))  # fmt: skip
        if hand.rng.random() < 0.2:
            page.skip()


@desk.register
def fourth_year_on_the_tab(book: Book, hand) -> None:
    """The year stands on the tab and in the title, the days go without."""
    book.file_name = "buku kerja sama.xlsx"
    for year in (2021, 2022, 2023):
        page = book.page(f"{year}")
        page.say(f"KERJA SAMA TAHUN {year}", across=5)
        page.head("No", "Mitra", "Jenis", "Tanggal", "Lama")
        for n, a in enumerate(papers(hand, 3, first=year, last=year, sorted=True), 1):
            page.add("kind signed duration partners", a, n, a.partners[0], BRIEF[a.kind],
                     f"{a.signed.day} {MONTHS[a.signed.month - 1]}", f"{a.years} tahun")  # fmt: skip


@desk.register
def fourth_pasted_from_word(book: Book, hand) -> None:
    """A Word table whose lines became rows: names and numbers go on in the row below."""
    book.file_name = "dari word.xlsx"
    page = book.page("Sheet1")
    page.say("DAFTAR NOTA KESEPAHAMAN DAN PERJANJIAN KERJA SAMA")
    page.say("No", "Nama Mitra", "Jenis", "Nomor", "Tanggal", "Masa")
    page.say(None, "Kerja Sama", "Naskah", None, "Penandatanganan", "Berlaku")
    for n, a in enumerate(papers(hand, 7), 1):
        first, rest = a.partners[0].split(" ", 1)
        mine, office = number(a).split("/KPU", 1)
        page.add(
            "kind signed duration partners",
            a,
            n,
            first,
            NAMED[a.kind],
            f"{mine}/",
            full(a.signed),
            f"{a.years} tahun",
        )
        page.say(None, rest, None, f"KPU{office}")


@desk.register
def fourth_dittos(book: Book, hand) -> None:
    """What is as above is sda, idem or a pair of strokes."""
    book.file_name = "PKS sekolah.xlsx"
    page = book.page("goes to school")
    page.say("KERJASAMA KPU GOES TO SCHOOL", across=6)
    page.head("No", "Sekolah", "Bentuk", "Tgl Kerjasama", "Berlaku s/d", "Kegiatan")
    first = papers(hand, 2, "PKS NK", "sekolah")[0]
    for n, a in enumerate(papers(hand, 9, "PKS", "sekolah"), 1):
        if n % 4 == 1:
            first = a
            page.add(
                "kind signed ends partners",
                a,
                n,
                a.partners[0],
                BRIEF[a.kind],
                full(a.signed),
                full(a.ends),
                "Sosialisasi",
            )
        else:
            a = change(first, partners=a.partners)
            mark = hand.rng.choice(["sda", "idem", "s.d.a", '"'])
            page.add("kind signed ends partners", a, n, a.partners[0], mark, mark, mark, mark)


@desk.register
def fourth_time_soup(book: Book, hand) -> None:
    """How long: every way the clerk has ever seen, in one column."""
    book.file_name = "rekap mou pks (revisi).xlsx"
    page = book.page("Rekap")
    page.say("REKAP MOU & PKS KPU KOTA CONTOH", across=5)
    page.skip()
    page.head("No", "Mitra", "Jenis", "Tgl Ttd", "Masa Berlaku")
    for n, a in enumerate(papers(hand, 15), 1):
        rng, y = hand.rng, a.years
        later = change(a, starts=a.signed + dt.timedelta(days=20))
        told, one, text, more = rng.choice([
            ("duration", a, f"{y} thn", {}), ("duration", a, f"{y} thn sejak ttd", {}),
            ("ends", a, f"s.d. {slashy(a.ends)}", {}), ("ends", a, f"s/d {brief(rng, a.ends)}", {}),
            ("period", a, f"{slashy(a.starts)} - {slashy(a.ends)}", {}), ("ends", a, f"berakhir {full(a.ends)}", {}),
            ("duration", change(a, rule="open"), "tdk terbatas", {}), ("duration", change(a, rule="unknown"), "-", {}),
            ("duration", change(a, rule="event"), "selama tahapan pemilu 2024", {}),
            ("duration", a, f"{y} ({number_words(y)}) th dan dapat diperpanjang", {}),
            ("period", later, f"{dash(later.starts)} sd {dash(later.ends)}", {}),
            ("starts duration", later, f"{y} tahun terhitung mulai {full(later.starts)}", {}),
            ("duration", a, f"{a.signed.year} - {a.ends.year}", {"ends_on": None, "end_rule": None}),
        ])  # fmt: skip
        page.add(
            f"kind signed {told} partners", one, n, a.partners[0], BRIEF[a.kind], full(a.signed), text, **more
        )


@desk.register
def fourth_kind_with_partner(book: Book, hand) -> None:
    """Kind, partner and subject run together, and only the day has its own column."""
    book.file_name = "rekap ks.ods"
    page = book.page("Sheet1")
    page.say("no", "kerjasama", "tanggal", "berakhir")
    glue = {
        "NK": ["MoU dg", "MOU dengan", "Nota Kesepahaman dgn"],
        "PKS": ["PKS dg", "pks dengan", "Perjanjian kerjasama dgn"],
    }
    for n, a in enumerate(papers(hand, 9), 1):
        text = f"{hand.rng.choice(glue[a.kind])} {a.partners[0]} ttg {a.subject.lower()}"
        page.add("kind signed ends partners", a, n, text, brief(hand.rng, a.signed), brief(hand.rng, a.ends))


@desk.register
def fourth_text_in_column_a(book: Book, hand) -> None:
    """A text file opened the wrong way: each row with its semicolons in one cell."""
    book.file_name = "export kerjasama.xlsx"
    page = book.page("export")
    page.say("No;Mitra;Jenis;Nomor;Tanggal Mulai;Tanggal Berakhir")
    for n, a in enumerate(papers(hand, 9), 1):
        text = ";".join((str(n), a.partners[0], NAMED[a.kind], number(a), slash(a.signed), slash(a.ends)))
        page.add("kind starts ends partners", a, text)


@desk.register
def fourth_misspelt_labels(book: Book, hand) -> None:
    """Labels with slips, and the address of each partner in the row below."""
    page = book.page("data")
    page.say("DAFTAR KERJASMA KPU KAB. CONTOHSARI", across=5)
    page.say("No.", "Nama Mitra / Almat", "Jenis Kerjsama", "Tangal TTD", "Tgl Brakhir", "Keteragan")
    for n, a in enumerate(papers(hand, 8), 1):
        page.add(
            "kind signed ends partners", a, n, a.partners[0], BRIEF[a.kind], dash(a.signed), dash(a.ends)
        )
        page.say(None, f"Jl. Contoh No. {hand.rng.randint(1, 99)}, Contohsari")


@desk.register
def fourth_done_and_planned(book: Book, hand) -> None:
    """Notes under the table, then what is still in the making, then a renewal remembered in a remark."""
    book.file_name = "Kerja Sama per Juli.xlsx"
    page = book.page("Juli")
    page.say("KERJA SAMA YANG SUDAH DITANDATANGANI", across=6)
    page.head("No", "Mitra", "Jenis", "Tgl Ttd", "Tgl Akhir", "Ket")
    for n, a in enumerate(papers(hand, 6), 1):
        note, more = None, {}
        if hand.rng.random() < 0.3:
            later = invention.anniversary(a.ends, 1)
            note, more = f"diperpanjang s.d. {full(later)}", {"ends_on": (a.ends, later)}
        page.add(
            "kind signed ends partners",
            a,
            n,
            a.partners[0],
            BRIEF[a.kind],
            full(a.signed),
            full(a.ends),
            note,
            **more,
        )
    page.say("Catatan:")
    page.say("1. PKS yang berakhir agar segera diperpanjang paling lambat 31 Desember 2024.")
    page.say("2. Data diperbarui tanggal 14 Juli 2024 oleh Subbag Hukum.")
    page.skip()
    page.say("KERJA SAMA DALAM PROSES", across=6)
    page.head("No", "Mitra", "Jenis", "Tahap")
    for n, a in enumerate(papers(hand, 2), 1):
        page.add(
            "kind partners",
            a,
            n,
            a.partners[0],
            BRIEF[a.kind],
            hand.rng.choice(["draf", "menunggu jadwal ttd"]),
        )


@desk.register
def fourth_both_in_a_row(book: Book, hand) -> None:
    """A partner's MoU and PKS share its row; some have no PKS yet."""
    book.file_name = "MoU dan turunan PKS.xlsx"
    page = book.page("Sheet1")
    page.say("DATA MOU DAN PKS TURUNANNYA KPU PROVINSI CONTOH", across=8)
    page.skip()
    page.head("No", "Mitra", ("MoU", "Nomor", "Tanggal", "Berakhir"), ("PKS", "Nomor", "Tanggal", "Berakhir"))
    for n, a in enumerate(papers(hand, 6, "NK", last=2022), 1):
        page.know("kind signed ends partners", a, page.at)
        row = [n, a.partners[0], number(a), slash(a.signed), slash(a.ends)]
        if hand.rng.random() < 0.6:
            day = a.signed + dt.timedelta(days=90)
            pks = change(a, kind="PKS", serial=a.serial + 3, signed=day, starts=day, years=1)
            page.know("kind signed ends partners", pks, page.at)
            row += [number(pks), slash(pks.signed), slash(pks.ends)]
        else:
            row += ["-", "-", "-"]
        page.say(*row)
