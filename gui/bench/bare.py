"""The yardstick of opening: a bare QMainWindow with a QListView of 50 static pixmaps, until it is painted."""

import time
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QColor, QIcon, QPaintEvent, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QListView, QMainWindow

PIXMAPS, EDGE = 50, 168


class List(QListView):
    """Notes when it was painted first."""

    painted = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.painted:
            self.painted = time.time()
            QTimer.singleShot(0, QApplication.quit)


def run(words: list[str]) -> Iterator[dict[str, Any]]:
    """Yield when it was painted, by the wall clock."""
    app = QApplication(["bare"])
    window, shown, model = QMainWindow(), List(), QStandardItemModel()
    for number in range(PIXMAPS):
        pixmap = QPixmap(EDGE, EDGE)
        pixmap.fill(QColor.fromHsv(number * 7 % 360, 160, 200))
        model.appendRow(QStandardItem(QIcon(pixmap), ""))
    shown.setViewMode(QListView.ViewMode.IconMode)
    shown.setIconSize(QSize(EDGE, EDGE))
    shown.setModel(model)
    window.setCentralWidget(shown)
    window.resize(1180, 760)
    window.show()
    app.exec()
    yield {"at": shown.painted}
