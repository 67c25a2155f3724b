"""The job that carries out a plan: file after file, and the manifest last.

A file that fails stops no other. What an earlier export, finished or not, left in the destination is looked at and
kept, so starting again is resuming.
"""

import os
import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import Any

import filelock

from engine import filenames
from engine.errors import AlbumenError
from engine.export import manifest
from engine.export.copying import Copier, Outcome, why
from engine.export.planning import Item, Plan, failures, plan
from engine.store import Library
from engine.types import Job, Progress

_TAG = "export tag"
"""The fact under which a library remembers what it is known by in its exports."""


def export(
    library: Library, destination: str | Path, albums: Sequence[int] | None = None, mode: str = "copy"
) -> Job[dict[str, Any]]:
    """Export all albums, or those with the ids `albums`, into folders in `destination`; see `plan` for what goes where.

    Originals are read and never written. A hard link is the original under a second name: its link count and ctime
    change, and whoever edits one edits both; where it is not possible (another volume), that file is copied. A symbolic
    link points to the original's absolute path and is broken when that moves.

    Returns {"files", "bytes": planned; "verified": standing now, compared byte for byte; "skipped": those of them that
    stood there before; "failed": [{"path", "reason", ...}], missing photos among them; "renamed": [{"path", "source"}]
    of files that could not keep their name; "fell_back": links that became copies; "destination", "manifest": paths}.
    Raises AlbumenError like `plan`, and while another export of this library runs.
    """
    with _alone(library):
        planned = plan(library, destination, albums, mode)
        tag = library.fact(_TAG) or secrets.token_hex(4)
        library.remember(_TAG, tag)
        yield Progress("export", 0, planned.files)
        try:
            planned.destination.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise AlbumenError(f"{planned.destination} cannot be made. {why(error)}") from error
        copier = Copier(planned.destination, planned.mode, tag)
        copier.clean()
        outcomes: list[tuple[Item, Outcome]] = []
        candidates = _candidates(planned)
        for item in planned.items:
            others = [path for path in library.catalog.photo(item.photo).files if path != item.source]
            outcomes.append((item, copier.put(item, [item.source, *others], candidates(item))))
            yield Progress("export", len(outcomes), planned.files, outcomes[-1][1].path)
        _settle_folders(planned)
        done = {outcome.path: item for item, outcome in outcomes if not outcome.reason}
        failed = failures(planned.missing) + [
            {"path": o.path, "reason": o.reason, "photo": item.photo, "source": str(item.source)}
            for item, o in outcomes
            if o.reason
        ]
        listed = manifest.write(library, planned, done, failed, tag)
        return {
            "files": planned.files,
            "bytes": planned.bytes,
            "skipped": sum(o.already for _, o in outcomes),
            "failed": failed,
            "verified": len(done),
            "renamed": [
                {"path": path, "source": str(item.source)}
                for path, item in done.items()
                if path.rpartition("/")[2] != item.source.name
            ],
            "fell_back": sum(o.fell_back for _, o in outcomes),
            "destination": str(planned.destination),
            "manifest": str(listed),
        }


@contextmanager
def _alone(library: Library) -> Iterator[None]:
    """One export of a library at a time: two into one place would clear each other's unfinished files away."""
    lock = filelock.FileLock(library.folder / "export.lock")
    try:
        lock.acquire(timeout=0)
    except filelock.Timeout as error:
        raise AlbumenError("An export of this library is under way. Wait for it, or cancel it there.") from error
    try:
        yield
    finally:
        lock.release()


def _candidates(planned: Plan) -> Callable[[Item], Iterator[str]]:
    """For an item its target, then numbered names that no other item has or was given."""
    used = {filenames.key(t) for t in (*(i.target for i in planned.items), *(m.target for m in planned.missing))}

    def of(item: Item) -> Iterator[str]:
        yield item.target
        folder, _, name = item.target.rpartition("/")
        for n in count(1):
            target = f"{folder}/{filenames.numbered(name, n)}"
            if filenames.key(target) not in used:
                used.add(filenames.key(target))
                yield target

    return of


def _settle_folders(planned: Plan) -> None:
    """Have the names of the files on the disk too, where a system offers that, before the manifest vouches for them."""
    if os.name == "nt":
        return
    for folder in sorted({planned.destination, *((planned.destination / i.target).parent for i in planned.items)}):
        with suppress(OSError):  # not every network drive can
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
