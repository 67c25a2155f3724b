"""Frames of a view, timed from the event that asked for one to the end of its paint, and the stalls of Qt's loop.

A stall is how late a timer of a few milliseconds is: it shows what no frame shows, such as work between two of them.
The work of a frame is the processor's time that the window's thread took for it: on a machine that has much else to do,
it tells what the window asks for, and the frame what the user sees.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

BEAT_MS = 4
BAR_MS, STALL_MS = 33.0, 200.0


class Frames(QObject):
    """Watches the viewport of `view`: `expect()` when an event is sent, then its next paint ends a frame."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._asked: float | None = None
        self._worked = 0.0
        self._frames: list[float] = []
        self._work: list[float] = []
        self._late: list[float] = []
        self._before = time.perf_counter()
        self._beat = QTimer(self, interval=BEAT_MS)
        self._beat.timeout.connect(self._note)
        view.viewport().installEventFilter(self)
        self._closing = QTimer(self, singleShot=True, interval=0)
        self._closing.timeout.connect(self._end)

    def expect(self) -> None:
        """The event that asks for the next frame is sent now; one that still waits goes on waiting."""
        if self._asked is None:
            self._asked, self._worked = time.perf_counter(), time.thread_time()

    def forget(self) -> None:
        """The event asked for no frame after all: a bar that was moved by less than a step."""
        self._asked = None

    @property
    def waits(self) -> bool:
        """Whether a frame was asked for and is not there yet."""
        return self._asked is not None

    @contextmanager
    def watched(self, figures: dict[str, Any]) -> Iterator[None]:
        """Put what happens meanwhile into `figures`."""
        self._frames, self._work, self._late, self._asked = [], [], [], None
        self._before = time.perf_counter()
        self._beat.start()
        try:
            yield
        finally:
            self._beat.stop()
            figures.update(told(self._frames, "frame") | told(self._work, "work") | told(self._late, "stall"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._asked is not None:
            self._closing.start()  # the paint itself comes after this filter, and before any timer
        return False

    def _end(self) -> None:
        if self._asked is not None:
            self._frames.append(1000 * (time.perf_counter() - self._asked))
            self._work.append(1000 * (time.thread_time() - self._worked))
            self._asked = None

    def _note(self) -> None:
        now = time.perf_counter()
        self._late.append(max(0.0, 1000 * (now - self._before) - BEAT_MS))
        self._before = now


def told(times: list[float], what: str) -> dict[str, Any]:
    """Count, median, 99th percentile, longest, and the share within the bar, in milliseconds."""
    if not times:
        return {f"{what}_count": 0}
    some = np.asarray(times)
    return {
        f"{what}_count": len(some),
        f"{what}_p50": round(float(np.percentile(some, 50)), 1),
        f"{what}_p99": round(float(np.percentile(some, 99)), 1),
        f"{what}_max": round(float(some.max()), 1),
        f"{what}_within_{BAR_MS:.0f}_ms": round(float((some <= BAR_MS).mean()), 4),
    }


def wait(seconds: float) -> None:
    """Let Qt work for a while."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.001)
