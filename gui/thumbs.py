"""Thumbnails for painting: read on threads, turned into QPixmap here, kept in a cache limited by bytes.

What is asked for last is read first. Requests carry a generation; what belongs to an older one is dropped, whether it
still waits or comes late. Knows files and pixels, not photos.
"""

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path

import PIL.Image
import PIL.ImageOps
from PIL.Image import Image
from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPixmap

from gui import pictures
from gui.hands import Hands

THREADS = 2
BYTES = 160 << 20
WAITING = 300
STEP = 32
"""Edges are rounded up to multiples of this, so that a growing window does not read everything anew at each pixel."""

Key = tuple[str, int]
Load = Callable[[Path, Path | None, int], Image | None]


class Thumbs(QObject):
    """Square pixmaps by digest and edge (device pixels). `ready` brings the digest of one that has come."""

    ready = Signal(str)

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
        self._hands = Hands(THREADS, "albumen-thumbs", self)

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
        self._hands.close()

    def _feed(self) -> None:
        while self._waiting and len(self._running) < THREADS:
            key, (thumbnail, original) = self._waiting.popitem()
            self._running.add(key)
            self._hands.do(
                partial(self._work, self._generation, key, thumbnail, original),
                partial(self._take, self._generation, key),
            )

    def _work(self, generation: int, key: Key, thumbnail: Path, original: Path | None) -> Image | None:
        return self._load(thumbnail, original, key[1]) if generation == self._generation else None

    def _take(self, generation: int, key: Key, done: "Future[Image | None]") -> None:
        if generation != self._generation:
            return
        self._running.discard(key)
        image = tile(done.result())
        if image.isNull():
            self._failed.add(key)
        else:
            self._keep(key, QPixmap.fromImage(image))
            self.ready.emit(key[0])
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


def square(thumbnail: Path, original: Path | None, edge: int) -> Image | None:
    """The middle of a picture as a square of `edge` pixels, RGB; None where nothing can be read. For threads."""
    try:
        with PIL.Image.open(thumbnail, formats=["JPEG", "PNG"]) as opened:
            opened.draft("RGB", (edge, edge))
            picture: Image | None = opened.convert("RGB")
    except (OSError, ValueError):
        picture = pictures.read(original, longest=2 * edge) if original is not None else None
    return picture and PIL.ImageOps.fit(picture, (edge, edge), PIL.Image.Resampling.BICUBIC)


def tile(picture: Image | None) -> QImage:
    """A square picture with round corners; a null image for None."""
    if picture is None:
        return QImage()
    edge = picture.width
    out = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    out.fill(Qt.GlobalColor.transparent)
    painter = QPainter(out)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(pictures.to_qt(picture)))
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
