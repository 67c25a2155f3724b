"""Real photos, where they lie beside the repository."""

import os
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def shared_photos() -> Path:
    default = Path(__file__).resolve().parents[2].parent / "shared" / "photos"
    folder = Path(os.environ.get("ALBUMEN_TEST_PHOTOS", default))
    if not folder.is_dir():
        pytest.skip(f"the shared photos are not here ({folder.name}); set ALBUMEN_TEST_PHOTOS to their folder")
    return folder
