"""Whole reports: data of every text column stays data, nothing leaves the page, the lists fit, F4, the workbook below."""

import datetime as dt
import io

import numpy as np
import openpyxl
import pikepdf
import pypdf
import pytest
from matplotlib import image

from kerjasama_analysis import blocks, frames, workers
from kerjasama_analysis.reporting import batch, below, document, pdf, story

from . import samples
from .conftest import AS_OF
from .test_runs import office_frames

MARKUP = '#panic("x") *a* <b>c</b> $d$ [e](javascript:1) `f` @g'
MM = 144 / 25.4
"""Pixels a millimetre where a page is looked at closely."""
LEFT, RIGHT = {"A4": 25, "F4": 28}, {"A4": 21, "F4": 23}


def hostile_frames(folder):
    """Write frames of a province in which every text column that is free says something in markup."""
    columns = [c for c, held in frames.COLUMNS["agreements"].items() if held == "text"]
    kept = {"agreement_id", "office", "parent_id", "duplicate_of", "source_file", "source_sheet"}
    rows = [
        {
            **{c: f"{MARKUP} {c} {n}" for c in columns if c not in kept},
            "agreement_id": f"52-{n}", "office": "52", "kind": "NK", "source_file": f"{MARKUP}.csv",
            "source_sheet": "", "source_row": n + 2, "signed_on": dt.date(2020, 1, 1 + n),
            "starts_on": dt.date(2020, 1, 1 + n), "ends_on": dt.date(2023, 8 + n % 4, 1), "end_rule": "date",
        }
        for n in range(6)
    ]  # fmt: skip
    ids = [row["agreement_id"] for row in rows]
    told = {
        "agreements": rows,
        "parties": [
            {"agreement_id": i, "partner_id": i, "partner": f"{MARKUP} mitra {i}", "partner_written": MARKUP,
             "partner_type": "lsm", "partner_subtype": MARKUP, "matched_by": MARKUP}
            for i in ids
        ],
        "obstacles": [{"agreement_id": i, "obstacle": "anggaran", "text": MARKUP, "cue": MARKUP} for i in ids],
        "follow_ups": [{"agreement_id": i, "follow_up": "monev", "text": MARKUP, "cue": MARKUP} for i in ids],
        "problems": [
            {"source_file": f"{MARKUP}.csv", "source_sheet": "", "cell": "F3", "agreement_id": ids[0],
             "column": "ends_on", "value": MARKUP, "problem": "tanggal_tak_terbaca", "severity": "peringatan",
             "message": f"{MARKUP} pesan", "suggestion": f"{MARKUP} usul"}
        ],
        "tables": [
            {"source_file": f"{MARKUP}.csv", "source_sheet": "", "range": "A1:Z9", "office": "52",
             "columns": "{}", "agreements": 6, "sample": True}
        ],
    }  # fmt: skip
    return frames.write(
        frames.Register(**{name: frames.frame(name, told.get(name, ())) for name in frames.COLUMNS}), folder
    )


def text_of(path) -> str:
    pages = pypdf.PdfReader(path).pages
    return "".join("".join(page.extract_text() for page in pages).replace("\u200b", "").split())


def test_markup_in_every_text_column_is_printed_as_it_is(checkout, tmp_path):
    plan = batch.read_recipe(checkout / "reports" / "rapat_monev.toml")
    data = hostile_frames(tmp_path / "data")
    report = batch.build_report(plan, "52", as_of=plan.as_of, data=data, out=tmp_path / "out")
    assert report.error == ""
    told, plain = text_of(report.path), "".join(MARKUP.split())
    for column in ("mitra52-0", "title5", "number_own3", ".csv"):
        assert f"{plain}{column}" in told, column
    with pikepdf.open(report.path) as opened:
        links = [
            str(a["/A"]["/URI"])
            for page in opened.pages
            for a in page.get("/Annots", ())
            if "/URI" in a.get("/A", {})
        ]
    assert not [link for link in links if not link.startswith(("http://", "https://", "mailto:"))]


def margins_are_white(report: dict, paper: str) -> bool:
    """Return whether no page has ink left or right of its text area (half a millimetre is spared for rounding)."""
    pixels = 72 / 25.4
    for page in pdf.render_pages(report, 72):
        grey = image.imread(io.BytesIO(page))[..., :3].min(axis=2)
        left, right = int((LEFT[paper] - 0.5) * pixels), int((RIGHT[paper] - 0.5) * pixels)
        if np.min(grey[:, :left]) < 0.99 or np.min(grey[:, -right:]) < 0.99:
            return False
    return True


