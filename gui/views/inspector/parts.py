"""What the inspector is made of: sections that fold, tables of facts, rows of thumbnails. They know no library."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui import theme as looks
from gui.settings import Settings
from gui.theme import Theme

ACROSS = 3
"""Thumbnails side by side."""


class Words(QLabel):
    """A paragraph that wraps, of plain text that can be selected and copied."""

    def __init__(self, text: str = "", *, tone: str = "", step: str = "") -> None:
        super().__init__(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        for name, value in (("tone", tone), ("step", step)):
            if value:
                self.setProperty(name, value)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)


class Facts(QLabel):
    """A table of (what, which)."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self._theme = theme
        self._facts: Sequence[tuple[str, str]] = ()
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self.say(self._facts)

    def say(self, facts: Sequence[tuple[str, str]]) -> None:
        """Take other facts."""
        self._facts = facts
        soft = self._theme.colour("soft").name()
        rows = (
            f'<tr><td style="color: {soft}; padding: 2px 12px 2px 0">{escape(what)}</td>'
            f'<td style="padding: 2px 0">{_breakable(which)}</td></tr>'
            for what, which in facts
        )
        self.setText(f"<table>{''.join(rows)}</table>" if facts else "")
        self.setAccessibleName(". ".join(f"{what}: {which}" for what, which in facts))
        self.setVisible(bool(facts))


class Link(QPushButton):
    """A button that reads as a word in a text: an album one can go to."""

    def __init__(self, text: str, run: Callable[[], object]) -> None:
        super().__init__(text)
        self.setProperty("look", "plain")
        self.clicked.connect(lambda: run())


class AlbumLink(QWidget):
    """The name of an album, cut short where there is no room, as a button."""

    def __init__(self, name: str, run: Callable[[], object]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.button = Link("", run)
        self._name = name
        self.button.setToolTip(name)
        self.button.setAccessibleName(name)
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button.setProperty("look", "link")
        row.addWidget(self.button)

    def resizeEvent(self, event: object) -> None:
        room = self.width() - 18
        self.button.setText(self.button.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideMiddle, room))


