"""Hand-made executed notebooks that show every block once, for the tests of this room."""

import nbformat
from nbformat import v4

from kerjasama_analysis import blocks

FONT = "font-family='Source Sans Pro'"


def drawing(title: str, *, width: float = 464.88, height: float = 150, sample: bool = True) -> str:
    """Return a small SVG in the manner of the house: mark, finding, live text."""
    mark = (
        f"<text x='{width - 62}' y='16' font-size='7.5' {FONT} font-weight='600'>DATA CONTOH</text>"
        if sample
        else ""
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}pt" height="{height}pt" viewBox="0 0 {width} {height}">'
        f"<rect x='0' y='0' width='{width}' height='.6' fill='#1A2226'/><rect width='31' height='4.2' fill='#0E3D4B'/>"
        f"<text x='0' y='20' font-size='11' font-weight='600' {FONT}>{title}</text>{mark}"
        f"<rect x='0' y='40' width='{width * 0.6}' height='{height - 60}' fill='#5B9DAE'/></svg>"
    )


def figure(title: str = "Register memuat 91 mitra", **more) -> blocks.Figure:
    return blocks.Figure(drawing(title), f"Grafik batang: {title}.", "Mitra menurut kelompok", title, **more)


def table(
    count: int = 5, caption: str = "Dokumen menurut jenis dan keadaan, 20 Juli 2023", note: str = ""
) -> blocks.Table:
    heads = ("Jenis", "Berlaku", "Akan berakhir", "Berakhir", "Lainnya", "Jumlah")
    columns = tuple(blocks.Column(h, "right" if i else "left") for i, h in enumerate(heads))
    rows = [blocks.Row((f"Nota kesepahaman {i + 1}", "31", "12", "16", "15", "74")) for i in range(count)]
    return blocks.Table(
        caption, columns, (*rows, blocks.total(("Jumlah", "61", "23", "34", "30", "148"))), note
    )


def register_table(
    count: int = 60, states=("berlaku", "berakhir", "tidak_diketahui", "draf")
) -> blocks.Table:
    """Return an annex table: groups, cells of two lines, swatches."""
    heads = (("No.", "right", 0.05), ("Mitra dan pokok kerja sama", "left", 0.36), ("Jenis dan nomor", "left", 0.24),
             ("Masa berlaku", "left", 0.15), ("Keadaan", "left", 0.2))  # fmt: skip
    rows = []
    for i in range(count):
        if i % 20 == 0:
            rows.append(blocks.Row((f"Kelompok {i // 20 + 1} · 20 dokumen",), "group"))
        state = states[i % len(states)]
        name = (
            blocks.Line(f"Lembaga Contoh {i + 1}", bold=True),
            blocks.Line("Pemutakhiran data pemilih", tone="muted"),
        )
        number = (blocks.Line("Nota Kesepahaman"), blocks.Line(f"{i}/PR.07-NK/01/2020", tone="muted"))
        term = (blocks.Line("28 Apr 2020 –"), blocks.Line("28 Apr 2023"))
        rows.append(
            blocks.Row(
                (
                    str(i + 1),
                    name,
                    number,
                    term,
                    blocks.Line(state.replace("_", " ").capitalize(), swatch=state),
                )
            )
        )
    columns = tuple(blocks.Column(*head) for head in heads)
    return blocks.Table("Dokumen kerja sama menurut kelompok mitra", columns, tuple(rows))


def notebook(*cells: str | blocks.Block | tuple, parameters: dict | None = None) -> nbformat.NotebookNode:
    """Return an executed notebook: a text is a Markdown cell, a block (or several) the output of a code cell."""
    made = []
    for cell in cells:
        if isinstance(cell, str):
            made.append(v4.new_markdown_cell(cell))
            continue
        shown = cell if isinstance(cell, tuple) else (cell,)
        outputs = [v4.new_output("display_data", data={blocks.MIME: block.as_data()}) for block in shown]
        made.append(v4.new_code_cell("…", outputs=outputs, execution_count=1))
    nb = v4.new_notebook(cells=made)
    nb.metadata["papermill"] = {"parameters": parameters or {"as_of": "2023-07-20"}}
    return nb


def small_table(*heads: str, rows) -> blocks.Table:
    """Return a table without caption, as an item of the summary holds it; the last two columns stand right."""
    last = len(heads) - 2
    columns = tuple(blocks.Column(h, "right" if i >= last else "left") for i, h in enumerate(heads))
    return blocks.Table("", columns, tuple(blocks.Row(row) for row in rows))


def inline(title: str, width: float = 221, height: float = 110) -> blocks.Figure:
    svg = drawing(title, width=width, height=height)
    return blocks.Figure(svg, f"Gambar kecil {title}.", title, place="inline")


