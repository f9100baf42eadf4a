"""DATA CONTOH. What exports of databases and tables of web pages do that sheets written for people do not."""

import datetime as dt

from kerjasama_analysis.cleaning import register


def read(tmp_path, *lines: str):
    """Return the register of a text file; cells are parted by bars."""
    path = tmp_path / "data.csv"
    path.write_text("\n".join(";".join(f'"{cell}"' for cell in line.split("|")) for line in lines), "utf-8")
    return register.read_registers([path])


def partners_of(read) -> list[list[str]]:
    """Return the partners as written, agreement by agreement."""
    told = read.parties.groupby("agreement_id", sort=False)["partner_written"].apply(list)
    return [told.get(name, []) for name in read.agreements["agreement_id"]]


def days(column) -> list[dt.date | None]:
    return [None if day is None or day != day else day.date() for day in column]


def test_a_column_of_groups_beside_the_names_is_no_partner(tmp_path):
    found = read(
        tmp_path,
        "MITRA|MITRA KERJA SAMA|JENIS KERJASAMA|MULAI|BERLAKU HINGGA",
        "K/L|Kementerian Contoh|Nota Kesepahaman|3 Mei 2021|2 Mei 2024",
        "BUMN|BCU|Perjanjian Kerja Sama|4 Mei 2021|3 Mei 2024",
        "K/L|Badan Contoh|Nota Kesepahaman|5 Mei 2021|4 Mei 2024",
        "Ormas|MDX|Perjanjian Kerja Sama|6 Mei 2021|5 Mei 2024",
    )
    assert partners_of(found) == [["Kementerian Contoh"], ["BCU"], ["Badan Contoh"], ["MDX"]]


def test_words_that_recur_beside_names_are_their_groups(tmp_path):
    names = [f"Lembaga Contoh {letter}" for letter in "ABCDEFGHIJKL"]
    found = read(
        tmp_path,
        "Instansi|Nama Mitra|Jenis Dokumen|Mulai|Berakhir",
        *(
            f"{'Cluster Satu' if n % 2 else 'Cluster Dua'}|{name}|MoU|3 Mei 2021|2 Mei 2024"
            for n, name in enumerate(names)
        ),
    )
    assert partners_of(found) == [[name] for name in names]


def test_a_bare_name_beside_the_partner_is_a_person(tmp_path):
    found = read(
        tmp_path,
        "Name|Partner Institution|Type of Document|Start|End",
        "Ani Contoh|University of Contoh|MoU|2021-05-03|2024-05-02",
        "Budi Contoh|Contoh College|MoA|2021-05-04|2024-05-03",
    )
    assert partners_of(found) == [["University of Contoh"], ["Contoh College"]]


def test_names_alone_are_partners_where_days_of_signing_and_end_stand_beside(tmp_path):
    found = read(
        tmp_path,
        "Memorandum of Understanding (MoU)|||||",
        "No|Name|Country|Status|Year|Sign date|Expired",
        "1|Contoh Conservatory|Norway|Active|5|7 July 2021|7 July 2026",
        "2|Academy of Contoh|Finland|Expired|3|6 May 2018|6 May 2021",
        "3|Institut Contoh|Chad|Active|6 Month|19 February 2026|August 2026",
    )
    assert partners_of(found) == [["Contoh Conservatory"], ["Academy of Contoh"], ["Institut Contoh"]]
    assert days(found.agreements["signed_on"])[0] == dt.date(2021, 7, 7)
    assert not set(found.problems["problem"]) & {"tahun_dari_nomor", "durasi_beda_akhir"}


def test_partners_with_a_number_each_are_of_one_document(tmp_path):
    found = read(
        tmp_path,
        "No|Mitra 1|Mitra 2|Judul Kerja Sama|Nomor Mitra 1|Nomor Mitra 2|Nomor Kami|Mulai|Selesai",
        "1|RS Contoh|PT Contoh|Pinjam Pakai|11/RS/2024|12/PT/2024|13/K/2024|1 Januari 2024|30 Juni 2024",
        "2|PT Gas Contoh||Tangki|14/PT/2024||15/K/2024|1 Februari 2024|31 Juli 2024",
    )
    assert partners_of(found) == [["RS Contoh", "PT Contoh"], ["PT Gas Contoh"]]


