"""What the user looks for -> photo ids: by words, and by likeness to a photo or to a row of a space.

Only reads the library, but for the cache that `prepare` makes; knows nothing of how vectors are made.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.errors import AlbumenError
from engine.store import Library
from engine.store.catalog import folded
from engine.store.vectors import Space
from engine.types import Job, Progress

MARGIN = 16
"""Photos that are asked for beyond those that are wanted: some may have left the disk."""


def find(library: Library, words: str) -> list[int]:
    """The photos of which every one of `words` is part of a date (2019-05), title, keyword, camera, path or album name.

    Case and accents do not count. Oldest taken first; without words all photos.
    """
    found = library.catalog.photo_ids()
    albums = [(folded(album.name), album.id) for album in library.albums.all()]
    for word in words.split():
        hits = set(library.catalog.search([word]))
        for name, id in albums:
            if folded(word) in name:
                hits.update(library.albums.members(id))
        found = [photo for photo in found if photo in hits]
    return found


def like(library: Library, photo: int, limit: int = 100) -> list[tuple[int, float]]:
    """The other photos, most similar to `photo` first, with their cosines, in the newest space that it has a vector in.

    Raises AlbumenError for an unknown photo and for one without vectors.
    """
    library.catalog.photo(photo)
    for space in reversed(library.vectors.spaces()):
        vectors = library.vectors.get(space, [photo])
        if len(vectors):
            found = near(library, vectors.rows[0], space, limit + 1)
            return [(id, likeness) for id, likeness in found if id != photo][: max(limit, 0)]
    raise AlbumenError(f"Photo {photo} has not been looked at yet: run albumen index first.")


def near(library: Library, row: NDArray[np.float32], space: Space, limit: int = 100) -> list[tuple[int, float]]:
    """The photos whose rows in `space` are nearest to `row` (d,), unit length, best first, with their cosines.

    Exact in a space of up to some 100,000 photos; in a larger one as good as its measured index, which `prepare` makes:
    until then every question reads the whole space.
    """
    neighbourhood = library.neighbourhood(space)
    wanted = limit + MARGIN
    while limit > 0:
        ids, cosines = neighbourhood.nearest(row, wanted)
        there = library.catalog.standing(ids.tolist())
        found = [(int(id), float(c)) for id, c in zip(ids, cosines, strict=True) if int(id) in there]
        if len(found) >= limit or len(ids) < wanted:
            return found[:limit]
        wanted *= 2
    return []


def prepare(library: Library, spaces: Sequence[Space] | None = None) -> Job[None]:
    """Have `spaces`, or the newest one, ready for `near`: a large one has an index, written anew where it is damaged.

    Minutes for a million photos the first time, seconds when some have come, nothing for a small library. `close()`
    leaves what was there before.
    """
    for space in library.vectors.spaces()[-1:] if spaces is None else spaces:
        for done, total in library.neighbourhood(space).prepare():
            yield Progress("neighbours", done, total)
