"""Thumbnails for painting: read in threads as QImage, turned into QPixmap here, kept in a cache limited by bytes.

What is asked for last is read first. Requests carry a generation; what belongs to an older one is dropped, whether it
still waits or comes late. Knows files and pixels, not photos.
"""

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QImage, QImageReader, QPainter, QPen, QPixmap

from gui import pictures

THREADS = 2
BYTES = 160 << 20
WAITING = 300
STEP = 32
"""Edges are rounded up to multiples of this, so that a growing window does not read everything anew at each pixel."""

Key = tuple[str, int]
Load = Callable[[Path, Path | None, int], QImage]


class Thumbs(QObject):
    """Square pixmaps by digest and edge (device pixels). `ready` brings the digest of one that has come."""

    ready = Signal(str)
    _loaded = Signal(int, str, int, QImage)

    def __init__(self, load: Load | None = None, limit: int = BYTES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load = load or square
        self._limit = limit
        self._kept: OrderedDict[Key, QPixmap] = OrderedDict()
        self._bytes = 0
        self._edges: dict[str, int] = {}
        self._waiting: OrderedDict[Key, tuple[Path, Path | None]] = OrderedDict()
        self._running: set[Key] = set()
        self._failed: set[Key] = set()
        self._generation = 0
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="albumen-thumbs")
        self._loaded.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def generation(self) -> int:
        return self._generation

    @property
    def size(self) -> int:
        """Bytes of the pixmaps that are kept."""
        return self._bytes

    def get(self, digest: str, edge: int, thumbnail: Path, original: Path | None = None) -> QPixmap | None:
        """The pixmap of a photo, or one of another edge while the right one is being read, or None before the first.

        `edge` is in device pixels. Where the thumbnail is gone from the cache, `original` is read.
        """
        key = (digest, -(-edge // STEP) * STEP)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key not in self._running and key not in self._failed:
            self._waiting[key] = (thumbnail, original)
            self._waiting.move_to_end(key)
            while len(self._waiting) > WAITING:
                self._waiting.popitem(last=False)
            self._feed()
        return self._kept.get((digest, self._edges.get(digest, 0)))

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
        self._loaded.disconnect()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _feed(self) -> None:
        while self._waiting and len(self._running) < THREADS:
            key, (thumbnail, original) = self._waiting.popitem()
            self._running.add(key)
            work = self._pool.submit(self._work, self._generation, key, thumbnail, original)
            work.add_done_callback(pictures.speak_up)

    def _work(self, generation: int, key: Key, thumbnail: Path, original: Path | None) -> None:
        image = self._load(thumbnail, original, key[1]) if generation == self._generation else QImage()
        self._loaded.emit(generation, *key, image)

    def _take(self, generation: int, digest: str, edge: int, image: QImage) -> None:
        if generation != self._generation:
            return
        key = (digest, edge)
        self._running.discard(key)
        if image.isNull():
            self._failed.add(key)
        else:
            self._keep(key, QPixmap.fromImage(image))
            self.ready.emit(digest)
        self._feed()

    def _keep(self, key: Key, pixmap: QPixmap) -> None:
        self._kept[key] = pixmap
        self._edges[key[0]] = key[1]
        self._bytes += _bytes(pixmap)
        while self._bytes > self._limit and len(self._kept) > 1:
            old, gone = self._kept.popitem(last=False)
            self._bytes -= _bytes(gone)
            if self._edges.get(old[0]) == old[1]:
                del self._edges[old[0]]


def square(thumbnail: Path, original: Path | None, edge: int) -> QImage:
    """The middle of a picture as a square of `edge` pixels with round corners; null where nothing can be read."""
    reader = QImageReader(str(thumbnail))
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(QSize(edge, edge), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    if image.isNull() and original is not None:
        image = pictures.read(original, longest=2 * edge)
    if image.isNull():
        return image
    image = image.scaled(
        edge, edge, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    return rounded(image, edge)


def rounded(image: QImage, edge: int) -> QImage:
    """The middle of `image` as a square of `edge` pixels with round corners."""
    out = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    out.fill(Qt.GlobalColor.transparent)
    brush = QBrush(image)
    painter = QPainter(out)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    left, top = (edge - image.width()) / 2, (edge - image.height()) / 2
    painter.setBrushOrigin(QPointF(left, top))
    painter.setBrush(brush)
    radius = max(10.0, min(edge * CORNER, 18.0))
    painter.drawRoundedRect(QRectF(0, 0, edge, edge), radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(128, 128, 128, 40), 2))  # so that a white photo has an edge on white
    painter.drawRoundedRect(QRectF(0, 0, edge, edge), radius, radius)
    painter.end()
    return out


CORNER = 0.045


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
