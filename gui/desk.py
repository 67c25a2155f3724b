"""Questions that need vectors, faiss or a model, answered by a child process of their own: what resembles this photo,
where unsorted photos belong.

So the window stays small, and answers come while a job runs in the other child. Knows questions only by their name
(`organize.QUESTIONS`); writes nothing.
"""

from collections import OrderedDict
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

from engine.types import Progress
from engine.worker import Done, Failed, Worker

POLL_MS = 40

Answer = Callable[[Any], None]
"""Gets what the question returned, or a Failed."""


class Desk(QObject):
    """Takes one question after the other. A newer one of the same name takes the place of one that still waits or is
    being answered: only the newest is answered."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker()
        self._waiting: OrderedDict[str, tuple[Path, Mapping[str, Any], Answer]] = OrderedDict()
        self._asked = ""
        self._answer: Answer | None = None
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self._hear)

    @property
    def idle(self) -> bool:
        """Whether every question has been answered."""
        return not self._waiting and not self._worker.busy

    def ask(self, question: str, library: Path, arguments: Mapping[str, Any], answer: Answer) -> None:
        """Have `question` answered about the library in a folder."""
        self._waiting[question] = library, arguments, answer
        if self._asked == question:
            self._answer = None
            self._worker.cancel()
        self._next()

    def forget(self, question: str) -> None:
        """Nobody waits for the answer to `question` any more."""
        self._waiting.pop(question, None)
        if self._asked == question:
            self._answer = None
            self._worker.cancel()

    def close(self) -> None:
        """End the child; nothing is answered after this."""
        self._waiting.clear()
        self._answer, self._asked = None, ""
        self._poll.stop()
        self._worker.close()

    def _next(self) -> None:
        if self._worker.busy or not self._waiting:
            return
        self._asked, (library, arguments, self._answer) = self._waiting.popitem(last=False)
        self._worker.start(self._asked, library, arguments)
        self._poll.start()

    def _hear(self) -> None:
        for message in self._worker.poll():
            if isinstance(message, Progress):
                continue
            answer, self._answer, self._asked = self._answer, None, ""
            self._poll.stop()
            self._next()
            if answer is not None:
                answer(message.result if isinstance(message, Done) else message)


__all__ = ["Answer", "Desk", "Failed"]
