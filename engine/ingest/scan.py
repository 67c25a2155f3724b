"""Which files lie under a folder: everything is yielded, as found or as left out with a reason.

Follows links without going round in circles, survives unreadable folders, odd names and any depth. Looks at names and
at what the file system says, never into files but for one: `.albumenignore`. Knows no pictures beyond their extensions.
"""

# Paths are strings here: a Path object for each of a million files costs more than everything else that is done.
# ruff: noqa: PTH114, PTH116, PTH118, PTH123
import contextlib
import errno
import os
import stat
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pathspec import GitIgnoreSpec

from engine.errors import AlbumenError
from engine.ingest import formats
from engine.types import Found, LeftOut

IGNORE_FILE = ".albumenignore"

_SYSTEM_FOLDERS = frozenset(
    {"@eadir", "#recycle", "#snapshot", "$recycle.bin", "system volume information", "lost+found", "__macosx"}
)
"""Folders that systems and storage boxes keep for themselves: thumbnails, bins, companions."""

_HIDDEN = "hidden"
_SYSTEM = "a folder that the system keeps for itself"
_IGNORED = "ignored, as you asked"
_MET = "the same folder as one that was read already"
_NO_PERMISSION = "you have no permission to open it"
_UNREADABLE = "it cannot be read"
_TOO_DEEP = "its path is too long for this system"
_NO_MEDIA = "holds a .nomedia file"
_UNKNOWN = {_NO_PERMISSION, _UNREADABLE, _TOO_DEEP}

_NOT_FILES = (
    (stat.S_ISFIFO, "This is a pipe between programs, not a file."),
    (stat.S_ISSOCK, "This is a connection between programs, not a file."),
    (stat.S_ISBLK, "This is a device, not a file."),
    (stat.S_ISCHR, "This is a device, not a file."),
)


@dataclass(frozen=True, slots=True)
class _Rules:
    """What to leave out."""

    ignored: Callable[[str], bool]
    hidden: bool
    nomedia: bool


@dataclass(slots=True)
class _Folder:
    """What one folder holds, sorted by name: names of files and of folders, and links to folders."""

    files: list[str] = field(default_factory=list)
    folders: list[str] = field(default_factory=list)
    links: set[str] = field(default_factory=set)
    hidden: set[str] = field(default_factory=set)


def walk(
    root: Path, *, ignore: Sequence[str] = (), hidden: bool = False, nomedia: bool = False
) -> Iterator[Found | LeftOut]:
    """Yield every file under `root`, in the same order each time, and every folder and file that was left out.

    `ignore` holds patterns as in a .gitignore; a file `.albumenignore` in the root adds its own. `hidden` includes
    hidden folders and hidden pictures; `nomedia` leaves out folders that hold a `.nomedia` file. Other hidden files
    are always found: they are no pictures, and the caller accounts for every file.

    Links to folders are followed, after everything that really lies here; each real folder is entered once.
    What lies below a LeftOut folder that is `unknown` may be there still.

    Raises AlbumenError at once where the root is missing or no folder, and at the end where it went away meanwhile.
    """
    where = os.fspath(root)
    identity = _root_identity(where)
    rules = _Rules(_ignored(where, ignore), hidden, nomedia)
    return _walk(where, identity, rules)


def lies_in(folder: Path, files: Sequence[tuple[str, int]]) -> bool:
    """Whether nearly all `files` (relative path, size in bytes) lie in `folder`: it is where they were, or a copy."""
    there = 0
    for path, size in files:
        with contextlib.suppress(OSError, ValueError):
            there += os.stat(os.path.join(folder, path)).st_size == size
    return bool(files) and there >= 0.9 * len(files)


def _root_identity(root: str) -> tuple[int, int | str]:
    try:
        status = os.stat(root)
    except FileNotFoundError as error:
        raise AlbumenError(f"The folder “{root}” is not there; is the drive connected?") from error
    except OSError as error:
        raise AlbumenError(f"The folder “{root}” cannot be opened; is the drive connected?") from error
    if not stat.S_ISDIR(status.st_mode):
        raise AlbumenError(f"“{root}” is not a folder; choose the folder that your photos lie in.")
    if not os.access(root, os.R_OK | os.X_OK):
        raise AlbumenError(f"You have no permission to open the folder “{root}”.")
    return _identity(root, status)


def _identity(path: str, status: os.stat_result) -> tuple[int, int | str]:
    """Return what tells a folder from every other; some network drives know no inodes, there it is the real path."""
    return status.st_dev, status.st_ino or os.path.realpath(path)


def _ignored(root: str, patterns: Sequence[str]) -> Callable[[str], bool]:
    """Return the test for the patterns; paths of folders end in a slash."""
    lines = list(patterns)
    try:
        with open(os.path.join(root, IGNORE_FILE), encoding="utf-8-sig", errors="surrogateescape") as file:
            lines += file.read(1 << 20).splitlines()
    except FileNotFoundError:
        pass
    except OSError as error:
        raise AlbumenError(f"The file {IGNORE_FILE} in “{root}” cannot be read.") from error
    try:
        spec = GitIgnoreSpec.from_lines(lines)
    except ValueError as error:
        raise AlbumenError(f"One of the patterns of files to ignore makes no sense: {', '.join(lines)}.") from error
    return spec.match_file if lines else lambda path: False


