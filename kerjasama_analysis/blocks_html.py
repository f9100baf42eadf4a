"""A table as JupyterLab shows it: caption above, one ink line under the head, hairlines, state swatches.

Colours of text and lines are those of the JupyterLab theme, so the table reads under the dark one too; only
swatches come from the palette. Every text is escaped.
"""

import html
import re

from kerjasama_analysis import blocks, words

_INK = "var(--jp-content-font-color1,#1A2226)"
_MUTED = "var(--jp-content-font-color2,#4A575E)"
_HAIR = "var(--jp-border-color2,#E4E9EB)"
DATE = re.compile(r"\b(\d{1,2}) ([A-Z][a-z]{2,8}) (\d{4})\b")
"""A date, which stays on one line."""
ANGLES = {"miring putih": "135deg", "miring abu-abu": "45deg", "mendatar": "0deg"}
"""Words of `palette.csv` for the lines of a swatch -> their direction in CSS."""
_FONT = "font-family:'Source Sans Pro','Segoe UI','Noto Sans',sans-serif;font-size:13px;font-variant-numeric:tabular-nums"


def table_html(table: blocks.Table) -> str:
    """Return the HTML of a table.

    >>> "&lt;b&gt;" in table_html(blocks.Table("x", (blocks.Column("a"),), (blocks.Row(("<b>",)),)))
    True
    """
    aligns = [column.align for column in table.columns]
    heads = "".join(
        f'<th scope="col" style="text-align:{c.align};font-weight:400;font-size:12px;color:{_MUTED};'
        f'border-bottom:1px solid {_INK};padding:4px 10px 4px 0;vertical-align:bottom">{html.escape(c.label)}</th>'
        for c in table.columns
    )
    rows = "".join(_row(row, aligns) for row in table.rows)
    note = f'<p style="font-size:12px;color:{_MUTED}">{html.escape(table.note)}</p>' if table.note else ""
    return (
        f'<table style="{_FONT};border-collapse:collapse;color:{_INK};background:none">'
        f'<caption style="caption-side:top;text-align:left;white-space:nowrap;font-weight:600;'
        f'color:{_INK};padding-bottom:4px">'
        f"{html.escape(table.caption)}</caption><thead><tr style='background:none'>{heads}</tr></thead>"
        f"<tbody>{rows}</tbody></table>{note}"
    )


def _row(row: blocks.Row, aligns: list[str]) -> str:
    lines = [blocks.lines_of(cell) for cell in row.cells]
    if row.kind == "group":
        style = "text-align:left;padding:12px 0 3px"
        inner = f'<th scope="rowgroup" colspan="{len(aligns)}" style="{style}">{_cell(lines[0])}</th>'
        return f"<tr style='background:none;border-bottom:1px solid {_HAIR}'>{inner}</tr>"
    total = row.kind == "total"
    edge = f"border-top:1px solid {_INK};font-weight:600" if total else f"border-bottom:1px solid {_HAIR}"
    cells = "".join(
        f'<td style="text-align:{align};vertical-align:top;padding:4px 10px 4px 0;'
        f'white-space:{"nowrap" if align == "right" else "normal"}">{_cell(cell)}</td>'
        for cell, align in zip(lines, aligns, strict=True)
    )
    return f"<tr style='background:none;{edge}'>{cells}</tr>"


def _cell(lines: tuple[blocks.Line, ...]) -> str:
    return "<br>".join(_line(line) for line in lines)


def _line(line: blocks.Line) -> str:
    palette = words.mapping("palette", "hex")
    colour = {"late": palette["galat_teks"], "muted": _MUTED}.get(line.tone, "inherit")
    swatch = (
        f'<span aria-hidden="true" style="display:inline-block;width:10px;height:10px;margin-right:6px;'
        f'background:{_fill(line.swatch)};outline:1px solid {_MUTED}"></span>'
        if line.swatch
        else ""
    )
    weight = "600" if line.bold else "inherit"
    text = DATE.sub(r"\1&nbsp;\2&nbsp;\3", html.escape(line.text))
    told = f'<span style="color:{colour};font-weight:{weight}">{text}</span>'
    return f'<span style="white-space:nowrap">{swatch}{told}</span>' if swatch else told


def _fill(state: str) -> str:
    """Return the CSS background of a state's swatch: its colour, and the lines that its figure bears.

    >>> _fill("berlaku"), _fill("belum_berlaku")[:40]
    ('#23697C', 'repeating-linear-gradient(0deg,#FFFFFF 0')
    """
    fill, texture = (words.mapping("palette", column)[state] for column in ("hex", "texture"))
    angle = next((angle for word, angle in ANGLES.items() if word in texture), None)
    if angle is None:
        return fill
    line = words.mapping("palette", "hex")["tinta_3"] if "abu-abu" in texture else "#FFFFFF"
    return f"repeating-linear-gradient({angle},{line} 0 1px,{fill} 1px 4px)"
