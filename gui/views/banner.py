"""A quiet line above the photos: that albums get better with a model, and once it is here, whether to use it.

It can be put off, or declined for ever. Knows nothing of how a model is fetched.
"""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from engine.errors import AlbumenError
from engine.models.catalogue import KNOWN
from engine.store.config import Config
from engine.worker import Failed
from gui import offers, words
from gui import theme as looks
from gui.offers import Use
from gui.session import Session
from gui.settings import Settings
from gui.theme import Theme


class Banner(QWidget):
    """Shown while there is something to offer. `wanted` brings a job and its arguments once a model should be used."""

    wanted = Signal(str, dict)

    def __init__(self, session: Session, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Suggestion"))
        self._session, self._theme, self._settings = session, theme, settings
        self._offered = ""
        self._put_off = False
        self._use: Use | None = None
        self._due = False
        self.picture, self.text = QLabel(), QLabel(wordWrap=True)
        self.go, self.more, self.shut = QPushButton(), QToolButton(), QToolButton()
        self.go.setProperty("look", "primary")
        self.go.clicked.connect(self._go)
        self.more.setText(self.tr("More"))
        self.more.setAccessibleName(self.tr("More about this suggestion"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._menu())
        self.shut.setToolTip(self.tr("Not now"))
        self.shut.setAccessibleName(self.tr("Not now"))
        self.shut.clicked.connect(self._later)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 8, 7)
        row.setSpacing(10)
        row.addWidget(self.picture)
        row.addWidget(self.text, 1)
        for part in (self.go, self.more, self.shut):
            row.addWidget(part)
        theme.changed.connect(self._dress)
        session.opened.connect(self._begin_anew)
        session.settled.connect(self.refresh)
        session.fetching.changed.connect(self.refresh)
        session.fetching.done.connect(self._arrived)
        session.fetching.failed.connect(self._failed)
        session.busy.connect(self._begin)
        self._dress()
        self.hide()

    def _begin_anew(self) -> None:
        self._use, self._due, self._offered = None, False, ""
        self.hide()

    def refresh(self) -> None:
        """Find out again whether there is something to offer."""
        library = self._session.library
        if self._use is None or library is None:
            self._use, self._due = None, False
            self._offered = "" if library is None or self._put_off else self._best(library.config)
        self._say()
        self.setVisible(bool(self._offered or self._use))

    def _best(self, config: Config) -> str:
        """What to offer; nothing while something of it comes already."""
        wanted = [model for model in offers.missing(config) if model not in self._settings.declined]
        return "" if any(map(self._session.fetching.wants, wanted)) else next(iter(wanted), "")

    def _say(self) -> None:
        known = KNOWN.get(self._offered)
        if self._use is not None:
            naming = self._use.job == "name"
            self.text.setText(
                self.tr("The model is here. Name albums with it? Names that you gave stay.")
                if naming
                else self.tr("The model is here. Look at all photos with it? What you decided stays.")
            )
            if self._due:
                self.text.setText(self.tr("The model is used as soon as the current task is done."))
            self.go.setText(self.tr("Name albums") if naming else self.tr("Look at photos"))
        elif known is not None:
            much = words.download(known.megabytes * 10**6)
            texts = {
                offers.LOOKING: self.tr("{model} ({size}) would make much better albums than what is built in."),
                offers.NAMING: self.tr(
                    "{model} ({size}) would name albums by what it sees, not only by dates, places and folders."
                ),
            }
            self.text.setText(texts[known.name].format(model=known.title, size=much))
            self.go.setText(self.tr("Get it…"))
        self.go.setAccessibleName(self.go.text())
        self.go.setHidden(self._due)
        self.more.setVisible(self._use is None)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("From a folder…"), self._choose)
        menu.addAction(self.tr("Not now"), self._later)
        menu.addAction(self.tr("Do not offer this again"), self._never)
        return menu

    def _go(self) -> None:
        if self._use is not None:
            self._due = True
            self.refresh()
            self._begin()
            return
        from gui.dialogs.offer import OfferDialog

        dialog = OfferDialog(self._offered, self._theme, self.window())
        dialog.agreed.connect(self._session.fetching.get)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _begin(self) -> None:
        """Use the model that is here, once nothing else runs."""
        use = self._use
        if use is None or not self._due or self._session.job:
            return
        self._use, self._due = None, False

        def begin(config: Any) -> None:
            if isinstance(config, AlbumenError):
                self._session.failed.emit(Failed(str(config)))
            else:
                self.wanted.emit(use.job, dict(use.arguments))
            self.refresh()

        self._session.configure(use.changes, begin)

    def _arrived(self, model: str, folder: str) -> None:
        known = KNOWN.get(model)
        if known is not None and self._session.library is not None:
            setting = "auto" if model == offers.LOOKING else model
            self._use = offers.use(setting, offers.purpose(known))
        self.refresh()

    def _failed(self, failed: Failed) -> None:
        if not failed.cancelled:
            self._session.failed.emit(failed)
        self.refresh()

    def _later(self) -> None:
        self._put_off = True
        self._use, self._due = None, False
        self.refresh()

    def _never(self) -> None:
        self._settings.declined = (*self._settings.declined, self._offered)
        self.refresh()

    def _choose(self) -> None:
        wanted = offers.purpose(KNOWN[self._offered])
        chooser = QFileDialog(self.window(), self.tr("Choose a model’s folder"), str(Path.home()))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(lambda folder: self.take_folder(Path(folder), wanted))
        chooser.open()

    def take_folder(self, folder: Path, wanted: offers.Purpose) -> None:
        """Use the model in a folder, if it is one."""
        try:
            offers.in_folder(folder, wanted)
        except AlbumenError as error:
            self._session.failed.emit(Failed(str(error)))
            return
        self._use, self._offered = offers.use(str(folder), wanted), ""
        self.refresh()

    def _dress(self) -> None:
        ratio = self.devicePixelRatioF()
        self.picture.setPixmap(looks.tinted("models", self._theme.colour("accent"), 20, ratio))
        self.shut.setIcon(self._theme.icon("close", "soft"))
