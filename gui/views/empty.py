"""What stands where photos would be when there are none: a sentence that helps, and the action it speaks of."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from gui import theme as looks
from gui.theme import Theme
from gui.widgets import Paragraph


class Empty(QWidget):
    """An icon, a heading, a sentence and perhaps a button, in the middle."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("content")
        self._theme, self._icon = theme, "photos"
        self.picture, self.heading, self.sentence = QLabel(), QLabel(), Paragraph("", 400)
        self.heading.setProperty("step", "heading")
        self.button = QPushButton()
        self.button.setProperty("look", "primary")
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(4)
        for part in (self.picture, self.heading, self.sentence):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(5)
        theme.changed.connect(self._dress)

    def say(self, icon: str, heading: str, sentence: str, button: str = "") -> None:
        """Say why there is nothing here; `button` is shown where it is given."""
        self._icon = icon
        self.heading.setText(heading)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.button.setText(button)
        self.button.setAccessibleName(button)
        self.button.setVisible(bool(button))
        self._dress()

    def _dress(self) -> None:
        self.picture.setPixmap(looks.tinted(self._icon, self._theme.colour("faint"), 56, self.devicePixelRatioF()))