def test_the_other_side_of_titles_that_name_the_owner_is_the_partner(tmp_path):
    found = read(
        tmp_path,
        "id|nama_kerjasama|mou_or_pks|tgl_mulai|tgl_akhir",
        "1|Kerjasama UCB dan Universitas Contoh|MOU|2021-04-19|2026-04-19",
        "2|Kerjasama UCB dengan Dinas Kearsipan dan Perpustakaan Kota Contoh|MOU|2021-04-20|2026-04-20",
        "3|Kerjasama UCB dan Perjanjian Kerja Sama Program Magang|PKS|2021-04-21|2026-04-21",
        "4|Kerjasama UCB dan Bank Contoh|PKS|2021-04-22|2026-04-22",
    )
    assert partners_of(found) == [
        ["Universitas Contoh"],
        ["Dinas Kearsipan dan Perpustakaan Kota Contoh"],
        [],
        ["Bank Contoh"],
    ]


def test_titles_in_the_partner_column_leave_their_owner_and_tell_their_kind(tmp_path):
    title = "Perjanjian Kerjasama antara {} Institut Cahaya dengan {}"
    found = read(
        tmp_path,
        "id|nama_mitra|no_dokumen|tgl_mulai|tgl_selesai",
        "1|" + title.format("", "PT Contoh Abadi") + "|1/KL/2023|2023-05-10|2028-05-10",
        "2|" + title.format("Fakultas Hukum", "RSUD Contoh") + "|2/KL/2023|2023-05-11|2028-05-11",
        "3|" + title.format("", "Badan Contoh Desa") + "|3/KL/2023|2023-05-12|2028-05-12",
        "4|Universitas Contoh|4/KL/2023|2023-05-13|2028-05-13",
    )
    assert partners_of(found) == [
        ["PT Contoh Abadi"],
        ["RSUD Contoh"],
        ["Badan Contoh Desa"],
        ["Universitas Contoh"],
    ]
    assert found.agreements["kind"].astype(object).fillna("").tolist() == ["PKS", "PKS", "PKS", ""]


def test_subjects_joined_by_dan_name_no_parties(tmp_path):
    found = read(
        tmp_path,
        "No|Judul|Jenis Dokumen|Mulai|Selesai",
        *(
            f"{n}|Kerja Sama Penelitian dan {subject}|MoU|3 Mei 2021|2 Mei 2024"
            for n, subject in enumerate(("Pengabdian", "Magang", "Pengembangan Sistem", "Publikasi"), 1)
        ),
    )
    assert partners_of(found) == [[], [], [], []]


def test_evidence_tells_the_kind_and_a_year_before_a_duration_the_start(tmp_path):
    found = read(
        tmp_path,
        "No|Lembaga Mitra|Judul Kegiatan Kerjasama|Waktu & Durasi|Bukti Kerjasama|Tahun Berakhirnya Kerjasama (YYYY)",
        "1|Universitas Contoh|Magang|2020, 2 tahun|PKS|2022",
        "2|Contoh College|Riset|2019|MOU|2021",
        "3|PT Contoh|Hibah|2018, 3 tahun|MOM|2021",
    )
    rows = found.agreements
    assert rows["kind"].tolist() == ["PKS", "NK", "LAINNYA"]
    assert days(rows["starts_on"]) == [dt.date(2020, 1, 1), dt.date(2019, 1, 1), dt.date(2018, 1, 1)]
    assert rows["start_precision"].tolist() == ["year"] * 3
    assert days(rows["ends_on"]) == [dt.date(2022, 12, 31), dt.date(2021, 12, 31), dt.date(2021, 12, 31)]
    assert "durasi_beda_akhir" not in set(found.problems["problem"])


