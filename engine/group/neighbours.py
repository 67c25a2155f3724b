"""Nearest neighbours of all rows by cosine, through FAISS.

Exact up to 100,000 photos; above, the candidates of an index with a measured recall, ranked by their true cosines
(ALGORITHMS 8.1). Knows only rows, not what they show.
"""

import logging

import numpy as np
from numpy.typing import NDArray

from engine.group.indexes import Inverted, Truth, samples
from engine.types import Matrix

EXACT_LIMIT = 100_000

BLOCK = 8192
"""Rows that are put into an index, or ask it, at a time."""

MEASURED = 500
"""Rows whose true neighbours are found to measure an index."""

_log = logging.getLogger(__name__)


def nearest(rows: Matrix, k: int) -> tuple[NDArray[np.int64], Matrix]:
    """Return the `k` nearest other rows of every row, nearest first, and their cosines.

    `rows` (n, d) have length one. Both results are (n, min(k, n - 1)); a row is never its own neighbour, also where it
    has identical copies.
    """
    n = len(rows)
    k = min(k, n - 1)
    if k <= 0:
        return np.empty((n, 0), np.int64), np.empty((n, 0), np.float32)
    rows = np.ascontiguousarray(rows, np.float32)
    return _without_self(*(_exact(rows, k + 1) if n <= EXACT_LIMIT else _approximate(rows, k + 1)))


def _exact(rows: Matrix, k: int) -> tuple[NDArray[np.int64], Matrix]:
    import faiss

    index = faiss.IndexFlatIP(rows.shape[1])
    index.add(rows)
    cosines, found = index.search(rows, k)
    return found, cosines


def _approximate(rows: Matrix, k: int) -> tuple[NDArray[np.int64], Matrix]:
    n = len(rows)
    index = indexed(rows)
    found, cosines = np.empty((n, k), np.int64), np.empty((n, k), np.float32)
    for begin in range(0, n, BLOCK):
        named = index.candidates(rows[begin : begin + BLOCK], k)
        part = slice(begin, begin + len(named))
        found[part], cosines[part] = _ranked(rows, rows[part], named, k)
    return found, cosines


def indexed(rows: Matrix) -> Inverted:
    """Return a measured index of `rows` (n, d), under their numbers."""
    n = len(rows)
    random = np.random.default_rng(0)
    learned = np.sort(random.choice(n, samples(n), replace=False))
    asked = np.sort(random.choice(n, min(MEASURED, n), replace=False))
    index, truth = Inverted.learn(rows[learned], n, seed=0), Truth(asked, rows[asked])
    for begin in range(0, n, BLOCK):
        block = rows[begin : begin + BLOCK]
        ids = np.arange(begin, begin + len(block))
        index.add(ids, block)
        truth.see(ids, block)
    index.measure(truth)
    _log.debug("index of %d rows: %d lists, slack %.3f, recall %.3f", n, index.lists, index.slack, index.recall)
    return index


def _ranked(rows: Matrix, asking: Matrix, named: NDArray[np.int64], k: int) -> tuple[NDArray[np.int64], Matrix]:
    """Return the `k` best of the candidates `named` (m, c > k) of the rows `asking` (m, d), best first."""
    import faiss

    cosines = np.empty(named.shape, np.float32)
    pointers = [faiss.swig_ptr(array) for array in (cosines, asking, rows, named)]
    faiss.fvec_inner_products_by_idx(*pointers, rows.shape[1], *named.shape)  # type: ignore[attr-defined]
    cosines[named < 0] = -2
    best = np.argpartition(-cosines, k, axis=1)[:, :k]
    found, near = np.take_along_axis(named, best, axis=1), np.take_along_axis(cosines, best, axis=1)
    order = np.argsort(-near, axis=1, kind="stable")
    return np.take_along_axis(found, order, axis=1), np.take_along_axis(near, order, axis=1)


def _without_self(found: NDArray[np.int64], cosines: Matrix) -> tuple[NDArray[np.int64], Matrix]:
    """Drop each row's own number from its k + 1 neighbours, or the last one where copies have crowded it out."""
    n, wide = found.shape
    own = found == np.arange(n)[:, None]
    own[~own.any(axis=1), -1] = True
    return found[~own].reshape(n, wide - 1).astype(np.int64), cosines[~own].reshape(n, wide - 1).astype(np.float32)
