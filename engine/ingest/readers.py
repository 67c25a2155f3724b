"""Reads many files in child processes that may hang, crash or grow without harm.

A decoder fed with a hostile file can do all three; whatever it does costs that file and nothing else. Knows how to
supervise, not what is read: that is `decode.read`, which runs in the children only.
"""

import contextlib
import multiprocessing
import pickle
import queue
import signal
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Literal

import psutil

from engine.children import without_interrupts
from engine.ingest import reasons
from engine.ingest.child import work
from engine.types import Reading, View

IN_FLIGHT = 2
"""Files that a child has been given: the one it reads, and one so that it need not wait for us."""

SECONDS, MEMORY = 20.0, 1 << 30
"""What one file may take of time, and of memory in bytes."""

FILES_A_CHILD = 2000
"""A child is replaced after so many files, so that what decoders leak never adds up."""

PULSE = 0.25
"""Seconds between two looks at clocks and memory."""

START = 120.0
"""Seconds that a child may take to start (a virus scanner reads every library first)."""

STARTS = 5
"""Children that may fail to start, one after the other, before we give up."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file to be read; `key` is the caller's. `only` asks for nothing but what the View makes of it ("look"), or for
    nothing but digest and essence ("identity"), which needs no decoding."""

    key: int
    path: Path
    sidecar: Path | None = None
    mtime_ns: int = 0
    only: Literal["", "look", "identity"] = ""


@dataclass(slots=True)
class _Child:
    """A child process, the files that it has been given (the one it reads first), and since when it reads it."""

    process: SpawnProcess
    pipe: Connection
    since: float
    ready: bool = False
    given: deque[Wanted] = field(default_factory=deque)
    taken: int = 0

    def end(self) -> None:
        """Kill the child, which only ever reads, and wait for its end."""
        self.process.kill()
        self.process.join()
        self.pipe.close()
        self.process.close()


def read_all(
    wanted: Iterable[Wanted], *, workers: int, view: View | None = None, seconds: float = SECONDS, memory: int = MEMORY
) -> Iterator[tuple[Wanted, Reading]]:
    """Read files in `workers` child processes; yield each with its Reading, in the order of completion.

    A file that takes longer than `seconds`, or more than `memory` bytes, or ends its process, becomes a problem with
    that reason. `view` looks at every picture as well (`Reading.seen`). `wanted` is consumed only as fast as files are
    read. Closing the generator ends the children; they end by themselves when this process dies. The calling process
    must be allowed to have children (not be daemonic), and its main module is imported by each of them, so it had
    better be a light one.

    Raises RuntimeError where children cannot be started at all.
    """
    crew = _Crew(iter(wanted), max(1, workers), view, seconds, memory)
    try:
        yield from crew.run()
    finally:
        crew.end()


def read_ahead(
    wanted: Iterable[Wanted], *, workers: int, view: View | None = None, most: int = 64
) -> Iterator[tuple[Wanted, Reading] | None]:
    """Read files as `read_all` does, while whoever takes them is busy with the last ones: at most `most` ahead.

    Where nothing has come for a second it yields None, so that slow pictures keep nobody from being heard. The reading
    is looked after in a thread, which also takes from `wanted`; closing the generator ends it.
    """
    crew = _Crew(iter(wanted), max(1, workers), view, SECONDS, MEMORY)
    ready: queue.Queue[tuple[Wanted, Reading] | BaseException | None] = queue.Queue(most)

    def hand_on(item: tuple[Wanted, Reading] | BaseException | None) -> None:
        while not crew.stopped.is_set():
            with contextlib.suppress(queue.Full):
                return ready.put(item, timeout=PULSE)

    def look_after() -> None:
        try:
            for item in crew.run():
                hand_on(item)
            hand_on(None)
        except BaseException as error:  # noqa: BLE001 - handed on whole, and raised where it can be answered
            hand_on(error)
        finally:
            crew.end()

    thread = threading.Thread(target=look_after, name="readers")
    try:  # from here on: an interrupt may come while the thread starts
        thread.start()
        while True:
            try:
                item = ready.get(timeout=1.0)
            except queue.Empty:
                yield None
                continue
            if item is None:
                return
            if isinstance(item, BaseException):
                raise item
            yield item
    finally:
        crew.stopped.set()
        with contextlib.suppress(RuntimeError):  # it had no time to begin, and ends as it begins
            thread.join()


