"""The two pages that only tell something: all shortcuts, and what Albumen is."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

import resources
from gui.widgets import named


class Shortcuts(QDialog):
    """Sections of (what, key)."""

    def __init__(
        self, sections: Sequence[tuple[str, Sequence[tuple[str, str]]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(460, 600)
        grid = QGridLayout()
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(0, 1)
        row = 0
        for title, entries in sections:
            heading = QLabel(title)
            heading.setProperty("step", "section")
            heading.setContentsMargins(0, 12 if row else 0, 0, 2)
            grid.addWidget(heading, row, 0, 1, 2)
            for i, (what, key) in enumerate(entries, row + 1):
                grid.addWidget(QLabel(what), i, 0)
                grid.addWidget(named(QLabel(key), "key"), i, 1, Qt.AlignmentFlag.AlignRight)
            row += len(entries) + 1
        inner = QWidget()
        inner.setLayout(grid)
        grid.setContentsMargins(0, 0, 14, 0)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setAccessibleName(self.tr("Keyboard shortcuts"))
        scroll.setWidget(inner)
        heading = QLabel(self.tr("Keyboard shortcuts"))
        heading.setProperty("step", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 12, 20)
        column.setSpacing(14)
        column.addWidget(heading)
        column.addWidget(scroll, 1)


class About(QDialog):
    """Name, version, promises, licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Albumen"))
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 30, 36, 24)
        column.setSpacing(8)
        mark = QLabel(pixmap=QIcon(str(resources.path("icons/albumen.svg"))).pixmap(QSize(72, 72)))
        title = QLabel(self.tr("Albumen"))
        title.setProperty("step", "title")
        number = QLabel(self.tr("Version {number}").format(number=_version()))
        number.setProperty("tone", "soft")
        text = QLabel(
            self.tr(
                "Turns folders of photos into albums that you can correct.\n"
                "Your originals are never changed, and nothing leaves this computer."
            )
        )
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        licence = QLabel(self.tr("Free software under the Apache licence 2.0. Built with Qt (LGPL)."))
        licence.setProperty("tone", "soft")
        licence.setProperty("step", "caption")
        close = QPushButton(self.tr("Close"))
        close.setAccessibleName(close.text())
        close.clicked.connect(self.accept)
        for part in (mark, title, number, text, licence, close):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
            if part in (number, text, licence):
                column.addSpacing(8)


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("albumen")
    except PackageNotFoundError:
        return "0"
