"""The models: which are here, which could be fetched, what each is used for, and which is in use.

Grouped by what they do for the user. Fetching is `gui.fetching`'s, using one a setting of the library and a job.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from engine.errors import AlbumenError
from engine.models.catalogue import KNOWN, Known
from engine.store import library as libraries
from engine.types import Progress
from engine.worker import Failed
from gui import offers, words
from gui.dialogs.offer import OfferDialog
from gui.offers import BUILT_IN, Purpose, Use
from gui.session import Session
from gui.theme import Theme
from gui.widgets import named


class ModelRow(QFrame):
    """One model: what it is, whether it is here, and the one thing that can be done about it now."""

    def __init__(self, title: str, facts: str) -> None:
        super().__init__()
        self.setObjectName("modelrow")
        self.title, self.facts, self.badge = QLabel(title), QLabel(facts, wordWrap=True), named(QLabel(), "badge")
        self.facts.setProperty("tone", "soft")
        self.facts.setProperty("step", "caption")
        self.button = QPushButton()
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.badge)
        head.addStretch()
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addLayout(head)
        texts.addWidget(self.facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.addLayout(texts, 1)
        row.addWidget(self.button)

    def show_state(self, badge: str, button: str, *, good: bool = False, able: bool = True) -> None:
        """Say how it stands, and what the button does."""
        self.badge.setText(badge)
        self.badge.setVisible(bool(badge))
        self.badge.setProperty("tone", "good" if good else "")
        self.badge.style().polish(self.badge)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.button.setEnabled(able)
        self.button.setAccessibleName(f"{button}: {self.title.text()}")


class ModelsDialog(QDialog):
    """`wanted` brings the job, and its arguments, that lets a model that was chosen show what it can do."""

    wanted = Signal(str, dict)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Models"))
        self._session, self._theme = session, theme
        self.rows: dict[tuple[Purpose, str], ModelRow] = {}
        self.trouble = QLabel(wordWrap=True)
        self.trouble.setProperty("tone", "danger")
        self.trouble.hide()
        self.address, self.allow = QLineEdit(), QCheckBox()
        self.serve = QPushButton(self.tr("Use"))
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(24, 4, 18, 16)
        self._column.setSpacing(8)
        for purpose in ("looking", "searching", "naming"):
            self._group(purpose)
        self._server()
        self._column.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setAccessibleName(self.tr("Models"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        self._lay_out(scroll)
        session.fetching.changed.connect(self.refresh)
        session.fetching.progress.connect(self._arriving)
        session.fetching.failed.connect(self._failed)
        session.opened.connect(self.refresh)
        self.resize(self.fontMetrics().averageCharWidth() * 100, self.fontMetrics().height() * 36)
        self.refresh()

    def _lay_out(self, scroll: QScrollArea) -> None:
        heading = QLabel(self.tr("Models"))
        heading.setProperty("step", "heading")
        calm = QLabel(
            self.tr("Everything works without them, and better with them. They run on this computer."), wordWrap=True
        )
        calm.setProperty("tone", "soft")
        close = QPushButton(self.tr("Close"))
        close.setAccessibleName(close.text())
        close.clicked.connect(self.accept)
        head, foot = QVBoxLayout(), QHBoxLayout()
        head.setContentsMargins(24, 20, 24, 4)
        head.setSpacing(4)
        for part in (heading, calm, self.trouble):
            head.addWidget(part)
        foot.setContentsMargins(24, 10, 24, 14)
        foot.addStretch()
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(scroll, 1)
        column.addLayout(foot)

    def _group(self, purpose: Purpose) -> None:
        titles = {
            "looking": (
                self.tr("Looking at photos"),
                self.tr("What albums are made from. Another one looks at all photos anew."),
            ),
            "searching": (self.tr("Search by words"), self.tr("Finds photos by what words say is in them.")),
            "naming": (self.tr("Naming"), self.tr("Gives albums their names. Names that you gave always stay.")),
        }
        built_in = {
            "looking": (self.tr("Built in"), self.tr("Colours, shapes and textures. Nothing to fetch.")),
            "searching": (self.tr("Off"), self.tr("Search finds names, dates, places and files only.")),
            "naming": (self.tr("Dates, places and folders"), self.tr("What photos know of themselves. Built in.")),
        }
        title, says = titles[purpose]
        heading, text = QLabel(title), QLabel(says, wordWrap=True)
        heading.setProperty("step", "lead")
        heading.setContentsMargins(0, 14, 0, 0)
        text.setProperty("tone", "soft")
        from_folder = QPushButton(self.tr("From a folder…"))
        from_folder.setProperty("look", "plain")
        from_folder.setAccessibleName(f"{from_folder.text()} {title}")
        from_folder.clicked.connect(lambda: self._choose(purpose))
        line = QHBoxLayout()
        line.addWidget(text, 1)
        line.addWidget(from_folder)
        self._column.addWidget(heading)
        self._column.addLayout(line)
        card = named(QFrame(), "card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(0, 4, 0, 4)
        rows.setSpacing(0)
        rows.addWidget(self._row(purpose, BUILT_IN[purpose], *built_in[purpose]))
        for known in KNOWN.values():
            if offers.purpose(known) == purpose:
                rows.addWidget(self._row(purpose, known.name, known.title, self._facts(known)))
        rows.addWidget(self._row(purpose, "", "", ""))  # what is in use and not in the catalogue
        self._column.addWidget(card)

    def _row(self, purpose: Purpose, model: str, title: str, facts: str) -> ModelRow:
        row = ModelRow(title, facts)
        row.button.clicked.connect(lambda: self._press(purpose, model))
        self.rows[purpose, model] = row
        return row

    def _facts(self, known: Known) -> str:
        much = words.download(known.megabytes * 10**6)
        if known.gated:
            return self.tr("{size} · {licence}, to be accepted on the hub").format(size=much, licence=known.licence)
        return self.tr("{size} · {licence}").format(size=much, licence=known.licence)

    def _server(self) -> None:
        heading = QLabel(self.tr("A model server that you run"))
        heading.setProperty("step", "lead")
        heading.setContentsMargins(0, 14, 0, 0)
        self.address.setPlaceholderText(self.tr("Address, such as http://127.0.0.1:11434"))
        self.address.setAccessibleName(self.tr("Address of a model server"))
        self.address.textChanged.connect(self._weigh_address)
        self.allow.toggled.connect(self._weigh_address)
        self.warning = QLabel(wordWrap=True)
        self.serve.setAccessibleName(self.tr("Use this server for naming"))
        self.serve.clicked.connect(self._use_server)
        line = QHBoxLayout()
        line.addWidget(self.address, 1)
        line.addWidget(self.serve)
        self._column.addWidget(heading)
        self._column.addLayout(line)
        self._column.addWidget(self.warning)
        self._column.addWidget(self.allow)

    def refresh(self, *_: object) -> None:
        """Look again which models are here, and which are in use."""
        library = self._session.library
        in_use: dict[Purpose, str] = {p: offers.used(library.config, p) if library else "" for p in BUILT_IN}
        for (purpose, model), row in self.rows.items():
            used = model == in_use[purpose]
            if not model:
                other = in_use[purpose]
                row.setHidden(other == "" or (purpose, other) in self.rows)
                row.title.setText(words.visible(other))
                row.show_state(self.tr("In use"), "", good=True)
            elif used:
                row.show_state(self.tr("In use"), "", good=True)
            elif model == BUILT_IN[purpose] or offers.here(model):
                badge = "" if model == BUILT_IN[purpose] else self.tr("Here")
                row.show_state(badge, self.tr("Use"), able=library is not None)
            elif self._session.fetching.wants(model):
                row.show_state(self.tr("Getting it…"), self.tr("Stop"))
            else:
                best = model in (offers.LOOKING, offers.NAMING)
                row.show_state(self.tr("Recommended") if best else "", self.tr("Get…"))
        self._weigh_address()

    def use(self, use: Use) -> None:
        """Let the library's settings say so, and ask for the job that goes with it."""

        def taken(config: Any) -> None:
            if not isValid(self):  # closed before the answer came
                return
            self._complain(words.said(str(config)) if isinstance(config, AlbumenError) else "")
            self.refresh()
            if not isinstance(config, AlbumenError):
                self.wanted.emit(use.job, dict(use.arguments))

        self._session.configure(use.changes, taken)

    def take_folder(self, folder: Path, purpose: Purpose) -> None:
        """Use the model in a folder, if it is one."""
        try:
            offers.in_folder(folder, purpose)
        except AlbumenError as error:
            self._complain(words.said(str(error)))
            return
        self.use(offers.use(str(folder), purpose))

    def _press(self, purpose: Purpose, model: str) -> None:
        if model == BUILT_IN[purpose] or offers.here(model):
            self.use(offers.use(model, purpose))
        elif self._session.fetching.wants(model):
            self._session.fetching.cancel(model)
        else:
            dialog = OfferDialog(model, self._theme, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.agreed.connect(self._session.fetching.get)
            dialog.open()

    def _arriving(self, progress: Progress) -> None:
        model = self._session.fetching.model
        rows: Sequence[ModelRow] = [row for (_, name), row in self.rows.items() if name == model]
        for row in rows:
            if progress.total:
                done = words.number(progress.done * 100 // progress.total)
                row.show_state(self.tr("{n} %").format(n=done), self.tr("Stop"))

    def _failed(self, failed: Failed) -> None:
        self._complain("" if failed.cancelled else words.said(failed.sentence))

    def _choose(self, purpose: Purpose) -> None:
        chooser = QFileDialog(self, self.tr("Choose a model’s folder"), str(Path.home()))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(lambda folder: self.take_folder(Path(folder), purpose))
        chooser.open()

    def _weigh_address(self, *_: object) -> None:
        """A server on another computer is used only where that was said to be all right."""
        address = self.address.text().strip()
        host = offers.stranger(address)
        text = self.tr(
            "“{host}” is another computer. Small pictures of some photos of every album would be sent to it, with "
            "places, dates and names of folders."
        ).format(host=host)
        if address.startswith("http://"):
            text = self.tr("{sentence} Whoever is on the way could read it.").format(sentence=text)
        self.warning.setText(text)
        self.allow.setText(self.tr("Send them to {host}").format(host=host))
        self.warning.setVisible(bool(host))
        self.allow.setVisible(bool(host))
        ready = "://" in address and (not host or self.allow.isChecked())
        self.serve.setEnabled(ready and self._session.library is not None)

    def _use_server(self) -> None:
        address = self.address.text().strip()
        remote = bool(offers.stranger(address))
        try:
            if remote:
                libraries.trust(address)
        except AlbumenError as error:
            self._complain(words.said(str(error)))
            return
        self.use(offers.use(address, "naming", remote=remote))

    def _complain(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
