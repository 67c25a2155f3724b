"""The one lane in which the window writes: work on the library, in order, on a thread and a connection of its own.

So an undo of a regrouping of 50,000 photos does not stall the window, and two edits never overtake each other. Knows
nothing of what the work does.
"""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from engine.errors import AlbumenError
from engine.store import Library
from gui.hands import Hands

Work = Callable[[Library], Any]
Answer = Callable[[Any], None]


class Lane(QObject):
    """Runs work one after the other. Answers come on the thread that the lane belongs to.

    `failed` brings the AlbumenError of work that had one; any other exception is raised on the lane's own thread of
    life, where the guard against crashes sees it.
    """

    failed = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._library: Library | None = None
        self._hand = Hands(1, "albumen-lane", self)
        self._waiting = 0
        self._held: list[tuple[Work, Answer]] | None = None

    @property
    def idle(self) -> bool:
        """Whether all that was asked for has been answered."""
        return self._waiting == 0

    def do(self, work: Work, answer: Answer) -> None:
        """Run `work(library)` after all earlier work, then `answer(its result)` here."""
        self._waiting += 1
        if self._held is not None:
            self._held.append((work, answer))
        else:
            self._hand.do(lambda: self._run(work), lambda done: self._hand_out(done, answer))

    def hold(self) -> None:
        """Begin nothing that is asked for before `go`; what waits at `close` is not done."""
        self._held = []

    def go(self) -> None:
        """Begin what was held."""
        held, self._held = self._held or [], None
        self._waiting -= len(held)
        for work, answer in held:
            self.do(work, answer)

    def close(self) -> None:
        """Finish what was begun and asked for, and close the connection."""
        self._hand.do(self._leave, lambda done: None)
        self._hand.close(finish=True)

    def _run(self, work: Work) -> Any:
        if self._library is None:
            self._library = Library.open(self._folder)
        return work(self._library)

    def _leave(self) -> None:
        if self._library is not None:
            self._library.close()

    def _hand_out(self, done: "Future[Any]", answer: Answer) -> None:
        self._waiting -= 1
        try:
            result = done.result()
        except AlbumenError as error:
            self.failed.emit(error)
            return
        answer(result)
