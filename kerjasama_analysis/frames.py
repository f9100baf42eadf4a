"""The frames everything speaks in: their columns, types and categories, how they are checked, written and read.

Seven frames hold what the registers say. They depend on no evaluation date, so one set serves every report.
"""

import json
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

import pandas as pd

from kerjasama_analysis import KerjasamaError, __version__, column_types

SCHEMA_VERSION = 1
POINTING = ("agreement_id", "parent_id", "duplicate_of")

KINDS = ("NK", "KB", "PKS", "ADENDUM", "IA", "LAINNYA")
PRECISIONS = ("day", "month", "year")
END_RULES = ("date", "duration", "event", "open", "unknown")
DOCUMENT_STATES = ("draf", "ditandatangani", "proses_perpanjangan", "dihentikan")
IMPLEMENTATIONS = ("berjalan", "sebagian", "belum", "tidak")
PARTNER_TYPES = (
    "kementerian", "lembaga_negara", "perguruan_tinggi", "organisasi_profesi", "lsm",
    "perkumpulan_mahasiswa", "perusahaan_media", "perusahaan", "lainnya",
)  # fmt: skip
OBSTACLES = (
    "anggaran", "sdm", "koordinasi", "kebijakan", "pergantian_pejabat", "data_ti", "tanpa_tindak_lanjut",
    "monev", "waktu_tahapan", "geografi_sarpras", "ruang_lingkup", "administrasi", "komitmen_mitra",
    "pemahaman", "lainnya", "tidak_ada",
)  # fmt: skip
FOLLOW_UPS = (
    "susun_pks", "perpanjang", "akhiri_gabung", "rapat_koordinasi", "anggaran", "sdm_bimtek", "pedoman",
    "monev", "data_aplikasi", "tertib_dokumen", "sosialisasi", "tidak_jelas", "lainnya", "tidak_ada",
)  # fmt: skip
SEVERITIES = ("galat", "peringatan", "catatan")
ROLES = (
    "judul", "kepala", "nomor_kolom", "kelompok", "perjanjian", "lanjutan", "jumlah", "tanda_tangan",
    "kosong", "bukan_register", "tidak_terbaca",
)  # fmt: skip

_STANDS_AT = {"source_file": "text", "source_sheet": "text", "source_row": "int"}

COLUMNS: dict[str, dict[str, str | tuple[str, ...]]] = {
    "agreements": {
        "agreement_id": "text", "office": "text", "kind": KINDS, "number_own": "text", "number_partner": "text",
        "title": "text", "scope": "text", "signed_on": "date", "starts_on": "date", "ends_on": "date",
        "start_precision": PRECISIONS, "end_precision": PRECISIONS, "end_rule": END_RULES,
        "document_state": DOCUMENT_STATES, "status_written": "text", "implementation": IMPLEMENTATIONS,
        "parent_id": "text", "duplicate_of": "text", "hidden": "bool", "struck_out": "bool", **_STANDS_AT,
    },
    "parties": {
        "agreement_id": "text", "partner_id": "text", "partner": "text", "partner_written": "text",
        "partner_type": PARTNER_TYPES, "partner_subtype": "text", "part_of": "text", "matched_by": "text",
        "needs_review": "bool",
    },
    "obstacles": {"agreement_id": "text", "obstacle": OBSTACLES, "text": "text", "cue": "text"},
    "follow_ups": {"agreement_id": "text", "follow_up": FOLLOW_UPS, "text": "text", "cue": "text"},
    "problems": {
        "source_file": "text", "source_sheet": "text", "cell": "text", "agreement_id": "text", "column": "text",
        "value": "text", "problem": "text", "severity": SEVERITIES, "message": "text", "suggestion": "text",
        "alternative": "text",
    },
    "tables": {
        "source_file": "text", "source_sheet": "text", "range": "text", "office": "text", "register_date": "date",
        "header_rows": "int", "columns": "text", "date_order": "text", "date_evidence": "text",
        "agreements": "int", "sample": "bool",
    },
    "ledger": {
        "source_file": "text", "source_sheet": "text", "row": "int", "role": ROLES, "agreement_id": "text",
    },
}  # fmt: skip
"""Frame -> column -> what it holds: `text`, `date` (datetime64[s]), `int`, `bool`, or the categories allowed."""

DATA = Path("data") / "processed"


class FramesMissing(KerjasamaError):
    """The folder holds no frames yet."""


class FramesOutdated(KerjasamaError):
    """The frames were written under another schema version, or not all by the same run."""


class FramesInvalid(KerjasamaError):
    """A frame breaks the contract; the message names frame, rule and rows."""


