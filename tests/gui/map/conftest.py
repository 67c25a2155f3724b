"""A map on a painted library, in whose layout most photos have a place."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from engine.organize.describing import chosen
from engine.store import Library
from engine.store.layouts import Key, Layout
from gui.selection import Selection
from gui.session import Session
from gui.theme import Theme
from gui.views.map import MapView
from tests.gui.conftest import fill, until

PLACED = 22
"""So many of the 24 photos are on the map."""


def lay_out(library: Library, ids: list[int], dims: int = 2, reducer: str = "umap") -> None:
    """Keep a layout in which photos lie on a circle, in the order of their ids."""
    space = library.vectors.add_space(chosen(library).space, 384, b"")
    angles = np.linspace(0, 2 * np.pi, len(ids), endpoint=False)
    points = np.stack([np.cos(angles), np.sin(angles), np.cos(3 * angles)], 1)[:, :dims].astype(np.float32)
    key = Key(space.name, reducer, dims, library.config.seed)
    library.layouts.put(key, Layout(np.array(sorted(ids)), points, np.ones(len(ids), bool)))


@pytest.fixture
def session(app: QApplication) -> Iterator[Session]:
    session = Session()
    yield session
    session.close()
    session.deleteLater()


@pytest.fixture
def selection(app: QApplication) -> Selection:
    return Selection()


@pytest.fixture
def view(app: QApplication, session: Session, selection: Selection) -> Iterator[MapView]:
    """A map without a library."""
    view = MapView(session, selection, Theme(app, "light"))
    view.resize(900, 640)
    view.show()
    app.processEvents()
    yield view
    view.close()
    view.stop()
    view.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def settle(app: QApplication, session: Session, view: MapView) -> Callable[[], None]:
    """Let everything be read, and everything that moves stand still."""
    return lambda: until(app, lambda: session.idle and view.settled, "the map to settle")


@pytest.fixture
def shown(view: MapView, session: Session, tmp_path: Path, settle: Callable[[], None]) -> MapView:
    """The map of 24 painted photos, two of which have no place on it."""
    ids = fill(tmp_path / "library", tmp_path / "photos")
    with Library.open(tmp_path / "library") as library:
        lay_out(library, ids[:PLACED])
    session.open(tmp_path / "library")
    session.opened.emit()
    settle()
    return view
