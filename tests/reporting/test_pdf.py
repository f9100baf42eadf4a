"""The PDF is opened and read back: text, tags, language, alternative texts, and that data stays data."""

import io
import itertools

import pdfua
import pikepdf
import pypdf
import pytest

from kerjasama_analysis import blocks
from kerjasama_analysis.reporting import document, fonts, pdf, story

from . import samples
from .conftest import AS_OF

HOSTILE = (
    '#panic("x")',
    "*a* _b_ `c`",
    "$x$ @label <lbl>",
    "= Judul",
    '"] #text(red)[x',
    '#read("/etc/passwd")',
    "<script>alert(1)</script>",
    "[tautan](javascript:alert(1))",
    "a\\b {keadaan} //c",
)


def text_of(printed: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(printed)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).replace("\u200b", "").split())


def structure(printed: bytes) -> list[tuple[str, dict]]:
    """Return every element of the structure tree: its type and its own entries."""
    found = []

    def walk(node):
        if isinstance(node, pikepdf.Array):
            for kid in node:
                walk(kid)
        elif isinstance(node, pikepdf.Dictionary):
            if "/S" in node:
                found.append((str(node.S), {str(k): node[k] for k in node if k in ("/Alt", "/A", "/T")}))
            if "/K" in node:
                walk(node.K)

    with pikepdf.open(io.BytesIO(printed)) as opened:
        walk(opened.Root.StructTreeRoot.K)
        return [(kind, {k: str(v) for k, v in entries.items()}) for kind, entries in found]


def one_page(*cells) -> bytes:
    """Return the PDF of a notebook set by itself."""
    parts = document.single(story.read_story(samples.notebook(*cells)))
    head = document.Head(parts[0]["title"], parts[0]["title"], "20 Juli 2023")
    return pdf.render_pdf(document.report(head, parts), AS_OF)


def test_file_says_it_is_pdf_ua_and_pdf_a_in_indonesian(printed):
    with pikepdf.open(io.BytesIO(printed)) as opened:
        assert opened.Root.Lang == "id-ID"
        assert opened.Root.MarkInfo.Marked
        assert opened.Root.ViewerPreferences.DisplayDocTitle
        told = opened.open_metadata()
        assert told["pdfuaid:part"] == "1"
        assert (told["pdfaid:part"], told["pdfaid:conformance"]) == ("2", "A")
        assert told["dc:title"] == "Evaluasi Kerja Sama"


def test_a_second_opinion_on_accessibility_finds_nothing(printed, tmp_path):
    """pdfua holds the file against the rules it knows, which are not all of PDF/UA-1."""
    path = tmp_path / "laporan.pdf"
    path.write_bytes(printed)
    told = pdfua.validate(str(path))
    assert not told.findings and len(told.outcomes) >= 10
    with pikepdf.open(path) as opened:
        del opened.Root.Lang
        opened.save(tmp_path / "tanpa-bahasa.pdf")
    assert pdfua.validate(str(tmp_path / "tanpa-bahasa.pdf")).findings


def test_figures_have_alternative_texts_and_tables_have_heads(printed):
    found = structure(printed)
    kinds = [kind for kind, _ in found]
    drawn = [entries["/Alt"] for kind, entries in found if kind == "/Figure" and "/Alt" in entries]
    assert "Grafik batang: Register memuat 91 mitra." in drawn
    assert kinds.count("/TH") >= 6 and "/THead" in kinds and "/Caption" in kinds and "/TOC" in kinds
    levels = [int(kind[2:]) for kind in kinds if kind[:2] == "/H" and kind[2:].isdigit()]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_numbers_captions_and_running_head(printed):
    text = text_of(printed)
    for told in ("BAB I", "A. Apakah kerja sama dilaksanakan?", "1. Rincian", "Lampiran 1. Daftar dokumen"):
        assert told in text
    assert "Gambar 1. Mitra menurut kelompok" in text
    assert "Tabel 1. Dokumen menurut jenis dan keadaan, 20 Juli 2023" in text
    assert "– 2 –" in text and "keadaan 20 Juli 2023 · DATA CONTOH" in text
    assert "Daftar isi" in text and "Daftar gambar" in text and "Daftar tabel" in text


def test_bookmarks_lead_to_chapters_and_sections(printed):
    titles = [str(entry.title) for entry in flat(pypdf.PdfReader(io.BytesIO(printed)).outline)]
    assert "Ringkasan untuk pimpinan" in titles
    assert any("Gambaran umum" in title for title in titles)
    assert any("Apa yang diperbaiki?" in title for title in titles)


def flat(outline):
    for entry in outline:
        yield from flat(entry) if isinstance(entry, list) else [entry]


