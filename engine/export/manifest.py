"""The list of what stands in a destination: `manifest.json`, written last, and only about files that were verified.

A later export into the same place brings the list up to date: what an earlier one put there stays in it as long as it
stands and belongs to its album. Knows nothing of how files get there.
"""

import json
import os
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from engine import __version__, filenames
from engine.errors import AlbumenError
from engine.export.copying import publish, settle, unfinished, why
from engine.export.planning import MANIFESTS, Item, Plan
from engine.store import Library
from engine.store.catalog import Photo
from engine.store.history import now

Entry = dict[str, Any]
"""A line of "files"."""


def write(
    library: Library, plan: Plan, done: Mapping[str, Item], failed: Sequence[Mapping[str, Any]], tag: str
) -> Path:
    """Write what stands in the plan's destination (`done`: its path -> what it is) and what failed; return the file.

    `tag` is what the library is known by in its exports. A file of that name which is not of this library is left
    alone. Raises AlbumenError where nothing can be written.
    """
    path, earlier = _where(plan.destination, tag)
    photos = {p.id: p for p in library.catalog.photos({item.photo for item in done.values()})}
    listed = {a.album: a.name for a in plan.albums}
    new = [_entry(at, item, listed[item.album], photos[item.photo]) for at, item in done.items()]
    kept, left = _earlier(earlier, plan, done)
    files = sorted(kept + new, key=lambda f: str(f["path"]))
    counts = Counter(f["album"] for f in files)
    albums = {a["id"]: a for a in earlier.get("albums", ()) if a["id"] in counts}
    albums |= {a.album: {"id": a.album, "name": a.name, "folder": a.folder} for a in plan.albums}
    content = {
        "albumen": __version__,
        "made": now(),
        "library": library.folder.name,
        "library_id": tag,
        "mode": plan.mode,
        "albums": [{**album, "photos": counts[id]} for id, album in sorted(albums.items())],
        "files": files,
        "failed": list(failed),
        "left": left,
    }
    text = json.dumps(content, ensure_ascii=False, indent=1)
    # undecodable bytes in the paths of originals: JSON can say them, UTF-8 cannot
    text = re.sub("[\ud800-\udfff]", lambda match: f"\\u{ord(match[0]):04x}", text)
    _write(path, text.encode(), unfinished(plan.destination, tag), replace=bool(earlier))
    return path


def _where(destination: Path, tag: str) -> tuple[Path, dict[str, Any]]:
    """The first name that is free or ours, and what an earlier export wrote there."""
    spare = (filenames.numbered(MANIFESTS[-1], n) for n in range(1, 1000))
    for name in (*MANIFESTS, *spare):
        path = destination / name
        if not os.path.lexists(path):
            return path, {}
        if earlier := _ours(path, tag):
            return path, earlier
    raise AlbumenError(f"There is no free name for the list of files in {destination}.")


def _ours(path: Path, tag: str) -> dict[str, Any]:
    """An earlier manifest of the same library; empty where the file is somebody else's."""
    if path.is_symlink() or not path.is_file():
        return {}
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) and found.get("library_id") == tag else {}


def _earlier(earlier: Mapping[str, Any], plan: Plan, done: Mapping[str, Item]) -> tuple[list[Entry], list[str]]:
    """Of what earlier exports put there and still stands: the entries that hold, and the paths that are out of date."""
    albums = {a.album for a in plan.albums}
    wanted = {(i.photo, i.album) for i in plan.items} | {(m.photo, m.album) for m in plan.missing}
    made = {(item.photo, item.album) for item in done.values()}
    kept: list[Entry] = []
    left = [path for path in earlier.get("left", ()) if path not in done and os.path.lexists(plan.destination / path)]
    for entry in earlier.get("files", ()):
        path, what = entry["path"], (entry["photo"], entry["album"])
        if path in done or not _stands(plan.destination / path, entry["bytes"]):
            continue
        if what in made or (what[1] in albums and what not in wanted):
            left.append(path)
        else:
            kept.append(entry)
    return kept, sorted(set(left))


def _stands(path: Path, size: int) -> bool:
    try:
        return path.stat().st_size == size
    except OSError:
        return False


def _entry(at: str, item: Item, album_name: str, photo: Photo) -> Entry:
    return {
        "path": at,
        "photo": item.photo,
        "sha256": item.digest,
        "bytes": item.size,
        "album": item.album,
        "album_name": album_name,
        "kind": item.kind,
        "by": item.by,
        "taken": photo.facts.taken,
        "lat": photo.facts.lat,
        "lon": photo.facts.lon,
        "source": str(item.source),
    }


def _write(path: Path, content: bytes, part: Path, replace: bool) -> None:
    try:
        with part.open("xb") as file:
            file.write(content)
            settle(file)
        if replace:
            part.replace(path)
        else:
            publish(part, path)
    except OSError as error:
        raise AlbumenError(f"The photos are exported, but not the list of them ({path.name}): {why(error)}") from error
    finally:
        part.unlink(missing_ok=True)
