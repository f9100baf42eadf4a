"""The wilder shapes: registers of regencies and of a province as merges, ditto marks, page breaks, sheets and exports
leave them. Every cell stands here beside what it means.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

from sample import papers

NO = "tidak_ada"
Row = tuple[list[Any], dict]


def make_merged() -> papers.Paper:
    """Return a regency's .xls: one agreement over several lines, one partner over two documents, ditto marks."""
    paper = _paper("Data KS KPU Kab Bima.xls", "KS", "52.06", date(2023, 6, 30))
    _titles(paper, "MATRIKS KERJA SAMA", "KPU KABUPATEN BIMA", "KEADAAN 30 JUNI 2023")
    head = (
        "No",
        "Nama Lembaga",
        "Ruang Lingkup",
        "Naskah",
        "Nomor",
        "Tanggal",
        "Jangka Waktu",
        "Realisasi",
        "Hambatan",
    )
    paper.add("kepala", *head)
    college, foundation = "STKIP Contoh Bima Raya", "Yayasan Contoh Mbojo"
    radio, school = "Radio Contoh Suara Bima", "Pondok Pesantren Contoh Doro"
    budget = {"obstacles": {"anggaran"}, "implementation": "belum"}
    _add(
        paper,
        [
            1,
            college,
            "Pendidikan pemilih",
            "MoU",
            "4/PR.07-NK/5206/2022",
            "3 Maret 2022",
            "3 tahun",
            "sudah berjalan",
            "tidak ada kendala",
        ],
        _term("NK", "4/PR.07-NK/5206/2022", "2022-03-03", "2025-03-02", "duration")
        | {
            "scope": "Pendidikan pemilih Magang mahasiswa Penelitian",
            "implementation": "berjalan",
            "obstacles": {NO},
        }
        | _with(college, "perguruan_tinggi"),
    )
    for scope in ("Magang mahasiswa", "Penelitian"):
        paper.add("lanjutan", None, None, scope, *(None,) * 6)
    first = _add(
        paper,
        [
            2,
            foundation,
            "Sosialisasi",
            "MoU",
            "5/PR.07-NK/5206/2022",
            "4 April 2022",
            "2 tahun",
            "blm ada kegiatan",
            "anggaran blm tersedia",
        ],
        _term("NK", "5/PR.07-NK/5206/2022", "2022-04-04", "2024-04-03", "duration")
        | {"scope": "Sosialisasi", **budget}
        | _with(foundation, "lsm"),
    )
    _add(
        paper,
        [3, "sda", "Kelas pemilih pemula", "PKS", "6/PR.07-PKS/5206/2022", "sda", "1 tahun", "idem", "-//-"],
        _term("PKS", "6/PR.07-PKS/5206/2022", "2022-04-04", "2023-04-03", "duration")
        | {"scope": "Kelas pemilih pemula", "parent": first, **budget}
        | _with(foundation, "lsm"),
    )
    _add(
        paper,
        [4, radio, "Penyiaran", "PKS", "7/PR.07-PKS/5206/2022", "8 Mei 2022", "s.d.a", "sudah berjalan", ""],
        _term("PKS", "7/PR.07-PKS/5206/2022", "2022-05-08", "2023-05-07", "duration")
        | {"scope": "Penyiaran", "implementation": "berjalan"}
        | _with(radio, "perusahaan_media"),
    )
    above = _add(
        paper,
        [5, school, "Sosialisasi", "MoU", "8/PR.07-NK/5206/2023", "5 Juni 2023", "1 tahun", "", ""],
        _term("NK", "8/PR.07-NK/5206/2023", "2023-06-05", "2024-06-04", "duration")
        | {"scope": "Sosialisasi"}
        | _with(school, "lainnya"),
    )
    _add(
        paper,
        [None, None, "Kelas santri", "PKS", "9/PR.07-PKS/5206/2023", "6 Juni 2023", "6 bulan", "", ""],
        _term("PKS", "9/PR.07-PKS/5206/2023", "2023-06-06", "2023-12-05", "duration")
        | {"scope": "Kelas santri", "parent": above}
        | _with(school, "lainnya"),
    )
    paper.merges = [(6, c, 8, c) for c in (0, 1, 3, 4, 5, 6, 7, 8)] + [(12, c, 13, c) for c in (0, 1)]
    return paper


