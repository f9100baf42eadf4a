"""The nine published groups and their sub-types, told from a partner's name.

Rules stand in `vocabulary/partner_types.csv` and are tried in their order: student cues before profession cues
before generic ones, universities before the ministries that own some of them.
"""

import re
from functools import cache, lru_cache

from kerjasama_analysis import words


@lru_cache(maxsize=100_000)
def find_type(name: str, category: str | None = None) -> tuple[str, str, str]:
    """Return group, sub-type and the rule that decided: the name's own words, else the register's category.

    A name that no rule knows takes the group its register writes, and `lainnya` without one.

    >>> find_type("Poltekkes Kemenkes Mataram")[0], find_type("Himpunan Mahasiswa Islam")[0]
    ('perguruan_tinggi', 'perkumpulan_mahasiswa')
    >>> find_type("LPP RRI")[0], find_type("Dewan Pers")[0], find_type("PT Pos Indonesia (Persero)")[0]
    ('perusahaan_media', 'lembaga_negara', 'perusahaan')
    """
    folded = re.sub(r"[^a-z0-9.&()/ -]+", " ", name.lower()).strip()
    for number, (pattern, group, subtype) in enumerate(_rules(), 1):
        if m := pattern.search(folded):
            return group, subtype, f"aturan {number}: {m[0].strip()}"
    if group := find_category(category):
        return group, group, "kolom kelompok"
    return "lainnya", "lainnya", "tanpa aturan"


def find_category(written: str | None) -> str | None:
    """Return the group that a register's own category cell or group row names, or None.

    >>> find_category("A. KEMENTERIAN"), find_category("Perguruan Tinggi (32)"), find_category("II. LAIN")
    ('kementerian', 'perguruan_tinggi', None)
    """
    return words.mapping("category_words", "type").get(_fold_category(written)) or None


def is_category(written: str) -> bool:
    """Whether a cell is a word for a group of partners, also for one that is none of ours: K/L, Ormas."""
    return _fold_category(written) in words.mapping("category_words", "type")


def _fold_category(written: str | None) -> str:
    return re.sub(r"^\s*(?:[a-z]|[ivx]+|\d+)[.)]\s+|\(.*?\)", "", (written or "").lower()).strip(" :-")


@cache
def _rules() -> tuple[tuple[re.Pattern, str, str], ...]:
    return tuple(
        (re.compile(row["pattern"]), row["type"], row["subtype"]) for row in words.table("partner_types")
    )
