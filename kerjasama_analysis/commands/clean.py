"""`kerjasama clean`: read registers, write the frames, one line a file at the end."""

import argparse
import dataclasses
import time
from pathlib import Path

from kerjasama_analysis import arguments, terminal, words

HELP = "baca register, tulis data olahan"
FEW = 5
"""Up to so many files passed over are named with the reason; beyond, only counted."""

NO_OFFICE = (
    "{} dokumen tidak diketahui satuan kerjanya, sehingga tidak masuk laporan satuan kerja mana pun; tulis namanya "
    "dalam judul register atau nama berkasnya, misalnya “KPU Kota Bima.xlsx”, lalu jalankan lagi."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument(
        "source", nargs="+", type=Path, metavar="SUMBER", help="berkas register atau folder berisi register"
    )
    parser.add_argument("--out", **arguments.FRAMES, help="folder data olahan (bawaan: data/processed)")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--workers", type=arguments.count, **arguments.WORKERS)
    where.add_argument("--scheduler", type=arguments.scheduler, **arguments.SCHEDULER)
    parser.add_argument("--hidden-sheets", action="store_true", help="baca juga lembar yang tersembunyi")
    parser.add_argument(
        "--corrections",
        type=Path,
        default=Path("data/corrections.csv"),
        metavar="BERKAS",
        help="koreksi sel, bila ada (bawaan: data/corrections.csv)",
    )
    parser.add_argument(
        "--with-sample", action="store_true", help="baca data contoh bersama register sungguhan"
    )


def run(chosen: argparse.Namespace) -> int:
    """Read the registers in the sources and write the frames; one line a file at the end."""
    from kerjasama_analysis import frames
    from kerjasama_analysis.cleaning import corrections, earlier, register

    began = time.monotonic()
    found = register.find_files(chosen.source)
    if not found:
        raise arguments.NotUnderstood(_nothing_in(chosen.source))
    found, samples = _apart(found, chosen.with_sample)
    found = [dataclasses.replace(file, hidden_sheets=chosen.hidden_sheets) for file in found]
    known = corrections.read_corrections(chosen.corrections) if chosen.corrections.is_file() else []
    found = corrections.attach(found, known)
    progress = terminal.Progress(len(found), "berkas dibaca")
    read = register.read_registers(
        found,
        workers=chosen.workers,
        told=progress.step,
        scheduler=chosen.scheduler,
        earlier=earlier.read_partners(chosen.out),
    )
    folder = frames.write(read, chosen.out)
    files = _count_files(read, found)
    print(f"Selesai {terminal.seconds_since(began)} · {len(found)} berkas · {len(read.agreements)} dokumen")
    print(terminal.table(["", "Berkas", "Baris", "Dokumen", "Galat", "Peringatan"], files))
    for problem in _refused(read).itertuples():
        print(f"{terminal.sign('gagal')} {problem.message}")
    for told in _passed_over(read, files):
        print(f"{terminal.sign('lewat')} {told}")
    for name in sorted({c.file for c in known} - {file.name for file in found}):
        print(f"Koreksi untuk {name} dilewati: berkas itu tidak dibaca kali ini.")
    for problem in read.problems[read.problems["problem"] == corrections.UNFIT].itertuples():
        print(f"{terminal.sign('gagal')} {problem.message}")
    if changed := sum(map(len, read.origin["own_words"].values())):
        print(f"Kosakata sendiri: {changed} kata diubah atau ditambah.")
    for name, near in words.misnamed_tables().items():
        hint = f"; maksud Anda {near}?" if near else ""
        print(f"Kosakata sendiri {name} tidak dipakai: tidak ada tabel bernama itu{hint}")
    if samples:
        print(f"Data contoh dilewati ({samples} berkas); sertakan dengan --with-sample.")
    print(f"Data olahan: {folder}")
    if unknown := int(read.agreements["office"].isna().sum()):
        print(NO_OFFICE.format(words.number(unknown)))
    if len(read.agreements) or len(read.tables):
        print("Berikutnya: kerjasama report" + _data_option(chosen.out))
    else:
        print("Belum ada register yang terbaca, jadi belum ada yang dapat dilaporkan.")
    return int(any(row[0] == "gagal" for row in files))


def _apart(found: list, with_sample: bool) -> tuple[list, int]:
    """Return the files to read and how many sample files were passed over: the two kinds are not mixed unasked."""
    real = [file for file in found if not file.sample]
    if with_sample or not real:
        return found, 0
    return real, len(found) - len(real)


def _count_files(read, found: list) -> list[list[str]]:
    """Return one row a file for the closing table: outcome, name, rows, documents, errors, warnings."""
    rows, once = [], read.rows_read()
    for file in found:
        ledger = once[once["source_file"] == file.name]
        told = read.problems[read.problems["source_file"] == file.name]["severity"].value_counts()
        unread = (ledger["role"] == "tidak_terbaca").any()
        documents = int((read.agreements["source_file"] == file.name).sum())
        outcome = (
            "gagal" if unread else "sebagian" if told.get("galat", 0) else "ok" if documents else "lewat"
        )
        counts = [len(ledger), documents, told.get("galat", 0), told.get("peringatan", 0)]
        rows.append([outcome, file.name, *(f"{n:,}".replace(",", ".") if n else "–" for n in counts)])
    return rows


def _refused(read):
    """Return the problems that cost a whole file."""
    lost = read.ledger[read.ledger["role"] == "tidak_terbaca"]["source_file"]
    problems = read.problems
    return problems[
        problems["source_file"].isin(lost) & (problems["severity"] == "galat") & problems["cell"].isna()
    ]


def _passed_over(read, files: list[list[str]]) -> list[str]:
    """Return why files without agreements were passed over: a sentence each, or one for all where they are many."""
    names = {row[1] for row in files if row[0] == "lewat"}
    problems = read.problems
    why = problems[problems["source_file"].isin(names) & problems["cell"].isna()]
    told = why.drop_duplicates("source_file")["message"].to_list()
    if len(told) <= FEW:
        return told
    return [f"{len(told)} berkas bukan register atau tidak memuat dokumen; tidak ada yang dihitung darinya."]


def _nothing_in(sources: list[Path]) -> str:
    named = words.enumerate_words([str(source) for source in sources])
    return f"Tidak ada berkas di {named}; taruh register (.xlsx, .xls, .ods, .csv, atau .html) di sana."


def _data_option(out: Path) -> str:
    return "" if out == Path("data/processed") else f" --data {out}"
