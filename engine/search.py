"""What the user looks for -> photo ids: by words and filters, and by likeness to a photo or to a row of a space.

Only reads the library, but for the cache that `prepare` makes; knows nothing of how vectors are made.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from engine.errors import AlbumenError
from engine.query import NARROWING, NONE, Query, parse
from engine.store import Library
from engine.store.catalog import folded
from engine.store.vectors import Space
from engine.types import Job, Progress

MARGIN = 16
"""Photos that are asked for beyond those that are wanted: some may have left the disk."""


def find(library: Library, what: Query | str) -> list[int]:
    """The photos of which every word of `what` is part of a date (2019-05), title, keyword, camera, path or album name,
    and to which its filters apply.

    Case and accents do not count. Oldest taken first; an empty query finds all photos.
    """
    query = parse(what) if isinstance(what, str) else what
    if not query:
        return library.catalog.photo_ids()
    names = [(folded(album.name), album.id) for album in library.albums.titles()]
    found: set[int] | None = None
    for hits in (*_said(library, query, names), *_fitting(library, query, names)):
        found = hits if found is None else found & hits
        if not found:
            return []
    return library.catalog.in_order(found or set())


def _said(library: Library, query: Query, names: Sequence[tuple[str, int]]) -> Iterator[set[int]]:
    """The photos of each word."""
    for word in query.words:
        albums = [id for name, id in names if folded(word) in name]
        yield library.register.holding(word) | library.albums.inside(albums)


def _fitting(library: Library, query: Query, names: Sequence[tuple[str, int]]) -> Iterator[set[int]]:
    """The photos of each condition: all values of a field that narrows, any value of the others."""
    for field, filters in groupby(sorted(query.filters, key=lambda f: f.field), key=lambda f: f.field):
        sets = [_filtered(library, f.field, f.value, names) for f in filters]
        yield set.intersection(*sets) if field in NARROWING else set.union(*sets)


def _filtered(library: Library, field: str, value: str, names: Sequence[tuple[str, int]]) -> set[int]:
    register, nothing = library.register, value.casefold() == NONE
    match field:
        case "album" if value.isdecimal():
            return library.albums.inside([int(value)])
        case "album":
            return library.albums.inside(id for name, id in names if folded(value) in name)
        case "taken":
            return register.taken("" if nothing else value)
        case "place":
            return set(library.catalog.photo_ids()) - register.knowing("place") if nothing else register.taken_at(value)
        case "camera":
            return register.taken_with(value)
        case "keyword":
            return register.with_keyword(value)
        case "category":
            return register.in_category(value)
        case "type":
            return register.of_format(value)
        case "has":
            return register.knowing(value.casefold())
        case _:
            return _in_state(library, value.casefold())


def _in_state(library: Library, state: str) -> set[int]:
    match state:
        case "unsorted":
            return set(library.albums.unsorted())
        case "pinned" | "unpinned":
            return library.albums.homed_by("user" if state == "pinned" else "machine")
        case _:
            stacks = [s for s in library.stacks.all() if (s.kind == "burst") == (state == "burst")]
            return {photo for s in stacks for photo in (s.head, *s.followers)}


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
