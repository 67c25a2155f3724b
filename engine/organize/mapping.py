"""Photos become points on a map, of two dimensions or three, that stays where it is while photos come and go.

Albums play no part in it: a map is made of the rows that describe the photos. New photos are put among their
neighbours; the map is made anew when there are too many of them, or when it is asked for.
"""

import time
from typing import Any

import numpy as np

from engine.choices import choose
from engine.errors import AlbumenError
from engine.group.reduce import MAPPERS, explained_variance, place
from engine.group.reduce.components import padded
from engine.organize.describing import chosen, current_space
from engine.store import Library
from engine.store.layouts import Key, Layout
from engine.store.vectors import Space
from engine.types import Job, Matrix, Progress, Vectors

NEIGHBOURS = {"umap": 30, "pca": 0, "tsne": 90, "pacmap": 60}
"""How many of every photo a reducer looks at; one of the user's own is given as many as any."""

GROWN = 0.2
"""Share of photos that came since a map was made from which on it is made anew."""

LAID_OUT = {"umap": 50_000, "pca": 500_000, "tsne": 10_000, "pacmap": 50_000}
"""Photos of which a map is made within minutes; of more, so many are drawn, and the others are put among them."""

AT_ONCE = 4096
"""Photos that are put among their neighbours between two words of progress."""


def kept(library: Library, dims: int = 2, reducer: str = "umap") -> Layout | None:
    """The layout as it was last made, None where there is none; it may lack new photos. Loads nothing heavy."""
    space = current_space(library, chosen(library))
    return library.layouts.get(_key(library, space, dims, reducer)) if space else None


def layout(library: Library, dims: int = 2, reducer: str = "umap", again: bool = False) -> Job[dict[str, Any]]:
    """Lay all photos of the current space out and keep that; what is there is kept and only added to, unless `again`.

    Returns what was done: `photos` in the layout, how many of them `moved` because it was made anew, how many were
    `added` to it. Raises AlbumenError for other `dims` than 2 and 3 and for an unknown `reducer`.
    """
    began = time.perf_counter()
    if dims not in (2, 3):
        raise AlbumenError(f"A map has 2 or 3 dimensions, not {dims}.")
    choose(MAPPERS, reducer, "reducer")
    photos = library.catalog.photo_ids()
    space = current_space(library, chosen(library))
    if space is None and photos:
        raise AlbumenError("These photos are not described yet. Run: albumen index")
    result: dict[str, Any] = {"reducer": reducer, "dims": dims, "photos": 0, "moved": 0, "added": 0}
    if space is not None:
        key = _key(library, space, dims, reducer)
        vectors = library.vectors.get(space, photos)
        known = None if again else library.layouts.get(key)
        found = _still(known, vectors) if known else None
        if found is None:
            found = yield from _made(library, vectors, key)
            result["moved"] = len(found)
        else:
            result["added"] = len(vectors) - len(found)
            found = yield from _with_new(found, vectors)
        if known is None or not np.array_equal(known.ids, found.ids):
            library.layouts.put(key, found)
        result["photos"] = len(found)
        if found.explained_variance:
            result["explained_variance"] = list(found.explained_variance)
    result["seconds"] = round(time.perf_counter() - began, 3)
    return result


def _key(library: Library, space: Space, dims: int, reducer: str) -> Key:
    return Key(space.name, reducer, dims, library.config.seed)


def _still(known: Layout, vectors: Vectors) -> Layout | None:
    """What of a layout still holds: the photos that are there; None where too many have come since it was made."""
    there = np.isin(known.ids, vectors.ids, assume_unique=True)
    settled = known.settled[there]
    if settled.sum() < (1 - GROWN) * len(vectors):
        return None
    return Layout(known.ids[there], known.points[there], settled, known.explained_variance)


def _made(library: Library, vectors: Vectors, key: Key) -> Job[Layout]:
    """Lay photos out, in the order of their digests, so that the order in which files were read changes nothing."""
    from engine.group.neighbours import nearest

    n, most = len(vectors), LAID_OUT.get(key.reducer, min(LAID_OUT.values()))
    yield Progress("layout", 0, n, "Finding neighbours")
    digests = library.catalog.digests()
    order = np.array(sorted(range(n), key=lambda i: digests[int(vectors.ids[i])]), np.int64)
    if n > most:
        order = order[np.sort(np.random.default_rng(key.seed).choice(n, most, replace=False))]
    rows = vectors.rows[order]
    around = nearest(rows, NEIGHBOURS.get(key.reducer, max(NEIGHBOURS.values())))
    yield Progress("layout", 0, n, "Laying photos out")
    points = padded(choose(MAPPERS, key.reducer, "reducer")(rows, around, key.dims, key.seed), key.dims)
    variance = explained_variance(rows, key.dims) if key.reducer == "pca" else []
    by_id = np.argsort(order)
    some = Layout(vectors.ids[order[by_id]], points[by_id], np.ones(len(order), bool), tuple(variance))
    found = yield from _with_new(some, vectors)
    yield Progress("layout", n, n)
    return Layout(found.ids, found.points, np.ones(n, bool), found.explained_variance)


def _with_new(known: Layout, vectors: Vectors) -> Job[Layout]:
    """Put the photos that a layout lacks among their neighbours; where it has none, in the middle."""
    n = len(vectors)
    old = np.isin(vectors.ids, known.ids, assume_unique=True)
    points = np.zeros((n, known.points.shape[1]), np.float32)
    settled = np.zeros(n, bool)
    points[old], settled[old] = known.points, known.settled
    new = np.flatnonzero(~old)
    rows: Matrix = vectors.rows[old] if len(new) else vectors.rows[:0]
    for begin in range(0, len(new) if len(known) else 0, AT_ONCE):
        some = new[begin : begin + AT_ONCE]
        points[some] = place(vectors.rows[some], rows, known.points)
        yield Progress("layout", len(known) + begin + len(some), n)
    return Layout(vectors.ids, points, settled, known.explained_variance)
