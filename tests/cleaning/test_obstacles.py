"""Obstacles and follow-ups told from cells as people write them."""

import csv

import pytest

from kerjasama_analysis.cleaning import obstacles


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
    ],
)
def test_negation_lists_blanks_and_the_unknown(cell, codes):
    assert {c.code for c in obstacles.code_obstacles(cell)} == codes


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        ("segera menyusun PKS; rakor dgn mitra", {"susun_pks", "rapat_koordinasi"}),
        ("akan ditingkatkan", {"tidak_jelas"}),
        ("diperpanjang 2 tahun", {"perpanjang"}),
        ("", set()),
    ],
)
def test_follow_ups(cell, codes):
    assert {c.code for c in obstacles.code_follow_ups(cell)} == codes