@dataclass(frozen=True)
class Register:
    """All that was read from one set of register files: seven frames, and where they come from."""

    agreements: pd.DataFrame
    parties: pd.DataFrame
    obstacles: pd.DataFrame
    follow_ups: pd.DataFrame
    problems: pd.DataFrame
    tables: pd.DataFrame
    ledger: pd.DataFrame
    origin: dict = field(default_factory=dict)

    @property
    def is_sample(self) -> bool:
        """Whether any table is invented sample data (a part knows of the whole): to be marked DATA CONTOH."""
        return bool(self.tables["sample"].any()) or self.origin.get("sample", False)

    def keep(self, agreements: pd.DataFrame) -> "Register":
        """Return the register with only these agreements, and with what belongs to them."""
        ids = set(agreements["agreement_id"])
        told = {n: getattr(self, n) for n in ("parties", "obstacles", "follow_ups")}
        kept = {n: f[f["agreement_id"].isin(ids)] for n, f in told.items()}
        return replace(self, agreements=agreements, **kept)

    def frames(self) -> dict[str, pd.DataFrame]:
        """Return the seven frames by name, in the order they are written."""
        return {name: getattr(self, name) for name in COLUMNS}

    def rows_read(self) -> pd.DataFrame:
        """Return the ledger with each row of a sheet once: a row with several agreements stands there for each of them."""
        return self.ledger.drop_duplicates(["source_file", "source_sheet", "row"])

    def _apart(self) -> "Register":
        """Return the same frames such that what a caller does to them is not seen here; nothing is copied yet."""
        return replace(self, **{name: table.copy(deep=False) for name, table in self.frames().items()})

    def count_files(self) -> pd.DataFrame:
        """Return one row a file: its tables and agreements, and its problems by severity."""
        names = sorted({*self.ledger["source_file"].dropna(), *self.tables["source_file"].dropna()})
        counted = {"tabel": self.tables, "dokumen": self.agreements}
        counted |= {s: self.problems[self.problems["severity"] == s] for s in SEVERITIES}
        times = {k: f["source_file"].value_counts().reindex(names, fill_value=0) for k, f in counted.items()}
        return pd.DataFrame({"berkas": names, **{k: n.astype(int).to_list() for k, n in times.items()}})

    def _repr_html_(self) -> str:
        """Return what JupyterLab shows of a register: its size, and a table of its files."""
        partners = self.parties["partner_id"].nunique()
        mark = " · DATA CONTOH" if self.is_sample else ""
        head = f"<p><b>Register kerja sama</b>: {len(self.agreements)} dokumen, {partners} mitra{mark}</p>"
        files = self.count_files().rename(columns=str.capitalize).replace(0, "–")
        files = files.to_html(index=False, border=0)
        return head + re.sub(r"(<tr[^>]*>\s*<t[hd])", r'\1 style="text-align:left"', files)


def frame(name: str, rows: Iterable[Mapping] = ()) -> pd.DataFrame:
    """Return the frame `name` made of rows: missing columns are filled with missing values, types are set.

    >>> frame("obstacles", [{"agreement_id": "a", "obstacle": "anggaran"}])["text"].isna().all()
    np.True_
    """
    rows = list(rows)
    return of_columns(name, {column: [row.get(column) for row in rows] for column in COLUMNS[name]})


def of_columns(name: str, columns: Mapping[str, Sequence]) -> pd.DataFrame:
    """Return the frame `name` made of columns of equal length: missing ones are filled, types are set."""
    blank = [None] * len(next(iter(columns.values())))
    return pd.DataFrame({c: _make(c, columns.get(c, blank), held) for c, held in COLUMNS[name].items()})


def _make(column: str, values: Sequence, held: column_types.Held) -> pd.Series:
    try:
        return column_types.make(values, held)
    except column_types.Unknown as error:
        raise FramesInvalid(f"Kolom {column} memuat nilai di luar daftar: {error}.") from None


def conform(name: str, table: pd.DataFrame) -> pd.DataFrame:
    """Return `table` with exactly the columns of frame `name`, in their order and types."""
    if missing := set(COLUMNS[name]) - set(table.columns):
        table = table.assign(**dict.fromkeys(missing))
    held = COLUMNS[name]
    return pd.DataFrame({c: _convert(table[c], held[c]) for c in held})


def _convert(values: pd.Series, held: column_types.Held) -> pd.Series:
    """Return a column of any pandas type as what the frame holds."""
    if values.dtype == column_types.dtype(held):
        return values
    if held == "date":
        return (pd.to_datetime(values) if len(values) else values).astype("datetime64[s]")
    plain = [None if missing else v for v, missing in zip(values, values.isna(), strict=True)]
    return _make(str(values.name), plain, held).set_axis(values.index)


