"""The chair's page, item by item: what stands there is counted by hand, and what a reading would change does not stand."""

import json

import pytest

from kerjasama_analysis import blocks
from kerjasama_analysis.analysis import comparison, summary, summary_items
from tests.analysis import hand, test_comparison, test_headlines


def items(seen, told=None) -> dict[int, blocks.Item]:
    return {item.number: item for item in summary_items.list_items(summary.open_page(seen, told))}


def words_of(item: blocks.Item) -> str:
    """Return everything an item says, without its figure's drawing."""
    data = [{k: v for k, v in block.as_data().items() if k != "svg"} for block in item.blocks]
    return item.title + " " + json.dumps(data, ensure_ascii=False)


def keys_of(item: blocks.Item) -> list[tuple[str, str]]:
    return [pair for block in item.blocks if isinstance(block, blocks.Keys) for pair in block.items]


def test_ten_items_of_ten_documents():
    """The ten documents of `hand.ten`, with six partners; see the comments at its rows."""
    told = items(hand.seen(hand.ten()))
    assert list(told) == list(range(1, 11))
    # two of 32 universities, one of 6 ministries, 13 media, 5 companies and 7 others: 6 match, 81 are missing
    assert keys_of(told[1]) == [
        ("6", "mitra"),
        ("10", "dokumen"),
        ("6", "cocok dengan 87 mitra yang diumumkan"),
    ]
    assert "Kurang dari pengumuman 81, lebih dari pengumuman 0." in words_of(told[1])
    # a1, a5, a10 in force; a2 about to end; a3 ended
    assert told[2].title == "Masa berlaku: 3 berlaku, 1 berakhir dalam enam bulan, 1 sudah berakhir"
    [table] = told[3].blocks
    assert [[c if isinstance(c, str) else c.text for c in row.cells] for row in table.rows] == [
        ["Radio Contoh", "NK", "31 Agu 2023", "31 Jul 2023"],
        ["Fakultas Hukum Universitas Contoh", "PKS", "30 Nov 2023", "30 Okt 2023"],
    ]
    assert table.note == "Termasuk satu yang perpanjangannya sedang diproses."
    # a1 has a2; a4 has a6, signed by the radio while it ran; a3 of 2018 and a5 of 2020 wait; a7 is a draft
    assert keys_of(told[4]) == [("2", "dari 4; tertua sejak 2018")]
    assert keys_of(told[5]) == [
        ("2", "dari 4 dokumen yang pelaksanaannya diisi")
    ]  # a2 and a10, of a1 and a5 too
    assert (
        "Kementerian; lembaga negara; organisasi profesi; lembaga swadaya masyarakat; perkumpulan"
        in words_of(told[6])
    )
    assert told[7].title == "Melapor: 0 dari 34 KPU provinsi"
    assert "tidak tersedia: register tidak memuat kolom hambatan" in words_of(told[8])
    assert "tidak tersedia: belum ada register evaluasi sebelumnya" in words_of(told[9])
    assert "Terbaca 80,0% tanggal akhir (8 dari 10)" in words_of(told[10])  # a6 and a7 have no end


def test_the_lead_says_once_what_depends_on_a_reading():
    told = summary.tell_lead(summary.open_page(test_headlines.seen())).text
    assert told == (
        "Banyaknya dokumen yang segera berakhir dan nota kesepahaman tanpa PKS bergantung pada cara membaca register; "
        "rinciannya dalam bab kelengkapan data."
    )


DEPENDS = "bergantung pada cara membaca register"


@pytest.mark.parametrize("number", [1, 2, 4])
def test_a_number_that_repeated_rows_would_change_is_on_no_item(number):
    """Three documents, four with the repeated row: partners, documents, ended and waiting all move."""
    told = items(test_headlines.seen())[number]
    assert DEPENDS in words_of(told)
    assert not keys_of(told) and not any(isinstance(block, blocks.Figure) for block in told.blocks)
    assert not any(character.isdigit() for character in words_of(told).replace('"', "")), words_of(told)


def test_a_document_whose_end_may_be_read_otherwise_is_not_among_the_nearest():
    """a2 ends on 8 November or on 11 August: which is nearest cannot be said."""
    told = items(test_headlines.seen(repeat=False))[3]
    assert "Tidak didaftar: satu dokumen yang tanggalnya dapat dibaca lain." in words_of(told)
    assert "8 Nov 2023" not in words_of(told) and "11 Agu 2023" not in words_of(told)
    sure = items(test_headlines.seen(doubt=False, repeat=False))[3]
    assert "8 Nov 2023" in words_of(sure) and "Tidak didaftar" not in words_of(sure)


def test_last_time_stands_beside_today():
    """Then four partners answered: SDM by two, anggaran by one; now three: anggaran, koordinasi, SDM by one each."""
    now = hand.seen(test_comparison.now())
    told = items(now, comparison.compare(test_comparison.earlier(), now))
    drawn = told[8].blocks[0]
    assert "anggaran 1, lalu 1" in drawn.alt.lower() and "sumber daya manusia 1, lalu 2" in drawn.alt
    assert ">kini<" in drawn.svg and ">lalu<" in drawn.svg
    assert "30 Juni 2022, n = 4" in words_of(told[8])
    # a4 had ended and is renewed; of seven memoranda without PKS six still wait and one is gone
    [table] = told[9].blocks
    rows = [[c if isinstance(c, str) else c.text for c in row.cells] for row in table.rows]
    assert [row[:5] for row in rows] == [
        ["Sudah berakhir", "1", "1", "–", "–"],
        ["Nota kesepahaman tanpa PKS", "7", "–", "6", "1"],
    ]
    assert [row[6] for row in rows] == ["30 Sep 2022", "30 Des 2022"]


def test_without_an_earlier_register_the_items_say_so():
    held = test_comparison.now()
    told = items(hand.seen(held))
    assert "nilai evaluasi lalu tidak tersedia" in words_of(told[8])
    assert ">lalu<" not in told[8].blocks[0].svg
    assert "tidak tersedia: belum ada register evaluasi sebelumnya" in words_of(told[9])


def test_an_empty_register_keeps_ten_items_with_a_reason_each():
    told = items(hand.seen(hand.register([])))
    assert list(told) == list(range(1, 11)) and all(item.blocks for item in told.values())


def test_the_figure_of_an_item_carries_its_letters_on_a_screen():
    [figure] = [b for b in items(hand.seen(hand.ten()))[2].blocks if isinstance(b, blocks.Figure)]
    assert figure.as_html().startswith(
        "<img alt="
    )  # the bare drawing would fall back on the machine's own type
