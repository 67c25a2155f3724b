"""The scroll bar of the grid: while it is dragged, a bubble beside it says where one is."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QFont, QHideEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

from gui import theme as looks
from gui.theme import Theme

LINGER_MS = 500
AWAY = 10


class Scrubber(QScrollBar):
    """A vertical scroll bar; `told` says in words what is at its value."""

    def __init__(self, theme: Theme, told: Callable[[], str], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._told, self._view = told, parent
        self.bubble = Bubble(theme, parent)
        self._leave = QTimer(self, singleShot=True, interval=LINGER_MS)
        self._leave.timeout.connect(self.bubble.hide)
        self.sliderPressed.connect(self._say)
        self.sliderReleased.connect(self._leave.start)
        self.valueChanged.connect(lambda _: self._say() if self.isSliderDown() else None)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.bubble.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the bar goes there, as in every list of years; elsewhere it would page through the whole of it."""
        if event.button() == Qt.MouseButton.LeftButton and not self._handle().contains(event.position().toPoint()):
            span = self.height() - self._handle().height()
            at = event.position().toPoint().y() - self._handle().height() // 2
            self.setValue(QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), at, max(span, 1)))
        super().mousePressEvent(event)

    def _say(self) -> None:
        text = self._told()
        self._leave.stop()
        if not text:
            self.bubble.hide()
            return
        parent = self._view
        middle = self.mapTo(parent, self._handle().center())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = self.mapTo(parent, self.rect().topRight() if rtl else self.rect().topLeft()).x()
        self.bubble.say(text, edge, middle.y(), rtl)

    def _handle(self) -> QRect:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ScrollBarSlider
        return self.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, self)


class Bubble(QWidget):
    """Some words on a dark ground, beside the scroll bar."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._view, self._text = theme, parent, ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFont(looks.font("lead", QFont.Weight.DemiBold))
        self.hide()

    @property
    def text(self) -> str:
        return self._text

    def say(self, text: str, edge: int, middle: int, after: bool) -> None:
        """Show some words next to x = `edge`, before it or `after` it."""
        self._text = text
        self.setFont(looks.font("lead", QFont.Weight.DemiBold))
        metrics = self.fontMetrics()
        width, height = metrics.horizontalAdvance(text) + 2 * metrics.height(), 2 * metrics.height()
        top = min(max(middle - height // 2, 4), self._view.height() - height - 4)
        self.setGeometry(edge + AWAY if after else edge - AWAY - width, top, width, height)
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("toast"))
        painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
        painter.setPen(self._theme.colour("on_toast"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()
