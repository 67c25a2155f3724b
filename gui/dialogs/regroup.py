"""Regrouping as something to look at first: what would change for which album, chosen one by one, and accepted.

The jobs `propose` and `regroup` do the work in the child. Knows their results, not how groups are found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from engine.errors import AlbumenError
from engine.types import Progress
from engine.worker import Failed
from gui import words
from gui.dialogs.diff import Cards, ChangeModel
from gui.session import Session
from gui.theme import Theme
from gui.thumbs import Thumbs
from gui.views.empty import Empty

if TYPE_CHECKING:
    from engine.organize.regrouping import Proposal

THUMBS = 32 << 20


class RegroupDialog(QDialog):
    """Asks for a proposal when it is shown. What is accepted comes as `session.done("regroup", ...)`, to be undone."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Regroup albums"))
        self.resize(860, 640)
        self._session = session
        self._job = ""
        self._wants = False
        self._shown: dict[str, Any] = {}
        self.thumbs = Thumbs(limit=THUMBS, parent=self)
        self.changes = ChangeModel(session, self)
        self.cards = Cards(self.changes, self.thumbs, session, theme)
        self.many, self.generous = QSlider(Qt.Orientation.Horizontal), QSlider(Qt.Orientation.Horizontal)
        self.afresh = QCheckBox(self.tr("Look at all photos afresh"))
        self.again = QPushButton(self.tr("Show what would change"))
        self.summary, self.kept, self.stage = QLabel(wordWrap=True), QLabel(wordWrap=True), QLabel()
        self.all = QCheckBox()
        self.progress = QProgressBar(textVisible=False)
        self.empty = Empty(theme)
        self.later, self.take = QPushButton(self.tr("Later")), QPushButton()
        self._dress()
        self._lay_out()
        self._connect()
        self._take_settings()
        self.propose()

    def _dress(self) -> None:
        self.afresh.setToolTip(self.tr("Otherwise albums go on as they are, and what is new or unsorted joins them."))
        self.take.setProperty("look", "primary")
        self.kept.setProperty("tone", "soft")
        self.take.setDefault(True)
        self.again.setAutoDefault(False)
        for button in (self.afresh, self.again, self.later):
            button.setAccessibleName(button.text())
        for slider, name in (
            (self.many, self.tr("Few or many albums")),
            (self.generous, self.tr("Strict or generous: how many photos stay unsorted")),
        ):
            slider.setRange(0, 100)
            slider.setPageStep(10)
            slider.setAccessibleName(name)
            slider.setToolTip(name)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("What regrouping would change"))
        heading.setProperty("step", "heading")
        settings = QGridLayout()
        settings.setHorizontalSpacing(10)
        for row, (few, slider, many) in enumerate(
            (
                (self.tr("Few albums"), self.many, self.tr("Many albums")),
                (self.tr("Strict"), self.generous, self.tr("Generous")),
            )
        ):
            low, high = QLabel(few), QLabel(many)
            low.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            for column, part in enumerate((low, slider, high)):
                settings.addWidget(part, row, column)
        settings.addWidget(self.afresh, 0, 4)
        settings.addWidget(self.again, 1, 4)
        settings.setColumnStretch(1, 1)
        settings.setColumnMinimumWidth(3, 14)
        buttons = QHBoxLayout()
        buttons.addWidget(self.kept, 1)
        buttons.addWidget(self.later)
        buttons.addWidget(self.take)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 18)
        whole.setSpacing(12)
        whole.addWidget(heading)
        whole.addLayout(settings)
        whole.addWidget(self._make_pages(), 1)
        whole.addLayout(buttons)

    def _make_pages(self) -> QStackedWidget:
        self.pages = QStackedWidget()
        self.diff, self.work = QWidget(), QWidget()
        rows = QVBoxLayout(self.diff)
        rows.setContentsMargins(0, 0, 0, 0)
        for part in (self.summary, self.all):
            rows.addWidget(part)
        rows.addWidget(self.cards, 1)
        middle = QVBoxLayout(self.work)
        middle.addStretch(2)
        middle.addWidget(self.stage, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addWidget(self.progress)
        middle.addStretch(3)
        self.progress.setAccessibleName(self.tr("Progress"))
        for page in (self.diff, self.work, self.empty):
            self.pages.addWidget(page)
        return self.pages

    def _connect(self) -> None:
        self.again.clicked.connect(self.propose)
        self.later.clicked.connect(self.reject)
        self.take.clicked.connect(self.apply)
        self.all.clicked.connect(self._choose_all)
        self.empty.button.clicked.connect(self._look_afresh)
        self.changes.dataChanged.connect(self._tell)
        for slider in (self.many, self.generous):
            slider.valueChanged.connect(self._tell)
        self.afresh.toggled.connect(self._tell)
        self._session.progress.connect(self._progressed)
        self._session.done.connect(self._ended)
        self._session.failed.connect(self._failed)
        self._session.busy.connect(self._freed)
        self._session.opened.connect(self.reject)

    # what one can do

    def propose(self) -> None:
        """Have a proposal made under what the sliders say; as soon as no other job runs."""
        self._wants = False
        if self._session.job:
            self._wants = True
            self._work(self.tr("Waiting until Albumen has finished its task …"))
            return
        self._shown = self._wanted()
        self._start("propose", self._shown, self.tr("Looking at what would change …"))

    def apply(self) -> None:
        """Do what is chosen."""
        only = self.changes.labels()
        if only != [] and self.take.isEnabled():
            self._start("regroup", {**self._shown, "only": only}, self.tr("Moving photos …"))

    def done(self, result: int) -> None:
        """The dialog is over; a proposal that is being made is of no use any more."""
        self._wants = False
        if self._job == "propose":
            self._job = ""
            self._session.cancel()
        self.thumbs.close()
        super().done(result)

    # what the session says

    def _start(self, job: str, arguments: dict[str, Any], said: str) -> None:
        try:
            self._session.start(job, arguments)
        except AlbumenError as error:
            self._refuse(str(error))
            return
        self._job = job
        self._work(said)

    def _progressed(self, progress: Progress) -> None:
        if not self._job:
            return
        self.progress.setRange(0, (progress.total or 0) if progress.done else 0)
        self.progress.setValue(progress.done)
        self.stage.setText(words.stage(progress.stage))

    def _ended(self, job: str, result: Any) -> None:
        if not self._job or job != self._job:
            return
        self._job = ""
        if job == "regroup":
            self.accept()
        else:
            self._show(result)

    def _failed(self, failed: Failed) -> None:
        if self._job:
            self._job = ""
            self._refuse(failed.sentence)

    def _freed(self, busy: bool) -> None:
        if not busy and self._wants:
            self.propose()

    # showing

    def _take_settings(self) -> None:
        library = self._session.library
        if library is not None:
            self.many.setValue(round(100 * library.config.many))
            self.generous.setValue(round(100 * library.config.generous))

    def _wanted(self) -> dict[str, Any]:
        """The arguments of a proposal as the sliders are; settings only where they are others than the library's."""
        library = self._session.library
        settings = {"many": self.many.value() / 100, "generous": self.generous.value() / 100}
        same = library is not None and all(abs(getattr(library.config, k) - v) < 0.005 for k, v in settings.items())
        return {"afresh": self.afresh.isChecked(), "settings": {} if same else settings}

    def _show(self, proposal: Proposal) -> None:
        self.changes.show(proposal)
        self.summary.setText(self._summary(proposal))
        if proposal.changes:
            self.pages.setCurrentWidget(self.diff)
            self.cards.setCurrentIndex(self.changes.index(0))
        else:
            again = "" if self.afresh.isChecked() else self.tr("Look at all photos afresh")
            what = self.tr("Albums already are as they would be grouped. Move a slider to try other albums.")
            self.empty.say("check", self.tr("Nothing would change"), what, again)
            self.pages.setCurrentWidget(self.empty)
        self._tell()
        (self.cards if proposal.changes else self.later).setFocus()

    def _summary(self, proposal: Proposal) -> str:
        before, after = proposal.unsorted
        albums = proposal.stay + sum(change.key > 0 for change in proposal.changes)
        said = self.tr(
            "{stay} of {albums} stay as they are. {moves} of {photos} would move; "
            "{before} unsorted would become {after}."
        )
        return said.format(
            stay=words.number(proposal.stay),
            albums=words.albums(albums),
            moves=words.number(proposal.moves),
            photos=words.photos(proposal.photos),
            before=words.number(before),
            after=words.number(after),
        )

    def _work(self, said: str) -> None:
        self.stage.setText(said)
        self.progress.setRange(0, 0)
        self.pages.setCurrentWidget(self.work)
        self._tell()

    def _refuse(self, sentence: str) -> None:
        self.changes.show(None)
        self.empty.say("problems", self.tr("There is no proposal"), sentence)
        self.pages.setCurrentWidget(self.empty)
        self._tell()

    def _choose_all(self) -> None:
        chosen, possible = self.changes.count()
        self.changes.choose_all(chosen < possible)

    def _look_afresh(self) -> None:
        self.afresh.setChecked(True)
        self.propose()

    def _tell(self, *_: object) -> None:
        """What can be done now, and what it would do."""
        chosen, possible = self.changes.count()
        working, stale = self.pages.currentWidget() is self.work, self._wanted() != self._shown
        shown = self.pages.currentWidget() is self.diff
        self.again.setEnabled(not working)
        self.again.setProperty("look", "primary" if stale and not working else "")
        self.again.style().polish(self.again)
        for part in (self.many, self.generous, self.afresh, self.cards, self.all):
            part.setEnabled(not working)
        self.take.setEnabled(shown and chosen > 0 and not stale)
        self.take.setText(
            self.tr("Accept all")
            if chosen == possible
            else self.tr("Accept {n} of {all}").format(n=words.number(chosen), all=words.number(possible))
        )
        self.take.setAccessibleName(self.take.text())
        self.all.setText(self.tr("All changes"))
        self.all.setCheckState(
            Qt.CheckState.Checked
            if chosen == possible
            else Qt.CheckState.PartiallyChecked
            if chosen
            else Qt.CheckState.Unchecked
        )
        self.kept.setText(self._note(shown, stale, chosen < possible))

    def _note(self, shown: bool, stale: bool, some: bool) -> str:
        if not shown:
            return ""
        if stale:
            return self.tr("The settings are others now. Show what would change before you accept it.")
        if some:
            return self.tr("Albums that are not chosen are kept as they are.")
        return self.tr("What you placed yourself stays where it is. All of it can be undone.")
