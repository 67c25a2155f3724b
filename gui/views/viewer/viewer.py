"""One photo over the whole window: arrow keys go on, Z shows every pixel, Escape goes back; `keys` lists the rest.

The thumbnail is shown at once, the picture when it has come, all of its pixels when one comes closer; neighbours are
read ahead. What one does here is a view: turning and zooming change no file. Knows nothing of albums.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from engine.store.catalog import Photo
from gui import telling
from gui.pictures import Picture, Pictures
from gui.session import Session
from gui.settings import Settings
from gui.theme import Theme
from gui.views.viewer import keys
from gui.views.viewer.canvas import Canvas, layer_of
from gui.views.viewer.film import Player
from gui.views.viewer.frame import Frame
from gui.widgets import named

SLOW_MS = 600
"""After this long without its picture, a photo says that it is being read."""

STALE_MS = 250
"""So long the picture before may stand for one that has not even a thumbnail."""

AHEAD = (1, -1, 2, 3, -2)
"""Neighbours that are read ahead, in the direction in which one goes."""


class Viewer(QWidget):
    """Shows the photo `id` of a list. `moved` brings the photo that is shown, `left` comes on closing."""

    moved = Signal(int)
    left = Signal()

    def __init__(self, session: Session, theme: Theme, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "viewer")
        self._session, self._theme, self._settings, self._over = session, theme, settings, parent
        self._ids: Sequence[int] = []
        self._at, self._way = 0, 1
        self._photo: Photo | None = None
        self._turns: dict[int, int] = {}
        self._unreadable = self._shown_in_full = False
        self.aside = False
        self._was_full_screen = False
        self.menu: Callable[[QPoint], None] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Photo viewer"))
        self.pictures = Pictures(self)
        self.player = Player(self)
        self.canvas = Canvas(theme, self)
        self.frame = Frame(self, session, theme, settings)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # so that nothing below is painted in vain
        parent.installEventFilter(self)
        self._add_timers()
        self._connect()
        self.hide()

    # what one can ask of it

    @staticmethod
    def keys() -> list[tuple[str, str]]:
        """What can be done here, and by which keys, for the list of shortcuts."""
        return keys.listed()

    @property
    def photo(self) -> int | None:
        """The photo that is shown, None while the viewer is closed."""
        return self._photo.id if self._photo and self.isVisible() else None

    @property
    def mirrored(self) -> bool:
        """Whether one reads from the right."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    @property
    def count(self) -> int:
        """How many photos there are to go through."""
        return len(self._ids)

    def open_on(self, ids: Sequence[int], row: int, *, aside: bool = False) -> None:
        """Show the photo in a row of a list of photos: the grid's, or one that is looked at `aside`, as look-alikes."""
        if not 0 <= row < len(ids):
            return
        self.aside = aside
        self._ids, self._at, self._way = ids, row, 1
        self._was_full_screen = self.window().isFullScreen()
        self.setGeometry(self._over.rect())
        self.canvas.clear()
        self.show()
        self.raise_()
        self.setFocus()
        self._load()

    def go(self, by: int) -> None:
        """Show the photo so many further on; at the ends nothing happens."""
        to = min(max(self._at + by, 0), len(self._ids) - 1)
        if to != self._at:
            self._way = 1 if to > self._at else -1
            self._at = to
            self._load()

    def go_left(self) -> None:
        """Show the photo to the left: the one before, where one reads from the left."""
        self.go(1 if self.mirrored else -1)

    def go_right(self) -> None:
        """Show the photo to the right."""
        self.go(-1 if self.mirrored else 1)

    def follow(self, ids: Sequence[int]) -> None:
        """Take over a list that has changed; stay at the photo, or go on to the next where it is gone.

        A list that is looked at aside stays as it is.
        """
        if not self.isVisible() or self._photo is None or self.aside:
            return
        if not ids:
            self.close_viewer()
            return
        self._ids = ids
        try:
            self._at = ids.index(self._photo.id)
        except ValueError:
            self._at = min(self._at, len(ids) - 1)
            self._load()
        else:
            self.frame.stand(self._ids, self._at)

    def leave(self) -> None:
        """Leave full screen, else go back to the grid."""
        if self.window().isFullScreen() and not self._was_full_screen:
            self.toggle_full_screen()
        else:
            self.close_viewer()

    def close_viewer(self) -> None:
        """Go back to the grid."""
        if not self.isVisible():
            return
        if self.window().isFullScreen() and not self._was_full_screen:
            self.window().showNormal()
        self.hide()
        self.pictures.forget()
        self.player.unload()
        self.canvas.clear()
        self._photo = None
        self.left.emit()

    def stop(self) -> None:
        """End all threads: the window closes."""
        self.pictures.close()
        self.player.close()
        self.frame.strip.thumbs.close()

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Come closer or go away; 0 fits the photo into the window."""
        self.canvas.zoom_to(self.canvas.scale * factor if factor else None, around)

    def toggle_zoom(self) -> None:
        """Show every pixel, under the mouse where it is over the photo, or fit the photo again."""
        mouse = self.canvas.mapFromGlobal(self.cursor().pos())
        over = self.canvas.underMouse() and self.canvas.place().contains(QPointF(mouse))
        self.canvas.toggle(QPointF(mouse) if over else None)

    def push(self, x: int, y: int) -> None:
        """Move a zoomed photo by a sixth of the view."""
        self.canvas.push(QPointF(x * self.canvas.width() / 6, y * self.canvas.height() / 6))

    def turn(self, quarters: int) -> None:
        """Turn the view to the right; remembered for this photo until the window closes."""
        if self._photo is not None:
            self.canvas.turn(quarters)
            self._turns[self._photo.id] = self.canvas.turns

    def toggle_info(self) -> None:
        """Show what is known of the photo over it, or hide that."""
        self.frame.info.setVisible(self.frame.info.isHidden())
        self.frame.lay_out()

    def toggle_strip(self) -> None:
        """Show the filmstrip, or hide it; remembered."""
        self._settings.filmstrip = not self._settings.filmstrip
        self.frame.lay_out()

    def toggle_play(self) -> None:
        """Let a moving picture play, or stand still."""
        self.player.pause() if self.player.playing else self.player.play()
        self.frame.stand(self._ids, self._at)

    def toggle_full_screen(self) -> None:
        """Give the photo the whole screen, or take it back."""
        window = self.window()
        window.showNormal() if window.isFullScreen() else window.showFullScreen()
        self.frame.stir()

    # what Qt says

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = keys.meant(event)
        if key is None:
            super().keyPressEvent(event)
        else:
            key.run(self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.menu is not None:
            self.menu(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.frame.lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour("view"))

    # composing

    def _add_timers(self) -> None:
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(lambda: self.frame.say(self.tr("Reading the file…")))
        self._stale = QTimer(self, singleShot=True, interval=STALE_MS)
        self._stale.timeout.connect(self.canvas.clear)

    def _connect(self) -> None:
        self.pictures.ready.connect(self._came)
        self.player.found.connect(self._found_film)
        self.player.shown.connect(self._played)
        self.canvas.stepped.connect(self.go)
        self.canvas.lacking.connect(self._want_whole)
        self.canvas.zoomed.connect(lambda: self.frame.say_briefly(telling.percent(self.canvas.scale)))
        self.canvas.stirred.connect(self.frame.stir)
        self.frame.strip.chosen.connect(lambda row: self.go(row - self._at))
        self._theme.changed.connect(self.update)

    # what is shown

    def _load(self) -> None:
        found = self._session.photos([self._ids[self._at]])
        if not found:
            self.close_viewer()
            return
        self._photo = photo = found[0]
        self._unreadable = False
        self._slow.stop()
        self._stale.stop()
        self.player.unload()
        thumbnail = QPixmap(str(self._session.thumbnail(photo.digest)))
        size = QSize(photo.facts.width, photo.facts.height)
        self.canvas.show_picture(size, self._turns.get(photo.id, 0), None if thumbnail.isNull() else thumbnail)
        self.frame.tell(photo)
        self.frame.stand(self._ids, self._at)
        self.setAccessibleDescription(telling.name_of(photo))
        self._read(photo)
        if thumbnail.isNull() and not self._shown_in_full:
            self._stale.start()
        self.moved.emit(photo.id)

    def _read(self, photo: Photo) -> None:
        """Have the picture read, and its neighbours after it."""
        screen = self.screen().size() * self.devicePixelRatioF()
        self.pictures.longest = max(screen.width(), screen.height())
        rows = [self._at + self._way * by for by in AHEAD]
        around = self._session.photos([self._ids[row] for row in rows if 0 <= row < len(self._ids)])
        self.pictures.want([p.files[0] for p in (photo, *around) if p.files])
        self._shown_in_full = False
        if photo.files:
            self._slow.start()
            self._came(str(photo.files[0]))
            self.player.load(photo.files[0], photo.facts.format, self.pictures.longest)
        else:
            self._fail()

    def _came(self, path: str) -> None:
        if self._photo is None or not self._photo.files or str(self._photo.files[0]) != path or not self.isVisible():
            return
        for picture in (self.pictures.get(self._photo.files[0]), self.pictures.whole(self._photo.files[0])):
            if picture is None:
                continue
            if not picture.readable:
                self._fail()
            elif picture.image.width() > self.canvas.finest or not self._shown_in_full:
                self._slow.stop()
                self._stale.stop()
                self.frame.say("")
                self._shown_in_full = True
                if not self.player.loaded:
                    self.canvas.lay(layer_of(picture))

    def _fail(self) -> None:
        self._slow.stop()
        self._unreadable = True
        self.frame.say(self.tr("The file cannot be read now. Its folder may be away."))

    def _want_whole(self) -> None:
        photo = self._photo
        if photo is not None and photo.files and not self._unreadable and not self.player.loaded:
            self.pictures.want_whole(photo.files[0], photo.facts.width, photo.facts.height)

    def _found_film(self) -> None:
        if not self._theme.still:
            self.player.play()
        self.frame.stand(self._ids, self._at)

    def _played(self, picture: Picture) -> None:
        self._shown_in_full = True
        self.canvas.play(picture)