def make_paged() -> papers.Paper:
    """Return a city's .ods: the head repeated on the second page, below a pager line; dates are real dates."""
    paper = _paper("kpu_kota_mataram.ods", "Register", "52.71", date(2023, 5, 31))
    _titles(paper, "DAFTAR NOTA KESEPAHAMAN", "KPU KOTA MATARAM", "PER 31 MEI 2023")
    head = (
        "No.",
        "Mitra",
        "Tentang",
        "Nomor KPU",
        "Tanggal Mulai",
        "Tanggal Berakhir",
        "Kendala",
        "Tindak Lanjut",
    )
    rows = [
        (
            "Politeknik Contoh Cakranegara",
            "perguruan_tinggi",
            "Magang",
            2,
            (2022, 1, 12),
            (2025, 1, 11),
            "koordinasi kurang",
            {"koordinasi"},
            "rakor triwulanan",
            {"rapat_koordinasi"},
        ),
        (
            "SMA Contoh Ampenan",
            "lainnya",
            "Pendidikan pemilih pemula",
            3,
            (2022, 2, 15),
            (2024, 2, 14),
            "",
            set(),
            "",
            set(),
        ),
        (
            "Ikatan Contoh Akuntan Mataram",
            "organisasi_profesi",
            "Audit dana kampanye",
            5,
            (2022, 6, 20),
            (2025, 6, 19),
            "pergantian ketua",
            {"pergantian_pejabat"},
            "",
            set(),
        ),
        (
            "Harian Contoh Sasak",
            "perusahaan_media",
            "Publikasi tahapan",
            1,
            (2023, 1, 9),
            (2024, 1, 8),
            "nihil",
            {NO},
            "",
            set(),
        ),
        (
            "Universitas Contoh Pejanggik",
            "perguruan_tinggi",
            "Penelitian",
            4,
            (2023, 3, 1),
            (2026, 2, 28),
            "",
            set(),
            "diperpanjang",
            {"perpanjang"},
        ),
    ]
    paper.add("kepala", *head)
    for count, (name, kind, title, number, starts, ends, trouble, codes, plan, follow_ups) in enumerate(
        rows, 1
    ):
        if count == 4:
            paper.add("bukan_register", "Halaman 1 dari 2")
            paper.add("kepala", *head)
        number_own = f"{number}/PR.07-NK/5271/{starts[0]}"
        _add(
            paper,
            [count, name, title, number_own, date(*starts), date(*ends), trouble, plan],
            {
                "kind": "NK",
                "number_own": number_own,
                "title": title,
                "starts_on": date(*starts),
                "ends_on": date(*ends),
            }
            | {"end_rule": "date", "obstacles": codes, "follow_ups": follow_ups}
            | _with(name, kind),
        )
    return paper


