"""Principal components: the directions in which rows vary most (Pearson 1901).

The plainest of reductions, where other ones begin, and what they come to where there are too few rows for them.
"""

import numpy as np
from numpy.typing import NDArray

from engine.types import Matrix


def principal(rows: Matrix, dims: int) -> Matrix:
    """Return rows (n, d) in their first `dims` principal components, or fewer where they have no more."""
    values, vectors, centred = _decomposed(rows)
    reduced = vectors * np.sqrt(values) if len(rows) < rows.shape[1] else centred @ vectors
    return np.ascontiguousarray(reduced[:, ::-1][:, :dims], np.float32)


def explained_variance(rows: Matrix, dims: int) -> list[float]:
    """Return the share of the variance of rows (n, d) that lies in each of their first `dims` components, greatest
    first; rows that are all alike have none to share out, and none are 0."""
    values, _, _ = _decomposed(rows)
    shares = values[::-1][:dims] / max(float(values.sum()), 1e-12)
    return [round(float(share), 6) for share in shares]


def padded(reduced: Matrix, dims: int) -> Matrix:
    """Return `reduced` (n, m <= dims) with as many columns as were asked for, zeros where there was nothing more."""
    return np.pad(reduced, ((0, 0), (0, dims - reduced.shape[1])))


def _decomposed(rows: Matrix) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Eigenvalues, rising, and eigenvectors of the smaller of scatter and Gram matrix, and the centred rows."""
    centred = rows.astype(np.float64) - rows.sum(axis=0, dtype=np.float64) / max(len(rows), 1)
    values, vectors = np.linalg.eigh(centred @ centred.T if len(rows) < rows.shape[1] else centred.T @ centred)
    return np.maximum(values, 0), vectors, centred
