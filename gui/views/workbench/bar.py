"""Above the workbench: how sure is sure enough, and how far one has come.

Shows what it is told. Knows nothing of photos.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSlider,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from gui import words
from gui.views.workbench.sureness import percent
from gui.widgets import named

STRICTEST, MOST_GENEROUS, FIRST = 95, 30, 50
"""Hundredths of confidence at the ends of the slider, and where it stands at first."""
WIDE = 110
"""Letters for which there is room where everything stands in one row."""


class Bar(QWidget):
    """`least_changed` brings the confidence from which a guess is sure enough."""

    again_wanted = Signal()
    least_changed = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        named(self, "benchbar")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.above, self.progress, self.notice = Line(), Line(), QLabel(wordWrap=True)
        self.again = QPushButton(self.tr("Suggest again"))
        self.busy = QProgressBar(textVisible=False)
        self._make_slider()
        self.again.setProperty("look", "plain")
        self.again.setAccessibleName(self.again.text())
        self.again.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.again.setToolTip(self.tr("Look again with what your decisions taught (R)"))
        self.again.clicked.connect(self.again_wanted)
        self.busy.setRange(0, 0)
        self.busy.setAccessibleName(self.tr("Looking for homes"))
        self.notice.setProperty("tone", "soft")
        self._lay_out()

    def _make_slider(self) -> None:
        self.slider.setRange(MOST_GENEROUS, STRICTEST)
        self.slider.setInvertedAppearance(True)
        self.slider.setInvertedControls(True)
        self.slider.setValue(FIRST)
        self.slider.setPageStep(10)
        self.slider.setMinimumWidth(90)
        self.slider.setMaximumWidth(260)
        self.slider.setAccessibleName(self.tr("How sure is sure enough: strict or generous"))
        self.slider.valueChanged.connect(lambda value: self.least_changed.emit(value / 100))

    def _lay_out(self) -> None:
        self._ends = QLabel(self.tr("Strict")), QLabel(self.tr("Generous"))
        for end in self._ends:
            end.setProperty("step", "caption")
            end.setProperty("tone", "soft")
        self.progress.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        sliding, told = QHBoxLayout(), QHBoxLayout()
        for part, stretch in ((self._ends[0], 0), (self.slider, 2), (self._ends[1], 0), (self.above, 3)):
            sliding.addWidget(part, stretch)
        told.addWidget(self.progress, 1)
        told.addWidget(self.again)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._rows.setSpacing(8)
        self._rows.addLayout(sliding, 3)
        self._rows.addLayout(told, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 4, 14, 6)
        column.setSpacing(4)
        column.addLayout(self._rows)
        column.addWidget(self.notice)
        column.addWidget(self.busy)

    @property
    def least(self) -> float:
        """The confidence from which a guess is sure enough."""
        return self.slider.value() / 100

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < WIDE * self.fontMetrics().averageCharWidth()
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._rows.setDirection(way)
        super().resizeEvent(event)

    def show_slider(self, shown: bool) -> None:
        """Show the slider, which is of use where there are guesses."""
        for part in (self._ends[0], self.slider, self._ends[1]):
            part.setVisible(shown)

    def tell_above(self, above: int, guessed: int) -> None:
        """How many guesses are sure enough, of how many."""
        said = self.tr("{n} of {all} guesses are at least {percent} sure")
        self.above.setText(
            said.format(n=words.number(above), all=words.number(guessed), percent=percent(self.least))
            if guessed
            else ""
        )
        self.above.setToolTip(self.above.text())

    def tell_progress(self, decided: int, left: int, time_left: str) -> None:
        """How far one has come."""
        n, left_ = words.number(decided), words.number(left)
        if not decided:
            text = self.tr("{left} to go").format(left=left_) if left else ""
        elif time_left:
            text = self.tr("{n} decided, {left} to go, {time}").format(n=n, left=left_, time=time_left)
        else:
            text = self.tr("{n} decided, {left} to go").format(n=n, left=left_)
        self.progress.setText(text)
        self.progress.setToolTip(text)

    def tell(self, notice: str) -> None:
        """Say something across the bar, or nothing."""
        self.notice.setText(notice)
        self.notice.setVisible(bool(notice))


class Line(QLabel):
    """One line of text that ends in an ellipsis where there is no room for it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        short = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), QStyle.visualAlignment(self.layoutDirection(), self.alignment()), short)
        painter.end()
