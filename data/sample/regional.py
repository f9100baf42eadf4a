"""The registers of a province and of regencies: what stands above and below the rows of province.csv, regency.csv and
form.csv, each of which holds the written cells beside what they mean.
"""

from datetime import date

from sample import facts, papers

SETS = ("obstacles", "follow_ups")
DATES = ("signed_on", "starts_on", "ends_on")
PLAIN = ("kind", "number_own", "number_partner", "title", "scope", "end_rule", "implementation", "office")
TRUTH = (*SETS, *DATES, *PLAIN, "partner", "partner_type", "parent")


def make_province() -> papers.Paper:
    """Return a province's register: other columns and other words, number and date in one cell, no status column."""
    paper = papers.Paper("KS Prov NTB FINAL rev2.xlsx", "2023", office="52", register_date=date(2023, 7, 10))
    for title in (
        "DATA CONTOH (KARANGAN)",
        "DATA KERJA SAMA DENGAN INSTANSI DAN LEMBAGA",
        "KPU PROVINSI NUSA TENGGARA BARAT",
        "POSISI 10 JULI 2023",
    ):
        paper.add("judul", title)
    paper.add("kosong")
    add_rows(paper, "province", number="No.")
    paper.add("kosong")
    for text in (
        "Mataram, 10 Juli 2023",
        "Sekretaris KPU Provinsi Nusa Tenggara Barat,",
        "",
        "",
        "NAMA CONTOH, S.H.",
    ):
        paper.add(*(("tanda_tangan", *(None,) * 7, text) if text else ("kosong",)))
    return paper


def make_regency() -> papers.Paper:
    """Return a regency's register, saved by Excel as a text file with lines above the head."""
    paper = papers.Paper(
        "register_kab_lombok_tengah.csv", "", office="52.02", register_date=date(2023, 6, 30)
    )
    for title in ("DATA CONTOH (KARANGAN)", "DAFTAR KERJA SAMA", "KPU KABUPATEN LOMBOK TENGAH"):
        paper.add("judul", title)
    paper.add("judul", "Keadaan s.d. 30 Juni 2023")
    paper.add("kosong")
    add_rows(paper, "regency", number="No")
    return paper


def make_form() -> papers.Paper:
    """Return the answers of two offices to an online form: the office stands in every row."""
    paper = papers.Paper("Instrumen Evaluasi Kerja Sama (Jawaban).csv", "")
    add_rows(paper, "form")
    return paper


def add_rows(paper: papers.Paper, name: str, *, number: str = "") -> None:
    """Add the head and the agreements of a table of written cells and meanings; `number` heads a count of rows."""
    rows = facts.read_rows(name)
    heads = [head for head in rows[0] if head not in TRUTH]
    paper.add("kepala", *([number] if number else []), *heads)
    by_number: dict[str, papers.Line] = {}
    for count, row in enumerate(rows, 1):
        cells = [*([count] if number else []), *(row[head] for head in heads)]
        told = read_truth(row, heads)
        parent = by_number.get(row["parent"])
        told["parent"] = parent.key if parent else None
        line = papers.Line(cells, "perjanjian", told, key=object())
        by_number[row["number_own"]] = line
        paper.lines.append(line)


def read_truth(row: dict[str, str], heads: list[str]) -> dict:
    """Return what a row means, from its columns of meaning."""
    told: dict = {column: row[column] or None for column in PLAIN}
    told |= {column: set(filter(None, row[column].split("|"))) for column in SETS}
    told |= {column: date.fromisoformat(row[column]) if row[column] else None for column in DATES}
    names, types = row["partner"].split("|"), row["partner_type"].split("|")
    written = " ".join(
        next(row[h] for h in heads if h in ("Instansi", "Mitra Kerjasama", "Nama Mitra")).split()
    )
    told["parties"] = [
        papers.party(name, kind, written=written if len(names) == 1 else name)
        for name, kind in zip(names, types, strict=True)
    ]
    return papers.agreement(**told)
