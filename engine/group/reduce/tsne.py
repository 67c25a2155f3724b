"""t-SNE (van der Maaten and Hinton 2008), by Barnes and Hut's trees: neighbours stay neighbours, far means little."""

import numpy as np
from numpy.typing import NDArray

from engine.group.reduce.components import padded, principal
from engine.types import Matrix

PERPLEXITY = 30.0
"""How many neighbours weigh, softly; a third of those that are looked at."""

MOST_DIMS = 3
"""Of an octree; more have none."""


def reduce_tsne(rows: Matrix, neighbours: tuple[NDArray[np.int64], Matrix], dims: int, seed: int) -> Matrix:
    """Return t-SNE's (n, dims) layout of the neighbour graph; where more than three dims are asked for, it has two.

    A clusterer asks for five, and two, the cheapest, part kinds as well as three. With fewer than 90 `neighbours`
    the perplexity is a third of them. It draws no lots but for a breath that parts copies, and works in one thread: the
    sums of several depend on how many there are. Where there are too few photos for a layout the result is that of PCA.
    """
    found, cosines = neighbours
    n, wide = found.shape
    dims = dims if dims <= MOST_DIMS else 2
    if n < 3 * dims or wide < 4:
        return principal(rows, dims)
    from scipy.sparse import csr_matrix
    from sklearn.manifold import TSNE
    from threadpoolctl import threadpool_limits

    perplexity = min(PERPLEXITY, (wide - 1) / 3)
    # scikit-learn wants a photo to be its own neighbour, and squares the distances.
    distances = np.column_stack([np.zeros(n), np.sqrt(np.maximum(2 - 2 * cosines, 0))]).astype(np.float32)
    near = np.column_stack([np.arange(n), found])
    graph = csr_matrix((distances.ravel(), near.ravel(), np.arange(n + 1) * (wide + 1)), shape=(n, n))
    with threadpool_limits(1, "openmp"):
        layout = TSNE(
            dims,
            perplexity=perplexity,
            metric="precomputed",
            init=_start(rows, dims, seed),
            learning_rate="auto",
            random_state=seed,
            n_jobs=1,
        ).fit_transform(graph)
    return np.asarray(layout, np.float32)


def _start(rows: Matrix, dims: int, seed: int) -> Matrix:
    """Principal components, so close together that forces decide (Kobak and Berens 2019), and copies a breath apart."""
    start = padded(principal(rows, dims), dims)
    start *= 1e-4 / max(float(start[:, 0].std()), 1e-12)
    return (start + np.random.default_rng(seed).normal(scale=1e-6, size=start.shape)).astype(np.float32)
