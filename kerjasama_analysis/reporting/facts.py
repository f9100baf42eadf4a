"""What the text of a report may mention of the data: counted from the frames, written the Indonesian way."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from kerjasama_analysis import frames, words


@dataclass(frozen=True)
class Facts:
    """The values of the placeholders a text may use, and whether any of the data is an invented sample."""

    values: Mapping[str, str]
    sample: bool


def read_facts(data: str, office: str, *, scope: str, as_of: dt.date) -> Facts:
    """Return the facts of one office's part of the frames in folder `data`.

    Documents are counted as the analyses count them: rows struck out and repeats of another row are left out.
    """
    register = frames.read_frames(data)
    counted, found = register.agreements, register.tables
    counted = counted[~counted["struck_out"] & counted["duplicate_of"].isna()]
    counted, found = (_of_office(table, office, scope) for table in (counted, found))
    partners = register.parties[register.parties["agreement_id"].isin(counted["agreement_id"])]
    values = {
        "satuan_kerja": words.office_name(office),
        "keadaan": words.long_date(as_of),
        "tahun": str(as_of.year),
        "jumlah_dokumen": words.number(len(counted)),
        "jumlah_mitra": words.number(partners["part_of"].fillna(partners["partner_id"]).nunique()),
        "jumlah_berkas": words.number(found["source_file"].nunique()),
        "jumlah_tabel": words.number(len(found)),
    }
    return Facts(values, register.is_sample)


def _of_office(table, office: str, scope: str):
    below = "" if office == "00" else f"{office}."
    mine = table["office"] == office
    return (
        table[mine | table["office"].str.startswith(below).fillna(False)]
        if scope == "with_below"
        else table[mine]
    )
