"""Recipe + office -> PDF: the whole way on a small project."""

import datetime as dt
import io

import pypdf
import pytest

from kerjasama_analysis import parameters
from kerjasama_analysis.reporting import batch

from .conftest import AS_OF, write_notebook


def text_of(path) -> str:
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(path).pages).split())


def build(project, data, *offices, **how):
    plan = batch.read_recipe(project / "reports" / "kecil.toml")
    out = project / "reports" / "2023-07-20"
    how = batch.How(**{"processes": 1, **how})
    return {r.office: r for r in batch.build_reports(plan, offices, as_of=AS_OF, data=data, out=out, how=how)}


def test_reports_of_two_offices_stand_side_by_side_with_their_notebooks(project, data):
    made = build(project, data, "00", "52")
    assert {office: report.error for office, report in made.items()} == {"00": "", "52": ""}
    national, province = made["00"], made["52"]
    assert national.path == project / "reports" / "2023-07-20" / "laporan-00.pdf"
    assert national.pages == len(pypdf.PdfReader(national.path).pages) >= 5
    assert (national.path.parent / "notebook" / "52" / "hasil.ipynb").is_file()
    assert "Laporan Komisi Pemilihan Umum: 2 dokumen, 1 mitra." in text_of(national.path)
    assert "Keadaan 2023-07-20, satuan kerja 52." in text_of(province.path)
    assert "Sekretaris KPU Provinsi Nusa Tenggara Barat" in text_of(province.path)
    assert not list(national.path.parent.glob(".*"))


def test_every_page_of_a_sample_says_so(project, data):
    report = build(project, data, "00")["00"]
    assert all("DATA CONTOH" in page.extract_text() for page in pypdf.PdfReader(report.path).pages)


def test_the_same_input_gives_the_same_bytes(project, data):
    first = build(project, data, "00")["00"].path.read_bytes()
    assert build(project, data, "00")["00"].path.read_bytes() == first


def test_a_failing_notebook_costs_its_report_only_and_says_where(project, data):
    failing = [
        "from kerjasama_analysis import blocks",
        "if office == '52':\n    raise ValueError('kolom hilang')",
    ]
    write_notebook(
        project / "notebooks" / "hasil.ipynb",
        "# Hasil",
        "## Berapa yang berlaku?",
        *failing,
        "blocks.Prose('ya')",
    )
    made = build(project, data, "52", "00")
    assert made["00"].error == "" and made["52"].path is None
    assert (
        "Notebook hasil gagal pada bagian “Berapa yang berlaku?”: kolom hilang (ValueError)"
        in made["52"].error
    )
    trace = project / "reports" / "2023-07-20" / "notebook" / "52" / "hasil.galat.txt"
    assert "ValueError: kolom hilang" in trace.read_text(encoding="utf-8")
    assert trace.with_name("hasil.ipynb").is_file()


def test_parameters_are_checked_before_anything_starts(project, data):
    with pytest.raises(parameters.ParameterRefused, match=r"52.99"):
        build(project, data, "00", "52.99")
    assert not (project / "reports" / "2023-07-20").exists()


def test_a_missing_notebook_is_named(project, data):
    (project / "notebooks" / "hasil.ipynb").unlink()
    assert "Tidak ada notebook" in build(project, data, "00")["00"].error


def test_all_offices_are_the_nation_38_provinces_and_514_regencies_and_cities(data):
    offices = batch.find_offices(data)
    assert offices[0] == "00" and offices == sorted(set(offices))
    assert (len([o for o in offices if len(o) == 2]), len([o for o in offices if len(o) == 5])) == (39, 514)


def test_the_date_asked_for_wins_over_the_recipe(project, data):
    plan = batch.read_recipe(project / "reports" / "kecil.toml")
    report = batch.build_report(plan, "00", as_of=dt.date(2024, 1, 31), data=data, out=project / "lain")
    pdf = pypdf.PdfReader(io.BytesIO(report.path.read_bytes()))
    assert "keadaan 31 Januari 2024" in pdf.pages[1].extract_text()
    assert pdf.metadata.creation_date.date() == dt.date(2024, 1, 31)
