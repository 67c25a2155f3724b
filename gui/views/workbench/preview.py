"""One photo, large: its thumbnail at once and itself as soon as it is read. The next one is read ahead.

Reads on one thread and keeps a few. Knows files and pixels, not what is decided about them.
"""

from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PIL.Image import Image
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.store.catalog import Photo
from gui import pictures
from gui.hands import Hands
from gui.session import Session
from gui.theme import Theme

LONGEST = 1400
"""Pixels of the longer edge: sharp in a pane, and six of them take some 40 MB."""
KEPT = 6
RADIUS = 10.0


class Preview(QWidget):
    """Shows one photo as large as there is room."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._photo: Photo | None = None
        self._kept: OrderedDict[Path, QImage] = OrderedDict()
        self._wanted: list[Path] = []
        self._running: Path | None = None
        self._hands = Hands(1, "albumen-preview", self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(80)
        self.setAccessibleName(self.tr("Photo"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(240, 80)

    def show_photos(self, photos: Sequence[Photo]) -> None:
        """Show the first of these, and read the others ahead."""
        self._photo = photos[0] if photos else None
        self._wanted = [path for photo in photos for path in (self._small(photo), *photo.files[:1])]
        self._feed()
        self.update()

    def forget(self) -> None:
        """Give the memory back."""
        self._kept.clear()

    def stop(self) -> None:
        """Read nothing any more."""
        self._wanted = []
        self._hands.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        picture = self._best()
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(self.rect())
        if picture is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("tile"))
            painter.drawRoundedRect(room, RADIUS, RADIUS)
        else:
            size = QSize(picture.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            where = QRectF(0, 0, size.width(), size.height())
            where.moveCenter(room.center())
            path = QPainterPath()
            path.addRoundedRect(where, RADIUS, RADIUS)
            painter.setClipPath(path)
            painter.drawImage(where, picture)
        painter.end()

    def _small(self, photo: Photo) -> Path:
        return self._session.thumbnail(photo.digest)

    def _best(self) -> QImage | None:
        """The photo itself, or its thumbnail while it is being read; None while neither is here."""
        if self._photo is None:
            return None
        found = [self._kept.get(path) for path in (*self._photo.files[:1], self._small(self._photo))]
        return next((picture for picture in found if picture is not None and not picture.isNull()), None)

    def _feed(self) -> None:
        path = next((path for path in self._wanted if path not in self._kept), None)
        if path is not None and self._running is None:
            self._running = path
            self._hands.do(partial(pictures.read, path, longest=LONGEST), partial(self._take, path))

    def _take(self, path: Path, done: "Future[Image | None]") -> None:
        self._running = None
        self._kept[path] = pictures.to_qt(done.result())
        while len(self._kept) > 2 * KEPT:
            self._kept.popitem(last=False)
        self.update()
        self._feed()
