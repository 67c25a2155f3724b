"""Follows the library's folders: when files have come, changed or gone, and then are quiet, a job is run again.

The system says what changes where it can. On drives of the network it cannot, so there the folders are walked now and
then and compared. Knows when to look, not what is done then: that is the job that it is given.
"""

import contextlib
import hashlib
import os
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from engine.errors import AlbumenError
from engine.ingest import scan
from engine.organize.indexing import ignored
from engine.store import Library
from engine.types import Job, Progress

QUIET = 3.0
"""Seconds without any change after which a copy is taken for finished."""

POLL = 60.0
"""Seconds between two looks at folders of which the system tells nothing."""

TICK = 0.5
"""Seconds that a wait takes at most before something is yielded."""

AGAIN = 30.0
"""Seconds after which what went wrong (another job at work, say) is tried again."""

# fmt: off
_REMOTE = frozenset({
    "9p", "acfs", "afpfs", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "drvfs", "gfs2", "glusterfs", "gpfs",
    "lustre", "ncpfs", "nfs", "nfs3", "nfs4", "ocfs2", "prl_fs", "smb", "smb2", "smb3", "smbfs", "vboxsf", "vmhgfs",
    "webdav",
})
# fmt: on
"""File systems that do not tell what others do on them: the network's, and those between a computer and its guests."""

_FUSE_OF_DISKS = frozenset({"fuse.ntfs-3g", "fuse.exfat", "fuse.ext2", "fuse.mergerfs"})
"""FUSE file systems of disks of this computer; what is behind any other may be anywhere."""

There = dict[Path, tuple[int, int]]
"""The roots that are there, and what tells the folder of each from another one that is mounted over it."""

Notices = Generator[set[tuple[Any, str]], None, None]
"""What the system tells: sets of (kind, path), an empty one where nothing happened for a TICK."""


def watch(
    library: Library,
    again: Callable[[], Job[dict[str, Any]]],
    *,
    poll: float | None = None,
    quiet: float = QUIET,
    remote: Callable[[Path], bool] | None = None,
) -> Job[dict[str, Any]]:
    """Run the job `again` at once, and whenever the folders of the library have changed; never ends by itself.

    With `poll`, all folders are walked every so many seconds and none is left to the system. `remote` tells which must
    be walked in any case. While it waits it yields stage "watch", `done` counts the runs that did something.
    An AlbumenError of the first run is raised; later ones are told in the note, and it is tried again.
    """
    first = yield from again()
    rounds = int(any(first["done"].values()))
    while True:
        there = _there(library)
        far = [root for root in there if poll or (remote or is_remote)(root)]
        with _notices([root for root in there if root not in far]) as notices:
            lookout = _Lookout(library, there, far if notices else list(there), notices, poll or POLL, quiet)
            due = True  # something may have changed before anybody looked
            while due:
                yield from lookout.remember()
                at = None
                try:
                    result = yield from again()
                    rounds += any(result["done"].values())
                    note = f"{result['photos']:,} photos in {result['albums']:,} albums"
                except AlbumenError as error:
                    note, at = f"{error} Trying again in {AGAIN:.0f} seconds.", time.monotonic() + AGAIN
                due = yield from lookout.wait(Progress("watch", rounds, note=note), at)


