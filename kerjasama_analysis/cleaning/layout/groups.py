"""Words that recur down a column: groups of partners beside their names, states among the remarks."""

from collections.abc import Sequence

from kerjasama_analysis.cleaning import documents
from kerjasama_analysis.cleaning.layout import content, header_labels
from kerjasama_analysis.cleaning.names import partner_types

GROUPED = 4
"""Cells for each different one from which a column beside the names of partners may hold their groups."""


def settle(known: dict[int, str], labels: dict[int, str], rows: Sequence[list]) -> dict[int, str]:
    """Tell the partner's column from one of the groups that partners are of, and from a bare Nama beside it.

    Mitra may hold Universitas or BUMN again and again, while Mitra Kerja Sama holds the names.
    """
    named = [c for c, slug in known.items() if slug == "partner"]
    if len(named) < 2:
        return known
    held = {c: [str(v).strip().casefold() for v in content.values_of(rows, c)] for c in named}
    most = max(len(set(values)) for values in held.values())
    groups = [c for c, values in held.items() if values and _are_groups(values, most)]
    bare = [c for c in named if header_labels.speaks("bare", labels[c])]
    aside = "ignore" if "partner_type" in known.values() else "partner_type"
    found = {**known, **dict.fromkeys(groups[:1], aside), **dict.fromkeys(groups[1:], "ignore")}
    return {
        **found,
        **dict.fromkeys(bare if "partner" in {found[c] for c in named if c not in bare} else (), "ignore"),
    }


def _are_groups(values: Sequence[str], most: int) -> bool:
    """Whether cells are words for groups of partners: mostly known ones, or few that recur beside many names."""
    few = len(set(values)) * GROUPED <= len(values) and len(set(values)) * 2 <= most
    return few or sum(map(partner_types.is_category, values)) * 2 > len(values)


def settle_states(known: dict[int, str], rows: Sequence[list]) -> dict[int, str]:
    """Take remarks for the status where they are a few words for states again and again, and nothing else tells it."""
    if "status" in known.values():
        return known
    for column in (c for c, slug in known.items() if slug == "notes"):
        values = [str(v) for v in content.values_of(rows, column)]
        if len(set(values)) * GROUPED <= len(values) < 2 * sum(map(documents.is_state, values)):
            return {**known, column: "status"}
    return known
