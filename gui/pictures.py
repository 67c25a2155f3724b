"""Full-size pictures for the viewer, decoded in a thread: upright, in sRGB, as QImage. Nearest to the user comes first.

Decoding itself is `engine.ingest.decode`; this module only brings it to the window. Knows nothing of photos' facts.
"""

from collections import OrderedDict
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PIL.Image import Image
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from engine.errors import AlbumenError
from gui.hands import Hands

KEPT = 5
LONGEST = 4096
"""Pixels of the longer edge; more would show on no screen at once, and five of these fit into 170 MB."""


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


class Pictures(QObject):
    """Pictures by path. `ready` brings the path of one that has come, or of one that cannot be read."""

    ready = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[str, QImage] = OrderedDict()
        self._wanted: list[Path] = []
        self._running: set[str] = set()
        self._hands = Hands(2, "albumen-pictures", self)

    def want(self, paths: list[Path]) -> None:
        """Have these pictures ready, the first one first; earlier wishes that have not begun are forgotten."""
        self._wanted = paths
        self._feed()

    def get(self, path: Path) -> QImage | None:
        """A picture that has come; a null image where it cannot be read; None while it has not come."""
        return self._kept.get(str(path))

    def forget(self) -> None:
        """Give the memory back."""
        self._kept.clear()
        self._wanted = []

    def close(self) -> None:
        """Stop reading; nothing comes after this."""
        self._wanted = []
        self._hands.close()

    def _feed(self) -> None:
        for path in self._wanted:
            key = str(path)
            if key not in self._kept and key not in self._running and len(self._running) < 2:
                self._running.add(key)
                self._hands.do(partial(read, path, longest=LONGEST), partial(self._take, key))

    def _take(self, key: str, done: "Future[Image | None]") -> None:
        self._running.discard(key)
        self._kept[key] = to_qt(done.result())
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.ready.emit(key)
        self._feed()
