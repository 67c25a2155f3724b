"""Runs the real window and answers on stdin/stdout where things are, so that a hand outside can point at them.

It looks and never acts: what happens to the window comes through the X server alone.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QModelIndex, QRect, QSocketNotifier
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget

import gui.app


def screen_rect(widget: QWidget, rect: QRect) -> list[int]:
    at = widget.mapToGlobal(rect.topLeft())
    return [at.x(), at.y(), rect.width(), rect.height()]


def row_rect(view: QAbstractItemView, index: QModelIndex) -> list[int]:
    return screen_rect(view.viewport(), view.visualRect(index))


def look() -> dict:
    """What the window shows now, and where on the screen.

    `named` are all widgets that can be seen in the window or the dialog before it, by accessible name or text.
    """
    app = QApplication.instance()
    window = next(w for w in app.topLevelWidgets() if w.objectName() == "" and hasattr(w, "sidebar"))
    tree, outline, grid = window.sidebar.tree, window.sidebar.model, window.grid
    dialog = app.activePopupWidget() or app.activeModalWidget() or app.activeWindow() or window
    return {
        "busy": bool(window.session.job) or not window.session.idle,
        "albums": {
            node.name: row_rect(tree, outline.index_of(node.key)) for node in outline.nodes() if node.kind == "album"
        },
        "tiles": [row_rect(grid, grid.model().index(row, 0)) for row in range(min(40, grid.model().rowCount()))],
        "photos": list(grid.photos.ids),
        "chosen": list(window.selection.photos),
        "source": window.selection.source.kind,
        "welcome": window.pages.currentWidget() is not window.split,
        "page": type(window.photos.currentWidget()).__name__,
        "viewer": window.viewing,
        "focus": type(app.focusWidget()).__name__,
        "typing": type(app.focusWidget()).__name__ if isinstance(app.focusWidget(), QLineEdit) else "",
        "named": {
            name: {"rect": screen_rect(w, w.rect()), "enabled": w.isEnabled()}
            for w in dialog.findChildren(QWidget)
            if w.isVisible() and (name := (w.accessibleName() or words(w)).replace("&", ""))
        },
        "dialog": type(dialog).__name__ if dialog is not window else "",
    }


def words(widget: QWidget) -> str:
    """What stands on a widget."""
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else ""


def answer() -> None:
    if sys.stdin.readline():
        sys.stdout.write(json.dumps(look()) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    ears = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    ears.activated.connect(answer)
    sys.exit(gui.app.run(*[Path(given) if given else None for given in (*sys.argv[1:], "", "")][:2]))
