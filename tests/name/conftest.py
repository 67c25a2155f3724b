"""Where the real photos lie, until the suite's own conftest says so."""

import os
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def shared_photos() -> Path:
    folder = Path(
        os.environ.get("ALBUMEN_TEST_PHOTOS", Path(__file__).resolve().parents[2].parent / "shared" / "photos")
    )
    if not folder.is_dir():
        pytest.skip(f"the shared photos are not here ({folder.name})")
    return folder