def test_a_long_table_repeats_its_head_and_prints_its_caption_once(printed):
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(printed)).pages]
    annex = [text for text in pages if "Jenis dan nomor" in text]
    assert len(annex) > 1
    assert sum(text.count("Dokumen kerja sama menurut kelompok mitra") for text in annex) == 1
    assert sum("Lembaga Contoh" in text for text in pages) == len(annex)


def test_text_fills_the_page_that_a_tall_figure_leaves_and_is_read_in_its_own_order():
    """The figure needs most of a page: it goes to the foot of the next, and is still read before what follows it."""
    tall = blocks.Figure(samples.drawing("Tinggi", height=560), "Grafik tinggi.", "Gambar yang tinggi")
    before, after = (blocks.Prose(f"{word} gambar. " * 20) for word in ("Sebelum", "Sesudah"))
    printed = one_page("# Uji", "## A?", before, before, tall, "## B?", after)
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(printed)).pages]
    assert len(pages) == 2
    assert "Sesudah gambar" in pages[0] and "Gambar yang tinggi" not in pages[0]
    assert "Gambar yang tinggi" in pages[1]
    told = [kind for kind, entries in structure(printed) if kind in ("/H2", "/Figure") or "/Alt" in entries]
    assert told == ["/H2", "/Figure", "/H2"]


def test_the_chairs_page_is_one_page_with_all_ten_items(printed):
    page = pypdf.PdfReader(io.BytesIO(printed)).pages[0].extract_text()
    assert all(item.title in page for item in samples.items())
    assert "BAB I" not in page


def test_fonts_are_the_house_s(printed):
    fonts = set()
    for page in pypdf.PdfReader(io.BytesIO(printed)).pages:
        fonts |= {str(f.get_object()["/BaseFont"]) for f in page["/Resources"]["/Font"].values()}
    assert fonts and all("SourceS" in name for name in fonts)


def test_same_report_same_bytes(report, printed):
    assert pdf.render_pdf(report, AS_OF) == printed


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_in_data_becomes_markup(text):
    columns = (blocks.Column(text), blocks.Column("n", "right"))
    rows = (blocks.Row((text,), "group"), blocks.Row((blocks.Line(text, bold=True), "1")))
    table = blocks.Table(text, columns, rows, text)
    figure = blocks.Figure(samples.drawing("Judul"), text, text)
    printed = one_page(
        "# Uji", blocks.Prose(text), blocks.Prose(text, "margin"), table, figure, blocks.Prose(text, "note")
    )
    told = text_of(printed)
    assert told.count(text) >= 8
    assert not [a for page in pypdf.PdfReader(io.BytesIO(printed)).pages for a in page.get("/Annots", ())]


@pytest.mark.parametrize("place", ["{}", "file://{}"])
def test_a_drawing_reads_no_file_outside_the_report(tmp_path, place):
    """What is linked is left out: the pages are those of a drawing without the link, whatever the file holds."""
    red = tmp_path / "merah.svg"
    red.write_text(samples.drawing("Rahasia"), encoding="utf-8")
    linked = f'<image href="{place.format(red.as_posix())}" width="400" height="100"/></svg>'
    shown = {}
    for name, end in (("linked", linked), ("plain", "</svg>")):
        drawn = samples.drawing("Judul").replace("</svg>", end)
        try:
            shown[name] = text_of(one_page("# Uji", blocks.Figure(drawn, "Grafik.", "Gambar")))
        except pdf.TypesettingFailed as error:
            shown[name] = str(error)
    assert "Judul" in shown["plain"] and "Rahasia" not in shown["linked"]


@pytest.mark.parametrize("shown", [False, True])
def test_a_chapter_of_a_few_words_shares_its_page_with_the_next(shown):
    said = blocks.Prose("Perbandingan tidak tersedia.")
    cells = (said, samples.table(2)) if shown else (said,)
    chapters = [
        document.chapter(title, [story.read_story(samples.notebook(f"# {title}", *held))])
        for title, held in (("Pertama", cells), ("Kedua", (samples.table(),)), ("Ketiga", (said,)))
    ]
    head = document.Head("Uji", "Uji", "20 Juli 2023")
    printed = pdf.render_pdf(document.report(head, document.sharing_pages(chapters)), AS_OF)
    begun = [page.extract_text().count("BAB ") for page in pypdf.PdfReader(io.BytesIO(printed)).pages]
    assert begun == ([1, 1, 1] if shown else [2, 1])


