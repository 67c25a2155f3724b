"""The first thing one sees: what Albumen does, what stays private, choose or drop a folder, recent libraries."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

import resources
from engine.store.library import recent
from gui import theme as looks
from gui import words
from gui.theme import Theme
from gui.widgets import Paragraph, named

WIDE, SHOWN = 460, 5


class Welcome(QWidget):
    """A page. `folder_wanted` when the button is pressed, `library_chosen` with a recent one."""

    folder_wanted = Signal()
    library_chosen = Signal(Path)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Welcome"))
        self._theme = theme
        self.choose = QPushButton(self.tr("Choose a folder of photos…"))
        self.choose.setProperty("look", "primary")
        self.choose.setMinimumHeight(40)
        self.choose.setAccessibleName(self.choose.text())
        self.choose.clicked.connect(self.folder_wanted)
        self._shield = QLabel()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._recent = QWidget()
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(3)
        mark = QLabel(pixmap=QIcon(str(resources.path("icons/albumen.svg"))).pixmap(QSize(84, 84)))
        column.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(14)
        column.addWidget(_label(self.tr("Albumen"), "display"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(10)
        what = self.tr(
            "Albumen looks through a folder of photos and sorts them into named albums. "
            "You rename, merge and correct them; what you decide is never undone by the computer."
        )
        column.addWidget(Paragraph(what, WIDE, "lead"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(24)
        self.choose.setFixedWidth(280)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(Paragraph(self.tr("or drop one here"), WIDE, "caption"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(26)
        column.addWidget(self._recent, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        column.addWidget(self._private(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(22)
        inner = named(QWidget(), "page")
        inner.setLayout(column)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        box = QVBoxLayout(self._recent)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        heading = _label(self.tr("Recent"), "section")
        heading.setContentsMargins(10, 0, 0, 0)
        box.addWidget(heading)
        box.addLayout(self._rows)
        self._recent.setFixedWidth(WIDE)

    def refresh(self) -> None:
        """Read again which libraries were opened last."""
        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.deleteLater()
        found = recent()[:SHOWN]
        for folder in found:
            button = RecentRow(folder, self._theme)
            button.clicked.connect(lambda _=False, folder=folder: self.library_chosen.emit(folder))
            self._rows.addWidget(button)
        self._recent.setVisible(bool(found))

    def _private(self) -> QWidget:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        promise = self.tr("Nothing leaves this computer, and your originals are never changed.")
        line.addWidget(self._shield)
        text = _label(promise, "caption")
        text.setProperty("tone", "soft")
        line.addWidget(text)
        box = QWidget()
        box.setLayout(line)
        return box

    def _dress(self) -> None:
        self._shield.setPixmap(looks.tinted("shield", self._theme.colour("good"), 18, self.devicePixelRatioF()))
        self.refresh()


class RecentRow(QPushButton):
    """A recent library: its name, and when it was last used."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        super().__init__()
        name, _, tail = folder.name.rpartition("-")
        shown = name if name and len(tail) == 8 and set(tail) <= set("0123456789abcdef") else folder.name
        self.setProperty("look", "row")
        self.setAccessibleName(self.tr("Open {name}").format(name=shown))
        self.setToolTip(words.visible(str(folder)))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(38)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        row.setSpacing(10)
        icon = QLabel(pixmap=looks.tinted("library", theme.colour("soft"), 18, self.devicePixelRatioF()))
        title, when = QLabel(words.visible(shown)), QLabel(words.ago(_changed(folder)))
        when.setProperty("tone", "soft")
        when.setProperty("step", "caption")
        for part in (icon, title, when):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(icon)
        row.addWidget(title, 1)
        row.addWidget(when)


def _changed(folder: Path) -> str:
    try:
        newest = max(p.stat().st_mtime for p in folder.glob("albumen.db*"))
    except (OSError, ValueError):
        return ""
    return datetime.fromtimestamp(newest).isoformat()


def _label(text: str, step: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("step", step)
    return label
