"""The only bridge between the window and the engine: an open library, its jobs, its edits, and news of both.

Reads happen here, on the window's own connection, and are short; writes go through the lane; jobs through the worker.
What another process writes is noticed within a second. Knows nothing of widgets.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from engine import edits
from engine.errors import AlbumenError
from engine.store import Library
from engine.store.albums import Album, Placement
from engine.store.catalog import Counts, Photo, Problem
from engine.store.config import Config
from engine.store.history import Changes, Op
from engine.store.library import UNFINISHED, folder_for, note_recent
from engine.types import Progress
from engine.worker import Done, Failed, Worker
from gui.desk import Answer, Desk
from gui.fetching import Fetching
from gui.lane import Lane
from gui.selection import Source
from gui.sources import resolve

Then = Callable[[Changes], None] | None

POLL_MS, WATCH_MS = 60, 500
LONGEST_MS = 500
"""So long at most, what is read on a thread waits for the first photos to be seen; nobody may be there to show them."""
SHARE = 10
"""At most a tenth of the window's time goes into following a library that changes all the time."""


class Session(QObject):
    """At most one open library.

    `changed` brings Changes (without an op where another process wrote), `failed` a Failed, `busy` whether a job runs,
    `paused` whether it rests, `done` a job's name and result; `opened` comes after another library was opened, or none
    is open any more, and `settled` a moment after that, when the first photos are seen: for what can wait that long.
    `fetching` gets models, with a library or without.
    """

    opened = Signal()
    settled = Signal()
    changed = Signal(object)
    progress = Signal(object)
    failed = Signal(object)
    busy = Signal(bool)
    paused = Signal(bool)
    done = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library: Library | None = None
        self._lane: Lane | None = None
        self._reader: Lane | None = None
        self._worker = Worker()
        self._desk = Desk(self)
        self.fetching = Fetching(self)
        self._job, self._resting = "", False
        self._version = 0
        self._not_before = 0.0
        self._albums: list[Album] | None = None
        self._names: dict[int, str] | None = None
        self._covers: dict[int, int | None] = {}
        self._unseen = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._unseen.timeout.connect(self._read_on)
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self._hear)
        self._watch = QTimer(self, interval=WATCH_MS)
        self._watch.timeout.connect(self.look_around)

    # opening and closing

    @property
    def library(self) -> Library | None:
        """The open library, on the window's own connection: for reading, and for plans that only read."""
        return self._library

    @property
    def job(self) -> str:
        """The job that runs, "" when none does."""
        return self._job

    @property
    def resting(self) -> bool:
        """Whether the job that runs is paused."""
        return self._resting

    @property
    def idle(self) -> bool:
        """Whether no job runs, and every edit and question has been answered."""
        lanes = [lane for lane in (self._lane, self._reader) if lane is not None]
        return not self._job and self._desk.idle and all(lane.idle for lane in lanes)

    def open(self, folder: Path, *, create: bool = False) -> None:
        """Open the library in `folder` in place of the one before; AlbumenError where it cannot be opened."""
        library = Library.open(folder, create=create)
        self.close()
        self._library, self._albums, self._names, self._covers = library, None, None, {}
        self._lane, self._reader = Lane(library.folder, self), Lane(library.folder, self)
        self._lane.failed.connect(self._refuse)
        self._reader.hold()
        self._unseen.start()
        self._version = library.version()
        self._watch.start()
        note_recent(library.folder)
        self.opened.emit()

    def organize(self, folder: Path, library: Path | None = None) -> None:
        """Open (or make) the library of a folder of photos, where the user does not name another, and bring it up to
        date."""
        if not folder.is_dir():
            raise AlbumenError(f"There is no folder {folder}.")
        self.open(library or folder_for(folder), create=True)
        self.start("organize", {"folders": [str(folder)]})

    def seen(self) -> None:
        """The first photos are painted: what a library's size makes slow may be read now, and take the processor."""
        if self._unseen.isActive():
            self._unseen.stop()
            self._read_on()

    def _read_on(self) -> None:
        if self._reader is not None:
            self._reader.go()
            self.settled.emit()

    def unfinished(self) -> bool:
        """Whether an earlier run was broken off."""
        return self._library is not None and bool(self._library.fact(UNFINISHED))

    def close(self) -> None:
        """End the job, finish the edits and close the library; safe at any time."""
        for timer in (self._poll, self._watch, self._unseen):
            timer.stop()
        self._worker.close()
        self._desk.close()
        if self._job:
            self._job, self._resting = "", False
            self.busy.emit(False)
        for lane in (self._lane, self._reader):
            if lane is not None:
                lane.close()
                lane.deleteLater()
        self._lane = self._reader = None
        if self._library is not None:
            self._library.close()
            self._library, self._albums, self._names = None, None, None

    # reading

    def photo_ids(self, source: Source) -> list[int]:
        """The photos of a source, in the order in which they are shown."""
        return resolve(self._library, source) if self._library is not None else []

    def photos(self, ids: Sequence[int]) -> list[Photo]:
        """The photos with these ids; see `Catalog.photos`."""
        return self._library.catalog.photos(ids) if self._library else []

    def placements_of(self, ids: Sequence[int]) -> dict[int, list[Placement]]:
        """Photo id -> the albums in which it is, home first."""
        return self._library.albums.placements_of(ids) if self._library else {}

    def albums(self) -> list[Album]:
        """All albums, by name; read once for each change."""
        if self._albums is None:
            self.know(self._library.albums.all() if self._library else [])
        return self._albums or []

    def know(self, albums: Sequence[Album]) -> None:
        """All albums, by name, as somebody has just read them on a thread: counting them holds up the window."""
        self._albums = list(albums)
        self._covers = {album.id: album.cover for album in albums}

    def covers(self) -> Mapping[int, int | None]:
        """Album id -> the photo that stands for it when the albums were read last: a moment old after a change."""
        return self._covers

    def names(self) -> dict[int, str]:
        """Album id -> name; much quicker than `albums`, which also counts."""
        if self._names is None:
            self._names = {t.id: t.name for t in self._library.albums.titles()} if self._library else {}
        return self._names

    def problems(self) -> list[Problem]:
        """The files that cannot be shown."""
        return self._library.catalog.problems() if self._library else []

    def counts(self) -> Counts:
        """How the library's files are accounted for."""
        return self._library.catalog.counts() if self._library else Counts()

    def unsorted(self) -> int:
        """How many photos have no home."""
        return self._library.albums.count_unsorted() if self._library else 0

    def history(self, limit: int = -1) -> list[Op]:
        """The ops, newest first."""
        return self._library.history.ops(limit) if self._library else []

    def next_labels(self) -> tuple[str, str]:
        """What undo and redo would do, "" where nothing."""
        return self._library.history.next_labels() if self._library else ("", "")

    def thumbnail(self, digest: str) -> Path:
        """Where a photo's thumbnail lies, or would."""
        assert self._library is not None
        return self._library.thumbnail(digest)

    # writing

    def edit(self, edit: Callable[..., Changes], *arguments: Any, then: Then = None) -> None:
        """Let `edit(library, *arguments)` happen after all earlier edits; `then` gets its Changes after `changed`."""
        if self._lane is not None:
            self._lane.do(lambda library: edit(library, *arguments), lambda changes: self._tell(changes, then))

    def ask(self, question: Callable[..., Any], *arguments: Any, answer: Callable[[Any], None]) -> None:
        """Let `question(library, *arguments)` be answered off the window's thread; an AlbumenError is an answer too.

        It has a lane and a connection of its own, so that nobody waits for an undo of 50,000 photos to see others.
        """
        if self._reader is not None:
            self._reader.do(lambda library: _answer(question, library, *arguments), answer)

    def inquire(self, question: str, answer: Answer, **arguments: Any) -> None:
        """Have one of `organize.QUESTIONS` answered in a child process of its own, also while a job runs.

        `answer` gets what it returns, or a Failed; where the same question is asked again before, it gets nothing.
        """
        if self._library is not None:
            self._desk.ask(question, self._library.folder, arguments, answer)

    def forget(self, question: str) -> None:
        """Nobody waits for the answer to this question any more."""
        self._desk.forget(question)

    def configure(self, changes: Mapping[str, Any], answer: Callable[[Any], None]) -> None:
        """Change settings of the library and keep them, once it is sure that all that they name is here.

        `answer` gets the Config that is in force then, or the AlbumenError that says why nothing was changed.
        """

        def take(config: Any) -> None:
            if self._library is not None and not isinstance(config, AlbumenError):
                self._library.config = config
            answer(config)

        self.ask(_configure, dict(changes), answer=take)

    def rename(self, album: int, name: str) -> None:
        """Name an album, unless that is its name."""
        self.edit(edits.rename, album, name)

    def undo(self) -> None:
        """Take the last op back."""
        self.edit(_undo)

    def redo(self) -> None:
        """Do again what was undone last."""
        self.edit(_redo)

    def undo_to(self, op: int) -> None:
        """Take back every op after `op`, or do again until `op` is the last one done."""
        self.edit(_turn_to, op)

    # jobs

    def start(self, job: str, arguments: Mapping[str, Any] | None = None) -> None:
        """Begin a job in the child process; AlbumenError while another one runs."""
        if self._library is None:
            raise AlbumenError("Open a library first.")
        self._worker.start(job, self._library.folder, arguments)
        self._job, self._resting = job, False
        self._poll.start()
        self.busy.emit(True)

    def cancel(self) -> None:
        """Ask the job to stop; what it has done is kept."""
        self._worker.cancel()

    def pause(self) -> None:
        """Let the job rest where it is, until `resume`; edits and questions go on."""
        if self._job and not self._resting:
            self._rest(True)
            self._worker.pause()

    def resume(self) -> None:
        """Let a job that rests go on."""
        if self._resting:
            self._rest(False)
            self._worker.resume()

    def look_around(self) -> None:
        """Notice what other processes wrote since the last look."""
        if self._library is None or time.monotonic() < self._not_before:
            return
        version = self._library.version()
        if version != self._version:
            self._version = version
            self._announce(Changes(""))

    def _hear(self) -> None:
        news = self._worker.poll()
        reports = [m for m in news if isinstance(m, Progress)]
        if reports:
            self.progress.emit(reports[-1])
        for message in news:
            if isinstance(message, (Done, Failed)):
                self._end_job(message)

    def _rest(self, resting: bool) -> None:
        self._resting = resting
        self.paused.emit(resting)

    def _end_job(self, message: Done | Failed) -> None:
        job, self._job, self._resting = self._job, "", False
        self._poll.stop()
        self._not_before = 0.0
        self.look_around()
        self.busy.emit(False)
        if isinstance(message, Done):
            self.done.emit(job, message.result)
        else:
            self.failed.emit(message)

    def _tell(self, changes: Changes, then: Then) -> None:
        if self._library is None:
            return
        self._version = self._library.version()
        self._announce(changes)
        if then is not None:
            then(changes)

    def _announce(self, changes: Changes) -> None:
        begun = time.monotonic()
        self._albums = self._names = None
        self.changed.emit(changes)
        self._not_before = time.monotonic() + SHARE * (time.monotonic() - begun)

    def _refuse(self, error: AlbumenError) -> None:
        self.failed.emit(Failed(str(error)))


