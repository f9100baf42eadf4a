"""Agreements as read, before they have ids: columns of equal length, so that a million cost little."""

from collections.abc import Sequence
from dataclasses import dataclass, fields

from kerjasama_analysis.encoded import Encoded

COLUMNS = (
    *(
        "office",
        "kind",
        "number_own",
        "number_partner",
        "title",
        "scope",
        "signed_on",
        "starts_on",
        "ends_on",
    ),
    *("start_precision", "end_precision", "end_rule", "document_state", "status_written", "implementation"),
    *("hidden", "struck_out", "source_file", "source_sheet", "source_row"),
)
"""Columns of the frame `agreements` that its rows tell by themselves."""


@dataclass
class Drafts:
    """Agreements of one or more tables: `values` holds a column for each of COLUMNS, the others what further frames need.

    `partners` holds tuples of names, `category` the group they stand in, `obstacles` and `follow_ups` sequences of
    obstacles.Coded, `quoted` the text that may name another document, `letters` the columns of the agreement's own
    table, or its cells where they share no row, as in a form, `faculties` the part of a partner that signed.
    """

    values: dict[str, Encoded]
    partners: Encoded
    category: Encoded
    obstacles: Encoded
    follow_ups: Encoded
    quoted: Encoded
    letters: Encoded
    faculties: Encoded

    def __len__(self) -> int:
        return len(self.partners)

    @classmethod
    def join(cls, parts: Sequence["Drafts"]) -> "Drafts":
        """Return the agreements of several tables or files, one below the other."""
        values = {column: Encoded.join([part.values[column] for part in parts]) for column in COLUMNS}
        others = (f.name for f in fields(cls) if f.name != "values")
        return cls(values, *(Encoded.join([getattr(part, name) for part in parts]) for name in others))

    def cell(self, at: int, column: str) -> str | None:
        """Return where a column of one agreement stands: F12."""
        letter = self.letters[at].get(column)
        if letter and letter[-1].isdigit():
            return letter
        return f"{letter}{self.values['source_row'][at]}" if letter else None

    def place(self, at: int) -> tuple[str, str, int]:
        """Return file, sheet and row of one agreement."""
        return tuple(self.values[column][at] for column in ("source_file", "source_sheet", "source_row"))
