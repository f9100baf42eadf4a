"""The house keeps its shape: who imports whom, and that every way to install it gives the same packages."""

import ast
import re
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

import pytest
import yaml

PACKAGE = Path(__file__).resolve().parents[1] / "kerjasama_analysis"
GROUND = {
    "frames",
    "column_types",
    "encoded",
    "words",
    "blocks",
    "blocks_html",
    "parameters",
    "workers",
    "cluster",
}
STANDS_ON = {
    "cleaning": GROUND | {"cleaning"},
    "analysis": GROUND | {"analysis"},
    "reporting": GROUND | {"reporting"},
    "notebooks": {"frames", "analysis", "words", "blocks"},
}


def imported_rooms(source: str) -> set[str]:
    """Return the rooms of the package that a module imports, wherever in the module it does."""
    rooms = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        rooms |= {n.split(".")[1] for n in names if n.startswith("kerjasama_analysis.")}
    return rooms - {"KerjasamaError", "__version__"}


def test_imported_rooms_sees_every_form_of_import():
    source = "import kerjasama_analysis.cli\ndef f():\n    from kerjasama_analysis.analysis import style\n"
    assert imported_rooms(source) == {"cli", "analysis"}


@pytest.mark.parametrize(
    "path", sorted(PACKAGE.rglob("*.py")), ids=lambda p: p.relative_to(PACKAGE).as_posix()
)
def test_imports_go_down_the_house_only(path):
    room = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    if room in ("cli", "commands", "terminal", "arguments", "__init__", "__main__"):
        return
    allowed = STANDS_ON.get(room, GROUND)
    assert imported_rooms(path.read_text(encoding="utf-8")) <= allowed


def test_ground_rooms_import_no_other_room():
    for room in GROUND - {"blocks", "blocks_html", "cluster"}:
        beside = {"frames": {"column_types"}, "column_types": {"encoded"}, "parameters": {"words"}}.get(
            room, set()
        )
        assert imported_rooms((PACKAGE / f"{room}.py").read_text(encoding="utf-8")) == beside, room


def test_modules_stay_one_idea():
    long = {
        p.name: n
        for p in PACKAGE.rglob("*.py")
        if (n := len(p.read_text(encoding="utf-8").splitlines())) > 320
    }
    assert not long


def names_in(requirements: list[str]) -> set[str]:
    """Return normalised package names of requirement lines, version and marker left out."""
    return {re.split(r"[\s\[<>=!~;]", line, maxsplit=1)[0].lower().replace("_", "-") for line in requirements}


def locked(checkout: Path) -> dict[str, str]:
    """Return package -> version of the lock."""
    text = (checkout / "requirements.lock").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9.-]+)==([^\s;\\]+)", text, flags=re.M))


def test_lock_holds_every_requirement_with_hashes_and_no_index(checkout):
    project = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = names_in(project["dependencies"]) | names_in(project["optional-dependencies"]["dev"])
    text = (checkout / "requirements.lock").read_text(encoding="utf-8")
    assert wanted <= set(locked(checkout))
    assert all("--hash=sha256:" in entry for entry in re.split(r"\n(?=[a-z0-9])", text.strip()))
    assert not re.search(r"https?://|--index-url|--extra-index", text)


def test_the_running_environment_is_the_locked_one(checkout):
    from importlib.metadata import version

    lock = locked(checkout)
    assert {name: version(name) for name in ("pandas", "matplotlib", "typst", "papermill")} == {
        name: lock[name] for name in ("pandas", "matplotlib", "typst", "papermill")
    }


def test_conda_environment_installs_the_lock(checkout):
    environment = yaml.safe_load((checkout / "environment.yml").read_text(encoding="utf-8"))
    project = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    python, pip, rest = environment["dependencies"]
    assert pip == "pip" and rest == {"pip": ["-r requirements.lock"]}
    assert python.removeprefix("python=") == project["requires-python"].removeprefix(">=")


@pytest.mark.slow
def test_conda_pip_part_installs_into_an_empty_environment(checkout, tmp_path):
    venv.create(tmp_path / "kosong", with_pip=True)
    python = tmp_path / "kosong" / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    rest = yaml.safe_load((checkout / "environment.yml").read_text(encoding="utf-8"))["dependencies"][-1]
    for arguments in (rest["pip"][0].split(), ["--no-deps", "-e", "."]):
        subprocess.run([python, "-m", "pip", "install", "--quiet", *arguments], check=True, cwd=checkout)
    told = subprocess.run(
        [python, "-m", "kerjasama_analysis", "--version"], check=True, capture_output=True, text=True
    )
    assert told.stdout.startswith("kerjasama ")