@pytest.mark.parametrize("paper", ["A4", "F4"])
def test_long_cells_and_unbroken_words_stay_inside_the_margins(paper):
    long, word = "kata yang panjang " * 112, "x" * 280
    heads = tuple(blocks.Column(h, a) for h, a in (("Isi", "left"), ("Nomor", "left"), ("n", "right")))
    rows = [blocks.Row((text, word, "1.234")) for text in (long, word, f"{word} {long}")]
    figure = samples.figure(title=word)
    cells = (f"# {word}", blocks.Prose(word), blocks.Prose(long + word, "margin"), figure)
    notebook = samples.notebook(*cells, blocks.Table(word, heads, tuple(rows), word), f"## {word}\n\n{word}")
    head = document.Head("Uji", word, "20 Juli 2023", paper=paper)
    made = document.report(head, [document.chapter(word, [story.read_story(notebook)])])
    assert margins_are_white(made, paper)


@pytest.mark.parametrize(("align", "flush"), [("right", True), ("left", False)])
def test_numbers_are_set_flush(align, flush):
    """Seen on the page: the last ink of each number of a column stands at one place."""
    columns = (blocks.Column("Jenis", "left", 0.5), blocks.Column("n", align, 0.5))
    rows = tuple(blocks.Row(("a", number)) for number in ("1", "21", "331", "1.231", "12.341"))
    nodes = story.read_story(samples.notebook("# Uji", blocks.Table("", columns, rows)))
    head = document.Head("Uji", "Uji", "20 Juli 2023")
    (page,) = pdf.render_pages(document.report(head, document.single(nodes)), 144)
    grey = image.imread(io.BytesIO(page))[..., :3].min(axis=2)
    dark = grey[int(24 * MM) :, int(108 * MM) :] < 0.4
    dark[dark.mean(axis=1) > 0.5] = False  # the rules under the head and under the last row
    runs = np.flatnonzero(np.diff(np.concatenate([[0], dark.any(axis=1), [0]])))
    lines = [dark[start:stop] for start, stop in zip(runs[::2], runs[1::2], strict=True) if stop - start > MM]
    ends = [int(np.flatnonzero(line.any(axis=0)).max()) for line in lines[-len(rows) :]]
    assert len(ends) == len(rows)
    assert (max(ends) - min(ends) <= 1) == flush


def test_ink_beyond_the_margin_would_be_seen(chapter_nodes):
    wide = {"kind": "figure", "svg": samples.drawing("Judul", width=700), "alt": "a", "caption": "b",
            "place": "text", "width": 190.0}  # fmt: skip
    head = document.Head("Uji", "Uji", "20 Juli 2023")
    assert not margins_are_white(document.report(head, [document.chapter("Uji", [[wide]])]), "A4")


def lists_of(sections: int, figures: int, tables: int) -> pypdf.PdfReader:
    """Return the contents and the chapter of a report with so many sections, figures and tables."""
    asked = [
        f"## Apakah pertanyaan yang cukup panjang nomor {n} sudah dijawab di sini?" for n in range(sections)
    ]
    shown = [samples.figure(title=f"Gambar {n}") for n in range(figures)]
    shown += [samples.table(1, f"Dokumen menurut jenis dan keadaan, bagian {n}") for n in range(tables)]
    cells = [part for pair in zip(asked, shown, strict=True) for part in pair]
    body = [document.chapter("Hasil", [story.read_story(samples.notebook("# Hasil", *cells))])]
    head = document.Head("Uji", "Uji", "20 Juli 2023")
    printed = pdf.render_pdf(document.report(head, [document.contents(body), *body]), AS_OF)
    return pypdf.PdfReader(io.BytesIO(printed))


def lowest_line(page) -> float:
    """Return how far above the foot of the page its lowest text stands, in millimetres."""
    found: list[float] = []
    page.extract_text(
        visitor_text=lambda text, cm, tm, *rest: text.strip() and found.append(tm[5] * cm[3] + cm[5])
    )
    return min(found) * 25.4 / 72


@pytest.mark.parametrize("more", [6, 12, 18, 24])
def test_contents_figures_and_tables_stand_on_one_page_as_loosely_as_it_allows(more):
    opened = lists_of(12 + more, 6, 6 + more)
    first, second = (page.extract_text() for page in opened.pages[:2])
    assert "Daftar isi" in first and "Daftar tabel" in first and f"bagian {5 + more}" in first
    assert "BAB I" in second and "Dalam bab ini" in second
    assert 22 <= lowest_line(opened.pages[0]) < 75


def test_folio_is_a_setting_of_the_recipe(project, data):
    plan = project / "reports" / "kecil.toml"
    plan.write_text('kertas = "F4"\n' + plan.read_text(encoding="utf-8"), encoding="utf-8")
    report = batch.build_report(batch.read_recipe(plan), "00", as_of=AS_OF, data=data, out=project / "out")
    for page in pypdf.PdfReader(report.path).pages:
        assert [round(float(s) * 25.4 / 72) for s in (page.mediabox.width, page.mediabox.height)] == [
            215,
            330,
        ]


TITLES = {"00": "Induk", "52": "Provinsi", "52.01": "=1+1", "52.02": "Kota", "51": "Lain"}


