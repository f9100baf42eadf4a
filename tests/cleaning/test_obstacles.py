"""Obstacles and follow-ups told from cells as people write them."""

import csv

import pytest

from kerjasama_analysis import frames, words
from kerjasama_analysis.cleaning import obstacles
from kerjasama_analysis.cleaning.wording import cues


def f1(pairs: list[tuple[set[str], set[str]]]) -> float:
    """Return the micro-F1 of (meant, told) sets of codes."""
    right = sum(len(meant & told) for meant, told in pairs)
    return 2 * right / (sum(len(told) for _, told in pairs) + sum(len(meant) for meant, _ in pairs))


def test_the_phrases_learnt_from_are_coded(shared, measured):
    with (shared / "vocabulary/obstacle_phrases.csv").open(encoding="utf-8") as opened:
        rows = list(csv.DictReader(opened))
    pairs = [({row["obstacle"]}, {c.code for c in obstacles.code_obstacles(row["written"])}) for row in rows]
    measured("hambatan: F1 kalimat belajar", f1(pairs))


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        ("anggaran tersedia", {"tidak_ada"}),
        ("tidak ada kendala anggaran", {"tidak_ada"}),
        ("koordinasi sudah baik, hanya SDM terbatas", {"sdm"}),
        ("nihil", {"tidak_ada"}),
        ("-", {"tidak_ada"}),
        ("", set()),
        ("1. Anggaran blm ada\n2. pergantian rektor", {"anggaran", "pergantian_pejabat"}),
        ("belum ada PKS; belum ada PIC dari mitra", {"tanpa_tindak_lanjut", "koordinasi"}),
        ("warna map berbeda", {"lainnya"}),
        ("bukan karena anggaran, tetapi SDM terbatas", {"sdm"}),
        ("Kendala anggaran sudah teratasi, sekarang tidak ada kendala", {"tidak_ada"}),
        ("Walaupun lokasi jauh, kegiatan berjalan lancar", {"tidak_ada"}),
        ("Koordinasi baik, data selalu dikirim, tidak ada hambatan", {"tidak_ada"}),
        ("tidak ada kendala kecuali naskah belum kembali", {"administrasi"}),
        ("pandemi covid-19", {"lainnya"}),
    ],
)
def test_negation_lists_blanks_and_the_unknown(cell, codes):
    assert {c.code for c in obstacles.code_obstacles(cell)} == codes


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        ("Anggaran terbatas sehingga kegiatan dilaksanakan daring", {"anggaran"}),
        ("blm ada PKS, akan segera ditindaklanjuti", {"tanpa_tindak_lanjut"}),
        ("SOP belum ada, akan kami susun bersama mitra dan dilaporkan tiap triwulan", {"pemahaman"}),
        ("Rapat koordinasi tidak terlaksana karena jembatan putus", {"geografi_sarpras"}),
        ("Sosialisasi ke sekolah tertunda karena siswa libur", {"waktu_tahapan"}),
        ("karena efisiensi, kegiatan di kampus hanya dua kali", {"anggaran"}),
        ("mitra pasif setelah penandatanganan", {"komitmen_mitra"}),
        ("anggaran sosialisasi habis", {"anggaran"}),
        ("sarana dan prasarana kurang, hak dan kewajiban belum jelas", {"geografi_sarpras", "ruang_lingkup"}),
        ("keterbatasan anggaran, personil dan komunikasi", {"anggaran", "sdm", "koordinasi"}),
    ],
)
def test_causes_remedies_and_pairs(cell, codes):
    assert {c.code for c in obstacles.code_obstacles(cell)} == codes


@pytest.mark.parametrize(
    "cell", ["angaran blm ada", "kordinasi krg", "di tindak lanjuti blm", "pengawalan ketat"]
)
def test_slips_of_the_keys_are_mended_and_other_words_left(cell):
    meant = {"anggaran", "koordinasi", "tanpa_tindak_lanjut", "lainnya"}
    assert len({c.code for c in obstacles.code_obstacles(cell)} & meant) == 1


def test_every_coded_sentence_says_which_words_decided():
    told = obstacles.code_obstacles("Personil terbatas krn fokus tahapan; PIC mitra sulit dihubungi")
    assert {c.code: c.cue for c in told} == {
        "sdm": "personel terbatas",
        "waktu_tahapan": "fokus tahapan",
        "koordinasi": "sulit dihubungi",
    }


@pytest.mark.parametrize("table", ["obstacle_cues", "follow_up_cues"])
def test_cue_tables_hold_known_codes_and_patterns_that_compile(table):
    codes = {"obstacle_cues": frames.OBSTACLES, "follow_up_cues": frames.FOLLOW_UPS}[table]
    for row in words.table(table):
        assert row["code"] in codes and row["strength"] in cues.STRENGTHS
        assert not cues.re.fullmatch(cues.written_out(row["pattern"]), "")


@pytest.mark.parametrize(
    "table", ["clause_words", "absence_words", "cue_parts", "obstacle_cues", "follow_up_cues"]
)
def test_tables_of_patterns_are_whole_rows(table):
    with (words.PACKAGED / f"{table}.csv").open(encoding="utf-8", newline="") as opened:
        header, *rows = csv.reader(opened)
    assert all(len(row) == len(header) and all(row) for row in rows)


@pytest.fixture
def own_cue(tmp_path):
    """Return a function that lays one cue row of an own table over the packaged ones."""

    def lay(row: str):
        (tmp_path / "obstacle_cues.csv").write_text(f"pattern,code,strength\n{row}\n", encoding="utf-8")
        words.use_folder(tmp_path)
        cues.rules.cache_clear()

    yield lay
    words.use_folder(None)
    cues.rules.cache_clear()


def test_an_analyst_adds_a_cue_with_one_row(own_cue):
    own_cue("warna map,administrasi,")
    assert [(c.code, c.cue) for c in obstacles.code_obstacles("warna map berbeda")] == [
        ("administrasi", "warna map")
    ]


@pytest.mark.parametrize("row", ["warna map,administrasi,kuat", "warna (map,administrasi,phrase"])
def test_a_cue_that_cannot_be_read_is_named(own_cue, row):
    own_cue(row)
    with pytest.raises(words.UnknownWord, match=r"obstacle_cues\.csv"):
        obstacles.code_obstacles("warna map berbeda")


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        ("PKS sdh ada, tinggal rapat teknis dgn dinas", {"rapat_koordinasi"}),
        ("tidak perlu tambahan anggaran, cukup pelatihan operator", {"sdm_bimtek"}),
        ("rapat untuk membahas kendala anggaran", {"rapat_koordinasi"}),
        ("bimtek penyusunan SOP", {"sdm_bimtek"}),
        ("belum ada tindak lanjut", {"tidak_ada"}),
        ("segera menyusun PKS; rakor dgn mitra", {"susun_pks", "rapat_koordinasi"}),
        ("akan ditingkatkan", {"tidak_jelas"}),
        ("diperpanjang 2 tahun", {"perpanjang"}),
        ("", set()),
    ],
)
def test_follow_ups(cell, codes):
    assert {c.code for c in obstacles.code_follow_ups(cell)} == codes
