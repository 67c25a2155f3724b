"""New rows in a layout that is there: among the points of their neighbours, so that a map does not jump."""

import numpy as np

from engine.types import Matrix

NEAREST = 8
BLOCK = 16_000_000
"""Cosines that are held at a time: 64 MB."""


def place(new: Matrix, rows: Matrix, points: Matrix) -> Matrix:
    """Return points (m, dims) for `new` (m, d): weighted means of the points of their nearest `rows` (n, d), n >= 1.

    Rows have length one; `points` (n, dims) go with `rows`. A neighbour weighs the square of how much nearer it is, in
    cosine, than the first that is left out, over its own distance: who is as far as the left out counts nothing, and a
    copy takes its original's place.
    """
    k = min(NEAREST, len(rows))
    placed = np.empty((len(new), points.shape[1]), np.float32)
    step = max(BLOCK // len(rows), 1)
    for begin in range(0, len(new), step):
        cosines = new[begin : begin + step] @ rows.T
        wide = min(k + 1, len(rows))
        nearest = np.argpartition(-cosines, wide - 1, axis=1)[:, :wide]
        near = np.take_along_axis(cosines, nearest, axis=1)
        order = np.argsort(-near, axis=1, kind="stable")
        nearest, near = np.take_along_axis(nearest, order, axis=1), np.take_along_axis(near, order, axis=1)
        weights = (near[:, :k] - near[:, -1:] + 1e-6) ** 2
        weights /= np.maximum(1 - near[:, :k], 1e-4)
        weights /= weights.sum(axis=1, keepdims=True)
        placed[begin : begin + len(cosines)] = np.einsum("mk,mkd->md", weights, points[nearest[:, :k]])
    return placed
