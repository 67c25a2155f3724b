"""What goes on, at the bottom: a line for the job that runs, and one for a model that is being fetched. Each says what
it does, how far it is, how fast, how long it will take, and can be stopped; a job can rest.

Knows jobs only by their Progress.
"""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from engine.models.catalogue import KNOWN
from engine.pace import Pace
from engine.types import Progress
from gui import words
from gui.session import Session

SILENT_MS = 8000
"""A job that has said nothing for so long is said to be at work still."""

FEW = 20
"""So few things are done before their speed says anything."""


class Line(QWidget):
    """One thing that goes on. `rests` asks whether it should rest, `stopped` comes when Cancel was pressed."""

    rests = Signal(bool)
    stopped = Signal()

    def __init__(self, name: str, *, can_rest: bool) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._pace = Pace()
        self._resting, self._can_rest = False, can_rest
        self.silence = QTimer(self, singleShot=True, interval=SILENT_MS)
        self.silence.timeout.connect(self._reassure)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(name)
        self.what, self.more = QLabel(), QLabel()
        self.more.setProperty("tone", "soft")
        self.more.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.rest, self.cancel = self._button(), self._button()
        self.rest.clicked.connect(lambda: self.rests.emit(not self._resting))
        self.rest.setVisible(can_rest)
        self.cancel.clicked.connect(self._stop)
        line = QHBoxLayout()
        line.setContentsMargins(16, 5, 10, 6)
        line.setSpacing(8)
        line.addWidget(self.what)
        line.addSpacing(4)
        line.addWidget(self.more, 1)
        line.addWidget(self.rest)
        line.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(line)
        self.begin(self.tr("Getting ready…"))

    def begin(self, what: str) -> None:
        """Something new goes on."""
        self._pace.reset()
        self.cancel.setEnabled(True)
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setAccessibleName(self.cancel.text())
        self.pause(False)
        self.bar.setRange(0, 0)
        self.what.setText(what)
        self.more.clear()
        self.more.setToolTip("")
        self.silence.start()

    def end(self) -> None:
        """Nothing goes on any more."""
        self.silence.stop()

    def pause(self, resting: bool) -> None:
        """Show whether it rests."""
        self._resting = resting
        self.rest.setText(self.tr("Continue") if resting else self.tr("Pause"))
        self.rest.setAccessibleName(self.rest.text())
        if resting:
            self.silence.stop()
            self.bar.setRange(0, max(self.bar.maximum(), 1))  # what only moves stands still
            self.more.setText(self.tr("Paused"))
        else:
            self._pace.reset()
            self.more.clear()

    def report(self, progress: Progress, what: str, *, in_bytes: bool = False) -> None:
        """Show how far it is."""
        if self._resting:  # said before it heard that it should rest
            return
        self.silence.start()
        self._pace.watch(progress)
        total = progress.total or 0
        scale = max(1, total // 100_000)  # a bar counts no further than 2^31
        self.bar.setRange(0, total // scale if progress.done else 0)  # nothing done yet: it only moves
        self.bar.setValue(min(progress.done, total) // scale)
        self.what.setText(what)
        details = "  ·  ".join(filter(None, self._details(progress, in_bytes)))
        self.more.setText(self.more.fontMetrics().elidedText(details, Qt.TextElideMode.ElideRight, self._room()))
        self.more.setToolTip(details)

    def _details(self, progress: Progress, in_bytes: bool) -> list[str]:
        amount = words.download if in_bytes else words.number
        details = []
        if progress.total:
            of = self.tr("{done} of {total}")
            details.append(of.format(done=amount(min(progress.done, progress.total)), total=amount(progress.total)))
        elif progress.done:
            details.append(amount(progress.done))
        speed, left = self._pace.speed, self._pace.seconds_left(progress)
        if speed >= 1.5 and progress.total and progress.total > FEW:
            details.append(self.tr("{n} a second").format(n=amount(round(speed))))
        if left is not None:
            details.append(words.time_left(left))
        return [*details, words.said(progress.note)]

    def _room(self) -> int:
        return max(self.more.width(), 240)

    def _reassure(self) -> None:
        said = self.more.toolTip()
        self.more.setText(self.tr("{said}  ·  still working…").format(said=said) if said else self.tr("still working…"))

    def _stop(self) -> None:
        self.cancel.setEnabled(False)
        self.cancel.setText(self.tr("Stopping…"))
        self.stopped.emit()

    def _button(self) -> QPushButton:
        button = QPushButton()
        button.setProperty("look", "plain")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus with the photos
        return button


class JobBar(QWidget):
    """Shown while the session is busy or fetches a model. `cancelled` comes when the job should stop."""

    cancelled = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("jobbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Progress"))
        self._session = session
        self.job = Line(self.tr("Progress"), can_rest=True)
        self.fetch = Line(self.tr("Getting a model"), can_rest=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.fetch)
        column.addWidget(self.job)
        session.busy.connect(self._job_begins_or_ends)
        session.paused.connect(self.job.pause)
        session.progress.connect(self.report)
        session.fetching.changed.connect(self._fetch_begins_or_ends)
        session.fetching.progress.connect(self._report_fetch)
        self.job.rests.connect(lambda rest: session.pause() if rest else session.resume())
        self.job.stopped.connect(self._cancel)
        self.fetch.stopped.connect(session.fetching.cancel)
        for line in (self.job, self.fetch):
            line.hide()
        self.hide()

    def refresh(self) -> None:
        """Show what goes on already."""
        self._job_begins_or_ends(bool(self._session.job))
        self._fetch_begins_or_ends()

    def report(self, progress: Progress) -> None:
        """Show how far the job is."""
        self.job.report(progress, words.stage(progress.stage))

    def _report_fetch(self, progress: Progress) -> None:
        model = self._session.fetching.model
        title = KNOWN[model].title if model in KNOWN else model
        self.fetch.report(progress, self.tr("Getting {model}").format(model=title), in_bytes=True)

    def _job_begins_or_ends(self, busy: bool) -> None:
        self._show(self.job, busy, self.tr("Getting ready…"))

    def _fetch_begins_or_ends(self) -> None:
        self._show(self.fetch, bool(self._session.fetching.model), self.tr("Asking for the model…"))

    def _show(self, line: Line, on: bool, what: str) -> None:
        if on:
            line.begin(what)
        else:
            line.end()
        line.setVisible(on)
        self.setVisible(not (self.job.isHidden() and self.fetch.isHidden()))

    def _cancel(self) -> None:
        self._session.cancel()
        self.cancelled.emit()