def _answer(question: Callable[..., Any], library: Library, *arguments: Any) -> Any:
    try:
        return question(library, *arguments)
    except AlbumenError as error:
        return error


def _configure(library: Library, changes: Mapping[str, Any]) -> Config:
    from engine import organize  # knows every job's modules, which a window need not load to open

    organize.check(library.config.replace(**changes))
    library.configure(**changes)
    return library.config


def _undo(library: Library) -> Changes:
    return _turned(library.history.undo(), "Undone")


def _redo(library: Library) -> Changes:
    return _turned(library.history.redo(), "Redone")


def _turned(changes: Changes, how: str) -> Changes:
    return Changes(f"{how}: {changes.label}", changes.op, changes.albums, changes.photos)


def _turn_to(library: Library, op: int) -> Changes:
    """Each turn is a transaction of its own, so an interruption leaves a state that the user has been in."""
    all_changes = Changes("Back in the history")
    while (last := next((o for o in library.history.ops() if not o.undone), None)) and last.id > op:
        changes = library.history.undo()
        all_changes = _joined(all_changes, changes)
    while (following := _next_undone(library)) is not None and following <= op:
        all_changes = _joined(all_changes, library.history.redo())
    return all_changes


def _next_undone(library: Library) -> int | None:
    return min((o.id for o in library.history.ops() if o.undone), default=None)


def _joined(a: Changes, b: Changes) -> Changes:
    return Changes(a.label, b.op, a.albums | b.albums, a.photos | b.photos)
