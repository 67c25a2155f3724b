"""Work on threads for the window, answered on the window's thread.

What runs on a thread must touch nothing of Qt: PySide's table of wrapped objects is not safe against objects that Qt
itself lets go on the window's thread at that moment, and a rare crash was the price. So results wait in a queue, and a
byte through a socket wakes the window. Knows nothing of the work.
"""

import contextlib
import socket
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from queue import Empty, SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier

GIVE_WAY = 0.0005
"""Seconds after which a thread hands the interpreter to the window that waits for it; Python's own 5 ms, at each of the
hundred calls of a paint at which Qt may lose it, make a frame late."""

Answer = Callable[["Future[Any]"], None]


class Hands(QObject):
    """`threads` threads that work in the order in which they are asked."""

    def __init__(self, threads: int, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(GIVE_WAY)
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix=name)
        self._results: SimpleQueue[tuple[Future[Any], Answer]] = SimpleQueue()
        self._ear, self._mouth = socket.socketpair()
        self._ear.setblocking(False)
        self._mouth.setblocking(False)
        self._bell = QSocketNotifier(self._ear.fileno(), QSocketNotifier.Type.Read, self)
        self._bell.activated.connect(self._hear)

    def do(self, work: Callable[[], Any], answer: Answer) -> None:
        """Run `work()` on a thread, then `answer(its future)` here; an exception in `work` waits in the future.

        After `close` nothing is done any more.
        """
        if not self._bell.isEnabled():
            return
        self._pool.submit(work).add_done_callback(lambda done: self._tell(done, answer))

    def close(self, *, finish: bool = False) -> None:
        """End the threads, after all that was asked for if `finish`; nothing is answered any more."""
        self._bell.setEnabled(False)
        self._pool.shutdown(wait=True, cancel_futures=not finish)
        self._ear.close()
        self._mouth.close()

    def _tell(self, done: "Future[Any]", answer: Answer) -> None:
        self._results.put((done, answer))
        with contextlib.suppress(OSError):  # full: the bell is ringing already; closed: nobody listens
            self._mouth.send(b"\0")

    def _hear(self) -> None:
        with contextlib.suppress(OSError):
            self._ear.recv(4096)
        with contextlib.suppress(Empty):
            while True:
                done, answer = self._results.get_nowait()
                try:
                    answer(done)
                except BaseException:
                    self._mouth.send(b"\0")  # whoever waits behind a bug is answered all the same
                    raise
