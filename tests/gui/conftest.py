"""A window on a painted library, offscreen, without waiting for anything that does not happen."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import gc
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QUrl, Slot
from PySide6.QtGui import QColor, QDesktopServices, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog

from engine import edits
from engine.store import Library
from engine.types import Found
from gui.app import make_window
from gui.window import Window
from tests.conftest import reading

SECONDS = 20.0


@pytest.fixture(scope="session")
def app() -> QApplication:
    return QApplication.instance() or QApplication(["albumen"])


@pytest.fixture(autouse=True)
def no_surprises(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An exception in a slot fails the test in whose course it came."""
    caught: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, at: caught.append(error))
    yield
    assert not caught, caught


def until(app: QApplication, happened: Callable[[], object], what: str = "") -> None:
    """Let Qt work until something has happened."""
    deadline = time.monotonic() + SECONDS
    while not happened():
        assert time.monotonic() < deadline, f"waited in vain for {what or happened}"
        app.processEvents()
        time.sleep(0.002)
    app.processEvents()


def paint(n: int) -> QImage:
    """A picture that is unlike the others."""
    image = QImage(96, 64, QImage.Format.Format_RGB32)
    image.fill(QColor.fromHsv(n * 37 % 360, 160, 220))
    painter = QPainter(image)
    painter.fillRect(10 + n % 40, 12, 30, 30, QColor.fromHsv(n * 91 % 360, 200, 120))
    painter.end()
    return image


def fill(folder: Path, photos: Path, n: int = 24, thumbnails: bool = True) -> list[int]:
    """A library of n painted photos, three albums, some unsorted and a problem; return the photo ids."""
    with Library.open(folder, create=True) as library:
        root = library.catalog.add_root(photos)
        names = [f"IMG_{i:05}.png" for i in range(n)]
        library.catalog.take_stock(root, [Found(name, 10 + i, i) for i, name in enumerate(names)], [])
        day = "2019-05-{:02}T10:{:02}:00"
        readings = [
            (u.id, reading(u.path.name, taken=day.format(1 + i % 28, i // 28 % 60), width=96, height=64))
            for i, u in enumerate(library.catalog.unread())
        ]
        library.catalog.put_readings(readings)
        found = [Found(name, 10 + i, i) for i, name in enumerate(names)]
        library.catalog.take_stock(root, [*found, Found("broken.jpg", 3, 3, "This is a pipe, not a picture.")], [])
        ids = library.catalog.photo_ids()
        if thumbnails:
            photos.mkdir(exist_ok=True)
            for i, photo in enumerate(library.catalog.photos(ids)):
                paint(i).save(str(photo.files[0]))
                small = library.thumbnail(photo.digest)
                small.parent.mkdir(parents=True, exist_ok=True)
                paint(i).save(str(small))
        third = n // 4
        for i, name in enumerate(("Beach", "City", "Dogs")):
            edits.new(library, name, ids[i * third : (i + 1) * third])
    return ids


@pytest.fixture
def opened() -> list[QUrl]:
    """What was handed over to the system's file manager."""
    return []


@pytest.fixture
def window(app: QApplication, opened: list[QUrl]) -> Iterator[Window]:
    """A window on the welcome page."""
    catcher = Catcher(opened)
    QDesktopServices.setUrlHandler("file", catcher, "take")
    window = make_window(app)
    window.resize(1000, 700)
    window.show()
    app.processEvents()
    yield window
    QDesktopServices.unsetUrlHandler("file")
    for dialog in window.findChildren(QDialog):
        dialog.close()
    window.close()
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()
    gc.collect()


@pytest.fixture
def full(window: Window, app: QApplication, tmp_path: Path) -> Window:
    """The window on a painted library."""
    fill(tmp_path / "library", tmp_path / "photos")
    window.open(tmp_path / "library")
    app.processEvents()
    return window


@pytest.fixture
def settle(app: QApplication, window: Window) -> Callable[[], None]:
    """Let every edit that was begun be answered and shown."""
    return lambda: until(app, lambda: window.session.idle and not window.sidebar.reading, "edits to be answered")


class Catcher(QObject):
    """Stands in for the file manager, which must not open during tests."""

    def __init__(self, opened: list[QUrl]) -> None:
        super().__init__()
        self._opened = opened

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self._opened.append(url)


def album(window: Window, name: str) -> int:
    """The id of an album."""
    return next(a.id for a in window.session.albums() if a.name == name)


def names(window: Window) -> list[str]:
    """The albums' names, by name."""
    return [a.name for a in window.session.albums()]