def test_years_behind_a_duration_do_not_move_the_day_it_begins(tmp_path):
    found = read(
        tmp_path,
        "No|Mitra Kerja Sama|Jenis Dokumen|Tanggal Penetapan|Urusan Pemerintahan|Jangka Waktu",
        "1|Universitas Contoh|Nota Kesepakatan|5 Januari 2023|Pendidikan|5 Tahun (2023-2028)",
        "2|Bank Contoh|Perjanjian Kerja Sama|10 April 2023|Keuangan|2 Tahun (2023-2025)",
        "3|PT Contoh|Perjanjian Kerja Sama|10 April 2023|Energi|2 Tahun (2024-2025)",
    )
    rows = found.agreements
    assert days(rows["starts_on"]) == [dt.date(2023, 1, 5), dt.date(2023, 4, 10), dt.date(2024, 1, 1)]
    assert days(rows["ends_on"]) == [dt.date(2028, 1, 4), dt.date(2025, 4, 9), dt.date(2025, 12, 31)]
    assert rows["end_rule"].tolist() == ["duration", "duration", "date"]
    assert rows["scope"].tolist() == ["Pendidikan", "Keuangan", "Energi"]
    assert "durasi_beda_akhir" not in set(found.problems["problem"])


def test_remarks_that_are_states_are_the_status(tmp_path):
    told = ["Berjalan", "Berjalan", "Tidak Diperpanjang", "Berjalan"] * 4
    found = read(
        tmp_path,
        "No|Mitra|Judul|Tanggal Mulai|Tanggal Selesai|Keterangan Kerjasama",
        *(f"{n}|PT Contoh {n}|Magang|3 Mei 2021|2 Mei 2024|{state}" for n, state in enumerate(told, 1)),
    )
    assert found.agreements["status_written"].tolist() == told
    carried_out = found.agreements["implementation"].astype(object).fillna("")
    assert carried_out.tolist() == ["berjalan", "berjalan", "", "berjalan"] * 4


def test_days_called_from_and_to_are_start_and_end(tmp_path):
    found = read(
        tmp_path,
        "id|category|title|from_date|to_date|authority",
        "4|Mou|Research Centre|2011-06-02|2031-06-01|Contoh Foundation",
        "5|Mou|MoU with Contoh College|2019-02-15|2024-02-15|Contoh College",
        "6|Mou|Coastal Restoration|2022-12-19|2023-05-31|University of Contoh",
    )
    assert found.agreements["kind"].tolist() == ["NK"] * 3
    assert days(found.agreements["starts_on"])[0] == dt.date(2011, 6, 2)
    assert days(found.agreements["ends_on"])[2] == dt.date(2023, 5, 31)
    assert partners_of(found)[1] == ["Contoh College"]


def test_a_table_of_document_numbers_with_signing_and_end_is_a_register(tmp_path):
    found = read(
        tmp_path,
        "id|ref_pengajuan_kerjasama|nomor_dokumen|tanggal_penetapan|tanggal_mulai|tanggal_berakhir",
        "a1|b1|12/UC/KL/2021|05/31/2021|05/31/2021|05/30/2024",
        "a2|b2|13/UC/KL/2021|06/15/2021|06/15/2021|06/14/2024",
    )
    assert list(found.agreements["number_own"]) == ["12/UC/KL/2021", "13/UC/KL/2021"]
    assert days(found.agreements["ends_on"]) == [dt.date(2024, 5, 30), dt.date(2024, 6, 14)]
    assert "tanpa_kolom_mitra" in set(found.problems["problem"])


def test_a_year_that_holds_whole_days_is_the_day_of_signing(tmp_path):
    found = read(
        tmp_path,
        "id|nama_program|nama_mitra|tahun_kerjasama|desc_kerjasama",
        "1|Magang mahasiswa|PT Contoh Satu|2021-05-03|Manfaat: praktik kerja",
        "2|Kuliah tamu|PT Contoh Dua|2022-06-04|Manfaat: pengalaman",
    )
    assert days(found.agreements["signed_on"]) == [dt.date(2021, 5, 3), dt.date(2022, 6, 4)]
    assert partners_of(found) == [["PT Contoh Satu"], ["PT Contoh Dua"]]


def test_a_file_named_after_several_memoranda_speaks_of_agreements(tmp_path):
    path = tmp_path / "mous.csv"
    path.write_text(
        "id,institution,date,description,status\n"
        "1,University of Contoh,2021-05-03,Student exchange,Active\n"
        "2,Contoh College,2022-06-04,Joint research,Active\n",
        "utf-8",
    )
    found = register.read_registers([path])
    assert partners_of(found) == [["University of Contoh"], ["Contoh College"]]
    assert list(found.agreements["kind"]) == ["NK", "NK"]


