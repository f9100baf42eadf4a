"""What the benchmarks measure, one task each: run in a process of its own, told by name, answering with what it found."""

import datetime as dt
import gc
import json
import re
import time
from pathlib import Path

from benchmarks.made import MONTHS, SHORT

DATEPARSER_SAMPLE = 300
"""Dates that dateparser is asked for; a million would take it an hour."""


def decode(path: str) -> dict:
    """Decode the first sheet to lists with python-calamine alone, collection of cycles off as in the cleaning."""
    from python_calamine import CalamineWorkbook

    gc.disable()

    return {
        "rows": len(CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python(skip_empty_area=False))
    }


def pandas(path: str) -> dict:
    """Read the first sheet as most people would."""
    import pandas

    return {"rows": len(pandas.read_excel(path, engine="openpyxl", header=None))}


def find(path: str) -> dict:
    """Read the workbook, find its tables and read their dates."""
    gc.disable()
    from kerjasama_analysis.cleaning import dates, reading, tables, workbooks

    book = workbooks.read_workbook(Path(path))
    count = found = 0
    for sheet in book.sheets:
        for table in tables.find_tables(sheet).tables:
            orders = reading.find_orders(table)
            count += len(table.rows)
            for column, order in orders.items():
                values = table.rows.columns[column]
                known = {v: dates.parse_date(v, order.order) for v in set(values)}
                found += sum(known[v] is not None for v in values)
    return {"rows": count, "dates": found}


def clean(path: str, folder: str) -> dict:
    """Clean the register and write its frames."""
    from kerjasama_analysis import frames
    from kerjasama_analysis.cleaning import register

    read = register.read_registers([path], workers=1)
    frames.write(read, folder)
    return {"agreements": len(read.agreements), "problems": len(read.problems)}


def read_plain(folder: str) -> dict:
    """Read the registers of a folder one after the other in this process."""
    from kerjasama_analysis.cleaning import reading, sources

    return {
        "agreements": sum(sum(map(len, reading.read_file(f).drafts)) for f in sources.find_files([folder]))
    }


def read_guarded(folder: str) -> dict:
    """Read the registers of a folder in two guarded child processes."""
    from kerjasama_analysis.cleaning import register

    files = register.find_files([folder])
    outcomes = register.map_files(files, 2, register.read_guard())
    readings = register.read_files(files, outcomes, told=lambda name: None)
    return {"agreements": sum(sum(map(len, read.drafts)) for read in readings)}


def date_floor(path: str) -> dict:
    """Read date strings with one regular expression over the distinct values: no check beyond the calendar."""
    names = "|".join((*MONTHS, *SHORT))
    single = rf"(\d{{1,2}}) ({names}) (\d{{4}}|\d\d)|(\d\d)/(\d\d)/(\d{{4}})|(\d{{4}})-(\d\d)-(\d\d)"
    pattern = re.compile(single)
    number = {name: i % 12 + 1 for i, name in enumerate((*MONTHS, *SHORT))}

    def parse(text: str) -> list[str] | None:
        try:
            found = [_day(m.groups(), number) for m in pattern.finditer(text)]
        except ValueError:
            return None
        return [found[0], found[-1]] if found else None

    return _time_dates(path, parse)


def date_parse(path: str) -> dict:
    """Read date strings as the cleaning does."""
    from kerjasama_analysis.cleaning import dates

    def parse(text: str) -> list[str] | None:
        reading = dates.parse_date(text)
        return [str(reading.start), str(reading.end or reading.start)] if reading else None

    return _time_dates(path, parse)


def date_dateparser(path: str) -> dict:
    """Read a sample of the date strings with dateparser, told language and order."""
    import dateparser

    def parse(text: str) -> list[str] | None:
        found = dateparser.parse(text, languages=["id"], settings={"DATE_ORDER": "DMY"})
        return [str(found.date())] * 2 if found else None

    parse("1 Mei 2020")
    return _time_dates(path, parse, DATEPARSER_SAMPLE)


def _day(groups: tuple, number: dict[str, int]) -> str:
    day, name, year, day2, month2, year2, year3, month3, day3 = groups
    if name:
        full = int(year) if len(year) == 4 else 1900 + int(year) + (100 if int(year) < 70 else 0)
        return str(dt.date(full, number[name], int(day)))
    if day2:
        return str(dt.date(int(year2), int(month2), int(day2)))
    return str(dt.date(int(year3), int(month3), int(day3)))


def _time_dates(path: str, parse, sample: int | None = None) -> dict:
    """Return the CPU seconds for the distinct values mapped back to all, and the share that was read right."""
    pairs = json.loads(Path(path).read_text(encoding="utf-8"))[:sample]
    texts = [text for text, _ in pairs]
    gc.disable()  # as in the cleaning, for every reader
    began = time.process_time()
    known = {text: parse(text) for text in set(texts)}
    read = [known[text] for text in texts]
    seconds = time.process_time() - began
    return {
        "seconds": seconds,
        "right": sum(a == b for a, (_, b) in zip(read, pairs, strict=True)) / len(pairs),
    }
