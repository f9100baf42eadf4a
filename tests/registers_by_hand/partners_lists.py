"""Registers where the partners are the difficulty: many in a cell, roles, branches, the office itself among them."""

from tests.registers_by_hand.desk import register
from tests.registers_by_hand.hands import Hand

PLAIN = (" dan ", ",", "/", ";")


@register
def koma_dan_dan(book, hand: Hand) -> None:
    """Partners joined as in a sentence: A, B, dan C."""
    book.file_name = "pks bersama.xlsx"
    page = book.page("PKS")
    page.say("PKS BERSAMA KPU PROVINSI GORONTALO (DATA CONTOH)")
    page.skip()
    page.head("No.", "Tentang", "Mitra", "Tgl", "Berlaku s/d")
    for n, doc in enumerate(hand.docs(6, 9, "PKS", partners=[1, 2, 3, 4], without=PLAIN), 1):
        there = list(doc.partners)
        cell = (
            there[0]
            if len(there) == 1
            else ", ".join(there[:-1]) + f"{',' if len(there) > 2 else ''} dan {there[-1]}"
        )
        page.add(
            "kind signed ends partners",
            doc,
            n,
            doc.subject,
            cell,
            hand.day(doc.signed, "long"),
            hand.day(doc.ends, "long"),
        )


@register
def pihak_satu_dua_tiga(book, hand: Hand) -> None:
    """A column for each party: first the office, then the second and sometimes a third."""
    book.file_name = "para pihak.xlsx"
    page = book.page("Sheet1")
    page.say("Daftar Para Pihak dalam Nota Kesepahaman/PKS KPU Provinsi Jambi (DATA CONTOH)")
    page.head("No", "Pihak Pertama", "Pihak Kedua", "Pihak Ketiga", "Naskah", "Tgl. Naskah", "Tgl. Akhir")
    for n, doc in enumerate(hand.docs(6, 10, "NK PKS", partners=[1, 1, 2], without=PLAIN), 1):
        page.add(
            "kind signed ends partners", doc, n, "KPU Provinsi Jambi", doc.partners[0], (*doc.partners, "")[1],
            "MoU" if doc.kind == "NK" else "PKS", hand.day(doc.signed, "slash"), hand.day(doc.ends, "slash"),
        )  # fmt: skip


@register
def pejabat_penandatangan(book, hand: Hand) -> None:
    """Signatories beside partners: their names and offices are no partners."""
    book.file_name = "daftar ttd.xlsx"
    page = book.page("TTD")
    page.say("DAFTAR PENANDATANGANAN KERJA SAMA KPU PROVINSI ACEH (KIP ACEH) - DATA CONTOH", across=9)
    page.skip()
    page.head(
        "No", "Mitra", ("Pejabat Penandatangan", "KIP", "Mitra"), "Jenis", "Tempat TTD", "Tanggal TTD",
        "Jangka Waktu", "Ket",
    )  # fmt: skip
    for n, doc in enumerate(hand.docs(6, 10, "NK PKS"), 1):
        page.add(
            "kind signed duration partners", doc, n, doc.partners[0], "Ketua KIP Aceh", "Rektor/Kepala",
            "Nota Kesepahaman" if doc.kind == "NK" else "PKS", "Banda Aceh", hand.day(doc.signed, "cell"),
            hand.span(doc, "Plain"), "",
        )  # fmt: skip


@register
def daftar_strip(book, hand: Hand) -> None:
    """Partners as a dashed list in the cell, lettered in other rows."""
    book.file_name = "kerjasama parmas.xlsx"
    page = book.page("Parmas")
    page.say("KERJA SAMA BIDANG PARMAS KPU KABUPATEN BULELENG (DATA CONTOH)", across=6)
    page.head("No", "Bentuk Kerja Sama", "Lembaga yang terlibat", "Tanggal MoU/PKS", "Berakhir", "Hasil")
    for n, doc in enumerate(hand.docs(5, 8, "NK PKS", partners=[1, 2, 3]), 1):
        style = hand.rng.choice(["- {0}", "{1}. {0}", "{1}) {0}", "• {0}"])
        letters = "abcdef"
        cell = (
            doc.partners[0]
            if len(doc.partners) == 1
            else "\n".join(style.format(name, letters[i]) for i, name in enumerate(doc.partners))
        )
        page.add(
            "kind signed ends partners", doc, n, "MoU" if doc.kind == "NK" else "PKS", cell,
            hand.day(doc.signed, "long"), hand.day(doc.ends, "long"), "-",
        )  # fmt: skip


