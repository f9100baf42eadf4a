"""How the third author writes days, durations, numbers and signatures."""

import dataclasses
import datetime as dt
import random

from tests.layouts import invention
from tests.layouts.spellings import MONTHS

SHORT = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nop", "Des"]
WORDS = ("nol", "satu", "dua", "tiga", "empat", "lima")
NAMES = {"NK": "Nota Kesepahaman", "PKS": "Perjanjian Kerja Sama", "KB": "Kesepakatan Bersama"}
CODES = {"NK": "MoU", "PKS": "PKS", "KB": "Kesepakatan Bersama"}


def docs(hand, count: int, plain: bool = True, **fixed) -> list[invention.Agreement]:
    """So many documents in the order of signing; `plain`: valid from the day of signing."""
    found = invention.invent(hand.rng, count, **fixed)
    if plain:
        found = [dataclasses.replace(a, starts=a.signed) for a in found]
    return sorted(found, key=lambda a: a.signed)


def full(day: dt.date) -> str:
    """As `19 Agustus 2022`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def brief(day: dt.date) -> str:
    """As `19 Agt 2022`."""
    return f"{day.day} {SHORT[day.month - 1]} {day.year}"


def dashed(day: dt.date) -> str:
    """As `19-08-2022`."""
    return f"{day:%d-%m-%Y}"


def cell(day: dt.date) -> dt.datetime:
    """As a day of the spreadsheet."""
    return dt.datetime(day.year, day.month, day.day)


def mixed(rng: random.Random, day: dt.date) -> object:
    """As several colleagues write one after the other."""
    return rng.choice([full, full, cell, brief, dashed])(day)


def lasting(years: int) -> str:
    """As `3 (tiga) tahun`."""
    return f"{years} ({WORDS[years]}) tahun"


def own(a: invention.Agreement, unit: str = "52") -> str:
    """The office's number, which does not tell the kind."""
    return f"{a.serial}/HK.05/{unit}/{a.signed.year}"


def theirs(a: invention.Agreement) -> str:
    """The partner's number."""
    return f"B/{a.serial + 7}/{a.signed.month:02d}/{a.signed.year}"


def close(page, column: int, place: str, post: str) -> None:
    """A signature under the list."""
    page.skip()
    for line in (
        f"{place},          2023",
        post,
        None,
        None,
        "Contoh Nama Pejabat",
        "NIP. 19700101 199001 1 001",
    ):
        page.say(line, column=column)