def check(register: Register) -> Register:
    """Return the register unchanged, or raise FramesInvalid naming frame, rule and rows.

    The contract is a pandera schema for each frame; ids are unique, and every row points at an agreement.
    """
    import pandera.pandas as pa  # a second and a half, paid only where frames are written

    pointing = (table[c] for table in register.frames().values() for c in POINTING if c in table)
    strangers = column_types.strangers(pointing, register.agreements["agreement_id"])
    known = pa.Check(lambda s: ~s.isin(strangers), error="agreement_id tidak dikenal")
    for name, table in register.frames().items():
        schema = pa.DataFrameSchema(
            {
                column: pa.Column(
                    column_types.dtype(held),
                    checks=known if column in POINTING else None,
                    nullable=column != "agreement_id" or name in ("problems", "ledger"),
                    unique=(name, column) == ("agreements", "agreement_id"),
                )
                for column, held in COLUMNS[name].items()
            },
            strict=True,
        )
        try:
            schema.validate(table, lazy=True)
        except pa.errors.SchemaErrors as error:
            cases = error.failure_cases.head(5).itertuples()
            told = "; ".join(f"{c.column}: {c.check} (baris {c.index}: {c.failure_case})" for c in cases)
            raise FramesInvalid(f"Bingkai {name} melanggar kontrak: {told}.") from None
    return register


def write(register: Register, folder: str | Path) -> Path:
    """Write the checked frames as Parquet, each beside its place and then all moved in; return the folder.

    The file metadata holds the schema version, the package version and `register.origin` (hashes of the
    vocabulary and of every input). No clock enters, so the same input gives the same bytes.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    told = {"schema_version": SCHEMA_VERSION, "package_version": __version__, **register.origin}
    waiting = []
    for name, table in check(register).frames().items():
        arrow = pa.Table.from_pandas(table, preserve_index=False)
        arrow = arrow.replace_schema_metadata(
            {**(arrow.schema.metadata or {}), b"kerjasama": json.dumps(told, sort_keys=True).encode()}
        )
        beside = folder / f".{name}.parquet.part"
        pq.write_table(arrow, beside, compression="zstd")
        waiting.append((beside, folder / f"{name}.parquet"))
    for beside, place in waiting:
        os.replace(beside, place)
    return folder


def read_frames(data: str | Path = DATA) -> Register:
    """Return the register stored in folder `data`; a relative path is found from any working directory.

    Raises FramesMissing where nothing was cleaned yet, FramesOutdated for frames of another version or of two runs.
    Those last read are kept until their files change, since a report asks for them once a notebook; what a caller
    does to his own is not seen by the next one.
    """
    folder = find_folder(data)
    if folder in _held:
        return _held[folder]._apart()
    paths = [folder / f"{name}.parquet" for name in COLUMNS]
    if not all(path.is_file() for path in paths):
        raise FramesMissing(
            f"Belum ada data olahan di {folder}: jalankan `kerjasama clean FOLDER_REGISTER` dahulu."
        )
    kept = _read(folder, tuple((s.st_ino, s.st_mtime_ns, s.st_size) for s in (p.stat() for p in paths)))
    return kept._apart()


def hold(register: Register, folder: Path) -> None:
    """Answer `read_frames(folder)` with this register from now on, in this process: for one office, its part is enough."""
    _held[folder] = register


_held: dict[Path, Register] = {}


@lru_cache(maxsize=1)
def _read(folder: Path, stamps: tuple) -> Register:
    """Return the frames of a folder whose files bear these stamps; all must tell the same origin."""
    import pyarrow.parquet as pq

    places = {name: folder / f"{name}.parquet" for name in COLUMNS}
    told = [json.loads((pq.read_schema(p).metadata or {}).get(b"kerjasama", b"{}")) for p in places.values()]
    if told[0].get("schema_version") != SCHEMA_VERSION or any(one != told[0] for one in told):
        raise FramesOutdated(
            f"Data olahan di {folder} berasal dari versi lain atau tidak utuh: jalankan `kerjasama clean` lagi."
        )
    read = {name: conform(name, pq.read_table(path).to_pandas()) for name, path in places.items()}
    return Register(**read, origin=told[0])


def find_folder(data: str | Path, holding: str = "") -> Path:
    """Return where a folder, best one with such a file, lies: here, above, or in the project of the package."""
    bases = (Path.cwd(), *Path.cwd().parents, Path(__file__).resolve().parents[1])
    places = [base / data for base in bases if (base / data).is_dir()] or [bases[0] / data]
    return next((place for place in places if (place / holding).exists()), places[0])


def asked(register: Register, column: str) -> pd.Series:
    """Return, for each agreement, whether its table has the column: *not filled in* is not *not asked*.

    `column` is a name in `tables.columns`, such as `obstacle`. Index and length are those of `agreements`.
    """
    spans: dict[tuple, list[tuple[int, int]]] = {}
    for t in register.tables.itertuples():
        if column in json.loads(t.columns or "{}"):
            spans.setdefault((t.source_file, t.source_sheet), []).append(rows_of(t.range))
    rows = register.agreements
    held = [
        any(first <= row <= last for first, last in spans.get((file, sheet), ()))
        for file, sheet, row in zip(
            rows["source_file"], rows["source_sheet"], rows["source_row"], strict=True
        )
    ]
    return pd.Series(held, index=rows.index, dtype=bool)


def rows_of(span: str) -> tuple[int, int]:
    """Return first and last row of a range like `A5:L31`."""
    numbers = [int(n) for n in re.findall(r"\d+", span or "")]
    return (numbers[0], numbers[-1]) if numbers else (0, 0)
