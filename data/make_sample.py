"""Write the invented sample registers, as offices would send them, and know what they say.

    python data/make_sample.py [FOLDER]

writes into data/raw/contoh unless a folder is named. The same seed gives the same files. `truth()` returns what a
reader should find in them, so that a test can compare every cell.
"""

import sys
from pathlib import Path

from sample import files, national, papers, regional, wild_files, wilder

FOLDER = Path(__file__).parent / "raw" / "contoh"
NATIONAL_WIDTHS = [5, 34, 19, 27, 25, 38, 20, 20, 20, 20, 18, 20, 44, 36, 30]
PROVINCE_WIDTHS = [5, 34, 16, 32, 34, 22, 18, 40, 30, 24]
PROSE = "Data contoh: seluruh mitra, nomor, dan isi karangan."


def make_papers() -> list[papers.Paper]:
    """Return the registers line by line, one paper a sheet."""
    plain = [national.make_paper(), regional.make_province(), regional.make_regency(), regional.make_form()]
    return [*plain, *(make() for make in wilder.MAKERS), *wilder.make_recap()]


def truth() -> dict[str, list[dict]]:
    """Return what the files say: `agreements` (with `parties`, `obstacles`, `follow_ups`), `ledger` and `tables`.

    An agreement has the columns of the frame except ids; `parent` is (file, sheet, row) of the agreement it carries out,
    renews or amends, `parent_said` whether the register names that one, `contradicts` whether the status cell
    contradicts the dates on the register's own date.
    """
    return papers.truth_of(make_papers())


def write_sample(folder: Path) -> list[Path]:
    """Write the registers into the folder and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    whole, province, regency, form, merged, paged, exported, stacked, *recap = make_papers()
    return [
        files.write_workbook(
            whole, folder, widths=NATIONAL_WIDTHS, merges=national.head_merges(whole), prose=PROSE
        ),
        files.write_workbook(province, folder, widths=PROVINCE_WIDTHS, merges=[], prose=PROSE),
        files.write_text(regency, folder, separator=";", encoding="cp1252", padded=True),
        files.write_text(form, folder, separator=",", encoding="utf-8", padded=False),
        wild_files.write_old_workbook(merged, folder),
        wild_files.write_open_document(paged, folder),
        wild_files.write_html(exported, folder),
        wild_files.write_sheets([stacked], folder),
        wild_files.write_sheets(recap, folder),
    ]


if __name__ == "__main__":
    for path in write_sample(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER):
        print(path)