@pytest.mark.parametrize("lines", range(31, 36))
def test_a_text_that_announces_a_list_stays_with_it(lines):
    text = [blocks.Prose(f"Baris {n}.") for n in range(lines)]
    opened = pypdf.PdfReader(
        io.BytesIO(one_page("# Uji", *text, "Rapat bertujuan:\n\n1. menilai\n2. memutuskan"))
    )
    (there,) = [told for told in (page.extract_text() for page in opened.pages) if "bertujuan:" in told]
    assert "menilai" in there


@pytest.mark.parametrize("lines", range(26, 34))
def test_a_caption_never_stands_without_what_it_names(lines):
    """Texts of growing length push a table, then a figure, over the foot of the page."""
    text, short = [blocks.Prose(f"Baris {n}.") for n in range(lines)], samples.table(3, "Tabel pendek")
    for shown, caption, inside in (
        (short, "Tabel pendek", "Nota kesepahaman 1"),
        (samples.table(60, "Tabel panjang"), "Tabel panjang", "Nota kesepahaman 1 "),
        (samples.figure("Judul gambar"), "Mitra menurut kelompok", "Judul gambar"),
    ):
        opened = pypdf.PdfReader(io.BytesIO(one_page("# Uji", *text, shown)))
        pages = [page.extract_text() for page in opened.pages]
        (there,) = [told for told in pages if caption in told]
        assert inside in there.replace("\n", " ") + " "


def test_only_safe_links_survive():
    printed = one_page(
        "# Uji\n\n[a](https://kpu.go.id) [b](javascript:alert(1)) [c](file:///etc/passwd)", samples.table()
    )
    links = [
        str(annotation.get_object()["/A"]["/URI"])
        for page in pypdf.PdfReader(io.BytesIO(printed)).pages
        for annotation in page.get("/Annots", ())
    ]
    assert links == ["https://kpu.go.id"]


def test_an_unbroken_word_stays_inside_its_column():
    word = "penyebarluasaninformasi" * 12
    columns = (blocks.Column("Isi"), blocks.Column("n", "right"))
    printed = one_page("# Uji", blocks.Prose(word), blocks.Table("T", columns, (blocks.Row((word, "1")),)))
    lines = pypdf.PdfReader(io.BytesIO(printed)).pages[0].extract_text().replace("\u200b", "").split("\n")
    widest = max(fonts.width(line, 9) for line in lines if "penyebar" in line)
    assert 100 < widest < 164
    assert text_of(printed).replace(" ", "").count(word) == 2


def test_what_no_font_holds_is_printed_as_its_code_point():
    figure = blocks.Figure(samples.drawing("Mitra 日本"), "Grafik 日本.", "日本")
    told = text_of(one_page("# Uji", blocks.Prose("Contoh ไทย 日\x07 Ж ●"), figure))
    assert "[U+0E44][U+0E17][U+0E22] [U+65E5][U+0007] Ж ●" in told
    assert "Mitra [U+65E5][U+672C]" in told


def test_a_row_higher_than_a_page_breaks():
    columns = (blocks.Column("Isi"), blocks.Column("n", "right"))
    printed = one_page("# Uji", blocks.Table("T", columns, (blocks.Row(("kata " * 6000 + "habis", "1")),)))
    assert pdf.count_pages(printed) > 1
    assert "habis" in text_of(printed)


def test_folio_paper_is_a_setting(chapter_nodes):
    head = document.Head("Uji", "Uji", "20 Juli 2023", paper="F4")
    printed = pdf.render_pdf(document.report(head, [document.chapter("Uji", [chapter_nodes])]), AS_OF)
    box = pypdf.PdfReader(io.BytesIO(printed)).pages[0].mediabox
    assert (round(float(box.width) * 25.4 / 72), round(float(box.height) * 25.4 / 72)) == (215, 330)


def test_a_figure_without_alternative_text_is_refused():
    data = {**samples.figure().as_data(), "alt": " "}
    with pytest.raises(story.FigureRefused, match="Mitra menurut kelompok"):
        story.block_node(data)


def test_exporter_sets_one_executed_notebook():
    import nbconvert

    exporter = nbconvert.get_exporter("typstpdf")()
    printed, resources = exporter.from_notebook_node(samples.chapter_notebook())
    assert resources["output_extension"] == ".pdf"
    assert "Tabel 1. Dokumen menurut jenis" in text_of(printed)
    assert "DATA CONTOH" in text_of(printed) and "keadaan 20 Juli 2023" in text_of(printed)


def test_exporter_refuses_a_notebook_without_outputs():
    with pytest.raises(story.NotExecuted, match="belum memuat hasil"):
        pdf.TypstPDFExporter().from_notebook_node(samples.notebook("# Judul"))
