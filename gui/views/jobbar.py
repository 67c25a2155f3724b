"""The line at the bottom while a job runs: what it does, how far it is, how long it will take, and Cancel.

Knows jobs only by their Progress.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from engine.pace import Pace
from engine.types import Progress
from gui import words
from gui.session import Session


class JobBar(QWidget):
    """Shown while the session is busy."""

    cancelled = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("jobbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Progress"))
        self._pace = Pace()
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.what = QLabel()
        self.more = QLabel()
        self.more.setProperty("tone", "soft")
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setProperty("look", "plain")
        self.cancel.setAccessibleName(self.tr("Cancel"))
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus with the photos
        self.cancel.clicked.connect(self._cancel)
        line = QHBoxLayout()
        line.setContentsMargins(16, 5, 10, 6)
        line.setSpacing(12)
        line.addWidget(self.what)
        line.addWidget(self.more, 1)
        line.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(line)
        session.busy.connect(self._begin_or_end)
        session.progress.connect(self.report)
        self._session = session
        self.hide()

    def report(self, progress: Progress) -> None:
        """Show how far the job is."""
        self._pace.watch(progress)
        total = progress.total or 0
        self.bar.setRange(0, total if progress.done else 0)  # nothing done yet: it only moves
        self.bar.setValue(min(progress.done, total))
        self.what.setText(words.stage(progress.stage))
        self.more.setText("  ·  ".join(filter(None, self._details(progress))))

    def _details(self, progress: Progress) -> list[str]:
        details = []
        if progress.total:
            of = self.tr("{done} of {total}")
            done = words.number(min(progress.done, progress.total))
            details.append(of.format(done=done, total=words.number(progress.total)))
        elif progress.done:
            details.append(words.number(progress.done))
        speed, left = self._pace.speed, self._pace.seconds_left(progress)
        if speed >= 1.5 and progress.total and progress.total > 20:
            details.append(self.tr("{n} a second").format(n=words.number(round(speed))))
        if left is not None:
            details.append(words.time_left(left))
        return [*details, words.said(progress.note)]

    def _begin_or_end(self, busy: bool) -> None:
        self._pace.reset()
        self.cancel.setEnabled(True)
        self.cancel.setText(self.tr("Cancel"))
        self.bar.setRange(0, 0)
        self.what.setText(self.tr("Getting ready…"))
        self.more.setText("")
        self.setVisible(busy)

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.cancel.setText(self.tr("Stopping…"))
        self._session.cancel()
        self.cancelled.emit()
