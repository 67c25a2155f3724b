"""Nearest neighbours of all rows by cosine, through FAISS.

Exact up to some thousand rows; above, a row looks at a thousand rows around it and finds most of its neighbours there,
in a time that hardly grows faster than the library. Knows only rows, not what they show.
"""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

from engine.group.condense import condense, members_of
from engine.group.indexes import cores, one_thread
from engine.types import Matrix

EXACT_LIMIT = 20_000

LIST = 128
"""Rows of a list, on average: all rows of a list look at the same candidates."""

CANDIDATES = 1024
"""Rows, at least, among which a row looks for its neighbours."""

EACH = 8
"""Candidates, at least, for every neighbour."""

AROUND = 64
"""Lists that are put in order of nearness to a list; where they hold too few candidates, all are."""


def nearest(rows: Matrix, k: int) -> tuple[NDArray[np.int64], Matrix]:
    """Return the `k` nearest other rows of every row, nearest first, and their cosines.

    `rows` (n, d) have length one. Both results are (n, min(k, n - 1)); a row is never its own neighbour, also where it
    has identical copies. Above `EXACT_LIMIT` rows some are missed, for others that are nearly as near: 16 in a hundred
    where kinds are hard to tell apart (`bench.synthetic.many_classes`), and one near copy (cosine .97) in thirty: this
    is for votes, not for finding duplicates.
    """
    n = len(rows)
    k = min(k, n - 1)
    if k <= 0:
        return np.empty((n, 0), np.int64), np.empty((n, 0), np.float32)
    rows = np.ascontiguousarray(rows, np.float32)
    if n > EXACT_LIMIT:
        return _through_lists(rows, k)
    cosines, found = _among(rows, rows, k + 1)
    return _without_self(np.arange(n), found, cosines)


def _through_lists(rows: Matrix, k: int) -> tuple[NDArray[np.int64], Matrix]:
    """Neighbours among the rows of the lists around a row's own: those whose centres are nearest to its centre."""
    lists = condense(rows, len(rows) // LIST, seed=0)
    members, sizes = members_of(lists.of), lists.sizes
    _, around = _among(lists.centres, lists.centres, min(AROUND, len(members)))
    enough = min(max(CANDIDATES, EACH * k), len(rows))
    found, cosines = np.empty((len(rows), k), np.int64), np.empty((len(rows), k), np.float32)

    def look(number: int) -> None:
        near, own = around[number], members[number]
        if sizes[near].sum() < enough:
            near = np.argsort(-(lists.centres @ lists.centres[number]), kind="stable")
        opened = near[: np.searchsorted(sizes[near].cumsum(), enough) + 1]
        candidates = np.concatenate([members[other] for other in [number, *opened[opened != number]]])
        with one_thread():
            close, best = _among(rows[own], rows[candidates], k + 1)
        found[own], cosines[own] = _without_self(own, candidates[best], close)

    with ThreadPoolExecutor(cores()) as pool:
        list(pool.map(look, range(len(members))))
    return found, cosines


def _among(asking: Matrix, rows: Matrix, k: int) -> tuple[Matrix, NDArray[np.int64]]:
    """Cosines and positions (m, k) of the `k` of unit `rows` that are nearest to each of `asking` (m, d)."""
    import faiss

    cosines, found = faiss.knn(asking, rows, k, metric=faiss.METRIC_INNER_PRODUCT)
    return cosines, found


def _without_self(
    numbers: NDArray[np.int64], found: NDArray[np.int64], cosines: Matrix
) -> tuple[NDArray[np.int64], Matrix]:
    """Drop each row's own of `numbers` (m,) from its k + 1 neighbours, or the last one where copies crowd it out."""
    n, wide = found.shape
    own = found == numbers[:, None]
    own[~own.any(axis=1), -1] = True
    return found[~own].reshape(n, wide - 1).astype(np.int64), cosines[~own].reshape(n, wide - 1).astype(np.float32)