def items() -> tuple[blocks.Item, ...]:
    """Return the ten items of the chair's page."""
    late = blocks.Line("30 Jun 2023", bold=True, tone="late")
    ends = [(f"Kementerian Contoh {n}", "Bagian Kerja Sama", "31 Jul 2023", late) for n in "ABCDE"]
    due = [
        (f"PKS dengan {n} KPU provinsi", "Biro Perencanaan", "31 Mar 2023", f"{n} hari") for n in (12, 50, 81)
    ]
    counts = blocks.Keys((("91", "mitra"), ("148", "dokumen"), ("85", "dari 87 mitra yang diumumkan cocok")))
    nearest = small_table("Mitra", "Penanggung jawab", "Berakhir", "Batas surat", rows=ends)
    overdue = small_table("Yang lewat waktu", "Penanggung jawab", "Batas waktu", "Lewat", rows=due)
    uncovered = "Kesehatan penyelenggara; pengawasan dana kampanye; organisasi penyandang disabilitas."
    told = [
        ("Mitra dan dokumen", counts, blocks.Prose("Hanya di pengumuman 2, hanya di register 6.", "note")),
        ("Masa berlaku: 61 berlaku, 23 berakhir dalam enam bulan", inline("Masa berlaku", 464.88, 70)),
        ("Paling dekat berakhir (5 dari 23)", nearest),
        ("Nota kesepahaman tanpa PKS", blocks.Keys((("40", "dari 83; tertua sejak 2016"),))),
        ("Berlaku tanpa kegiatan", blocks.Keys((("19", "dokumen, 12 bulan terakhir"),))),
        ("Belum ada mitra", blocks.Prose(uncovered)),
        ("Melapor: 29 dari 34 KPU provinsi", inline("Peta")),
        ("Hambatan tersering", inline("Hambatan"), blocks.Prose("n = 74 mitra.", "note")),
        ("Tindak lanjut rapat lalu: 4 lewat waktu", overdue),
        ("Keyakinan data.", blocks.Prose("Terbaca 92,6% tanggal (137 dari 148); 21 butir bertentangan.")),
    ]
    return tuple(blocks.Item(i + 1, title, tuple(shown)) for i, (title, *shown) in enumerate(told))


def summary_notebook() -> nbformat.NotebookNode:
    """Return a notebook of the chair's ten items, and a cover figure."""
    svg = drawing("Seluruhnya 148 dokumen", height=230, sample=False)
    cover = blocks.Figure(svg, "Kotak dokumen.", "Dokumen", place="cover")
    lead = blocks.Prose(
        "Sebanyak 23 dokumen perlu surat perpanjangan sebelum 20 Januari 2024. "
        "Hampir separuh nota kesepahaman belum memiliki perjanjian kerja sama.",
        "lead",
    )
    return notebook("# Ringkasan untuk pimpinan", cover, lead, items())


CHAPTER = (
    "# Hasil\n\nTiga pertanyaan dijawab di sini: apakah kerja sama dilaksanakan, apakah disusul perjanjian, "
    "dan dokumen mana yang harus segera diperpanjang."
)
QUESTION = (
    "## Apakah kerja sama dilaksanakan?\n\nPertanyaan ini dijawab dengan **tegas** dan _ringkas_, "
    "lihat [situs](https://www.kpu.go.id) atau [ini](javascript:alert(1))."
)
LISTS = "## Apa yang diperbaiki?\n\n1. Pastikan nihil.\n2. Isi register.\n\n### Rincian\n\n- satu\n- dua"


def chapter_notebook() -> nbformat.NotebookNode:
    """Return a chapter that shows every block of a story."""
    dormant = blocks.Prose("Dorman: berlaku, tetapi tidak ada kegiatan selama 12 bulan terakhir.", "margin")
    told = blocks.Prose(
        "Dari 93 dokumen yang masih berlaku, 19 tidak memiliki kegiatan. Sebaliknya delapan kegiatan berjalan "
        "dengan dasar yang sudah berakhir atau tidak diketahui."
    )
    note = "n = 148 dokumen. Sumber: register kerja sama KPU, keadaan 20 Juli 2023, diolah."
    return notebook(
        CHAPTER,
        blocks.Prose("Bab ini memakai 148 dokumen tingkat nasional; mitra dihitung satu kali."),
        QUESTION,
        (dormant, told),
        figure(),
        table(note=note),
        LISTS,
        blocks.Keys((("92,6%", "tanggal terbaca"), ("21", "butir bertentangan"))),
        blocks.Prose("n = 148 dokumen.", "note"),
        table(40, "Tabel panjang"),
    )
