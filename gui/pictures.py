"""Pictures for the viewer, decoded on threads: upright, in sRGB. Nearest to the user comes first.

Pictures come at the size of the screen, which is quick; one of them may be wanted whole, for whoever looks at its own
pixels. Decoding itself is `engine.ingest.decode`; this module only brings it to the window. Knows nothing of photos'
facts.
"""

from collections import OrderedDict
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PIL.Image import Image
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from engine.errors import AlbumenError
from gui.hands import Hands

KEPT = 9
LONGEST = 4096
"""Pixels of the longer edge of what is kept, and no more than the screen has: nine of a usual screen take 70 MB."""

WHOLE = 200 << 20
"""Bytes that the one whole picture may take: 69 million pixels. A larger one is made as large as that allows."""


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture as its bytes: rows of red, green and blue, without gaps. Touches nothing of Qt."""

    data: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as Qt paints it, together with the bytes that it is made of, which must live as long."""

    image: QImage
    pixels: Pixels | None = None

    @property
    def readable(self) -> bool:
        return not self.image.isNull()


def read(path: Path, *, longest: int | None = None) -> Image | None:
    """The picture in a file, upright, RGB; None where it cannot be read. Touches nothing of Qt: threads may call it."""
    from engine.ingest.decode import upright

    try:
        return upright(path, longest=longest).convert("RGB")
    except (OSError, ValueError, MemoryError, AlbumenError):
        return None


def to_qt(picture: Image | None) -> QImage:
    """A picture as Qt has it; a null image for None."""
    if picture is None:
        return QImage()
    data = picture.tobytes()
    return QImage(data, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888).copy()


def pixels(picture: Image | None) -> Pixels | None:
    """The bytes of a picture, RGB. For threads: of a large one it takes a while."""
    return None if picture is None else Pixels(picture.tobytes(), *picture.size)


def painted(made: Pixels | None) -> Picture:
    """A picture out of its bytes, which are not copied; one that is not readable for None."""
    if made is None:
        return Picture(QImage())
    shape = made.width, made.height, 3 * made.width
    return Picture(QImage(made.data, *shape, QImage.Format.Format_RGB888), made)


def longest_within(limit: int, width: int, height: int) -> int:
    """The longer edge of a picture of this shape that takes at most `limit` bytes."""
    scale = min(1.0, (limit / (3 * max(width * height, 1))) ** 0.5)
    return max(1, int(max(width, height) * scale))


class Pictures(QObject):
    """Pictures by path. `ready` brings the path of one that has come, or of one that cannot be read."""

    ready = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.longest = LONGEST
        self._kept: OrderedDict[str, Picture] = OrderedDict()
        self._wanted: list[Path] = []
        self._running: set[str] = set()
        self._whole: tuple[str, Picture | None] = "", None
        self._hands = Hands(2, "albumen-pictures", self)

    def want(self, paths: list[Path]) -> None:
        """Have these pictures ready, the first one first; earlier wishes that have not begun are forgotten.

        The whole picture is let go, unless it is of the first one.
        """
        self._wanted = paths
        if not paths or self._whole[0] != str(paths[0]):
            self._whole = "", None
        self._feed()

    def want_whole(self, path: Path, width: int, height: int) -> None:
        """Have a picture, which is that large, with all of its pixels; only one is kept, the last that was wanted."""
        key = str(path)
        if self._whole[0] != key:
            self._whole = key, None
            longest = longest_within(WHOLE, width, height)
            self._hands.do(lambda: pixels(read(path, longest=longest)), partial(self._take_whole, key))

    def get(self, path: Path) -> Picture | None:
        """A picture that has come, one that is not readable where it cannot be read; None while it has not come."""
        return self._kept.get(str(path))

    def whole(self, path: Path) -> Picture | None:
        """The whole picture, once it has come."""
        key, picture = self._whole
        return picture if key == str(path) else None

    def forget(self) -> None:
        """Give the memory back."""
        self._kept.clear()
        self._wanted = []
        self._whole = "", None

    def close(self) -> None:
        """Stop reading; nothing comes after this."""
        self._wanted = []
        self._hands.close()

    def _feed(self) -> None:
        longest = min(LONGEST, self.longest)
        for path in self._wanted:
            key = str(path)
            if key not in self._kept and key not in self._running and len(self._running) < 2:
                self._running.add(key)
                self._hands.do(partial(_work, path, longest), partial(self._take, key))

    def _take(self, key: str, done: "Future[Pixels | None]") -> None:
        self._running.discard(key)
        self._kept[key] = painted(done.result())
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.ready.emit(key)
        self._feed()

    def _take_whole(self, key: str, done: "Future[Pixels | None]") -> None:
        if self._whole == (key, None):
            self._whole = key, painted(done.result())
            self.ready.emit(key)


def _work(path: Path, longest: int) -> Pixels | None:
    return pixels(read(path, longest=longest))
