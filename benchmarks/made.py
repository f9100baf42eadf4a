"""Invented registers and date strings for the benchmarks; nothing in them is a fact."""

import datetime as dt
import json
import random
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

MONTHS = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
)
SHORT = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")
LABELS = (
    *("No", "Jenis Naskah", "Nama Mitra", "Nomor Naskah KPU", "Nomor Naskah Mitra", "Tentang"),
    *("Ruang Lingkup", "Tanggal Penandatanganan", "Tanggal Mulai", "Tanggal Berakhir", "Status", "Kendala"),
)
KINDS = ("Nota Kesepahaman", "Perjanjian Kerja Sama")
SUBJECTS = ("Sosialisasi", "Pendidikan Pemilih", "Magang", "Pertukaran Data", "Pengamanan", "Pelatihan")
OBSTACLES = (
    "Belum ada anggaran",
    "Pergantian pimpinan",
    "Koordinasi belum berjalan",
    "Tidak ada kendala",
    "",
)
SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OFFICE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" '
    'ContentType="application/xml"/><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    + "".join(
        f'<Override PartName="/xl/{part}.xml" ContentType="{OFFICE_TYPE}.{kind}+xml"/>'
        for part, kind in {
            "workbook": "sheet.main",
            "worksheets/sheet1": "worksheet",
            "styles": "styles",
            "sharedStrings": "sharedStrings",
        }.items()
    )
    + "</Types>",
    "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
    f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{SPREADSHEET}" xmlns:r="{OFFICE}"><sheets>'
    '<sheet name="Register" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="r2" Type="{OFFICE}/styles" Target="styles.xml"/>'
    f'<Relationship Id="r3" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    "xl/styles.xml": f'<styleSheet xmlns="{SPREADSHEET}"><fonts><font/></fonts>'
    '<fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders>'
    '<cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId="0"/>'
    '<xf numFmtId="14"/></cellXfs></styleSheet>',
}


def register(path: Path, rows: int, seed: int = 1) -> Path:
    """Return the path of a new workbook: three title rows, a header, `rows` agreements, as Excel stores them."""
    strings: dict[str, int] = {}
    chance = random.Random(seed)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, text in PARTS.items():
            archive.writestr(name, text)
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            sheet.write(f'<worksheet xmlns="{SPREADSHEET}"><sheetData>'.encode())
            titles = (
                ("DATA CONTOH",),
                ("REGISTER KERJA SAMA",),
                ("KPU PROVINSI NUSA TENGGARA BARAT",),
                LABELS,
            )
            for r, row in enumerate(titles, 1):
                sheet.write(_row(r, row, strings).encode())
            for r in range(rows):
                sheet.write(_row(r + 5, _agreement(r, rows, chance), strings).encode())
            sheet.write(b"</sheetData></worksheet>")
        with archive.open("xl/sharedStrings.xml", "w", force_zip64=True) as shared:
            shared.write(f'<sst xmlns="{SPREADSHEET}">'.encode())
            for text in strings:
                shared.write(f"<si><t>{escape(text)}</t></si>".encode())
            shared.write(b"</sst>")
    return path


def registers(folder: Path, count: int) -> Path:
    """Return a new folder with workbooks of 150 agreements each."""
    folder.mkdir()
    for i in range(count):
        register(folder / f"register_{i:05d}.xlsx", 150, seed=i)
    return folder


def date_strings(path: Path, count: int) -> Path:
    """Return the path of a new file with date strings as offices write them, and what each means.

    40 % "20 Juli 2023", 20 % "20/07/2023", 10 % "20 Jul 23", 10 % ISO, 10 % ranges, 10 % no dates; a range means its
    two ends, no date means nothing.
    """
    chance = random.Random(2)
    pairs = [_date_string(chance) for _ in range(count)]
    path.write_text(json.dumps(pairs), encoding="utf-8")
    return path


def _agreement(r: int, rows: int, chance: random.Random) -> tuple:
    signed = dt.date(2015, 1, 1) + dt.timedelta(days=chance.randrange(3650))
    ends = signed.replace(year=signed.year + chance.randrange(1, 6), day=min(signed.day, 28))
    kind = chance.randrange(2)
    code = ("NK", "PKS")[kind]
    partner = chance.randrange(max(rows // 200, 50))
    return (
        r + 1,
        KINDS[kind],
        f"{('Universitas', 'Dinas', 'Yayasan', 'PT')[partner % 4]} Contoh {_letters(partner)}",
        f"{r + 1}/PR.07-{code}/52/{signed.year}",
        f"{chance.randrange(900)}/MITRA/{_letters(r)}/{signed.year}",
        f"{SUBJECTS[chance.randrange(6)]} bagi pemilih {('pemula', 'perempuan', 'disabilitas')[r % 3]}",
        f"{SUBJECTS[chance.randrange(6)]} dan {SUBJECTS[chance.randrange(6)].lower()}",
        signed,
        f"{signed.day} {MONTHS[signed.month - 1]} {signed.year}",
        f"{ends.day} {MONTHS[ends.month - 1]} {ends.year}",
        (("Masih berlaku" if ends.year >= 2025 else "Sudah berakhir"), "")[r % 2],
        OBSTACLES[chance.randrange(len(OBSTACLES))],
    )


def _row(number: int, values: tuple, strings: dict[str, int]) -> str:
    cells = []
    for column, value in zip("ABCDEFGHIJKL", values, strict=False):
        if isinstance(value, str):
            if value:
                at = strings.setdefault(value, len(strings))
                cells.append(f'<c r="{column}{number}" t="s"><v>{at}</v></c>')
        elif isinstance(value, dt.date):
            cells.append(f'<c r="{column}{number}" s="1"><v>{(value - dt.date(1899, 12, 30)).days}</v></c>')
        else:
            cells.append(f'<c r="{column}{number}"><v>{value}</v></c>')
    return f'<row r="{number}" spans="1:12">{"".join(cells)}</row>'


def _letters(number: int) -> str:
    letters = ""
    while number or not letters:
        number, rest = divmod(number, 26)
        letters += chr(65 + rest)
    return letters


def _date_string(chance: random.Random) -> tuple[str, list[str] | None]:
    day = dt.date(1990, 1, 1) + dt.timedelta(days=chance.randrange(16_000))
    part = chance.random()
    means = [day.isoformat(), day.isoformat()]
    if part < 0.4:
        return f"{day.day} {MONTHS[day.month - 1]} {day.year}", means
    if part < 0.6:
        return f"{day:%d/%m/%Y}", means
    if part < 0.7:
        return f"{day.day} {SHORT[day.month - 1]} {day:%y}", means
    if part < 0.8:
        return day.isoformat(), means
    if part < 0.9:
        last = day + dt.timedelta(days=chance.randrange(30, 2000))
        spoken = (f"{d.day} {MONTHS[d.month - 1]} {d.year}" for d in (day, last))
        return " s.d. ".join(spoken), [day.isoformat(), last.isoformat()]
    junk = ("-", "dalam proses", "menunggu tanda tangan", "belum ada", "lihat lampiran", "31 Februari 2020")
    return f"{chance.choice(junk)}", None
