"""What several test modules need: the checkout, the shared material beside it, the cleaned sample."""

from pathlib import Path

import pytest

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