def _walk(root: str, identity: tuple[int, int | str], rules: _Rules) -> Iterator[Found | LeftOut]:
    entered = {identity}
    here = [""]  # folders that really lie here, the next one last
    linked: deque[str] = deque()  # links to folders: only when all real ones are done, so that real paths win
    while here or linked:
        path = here.pop() if here else linked.popleft()
        if path:
            reason = _enter(root, path, entered)
            if reason:
                yield LeftOut(path, reason, True, unknown=reason in _UNKNOWN)
                continue
        folder = _list(os.path.join(root, path))
        if isinstance(folder, str):
            yield LeftOut(path, folder, True, unknown=True)
            continue
        if rules.nomedia and ".nomedia" in folder.files:
            yield LeftOut(path, _NO_MEDIA, True)
            continue
        prefix = f"{path}/" if path else ""
        yield from _files(root, prefix, folder, rules)
        kept, left_out = _folders(prefix, folder, rules)
        yield from left_out
        here.extend(prefix + name for name in reversed(kept) if name not in folder.links)
        linked.extend(prefix + name for name in kept if name in folder.links)
    if _root_identity(root) != identity:
        raise AlbumenError(f"The folder “{root}” was exchanged while it was being read; please try again.")


def _enter(root: str, path: str, entered: set[tuple[int, int | str]]) -> str:
    """Note that a folder is entered; return the reason why it cannot be, "" where it can."""
    full = os.path.join(root, path)
    try:
        identity = _identity(full, os.stat(full))
    except OSError as error:
        return _reason(error)
    if identity in entered:
        return _MET
    entered.add(identity)
    return ""


def _reason(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return _NO_PERMISSION
    return _TOO_DEEP if error.errno == errno.ENAMETOOLONG else _UNREADABLE


def _list(path: str) -> _Folder | str:
    """Return what a folder holds, or the reason why it cannot be read."""
    folder = _Folder()
    try:
        with os.scandir(path) as entries:
            for entry in sorted(entries, key=lambda entry: entry.name):
                _sort_in(entry, folder)
    except OSError as error:
        return _reason(error)
    return folder


def _sort_in(entry: "os.DirEntry[str]", folder: _Folder) -> None:
    try:
        is_folder = entry.is_dir()
    except OSError:  # a link to itself
        is_folder = False
    if entry.name.startswith(".") or _has_hidden_attribute(entry):
        folder.hidden.add(entry.name)
    if not is_folder:
        folder.files.append(entry.name)
        return
    folder.folders.append(entry.name)
    if entry.is_symlink() or (sys.version_info >= (3, 12) and entry.is_junction()):
        folder.links.add(entry.name)


def _has_hidden_attribute(entry: "os.DirEntry[str]") -> bool:
    """Tell what Windows hides; on other systems only a leading dot hides, and asking would cost a call a file."""
    if os.name != "nt":
        return False
    attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    return bool(attributes & getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 2))


def _folders(prefix: str, folder: _Folder, rules: _Rules) -> tuple[list[str], list[LeftOut]]:
    """Return the folders to enter, and those to leave out."""
    kept, left_out = [], []
    for name in folder.folders:
        if rules.ignored(f"{prefix}{name}/"):
            left_out.append(LeftOut(prefix + name, _IGNORED, True))
        elif not rules.hidden and name.casefold() in _SYSTEM_FOLDERS:
            left_out.append(LeftOut(prefix + name, _SYSTEM, True))
        elif not rules.hidden and name in folder.hidden:
            left_out.append(LeftOut(prefix + name, _HIDDEN, True))
        else:
            kept.append(name)
    return kept, left_out


def _files(root: str, prefix: str, folder: _Folder, rules: _Rules) -> Iterator[Found | LeftOut]:
    sidecars = _sidecars(folder.files)
    for name in folder.files:
        path = prefix + name
        if rules.ignored(path):
            yield LeftOut(path, _IGNORED, False)
        elif not rules.hidden and name in folder.hidden and _is_hidden_picture(name):
            yield LeftOut(path, _HIDDEN, False)
        else:
            yield _found(root, path, prefix, _sidecar(name, sidecars))


def _is_hidden_picture(name: str) -> bool:
    """Tell pictures that somebody hid from macOS's companions (._IMG_1.jpg), which are no pictures."""
    return not name.startswith("._") and formats.extension(name) in formats.PICTURE_EXTENSIONS


def _sidecars(names: Sequence[str]) -> dict[str, str]:
    """Return the sidecars of a folder by their names in lower case."""
    found: dict[str, str] = {}
    for name in names:
        if formats.extension(name) == "xmp":
            found.setdefault(name.casefold(), name)
    return found


def _sidecar(name: str, sidecars: dict[str, str]) -> str:
    """Return the sidecar of a picture: IMG_1.jpg.xmp, else IMG_1.xmp."""
    if not sidecars or formats.extension(name) not in formats.PICTURE_EXTENSIONS:
        return ""
    return sidecars.get(f"{name}.xmp".casefold()) or sidecars.get(f"{name.rpartition('.')[0]}.xmp".casefold(), "")


def _found(root: str, path: str, prefix: str, sidecar: str) -> Found:
    status, trouble = _status(os.path.join(root, path))
    if status is None:
        return Found(path, 0, 0, trouble)
    beside = _status(os.path.join(root, prefix + sidecar))[0] if sidecar else None
    if beside is None or not stat.S_ISREG(beside.st_mode):
        return Found(path, status.st_size, status.st_mtime_ns, trouble)
    return Found(path, status.st_size, status.st_mtime_ns, trouble, prefix + sidecar, beside.st_mtime_ns)


def _status(path: str) -> tuple[os.stat_result | None, str]:
    """Return what the system knows of a file, and why it cannot be opened ("" where nothing speaks against it)."""
    try:
        status = os.stat(path)
    except FileNotFoundError:
        return None, "This is a link to something that is not there."
    except PermissionError:
        return None, "You have no permission to look at this file."
    except OSError as error:
        if os.path.islink(path):
            return None, "This is a link that leads back to itself."
        return None, f"The system cannot say anything about this file: {_reason(error)}."
    return status, next((sentence for test, sentence in _NOT_FILES if test(status.st_mode)), "")
