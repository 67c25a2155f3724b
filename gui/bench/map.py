"""How smooth the map is: the real widget with as many points as one likes, moved by real events of mouse and wheel.

A frame is one turn of Qt's loop in which the map was painted: all that a user waits for. Runs offscreen too.
"""

import math
import time
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from engine.bench import painted
from gui.selection import Selection, Source
from gui.session import Session
from gui.theme import Theme
from gui.views.map import MapView
from gui.views.map.canvas import Canvas
from gui.views.map.charting import chart, read_traits

SMOOTH_MS = 33.0
SIZE = (1280, 800)
ALBUMS, ISLANDS, PLACES = 500, 120, 4
SETTLE_S = 10.0


def run(words: list[str]) -> Iterator[dict[str, Any]]:
    """Yield the figures for as many points as `words` say."""
    yield measure(*(int(word) for word in words))


def measure(points: int = 100_000) -> dict[str, Any]:
    """Zoom into a map of so many points, push it about, zoom out again; return times of frames in ms.

    `smooth` is the share of frames of at most 33 ms.
    """
    app = QApplication.instance() or QApplication(["albumen"])
    assert isinstance(app, QApplication)
    session, selection = Session(), Selection()
    session.open(painted.library(points, ALBUMS))
    view = MapView(session, selection, Theme(app, "light"))
    try:
        _show(app, session, view)
        times = list(_frames(app, view.canvas))
    finally:
        view.close()
        view.stop()
        session.close()
    found = np.array(times)
    p50, p95, p99 = (round(float(np.percentile(found, q)), 2) for q in (50, 95, 99))
    return {
        "points": points,
        "frames": len(found),
        "p50": p50,
        "p95": p95,
        "p99": p99,
        "max": round(float(found.max()), 2),
        "smooth": round(float((found <= SMOOTH_MS).mean()), 4),
        "platform": app.platformName(),
    }


def _show(app: QApplication, session: Session, view: MapView) -> None:
    """Give the map of a library that was never laid out points of islands of very different sizes."""
    library = session.library
    assert library is not None
    view.resize(*SIZE)
    view.show()
    ids = np.array(sorted(library.catalog.photo_ids()), np.int64)
    chance = np.random.default_rng(0)
    island = chance.choice(ISLANDS, len(ids), p=chance.dirichlet(np.full(ISLANDS, 0.7)))
    middles, widths = chance.random((ISLANDS, 2)), chance.gamma(2.0, 0.012, (ISLANDS, 1))
    spots = (middles[island] + widths[island] * chance.standard_normal((len(ids), 2))).astype(np.float32)
    _wait(app, lambda: session.idle)
    laid = chart(ids, spots, session.photo_ids(Source()))
    view.show_chart(laid, read_traits(library, laid, "album"))
    view.canvas.fit(smoothly=False)
    _wait(app, lambda: view.canvas.settled and bool(view.canvas.standing))


def _frames(app: QApplication, canvas: Canvas) -> Iterator[float]:
    """The milliseconds of every frame of a walk to some photos, which are where most others are."""
    middle, rows = canvas.rect().center(), canvas.in_view()
    x, y = canvas.spots(np.random.default_rng(1).choice(rows, PLACES))
    for at in (QPoint(round(a), round(b)) for a, b in zip(x.tolist(), y.tolist(), strict=True)):
        for _ in range(10):
            _wheel(canvas, at, 120)
            yield from _until_still(app, canvas)
            yield from _pushed(app, canvas, middle)
        for _ in range(10):
            _wheel(canvas, at, -120)
            yield from _until_still(app, canvas)


def _pushed(app: QApplication, canvas: Canvas, middle: QPoint) -> Iterator[float]:
    """Drag the map around in a circle."""
    _mouse(canvas, QEvent.Type.MouseButtonPress, middle)
    for step in range(1, 21):
        angle = math.tau * step / 20
        _mouse(canvas, QEvent.Type.MouseMove, middle + QPoint(round(90 * math.sin(angle)), round(90 * math.cos(angle))))
        yield from _frame(app, canvas)
    _mouse(canvas, QEvent.Type.MouseButtonRelease, middle)
    yield from _frame(app, canvas)


def _mouse(canvas: Canvas, kind: QEvent.Type, at: QPoint) -> None:
    where, button, none = QPointF(at), Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    which = none if kind == QEvent.Type.MouseMove else button
    held = none if kind == QEvent.Type.MouseButtonRelease else button
    keys = Qt.KeyboardModifier.NoModifier
    QApplication.postEvent(canvas, QMouseEvent(kind, where, canvas.mapToGlobal(where), which, held, keys))


def _wheel(canvas: Canvas, at: QPoint, delta: int) -> None:
    where, buttons, keys = QPointF(at), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    turned, phase = QPoint(0, delta), Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(where, canvas.mapToGlobal(where), QPoint(), turned, buttons, keys, phase, False)
    QApplication.postEvent(canvas, event)


def _until_still(app: QApplication, canvas: Canvas) -> Iterator[float]:
    """The frames of a glide, to its end."""
    yield from _frame(app, canvas)
    while not canvas.settled:
        yield from _frame(app, canvas)


def _frame(app: QApplication, canvas: Canvas) -> Iterator[float]:
    before, began = canvas.frames, time.perf_counter()
    app.processEvents()
    took = 1000 * (time.perf_counter() - began)
    if canvas.frames > before:
        yield took / (canvas.frames - before)
    else:
        time.sleep(0.001)


def _wait(app: QApplication, happened: Callable[[], object]) -> None:
    deadline = time.monotonic() + SETTLE_S
    while not happened() and time.monotonic() < deadline:
        app.processEvents()
        time.sleep(0.002)
