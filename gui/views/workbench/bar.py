"""Above the workbench: suggestions or all photos, how sure is sure enough, and how far one has come.

Shows what it is told. Knows nothing of photos.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui import words
from gui.views.workbench.sureness import percent
from gui.widgets import named

STRICTEST, MOST_GENEROUS, FIRST = 95, 30, 50
"""Hundredths of confidence at the ends of the slider, and where it stands at first."""


class Bar(QWidget):
    """`least_changed` brings the confidence from which a guess is sure enough."""

    grid_wanted = Signal()
    again_wanted = Signal()
    least_changed = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        named(self, "benchbar")
        self.suggestions, self.plain = QToolButton(), QToolButton()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.above, self.progress, self.notice = QLabel(), QLabel(), QLabel(wordWrap=True)
        self.again = QPushButton(self.tr("Suggest again"))
        self.busy = QProgressBar(textVisible=False)
        self._make_switch()
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

    def _make_switch(self) -> None:
        group = QButtonGroup(self)
        for button, text in ((self.suggestions, self.tr("Suggestions")), (self.plain, self.tr("All photos"))):
            button.setText(text)
            button.setAccessibleName(text)
            button.setCheckable(True)
            button.setProperty("look", "labelled")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            group.addButton(button)
        self.suggestions.setChecked(True)
        self.plain.clicked.connect(self._leave)

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
        switch = QHBoxLayout()
        switch.setSpacing(2)
        for part in (self.suggestions, self.plain):
            switch.addWidget(part)
        ends = []
        for text in (self.tr("Strict"), self.tr("Generous")):
            end = QLabel(text)
            end.setProperty("step", "caption")
            end.setProperty("tone", "soft")
            ends.append(end)
        for label in (self.above, self.progress):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.progress.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addLayout(switch)
        first.addWidget(self.progress, 1)
        first.addWidget(self.again)
        second.setSpacing(8)
        second.addWidget(ends[0])
        second.addWidget(self.slider, 2)
        second.addWidget(ends[1])
        second.addSpacing(8)
        second.addWidget(self.above, 3)
        self.sliding = QWidget()
        self.sliding.setLayout(second)
        second.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 6)
        column.setSpacing(6)
        column.addLayout(first)
        column.addWidget(self.sliding)
        column.addWidget(self.notice)
        column.addWidget(self.busy)

    @property
    def least(self) -> float:
        """The confidence from which a guess is sure enough."""
        return self.slider.value() / 100

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

    def _leave(self) -> None:
        self.suggestions.setChecked(True)  # it is so when one comes back
        self.grid_wanted.emit()
