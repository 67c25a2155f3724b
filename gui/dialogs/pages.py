"""The two pages that only tell something: all shortcuts, and what Albumen is."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

import resources
from gui.widgets import named

Section = tuple[str, Sequence[tuple[str, str]]]


class Shortcuts(QDialog):
    """Sections of (what, key), in two columns; typing narrows them down."""

    def __init__(self, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._sections = sections
        heading = QLabel(self.tr("Keyboard shortcuts"))
        heading.setProperty("step", "heading")
        self.field = QLineEdit(placeholderText=self.tr("Search"), clearButtonEnabled=True)
        self.field.setAccessibleName(self.tr("Search shortcuts"))
        self.field.setMaximumWidth(self.fontMetrics().averageCharWidth() * 34)
        self.field.textChanged.connect(self.narrow)
        self.nothing = QLabel(self.tr("No shortcut is called that."))
        self.nothing.setProperty("tone", "soft")
        self._inner = QWidget()
        self.columns = QHBoxLayout(self._inner)
        self.columns.setContentsMargins(0, 0, 14, 0)
        self.columns.setSpacing(40)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setAccessibleName(self.tr("Keyboard shortcuts"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._inner)
        head = QHBoxLayout()
        head.addWidget(heading)
        head.addStretch()
        head.addWidget(self.field, 1)
        head.addSpacing(14)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 10, 16)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self.nothing)
        column.addWidget(scroll, 1)
        self.narrow("")
        self.resize(self.fontMetrics().averageCharWidth() * 120, self.fontMetrics().height() * 36)

    def narrow(self, text: str) -> None:
        """Show what is called so, or has such a key."""
        sought = text.casefold().split()
        found = [
            (title, [(what, key) for what, key in entries if _holds(f"{title} {what} {key}", sought)])
            for title, entries in self._sections
        ]
        found = [(title, entries) for title, entries in found if entries]
        while (item := self.columns.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for half in _halves(found):
            self.columns.addWidget(_listed(half), 1)
        self.nothing.setVisible(not found)


def _holds(text: str, words: Sequence[str]) -> bool:
    return all(word in text.casefold() for word in words)


def _halves(sections: Sequence[Section]) -> list[Sequence[Section]]:
    """Two columns about as long as each other, in the order of the sections."""
    sizes = [len(entries) + 2 for _, entries in sections]
    cut = min(range(len(sections) + 1), key=lambda at: abs(sum(sizes[:at]) - sum(sizes[at:])), default=0)
    return [sections[:cut], sections[cut:]]


def _listed(sections: Sequence[Section]) -> QWidget:
    column = QWidget()
    grid = QGridLayout(column)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(7)
    grid.setColumnStretch(0, 1)
    row = 0
    for title, entries in sections:
        heading = QLabel(title)
        heading.setProperty("step", "section")
        heading.setContentsMargins(0, 14 if row else 0, 0, 2)
        grid.addWidget(heading, row, 0, 1, 2)
        for i, (what, key) in enumerate(entries, row + 1):
            grid.addWidget(QLabel(what, wordWrap=True), i, 0)
            grid.addWidget(named(QLabel(key), "key"), i, 1, Qt.AlignmentFlag.AlignTrailing)
        row += len(entries) + 1
    grid.setRowStretch(row, 1)
    return column


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
                "Your photos are never changed, and nothing leaves this computer."
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
