"""A recipe: which notebooks and texts make a report, its titles, place and date, read from a TOML file."""

import datetime as dt
import difflib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kerjasama_analysis import KerjasamaError, frames, parameters

FOLDER = "reports"
SCALARS = {
    "nama": str,
    "judul": str,
    "judul_berjalan": str,
    "subjudul": str,
    "institusi": str,
    "unit": str,
    "rapat": str,
    "tempat": str,
    "tanggal": str,
    "as_of": dt.date,
    "cakupan": str,
    "bulan_peringatan": int,
    "kertas": str,
    "lambang": str,
    "sampul": bool,
    "ringkasan": str,
    "nihil": str,
    "belum_ada": str,
    "batas_detik": int,
    "sebelumnya": str,
}
TABLES = {"bab": list, "penutup": dict, "lampiran": dict}


class RecipeMissing(KerjasamaError):
    """There is no recipe of that name."""


class RecipeInvalid(KerjasamaError):
    """The recipe cannot be carried out as written; the message names the key."""


@dataclass(frozen=True)
class Chapter:
    """A chapter: its title, and the notebooks or the text file it is made of."""

    title: str
    notebooks: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True)
class Recipe:
    """A recipe as read: chapters and annexes, and every other setting under its own Indonesian name."""

    path: Path
    settings: dict
    chapters: tuple[Chapter, ...]
    annexes: tuple[str, ...]

    @property
    def as_of(self) -> dt.date:
        return self.settings["as_of"]

    @property
    def notebooks(self) -> tuple[str, ...]:
        """Return the names of all notebooks the report needs, each once, in reading order."""
        summary = self.settings.get("ringkasan", "")
        named = [summary] if summary else []
        named += [name for chapter in self.chapters for name in chapter.notebooks]
        return tuple(dict.fromkeys([*named, *self.annexes]))

    def notebook_files(self) -> list[Path]:
        """Return the paths of all notebooks the report needs."""
        return [self.find_notebook(name) for name in self.notebooks]

    def earlier_frames(self) -> dict[str, Path]:
        """Return the frames of the earlier register that the report compares with, by file name; none if not named."""
        if not (folder := self.settings.get("sebelumnya")):
            return {}
        return {f"{name}.parquet": frames.find_folder(folder) / f"{name}.parquet" for name in frames.COLUMNS}

    def files(self) -> dict[str, Path]:
        """Return all files a report is made of, by name: the recipe, its texts and notebooks."""
        texts = [chapter.text for chapter in self.chapters]
        texts += [self.settings.get(key, "") for key in ("nihil", "belum_ada", "lambang")]
        texts.append(self.settings.get("penutup", {}).get("teks", ""))
        found = {name: self.path.parent / name for name in filter(None, texts)}
        return {**found, self.path.name: self.path, **{p.name: p for p in self.notebook_files()}}

    def find_notebook(self, name: str) -> Path:
        """Return the path of a notebook: in `notebooks/` of the project the recipe belongs to."""
        return self.path.parent.parent / "notebooks" / f"{name}.ipynb"

    def read_text(self, name: str) -> str:
        """Return a text of the recipe, from a file that lies below the recipe's own folder."""
        path = (self.path.parent / name).resolve()
        if not path.is_relative_to(self.path.parent.resolve()) or not path.is_file():
            raise RecipeInvalid(
                f"Resep {self.path.name} menyebut teks {name} yang tidak ada; buat berkasnya."
            )
        return path.read_text(encoding="utf-8-sig")


def read_recipe(name: str | Path) -> Recipe:
    """Return the recipe of a name in `reports/`, or of a TOML file; refuses keys that no recipe has."""
    path = find_recipe(name)
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RecipeInvalid(f"Resep {path.name} tidak terbaca: {error}; perbaiki penulisannya.") from None
    _check_keys(path, told)
    if not isinstance(told.get("as_of"), dt.date):
        raise RecipeInvalid(f"Resep {path.name} belum menyebut `as_of`; tulis as_of = 2023-07-20.")
    chapters = tuple(_chapter(path, entry) for entry in told.get("bab", ()))
    annexes = _named(told.get("lampiran", {}))
    return Recipe(path, {k: v for k, v in told.items() if k not in ("bab", "lampiran")}, chapters, annexes)


def find_recipe(name: str | Path) -> Path:
    """Return where a recipe lies, from any working directory."""
    path = Path(name)
    if path.suffix == ".toml":
        path = path if path.is_absolute() else Path.cwd() / path
    else:
        path = frames.find_folder(FOLDER, f"{name}.toml") / f"{name}.toml"
    if path.is_file():
        return path
    there = sorted(p.stem for p in path.parent.glob("*.toml"))
    hint = f"yang ada: {', '.join(there)}" if there else "jalankan dari folder kerja (kerjasama init)"
    raise RecipeMissing(f"Tidak ada resep {path}; {hint}.")


def _check_keys(path: Path, told: Mapping) -> None:
    allowed = SCALARS | TABLES
    for key, value in told.items():
        if key not in allowed:
            near = difflib.get_close_matches(key, allowed, 1, 0.6)
            hint = f"; maksud Anda `{near[0]}`?" if near else "."
            raise RecipeInvalid(f"Resep {path.name} memuat `{key}` yang tidak dikenal{hint}")
        if not isinstance(value, allowed[key]):
            raise RecipeInvalid(f"Resep {path.name}: isi `{key}` bukan {_WORDS[allowed[key]]}.")
    for key, choices in (("kertas", ("A4", "F4")), ("cakupan", parameters.SCOPES)):
        if told.get(key, choices[0]) not in choices:
            raise RecipeInvalid(f"Resep {path.name}: `{key}` harus {' atau '.join(choices)}.")


def _chapter(path: Path, entry: Mapping) -> Chapter:
    if not entry.get("judul") or not (entry.get("notebook") or entry.get("teks")):
        raise RecipeInvalid(
            f"Resep {path.name}: setiap [[bab]] memerlukan `judul`, dan `notebook` atau `teks`."
        )
    return Chapter(entry["judul"], _named(entry), entry.get("teks", ""))


def _named(entry: Mapping) -> tuple[str, ...]:
    """Return the notebooks an entry names: a list, or only one."""
    told = entry.get("notebook", ())
    return (told,) if isinstance(told, str) else tuple(told)


_WORDS = {
    str: "teks",
    int: "bilangan",
    bool: "true atau false",
    dt.date: "tanggal",
    list: "daftar bab",
    dict: "bagian",
}
