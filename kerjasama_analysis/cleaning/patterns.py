"""The words that the readers look for, by the part they play: tables of the vocabulary as parts of patterns.

A row may play several parts, `roles` names them with `|` between. Everything else about a pattern (what stands around
the words, what is captured) belongs to the module that asks.
"""

import difflib
import re
from functools import cache

from kerjasama_analysis import words

ROLES = {
    "agreement_words": (),
    "duration_units": (),
    "cell_words": ("yes", "blank", "blank_time", "nothing", "hint", "ditto", "example", "pager", "name_key"),
    "time_words": (
        *(
            "until",
            "range",
            "condition",
            "open_condition",
            "valid",
            "as_of",
            "lead",
            "date",
            "named",
            "not_yet",
        ),
        *("to_come", "neither", "placeholder", "extended", "after", "zone"),
    ),
    "title_words": (
        *(
            "parties",
            "topic",
            "leads_name",
            "kind_first",
            "kind_before",
            "kind_of_name",
            "beside_kind",
            "sentence_first",
            "joins",
            "side",
        ),
    ),
    "label_words": (
        "signing",
        "theirs",
        "any_kind",
        "day",
        "month",
        "year",
        "upper",
        "aside",
        "number_part",
        "bare",
        "issued",
        "approved",
        "cooperation",
    ),
    "other_list_words": ("title", "label", "letter", "activity"),
    "office_words": (
        *("level", "body", "national", "whole_national", "place", "province"),
        *("of_owner", "behind_owner", "owner_place"),
    ),
    "name_words": (
        *(
            "start",
            "state_body",
            "school",
            "university",
            "faculty",
            "faculty_behind",
            "campus_part",
            "courtesy",
            "often",
        ),
        *(
            "unit",
            "many",
            "general",
            "short",
            "last_first",
            "side_note",
            "of_fields",
            "field",
            "address",
            "street",
            "person",
            "title",
            "degree",
        ),
    ),
}
"""Table -> the parts its words may play; the words of a table without any all play the same."""


@cache
def of(table: str, role: str = "") -> str:
    """Return the patterns of a table that play a part, as alternatives in brackets; raise UnknownWord for a wrong row.

    >>> of("title_words", "topic")
    '(?:tentang|ttg\\\\.?|dalam rangka|mengenai|terkait)'
    """
    return f"(?:{'|'.join(listed(table, role))})"


@cache
def listed(table: str, role: str = "") -> tuple[str, ...]:
    """Return the patterns of a table that play a part, in the order of the table."""
    return tuple(
        readable(row["pattern"], table)
        for row in words.table(table)
        if not role or role in _roles(row["roles"], table)
    )


def readable(pattern: str, table: str) -> str:
    """Return a pattern of a table; raise UnknownWord where it is none."""
    try:
        re.compile(pattern)
    except re.error:
        raise words.UnknownWord(f"{table}.csv: pola {pattern!r} tidak dapat dibaca; betulkan.") from None
    return pattern


def _roles(written: str, table: str) -> list[str]:
    told = [role.strip() for role in written.split("|") if role.strip()]
    for role in told:
        if role not in ROLES[table]:
            near = difflib.get_close_matches(role, ROLES[table], 1, 0)
            raise words.UnknownWord(f"{table}.csv: peran {role!r} tidak dikenal; maksud Anda {near[0]!r}?")
    return told
