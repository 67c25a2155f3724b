"""Small widgets that several views and dialogs share. They know nothing of photos."""

from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QWidget

W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str) -> W:
    """A widget with the object name by which the style sheet knows it."""
    widget.setObjectName(name)
    return widget


def own_viewport(view: QAbstractScrollArea) -> None:
    """Give a view a viewport that Python made. Asked for one that Qt made, PySide makes the Python types of all kinds
    of widgets there are, to find the one that it is; that takes as long as a quarter of the window."""
    viewport = named(QWidget(), "qt_scrollarea_viewport")
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    view.setViewport(viewport)


class Paragraph(QLabel):
    """Text of a fixed width, centred, as tall as its lines need; layouts often forget that of a wrapped label."""

    def __init__(self, text: str, width: int, step: str = "body") -> None:
        super().__init__(text, wordWrap=True, alignment=Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setProperty("step", step)
        self.setProperty("tone", "soft")
        self.setFixedWidth(width)

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(min(width, self.maximumWidth()))

    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), self.heightForWidth(self.maximumWidth()))
