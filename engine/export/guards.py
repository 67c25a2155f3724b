"""Where an export may not go: among the originals, into a library, onto a file, where nothing can be written or fit.

Only looks; every refusal is an AlbumenError in one sentence. Links are resolved first.
"""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from engine.errors import AlbumenError
from engine.store import Library


def resolved(library: Library, destination: str | Path) -> Path:
    """`destination`, absolute and without links; AlbumenError where no export of `library` may go there."""
    place = Path(os.path.realpath(destination))
    for root in library.catalog.roots().values():
        _keep_apart(place, Path(os.path.realpath(root)))
    if _inside(place, Path(os.path.realpath(library.folder))):
        raise AlbumenError(f"{place} belongs to the library itself. Choose another folder.")
    standing = nearest(place)
    if not standing.is_dir():
        raise AlbumenError(f"{standing} is a file, not a folder. Choose another place.")
    if not os.access(standing, os.W_OK | os.X_OK):
        raise AlbumenError(f"Nothing can be written into {standing}. Choose another folder.")
    return place


def check_sources(place: Path, folders: Iterable[Path]) -> None:
    """Refuse a place that holds, or lies in, a folder of originals which a root reaches through a link."""
    for folder in {os.path.realpath(folder) for folder in folders}:
        _keep_apart(place, Path(folder))


def check_folders(place: Path, folders: Iterable[str]) -> None:
    """Refuse to write through a link that stands where a folder of the export should be."""
    for folder in folders:
        if not Path(os.path.realpath(place / folder)).is_relative_to(place):
            raise AlbumenError(f"“{folder}” in {place} is a link to another place. Remove it or choose another folder.")


def check_room(place: Path, needed: int) -> None:
    """Refuse what does not fit."""
    free = shutil.disk_usage(nearest(place)).free
    if needed > free:
        raise AlbumenError(f"There is too little room in {place}: {_size(needed)} are needed, {_size(free)} are free.")


def nearest(place: Path) -> Path:
    """The first of `place` and the folders around it that stands."""
    return next(p for p in (place, *place.parents) if os.path.lexists(p))


def _keep_apart(place: Path, originals: Path) -> None:
    if _inside(place, originals):
        raise AlbumenError(f"{place} lies inside {originals}, where your photos are. Choose a folder outside of it.")
    if _inside(originals, place):
        raise AlbumenError(f"Your photos in {originals} lie inside {place}. Choose a folder that holds none of them.")


def _inside(inner: Path, outer: Path) -> bool:
    """Also where a system ignores case, or a folder is mounted twice."""
    if inner.is_relative_to(outer):
        return True
    there = _identity(outer)
    return there is not None and any(_identity(p) == there for p in (inner, *inner.parents))


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino)


def _size(size: float) -> str:
    for unit in ("bytes", "kB", "MB", "GB"):
        if size < 1000:
            return f"{size:.0f} {unit}"
        size /= 1000
    return f"{size:.1f} TB"