class Section(QWidget):
    """A heading that folds what stands below it; which ones are folded is remembered."""

    def __init__(self, id: str, title: str, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._id, self._theme, self._settings = id, theme, settings
        self._told: object = None
        self.heading = QPushButton(title)
        self.heading.setProperty("look", "section")
        self.heading.setCheckable(True)
        self.heading.setChecked(id not in settings.folded)
        self.heading.toggled.connect(self._fold)
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(2, 0, 2, 6)
        self.body.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self._inside)
        theme.changed.connect(self._dress)
        self._inside.setVisible(self.heading.isChecked())
        self._dress()

    @property
    def empty(self) -> bool:
        """Whether nothing stands below the heading."""
        return self.body.count() == 0

    def clear(self) -> None:
        """Take away what stands below the heading."""
        while (item := self.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def knows(self, told: object) -> bool:
        """Whether it tells this already; else it will, so fill it. What one has in hand is not replaced by the same."""
        known, self._told = self._told, told
        return known == told

    def fill(self, *widgets: QWidget) -> None:
        """Put these below the heading, in the place of what was there; the section hides where there is nothing."""
        self.clear()
        for widget in widgets:
            self.body.addWidget(widget)
        self.setVisible(bool(widgets))

    def _fold(self, open: bool) -> None:
        self._inside.setVisible(open)
        folded = self._settings.folded
        self._settings.folded = folded - {self._id} if open else folded | {self._id}
        self._dress()

    def _dress(self) -> None:
        right = "left" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "right"
        self.heading.setIcon(self._theme.icon("down" if self.heading.isChecked() else right, "soft"))
        said = self.tr("open") if self.heading.isChecked() else self.tr("folded")
        self.heading.setAccessibleDescription(said)


@dataclass(frozen=True, slots=True)
class Shot:
    """A photo as a thumbnail shows it: what is written below, and said to whoever does not see it."""

    photo: int
    digest: str
    name: str
    below: str = ""
    told: str = ""


class Thumb(QAbstractButton):
    """One thumbnail that can be clicked, with a few words below."""

    def __init__(self, shot: Shot, find: Callable[[str, int], QPixmap | None], theme: Theme) -> None:
        super().__init__()
        self.shot, self._find, self._theme = shot, find, theme
        self.setAccessibleName(", ".join(filter(None, (shot.name, shot.told or shot.below))))
        self.setToolTip("\n".join(filter(None, (shot.name, shot.told or shot.below))))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        return width + self._low

    def sizeHint(self) -> QSize:
        return QSize(84, self.heightForWidth(84))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        where = QRect(2, 2, self.width() - 4, self.width() - 4)
        pixmap = self._find(self.shot.digest, round(where.width() * self.devicePixelRatioF()))
        if pixmap is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("tile"))
            painter.drawRoundedRect(where, 6, 6)
        else:
            painter.drawPixmap(where, pixmap)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(self._theme.colour("accent" if self.hasFocus() else "line_strong"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(where.adjusted(-1, -1, 1, 1), 7, 7)
        painter.setFont(looks.font("caption"))
        painter.setPen(self._theme.colour("soft"))
        below = QRect(0, self.width(), self.width(), self._low)
        text = painter.fontMetrics().elidedText(self.shot.below, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()

    @property
    def _low(self) -> int:
        """Room for the words below."""
        return self.fontMetrics().height() + 2 if self.shot.below else 2


class Thumbs(QWidget):
    """Thumbnails in rows. `opened` brings the place among them of one that was clicked."""

    opened = Signal(int)

    def __init__(
        self, shots: Sequence[Shot], find: Callable[[str, int], QPixmap | None], theme: Theme, across: int = ACROSS
    ) -> None:
        super().__init__()
        self.photos = tuple(shot.photo for shot in shots)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for column in range(across):
            grid.setColumnStretch(column, 1)
        for place, shot in enumerate(shots):
            thumb = Thumb(shot, find, theme)
            thumb.clicked.connect(lambda _=False, place=place: self.opened.emit(place))
            grid.addWidget(thumb, place // across, place % across)


class Portrait(QWidget):
    """A picture as large as the panel is wide, in its own shape."""

    clicked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pixmap = QPixmap()
        self._shape = QSize(4, 3)
        self.setAccessibleName(self.tr("The photo, small; a click shows it large"))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_picture(self, pixmap: QPixmap, shape: QSize) -> None:
        """Show another picture, whose original has that shape."""
        self._pixmap = pixmap
        if shape != self._shape and not shape.isEmpty():
            self._shape = shape
            self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        high = self._shape.height() * width // max(self._shape.width(), 1)
        return min(max(high, 60), width * 4 // 5)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        size = self._shape.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        where = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, *size.toTuple())
        if self._pixmap.isNull():
            painter.fillRect(where, self._theme.colour("tile"))
        else:
            edge = QPainterPath()
            edge.addRoundedRect(QRectF(where), 8, 8)
            painter.setClipPath(edge)
            painter.drawPixmap(where, self._pixmap)


def side_by_side(*widgets: QWidget) -> QWidget:
    """A row of small widgets at the leading edge."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return whole


def small_button(text: str, run: Callable[[], object], icon: QIcon | None = None) -> QPushButton:
    """A button as high as a line."""
    button = QPushButton(text)
    button.setProperty("look", "small")
    if icon is not None:
        button.setIcon(icon)
    button.clicked.connect(lambda: run())
    return button


def _breakable(text: str) -> str:
    """Text that may break behind slashes and underscores, so that a path wraps, and breaks where it says so."""
    return escape(text).replace("/", "/\u200b").replace("_", "_\u200b").replace("\n", "<br>")
