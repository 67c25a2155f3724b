"""The panel at the trailing side: what is known of what is chosen, and why it is where it is.

What the library knows is told at once. What has to be worked out (why, look-alikes, the name of a place) is asked of
the child process when the choice has rested a moment, and not told where the choice has moved on.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from engine.errors import AlbumenError
from engine.store import Library
from engine.store.catalog import Together
from engine.store.history import Changes
from engine.worker import Failed
from gui import theme as looks
from gui.selection import Selection
from gui.session import Session
from gui.settings import Settings
from gui.theme import Theme
from gui.thumbs import Thumbs as Cache
from gui.views.inspector.album import AlbumPage, SeveralPage
from gui.views.inspector.photo import PhotoPage
from gui.widgets import named

if TYPE_CHECKING:
    from engine.organize.explaining import Why

REST_MS = 200
RUSH_MS, STOP_MS = 150, 90
"""Choices that follow each other so fast are not told of, but the last one, so long after it."""

About = tuple[tuple[int, ...], int | None]
"""What is told of: the chosen photos, or the album."""

BYTES = 24 << 20


class Inspector(QScrollArea):
    """`album_wanted` brings an album to go to, `look_wanted` a Source to look at, `view_wanted` photos and the place
    of the one among them that is to be shown large."""

    album_wanted = Signal(int)
    look_wanted = Signal(object)
    view_wanted = Signal(object, int)

    def __init__(self, session: Session, selection: Selection, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._session, self._selection = session, selection
        self._about: About = (), None
        self._summing = False
        self.cache = Cache(limit=BYTES, parent=self)
        self.photo = PhotoPage(session, theme, settings, self.cache)
        self.album = AlbumPage(session, theme, settings)
        self.several = SeveralPage(session, theme, settings)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._ask)
        self._soon = QTimer(self, singleShot=True, interval=STOP_MS)
        self._soon.timeout.connect(self.refresh)
        self._since = QElapsedTimer()
        self._since.start()
        self._lay_out()
        self._connect()

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(looks.font()).horizontalAdvance("x" * 44), 400)

    def minimumSizeHint(self) -> QSize:
        return QSize(QFontMetrics(looks.font()).horizontalAdvance("x" * 32), 200)

    def stop(self) -> None:
        """End all threads: the window closes."""
        self._rest.stop()
        self._soon.stop()
        self.cache.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self, *, again: bool = True) -> None:
        """Tell of what is chosen now; a panel that is not seen does nothing.

        What was worked out about the same choice before is asked `again`, or stays.
        """
        self._soon.stop()
        if not self.isVisible():
            return
        photos, source = self._selection.photos, self._selection.source
        album = source.album if not photos else None
        if self._session.library is None:
            self._show(self.nothing)
            return
        moved = self._move_on((photos, album))
        if len(photos) == 1 and (found := self._session.photos(photos)):
            self.photo.show_photo(found[0])
            self._show(self.photo)
        elif len(photos) > 1:
            if moved:
                self.several.show_count(len(photos))
            self._show(self.several)
        elif album is not None and (known := self._album(album)) is not None:
            self.album.show_album(known)
            self._show(self.album)
        else:
            self._show(self.nothing)
            return
        if moved or again:
            self._rest.start()

    def _opened(self) -> None:
        """Ids of another library mean other photos, and nobody answers any more what was asked about those before."""
        self._about, self._summing = ((), None), False
        self.photo.forget()
        self.refresh()

    def _changed(self, changes: Changes) -> None:
        """An edit may change every answer; what a job writes meanwhile is asked about when it is done."""
        self.refresh(again=bool(changes))

    def _chosen(self) -> None:
        """Tell of it at once, unless one rushes through the photos: then of the one at which one stops."""
        rushing = self._soon.isActive() or self._since.elapsed() < RUSH_MS
        self._since.restart()
        if rushing:
            self._session.forget("why")
            self._session.forget("town")
            self._rest.stop()
            self._soon.start()
        else:
            self.refresh()

    # composing

    def _lay_out(self) -> None:
        named(self, "inspector").setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Inspector"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        hint = self.tr(
            "Choose a photo, and what is known of it stands here: its facts, its albums, and why it is there."
        )
        self.nothing = QLabel(hint, wordWrap=True, alignment=Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.nothing.setProperty("tone", "soft")
        self.nothing.setContentsMargins(12, 48, 12, 0)
        self._whole = named(QWidget(), "inspected")
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(14, 14, 14, 14)
        self._pages: tuple[QWidget, ...] = (self.photo, self.album, self.several, self.nothing)
        for page in self._pages:
            column.addWidget(page)
        column.addStretch(1)
        self.setWidget(self._whole)
        self._show(self.nothing)

    def _connect(self) -> None:
        self._selection.changed.connect(self._chosen)
        self._session.changed.connect(self._changed)
        self._session.done.connect(lambda *_: self.refresh())
        self._session.opened.connect(self._opened)
        self.cache.ready.connect(lambda _: self._whole.update())
        for page in (self.photo, self.album, self.several):
            page.album_wanted.connect(self.album_wanted)
        self.photo.look_wanted.connect(self.look_wanted)
        self.photo.view_wanted.connect(self.view_wanted)

    def _show(self, page: QWidget) -> None:
        for other in self._pages:
            other.setVisible(other is page)

    def _album(self, id: int) -> Any:
        return next((album for album in self._session.albums() if album.id == id), None)

    # what has to be asked

    def _move_on(self, about: About) -> bool:
        """Forget what was asked about something else; return whether this is something else."""
        if about == self._about:
            return False
        self._about = about
        self._rest.stop()
        self._session.forget("why")
        self._session.forget("town")
        self.verticalScrollBar().setValue(0)
        return True

    def _ask(self) -> None:
        photos, album = about = self._about
        if album is not None or len(photos) > 1:
            if self._summing:
                self._rest.start()  # one sum at a time: the lane has other work
                return
            self._summing = True
            question = partial(_inside, album=album) if album is not None else partial(_together, photos=photos)
            self._session.ask(question, answer=partial(self._add_up, about))
        elif photos:
            self._session.inquire("why", partial(self._explain, photos[0]), photo=photos[0])
            facts = self._session.photos(photos)[0].facts
            if facts.lat is not None and facts.lon is not None:
                self._session.inquire("town", partial(self._locate, photos[0]), photo=photos[0])

    def _explain(self, photo: int, answer: Why | Failed) -> None:
        if self._about != ((photo,), None) or self._session.library is None:
            return
        if isinstance(answer, Failed):
            if not answer.cancelled and not answer.report:
                self.photo.show_silence(self.tr("Albumen has not looked at this photo yet."))
        else:
            self.photo.show_why(answer)

    def _locate(self, photo: int, answer: str | Failed) -> None:
        if self._about == ((photo,), None) and isinstance(answer, str):
            self.photo.show_town(answer)

    def _add_up(self, about: About, answer: Any) -> None:
        self._summing = False
        if about != self._about or isinstance(answer, AlbumenError):
            return
        if about[1] is None:
            self.several.show_together(*answer)
        else:
            self.album.show_more(*answer)


def _together(library: Library, photos: tuple[int, ...]) -> tuple[Together, list[tuple[int, int]]]:
    return library.catalog.together(photos), library.albums.holding(photos)


def _inside(library: Library, album: int) -> tuple[Together, tuple[int, int]]:
    return library.catalog.together(library.albums.members(album)), library.albums.said(album)
