"""Drives a job in a child process, so that the window never waits for torch, and a crash down there costs no window.

The child is spawned on the first job, stays warm for the next, and ends with its parent, whatever happens to it. The
parent never blocks: it starts, polls, pauses and cancels. Knows jobs only by name (`organize.JOBS`, `QUESTIONS`, and
`ERRANDS`, which need no library).
"""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import threading
import time
import traceback
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import AlbumenError, Cancelled
from engine.types import Job, Progress

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

PATIENCE = 5.0
"""Seconds a cancelled job may take to reach its next yield before its process is ended; the store is transactional."""

GIVE_WAY = 5
"""How nice the child is to others: a job may take all that is left, but a frame of the window comes first."""

IDLE = 600.0
"""Seconds after which an idle child leaves, and gives its memory back."""


@dataclass(frozen=True, slots=True)
class Done:
    """The job ended; `result` is what it returned."""

    result: Any


@dataclass(frozen=True, slots=True)
class Failed:
    """The job stopped: `sentence` is for the user, `report` a traceback where it was our fault, else ""."""

    sentence: str
    report: str = ""
    cancelled: bool = False


Message = Progress | Done | Failed


class Worker:
    """One child process for jobs, one job at a time."""

    def __init__(self) -> None:
        self._process: Any = None
        self._pipe: Connection | None = None
        self._busy = False
        self._cancelled_at: float | None = None

    @property
    def busy(self) -> bool:
        """Whether a job runs; it does until `poll` has handed out its Done or Failed."""
        return self._busy

    def start(self, job: str, library: Path | None, arguments: Mapping[str, Any] | None = None) -> None:
        """Begin the job called `job` on the library in a folder, without one an errand; AlbumenError while another one
        runs."""
        if self._busy:
            raise AlbumenError("Albumen is still busy with the last task.")
        order = (job, None if library is None else str(library), dict(arguments or {}))
        try:
            self._alive().send(order)
        except OSError:  # it left, being idle, at this very moment
            self._end()
            self._alive().send(order)
        self._busy, self._cancelled_at = True, None

    def poll(self) -> list[Message]:
        """What happened since the last call; never waits."""
        messages: list[Message] = []
        while self._busy and self._pipe is not None:
            try:
                if not self._pipe.poll():
                    break
                messages.append(self._pipe.recv())
            except (EOFError, OSError):
                messages.append(self._lost())
            if isinstance(messages[-1], (Done, Failed)):
                self._busy = False
        if self._busy and self._cancelled_at is not None and time.monotonic() - self._cancelled_at > PATIENCE:
            messages.append(self._lost())
            self._busy = False
        return messages

    def cancel(self) -> None:
        """Ask the job to stop; a Failed(cancelled=True) follows within PATIENCE."""
        if self._cancelled_at is None and self._say("cancel"):
            self._cancelled_at = time.monotonic()

    def pause(self) -> None:
        """Let the job rest at its next yield, with all that it has in hand, until `resume` or `cancel`."""
        self._say("pause")

    def resume(self) -> None:
        """Let a job that rests go on."""
        self._say("resume")

    def close(self) -> None:
        """End the child, whatever it does; the library loses at most one batch of machine work."""
        self._end()
        self._busy = False

    def _say(self, what: str) -> bool:
        """Whether there is a job that can be told so; where its process is gone, `poll` will say it."""
        if not self._busy or self._pipe is None:
            return False
        with contextlib.suppress(OSError):
            self._pipe.send(what)
        return True

    def _alive(self) -> Connection:
        if self._process is None or not self._process.is_alive() or self._pipe is None:
            import multiprocessing  # takes a while, and a window opens without a child

            self._end()
            context = multiprocessing.get_context("spawn")
            self._pipe, theirs = context.Pipe()
            self._process = context.Process(target=_serve, args=(theirs,), name="albumen-worker", daemon=False)
            self._process.start()
            theirs.close()
        return self._pipe

    def _lost(self) -> Failed:
        cancelled = self._cancelled_at is not None
        code = self._process.exitcode if self._process is not None else None
        self._end()
        if cancelled:
            return Failed("Cancelled.", cancelled=True)
        return Failed(
            "The working process ended unexpectedly; what it had done is kept. Start again to go on.",
            f"The worker ended with exit code {code}. Memory that ran out is the usual reason.",
        )

    def _end(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.join(1.0)
            if self._process.is_alive():
                self._process.kill()
                self._process.join()
            self._process.close()
        self._process = self._pipe = None


def _serve(pipe: Connection) -> None:
    """The child: one job after the other until the parent is gone or nothing was asked for a while."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides what Ctrl-C means
    if hasattr(os, "nice"):
        os.nice(GIVE_WAY)
    logging.basicConfig(level=logging.WARNING)
    while pipe.poll(IDLE):
        try:
            job, folder, arguments = pipe.recv()
        except (EOFError, OSError):  # the parent is gone; with words of ours unread, that is a reset connection
            return
        except (TypeError, ValueError):
            continue  # a word that came after its job was over
        _run(pipe, job, folder, arguments)


def _run(pipe: Connection, job: str, folder: str | None, arguments: Mapping[str, Any]) -> None:
    stop, go, over = threading.Event(), threading.Event(), threading.Event()
    go.set()
    listener = threading.Thread(target=_listen, args=(pipe, stop, go, over), daemon=True)
    listener.start()
    outcome: Done | Failed
    try:
        with _begun(job, folder, arguments) as work:
            while True:
                progress = next(work)
                if not stop.is_set():
                    pipe.send(progress)
                    go.wait()
                if stop.is_set():
                    work.close()
                    raise Cancelled("Cancelled.")
    except StopIteration as end:
        outcome = Done(end.value)
    except Cancelled as cancelled:
        outcome = Failed(str(cancelled), cancelled=True)
    except AlbumenError as error:
        outcome = Failed(str(error))
    except BrokenPipeError:
        os._exit(1)
    except Exception as bug:  # noqa: BLE001 - one of the two places that make reports
        outcome = Failed(f"Something went wrong inside Albumen ({type(bug).__name__}).", traceback.format_exc())
    over.set()
    listener.join()
    pipe.send(outcome)


@contextlib.contextmanager
def _begun(job: str, folder: str | None, arguments: Mapping[str, Any]) -> Iterator[Job[Any]]:
    """The job, on its library for as long as it takes."""
    from engine.organize import ERRANDS, JOBS, QUESTIONS
    from engine.store import Library

    if folder is None:
        yield ERRANDS[job](**arguments)
        return
    with Library.open(Path(folder)) as library:
        yield {**JOBS, **QUESTIONS}[job](library, **arguments)


def _listen(pipe: Connection, stop: threading.Event, go: threading.Event, over: threading.Event) -> None:
    """While a job runs: "cancel" sets `stop`, "pause" clears `go`; a parent that is gone ends this process at once."""
    while not over.is_set():
        try:
            if not pipe.poll(0.1):
                continue
            said = pipe.recv()
        except (EOFError, OSError):
            os._exit(1)
        if said == "pause":
            go.clear()
            continue
        if said == "cancel":
            stop.set()
        go.set()