def make_exported() -> papers.Paper:
    """Return a regency's HTML table saved as .xls, its dates written by a program with the month first."""
    paper = _paper("export_lombok_timur.xls", "", "52.03", None)
    _titles(paper, "KERJA SAMA KPU KABUPATEN LOMBOK TIMUR")
    paper.add(
        "kepala",
        "No",
        "Nama Mitra",
        "Jenis Kerjasama",
        "Nomor Naskah",
        "Judul",
        "Tanggal Penandatanganan",
        "Tanggal Berakhir",
    )
    rows = [
        (
            "Institut Contoh Selong",
            "perguruan_tinggi",
            "MoU",
            "NK",
            1,
            "Magang",
            (2022, 8, 19),
            (2025, 8, 18),
        ),
        (
            "PT Contoh Selaparang Net",
            "perusahaan",
            "PKS",
            "PKS",
            2,
            "Jaringan internet",
            (2022, 9, 5),
            (2023, 9, 4),
        ),
        (
            "Karang Taruna Contoh Labuhan",
            "lainnya",
            "MoU",
            "NK",
            3,
            "Sosialisasi",
            (2023, 1, 25),
            (2024, 1, 24),
        ),
        ("Dewan Masjid Contoh", "lainnya", "MoU", "NK", 4, "Pemilu damai", (2023, 4, 6), (2024, 4, 5)),
    ]
    for count, (name, kind, written, slug, number, title, signed, ends) in enumerate(rows, 1):
        number_own = f"{number}/PR.07-{slug}/5203/{signed[0]}"
        american = [f"{day.month}/{day.day}/{day.year}" for day in (date(*signed), date(*ends))]
        _add(
            paper,
            [count, name, written, number_own, title, *american],
            {
                "kind": slug,
                "number_own": number_own,
                "title": title,
                "signed_on": date(*signed),
                "ends_on": date(*ends),
            }
            | {"end_rule": "date"}
            | _with(name, kind),
        )
    return paper


def make_stacked() -> papers.Paper:
    """Return a regency's workbook: two tables under each other, a legend beside, a hidden and a struck-out row."""
    paper = _paper("Kerja Sama KPU Sumbawa.xlsx", "Data", "52.04", date(2023, 6, 15))
    _titles(paper, "DATA KERJA SAMA KPU KABUPATEN SUMBAWA", "Keadaan 15 Juni 2023")
    memoranda = (
        ("Universitas Contoh Samawa", "perguruan_tinggi", 11, "Tridarma", (2021, 5, 3), "3 Mei 2021 s.d. 2 Mei 2026", (2026, 5, 2), "date"),
        ("Gerakan Contoh Pemilih Tangguh", "lsm", 12, "Pemantauan", (2022, 7, 7), "2 (dua) tahun", (2024, 7, 6), "duration"),
        ("Radio Contoh Samawa", "perusahaan_media", 13, "Penyiaran", (2022, 9, 1), "tidak terbatas", None, "open"),
    )  # fmt: skip
    paper.add("kosong")
    paper.add("judul", "A. NOTA KESEPAHAMAN")
    paper.add("kepala", "No", "Mitra Kerja Sama", "Tentang", "Nomor", "Tanggal", "Masa Berlaku")
    for count, (name, kind, number, about, signed, period, ends, rule) in enumerate(memoranda, 1):
        number_own = f"{number}/PR.07-NK/5204/{signed[0]}"
        told = {
            "kind": "NK",
            "number_own": number_own,
            "title": about,
            "signed_on": date(*signed),
            "end_rule": rule,
        }
        told |= {"ends_on": date(*ends) if ends else None, "hidden": number == 12, "struck_out": number == 13}
        _add(paper, [count, name, about, number_own, date(*signed), period], told | _with(name, kind))
    agreements = (
        ("PT Contoh Angkut Samawa", "perusahaan", 21, "Angkutan logistik", (2023, 2, 1), (2024, 1, 31), "armada terbatas", {"geografi_sarpras"}),
        ("SMK Contoh Alas", "lainnya", 22, "Praktik kerja", (2023, 3, 6), (2023, 9, 5), "", set()),
    )  # fmt: skip
    paper.add("kosong")
    paper.add("judul", "B. PERJANJIAN KERJA SAMA")
    paper.add("kepala", "No", "Nomor PKS", "Instansi", "Perihal", "Tgl Mulai", "Tgl Selesai", "Kendala")
    for count, (name, kind, number, about, starts, ends, trouble, codes) in enumerate(agreements, 1):
        number_own = f"{number}/PR.07-PKS/5204/{starts[0]}"
        told = {
            "kind": "PKS",
            "number_own": number_own,
            "title": about,
            "end_rule": "date",
            "obstacles": codes,
        }
        told |= {"starts_on": date(*starts), "ends_on": date(*ends)}
        cells = [count, number_own, name, about, date(*starts), date(*ends), trouble]
        _add(paper, cells, told | _with(name, kind))
    paper.beside = {
        (5, 8): "Keterangan warna",
        (6, 8): "Hijau",
        (6, 9): "masih berlaku",
        (7, 8): "Merah",
        (7, 9): "sudah berakhir",
    }
    return paper


