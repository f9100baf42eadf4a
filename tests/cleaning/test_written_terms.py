"""How offices write signing dates, periods and durations: cells typed by hand, and what a person reads in them.

One row a line: cells as `column: text` joined by ` ~ ` (S signed, M start, E end, P period, D duration, N number),
then start, end, and the rule by which the end is known; `-` is nothing.
"""

import pytest

from kerjasama_analysis.cleaning.times import terms
from kerjasama_analysis.cleaning.times.date_order import Order

COLUMNS = {
    "S": "signed_on",
    "M": "starts_on",
    "E": "ends_on",
    "P": "period",
    "D": "duration",
    "N": "number",
}
WRITTEN = """
S: 19 Agustus 2022 ~ D: 5 tahun | 2022-08-19 | 2027-08-18 | duration
S: 19 Agustus 2022 ~ D: 5 Tahun | 2022-08-19 | 2027-08-18 | duration
S: 19 Agustus 2022 ~ D: 5 (lima) tahun | 2022-08-19 | 2027-08-18 | duration
S: 19 Agustus 2022 ~ D: 5 (Lima) Tahun | 2022-08-19 | 2027-08-18 | duration
S: 19 Agustus 2022 ~ D: 5(lima)tahun | 2022-08-19 | 2027-08-18 | duration
S: 19 Agustus 2022 ~ D: 5 ( lima ) tahun | 2022-08-19 | 2027-08-18 | duration
S: 19 Agustus 2022 ~ D: 5 th | 2022-08-19 | 2027-08-18 | duration
S: 19 Agustus 2022 ~ D: 5 th. | 2022-08-19 | 2027-08-18 | duration
S: 19 Agustus 2022 ~ D: 5 thn | 2022-08-19 | 2027-08-18 | duration
S: 19 Agustus 2022 ~ D: 5th | 2022-08-19 | 2027-08-18 | duration
S: 19 Agustus 2022 ~ D: 5thn | 2022-08-19 | 2027-08-18 | duration
S: 19 Agustus 2022 ~ D: 5 TAHUN | 2022-08-19 | 2027-08-18 | duration
S: 19 Agustus 2022 ~ D: Lima tahun | 2022-08-19 | 2027-08-18 | duration
S: 19 Agustus 2022 ~ D: lima (5) tahun | 2022-08-19 | 2027-08-18 | duration
S: 19 Agustus 2022 ~ D: setahun | 2022-08-19 | 2023-08-18 | duration
S: 19 Agustus 2022 ~ D: dua puluh tahun | 2022-08-19 | 2042-08-18 | duration
S: 19 Agustus 2022 ~ D: dua puluh lima tahun | 2022-08-19 | 2047-08-18 | duration
S: 19 Agustus 2022 ~ D: dua belas bulan | 2022-08-19 | 2023-08-18 | duration
S: 19 Agustus 2022 ~ D: tiga puluh enam bulan | 2022-08-19 | 2025-08-18 | duration
S: 19 Agustus 2022 ~ D: 36 (tiga puluh enam) bulan | 2022-08-19 | 2025-08-18 | duration
S: 19 Agustus 2022 ~ D: 24 bln | 2022-08-19 | 2024-08-18 | duration
S: 19 Agustus 2022 ~ D: 24 bln. | 2022-08-19 | 2024-08-18 | duration
S: 19 Agustus 2022 ~ D: 6 bulan | 2022-08-19 | 2023-02-18 | duration
S: 19 Agustus 2022 ~ D: selama 3 tahun | 2022-08-19 | 2025-08-18 | duration
S: 19 Agustus 2022 ~ D: Selama 3 (tiga) tahun | 2022-08-19 | 2025-08-18 | duration
S: 19 Agustus 2022 ~ D: berlaku 3 tahun | 2022-08-19 | 2025-08-18 | duration
S: 19 Agustus 2022 ~ D: berlaku 3 (tiga) tahun sejak tanggal ditandatangani | 2022-08-19 | 2025-08-18 | duration
S: 19 Agustus 2022 ~ D: 3 tahun sejak ttd | 2022-08-19 | 2025-08-18 | duration
S: 19 Agustus 2022 ~ D: 3 tahun sejak tanggal ditandatangani | 2022-08-19 | 2025-08-18 | duration
S: 19 Agustus 2022 ~ D: 3 tahun dan dapat diperpanjang | 2022-08-19 | 2025-08-18 | duration
S: 19 Agustus 2022 ~ D: 3 tahun, dapat diperpanjang | 2022-08-19 | 2025-08-18 | duration
S: 19 Agustus 2022 ~ D: 3 tahun (dapat diperpanjang) | 2022-08-19 | 2025-08-18 | duration
S: 19 Agustus 2022 ~ D: ± 3 tahun | 2022-08-19 | 2025-08-18 | duration
S: 19 Agustus 2022 ~ D: maksimal 3 tahun | 2022-08-19 | 2025-08-18 | duration
S: 19 Agustus 2022 ~ D: 1 tahun 6 bulan | 2022-08-19 | 2024-02-18 | duration
S: 19 Agustus 2022 ~ D: 1 (satu) tahun 6 (enam) bulan | 2022-08-19 | 2024-02-18 | duration
S: 19 Agustus 2022 ~ D: 2 tahun dan 3 bulan | 2022-08-19 | 2024-11-18 | duration
S: 19 Agustus 2022 ~ D: 2,5 tahun | 2022-08-19 | 2025-02-18 | duration
S: 19 Agustus 2022 ~ D: 2.5 tahun | 2022-08-19 | 2025-02-18 | duration
S: 19 Agustus 2022 ~ D: 1 tahun anggaran | 2022-08-19 | 2022-12-31 | duration
S: 19 Agustus 2022 ~ D: 1 (satu) Tahun Anggaran | 2022-08-19 | 2022-12-31 | duration
S: 19 Agustus 2022 ~ D: 2 tahun anggaran | 2022-08-19 | 2023-12-31 | duration
S: 19 Agustus 2022 ~ D: satu tahun anggaran | 2022-08-19 | 2022-12-31 | duration
S: 19 Agustus 2022 ~ D: TA 2022 | 2022-08-19 | 2022-12-31 | date
S: 19 Agustus 2022 ~ D: Tahun Anggaran 2022 | 2022-08-19 | 2022-12-31 | date
S: 19 Agustus 2022 ~ D: T.A. 2022 | 2022-08-19 | 2022-12-31 | date
S: 19 Agustus 2022 ~ D: 30 hari | 2022-08-19 | 2022-09-17 | duration
S: 19 Agustus 2022 ~ D: 14 (empat belas) hari kalender | 2022-08-19 | 2022-09-01 | duration
S: 19 Agustus 2022 ~ D: 2 minggu | 2022-08-19 | 2022-09-01 | duration
S: 19 Agustus 2022 ~ D: 3 years | 2022-08-19 | 2025-08-18 | duration
S: 19 Agustus 2022 ~ D: 3 yrs | 2022-08-19 | 2025-08-18 | duration
S: 19 Agustus 2022 ~ D: 1 year | 2022-08-19 | 2023-08-18 | duration
S: 19 Agustus 2022 ~ D: tidak terbatas | 2022-08-19 | - | open
S: 19 Agustus 2022 ~ D: Tak terbatas | 2022-08-19 | - | open
S: 19 Agustus 2022 ~ D: tanpa batas waktu | 2022-08-19 | - | open
S: 19 Agustus 2022 ~ D: Tidak ditentukan | 2022-08-19 | - | open
S: 19 Agustus 2022 ~ D: tidak dibatasi | 2022-08-19 | - | open
S: 19 Agustus 2022 ~ D: tidak ada batas waktu | 2022-08-19 | - | open
S: 19 Agustus 2022 ~ D: Tidak ada jangka waktu | 2022-08-19 | - | open
S: 19 Agustus 2022 ~ D: sampai ada pencabutan | 2022-08-19 | - | open
S: 19 Agustus 2022 ~ D: s.d. ada pencabutan | 2022-08-19 | - | open
S: 19 Agustus 2022 ~ D: s/d ada pencabutan | 2022-08-19 | - | open
S: 19 Agustus 2022 ~ D: sampai dengan dicabut | 2022-08-19 | - | open
S: 19 Agustus 2022 ~ D: seterusnya | 2022-08-19 | - | open
S: 19 Agustus 2022 ~ D: selamanya | 2022-08-19 | - | open
S: 19 Agustus 2022 ~ D: berlaku terus | 2022-08-19 | - | open
S: 19 Agustus 2022 ~ D: unlimited | 2022-08-19 | - | open
S: 19 Agustus 2022 ~ D: indefinite | 2022-08-19 | - | open
S: 19 Agustus 2022 ~ D: diperpanjang otomatis | 2022-08-19 | - | open
S: 19 Agustus 2022 ~ D: automatically renewed | 2022-08-19 | - | open
S: 19 Agustus 2022 ~ D: - | 2022-08-19 | - | unknown
S: 19 Agustus 2022 ~ D: n/a | 2022-08-19 | - | unknown
S: 19 Agustus 2022 ~ D: tidak ada | 2022-08-19 | - | unknown
S: 19 Agustus 2022 ~ D: belum diisi | 2022-08-19 | - | unknown
S: 19 Agustus 2022 ~ D: selama tahapan Pemilu 2024 | 2022-08-19 | 2024-10-20 | event
S: 19 Agustus 2022 ~ D: Selama Tahapan Pemilu Tahun 2024 | 2022-08-19 | 2024-10-20 | event
S: 19 Agustus 2022 ~ D: sampai dengan selesainya tahapan Pemilu 2024 | 2022-08-19 | 2024-10-20 | event
S: 19 Agustus 2022 ~ D: s.d. berakhirnya tahapan Pilkada 2024 | 2022-08-19 | 2025-02-28 | event
S: 19 Agustus 2022 ~ D: selama tahapan Pemilihan Serentak Tahun 2024 | 2022-08-19 | 2025-02-28 | event
S: 19 Agustus 2022 ~ D: sampai selesai | 2022-08-19 | - | event
S: 19 Agustus 2022 ~ D: sampai dengan selesainya pekerjaan | 2022-08-19 | - | event
S: 19 Agustus 2022 ~ D: selama kegiatan berlangsung | 2022-08-19 | - | event
S: 19 Agustus 2022 ~ D: hingga kegiatan selesai | 2022-08-19 | - | event
S: 19 Agustus 2022 ~ E: 18 Agustus 2027 | 2022-08-19 | 2027-08-18 | date
S: 19 Agt 2022 ~ E: 18 Agt 2027 | 2022-08-19 | 2027-08-18 | date
S: 19 AGUSTUS 2022 ~ E: 18 AGUSTUS 2027 | 2022-08-19 | 2027-08-18 | date
S: 19-08-2022 ~ E: 18-08-2027 | 2022-08-19 | 2027-08-18 | date
S: 19/08/2022 ~ E: 18/08/2027 | 2022-08-19 | 2027-08-18 | date
S: 19.08.2022 ~ E: 18.08.2027 | 2022-08-19 | 2027-08-18 | date
S: 19/8/22 ~ E: 18/8/27 | 2022-08-19 | 2027-08-18 | date
S: 2022-08-19 ~ E: 2027-08-18 | 2022-08-19 | 2027-08-18 | date
S: 2022/8/19 ~ E: 2027/8/18 | 2022-08-19 | 2027-08-18 | date
S: 44792 ~ E: 46617 | 2022-08-19 | 2027-08-18 | date
S: Jumat, 19 Agustus 2022 ~ E: Rabu, 18 Agustus 2027 | 2022-08-19 | 2027-08-18 | date
S: Jum'at, 19 Agustus 2022 ~ E: - | 2022-08-19 | - | unknown
S: Jum’at, 19 Agustus 2022 ~ E: - | 2022-08-19 | - | unknown
S: Jumat 19 Agustus 2022 ~ E: 2027 | 2022-08-19 | 2027-12-31 | date
S: Hari Jumat, 19 Agustus 2022 ~ E: Agustus 2027 | 2022-08-19 | 2027-08-31 | date
S: Hari Jumat tanggal 19 Agustus 2022 ~ E: Agt 2027 | 2022-08-19 | 2027-08-31 | date
S: Hari/Tanggal: Jumat/19 Agustus 2022 ~ D: 1 tahun | 2022-08-19 | 2023-08-18 | duration
S: Tgl 19 Agustus 2022 ~ E: s.d. 18 Agustus 2027 | 2022-08-19 | 2027-08-18 | date
S: Tgl. 19 Agustus 2022 ~ E: s/d 18 Agustus 2027 | 2022-08-19 | 2027-08-18 | date
S: tanggal 19 Agustus 2022 ~ E: sampai dengan 18 Agustus 2027 | 2022-08-19 | 2027-08-18 | date
S: Tanggal: 19 Agustus 2022 ~ E: hingga 18 Agustus 2027 | 2022-08-19 | 2027-08-18 | date
S: Jakarta, 19 Agustus 2022 ~ E: sd 18 Agustus 2027 | 2022-08-19 | 2027-08-18 | date
S: Mataram, 19 Agustus 2022 ~ E: berakhir 18 Agustus 2027 | 2022-08-19 | 2027-08-18 | date
S: Ditandatangani 19 Agustus 2022 ~ E: berakhir pada tanggal 18 Agustus 2027 | 2022-08-19 | 2027-08-18 | date
S: ditandatangani di Mataram pada 19 Agustus 2022 ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: 19 Agustus 2022 (Jumat) ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: (19 Agustus 2022) ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: 19 Agustus 2022, ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: 19  Agustus   2022 ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: 19 Agustus'22 ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: 19-Agu-2022 ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: 19-Agust-2022 ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: 19 Aug 2022 ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: 19/Aug/2022 ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: 19/VIII/2022 ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: 19 VIII 2022 ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: 19 – 8 – 2022 ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: 19–08–2022 ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: 19 / 08 / 2022 ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: 19 - 08 - 2022 ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: 19\\08\\2022 ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: 19 08 2022 ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: 19082022 ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: 19/082022 ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: 1908/2022 ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: 19/08/20222 ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: 19 Agustus 20022 ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: 19 Agusuts 2022 ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: 19 Agutus 2022 ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: 19 Agustsu 2022 ~ D: 2 th | 2022-08-19 | 2024-08-18 | duration
S: 3 Nopember 2021 ~ D: 2 th | 2021-11-03 | 2023-11-02 | duration
S: 3 Nov. 2021 ~ D: 2 th | 2021-11-03 | 2023-11-02 | duration
S: 3 Novembr 2021 ~ D: 2 th | 2021-11-03 | 2023-11-02 | duration
S: 3 Pebruari 2021 ~ D: 2 th | 2021-02-03 | 2023-02-02 | duration
S: 3 Febuari 2021 ~ D: 2 th | 2021-02-03 | 2023-02-02 | duration
S: 3 Februry 2021 ~ D: 2 th | 2021-02-03 | 2023-02-02 | duration
S: 3 Januarii 2021 ~ D: 2 th | 2021-01-03 | 2023-01-02 | duration
S: 3 Desmber 2021 ~ D: 2 th | 2021-12-03 | 2023-12-02 | duration
S: 3 Sepember 2021 ~ D: 2 th | 2021-09-03 | 2023-09-02 | duration
S: 3 Sept. 2021 ~ D: 2 th | 2021-09-03 | 2023-09-02 | duration
S: 3 Okt '21 ~ D: 2 th | 2021-10-03 | 2023-10-02 | duration
S: 03 Mei 2021 ~ D: 2 th | 2021-05-03 | 2023-05-02 | duration
S: 3 May 2021 ~ D: 2 th | 2021-05-03 | 2023-05-02 | duration
S: May 3, 2021 ~ D: 2 th | 2021-05-03 | 2023-05-02 | duration
S: May 3rd, 2021 ~ D: 2 th | 2021-05-03 | 2023-05-02 | duration
S: 3rd of May 2021 ~ D: 2 th | 2021-05-03 | 2023-05-02 | duration
S: Monday, 3 May 2021 ~ D: 2 th | 2021-05-03 | 2023-05-02 | duration
S: Monday, May 3, 2021 ~ D: 2 th | 2021-05-03 | 2023-05-02 | duration
S: tanggal Tiga bulan Mei tahun Dua Ribu Dua Puluh Satu ~ D: 2 th | 2021-05-03 | 2023-05-02 | duration
S: Tiga Mei Dua Ribu Dua Puluh Satu ~ D: 2 th | 2021-05-03 | 2023-05-02 | duration
S: Senin tanggal tiga bulan mei tahun dua ribu dua puluh satu ~ D: 2 th | 2021-05-03 | 2023-05-02 | duration
S: hari Senin, tanggal tiga, bulan Mei, tahun dua ribu dua puluh satu ~ D: 2 th | 2021-05-03 | 2023-05-02 | duration
S: hari ini Senin tanggal Tiga Bulan Mei Tahun Dua Ribu Dua Puluh Satu ~ D: 2 th | 2021-05-03 | 2023-05-02 | duration
S: tanggal Tiga Puluh Satu bulan Mei tahun Dua Ribu Sembilan Belas ~ D: 2 th | 2019-05-31 | 2021-05-30 | duration
S: 3 bulan Mei tahun 2021 ~ D: 2 th | 2021-05-03 | 2023-05-02 | duration
S: 3 Mei 2021 pukul 10.00 WITA ~ D: 2 th | 2021-05-03 | 2023-05-02 | duration
S: 03/05/2021 10:15 ~ D: 2 th | 2021-05-03 | 2023-05-02 | duration
S: 2021-05-03T08:00:00 ~ D: 2 th | 2021-05-03 | 2023-05-02 | duration
S: 2021 ~ D: 2 th | 2021-01-01 | 2022-12-31 | duration
S: Mei 2021 ~ D: 2 th | 2021-05-01 | 2023-04-30 | duration
S: Mei-21 ~ D: 2 th | 2021-05-01 | 2023-04-30 | duration
S: 05/2021 ~ D: 2 th | 2021-05-01 | 2023-04-30 | duration
S: Bulan Mei Tahun 2021 ~ D: 2 th | 2021-05-01 | 2023-04-30 | duration
S: Tahun 2021 ~ E: Tahun 2023 | 2021-01-01 | 2023-12-31 | date
S: 29 Februari 2020 ~ D: 1 tahun | 2020-02-29 | 2021-02-27 | duration
S: 31 Januari 2021 ~ D: 1 bulan | 2021-01-31 | 2021-02-27 | duration
P: 1 Januari 2022 - 31 Desember 2026 | 2022-01-01 | 2026-12-31 | date
P: 1 Januari 2022 – 31 Desember 2026 | 2022-01-01 | 2026-12-31 | date
P: 1 Januari 2022 s.d. 31 Desember 2026 | 2022-01-01 | 2026-12-31 | date
P: 1 Januari 2022 s/d 31 Desember 2026 | 2022-01-01 | 2026-12-31 | date
P: 1 Januari 2022 sd 31 Desember 2026 | 2022-01-01 | 2026-12-31 | date
P: 1 Januari 2022 S/D 31 Desember 2026 | 2022-01-01 | 2026-12-31 | date
P: 1 Januari 2022 s.d 31 Desember 2026 | 2022-01-01 | 2026-12-31 | date
P: 1 Januari 2022 s/d. 31 Desember 2026 | 2022-01-01 | 2026-12-31 | date
P: 1 Januari 2022 s.d. tanggal 31 Desember 2026 | 2022-01-01 | 2026-12-31 | date
P: tanggal 1 Januari 2022 sampai dengan tanggal 31 Desember 2026 | 2022-01-01 | 2026-12-31 | date
P: mulai 1 Januari 2022 sampai 31 Desember 2026 | 2022-01-01 | 2026-12-31 | date
P: terhitung mulai tanggal 1 Januari 2022 s.d. 31 Desember 2026 | 2022-01-01 | 2026-12-31 | date
P: TMT 1 Januari 2022 s.d. 31 Desember 2026 | 2022-01-01 | 2026-12-31 | date
P: berlaku sejak 1 Januari 2022 hingga 31 Desember 2026 | 2022-01-01 | 2026-12-31 | date
P: dari 1 Januari 2022 ke 31 Desember 2026 | 2022-01-01 | 2026-12-31 | date
P: 01/01/2022 - 31/12/2026 | 2022-01-01 | 2026-12-31 | date
P: 01-01-2022 s.d. 31-12-2026 | 2022-01-01 | 2026-12-31 | date
P: 01-01-2022 - 31-12-2026 | 2022-01-01 | 2026-12-31 | date
P: 01.01.2022 - 31.12.2026 | 2022-01-01 | 2026-12-31 | date
P: 1/1/22-31/12/26 | 2022-01-01 | 2026-12-31 | date
P: 2022-01-01 - 2026-12-31 | 2022-01-01 | 2026-12-31 | date
P: 2022-01-01 s/d 2026-12-31 | 2022-01-01 | 2026-12-31 | date
P: 1 Jan 2022 - 31 Des 2026 | 2022-01-01 | 2026-12-31 | date
P: 1 Jan 22 - 31 Des 26 | 2022-01-01 | 2026-12-31 | date
P: 1 Januari - 31 Desember 2022 | 2022-01-01 | 2022-12-31 | date
P: Januari - Desember 2022 | 2022-01-01 | 2022-12-31 | date
P: Januari s.d. Desember 2022 | 2022-01-01 | 2022-12-31 | date
P: Januari 2022 - Desember 2026 | 2022-01-01 | 2026-12-31 | date
P: Jan 2022 s/d Des 2026 | 2022-01-01 | 2026-12-31 | date
P: 2022-2026 | 2022-01-01 | 2026-12-31 | date
P: 2022 – 2026 | 2022-01-01 | 2026-12-31 | date
P: 2022 s.d. 2026 | 2022-01-01 | 2026-12-31 | date
P: 2022 s/d 2026 | 2022-01-01 | 2026-12-31 | date
P: Tahun 2022 s.d. 2026 | 2022-01-01 | 2026-12-31 | date
P: tahun 2022 - tahun 2026 | 2022-01-01 | 2026-12-31 | date
P: 2022 sampai dengan 2026 | 2022-01-01 | 2026-12-31 | date
P: 5 tahun (2022-2026) | 2022-01-01 | 2026-12-31 | date
P: 5 tahun (1 Januari 2022 s.d. 31 Desember 2026) | 2022-01-01 | 2026-12-31 | date
P: 5 (lima) tahun, 1 Januari 2022 - 31 Desember 2026 | 2022-01-01 | 2026-12-31 | date
P: 1 Januari 2022 - 31 Desember 2026 (5 tahun) | 2022-01-01 | 2026-12-31 | date
P: 1 Januari 2022 s.d. 31 Desember 2026 (lima tahun) | 2022-01-01 | 2026-12-31 | date
P: 1 tahun sejak 1 Januari 2022 | 2022-01-01 | 2022-12-31 | duration
P: 1 tahun mulai tanggal 1 Januari 2022 | 2022-01-01 | 2022-12-31 | duration
P: 1 tahun terhitung sejak tanggal 01-01-2022 | 2022-01-01 | 2022-12-31 | duration
S: 3 Mei 2021 ~ P: sejak ditandatangani s.d. 31 Desember 2024 | 2021-05-03 | 2024-12-31 | date
S: 3 Mei 2021 ~ P: sejak tanggal penandatanganan sampai dengan tanggal 31 Desember 2024 | 2021-05-03 | 2024-12-31 | date
S: 3 Mei 2021 ~ P: s.d. 31 Des 2024 | 2021-05-03 | 2024-12-31 | date
S: 3 Mei 2021 ~ P: s/d Desember 2024 | 2021-05-03 | 2024-12-31 | date
S: 3 Mei 2021 ~ P: sd 2024 | 2021-05-03 | 2024-12-31 | date
S: 3 Mei 2021 ~ P: sampai tahun 2024 | 2021-05-03 | 2024-12-31 | date
S: 3 Mei 2021 ~ P: sampai akhir tahun 2024 | 2021-05-03 | 2024-12-31 | date
S: 3 Mei 2021 ~ P: sampai dengan akhir Desember 2024 | 2021-05-03 | 2024-12-31 | date
S: 3 Mei 2021 ~ P: 3 tahun (s.d. 2 Mei 2024) | 2021-05-03 | 2024-05-02 | date
S: 3 Mei 2021 ~ P: 3 tahun sampai dengan 2 Mei 2024 | 2021-05-03 | 2024-05-02 | date
S: 3 Mei 2021 ~ P: 03/05/2021 s.d. 02/05/2024 | 2021-05-03 | 2024-05-02 | date
S: 3 Mei 2021 ~ M: 10 Mei 2021 ~ D: 3 tahun | 2021-05-10 | 2024-05-09 | duration
S: 3 Mei 2021 ~ M: 10 Mei 2021 ~ E: 9 Mei 2024 ~ D: 3 tahun | 2021-05-10 | 2024-05-09 | date
S: 3 Mei 2021 ~ M: - ~ E: 2 Mei 2024 | 2021-05-03 | 2024-05-02 | date
S: 3 Mei 2021 ~ M: 0000-00-00 ~ E: 0000-00-00 | 2021-05-03 | - | unknown
S: 3 Mei 2021 ~ E: 1970-01-01 | 2021-05-03 | - | unknown
S: 3 Mei 2021 ~ E: 9999-12-31 | 2021-05-03 | - | unknown
S: 3 Mei 2021 ~ E: 3 tahun | 2021-05-03 | 2024-05-02 | duration
S: 3 Mei 2021 ~ E: 3 tahun sejak ttd | 2021-05-03 | 2024-05-02 | duration
S: 3 Mei 2021 ~ E: tidak terbatas ~ D: - | 2021-05-03 | - | open
S: 3 Mei 2021 ~ E: - ~ D: 3 tahun | 2021-05-03 | 2024-05-02 | duration
S: 3 Mei 2021 ~ E: 31 Desember 2024 atau sampai selesai | 2021-05-03 | 2024-12-31 | date
S: 3 Mei 2021 ~ E: 31 Desember 2024 (sudah berakhir) | 2021-05-03 | 2024-12-31 | date
S: 19 s.d. 21 Juli 2023 ~ D: 1 tahun | 2023-07-19 | 2024-07-18 | duration
N: 12/PR.07/52/2022 tanggal 3 Mei 2021 ~ D: 3 tahun | 2021-05-03 | 2024-05-02 | duration
N: 12/PR.07/52/2022 tgl. 3-5-2021 ~ D: 3 tahun | 2021-05-03 | 2024-05-02 | duration
N: 12/PR.07/52/2022, 03/05/2021 ~ D: 3 tahun | 2021-05-03 | 2024-05-02 | duration
"""


def rows() -> list[tuple[str, ...]]:
    return [tuple(part.strip() for part in line.split(" | ")) for line in WRITTEN.strip().splitlines()]


@pytest.mark.parametrize(("cells", "start", "end", "rule"), rows())
def test_cells_are_read_as_a_person_reads_them(cells, start, end, rule):
    written = {COLUMNS[cell[0]]: cell[2:].strip() for cell in cells.split(" ~ ")}
    term = terms.read_term(written, Order("dmy", "", True))
    told = tuple(day.isoformat() if day else "-" for day in (term.starts_on, term.ends_on))
    assert (*told, term.end_rule) == (start, end, rule)
