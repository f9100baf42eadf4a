"""Registers typed by hand for the tests of this room: a row is a few words, the rest is filled in."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

import pandas as pd

from kerjasama_analysis import frames
from kerjasama_analysis.analysis import view

AS_OF = "2023-07-20"


def register(agreements: Iterable[Mapping], parties: Iterable[Mapping] = (), *, sample=False, columns="{}"):
    """Return a register of these rows, in one national table of forty rows."""
    placed = [
        {"office": "00", "source_file": "r.xlsx", "source_sheet": "S", "source_row": i + 5, **row}
        for i, row in enumerate(agreements)
    ]
    table = {
        "source_file": "r.xlsx",
        "source_sheet": "S",
        "range": "A4:L44",
        "office": "00",
        "columns": columns,
    }
    return frames.Register(
        frames.frame("agreements", placed),
        frames.frame("parties", parties),
        *(frames.frame(name) for name in ("obstacles", "follow_ups", "problems")),
        frames.frame("tables", [{**table, "sample": sample}]),
        frames.frame("ledger"),
    )


def party(agreement: str, partner: str, kind: str = "perguruan_tinggi", **more) -> dict:
    """Return the party of an agreement; the partner's name serves as its id."""
    given = {"partner_id": partner.lower().replace(" ", "_"), "partner": partner, "partner_written": partner}
    return {"agreement_id": agreement, **given, "partner_type": kind, **more}


def ten() -> frames.Register:
    """Ten documents with six partners, two of each thing that tests count; see the comments at the rows."""
    rows = [
        # kind, signed, end, document_state, implementation, further
        ("a1", "NK", "2022-08-19", "2027-08-18", None, "berjalan", {}),  # in force
        ("a2", "PKS", "2022-12-01", "2023-11-30", None, "belum", {"parent_id": "a1"}),  # about to end, asleep
        ("a3", "NK", "2018-03-01", "2023-02-28", None, "berjalan", {}),  # ended, still running
        ("a4", "NK", "2018-09-01", "2023-08-31", "proses_perpanjangan", None, {}),  # renewal under way
        ("a5", "KB", "2020-01-15", None, None, "sebagian", {"end_rule": "open"}),  # open: in force
        ("a6", "PKS", "2021-05-05", None, None, None, {"end_rule": "unknown"}),  # unknown
        ("a7", "NK", None, None, "draf", None, {}),  # draft
        ("a8", "PKS", "2023-09-01", "2024-08-31", None, None, {}),  # not yet in force
        ("a9", "ADENDUM", "2022-01-01", "2023-12-31", "dihentikan", "tidak", {}),  # stopped
        ("a10", None, "2022-02-02", "2027-02-01", None, "tidak", {}),  # in force, asleep
    ]
    agreements = [
        {
            "agreement_id": i,
            "kind": kind,
            "signed_on": signed,
            "starts_on": signed,
            "ends_on": end,
            "end_rule": "date",
            "document_state": state,
            "implementation": done,
            "number_own": f"{i}/2022",
            "title": "Sosialisasi",
            **more,
        }
        for i, kind, signed, end, state, done, more in rows
    ]
    parties = [
        party("a1", "Universitas Contoh"),
        party("a2", "Fakultas Hukum Universitas Contoh", part_of="universitas_contoh"),
        party("a3", "Kementerian Contoh", "kementerian"),
        party("a4", "Radio Contoh", "perusahaan_media"),
        party("a5", "Institut Contoh"),
        party("a6", "PT Contoh", "perusahaan"),
        party("a6", "Radio Contoh", "perusahaan_media"),
        party("a7", "Universitas Contoh"),
        party("a8", "Universitas Contoh"),
        party("a9", "Kementerian Contoh", "kementerian"),
        party("a10", "Forum Contoh", "lainnya"),
    ]
    return register(agreements, parties, columns='{"implementation": "H"}')


def many(count: int, name: str = "Mitra Contoh") -> frames.Register:
    """Return `count` memoranda and implementing agreements with as many partners, dates spread over five years."""
    types = frames.PARTNER_TYPES
    agreements, parties = [], []
    for i in range(count):
        year, month, day = 2018 + i % 6, 1 + i % 12, 1 + i % 28
        state = {5: "draf", 11: "dihentikan", 17: "proses_perpanjangan"}.get(i % 23)
        done = ("berjalan", "belum", None, "sebagian", "tidak")[i % 5]
        signed = f"{min(year, 2023)}-{month if year < 2023 else 1 + i % 7:02d}-{day:02d}"
        end = None if i % 13 == 4 else f"{2021 + i % 8}-{1 + (i * 5) % 12:02d}-{day:02d}"
        row = {
            "agreement_id": f"d{i}",
            "kind": "PKS" if i % 3 == 2 else "NK",
            "signed_on": signed,
            "starts_on": signed,
        }
        row |= {"ends_on": end, "end_rule": "date" if end else "unknown", "document_state": state}
        agreements.append(
            {**row, "implementation": done, "parent_id": f"d{i - 1}" if i % 3 == 2 and i % 2 else None}
        )
        parties.append(party(f"d{i}", f"{name} {i}", types[i % 9]))
    return register(agreements, parties, sample=True, columns='{"implementation": "H"}')


def full(count: int, name: str = "Mitra Contoh") -> frames.Register:
    """Return `many` with obstacles, follow-ups, and PKS of provinces under the first memoranda."""
    held = many(count, name)
    columns = '{"implementation": "H", "obstacle": "I", "follow_up": "J"}'
    slugs = frames.OBSTACLES
    told = [
        {"agreement_id": f"d{i}", "obstacle": slugs[(i * k) % len(slugs)], "text": name}
        for i in range(count)
        for k in (1, 5)
        if i % 7
    ]
    promised = [
        {"agreement_id": f"d{i}", "follow_up": frames.FOLLOW_UPS[i % len(frames.FOLLOW_UPS)]}
        for i in range(0, count, 2)
    ]
    below = [f"{code}" for code in range(11, 20)] if count > 3 else []
    more = [
        {
            "agreement_id": f"p{code}",
            "office": code,
            "kind": "PKS",
            "signed_on": f"2022-{int(code) - 8:02d}-10",
            "starts_on": f"2022-{int(code) - 8:02d}-10",
            "ends_on": "2027-01-01",
            "end_rule": "date",
            "parent_id": "d0",
            "source_file": f"{code}.xlsx",
            "source_sheet": "S",
            "source_row": 5,
        }
        for code in below
    ]
    tables = held.tables.assign(columns=columns)
    places = [
        {"source_file": f"{c}.xlsx", "source_sheet": "S", "range": "A4:L44", "office": c, "columns": "{}"}
        for c in below
    ]
    return replace(
        held,
        agreements=pd.concat([held.agreements, frames.frame("agreements", more)], ignore_index=True),
        obstacles=frames.frame("obstacles", told),
        follow_ups=frames.frame("follow_ups", promised),
        tables=pd.concat([tables, frames.frame("tables", places)], ignore_index=True),
    )


def earlier(held: frames.Register) -> frames.Register:
    """Return what an earlier register may have held of the same documents: three in four, dated 1 February 2020."""
    kept = held.agreements.iloc[[i for i in range(len(held.agreements)) if i % 4 != 3]]
    tables = held.tables.assign(register_date=pd.Timestamp("2020-02-01"))
    return replace(held.keep(kept), tables=frames.conform("tables", tables))


def seen(held: frames.Register, **changes) -> view.View:
    """Return the national view of a register on 20 July 2023, unless told otherwise."""
    return view.open_view(held, **{"as_of": AS_OF, "office": "00", **changes})
