"""Agreements as read, before they have ids: columns of equal length, so that a million cost little."""

from collections.abc import Sequence
from dataclasses import dataclass, field, fields

from kerjasama_analysis.cleaning.obstacles import Coded

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
    """Agreements of one or more tables: `values` holds a list for each of COLUMNS, the others what further frames need.

    `quoted` is the text that may name another document, `letters` the columns of the agreement's own table,
    or its cells where they share no row, as in a form;
    `faculties` the part of a partner that signed.
    """

    values: dict[str, list] = field(default_factory=lambda: {column: [] for column in COLUMNS})
    partners: list[tuple[str, ...]] = field(default_factory=list)
    category: list[str | None] = field(default_factory=list)
    obstacles: list[Sequence[Coded]] = field(default_factory=list)
    follow_ups: list[Sequence[Coded]] = field(default_factory=list)
    quoted: list[str] = field(default_factory=list)
    letters: list[dict[str, str]] = field(default_factory=list)
    faculties: list[str | None] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.partners)

    def extend(self, others: "Drafts") -> None:
        """Add the agreements of others behind these."""
        for column, values in self.values.items():
            values += others.values[column]
        for name in (f.name for f in fields(self) if f.name != "values"):
            getattr(self, name).extend(getattr(others, name))

    def cell(self, at: int, column: str) -> str | None:
        """Return where a column of one agreement stands: F12."""
        letter = self.letters[at].get(column)
        if letter and letter[-1].isdigit():
            return letter
        return f"{letter}{self.values['source_row'][at]}" if letter else None

    def place(self, at: int) -> tuple[str, str, int]:
        """Return file, sheet and row of one agreement."""
        return tuple(self.values[column][at] for column in ("source_file", "source_sheet", "source_row"))
