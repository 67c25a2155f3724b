"""Full-size pictures for the viewer, decoded in a thread: upright, in sRGB, as QImage. Nearest to the user comes first.

Decoding itself is `engine.ingest.decode`; this module only brings it to the window. Knows nothing of photos' facts.
"""

from collections import OrderedDict
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from engine.errors import AlbumenError

KEPT = 5
LONGEST = 4096
"""Pixels of the longer edge; more would show on no screen at once, and five of these fit into 170 MB."""


def read(path: Path, *, longest: int | None = None) -> QImage:
    """The picture in a file, upright; a null image where it cannot be read."""
    from engine.ingest.decode import upright

    try:
        picture = upright(path, longest=longest).convert("RGB")
    except (OSError, ValueError, MemoryError, AlbumenError):
        return QImage()
    data = picture.tobytes()
    return QImage(data, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888).copy()


def speak_up(work: "Future[None]") -> None:
    """Let a bug in a thread reach the log; a pool would keep it to itself."""
    if not work.cancelled():
        work.result()


class Pictures(QObject):
    """Pictures by path. `ready` brings the path of one that has come, or of one that cannot be read."""

    ready = Signal(str)
    _read = Signal(str, QImage)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[str, QImage] = OrderedDict()
        self._wanted: list[Path] = []
        self._running: set[str] = set()
        self._pool = ThreadPoolExecutor(2, thread_name_prefix="albumen-pictures")
        self._read.connect(self._take, Qt.ConnectionType.QueuedConnection)

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
        self._read.disconnect()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _feed(self) -> None:
        for path in self._wanted:
            key = str(path)
            if key not in self._kept and key not in self._running and len(self._running) < 2:
                self._running.add(key)
                self._pool.submit(self._work, path).add_done_callback(speak_up)

    def _work(self, path: Path) -> None:
        self._read.emit(str(path), read(path, longest=LONGEST))

    def _take(self, key: str, image: QImage) -> None:
        self._running.discard(key)
        self._kept[key] = image
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.ready.emit(key)
        self._feed()
