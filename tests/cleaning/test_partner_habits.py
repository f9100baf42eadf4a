"""How well spellings come together, in pairs: real ones seen elsewhere, and names bent by a seeded hand."""

import csv
import itertools
import random

from kerjasama_analysis import words
from kerjasama_analysis.cleaning import partners

LOCAL = (
    ("Kepolisian Resor {place}", "Polres {place}"),
    ("Kejaksaan Negeri {place}", "Kejari {place}"),
    ("Pengadilan Negeri {place}", "PN {place}"),
    ("Himpunan Mahasiswa Islam Cabang {place}", "HMI Cabang {place}"),
    ("Dinas Kependudukan dan Pencatatan Sipil {level} {place}", "Disdukcapil {level} {place}"),
    ("Badan Pusat Statistik {level} {place}", "BPS {level} {place}"),
    ("Kantor Kementerian Agama {level} {place}", "Kemenag {level} {place}"),
    ("Badan Kesatuan Bangsa dan Politik {level} {place}", "Bakesbangpol {level} {place}"),
    ("Dinas Komunikasi dan Informatika {level} {place}", "Diskominfo {level} {place}"),
    ("Pemerintah {level} {place}", "{government} {place}"),
    ("SMA Negeri {number} {place}", "SMAN {number} {place}"),
    ("SMK Negeri {number} {place}", "SMKN {number} {place}"),
    ("Sekolah Tinggi Ilmu Hukum Contoh {place}", "STIH Contoh {place}"),
    ("Universitas Contoh {place}", "Univ. Contoh {place}"),
    ("Yayasan Contoh Cendekia {place}", "Yay. Contoh Cendekia {place}"),
    ("Lembaga Swadaya Masyarakat Contoh {place}", "LSM Contoh {place}"),
)
"""Kinds of partners that a province's registers are full of, in full and as they are usually shortened."""


def pairwise(spellings: list[tuple[str, str]]) -> tuple[float, float]:
    """Return precision and recall over all pairs of (institution, spelling)."""
    found = partners.resolve([written for _, written in spellings])
    right = joined = equal = 0
    for (a, one), (b, other) in itertools.combinations(spellings, 2):
        same, got = a == b, found[one].partner_id == found[other].partner_id
        right, joined, equal = right + (same and got), joined + got, equal + same
    return right / joined, right / equal


def test_spellings_seen_in_real_registers(shared, measured):
    path = shared / "vocabulary" / "partner_spellings.csv"
    with path.open(encoding="utf-8") as opened:
        precision, recall = pairwise([(row["cluster"], row["written"]) for row in csv.DictReader(opened)])
    measured("mitra: presisi ejaan", precision)
    measured("mitra: perolehan ejaan", recall)


def test_registered_names_come_back_from_the_habits_of_offices(measured):
    """Names of the registry, bent by a seeded hand: capitals, dots, doubled blanks, one wrong letter, acronym behind."""
    chance = random.Random(20230720)
    rows = chance.sample([r for r in words.table("partners") if len(r["name"]) > 12], 120)
    spellings = [(r["partner_id"], r["name"]) for r in rows]
    spellings += [(r["partner_id"], bend(r, chance)) for r in rows for _ in range(3)]
    precision, recall = pairwise(list(dict.fromkeys(spellings)))
    measured("mitra: presisi ejaan yang diacak", precision)
    measured("mitra: perolehan ejaan yang diacak", recall)


def bend(row: dict, chance: random.Random) -> str:
    """Return a registry name as an office may write it."""
    name = row["name"]
    acronym = next((a for a in row["aliases"].split("|") if a.isupper() and len(a) < 9), "")
    habits = [
        str.upper,
        lambda n: (
            n.replace("Universitas ", "Univ. ").replace("Kementerian ", "Kemen. ").replace("Badan ", "Bdn ")
        ),
        lambda n: "  ".join(n.split(" ")),
        lambda n: f"{n} ({acronym})" if acronym else f"{n} ",
        lambda n: drop_letter(n, chance),
        lambda n: n.lower(),
    ]
    for habit in chance.sample(habits, 2):
        name = habit(name)
    return name


def drop_letter(name: str, chance: random.Random) -> str:
    """Return a name with one letter missing inside one of its longer words."""
    long = [word for word in name.split() if len(word) > 6]
    if not long:
        return name
    word = chance.choice(long)
    at = chance.randrange(2, len(word) - 2)
    return name.replace(word, word[:at] + word[at + 1 :], 1)


def test_partners_outside_the_registry_come_together_and_none_are_mixed(measured):
    """The same kinds of institutions of 90 places, in full, shortened, and twice bent: most pairs differ by a place."""
    chance = random.Random(20230721)
    spellings = []
    for regency in chance.sample(words.table("regencies"), 90):
        told = {
            "place": regency["name"],
            "level": regency["kind"].capitalize(),
            "government": "Pemkot" if regency["kind"].lower() == "kota" else "Pemkab",
        }
        for full, short in chance.sample(LOCAL, 5):
            told["number"] = chance.randint(1, 3)
            name = full.format(**told)
            bent = [bend({"name": form.format(**told), "aliases": ""}, chance) for form in (full, short)]
            written = (name, short.format(**told), bent[0], bent[1].replace("Kabupaten", "Kab."))
            spellings += [(name, spelling) for spelling in written]
    precision, recall = pairwise(list(dict.fromkeys(spellings)))
    measured("mitra: presisi mitra daerah", precision)
    measured("mitra: perolehan mitra daerah", recall)


def test_a_partner_stands_behind_the_office_whatever_its_name_begins_with():
    for joint in ("\n", " dan ", " dengan ", " / ", " - "):
        cell = f"KPU Kabupaten Contoh Utara{joint}Sanggar Seni Contoh"
        assert partners.split_partners(cell) == ["Sanggar Seni Contoh"], joint
    for office in ("KPU Kabupaten Pangkajene dan Kepulauan", "KPU Provinsi / Kab / Kota"):
        assert partners.split_partners(office) == []
