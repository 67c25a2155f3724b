"""What the user looks for -> photo ids: by words, and by likeness to a photo.

Only reads the library; knows nothing of how vectors are made.
"""

import numpy as np

from engine.errors import AlbumenError
from engine.store import Library
from engine.store.catalog import folded
from engine.store.vectors import Space
from engine.types import Matrix


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
    space = next((s for s in reversed(library.vectors.spaces()) if not library.vectors.missing(s, [photo])), None)
    if space is None:
        raise AlbumenError(f"Photo {photo} has not been looked at yet: run albumen index first.")
    vectors = library.vectors.get(space, [*library.catalog.photo_ids(), photo])
    likeness = vectors.rows @ vectors.rows[vectors.ids == photo][0]
    order = np.lexsort((vectors.ids, -likeness))
    ranked = [(int(vectors.ids[i]), float(likeness[i])) for i in order[: max(limit, 0) + 1] if vectors.ids[i] != photo]
    return ranked[: max(limit, 0)]


def near(library: Library, space: Space, row: Matrix, limit: int = 100) -> list[tuple[int, float]]:
    """The photos whose rows in `space` are nearest to `row` (d,), of length one, with their cosines, best first."""
    vectors = library.vectors.get(space, library.catalog.photo_ids())
    likeness = vectors.rows @ row
    order = np.lexsort((vectors.ids, -likeness))[: max(limit, 0)]
    return [(int(vectors.ids[i]), float(likeness[i])) for i in order]
