"""Runs the real window and answers on stdin/stdout where things are, so that a hand outside can point at them.

It looks and never acts: what happens to the window comes through the X server alone.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QModelIndex, QRect, QSocketNotifier
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QPushButton, QRadioButton, QWidget

import gui.app


def screen_rect(widget: QWidget, rect: QRect) -> list[int]:
    at = widget.mapToGlobal(rect.topLeft())
    return [at.x(), at.y(), rect.width(), rect.height()]


def row_rect(view: QAbstractItemView, index: QModelIndex) -> list[int]:
    return screen_rect(view.viewport(), view.visualRect(index))


def look() -> dict:
    """What the window shows now, and where on the screen."""
    app = QApplication.instance()
    window = next(w for w in app.topLevelWidgets() if w.objectName() == "" and hasattr(w, "sidebar"))
    tree, outline, grid = window.sidebar.tree, window.sidebar.model, window.grid
    dialog = app.activeModalWidget() or app.activeWindow()
    return {
        "busy": bool(window.session.job) or not window.session.idle,
        "albums": {
            node.name: row_rect(tree, outline.index_of(node.key)) for node in outline.nodes() if node.kind == "album"
        },
        "tiles": [row_rect(grid, grid.model().index(row, 0)) for row in range(min(40, grid.model().rowCount()))],
        "photos": list(grid.photos.ids),
        "viewer": window.viewer.isVisible(),
        "typing": type(app.focusWidget()).__name__ if isinstance(app.focusWidget(), QLineEdit) else "",
        "buttons": {
            b.text().replace("&", ""): {"rect": screen_rect(b, b.rect()), "enabled": b.isEnabled()}
            for b in (dialog.findChildren(QPushButton) if dialog else [])
            if b.isVisible() and b.text()
        },
        "radios": {
            b.text().replace("&", ""): screen_rect(b, b.rect())
            for b in (dialog.findChildren(QRadioButton) if dialog else [])
            if b.isVisible()
        },
        "dialog": dialog is not window and dialog is not None,
    }


def answer() -> None:
    if sys.stdin.readline():
        sys.stdout.write(json.dumps(look()) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    ears = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    ears.activated.connect(answer)
    sys.exit(gui.app.run(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None))
