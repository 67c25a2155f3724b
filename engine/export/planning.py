"""What an export would do: which file goes where, under which name. Writes nothing.

Names depend on permanent ids and on what stands in the destination, so that a second export, also of other albums or of
albums with more photos, finds the files of the first in their places.
"""

import os
import stat
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from engine import filenames
from engine.errors import AlbumenError
from engine.export import guards
from engine.store import Library
from engine.store.albums import Album, By, Placement
from engine.store.catalog import Photo

MODES: tuple[str, ...] = ("copy", "hardlink", "symlink")

MANIFESTS = ("manifest.json", "albumen-manifest.json")
"""Where the list of what was exported goes: the second where the first is somebody else's."""


@dataclass(frozen=True, slots=True)
class Item:
    """One file to make: `target` is relative to the destination, with forward slashes."""

    photo: int
    digest: str
    source: Path
    target: str
    album: int
    size: int
    mtime_ns: int
    kind: Literal["home", "also"]
    by: By


@dataclass(frozen=True, slots=True)
class Missing:
    """A photo of which no file can be found now; `path` is where it was ("" where it is not known any more)."""

    photo: int
    target: str
    album: int
    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Folder:
    """An album and its folder, relative to the destination; `files` counts what is planned for it."""

    album: int
    name: str
    folder: str
    files: int


@dataclass(frozen=True)
class Plan:
    """What an export would do. `destination` is absolute; `present` are targets that stand there, by size, already."""

    destination: Path
    mode: str
    items: tuple[Item, ...]
    missing: tuple[Missing, ...]
    albums: tuple[Folder, ...]
    present: frozenset[str] = field(default_factory=frozenset)

    @property
    def folders(self) -> tuple[tuple[str, int], ...]:
        """(folder, number of files) of every album that has any."""
        return tuple((a.folder, a.files) for a in self.albums if a.files)

    @property
    def files(self) -> int:
        """How many files the export comes to, those that stand there already among them."""
        return len(self.items)

    @property
    def bytes(self) -> int:
        """How large they are together."""
        return sum(item.size for item in self.items)

    def summary(self) -> dict[str, Any]:
        """What a preview prints; `skipped` is judged by size alone, and nothing is verified yet."""
        return {
            "files": self.files,
            "bytes": self.bytes,
            "skipped": len(self.present),
            "failed": failures(self.missing),
            "verified": 0,
            "destination": str(self.destination),
            "folders": [list(folder) for folder in self.folders],
        }


def failures(missing: Iterable[Missing]) -> list[dict[str, Any]]:
    """The photos that cannot be exported, as results and manifest list them."""
    return [{"path": m.target, "reason": m.reason, "photo": m.photo, "source": m.path} for m in missing]


def plan(library: Library, destination: str | Path, albums: Sequence[int] | None = None, mode: str = "copy") -> Plan:
    """What exporting all albums, or those with the ids `albums` and their sub-albums, to `destination` would do.

    A photo that is also in another album stands in both folders; a sub-album is a folder in its parent's. Of a photo
    with several files the first that exists is taken. Raises AlbumenError for an unknown mode or album, and for a
    destination among the originals, in the library, that cannot be written or (copies) has too little room.
    """
    if mode not in MODES:
        raise AlbumenError(f"Files cannot be exported by “{mode}”. Choose one of: {', '.join(MODES)}.")
    place = guards.resolved(library, destination)
    known = library.albums.all()
    wanted = [below for album in albums or () for below in library.albums.below(library.albums.get(album).id)]
    chosen = known if albums is None else [library.albums.get(id) for id in dict.fromkeys(wanted)]
    folders = _folders(known)
    guards.check_folders(place, (folders[album.id] for album in chosen))
    placements = {album.id: library.albums.placements(album.id) for album in chosen}
    photos = {p.id: p for p in library.catalog.photos({p.photo for ps in placements.values() for p in ps})}
    found = {photo.id: _standing(photo.files) for photo in photos.values()}
    roots = tuple(library.catalog.roots().values())
    items: list[Item] = []
    missing: list[Missing] = []
    for album in sorted(chosen, key=lambda a: folders[a.id]):
        below = [Path(f).name for f in folders.values() if f.rpartition("/")[0] == folders[album.id]]
        targets = _targets(place / folders[album.id], placements[album.id], photos, found, below)
        for p in sorted(placements[album.id], key=lambda p: p.photo):
            photo, standing, target = photos[p.photo], found[p.photo], f"{folders[album.id]}/{targets[p.photo]}"
            if standing is None:
                was = str(photo.files[0]) if photo.files else ""
                missing.append(Missing(photo.id, target, album.id, was, _why_missing(photo.files, roots)))
            else:
                source, size, mtime_ns = standing
                items.append(Item(photo.id, photo.digest, source, target, album.id, size, mtime_ns, p.kind, p.made_by))
    guards.check_sources(place, {item.source.parent for item in items})
    present = frozenset(item.target for item in items if _size(place / item.target) == item.size)
    guards.check_room(place, sum(i.size for i in items if i.target not in present and _takes_room(i, place, mode)))
    files = Counter(item.album for item in items)
    planned = tuple(Folder(a.id, a.name, folders[a.id], files[a.id]) for a in sorted(chosen, key=lambda a: a.id))
    return Plan(place, mode, tuple(items), tuple(missing), planned, present)


