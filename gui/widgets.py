"""Small widgets that several views and dialogs share. They know nothing of photos."""

from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str) -> W:
    """A widget with the object name by which the style sheet knows it."""
    widget.setObjectName(name)
    return widget


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
