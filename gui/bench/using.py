"""Using the window on a large library with real events: wheel, scroll bar, select all, other albums; and what it holds.

With a folder of photos as a second word, a real job organizes them in the child all the while.
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from gui.app import make_window
from gui.bench.frames import Frames, told, wait
from gui.bench.memory import held
from gui.selection import Source
from gui.window import Window

FRAME = 1 / 60
NOTCHES, FLINGS, DRAG, ALBUMS, ALLS = 200, 300, 400, 40, 8
"""Turns of the wheel by one notch, and from end to end; moves of the bar; albums looked at; times all are chosen."""
PATIENCE = 60.0


def run(words: list[str]) -> Iterator[dict[str, Any]]:
    """Yield the figures of each way to use the window, then the memory."""
    app = QApplication(["albumen"])
    window = make_window(app)
    window.resize(1180, 760)
    window.show()
    window.open(Path(words[0]))
    _until(lambda: window.grid.photos.contents.whole and window.session.idle)
    wait(1)
    yield {"what": "opened", "photos": window.grid.photos.total} | held()
    if len(words) > 1:
        window.session.start("organize", {"folders": [words[1]]})
        wait(2)
    frames = Frames(window.grid)
    for what, use in WAYS.items():
        figures: dict[str, Any] = {"what": what}
        with frames.watched(figures):
            more = use(window, frames) or {}
        yield figures | more | {"busy": bool(window.session.job)}
    yield {"what": "used"} | held()
    window.close()
    app.processEvents()


def _notches(window: Window, frames: Frames) -> None:
    for _ in range(NOTCHES):
        _wheel(window, frames, -120)


def _end_to_end(window: Window, frames: Frames) -> None:
    bar = window.grid.verticalScrollBar()
    bar.setValue(0)
    for _ in range(FLINGS):
        _wheel(window, frames, -max(120, round(bar.maximum() / FLINGS)))


def _wheel(window: Window, frames: Frames, delta: int) -> None:
    view = window.grid.viewport()
    at = QPointF(view.rect().center())
    buttons, keys, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, QPointF(view.mapToGlobal(at)), QPoint(), QPoint(0, delta), buttons, keys, phase, False)
    frames.expect()
    QApplication.postEvent(view, event)
    _frame(frames)


def _dragging(window: Window, frames: Frames) -> None:
    """Down the whole bar and up again."""
    bar = window.grid.verticalScrollBar()
    bar.setValue(0)
    wait(0.2)
    x, bottom = bar.width() // 2, bar.height() - 4
    _mouse(bar, QEvent.Type.MouseButtonPress, QPoint(x, 8))
    for step in range(DRAG):
        way = step / (DRAG / 2) if step < DRAG / 2 else 2 - step / (DRAG / 2)
        frames.expect()
        _mouse(bar, QEvent.Type.MouseMove, QPoint(x, 8 + round(way * (bottom - 8))))
        _frame(frames)
    _mouse(bar, QEvent.Type.MouseButtonRelease, QPoint(x, 8))
    wait(0.2)


def _mouse(widget: QWidget, kind: QEvent.Type, at: QPoint) -> None:
    button = Qt.MouseButton.LeftButton if kind != QEvent.Type.MouseMove else Qt.MouseButton.NoButton
    held_down = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    place = QPointF(at)
    there = QPointF(widget.mapToGlobal(at))
    QApplication.postEvent(widget, QMouseEvent(kind, place, there, button, held_down, Qt.KeyboardModifier.NoModifier))


def _selecting(window: Window, frames: Frames) -> None:
    for _ in range(ALLS):
        for deed in (window.actions_["select_all"].trigger, window.grid.clearSelection):
            frames.expect()
            deed()
            _frame(frames)
            wait(0.1)


def _switching(window: Window, frames: Frames) -> dict[str, Any]:
    """Through the largest albums, and back to all photos now and then; also how long until the new photos are there."""
    took = []
    albums = sorted(window.session.albums(), key=lambda album: -album.photos)
    for number, album in enumerate(albums[:ALBUMS]):
        for source in (Source("albums", (album.id,)), *((Source("unsorted"), Source()) if number % 8 == 7 else ())):
            frames.expect()
            begun = time.perf_counter()
            window.selection.look(source)
            while window.grid.photos.contents.wish.source != source:
                wait(0.001)
            took.append(1000 * (time.perf_counter() - begun))
            _frame(frames)
            wait(0.1)
    _until(lambda: window.grid.photos.contents.whole)
    return told(took, "switch")


WAYS: dict[str, Callable[[Window, Frames], dict[str, Any] | None]] = {
    "wheel by notches": _notches,
    "wheel end to end": _end_to_end,
    "dragging the bar": _dragging,
    "selecting all": _selecting,
    "switching albums": _switching,
}


def _frame(frames: Frames) -> None:
    """Until the frame is there, and no sooner than the screen would ask for the next one."""
    begun = time.perf_counter()
    while frames.waits and time.perf_counter() - begun < 1:
        QApplication.processEvents()
    frames.forget()
    while time.perf_counter() - begun < FRAME:
        QApplication.processEvents()
        time.sleep(0.0005)


def _until(happened: Callable[[], bool]) -> None:
    begun = time.perf_counter()
    while not happened() and time.perf_counter() - begun < PATIENCE:
        wait(0.02)
