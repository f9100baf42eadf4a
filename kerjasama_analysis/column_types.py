"""What a frame's column holds, as a pandas type: `text`, `date`, `int`, `bool`, or a tuple of allowed categories."""

from collections.abc import Iterable, Sequence

import pandas as pd

from kerjasama_analysis.encoded import Encoded

Held = str | tuple[str, ...]


class Unknown(ValueError):
    """A value that is none of the allowed categories; the message names them."""


def dtype(held: Held):
    """Return the pandas type of a column.

    >>> dtype("date"), dtype(("NK", "PKS")).categories.tolist()
    ('datetime64[s]', ['NK', 'PKS'])
    """
    if isinstance(held, tuple):
        return pd.CategoricalDtype(list(held))
    return {"text": "str", "date": "datetime64[s]", "int": "Int64", "bool": "bool"}[held]


def make(values: Sequence, held: Held) -> pd.Series:
    """Return a column made of plain values, None where there is none; raise Unknown for a category out of the list.

    >>> import datetime as dt
    >>> make([dt.date(2022, 3, 5), None], "date").isna().tolist(), make([None, True], "bool").tolist()
    ([False, True], [False, True])
    """
    import pyarrow as pa

    if isinstance(values, Encoded):
        return _spread(values, held)
    if isinstance(held, tuple):
        return pd.Series(pd.Categorical.from_codes(_codes(values, held), dtype=dtype(held)))
    if held == "text":
        return pd.Series(pd.array(pa.array(values, pa.large_string(), from_pandas=True), dtype="str"))
    if held == "date":
        return _dates(values)
    plain = list(map(bool, values)) if held == "bool" else pd.array(list(values), dtype=dtype(held))
    return pd.Series(plain, dtype=dtype(held))


def strangers(columns: Iterable[pd.Series], known: pd.Series) -> set[str]:
    """Return the texts of all columns that are not among the known ones; through Arrow, in one search for all columns.

    >>> strangers([pd.Series(["a", None, "z"], dtype="str")], pd.Series(["a"], dtype="str"))
    {'z'}
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    asked = pa.chunked_array([pa.array(column, pa.large_string()) for column in columns], pa.large_string())
    unknown = pc.invert(pc.is_in(asked, pa.array(known, pa.large_string())))
    return set(asked.filter(unknown).drop_null().to_pylist())


def _spread(column: Encoded, held: Held) -> pd.Series:
    """Return an encoded column: its values are made once, and told to the rows by their codes."""
    made = make(column.values, held)
    is_plain = len(column) == len(column.values) and bool((column.codes == made.index).all())
    return made if is_plain else pd.Series(made.array.take(column.codes))


def _dates(values: Sequence) -> pd.Series:
    """Return dates as Arrow makes them; dates written as text, as in frames typed by hand, go the slower way.

    >>> _dates(["2022-03-05", None]).isna().tolist()
    [False, True]
    """
    import pyarrow as pa

    try:
        return pd.Series(pa.array(values, pa.date32()).cast(pa.timestamp("s")).to_numpy(zero_copy_only=False))
    except (pa.ArrowTypeError, pa.ArrowInvalid):
        return pd.to_datetime(pd.Series(list(values), dtype=object)).astype("datetime64[s]")


def _codes(values: Sequence, categories: tuple[str, ...]) -> list[int]:
    """Return the position of every value among the categories, -1 for none, which pandas also writes as NaN."""
    known = {None: -1, **{category: at for at, category in enumerate(categories)}}
    try:
        return list(map(known.__getitem__, values))
    except KeyError:
        if unknown := sorted({str(v) for v in values if v not in known and not pd.isna(v)}):
            raise Unknown(", ".join(unknown)) from None
        return [known.get(v, -1) for v in values]
