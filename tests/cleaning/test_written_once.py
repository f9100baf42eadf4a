"""A partner left blank under its first document: read as the one above where the table shows that it is kept so."""

import pytest

from kerjasama_analysis.cleaning import register, written_once
from kerjasama_analysis.cleaning.layout.table_rows import TableRow, TableRows
from tests.cleaning.test_tables import draw, rows_of

HEAD = "No,Nama Mitra,Jenis Naskah,Nomor KPU,Nomor Mitra,Tentang,Tanggal Penandatanganan,Tanggal Berakhir"


def read(tmp_path, *lines, head=HEAD, name="KPU Kota Bima"):
    path = tmp_path / f"{name}.csv"
    path.write_text("\n".join((head, *lines)) + "\n", encoding="utf-8")
    return register.read_registers([path], workers=1)


def partners_of(told):
    """Return source row -> partner written, None where a document has none."""
    joined = told.agreements.merge(told.parties, on="agreement_id", how="left").astype(
        {"partner_written": object}
    )
    written = joined["partner_written"].where(joined["partner_written"].notna(), None)
    return dict(zip(joined["source_row"], written, strict=True))


def doubts_of(told, code):
    return told.problems.loc[told.problems["problem"].eq(code), ["cell", "suggestion"]].values.tolist()


def test_a_partner_written_once_over_its_numbered_documents(tmp_path):
    told = read(
        tmp_path,
        "1,Universitas Contoh,MoU,1/PR.07-NK/5272/2021,,Sosialisasi,3 Mei 2021,2 Mei 2026",
        "2,,PKS,2/PR.07-PKS/5272/2021,,Magang,4 Juni 2021,3 Juni 2023",
        "3,,PKS,3/PR.07-PKS/5272/2022,,Penelitian,6 Juli 2022,5 Juli 2024",
        "4,Polres Contoh,MoU,4/PR.07-NK/5272/2022,,Pengamanan,3 Agustus 2022,2 Agustus 2024",
        "5,,PKS,5/PR.07-PKS/5272/2022,,Pengawalan,1 September 2022,31 Agustus 2024",
        "6,Kodim Contoh,MoU,6/PR.07-NK/5272/2022,,Logistik,9 September 2022,8 September 2024",
    )
    universitas, polres, kodim = "Universitas Contoh", "Polres Contoh", "Kodim Contoh"
    assert partners_of(told) == {
        2: universitas,
        3: universitas,
        4: universitas,
        5: polres,
        6: polres,
        7: kodim,
    }
    assert doubts_of(told, "mitra_dari_atas") == [["B3", universitas], ["B4", universitas], ["B6", polres]]
    assert doubts_of(told, "mitra_kosong") == []


def test_a_single_gap_in_a_table_that_repeats_its_names_is_a_gap(tmp_path):
    lines = [
        f"{n},{partner},MoU,{n}/PR.07-NK/5272/2021,,Kegiatan {n},{n} Mei 2021,{n} Mei 2024"
        for n, partner in enumerate(["Polres Contoh", "Polres Contoh", "", "Kodim Contoh", ""], 1)
    ]
    told = read(tmp_path, *lines)
    assert partners_of(told) == {2: "Polres Contoh", 3: "Polres Contoh", 4: None, 5: "Kodim Contoh", 6: None}
    assert doubts_of(told, "mitra_kosong") == [["B4", "Polres Contoh"], ["B6", "Kodim Contoh"]]
    assert doubts_of(told, "mitra_dari_atas") == []


def test_a_row_that_names_its_partner_elsewhere_is_told_by_itself(tmp_path):
    told = read(
        tmp_path,
        "1,Universitas Contoh,MoU,1/PR.07-NK/5272/2021,12/UNCON/HK/2021,Sosialisasi,3 Mei 2021,2 Mei 2026",
        "2,,MoU,2/PR.07-NK/5272/2021,44/UNCON/HK/2021,Magang,4 Juni 2021,3 Juni 2023",
        "3,Polres Contoh,MoU,3/PR.07-NK/5272/2021,B/3/I/2021,Pengamanan,3 Agustus 2021,2 Agustus 2024",
        "4,,MoU,4/PR.07-NK/5272/2021,,Pengawalan,4 Agustus 2021,3 Agustus 2024",
        "5,Institut Contoh,MoU,5/PR.07-NK/5272/2021,,Riset,9 September 2021,8 September 2024",
        "6,,MoU,6/PR.07-NK/5272/2021,,Riset bersama Institut Contoh,9 Oktober 2021,8 Oktober 2024",
        "7,Bank Contoh,MoU,7/PR.07-NK/5272/2021,,Giro,9 November 2021,8 November 2024",
        *(
            f"{n},Dinas {name},MoU,{n}/PR.07-NK/5272/2022,,Data,{n} Mei 2022,{n} Mei 2024"
            for n, name in enumerate(
                ("Sosial", "Kesehatan", "Pendidikan", "Pariwisata", "Perhubungan", "Pangan"), 8
            )
        ),
    )
    filled = partners_of(told)
    assert (filled[3], filled[5], filled[7]) == ("Universitas Contoh", None, "Institut Contoh")
    assert doubts_of(told, "mitra_kosong") == [["B5", "Polres Contoh"]]


def test_nothing_is_filled_across_groups_forms_or_at_the_head():
    def fill(*told, **more):
        rows = TableRows.of(
            TableRow(5 + n, {"kind": kind, **({"partner": p} if p else {}), **more}, section)
            for n, (p, kind, section) in enumerate(told)
        )
        return written_once.fill(rows), [rows.columns["partner"][n] for n in range(len(told))]

    across = [
        ("Polres Contoh", "MoU", "A"),
        (None, "PKS", "B"),
        ("Kodim Contoh", "MoU", "B"),
        (None, "PKS", "B"),
    ]
    filled, names = fill(*across)
    assert (names, filled.doubts, filled.likely) == (
        ["Polres Contoh", None, "Kodim Contoh", None],
        [],
        {3: "Kodim Contoh"},
    )
    once = [(p, kind, "A") for p, kind, _ in across]
    assert fill(*once)[1] == ["Polres Contoh", "Polres Contoh", "Kodim Contoh", "Kodim Contoh"]
    assert fill(*once, timestamp="1/7/2023")[1] == ["Polres Contoh", None, "Kodim Contoh", None]


def test_the_group_blank_with_the_partner_is_evidence_enough():
    told = [
        ("Polres Contoh", "Vertikal"),
        (None, None),
        ("Institut Contoh", "PT"),
        ("Bank Contoh", "BUMN"),
    ] * 3
    rows = TableRows.of(
        TableRow(5 + n, {"kind": "MoU", **{k: v for k, v in (("partner", p), ("partner_type", t)) if v}})
        for n, (p, t) in enumerate(told)
    )
    assert len(written_once.fill(rows).doubts) == 3


@pytest.mark.parametrize("mark", ["-", "", "^"])
def test_a_dash_that_a_merge_covers_is_not_seen(mark):
    sheet = draw("""
No | Nama Mitra | Jenis | Nomor KPU | Tanggal TTD
1 | Universitas Contoh | MoU | 1/NK/2022 | 3 Mei 2022
2 | ^ | PKS | 2/PKS/2022 | 4 Mei 2022
3 | Polres Contoh | MoU | 3/NK/2022 | 5 Mei 2022
""")
    sheet.rows[2][1] = None if mark == "^" else mark
    assert [row.values.get("partner") for row in rows_of(sheet)] == [
        *["Universitas Contoh"] * 2,
        "Polres Contoh",
    ]