class _Crew:
    """The children at work, and what is still to be given to them."""

    def __init__(self, wanted: Iterator[Wanted], workers: int, view: View | None, seconds: float, memory: int) -> None:
        self.wanted = wanted
        self.workers = workers
        self.view = pickle.dumps(view)
        self.seconds = seconds
        self.memory = memory
        self.again: deque[Wanted] = deque()
        self.retried: set[int] = set()
        self.children: list[_Child] = []
        self.failed_starts = 0
        self.stopped = threading.Event()

    def run(self) -> Iterator[tuple[Wanted, Reading]]:
        while not self.stopped.is_set() and (self._hire() or any(child.given for child in self.children)):
            for child in list(self.children):
                self._give(child)
            self._rest()
            for child in list(self.children):
                yield from self._hear(child)

    def end(self) -> None:
        for child in self.children:
            child.process.kill()
        while self.children:
            self.children.pop().end()

    def _next(self) -> Wanted | None:
        return self.again.popleft() if self.again else next(self.wanted, None)

    def _hire(self) -> bool:
        """Start children while there is work for more of them; tell whether there is any left to give."""
        while True:
            waiting = self._next()
            if waiting is None:
                return False
            self.again.appendleft(waiting)
            if len(self.children) >= self.workers or any(not child.given for child in self.children):
                return True
            self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(
            target=work, args=(theirs, self.view, self.seconds, self.memory), name="albumen-reader", daemon=True
        )
        with without_interrupts():
            process.start()
        theirs.close()
        child = _Child(process, ours, time.monotonic())
        self.children.append(child)
        self._give(child)

    def _give(self, child: _Child) -> None:
        while len(child.given) < IN_FLIGHT and child.taken < FILES_A_CHILD:
            one = self._next()
            if one is None:
                return
            if not child.given and child.ready:
                child.since = time.monotonic()
            child.given.append(one)
            child.taken += 1
            # A child that died meanwhile is noticed when we listen to it.
            with contextlib.suppress(OSError):
                child.pipe.send((one.path, one.sidecar, one.mtime_ns, one.only))

    def _rest(self) -> None:
        """Wait until a child says something or dies, or until it is time to look at the clock."""
        wait([child.pipe for child in self.children], timeout=PULSE)

    def _hear(self, child: _Child) -> Iterator[tuple[Wanted, Reading]]:
        """Take what a child has to say; yield what it has read, and what it failed at."""
        try:
            while child.pipe.poll():
                said = child.pipe.recv()
                child.since = time.monotonic()
                if said is None:
                    child.ready, self.failed_starts = True, 0
                    continue
                yield child.given.popleft(), said
        except (EOFError, OSError):
            yield from self._bury(child)
            return
        if not child.ready:
            if time.monotonic() - child.since > START:
                self._never_started(child)
        elif not child.given:
            if child.taken >= FILES_A_CHILD:
                self._dismiss(child)
        elif reason := self._overstepped(child):
            failed = child.given.popleft()
            self._dismiss(child)
            yield failed, Reading("problem", problem=reason)

    def _overstepped(self, child: _Child) -> str:
        """Say which limit a child has passed with the file that it reads."""
        passed = time.monotonic() - child.since
        if passed > self.seconds:
            return reasons.slow(self.seconds)
        # Where the system enforces a limit this never happens; macOS and Windows do not.
        if passed > PULSE and _resident(child.process.pid) > self.memory + (256 << 20):
            return reasons.TOO_MUCH_MEMORY
        return ""

    def _bury(self, child: _Child) -> Iterator[tuple[Wanted, Reading]]:
        """Deal with a child that died: blame the file it was reading, if it dies again on it in a fresh process.

        Once more, because a hostile file can spoil the memory of the process that reads the next, innocent one.
        """
        child.process.join(5)
        if not child.ready:
            self._never_started(child)
            return
        killed = child.process.exitcode == -getattr(signal, "SIGKILL", 9)
        blamed = child.given.popleft() if child.given else None
        self._dismiss(child)
        if blamed is None:
            return
        if blamed.key in self.retried:
            yield blamed, Reading("problem", problem=reasons.TOO_MUCH_MEMORY if killed else reasons.CRASH)
        else:
            self.retried.add(blamed.key)
            self.again.appendleft(blamed)

    def _never_started(self, child: _Child) -> None:
        """Deal with a child that never said that it is ready: no file is to blame for that."""
        self.failed_starts += 1
        if self.failed_starts >= STARTS:
            raise RuntimeError(f"the processes that read pictures do not start (exit code {child.process.exitcode})")
        self._dismiss(child)

    def _dismiss(self, child: _Child) -> None:
        """End a child; what it had been given and had not begun goes to others."""
        self.children.remove(child)
        self.again.extendleft(reversed(child.given))
        child.end()


def _resident(pid: int | None) -> int:
    try:
        return int(psutil.Process(pid).memory_info().rss)
    except psutil.Error:
        return 0
