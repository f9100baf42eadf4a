"""What the small commands say where there is nothing to read, nowhere to write, or a name for a code."""

import datetime as dt

import pytest

from kerjasama_analysis import cli, frames, parameters, words
from kerjasama_analysis.commands import report
from kerjasama_analysis.reporting import batch, facts


def test_a_folder_without_files_is_said_and_nothing_is_written(tmp_path, capsys):
    (tmp_path / "kosong").mkdir()
    assert cli.main(["clean", str(tmp_path / "kosong"), "--out", str(tmp_path / "olahan")]) == 2
    assert "Tidak ada berkas di" in capsys.readouterr().err
    assert not (tmp_path / "olahan").exists()


def test_a_file_passed_over_is_named_with_the_reason_and_no_report_is_proposed(tmp_path, capsys):
    (tmp_path / "surat.txt").write_text("halo", encoding="utf-8")
    assert cli.main(["clean", str(tmp_path), "--out", str(tmp_path / "olahan"), "--workers", "1"]) == 0
    told = capsys.readouterr().out
    assert "surat.txt tidak memuat daftar perjanjian" in told or "surat.txt bukan spreadsheet" in told
    assert "Berikutnya: kerjasama report" not in told


@pytest.mark.parametrize(
    ("name", "told"), [("a.csv", "berakhiran .xlsx"), ("tidak/ada/a.xlsx", "tidak ditemukan")]
)
def test_a_template_that_cannot_be_written_gets_one_sentence(name, told, tmp_path, capsys):
    assert cli.main(["template", str(tmp_path / name)]) == 2
    said = capsys.readouterr().err.strip()
    assert told in said and "\n" not in said


def test_a_file_that_is_no_spreadsheet_gets_no_marked_copy(tmp_path, capsys):
    (tmp_path / "rusak.xlsx").write_bytes(bytes(range(256)) * 12)
    copy = tmp_path / "salinan.xlsx"
    assert cli.main(["check", str(tmp_path / "rusak.xlsx"), "--out", str(copy)]) == 0
    assert "0 dokumen terbaca; 1 catatan." in capsys.readouterr().out and not copy.exists()


def test_jupyterlab_on_a_folder_that_is_not_there_gets_one_sentence(tmp_path, capsys):
    assert cli.main(["lab", str(tmp_path / "tidak-ada")]) == 2
    assert "tidak ditemukan" in capsys.readouterr().err


REGISTER = (
    "No;Nama Mitra;Jenis;Nomor;Tanggal;Berakhir\n1;Yayasan Contoh Satu;MoU;1/2023;1 Mei 2023;31/12/2025\n"
)


def frames_of(folder, *offices: str | None):
    """Write frames of one agreement for each of the offices, None for one that nothing tells; return the folder."""
    rows = [{"agreement_id": f"a{i}", "office": office} for i, office in enumerate(offices)]
    held = {name: frames.frame(name, rows if name == "agreements" else ()) for name in frames.COLUMNS}
    return frames.write(frames.Register(**held), folder)


@pytest.mark.parametrize(
    ("offices", "default"), [(("52.72", None), "52.72"), (("52", "52.72"), "00"), ((None,), "00"), ((), "00")]
)
def test_the_only_office_is_reported_unless_another_is_named(offices, default, tmp_path):
    assert batch.find_default_office(frames_of(tmp_path, *offices)) == default


def test_a_report_without_documents_says_where_they_are(tmp_path):
    told = report._elsewhere(frames_of(tmp_path, "52", "52.72", "52.72", None))
    assert "52.72 KPU Kota Bima (2); 52 KPU Provinsi Nusa Tenggara Barat (1)" in told and "--office" in told


def test_documents_of_no_known_office_are_told_at_once_and_on_the_nation_s_page(tmp_path, capsys):
    (tmp_path / "daftar.csv").write_text(REGISTER, encoding="utf-8")
    out = str(tmp_path / "olahan")
    assert cli.main(["clean", str(tmp_path), "--out", out, "--workers", "1"]) == 0
    assert "1 dokumen tidak diketahui satuan kerjanya" in capsys.readouterr().out
    for office, told in (("00", "1 dokumen lain tidak diketahui"), ("52", "")):
        known = facts.read_facts(out, office, scope="own", as_of=dt.date(2023, 7, 20))
        assert told in known.values["di_bawahnya"] and bool(told) == bool(known.values["di_bawahnya"])


def test_a_name_for_a_code_is_answered_with_codes():
    with pytest.raises(parameters.ParameterRefused) as refused:
        parameters.check_office("lombok")
    assert f"'52.01' ({words.office_name('52.01')})" in str(refused.value)
