"""Nearest neighbours by cosine, through FAISS.

Exact up to 100,000 photos, by inverted lists above (ALGORITHMS 8.1). Knows only rows, not what they show.
"""

import numpy as np
from numpy.typing import NDArray

from engine.types import Matrix

EXACT_LIMIT = 100_000


def nearest(rows: Matrix, k: int) -> tuple[NDArray[np.int64], Matrix]:
    """Return the `k` nearest other rows of every row, nearest first, and their cosines.

    `rows` (n, d) have length one. Both results are (n, min(k, n - 1)); a row is never its own neighbour, also where it
    has identical copies.
    """
    n = len(rows)
    k = min(k, n - 1)
    if k <= 0:
        return np.empty((n, 0), np.int64), np.empty((n, 0), np.float32)
    import faiss

    rows = np.ascontiguousarray(rows, np.float32)
    exact = faiss.IndexFlatIP(rows.shape[1])
    if n <= EXACT_LIMIT:
        exact.add(rows)
        cosines, found = exact.search(rows, k + 1)
    else:
        lists = int(4 * np.sqrt(n))
        index = faiss.IndexIVFFlat(exact, rows.shape[1], lists, faiss.METRIC_INNER_PRODUCT)
        index.train(rows)
        index.add(rows)
        index.nprobe = 24
        cosines, found = index.search(rows, k + 1)
        # Lists that hold too few photos leave holes (-1): those rows look through all lists.
        short = np.flatnonzero((found < 0).any(axis=1))
        if len(short):
            index.nprobe = lists
            cosines[short], found[short] = index.search(rows[short], k + 1)
    return _without_self(found, cosines)


def _without_self(found: NDArray[np.int64], cosines: Matrix) -> tuple[NDArray[np.int64], Matrix]:
    """Drop each row's own number from its k + 1 neighbours, or the last one where copies have crowded it out."""
    n, wide = found.shape
    own = found == np.arange(n)[:, None]
    own[~own.any(axis=1), -1] = True
    return found[~own].reshape(n, wide - 1).astype(np.int64), cosines[~own].reshape(n, wide - 1).astype(np.float32)
