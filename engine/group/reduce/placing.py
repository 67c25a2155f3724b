"""New rows in a layout that is there: among the points of their neighbours, so that a map does not jump."""

import numpy as np

from engine.types import Matrix

NEAREST = 8


def place(new: Matrix, rows: Matrix, points: Matrix) -> Matrix:
    """Return points (m, dims) for `new` (m, d): weighted means of the points of their nearest `rows` (n, d), n >= 1.

    Rows have length one; `points` (n, dims) go with `rows`. A neighbour weighs the square of how much nearer it is, in
    cosine, than the first that is left out, over its own distance: who is as far as the left out counts nothing, and a
    copy takes its original's place.
    """
    import faiss

    index = faiss.IndexFlatIP(rows.shape[1])
    index.add(np.ascontiguousarray(rows, np.float32))
    cosines, nearest = index.search(np.ascontiguousarray(new, np.float32), min(NEAREST + 1, len(rows)))
    ahead = cosines[:, :NEAREST] - cosines[:, -1:] + 1e-6
    weights = ahead**2 / np.maximum(1 - cosines[:, :NEAREST], 1e-4)
    weights /= weights.sum(axis=1, keepdims=True)
    return np.einsum("mk,mkd->md", weights, points[nearest[:, :NEAREST]]).astype(np.float32)
