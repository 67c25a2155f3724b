"""What stands above the photo and over it: its name, where in the list it is, the buttons, and what is known of it."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from gui import theme as looks
from gui.theme import Theme, tinted
from gui.widgets import named


class Title(QWidget):
    """A photo's name, and below it a line of what is known; either is cut short where there is no room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._name = self._line = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def say(self, name: str, line: str) -> None:
        """Take another name and line."""
        self._name, self._line = name, line
        self.setAccessibleName(name)
        self.setAccessibleDescription(line)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, QFontMetrics(_bold()).height() + QFontMetrics(looks.font("caption")).height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top, bottom = self.rect(), self.rect()
        height = QFontMetrics(_bold()).height()
        top.setHeight(height if self._line else self.height())
        bottom.setTop(height + 2)
        lines = ((self._name, _bold(), "view_ink", top), (self._line, looks.font("caption"), "view_soft", bottom))
        for text, font, colour, where in lines:
            painter.setFont(font)
            painter.setPen(self._theme.colour(colour))
            cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, where.width())
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, cut)


class Bar(QWidget):
    """The row at the top. `title` says what is shown, `count` where in the list it is; buttons go at both ends."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "viewbar").setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = Title(theme)
        self.count = QLabel()
        self.count.setProperty("tone", "soft")
        self.count.setProperty("step", "caption")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 6, 10, 6)
        self._row.setSpacing(2)
        self._row.addWidget(self.title, 1)
        self._row.addWidget(self.count)
        self._row.addSpacing(8)

    def lead(self, button: QToolButton) -> None:
        """Put a button at the leading end."""
        self._row.insertWidget(0, button)

    def add(self, button: QToolButton) -> None:
        """Put a button at the trailing end."""
        self._row.addWidget(button)


class Info(QLabel):
    """What is known of a photo, over it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self._theme = theme
        named(self, "viewinfo").setFont(looks.font("caption"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, facts: Sequence[tuple[str, str]]) -> None:
        """Take other facts: (what, which)."""
        soft = self._theme.colour("view_soft").name()
        rows = (
            f'<tr><td style="color: {soft}; padding: 2px 14px 2px 0">{escape(what)}</td>'
            f'<td style="padding: 2px 0">{escape(which)}</td></tr>'
            for what, which in facts
        )
        self.setText(f"<table>{''.join(rows)}</table>")
        self.setAccessibleName(". ".join(f"{what}: {which}" for what, which in facts))

    def fit(self, room: QSize) -> None:
        """Be as wide as is readable, and no larger than the room."""
        width = min(QFontMetrics(looks.font("caption")).horizontalAdvance("x" * 52), room.width())
        self.setFixedSize(width, max(min(self.heightForWidth(width), room.height()), 0))


class Button(QToolButton):
    """A button of the viewer: an icon that keeps its colour whatever the theme."""

    def __init__(self, theme: Theme, icon: str, text: str, parent: QWidget, *, round_: bool = False) -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, ""
        self.setIconSize(QSize(20, 20))
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        if round_:
            self.setProperty("look", "round")
            self.setFixedSize(42, 42)
        self.take_icon(icon)

    def take_icon(self, icon: str) -> None:
        """Show another icon."""
        if icon == self._icon:
            return
        self._icon = icon
        self.setIcon(tinted(icon, self._theme.colour("view_ink"), 20, 2))


def _bold() -> QFont:
    return looks.font("body", QFont.Weight.DemiBold)
