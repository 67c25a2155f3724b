"""Getting models when the user asks for them: one after the other, in a child process of their own, so that a download
goes on while photos are looked at, and while another library is opened.

What has arrived is kept, and a later try goes on with it. Knows models only by name.
"""

from collections import deque

from PySide6.QtCore import QObject, QTimer, Signal

from engine.types import Progress
from engine.worker import Done, Failed, Worker

POLL_MS = 120


class Fetching(QObject):
    """At most one model at a time. `changed` when one begins or ends, `progress` brings a Progress in bytes,
    `done` the name of a model that is here now and its folder, `failed` a Failed."""

    changed = Signal()
    progress = Signal(object)
    done = Signal(str, str)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker()
        self._waiting: deque[str] = deque()
        self._model = ""
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self._hear)

    @property
    def model(self) -> str:
        """The name of the model that is being fetched, "" where none is."""
        return self._model

    def wants(self, model: str) -> bool:
        """Whether a model is being fetched or waits for its turn."""
        return model == self._model or model in self._waiting

    def get(self, model: str) -> None:
        """Fetch a model, after those that were asked for before."""
        if not self.wants(model):
            self._waiting.append(model)
            self._next()

    def cancel(self, model: str = "") -> None:
        """Stop fetching a model, or without a name the one that is being fetched; what has arrived is kept."""
        if model in self._waiting:
            self._waiting.remove(model)
            self.changed.emit()
        elif model in ("", self._model):
            self._worker.cancel()

    def close(self) -> None:
        """End the child; nothing is reported after this."""
        self._waiting.clear()
        self._model = ""
        self._poll.stop()
        self._worker.close()

    def _next(self) -> None:
        if not self._model and self._waiting:
            self._model = self._waiting.popleft()
            self._worker.start("fetch", None, {"model": self._model})
            self._poll.start()
        self.changed.emit()

    def _hear(self) -> None:
        for message in self._worker.poll():
            if isinstance(message, Progress):
                self.progress.emit(message)
                continue
            model, self._model = self._model, ""
            self._poll.stop()
            if not self._waiting:
                self._worker.close()  # what speaks with the hub need not stay in memory
            self._next()
            if isinstance(message, Done):
                self.done.emit(model, message.result)
            elif isinstance(message, Failed):
                self.failed.emit(message)
