"""A table's data -> a table node whose columns have widths in millimetres."""

from collections.abc import Sequence

from kerjasama_analysis.reporting import fonts

FULL = 164.0
GUTTER = 3.0
NUMBER_ROOM = 22.0
WORDS_ROOM = 72.0
HALF_PAGE = 115.0
"""A row likely to be higher than this may break over pages."""
SHORT = 75.0
"""A table likely to be lower than this is kept on one page."""


def fit(node: dict, *, full: float = FULL, points: float = 9) -> dict:
    """Return the table node with `width` of every column set in millimetres, together `full` wide.

    Widths that the table names are shares of the whole. The others come from what stands in the columns:
    numbers never wrap, words share what is left by their length.
    """
    columns, rows = node["columns"], [r for r in node["rows"] if r["kind"] != "group"]
    room = full - GUTTER * (len(columns) - 1)
    wanted = [_wanted(i, column, rows, points) for i, column in enumerate(columns)]
    words = [c["align"] != "right" for c in columns]
    named = [c["width"] * room if c["width"] else None for c in columns]
    widths = _shared(wanted, words, named, room)
    fitted = [{**c, "width": round(w, 2)} for c, w in zip(columns, widths, strict=True)]
    measured = [_with_height(row, widths) for row in node["rows"]]
    told = [{**row, "tall": row["height"] > HALF_PAGE} for row in measured]
    together = sum(row["height"] for row in measured) < SHORT
    return {**node, "columns": fitted, "full": full, "rows": told, "together": together}


def _wanted(i: int, column: dict, rows: Sequence[dict], points: float) -> tuple[float, float]:
    """Return the least and the natural width of column `i`."""
    lines = [line for row in rows for line in row["cells"][i]]
    texts = [(line["text"], 5.0 if line.get("swatch") else 0.0) for line in lines] + [(column["label"], 0.0)]
    longest = max((fonts.width(text, points) + extra for text, extra in texts), default=0)
    word = max(
        (fonts.width(w[:24], points) + extra for text, extra in texts for w in text.split()), default=0
    )
    return (word + 0.5, longest + 1.0)


def _shared(
    wanted: Sequence[tuple[float, float]], words: list[bool], named: list[float | None], room: float
) -> list[float]:
    """Return widths that fill the room: named ones first, numbers as they need, words share the rest."""
    widths = [n if n is not None else natural for n, (_, natural) in zip(named, wanted, strict=True)]
    free = [i for i, n in enumerate(named) if n is None]
    left = room - sum(widths)
    if left > -0.01:  # shares that add up to 1 may miss it by the last bit
        numbers = [i for i in free if not words[i]]
        for i in numbers if any(words) else ():
            more = min(max(0.0, NUMBER_ROOM - widths[i]), left / max(1, len(numbers)))
            widths[i] += more
        growing = [i for i in free if words[i]] or free or list(range(len(widths)))
        return _grown(widths, growing, room - sum(widths))
    shrinking = [i for i in free if words[i]] or free or list(range(len(widths)))
    kept = sum(w for i, w in enumerate(widths) if i not in shrinking)
    return _shrunk(widths, wanted, shrinking, max(room - kept, 10.0 * len(shrinking)), room)


def _grown(widths: list[float], growing: list[int], extra: float) -> list[float]:
    whole = sum(widths[i] for i in growing) or 1
    return [w + extra * w / whole if i in growing else w for i, w in enumerate(widths)]


def _shrunk(widths, wanted, shrinking: list[int], room: float, full: float) -> list[float]:
    """Return widths where the long columns share `room`: each at least its longest word, then by the root of its length."""
    least = {i: min(wanted[i][0], room / len(shrinking)) for i in shrinking}
    spare = room - sum(least.values())
    weight = {i: min(widths[i], 4 * WORDS_ROOM) ** 0.5 for i in shrinking}
    needed = sum(weight.values())
    shared = [least[i] + spare * weight[i] / needed if i in least else w for i, w in enumerate(widths)]
    excess = sum(shared) / full
    return [w / excess for w in shared] if excess > 1 else shared


def _with_height(row: dict, widths: Sequence[float]) -> dict:
    """Return the row with its likely `height` in millimetres."""
    if row["kind"] == "group":
        return {**row, "height": 9.0}
    lines = [
        sum(1 + int(fonts.width(line["text"], 9) / max(w, 1)) for line in cell)
        for cell, w in zip(row["cells"], widths, strict=True)
    ]
    return {**row, "height": 1.5 + 3.6 * max(lines, default=1)}