def test_mostly_words_for_groups_beside_names_are_groups(tmp_path):
    found = read(
        tmp_path,
        "id|bidang_kerjasama|tanggal|jangka_waktu|pihak|instansi",
        "1|Pendidikan|2022-07-18|1 Tahun|Swasta|PT Contoh Satu",
        "2|Penjualan|2022-07-19|1 Tahun|Swasta|PT Contoh Dua",
        "3|Sarana|2022-07-20|2 Tahun|Pemerintah Pusat|PT Contoh Tiga",
    )
    assert partners_of(found) == [["PT Contoh Satu"], ["PT Contoh Dua"], ["PT Contoh Tiga"]]


def test_the_number_called_external_is_the_partners(tmp_path):
    found = read(
        tmp_path,
        "id_mou|no_mou_eks|no_mou|pihak_1|pihak_2|tgl_mou",
        "1|14/LC/2021|21/UC/2021|Universitas Contoh|Lembaga Contoh|2021-05-03",
        "2|15/BC/2021|22/UC/2021|Universitas Contoh|Badan Contoh|2021-05-04",
    )
    assert list(found.agreements["number_partner"]) == ["14/LC/2021", "15/BC/2021"]


def test_the_day_of_a_change_in_a_database_is_no_signing(tmp_path):
    found = read(
        tmp_path,
        "id|tgl_input_mou|tgl_ubah_mou|nama_institusi|tgl_mulai_mou|tgl_selesai_mou",
        "1|2022-04-24|2022-04-25|Akademi Contoh|2021-05-03|2024-05-02",
        "2|2022-04-24|2022-04-26|Politeknik Contoh|2021-06-03|2024-06-02",
    )
    assert days(found.agreements["starts_on"]) == [dt.date(2021, 5, 3), dt.date(2021, 6, 3)]
    assert found.agreements["signed_on"].isna().all()


def test_the_year_in_which_a_partnership_was_established_begins_it(tmp_path):
    found = read(
        tmp_path,
        "partner name|details|established|duration|status",
        "University of Contoh|MoU on student mobility|2019|5 Years|Active",
        "Contoh College|MoU on joint research|2021|3 Years|Active",
    )
    assert days(found.agreements["starts_on"]) == [dt.date(2019, 1, 1), dt.date(2021, 1, 1)]
    assert list(found.agreements["end_rule"]) == ["duration", "duration"]


def test_partners_with_a_field_and_a_year_and_named_agreements_with_their_days_are_registers(tmp_path):
    partners = read(
        tmp_path,
        "id_kerja_sama|nama_mitra|bidang|kategori|tahun",
        "kj001|PT Contoh Satu|pertanian|Pihak Ketiga|2021",
        "kj002|Kab. Contoh|pendidikan|Antar Daerah|2022",
    )
    assert partners_of(partners) == [["PT Contoh Satu"], ["Kab. Contoh"]]
    named = read(
        tmp_path,
        "id|nama_kerja_sama|bidang|tanggal_mulai|tanggal_sampai",
        "1|Pertukaran dosen|P|2021-05-03|2021-08-02",
        "2|Seminar bersama|P|2021-06-03|2021-06-04",
    )
    assert days(named.agreements["ends_on"]) == [dt.date(2021, 8, 2), dt.date(2021, 6, 4)]


def test_a_kind_joined_to_a_number_is_a_part_of_it_and_a_path_is_none(tmp_path):
    found = read(
        tmp_path,
        "id|mou_number|title|start_date|end_date|document_file|status",
        "1|MOU-2021-LC-001|Student exchange|2021-05-03|2024-05-02|uploads/mous/MOU-2021-LC-001.pdf|active",
        "2|MOU-2021-LC-002|Joint research|2021-06-03|2024-06-02|uploads/mous/MOU-2021-LC-002.pdf|active",
    )
    assert list(found.agreements["number_own"]) == ["MOU-2021-LC-001", "MOU-2021-LC-002"]
    assert found.agreements["number_partner"].isna().all()
    assert list(found.agreements["kind"]) == ["NK", "NK"]
