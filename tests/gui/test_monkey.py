"""A monkey plays with the window for a while: no exception, no leak, and the library is sound afterwards."""

import os
import subprocess
from pathlib import Path

import pytest

from engine.doctor import examine
from engine.store import Library
from tests import paint
from tests.gui.monkey import Monkey, memory
from tests.stories.conftest import command

SECONDS = 12
LOADED = 48
"""MB of what is loaded when it is first used; an hour of it (`tests.gui.monkey`) shows a leak."""


def organized_library(folder: Path) -> Path:
    """A library of painted photos, organized, with some that no album wants."""
    for n, name in enumerate(paint.FAMILIES):
        paint.family(folder / "photos" / name, name, 12 if n < 3 else 2, seed=n)
    # in a process of its own, as torch and its kind would hide what the window itself takes
    subprocess.run(command("organize", folder / "photos", library=folder / "library"), check=True, capture_output=True)
    return folder / "library"


def sound(library: Path) -> str:
    """What the doctor says of a library."""
    return str(examine(library)["library_check"])


@pytest.mark.timeout(240)
@pytest.mark.parametrize("seed", [1, 2] if os.environ.get("ALBUMEN_TEST_ALL") else [1])
def test_a_monkey_breaks_nothing(app, window, opened, tmp_path, seed, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr("gui.actions.library.start_again", lambda library: False)  # it would leave the window
    library = organized_library(tmp_path)
    window.open(library)
    monkey = Monkey(app, window, seed)
    monkey.play(SECONDS / 2)
    monkey.rest()
    before = memory(window)
    monkey.play(SECONDS)
    monkey.rest()
    assert memory(window) < 1.1 * before + LOADED, "it grew"
    window.close()
    assert sound(library) == "sound"
    with Library.open(library) as after:
        assert after.catalog.counts().photos == 40
