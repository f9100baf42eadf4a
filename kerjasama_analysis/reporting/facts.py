"""What the text of a report may mention of the data: counted from the frames, written the Indonesian way."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from kerjasama_analysis import frames, words


@dataclass(frozen=True)
class Facts:
    """The values of the placeholders a text may use, and whether any of the data is an invented sample.

    `documents` counts the agreements of the report, `files` lists what was read for it: name, rows, and how many
    agreements it held.
    """

    values: Mapping[str, str]
    sample: bool
    documents: int = 0
    files: tuple[tuple[str, int, int], ...] = ()


def read_facts(data: str, office: str, *, scope: str, as_of: dt.date) -> Facts:
    """Return the facts of one office's part of the frames in folder `data`.

    Documents are counted as the analyses count them: rows struck out and repeats of another row are left out.
    """
    register = frames.read_frames(data)
    counted, found = register.agreements, register.tables
    counted = counted[~counted["struck_out"] & counted["duplicate_of"].isna()]
    unknown = int(counted["office"].isna().sum()) if office == "00" else 0
    below = _of_office(counted, office, "with_below")
    below = below[below["office"].notna() & below["office"].ne(office)]
    counted, found = (_of_office(table, office, scope) for table in (counted, found))
    partners = register.parties[register.parties["agreement_id"].isin(counted["agreement_id"])]
    values = {
        "satuan_kerja": words.office_name(office),
        "keadaan": words.long_date(as_of),
        "tahun": str(as_of.year),
        "jumlah_dokumen": words.number(len(counted)),
        "jumlah_mitra": words.number(partners["part_of"].fillna(partners["partner_id"]).nunique()),
        "jumlah_berkas": words.spelled(found["source_file"].nunique()),
        "jumlah_tabel": words.spelled(len(found)),
        "di_bawahnya": " ".join(filter(None, (_tell_below(below), _tell_unknown(unknown)))),
    }
    return Facts(values, register.is_sample, len(counted), _list_files(found, register.rows_read()))


def _list_files(found, ledger) -> tuple[tuple[str, int, int], ...]:
    held = found.groupby("source_file")["agreements"].sum()
    rows = ledger[ledger["source_file"].isin(held.index)].groupby("source_file")["row"].count()
    return tuple((name, int(rows.get(name, 0)), int(count)) for name, count in held.items())


def _tell_below(below) -> str:
    """Return a sentence on the offices below that have agreements; empty where none has."""
    if not len(below):
        return ""
    documents, offices = words.number(len(below)), words.spelled(below["office"].nunique())
    return f"Di bawahnya {offices} satuan kerja melaporkan {documents} dokumen, dalam laporan masing-masing."


def _tell_unknown(documents: int) -> str:
    """Return a sentence on documents whose office nothing tells; empty where there are none."""
    if not documents:
        return ""
    told = f"Satuan kerja yang melaporkan {words.number(documents)} dokumen lain tidak diketahui"
    return f"{told}; lengkapi judul registernya."


def _of_office(table, office: str, scope: str):
    mine = (table["office"] == office).fillna(False)
    if scope == "with_below":
        if office == "00":
            return table  # as the analyses do: also what no office could be read for
        below = table["office"].str.startswith(f"{office}.")
        mine = mine | below.fillna(False)
    return table[mine]
