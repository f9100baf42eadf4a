"""What several test modules need: the checkout, the shared material beside it, the cleaned sample."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("shared machines", deadline=None)
settings.load_profile("shared machines")
CHECKOUT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def checkout() -> Path:
    return CHECKOUT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real registers and public suites beside the checkout; tests that need it skip without it."""
    folder = CHECKOUT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the folder with real registers is not beside this checkout")
    return folder


@pytest.fixture
def measured(record_property) -> Callable[[str, float], None]:
    """Hold a figure against its floor in tests/floors.toml, and let the end of the run print it."""
    floors = tomllib.loads((CHECKOUT / "tests/floors.toml").read_text(encoding="utf-8"))

    def hold(name: str, value: float) -> None:
        record_property("figure", [name, round(value, 4), floors[name]])
        assert value >= floors[name], f"{name}: {value:.3f} is below its floor {floors[name]}"

    return hold


def pytest_terminal_summary(terminalreporter) -> None:
    """Print every figure that a test held against its floor."""
    reports = [
        r for kind in ("passed", "failed") for r in terminalreporter.getreports(kind) if r.when == "call"
    ]
    told = [value for report in reports for key, value in report.user_properties if key == "figure"]
    if told:
        terminalreporter.section("measured, and the floor")
    for name, value, floor in sorted(told):
        terminalreporter.write_line(f"{name:<40} {value:.3f}   {floor:.2f}")
