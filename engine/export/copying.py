"""One file into its place: copied or linked, compared byte for byte, never over a file that stands there.

A copy is written under a name of its own, read again and only then given its name, so that a file with a proper name is
a whole one, whenever the power fails. Originals are opened for reading only. Knows no library.
"""

import errno
import hashlib
import os
import secrets
import stat
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO

from engine import filenames
from engine.errors import AlbumenError
from engine.export.planning import Item

_CHUNK = 1 << 20

_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS}
_NO_PRIVILEGE = 1314
"""Windows: symbolic links need developer mode."""

_REASONS = {
    errno.ENOSPC: "The disk is full.",
    errno.EDQUOT: "The disk is full.",
    errno.EACCES: "It may not be read or written.",
    errno.EROFS: "Nothing can be written there.",
    errno.ENOENT: "It is gone.",
    errno.EIO: "The disk has an error.",
    errno.ENAMETOOLONG: "Its path is too long.",
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where a file stands now, or in `reason` why it does not. `already`: an earlier export put it there."""

    path: str
    reason: str = ""
    already: bool = False
    fell_back: bool = False


class Copier:
    """Puts files into one destination. `tag` marks its unfinished files, so that the next export knows them as ours."""

    def __init__(self, destination: Path, mode: str, tag: str) -> None:
        self._destination = destination
        self._mode = mode
        self._tag = tag

    def clean(self) -> None:
        """Remove what an export that was killed left unfinished."""
        for part in self._destination.glob(f".{self._tag}-*{filenames.PART}"):
            part.unlink(missing_ok=True)

    def put(self, item: Item, sources: Sequence[Path], targets: Iterable[str]) -> Outcome:
        """Bring `item` from the first of `sources` that still holds it to the first free one of the endless `targets`.

        Raises AlbumenError only where symbolic links are asked for and not possible here.
        """
        try:
            (self._destination / item.target).parent.mkdir(parents=True, exist_ok=True)
        except (FileExistsError, NotADirectoryError):
            return Outcome(item.target, "There is a file where its folder should be.")
        except OSError as error:
            return Outcome(item.target, why(error))
        for target in targets:
            path = self._destination / target
            try:
                if os.path.lexists(path):
                    if self._holds(path, item, sources):
                        return Outcome(target, already=True)
                    if not _is_claim(path):
                        continue
                    path.unlink()
                return self._make(item, sources, target)
            except FileExistsError:  # it appeared this very moment
                continue
            except OSError as error:
                return Outcome(target, why(error))
        raise AssertionError("targets are endless")

    def _holds(self, path: Path, item: Item, sources: Sequence[Path]) -> bool:
        """Whether `path` is what we would put there. A link to the original is no copy of it."""
        if self._mode == "copy" and any(_same(path, source) for source in sources):
            return False
        if self._mode == "hardlink" and path.is_symlink():
            return False
        try:
            return path.stat().st_size == item.size and digest(path) == item.digest
        except OSError:
            return False

    def _make(self, item: Item, sources: Sequence[Path], target: str) -> Outcome:
        trouble: OSError | None = None
        for source in sources:
            try:
                return self._make_from(source, item, target)
            except FileExistsError:
                raise
            except OSError as error:
                trouble = trouble or error
        assert trouble is not None
        raise trouble

    def _make_from(self, source: Path, item: Item, target: str) -> Outcome:
        path = self._destination / target
        if self._mode == "copy":
            self._copy(source, item.digest, path)
            return Outcome(target)
        if digest(source) != item.digest:
            raise _changed()
        if self._mode == "symlink":
            _symlink(source, path)
            return Outcome(target)
        try:
            os.link(os.path.realpath(source), path)  # the file itself, where the source is a link
        except FileExistsError:
            raise
        except OSError:
            self._copy(source, item.digest, path)
            return Outcome(target, fell_back=True)
        return Outcome(target)

    def _copy(self, source: Path, wanted: str, path: Path) -> None:
        part = unfinished(self._destination, self._tag)
        try:
            with _open(source) as file, part.open("xb") as into:
                hashed = hashlib.sha256()
                while chunk := file.read(_CHUNK):
                    hashed.update(chunk)
                    into.write(chunk)
                settle(into)
                before = os.fstat(file.fileno())
            if hashed.hexdigest() != wanted:
                raise _changed()
            if digest(part) != wanted:
                raise OSError(errno.EIO, "what was written reads differently")
            with suppress(OSError):  # some network drives keep their own time
                os.utime(part, ns=(before.st_atime_ns, before.st_mtime_ns))
            publish(part, path)
        finally:
            part.unlink(missing_ok=True)


def unfinished(destination: Path, tag: str) -> Path:
    """A new name for an unfinished file; `Copier.clean` finds it by its tag."""
    return destination / f".{tag}-{secrets.token_hex(6)}{filenames.PART}"


def publish(part: Path, path: Path) -> None:
    """Give a finished file its name; FileExistsError where a file with that name stands."""
    try:
        os.link(part, path)
        part.unlink()
        return
    except FileExistsError:
        raise
    except OSError:  # FAT and some network drives know no links: hold the name, then replace our own claim
        with path.open("xb") as claim:
            claim.write(filenames.CLAIM)
    try:
        part.replace(path)
    except OSError:
        path.unlink()
        raise


def settle(file: BinaryIO) -> None:
    """Have `file` on the disk, and not only in memory, so that reading it again reads the disk."""
    file.flush()
    os.fsync(file.fileno())
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def digest(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hex."""
    with _open(path) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def why(error: OSError) -> str:
    """What happened to one file, in a sentence for the user."""
    return _REASONS.get(error.errno or 0) or f"{error.strerror or error}.".replace("..", ".")


def _open(path: Path) -> BufferedReader:
    if not stat.S_ISREG(path.stat().st_mode):  # reading a pipe would wait for ever
        raise OSError(errno.EINVAL, "It is no plain file any more")
    return path.open("rb")


def _changed() -> OSError:
    return OSError(errno.ESTALE, "The original has changed since Albumen read it. Run albumen index, then export again")


def _same(a: Path, b: Path) -> bool:
    try:
        return a.samefile(b)
    except OSError:
        return False


def _is_claim(path: Path) -> bool:
    try:
        return (
            path.lstat().st_size == len(filenames.CLAIM)
            and stat.S_ISREG(path.lstat().st_mode)
            and (path.read_bytes() == filenames.CLAIM)
        )
    except OSError:
        return False


def _symlink(source: Path, path: Path) -> None:
    try:
        path.symlink_to(source.absolute())
    except OSError as error:
        if getattr(error, "winerror", None) == _NO_PRIVILEGE:
            raise AlbumenError(
                "Windows allows symbolic links only in developer mode (Settings, For developers). "
                "Turn it on, or export copies."
            ) from error
        if error.errno in _NO_LINKS:
            raise AlbumenError(f"{path.parent} cannot hold symbolic links. Export copies instead.") from error
        raise
