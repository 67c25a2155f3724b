"""The few pieces of linear algebra that everything learned shares, made so that one photo is enough to learn from."""

from contextlib import AbstractContextManager
from typing import Any

import numpy as np
from numpy.typing import NDArray

PRIOR = 16  # a sample counts as this many photos less than it has, in favour of "we know nothing yet"

Array = NDArray[np.float32]


def principal(rows: Array, count: int, chance: np.random.Generator) -> tuple[Array, Array, Array]:
    """Return mean (d,), `count` orthonormal axes (d, count) and their variances, largest first.

    Where the rows span fewer directions the rest is drawn by chance, orthogonal to those: a sample of three photos
    must not decide that nothing else ever differs. Variances are shrunk towards a common small one by PRIOR.
    The mean is shrunk towards zero in the same way, so that a lone photo is not centred away to nothing.
    """
    n, d = rows.shape
    mean = rows.sum(axis=0) / np.float32(n + PRIOR)
    centred = rows - rows.mean(axis=0)
    if n < d:  # the axes lie in the span of the rows: the small matrix of their products knows all about them
        values, vectors = np.linalg.eigh((centred @ centred.T).astype(np.float64))
        sizes = np.sqrt(np.maximum(values[::-1], 0))
        spans = centred.T @ (vectors[:, ::-1] / np.maximum(sizes, 1e-6)).astype(np.float32)
    else:
        values, vectors = np.linalg.eigh((centred.T @ centred).astype(np.float64))
        sizes, spans = np.sqrt(np.maximum(values[::-1], 0)), vectors[:, ::-1].astype(np.float32)
    real = int((sizes[:count] > 1e-3).sum())
    drawn = chance.normal(size=(d, count - real)).astype(np.float32)
    axes, _ = np.linalg.qr(np.concatenate([spans[:, :real], drawn], axis=1))
    variance = np.zeros(count, np.float32)
    variance[:real] = sizes[:real] ** 2
    return mean, axes.astype(np.float32), (variance + np.float32(PRIOR / d)) / np.float32(n + PRIOR)


def unit(rows: NDArray[Any]) -> Array:
    """Return the rows scaled to length one; what has no length stays zero."""
    return rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), np.float32(1e-6))


def root(values: Array) -> Array:
    """Return the root of each value, with its sign: one strong answer shall not hide the others."""
    return np.copysign(np.sqrt(np.abs(values)), values)


def halved(table: NDArray[Any]) -> Array:
    """Return the table as it will be after it was kept in half precision."""
    return table.astype(np.float16).astype(np.float32)


def one_thread() -> AbstractContextManager[Any]:
    """Keep BLAS to one thread: our matrices are too small for more, and threads that wait for each other beside other
    work took ten times as long. It also makes rows the same in whatever process they are computed."""
    from threadpoolctl import threadpool_limits

    return threadpool_limits(1, user_api="blas")
