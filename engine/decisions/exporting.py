"""Out of a library into a file: all that the user said, and nothing that the machine can find out again.

But for one thing: where the user named an album and left its photos to the machine, the name would be lost without
them. So the photos that the machine has put into an album of the user's are told as `held`.
"""

import contextlib
import os
from pathlib import Path
from typing import Any

from engine.decisions.document import Album, Document, Photo, is_ours, photo, written
from engine.errors import AlbumenError
from engine.store import Library
from engine.store.decisions import Key, Known, Word
from engine.store.library import DECISIONS


def write(library: Library, path: Path) -> dict[str, Any]:
    """Write the decisions of a library to the file `path`, whole or not at all; return how many there are of what.

    An older file of decisions is replaced. Raises AlbumenError where another file stands there, or none can be written.
    """
    document = collect(library)
    try:
        if path.exists():
            with path.open("rb") as file:
                head = file.read(200)
            if head and not is_ours(head):
                raise AlbumenError(f"{path} is there and is no file of decisions; choose another name.")
        _put(path, written(document))
    except OSError as error:
        raise AlbumenError(f"{path} cannot be written: {error.strerror or error}.") from error
    return {"file": str(path), "albums": len(document.albums), "photos": len(document.photos)}


def keep(library: Library) -> None:
    """Keep a copy of the decisions beside the library's database where they have changed, should it be damaged.

    A copy that cannot be written is no reason to fail.
    """
    stamp = library.decisions.stamp()
    if library.fact("decisions") != stamp:
        with contextlib.suppress(OSError):
            _put(library.folder / DECISIONS, written(collect(library)))
            library.remember("decisions", stamp)


def _put(path: Path, data: bytes) -> None:
    part = path.with_name(f"{path.name}-{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def collect(library: Library) -> Document:
    """The decisions of a library, those included that wait for their photos."""
    said, name = library.decisions, names(library)
    words = said.words()
    photos = {known.digest: _line(known, words[known.id], name) for known in said.photos(words)}
    waiting = [_line(Known(0, w.digest, w.essence, w.path), word, name) for w, word in waiting_words(library)]
    for line in waiting:
        photos[line.digest] = _both(photos[line.digest], line) if line.digest in photos else line
    ids = known_albums(library)
    albums = said.albums({ids[album] for line in waiting for album in line.albums()})
    return Document(
        tuple(
            Album(
                name[a.id], a.name, a.named_by, a.placed, name[a.parent] if a.placed and a.parent else None, a.evidence
            )
            for a in albums
        ),
        tuple(photos.values()),
    )


def names(library: Library) -> dict[int, str]:
    """Album -> what it is called in every library: as the library that made it did."""
    ours = library.decisions.library()
    found: dict[int, Key] = {}
    for key, here in sorted(library.decisions.origins().items()):
        found.setdefault(here, key)
    return {a.id: named(found.get(a.id, (ours, a.id))) for a in library.albums.all()}


def named(key: Key) -> str:
    """An album's name in every library, in a file."""
    return f"{key[0]}-{key[1]}"


def known_albums(library: Library) -> dict[str, int]:
    """The albums that are here, under all the names that they have in files."""
    ours, there = library.decisions.library(), {a.id for a in library.albums.all()}
    found = {named((ours, id)): id for id in there}
    return found | {named(key): here for key, here in library.decisions.origins().items() if here in there}


def waiting_words(library: Library) -> list[tuple[Photo, Word]]:
    """What waits, photo by photo, of all imports together; of two homes the one that was said first counts."""
    ids = known_albums(library)
    found: dict[str, tuple[Photo, Word]] = {}
    for _, content in library.decisions.pending():
        line = photo(content)
        word = found.setdefault(line.digest, (line, Word()))[1]
        for album, at in line.rejected:
            if album in ids:
                word.rejected.setdefault(ids[album], at)
        word.also |= {ids[a] for a in line.also if a in ids}
        word.cover |= {ids[a] for a in line.cover if a in ids}
        word.home = word.home or ids.get(line.home or "")
        word.held = word.held or ids.get(line.held or "")
    return [(line, word) for line, word in found.values() if word]


def _line(known: Known, word: Word, name: dict[int, str]) -> Photo:
    return Photo(
        known.digest,
        known.essence,
        os.fsencode(known.path).decode("utf-8", "replace"),
        name[word.home] if word.home else None,
        name[word.held] if word.held else None,
        tuple(name[a] for a in word.also),
        tuple((name[a], at) for a, at in word.rejected.items()),
        tuple(name[a] for a in word.cover),
    )


def _both(first: Photo, second: Photo) -> Photo:
    rejected = dict(second.rejected) | dict(first.rejected)
    return Photo(
        first.digest,
        first.essence or second.essence,
        first.path or second.path,
        first.home or second.home,
        first.held or (None if first.home or second.home else second.held),
        tuple({*first.also, *second.also}),
        tuple(rejected.items()),
        tuple({*first.cover, *second.cover}),
    )
