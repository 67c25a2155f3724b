"""What the window says of its own accord: a toast after every edit, with the way back, and a bar for errors.

Neither ever waits for an answer. Knows nothing of what happened.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from gui.theme import Theme

SECONDS = 7.0


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say a text that came of its own accord."""
    widget.setAccessibleName(text)
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))


class Toast(QWidget):
    """A line that floats over the bottom of its parent for some seconds, with one button."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Message"))
        self.text = QLabel()
        self.button = QPushButton()
        self._run: Callable[[], None] | None = None
        self.button.clicked.connect(self._press)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 9, 7)
        row.setSpacing(12)
        row.addWidget(self.text)
        row.addWidget(self.button)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self._over = parent
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, button: str = "", run: Callable[[], None] | None = None) -> None:
        """Show a line; `button` is what one can do about it."""
        self._run = run
        room = max(200, self._over.width() - 220)
        self.text.setText(self.text.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room))
        self.text.setToolTip(text)
        announce(self, text)
        self.button.setText(button)
        self.button.setAccessibleName(button)
        self.button.setVisible(bool(button))
        self.show()
        self.adjustSize()
        self._place()
        self.raise_()
        self._timer.start(int(SECONDS * 1000))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        self.move((self._over.width() - self.width()) // 2, self._over.height() - self.height() - 22)

    def _press(self) -> None:
        run, self._run = self._run, None
        self.hide()
        if run is not None:
            run()


class ErrorBar(QWidget):
    """A sentence across the top of the photos, until it is closed; `more` opens a report where there is one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("errorbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Error"))
        self._theme = theme
        self.text = QLabel(wordWrap=True)
        self.more = QPushButton(self.tr("Details…"))
        self.more.setProperty("look", "plain")
        self.more.setAccessibleName(self.tr("Details…"))
        self.shut = QToolButton()
        self.shut.setAccessibleName(self.tr("Close message"))
        self.shut.setToolTip(self.tr("Close message"))
        self.shut.clicked.connect(self.hide)
        self._run: Callable[[], None] | None = None
        self.more.clicked.connect(self._details)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.addWidget(self.text, 1)
        row.addWidget(self.more)
        row.addWidget(self.shut)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def say(self, sentence: str, more: Callable[[], None] | None = None) -> None:
        """Show a sentence."""
        self._run = more
        self.text.setText(sentence)
        announce(self, sentence)
        self.more.setVisible(more is not None)
        self.show()

    def _details(self) -> None:
        if self._run is not None:
            self._run()

    def _dress(self) -> None:
        self.shut.setIcon(self._theme.icon("close", "danger"))