def make_recap() -> list[papers.Paper]:
    """Return a province's workbook: a sheet for each regency, and a REKAP that repeats them."""
    file, day = "KS Bali per kabupaten.xlsx", date(2023, 6, 30)
    rows = {
        ("51.01", "Jembrana", "KABUPATEN JEMBRANA"): (
            ("Koperasi Contoh Negara", "perusahaan", "NK", "3/PR.07-NK/5101/2022", "Sosialisasi", (2022, 3, 9), (2024, 3, 8)),
            ("SMA Contoh Melaya", "lainnya", "PKS", "4/PR.07-PKS/5101/2022", "Kelas demokrasi", (2022, 4, 4), (2023, 4, 3)),
        ),
        ("51.02", "Tabanan", "KABUPATEN TABANAN"): (
            ("Universitas Contoh Batukaru", "perguruan_tinggi", "NK", "1/PR.07-NK/5102/2023", "Magang", (2023, 1, 17), (2026, 1, 16)),
        ),
    }  # fmt: skip
    head = ("No", "Mitra", "Jenis", "Nomor", "Tentang", "Tanggal TTD", "Berakhir")
    found, everything = [], []
    for (office, sheet, name), agreements in rows.items():
        paper = papers.Paper(file, sheet, office=office, register_date=day)
        _titles(paper, "REGISTER KERJA SAMA", f"KPU {name}", "KEADAAN 30 JUNI 2023")
        paper.add("kepala", *head)
        for count, row in enumerate(agreements, 1):
            key = _add(paper, *_recap_row(count, row))
            everything.append((f"KPU Kab. {sheet}", office, row, key))
        found.append(paper)
    recap = papers.Paper(file, "REKAP", office="51", register_date=day)
    _titles(recap, "REKAPITULASI KERJA SAMA", "KPU PROVINSI BALI", "KEADAAN 30 JUNI 2023")
    recap.add("kepala", "No", "Satuan Kerja", *head[1:])
    for count, (name, office, row, key) in enumerate(everything, 1):
        cells, told = _recap_row(count, row)
        _add(recap, [count, name, *cells[1:]], told | {"office": office, "duplicate": key})
    return [*found, recap]


def _recap_row(count: int, row: tuple) -> Row:
    name, kind, slug, number, title, signed, ends = row
    told = {"kind": slug, "number_own": number, "title": title, "end_rule": "date"}
    told |= {"signed_on": date(*signed), "ends_on": date(*ends)}
    return [count, name, slug, number, title, date(*signed), date(*ends)], told | _with(name, kind)


def _paper(file: str, sheet: str, office: str, day: date | None) -> papers.Paper:
    return papers.Paper(file, sheet, office=office, register_date=day)


def _titles(paper: papers.Paper, *titles: str) -> None:
    for title in ("DATA CONTOH (KARANGAN)", *titles):
        paper.add("judul", title)
    if paper.file.endswith((".ods", ".xls")) and paper.sheet:
        paper.add("kosong")


def _add(paper: papers.Paper, cells: list[Any], told: dict) -> object:
    """Add an agreement and return its key, by which another may name it as parent or as what it repeats."""
    key = object()
    paper.lines.append(papers.Line(cells, "perjanjian", papers.agreement(**told), key=key))
    return key


def _term(kind: str, number: str, signed: str, ends: str, rule: str) -> dict:
    days = {"signed_on": date.fromisoformat(signed), "ends_on": date.fromisoformat(ends)}
    return {"kind": kind, "number_own": number, **days, "end_rule": rule}


def _with(partner: str, partner_type: str) -> dict:
    return {"parties": [papers.party(partner, partner_type)]}


MAKERS: tuple[Callable, ...] = (make_merged, make_paged, make_exported, make_stacked)
