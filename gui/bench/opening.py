"""Opening the window on a library as a user does, until the photos in sight are painted with their thumbnails."""

import sys
import time
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

import engine.cli


class App(QApplication):
    """Notes when the grid is painted. Loads nothing before the program does, for loading is a part of opening."""

    def __init__(self) -> None:
        super().__init__(["albumen"])
        self.times: dict[str, float] = {}

    def exec(self) -> int:  # type: ignore[override]
        from gui.views.grid import Grid

        paint = Grid.paintEvent

        def painted(grid: Grid, event: QPaintEvent) -> None:
            paint(grid, event)
            if grid.photos.ids:
                self.times.setdefault("first_at", time.time())
                if grid.thumbs.size and grid.thumbs.idle and "at" not in self.times:
                    self.times["at"] = time.time()
                    QTimer.singleShot(0, QApplication.quit)

        Grid.paintEvent = painted  # type: ignore[assignment, method-assign]
        return QApplication.exec()


def run(words: list[str]) -> Iterator[dict[str, Any]]:
    """Yield when there was a first grid, when it had its thumbnails, and what the process holds then."""
    app = App()
    sys.argv = ["albumen"]
    engine.cli.main(["--library", words[0]])
    from gui.bench.memory import held  # not before the clock has stopped

    yield app.times | held()
