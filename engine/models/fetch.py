"""Fetching a model from the hub, when the user asks for it: first what it would be, then its files.

Whatever speaks with the hub does so in a child process: a name server or a proxy that hangs cannot be interrupted, but
a process can be ended at once, and loses nothing that had arrived. Knows nothing of HTTP.
"""

import multiprocessing
import os
import re
import shutil
import threading
from collections.abc import Callable, Generator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from engine.children import without_interrupts
from engine.errors import AlbumenError
from engine.models import hub, places
from engine.models.catalogue import KNOWN
from engine.models.offer import Offer, size_of
from engine.types import Job, Progress

RESERVE = 200_000_000
"""Bytes that must stay free on the disk; the library wants to grow too."""

TRIES = 6
"""How often in a row a connection may fail; the waits between add up to a quarter of a minute."""

PULSE = 0.2
"""Seconds after which a job says how far it is, also while nothing comes: whoever drives it can then close it."""


def offer(name: str) -> Offer:
    """Ask the hub about the model called `name`: one of KNOWN, or `owner/repository`.

    Takes a second, or as long as HF_HUB_DOWNLOAD_TIMEOUT where nobody answers. Raises AlbumenError where there is no
    such model, it may not be opened (a pickle), the hub cannot be reached, or HF_HUB_OFFLINE forbids to ask.
    """
    known = KNOWN.get(name)
    if known is None and not re.fullmatch(r"[\w.-]+/[\w.-]+", name):
        raise AlbumenError(
            f"There is no model called “{name}”. Choose one of: {', '.join(KNOWN)}; or say owner/repository as it "
            "stands on the hub, or a folder."
        )
    title, repository = (known.title, known.repository) if known else (name, name)
    asking = _elsewhere(hub.describe, name, title, repository, places.cache())
    try:
        while True:
            next(asking)
    except StopIteration as end:
        return end.value
    finally:
        asking.close()


def fetch(offered: Offer, *, tries: int = TRIES) -> Job[Path]:
    """Fetch what is missing of a model into the Hugging Face cache; return the folder that holds it.

    Yields Progress("fetch", bytes that are here, bytes of all files, note) several times a second, also while nothing
    comes. Closing it ends the download at once; starting it again goes on with what has arrived. Several processes may
    fetch the same model. Raises AlbumenError where the disk has too little room, or fills up, where the connection
    fails `tries` times in a row, or a file arrives damaged twice.
    """
    _check_room(offered)
    yield Progress("fetch", offered.arrived(), offered.size)
    pulling = _elsewhere(hub.pull, offered, tries)
    try:
        for note in pulling:
            yield Progress("fetch", offered.arrived(), offered.size, note)
    finally:
        pulling.close()
    yield Progress("fetch", offered.size, offered.size)
    return offered.folder


def get(name: str) -> Job[Path]:
    """Have the model called `name` here: what is missing is fetched, one that is here is left as it is.

    Returns its folder; see `offer` and `fetch` for the names, the progress and what may go wrong.
    """
    known = KNOWN.get(name)
    here = places.whole(known.repository if known else name)
    if here is None:
        yield Progress("fetch")
        here = yield from fetch(offer(name))
    return here


def _check_room(offered: Offer) -> None:
    missing = offered.size - offered.arrived()
    disk = next((folder for folder in (offered.cache, *offered.cache.absolute().parents) if size_of(folder) >= 0), None)
    if disk is None:
        raise AlbumenError(
            f"The drive on which “{offered.cache}” should lie is not there. HF_HOME names another place."
        )
    free = shutil.disk_usage(disk).free
    if missing and free < missing + RESERVE:
        raise AlbumenError(
            f"There is not enough room for {offered.title}: {missing / 1e6:,.0f} MB are still to come, and of the "
            f"{free / 1e6:,.0f} MB that are free where “{offered.cache}” lies, {RESERVE / 1e6:,.0f} MB should stay so. "
            "Make room, or set HF_HOME to a place that has some."
        )


def _elsewhere(task: Callable[..., Any], *arguments: Any) -> Generator[str, None, Any]:
    """Run `task(say, *arguments)` in a child process; yield what it said last, every PULSE, and return its result.

    The child ends with this generator, and with this process however that ends.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_serve, args=(theirs, task, arguments), name="albumen-fetch", daemon=True)
    try:
        with without_interrupts():
            process.start()
        theirs.close()
        note = ""
        while True:
            try:
                said = ours.recv() if ours.poll(PULSE) else note
            except EOFError:
                process.join()
                raise RuntimeError(f"the process that fetches models ended with exit code {process.exitcode}") from None
            if isinstance(said, AlbumenError):
                raise said
            if not isinstance(said, str):
                return said
            note = said
            yield note
    finally:
        if process.pid is not None:
            process.kill()
            process.join()
        process.close()
        ours.close()
        theirs.close()


def _serve(pipe: Connection, task: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    """The child: one task, then its result (no string, as remarks are) or the sentence that says why there is none."""
    threading.Thread(target=_leave_with_parent, daemon=True).start()
    os.environ.update(hub.ENVIRONMENT)
    outcome: Any
    try:
        outcome = task(pipe.send, *arguments)
    except AlbumenError as error:
        outcome = error
    pipe.send(outcome)


def _leave_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
