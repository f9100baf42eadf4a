"""A second run into the same folder: partners that were known keep their ids, new spellings take them."""

import pytest

from kerjasama_analysis import cli, frames
from kerjasama_analysis.cleaning import earlier

HEADER = "No,Nama Mitra,Jenis Naskah,Nomor,Tanggal Mulai,Tanggal Berakhir\n"


def write_register(path, names):
    rows = (
        f"{i},{name},MoU,{i}/NK/2022,1 Januari 2022,31 Desember 2026\n" for i, name in enumerate(names, 1)
    )
    path.write_text(HEADER + "".join(rows), encoding="utf-8")


@pytest.fixture
def folder(tmp_path):
    write_register(tmp_path / "m.csv", ["Universitas Contoh Padjajaran", "LCRX", "Yayasan Contoh Melati"])
    return tmp_path


def clean(folder):
    assert cli.main(["clean", str(folder), "--out", str(folder / "out"), "--workers", "1"]) == 0
    return frames.read_frames(folder / "out").parties.set_index("partner_written")["partner_id"].to_dict()


def test_a_new_file_keeps_the_ids_of_known_partners_and_gives_them_to_new_spellings(folder):
    before = clean(folder)
    new = ["Universitas Contoh Padjadjaran", "UNIV. CONTOH PADJADJARAN", "Lembaga Contoh Riset X (LCRX)"]
    write_register(folder / "a.csv", new)
    after = clean(folder)
    assert len(before) == 3
    assert {name: after[name] for name in before} == before
    assert [after[name] for name in new] == [before["Universitas Contoh Padjajaran"]] * 2 + [before["LCRX"]]


def test_the_same_registers_read_twice_give_the_same_frames(folder):
    clean(folder)
    first = frames.read_frames(folder / "out")
    clean(folder)
    second = frames.read_frames(folder / "out")
    assert first.parties.equals(second.parties)
    assert first.problems.equals(second.problems)


def test_a_faculty_written_two_ways_is_shown_the_same_in_a_second_run(tmp_path):
    names = ["Fakultas Kelautan Univesitas Brawijaya", "Fakultas Kelautan Unbraw"]
    write_register(tmp_path / "f.csv", names)
    clean(tmp_path)
    first = frames.read_frames(tmp_path / "out").parties
    clean(tmp_path)
    assert first.equals(frames.read_frames(tmp_path / "out").parties)


def test_frames_that_cannot_be_read_name_nobody(tmp_path):
    (tmp_path / "parties.parquet").write_bytes(b"PAR1 and no more")
    assert earlier.read_partners(tmp_path) == {}
