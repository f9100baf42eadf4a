"""How long names of partners take to become institutions: `python benchmarks/partners.py [--names N]`.

Invented names in the shapes that registers have, one in five of them a spelling of an earlier one with a letter
left out. Printed are the seconds of CPU, the names a second, and how many of those spellings were joined.
"""

import argparse
import random
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from kerjasama_analysis.cleaning import partners

KINDS = (
    "Universitas", "Yayasan", "PT", "CV", "Dinas Pendidikan Kabupaten", "SMA Negeri 1", "Politeknik Negeri", "Lembaga",
    "Radio", "Polres", "Rumah Sakit", "Ikatan Dokter", "Fakultas Hukum Universitas", "Sekolah Tinggi Ilmu Hukum",
)  # fmt: skip
SYLLABLES = tuple(
    consonant + vowel
    for consonant in ("b", "d", "g", "k", "l", "m", "n", "p", "r", "s", "t", "w")
    for vowel in "aeiou"
)


def make_names(count: int, chance: random.Random) -> tuple[list[str], list[tuple[str, str]]]:
    """Return invented names, and the pairs among them that mean one institution."""
    names, pairs = [], []
    while len(names) < count:
        words = ["".join(chance.choices(SYLLABLES, k=chance.randint(3, 5))).capitalize() for _ in range(2)]
        name = " ".join((chance.choice(KINDS), *words))
        names.append(name)
        if chance.random() < 0.25:
            at = chance.randrange(2, len(words[1]) - 1)
            names.append(f"{name.removesuffix(words[1])}{words[1][:at]}{words[1][at + 1 :]}")
            pairs.append((name, names[-1]))
    return names, pairs


def main() -> None:
    """Print what resolving the names takes, and how many spellings came together."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--names", type=int, default=100_000)
    names, pairs = make_names(parser.parse_args().names, random.Random(20230720))
    partners.resolve(names[:1])
    began = time.process_time()
    found = partners.resolve(names)
    seconds = time.process_time() - began
    joined = sum(found[one].partner_id == found[other].partner_id for one, other in pairs)
    print(
        f"{len(names):,} names in {seconds:.1f} s of CPU, {len(names) / seconds:,.0f} a second; "
        f"{joined} of {len(pairs)} joined"
    )


if __name__ == "__main__":
    main()
