"""Thumbnails for painting: read, cut and rounded on threads, kept here as QPixmap in a cache limited by bytes.

What is asked for last is read first. Requests carry a generation; what belongs to an older one is dropped, whether it
still waits or comes late. Knows files and pixels, not photos.
"""

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QImage, QImageReader, QPainter, QPen, QPixmap

from gui.corners import EDGE, radius
from gui.hands import Hands

if TYPE_CHECKING:
    from PIL.Image import Image

THREADS = 2
BYTES = 96 << 20
WAITING = 300

Key = tuple[str, int, int]
Load = Callable[[Path, Path | None, int, int], "Image | None"]


class Thumbs(QObject):
    """Pixmaps by digest, width and height (device pixels). `ready` brings the digest of one that has come."""

    ready = Signal(str)

    def __init__(self, load: Load | None = None, limit: int = BYTES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load = load
        self._limit = limit
        self._kept: OrderedDict[Key, QPixmap] = OrderedDict()
        self._bytes = 0
        self._latest: dict[str, Key] = {}
        self._waiting: OrderedDict[Key, tuple[Path, Path | None]] = OrderedDict()
        self._running: set[Key] = set()
        self._failed: set[Key] = set()
        self._generation = 0
        self._hands = Hands(THREADS, "albumen-thumbs", self)

    @property
    def generation(self) -> int:
        return self._generation

    @property
    def size(self) -> int:
        """Bytes of the pixmaps that are kept."""
        return self._bytes

    @property
    def idle(self) -> bool:
        """Whether all that was asked for has come."""
        return not self._waiting and not self._running

    def get(
        self, digest: str, edge: int, thumbnail: Path, original: Path | None = None, *, width: int = 0
    ) -> QPixmap | None:
        """The pixmap of a photo, or one of another size while the right one is being read, or None before the first.

        It is `edge` device pixels high, and as wide where no `width` is given. Where the thumbnail is gone from the
        cache, `original` is read.
        """
        key = (digest, width or edge, edge)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key not in self._running and key not in self._failed:
            self._waiting[key] = (thumbnail, original)
            self._waiting.move_to_end(key)
            while len(self._waiting) > WAITING:
                self._waiting.popitem(last=False)
            self._feed()
        return self.peek(digest)

    def read(self, digest: str, width: int, height: int, thumbnail: Path) -> QPixmap | None:
        """The pixmap of a photo, read at once: some two milliseconds; None where there is no thumbnail."""
        image = at_once(thumbnail, width, height)
        if image.isNull():
            return None
        self._keep((digest, width, height), QPixmap.fromImage(image))
        return self.peek(digest)

    def peek(self, digest: str) -> QPixmap | None:
        """The pixmap of a photo that came last, of any size; nothing is read."""
        key = self._latest.get(digest)
        if key is None:
            return None
        self._kept.move_to_end(key)
        return self._kept[key]

    def forget_wishes(self) -> None:
        """What waits is not wanted any more; whoever still looks at it asks again."""
        self._waiting.clear()

    def next_generation(self) -> None:
        """Forget what was asked for and has not come; what is kept stays."""
        self._generation += 1
        self._waiting.clear()
        self._running.clear()
        self._failed.clear()

    def forgive(self) -> None:
        """Try again what could not be read: a job may have written it by now."""
        self._failed.clear()

    def close(self) -> None:
        """Stop reading; nothing comes after this."""
        self.next_generation()
        self._hands.close()

    def _feed(self) -> None:
        while self._waiting and len(self._running) < THREADS:
            key, (thumbnail, original) = self._waiting.popitem()
            self._running.add(key)
            work = partial(_work, self._load, thumbnail, original, key)
            self._hands.do(work, partial(self._take, self._generation, key))

    def _take(self, generation: int, key: Key, done: "Future[bytes | None]") -> None:
        if generation != self._generation:
            return
        self._running.discard(key)
        data = done.result()
        if data is None:
            self._failed.add(key)
        else:
            self._keep(key, to_pixmap(data, key[1], key[2]))
            self.ready.emit(key[0])
        self._feed()

    def _keep(self, key: Key, pixmap: QPixmap) -> None:
        self._kept[key] = pixmap
        self._latest[key[0]] = key
        self._bytes += _bytes(pixmap)
        while self._bytes > self._limit and len(self._kept) > 1:
            old, gone = self._kept.popitem(last=False)
            self._bytes -= _bytes(gone)
            if self._latest.get(old[0]) == old:
                del self._latest[old[0]]


def at_once(thumbnail: Path, width: int, height: int) -> QImage:
    """What a thread makes of a thumbnail, made at once by Qt on the window's thread; a null image for none."""
    reader, wanted = QImageReader(str(thumbnail)), QSize(width, height)
    whole = reader.size()
    if not whole.isValid():
        return QImage()
    scaled = whole.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    reader.setScaledSize(scaled)
    picture = reader.read()
    if picture.isNull():
        return picture
    image = QImage(wanted, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    brush = QBrush(picture)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.setBrushOrigin((width - scaled.width()) // 2, (height - scaled.height()) // 2)
    corner = radius(width, height)
    painter.drawRoundedRect(QRectF(0, 0, width, height), corner, corner)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(128, 128, 128, EDGE), 1))
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, height - 1), corner, corner)
    painter.end()
    return image


def to_pixmap(data: bytes, width: int, height: int) -> QPixmap:
    """What `rounded` made, on the window's thread."""
    return QPixmap.fromImage(QImage(data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied))


def _work(load: Load | None, thumbnail: Path, original: Path | None, key: Key) -> bytes | None:
    from gui.cutting import cut, rounded

    picture = (load or cut)(thumbnail, original, key[1], key[2])
    return None if picture is None else rounded(picture)


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
