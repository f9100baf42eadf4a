"""What an earlier run already named: ids of partners, which a new file must not change."""

from pathlib import Path

from kerjasama_analysis.cleaning import partners

COLUMNS = ("partner_written", "partner_id", "matched_by")


def read_partners(folder: Path | str) -> partners.Earlier:
    """Return written name -> partner_id and matched_by from the frames in a folder; empty where none can be read.

    Without its earlier frames a run starts afresh: ids then come from the registry and the names alone.

    >>> read_partners("folder/that/is/not/there")
    {}
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        told = pq.read_table(Path(folder) / "parties.parquet", columns=list(COLUMNS)).to_pydict()
        rows = zip(*(told[column] for column in COLUMNS), strict=True)
    except (OSError, pa.ArrowException, KeyError):
        return {}
    return {written: (partner_id, how) for written, partner_id, how in rows if written and partner_id and how}
