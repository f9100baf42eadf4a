"""Numbers of persons never enter a frame, wherever in a register they stand."""

from kerjasama_analysis import frames
from kerjasama_analysis.cleaning import register

NIK, NIP, PHONE, MAIL = "5202010101900001", "19900101 201503 1 002", "0812-3456-7890", "budi.contoh@mail.id"
HEAD = (
    "No,Nama Mitra,Jenis Naskah,Nomor KPU,Tentang,Tanggal Mulai,Tanggal Berakhir,Status,Kendala,Tindak Lanjut,"
    "Keterangan,Narahubung,Kolom Aneh"
)


def test_what_names_a_person_is_masked_in_every_frame(tmp_path):
    persons = f"hubungi Budi {PHONE} / {MAIL} NIK {NIK} NIP {NIP}"
    rows = [
        f"1,Universitas Contoh ({PHONE}),MoU,1/PR.07-NK/5202/2022,Magang {NIK},1 Mei 2022,30 April 2024,"
        f"aktif {MAIL},Belum ada dana {persons},Rapat {persons},{persons},Budi {PHONE},{NIK}",
        f"2,{persons},{NIK},2/PR.07-NK/5202/2022 {MAIL},x,{PHONE},{persons},{persons},tidak ada,{NIP},,{MAIL},",
    ]
    path = tmp_path / "KPU Kabupaten Lombok Tengah.csv"
    path.write_text("\n".join((HEAD, *rows)) + "\n", encoding="utf-8")
    read = register.read_registers([path], workers=1)
    assert len(read.agreements) == 2
    written = "\n".join(
        frame.astype(object).fillna("").astype(str).to_csv() for frame in read.frames().values()
    ) + str(read.origin)
    for told in (NIK, NIP, PHONE, MAIL, "19900101201503", "081234567890", "budi.contoh"):
        assert told not in written, told
    assert "disamarkan" in written
    folder = frames.write(read, tmp_path / "frames")
    assert all(NIK.encode() not in path.read_bytes() for path in folder.iterdir())
