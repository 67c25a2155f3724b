"""The actions that start a job, on real files, with the real worker: look for new photos, split an album."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from engine import organize
from engine.store import Library
from gui.selection import Source
from gui.window import Window
from tests import paint


@pytest.fixture
def organized(window: Window, app: QApplication, tmp_path: Path) -> Window:
    """The window on a library of painted photos that has been organized."""
    paint.family(tmp_path / "photos", "beach", 14)
    paint.family(tmp_path / "photos", "night", 14)
    with Library.open(tmp_path / "library", create=True) as library:
        for _ in organize.organize(library, [str(tmp_path / "photos")]):
            pass
    window.open(tmp_path / "library")
    app.processEvents()
    return window


def run(app: QApplication, window: Window, action: str, over: Callable[[], bool]) -> None:
    """Trigger an action and let its job come to its end."""
    window.actions_[action].trigger()
    assert window.session.job
    deadline = time.monotonic() + 120
    while not (over() and window.session.idle):
        assert time.monotonic() < deadline and not window.errors.isVisible()
        app.processEvents()
        time.sleep(0.01)


def test_looking_for_new_photos_finds_them(organized: Window, app: QApplication, tmp_path: Path) -> None:
    assert organized.session.counts().photos == 28
    paint.family(tmp_path / "photos" / "more", "snow", 12)
    run(app, organized, "rescan", lambda: organized.session.counts().photos == 40)
    assert organized.grid.photos.total == 40 and "40 photos" in organized.toast.text.text()


def test_splitting_an_album_makes_albums_of_its_parts(organized: Window, app: QApplication) -> None:
    before = organized.session.albums()
    album = max(before, key=lambda a: a.photos)
    organized.selection.look(Source("albums", albums=(album.id,)))
    app.processEvents()
    run(app, organized, "split", lambda: len(organized.session.albums()) > len(before))
    parts = [a for a in organized.session.albums() if a.id == album.id or a.id not in {b.id for b in before}]
    assert sum(a.photos for a in parts) == album.photos
    organized.actions_["undo"].trigger()
    deadline = time.monotonic() + 20
    while len(organized.session.albums()) != len(before):
        assert time.monotonic() < deadline
        app.processEvents()