@dataclass
class _Lookout:
    """Waits for changes of the roots that are there; `polled` are those that have to be walked."""

    library: Library
    there: There
    polled: list[Path]
    notices: Notices | None
    poll: float
    quiet: float
    known: str = ""

    def remember(self) -> Job[None]:
        """Note how the walked folders are now, before they are looked at."""
        self.known = yield from _print(self.library, self.polled)

    def wait(self, waiting: Progress, at: float | None) -> Job[bool]:
        """Yield `waiting`, at least every TICK, until all is quiet after a change, or the time `at` has come: True.

        Where a root has come or gone: False.
        """
        told: float | None = None
        seen, since, look = self.known, 0.0, time.monotonic() + self.poll
        while _there(self.library) == self.there:
            yield waiting
            if self._told():
                told = time.monotonic()
            if self.polled and time.monotonic() >= look:
                before, seen = seen, (yield from _print(self.library, self.polled))
                since = since if seen == before else time.monotonic()
                if seen != self.known and time.monotonic() - since >= self.quiet:
                    return True
                look = time.monotonic() + (self.poll if seen == self.known else min(self.quiet, self.poll))
            now = time.monotonic()
            if (told is not None and now - told >= self.quiet) or (at is not None and now >= at):
                return True
        return False

    def _told(self) -> bool:
        """Wait a TICK; tell whether the system said that something that matters has changed."""
        if self.notices is None:
            time.sleep(min(TICK, self.poll, self.quiet))
            return False
        changes = next(self.notices, None)
        if changes is None:  # the system gave up telling
            self.notices, self.polled = None, list(self.there)
        return changes is None or any(self._matters(path) for _, path in changes)

    def _matters(self, path: str) -> bool:
        """Whether a changed path may be a picture: not in the library's own folder, not hidden."""
        home = os.fspath(self.library.folder.resolve())
        if path == home or path.startswith(home + os.sep):
            return False
        root = next((r for r in map(os.fspath, self.there) if path.startswith(r.rstrip(os.sep) + os.sep)), "")
        inside = Path(path[len(root) :].lstrip(os.sep)).parts
        hidden = any(name.startswith(".") and name != scan.IGNORE_FILE for name in inside)
        return self.library.config.hidden or not hidden


def _there(library: Library) -> There:
    found: There = {}
    for root in library.catalog.roots().values():
        with contextlib.suppress(OSError):
            status = root.stat()
            found[root] = status.st_dev, status.st_ino
    return found


@contextmanager
def _notices(roots: Sequence[Path]) -> Iterator[Notices | None]:
    """Have the system tell what changes below `roots`; None where there are none, or it cannot."""
    told = _told_by_the_system(roots)
    try:
        yield told if roots and next(told, None) is not None else None
    finally:
        told.close()


def _told_by_the_system(roots: Sequence[Path]) -> Notices:
    """What the system tells; ends where it cannot, which is mostly that it follows too many folders already."""
    from watchfiles import watch as told
    from watchfiles._rust_notify import WatchfilesRustInternalError

    tick = int(1000 * TICK)
    try:
        yield from told(
            *roots,
            watch_filter=None,
            debounce=tick,
            rust_timeout=tick,
            yield_on_timeout=True,
            force_polling=False,
            ignore_permission_denied=True,
        )
    except (OSError, WatchfilesRustInternalError):
        return


def _print(library: Library, roots: Sequence[Path]) -> Job[str]:
    """What the files below `roots` are now: a hash of their paths, sizes and time stamps."""
    digest = hashlib.sha256()
    for root in roots:
        try:
            rules = {"hidden": library.config.hidden, "nomedia": library.config.nomedia}
            for number, entry in enumerate(scan.walk(root, ignore=ignored(library, root), **rules)):
                digest.update(repr(entry).encode("utf-8", "surrogateescape") + b"\n")
                if number % 500 == 499:
                    yield Progress("watch", note=f"Looking at {root}")
        except AlbumenError:
            digest.update(b"away\n")
    return digest.hexdigest()


def is_remote(folder: Path) -> bool:
    """Whether a folder lies on a drive of the network, of which the system does not tell what others do."""
    path = os.path.realpath(folder)
    if path.startswith("\\\\"):
        return True
    with contextlib.suppress(OSError, psutil.Error):
        disks = psutil.disk_partitions(all=True)
        under = [d for d in disks if path == d.mountpoint or path.startswith(d.mountpoint.rstrip(os.sep) + os.sep)]
        if under:
            disk = max(reversed(under), key=lambda d: len(d.mountpoint))  # the last one mounted there is on top
            kind = disk.fstype.casefold()
            fuse = kind.startswith("fuse.") and kind not in _FUSE_OF_DISKS
            return kind in _REMOTE or fuse or "remote" in disk.opts.split(",")
    return False
