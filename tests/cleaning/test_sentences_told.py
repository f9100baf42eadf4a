"""Notes that tell each agreement in a sentence, and notes that tell none."""

import datetime as dt

import pytest

from tests.cleaning.test_public_lists import days, partners_of, read

NOTES = [
    "1. MoU dengan Universitas Contoh tentang Penelitian, ditandatangani 3 Mei 2021, berlaku 5 tahun",
    "2. Perjanjian Kerja Sama dgn Polres Contoh ttg Gudang (4 Juni 2022 s.d. 3 Juni 2024)",
    "3. PKS SMA Negeri 1 Contoh, tgl 06/05/2022, 1 thn",
]


@pytest.mark.parametrize("form", ["one", "counted", "labelled", "bullets"])
def test_a_sentence_tells_an_agreement(tmp_path, form):
    rows = {
        "one": [[note] for note in NOTES],
        "counted": [[n, note[3:]] for n, note in enumerate(NOTES, 1)],
        "labelled": [["No", "Uraian"], *([n, note[3:]] for n, note in enumerate(NOTES, 1))],
        "bullets": [["- " + note[3:]] for note in NOTES],
    }[form]
    found = read(tmp_path, [["Catatan kerja sama KPU Kabupaten Bima"], [None], *rows])
    told = found.agreements
    assert partners_of(found) == [["Universitas Contoh"], ["Polres Contoh"], ["SMA Negeri 1 Contoh"]]
    assert told["kind"].tolist() == ["NK", "PKS", "PKS"]
    assert days(told["starts_on"]) == [dt.date(2021, 5, 3), dt.date(2022, 6, 4), dt.date(2022, 5, 6)]
    assert days(told["ends_on"]) == [dt.date(2026, 5, 2), dt.date(2024, 6, 3), dt.date(2023, 5, 5)]
    assert told["title"].tolist()[:2] == ["Penelitian", "Gudang"]
    assert set(told["office"]) == {"52.06"}


def test_lines_of_a_text_file_are_sentences_too(tmp_path):
    from kerjasama_analysis.cleaning import register

    path = tmp_path / "catatan.txt"
    path.write_text("\n".join(["Catatan kerja sama", *NOTES]), "utf-8")
    assert partners_of(register.read_registers([path]))[2] == ["SMA Negeri 1 Contoh"]


def test_minutes_that_only_speak_of_agreements_are_no_register(tmp_path):
    minutes = [
        ["Notulen rapat kerja sama"],
        [
            "1. Sekretaris membuka rapat tanggal 3 Mei 2021 dan menyampaikan rencana MoU dengan Universitas Contoh"
        ],
        ["2. PKS agar segera ditindaklanjuti oleh Subbag Hukum sebelum 4 Juni 2021"],
        ["3. Rapat ditutup pukul 15.00 oleh Ketua KPU Kabupaten Bima dengan ucapan terima kasih"],
    ]
    assert len(read(tmp_path, minutes).agreements) == 0


@pytest.mark.parametrize(
    "note",
    [
        "Kerja sama dengan {} tentang Magang (MoU), tanggal 3 Mei 2021",
        "Pada tanggal 3 Mei 2021 ditandatangani MoU antara KPU Kabupaten Bima dengan {} tentang Magang",
        "Nota Kesepahaman antara KPU Kabupaten Bima dan {} tentang Magang, tgl 03/05/2021",
    ],
)
def test_a_sentence_may_name_the_kind_later(tmp_path, note):
    names = ["Polres Contoh", "CV Contoh", "SMA Negeri 1 Contoh"]
    found = read(tmp_path, [["Catatan kerja sama"], *([note.format(name)] for name in names)])
    assert partners_of(found) == [[name] for name in names]
    assert set(found.agreements["kind"]) == {"NK"} and set(days(found.agreements["signed_on"])) == {
        dt.date(2021, 5, 3)
    }