def _folders(albums: Sequence[Album]) -> dict[int, str]:
    """Album id -> its folder. All albums of the library are considered, so that the choice of albums changes none."""
    below: dict[int | None, list[Album]] = {}
    for album in sorted(albums, key=lambda a: a.id):
        below.setdefault(album.parent, []).append(album)
    folders: dict[int, str] = {}
    above: list[tuple[int | None, str]] = [(None, "")]
    while above:
        parent, path = above.pop()
        wanted = [[(album.id, filenames.folder(album.name))] for album in below.get(parent, ())]
        for id, name in filenames.allot(wanted, MANIFESTS if parent is None else ()).items():
            folders[id] = path + name
            above.append((id, f"{path}{name}/"))
    return folders


def _targets(
    folder: Path,
    placements: Sequence[Placement],
    photos: Mapping[int, Photo],
    found: Mapping[int, "tuple[Path, int, int] | None"],
    taken: Sequence[str],
) -> dict[int, str]:
    """Photo id -> its name in `folder`; pictures of one shot (same folder and stem, say JPEG and raw) keep together."""
    groups: dict[tuple[Path, str, int], list[tuple[int, str]]] = {}
    seen: Counter[tuple[Path, str, str]] = Counter()
    for id in sorted(p.photo for p in placements):
        standing = found[id]
        path = standing[0] if standing else next(iter(photos[id].files), Path("photo"))
        name = filenames.legal(path.name, "photo")
        stem, extension = (filenames.key(part) for part in filenames.split(name))
        twin = seen[path.parent, stem, extension]  # IMG.jpg and IMG.JPG are two shots
        seen[path.parent, stem, extension] += 1
        groups.setdefault((path.parent, stem, twin), []).append((id, name))

    def free(id: int, name: str) -> bool:
        size, standing = _size(folder / name), found[id]
        return size is None or standing is None or size == standing[1]

    return filenames.allot(groups.values(), taken, free)


def _standing(files: Iterable[Path]) -> tuple[Path, int, int] | None:
    """The first of `files` that exists, its size and time stamp."""
    for path in files:
        try:
            now = path.stat()
        except OSError:
            continue
        if stat.S_ISREG(now.st_mode):
            return path, now.st_size, now.st_mtime_ns
    return None


def _why_missing(files: Sequence[Path], roots: Sequence[Path]) -> str:
    away = next((root for root in roots for path in files if root in path.parents and not root.is_dir()), None)
    if away is not None:
        return f"{away} is not there now. Is its drive connected?"
    return f"{files[0].name} is gone from its folder." if files else "Its file is gone from all folders."


def _size(path: Path) -> int | None:
    """What stands at `path`: the size of a file (also through a link), -1 for anything else, None for nothing."""
    if not os.path.lexists(path):
        return None
    standing = _standing([path])
    if standing and standing[1] == len(filenames.CLAIM) and path.read_bytes() == filenames.CLAIM:
        return None
    return standing[1] if standing else -1


def _takes_room(item: Item, place: Path, mode: str) -> bool:
    if mode == "hardlink":  # across volumes it becomes a copy
        return item.source.stat().st_dev != guards.nearest(place).stat().st_dev
    return mode == "copy"
