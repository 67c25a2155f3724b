"""Thumbnails for painting: read, cut and rounded on threads, kept here as QPixmap in a cache limited by bytes.

What is asked for last is read first. Requests carry a generation; what belongs to an older one is dropped, whether it
still waits or comes late. Knows files and pixels, not photos.
"""

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from functools import lru_cache, partial
from pathlib import Path

import PIL.Image
import PIL.ImageChops
import PIL.ImageFile
import PIL.ImageOps
from PIL.Image import Image
from PIL.JpegImagePlugin import JpegImageFile
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from gui import pictures
from gui.hands import Hands

THREADS = 2
BYTES = 96 << 20
WAITING = 300
CORNER, LEAST, MOST = 0.045, 5, 12
"""Corners are rounded by this share of the shorter edge, within limits in device pixels."""
EDGE = 26
"""How dense the line around a photo is, of 255: a white photo has an edge on white."""

Key = tuple[str, int, int]
Load = Callable[[Path, Path | None, int, int], Image | None]


class Thumbs(QObject):
    """Pixmaps by digest, width and height (device pixels). `ready` brings the digest of one that has come."""

    ready = Signal(str)

    def __init__(self, load: Load | None = None, limit: int = BYTES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load = load or cut
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


def cut(thumbnail: Path, original: Path | None, width: int, height: int) -> Image | None:
    """The middle of a picture in another shape and size, RGB; None where nothing can be read. For threads."""
    try:
        with _opened(thumbnail) as opened:
            opened.draft("RGB", (width, height))
            picture: Image | None = opened.convert("RGB")
    except (OSError, ValueError):
        picture = pictures.read(original, longest=2 * max(width, height)) if original is not None else None
    return picture and PIL.ImageOps.fit(picture, (width, height), PIL.Image.Resampling.BICUBIC)


def _opened(thumbnail: Path) -> PIL.ImageFile.ImageFile:
    """A JPEG, without loading what Pillow has for other formats first."""
    try:
        return JpegImageFile(thumbnail)
    except SyntaxError:
        return PIL.Image.open(thumbnail, formats=["PNG"])


def rounded(picture: Image) -> bytes:
    """A picture with round corners and a faint edge, as Qt keeps it: premultiplied, blue first. For threads."""
    mask, edge = _mask(picture.size), _edge(picture.size)
    picture = picture.copy()
    picture.paste((128, 128, 128), mask=edge)
    picture.putalpha(mask)
    return picture.convert("RGBa").tobytes("raw", "BGRa")


def to_pixmap(data: bytes, width: int, height: int) -> QPixmap:
    """What `rounded` made, on the window's thread."""
    return QPixmap.fromImage(QImage(data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied))


def _work(load: Load, thumbnail: Path, original: Path | None, key: Key) -> bytes | None:
    picture = load(thumbnail, original, key[1], key[2])
    return None if picture is None else rounded(picture)


def radius(width: int, height: int) -> int:
    """How round the corners of a photo are."""
    shorter = min(width, height)
    return min(round(min(max(shorter * CORNER, LEAST), MOST)), shorter // 2)


@lru_cache(maxsize=128)
def _mask(size: tuple[int, int]) -> Image:
    """Opaque but for the corners, each of which is a quarter of a disc that is made smaller."""
    r = radius(*size)
    if r == 0:
        return PIL.Image.new("L", size, 255)
    disc = PIL.Image.radial_gradient("L").point(lambda value: 255 * (value < 181))  # 255 / √2, where its edges are
    corner = disc.crop((0, 0, 128, 128)).resize((r, r), PIL.Image.Resampling.BOX)
    mask, (width, height) = PIL.Image.new("L", size, 255), size
    flip, mirror = PIL.ImageOps.flip, PIL.ImageOps.mirror
    for piece, at in (
        (corner, (0, 0)),
        (mirror(corner), (width - r, 0)),
        (flip(corner), (0, height - r)),
        (flip(mirror(corner)), (width - r, height - r)),
    ):
        mask.paste(piece, at)
    return mask


@lru_cache(maxsize=128)
def _edge(size: tuple[int, int]) -> Image:
    """One pixel around, along the corners too."""
    width, height = size
    inside = PIL.Image.new("L", size, 0)
    if min(size) > 2:
        inside.paste(_mask((width - 2, height - 2)), (1, 1))
    return PIL.ImageChops.subtract(PIL.Image.new("L", size, 255), inside).point(lambda value: value * EDGE // 255)


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