@register
def antara_dengan(book, hand: Hand) -> None:
    """Parties told as 'KPU ... dengan ...' or 'KPU ... & ...' in the one column there is."""
    book.file_name = "nk kpu kab.xls"
    book.legacy = True
    page = book.page("NK")
    page.say("Nota Kesepahaman KPU Kabupaten Gianyar (DATA CONTOH)", across=5)
    page.head("No", "Para Pihak", "Tentang", "Tgl ditetapkan", "Masa berlaku")
    for n, doc in enumerate(hand.docs(5, 9, "NK", without=PLAIN), 1):
        join = hand.rng.choice(["{0} dengan {1}", "{0} - {1}", "{0}\n{1}", "{1} dan {0}"])
        page.add(
            "kind signed duration partners", doc, n, join.format("KPU Kabupaten Gianyar", doc.partners[0]),
            doc.subject, hand.day(doc.signed, "long"), hand.span(doc, "formal", "th"),
        )  # fmt: skip


@register
def universitas_dan_fakultas(book, hand: Hand) -> None:
    """The partner's university and its faculty in two columns: one partner."""
    book.file_name = "PKS kampus.xlsx"
    page = book.page("Kampus")
    page.say("PKS KPU PROVINSI DI YOGYAKARTA DENGAN PERGURUAN TINGGI (DATA CONTOH)", across=7)
    page.head(
        "No", "Perguruan Tinggi", "Fakultas/Prodi", "Kegiatan", "Tanggal Mulai", "Tanggal Akhir", "Narahubung"
    )
    for n, doc in enumerate(hand.docs(6, 9, "PKS", "kampus", without=("Fakultas", "FISIP")), 1):
        page.add(
            "kind starts ends partners", doc, n, doc.partners[0],
            hand.rng.choice(["Fakultas Hukum", "FISIP", "-", ""]), doc.subject, hand.day(doc.starts, "long0"),
            hand.day(doc.ends, "long0"), "Gita / 0899",
        )  # fmt: skip


@register
def sekolah_mitra(book, hand: Hand) -> None:
    """Schools of a programme: one title says what, when and how long for all; a list of names below."""
    book.file_name = "sekolah mitra demokrasi.xlsx"
    page = book.page("Sekolah")
    doc = hand.doc("PKS", "sekolah", years=[1])
    page.say("DAFTAR SEKOLAH PENERIMA PROGRAM, PKS KPU KOTA BLITAR (DATA CONTOH)")
    page.skip()
    page.head("No", "Nama Sekolah", "NPSN", "No. PKS", "Tanggal PKS", "Jangka Waktu", "Jumlah Siswa")
    for n, one in enumerate(hand.docs(8, 12, "PKS", "sekolah", years=[1]), 1):
        page.add(
            "kind signed duration partners", one, n, one.partners[0], hand.rng.randint(10_000_000, 99_999_999),
            hand.own(one, "kab"), hand.day(one.signed, "short"), hand.span(doc, "plain"),
            hand.rng.randint(100, 900),
        )  # fmt: skip


@register
def mitra_luar_dengan_negara(book, hand: Hand) -> None:
    """Foreign partners with their town or country after a comma: one name each."""
    book.file_name = "partners.csv"
    book.separator = ","
    page = book.page("")
    page.say("Partner", "Agreement", "Signed", "Expires", "Notes")
    for doc in hand.docs(8, 12, "NK PKS", "asing"):
        name = f"{doc.partners[0]}, {hand.rng.choice(['Japan', 'Australia', 'Thailand', 'Kuala Lumpur', 'Germany'])}"
        page.add(
            "kind signed ends partners", doc, name, "MoU" if doc.kind == "NK" else "MoA",
            hand.day(doc.signed, "british", "iso"), hand.day(doc.ends, "british", "iso"), "",
        )  # fmt: skip