def test_with_below_lists_the_offices_below_in_a_workbook_beside(project, tmp_path):
    plan = project / "reports" / "kecil.toml"
    plan.write_text('cakupan = "with_below"\n' + plan.read_text(encoding="utf-8"), encoding="utf-8")
    data = office_frames(tmp_path / "data", TITLES)
    report = batch.build_report(batch.read_recipe(plan), "52", as_of=AS_OF, data=data, out=project / "out")
    assert report.error == ""
    book = openpyxl.load_workbook(project / "out" / "laporan-52-di-bawahnya.xlsx")
    mark, heads, *rows = [[cell.value for cell in row] for row in book.active.iter_rows()]
    assert mark[0] == "DATA CONTOH" and heads[:2] == ["Kode", "Satuan kerja"]
    assert [(row[0], row[6], row[11]) for row in rows] == [
        ("52.01", "=1+1", "52.01.csv, baris 2"),
        ("52.02", "Kota", "52.02.csv, baris 2"),
    ]
    assert [cell.data_type for cell in book.active["G"][2:]] == ["s", "s"]


def test_the_workbook_of_the_same_rows_has_the_same_bytes(tmp_path):
    register = frames.read_frames(office_frames(tmp_path, TITLES))
    listed = below.list_below(register, "00")
    assert list(listed["Kode"]) == ["51", "52", "52.01", "52.02"]
    assert below.write_workbook(listed, True, AS_OF) == below.write_workbook(listed, True, AS_OF)


@pytest.mark.parametrize(
    ("received", "said"), [(True, "tidak memuat dokumen"), (False, "Belum ada register")]
)
def test_an_office_without_agreements_gets_one_page_that_says_which_nothing(
    checkout, tmp_path, received, said
):
    register = frames.read_frames(office_frames(tmp_path / "data", {"00": "Induk", "52.01": "Satu"}))
    table = {"source_file": "kosong.csv", "source_sheet": "", "range": "A1:B2", "office": "52", "columns": "{}",
             "agreements": 0, "sample": True}  # fmt: skip
    tables = [*register.tables.to_dict("records"), *([table] if received else [])]
    frames.write(
        frames.Register(**{**register.frames(), "tables": frames.frame("tables", tables)}), tmp_path / "data"
    )
    plan = batch.read_recipe(checkout / "reports" / "rapat_monev.toml")
    made = batch.build_report(plan, "52", as_of=plan.as_of, data=tmp_path / "data", out=tmp_path / "out")
    told = " ".join(pypdf.PdfReader(made.path).pages[0].extract_text().split())
    assert (made.error, made.pages, made.documents) == ("", 1, 0)
    assert said in told and "Di bawahnya satu satuan kerja melaporkan 1 dokumen" in told
    assert ("kosong.csv" in told) == received
    assert "Sekretaris KPU Provinsi Nusa Tenggara Barat" in told and "DATA CONTOH" in told


def test_the_table_s_numbers_are_those_of_the_frames_after_the_whole_way(checkout, tmp_path):
    from kerjasama_analysis.cleaning import register

    read = register.read_registers([checkout / "data" / "raw" / "contoh"], workers=1)
    data = frames.write(read, tmp_path / "data")
    plan = batch.read_recipe(checkout / "reports" / "rapat_monev.toml")
    jobs = [batch.make_job(plan, "52", as_of=plan.as_of, data=data, out=tmp_path / name) for name in "ab"]
    one, two = (o.value.path for o in workers.map_tasks(batch.make_report, jobs, workers=2, fresh=True))
    assert one.read_bytes() == two.read_bytes()
    told = text_of(one)
    own = read.agreements[read.agreements["office"].eq("52") & ~read.agreements["struck_out"]]
    own = own[own["duplicate_of"].isna()]
    assert f"Daftarinimemuatseluruh{len(own)}dokumen" in told
    for number in own["number_own"].dropna():
        assert "".join(number.split()) in told


@pytest.mark.parametrize(("office", "scope"), [("00", "own"), ("00", "with_below"), ("52", "with_below")])
def test_the_text_and_the_chapters_count_the_same_documents(tmp_path, office, scope):
    """Of ten documents three are a province's, and for one no office could be read."""
    from kerjasama_analysis.analysis import view
    from kerjasama_analysis.reporting import facts
    from tests.analysis import hand

    held = hand.ten()
    held.agreements.loc[:2, "office"] = "52"
    held.agreements.loc[9, "office"] = None
    data = frames.write(held, tmp_path)
    seen = view.open_view(data, office=office, scope=scope, as_of=AS_OF)
    known = facts.read_facts(data, office, scope=scope, as_of=AS_OF)
    assert known.documents == len(seen.agreements) > 0


def test_the_annex_lists_the_office_s_own_agreements_also_with_below(tmp_path):
    from kerjasama_analysis.analysis import annex, view

    data = office_frames(tmp_path, TITLES)
    seen = view.open_view(data, office="52", scope="with_below", as_of="2023-07-20")
    listing = annex.list_documents(seen)
    assert list(listing["agreement_id"]) == ["52-a"]
    assert "memuat 2 dokumen satuan kerja di bawahnya" in annex.tell_documents(listing, seen).text
